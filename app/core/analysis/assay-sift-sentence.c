/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <math.h>
#include <string.h>

/* Places of one token that are looked at for what follows it. */
#define MAX_PLACES 256

typedef struct
{
  guint8 *signs;
  guint   n;
} Writer;

static void
put (Writer *self,
     double  value)
{
  g_assert (self->n < ASSAY_N_SIFT_SENTENCE_SIGNS);

  self->signs[self->n++] = (guint8) CLAMP (value + 0.5, 0.0, 255.0);
}

/* The logarithm of the odds from -8 to 8. */
static void
put_score (Writer *self,
           gint32  score)
{
  put (self, (score + 8.0 * ASSAY_SIFT_UNIT) * 16.0 / ASSAY_SIFT_UNIT);
}

static guint8
get_sign (const guint8 *signs,
          guint         token,
          guint         sign)
{
  return signs[(gsize) token * ASSAY_N_SIFT_SIGNS + sign];
}

#define NO_SCORE G_MININT32

/* Groups of kinds whose highest scores the model sees. */
static guint
tell_family (const AssaySiftToken *token)
{
  switch ((AssaySiftKind) token->kind)
    {
    case ASSAY_SIFT_NUMBER:
    case ASSAY_SIFT_YEAR:
    case ASSAY_SIFT_ONE:
    case ASSAY_SIFT_SCALE:
    case ASSAY_SIFT_MONTH:
    case ASSAY_SIFT_WEEKDAY:
      return 0;

    case ASSAY_SIFT_NAME:
    case ASSAY_SIFT_OPENING:
      return 1;

    case ASSAY_SIFT_NEGATION:
      return 2;

    case ASSAY_SIFT_WORD:
      return 3;

    case ASSAY_SIFT_STOP:
      return 4;
    }

  return 4;
}

/* Signs of a sentence that come from the scores of its tokens; they stand first. */
#define N_SCORES 14

static void
put_scores (const AssaySiftToken *tokens,
            guint                 n,
            const gint32         *scores,
            Writer               *writer)
{
  gint32 top[3] = { NO_SCORE, NO_SCORE, NO_SCORE };
  gint32 families[5] = { NO_SCORE, NO_SCORE, NO_SCORE, NO_SCORE, NO_SCORE };
  gint32 quoted[2] = { NO_SCORE, NO_SCORE };
  gint32 pair = NO_SCORE;
  gint64 sum = 0;
  gint64 total = 0;
  double expected = 0.0;

  for (guint i = 0; i < n; i++)
    {
      guint family = tell_family (&tokens[i]);
      guint is_quoted = (tokens[i].flags & ASSAY_SIFT_QUOTED) != 0;
      gint32 score = CLAMP (scores[i], -10 * ASSAY_SIFT_UNIT, 10 * ASSAY_SIFT_UNIT);

      for (guint k = 0; k < 3; k++)
        {
          if (score > top[k])
            {
              for (guint j = 2; j > k; j--)
                top[j] = top[j - 1];
              top[k] = score;
              break;
            }
        }

      families[family] = MAX (families[family], score);
      quoted[is_quoted] = MAX (quoted[is_quoted], score);
      sum += MAX (0, score + 5 * ASSAY_SIFT_UNIT);
      total += score;
      expected += 1.0 / (1.0 + exp (-(double) score / ASSAY_SIFT_UNIT));
      if (i > 0)
        pair = MAX (pair,
                    score + CLAMP (scores[i - 1], -10 * ASSAY_SIFT_UNIT, 10 * ASSAY_SIFT_UNIT));
    }

  for (guint k = 0; k < 3; k++)
    put_score (writer, MAX (top[k], -8 * ASSAY_SIFT_UNIT));
  for (guint k = 0; k < 5; k++)
    put_score (writer, MAX (families[k], -8 * ASSAY_SIFT_UNIT));
  for (guint k = 0; k < 2; k++)
    put_score (writer, MAX (quoted[k], -8 * ASSAY_SIFT_UNIT));
  put_score (writer, MAX (pair, -16 * ASSAY_SIFT_UNIT) / 2);
  put (writer, sqrt ((double) sum * 16.0 / ASSAY_SIFT_UNIT));
  put_score (writer, (gint32) (total / MAX ((gint64) n, 1)));
  put (writer, sqrt (expected / MAX (n, 1)) * 400.0);
}

