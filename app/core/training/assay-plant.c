/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-draft-edit.h"
#include "assay-training-error.h"

static const struct
{
  const char *id;
  const char *rule;
} kinds[ASSAY_N_PLANT_KINDS] = {
  [ASSAY_PLANT_NUMBER] = { "number", "F1" },
  [ASSAY_PLANT_PERCENT] = { "percent", "F1" },
  [ASSAY_PLANT_MONEY] = { "money", "F1" },
  [ASSAY_PLANT_SCALE] = { "scale", "F1" },
  [ASSAY_PLANT_DATE] = { "date", "D1" },
  [ASSAY_PLANT_RECYCLED_DATE] = { "recycled-date", "D1" },
  [ASSAY_PLANT_PERSON] = { "person", "N1" },
  [ASSAY_PLANT_PLACE] = { "place", "N1" },
  [ASSAY_PLANT_ORGANISATION] = { "organisation", "N1" },
  [ASSAY_PLANT_DIRECTION] = { "direction", "P3" },
  [ASSAY_PLANT_NEGATION] = { "negation", "P3" },
  [ASSAY_PLANT_QUOTE_WORD] = { "quote-word", "Q2" },
  [ASSAY_PLANT_QUOTE_CUT] = { "quote-cut", "Q2" },
  [ASSAY_PLANT_QUOTE_ADDED] = { "quote-added", "Q2" },
  [ASSAY_PLANT_SPEAKER] = { "speaker", "Q6" },
  [ASSAY_PLANT_SOURCE] = { "source", "Q3" },
};

const char *
assay_plant_kind_to_id (AssayPlantKind kind)
{
  g_return_val_if_fail ((guint) kind < ASSAY_N_PLANT_KINDS, NULL);

  return kinds[kind].id;
}

