/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include <stdlib.h>
#include <string.h>

#include "assay-bisect.h"
#include "assay-days.h"
#include "assay-draft-dateline.h"

/* A word that stands in more passages than this tells little about any, and is followed last of all. */
#define MAX_FOLLOWED 512

/* Longest words that are kept as the value of a finding, in characters. */
#define MAX_VALUE_LENGTH 300

void
assay_finding_clear (gpointer data)
{
  AssayFinding *finding = data;

  for (guint i = 0; i < ASSAY_FINDING_MAX_VALUES; i++)
    g_free (finding->values[i]);
  g_free (finding->sources);
}

/**
 * assay_inquiry_add_finding:
 * @span: the words that it is about; empty for the draft as a whole
 * @fact: index of its fact, or -1
 *
 * Returns: (transfer none): the new finding, valid until the next one is added
 */
AssayFinding *
assay_inquiry_add_finding (AssayInquiry *self,
                           AssayRuleId   rule,
                           AssaySpan     span,
                           int           fact)
{
  AssayFinding finding = { 0 };

  finding.rule = rule;
  finding.span = span;
  finding.fact = fact;
  finding.claim = fact < 0 ? -1 : (int) g_array_index (self->facts, AssayFact, fact).claim;
  finding.points = assay_policy_get_rule (self->policy, rule)->points;
  g_array_append_val (self->findings, finding);

  return &g_array_index (self->findings, AssayFinding, self->findings->len - 1);
}

/* Drops what rules found that the policy has off. */
void
assay_inquiry_drop_findings (AssayInquiry *self)
{
  AssayFinding *findings = (AssayFinding *) (gpointer) self->findings->data;
  guint n_kept = 0;

  for (guint i = 0; i < self->findings->len; i++)
    {
      if (!assay_policy_get_rule (self->policy, findings[i].rule)->is_on)
        {
          assay_finding_clear (&findings[i]);
          continue;
        }

      if (n_kept < i)
        findings[n_kept] = findings[i];
      n_kept++;
    }

  if (n_kept == self->findings->len)
    return;

  /* What lies behind was cleared or has moved: nothing is left there to clear. */
  memset (findings + n_kept, 0, (self->findings->len - n_kept) * sizeof *findings);
  g_array_set_size (self->findings, n_kept);
}

/* Takes @text, which may be %NULL, as that value of the finding. */
void
assay_finding_take_value (AssayFinding *finding,
                          guint         value,
                          char         *text)
{
  g_assert (value < ASSAY_FINDING_MAX_VALUES);

  g_free (finding->values[value]);
  finding->values[value] = text;
}

void
assay_finding_add_source (AssayFinding *finding,
                          guint         source)
{
  for (guint i = 0; i < finding->n_sources; i++)
    {
      if (finding->sources[i] == source)
        return;
    }

  finding->sources = g_renew (guint, finding->sources, finding->n_sources + 1);
  finding->sources[finding->n_sources++] = source;
}

void
assay_inquiry_add_evidence (AssayInquiry        *self,
                            const AssayEvidence *evidence)
{
  g_array_append_vals (self->evidence, evidence, 1);
}

static AssayDay
find_newest (GPtrArray *sources)
{
  AssayDay newest = { 0 };

  for (guint i = 0; i < sources->len; i++)
    {
      AssayDay date = assay_source_get_date (g_ptr_array_index (sources, i));

      if (assay_day_compare (date, newest) > 0)
        newest = date;
    }

  return newest;
}

/* Days between two days, either way; what is not known of them is taken as the middle. */
static int
count_days (AssayDay a,
            AssayDay b)
{
  AssayDay *days[] = { &a, &b };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      days[i]->month = days[i]->month != 0 ? days[i]->month : 6;
      days[i]->day = days[i]->day != 0 ? days[i]->day : 15;
    }

  return MAX (assay_day_distance (a, b), assay_day_distance (b, a));
}

/**
 * assay_written_choose:
 *
 * Returns: when the draft was written: the date that its file gives, else the day of its dateline, of the year that
 *   brings it nearest to its newest source, or to the day as of which it is to be judged; year 0 if it does not say
 */
