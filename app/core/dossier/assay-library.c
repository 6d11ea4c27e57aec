/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-library.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-private.h"
#include "assay-revision.h"
#include "assay-shingles.h"

/* A headline that is longer is cut where it is listed. */
#define MAX_TITLE 300

void
assay_library_entry_free (AssayLibraryEntry *self)
{
  if (self == NULL)
    return;

  g_free (self->path);
  g_free (self->title);
  g_free (self->checkers);
  g_free (self->outlets);
  g_free (self->as_of);
  g_free (self->saved_at);
  g_free (self->excerpt);
  g_free (self);
}

void
assay_library_match_free (AssayLibraryMatch *self)
{
  if (self == NULL)
    return;

  assay_library_entry_free (self->entry);
  g_clear_pointer (&self->text, assay_text_unref);
  g_clear_pointer (&self->shared, g_array_unref);
  g_free (self);
}

static char *
dup_title (AssayDraft *draft)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      AssaySpan span = parts[i].span;

      if (parts[i].kind != ASSAY_PART_HEADLINE)
        continue;

      span.end = MIN (span.end, span.begin + MAX_TITLE);

      return assay_text_dup_span (assay_draft_get_text (draft), span);
    }

  return g_strdup (assay_draft_get_name (draft));
}

static void
add_line (GString    *lines,
          GHashTable *seen,
          const char *line)
{
  g_autofree char *flat = NULL;

  if (line == NULL || *line == '\0')
    return;

  flat = g_strdelimit (g_strdup (line), "\r\n", ' ');
  if (!g_hash_table_add (seen, g_strdup (flat)))
    return;

  g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", flat);
}

/* Whom its sources come from; whoever is confidential is not told. */
static char *
dup_outlets (AssayDossier *dossier)
{
  GListModel *sources = assay_dossier_get_sources (dossier);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_source_dup_label (source);

      if (!assay_source_is_confidential (source))
        add_line (lines, seen, label);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static char *
dup_checkers (AssayDossier *dossier)
{
  const AssayPersonVerdict *person = assay_dossier_get_person (dossier);
  guint n_entries = 0;
  const AssayHistoryEntry *history = assay_dossier_get_history (dossier, &n_entries);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) lines = g_string_new (NULL);

  if (person != NULL)
    add_line (lines, seen, person->by);
  for (guint i = 0; i < n_entries; i++)
    add_line (lines, seen, history[i].by);

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

/* The sums of the texts that the draft had, one a line. */
static char *
dup_revisions (AssayDossier *dossier)
{
  GPtrArray *revisions = assay_dossier_get_revisions (dossier);
  GString *lines = g_string_new (NULL);
  g_autofree char *newest = assay_text_dup_sha256 (
      assay_draft_get_text (assay_dossier_get_draft (dossier)));

  for (guint i = 0; i < revisions->len; i++)
    {
      const AssayRevision *revision = g_ptr_array_index (revisions, i);
      g_autofree char *sum = assay_text_dup_sha256 (revision->text);

      g_string_append_printf (lines, "%s\n", sum);
    }

  g_string_append (lines, newest);

  return g_string_free (lines, FALSE);
}

/* What the draft is called, and was: a text begins with its headline. */
static GStrv
list_titles (AssayDossier *dossier,
             const char   *title)
{
  GPtrArray *revisions = assay_dossier_get_revisions (dossier);
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  if (title != NULL)
    g_strv_builder_add (titles, title);

  for (guint i = 0; i < revisions->len; i++)
    {
      const AssayRevision *revision = g_ptr_array_index (revisions, i);
      const char *text = assay_text_get_utf8 (revision->text);
      const char *end = strchr (text, '\n');
      g_autofree char *line = g_strndup (text, end != NULL ? (gsize) (end - text) : strlen (text));

      if (g_utf8_strlen (line, -1) > MAX_TITLE)
        *g_utf8_offset_to_pointer (line, MAX_TITLE) = '\0';
      g_strv_builder_add (titles, line);
    }

  return g_strv_builder_end (titles);
}

/**
 * assay_library_job_new:
 * @path: (nullable): where it is saved, if it is
 *
 * Returns: (transfer full): what is asked about @dossier
 */
AssayLibraryJob *
assay_library_job_new (AssayDossier *dossier,
                       const char   *path)
{
  AssayLibraryJob *self = NULL;
  g_autofree char *revisions = NULL;
  AssayDraft *draft = NULL;
  AssayDay day;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  draft = assay_dossier_get_draft (dossier);
  day = assay_draft_get_date (draft);
  revisions = dup_revisions (dossier);
  self = g_new0 (AssayLibraryJob, 1);
  self->text = assay_text_ref (assay_draft_get_text (draft));
  self->title = dup_title (draft);
  self->titles = list_titles (dossier, self->title);
  self->day = assay_day_is_set (day) ? assay_day_to_iso (day) : NULL;
  self->as_of = assay_analysis_get_as_of (assay_dossier_get_analysis (dossier));
  self->path = g_strdup (path);
  self->revisions = g_strsplit (revisions, "\n", -1);
  self->known = assay_dossier_get_earlier (dossier);
  if (self->known != NULL)
    assay_earlier_ref (self->known);

  return self;
}

void
assay_library_job_free (AssayLibraryJob *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->text, assay_text_unref);
  g_free (self->title);
  g_strfreev (self->titles);
  g_free (self->day);
  g_free (self->path);
  g_strfreev (self->revisions);
  g_clear_pointer (&self->known, assay_earlier_unref);
  g_free (self);
}

