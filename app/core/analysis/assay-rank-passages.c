/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "assay-index-private.h"

/* Passages that a statement keeps, and of one source: more than one of it may bear on it. */
#define MAX_PASSAGES 5
#define MAX_OF_SOURCE 3

/* Sentences before a statement that belong to the same matter. */
#define N_CONTEXT 3

/* The words of the passage from the first to the last that the query has too. */
static AssaySpan
get_passage_span (AssayInquiry       *self,
                  const AssayQuery   *query,
                  const AssayPassage *passage)
{
  AssaySpan span = { 0, 0 };

  for (guint i = passage->words.first; i < passage->words.end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);
      guint kin = assay_corpus_kin (self->corpus, word);

      for (guint j = 0; j < query->n_words; j++)
        {
          if (query->kin[j] != kin)
            continue;
          if (assay_span_is_empty (span))
            span.begin = word->span.begin;
          span.end = word->span.end;
        }
    }

  return span;
}

/**
 * assay_inquiry_add_passage:
 * @query: words of the draft
 * @passage: a passage that bears on them
 * @evidence: its fact, stance and score; the rest is filled in
 */
void
assay_inquiry_add_passage (AssayInquiry        *self,
                           const AssayQuery    *query,
                           guint                passage,
                           const AssayEvidence *evidence)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, passage);
  AssayEvidence added = *evidence;

  added.source = at->source;
  added.context = assay_corpus_sentence_span (self->corpus, at);
  added.span = get_passage_span (self, query, at);
  added.grade = assay_source_get_grade (assay_corpus_get_source (self->corpus, at->source));
  if (assay_span_is_empty (added.span))
    added.span = added.context;
  assay_inquiry_add_evidence (self, &added);
}

/* The piece of evidence from @first on that is this passage, or NULL. */
static AssayEvidence *
find_passage (AssayInquiry       *self,
              guint               first,
              const AssayPassage *passage)
{
  AssaySpan span = assay_corpus_sentence_span (self->corpus, passage);

  for (guint i = first; i < self->evidence->len; i++)
    {
      AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);

      if (evidence->source == passage->source && evidence->context.begin == span.begin)
        return evidence;
    }

  return NULL;
}

/**
 * Ranked: what is kept of one passage that was ranked
 * @passage: index of the passage
 * @score: how likely the claim comes from it
 * @cover: share of the claim that it has
 * @near: and what it has something near to
 */
typedef struct
{
  guint passage;
  float score;
  float cover;
  float near;
} Ranked;

/* The passages that the claim may come from, the likeliest first. */
static guint
rank (AssayInquiry   *self,
      AssayWordRange  claim,
      AssayWordRange  context,
      Ranked         *ranked)
{
  guint n = 0;
  const AssayLinkHit *hits = assay_linker_rank (self->linker, claim, context, &n);

  for (guint i = 0; i < n; i++)
    ranked[i] = (Ranked){
      .passage = hits[i].passage,
      .score = hits[i].score,
      .cover = hits[i].signs[ASSAY_LINK_COVER],
      .near = hits[i].signs[ASSAY_LINK_COVER_NEAR],
    };

  return n;
}

/* The same, but what was ranked before is not ranked again. */
static guint
recall_or_rank (AssayInquiry   *self,
                AssayWordRange  claim,
                AssayWordRange  context,
                Ranked         *ranked)
{
  AssayMemo *memo = self->index->links;
  g_autoptr (GByteArray) key = NULL;
  const Ranked *known = NULL;
  gsize n_bytes = 0;
  guint n = 0;

  if (memo == NULL)
    return rank (self, claim, context, ranked);

  key = g_byte_array_sized_new (1024);
  assay_linker_add_key (self->linker, claim, context, key);
  known = assay_memo_find (memo, key, &n_bytes);

  if (known != NULL)
    {
      memcpy (ranked, known, n_bytes);
      return (guint) (n_bytes / sizeof *ranked);
    }

  n = rank (self, claim, context, ranked);
  assay_memo_keep (memo, key, ranked, n * sizeof *ranked);

  return n;
}

