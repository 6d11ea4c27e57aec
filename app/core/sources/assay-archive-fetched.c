/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-archive-private.h"
#include "assay-fetcher-private.h"
#include "assay-source.h"

/* What was fetched, into the archive and back. */

/**
 * assay_archive_keep_fetched:
 * @fetched: what came of asking for a page
 * @error: return location
 *
 * Keeps the bytes of the answer with what was read out of it. What brought no answer has nothing to keep.
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_archive_keep_fetched (AssayArchive  *self,
                            AssayFetched  *fetched,
                            GError       **error)
{
  AssayArchivedText text = { 0 };
  g_autofree char *published = NULL;
  gint64 number = 0;

  g_return_val_if_fail (self != NULL && fetched != NULL, FALSE);

  if (fetched->snapshot == NULL)
    return TRUE;

  if (assay_day_is_set (fetched->published))
    published = assay_day_to_iso (fetched->published);

  text.title = fetched->title;
  text.byline = fetched->byline;
  text.published = published;
  text.text = fetched->text != NULL ? assay_text_get_utf8 (fetched->text) : NULL;

  return assay_archive_keep (self, fetched->snapshot, &text, &number, error);
}

static gboolean
ask_article (AssayArchive    *self,
             gint64           number,
             AssayStatement **statement,
             GError         **error)
{
  gboolean has_row = FALSE;

  *statement = assay_database_prepare (assay_archive_lock (self),
                                       "SELECT title, byline, published, text FROM snapshot"
                                       " WHERE id = ?1",
                                       error);
  if (*statement == NULL)
    return FALSE;

  assay_statement_bind_int (*statement, 1, number);
  if (!assay_statement_step (*statement, &has_row, error))
    return FALSE;

  if (!has_row || !assay_source_has_words (assay_statement_get_text (*statement, 3)))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("No text was read out of this copy"));
      return FALSE;
    }

  return TRUE;
}

/* What was read out of @snapshot then, as if it had been fetched a moment ago. */
static AssayFetched *
make_fetched (AssaySnapshot  *snapshot,
              AssayStatement *statement)
{
  const char *published = assay_statement_get_text (statement, 2);
  const char *asked = assay_snapshot_get_asked (snapshot);
  const char *final = assay_snapshot_get_final (snapshot);
  g_autofree char *memento_at = assay_fetch_dup_memento_time (snapshot);
  g_autoptr (AssayText) text = assay_text_new (assay_statement_get_text (statement, 3), -1);
  AssayFetched members = { .state = ASSAY_FETCH_READ,
                           .at = (char *) assay_snapshot_get_read_at (snapshot),
                           .status = assay_snapshot_get_status (snapshot),
                           .sha256 = (char *) assay_snapshot_get_sha256 (snapshot),
                           .media_type = (char *) assay_snapshot_get_media_type (snapshot),
                           .memento_at = memento_at,
                           .title = (char *) assay_statement_get_text (statement, 0),
                           .byline = (char *) assay_statement_get_text (statement, 1),
                           .text = text,
                           .snapshot = snapshot };

  if (g_strcmp0 (asked, final) != 0)
    members.final = (char *) final;
  if (published != NULL)
    (void) assay_day_from_iso (published, &members.published);

  return assay_fetched_new (&members);
}

/**
 * assay_archive_load_fetched:
 * @number: of a snapshot
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what was read then, its checksum proved, so that it can take the place
 *   of a page that is gone; %NULL on error, %G_IO_ERROR_NOT_FOUND where no text was read out of it
 */
AssayFetched *
assay_archive_load_fetched (AssayArchive  *self,
                            gint64         number,
                            GError       **error)
{
  g_autoptr (AssaySnapshot) snapshot = NULL;
  AssayStatement *statement = NULL;
  AssayFetched *fetched = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  snapshot = assay_archive_load (self, number, error);
  if (snapshot == NULL)
    return NULL;

  if (ask_article (self, number, &statement, error))
    fetched = make_fetched (snapshot, statement);
  if (statement != NULL)
    assay_statement_reset (statement);
  assay_archive_unlock (self);

  return fetched;
}
