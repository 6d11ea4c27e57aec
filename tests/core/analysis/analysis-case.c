/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

#include "assay-import.h"
#include "assay-wording.h"

static AssayDraft *
make_draft (const char *name,
            const char *utf8,
            AssayDay    date)
{
  AssayDraftBuilder *builder = assay_draft_builder_new (name, "text");
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  gsize n_bytes = strlen (utf8);
  gsize begin = 0;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_language (builder, "en");
  assay_draft_builder_set_date (builder, date);

  for (gsize i = 0; i <= n_bytes; i++)
    {
      if (i < n_bytes && utf8[i] != '\n')
        continue;
      if (i > begin)
        assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH,
                                      assay_text_to_span (text, begin, i));
      begin = i + 1;
    }

  return assay_draft_builder_end (builder);
}

AssayDraft *
analysis_case_draft (const char *utf8,
                     AssayDay    date)
{
  return make_draft ("case.txt", utf8, date);
}

/* A page that was read on the day that it gives, and that was another when it was read again. */
static void
change (AssaySource        **source,
        const AnalysisPage  *page)
{
  g_autofree char *day = assay_day_to_iso (page->published);
  g_autofree char *other_day = assay_day_to_iso (page->changed);
  g_autofree char *at = g_strconcat (day, "T09:00:00Z", NULL);
  g_autofree char *changed_at = g_strconcat (other_day, "T09:00:00Z", NULL);
  const AssayFetched members = { .state = ASSAY_FETCH_READ,
                                 .at = at,
                                 .changed_at = changed_at,
                                 .published = page->published,
                                 .text = assay_source_get_text (*source) };
  g_autoptr (AssayFetched) fetched = assay_fetched_new (&members);
  AssaySource *changed = assay_source_fetch (*source, fetched);

  g_object_unref (*source);
  *source = changed;
}

static AssayAnalysis *
run (AssayDraft         *made,
     const AnalysisPage *pages,
     guint               n_pages,
     AssayEarlier       *earlier)
{
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  const AssayAnalysisOptions options = { .earlier = earlier };
  g_autoptr (GError) error = NULL;
  AssayAnalysis *analysis = NULL;

  for (guint i = 0; i < n_pages; i++)
    {
      AssayListedSource listed = pages[i].listed;
      g_autofree char *nobody = g_strdup_printf ("https://page-%u.example/", i);
      g_autoptr (AssayText) text = NULL;
      g_autoptr (AssaySource) source = NULL;

      listed.url = (char *) (pages[i].url != NULL ? pages[i].url : nobody);

      if (pages[i].text != NULL)
        {
          text = assay_text_new (pages[i].text, -1);
          source = assay_source_new_read (&listed, assay_register_get_default (), text,
                                          pages[i].published);
          if (assay_day_is_set (pages[i].changed))
            change (&source, &pages[i]);
        }
      else
        {
          source = assay_source_new (&listed, assay_register_get_default ());
        }

      g_list_store_append (sources, source);
    }

  analysis = assay_analysis_new (made, G_LIST_MODEL (sources), &options, NULL, &error);
  g_assert_no_error (error);

  return analysis;
}

AssayAnalysis *
analysis_case_run (const char         *draft,
                   AssayDay            date,
                   const AnalysisPage *pages,
                   guint               n_pages)
{
  return analysis_case_run_named ("case.txt", draft, date, pages, n_pages);
}

/* The same of a draft with that file name. */
AssayAnalysis *
analysis_case_run_named (const char         *name,
                         const char         *draft,
                         AssayDay            date,
                         const AnalysisPage *pages,
                         guint               n_pages)
{
  g_autoptr (AssayDraft) made = make_draft (name, draft, date);

  return run (made, pages, n_pages, NULL);
}

AssayAnalysis *
analysis_case_run_earlier (const char         *draft,
                           AssayDay            date,
                           const AnalysisPage *pages,
                           guint               n_pages,
                           AssayEarlier       *earlier)
{
  g_autoptr (AssayDraft) made = make_draft ("case.txt", draft, date);

  return run (made, pages, n_pages, earlier);
}

AssayAnalysis *
analysis_case_run_one (const char *draft,
                       const char *page)
{
  const AssayDay day = { 2025, 5, 14 };
  const AnalysisPage pages[] = {
    { .text = page, .published = day },
  };

  return analysis_case_run (draft, day, pages, page != NULL ? 1 : 0);
}

