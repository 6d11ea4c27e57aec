/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-linker-signs-private.h"

#include <math.h>
#include <string.h>

#include "assay-fast.h"

/* What a word of the topic counts beside another: all passages are about it. */
#define TOPIC_SHARE 0.3

/* Words that have less to do with each other than this have nothing to do with each other. */
#define LEAST_LIKENESS 0.3

/* Another word says at most so much of what the same word would say. */
#define MOST_OF_ANOTHER 0.7

/* The words of the claim that a passage says best. */
#define N_TOP 3

static const AssayWordVector unknown = { { 0 }, 0.0f };

/* The sums that the signs are made of. */
typedef struct
{
  double total;   /* of the claim's weights */
  double best;    /* weights by the likeliest word for each */
  double capped;  /* the same, but another word is no more than so much */
  double squared;
  double other;   /* by other words alone */
  double clear;   /* the same, above the least likeness */
  double top[N_TOP]; /* falling */
  float  sum[ASSAY_WORD_VECTOR_SIZE]; /* of the claim's vectors, by weight */
} Sums;

/* Where a form of the vocabulary stands; looked for once. */
static const AssayWordVector *
get_vector (AssayLinker *self,
            guint        form)
{
  const char *text = NULL;
  AssayWordVector *vector = NULL;
  guint word = 0;

  if (self->vectors_of[form] != NULL)
    return self->vectors_of[form];

  text = assay_vocabulary_get (self->corpus->vocabulary, form)->text;
  word = assay_word_vectors_find (self->vectors, text, strlen (text));
  if (word == 0)
    {
      self->vectors_of[form] = &unknown;
      return &unknown;
    }

  vector = g_new (AssayWordVector, 1);
  assay_word_vectors_read (self->vectors, word, vector);
  g_ptr_array_add (self->vectors_read, vector);
  self->vectors_of[form] = vector;

  return vector;
}

static double
weigh_term (const AssayLinkTerm *term)
{
  return term->is_topic ? TOPIC_SHARE * term->weight : term->weight;
}

/* What a word of the passage that no term is would weigh as one. */
static double
weigh_word (AssayLinker *self,
            guint        kin)
{
  double *rarity = &self->rarities[kin];

  if (*rarity <= 0.0)
    {
      double weight = log (1.0 + (self->corpus->passages->len + 0.5) / (self->n_with[kin] + 0.5));

      *rarity = self->topic[kin] ? TOPIC_SHARE * weight : weight;
    }

  return *rarity;
}

static void
add_term (Sums   *sums,
          double  weight,
          double  likeness,
          gboolean is_there)
{
  double said = weight * likeness;

  sums->total += weight;
  sums->best += said;
  sums->capped += weight * (is_there ? 1.0 : MIN (likeness, MOST_OF_ANOTHER));
  sums->squared += said * MAX (likeness, 0.0);
  sums->other += is_there ? 0.0 : said;
  sums->clear += is_there ? 0.0 : weight * MAX (likeness - LEAST_LIKENESS, 0.0);

  for (guint i = 0; i < N_TOP; i++)
    {
      if (said > sums->top[i])
        {
          double less = sums->top[i];

          sums->top[i] = said;
          said = less;
        }
    }
}

ASSAY_FAST static void
add_vector (float                 *sum,
            const AssayWordVector *vector,
            double                 weight)
{
  float share = (float) weight * vector->scale;

  for (guint i = 0; i < ASSAY_WORD_VECTOR_SIZE; i++)
    sum[i] += share * vector->at[i];
}

static float
compare_sums (const float *a,
              const float *b)
{
  double product = 0.0;
  double first = 1e-9;
  double second = 1e-9;

  for (guint i = 0; i < ASSAY_WORD_VECTOR_SIZE; i++)
    {
      product += (double) a[i] * (double) b[i];
      first += (double) a[i] * (double) a[i];
      second += (double) b[i] * (double) b[i];
    }

  return (float) (product / sqrt (first * second));
}

/**
 * assay_linker_begin_likeness:
 *
 * Call it when the terms of the claim are known.
 */
void
assay_linker_begin_likeness (AssayLinker *self)
{
  const AssayWordVector *vectors[ASSAY_LINK_MAX_WORDS];

  if (self->vectors == NULL)
    return;

  for (guint t = 0; t < self->claim.n_terms; t++)
    vectors[t] = get_vector (self, self->claim.terms[t].form);

  assay_word_set_init (&self->set, vectors, self->claim.n_terms);
}

