/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include "assay-bisect.h"
#include "assay-linker-private.h"

#define MAX_HITS 24

/* From here on a passage says the same, if no figure, name or negation differs. */
#define MIN_SUPPORT 0.55

/* Two words are met together by chance. */
#define MIN_SHARED_WORDS 3

/* Two passages of one source say less together than one that says both. */
#define PAIR_FACTOR 0.9

/* A statement that no source covers this far is in none. */
#define MIN_CARRIED 0.4

/* How much a checker must want it checked. */
#define MIN_WORTH_P1 0.4
#define MIN_WORTH_A1 0.3

/* Least words of weight that a part of a statement needs to be held by itself. */
#define MIN_PART_WORDS 3

/* What one source has of a statement. */
typedef struct
{
  guint    source;
  guint    passage;  /* the best one */
  guint64  mask;     /* of the passage and its best partner */
  guint64  best_mask;
  double   coverage;
  double   best_coverage;
} Carrier;

static gboolean
has_negation (AssayInquiry   *self,
              const GArray   *words,
              AssayWordRange  range)
{
  for (guint i = range.first; i < range.end; i++)
    {
      const AssayWord *word = &g_array_index (words, AssayWord, i);

      if ((word->flags & ASSAY_WORD_NEGATION) != 0)
        return TRUE;
    }

  return FALSE;
}

/* -1, 0 or +1: which way the words say that something went. */
static int
tell_direction (AssayInquiry   *self,
                const GArray   *words,
                AssayWordRange  range)
{
  guint up = assay_vocabulary_find_kin (self->corpus->vocabulary, "increase");
  guint down = assay_vocabulary_find_kin (self->corpus->vocabulary, "decrease");
  int direction = 0;

  for (guint i = range.first; i < range.end; i++)
    {
      guint kin = assay_corpus_kin (self->corpus, &g_array_index (words, AssayWord, i));

      if (kin == up)
        direction |= 1;
      else if (kin == down)
        direction |= 2;
    }

  return direction == 1 ? 1 : direction == 2 ? -1 : 0;
}

/* Gathers hits by source; hits come best first, so each source's first is its best passage. */
static guint
gather_carriers (AssayInquiry     *self,
                 const AssayQuery *query,
                 const AssayHit   *hits,
                 guint             n_hits,
                 Carrier          *carriers)
{
  guint n_carriers = 0;

  for (guint i = 0; i < n_hits; i++)
    {
      guint source = assay_corpus_passage (self->corpus, hits[i].passage)->source;
      Carrier *carrier = NULL;
      double pair = 0.0;

      for (guint j = 0; j < n_carriers && carrier == NULL; j++)
        {
          if (carriers[j].source == source)
            carrier = &carriers[j];
        }

      if (carrier == NULL)
        {
          carriers[n_carriers++] = (Carrier){
            .source = source,
            .passage = hits[i].passage,
            .mask = hits[i].mask,
            .best_mask = hits[i].mask,
            .coverage = hits[i].coverage,
            .best_coverage = hits[i].coverage,
          };
          continue;
        }

      pair = PAIR_FACTOR * assay_query_cover (query, carrier->best_mask | hits[i].mask);

      if (pair > carrier->coverage)
        {
          carrier->coverage = pair;
          carrier->mask = carrier->best_mask | hits[i].mask;
        }
    }

  return n_carriers;
}

/* Whether a rising list has a number of the range. */
static gboolean
list_meets_range (const guint    *list,
                  guint           n,
                  AssayWordRange  range)
{
  guint low = 0;

  assay_bisect (low, n, i, list[i] < range.first);

  return low < n && list[low] < range.end;
}

static gboolean
source_has_word (AssayInquiry    *self,
                 const AssayWord *word,
                 guint            source)
{
  AssayWordRange words = g_array_index (self->corpus->source_ranges, AssayWordRange, source);
  AssayWordRange passages = g_array_index (self->corpus->source_passages, AssayWordRange, source);
  guint n = 0;
  const guint *places = assay_postings_get (&self->corpus->by_name, word->name, &n);

  if (list_meets_range (places, n, words))
    return TRUE;

  places = assay_postings_get (&self->corpus->by_kin, assay_corpus_kin (self->corpus, word), &n);

  return list_meets_range (places, n, passages);
}

