/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "analysis-case.h"

static const char draft
    [] = "The port of Lowhaven will raise its fees by 12% in June, said Mara Quist, who runs it.";

static const AssayAddition oko = { (char *) "N. Oko", (char *) "2025-06-04T10:00:00Z" };

static AssaySource *
make_contact (const char *said)
{
  const AssayContact contact = { (char *) "Mara Quist", (char *) "12:40", (char *) "by phone" };
  g_autoptr (AssayText) text = assay_text_new (said, -1);

  return assay_source_new_contact (&contact, text, &oko);
}

static AssaySource *
make_document (const char *content)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;

  assay_document_import (&document, bytes, "minutes.txt", NULL, &error);
  g_assert_no_error (error);

  return assay_source_new_document (&document, &oko);
}

static AssayAnalysis *
analyse (AssaySource *source)
{
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayDraft) made = analysis_case_draft (draft, (AssayDay){ 2025, 6, 4 });
  g_autoptr (GError) error = NULL;
  AssayAnalysis *analysis = NULL;

  g_list_store_append (sources, source);
  analysis = assay_analysis_new (made, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);

  return analysis;
}

/* How many facts the source supports, all of them with its own grade. */
static guint
count_supported (AssayAnalysis *analysis,
                 AssayGrade     grade)
{
  guint n_evidence = 0;
  guint count = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);

  for (guint i = 0; i < n_evidence; i++)
    {
      g_assert_cmpint (evidence[i].grade, ==, grade);
      count += evidence[i].stance == ASSAY_STANCE_SUPPORTS;
    }

  return count;
}

static void
assert_nothing_against (AssayAnalysis *analysis)
{
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_S1), ==, 0);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_S2), ==, 0);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_S3), ==, 0);
}

static void
test_added_contact (void)
{
  g_autoptr (AssaySource)
      source = make_contact ("The port of Lowhaven will raise its fees by 12% in June, she says.");
  g_autoptr (AssayAnalysis) analysis = analyse (source);

  g_assert_cmpuint (count_supported (analysis, ASSAY_GRADE_CONTACT), >=, 1);
  g_assert_null (analysis_case_find (analysis, ASSAY_RULE_F2, "12%"));
  assert_nothing_against (analysis);
}

static void
test_added_contact_differs (void)
{
  g_autoptr (AssaySource)
      source = make_contact ("The port of Lowhaven will raise its fees by 10% in June, she says.");
  g_autoptr (AssayAnalysis) analysis = analyse (source);

  g_assert_nonnull (analysis_case_find (analysis, ASSAY_RULE_F1, "12%"));
  assert_nothing_against (analysis);
}

static void
test_added_document (void)
{
  g_autoptr (AssaySource) source = make_document (draft);
  g_autoptr (AssayAnalysis) analysis = analyse (source);

  g_assert_cmpuint (count_supported (analysis, ASSAY_GRADE_DOCUMENT), >=, 2);
  assert_nothing_against (analysis);
  /* One document is not two outlets. */
  g_assert_cmpint (assay_analysis_get_confidence (analysis), ==, ASSAY_CONFIDENCE_MEDIUM);
}

/* A saved copy is a page that was read, but its outlet is rated as before. */
static void
test_added_copy (void)
{
  const AssayListedSource listed = {
    .url = (char *) "https://www.rt.com/news/1",
    .unreadable = TRUE,
  };
  g_autoptr (AssaySource) page = assay_source_new (&listed, assay_register_get_default ());
  g_autoptr (AssayText) text = assay_text_new (draft, -1);
  const AssayDocument document = { (char *) "saved.txt", (char *) "Ferries", text, { 0 } };
  g_autoptr (AssaySource) source = assay_source_attach (page, &document, &oko);
  g_autoptr (AssaySource) detached = assay_source_detach (source);
  g_autoptr (AssayAnalysis) analysis = analyse (source);

  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_S1), ==, 0);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_S3), ==, 1);

  /* It brings its headline, which goes with it. */
  g_assert_cmpstr (assay_source_get_title (source), ==, "Ferries");
  g_assert_null (assay_source_get_title (detached));
}

