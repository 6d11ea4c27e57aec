/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-outlet.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "assay-outlets-resource.h"
#include "assay-register-private.h"

#define MAGIC "assay-outlets"
#define VERSION "1"

/* A register is a file of a few megabytes; this is far from any that people make. */
#define MAX_BYTES (64 * 1024 * 1024)

/**
 * AssayRegister:
 *
 * A text with one value a line, sorted by bytes, in which a lookup searches by halves. Opening the
 * built-in one reads its head alone: its rows were checked when it was built, and a test checks them.
 *
 * Everything but @owns and @strings, which grow under @mutex, stays as it is after construction.
 */
struct _AssayRegister
{
  gatomicrefcount  ref_count;

  GBytes          *bytes;
  const char      *text;    /* of @bytes; not NUL-terminated */
  gsize            n_bytes;
  gsize            body;    /* where the first row begins */
  guint            n_hosts; /* how many hosts have a row */
  GArray *origins; /* of AssayOrigin, of which the first ranks highest; strings in @strings */

  GPtrArray *owns; /* of AssayRegister: what was put before it, the last now; never taken out */

  GMutex           mutex;
  GStringChunk    *strings; /* each once: what lookups hand out */
};

G_DEFINE_BOXED_TYPE (AssayRegister, assay_register, assay_register_ref, assay_register_unref)

/**
 * assay_row_split:
 * @row: (out): the columns
 * @line: a line without its end
 * @n_bytes: its length
 *
 * Returns: how many columns the line has, which may be more than @row takes
 */
gsize
assay_row_split (AssayRow   *row,
                 const char *line,
                 gsize       n_bytes)
{
  const char *end = line + n_bytes;
  gsize n_fields = 0;

  memset (row, 0, sizeof *row);

  for (;;)
    {
      const char *tab = memchr (line, '\t', end - line);
      const char *field_end = tab != NULL ? tab : end;

      if (n_fields < ASSAY_N_FIELDS)
        {
          row->fields[n_fields] = line;
          row->lengths[n_fields] = field_end - line;
        }

      n_fields++;

      if (tab == NULL)
        return n_fields;

      line = tab + 1;
    }
}

gboolean
assay_row_has (const AssayRow     *row,
               AssayRegisterField  field,
               const char         *word)
{
  return row->lengths[field] == strlen (word) &&
         memcmp (row->fields[field], word, row->lengths[field]) == 0;
}

/* The order of the rows: by bytes, and a host before those that begin with it. */
static int
compare_host (const AssayRow *row,
              const char     *host)
{
  gsize n_host = strlen (host);
  gsize n_row = row->lengths[ASSAY_FIELD_HOST];
  int order = memcmp (row->fields[ASSAY_FIELD_HOST], host, MIN (n_row, n_host));

  return order != 0 ? order : (n_row > n_host) - (n_row < n_host);
}

guint
assay_row_get_year (const AssayRow *row)
{
  guint year = 0;

  for (gsize i = 0; i < MIN (row->lengths[ASSAY_FIELD_YEAR], 4); i++)
    {
      char c = row->fields[ASSAY_FIELD_YEAR][i];

      if (!g_ascii_isdigit (c))
        return 0;

      year = year * 10 + (guint) (c - '0');
    }

  return year;
}

/* Gives out the register's own copy of a string, which lives as long as the register. */
const char *
assay_register_intern (AssayRegister *self,
                       const char    *text,
                       gsize          n_bytes)
{
  g_autofree char *copy = g_strndup (text, n_bytes);
  const char *interned = NULL;

  g_mutex_lock (&self->mutex);
  interned = g_string_chunk_insert_const (self->strings, copy);
  g_mutex_unlock (&self->mutex);

  return interned;
}

/* The end of the line that begins at @offset, without its line end. */
static gsize
find_line_end (AssayRegister *self,
               gsize          offset)
{
  const char *newline = memchr (self->text + offset, '\n', self->n_bytes - offset);

  return newline != NULL ? (gsize) (newline - self->text) : self->n_bytes;
}

/* The place of the first row of @host, or where it would stand. */
gsize
assay_register_find (AssayRegister *self,
                     const char    *host)
{
  gsize low = self->body;
  gsize high = self->n_bytes;

  /* Both are always the begin of a line, or the end of the text. */
  while (low < high)
    {
      gsize begin = low + (high - low) / 2;
      gsize end = 0;
      AssayRow row;

      while (begin > low && self->text[begin - 1] != '\n')
        begin--;

      end = find_line_end (self, begin);
      assay_row_split (&row, self->text + begin, end - begin);

      if (compare_host (&row, host) < 0)
        low = MIN (end + 1, self->n_bytes);
      else
        high = begin;
    }

  return low;
}