static gboolean
run_for_path (AssayDatabase  *database,
              const char     *sql,
              const char     *path,
              GError        **error)
{
  AssayStatement *statement = assay_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, path);

  return assay_statement_run (statement, error);
}

static gboolean
remove_in_transaction (AssayDatabase  *database,
                       const char     *path,
                       GError        **error)
{
  return run_for_path (database,
                       "DELETE FROM dossier_fingerprint WHERE dossier IN"
                       " (SELECT id FROM dossier WHERE path = ?1)",
                       path, error) &&
         run_for_path (
             database,
             "INSERT INTO dossier_words (dossier_words, rowid, title, text, outlets, checkers)"
                       " SELECT 'delete', id, title, text, outlets, checkers FROM dossier"
                       " WHERE path = ?1",
                       path, error) &&
         run_for_path (database, "DELETE FROM dossier WHERE path = ?1", path, error);
}

static gboolean
insert_dossier (AssayDatabase  *database,
                AssayDossier   *dossier,
                const char     *path,
                const char     *at,
                GError        **error)
{
  AssayDraft *draft = assay_dossier_get_draft (dossier);
  const AssayPersonVerdict *person = assay_dossier_get_person (dossier);
  AssayDay day = assay_draft_get_date (draft);
  g_autofree char *title = dup_title (draft);
  g_autofree char *checkers = dup_checkers (dossier);
  g_autofree char *outlets = dup_outlets (dossier);
  g_autofree char *as_of = assay_day_is_set (day) ? assay_day_to_iso (day) : NULL;
  g_autofree char *revisions = dup_revisions (dossier);
  g_autoptr (AssayShingles) shingles = assay_shingles_new (assay_draft_get_text (draft), NULL, 0);
  AssayStatement *statement = assay_database_prepare (
      database,
      "INSERT INTO dossier (path, title, verdict, is_signed, checkers, outlets, as_of, saved_at,"
      " n_words, text, name, revisions)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
      error);

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, path);
  assay_statement_bind_text (statement, 2, title);
  assay_statement_bind_text (statement, 3,
                             assay_verdict_to_id (assay_dossier_get_verdict (dossier)));
  assay_statement_bind_int (statement, 4,
                            person != NULL && person->verdict != ASSAY_VERDICT_UNSET);
  assay_statement_bind_text (statement, 5, checkers);
  assay_statement_bind_text (statement, 6, outlets);
  assay_statement_bind_text (statement, 7, as_of);
  assay_statement_bind_text (statement, 8, at);
  assay_statement_bind_int (statement, 9, assay_shingles_get_n_words (shingles));
  assay_statement_bind_text (statement, 10, assay_text_get_utf8 (assay_draft_get_text (draft)));
  assay_statement_bind_text (statement, 11, assay_draft_get_name (draft));
  assay_statement_bind_text (statement, 12, revisions);

  return assay_statement_run (statement, error);
}

