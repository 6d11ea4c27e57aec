/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figure-index-private.h"

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

/* What is counted stands at most this many words after its number. */
#define MAX_HEAD_DISTANCE 4

/* Words of one clause; a longer one is judged by its first words. */
#define MAX_CLAUSE_WORDS 48

/* Both in the draft: whoever tells of one thing twice tells it alike, and of two things nearly so. */
#define MIN_OWN_SHARE_OF_LESSER 0.8
#define MIN_OWN_SHARE_OF_LARGER 0.5
#define MIN_OWN_STRONG_WORDS 3

/* Figures and names of one sentence that are looked at. */
#define MAX_BESIDE 32

/* A label before a colon is no longer, in characters. */
#define MAX_LABEL_LENGTH 40

/* One side of the comparison. */
typedef struct
{
  const GArray      *words;
  AssayWordRange     clause;
  AssayWordRange     sentence;
  AssayReading      *reading;
  const AssayFigure *figure;
} Side;

static gboolean
has_kin (const AssayInquiry *self,
         const Side         *side,
         AssayWordRange      range,
         guint               kin)
{
  for (guint i = range.first; i < range.end; i++)
    {
      const AssayWord *word = &g_array_index (side->words, AssayWord, i);

      if (assay_corpus_kin (self->corpus, word) == kin)
        return TRUE;
    }

  return FALSE;
}

/* Weight of the side's clause, and of what of it the other clause has too. */
static double
weigh_shared (const AssayInquiry *self,
              const Side         *side,
              const Side         *other,
              double             *total,
              guint              *n_strong)
{
  guint end = MIN (side->clause.end, side->clause.first + MAX_CLAUSE_WORDS);
  double shared = 0.0;

  *total = 0.0;
  *n_strong = 0;

  for (guint i = side->clause.first; i < end; i++)
    {
      const AssayWord *word = &g_array_index (side->words, AssayWord, i);
      double weight = 0.0;

      if (!assay_word_is_content (word))
        continue;

      weight = assay_corpus_weigh (self->corpus, word);
      *total += weight;

      if (has_kin (self, other, other->clause, assay_corpus_kin (self->corpus, word)))
        {
          shared += weight;
          if ((word->flags & ASSAY_WORD_LIGHT) == 0)
            (*n_strong)++;
        }
    }

  return shared;
}

/* The first word after the figure that says something: what is counted, or what it is like. */
static gboolean
shares_head (const AssayInquiry *self,
             const Side         *side,
             const Side         *other)
{
  guint first = other->clause.first;
  guint n_looked = 0;
  AssayWordRange after = { 0 };

  while (first < other->clause.end &&
         g_array_index (other->words, AssayWord, first).span.begin < other->figure->span.end)
    first++;

  after = (AssayWordRange){ first, MIN (other->clause.end, first + MAX_HEAD_DISTANCE) };

  for (guint i = side->clause.first; i < side->clause.end && n_looked < MAX_HEAD_DISTANCE; i++)
    {
      const AssayWord *word = &g_array_index (side->words, AssayWord, i);

      if (word->span.begin < side->figure->span.end)
        continue;
      n_looked++;
      if (assay_word_is_content (word) &&
          has_kin (self, other, after, assay_corpus_kin (self->corpus, word)))
        return TRUE;
    }

  return FALSE;
}

/* +1 where the clause tells of a rise, -1 of a fall, 0 of neither or both. */
static int
tell_direction (const AssayInquiry *self,
                const Side         *side)
{
  AssayVocabulary *vocabulary = self->corpus->vocabulary;
  gboolean rises = has_kin (self, side, side->clause,
                            assay_vocabulary_find_kin (vocabulary, "increase"));
  gboolean falls = has_kin (self, side, side->clause,
                            assay_vocabulary_find_kin (vocabulary, "decrease"));

  return (int) rises - (int) falls;
}

static gboolean
is_name_word (const Side *side,
              guint       i)
{
  const AssayWord *word = &g_array_index (side->words, AssayWord, i);

  return (word->flags & ASSAY_WORD_CAPITAL) != 0 && word->name != 0 && i > side->sentence.first &&
         assay_word_is_content (word);
}

static gboolean
has_name (const Side *side,
          guint       name)
{
  for (guint i = side->sentence.first; i < side->sentence.end; i++)
    {
      if (g_array_index (side->words, AssayWord, i).name == name)
        return TRUE;
    }

  return FALSE;
}

