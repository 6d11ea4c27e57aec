/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-model-file.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "assay-models-resource.h"

#define MODELS_PATH "/org/assaydesk/Assay/models/"

#define MAGIC "ASSAYMDL"
#define NAME_BYTES 16
#define MAX_SECTIONS 32

/* No model of ours is larger; a larger file is none. */
#define MAX_BYTES (64 * 1024 * 1024)

/* Sections begin at multiples of this, so that any number in them may be read in place. */
#define ALIGNMENT 16

/* A file begins with this; @n_sections of Section follow, then what they point to. */
typedef struct
{
  char    magic[8];
  char    name[NAME_BYTES];
  guint32 version;
  guint32 n_sections;
  guint64 n_bytes;  /* of the whole file, a multiple of ALIGNMENT */
  guint64 checksum; /* of all behind the header */
} Header;

typedef struct
{
  char    name[NAME_BYTES];
  guint64 offset;
  guint64 n_bytes;
} Section;

G_STATIC_ASSERT (sizeof (Header) == 48);
G_STATIC_ASSERT (sizeof (Section) == 32);

struct _AssayModelFile
{
  GBytes       *bytes;
  const guint8 *data;     /* of @bytes, or @copy where those lie at an odd place */
  gpointer      copy;
  Header        header;
};

/* FNV-1a by words of 64 bits: a few megabytes take less than a millisecond. */
static guint64
sum_bytes (const guint8 *data,
           gsize         n_bytes)
{
  guint64 sum = G_GUINT64_CONSTANT (14695981039346656037);

  for (gsize i = 0; i + sizeof (guint64) <= n_bytes; i += sizeof (guint64))
    {
      guint64 word;

      memcpy (&word, data + i, sizeof word);
      sum = (sum ^ word) * G_GUINT64_CONSTANT (1099511628211);
    }

  return sum;
}

static Section
get_section (const AssayModelFile *self,
             guint                 i)
{
  Section section;

  memcpy (&section, self->data + sizeof (Header) + i * sizeof (Section), sizeof section);

  return section;
}

/* Why the file cannot be used, or NULL. */
static const char *
find_fault (AssayModelFile *self,
            gsize           n_bytes,
            const char     *name,
            guint           version)
{
  const Header *header = &self->header;
  gsize head_bytes;

  if (G_BYTE_ORDER != G_LITTLE_ENDIAN)
    return _ ("it is for machines of another byte order");
  if (n_bytes < sizeof (Header) || n_bytes > MAX_BYTES)
    return _ ("it has no size that a model has");

  memcpy (&self->header, self->data, sizeof (Header));

  if (memcmp (header->magic, MAGIC, sizeof header->magic) != 0)
    return _ ("it is no file of weights");
  if (strncmp (header->name, name, NAME_BYTES) != 0)
    return _ ("it is of another model");
  if (header->version != version)
    return _ ("it is of another version");
  if (header->n_bytes != n_bytes || n_bytes % ALIGNMENT != 0 || header->n_sections > MAX_SECTIONS)
    return _ ("it is cut off");

  head_bytes = sizeof (Header) + header->n_sections * sizeof (Section);
  if (head_bytes > n_bytes)
    return _ ("it is cut off");
  if (sum_bytes (self->data + sizeof (Header), n_bytes - sizeof (Header)) != header->checksum)
    return _ ("it is damaged");

  for (guint i = 0; i < header->n_sections; i++)
    {
      Section section = get_section (self, i);

      if (section.offset < head_bytes || section.offset > n_bytes ||
          section.offset % ALIGNMENT != 0 || section.n_bytes > n_bytes - section.offset)
        return _ ("it is damaged");
    }

  return NULL;
}

/**
 * assay_model_file_new:
 * @bytes: a file; held as long as the model
 * @name: of the model that it must be
 * @version: that its weights must have
 *
 * Returns: (transfer full): the file, all of whose places were checked; or %NULL
 */
AssayModelFile *
assay_model_file_new (GBytes      *bytes,
                      const char  *name,
                      guint        version,
                      GError     **error)
{
  g_autoptr (AssayModelFile) self = g_new0 (AssayModelFile, 1);
  const char *fault = NULL;
  gsize n_bytes = 0;

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &n_bytes);

  if (GPOINTER_TO_SIZE (self->data) % sizeof (guint64) != 0)
    {
      self->copy = g_memdup2 (self->data, n_bytes);
      self->data = self->copy;
    }

  fault = find_fault (self, n_bytes, name, version);
  if (fault != NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("The model “%s” cannot be used: %s"), name, fault);
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
assay_model_file_free (AssayModelFile *self)
{
  if (self == NULL)
    return;

  g_bytes_unref (self->bytes);
  g_free (self->copy);
  g_free (self);
}

/* What was loaded, by its key; a file that was refused is NULL, and stands among the faults. */
static GMutex lock;
static GHashTable *files;
static GPtrArray *faults;

