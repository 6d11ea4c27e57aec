/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-beside-private.h"

#include "assay-index-private.h"

/**
 * assay_beside_init:
 * @words: words of the draft, of one sentence
 *
 * Returns: whether the draft is in a language in which words can be held against each other
 */
gboolean
assay_beside_init (AssayBeside    *self,
                   AssayInquiry   *inquiry,
                   AssayWordRange  words)
{
  const AssayCorpus *corpus = inquiry->corpus;

  *self = (AssayBeside){ .inquiry = inquiry };
  if (assay_sift_model_get (assay_reading_get_language (corpus->draft)) == NULL)
    return FALSE;

  words.end = MIN (words.end, words.first + ASSAY_SIFT_MAX_TOKENS);
  self->list = g_array_new (FALSE, FALSE, sizeof (AssaySiftToken));
  self->sift = assay_index_get_sift (inquiry->index);
  assay_sift_tokens_append (self->sift->words, corpus->draft, corpus->draft_words, words,
                            self->list);
  self->tokens = (const AssaySiftToken *) (gconstpointer) self->list->data;
  self->n = self->list->len;

  return TRUE;
}

void
assay_beside_clear (AssayBeside *self)
{
  g_clear_pointer (&self->list, g_array_unref);
  self->tokens = NULL;
  self->n = 0;
}

/* 1 for the same word or one that means the same, less for one that is akin. */
static double
compare_tokens (const AssayBeside    *self,
                const AssaySiftToken *ours,
                const AssaySiftToken *theirs)
{
  AssayVocabulary *vocabulary = self->inquiry->corpus->vocabulary;
  AssayWordRelation relation = ASSAY_WORD_RELATION_NONE;

  if (!assay_sift_says_something (theirs))
    return 0.0;
  if (ours->lemma == theirs->lemma || ours->base == theirs->base ||
      assay_vocabulary_get (vocabulary, ours->form)->kin ==
          assay_vocabulary_get (vocabulary, theirs->form)->kin)
    return 1.0;
  if (ours->kind == ASSAY_SIFT_NAME || theirs->kind == ASSAY_SIFT_NAME)
    return 0.0;

  relation = assay_sift_words_compare (self->sift->words, ours, theirs);

  return relation == ASSAY_WORD_RELATION_SAME    ? 1.0
         : relation == ASSAY_WORD_RELATION_WIDER ? ASSAY_LIKE_AKIN
                                                 : 0.0;
}

/**
 * assay_beside_find_best:
 * @token: a token of the sentence
 * @range: tokens of the sources
 *
 * Returns: 0–1, how nearly one of them is the same word
 */
double
assay_beside_find_best (const AssayBeside    *self,
                        const AssaySiftToken *token,
                        AssayWordRange        range)
{
  double best = 0.0;

  for (guint i = range.first; i < range.end && best < 1.0; i++)
    best = MAX (best, compare_tokens (self, token, assay_sift_token (self->sift, i)));

  return best;
}

/* What a token of the sentence counts: words that stand in every text count half. */
double
assay_beside_weigh (const AssayBeside    *self,
                    const AssaySiftToken *token)
{
  guint flags = assay_vocabulary_get (self->inquiry->corpus->vocabulary, token->form)->flags;

  return (flags & ASSAY_WORD_LIGHT) != 0 ? 0.5 : 1.0;
}

/* The tokens of a passage and of those before and behind it in its source. */
AssayWordRange
assay_beside_find_around (const AssayBeside *self,
                          guint              passage)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  guint source = assay_corpus_passage (corpus, passage)->source;
  AssayWordRange passages = g_array_index (corpus->source_passages, AssayWordRange, source);
  guint before = passage > passages.first ? passage - 1 : passage;
  guint behind = passage + 1 < passages.end ? passage + 1 : passage;

  return (AssayWordRange){ assay_sift_range (self->sift, before).first,
                           assay_sift_range (self->sift, behind).end };
}
