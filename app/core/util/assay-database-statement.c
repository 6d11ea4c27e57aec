/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-database-private.h"

static void
note_code (AssayStatement *self,
           int             code)
{
  if (self->bind_code == SQLITE_OK)
    self->bind_code = code;
}

/**
 * assay_statement_bind_text:
 * @parameter: which one, from 1
 * @text: (nullable): UTF-8; copied
 */
void
assay_statement_bind_text (AssayStatement *self,
                           int             parameter,
                           const char     *text)
{
  g_return_if_fail (self != NULL);

  note_code (self, sqlite3_bind_text (self->handle, parameter, text, -1, SQLITE_TRANSIENT));
}

/**
 * assay_statement_bind_int:
 * @parameter: which one, from 1
 */
void
assay_statement_bind_int (AssayStatement *self,
                          int             parameter,
                          gint64          number)
{
  g_return_if_fail (self != NULL);

  note_code (self, sqlite3_bind_int64 (self->handle, parameter, number));
}

/**
 * assay_statement_bind_bytes:
 * @parameter: which one, from 1
 * @bytes: (nullable): not copied, so they must live until the statement is reset
 */
void
assay_statement_bind_bytes (AssayStatement *self,
                            int             parameter,
                            GBytes         *bytes)
{
  gsize n_bytes = 0;
  gconstpointer data = NULL;

  g_return_if_fail (self != NULL);

  if (bytes == NULL)
    {
      note_code (self, sqlite3_bind_null (self->handle, parameter));
      return;
    }

  /* A pointer that is NULL would be bound as NULL, which is not the same as no bytes. */
  data = g_bytes_get_data (bytes, &n_bytes);
  note_code (self, sqlite3_bind_blob64 (self->handle, parameter, data != NULL ? data : "", n_bytes,
                                        SQLITE_STATIC));
}

/**
 * assay_statement_step:
 * @has_row: (out): whether there is a row to be read now; %FALSE at the end
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_statement_step (AssayStatement *self,
                      gboolean       *has_row,
                      GError        **error)
{
  int code;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (has_row != NULL, FALSE);

  code = self->bind_code != SQLITE_OK ? self->bind_code : sqlite3_step (self->handle);
  *has_row = code == SQLITE_ROW;

  if (code == SQLITE_ROW || code == SQLITE_DONE)
    return TRUE;

  return assay_database_fail (self->database, code,
                              sqlite3_stmt_readonly (self->handle) ? ASSAY_DATABASE_DEED_READ
                                                                   : ASSAY_DATABASE_DEED_WRITE,
                              error);
}

/**
 * assay_statement_run:
 *
 * Goes through to the end, and resets.
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_statement_run (AssayStatement *self,
                     GError        **error)
{
  gboolean has_row = TRUE;
  gboolean ok = TRUE;

  g_return_val_if_fail (self != NULL, FALSE);

  while (ok && has_row)
    ok = assay_statement_step (self, &has_row, error);

  assay_statement_reset (self);

  return ok;
}

/**
 * assay_statement_reset:
 *
 * Ends what it was doing and forgets its parameters.
 */
void
assay_statement_reset (AssayStatement *self)
{
  g_return_if_fail (self != NULL);

  (void) sqlite3_reset (self->handle);
  (void) sqlite3_clear_bindings (self->handle);
  self->bind_code = SQLITE_OK;
}

gint64
assay_statement_get_int (AssayStatement *self,
                         int             column)
{
  g_return_val_if_fail (self != NULL, 0);

  return sqlite3_column_int64 (self->handle, column);
}

double
assay_statement_get_double (AssayStatement *self,
                            int             column)
{
  g_return_val_if_fail (self != NULL, 0);

  return sqlite3_column_double (self->handle, column);
}

/**
 * assay_statement_get_text:
 *
 * Returns: (nullable): valid UTF-8, or %NULL where there is no text, or bytes that are none: a file
 *   that was tampered with is trusted no more than any other
 */
const char *
assay_statement_get_text (AssayStatement *self,
                          int             column)
{
  const char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  text = (const char *) sqlite3_column_text (self->handle, column);

  return text != NULL && g_utf8_validate (text, -1, NULL) ? text : NULL;
}

/**
 * assay_statement_dup_bytes:
 *
 * Returns: (transfer full) (nullable): a copy of the bytes, or %NULL where there are none
 */
GBytes *
assay_statement_dup_bytes (AssayStatement *self,
                           int             column)
{
  gconstpointer data = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (sqlite3_column_type (self->handle, column) == SQLITE_NULL)
    return NULL;

  data = sqlite3_column_blob (self->handle, column);

  return g_bytes_new (data, (gsize) sqlite3_column_bytes (self->handle, column));
}
