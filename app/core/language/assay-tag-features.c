/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

/* What stands for a word before the begin and after the end of the sequence. */
static const AssayTagWord nothing[2] = {
  { .word = 11,
    .prefix = 11,
    .suffix2 = 11,
    .suffix3 = 11,
    .shape = 8,
    .cue = 8,
    .quote = 8,
    .rule = 30 },
  { .word = 13,
    .prefix = 13,
    .suffix2 = 13,
    .suffix3 = 13,
    .shape = 9,
    .cue = 9,
    .quote = 9,
    .rule = 31 },
};

/* One token while its features are collected: each feature is a kind, counted up, and up to three values. */
typedef struct
{
  const AssayTagWord *at[7]; /* the words from three before it to three after it */
  guint32            *rows;
  guint               n;
  guint64             kind;
  guint               shift;
} Collector;

/* Multipliers without a pattern: digits of the golden ratio and primes of well-known mixers. */
static inline void
add3 (Collector *self,
      guint64    a,
      guint64    b,
      guint64    c)
{
  guint64 x = (a + 1) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) +
              (b + 1) * G_GUINT64_CONSTANT (0xc2b2ae3d27d4eb4f) +
              (c + 1) * G_GUINT64_CONSTANT (0xd6e8feb86659fd93) +
              ++self->kind * G_GUINT64_CONSTANT (0xff51afd7ed558ccd);

  x ^= x >> 32;
  x *= G_GUINT64_CONSTANT (0x9fb21c651e98df25);
  self->rows[self->n++] = (guint32) (x >> 32) >> self->shift;
}

static inline void
add2 (Collector *self,
      guint64    a,
      guint64    b)
{
  add3 (self, a, b, 0);
}

static inline void
add (Collector *self,
     guint64    a)
{
  add3 (self, a, 0, 0);
}

static inline const AssayTagWord *
word_at (const AssayTagSequence *self,
         int                     i)
{
  if (i < 0)
    return &nothing[0];
  if (i >= (int) self->n)
    return &nothing[1];

  return &self->words[i];
}

static guint
bucket (int distance)
{
  static const guint8 buckets[26] = { 0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6,
                                      6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7 };

  return distance < 26 ? buckets[distance] : 8;
}

static guint
capped (guint8 a,
        guint8 b,
        guint  most)
{
  return MIN ((guint8) (a - b), most);
}

/**
 * Context:
 *
 * What the token sees of the cues around it, in small numbers.
 */
typedef struct
{
  guint32 left;         /* words, 0 for none */
  guint32 right;
  guint32 strong_left;
  guint32 strong_right;
  guint left_state; /* commas, marks and “that” between the token and the strong cue left of it */
  guint   right_state;
  guint   left_place;
  guint   right_place;
  guint   sides;        /* bits: a strong cue left, one right */
  guint   ends;         /* where it stands to the cues of the first and the last clause */
  guint   edge;         /* how near the begin and the end of its sentence */
  guint   around;       /* bits: strong cues in the sentences before and after */
} Context;

static guint
side_of (int i,
         int cue)
{
  return cue < 0 ? 0 : i < cue ? 1 : i == cue ? 2 : 3;
}

static void
fill_context (const AssayTagSequence *self,
              int                     i,
              Context                *context)
{
  const AssayTagWord *words = self->words;
  const AssayTagWord *word = &words[i];
  const AssayTagWord *left = word->strong_left < 0 ? NULL : &words[word->strong_left];
  const AssayTagWord *right = word->strong_right < 0 ? NULL : &words[word->strong_right];

  context->left = word->left < 0 ? 0 : words[word->left].word;
  context->right = word->right < 0 ? 0 : words[word->right].word;
  context->strong_left = left != NULL ? left->word : 0;
  context->strong_right = right != NULL ? right->word : 0;
  context->left_state = left == NULL ? 0
                                     : 1 + capped (word->n_commas, left->n_commas, 2) * 6 +
                                           capped (word->n_marks, left->n_marks, 2) * 2 +
                                           capped (word->n_that, left->n_that, 1);
  context->right_state = right == NULL ? 0
                                       : 1 + capped (right->n_commas, word->n_commas, 2) * 3 +
                                             capped (right->n_marks, word->n_marks, 2);
  context->left_place = left == NULL ? 20 : bucket (i - word->strong_left);
  context->right_place = right == NULL ? 20 : bucket (word->strong_right - i);
  context->sides = (left != NULL) * 2u + (right != NULL);
  context->ends = side_of (i, word->tail) * 4 + side_of (i, word->head);
  context->edge = (guint) MIN (i - word->begin, 4) * 4 + (guint) MIN (word->end - 1 - i, 3);
  context->around = (word->before != 0) * 2u + (word->after != 0);
}

static void
add_words (Collector *self)
{
  const AssayTagWord *const *at = self->at + 3;

  add (self, at[0]->word);
  add (self, at[-1]->word);
  add (self, at[1]->word);
  add (self, at[-2]->word);
  add (self, at[2]->word);
  add2 (self, at[-1]->word, at[0]->word);
  add2 (self, at[0]->word, at[1]->word);
  add2 (self, at[-1]->word, at[1]->word);
  add2 (self, at[-2]->word, at[-1]->word);
  add2 (self, at[1]->word, at[2]->word);
  add3 (self, at[-2]->word, at[-1]->word, at[0]->word);
  add3 (self, at[0]->word, at[1]->word, at[2]->word);
  add2 (self, at[0]->suffix3, at[0]->shape);
  add (self, at[0]->prefix);
  add3 (self, at[0]->shape, at[-1]->shape, at[1]->shape);
  add3 (self, at[-1]->classes, at[0]->classes, at[1]->classes);
}

