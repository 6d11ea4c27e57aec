/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-case.h"

#define NOW "2025-06-04T10:00:00Z"

static AssayCase *
make_case (void)
{
  static const AssayListedSource listed = {
    .url = (char *) "https://port.example/2025/06/02/ferries",
    .summary = (char *) "Ferries carried over 30% more passengers in May, the port says.",
  };
  g_autoptr (AssayText) text = assay_text_new ("Ferries carried 40% more passengers in May.", -1);
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssaySource) source = assay_source_new (&listed, assay_register_get_default ());
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  AssayDraftBuilder *builder = assay_draft_builder_new ("ferries.txt", "text");
  GError *error = NULL;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH, (AssaySpan){ 0, 43 });
  assay_draft_builder_add_source (builder, &listed);
  draft = assay_draft_builder_end (builder);
  g_list_store_append (sources, source);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);
  dossier = assay_dossier_new (analysis);

  return assay_case_new (dossier, "N. Oko");
}

static guint
find_figure (AssayCase *work)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      if (facts[i].kind == ASSAY_FACT_FIGURE)
        return i;
    }

  g_assert_not_reached ();
}

static void
count_cb (AssayCase *work,
          guint     *count)
{
  (*count)++;
}

static void
test_case_states (void)
{
  AssayCase *work = make_case ();
  guint figure = find_figure (work);
  guint count = 0;
  guint n_history = 0;

  g_signal_connect (work, "changed", G_CALLBACK (count_cb), &count);
  g_assert_false (assay_case_is_modified (work));
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_OPEN);

  assay_case_set_state (work, figure, ASSAY_STATE_CONFIRMED, NOW);
  assay_case_set_state (work, figure, ASSAY_STATE_CONFIRMED, NOW);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpuint (assay_case_count_closed (work), ==, 1);
  g_assert_true (assay_case_is_modified (work));

  assay_case_set_note (work, figure, "Asked the port.", NOW);
  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, NOW);
  g_assert_cmpstr (assay_case_get_mark (work, figure)->note, ==, "Asked the port.");
  g_assert_cmpuint (assay_case_count_closed (work), ==, 0);
  assay_dossier_get_history (assay_case_get_dossier (work), &n_history);
  g_assert_cmpuint (n_history, ==, 3);

  g_assert_finalize_object (work);
}

static void
test_case_undo (void)
{
  AssayCase *work = make_case ();
  guint figure = find_figure (work);

  g_assert_false (assay_case_can_undo (work));
  assay_case_set_state (work, figure, ASSAY_STATE_CONFIRMED, NOW);
  assay_case_set_saved (work);
  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, NOW);

  assay_case_undo (work);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_CONFIRMED);
  g_assert_false (assay_case_is_modified (work));
  assay_case_undo (work);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_OPEN);
  g_assert_false (assay_case_can_undo (work));
  assay_case_redo (work);
  assay_case_redo (work);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_ERROR);
  g_assert_false (assay_case_can_redo (work));

  /* Another way from the middle: what was saved there is gone. */
  assay_case_undo (work);
  assay_case_undo (work);
  assay_case_set_state (work, figure, ASSAY_STATE_ON_AUTHOR, NOW);
  g_assert_false (assay_case_can_redo (work));
  g_assert_true (assay_case_is_modified (work));

  g_assert_finalize_object (work);
}

/* The source's wording takes the figure's place, the conflict is gone, and undo brings both back. */
static void
test_case_replace (void)
{
  AssayCase *work = make_case ();
  guint figure = find_figure (work);
  g_autofree char *wording = assay_case_dup_wording (work, figure);
  g_autoptr (GError) error = NULL;
  AssayDraft *draft = NULL;

  g_assert_cmpstr (wording, ==, "over 30%");
  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, NOW);
  g_assert_true (assay_case_replace (work, figure, wording, NOW, &error));
  g_assert_no_error (error);

  draft = assay_dossier_get_draft (assay_case_get_dossier (work));
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==,
                   "Ferries carried over 30% more passengers in May.");
  figure = find_figure (work);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_FIXED);
  g_assert_null (assay_case_dup_wording (work, figure));

  assay_case_undo (work);
  draft = assay_dossier_get_draft (assay_case_get_dossier (work));
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==,
                   "Ferries carried 40% more passengers in May.");
  g_assert_cmpint (assay_case_get_state (work, find_figure (work)), ==, ASSAY_STATE_ERROR);

  g_assert_finalize_object (work);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/states", test_case_states);
  g_test_add_func ("/case/undo", test_case_undo);
  g_test_add_func ("/case/replace", test_case_replace);

  return g_test_run ();
}