/* Reads the row at @offset and moves on, as long as it is one of @host. */
gboolean
assay_register_next (AssayRegister *self,
                     const char    *host,
                     gsize         *offset,
                     AssayRow      *row)
{
  gsize end = 0;

  if (*offset >= self->n_bytes)
    return FALSE;

  end = find_line_end (self, *offset);
  assay_row_split (row, self->text + *offset, end - *offset);
  *offset = end + 1;

  return compare_host (row, host) == 0;
}

/* Finds the first row of @host, without a path, that tells @property. */
gboolean
assay_register_find_property (AssayRegister *self,
                              const char    *host,
                              const char    *property,
                              AssayRow      *row)
{
  gsize offset = assay_register_find (self, host);

  while (assay_register_next (self, host, &offset, row))
    {
      if (row->lengths[ASSAY_FIELD_PATH] == 0 &&
          assay_row_has (row, ASSAY_FIELD_PROPERTY, property))
        return TRUE;
    }

  return FALSE;
}

/* The place of the row's origin in the order of precedence, counted from 0. */
guint
assay_register_get_rank (AssayRegister  *self,
                         const AssayRow *row)
{
  guint i = 0;

  for (; i < self->origins->len; i++)
    {
      if (assay_row_has (row, ASSAY_FIELD_ORIGIN, g_array_index (self->origins, AssayOrigin, i).id))
        break;
    }

  return i;
}

static void
add_origin (AssayRegister  *self,
            const AssayRow *row)
{
  AssayOrigin origin = { 0 };

  /* The head's rows have the word “origin” where others have a host. */
  origin.id = assay_register_intern (self, row->fields[1], row->lengths[1]);
  origin.name = assay_register_intern (self, row->fields[2], row->lengths[2]);
  origin.url = assay_register_intern (self, row->fields[3], row->lengths[3]);
  origin.licence = assay_register_intern (self, row->fields[4], row->lengths[4]);
  origin.year = assay_row_get_year (row);
  g_array_append_val (self->origins, origin);
}

/* Reads one line of the head, which is neither its first nor its last. */
static gboolean
read_head_line (AssayRegister  *self,
                const AssayRow *row,
                gsize           n_fields,
                guint           line,
                GError        **error)
{
  if (assay_row_has (row, 0, "hosts") && n_fields == 2)
    {
      g_autofree char *digits = g_strndup (row->fields[1], MIN (row->lengths[1], 9));

      self->n_hosts = (guint) g_ascii_strtoull (digits, NULL, 10);
    }

  if (!assay_row_has (row, 0, "origin"))
    return TRUE;

  if (n_fields < 6 || row->lengths[1] == 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("Line %u: an origin needs an id, a name, an address, a licence and a year"),
                   line);
      return FALSE;
    }

  add_origin (self, row);

  return TRUE;
}

/* Reads the lines in front of the empty one; @line becomes the number of the first row. */
static gboolean
read_head (AssayRegister  *self,
           guint          *line,
           GError        **error)
{
  gsize offset = 0;

  for (*line = 1; offset < self->n_bytes; (*line)++)
    {
      gsize end = find_line_end (self, offset);
      gsize n = end - offset;
      AssayRow row;
      gsize n_fields = 0;

      if (n > 0 && self->text[end - 1] == '\r')
        n--;

      n_fields = assay_row_split (&row, self->text + offset, n);
      offset = MIN (end + 1, self->n_bytes);

      if (*line == 1)
        {
          if (!assay_row_has (&row, 0, MAGIC) || n_fields < 2)
            break;

          if (!assay_row_has (&row, 1, VERSION))
            {
              g_set_error_literal (
                  error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                  _ ("Line 1: this register was made for another version of Assay"));
              return FALSE;
            }

          continue;
        }

      if (n == 0)
        {
          self->body = offset;
          (*line)++;
          return TRUE;
        }

      if (!read_head_line (self, &row, n_fields, *line, error))
        return FALSE;
    }

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _ ("Line 1: this is not a register of outlets"));

  return FALSE;
}

static void
unref_own (gpointer own)
{
  if (own != NULL)
    assay_register_unref (own);
}