/* What came of the search is there already; the rank may add passages that say it in other words. */
static void
add_ranked (AssayInquiry       *self,
            AssayWordRange      range,
            guint               fact,
            guint               first,
            const Ranked       *hit)
{
  AssayQuery query = { .n_words = 0 };
  const AssayPassage *passage = assay_corpus_passage (self->corpus, hit->passage);
  AssayEvidence evidence = {
    .fact = fact,
    .stance = ASSAY_STANCE_CONTEXT,
    .score = hit->cover,
  };

  if (hit->near < ASSAY_MIN_CONTEXT || find_passage (self, first, passage) != NULL)
    return;

  assay_query_add_range (&query, self, range);
  assay_inquiry_add_passage (self, &query, hit->passage, &evidence);
}

/**
 * assay_inquiry_rank_passages:
 * @fact: a statement
 * @first: index of its first piece of evidence, which are the last of all
 *
 * Puts the passages in the order of how likely the statement comes from each, adds those that say it in other words,
 * and keeps the best. The likeliest gets the greatest share of its words that any has for its score, and the others
 * less of it, the less likely they are.
 */
void
assay_inquiry_rank_passages (AssayInquiry *self,
                             guint         fact,
                             guint         first)
{
  guint claim = g_array_index (self->facts, AssayFact, fact).claim;
  AssayWordRange range = g_array_index (self->corpus->draft_ranges, AssayWordRange, claim);
  AssayWordRange context = { range.first, range.first };
  Ranked hits[ASSAY_LINK_MAX_CANDIDATES];
  guint n_hits = 0;
  double top = 0.0;

  if (self->linker == NULL)
    {
      assay_inquiry_limit_evidence (self, first, ASSAY_MAX_EVIDENCE, 1);
      return;
    }

  context.first = g_array_index (self->corpus->draft_ranges, AssayWordRange,
                                 claim - MIN (claim, N_CONTEXT))
                      .first;
  n_hits = recall_or_rank (self, range, context, hits);
  for (guint i = 0; i < MIN (n_hits, MAX_PASSAGES); i++)
    add_ranked (self, range, fact, first, &hits[i]);

  for (guint i = first; i < self->evidence->len; i++)
    top = MAX (top, g_array_index (self->evidence, AssayEvidence, i).score);

  for (guint i = 0; i < n_hits; i++)
    {
      AssayEvidence *evidence = find_passage (self, first,
                                              assay_corpus_passage (self->corpus, hits[i].passage));

      if (evidence != NULL)
        evidence->score = top * exp (MIN (0.0, (double) (hits[i].score - hits[0].score)));
    }

  assay_inquiry_limit_evidence (self, first, MAX_PASSAGES, MAX_OF_SOURCE);
}

static gboolean
has_read_source (AssayInquiry *self)
{
  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      if (assay_source_get_grade (assay_corpus_get_source (self->corpus, i)) >=
          ASSAY_GRADE_DOCUMENT)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_find_linker:
 *
 * Returns: (transfer none) (nullable): a linker of the corpus, to which the draft's headline is what all of it is about;
 *   %NULL where there are summaries alone: each says what it says in a sentence or two, and nothing is to be ranked
 */
AssayLinker *
assay_inquiry_find_linker (AssayInquiry *self)
{
  AssayWordRange topic = { 0, 0 };
  AssayLinker *linker = NULL;

  if (!has_read_source (self))
    return NULL;

  linker = assay_index_get_linker (self->index);

  for (guint i = 0; i < self->n_parts; i++)
    {
      if (self->parts[i].kind == ASSAY_PART_HEADLINE)
        {
          topic = assay_corpus_draft_range (self->corpus, self->parts[i].span);
          break;
        }
    }

  assay_linker_set_topic (linker, topic);

  return linker;
}
