/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"

G_BEGIN_DECLS

/**
 * AnalysisPage:
 * @url: the address, or %NULL for one that is nobody's
 * @text: what the page says; %NULL if it was not read
 * @listed: the draft's own entry: summary, address with the brackets, whether it was readable; its
 *   address is @url
 * @published: the page's date; year 0 if unknown
 * @changed: when it was read again and was another; year 0 if it was not
 *
 * One source of a case.
 */
typedef struct
{
  const char        *url;
  const char        *text;
  AssayListedSource  listed;
  AssayDay           published;
  AssayDay           changed;
} AnalysisPage;

/**
 * AnalysisRule:
 * @rule: raises a finding on @words of the draft, or none at all where they are %NULL
 * @page: what the draft's one source says; %NULL: it has none
 *
 * A true case of a rule, or a near miss.
 */
typedef struct
{
  AssayRuleId  rule;
  const char  *draft;
  const char  *page;
  const char  *words;
} AnalysisRule;

#define ANALYSIS_CASE_CHECK(cases) analysis_case_check (cases, G_N_ELEMENTS (cases))

/* A draft with a paragraph a line, in English. */
AssayDraft         *analysis_case_draft    (const char         *utf8,
                                            AssayDay            date);
AssayAnalysis      *analysis_case_run_named
                                           (const char         *name,
                                            const char         *draft,
                                            AssayDay            date,
                                            const AnalysisPage *pages,
                                            guint               n_pages);
AssayAnalysis      *analysis_case_run      (const char         *draft,
                                            AssayDay            date,
                                            const AnalysisPage *pages,
                                            guint               n_pages);

/* The same of a draft of which a library has passages. */
AssayAnalysis      *analysis_case_run_earlier
                                           (const char         *draft,
                                            AssayDay            date,
                                            const AnalysisPage *pages,
                                            guint               n_pages,
                                            AssayEarlier       *earlier);

/* A draft of 14 May 2025 against one page that was read on that day, or against none if %NULL. */
AssayAnalysis      *analysis_case_run_one  (const char         *draft,
                                            const char         *page);
AssayAnalysis      *analysis_case_run_unread
                                           (const char         *words);

const AssayFinding *analysis_case_find     (AssayAnalysis      *analysis,
                                            AssayRuleId         rule,
                                            const char         *words);
guint               analysis_case_count    (AssayAnalysis      *analysis,
                                            AssayRuleId         rule);
void                analysis_case_check    (const AnalysisRule *cases,
                                            guint               n_cases);
char               *analysis_case_describe (AssayAnalysis      *analysis);

G_END_DECLS
