/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quantity-sides-private.h"

/* What is counted stands at most this many words after its number. */
#define MAX_HEAD_DISTANCE 4

/* Words of one clause; a longer one is judged by its first words. */
#define MAX_CLAUSE_WORDS 48

static gboolean
has_kin (const AssayInquiry      *self,
         const AssayQuantitySide *side,
         AssayWordRange           range,
         guint                    kin)
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
double
assay_quantity_weigh_shared (const AssayInquiry      *self,
                             const AssayQuantitySide *side,
                             const AssayQuantitySide *other,
                             double                  *total,
                             guint                   *n_strong)
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
gboolean
assay_quantity_shares_head (const AssayInquiry      *self,
                            const AssayQuantitySide *side,
                            const AssayQuantitySide *other)
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
int
assay_quantity_tell_direction (const AssayInquiry      *self,
                               const AssayQuantitySide *side)
{
  AssayVocabulary *vocabulary = self->corpus->vocabulary;
  gboolean rises = has_kin (self, side, side->clause,
                            assay_vocabulary_find_kin (vocabulary, "increase"));
  gboolean falls = has_kin (self, side, side->clause,
                            assay_vocabulary_find_kin (vocabulary, "decrease"));

  return (int) rises - (int) falls;
}

static gboolean
is_name_word (const AssayQuantitySide *side,
              guint                    i)
{
  const AssayWord *word = &g_array_index (side->words, AssayWord, i);

  return (word->flags & ASSAY_WORD_CAPITAL) != 0 && word->name != 0 && i > side->sentence.first &&
         assay_word_is_content (word);
}

static gboolean
has_name (const AssayQuantitySide *side,
          guint                    name)
{
  for (guint i = side->sentence.first; i < side->sentence.end; i++)
    {
      if (g_array_index (side->words, AssayWord, i).name == name)
        return TRUE;
    }

  return FALSE;
}

/* Whether the side's clause has a name that the other's sentence has not. */
gboolean
assay_quantity_has_own_name (const AssayQuantitySide *side,
                             const AssayQuantitySide *other)
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
find_dates (const AssayQuantitySide *side)
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

/* Whether both clauses name a day or a year that is known, and none of one is of a year of the other. */
gboolean
assay_quantity_years_part (const AssayQuantitySide *a,
                           const AssayQuantitySide *b)
{
  AssayWordRange a_range = find_dates (a);
  AssayWordRange b_range = find_dates (b);
  guint n = 0;
  const AssayDate *a_dates = assay_reading_get_dates (a->reading, &n);
  const AssayDate *b_dates = assay_reading_get_dates (b->reading, &n);
  gboolean is_known = FALSE;

  for (guint i = a_range.first; i < a_range.end; i++)
    {
      for (guint j = b_range.first; j < b_range.end; j++)
        {
          if (!a_dates[i].is_resolved || !b_dates[j].is_resolved)
            continue;
          if (a_dates[i].day.year == b_dates[j].day.year)
            return FALSE;
          is_known = TRUE;
        }
    }

  return is_known;
}

gboolean
assay_quantity_is_dated (const AssayQuantitySide *side)
{
  AssayWordRange range = find_dates (side);

  return range.first < range.end;
}

/* Whether both clauses are dated, and no date of one is a date of the other. */
gboolean
assay_quantity_dates_part (const AssayQuantitySide *a,
                           const AssayQuantitySide *b)
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

/* A figure of the draft, by its index. */
AssayQuantitySide
assay_quantity_get_own_side (AssayInquiry *self,
                             guint         figure)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);

  return (AssayQuantitySide){
    .words = self->corpus->draft_words,
    .clause = assay_inquiry_figure_clause (self, figure)->clause,
    .sentence = assay_inquiry_figure_clause (self, figure)->sentence,
    .reading = self->corpus->draft,
    .figure = &figures[figure],
  };
}

/* A figure of a source. */
AssayQuantitySide
assay_quantity_get_side (AssayInquiry  *self,
                         AssayFigureAt  at)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus, at.passage);
  AssayQuantitySide side = {
    .words = self->corpus->words,
    .sentence = passage->words,
    .reading = assay_corpus_get_reading (self->corpus, passage->source),
    .figure = at.figure,
  };

  side.clause = assay_inquiry_clause (side.words, side.sentence, side.figure->span);

  return side;
}

/**
 * assay_inquiry_parts_quantities:
 * @figure: index of a figure of the draft
 * @at: a figure of a source
 *
 * Returns: whether one sign says that they are of different things: one tells of a rise and the other of a fall, each
 *   names what the other does not, or they are of different years
 */
gboolean
assay_inquiry_parts_quantities (AssayInquiry  *self,
                                guint          figure,
                                AssayFigureAt  at)
{
  AssayQuantitySide ours = assay_quantity_get_own_side (self, figure);
  AssayQuantitySide theirs = assay_quantity_get_side (self, at);

  if (ours.clause.first == ours.clause.end || theirs.clause.first == theirs.clause.end)
    return TRUE;

  return assay_quantity_tell_direction (self, &ours) *
                 assay_quantity_tell_direction (self, &theirs) <
             0 ||
         (assay_quantity_has_own_name (&ours, &theirs) &&
          assay_quantity_has_own_name (&theirs, &ours)) ||
         assay_quantity_years_part (&ours, &theirs);
}

/* The word before the side's figure, in small letters, or "". */
static const char *
get_word_before (const AssayInquiry      *self,
                 const AssayQuantitySide *side)
{
  const char *text = "";

  for (guint i = side->sentence.first; i < side->sentence.end; i++)
    {
      const AssayWord *word = &g_array_index (side->words, AssayWord, i);

      if (word->span.end > side->figure->span.begin)
        break;
      text = assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;
    }

  return text;
}

/* “She is 27.”, and “I’m 27”. */
static gboolean
is_told_of_somebody (const AssayInquiry      *self,
                     const AssayQuantitySide *side)
{
  static const char *const verbs[] = { "is",  "was",    "am",   "i'm",  "i’m", "she's", "she’s",
                                       "he's", "he’s", "m", "s", "turned", "aged", NULL };

  return g_strv_contains (verbs, get_word_before (self, side));
}

/**
 * assay_inquiry_counts_same:
 * @figure: index of a figure of the draft
 * @at: the same figure of a source
 * @is_alone: the draft's sentence says nothing else
 *
 * Returns: whether both count the same thing, or tell somebody's age and no more
 */
gboolean
assay_inquiry_counts_same (AssayInquiry  *self,
                           guint          figure,
                           AssayFigureAt  at,
                           gboolean       is_alone)
{
  AssayQuantitySide ours = assay_quantity_get_own_side (self, figure);
  AssayQuantitySide theirs = assay_quantity_get_side (self, at);

  if (is_alone)
    return is_told_of_somebody (self, &ours) && is_told_of_somebody (self, &theirs);

  return ours.figure->kind == ASSAY_FIGURE_NUMBER &&
         assay_quantity_shares_head (self, &ours, &theirs);
}
