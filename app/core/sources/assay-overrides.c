/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-bisect.h"
#include "assay-file.h"
#include "assay-overrides-private.h"
#include "assay-register-private.h"
#include "assay-url.h"

/* A list of every outlet that anybody rates is far smaller. */
#define MAX_BYTES (16u * 1024 * 1024)

/* A reason is a sentence or two; a row of the file has room for it. */
#define MAX_REASON_CHARACTERS 500

/* Who says what stands in the file. Strings are its own. */
typedef struct
{
  char *id;
  char *name;
} Origin;

struct _AssayOverrides
{
  GArray       *origins; /* of Origin, the first ranks highest */
  GPtrArray    *rows;    /* of AssayOverride, sorted as the file is; strings are in @strings */
  GStringChunk *strings;
};

static void
clear_origin (gpointer data)
{
  Origin *origin = data;

  g_free (origin->id);
  g_free (origin->name);
}

/**
 * assay_overrides_new:
 *
 * Returns: (transfer full): none
 */
AssayOverrides *
assay_overrides_new (void)
{
  AssayOverrides *self = g_new0 (AssayOverrides, 1);

  self->origins = g_array_new (FALSE, FALSE, sizeof (Origin));
  g_array_set_clear_func (self->origins, clear_origin);
  self->rows = g_ptr_array_new_with_free_func (g_free);
  self->strings = g_string_chunk_new (512);
  assay_overrides_add_origin (self, ASSAY_OVERRIDES_OWN, "Own rating");

  return self;
}

void
assay_overrides_free (AssayOverrides *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->origins);
  g_ptr_array_unref (self->rows);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/* Names an origin; one that is there already keeps its place, and gets the name. */
void
assay_overrides_add_origin (AssayOverrides *self,
                            const char     *id,
                            const char     *name)
{
  Origin origin = { 0 };

  for (guint i = 0; i < self->origins->len; i++)
    {
      Origin *at = &g_array_index (self->origins, Origin, i);

      if (strcmp (at->id, id) == 0)
        {
          g_free (at->name);
          at->name = g_strdup (name);
          return;
        }
    }

  origin.id = g_strdup (id);
  origin.name = g_strdup (name);
  g_array_append_val (self->origins, origin);
}

/* “Media Bias/Fact Check” → “media-bias-fact-check”: an id for a list. */
char *
assay_overrides_make_id (const char *name)
{
  g_autoptr (GString) id = g_string_new (NULL);

  for (const char *p = name; *p != '\0' && id->len < 40; p++)
    {
      if (g_ascii_isalnum (*p))
        g_string_append_c (id, g_ascii_tolower (*p));
      else if (id->len > 0 && id->str[id->len - 1] != '-')
        g_string_append_c (id, '-');
    }

  while (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);
  if (id->len == 0 || strcmp (id->str, ASSAY_OVERRIDES_OWN) == 0)
    g_string_append (id, "-list");

  return g_string_free (g_steal_pointer (&id), FALSE);
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const AssayOverride *first = *(const AssayOverride *const *) a;
  const AssayOverride *second = *(const AssayOverride *const *) b;
  int order = strcmp (first->host, second->host);

  if (order == 0)
    order = strcmp (first->path, second->path);
  if (order == 0)
    order = (int) first->property - (int) second->property;
  if (order == 0)
    order = strcmp (first->origin, second->origin);

  return order;
}

/* The place of the row on the same thing by the same origin, or where it would stand. */
static guint
find_row (AssayOverrides      *self,
          const AssayOverride *override,
          gboolean            *is_there)
{
  guint low = 0;

  assay_bisect (low, self->rows->len, i,
                compare_rows (&g_ptr_array_index (self->rows, i), &override) < 0);

  *is_there = low < self->rows->len &&
              compare_rows (&g_ptr_array_index (self->rows, low), &override) == 0;

  return low;
}

static const char *
keep (AssayOverrides *self,
      const char     *words)
{
  return words != NULL ? g_string_chunk_insert_const (self->strings, words) : NULL;
}

static void
put_row (AssayOverrides      *self,
         const AssayOverride *override)
{
  gboolean is_there = FALSE;
  guint at = find_row (self, override, &is_there);
  AssayOverride *row = g_new0 (AssayOverride, 1);

  *row = *override;
  row->host = keep (self, override->host);
  row->path = keep (self, override->path);
  row->value = keep (self, override->value);
  row->origin = keep (self, override->origin);
  row->reason = keep (self, override->reason);

  if (is_there)
    g_ptr_array_remove_index (self->rows, at);

  g_ptr_array_insert (self->rows, (int) at, row);
}

static char *
dup_field (const AssayRow     *row,
           AssayRegisterField  field)
{
  return g_strndup (row->fields[field] != NULL ? row->fields[field] : "", row->lengths[field]);
}

