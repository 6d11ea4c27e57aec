/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-judge-private.h"

#include <string.h>

/* A second token must say so by itself, and be more than a joining word. */
#define MIN_SECOND_SCORE ASSAY_SIFT_UNIT

/* Words that are akin are looked for where the passage has so much of the sentence in its order, and no more. */
#define MIN_AKIN_COVER 30
#define MAX_AKIN_COVER 140

/* Another way to deny something stands so near to where a negation should be, in tokens. */
#define NEGATION_REACH 6

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

AssaySift *
assay_sift_judge_get_sift (AssaySiftJudge *self)
{
  return self->sift;
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

/* “No” and “without”, which deny that there is something; “not” may deny anything. */
static gboolean
denies_thing (const AssaySiftJudge *self,
              const AssaySiftToken *token)
{
  const char *word = assay_vocabulary_get (assay_sift_words_get_vocabulary (self->sift->words),
                                           token->form)
                         ->text;

  return token->kind == ASSAY_SIFT_NEGATION && !g_str_equal (word, "not");
}

/* Whether a negation of the draft stands for another one of the passage, near to where it should be: “has no” for “is
 * without”. One that another word of the sentence stands for is none. */
static gboolean
is_denied_there (const AssaySiftJudge *self,
                 guint                 token)
{
  const AssaySiftSentence *sentence = &self->sentence;
  const AssaySiftRow *row = &sentence->rows[sentence->chosen[token]];
  AssayWordRange range = assay_sift_range (self->sift, row->passage);
  AssaySiftSlot slot = sentence->slots[token];
  guint first = MAX (range.first, slot.first - MIN (slot.first, NEGATION_REACH));
  guint end = MIN (range.end, slot.end + NEGATION_REACH);
  int n = 0;

  if (!denies_thing (self, &sentence->tokens[token]) ||
      (sentence->tokens[token].flags & ASSAY_SIFT_QUOTED) != 0)
    return FALSE;

  for (guint i = first; i < end; i++)
    n += denies_thing (self, assay_sift_token (self->sift, i));
  for (guint i = 0; i < sentence->n; i++)
    n -= i != token && denies_thing (self, &sentence->tokens[i]);

  return n > 0;
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
  found.is_denied_there = is_denied_there (self, token);

  found.is_absent = !assay_sift_sentence_stands_in (
      sentence, token, assay_sift_get_surroundings (self->sift, found.passage, G_MAXUINT));

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
  answer->held = assay_sift_sentence_weigh_held (sentence, answer->differs &&
                                                               answer->cover >= MIN_AKIN_COVER &&
                                                               answer->cover < MAX_AKIN_COVER);
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

      const guint32 numbers[] = {
        token->span.begin - tokens[0].span.begin,
        token->span.end - tokens[0].span.begin,
        token->form,
        token->lemma,
        token->base,
        token->word,
        token->figure | (guint32) token->bound << 8 | (guint32) token->kind << 16 |
            (guint32) token->name << 24,
        token->group | (guint32) token->flags << 8 | (guint32) token->opposes << 16,
      };

      assay_memo_add_numbers (self->key, numbers, G_N_ELEMENTS (numbers));
      assay_memo_add_double (self->key, token->value);
      assay_memo_add_pointer (self->key, token->unit);
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
