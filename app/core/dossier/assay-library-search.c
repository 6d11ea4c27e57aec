/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-library-private.h"

/* A beginning that is shorter stands in nearly every text. */
#define MIN_PREFIX 2

/* So many words are looked for; what is pasted into a search is longer. */
#define MAX_WORDS 12

#define FILTERS                                                 \
  " (?2 IS NULL OR dossier.outlets LIKE ?2 ESCAPE '!')"         \
  " AND (?3 IS NULL OR dossier.checkers LIKE ?3 ESCAPE '!')"    \
  " AND (?4 IS NULL OR dossier.verdict = ?4)"                   \
  " AND (?5 IS NULL OR substr (dossier.saved_at, 1, 10) >= ?5)" \
  " AND (?6 IS NULL OR substr (dossier.saved_at, 1, 10) <= ?6)"

/* The newest first, which is the order of the index, so that a search for a common word ends early. */
static const char words_sql[] =
    "SELECT " ASSAY_LIBRARY_COLUMNS ", snippet (dossier_words, 1, char (2), char (3), '…', 14)"
                  " FROM dossier_words JOIN dossier ON dossier.id = dossier_words.rowid"
                  " WHERE dossier_words MATCH ?1 AND" FILTERS
                  " ORDER BY dossier_words.rowid DESC LIMIT ?7";

static const char newest_sql[] = "SELECT " ASSAY_LIBRARY_COLUMNS ", NULL FROM dossier"
                                 " WHERE ?1 IS NULL AND" FILTERS
                                 " ORDER BY dossier.id DESC LIMIT ?7";

/**
 * assay_library_take_entry:
 * @statement: a row of ASSAY_LIBRARY_COLUMNS, and behind them the excerpt or NULL
 *
 * Returns: (transfer full): what it tells
 */
AssayLibraryEntry *
assay_library_take_entry (AssayStatement *statement)
{
  AssayLibraryEntry *entry = g_new0 (AssayLibraryEntry, 1);
  const char *verdict = assay_statement_get_text (statement, 3);

  entry->number = assay_statement_get_int (statement, 0);
  entry->path = g_strdup (assay_statement_get_text (statement, 1));
  entry->title = g_strdup (assay_statement_get_text (statement, 2));
  entry->verdict = verdict != NULL ? assay_verdict_from_id (verdict) : ASSAY_VERDICT_UNSET;
  entry->is_signed = assay_statement_get_int (statement, 4) != 0;
  entry->checkers = g_strdup (assay_statement_get_text (statement, 5));
  entry->outlets = g_strdup (assay_statement_get_text (statement, 6));
  entry->as_of = g_strdup (assay_statement_get_text (statement, 7));
  entry->saved_at = g_strdup (assay_statement_get_text (statement, 8));
  entry->n_words = (guint) assay_statement_get_int (statement, 9);
  entry->excerpt = g_strdup (assay_statement_get_text (statement, 10));

  return entry;
}

/* “harbour fee” → “"harbour" "fee"*”: nothing that is typed is an operator. NULL for no words. */
static char *
dup_match (const char *words)
{
  g_autoptr (GString) match = g_string_new (NULL);
  g_autoptr (GString) word = g_string_new (NULL);
  guint n_words = 0;
  const char *p = words;

  while (p != NULL && n_words < MAX_WORDS)
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_last = *p == '\0';

      if (!is_last && (g_unichar_isalnum (c) || g_unichar_ismark (c)))
        {
          g_string_append_unichar (word, c);
        }
      else if (word->len > 0)
        {
          gboolean is_prefix = is_last && g_utf8_strlen (word->str, -1) >= MIN_PREFIX;

          g_string_append_printf (match, "%s\"%s\"%s", n_words > 0 ? " " : "", word->str,
                                  is_prefix ? "*" : "");
          g_string_truncate (word, 0);
          n_words++;
        }

      p = is_last ? NULL : g_utf8_next_char (p);
    }

  return match->len > 0 ? g_string_free (g_steal_pointer (&match), FALSE) : NULL;
}

/* “%part%”, whatever stands in it. */
static char *
dup_pattern (const char *part)
{
  g_autoptr (GString) pattern = NULL;

  if (part == NULL || *part == '\0')
    return NULL;

  pattern = g_string_new ("%");
  for (const char *p = part; *p != '\0'; p++)
    {
      if (strchr ("!%_", *p) != NULL)
        g_string_append_c (pattern, '!');
      g_string_append_c (pattern, *p);
    }
  g_string_append_c (pattern, '%');

  return g_string_free (g_steal_pointer (&pattern), FALSE);
}

static AssayStatement *
prepare_search (AssayDatabase            *database,
                const AssayLibraryQuery  *query,
                GError                  **error)
{
  g_autofree char *match = query->words != NULL ? dup_match (query->words) : NULL;
  g_autofree char *outlet = dup_pattern (query->outlet);
  g_autofree char *checker = dup_pattern (query->checker);
  AssayStatement *statement = assay_database_prepare (
      database, match != NULL ? words_sql : newest_sql, error);

  if (statement == NULL)
    return NULL;

  assay_statement_bind_text (statement, 1, match);
  assay_statement_bind_text (statement, 2, outlet);
  assay_statement_bind_text (statement, 3, checker);
  assay_statement_bind_text (
      statement, 4,
      query->verdict != ASSAY_VERDICT_UNSET ? assay_verdict_to_id (query->verdict) : NULL);
  assay_statement_bind_text (statement, 5, query->since);
  assay_statement_bind_text (statement, 6, query->until);
  assay_statement_bind_int (statement, 7, query->most > 0 ? query->most : ASSAY_LIBRARY_MOST);

  return statement;
}

/**
 * assay_library_search:
 * @query: what is looked for
 *
 * Returns: (transfer full) (element-type AssayLibraryEntry) (nullable): what was found, the one that was saved
 *   last first; %NULL on error
 */
GPtrArray *
assay_library_search (AssayArchive             *archive,
                      const AssayLibraryQuery  *query,
                      GError                  **error)
{
  g_autoptr (GPtrArray) found = NULL;
  AssayStatement *statement = NULL;
  gboolean has_row = TRUE;
  gboolean ok = FALSE;

  g_return_val_if_fail (archive != NULL && query != NULL, NULL);

  found = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_library_entry_free);
  statement = prepare_search (assay_archive_lock (archive), query, error);

  if (statement != NULL)
    {
      while ((ok = assay_statement_step (statement, &has_row, error)) && has_row)
        g_ptr_array_add (found, assay_library_take_entry (statement));

      assay_statement_reset (statement);
    }

  assay_archive_unlock (archive);

  return ok ? g_steal_pointer (&found) : NULL;
}