AssayDay
assay_written_choose (AssayDraft                 *draft,
                      GPtrArray                  *sources,
                      const AssayAnalysisOptions *options)
{
  AssayDay date = assay_draft_get_date (draft);
  AssayDay dateline = { 0 };
  AssayDay near = { 0 };

  if (assay_day_is_set (date))
    return date;

  dateline = assay_draft_find_dateline (draft);
  near = find_newest (sources);
  if (!assay_day_is_set (near) && options != NULL)
    near = options->as_of;
  if (dateline.month == 0 || !assay_day_is_set (near))
    return date;

  for (int i = -1; i <= 1; i++)
    {
      AssayDay day = { (gint16) (near.year + i), dateline.month, dateline.day };

      if (assay_day_is_valid (day.year, day.month, day.day) &&
          (date.year == 0 || count_days (day, near) < count_days (date, near)))
        date = day;
    }

  return date;
}

/* Given, else the draft's own, else the newest source's; year 0 if there is none. Never the clock's. */
AssayDay
assay_as_of_choose (AssayDay                    written,
                    GPtrArray                  *sources,
                    const AssayAnalysisOptions *options)
{
  if (options != NULL && assay_day_is_set (options->as_of))
    return options->as_of;

  return assay_day_is_set (written) ? written : find_newest (sources);
}

/* Those about the whole draft first, then by span, rule and source. */
int
assay_finding_compare (gconstpointer a,
                       gconstpointer b)
{
  const AssayFinding *first = a;
  const AssayFinding *second = b;
  gboolean first_is_whole = assay_span_is_empty (first->span);
  gboolean second_is_whole = assay_span_is_empty (second->span);

  if (first_is_whole != second_is_whole)
    return first_is_whole ? -1 : 1;
  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;
  if (first->span.end != second->span.end)
    return first->span.end > second->span.end ? -1 : 1;
  if (first->rule != second->rule)
    return first->rule < second->rule ? -1 : 1;
  if (first->n_sources > 0 && second->n_sources > 0 && first->sources[0] != second->sources[0])
    return first->sources[0] < second->sources[0] ? -1 : 1;

  return 0;
}

/* By fact, and for one fact the best first. */
int
assay_evidence_compare (gconstpointer a,
                        gconstpointer b)
{
  const AssayEvidence *first = a;
  const AssayEvidence *second = b;

  if (first->fact != second->fact)
    return first->fact < second->fact ? -1 : 1;
  /* What says yes or no is better than what is only about the matter. */
  if ((first->stance == ASSAY_STANCE_CONTEXT) != (second->stance == ASSAY_STANCE_CONTEXT))
    return first->stance == ASSAY_STANCE_CONTEXT ? 1 : -1;
  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  if (first->grade != second->grade)
    return first->grade > second->grade ? -1 : 1;
  if (first->source != second->source)
    return first->source < second->source ? -1 : 1;

  return (first->span.begin > second->span.begin) - (first->span.begin < second->span.begin);
}

static guint
count_of_source (const AssayEvidence *evidence,
                 guint                n,
                 guint                source)
{
  guint count = 0;

  for (guint i = 0; i < n; i++)
    count += evidence[i].source == source;

  return count;
}

/**
 * assay_inquiry_limit_evidence:
 * @first: index of the first piece of evidence of one fact, which are the last of all
 * @most: how many are kept
 * @most_of_source: and of one source
 *
 * Keeps the best of what was found for one fact, best first.
 */
void
assay_inquiry_limit_evidence (AssayInquiry *self,
                              guint         first,
                              guint         most,
                              guint         most_of_source)
{
  AssayEvidence *begin = NULL;
  guint n = self->evidence->len - first;
  guint n_kept = 0;

  if (n == 0)
    return;

  begin = &g_array_index (self->evidence, AssayEvidence, first);
  qsort (begin, n, sizeof *begin, assay_evidence_compare);

  for (guint i = 0; i < n && n_kept < most; i++)
    {
      if (count_of_source (begin, n_kept, begin[i].source) < most_of_source)
        begin[n_kept++] = begin[i];
    }

  g_array_set_size (self->evidence, first + n_kept);
}

/* The words of the draft at @span, cut where they are many. */
char *
assay_inquiry_dup_words (AssayInquiry *self,
                         AssaySpan     span)
{
  span.end = MIN (span.end, span.begin + MAX_VALUE_LENGTH);

  return assay_text_dup_span (assay_draft_get_text (self->draft), span);
}

