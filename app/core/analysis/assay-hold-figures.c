/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figure-index-private.h"

#include <math.h>

#include "assay-reckoned-private.h"
#include "assay-same-measure-private.h"
#include "assay-taken-back-private.h"

/* Figures and passages that are looked at for one figure of the draft. */
#define MAX_FOUND 128
#define MAX_HITS 16

/* Figures of one sentence to each side that may be what a source's figure is. */
#define MAX_BESIDE 32

/* Share of its sentence's words that a passage needs to be more than a bare meeting of numbers. */
#define MIN_CONTEXT 0.2

/* Less is enough where the same amount is told in another unit, which is no chance. */
#define MIN_CONVERTED 0.1

/* Numbers of this many digits are met by accident too seldom to ask for more. */
#define DISTINCTIVE 1000.0

/* Names have no larger numbers. */
#define MAX_IN_NAME 9999.0

/* Counts below this are often words of grammar: “two”, “a third time”. */
#define INFORMATIVE 10.0

/* Of what a source has in the place of a figure that it has of something else. */
#define CONTESTED_SCORE 0.5

/* What one source has and another bears out weighs half of what none bears out. */
#define CONTRADICTED_WEIGHT 0.5

typedef struct
{
  gboolean is_found; /* a source has it, or one near it */
  gboolean conflicts;
} FigureState;

static AssaySpan
join_bound (const AssayFigure *figure)
{
  AssaySpan span = figure->span;

  if (!assay_span_is_empty (figure->bound_span))
    {
      span.begin = MIN (span.begin, figure->bound_span.begin);
      span.end = MAX (span.end, figure->bound_span.end);
    }

  return span;
}

static void
add_figure_evidence (AssayInquiry  *self,
                     guint          fact,
                     AssayFigureAt  at,
                     AssayStance    stance,
                     double         score)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus, at.passage);
  AssayEvidence evidence = {
    .fact = fact,
    .source = passage->source,
    .span = join_bound (at.figure),
    .context = assay_corpus_sentence_span (self->corpus, passage),
    .stance = stance,
    .grade = assay_source_get_grade (assay_corpus_get_source (self->corpus, passage->source)),
    .score = CLAMP (score, 0.0, 1.0),
  };

  assay_inquiry_add_evidence (self, &evidence);
}

/* “over 30%” is a wording of its own: two texts that have it speak of one thing more surely than two “30%”. */
static gboolean
is_one_sided (const AssayFigure *figure)
{
  return figure->bound == ASSAY_BOUND_OVER || figure->bound == ASSAY_BOUND_UNDER;
}

static gboolean
is_informative (const AssayFigure *figure)
{
  switch (figure->kind)
    {
    case ASSAY_FIGURE_ORDINAL:
      return FALSE;

    case ASSAY_FIGURE_NUMBER:
    case ASSAY_FIGURE_QUANTITY:
      return figure->high >= INFORMATIVE;

    case ASSAY_FIGURE_PERCENT:
    case ASSAY_FIGURE_POINTS:
    case ASSAY_FIGURE_MONEY:
    case ASSAY_FIGURE_AGE:
      return TRUE;
    }

  return TRUE;
}

static gboolean
may_conflict (const AssayFigure *figure)
{
  return figure->kind != ASSAY_FIGURE_ORDINAL && figure->kind != ASSAY_FIGURE_AGE;
}

/* Whether a source has the figure of the draft only to take it back, which the draft does not. */
static gboolean
is_taken_back (AssayInquiry      *self,
               const AssayFigure *ours,
               AssayFigureAt      at)
{
  guint source = assay_corpus_passage (self->corpus, at.passage)->source;

  return assay_figure_is_taken_back (assay_corpus_get_reading (self->corpus, source), at.figure) &&
         !assay_figure_is_taken_back (self->corpus->draft, ours);
}

/* Evidence of the sources that have the figure; the best passage of each source. Sets what one has in its place that
 * has it only to take it back. */