gboolean
assay_plant_kind_from_id (const char     *id,
                          AssayPlantKind *kind)
{
  for (guint i = 0; i < ASSAY_N_PLANT_KINDS; i++)
    {
      if (g_strcmp0 (id, kinds[i].id) == 0)
        {
          *kind = (AssayPlantKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
assay_plant_kind_get_rule (AssayPlantKind kind)
{
  g_return_val_if_fail ((guint) kind < ASSAY_N_PLANT_KINDS, NULL);

  return kinds[kind].rule;
}

void
assay_plant_free (AssayPlant *self)
{
  if (self == NULL)
    return;

  g_free (self->words);
  g_array_unref (self->sources);
  g_free (self);
}

/* In order of the text; those of one place by kind and words. */
static int
compare_plants (gconstpointer a,
                gconstpointer b)
{
  const AssayPlant *first = *(const AssayPlant *const *) a;
  const AssayPlant *second = *(const AssayPlant *const *) b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;
  if (first->kind != second->kind)
    return first->kind < second->kind ? -1 : 1;

  return strcmp (first->words, second->words);
}

/**
 * assay_plants_list:
 * @analysis: of a draft whose sources have been read
 * @options: which kinds, how hard, and the seed
 *
 * Returns: (transfer full) (element-type AssayPlant): all errors that could be planted, in order of the text
 */
GPtrArray *
assay_plants_list (AssayAnalysis           *analysis,
                   const AssayPlantOptions *options)
{
  AssayPlanter self = { 0 };
  GPtrArray *plants = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self.analysis = analysis;
  self.reading = assay_analysis_get_reading (analysis);
  self.text = assay_draft_get_text (assay_analysis_get_draft (analysis));
  self.folded = assay_plant_fold (assay_text_get_utf8 (self.text));
  self.sentences = assay_reading_get_sentences (self.reading, &self.n_sentences);
  self.pages = assay_planter_read_pages (analysis);
  self.plants = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_plant_free);
  self.difficulty = CLAMP (options->difficulty, 1, 3);
  assay_random_init (&self.random, options->seed);

  assay_planter_find_figures (&self);
  assay_planter_find_dates (&self);
  assay_planter_find_names (&self);
  assay_planter_find_directions (&self);
  assay_planter_find_negations (&self);
  assay_planter_find_quotations (&self);
  assay_planter_find_speakers (&self);

  plants = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_plant_free);
  g_ptr_array_set_free_func (self.plants, NULL);

  for (guint i = 0; i < self.plants->len; i++)
    {
      AssayPlant *plant = g_ptr_array_index (self.plants, i);

      if (options->kinds == 0 || (options->kinds & (1u << plant->kind)) != 0)
        g_ptr_array_add (plants, plant);
      else
        assay_plant_free (plant);
    }

  g_ptr_array_unref (self.plants);
  g_ptr_array_unref (self.pages);
  g_free (self.folded);
  g_ptr_array_sort (plants, compare_plants);

  return plants;
}

/* One error a sentence, and none twice: otherwise one would give the other away. */
static gboolean
may_join (GPtrArray        *chosen,
          const AssayPlant *plant)
{
  for (guint i = 0; i < chosen->len; i++)
    {
      const AssayPlant *other = g_ptr_array_index (chosen, i);

      if (other->sentence == plant->sentence || assay_span_overlaps (other->fact, plant->fact))
        return FALSE;
    }

  return TRUE;
}

/* A kind that comes round is served by one of its plants, if any is left that may join. */
static gboolean
serve_kind (GPtrArray      *listed,
            AssayPlantKind  kind,
            AssayRandom    *random,
            GPtrArray      *chosen)
{
  g_autoptr (GArray) left = g_array_new (FALSE, FALSE, sizeof (guint));
  guint pick = 0;

  for (guint i = 0; i < listed->len; i++)
    {
      const AssayPlant *plant = g_ptr_array_index (listed, i);

      if (plant != NULL && plant->kind == kind && may_join (chosen, plant))
        g_array_append_val (left, i);
    }

  if (left->len == 0)
    return FALSE;

  pick = g_array_index (left, guint, assay_random_below (random, left->len));
  g_ptr_array_add (chosen, listed->pdata[pick]);
  listed->pdata[pick] = NULL;

  return TRUE;
}

static void
shuffle_kinds (AssayPlantKind *order,
               AssayRandom    *random)
{
  for (guint i = 0; i < ASSAY_N_PLANT_KINDS; i++)
    order[i] = (AssayPlantKind) i;

  for (guint i = ASSAY_N_PLANT_KINDS - 1; i > 0; i--)
    {
      guint j = assay_random_below (random, i + 1);
      AssayPlantKind kind = order[i];

      order[i] = order[j];
      order[j] = kind;
    }
}

/**
 * assay_plants_choose_some:
 * @options: which kinds, how many at most, how hard, and the seed
 *
 * Chooses errors of as many kinds as can be, at most one a sentence.
 *
 * Returns: (transfer full) (element-type AssayPlant): them, in order of the text; fewer than were asked for if
 *   there are no more
 */
GPtrArray *
assay_plants_choose_some (AssayAnalysis           *analysis,
                          const AssayPlantOptions *options)
{
  g_autoptr (GPtrArray) listed = assay_plants_list (analysis, options);
  GPtrArray *chosen = NULL;
  AssayPlantKind order[ASSAY_N_PLANT_KINDS];
  AssayRandom random;
  gboolean goes_on = TRUE;

  chosen = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_plant_free);
  assay_random_init (&random, options->seed);
  shuffle_kinds (order, &random);

  while (goes_on && chosen->len < options->count)
    {
      goes_on = FALSE;

      for (guint i = 0; i < ASSAY_N_PLANT_KINDS && chosen->len < options->count; i++)
        goes_on |= serve_kind (listed, order[i], &random, chosen);
    }

  g_ptr_array_sort (chosen, compare_plants);

  return chosen;
}

/**
 * assay_plants_choose:
 * @options: which kinds, how many, how hard, and the seed
 *
 * As assay_plants_choose_some(), but fewer than were asked for will not do.
 *
 * Returns: (transfer full) (element-type AssayPlant): them, in order of the text; %NULL with
 *   %ASSAY_TRAINING_ERROR_NOTHING set if there are fewer than were asked for
 */
GPtrArray *
assay_plants_choose (AssayAnalysis            *analysis,
                     const AssayPlantOptions  *options,
                     GError                  **error)
{
  g_autoptr (GPtrArray) chosen = assay_plants_choose_some (analysis, options);

  if (chosen->len < options->count || options->count == 0)
    {
      g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING,
                   ngettext ("Only %u error of these kinds can be planted in this draft so that a "
                             "source shows it",
                             "Only %u errors of these kinds can be planted in this draft so that a "
                             "source shows them",
                             chosen->len),
                   chosen->len);
      return NULL;
    }

  return g_steal_pointer (&chosen);
}

