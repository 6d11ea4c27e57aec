/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "training-help.h"

#include <string.h>

AssayDossier *
training_help_dossier (const char *draft,
                       const char *page)
{
  const AssayListedSource listed = { .url = (char *) "https://vessholm-post.example/storm" };
  const AssayDay day = { 2025, 6, 2 };
  AssayDraftBuilder *builder = assay_draft_builder_new ("storm.txt", "text");
  g_autoptr (AssayText) text = assay_text_new (draft, -1);
  g_autoptr (AssayText) page_text = assay_text_new (page, -1);
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssaySource) source = NULL;
  g_autoptr (AssayDraft) made = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (GError) error = NULL;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_language (builder, "en");
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH,
                                (AssaySpan){ 0, assay_text_get_length (text) });
  assay_draft_builder_add_source (builder, &listed);
  made = assay_draft_builder_end (builder);
  source = assay_source_new_read (&listed, assay_register_get_default (), page_text, day);
  g_list_store_append (sources, source);
  analysis = assay_analysis_new (made, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);

  return assay_dossier_new (analysis);
}

AssaySpan
training_help_find (AssayDossier *dossier,
                    const char   *words)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  const char *utf8 = assay_text_get_utf8 (text);
  const char *at = strstr (utf8, words);

  g_assert_nonnull (at);

  return assay_text_to_span (text, (gsize) (at - utf8), (gsize) (at - utf8) + strlen (words));
}

void
training_help_mark (AssayDossier *dossier,
                    const char   *words,
                    AssayState    state,
                    const char   *note)
{
  guint n_marks = 0;
  g_autofree char *id = NULL;
  AssayMark mark = { 0 };

  assay_dossier_get_marks (dossier, &n_marks);
  id = g_strdup_printf ("m%u", n_marks);
  mark.id = id;
  mark.span = training_help_find (dossier, words);
  mark.kind = ASSAY_FACT_STATEMENT;
  mark.state = state;
  mark.note = (char *) note;
  mark.by = (char *) "N. Oko";
  mark.at = (char *) TRAINING_HELP_NOW;
  assay_dossier_set_mark (dossier, &mark);
}

static void
add_answer (AssayTruth   *truth,
            AssayDossier *dossier,
            const char   *words,
            const char   *rule,
            const char   *right)
{
  AssayAnswer *answer = assay_answer_new (training_help_find (dossier, words), ASSAY_STATE_ERROR,
                                          rule);
  guint source = 0;

  g_array_append_val (answer->sources, source);
  answer->right = g_strdup (right);
  answer->note = g_strdup ("The harbour office’s report says so.");
  answer->hint = g_strdup ("Read the report.");
  g_ptr_array_add (truth->answers, answer);
}

AssayExercise *
training_help_exercise (void)
{
  const AssayExerciseInfo info = {
    .title = (char *) "Storm", .level = 2, .pass_mark = 70, .hint_cost = 5,
  };
  g_autoptr (AssayDossier) dossier = training_help_dossier (TRAINING_HELP_TEXT, TRAINING_HELP_PAGE);
  AssayTruth *truth = assay_truth_new ();

  add_answer (truth, dossier, "never", "Q2", "");
  add_answer (truth, dossier, "Olaf Brandt", "N2", "Ola Brandt");
  add_answer (truth, dossier, "12 ships", "F1", "9 ships");
  truth->scores[ASSAY_CHECK_QUOTES] = 3;
  truth->verdict = ASSAY_VERDICT_FAIL;
  truth->notes = g_strdup ("Ask what a negation changes.");

  return assay_exercise_new (&info, dossier, truth);
}

AssayAttempt *
training_help_attempt (AssayExercise *exercise,
                       AssayDossier  *work)
{
  g_autoptr (GError) error = NULL;
  AssayAttempt *attempt = assay_attempt_new (exercise, work, TRAINING_HELP_NOW, &error);

  g_assert_no_error (error);

  return attempt;
}