static gboolean
find_support (AssayInquiry     *self,
              AssayFigureIndex *index,
              guint             number,
              AssayFigureAt    *instead)
{
  guint n_figures = 0;
  const AssayFigure *figure = &assay_reading_get_figures (self->corpus->draft, &n_figures)[number];
  guint fact = (guint) g_array_index (self->figure_fact, int, number);
  AssayFigureAt found[MAX_FOUND];
  guint n_found = assay_figure_index_find (index, figure, found, MAX_FOUND);
  AssayQuery query = { .n_words = 0 };
  gboolean is_found = FALSE;
  gboolean is_distinctive = figure->low >= DISTINCTIVE;

  assay_query_add_range (&query, self, assay_inquiry_surroundings (self, figure));

  for (guint i = 0; i < n_found; i++)
    {
      AssayLikeness likeness = assay_figures_compare (figure, found[i].figure);
      gboolean is_same_bound = is_one_sided (figure) && found[i].figure->bound == figure->bound;
      double context = 0.0;

      if ((likeness != ASSAY_LIKENESS_SAME && likeness != ASSAY_LIKENESS_NEAR) ||
          assay_inquiry_is_of_then (self, number, found[i].figure))
        continue;

      context = assay_query_cover_passage (&query, self, found[i].passage);
      if (is_taken_back (self, figure, found[i]))
        {
          if (instead->figure == NULL && context >= MIN_CONVERTED)
            assay_inquiry_find_figure_instead (self, found[i], instead);
          continue;
        }
      is_found = TRUE;

      if (likeness == ASSAY_LIKENESS_SAME &&
          (is_distinctive || is_same_bound || context >= MIN_CONTEXT ||
           (is_informative (figure) &&
            assay_inquiry_counts_same (self, number, found[i], query.n_words == 0))))
        add_figure_evidence (self, fact, found[i], ASSAY_STANCE_SUPPORTS, 0.5 + context / 2.0);
      else
        add_figure_evidence (self, fact, found[i], ASSAY_STANCE_CONTEXT, context / 2.0);
    }

  return is_found;
}

/* “Apollo eleven” where a source has “Apollo 11”: there the number is part of a name, and no figure. */
static gboolean
is_in_name (AssayInquiry       *self,
            const AssayFigure  *figure,
            const AssayPassage *passage)
{
  AssayWordRange at = assay_corpus_draft_range (self->corpus, figure->span);
  char digits[16];
  guint before = 0;
  guint form = 0;

  if (figure->kind != ASSAY_FIGURE_NUMBER || figure->low != floor (figure->low) ||
      figure->low < 0.0 || figure->low > MAX_IN_NAME || at.first == 0 || at.first == at.end)
    return FALSE;

  g_snprintf (digits, sizeof digits, "%.0f", figure->low);
  before = assay_corpus_draft_word (self->corpus, at.first - 1)->form;
  form = assay_vocabulary_add (self->corpus->vocabulary, digits);

  for (guint i = passage->words.first + 1; i < passage->words.end; i++)
    {
      const AssayWord *name = assay_corpus_word (self->corpus, i - 1);

      if (assay_corpus_word (self->corpus, i)->form == form && name->form == before &&
          (name->flags & ASSAY_WORD_CAPITAL) != 0)
        return TRUE;
    }

  return FALSE;
}

/* “For twelve years”, where the source has the years in which it began and ended. */
static gboolean
is_reckoned (AssayInquiry      *self,
             const AssayFigure *figure,
             guint              passage)
{
  return figure->kind == ASSAY_FIGURE_QUANTITY && g_strcmp0 (figure->unit, "year") == 0 &&
         assay_inquiry_tells_years (self, figure->low, passage);
}

/* Looks for a passage of the same matter that has the figure in another unit, or without one. */
static gboolean
find_otherwise (AssayInquiry      *self,
                guint              fact,
                const AssayFigure *figure)
{
  const AssayCorpus *corpus = self->corpus;
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  guint n_hits = 0;
  guint n_figures = 0;
  gboolean is_found = FALSE;

  assay_query_add_range (&query, self, assay_inquiry_surroundings (self, figure));
  n_hits = assay_inquiry_search (self, &query, hits, MAX_HITS);

  for (guint i = 0; i < n_hits && hits[i].coverage >= MIN_CONVERTED; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (corpus, hits[i].passage);
      AssayReading *reading = assay_corpus_get_reading (corpus, passage->source);
      const AssayFigure *others = assay_reading_get_figures (reading, &n_figures);

      gboolean is_near = hits[i].coverage >= MIN_CONTEXT;

      is_found |= is_near && (is_in_name (self, figure, passage) ||
                              is_reckoned (self, figure, hits[i].passage));

      for (guint j = 0; j < passage->n_figures; j++)
        {
          AssayFigureAt at = { .figure = &others[passage->first_figure + j],
                               .passage = hits[i].passage };
          gboolean is_measure = assay_figures_are_one_measure (figure, at.figure) ||
                                assay_figures_are_one_share (figure, at.figure);

          if (is_taken_back (self, figure, at))
            continue;
          if (!is_measure && (!is_near || !assay_figures_are_one_number (
                                              figure, assay_draft_get_text (self->draft), at.figure,
                                              assay_reading_get_text (reading))))
            continue;

          is_found = TRUE;
          add_figure_evidence (self, fact, at,
                               is_measure ? ASSAY_STANCE_SUPPORTS : ASSAY_STANCE_CONTEXT,
                               hits[i].coverage / 2.0);
        }
    }

  return is_found;
}