static gboolean
insert_fingerprints (AssayDatabase  *database,
                     AssayText      *text,
                     const char     *path,
                     GError        **error)
{
  g_autoptr (AssayShingles) shingles = assay_shingles_new (text, NULL, 0);
  g_autoptr (GArray) fingerprints = assay_shingles_list_fingerprints (shingles);

  for (guint i = 0; i < fingerprints->len; i++)
    {
      AssayStatement *statement = assay_database_prepare (
          database,
          "INSERT INTO dossier_fingerprint (fingerprint, dossier)"
          " SELECT ?1, id FROM dossier WHERE path = ?2",
          error);

      if (statement == NULL)
        return FALSE;

      assay_statement_bind_int (statement, 1, (gint64) g_array_index (fingerprints, guint64, i));
      assay_statement_bind_text (statement, 2, path);
      if (!assay_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_in_transaction (AssayDatabase  *database,
                    AssayDossier   *dossier,
                    const char     *path,
                    const char     *at,
                    GError        **error)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));

  return remove_in_transaction (database, path, error) &&
         insert_dossier (database, dossier, path, at, error) &&
         run_for_path (database,
                       "INSERT INTO dossier_words (rowid, title, text, outlets, checkers)"
                       " SELECT id, title, text, outlets, checkers FROM dossier WHERE path = ?1",
                       path, error) &&
         insert_fingerprints (database, text, path, error);
}

/**
 * assay_library_add:
 * @dossier: a job
 * @path: where it was saved, which tells it from others
 * @at: when, ISO 8601 in UTC
 *
 * Puts a job into the library, in the place of what was saved there before. Of its sources it keeps whom they
 * come from, of contacts that are confidential nothing.
 *
 * Returns: %TRUE, or %FALSE with @error set; then the library is as it was
 */
gboolean
assay_library_add (AssayArchive  *archive,
                   AssayDossier  *dossier,
                   const char    *path,
                   const char    *at,
                   GError       **error)
{
  AssayDatabase *database = NULL;
  gboolean ok;

  g_return_val_if_fail (archive != NULL, FALSE);
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), FALSE);
  g_return_val_if_fail (path != NULL && at != NULL, FALSE);

  database = assay_archive_lock (archive);
  ok = assay_database_begin (database, error);

  if (ok)
    {
      ok = add_in_transaction (database, dossier, path, at, error) &&
           assay_database_commit (database, error);
      if (!ok)
        assay_database_roll_back (database);
    }

  assay_archive_unlock (archive);

  return ok;
}

/**
 * assay_library_remove:
 * @path: where a job was saved
 *
 * Takes it out of the library; the file stays.
 *
 * Returns: %FALSE with @error set, %G_IO_ERROR_NOT_FOUND if the library has none from there
 */
gboolean
assay_library_remove (AssayArchive  *archive,
                      const char    *path,
                      GError       **error)
{
  AssayDatabase *database = NULL;
  gboolean ok;

  g_return_val_if_fail (archive != NULL && path != NULL, FALSE);

  database = assay_archive_lock (archive);
  ok = assay_database_begin (database, error);

  if (ok)
    {
      ok = remove_in_transaction (database, path, error);
      if (ok && assay_database_get_changes (database) == 0)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("“%s” is not in the library"), path);
          ok = FALSE;
        }

      ok = ok && assay_database_commit (database, error);
      if (!ok)
        assay_database_roll_back (database);
    }

  assay_archive_unlock (archive);

  return ok;
}

/**
 * assay_library_count:
 * @n_entries: (out): how many jobs it has
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_library_count (AssayArchive  *archive,
                     guint         *n_entries,
                     GError       **error)
{
  AssayStatement *statement = NULL;
  gboolean has_row = FALSE;
  gboolean ok = FALSE;

  g_return_val_if_fail (archive != NULL && n_entries != NULL, FALSE);

  statement = assay_database_prepare (assay_archive_lock (archive),
                                      "SELECT count(*) FROM dossier", error);
  ok = statement != NULL && assay_statement_step (statement, &has_row, error);
  *n_entries = ok && has_row ? (guint) assay_statement_get_int (statement, 0) : 0;
  if (statement != NULL)
    assay_statement_reset (statement);
  assay_archive_unlock (archive);

  return ok;
}
