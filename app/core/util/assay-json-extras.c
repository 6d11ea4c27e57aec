/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-extras.h"

struct _AssayJsonExtras
{
  gatomicrefcount  ref_count;

  GHashTable      *by_path; /* path → GPtrArray of AssayJsonExtra, in the order of the file */
};

static void
free_extra (gpointer data)
{
  AssayJsonExtra *extra = data;

  g_free (extra->after);
  g_free (extra->raw);
  g_free (extra);
}

AssayJsonExtras *
assay_json_extras_new (void)
{
  AssayJsonExtras *self = g_new0 (AssayJsonExtras, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->by_path = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref);

  return self;
}

AssayJsonExtras *
assay_json_extras_ref (AssayJsonExtras *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_json_extras_unref (AssayJsonExtras *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->by_path);
  g_free (self);
}

/**
 * assay_json_extras_add:
 * @path: the object that has the members
 * @after: key of the known member before them, or ""
 * @raw: keys and values as they were read
 * @n_bytes: length of @raw
 */
void
assay_json_extras_add (AssayJsonExtras *self,
                       const char      *path,
                       const char      *after,
                       const char      *raw,
                       gsize            n_bytes)
{
  GPtrArray *list = NULL;
  AssayJsonExtra *extra = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (path != NULL);
  g_return_if_fail (after != NULL);

  list = g_hash_table_lookup (self->by_path, path);

  if (list == NULL)
    {
      list = g_ptr_array_new_with_free_func (free_extra);
      g_hash_table_insert (self->by_path, g_strdup (path), list);
    }

  extra = g_new0 (AssayJsonExtra, 1);
  extra->after = g_strdup (after);
  extra->raw = g_strndup (raw, n_bytes);
  g_ptr_array_add (list, extra);
}

/**
 * assay_json_extras_lookup:
 *
 * Returns: (transfer none) (nullable) (element-type AssayJsonExtra): the runs of unknown members of
 *   the object at @path, in the order of the file
 */
GPtrArray *
assay_json_extras_lookup (AssayJsonExtras *self,
                          const char      *path)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (path != NULL, NULL);

  return g_hash_table_lookup (self->by_path, path);
}
