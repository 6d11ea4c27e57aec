/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-form-table-private.h"

#include <string.h>

/* Bytes that a table takes, unless its least number of rows takes more. */
#define MAX_BYTES (4u << 20)

struct _AssayFormTable
{
  guint8 *cells;  /* [n_rows][n_columns] */
  GArray *row_of; /* of guint, by form: its row and 1, or 0 */
  GArray *forms;  /* of guint: which form each row is of */
  guint   n_rows;
  guint   n_columns;
};

/**
 * assay_form_table_new:
 * @n_columns: how many forms the sources have
 * @least_rows: so many rows must be there at once
 */
AssayFormTable *
assay_form_table_new (guint n_columns,
                      guint least_rows)
{
  AssayFormTable *self = g_new0 (AssayFormTable, 1);

  self->n_columns = n_columns;
  self->n_rows = MAX (least_rows, MAX_BYTES / MAX (n_columns, 1));
  self->cells = g_malloc ((gsize) self->n_rows * n_columns + 1);
  self->row_of = g_array_new (FALSE, TRUE, sizeof (guint));
  self->forms = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

void
assay_form_table_free (AssayFormTable *self)
{
  g_free (self->cells);
  g_array_unref (self->row_of);
  g_array_unref (self->forms);
  g_free (self);
}

static void
empty (AssayFormTable *self)
{
  for (guint i = 0; i < self->forms->len; i++)
    g_array_index (self->row_of, guint, g_array_index (self->forms, guint, i)) = 0;

  g_array_set_size (self->forms, 0);
}

/**
 * assay_form_table_get_row:
 * @form: a form of the draft
 *
 * Returns: (transfer none): its row, valid as long as no more than the least number of others are asked for
 */
guint8 *
assay_form_table_get_row (AssayFormTable *self,
                          guint           form)
{
  guint8 *row = NULL;
  guint number = 0;

  if (form >= self->row_of->len)
    g_array_set_size (self->row_of, MAX (form + 1, 2 * self->row_of->len));

  number = g_array_index (self->row_of, guint, form);
  if (number != 0)
    return self->cells + (gsize) (number - 1) * self->n_columns;

  if (self->forms->len == self->n_rows)
    empty (self);

  row = self->cells + (gsize) self->forms->len * self->n_columns;
  memset (row, ASSAY_FORM_UNKNOWN, self->n_columns);
  g_array_append_val (self->forms, form);
  g_array_index (self->row_of, guint, form) = self->forms->len;

  return row;
}
