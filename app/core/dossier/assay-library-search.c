/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-library.h"
#include "assay-shingles.h"

/* A beginning that is shorter stands in nearly every text. */
#define MIN_PREFIX 2

/* So many words are looked for; what is pasted into a search is longer. */
#define MAX_WORDS 12

/* Texts that share fewer fingerprints share a phrase, not a passage. */
#define MIN_FINGERPRINTS 2

/* So many that share the most are compared word by word. */
#define MAX_COMPARED 8

#define COLUMNS                                                                                    \
  "dossier.id, dossier.path, dossier.title, dossier.verdict, dossier.is_signed, dossier.checkers," \
  " dossier.outlets, dossier.as_of, dossier.saved_at, dossier.n_words"

#define FILTERS                                                 \
  " (?2 IS NULL OR dossier.outlets LIKE ?2 ESCAPE '!')"         \
  " AND (?3 IS NULL OR dossier.checkers LIKE ?3 ESCAPE '!')"    \
  " AND (?4 IS NULL OR dossier.verdict = ?4)"                   \
  " AND (?5 IS NULL OR substr (dossier.saved_at, 1, 10) >= ?5)" \
  " AND (?6 IS NULL OR substr (dossier.saved_at, 1, 10) <= ?6)"

/* The newest first, which is the order of the index, so that a search for a common word ends early. */
static const char words_sql[] =
    "SELECT " COLUMNS ", snippet (dossier_words, 1, char (2), char (3), '…', 14)"
                  " FROM dossier_words JOIN dossier ON dossier.id = dossier_words.rowid"
                  " WHERE dossier_words MATCH ?1 AND" FILTERS
                  " ORDER BY dossier_words.rowid DESC LIMIT ?7";

static const char newest_sql[] = "SELECT " COLUMNS ", NULL FROM dossier"
                                 " WHERE ?1 IS NULL AND" FILTERS
                                 " ORDER BY dossier.id DESC LIMIT ?7";

static AssayLibraryEntry *
take_entry (AssayStatement *statement)
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
        g_ptr_array_add (found, take_entry (statement));

      assay_statement_reset (statement);
    }

  assay_archive_unlock (archive);

  return ok ? g_steal_pointer (&found) : NULL;
}

/* How many fingerprints of @text each draft of the library has. */
static gboolean
count_fingerprints (AssayDatabase  *database,
                    AssayText      *text,
                    GHashTable     *counts,
                    GError        **error)
{
  g_autoptr (AssayShingles) shingles = assay_shingles_new (text, NULL, 0);
  g_autoptr (GArray) fingerprints = assay_shingles_list_fingerprints (shingles);

  for (guint i = 0; i < fingerprints->len; i++)
    {
      g_autoptr (AssayStatement) statement = assay_database_prepare (
          database, "SELECT dossier FROM dossier_fingerprint WHERE fingerprint = ?1", error);
      gboolean has_row = TRUE;

      if (statement == NULL)
        return FALSE;

      assay_statement_bind_int (statement, 1, (gint64) g_array_index (fingerprints, guint64, i));
      while (has_row)
        {
          gpointer number = NULL;

          if (!assay_statement_step (statement, &has_row, error))
            return FALSE;
          if (!has_row)
            break;

          number = GSIZE_TO_POINTER ((gsize) assay_statement_get_int (statement, 0));
          g_hash_table_insert (
              counts, number,
              GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, number)) + 1));
        }
    }

  return TRUE;
}

typedef struct
{
  gsize number;
  guint count;
} Candidate;

/* Those that share the most, and of equals the newest, come first. */
static int
compare_candidates (gconstpointer a,
                    gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  if (first->count != second->count)
    return first->count < second->count ? 1 : -1;

  return (first->number < second->number) - (first->number > second->number);
}

static GArray *
list_candidates (GHashTable *counts)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GHashTableIter iter;
  gpointer number;
  gpointer count;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &number, &count))
    {
      const Candidate candidate = { GPOINTER_TO_SIZE (number), GPOINTER_TO_UINT (count) };

      if (candidate.count >= MIN_FINGERPRINTS)
        g_array_append_val (candidates, candidate);
    }

  g_array_sort (candidates, compare_candidates);

  return candidates;
}

/* The entry and the text of a draft; an entry of NULL if it is the one at @path. */
static gboolean
load_match (AssayDatabase      *database,
            gsize               number,
            const char         *path,
            AssayLibraryMatch  *match,
            GError            **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (
      database, "SELECT " COLUMNS ", NULL, dossier.text FROM dossier WHERE id = ?1", error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_int (statement, 1, (gint64) number);
  if (!assay_statement_step (statement, &has_row, error))
    return FALSE;
  if (!has_row || g_strcmp0 (assay_statement_get_text (statement, 1), path) == 0 ||
      assay_statement_get_text (statement, 11) == NULL)
    return TRUE;

  match->entry = take_entry (statement);
  match->text = assay_text_new (assay_statement_get_text (statement, 11), -1);

  return TRUE;
}

static gboolean
compare (AssayArchive  *archive,
         AssayText     *text,
         gsize          number,
         const char    *path,
         GPtrArray     *matches,
         GError       **error)
{
  g_autoptr (AssayLibraryMatch) match = g_new0 (AssayLibraryMatch, 1);
  g_autoptr (AssayShingles) here = NULL;
  g_autoptr (AssayShingles) there = NULL;
  gboolean ok = load_match (assay_archive_lock (archive), number, path, match, error);

  assay_archive_unlock (archive);
  if (!ok || match->entry == NULL)
    return ok;

  here = assay_shingles_new (text, NULL, 0);
  there = assay_shingles_new (match->text, NULL, 0);
  match->shared = assay_shingles_list_shared (here, there);
  match->share = (double) assay_shared_count_words (match->shared) /
                 MAX (assay_shingles_get_n_words (here), 1);
  if (match->shared->len > 0)
    g_ptr_array_add (matches, g_steal_pointer (&match));

  return TRUE;
}

static int
compare_matches (gconstpointer a,
                 gconstpointer b)
{
  const AssayLibraryMatch *first = *(const AssayLibraryMatch *const *) a;
  const AssayLibraryMatch *second = *(const AssayLibraryMatch *const *) b;

  if (first->share != second->share)
    return first->share < second->share ? 1 : -1;

  return (first->entry->number < second->entry->number) -
         (first->entry->number > second->entry->number);
}

/**
 * assay_library_find_similar:
 * @text: of a draft
 * @path: (nullable): where that draft itself is saved, which is not looked for
 *
 * Looks for earlier drafts that have passages of @text.
 *
 * Returns: (transfer full) (element-type AssayLibraryMatch) (nullable): a few that share the most, the most
 *   first; %NULL on error
 */
GPtrArray *
assay_library_find_similar (AssayArchive  *archive,
                            AssayText     *text,
                            const char    *path,
                            GCancellable  *cancellable,
                            GError       **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) matches = NULL;
  g_autoptr (GArray) candidates = NULL;
  gboolean ok;

  g_return_val_if_fail (archive != NULL && text != NULL, NULL);

  ok = count_fingerprints (assay_archive_lock (archive), text, counts, error);
  assay_archive_unlock (archive);
  if (!ok)
    return NULL;

  candidates = list_candidates (counts);
  matches = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_library_match_free);

  for (guint i = 0; i < candidates->len && i < MAX_COMPARED; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !compare (archive, text, g_array_index (candidates, Candidate, i).number, path, matches,
                    error))
        return NULL;
    }

  g_ptr_array_sort (matches, compare_matches);

  return g_steal_pointer (&matches);
}
