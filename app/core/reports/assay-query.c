/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-query.h"

#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-marks.h"
#include "assay-report-private.h"
#include "assay-thread.h"

/* The questions to the author: what is open, in the order of reading, as a checker would ask it. */

#define MAX_WORDS 200
#define MAX_SENTENCE 400

static void
free_query (gpointer data)
{
  AssayQuery *query = data;

  g_free (query->words);
  g_free (query->quoted);
  g_free (query->sentence);
  g_free (query->said);
  g_free (query->note);
  g_free (query->questions);
  g_free (query);
}

/* What people ask below a mark and is not settled, a line each. */
static char *
dup_questions (const AssayMark *mark)
{
  g_autoptr (GPtrArray) asked = mark != NULL ? assay_thread_list_questions (mark->thread) : NULL;
  GString *lines = NULL;

  for (guint i = 0; asked != NULL && i < asked->len; i++)
    {
      const AssayRemark *remark = g_ptr_array_index (asked, i);

      if (lines == NULL)
        lines = g_string_new (NULL);
      else
        g_string_append_c (lines, '\n');
      g_string_append (lines, remark->text);
    }

  return lines != NULL ? g_string_free (lines, FALSE) : NULL;
}

/* Whether a note is for the author: one of the desk's own is for nobody else to read. */
static gboolean
is_put (const AssayMark *mark)
{
  return mark != NULL && mark->note != NULL && mark->scope != ASSAY_MARK_NOTE &&
         mark->state == ASSAY_STATE_ON_AUTHOR && !assay_thread_is_resolved (mark->thread);
}

/*
 * What a person has closed is no question, and neither is what nobody has anything to say about, or what the desk only
 * noted for itself. What is left to the author may well be asked of the author, where somebody wrote what.
 */
static gboolean
is_question (const AssayReportFact *fact,
             const char            *said,
             const char            *questions)
{
  switch (fact->state)
    {
    case ASSAY_STATE_ERROR:
    case ASSAY_STATE_CANNOT_CONFIRM:
      return TRUE;

    case ASSAY_STATE_OPEN:
      return said != NULL || questions != NULL;

    case ASSAY_STATE_ON_AUTHOR:
      return questions != NULL || is_put (fact->mark);

    case ASSAY_STATE_CONFIRMED:
    case ASSAY_STATE_FIXED:
    case ASSAY_STATE_OPINION:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

/* What the desk says where no rule does. */
static const char *
get_doubt (AssayState state)
{
  if (state == ASSAY_STATE_ERROR)
    return _ ("We believe that this is wrong.");
  if (state == ASSAY_STATE_CANNOT_CONFIRM)
    return _ ("We could not confirm this.");

  return NULL;
}

static char *
dup_sentence (const AssayReportModel *model,
              const AssayFact        *fact)
{
  AssayReading *reading = assay_analysis_get_reading (model->analysis);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);
  g_autofree char *sentence = NULL;

  if (fact->claim >= n_claims || (claims[fact->claim].span.begin == fact->span.begin &&
                                  claims[fact->claim].span.end == fact->span.end))
    return NULL;

  sentence = assay_text_dup_span (assay_draft_get_text (model->draft), claims[fact->claim].span);

  return assay_sheet_elide (sentence, MAX_SENTENCE);
}

/* What somebody asked about words of their own choice, or doubts, unless that is settled, or a lawyer is asked. */
static void
add_passage (const AssayMark *mark,
             const char      *words,
             guint            line,
             gpointer         user_data)
{
  GPtrArray *queries = user_data;
  g_autofree char *questions = dup_questions (mark);
  gboolean has_note = mark->note != NULL && !assay_thread_is_resolved (mark->thread);
  const char *doubt = mark->scope == ASSAY_MARK_PASSAGE ? get_doubt (mark->state) : NULL;
  AssayQuery *query = NULL;

  if ((questions == NULL && !is_put (mark) && (doubt == NULL || !has_note)) ||
      assay_thread_is_legal (mark->thread) ||
      (mark->scope == ASSAY_MARK_PASSAGE && assay_state_is_closed (mark->state) &&
       mark->state != ASSAY_STATE_CANNOT_CONFIRM && mark->state != ASSAY_STATE_ON_AUTHOR))
    return;

  query = g_new0 (AssayQuery, 1);
  query->fact = -1;
  query->claim = -1;
  query->is_asked = TRUE;
  query->span = mark->span;
  query->line = line;
  query->words = g_strdup (words);
  query->quoted = assay_report_dup_quoted (words);
  query->said = g_strdup (doubt);
  query->note = has_note ? g_strdup (mark->note) : NULL;
  query->is_note_put = is_put (mark);
  query->questions = g_steal_pointer (&questions);
  query->is_confidential = assay_thread_is_confidential (mark->thread);
  g_ptr_array_add (queries, query);
}

static void
add_fact (GPtrArray              *queries,
          const AssayReportModel *model,
          const AssayReportStyle *style,
          const AssayReportFact  *fact)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (model->analysis, &n_facts);
  g_autofree char *said = assay_report_dup_said (model, style, fact);
  g_autofree char *questions = dup_questions (fact->mark);
  AssayQuery *query = NULL;

  if (!is_question (fact, said, questions))
    return;

  query = g_new0 (AssayQuery, 1);
  query->fact = (int) (fact->fact - facts);
  query->claim = (int) fact->fact->claim;
  query->is_asked = questions != NULL || fact->state != ASSAY_STATE_OPEN;
  query->span = fact->fact->span;
  query->line = fact->line;
  query->words = assay_sheet_elide (fact->exact, MAX_WORDS);
  query->quoted = assay_report_dup_quoted (query->words);
  query->sentence = dup_sentence (model, fact->fact);
  query->said = said != NULL ? g_steal_pointer (&said) : g_strdup (get_doubt (fact->state));
  query->note = fact->mark != NULL ? g_strdup (fact->mark->note) : NULL;
  query->is_note_put = is_put (fact->mark);
  query->questions = g_steal_pointer (&questions);
  query->is_confidential = fact->mark != NULL && assay_thread_is_confidential (fact->mark->thread);
  g_ptr_array_add (queries, query);
}

