/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-voice-private.h"

/* What stands beside a stretch. */
enum
{
  BESIDE_EDGE, /* of the sentence */
  BESIDE_COMMA,
  BESIDE_COLON,
  BESIDE_MARK,
  BESIDE_CUE,
  BESIDE_MAYBE, /* a word that is a cue now and then */
  BESIDE_THAT,
  BESIDE_DETERMINER,
  BESIDE_PREPOSITION,
  BESIDE_PERSON, /* a name, “he” */
  BESIDE_CAPITAL,
  BESIDE_WORD,
};

/* One stretch in marks of a sentence: the tokens [begin, end), marks with them. */
typedef struct
{
  guint begin;
  guint end;
  guint n_words;
  guint n_capitals;
  guint n_tagged;
  guint content;
} Stretch;

static guint
content_of (const guint8 *marginals)
{
  guint content = 0;

  for (guint k = ASSAY_TAG_CONTENT_LEFT; k < ASSAY_N_TAGS; k++)
    content += marginals[k];

  return MIN (content, 255);
}

static const AssayToken *
token_of (const AssayTagSequence *sequence,
          guint                   i)
{
  return assay_reader_token (sequence->reader, sequence->first + i);
}

static gint32
quotation_of (const AssayTagSequence *sequence,
              guint                   i)
{
  return sequence->reader->quoted[sequence->first + i];
}

static Stretch
measure (const AssayTagSequence *sequence,
         const guint8           *tags,
         const guint8          (*marginals)[ASSAY_N_TAGS],
         guint                   begin,
         guint                   end)
{
  Stretch stretch = { .begin = begin, .end = begin };

  while (stretch.end < end &&
         quotation_of (sequence, stretch.end) == quotation_of (sequence, begin))
    {
      guint i = stretch.end++;

      if (sequence->words[i].shape == 0)
        continue;
      stretch.n_words++;
      stretch.n_capitals += (token_of (sequence, i)->flags & ASSAY_TOKEN_CAPITAL) != 0;
      stretch.n_tagged += tags[i] >= ASSAY_TAG_CONTENT_LEFT;
      stretch.content += content_of (marginals[i]);
    }

  return stretch;
}

static guint8
tell_beside (const AssayTagSequence *sequence,
             guint                   i)
{
  const AssayTagWord *word = &sequence->words[i];
  guint32 mark = token_of (sequence, i)->mark;

  if (mark == ',')
    return BESIDE_COMMA;
  if (mark == ':')
    return BESIDE_COLON;
  if (word->shape == 0)
    return BESIDE_MARK;
  if (word->cue >= 3)
    return BESIDE_CUE;
  if ((word->classes & ASSAY_WORD_THAT) != 0)
    return BESIDE_THAT;
  if ((word->classes & (ASSAY_WORD_DETERMINER | ASSAY_WORD_POSSESSIVE)) != 0)
    return BESIDE_DETERMINER;
  if ((word->classes & (ASSAY_WORD_PREPOSITION | ASSAY_WORD_TO)) != 0)
    return BESIDE_PREPOSITION;
  if (word->name > 0 || (word->classes & ASSAY_WORD_SUBJECT) != 0)
    return BESIDE_PERSON;
  if (word->cue > 0)
    return BESIDE_MAYBE;

  return (token_of (sequence, i)->flags & ASSAY_TOKEN_CAPITAL) != 0 ? BESIDE_CAPITAL : BESIDE_WORD;
}

/* What stands before the closing mark: 0 a word, 1 a comma, 2 a full stop, 3 another mark, 4 where there is none. */
static guint8
tell_end (const AssayTagSequence *sequence,
          const Stretch          *stretch)
{
  guint32 mark;

  if (sequence->words[stretch->end - 1].quote != 3 || stretch->end - stretch->begin < 2)
    return 4;

  mark = token_of (sequence, stretch->end - 2)->mark;

  return mark == 0 ? 0 : mark == ',' ? 1 : mark == '.' ? 2 : 3;
}