/* Takes what is meant to be changed here; other rows of a register are kept out. */
static void
take_row (AssayOverrides *self,
          const AssayRow *row)
{
  g_autofree char *host = dup_field (row, ASSAY_FIELD_HOST);
  g_autofree char *path = dup_field (row, ASSAY_FIELD_PATH);
  g_autofree char *value = dup_field (row, ASSAY_FIELD_VALUE);
  g_autofree char *origin = dup_field (row, ASSAY_FIELD_ORIGIN);
  g_autofree char *reason = dup_field (row, ASSAY_FIELD_REF);
  AssayOverride override = { .host = host, .path = path, .value = value, .origin = origin };

  if (*host == '*')
    return;

  override.year = assay_row_get_year (row);
  override.reason = *reason != '\0' ? reason : NULL;

  for (guint i = 0; i <= ASSAY_PROPERTY_TYPE; i++)
    {
      override.property = (AssayOutletProperty) i;

      if (assay_row_has (row, ASSAY_FIELD_PROPERTY,
                         assay_outlet_property_to_id (override.property)))
        {
          put_row (self, &override);
          return;
        }
    }
}

/**
 * assay_overrides_parse:
 * @bytes: the text of a file
 * @error: return location for an error that names the line
 *
 * Returns: (transfer full) (nullable): what it says, or %NULL on error
 */
AssayOverrides *
assay_overrides_parse (GBytes  *bytes,
                       GError **error)
{
  g_autoptr (AssayOverrides) self = NULL;
  g_autoptr (AssayRegister) rows = NULL;
  gsize offset = 0;
  AssayRow row;

  g_return_val_if_fail (bytes != NULL, NULL);

  rows = assay_register_new (bytes, error);
  if (rows == NULL)
    return NULL;

  self = assay_overrides_new ();

  for (guint i = 0; assay_register_get_nth_origin (rows, i) != NULL; i++)
    {
      const AssayOrigin *origin = assay_register_get_nth_origin (rows, i);

      assay_overrides_add_origin (self, origin->id, origin->name);
    }

  while (assay_register_read_row (rows, &offset, &row))
    take_row (self, &row);

  return g_steal_pointer (&self);
}

/**
 * assay_overrides_load:
 * @file: where a newsroom keeps them; if it is not there, there are none
 *
 * Returns: (transfer full) (nullable): what it says, or %NULL with an error that names the file
 */
AssayOverrides *
assay_overrides_load (GFile         *file,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) own_error = NULL;
  AssayOverrides *self = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  bytes = assay_file_read (file, MAX_BYTES, cancellable, &own_error);

  if (bytes == NULL && g_error_matches (own_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return assay_overrides_new ();

  if (bytes != NULL)
    self = assay_overrides_parse (bytes, &own_error);

  if (self == NULL && bytes != NULL)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      g_prefix_error (&own_error, "“%s”: ", name);
    }

  if (self == NULL)
    g_propagate_error (error, g_steal_pointer (&own_error));

  return self;
}

/**
 * assay_overrides_save:
 * @file: its folder is made if it is not there
 *
 * Returns: %TRUE, or %FALSE with @error set; then the file is as it was
 */
gboolean
assay_overrides_save (AssayOverrides  *self,
                      GFile           *file,
                      GCancellable    *cancellable,
                      GError         **error)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) own_error = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  folder = g_file_get_parent (file);

  if (folder != NULL && !g_file_make_directory_with_parents (folder, cancellable, &own_error) &&
      !g_error_matches (own_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      g_propagate_error (error, g_steal_pointer (&own_error));
      return FALSE;
    }

  bytes = assay_overrides_to_bytes (self);

  return assay_file_write (file, bytes, cancellable, error);
}

/**
 * assay_overrides_to_bytes:
 *
 * Returns: (transfer full): the text of a file, the same for the same rows
 */
GBytes *
assay_overrides_to_bytes (AssayOverrides *self)
{
  g_autoptr (GString) text = g_string_new ("assay-outlets\t1\n");

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->origins->len; i++)
    {
      const Origin *origin = &g_array_index (self->origins, Origin, i);

      g_string_append_printf (text, "origin\t%s\t%s\t\t\t\n", origin->id, origin->name);
    }

  g_string_append (text, "\n# host\tpath\tproperty\tvalue\torigin\tyear\tscope\treason\n");

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AssayOverride *row = g_ptr_array_index (self->rows, i);

      g_string_append_printf (text, "%s\t%s\t%s\t%s\t%s", row->host, row->path,
                              assay_outlet_property_to_id (row->property), row->value, row->origin);
      if (row->year != 0)
        g_string_append_printf (text, "\t%04u", row->year);
      else if (row->reason != NULL)
        g_string_append_c (text, '\t');
      if (row->reason != NULL)
        g_string_append_printf (text, "\t\t%s", row->reason);

      g_string_append_c (text, '\n');
    }

  return g_string_free_to_bytes (g_steal_pointer (&text));
}