/* The fact of a kind that has these words, or -1. Facts are sorted by where they begin. */
int
assay_inquiry_find_fact (AssayInquiry  *self,
                         AssaySpan      span,
                         AssayFactKind  kind)
{
  guint low = 0;

  assay_bisect (low, self->facts->len, middle,
                g_array_index (self->facts, AssayFact, middle).span.begin <= span.begin);

  for (guint i = low; i-- > 0;)
    {
      const AssayFact *fact = &g_array_index (self->facts, AssayFact, i);

      if (fact->kind == kind && assay_span_contains (fact->span, span))
        return (int) i;
      /* What begins with the claim is the last that can be around it. */
      if (fact->kind == ASSAY_FACT_STATEMENT && fact->span.begin < span.begin)
        return -1;
    }

  return -1;
}

/* The words of a figure of the draft, with those that bound it: “over 12,000”. */
char *
assay_inquiry_dup_figure (AssayInquiry *self,
                          guint         figure)
{
  guint n_figures = 0;
  const AssayFigure *at = &assay_reading_get_figures (self->corpus->draft, &n_figures)[figure];
  AssaySpan span = at->span;

  if (!assay_span_is_empty (at->bound_span))
    {
      span.begin = MIN (span.begin, at->bound_span.begin);
      span.end = MAX (span.end, at->bound_span.end);
    }

  return assay_inquiry_dup_words (self, span);
}

gboolean
assay_inquiry_has_texts (AssayInquiry *self)
{
  return self->corpus->n_texts > 0;
}

/* Whether a claim is part of what the draft tells, not of who wrote it when. */
gboolean
assay_inquiry_is_body (AssayInquiry *self,
                       guint         claim)
{
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (self->corpus->draft, &n_sentences);
  AssayPartKind kind = ASSAY_PART_PARAGRAPH;

  if (claim >= n_sentences)
    return FALSE;
  if (sentences[claim].part < self->n_parts)
    kind = self->parts[sentences[claim].part].kind;

  return kind != ASSAY_PART_BYLINE && kind != ASSAY_PART_DATE && kind != ASSAY_PART_CREDIT;
}

/* Whether a claim stands above the story, which says again what it says. */
gboolean
assay_inquiry_is_headline (AssayInquiry *self,
                           guint         claim)
{
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (self->corpus->draft, &n_sentences);

  return claim < n_sentences && sentences[claim].part < self->n_parts &&
         self->parts[sentences[claim].part].kind == ASSAY_PART_HEADLINE;
}

/* Whether words stand wholly inside quotation marks. */
gboolean
assay_inquiry_is_quoted (AssayInquiry *self,
                         AssaySpan     span)
{
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (self->corpus->draft,
                                                                   &n_quotations);
  guint low = 0;

  /* The last quotation that begins at or before the words; quotations inside it begin later. */
  assay_bisect (low, n_quotations, middle, quotations[middle].span.begin <= span.begin);

  for (guint i = low; i-- > 0;)
    {
      if (assay_span_contains (quotations[i].span, span))
        return TRUE;
      if (quotations[i].parent < 0)
        return FALSE;
    }

  return FALSE;
}

static void
add_to_query (AssayQuery      *query,
              AssayInquiry    *inquiry,
              const AssayWord *word)
{
  guint kin = 0;

  if (!assay_word_is_content (word) || query->n_words == ASSAY_QUERY_MAX_WORDS)
    return;

  kin = assay_corpus_kin (inquiry->corpus, word);

  for (guint i = 0; i < query->n_words; i++)
    {
      if (query->kin[i] == kin)
        return;
    }

  query->kin[query->n_words] = kin;
  query->weights[query->n_words] = assay_corpus_weigh (inquiry->corpus, word);
  query->total += query->weights[query->n_words];
  query->n_words++;
}

/* Adds words [first, end) of the draft. */
void
assay_query_add_range (AssayQuery     *query,
                       AssayInquiry   *inquiry,
                       AssayWordRange  range)
{
  for (guint i = range.first; i < range.end; i++)
    add_to_query (query, inquiry, assay_corpus_draft_word (inquiry->corpus, i));
}

/**
 * assay_corpus_find_passage:
 * @evidence: what a passage was kept as
 *
 * Returns: the index of the passage whose sentence is its context
 */
