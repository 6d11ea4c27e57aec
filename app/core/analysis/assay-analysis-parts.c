/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-analysis-private.h"

/* What an analysis is of, and what it found. */

/* Whether it only stands in for one that is still to come. */
gboolean
assay_analysis_is_pending (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), FALSE);

  return self->is_pending;
}

AssayDraft *
assay_analysis_get_draft (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->draft;
}

GListModel *
assay_analysis_get_sources (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->sources;
}

AssayReading *
assay_analysis_get_reading (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->reading;
}

/**
 * assay_analysis_get_source_reading:
 *
 * Returns: (transfer none) (nullable): the reading of that source's text, or %NULL if it has none
 */
AssayReading *
assay_analysis_get_source_reading (AssayAnalysis *self,
                                   guint          source)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);
  g_return_val_if_fail (source < self->source_readings->len, NULL);

  return g_ptr_array_index (self->source_readings, source);
}

/**
 * assay_analysis_get_independence:
 *
 * Returns: (transfer none): which of the sources carry the same text
 */
AssayIndependence *
assay_analysis_get_independence (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->independence;
}

/**
 * assay_analysis_get_as_of:
 *
 * Returns: the day as of which the draft is judged; year 0 if nothing tells
 */
AssayDay
assay_analysis_get_as_of (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), (AssayDay){ 0 });

  return self->as_of;
}

/**
 * assay_analysis_get_language:
 *
 * Returns: (transfer none) (nullable): the language in which the draft is read; %NULL while that is not
 *   known
 */
const char *
assay_analysis_get_language (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->is_pending ? self->language : assay_reading_get_language (self->reading);
}

/**
 * assay_analysis_get_policy:
 *
 * Returns: (transfer none): by which the findings were weighed
 */
AssayPolicy *
assay_analysis_get_policy (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->policy;
}

/**
 * assay_analysis_get_earlier:
 *
 * Returns: (transfer none) (nullable): what a library has of the draft, as it was given
 */
AssayEarlier *
assay_analysis_get_earlier (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->earlier;
}

/**
 * assay_analysis_get_memory:
 *
 * Returns: (transfer none) (nullable): what it left to the next analysis of this job, if it was asked to leave anything
 */
AssayMemory *
assay_analysis_get_memory (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);

  return self->memory;
}

const AssayFact *
assay_analysis_get_facts (AssayAnalysis *self,
                          guint         *n_facts)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);
  g_return_val_if_fail (n_facts != NULL, NULL);

  *n_facts = self->facts->len;

  return (const AssayFact *) (gpointer) self->facts->data;
}

const AssayEvidence *
assay_analysis_get_evidence (AssayAnalysis *self,
                             guint         *n_evidence)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);
  g_return_val_if_fail (n_evidence != NULL, NULL);

  *n_evidence = self->evidence->len;

  return (const AssayEvidence *) (gpointer) self->evidence->data;
}

const AssayFinding *
assay_analysis_get_findings (AssayAnalysis *self,
                             guint         *n_findings)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);
  g_return_val_if_fail (n_findings != NULL, NULL);

  *n_findings = self->findings->len;

  return (const AssayFinding *) (gpointer) self->findings->data;
}

static const guint *
find_listed (const AssayFindingLists *lists,
             guint                    number,
             guint                   *n_findings)
{
  *n_findings = 0;
  if (number >= lists->n)
    return NULL;

  *n_findings = lists->first[number + 1] - lists->first[number];

  return lists->lists + lists->first[number];
}

/**
 * assay_analysis_find_of_fact:
 * @fact: index of a fact
 * @n_findings: (out): how many
 *
 * Takes no longer in a long draft than in a short one.
 *
 * Returns: (transfer none) (array length=n_findings): indexes of the findings that are about it, rising
 */
const guint *
assay_analysis_find_of_fact (AssayAnalysis *self,
                             guint          fact,
                             guint         *n_findings)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);
  g_return_val_if_fail (n_findings != NULL, NULL);

  return find_listed (&self->of_facts, fact, n_findings);
}

/**
 * assay_analysis_find_of_claim:
 * @claim: index of a claim
 * @n_findings: (out): how many
 *
 * Returns: (transfer none) (array length=n_findings): indexes of the findings that are about it or a fact in it, rising
 */
const guint *
assay_analysis_find_of_claim (AssayAnalysis *self,
                              guint          claim,
                              guint         *n_findings)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);
  g_return_val_if_fail (n_findings != NULL, NULL);

  return find_listed (&self->of_claims, claim, n_findings);
}

const AssayCheckResult *
assay_analysis_get_check (AssayAnalysis *self,
                          AssayCheck     check)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), NULL);
  g_return_val_if_fail ((guint) check < ASSAY_N_CHECKS, NULL);

  return &self->checks[check];
}

AssayVerdict
assay_analysis_get_verdict (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), ASSAY_VERDICT_UNSET);

  return self->verdict;
}

AssayConfidence
assay_analysis_get_confidence (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), ASSAY_CONFIDENCE_UNSET);

  return self->confidence;
}

/**
 * assay_analysis_may_miss:
 * @fact: index of a fact
 *
 * In a language that is not read, letters are compared alone.
 *
 * Returns: whether a source may well say something of @fact though no evidence was found
 */
gboolean
assay_analysis_may_miss (AssayAnalysis *self,
                         guint          fact)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), FALSE);

  facts = assay_analysis_get_facts (self, &n_facts);
  g_return_val_if_fail (fact < n_facts, FALSE);

  return facts[fact].kind == ASSAY_FACT_STATEMENT &&
         !assay_reading_is_supported (assay_analysis_get_reading (self));
}

static guint
count_words (AssayText *text,
             AssaySpan  span)
{
  g_autofree char *utf8 = assay_text_dup_span (text, span);
  g_auto (GStrv) words = g_regex_split_simple ("\\s+", utf8, 0, 0);

  return g_strv_length (words);
}

/**
 * assay_analysis_is_part:
 * @evidence: one of the analysis
 *
 * Returns: whether a source that bears a statement out has less than half as many words there: by those alone it does not
 *   say all of it
 */
gboolean
assay_analysis_is_part (AssayAnalysis       *self,
                        const AssayEvidence *evidence)
{
  AssayReading *reading = NULL;
  const AssayFact *fact = NULL;
  guint n_facts = 0;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), FALSE);
  g_return_val_if_fail (evidence != NULL, FALSE);

  fact = &assay_analysis_get_facts (self, &n_facts)[evidence->fact];
  reading = assay_analysis_get_source_reading (self, evidence->source);

  return fact->kind == ASSAY_FACT_STATEMENT && evidence->stance == ASSAY_STANCE_SUPPORTS &&
         2 * count_words (assay_reading_get_text (reading), evidence->span) <
             count_words (assay_draft_get_text (self->draft), fact->span);
}

/**
 * assay_analysis_count_waiting:
 *
 * Returns: how many sources nobody has opened yet and nothing is known of: what was not found may stand there
 */
guint
assay_analysis_count_waiting (AssayAnalysis *self)
{
  guint n = 0;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (self->sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (self->sources, i);

      n += assay_source_get_state (source) == ASSAY_SOURCE_UNREAD &&
           assay_source_get_text (source) == NULL;
    }

  return n;
}

/**
 * assay_analysis_get_written:
 *
 * Returns: the day that the draft says it was written, by its dateline too; year 0 if it does not say
 */
AssayDay
assay_analysis_get_written (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), (AssayDay){ 0 });

  return self->written;
}
