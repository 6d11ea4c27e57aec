/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A figure that the sources have, but of something else: “a new boiler and a sound roof would cost £410,000” where the
 * page has £1.34m for boiler and roof, and £410,000 for pulling the building down. Each figure of the page is asked how
 * much of the draft's sentence stands with it; one that has far more than any of the draft's value is meant. The numbers
 * below are the loosest by which no harmless sentence of the sets “discrepancies” and “wice” that are for tuning was
 * told of.
 */

#include "config.h"

#include "assay-quantity-sides-private.h"

#include "assay-beside-private.h"

/* Passages that are looked at, and places where the sources have the draft's value. */
#define MAX_HITS 8
#define MAX_FOUND 128

/* Evidence of so high a score has most of the sentence. */
#define UNCONTESTED_SCORE 0.8

/* What a word counts that stands in the figure's sentence but not in its clause, and in the sentence before or behind. */
#define IN_SENTENCE 0.5
#define BESIDE 0.25

/* What a word of the draft counts that stands in another clause than its figure. */
#define OF_OTHER_CLAUSE 0.5

/* So much of the sentence the other figure must have, and so many words of it in its clause; those of the draft's value
 * at most this share of that. */
#define MIN_SHARE 0.4
#define MIN_WORDS 2.0
#define MAX_OWN_SHARE 0.5

/* Two figures of one sentence have what is around them in common: there their clauses count alone. */
#define MIN_WORDS_OF_ONE 3.0
#define MAX_OWN_WORDS_OF_ONE 0.34

/**
 * Contest:
 * @beside: the draft's sentence
 * @index: of its figure
 * @figure: the same
 * @clause: the figure's clause
 *
 * A figure of the draft, for which figures of the sources contend.
 */
typedef struct
{
  AssayBeside        beside;
  guint              index;
  const AssayFigure *figure;
  AssaySpan          clause;
} Contest;

/**
 * Contender:
 * @at: a figure of a source
 * @share: 0–1, how much of the draft's sentence stands with it
 * @words: how many words of it stand in its clause
 */
typedef struct
{
  AssayFigureAt at;
  double        share;
  double        words;
} Contender;

/* The tokens of a passage that lie within @span. */
static AssayWordRange
find_tokens (const AssaySift *sift,
             guint            passage,
             AssaySpan        span)
{
  AssayWordRange range = assay_sift_range (sift, passage);

  while (range.first < range.end && assay_sift_token (sift, range.first)->span.begin < span.begin)
    range.first++;
  while (range.first < range.end && assay_sift_token (sift, range.end - 1)->span.end > span.end)
    range.end--;

  return range;
}

/* How much of the draft's sentence stands with a figure of a source. */
static Contender
lay_beside (const Contest *self,
            AssayFigureAt  at)
{
  const AssayBeside *beside = &self->beside;
  const AssayCorpus *corpus = beside->inquiry->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, at.passage);
  AssayWordRange clause = find_tokens (
      beside->sift, at.passage,
      assay_words_get_span (corpus->words,
                assay_inquiry_clause (corpus->words, passage->words, at.figure->span)));
  AssayWordRange sentence = assay_sift_range (beside->sift, at.passage);
  AssayWordRange around = assay_beside_find_around (beside, at.passage);
  Contender contender = { .at = at };
  double total = 0.0;

  for (guint i = 0; i < beside->n; i++)
    {
      const AssaySiftToken *token = &beside->tokens[i];
      double weight = assay_beside_weigh (beside, token);
      double share = 0.0;

      if (!assay_sift_says_something (token) ||
          assay_span_overlaps (token->span, self->figure->span))
        continue;
      if (!assay_span_contains (self->clause, token->span))
        weight *= OF_OTHER_CLAUSE;

      share = assay_beside_find_best (beside, token, clause);
      contender.words += weight * share;
      if (share < IN_SENTENCE)
        share = MAX (share, IN_SENTENCE * assay_beside_find_best (beside, token, sentence));
      if (share < BESIDE)
        share = MAX (share, BESIDE * assay_beside_find_best (beside, token, around));
      contender.share += weight * share;
      total += weight;
    }

  if (total > 0.0)
    contender.share /= total;

  return contender;
}