/* The first finding of @rule that overlaps the first occurrence of @words; %NULL for any words. */
const AssayFinding *
analysis_case_find (AssayAnalysis *analysis,
                    AssayRuleId    rule,
                    const char    *words)
{
  AssayText *text = assay_draft_get_text (assay_analysis_get_draft (analysis));
  const char *utf8 = assay_text_get_utf8 (text);
  AssaySpan span = { 0, 0 };
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  if (words != NULL)
    {
      const char *at = strstr (utf8, words);

      g_assert_nonnull (at);
      span = assay_text_to_span (text, (gsize) (at - utf8), (gsize) (at - utf8) + strlen (words));
    }

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].rule == rule &&
          (words == NULL || assay_span_overlaps (findings[i].span, span)))
        return &findings[i];
    }

  return NULL;
}

guint
analysis_case_count (AssayAnalysis *analysis,
                     AssayRuleId    rule)
{
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  guint n = 0;

  for (guint i = 0; i < n_findings; i++)
    n += findings[i].rule == rule;

  return n;
}

static void
check_rule (const AnalysisRule *row)
{
  g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (row->draft, row->page);
  const char *code = assay_rule_get (row->rule)->code;
  const AssayFinding *finding = NULL;

  finding = analysis_case_find (analysis, row->rule,
                                row->words != NULL && *row->words != '\0' ? row->words : NULL);

  if (row->words != NULL && finding == NULL)
    {
      g_test_message ("%s is not raised on “%s” of “%s”", code, row->words, row->draft);
      g_test_fail ();
    }

  if (row->words == NULL && finding != NULL)
    {
      g_test_message ("%s is raised on “%s” (source: “%s”)", code, row->draft,
                      row->page != NULL ? row->page : "");
      g_test_fail ();
    }
}

void
analysis_case_check (const AnalysisRule *cases,
                     guint               n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    check_rule (&cases[i]);
}

/* All findings, checks and the verdict, a line each: equal for equal answers. */
char *
analysis_case_describe (AssayAnalysis *analysis)
{
  GString *lines = g_string_new (NULL);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  guint n_evidence = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);

  for (guint i = 0; i < n_findings; i++)
    {
      g_autofree char *message = assay_finding_dup_message (analysis, &findings[i]);

      g_string_append_printf (lines, "%s %u-%u %.6f %s\n", assay_rule_get (findings[i].rule)->code,
                              findings[i].span.begin, findings[i].span.end, findings[i].points,
                              message);
    }

  for (guint i = 0; i < n_evidence; i++)
    g_string_append_printf (lines, "evidence %u %u %u-%u %s %.6f\n", evidence[i].fact,
                            evidence[i].source, evidence[i].span.begin, evidence[i].span.end,
                            assay_stance_to_id (evidence[i].stance), evidence[i].score);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const AssayCheckResult *result = assay_analysis_get_check (analysis, (AssayCheck) i);

      g_string_append_printf (lines, "check %u %d %.6f\n", i, result->score, result->sum);
    }

  g_string_append_printf (lines, "verdict %d %d\n", (int) assay_analysis_get_verdict (analysis),
                          (int) assay_analysis_get_confidence (analysis));

  return g_string_free (lines, FALSE);
}

/**
 * analysis_case_run_unread:
 * @words: a draft in Hebrew
 *
 * Returns: (transfer full): the draft, which is in a language that we do not read, held against a page in it
 */
AssayAnalysis *
analysis_case_run_unread (const char *words)
{
  g_autoptr (GBytes) bytes = g_bytes_new (words, strlen (words));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft)
      draft = assay_import_bytes (bytes, "bridge.txt", ASSAY_FORMAT_AUTO, NULL, &error);
  g_autoptr (AssayText) text = assay_text_new ("העירייה תתקן את הגשר.", -1);
  const AssayListedSource listed = { .url = (char *) "https://page.example/" };
  g_autoptr (AssaySource) source = assay_source_new_read (
      &listed, assay_register_get_default (), text, (AssayDay){ 0 });
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  AssayAnalysis *analysis = NULL;

  g_list_store_append (sources, source);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (assay_reading_is_supported (assay_analysis_get_reading (analysis)));

  return analysis;
}