/* Pasted words are kept as they are; a line of its own near the beginning says of which day they are. */
static void
test_added_words (void)
{
  static const struct
  {
    const char *words;
    const char *day;
  } cases[] = {
    { "The bridge is to open\n12 March 2024\n\nThe bridge will open in May, the council said.",
      "2024-03-12" },
    { "The bridge is to open\n\nPublished: March 12, 2024, 10:30\n\nThe bridge will open in May.",
      "2024-03-12" },
    { "First published on Tue 12 Mar 2024 10.30 GMT\nThe bridge will open in May.", "2024-03-12" },
    /* Behind who wrote it. */
    { "By Ann Pell, 12 March 2024\n\nThe bridge will open in May.", "2024-03-12" },
    { "The bridge is to open\nBy Ann Pell | Updated March 12, 2024\nThe bridge will open in May.",
      "2024-03-12" },
    { "The bridge is to open\nBy Ann Pell and Tom Reed | March 12, 2024, 10:30 GMT\nIt will open "
      "in May.",
      "2024-03-12" },
    { "The bridge is to open\n\nDover, 12 March 2024\n\nThe bridge will open in May.",
      "2024-03-12" },
    /* In front of the first sentence, or on a line of its own. */
    { "LONDON, March 12, 2024 (Reuters) – The bridge will open in May.", "2024-03-12" },
    { "LONDON, March 12, 2024 (Reuters) –\n\nThe bridge will open in May.", "2024-03-12" },
    { "LONDON, March 12, 2024 (Reuters) – The bridge will open\n\nIt is to open in May.",
      "2024-03-12" },
    { "LONDON (Reuters), 12 March 2024 - The bridge will open in May.", "2024-03-12" },
    { "LONDON, Ont., March 12, 2024 /PRNewswire/ -- The bridge will open.", "2024-03-12" },
    { "Stoke-on-Trent, 12 March 2024 — The bridge will open in May.", "2024-03-12" },
    { "LONDON – 12 March 2024 – The bridge will open in May.", "2024-03-12" },
    { "March 12, 2024 (Reuters) - The bridge will open in May.", "2024-03-12" },
    { "Tuesday, 12 March 2024 – The bridge will open in May.", "2024-03-12" },
    /* Sentences about a day. */
    { "12 March 2024 was the day on which the bridge opened.", NULL },
    { "12 March 2024 – the day of the storm – closed the bridge.", NULL },
    { "12 March 2024 – Tom’s birthday – closed the bridge.", NULL },
    { "By 12 March 2024, the bridge had closed.", NULL },
    { "By March 12, 2024\n\nThe bridge must be closed.", NULL },
    { "In London, on 12 March 2024 – a Tuesday – the bridge closed.", NULL },
    { "Yesterday, 12 March 2024 – a Tuesday – the bridge closed.", NULL },
    { "London, 12 March 2024 (a Tuesday): the bridge closed.", NULL },
    { "Dover, closed since 12 March 2024 (when the storm hit), has a bridge.", NULL },
    { "The storm of 12 March 2024 – The Times called it the worst – closed the bridge.", NULL },
    { "The bridge, opened 12 March 2024 (Reuters said), is closed.", NULL },
    { "LONDON, March 12 (Reuters) – The bridge will open in May.", NULL },
    { "The bridge will open on 12 March 2024, the council said.", NULL },
    { "The bridge will open in May.", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (AssayDocument) document = { 0 };
      g_autofree char *day = NULL;

      assay_document_take_words (&document, "Release", cases[i].words);
      day = assay_day_is_set (document.date) ? assay_day_to_iso (document.date) : NULL;
      g_assert_cmpstr (day, ==, cases[i].day);
      g_assert_cmpstr (document.name, ==, "Release");
      g_assert_cmpstr (assay_text_get_utf8 (document.text), ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/added/contact", test_added_contact);
  g_test_add_func ("/added/contact-differs", test_added_contact_differs);
  g_test_add_func ("/added/document", test_added_document);
  g_test_add_func ("/added/copy", test_added_copy);
  g_test_add_func ("/analysis/added/words", test_added_words);

  return g_test_run ();
}