/* A register that knows its head, and where its rows begin. */
static AssayRegister *
open_register (GBytes  *bytes,
               guint   *body_line,
               GError **error)
{
  g_autoptr (AssayRegister) self = g_new0 (AssayRegister, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  self->bytes = g_bytes_ref (bytes);
  self->text = g_bytes_get_data (bytes, &self->n_bytes);
  self->origins = g_array_new (FALSE, FALSE, sizeof (AssayOrigin));
  self->strings = g_string_chunk_new (1024);
  self->owns = g_ptr_array_new_with_free_func (unref_own);

  if (self->n_bytes > MAX_BYTES)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("The register is larger than %d MB"), MAX_BYTES / 1024 / 1024);
      return NULL;
    }

  if (!read_head (self, body_line, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* How many different hosts the rows are about; those that begin with “*” are rules, not hosts. */
static guint
count_hosts (AssayRegister *self)
{
  AssayRow last = { 0 };
  guint count = 0;

  for (gsize offset = self->body; offset < self->n_bytes;)
    {
      gsize end = find_line_end (self, offset);
      AssayRow row;

      assay_row_split (&row, self->text + offset, end - offset);
      offset = end + 1;

      if (row.lengths[0] == 0 || *row.fields[0] == '*')
        continue;
      if (row.lengths[0] != last.lengths[0] ||
          memcmp (row.fields[0], last.fields[0], row.lengths[0]) != 0)
        count++;

      last = row;
    }

  return count;
}

/**
 * assay_register_new:
 * @bytes: the text of a register, as data/outlets/README.md describes it; rows may stand in any order
 * @error: return location for an error that names the line
 *
 * Reads a register that does not come with the program, and trusts nothing in it.
 *
 * Returns: (transfer full) (nullable): the register, or %NULL on error
 */
AssayRegister *
assay_register_new (GBytes  *bytes,
                    GError **error)
{
  g_autoptr (AssayRegister) self = NULL;
  g_autoptr (GBytes) sorted = NULL;
  guint body_line = 0;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = open_register (bytes, &body_line, error);
  if (self == NULL)
    return NULL;

  sorted = assay_register_check (bytes, self->body, body_line, self->origins, error);
  if (sorted == NULL)
    return NULL;

  g_bytes_unref (self->bytes);
  self->bytes = g_steal_pointer (&sorted);
  self->text = g_bytes_get_data (self->bytes, &self->n_bytes);
  self->body = 0;
  self->n_hosts = count_hosts (self);

  return g_steal_pointer (&self);
}

/**
 * assay_register_get_default:
 *
 * Returns: (transfer none): the register that is part of the program; safe from any thread
 */
AssayRegister *
assay_register_get_default (void)
{
  static AssayRegister *the_register; /* never freed */
  static gsize once;

  if (g_once_init_enter (&once))
    {
      g_autoptr (GBytes) bytes = NULL;
      guint body_line = 0;

      bytes = g_resource_lookup_data (assay_outlets_get_resource (),
                                      "/org/assaydesk/Assay/outlets/register.tsv",
                                      G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_assert (bytes != NULL);
      the_register = open_register (bytes, &body_line, NULL);
      g_assert (the_register != NULL);
      g_once_init_leave (&once, 1);
    }

  return the_register;
}

/**
 * assay_register_ref:
 *
 * Returns: (transfer full): @self, with one reference more
 */
AssayRegister *
assay_register_ref (AssayRegister *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * assay_register_unref:
 * @self: (transfer full): the reference to give up
 */
void
assay_register_unref (AssayRegister *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_bytes_unref (self->bytes);
  g_array_unref (self->origins);
  g_ptr_array_unref (self->owns);
  g_string_chunk_free (self->strings);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/**
 * assay_register_get_size:
 *
 * Returns: how many hosts the register has an entry for
 */
guint
assay_register_get_size (AssayRegister *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_hosts;
}

/**
 * assay_register_get_origin:
 * @id: an origin's id, as a rating has it
 *
 * Returns: (transfer none) (nullable): whom it stands for, or %NULL if the register does not tell
 */
const AssayOrigin *
assay_register_get_origin (AssayRegister *self,
                           const char    *id)
{
  AssayRegister *own = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->origins->len; i++)
    {
      const AssayOrigin *origin = &g_array_index (self->origins, AssayOrigin, i);

      if (g_str_equal (origin->id, id))
        return origin;
    }

  own = assay_register_get_own (self);

  return own != NULL ? assay_register_get_origin (own, id) : NULL;
}

const AssayOrigin *
assay_register_get_nth_origin (AssayRegister *self,
                               guint          n)
{
  return n < self->origins->len ? &g_array_index (self->origins, AssayOrigin, n) : NULL;
}

/* Reads the row at @offset, from 0 on, and moves on. For one that was made of bytes. */
gboolean
assay_register_read_row (AssayRegister *self,
                         gsize         *offset,
                         AssayRow      *row)
{
  gsize end = 0;

  if (*offset >= self->n_bytes)
    return FALSE;

  end = find_line_end (self, *offset);
  assay_row_split (row, self->text + *offset, end - *offset);
  *offset = end + 1;

  return TRUE;
}

/* Puts @own, or nothing, before what the register has itself. What was there is kept: an origin that
   somebody was told of must stay valid. People change their own values a few times a day at most. */
void
assay_register_set_own (AssayRegister *self,
                        AssayRegister *own)
{
  g_mutex_lock (&self->mutex);
  g_ptr_array_add (self->owns, own != NULL ? assay_register_ref (own) : NULL);
  g_mutex_unlock (&self->mutex);
}

/* What stands before it, or NULL; valid as long as @self is. */
AssayRegister *
assay_register_get_own (AssayRegister *self)
{
  AssayRegister *own = NULL;

  g_mutex_lock (&self->mutex);
  if (self->owns->len > 0)
    own = g_ptr_array_index (self->owns, self->owns->len - 1);
  g_mutex_unlock (&self->mutex);

  return own;
}