/* How many tokens of a row of the draft from @token on stand in a row in a source, up to so many. */
#define MAX_ROW 5

static guint
count_row (const AssaySiftSentence *self,
           guint                    token)
{
  guint n = 0;
  const guint *places = assay_sift_find (self->sift, &self->tokens[token], &n);
  guint best = n > 0;

  for (guint i = 0; i < MIN (n, MAX_PLACES); i++)
    {
      guint k = 1;

      while (k < MAX_ROW && token + k < self->n && places[i] + k < self->sift->tokens->len &&
             assay_sift_token (self->sift, places[i] + k)->lemma == self->tokens[token + k].lemma)
        k++;
      best = MAX (best, k);
    }

  return best;
}

static void
put_rows (const AssaySiftSentence *self,
          Writer                  *writer)
{
  guint n_pairs = 0;
  guint n_triples = 0;
  guint n_fives = 0;
  guint n_kept = 0;
  guint n_carried = 0;

  for (guint i = 0; i < self->n; i++)
    {
      guint row = count_row (self, i);

      n_fives += i + 5 <= self->n && row < 5;
      n_kept = row >= 3 ? MAX (n_kept, row) : n_kept - MIN (n_kept, 1);
      /* What stands in a row of three is carried over from its source. */
      n_carried += n_kept > 0;

      n_pairs += i + 1 < self->n && row < 2;
      n_triples += i + 2 < self->n && row < 3;
    }

  put (writer, self->n > 1 ? 200.0 * n_pairs / (self->n - 1) : 0);
  put (writer, self->n > 2 ? 200.0 * n_triples / (self->n - 2) : 0);
  put (writer, self->n > 4 ? 200.0 * n_fives / (self->n - 4) : 0);
  put (writer, 200.0 * n_carried / self->n);
}

/* Where the sentence goes to and fro between passages, and how much of its surroundings it has with it. */
static void
put_course (const AssaySiftSentence *self,
            Writer                  *writer)
{
  double total = 1e-6;
  double lacking = 0.0;
  double context = 0.0;
  double anywhere = 0.0;
  int last = -1;
  guint n_turns = 0;
  guint n_far = 0;
  guint n_back = 0;

  for (guint i = 0; i < self->n; i++)
    {
      int token = self->matches[i] != NULL ? self->matches[i]->token : -1;

      total += self->weights[i];
      lacking += token < 0 ? self->weights[i] : 0.0f;
      context += self->weights[i] * self->context_match[i];
      anywhere += self->weights[i] * self->context_any[i];

      if (token >= 0 && last >= 0)
        {
          guint here = self->sift->passage_of[token];
          guint before = self->sift->passage_of[last];

          n_turns += here != before;
          n_far += MAX (here, before) - MIN (here, before) > 2;
          n_back += token < last;
        }
      last = token >= 0 ? token : last;
    }

  put (writer, 250.0 * lacking / total);
  put (writer, 250.0 * context / total);
  put (writer, 250.0 * anywhere / total);
  put (writer, n_turns);
  put (writer, n_far);
  put (writer, n_back);
}