static int
compare_queries (gconstpointer a,
                 gconstpointer b)
{
  const AssayQuery *first = *(const AssayQuery *const *) a;
  const AssayQuery *second = *(const AssayQuery *const *) b;

  if (first->is_asked != second->is_asked)
    return first->is_asked ? -1 : 1;

  return (first->span.begin > second->span.begin) - (first->span.begin < second->span.begin);
}

/* Adds what is found of another fact of the same sentence. */
static void
join_query (AssayQuery       *query,
            const AssayQuery *other,
            gboolean          is_of_statement)
{
  char *text = NULL;

  if (other->said != NULL && query->said == NULL)
    {
      query->said = g_strdup (other->said);
    }
  else if (other->said != NULL)
    {
      g_auto (GStrv) lines = g_strsplit (query->said, "\n", -1);

      if (!g_strv_contains ((const char *const *) lines, other->said))
        {
          text = g_strconcat (query->said, "\n", other->said, NULL);
          g_free (query->said);
          query->said = text;
        }
    }

  /* The statement is all of the sentence, which stands below then. */
  if (is_of_statement)
    {
      g_free (query->words);
      g_free (query->quoted);
      query->fact = other->fact;
      query->span = other->span;
      query->line = other->line;
      query->words = g_strdup (other->words);
      query->quoted = g_strdup (other->quoted);
      g_free (query->sentence);
      query->sentence = g_strdup (other->sentence);
      return;
    }

  text = g_strconcat (query->quoted, ", ", other->quoted, NULL);
  g_free (query->quoted);
  query->quoted = text;
}

/* What only rules ask of one sentence is one question. */
static void
join_sentences (GPtrArray *queries)
{
  for (guint i = 0; i < queries->len; i++)
    {
      AssayQuery *query = g_ptr_array_index (queries, i);
      gboolean is_statement = query->sentence == NULL;

      while (!query->is_asked && query->note == NULL && i + 1 < queries->len)
        {
          const AssayQuery *next = g_ptr_array_index (queries, i + 1);

          if (next->is_asked || next->note != NULL || next->claim != query->claim)
            break;

          join_query (query, next, is_statement);
          is_statement = FALSE;
          g_ptr_array_remove_index (queries, i + 1);
        }
    }
}

/**
 * assay_queries_count_asked:
 *
 * Returns: how many of them a person asks; they come first
 */
guint
assay_queries_count_asked (GPtrArray *queries)
{
  guint n = 0;

  g_return_val_if_fail (queries != NULL, 0);

  while (n < queries->len && ((const AssayQuery *) g_ptr_array_index (queries, n))->is_asked)
    n++;

  return n;
}

/**
 * assay_queries_keep_asked:
 *
 * Drops what nobody asked, unless that is all there is.
 */
void
assay_queries_keep_asked (GPtrArray *queries)
{
  guint n = assay_queries_count_asked (queries);

  if (n > 0)
    g_ptr_array_set_size (queries, (int) n);
}

/**
 * assay_queries_new:
 * @style: (nullable): how they are told
 *
 * Returns: (transfer full) (element-type AssayQuery): the questions to the author, what a person asks before what only
 *   rules do, both in the order of reading
 */
GPtrArray *
assay_queries_new (AssayDossier           *dossier,
                   const AssayReportStyle *style)
{
  g_autoptr (AssayReportModel) model = NULL;
  g_autoptr (GArray) facts = NULL;
  GPtrArray *queries = g_ptr_array_new_with_free_func (free_query);

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), queries);

  model = assay_report_model_new (dossier, style);
  facts = assay_report_list_facts (model, dossier);
  for (guint i = 0; i < facts->len; i++)
    add_fact (queries, model, style, &g_array_index (facts, AssayReportFact, i));

  /* Stable, so that facts stay as they are ordered. */
  assay_report_each_mark (dossier, TRUE, add_passage, queries);
  g_ptr_array_sort (queries, compare_queries);
  join_sentences (queries);

  return queries;
}
