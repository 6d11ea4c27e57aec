/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quantity-sides-private.h"

#include <string.h>

#include "assay-spelling-private.h"

/*
 * Whether two figures are about the same quantity. A conflict is a grave thing to say, so all of this
 * must hold: the clauses around both share most of what the shorter says; what is counted is the same;
 * both tell of a change, or neither does; neither clause names or dates what the other does not.
 */

/* Shares of the weight of a clause that the other must have: of the lesser and of the larger. */
#define MIN_SHARE_OF_LESSER 0.6
#define MIN_SHARE_OF_LARGER 0.35

/* Words of weight that both clauses must have. */
#define MIN_STRONG_WORDS 2

/* Both in the draft: whoever tells of one thing twice tells it alike, and of two things nearly so. */
#define MIN_OWN_SHARE_OF_LESSER 0.8
#define MIN_OWN_SHARE_OF_LARGER 0.5
#define MIN_OWN_STRONG_WORDS 3

/* Figures and names of one sentence that are looked at. */
#define MAX_BESIDE 32

/* A label before a colon is no longer, in characters. */
#define MAX_LABEL_LENGTH 40

/* How sure we are that both sides are about the same quantity; 0 if one sign speaks against it. */
static double
compare_sides (AssayInquiry      *self,
               AssayQuantitySide *a,
               AssayQuantitySide *b)
{
  double totals[2] = { 0.0 };
  double shared[2] = { 0.0 };
  double lesser = 0.0;
  double larger = 0.0;
  guint n_strong = 0;
  guint n_strong_b = 0;
  gboolean is_change = FALSE;

  if (a->clause.first == a->clause.end || b->clause.first == b->clause.end)
    return 0.0;

  shared[0] = assay_quantity_weigh_shared (self, a, b, &totals[0], &n_strong);
  shared[1] = assay_quantity_weigh_shared (self, b, a, &totals[1], &n_strong_b);

  if (MIN (n_strong, n_strong_b) < MIN_STRONG_WORDS || totals[0] <= 0.0 || totals[1] <= 0.0)
    return 0.0;

  lesser = MAX (shared[0] / totals[0], shared[1] / totals[1]);
  larger = MIN (shared[0] / totals[0], shared[1] / totals[1]);

  if (lesser < MIN_SHARE_OF_LESSER || larger < MIN_SHARE_OF_LARGER)
    return 0.0;
  if (assay_quantity_tell_direction (self, a) != assay_quantity_tell_direction (self, b))
    return 0.0;

  is_change = assay_quantity_tell_direction (self, a) != 0;

  if (!is_change && a->figure->kind == ASSAY_FIGURE_NUMBER &&
      !assay_quantity_shares_head (self, a, b))
    return 0.0;
  if (assay_quantity_has_own_name (a, b) && assay_quantity_has_own_name (b, a))
    return 0.0;
  if (assay_quantity_dates_part (a, b))
    return 0.0;

  return (lesser + larger) / 2.0;
}

/**
 * assay_inquiry_same_quantity:
 * @figure: index of a figure of the draft
 * @other: a figure of a source
 *
 * Returns: 0–1, how sure we are that both are about the same quantity; 0 if one sign speaks against it
 */
double
assay_inquiry_same_quantity (AssayInquiry  *self,
                             guint          figure,
                             AssayFigureAt  other)
{
  AssayQuantitySide a = assay_quantity_get_own_side (self, figure);
  AssayQuantitySide b = assay_quantity_get_side (self, other);

  return compare_sides (self, &a, &b);
}

/* Figures of the sentence in which figure @at stands: indexes [first, end). */
static AssayWordRange
find_figures_beside (const AssayFigure *figures,
                     guint              n_figures,
                     guint              at)
{
  AssayWordRange range = { at, at + 1 };

  while (range.first > 0 && figures[range.first - 1].sentence == figures[at].sentence &&
         at - range.first < MAX_BESIDE)
    range.first--;
  while (range.end < n_figures && figures[range.end].sentence == figures[at].sentence &&
         range.end - at < MAX_BESIDE)
    range.end++;

  return range;
}

/* Whether a figure of the one sentence is in the other too: then both tell of several things, and in what order
 * is theirs to choose. */
static gboolean
share_figure (AssayInquiry *self,
              guint         figure,
              guint         other)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  AssayWordRange here = find_figures_beside (figures, n_figures, figure);
  AssayWordRange there = find_figures_beside (figures, n_figures, other);

  for (guint i = here.first; i < here.end; i++)
    {
      for (guint j = there.first; j < there.end; j++)
        {
          if (assay_figures_are_comparable (&figures[i], &figures[figure]) &&
              assay_figures_compare (&figures[i], &figures[j]) >= ASSAY_LIKENESS_NEAR)
            return TRUE;
        }
    }

  return FALSE;
}