/* Whether the side's clause has a name that the other's sentence has not. */
static gboolean
has_own_name (const Side *side,
              const Side *other)
{
  for (guint i = side->clause.first; i < side->clause.end; i++)
    {
      if (is_name_word (side, i) &&
          !has_name (other, g_array_index (side->words, AssayWord, i).name))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_same_date (AssayReading    *a_reading,
              const AssayDate *a,
              AssayReading    *b_reading,
              const AssayDate *b)
{
  if (a->is_resolved && b->is_resolved)
    return a->day.year == b->day.year &&
           (a->day.month == b->day.month || a->day.month == 0 || b->day.month == 0);

  if (a->is_relative && b->is_relative)
    {
      g_autofree char *a_words = assay_text_dup_span (assay_reading_get_text (a_reading), a->span);
      g_autofree char *b_words = assay_text_dup_span (assay_reading_get_text (b_reading), b->span);

      return g_ascii_strcasecmp (a_words, b_words) == 0;
    }

  /* One cannot be told: it does not part them. */
  return TRUE;
}

/* The dates of a clause: indexes [first, end) of its reading's. */
static AssayWordRange
find_dates (const Side *side)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (side->reading, &n_dates);
  guint begin = g_array_index (side->words, AssayWord, side->clause.first).span.begin;
  guint end = g_array_index (side->words, AssayWord, side->clause.end - 1).span.end;
  AssayWordRange range = { 0, n_dates };

  while (range.first < range.end)
    {
      guint middle = range.first + (range.end - range.first) / 2;

      if (dates[middle].span.begin < begin)
        range.first = middle + 1;
      else
        range.end = middle;
    }

  while (range.end < n_dates && dates[range.end].span.begin < end)
    range.end++;

  return range;
}

/* Whether both clauses are dated, and no date of one is a date of the other. */
static gboolean
dates_part (const Side *a,
            const Side *b)
{
  AssayWordRange a_range = find_dates (a);
  AssayWordRange b_range = find_dates (b);
  guint n = 0;
  const AssayDate *a_dates = assay_reading_get_dates (a->reading, &n);
  const AssayDate *b_dates = assay_reading_get_dates (b->reading, &n);

  for (guint i = a_range.first; i < a_range.end; i++)
    {
      for (guint j = b_range.first; j < b_range.end; j++)
        {
          if (is_same_date (a->reading, &a_dates[i], b->reading, &b_dates[j]))
            return FALSE;
        }
    }

  return a_range.first < a_range.end && b_range.first < b_range.end;
}

/* How sure we are that both sides are about the same quantity; 0 if one sign speaks against it. */
static double
compare_sides (AssayInquiry *self,
               Side         *a,
               Side         *b)
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

  shared[0] = weigh_shared (self, a, b, &totals[0], &n_strong);
  shared[1] = weigh_shared (self, b, a, &totals[1], &n_strong_b);

  if (MIN (n_strong, n_strong_b) < MIN_STRONG_WORDS || totals[0] <= 0.0 || totals[1] <= 0.0)
    return 0.0;

  lesser = MAX (shared[0] / totals[0], shared[1] / totals[1]);
  larger = MIN (shared[0] / totals[0], shared[1] / totals[1]);

  if (lesser < MIN_SHARE_OF_LESSER || larger < MIN_SHARE_OF_LARGER)
    return 0.0;
  if (tell_direction (self, a) != tell_direction (self, b))
    return 0.0;

  is_change = tell_direction (self, a) != 0;

  if (!is_change && a->figure->kind == ASSAY_FIGURE_NUMBER && !shares_head (self, a, b))
    return 0.0;
  if (has_own_name (a, b) && has_own_name (b, a))
    return 0.0;
  if (dates_part (a, b))
    return 0.0;

  return (lesser + larger) / 2.0;
}

static Side
get_own_side (AssayInquiry *self,
              guint         figure)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);

  return (Side){
    .words = self->corpus->draft_words,
    .clause = assay_inquiry_figure_clause (self, figure)->clause,
    .sentence = assay_inquiry_figure_clause (self, figure)->sentence,
    .reading = self->corpus->draft,
    .figure = &figures[figure],
  };
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
  const AssayPassage *passage = assay_corpus_passage (self->corpus, other.passage);
  Side a = get_own_side (self, figure);
  Side b = {
    .words = self->corpus->words,
    .sentence = passage->words,
    .reading = assay_corpus_get_reading (self->corpus, passage->source),
    .figure = other.figure,
  };

  b.clause = assay_inquiry_clause (b.words, b.sentence, b.figure->span);

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
find_names (const Side *side)
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
names_more (const Side *side,
            const Side *other)
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
has_pronoun (const AssayInquiry *self,
             const Side         *side)
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
is_labelled (const Side *side)
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
  Side a = { 0 };
  Side b = { 0 };
  double totals[2] = { 0.0 };
  double shared[2] = { 0.0 };
  guint n_strong[2] = { 0 };

  if (assay_inquiry_figure_clause (self, figure)->n_strong < MIN_OWN_STRONG_WORDS ||
      assay_inquiry_figure_clause (self, other)->n_strong < MIN_OWN_STRONG_WORDS)
    return 0.0;

  a = get_own_side (self, figure);
  b = get_own_side (self, other);

  if (compare_sides (self, &a, &b) <= 0.0 || share_figure (self, figure, other) ||
      has_own_name (&a, &b) || has_own_name (&b, &a) || names_more (&a, &b) ||
      names_more (&b, &a) || has_pronoun (self, &a) || has_pronoun (self, &b) || is_labelled (&a) ||
      is_labelled (&b))
    return 0.0;

  shared[0] = weigh_shared (self, &a, &b, &totals[0], &n_strong[0]) / totals[0];
  shared[1] = weigh_shared (self, &b, &a, &totals[1], &n_strong[1]) / totals[1];

  if (MIN (n_strong[0], n_strong[1]) < MIN_OWN_STRONG_WORDS ||
      MAX (shared[0], shared[1]) < MIN_OWN_SHARE_OF_LESSER ||
      MIN (shared[0], shared[1]) < MIN_OWN_SHARE_OF_LARGER)
    return 0.0;

  return (shared[0] + shared[1]) / 2.0;
}