static AssayAnswer *
make_answer (const AssayPlant *plant,
             AssayText        *text,
             AssaySpan         span)
{
  AssayAnswer *answer = assay_answer_new (span, ASSAY_STATE_ERROR, plant->rule);

  g_array_append_vals (answer->sources, plant->sources->data, plant->sources->len);
  answer->right = assay_text_dup_span (text, plant->fact);

  return answer;
}

/* The planted draft, and in @truth where the errors stand in it. */
static AssayDraft *
edit_draft (AssayDraft *draft,
            GPtrArray  *plants,
            AssayTruth *truth)
{
  AssayDraft *edited = g_object_ref (draft);
  int shift = 0;

  for (guint i = plants->len; i > 0; i--)
    {
      const AssayPlant *plant = g_ptr_array_index (plants, i - 1);
      AssayDraft *next = assay_draft_replace (edited, plant->span, plant->words);

      g_object_unref (edited);
      edited = next;
    }

  for (guint i = 0; i < plants->len; i++)
    {
      const AssayPlant *plant = g_ptr_array_index (plants, i);
      int change = (int) g_utf8_strlen (plant->words, -1) - (int) assay_span_length (plant->span);
      guint begin = plant->lead > 0 ? plant->span.begin + plant->lead : plant->fact.begin;
      AssaySpan span = { (guint) ((int) begin + shift),
                         (guint) ((int) plant->fact.end + shift + change) };

      g_ptr_array_add (truth->answers, make_answer (plant, assay_draft_get_text (draft), span));
      shift += change;
    }

  return edited;
}

/**
 * assay_plants_apply:
 * @analysis: of the draft that @plants were chosen for
 * @plants: (element-type AssayPlant): in order of the text
 * @info: what is said of the exercise
 *
 * Returns: (transfer full): the draft with its errors, and what they are
 */
AssayExercise *
assay_plants_apply (AssayAnalysis            *analysis,
                    GPtrArray                *plants,
                    const AssayExerciseInfo  *info,
                    GCancellable             *cancellable,
                    GError                  **error)
{
  AssayAnalysisOptions options = { 0 };
  g_autoptr (AssayTruth) truth = NULL;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (AssayAnalysis) planted = NULL;
  g_autoptr (AssayDossier) dossier = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);
  g_return_val_if_fail (plants != NULL && info != NULL, NULL);

  truth = assay_truth_new ();
  draft = edit_draft (assay_analysis_get_draft (analysis), plants, truth);
  options.as_of = assay_analysis_get_as_of (analysis);
  options.language = assay_reading_get_language (assay_analysis_get_reading (analysis));
  options.policy = assay_analysis_get_policy (analysis);
  planted = assay_analysis_new (draft, assay_analysis_get_sources (analysis), &options, cancellable,
                                error);

  if (planted == NULL)
    return NULL;

  dossier = assay_dossier_new (planted);

  return assay_exercise_new (info, dossier, g_steal_pointer (&truth));
}