static void
put_nearness (const AssaySiftSentence *self,
              const guint8            *signs,
              Writer                  *writer)
{
  double whole = MAX (self->self_score, 1e-6);
  double second = self->n_hits > 1 ? self->hit_scores[1] : 0.0;
  double total = 0.0;
  guint64 passages = 0;
  guint n_passages = 0;

  for (guint i = 0; i < self->n; i++)
    {
      total += self->weights[i];
      passages |= self->matches[i] != NULL ? G_GUINT64_CONSTANT (1) << self->chosen[i] : 0;
    }
  for (; passages != 0; passages &= passages - 1)
    n_passages++;

  put (writer, 150.0 * self->hit_scores[0] / whole);
  put (writer, 150.0 * (self->hit_scores[0] - second) / whole);
  put (writer, 3.0 * self->hit_scores[0]);
  put (writer, 150.0 * self->rows[0].score / MAX (total, 1e-6));
  put (writer, 20.0 * log (1.0 + self->sift->corpus->passages->len));
  put (writer, n_passages);
  for (guint i = 2; i < 6; i++)
    put (writer, get_sign (signs, 0, ASSAY_SIFT_SIGN_SENTENCE + i));
}

/* Counts over the tokens that say something. */
typedef struct
{
  guint  n;
  guint  n_absent;
  guint  n_absent_numbers;
  guint  n_absent_names;
  guint  n_absent_openings;
  guint  n_far;             /* not beside the best passage */
  guint  n_off;             /* not in the best passage */
  guint  n_far_numbers;
  guint  n_far_names;
  guint  n_off_names;
  guint  n_other_kind;      /* numbers that the source has as another kind */
  guint  n_turned;          /* what they say is turned round */
  guint  n_alike;           /* matched by another word */
  guint  n_opposed;
  guint  n_inserted;
  double context;
  guint  least_context;
  guint  most_lost;
  guint  most_lost_name;
} Counts;

static void
count_token (const AssaySiftSentence *self,
             const guint8            *signs,
             guint                    i,
             Counts                  *counts)
{
  const AssaySiftToken *token = &self->tokens[i];
  gboolean is_absent = get_sign (signs, i, ASSAY_SIFT_SIGN_PLACES) == 0;
  gboolean is_off = get_sign (signs, i, ASSAY_SIFT_SIGN_PLACES + 2) == 0;
  gboolean is_far = get_sign (signs, i, ASSAY_SIFT_SIGN_PLACES + 3) == 0;
  gboolean is_name = token->kind == ASSAY_SIFT_NAME;
  gboolean is_number = assay_sift_is_number (token) && token->kind != ASSAY_SIFT_ONE;
  guint match = get_sign (signs, i, ASSAY_SIFT_SIGN_CONTEXT + 1);
  guint lost = get_sign (signs, i, ASSAY_SIFT_SIGN_CONTEXT + 2);
  guint likeness = get_sign (signs, i, ASSAY_SIFT_SIGN_ALIGNMENT);

  counts->n++;
  counts->n_absent += is_absent;
  counts->n_absent_numbers += is_absent && is_number;
  counts->n_absent_names += is_absent && is_name;
  counts->n_absent_openings += is_absent && token->kind == ASSAY_SIFT_OPENING;
  counts->n_far += is_far;
  counts->n_off += is_off;
  counts->n_far_numbers += is_number && get_sign (signs, i, ASSAY_SIFT_SIGN_NUMBER + 1) == 0;
  counts->n_far_names += is_name && is_far;
  counts->n_off_names += is_name && is_off;
  counts->n_other_kind += is_number && get_sign (signs, i, ASSAY_SIFT_SIGN_NUMBER + 1) != 0 &&
                          get_sign (signs, i, ASSAY_SIFT_SIGN_NUMBER + 2) == 0;
  counts->n_turned += get_sign (signs, i, ASSAY_SIFT_SIGN_POLARITY + 6);
  counts->n_alike += likeness > 80 && likeness < 180;
  counts->n_opposed += get_sign (signs, i, ASSAY_SIFT_SIGN_RELATIONS) > 0;
  counts->n_inserted += get_sign (signs, i, ASSAY_SIFT_SIGN_ALIGNMENT + 9);
  counts->context += match;
  counts->least_context = MIN (counts->least_context, match);
  counts->most_lost = MAX (counts->most_lost, lost);
  if (is_name)
    counts->most_lost_name = MAX (counts->most_lost_name, lost);
}