/* Whether another figure of the same sentence is what the source says: then this one is another thing. */
gboolean
assay_inquiry_is_told_of (AssayInquiry      *self,
                          guint              figure,
                          const AssayFigure *other)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  guint first = figure > MAX_BESIDE ? figure - MAX_BESIDE : 0;
  guint end = MIN (n_figures, figure + MAX_BESIDE);

  for (guint i = figure; i-- > first && figures[i].sentence == figures[figure].sentence;)
    {
      if (assay_figures_compare (&figures[i], other) == ASSAY_LIKENESS_SAME)
        return TRUE;
    }

  for (guint i = figure + 1; i < end && figures[i].sentence == figures[figure].sentence; i++)
    {
      if (assay_figures_compare (&figures[i], other) == ASSAY_LIKENESS_SAME)
        return TRUE;
    }

  return FALSE;
}

static AssayFinding *
add_conflict (AssayInquiry  *self,
              guint          figure,
              AssayFigureAt  at,
              double         score)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  int fact = g_array_index (self->figure_fact, int, figure);
  const AssayPassage *passage = assay_corpus_passage (self->corpus, at.passage);
  AssayText *text = assay_reading_get_text (
      assay_corpus_get_reading (self->corpus, passage->source));
  AssaySpan span = join_bound (at.figure);
  AssayFinding *finding = assay_inquiry_add_finding (self, ASSAY_RULE_F1, figures[figure].span,
                                                     fact);

  self->figure_open[figure] = TRUE;
  finding->source_span = span;
  assay_finding_add_source (finding, passage->source);
  assay_finding_take_value (finding, 0,
                            assay_inquiry_dup_words (self, join_bound (&figures[figure])));
  assay_finding_take_value (finding, 1, assay_text_dup_span (text, span));
  add_figure_evidence (self, fact, at, ASSAY_STANCE_DIFFERS, score);

  return finding;
}

/* Tells where a source contradicts another that bears the draft's figure out. */
static void
hold_contradiction (AssayInquiry *self,
                    guint         figure,
                    guint         first)
{
  guint n_figures = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->corpus->draft, &n_figures)[figure];
  AssayFigureAt at = { 0 };
  AssayFinding *finding = NULL;
  double score = 0.0;

  if (!is_informative (ours) || !may_conflict (ours) ||
      !assay_inquiry_find_contradiction (self, figure, first, &at, &score))
    return;

  finding = add_conflict (self, figure, at, score);
  assay_finding_take_value (finding, 2, g_strdup (ASSAY_FINDING_CONTRADICTED));
  assay_finding_weigh (finding, CONTRADICTED_WEIGHT);
}

/* Whether the clauses of two figures of the draft share a word of weight. */
static gboolean
share_matter (AssayInquiry *self,
              guint         a,
              guint         b)
{
  const AssayCorpus *corpus = self->corpus;
  AssayWordRange ranges[2];
  const guint both[2] = { a, b };

  for (guint i = 0; i < 2; i++)
    ranges[i] = assay_inquiry_figure_clause (self, both[i])->clause;

  for (guint i = ranges[0].first; i < ranges[0].end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      if (!assay_word_is_content (word) || (word->flags & ASSAY_WORD_LIGHT) != 0)
        continue;

      for (guint j = ranges[1].first; j < ranges[1].end; j++)
        {
          if (assay_corpus_kin (corpus, assay_corpus_draft_word (corpus, j)) ==
              assay_corpus_kin (corpus, word))
            return TRUE;
        }
    }

  return FALSE;
}

/*
 * A draft that gives a figure twice, once in fewer words, means the same by both: what holds of the one
 * holds of the other. @conflicts has the figures that conflict, with what they conflict with.
 */