guint
assay_overrides_get_n (AssayOverrides *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * assay_overrides_get:
 *
 * Returns: (transfer none): one of them, in the order of hosts; valid until something is changed
 */
const AssayOverride *
assay_overrides_get (AssayOverrides *self,
                     guint           index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, index);
}

/* One line, without what parts columns. */
static char *
dup_line (const char *words)
{
  char *line = g_utf8_substring (words, 0, MIN (g_utf8_strlen (words, -1), MAX_REASON_CHARACTERS));

  g_strdelimit (line, "\t\n\r", ' ');

  return g_strstrip (line);
}

/**
 * assay_overrides_set:
 * @override: what is said; its strings are copied. With the origin %ASSAY_OVERRIDES_OWN it needs a reason
 *
 * Puts it in the place of what the same origin said of the same thing before.
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_overrides_set (AssayOverrides       *self,
                     const AssayOverride  *override,
                     GError              **error)
{
  g_autofree char *reason = NULL;
  AssayOverride row;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (override != NULL && override->host != NULL, FALSE);
  g_return_val_if_fail (override->path != NULL && override->value != NULL, FALSE);
  g_return_val_if_fail (override->property <= ASSAY_PROPERTY_TYPE, FALSE);

  reason = dup_line (override->reason != NULL ? override->reason : "");

  if (*reason == '\0' && strcmp (override->origin, ASSAY_OVERRIDES_OWN) == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("A reason is missing: whoever reads the rating must know why"));
      return FALSE;
    }

  row = *override;
  row.reason = *reason != '\0' ? reason : NULL;
  put_row (self, &row);

  return TRUE;
}

/* Puts the rows of @list, all of the origin @id, in the place of those that it had. */
void
assay_overrides_replace_origin (AssayOverrides *self,
                                const char     *id,
                                const char     *name,
                                AssayOverrides *list)
{
  g_autofree char *line = dup_line (name);

  for (guint i = self->rows->len; i-- > 0;)
    {
      if (strcmp (assay_overrides_get (self, i)->origin, id) == 0)
        g_ptr_array_remove_index (self->rows, i);
    }

  assay_overrides_add_origin (self, id, line);

  for (guint i = 0; i < list->rows->len; i++)
    put_row (self, assay_overrides_get (list, i));
}

/**
 * assay_overrides_unset:
 * @host: as lookups ask for it
 * @path: without a slash in front
 *
 * Takes away all that the newsroom itself says of exactly this; lists that were imported stay.
 *
 * Returns: how many were taken away
 */
guint
assay_overrides_unset (AssayOverrides *self,
                       const char     *host,
                       const char     *path)
{
  guint n_removed = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (host != NULL && path != NULL, 0);

  for (guint i = self->rows->len; i-- > 0;)
    {
      const AssayOverride *row = g_ptr_array_index (self->rows, i);

      if (strcmp (row->host, host) != 0 || strcmp (row->path, path) != 0 ||
          strcmp (row->origin, ASSAY_OVERRIDES_OWN) != 0)
        continue;

      g_ptr_array_remove_index (self->rows, i);
      n_removed++;
    }

  return n_removed;
}

/**
 * assay_overrides_apply:
 * @outlets: a register
 *
 * Makes @outlets put what stands here before all that it has itself.
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_overrides_apply (AssayOverrides  *self,
                       AssayRegister   *outlets,
                       GError         **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayRegister) own = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (outlets != NULL, FALSE);

  if (self->rows->len > 0)
    {
      bytes = assay_overrides_to_bytes (self);
      own = assay_register_new (bytes, error);
      if (own == NULL)
        return FALSE;
    }

  assay_register_set_own (outlets, own);

  return TRUE;
}

/**
 * assay_override_read_address:
 * @address: a domain, with a path or without, or a whole address
 * @host: (out): as lookups ask for it
 * @path: (out): without a slash in front or behind
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_override_read_address (const char  *address,
                             char       **host,
                             char       **path,
                             GError     **error)
{
  g_autofree char *full = NULL;
  g_autoptr (AssayUrl) url = NULL;
  char *end = NULL;

  g_return_val_if_fail (address != NULL && host != NULL && path != NULL, FALSE);

  /* A domain, with a path or without, is an address whose scheme goes without saying. */
  full = strstr (address, "://") != NULL ? g_strdup (address)
                                         : g_strconcat ("https://", address, NULL);
  if (g_utf8_validate (address, -1, NULL))
    url = assay_url_new (full, NULL);

  *host = url != NULL ? assay_host_normalise (assay_url_get_host (url)) : NULL;

  if (*host == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("It is neither a domain, such as apnews.com, nor an address"));
      return FALSE;
    }

  *path = g_strdup (assay_url_get_path (url));
  memmove (*path, *path + (**path == '/'), strlen (*path) + (**path != '/'));
  end = *path + strlen (*path);
  while (end > *path && end[-1] == '/')
    *--end = '\0';

  return TRUE;
}
