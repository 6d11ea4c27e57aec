/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-exercise-make.h"

#include <string.h>

/* Nobody, at no time: who put a source there is no business of the trainee. */
static const AssayAddition nobody = { (char *) "", (char *) "1970-01-01T00:00:00Z" };

/* The same source without the names of those who worked on it; or nothing, for what was said in confidence. */
static AssaySource *
strip_source (AssaySource *source)
{
  const AssayListedSource *listed = assay_source_get_listed (source);
  AssayText *text = assay_source_get_text (source);

  if (assay_source_get_contact (source) != NULL)
    return NULL;

  if (assay_source_get_state (source) != ASSAY_SOURCE_READ || text == NULL)
    return assay_source_get_added (source) != NULL
               ? assay_source_new_added (listed, assay_register_get_default (), &nobody)
               : g_object_ref (source);

  if (assay_source_get_outlet (source) == NULL)
    {
      AssayDocument document = {
        .name = (char *) assay_source_get_document (source),
        .title = (char *) assay_source_get_title (source),
        .text = text,
        .date = assay_source_get_date (source),
      };

      return document.name != NULL ? assay_source_new_document (&document, &nobody)
                                   : g_object_ref (source);
    }

  return assay_source_new_read (listed, assay_register_get_default (), text,
                                assay_source_get_date (source));
}

/* @places tells for each source its new number, counted from 0, or G_MAXUINT where it is left out. */
static GListModel *
strip_sources (GListModel   *sources,
               GArray       *places,
               AssayLeftOut *left_out)
{
  GListStore *stripped = g_list_store_new (ASSAY_TYPE_SOURCE);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autoptr (AssaySource) copy = strip_source (source);
      guint place = copy != NULL ? g_list_model_get_n_items (G_LIST_MODEL (stripped)) : G_MAXUINT;

      g_array_append_val (places, place);

      if (copy != NULL)
        g_list_store_append (stripped, copy);
      else
        left_out->n_contacts++;
    }

  return G_LIST_MODEL (stripped);
}

static AssayAnswer *
make_answer (const AssayMark *mark,
             GArray          *places)
{
  AssayAnswer *answer = assay_answer_from_mark (mark, places->len);

  for (guint i = 0; i < answer->sources->len;)
    {
      guint *source = &g_array_index (answer->sources, guint, i);

      *source = g_array_index (places, guint, *source);

      if (*source == G_MAXUINT)
        g_array_remove_index (answer->sources, i);
      else
        i++;
    }

  answer->right = g_strdup (mark->suggestion);

  return answer;
}

static void
count_person (GHashTable *people,
              const char *name)
{
  if (name != NULL && *name != '\0')
    g_hash_table_add (people, (gpointer) name);
}

static void
count_left_out (AssayDossier *dossier,
                AssayLeftOut *left_out)
{
  g_autoptr (GHashTable) people = g_hash_table_new (g_str_hash, g_str_equal);
  const AssayPersonVerdict *person = assay_dossier_get_person (dossier);
  const AssayHistoryEntry *history = assay_dossier_get_history (dossier, &left_out->n_steps);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  for (guint i = 0; i < left_out->n_steps; i++)
    count_person (people, history[i].by);

  for (guint i = 0; i < n_marks; i++)
    {
      count_person (people, marks[i].by);
      left_out->n_fixed += marks[i].state == ASSAY_STATE_FIXED;
    }

  count_person (people, person->by);
  left_out->n_people = g_hash_table_size (people);
  left_out->has_summary = person->summary != NULL;
}

static AssayTruth *
make_truth (AssayDossier *dossier,
            GArray       *places)
{
  AssayTruth *truth = assay_truth_new ();
  const AssayPersonVerdict *person = assay_dossier_get_person (dossier);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].state != ASSAY_STATE_OPEN && marks[i].state != ASSAY_STATE_FIXED &&
          !assay_span_is_empty (marks[i].span))
        g_ptr_array_add (truth->answers, make_answer (&marks[i], places));
    }

  memcpy (truth->scores, person->scores, sizeof truth->scores);
  truth->verdict = person->verdict;
  truth->confidence = person->confidence;

  return truth;
}

/**
 * assay_exercise_make:
 * @info: what is said of it
 * @dossier: a job that an editor finished: its marks become the truth, with their notes as the editor's
 * @left_out: (out): what stays behind
 *
 * What leaves is the draft, its sources but for calls, the marks with their notes, scores and verdict. Names
 * of people, times, history, confidential notes and the summary stay. Other notes of the marks leave: whoever
 * makes an exercise reads them first.
 *
 * Returns: (transfer full): the exercise, or %NULL with @error set if it could not be analysed
 */
AssayExercise *
assay_exercise_make (const AssayExerciseInfo  *info,
                     AssayDossier             *dossier,
                     AssayLeftOut             *left_out,
                     GCancellable             *cancellable,
                     GError                  **error)
{
  g_autoptr (GArray) places = NULL;
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayDossier) public = NULL;
  g_autoptr (AssayDossier) stripped = NULL;
  AssayAnalysisOptions options = { 0 };

  g_return_val_if_fail (info != NULL, NULL);
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (left_out != NULL, NULL);

  *left_out = (AssayLeftOut){ 0 };
  count_left_out (dossier, left_out);
  left_out->n_confidential = assay_dossier_count_confidential (dossier);
  public = assay_dossier_dup_public (dossier);
  places = g_array_new (FALSE, FALSE, sizeof (guint));
  sources = strip_sources (assay_dossier_get_sources (dossier), places, left_out);
  options.as_of = assay_analysis_get_as_of (assay_dossier_get_analysis (dossier));
  options.policy = assay_analysis_get_policy (assay_dossier_get_analysis (dossier));
  analysis = assay_analysis_new (assay_dossier_get_draft (dossier), sources, &options, cancellable,
                                 error);

  if (analysis == NULL)
    return NULL;

  stripped = assay_dossier_new (analysis);

  return assay_exercise_new (info, stripped, make_truth (public, places));
}
