/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-text-map-private.h"

#include <string.h>

#include "assay-bisect.h"

/* So many words to either side are the company of a word. */
#define REACH 8

/* They may have drifted by so many words, as where a clause was put between. */
#define MAX_DRIFT 12

/* Of that company so much must have stayed, in tenths; and a span of so many words is company enough. */
#define MIN_COMPANY 3
#define MIN_SENTENCE 5
#define LONG_SPAN 6

/* What stands in the place of words may be so many times as long, and so many words more. */
#define MAX_GROWTH 2
#define MAX_MORE 3

static void
init_side (AssayMapSide *side,
           AssayText    *text)
{
  side->text = assay_text_ref (text);
  side->words = assay_words_split (text, (AssaySpan){ 0, assay_text_get_length (text) },
                                   ASSAY_DIFF_FOLD_CASE | ASSAY_DIFF_FOLD_MARKS);
  side->to = g_new (int, side->words->len + 1);

  for (guint i = 0; i <= side->words->len; i++)
    side->to[i] = -1;
}

static void
clear_side (AssayMapSide *side)
{
  assay_text_unref (side->text);
  g_array_unref (side->words);
  g_free (side->to);
}

/**
 * assay_text_map_new:
 * @first: a text
 * @second: a later version of it
 *
 * The time is that of sorting the words, and of holding against each other what was reworded.
 *
 * Returns: (transfer full): where the words of @first stand in @second
 */
AssayTextMap *
assay_text_map_new (AssayText *first,
                    AssayText *second)
{
  AssayTextMap *self = NULL;

  g_return_val_if_fail (first != NULL && second != NULL, NULL);

  self = g_new0 (AssayTextMap, 1);
  init_side (&self->first, first);
  init_side (&self->second, second);
  assay_words_number (self->first.words, self->second.words);
  assay_text_map_match (self);

  return self;
}

void
assay_text_map_free (AssayTextMap *self)
{
  clear_side (&self->first);
  clear_side (&self->second);
  g_free (self);
}

/* Index of the first word that ends behind @position. */
static guint
find_word (const AssayMapSide *side,
           guint               position)
{
  guint low = 0;

  assay_bisect (low, side->words->len, i,
                g_array_index (side->words, AssayWord, i).span.end <= position);

  return low;
}

/* The words of a span; one that it cuts is one of them. */
static AssaySpan
find_words (const AssayMapSide *side,
            AssaySpan           span)
{
  AssaySpan words = { find_word (side, span.begin), 0 };

  words.end = words.begin;
  while (words.end < side->words->len &&
         g_array_index (side->words, AssayWord, words.end).span.begin < span.end)
    words.end++;

  return words;
}

/* Whether the words stand behind each other in the second text too, letter by letter. */
static gboolean
stay_together (const AssayTextMap *self,
               AssaySpan           words)
{
  for (guint i = words.begin; i < words.end; i++)
    {
      const AssayWord *word = &g_array_index (self->first.words, AssayWord, i);
      const AssayWord *other = NULL;
      g_autofree char *here = NULL;
      g_autofree char *there = NULL;

      if (self->first.to[i] < 0 ||
          self->first.to[i] != self->first.to[words.begin] + (int) (i - words.begin))
        return FALSE;

      other = &g_array_index (self->second.words, AssayWord, self->first.to[i]);
      here = assay_text_dup_span (self->first.text, word->span);
      there = assay_text_dup_span (self->second.text, other->span);

      if (strcmp (here, there) != 0)
        {
          g_autofree char *here_folded = g_utf8_normalize (here, -1, G_NORMALIZE_NFKC);
          g_autofree char *there_folded = g_utf8_normalize (there, -1, G_NORMALIZE_NFKC);

          /* Another apostrophe is the same word, a capital is not. */
          if (g_strcmp0 (word->folded, other->folded) != 0 ||
              g_unichar_isupper (g_utf8_get_char (here_folded)) !=
                g_unichar_isupper (g_utf8_get_char (there_folded)))
            return FALSE;
        }
    }

  return words.begin < words.end;
}