/* Whether the source has every name within the span; a name that it lacks is another story. */
static gboolean
has_names (AssayInquiry *self,
           AssaySpan     span,
           guint         source)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  guint low = 0;

  assay_bisect (low, n_names, middle, names[middle].span.begin < span.begin);

  for (; low < n_names && names[low].span.begin < span.end; low++)
    {
      AssayWordRange range = assay_corpus_draft_range (self->corpus, names[low].span);

      /* The last word of a person's name tells who it is; of others every word counts. */
      if (names[low].kind == ASSAY_NAME_PERSON && range.end > range.first)
        range.first = range.end - 1;

      for (guint i = range.first; i < range.end; i++)
        {
          const AssayWord *word = assay_corpus_draft_word (self->corpus, i);

          if (word->name != 0 && assay_word_is_content (word) &&
              !source_has_word (self, word, source))
            return FALSE;
        }
    }

  return TRUE;
}

/* Whether a figure within the span conflicts with a source, or is in none. */
static gboolean
has_open_figure (AssayInquiry *self,
                 AssaySpan     span)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  guint low = 0;

  assay_bisect (low, n_figures, i, figures[i].span.begin < span.begin);

  for (; low < n_figures && figures[low].span.begin < span.end; low++)
    {
      if (self->figure_open[low])
        return TRUE;
    }

  return FALSE;
}

static AssaySpan
get_range_span (AssayInquiry   *self,
                AssayWordRange  range)
{
  return (AssaySpan){
    assay_corpus_draft_word (self->corpus, range.first)->span.begin,
    assay_corpus_draft_word (self->corpus, range.end - 1)->span.end,
  };
}

static guint
count_bits (guint64 mask)
{
  guint n = 0;

  for (; mask != 0; mask &= mask - 1)
    n++;

  return n;
}

/* Whether a carrier says the same as words [first, end) of the draft, and not only of the same. */
static gboolean
bears_out (AssayInquiry   *self,
           AssayWordRange  range,
           const Carrier  *carrier)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus, carrier->passage);
  AssaySpan span = get_range_span (self, range);
  int draft_direction = 0;
  int source_direction = 0;

  if (carrier->coverage < MIN_SUPPORT || count_bits (carrier->mask) < MIN_SHARED_WORDS ||
      has_open_figure (self, span) || !has_names (self, span, carrier->source))
    return FALSE;
  if (has_negation (self, self->corpus->draft_words, range) !=
      has_negation (self, self->corpus->words, passage->words))
    return FALSE;

  draft_direction = tell_direction (self, self->corpus->draft_words, range);
  source_direction = tell_direction (self, self->corpus->words, passage->words);

  return draft_direction == 0 || source_direction == 0 || draft_direction == source_direction;
}

static void
add_carrier_evidence (AssayInquiry     *self,
                      guint             fact,
                      const AssayQuery *query,
                      const Carrier    *carrier,
                      AssayStance       stance)
{
  AssayEvidence evidence = {
    .fact = fact,
    .stance = stance,
    .score = CLAMP (carrier->coverage, 0.0, 1.0),
  };

  assay_inquiry_add_passage (self, query, carrier->passage, &evidence);
}

/* Holds words [first, end) of the draft against the sources; adds evidence where @fact is not -1. */
static gboolean
hold_range (AssayInquiry   *self,
            AssayWordRange  range,
            int             fact,
            gboolean        only_support,
            double         *coverage)
{
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  Carrier carriers[MAX_HITS];
  guint n_hits = 0;
  guint n_carriers = 0;
  gboolean is_supported = FALSE;

  *coverage = 0.0;
  assay_query_add_range (&query, self, range);

  if (query.n_words < MIN_PART_WORDS)
    return FALSE;

  n_hits = assay_inquiry_search (self, &query, hits, MAX_HITS);
  n_carriers = gather_carriers (self, &query, hits, n_hits, carriers);

  for (guint i = 0; i < n_carriers; i++)
    {
      gboolean supports = bears_out (self, range, &carriers[i]);

      *coverage = MAX (*coverage, carriers[i].coverage);
      is_supported |= supports;

      if (supports)
        add_carrier_evidence (self, (guint) fact, &query, &carriers[i], ASSAY_STANCE_SUPPORTS);
      else if (!only_support && carriers[i].coverage >= ASSAY_MIN_CONTEXT)
        add_carrier_evidence (self, (guint) fact, &query, &carriers[i], ASSAY_STANCE_CONTEXT);
    }

  return is_supported;
}

static double
weigh_range (AssayInquiry   *self,
             AssayWordRange  range)
{
  double weight = 0.0;

  for (guint i = range.first; i < range.end; i++)
    weight += assay_corpus_weigh (self->corpus, assay_corpus_draft_word (self->corpus, i));

  return weight;
}

/*
 * A long sentence may say one thing that a source has among others that are only its narrator's view. Its
 * clauses are held one by one; returns the share of its weight that is borne out so.
 */
