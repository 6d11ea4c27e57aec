/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier-private.h"
#include "assay-library-private.h"
#include "assay-shingles.h"

/* Texts that share fewer fingerprints share a phrase, not a passage. */
#define MIN_FINGERPRINTS 2

/* So many that share the most are compared word by word. */
#define MAX_COMPARED 8

/* A draft that was written on is mostly what it was. */
#define OWN_SHARE 0.5

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

/* Whether a line of both is the same. */
static gboolean
has_line_of (char       **lines,
             const char  *others)
{
  g_auto (GStrv) other_lines = g_strsplit (others, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_strv_contains ((const char *const *) other_lines, lines[i]))
        return TRUE;
    }

  return FALSE;
}

/* A draft in the library, as far as it is looked at. */
typedef struct
{
  AssayLibraryMatch *match;
  char              *revisions; /* their sums, one a line */
} Row;

static void
row_clear (Row *row)
{
  assay_library_match_free (row->match);
  g_free (row->revisions);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Row, row_clear)

/* Of a row of an earlier version of the library nothing is known but its text. */
static gboolean
load_row (AssayDatabase  *database,
          gsize           number,
          Row            *row,
          GError        **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (
      database,
      "SELECT " ASSAY_LIBRARY_COLUMNS ", NULL, dossier.text, dossier.revisions"
      " FROM dossier WHERE id = ?1",
      error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_int (statement, 1, (gint64) number);
  if (!assay_statement_step (statement, &has_row, error))
    return FALSE;
  if (!has_row || assay_statement_get_text (statement, 11) == NULL)
    return TRUE;

  row->match = g_new0 (AssayLibraryMatch, 1);
  row->match->entry = assay_library_take_entry (statement);
  row->match->text = assay_text_new (assay_statement_get_text (statement, 11), -1);
  row->revisions = g_strdup (assay_statement_get_text (statement, 12));
  if (row->revisions == NULL)
    row->revisions = assay_text_dup_sha256 (row->match->text);

  return TRUE;
}

/* Whether it is a save of the job itself: in the same file, or with a revision that both have. */
static gboolean
is_own_save (const Row             *row,
             const AssayLibraryJob *job)
{
  return g_strcmp0 (row->match->entry->path, job->path) == 0 ||
         has_line_of (job->revisions, row->revisions);
}

/* Whether it is the same story before somebody wrote on in it, or before its next revision came: called the same as the
 * draft is or was, of the same day, and much of it is there still. A column that is written anew each week has another
 * day. What has no headline is called after its file. */
static gboolean
is_own_draft (const Row             *row,
              const AssayLibraryJob *job)
{
  const AssayLibraryMatch *match = row->match;

  return match->share >= OWN_SHARE && match->entry->title != NULL &&
         g_strv_contains ((const char *const *) job->titles, match->entry->title) &&
         g_strcmp0 (match->entry->as_of, job->day) == 0;
}

/* @is_compared: (out): whether it was no save of the job itself */
static gboolean
compare (AssayArchive           *archive,
         const AssayLibraryJob  *job,
         gsize                   number,
         GPtrArray              *matches,
         gboolean               *is_compared,
         GError                **error)
{
  g_autoptr (AssayShingles) here = NULL;
  g_autoptr (AssayShingles) there = NULL;
  g_auto (Row) row = { NULL };
  gboolean ok = load_row (assay_archive_lock (archive), number, &row, error);

  assay_archive_unlock (archive);
  *is_compared = ok && row.match != NULL && !is_own_save (&row, job);
  if (!*is_compared)
    return ok;

  here = assay_shingles_new (job->text, NULL, 0);
  there = assay_shingles_new (row.match->text, NULL, 0);
  row.match->shared = assay_shingles_list_shared (here, there);
  row.match->share = (double) assay_shared_count_words (row.match->shared) /
                     MAX (assay_shingles_get_n_words (here), 1);
  if (row.match->shared->len > 0 && !is_own_draft (&row, job))
    g_ptr_array_add (matches, g_steal_pointer (&row.match));

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
 * @job: what is asked about
 *
 * Looks for other drafts that have passages of a job’s; what was saved of the job itself is none.
 *
 * Returns: (transfer full) (element-type AssayLibraryMatch) (nullable): a few that share the most, the most
 *   first; %NULL on error
 */
GPtrArray *
assay_library_find_similar (AssayArchive           *archive,
                            const AssayLibraryJob  *job,
                            GCancellable           *cancellable,
                            GError                **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) matches = NULL;
  g_autoptr (GArray) candidates = NULL;
  guint n_compared = 0;
  gboolean ok;

  g_return_val_if_fail (archive != NULL && job != NULL, NULL);

  ok = count_fingerprints (assay_archive_lock (archive), job->text, counts, error);
  assay_archive_unlock (archive);
  if (!ok)
    return NULL;

  candidates = list_candidates (counts);
  matches = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_library_match_free);

  for (guint i = 0; i < candidates->len && n_compared < MAX_COMPARED; i++)
    {
      gboolean is_compared = FALSE;

      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !compare (archive, job, g_array_index (candidates, Candidate, i).number, matches,
                    &is_compared, error))
        return NULL;

      n_compared += is_compared;
    }

  g_ptr_array_sort (matches, compare_matches);

  return g_steal_pointer (&matches);
}

