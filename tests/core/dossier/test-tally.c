/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tally.h"

typedef struct
{
  AssayTally  tally; /* facts, open, errors, unconfirmed, on author */
  const char *hindrance;
} Case;

static const Case cases[] = {
  { { 0, 0, 0, 0, 0 }, NULL },
  { { 10, 0, 0, 0, 0 }, NULL },
  { { 10, 0, 0, 0, 2 }, NULL },
  { { 10, 1, 0, 0, 0 }, "1 fact is open, so this draft cannot pass yet" },
  { { 61, 37, 1, 0, 0 },
    "37 facts are open and 1 error is not fixed, so this draft cannot pass yet" },
  { { 61, 2, 2, 1, 0 },
    "2 facts are open, 2 errors are not fixed and 1 fact cannot be confirmed, so this draft cannot "
    "pass "
    "yet" },
  { { 10, 0, 0, 0, 3 }, "3 of 10 facts rest on the author’s word, so this draft cannot pass yet" },
  { { 10, 0, 0, 2, 3 },
    "2 facts cannot be confirmed and 3 of 10 facts rest on the author’s word, so this draft cannot "
    "pass "
    "yet" },
};

static void
test_tally_hindrance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AssayTally tally = cases[i].tally;
      g_autofree char *hindrance = NULL;

      tally.on_author_share = 0.2;
      hindrance = assay_tally_dup_hindrance (&tally);
      g_assert_cmpstr (hindrance, ==, cases[i].hindrance);
      g_assert_cmpint (assay_tally_may_pass (&tally), ==, cases[i].hindrance == NULL);
    }
}

/* A pass is not suggested above the reason why it cannot be one yet. */
static void
test_tally_suggestion (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AssayTally tally = cases[i].tally;
      g_autofree char *pass = NULL;
      g_autofree char *open = NULL;

      tally.on_author_share = 0.2;
      pass = assay_tally_dup_suggestion (&tally, ASSAY_VERDICT_PASS, ASSAY_CONFIDENCE_HIGH);
      open = assay_tally_dup_suggestion (&tally, ASSAY_VERDICT_OPEN, ASSAY_CONFIDENCE_LOW);
      g_assert_cmpstr (pass, ==,
                       cases[i].hindrance == NULL ? "· suggested: PASS, HIGH"
                                                  : "· PASS, HIGH once closed");
      g_assert_cmpstr (open, ==, "· suggested: OPEN, LOW");
    }
}

static AssayCase *
make_case (void)
{
  static const char words[] = "Ferries carried 40% more passengers in May.";
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  AssayDraftBuilder *builder = assay_draft_builder_new ("ferries.txt", "text");
  GError *error = NULL;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH,
                                (AssaySpan){ 0, assay_text_get_length (text) });
  draft = assay_draft_builder_end (builder);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);
  dossier = assay_dossier_new (analysis);

  return assay_case_new (dossier, "N. Oko");
}

/* The policy says how many facts may rest on the author's word. */
static void
test_tally_policy (void)
{
  g_autoptr (AssayCase) work = make_case ();
  AssayPolicyEditor *editor = assay_policy_edit (assay_policy_get_default ());
  g_autoptr (AssayPolicy) policy = NULL;
  AssayTally tally;

  editor->thresholds.on_author_share = 0.75;
  policy = assay_policy_editor_end (editor);
  assay_case_get_tally (work, &tally);
  g_assert_cmpfloat (tally.on_author_share, ==, 0.2);

  assay_case_set_policy (work, policy);
  g_assert_false (assay_case_is_current (work));
  assay_case_get_tally (work, &tally);
  g_assert_cmpfloat (tally.on_author_share, ==, 0.75);

  /* What was judged by it before is at hand again. */
  assay_case_set_policy (work, assay_policy_get_default ());
  g_assert_true (assay_case_is_current (work));
}

/* Each state counts where the verdict asks for it, and nowhere else. */
static void
test_tally_case (void)
{
  g_autoptr (AssayCase) work = make_case ();
  AssayTally tally;
  guint n_facts = 0;

  assay_case_get_tally (work, &tally);
  n_facts = tally.n_facts;
  g_assert_cmpuint (n_facts, >, 1);
  g_assert_cmpuint (tally.n_open, ==, n_facts);

  assay_case_set_state (work, 0, ASSAY_STATE_ERROR, "2025-06-04T10:00:00Z");
  assay_case_set_state (work, 1, ASSAY_STATE_CANNOT_CONFIRM, "2025-06-04T10:00:00Z");
  assay_case_get_tally (work, &tally);
  g_assert_cmpuint (tally.n_open, ==, n_facts - 2);
  g_assert_cmpuint (tally.n_errors, ==, 1);
  g_assert_cmpuint (tally.n_unconfirmed, ==, 1);
  g_assert_cmpuint (tally.n_on_author, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tally/suggestion", test_tally_suggestion);
  g_test_add_func ("/tally/hindrance", test_tally_hindrance);
  g_test_add_func ("/tally/policy", test_tally_policy);
  g_test_add_func ("/tally/case", test_tally_case);

  return g_test_run ();
}