/* How many of the words from @from to @to that are not in @words there are, and how many are near them still. */
static guint
count_near (const AssayMapSide *side,
            AssaySpan           words,
            AssaySpan           around,
            guint              *n_near)
{
  guint n_around = 0;

  *n_near = 0;

  for (guint i = around.begin; i < around.end; i++)
    {
      int drift;

      if (i >= words.begin && i < words.end)
        continue;

      n_around++;
      drift = side->to[i] - side->to[words.begin] - ((int) i - (int) words.begin);
      *n_near += side->to[i] >= 0 && ABS (drift) <= MAX_DRIFT;
    }

  return n_around;
}

/* Whether words that stood around the span stand around it still: those of its sentence, else all. */
static gboolean
keeps_company (const AssayTextMap *self,
               AssaySpan           words)
{
  const AssayMapSide *first = &self->first;
  AssaySpan around = { words.begin > REACH ? words.begin - REACH : 0,
                       MIN (words.end + REACH, first->words->len) };
  AssaySpan sentence = words;
  guint n_near = 0;
  guint n_around;

  if (assay_span_length (words) >= LONG_SPAN)
    return TRUE;

  while (sentence.begin > around.begin && !assay_map_side_ends_sentence (first, sentence.begin - 1))
    sentence.begin--;
  while (sentence.end < around.end && !assay_map_side_ends_sentence (first, sentence.end - 1))
    sentence.end++;

  n_around = count_near (first, words, sentence, &n_near);
  if (n_around > 0 && n_near * 10 >= n_around * MIN_SENTENCE)
    return TRUE;
  if (n_around >= 3 && n_near * 10 < n_around * MIN_COMPANY)
    return FALSE;

  n_around = count_near (first, words, around, &n_near);

  return n_near * 10 >= n_around * MIN_COMPANY;
}

/* The place of word @index of the first text between the nearest words to either side that are known. */
static gboolean
find_neighbours (const AssayTextMap *self,
                 AssaySpan           words,
                 AssaySpan          *between)
{
  const AssayMapSide *first = &self->first;
  int left = words.begin > 0 ? first->to[words.begin - 1] : -1;
  int right = words.end < first->words->len ? first->to[words.end] : (int) self->second.words->len;

  if ((words.begin > 0 && left < 0) || right < 0 || right < left + 1)
    return FALSE;

  between->begin = (guint) (left + 1);
  between->end = (guint) right;

  return assay_span_length (*between) <= MAX_GROWTH * assay_span_length (words) + MAX_MORE;
}

/* The hull of those of the words that are still there, if they are half of them and close to each other. */
static gboolean
find_rest (const AssayTextMap *self,
           AssaySpan           words,
           AssaySpan          *rest)
{
  const AssayMapSide *first = &self->first;
  guint n_known = 0;

  *rest = (AssaySpan){ G_MAXUINT, 0 };

  for (guint i = words.begin; i < words.end; i++)
    {
      if (first->to[i] < 0)
        continue;

      n_known++;
      rest->begin = MIN (rest->begin, (guint) first->to[i]);
      rest->end = MAX (rest->end, (guint) first->to[i] + 1);
    }

  if (n_known == 0 || n_known * 2 < assay_span_length (words) ||
      assay_span_length (*rest) > MAX_GROWTH * assay_span_length (words) + MAX_MORE)
    return FALSE;

  /* Words at its ends were changed: what stands up to the neighbours stands for them. */
  if (words.begin > 0 && first->to[words.begin] < 0 && first->to[words.begin - 1] >= 0 &&
      (guint) first->to[words.begin - 1] < rest->begin &&
      rest->begin - (guint) first->to[words.begin - 1] <= assay_span_length (words) + MAX_MORE)
    rest->begin = (guint) first->to[words.begin - 1] + 1;
  if (words.end < first->words->len && first->to[words.end - 1] < 0 && first->to[words.end] >= 0 &&
      (guint) first->to[words.end] >= rest->end &&
      (guint) first->to[words.end] - rest->end <= assay_span_length (words) + MAX_MORE)
    rest->end = (guint) first->to[words.end];

  return TRUE;
}