/* Whether a figure of a source may be what the draft's stands for. */
static gboolean
may_be_meant (const Contest *self,
              AssayFigureAt  at)
{
  AssayInquiry *inquiry = self->beside.inquiry;
  AssayQuantitySide ours = { 0 };
  AssayQuantitySide theirs = { 0 };

  if (assay_figures_compare (self->figure, at.figure) != ASSAY_LIKENESS_OTHER ||
      at.figure->is_earlier || assay_inquiry_is_told_of (inquiry, self->index, at.figure) ||
      assay_inquiry_parts_quantities (inquiry, self->index, at))
    return FALSE;
  if (self->figure->kind != ASSAY_FIGURE_NUMBER)
    return TRUE;

  ours = assay_quantity_get_own_side (inquiry, self->index);
  theirs = assay_quantity_get_side (inquiry, at);

  return assay_quantity_shares_head (inquiry, &ours, &theirs);
}

/* The figure of another value that has most of the sentence. */
static Contender
find_rival (const Contest *self)
{
  AssayInquiry *inquiry = self->beside.inquiry;
  const AssayCorpus *corpus = inquiry->corpus;
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  Contender best = { .share = 0.0 };
  guint n_hits = 0;
  guint n = 0;

  assay_query_add_range (&query, inquiry,
                         assay_inquiry_figure_clause (inquiry, self->index)->sentence);
  n_hits = assay_inquiry_search (inquiry, &query, hits, MAX_HITS);

  for (guint i = 0; i < n_hits; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (corpus, hits[i].passage);
      const AssayFigure *others = assay_reading_get_figures (
          assay_corpus_get_reading (corpus, passage->source), &n);

      for (guint j = passage->first_figure; j < passage->first_figure + passage->n_figures; j++)
        {
          AssayFigureAt at = { .figure = &others[j], .passage = hits[i].passage };
          Contender contender = { .share = 0.0 };

          if (!may_be_meant (self, at))
            continue;

          contender = lay_beside (self, at);
          if (contender.words >= MIN_WORDS && contender.share > best.share)
            best = contender;
        }
    }

  return best;
}

static gboolean
contest_init (Contest      *self,
              AssayInquiry *inquiry,
              guint         figure)
{
  const AssayFigureClause *clause = assay_inquiry_figure_clause (inquiry, figure);
  guint n = 0;

  *self = (Contest){ .index = figure };
  self->figure = &assay_reading_get_figures (inquiry->corpus->draft, &n)[figure];
  self->clause = assay_words_get_span (inquiry->corpus->draft_words, clause->clause);

  return assay_beside_init (&self->beside, inquiry, clause->sentence);
}

/* Whether a passage has so much of the sentence beside the figure that it tells of the same thing. */
static gboolean
is_borne_out (const AssayInquiry *self,
              guint               first)
{
  for (guint i = first; i < self->evidence->len; i++)
    {
      if (g_array_index (self->evidence, AssayEvidence, i).score >= UNCONTESTED_SCORE)
        return TRUE;
    }

  return FALSE;
}

/* What those have of the sentence that have the draft's value. */
static Contender
find_own (const Contest       *self,
          const AssayFigureAt *found,
          guint                n_found)
{
  Contender own = { .share = 0.0 };

  for (guint i = 0; i < n_found; i++)
    {
      Contender contender = { .share = 0.0 };

      if (assay_figures_compare (self->figure, found[i].figure) < ASSAY_LIKENESS_NEAR ||
          assay_inquiry_is_of_then (self->beside.inquiry, self->index, found[i].figure))
        continue;

      contender = lay_beside (self, found[i]);
      own.share = MAX (own.share, contender.share);
      own.words = MAX (own.words, contender.words);
    }

  return own;
}