/* Forgets what was found out for one claim. */
void
assay_linker_end_likeness (AssayLinker *self)
{
  for (guint i = 0; i < self->columns_read->len; i++)
    self->rows_of[g_array_index (self->columns_read, guint, i)] = 0;

  g_array_set_size (self->columns_read, 0);
  g_array_set_size (self->rows, 0);
}

static guint
count_lanes (const AssayLinker *self)
{
  guint n = self->claim.n_terms;

  return n + (ASSAY_WORD_SET_LANES - n % ASSAY_WORD_SET_LANES) % ASSAY_WORD_SET_LANES;
}

/*
 * How alike each term and word @i of the sources are used, and behind that the greatest. Candidates share most of
 * their words, so that a form is compared but once for a claim. Valid until the next call.
 */
static const float *
get_row (AssayLinker           *self,
         guint                  i,
         const AssayWordVector *vector)
{
  const AssayLinkClaim *claim = &self->claim;
  guint column = self->columns[i];
  guint kin = assay_corpus_kin (self->corpus, assay_corpus_word (self->corpus, i));
  guint n_lanes = count_lanes (self);
  guint first = self->rows->len;
  float nearest = 0.0f;
  float *row = NULL;

  if (self->rows_of[column] != 0)
    return &g_array_index (self->rows, float, self->rows_of[column] - 1);

  g_array_set_size (self->rows, first + n_lanes + 1);
  row = &g_array_index (self->rows, float, first);
  assay_word_set_compare (&self->set, vector, row);

  for (guint t = 0; t < claim->n_terms; t++)
    {
      if (claim->terms[t].kin == kin)
        row[t] = 1.0f;
      nearest = MAX (nearest, row[t]);
    }

  row[n_lanes] = nearest;
  self->rows_of[column] = first + 1;
  g_array_append_val (self->columns_read, column);

  return row;
}

/* Takes the greater of each. */
ASSAY_FAST static void
take_greater (float       *likeness,
              const float *row,
              guint        n)
{
  for (guint t = 0; t < n; t++)
    likeness[t] = MAX (likeness[t], row[t]);
}

/**
 * assay_linker_fill_likeness:
 * @has: for each term of the claim whether the passage has the word itself
 * @signs: (inout): the signs of how alike the words of claim and passage are used are set
 *
 * Each word of the claim is said by that word of the passage which is used most like it.
 */
void
assay_linker_fill_likeness (AssayLinker    *self,
                            AssayWordRange  words,
                            const gboolean *has,
                            float          *signs)
{
  const AssayLinkClaim *claim = &self->claim;
  guint n_lanes = count_lanes (self);
  float likeness[ASSAY_LINK_MAX_WORDS] = { 0 };
  float passage[ASSAY_WORD_VECTOR_SIZE] = { 0 };
  Sums sums = { .total = 1e-6 };
  double back = 0.0;
  double back_total = 1e-6;

  if (self->vectors == NULL)
    return;

  for (guint i = words.first; i < words.end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);
      const AssayWordVector *vector = NULL;
      const float *row = NULL;
      double weight = 0.0;

      if ((word->flags & ASSAY_WORD_STOP) != 0)
        continue;

      vector = get_vector (self, word->form);
      row = get_row (self, i, vector);
      weight = weigh_word (self, assay_corpus_kin (self->corpus, word));
      take_greater (likeness, row, n_lanes);
      back += weight * (double) row[n_lanes];
      back_total += weight;
      add_vector (passage, vector, weight);
    }

  for (guint t = 0; t < claim->n_terms; t++)
    {
      double weight = weigh_term (&claim->terms[t]);

      add_term (&sums, weight, has[t] ? 1.0 : (double) likeness[t], has[t]);
      add_vector (sums.sum, get_vector (self, claim->terms[t].form), weight);
    }

  signs[ASSAY_LINK_LIKE] = (float) (sums.best / sums.total);
  signs[ASSAY_LINK_LIKE_CAPPED] = (float) (sums.capped / sums.total);
  signs[ASSAY_LINK_LIKE_SQUARED] = (float) sums.squared;
  signs[ASSAY_LINK_LIKE_OTHER] = (float) (sums.other / sums.total);
  signs[ASSAY_LINK_LIKE_CLEAR] = (float) (sums.clear / sums.total);
  signs[ASSAY_LINK_LIKE_TOP] = (float) (sums.top[0] + sums.top[1] + sums.top[2]);
  signs[ASSAY_LINK_LIKE_BACK] = (float) (back / back_total);
  signs[ASSAY_LINK_LIKE_ALL] = compare_sums (sums.sum, passage);
}