/* The program's own files, or those that lie over them in a developer's environment: see g_resources_lookup_data(). */
static const AssayModelFile *
load (const char *key,
      const char *name,
      guint       version)
{
  g_autofree char *path = g_strconcat (MODELS_PATH, key, ".model", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  AssayModelFile *file = NULL;

  /* Whoever is asked for its resources is not left out of the program. */
  (void) assay_models_get_resource ();
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (bytes == NULL)
    return NULL;

  file = assay_model_file_new (bytes, name, version, &error);
  if (file == NULL)
    g_ptr_array_add (faults, g_strdup (error->message));

  return file;
}

/**
 * assay_model_file_get:
 * @language: a language tag (“en”, “en-GB”)
 * @name: of the model
 * @version: that its weights must have
 *
 * A file is checked once and kept; safe from any thread. One that is refused is told of by
 * assay_model_file_dup_faults().
 *
 * Returns: (transfer none) (nullable): the file, or %NULL where the program has none that can be used
 */
const AssayModelFile *
assay_model_file_get (const char *language,
                      const char *name,
                      guint       version)
{
  g_autofree char *primary = g_ascii_strdown (language, (gssize) strcspn (language, "-_"));
  g_autofree char *key = g_strconcat (primary, "/", name, NULL);
  gpointer file = NULL;

  g_mutex_lock (&lock);

  if (files == NULL)
    {
      files = g_hash_table_new (g_str_hash, g_str_equal);
      faults = g_ptr_array_new ();
    }
  if (!g_hash_table_lookup_extended (files, key, NULL, &file))
    {
      file = (gpointer) load (key, name, version);
      g_hash_table_insert (files, g_steal_pointer (&key), file);
    }

  g_mutex_unlock (&lock);

  return file;
}

/**
 * assay_model_file_dup_faults:
 *
 * What uses a model that was refused goes by its rules and finds less, so whoever reads a result is to be told.
 *
 * Returns: (transfer full) (nullable): why models were refused so far, for people, or %NULL if none was
 */
char *
assay_model_file_dup_faults (void)
{
  GString *list = NULL;

  g_mutex_lock (&lock);

  for (guint i = 0; faults != NULL && i < faults->len; i++)
    {
      if (list == NULL)
        list = g_string_new (NULL);
      else
        g_string_append (list, "; ");
      g_string_append (list, g_ptr_array_index (faults, i));
    }

  g_mutex_unlock (&lock);

  return list != NULL ? g_string_free (list, FALSE) : NULL;
}

/**
 * assay_model_file_get_checksum:
 *
 * Returns: the sum over all behind the file's header
 */
guint64
assay_model_file_get_checksum (const AssayModelFile *self)
{
  return self->header.checksum;
}

/**
 * assay_model_file_get_section:
 * @name: of the section
 * @item_bytes: size of one of its items
 * @n_items: (out): how many there are
 *
 * Returns: (transfer none) (nullable): the items, or %NULL if there is no such section or its size is
 *   no multiple of theirs
 */
gconstpointer
assay_model_file_get_section (const AssayModelFile *self,
                              const char           *name,
                              gsize                 item_bytes,
                              gsize                *n_items)
{
  g_return_val_if_fail (item_bytes > 0, NULL);

  *n_items = 0;

  for (guint i = 0; i < self->header.n_sections; i++)
    {
      Section section = get_section (self, i);

      if (strncmp (section.name, name, NAME_BYTES) != 0)
        continue;
      if (section.n_bytes % item_bytes != 0)
        return NULL;

      *n_items = section.n_bytes / item_bytes;
      return self->data + section.offset;
    }

  return NULL;
}

/**
 * assay_model_file_begin:
 *
 * Returns: (transfer full): a file without sections
 */
GByteArray *
assay_model_file_begin (const char *name,
                        guint       version)
{
  GByteArray *file = g_byte_array_new ();
  Header header = { .magic = MAGIC, .version = version };

  memcpy (header.name, name, MIN (strlen (name), NAME_BYTES));
  g_byte_array_append (file, (const guint8 *) &header, sizeof header);
  g_byte_array_set_size (file, sizeof (Header) + MAX_SECTIONS * sizeof (Section));
  memset (file->data + sizeof (Header), 0, MAX_SECTIONS * sizeof (Section));

  return file;
}

/**
 * assay_model_file_add:
 * @file: a file that was begun
 * @items: (array length=n_bytes): what the section holds, little-endian
 */
void
assay_model_file_add (GByteArray    *file,
                      const char    *name,
                      gconstpointer  items,
                      gsize          n_bytes)
{
  static const guint8 padding[ALIGNMENT] = { 0 };
  Header *header = (Header *) (gpointer) file->data;
  Section section = { .offset = file->len, .n_bytes = n_bytes };

  g_return_if_fail (header->n_sections < MAX_SECTIONS);

  memcpy (section.name, name, MIN (strlen (name), NAME_BYTES));
  memcpy (file->data + sizeof (Header) + header->n_sections * sizeof (Section), &section,
          sizeof section);
  header->n_sections++;

  g_byte_array_append (file, items, (guint) n_bytes);
  g_byte_array_append (file, padding, (guint) ((ALIGNMENT - n_bytes % ALIGNMENT) % ALIGNMENT));
}

/**
 * assay_model_file_end:
 *
 * Sets the size and the checksum; nothing may be added after it.
 */
void
assay_model_file_end (GByteArray *file)
{
  Header *header = (Header *) (gpointer) file->data;

  header->n_bytes = file->len;
  header->checksum = sum_bytes (file->data + sizeof (Header), file->len - sizeof (Header));
}