static void
add_cues_and_quotes (Collector *self)
{
  const AssayTagWord *const *at = self->at + 3;

  add3 (self, at[-1]->cue, at[0]->cue, at[1]->cue);
  add3 (self, at[-2]->cue * 16u + at[-1]->cue, at[0]->cue, at[1]->cue * 16u + at[2]->cue);
  add2 (self, at[-1]->word, at[0]->cue);
  add2 (self, at[1]->word, at[0]->cue);
  add2 (self, at[0]->word, at[1]->cue);
  add2 (self, at[0]->word, at[-1]->cue);

  add3 (self, at[-2]->quote * 16u + at[-1]->quote, at[0]->quote * 4u + at[0]->quote_place,
        at[1]->quote * 16u + at[2]->quote);
  add2 (self, at[0]->word, at[0]->quote);
  add2 (self, at[0]->word, at[-1]->quote);
  add3 (self, at[-1]->word, at[0]->quote, at[-1]->quote);
  add3 (self, at[1]->word, at[0]->quote, at[1]->quote);
  add2 (self, at[0]->summary, at[0]->quote);
}

static void
add_rules (Collector *self)
{
  const AssayTagWord *const *at = self->at + 3;

  add (self, at[0]->rule);
  add3 (self, at[-1]->rule, at[0]->rule, at[1]->rule);
  add2 (self, at[0]->rule, at[0]->word);
  add3 (self, at[0]->rule, at[0]->quote, at[0]->summary);
  add3 (self, at[0]->name, at[-1]->name, at[1]->name);
}

static void
add_context (Collector     *self,
             const Context *context)
{
  const AssayTagWord *const *at = self->at + 3;
  guint32 word = at[0]->word;
  guint quote = at[0]->quote;

  add (self, context->edge);
  add2 (self, word, context->edge / 4);
  add2 (self, word, context->edge % 4);
  add2 (self, context->left, context->right);
  add3 (self, context->strong_left, context->left_state, quote);
  add3 (self, context->strong_right, context->right_state, quote);
  add3 (self, context->left_place, context->right_place, quote);
  add3 (self, context->left_state, context->right_state, context->ends);
  add2 (self, word, context->sides * 16 + context->ends);
  add2 (self, word, context->strong_left);
  add2 (self, word, context->strong_right);
  add3 (self, context->ends, at[0]->summary, context->edge);
}

static void
add_paragraph (Collector              *self,
               const AssayTagSequence *sequence,
               const Context          *context)
{
  const AssayTagWord *word = self->at[3];
  const AssayTagWord *first = &sequence->words[word->begin];
  const AssayTagWord *second = word_at (sequence, word->begin + 1);
  guint past = sequence->past.has_cue * 4u + sequence->past.is_open * 2u +
               sequence->past.ends_with_colon;

  add2 (self, word->before, word->quote);
  add2 (self, word->after, word->quote);
  add3 (self, context->around, word->summary, context->ends);
  add3 (self, past, word->begin == 0, word->summary * 4u + word->quote);
  add2 (self, first->word, context->ends);
  add3 (self, first->word, second->word, context->edge / 4);
  add2 (self, word->tail < 0 ? 0 : sequence->words[word->tail].word, context->ends);
  add2 (self, word->head < 0 ? 0 : sequence->words[word->head].word, context->ends);
}

/* What the embedding adds up for a token: the convolution sees its neighbours by itself. */
static void
add_inputs (Collector              *self,
            const AssayTagSequence *sequence,
            const Context          *context)
{
  const AssayTagWord *word = self->at[3];
  guint past = sequence->past.has_cue * 4u + sequence->past.is_open * 2u +
               sequence->past.ends_with_colon;

  add (self, word->word);
  add (self, word->suffix3);
  add (self, word->suffix2);
  add (self, word->prefix);
  add2 (self, word->shape, word->cue);
  add (self, word->classes);
  add3 (self, word->quote, word->quote_place, word->summary);
  add (self, context->edge);
  add2 (self, word->rule, self->at[2]->rule);
  add2 (self, word->name, self->at[2]->name);
  add2 (self, context->ends, word->quote);
  add2 (self, context->left_state, context->right_state);
  add2 (self, context->left_place, context->right_place);
  add (self, context->strong_left);
  add (self, context->strong_right);
  add (self, word->before);
  add (self, word->after);
  add3 (self, past, word->begin == 0, context->around);
  add (self, sequence->words[word->begin].word);
}

/**
 * assay_tag_sequence_hash:
 *
 * Fills in the rows and the inputs of every token of the sequence.
 */
void
assay_tag_sequence_hash (AssayTagSequence *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      Collector rows = { .rows = self->rows[i], .shift = 32 - self->model->shape.row_bits };
      Collector inputs = { .rows = self->inputs[i], .shift = 32 - self->model->shape.input_bits };
      Context context;

      for (int k = 0; k < 7; k++)
        rows.at[k] = inputs.at[k] = word_at (self, (int) i + k - 3);
      fill_context (self, (int) i, &context);

      add_words (&rows);
      add_cues_and_quotes (&rows);
      add_rules (&rows);
      add_context (&rows, &context);
      add_paragraph (&rows, self, &context);
      g_assert (rows.n == ASSAY_N_ROWS);

      inputs.kind = 100;
      add_inputs (&inputs, self, &context);
      g_assert (inputs.n == ASSAY_N_INPUTS);
    }
}
