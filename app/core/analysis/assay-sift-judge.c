/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-judge-private.h"

#include <math.h>
#include <string.h>

#include "assay-bisect.h"

/* A second token must say so by itself, and be more than a joining word. */
#define MIN_SECOND_SCORE ASSAY_SIFT_UNIT

/* Passages to each side that tell of the same matter. */
#define HELD_REACH 2

/* What names, numbers and days of one sentence weigh that stand together elsewhere by no accident, and their share. */
#define MIN_HARD 3
#define MIN_HARD_SHARE 0.65

/* Smaller numbers are met everywhere. */
#define LARGE_NUMBER 1000.0

struct _AssaySiftJudge
{
  AssaySift            *sift;
  const AssaySiftModel *model;
  AssayMemo            *memo; /* or NULL */
  GByteArray           *key;
  AssaySiftSentence     sentence;
  guint8                signs[ASSAY_SIFT_MAX_TOKENS * ASSAY_N_SIFT_SIGNS];
  gint32                scores[ASSAY_SIFT_MAX_TOKENS];
};

/**
 * assay_sift_judge_new:
 * @memo: (nullable): what was said of sentences before, with these sources
 */
AssaySiftJudge *
assay_sift_judge_new (AssaySift            *sift,
                      const AssaySiftModel *model,
                      AssayMemo            *memo)
{
  AssaySiftJudge *self = g_new (AssaySiftJudge, 1);

  self->sift = sift;
  self->model = model;
  self->memo = memo;
  self->key = g_byte_array_new ();

  return self;
}

void
assay_sift_judge_free (AssaySiftJudge *self)
{
  g_byte_array_unref (self->key);
  g_free (self);
}

/* The token with the highest score. */
static guint
find_best (const AssaySiftJudge *self)
{
  guint best = 0;

  for (guint i = 1; i < self->sentence.n; i++)
    {
      if (self->scores[i] > self->scores[best])
        best = i;
    }

  return best;
}

/* The negation that the source has right before the partner of the token, or -1. */
static int
find_left_out (const AssaySiftJudge *self,
               guint                 token)
{
  AssaySiftSlot slot = self->sentence.slots[token];
  const AssaySiftMatch *match = self->sentence.matches[token];
  guint end = match != NULL ? (guint) match->token : slot.end;

  if (self->sentence.tokens[token].kind == ASSAY_SIFT_NEGATION)
    return -1;

  for (guint i = slot.first; i < end; i++)
    {
      if (assay_sift_token (self->sift, i)->kind == ASSAY_SIFT_NEGATION)
        return (int) i;
    }

  return -1;
}

static gboolean
are_opposed (const AssaySiftJudge *self,
             const AssaySiftToken *token,
             const AssaySiftToken *partner)
{
  gboolean is_word = token->kind == ASSAY_SIFT_WORD || token->kind == ASSAY_SIFT_OPENING ||
                     token->kind == ASSAY_SIFT_STOP;

  return is_word && partner->kind != ASSAY_SIFT_NAME && !assay_sift_is_number (partner) &&
         assay_sift_words_compare (self->sift->words, token, partner) >=
             ASSAY_WORD_RELATION_OPPOSED;
}

/* The tokens of a source within @reach passages of one. */
static AssayWordRange
get_surroundings (const AssaySift *sift,
                  guint            passage,
                  guint            reach)
{
  const AssayCorpus *corpus = sift->corpus;
  guint source = assay_corpus_passage (corpus, passage)->source;
  AssayWordRange passages = g_array_index (corpus->source_passages, AssayWordRange, source);
  guint first = MAX (passages.first, passage - MIN (passage, reach));
  guint last = passages.end - 1 - passage > reach ? passage + reach : passages.end - 1;

  return (AssayWordRange){ assay_sift_range (sift, first).first,
                           assay_sift_range (sift, last).end };
}