/* The passages that both have, one a line. */
static AssayText *
collect_passages (const AssayLibraryMatch *match)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < match->shared->len; i++)
    {
      AssaySpan span = g_array_index (match->shared, AssayShared, i).there;
      g_autofree char *words = assay_text_dup_span (match->text, span);

      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      g_string_append (lines, g_strdelimit (words, "\r\n", ' '));
    }

  return assay_text_new (lines->str, (gssize) lines->len);
}

/* Adds what is told of a draft, where it is enough to tell, and the draft was there first. */
static void
add_match (const AssayLibraryMatch *match,
           const AssayLibraryJob   *job,
           AssayEarlier            *earlier)
{
  g_autofree char *file = g_path_get_basename (match->entry->path);
  g_autoptr (AssayText) text = NULL;
  AssayEarlierDraft draft = { .title = match->entry->title,
                              .file = file,
                              .saved_at = match->entry->saved_at };

  if (assay_shared_count_words (match->shared) < ASSAY_RECYCLED_MIN_WORDS ||
      match->share < ASSAY_RECYCLED_MIN_SHARE)
    return;

  if (match->entry->as_of != NULL && assay_day_from_iso (match->entry->as_of, &draft.day) &&
      assay_day_is_set (job->as_of) && assay_day_compare (draft.day, job->as_of) > 0)
    return;

  draft.text = text = collect_passages (match);
  assay_earlier_add (earlier, &draft);
}

/* @knows: (out): whether a draft that was saved in a file called @file is in the library */
static gboolean
look_for_file (AssayDatabase  *database,
               const char     *file,
               gboolean       *knows,
               GError        **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (
      database, "SELECT 1 FROM dossier WHERE substr (path, -length (?1)) = ?1 LIMIT 1", error);
  g_autofree char *end = g_strconcat (G_DIR_SEPARATOR_S, file, NULL);

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, end);

  return assay_statement_step (statement, knows, error);
}

/* What somebody else’s library told of the job is told still: this one cannot know better of what it has not. */
static gboolean
add_known (AssayArchive           *archive,
           const AssayLibraryJob  *job,
           AssayEarlier           *earlier,
           GError                **error)
{
  for (guint i = 0; i < assay_earlier_get_count (job->known); i++)
    {
      const AssayEarlierDraft *draft = assay_earlier_get_draft (job->known, i);
      gboolean knows = FALSE;
      gboolean ok = look_for_file (assay_archive_lock (archive), draft->file, &knows, error);

      assay_archive_unlock (archive);
      if (!ok)
        return FALSE;
      if (!knows)
        assay_earlier_add (earlier, draft);
    }

  return TRUE;
}

/**
 * assay_library_find_earlier:
 * @job: what is asked about
 *
 * Asks what of a job’s draft stands in others, where it is enough to tell. A draft that is dated later is none to take
 * from. What was told before stays, of drafts that this library has not.
 *
 * Returns: (transfer full): what rule D5 is to look at; %NULL on error
 */
AssayEarlier *
assay_library_find_earlier (AssayArchive           *archive,
                            const AssayLibraryJob  *job,
                            GCancellable           *cancellable,
                            GError                **error)
{
  g_autoptr (GPtrArray) matches = assay_library_find_similar (archive, job, cancellable, error);
  g_autoptr (AssayEarlier) earlier = NULL;

  if (matches == NULL)
    return NULL;

  earlier = assay_earlier_new ();
  for (guint i = 0; i < matches->len; i++)
    add_match (g_ptr_array_index (matches, i), job, earlier);

  return add_known (archive, job, earlier, error) ? g_steal_pointer (&earlier) : NULL;
}