static void
put_counts (const AssaySiftSentence *self,
            const guint8            *signs,
            Writer                  *writer)
{
  Counts counts = { .least_context = 255 };
  double n = 0.0;

  for (guint i = 0; i < self->n; i++)
    {
      if (self->tokens[i].kind != ASSAY_SIFT_STOP)
        count_token (self, signs, i, &counts);
    }

  n = MAX (counts.n, 1);
  put (writer, 200.0 * counts.n_absent / n);
  put (writer, counts.n_absent);
  put (writer, counts.n_absent_numbers);
  put (writer, counts.n_absent_names);
  put (writer, counts.n_absent_openings);
  put (writer, 200.0 * counts.n_far / n);
  put (writer, 200.0 * counts.n_off / n);
  put (writer, counts.n_far_numbers);
  put (writer, counts.n_far_names);
  put (writer, counts.n_off_names);
  put (writer, counts.n_other_kind);
  put (writer, counts.n_turned);
  put (writer, 200.0 * counts.n_alike / n);
  put (writer, counts.n_opposed);
  put (writer, counts.n_inserted);
  put (writer, counts.context / n);
  put (writer, counts.least_context);
  put (writer, counts.most_lost);
  put (writer, counts.most_lost_name);
  for (guint i = 0; i < 3; i++)
    put (writer, get_sign (signs, 0, ASSAY_SIFT_SIGN_POLARITY + i));
}

/* Where a row of quoted tokens is not one row in the source. */
static void
put_quoted (const AssaySiftSentence *self,
            Writer                  *writer)
{
  guint n_quoted = 0;
  guint n_breaks = 0;
  guint n_other = 0;

  for (guint i = 0; i < self->n; i++)
    {
      const AssaySiftMatch *match = self->matches[i];
      const AssaySiftMatch *before = i > 0 ? self->matches[i - 1] : NULL;

      if ((self->tokens[i].flags & ASSAY_SIFT_QUOTED) == 0)
        continue;

      n_quoted++;
      n_other += match == NULL || match->likeness < 0.99f;
      if (i > 0 && (self->tokens[i - 1].flags & ASSAY_SIFT_QUOTED) != 0 &&
          (match == NULL || before == NULL || match->token != before->token + 1))
        n_breaks++;
    }

  put (writer, n_quoted);
  put (writer, n_breaks);
  put (writer, n_other);
  put (writer, n_quoted > 0 ? 200.0 * n_other / n_quoted : 0);
}

/**
 * assay_sift_fill_sentence:
 * @signs: of its tokens
 * @sentence: (out): [ASSAY_N_SIFT_SENTENCE_SIGNS]
 *
 * Writes down what the model sees of the sentence, all but what comes from the scores of its tokens.
 */
void
assay_sift_fill_sentence (const AssaySiftSentence *self,
                          const guint8            *signs,
                          guint8                  *sentence)
{
  Writer writer = { .signs = sentence, .n = N_SCORES };

  memset (sentence, 0, ASSAY_N_SIFT_SENTENCE_SIGNS);
  put_rows (self, &writer);
  put_nearness (self, signs, &writer);
  put_counts (self, signs, &writer);
  put_quoted (self, &writer);
  put_course (self, &writer);
  put (&writer, self->n);
  g_assert (writer.n == ASSAY_N_SIFT_SENTENCE_SIGNS);
}

/**
 * assay_sift_fill_scores:
 * @tokens: (array length=n): of a sentence
 * @scores: (array length=n): what the model says of each
 * @sentence: (inout): [ASSAY_N_SIFT_SENTENCE_SIGNS]
 *
 * Writes down what comes from the scores.
 */
void
assay_sift_fill_scores (const AssaySiftToken *tokens,
                        guint                 n,
                        const gint32         *scores,
                        guint8               *sentence)
{
  Writer writer = { .signs = sentence };

  put_scores (tokens, n, scores, &writer);
  g_assert (writer.n == N_SCORES);
}