/* Whether a token of the sentence stands in the range, in whatever form. */
static gboolean
stands_in (const AssaySiftJudge *self,
           guint                 token,
           AssayWordRange        range)
{
  guint n = 0;
  const guint *places = assay_sift_find (self->sift, &self->sentence.tokens[token], &n);
  guint low = 0;

  assay_bisect (low, n, i, places[i] < range.first);

  return low < n && places[low] < range.end;
}

static AssaySiftFound
tell_token (AssaySiftJudge *self,
            guint           token)
{
  AssaySiftSentence *sentence = &self->sentence;
  const AssaySiftToken *partner = NULL;
  AssaySiftFound found = { .token = token, .partner = -1 };

  if (sentence->tokens[token].kind == ASSAY_SIFT_NAME)
    assay_sift_sentence_choose_without (sentence, token);

  partner = assay_sift_sentence_find_partner (sentence, token);
  found.passage = sentence->rows[sentence->chosen[token]].passage;
  found.left_out = find_left_out (self, token);

  found.is_absent = !stands_in (self, token,
                                get_surroundings (self->sift, found.passage, G_MAXUINT));

  if (partner != NULL)
    {
      found.partner = (int) (partner - assay_sift_token (self->sift, 0));
      found.is_opposed = are_opposed (self, &sentence->tokens[token], partner);
    }

  return found;
}

static void
find_tokens (AssaySiftJudge  *self,
             AssaySiftAnswer *answer)
{
  while (answer->n_found < ASSAY_SIFT_MAX_FOUND)
    {
      guint best = find_best (self);

      if (answer->n_found > 0 && (self->scores[best] < MIN_SECOND_SCORE ||
                                  self->sentence.tokens[best].kind == ASSAY_SIFT_STOP))
        return;

      answer->found[answer->n_found++] = tell_token (self, best);
      self->scores[best] = G_MININT32;
    }
}

/*
 * How much a token says of what the sentence is of, where all words around it are changed: a large number or an odd
 * one is met by no accident; a name counts once.
 */
static guint
weigh_hard (const AssaySiftSentence *sentence,
            guint                    token)
{
  const AssaySiftToken *at = &sentence->tokens[token];

  switch ((AssaySiftKind) at->kind)
    {
    case ASSAY_SIFT_NUMBER:
      return at->value >= LARGE_NUMBER || at->value != floor (at->value) ||
                     at->figure == ASSAY_FIGURE_PERCENT
                 ? MIN_HARD
                 : 1;

    case ASSAY_SIFT_NAME:
      return token == 0 || at->group == 0 || at->group != sentence->tokens[token - 1].group;

    case ASSAY_SIFT_YEAR:
    case ASSAY_SIFT_MONTH:
    case ASSAY_SIFT_WEEKDAY:
      return 1;

    case ASSAY_SIFT_WORD:
    case ASSAY_SIFT_ONE:
    case ASSAY_SIFT_SCALE:
    case ASSAY_SIFT_OPENING:
    case ASSAY_SIFT_NEGATION:
    case ASSAY_SIFT_STOP:
      return 0;
    }

  return 0;
}

/* How much of the sentence stands around the passage of one row, 0–1; most of its facts are half. */
static double
weigh_held_by (const AssaySiftJudge *self,
               const AssaySiftRow   *row)
{
  const AssaySiftSentence *sentence = &self->sentence;
  AssayWordRange range = get_surroundings (self->sift, row->passage, HELD_REACH);
  double total = 0.0;
  double held = 0.0;
  guint hard = 0;
  guint hard_held = 0;

  for (guint i = 0; i < sentence->n; i++)
    {
      gboolean is_held = row->matches[i].likeness > ASSAY_SIFT_MATCH || stands_in (self, i, range);

      if (sentence->tokens[i].kind == ASSAY_SIFT_STOP)
        continue;

      total += sentence->weights[i];
      held += is_held ? sentence->weights[i] : 0.0;
      hard += weigh_hard (sentence, i);
      hard_held += is_held ? weigh_hard (sentence, i) : 0;
    }

  if (total <= 0.0)
    return 0.0;

  return hard_held >= MIN_HARD && hard_held >= MIN_HARD_SHARE * hard ? MAX (0.5, held / total)
                                                                     : held / total;
}