static gboolean
is_single (guint32 mark)
{
  return mark == '\'' || mark == 0x2018 || mark == 0x2019 || mark == 0x201a;
}

static void
tell_longest (const AssayTagSequence *sequence,
              const Stretch          *stretch,
              guint                   begin,
              guint                   end,
              guint8                 *signs)
{
  guint first = stretch->begin;
  gboolean is_opened = sequence->words[first].quote == 2;

  while (first + 1 < stretch->end && sequence->words[first].shape == 0)
    first++;

  signs[ASSAY_QUOTE_LENGTH] = (guint8) MIN (stretch->n_words, 255);
  signs[ASSAY_QUOTE_CAPITALS] = (guint8) (stretch->n_capitals * 255 / stretch->n_words);
  signs[ASSAY_QUOTE_BEGIN] = (guint8) (((token_of (sequence, first)->flags & ASSAY_TOKEN_CAPITAL) !=
                                        0) +
                                       (is_opened ? 0 : 2));
  signs[ASSAY_QUOTE_END] = tell_end (sequence, stretch);
  signs[ASSAY_QUOTE_BEFORE] = stretch->begin > begin ? tell_beside (sequence, stretch->begin - 1)
                                                     : BESIDE_EDGE;
  signs[ASSAY_QUOTE_AFTER] = stretch->end < end ? tell_beside (sequence, stretch->end)
                                                : BESIDE_EDGE;
  signs[ASSAY_QUOTE_SINGLE] = is_opened && is_single (token_of (sequence, stretch->begin)->mark);
}

/**
 * assay_voice_fill_quotes:
 * @sequence: a sequence whose tags are known
 * @marginals: [n][ASSAY_N_TAGS] of the sequence
 *
 * Measures the stretches in quotation marks of the sentence [@begin, @end) of the sequence.
 */
void
assay_voice_fill_quotes (AssayVoice             *self,
                         const AssayTagSequence *sequence,
                         const guint8          (*marginals)[ASSAY_N_TAGS],
                         guint                   begin,
                         guint                   end)
{
  guint sentence = assay_reader_sentence_at (self->reader, sequence->first + begin);
  const guint8 *tags = self->tags + sequence->first;
  guint8 *signs = self->quote_signs[sentence];
  Stretch all = { 0 };
  Stretch longest = { 0 };
  guint best = 0;
  guint worst = 255;

  for (guint i = begin; i < end;)
    {
      Stretch here;
      guint mean;

      if (quotation_of (sequence, i) < 0)
        {
          i++;
          continue;
        }

      here = measure (sequence, tags, marginals, i, end);
      for (; i < here.end; i++)
        {
          signs[ASSAY_QUOTE_N_OPENING] += sequence->words[i].quote == 2;
          signs[ASSAY_QUOTE_N_CLOSING] += sequence->words[i].quote == 3;
        }
      if (here.n_words == 0)
        continue;

      mean = here.content / here.n_words;
      best = MAX (best, mean);
      worst = MIN (worst, mean);
      all.n_words += here.n_words;
      all.n_tagged += here.n_tagged;
      all.content += here.content;
      if (here.n_words > longest.n_words)
        longest = here;
    }

  if (all.n_words == 0)
    return;

  signs[ASSAY_QUOTE_CONTENT] = (guint8) (all.content / all.n_words);
  signs[ASSAY_QUOTE_CONTENT_BEST] = (guint8) best;
  signs[ASSAY_QUOTE_CONTENT_WORST] = (guint8) worst;
  signs[ASSAY_QUOTE_TAGGED] = (guint8) (all.n_tagged * 255 / all.n_words);
  tell_longest (sequence, &longest, begin, end, signs);
  self->stretches[sentence] = (AssayTokens){ sequence->first + longest.begin,
                                             sequence->first + longest.end - 1 };
}