static void
spread_conflicts (AssayInquiry *self,
                  FigureState  *states,
                  GArray       *conflicts,
                  GArray       *with)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  guint n_conflicts = MIN (conflicts->len, MAX_FOUND);

  for (guint i = 0; i < n_figures; i++)
    {
      if (states[i].is_found || states[i].conflicts ||
          g_array_index (self->figure_fact, int, i) < 0)
        continue;

      for (guint j = 0; j < n_conflicts; j++)
        {
          guint other = g_array_index (conflicts, guint, j);

          if (figures[i].bound != figures[other].bound ||
              assay_figures_compare (&figures[i], &figures[other]) != ASSAY_LIKENESS_SAME ||
              !share_matter (self, i, other))
            continue;

          states[i].conflicts = TRUE;
          add_conflict (self, i, g_array_index (with, AssayFigureAt, j), 0.5);
          break;
        }
    }
}

static void
add_missing (AssayInquiry      *self,
             const FigureState *states)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);

  for (guint i = 0; i < n_figures; i++)
    {
      int fact = g_array_index (self->figure_fact, int, i);

      if (fact < 0 || states[i].is_found || states[i].conflicts || !is_informative (&figures[i]))
        continue;

      self->figure_open[i] = TRUE;
      assay_finding_take_value (
          assay_inquiry_add_finding (self, ASSAY_RULE_F2, figures[i].span, fact), 0,
          assay_inquiry_dup_words (self, join_bound (&figures[i])));
    }
}

/*
 * Of a figure that no source has as it is. What tells of the same quantity in the same words speaks against what can be
 * worked out, but for “more than 230”, which nobody reads off a page.
 */
static FigureState
hold_missing (AssayInquiry  *self,
              guint          figure,
              AssayFigureAt *at,
              double        *score)
{
  guint n_figures = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->corpus->draft, &n_figures)[figure];
  FigureState state = { .is_found = assay_inquiry_find_worked_out (self, figure) };

  if (state.is_found)
    return state;

  state.conflicts = may_conflict (ours) &&
                    assay_inquiry_find_conflict (self, figure, G_MAXUINT, at, score);
  state.conflicts |= !state.conflicts && may_conflict (ours) &&
                     assay_inquiry_find_near_conflict (self, figure, G_MAXUINT, at, score);

  return state;
}

/* Whether all that the sources have of a figure is of something else, or from its other side. */
static gboolean
is_elsewhere (AssayInquiry     *self,
              AssayFigureIndex *index,
              guint             figure,
              guint             first,
              AssayFigureAt    *at)
{
  guint n_figures = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->corpus->draft, &n_figures)[figure];

  return may_conflict (ours) &&
         (assay_inquiry_find_bounded (self, index, figure, first, at) ||
          (is_informative (ours) && assay_inquiry_find_contested (self, index, figure, first, at)));
}

/**
 * assay_inquiry_hold_figures:
 *
 * Holds each figure of the draft against those of the sources (F1, F2).
 */
gboolean
assay_inquiry_hold_figures (AssayInquiry  *self,
                            GCancellable  *cancellable,
                            GError       **error)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  g_auto (AssayFigureIndex) index = { 0 };
  g_autofree FigureState *states = g_new0 (FigureState, n_figures + 1);
  g_autoptr (GArray) conflicts = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) with = g_array_new (FALSE, FALSE, sizeof (AssayFigureAt));

  if (!assay_inquiry_has_texts (self))
    return TRUE;

  assay_figure_index_init (&index, self);

  for (guint i = 0; i < n_figures; i++)
    {
      int fact = g_array_index (self->figure_fact, int, i);
      guint first = self->evidence->len;
      AssayFigureAt at = { 0 };
      double score = 0.0;

      if (fact < 0)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      states[i].is_found = find_support (self, &index, i, &at) ||
                           find_otherwise (self, (guint) fact, &figures[i]) ||
                           (i > 0 && states[i - 1].is_found &&
                            assay_inquiry_is_said_again (self, i));

      if (at.figure != NULL || assay_inquiry_find_points (self, &index, i, &at) ||
          (states[i].is_found && is_elsewhere (self, &index, i, first, &at)))
        {
          states[i] = (FigureState){ .conflicts = TRUE };
          score = CONTESTED_SCORE;
        }
      else if (!states[i].is_found)
        states[i] = hold_missing (self, i, &at, &score);

      if (states[i].conflicts)
        {
          add_conflict (self, i, at, score);
          g_array_append_val (conflicts, i);
          g_array_append_val (with, at);
        }
      else if (states[i].is_found)
        hold_contradiction (self, i, first);

      assay_inquiry_limit_evidence (self, first, ASSAY_MAX_EVIDENCE, 1);
    }

  self->n_figure_evidence = self->evidence->len;
  spread_conflicts (self, states, conflicts, with);
  add_missing (self, states);

  return TRUE;
}