/*
 * How much of what the sentence says stands around one passage: a sentence that was told in other words, or in
 * another order, keeps its names, its figures and its rarer words.
 */
static guint
weigh_held (const AssaySiftJudge *self)
{
  double best = 0.0;

  for (guint r = 0; r < self->sentence.n_rows; r++)
    best = MAX (best, weigh_held_by (self, &self->sentence.rows[r]));

  return (guint) (200.0 * best);
}

static void
judge (AssaySiftJudge  *self,
       AssaySiftAnswer *answer)
{
  AssaySiftSentence *sentence = &self->sentence;
  guint8 inputs[ASSAY_N_SIFT_SENTENCE_SIGNS];
  gint32 sum = 0;

  assay_sift_sentence_align (sentence);
  assay_sift_sentence_place (sentence);
  assay_sift_sentence_weigh (sentence);
  assay_sift_fill_signs (sentence, self->signs);
  assay_sift_fill_sentence (sentence, self->signs, inputs);

  assay_sift_model_sum (self->model, ASSAY_SIFT_FOREST_TOKENS, self->signs, sentence->n,
                        self->scores);
  assay_sift_fill_scores (sentence->tokens, sentence->n, self->scores, inputs);
  assay_sift_model_sum (self->model, ASSAY_SIFT_FOREST_SENTENCES, inputs, 1, &sum);

  answer->is_there = TRUE;
  answer->differs = sum >= assay_sift_model_get_threshold (self->model);
  answer->cover = self->signs[ASSAY_SIFT_SIGN_SENTENCE + 3];
  answer->held = weigh_held (self);
  answer->n_passages = sentence->n_rows;
  for (guint i = 0; i < sentence->n_rows; i++)
    answer->passages[i] = sentence->rows[i].passage;

  if (answer->differs)
    find_tokens (self, answer);
}

/* All that is known of the tokens, but where in the draft the sentence stands. */
static void
make_key (AssaySiftJudge       *self,
          const AssaySiftToken *tokens,
          guint                 n)
{
  g_byte_array_set_size (self->key, 0);

  for (guint i = 0; i < n; i++)
    {
      const AssaySiftToken *token = &tokens[i];

      assay_memo_add_number (self->key, token->span.begin - tokens[0].span.begin);
      assay_memo_add_number (self->key, token->span.end - tokens[0].span.begin);
      assay_memo_add_number (self->key, token->form);
      assay_memo_add_number (self->key, token->lemma);
      assay_memo_add_number (self->key, token->base);
      assay_memo_add_number (self->key, token->word);
      assay_memo_add_double (self->key, token->value);
      assay_memo_add_pointer (self->key, token->unit);
      assay_memo_add_number (self->key, token->figure | (guint) token->bound << 8 |
                                            (guint) token->kind << 16 | (guint) token->name << 24);
      assay_memo_add_number (self->key, token->group | (guint) token->flags << 8 |
                                            (guint) token->opposes << 16);
    }
}

/**
 * assay_sift_judge_ask:
 * @tokens: (array length=n): a sentence of the draft, its openings settled
 * @answer: (out): what is to be said of it
 */
void
assay_sift_judge_ask (AssaySiftJudge       *self,
                      const AssaySiftToken *tokens,
                      guint                 n,
                      AssaySiftAnswer      *answer)
{
  const AssaySiftAnswer *known = NULL;
  gsize n_bytes = 0;

  if (self->memo != NULL)
    {
      make_key (self, tokens, n);
      known = assay_memo_find (self->memo, self->key, &n_bytes);
    }

  if (known != NULL)
    {
      *answer = *known;
      return;
    }

  memset (answer, 0, sizeof *answer);
  if (assay_sift_sentence_init (&self->sentence, self->sift, tokens, n))
    judge (self, answer);
  if (self->memo != NULL)
    assay_memo_keep (self->memo, self->key, answer, sizeof *answer);
}
