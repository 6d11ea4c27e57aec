/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-exercise-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-training-error.h"

G_DEFINE_FINAL_TYPE (AssayExercise, assay_exercise, G_TYPE_OBJECT)

G_DEFINE_QUARK (assay - training - error - quark, assay_training_error)

/**
 * assay_truth_new:
 *
 * Returns: (transfer full): a truth that says nothing yet
 */
AssayTruth *
assay_truth_new (void)
{
  AssayTruth *self = g_new0 (AssayTruth, 1);

  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_answer_free);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    self->scores[i] = -1;

  return self;
}

void
assay_truth_free (AssayTruth *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->answers);
  g_free (self->notes);
  g_free (self);
}

/**
 * assay_exercise_info_copy:
 * @self: (out caller-allocates): what was not set before
 */
void
assay_exercise_info_copy (AssayExerciseInfo       *self,
                          const AssayExerciseInfo *other)
{
  *self = *other;
  self->title = g_strdup (other->title);
  self->about = g_strdup (other->about);
  self->beat = g_strdup (other->beat);
  self->author = g_strdup (other->author);
}

void
assay_exercise_info_clear (AssayExerciseInfo *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->beat, g_free);
  g_clear_pointer (&self->author, g_free);
}

static void
assay_exercise_finalize (GObject *object)
{
  AssayExercise *self = ASSAY_EXERCISE (object);

  g_clear_pointer (&self->id, g_free);
  assay_exercise_info_clear (&self->info);
  g_clear_object (&self->dossier);
  g_clear_pointer (&self->truth, assay_truth_free);

  G_OBJECT_CLASS (assay_exercise_parent_class)->finalize (object);
}

static void
assay_exercise_class_init (AssayExerciseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_exercise_finalize;
}

static void
assay_exercise_init (AssayExercise *self)
{
}

/**
 * assay_exercise_new:
 * @info: what is said of it
 * @dossier: the draft and its sources; what people said in it stays out
 * @truth: (transfer full): what there is to be found; its spans lie in the draft
 *
 * Returns: (transfer full): the exercise. Its id follows from all that it is made of
 */
AssayExercise *
assay_exercise_new (const AssayExerciseInfo *info,
                    AssayDossier            *dossier,
                    AssayTruth              *truth)
{
  AssayExercise *self = NULL;

  g_return_val_if_fail (info != NULL && info->title != NULL, NULL);
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (truth != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_EXERCISE, NULL);
  assay_exercise_info_copy (&self->info, info);
  self->dossier = assay_dossier_new (assay_dossier_get_analysis (dossier));
  self->truth = truth;
  g_ptr_array_sort (self->truth->answers, assay_answer_compare);
  self->id = assay_exercise_make_id (self);

  return self;
}

const char *
assay_exercise_get_id (AssayExercise *self)
{
  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  return self->id;
}

const AssayExerciseInfo *
assay_exercise_get_info (AssayExercise *self)
{
  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  return &self->info;
}

/**
 * assay_exercise_dup_dossier:
 *
 * Returns: (transfer full): a dossier for a trainee to work in, in which nobody has said anything yet
 */
AssayDossier *
assay_exercise_dup_dossier (AssayExercise *self)
{
  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  return assay_dossier_copy (self->dossier);
}

AssayDraft *
assay_exercise_get_draft (AssayExercise *self)
{
  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  return assay_dossier_get_draft (self->dossier);
}

AssayAnalysis *
assay_exercise_get_analysis (AssayExercise *self)
{
  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  return assay_dossier_get_analysis (self->dossier);
}

GListModel *
assay_exercise_get_sources (AssayExercise *self)
{
  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  return assay_dossier_get_sources (self->dossier);
}

/**
 * assay_exercise_get_truth:
 *
 * Returns: (transfer none): what is not to be shown before the trainee has handed in
 */
const AssayTruth *
assay_exercise_get_truth (AssayExercise *self)
{
  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  return self->truth;
}

/**
 * assay_exercise_count_problems:
 *
 * Returns: how many things there are to be found
 */
guint
assay_exercise_count_problems (AssayExercise *self)
{
  guint n = 0;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), 0);

  for (guint i = 0; i < self->truth->answers->len; i++)
    n += assay_answer_is_problem (g_ptr_array_index (self->truth->answers, i));

  return n;
}

/* Enough words that their sentence is found, and no more. */
#define HINT_WORDS 4

static char *
dup_beginning (AssayText *text,
               AssaySpan  span)
{
  g_autofree char *words = assay_text_dup_span (text, span);
  char *end = words;

  for (guint n = 0; *end != '\0'; end++)
    {
      if (*end == ' ' && ++n == HINT_WORDS)
        break;
    }

  *end = '\0';

  return g_steal_pointer (&words);
}

/**
 * assay_exercise_dup_hint:
 * @index: which of the things to be found, in order of the text
 *
 * Returns: (transfer full) (nullable): what helps to find it: the editor's hint, or where to look; %NULL past
 *   the last
 */
char *
assay_exercise_dup_hint (AssayExercise *self,
                         guint          index)
{
  const AssayAnswer *answer = NULL;
  const AssaySentence *sentences = NULL;
  g_autofree char *beginning = NULL;
  AssayReading *reading = NULL;
  guint n_sentences = 0;
  guint n = 0;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  for (guint i = 0; i < self->truth->answers->len && answer == NULL; i++)
    {
      const AssayAnswer *one = g_ptr_array_index (self->truth->answers, i);

      if (assay_answer_is_problem (one) && n++ == index)
        answer = one;
    }

  if (answer == NULL)
    return NULL;

  if (answer->hint != NULL)
    return g_strdup (answer->hint);

  reading = assay_analysis_get_reading (assay_exercise_get_analysis (self));
  sentences = assay_reading_get_sentences (reading, &n_sentences);

  for (guint i = 0; i < n_sentences && beginning == NULL; i++)
    {
      if (assay_span_overlaps (sentences[i].span, answer->span))
        beginning = dup_beginning (assay_reading_get_text (reading), sentences[i].span);
    }

  if (beginning == NULL)
    beginning = dup_beginning (assay_reading_get_text (reading), answer->span);

  /* Translators: the first words of a sentence */
  return g_strdup_printf (_ ("Look at the sentence that begins “%s…”"), beginning);
}

/**
 * assay_exercise_check_draft:
 * @draft: what a trainee worked on
 *
 * Returns: %FALSE with %ASSAY_TRAINING_ERROR_CHANGED_DRAFT set if its text is not that of the exercise
 */
gboolean
assay_exercise_check_draft (AssayExercise  *self,
                            AssayDraft     *draft,
                            GError        **error)
{
  const char *ours = NULL;
  const char *theirs = NULL;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), FALSE);
  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), FALSE);

  ours = assay_text_get_utf8 (assay_draft_get_text (assay_exercise_get_draft (self)));
  theirs = assay_text_get_utf8 (assay_draft_get_text (draft));

  if (strcmp (ours, theirs) == 0)
    return TRUE;

  g_set_error (
      error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_CHANGED_DRAFT,
      _ ("The draft is not that of the exercise “%s”: it was changed, or is another one. Mark "
                  "errors in place of correcting them"),
               self->info.title);

  return FALSE;
}