static double
hold_clauses (AssayInquiry   *self,
              AssayWordRange  sentence,
              guint           fact)
{
  double total = weigh_range (self, sentence);
  double carried = 0.0;
  AssayWordRange clause = { sentence.first, sentence.first };

  while (clause.first < sentence.end && total > 0.0)
    {
      guint number = assay_corpus_draft_word (self->corpus, clause.first)->clause;
      double coverage = 0.0;

      while (clause.end < sentence.end &&
             assay_corpus_draft_word (self->corpus, clause.end)->clause == number)
        clause.end++;

      if (clause.end - clause.first < sentence.end - sentence.first &&
          hold_range (self, clause, (int) fact, TRUE, &coverage))
        carried += weigh_range (self, clause) / total;

      clause.first = clause.end;
    }

  return carried;
}

/*
 * Share of a statement that its clauses must bear out together before the statement is; a lesser one is
 * enough where a source has much of the rest too.
 */
#define MIN_CLAUSES 0.5
#define MIN_SOME_CLAUSES 0.33

static gboolean
is_borne_out (double carried,
              double coverage)
{
  return carried >= MIN_CLAUSES || (carried >= MIN_SOME_CLAUSES && coverage >= MIN_CARRIED);
}

static void
hold_statement (AssayInquiry *self,
                guint         fact)
{
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (self->corpus->draft, &n_claims);
  guint claim = g_array_index (self->facts, AssayFact, fact).claim;
  AssayWordRange range = g_array_index (self->corpus->draft_ranges, AssayWordRange, claim);
  guint first = self->evidence->len;
  double coverage = 0.0;
  double carried = 0.0;

  if (range.first == range.end)
    return;

  if (!hold_range (self, range, (int) fact, FALSE, &coverage))
    {
      carried = hold_clauses (self, range, fact);

      if (!is_borne_out (carried, claims[claim].kind == ASSAY_CLAIM_OPINION ? 0.0 : coverage))
        {
          for (guint i = first; i < self->evidence->len; i++)
            g_array_index (self->evidence, AssayEvidence, i).stance = ASSAY_STANCE_CONTEXT;
        }
    }
  else
    carried = 1.0;

  assay_inquiry_rank_passages (self, fact, first);

  /* A headline says in other words what the story says, which is held sentence by sentence. */
  if (assay_reading_is_supported (self->corpus->draft) &&
      !assay_inquiry_is_headline (self, claim) && claims[claim].kind == ASSAY_CLAIM_ASSERTION &&
      claims[claim].worth >= MIN_WORTH_P1 && carried <= 0.0 && coverage < MIN_CARRIED)
    assay_inquiry_add_finding (self, ASSAY_RULE_P1, claims[claim].span, (int) fact);
}

/* “a visit that exposed how poorly …”: for whom “that” stands nobody knows, and who did not speak reports nothing. */
static gboolean
is_reported (AssayInquiry     *self,
             const AssayClaim *claim)
{
  static const char *const pronouns[] = { "that", "which", "this", "it", NULL };
  guint n = 0;
  const AssayAttribution *attribution = NULL;
  g_autofree char *source = NULL;

  if (claim->attribution < 0)
    return FALSE;

  attribution = &assay_reading_get_attributions (self->corpus->draft, &n)[claim->attribution];
  if (attribution->is_speech || attribution->name >= 0)
    return TRUE;

  source = assay_inquiry_dup_words (self, attribution->source);

  return !g_strv_contains (pronouns, source);
}

/**
 * assay_inquiry_hold_statements:
 *
 * Looks for what each statement says in the sources (P1), and marks the narrator's own assertions (A1).
 * Both are silent in a language whose words we do not know.
 */
gboolean
assay_inquiry_hold_statements (AssayInquiry  *self,
                               GCancellable  *cancellable,
                               GError       **error)
{
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (self->corpus->draft, &n_claims);

  self->linker = assay_inquiry_find_linker (self);

  for (guint i = 0; i < n_claims; i++)
    {
      int fact = g_array_index (self->statement_fact, int, i);

      if (fact < 0)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (assay_reading_is_supported (self->corpus->draft) &&
          claims[i].kind == ASSAY_CLAIM_ASSERTION && !is_reported (self, &claims[i]) &&
          claims[i].worth >= MIN_WORTH_A1)
        assay_inquiry_add_finding (self, ASSAY_RULE_A1, claims[i].span, fact);
      if (assay_inquiry_has_texts (self))
        hold_statement (self, (guint) fact);
    }

  self->linker = NULL;

  return TRUE;
}