/* The names of the sentence in which the side's figure stands: indexes [first, end) of its reading's. */
static AssayWordRange
find_names (const AssayQuantitySide *side)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (side->reading, &n_names);
  AssayWordRange range = { 0, n_names };

  while (range.first < range.end)
    {
      guint middle = range.first + (range.end - range.first) / 2;

      if (names[middle].sentence < side->figure->sentence)
        range.first = middle + 1;
      else
        range.end = middle;
    }

  while (range.end < n_names && names[range.end].sentence == side->figure->sentence &&
         range.end - range.first < MAX_BESIDE)
    range.end++;

  return range;
}

/* Whether two names mean the same, but for a slip of the hand. */
static gboolean
is_same_name (AssayReading    *reading,
              const AssayName *a,
              const AssayName *b)
{
  AssayText *text = assay_reading_get_text (reading);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (a->first == b->first)
    return TRUE;

  first = assay_text_dup_span (text, a->span);
  second = assay_text_dup_span (text, b->span);

  return assay_spelling_is_slip (first, second);
}

/* Whether the side's sentence names somebody or something that the other's does not; both are of one reading. */
static gboolean
names_more (const AssayQuantitySide *side,
            const AssayQuantitySide *other)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (side->reading, &n_names);
  AssayWordRange here = find_names (side);
  AssayWordRange there = find_names (other);

  for (guint i = here.first; i < here.end; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = there.first; j < there.end && !is_there; j++)
        is_there = is_same_name (side->reading, &names[i], &names[j]);
      if (!is_there)
        return TRUE;
    }

  return FALSE;
}

/* “She has worked there for 13 years”: of whom, the words beside it do not say. */
static gboolean
has_pronoun (const AssayInquiry      *self,
             const AssayQuantitySide *side)
{
  static const char *const pronouns[] = { "he",   "she",   "his", "her", "him", "they", "their",
                                          "them", "i",     "we",  "my",  "our", "you",  "your" };

  for (guint i = side->clause.first; i < side->clause.end; i++)
    {
      const AssayWord *word = &g_array_index (side->words, AssayWord, i);
      const char *text = assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;

      for (guint j = 0; j < G_N_ELEMENTS (pronouns); j++)
        {
          if (strcmp (text, pronouns[j]) == 0)
            return TRUE;
        }
    }

  return FALSE;
}

/* “Average tips: £60 a shift”: a row of a list, which has one for each of several things. */
static gboolean
is_labelled (const AssayQuantitySide *side)
{
  guint n_sentences = 0;
  AssaySpan span = assay_reading_get_sentences (side->reading,
                                                &n_sentences)[side->figure->sentence]
                       .span;
  g_autofree char *begin = NULL;

  span.end = MIN (side->figure->span.begin, span.begin + MAX_LABEL_LENGTH);
  if (span.end <= span.begin)
    return FALSE;

  begin = assay_text_dup_span (assay_reading_get_text (side->reading), span);

  return strchr (begin, ':') != NULL;
}

/**
 * assay_inquiry_same_own_quantity:
 * @figure: index of a figure of the draft
 * @other: index of another
 *
 * A draft tells of many things that are nearly one: shares of this party and of that one, this year's and last
 * year's. So more is asked for than of a source.
 *
 * Returns: 0–1, how sure we are that both are about the same quantity; 0 if one sign speaks against it
 */
double
assay_inquiry_same_own_quantity (AssayInquiry *self,
                                 guint         figure,
                                 guint         other)
{
  AssayQuantitySide a = { 0 };
  AssayQuantitySide b = { 0 };
  double totals[2] = { 0.0 };
  double shared[2] = { 0.0 };
  guint n_strong[2] = { 0 };

  if (assay_inquiry_figure_clause (self, figure)->n_strong < MIN_OWN_STRONG_WORDS ||
      assay_inquiry_figure_clause (self, other)->n_strong < MIN_OWN_STRONG_WORDS)
    return 0.0;

  a = assay_quantity_get_own_side (self, figure);
  b = assay_quantity_get_own_side (self, other);

  if (compare_sides (self, &a, &b) <= 0.0 || share_figure (self, figure, other) ||
      assay_quantity_has_own_name (&a, &b) || assay_quantity_has_own_name (&b, &a) ||
      names_more (&a, &b) || names_more (&b, &a) || has_pronoun (self, &a) ||
      has_pronoun (self, &b) || is_labelled (&a) || is_labelled (&b))
    return 0.0;

  shared[0] = assay_quantity_weigh_shared (self, &a, &b, &totals[0], &n_strong[0]) / totals[0];
  shared[1] = assay_quantity_weigh_shared (self, &b, &a, &totals[1], &n_strong[1]) / totals[1];

  if (MIN (n_strong[0], n_strong[1]) < MIN_OWN_STRONG_WORDS ||
      MAX (shared[0], shared[1]) < MIN_OWN_SHARE_OF_LESSER ||
      MIN (shared[0], shared[1]) < MIN_OWN_SHARE_OF_LARGER)
    return 0.0;

  return (shared[0] + shared[1]) / 2.0;
}