guint
assay_corpus_find_passage (const AssayCorpus   *corpus,
                           const AssayEvidence *evidence)
{
  AssayWordRange range = g_array_index (corpus->source_passages, AssayWordRange, evidence->source);
  guint low = range.first;

  assay_bisect (low, range.end, i,
                assay_corpus_sentence_span (corpus, assay_corpus_passage (corpus, i)).end <=
                    evidence->context.begin);

  return MIN (low, range.end - 1);
}

/* The share of a query's weight that the words of @mask have. */
double
assay_query_cover (const AssayQuery *query,
                   guint64           mask)
{
  double sum = 0.0;

  if (query->total <= 0.0)
    return 0.0;

  for (; mask != 0; mask &= mask - 1)
    sum += query->weights[__builtin_ctzll (mask)];

  return sum / query->total;
}

static void
insert_hit (AssayHit *hits,
            guint    *n_hits,
            guint     max_hits,
            AssayHit  hit)
{
  guint at = *n_hits;

  while (at > 0 && (hits[at - 1].coverage < hit.coverage ||
                    (hits[at - 1].coverage == hit.coverage && hits[at - 1].passage > hit.passage)))
    at--;

  if (at == max_hits)
    return;
  if (*n_hits < max_hits)
    (*n_hits)++;

  for (guint i = *n_hits - 1; i > at; i--)
    hits[i] = hits[i - 1];
  hits[at] = hit;
}

/* Marks the passages that have words of the query: those of words that are not too frequent, or any. */
static void
follow_words (AssayInquiry     *self,
              const AssayQuery *query,
              gboolean          frequent_too)
{
  for (guint i = 0; i < query->n_words; i++)
    {
      guint n = 0;
      const guint *passages = assay_postings_get (&self->corpus->by_kin, query->kin[i], &n);

      if (n > MAX_FOLLOWED && !frequent_too)
        continue;

      for (guint j = 0; j < MIN (n, MAX_FOLLOWED); j++)
        {
          if (self->masks[passages[j]] == 0)
            self->touched[self->n_touched++] = passages[j];
          self->masks[passages[j]] |= G_GUINT64_CONSTANT (1) << i;
        }
    }
}

/**
 * assay_inquiry_search:
 * @query: words
 * @hits: (out caller-allocates) (array length=max_hits): the passages that have most of their weight,
 *   best first, those of one weight in the order of sources
 *
 * Returns: how many hits
 */
guint
assay_inquiry_search (AssayInquiry     *self,
                      const AssayQuery *query,
                      AssayHit         *hits,
                      guint             max_hits)
{
  guint n_hits = 0;

  follow_words (self, query, FALSE);

  /* Forty papers with one story have all its words too often; a part of them stands for all. */
  if (self->n_touched == 0)
    follow_words (self, query, TRUE);

  for (guint i = 0; i < self->n_touched; i++)
    {
      AssayHit hit = { .passage = self->touched[i] };

      hit.mask = self->masks[hit.passage];
      hit.coverage = assay_query_cover (query, hit.mask);
      self->masks[hit.passage] = 0;
      insert_hit (hits, &n_hits, max_hits, hit);
    }

  self->n_touched = 0;

  return n_hits;
}

/**
 * assay_evidence_count_outlets:
 * @evidence: (element-type AssayEvidence): of @facts
 * @facts: (element-type AssayFact): of the draft
 * @sources: (element-type AssaySource): its sources
 * @independence: which of them carry the same text
 *
 * Returns: how many voices of outlets were read and bear out a statement or a figure
 */
guint
assay_evidence_count_outlets (GArray            *evidence,
                              GArray            *facts,
                              GPtrArray         *sources,
                              AssayIndependence *independence)
{
  g_autofree gboolean *bears_out = g_new0 (gboolean, sources->len + 1);

  for (guint i = 0; i < evidence->len; i++)
    {
      const AssayEvidence *item = &g_array_index (evidence, AssayEvidence, i);
      const AssayFact *fact = &g_array_index (facts, AssayFact, item->fact);
      AssaySource *source = g_ptr_array_index (sources, item->source);

      if (item->grade >= ASSAY_GRADE_DOCUMENT && item->stance == ASSAY_STANCE_SUPPORTS &&
          (fact->kind == ASSAY_FACT_STATEMENT || fact->kind == ASSAY_FACT_FIGURE))
        bears_out[item->source] = assay_source_get_outlet (source) != NULL;
    }

  return assay_independence_count_voices (independence, bears_out);
}