/* From the first of the words to the last of them; what a span had around them goes along if it is there too. */
static AssaySpan
span_words (const AssayTextMap *self,
            AssaySpan           words)
{
  return (AssaySpan){ g_array_index (self->second.words, AssayWord, words.begin).span.begin,
                      g_array_index (self->second.words, AssayWord, words.end - 1).span.end };
}

/* Whether both texts have the same characters before @position and @other, or from there on. */
static gboolean
is_same_around (const AssayTextMap *self,
                AssaySpan           span,
                AssaySpan           other)
{
  g_autofree char *here = NULL;
  g_autofree char *there = NULL;

  if (other.end > assay_text_get_length (self->second.text))
    return FALSE;

  here = assay_text_dup_span (self->first.text, span);
  there = assay_text_dup_span (self->second.text, other);

  return strcmp (here, there) == 0;
}

/* The span on the same words, with the marks before and after them that it had, or the part of a word that it was. */
static AssaySpan
carry_over (const AssayTextMap *self,
            AssaySpan           span,
            AssaySpan           words,
            AssaySpan           landed)
{
  AssaySpan was = { g_array_index (self->first.words, AssayWord, words.begin).span.begin,
                    g_array_index (self->first.words, AssayWord, words.end - 1).span.end };
  AssaySpan result = span_words (self, landed);
  guint before = was.begin > span.begin ? was.begin - span.begin : 0;
  guint behind = span.end > was.end ? span.end - was.end : 0;

  if (before > 0 && before <= result.begin &&
      is_same_around (self, (AssaySpan){ span.begin, was.begin },
                      (AssaySpan){ result.begin - before, result.begin }))
    result.begin -= before;
  if (behind > 0 && is_same_around (self, (AssaySpan){ was.end, span.end },
                                    (AssaySpan){ result.end, result.end + behind }))
    result.end += behind;

  if (span.begin > was.begin && assay_span_length (was) == assay_span_length (result))
    result.begin += span.begin - was.begin;
  if (span.end < was.end && assay_span_length (was) == assay_span_length (result) - before)
    result.end -= was.end - span.end;

  return result;
}

/**
 * assay_text_map_find:
 * @span: words of the first text
 * @landed: (out): where they stand in the second, or what stands in their place; empty if they are lost
 *
 * Never says %ASSAY_LANDING_SAME of words that only look the same: they must stand among words that stood
 * around them before, or be many.
 *
 * Returns: what became of them
 */
AssayLanding
assay_text_map_find (AssayTextMap *self,
                     AssaySpan     span,
                     AssaySpan    *landed)
{
  AssaySpan words;
  AssaySpan found = { 0, 0 };

  g_return_val_if_fail (self != NULL && landed != NULL, ASSAY_LANDING_LOST);
  g_return_val_if_fail (span.begin <= span.end, ASSAY_LANDING_LOST);
  g_return_val_if_fail (span.end <= assay_text_get_length (self->first.text), ASSAY_LANDING_LOST);

  *landed = (AssaySpan){ 0, 0 };
  words = find_words (&self->first, span);
  if (assay_span_is_empty (words))
    return ASSAY_LANDING_LOST;

  if (stay_together (self, words))
    {
      found.begin = (guint) self->first.to[words.begin];
      found.end = found.begin + assay_span_length (words);
      *landed = carry_over (self, span, words, found);

      return keeps_company (self, words) ? ASSAY_LANDING_SAME : ASSAY_LANDING_CHANGED;
    }

  if (!find_rest (self, words, &found) && !find_neighbours (self, words, &found))
    return ASSAY_LANDING_LOST;
  if (assay_span_is_empty (found))
    return ASSAY_LANDING_LOST;

  *landed = span_words (self, found);

  return ASSAY_LANDING_CHANGED;
}