static gboolean
wins (const Contender *rival,
      const Contender *own,
      gboolean         is_of_one_sentence)
{
  if (rival->share >= MIN_SHARE && own->share <= MAX_OWN_SHARE * rival->share)
    return TRUE;

  return is_of_one_sentence && rival->words >= MIN_WORDS_OF_ONE &&
         own->words <= MAX_OWN_WORDS_OF_ONE * rival->words;
}

/**
 * assay_inquiry_find_contested:
 * @index: the figures of the sources
 * @figure: index of a figure of the draft that sources have
 * @first: evidence from here on is of where they have it
 * @best: (out): the figure that they have in its place
 *
 * Looks whether the sources have a figure of something else only, and another one of what the draft tells of. If so,
 * what has it is shown as context and no longer bears it out.
 *
 * Returns: whether it is so
 */
gboolean
assay_inquiry_find_contested (AssayInquiry     *self,
                              AssayFigureIndex *index,
                              guint             figure,
                              guint             first,
                              AssayFigureAt    *best)
{
  Contest contest = { .index = figure };
  AssayFigureAt found[MAX_FOUND];
  Contender rival = { .share = 0.0 };
  Contender own = { .share = 0.0 };
  guint n_found = 0;

  if (is_borne_out (self, first) || !contest_init (&contest, self, figure))
    return FALSE;

  n_found = assay_figure_index_find (index, contest.figure, found, MAX_FOUND);
  if (n_found > 0 && n_found < MAX_FOUND)
    own = find_own (&contest, found, n_found);

  /* No rival has more than all of the sentence. */
  if (n_found > 0 && n_found < MAX_FOUND && own.share <= MAX_OWN_SHARE)
    rival = find_rival (&contest);
  assay_beside_clear (&contest.beside);

  *best = rival.at;
  if (rival.words <= 0.0 ||
      !wins (&rival, &own, n_found == 1 && rival.at.passage == found[0].passage))
    return FALSE;

  for (guint i = first; i < self->evidence->len; i++)
    g_array_index (self->evidence, AssayEvidence, i).stance = ASSAY_STANCE_CONTEXT;

  return TRUE;
}

/* The figure of a source at @span, or NULL. */
static const AssayFigure *
find_figure (const AssayCorpus *corpus,
             guint              number,
             AssaySpan          span)
{
  const AssayPassage *passage = assay_corpus_passage (corpus, number);
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (
      assay_corpus_get_reading (corpus, passage->source), &n);

  for (guint i = passage->first_figure; i < passage->first_figure + passage->n_figures; i++)
    {
      if (assay_span_overlaps (figures[i].span, span))
        return &figures[i];
    }

  return NULL;
}

/**
 * assay_inquiry_is_figure_at_home:
 * @figure: index of a figure of the draft
 * @passage: a passage
 * @rival: where it has a figure that may be meant instead
 *
 * Returns: whether a source has the very figure of the draft with no less of the sentence than stands with @rival
 */
gboolean
assay_inquiry_is_figure_at_home (AssayInquiry *self,
                                 guint         figure,
                                 guint         passage,
                                 AssaySpan     rival)
{
  const AssayCorpus *corpus = self->corpus;
  AssayFigureAt at = { .figure = find_figure (corpus, passage, rival), .passage = passage };
  int fact = g_array_index (self->figure_fact, int, figure);
  double most = 0.0;
  Contest contest = { .index = figure };

  if (at.figure == NULL || fact < 0 || !contest_init (&contest, self, figure))
    return FALSE;

  for (guint i = 0; i < self->n_figure_evidence; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);
      AssayFigureAt own = { .figure = NULL };

      if ((int) evidence->fact != fact || evidence->stance != ASSAY_STANCE_SUPPORTS)
        continue;

      own.passage = assay_corpus_find_passage (corpus, evidence);
      own.figure = find_figure (corpus, own.passage, evidence->span);
      if (own.figure != NULL && own.figure->low == contest.figure->low &&
          own.figure->high == contest.figure->high)
        most = MAX (most, lay_beside (&contest, own).share);
    }

  if (most > 0.0 && most < lay_beside (&contest, at).share)
    most = 0.0;
  assay_beside_clear (&contest.beside);

  return most > 0.0;
}
