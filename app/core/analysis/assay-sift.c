/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <math.h>
#include <string.h>

/* BM25 (Robertson and others, 1994), with the usual constants. */
#define K1 1.2
#define B 0.75

/* A base form in more passages than this leads nowhere. */
#define MAX_FOLLOWED 2000

/* So many sources at most are looked into for one sentence: those with the nearest passages. */
#define MAX_SOURCES 3

static void
index_lemmas (AssaySift *self,
              guint      n_entries)
{
  guint n = self->tokens->len;
  g_autofree guint *next = NULL;
  g_autofree guint *last = g_new (guint, n_entries + 1);

  self->by_lemma.n_entries = n_entries;
  self->by_lemma.first = g_new0 (guint, n_entries + 2);
  self->by_lemma.lists = g_new (guint, n + 1);
  self->n_passages = g_new0 (guint, n_entries + 1);

  for (guint i = 0; i < n; i++)
    self->by_lemma.first[assay_sift_token (self, i)->lemma + 1]++;
  for (guint i = 1; i <= n_entries; i++)
    self->by_lemma.first[i] += self->by_lemma.first[i - 1];

  next = g_memdup2 (self->by_lemma.first, (n_entries + 1) * sizeof (guint));
  for (guint i = 0; i <= n_entries; i++)
    last[i] = G_MAXUINT;

  for (guint i = 0; i < n; i++)
    {
      guint lemma = assay_sift_token (self, i)->lemma;

      self->by_lemma.lists[next[lemma]++] = i;
      if (last[lemma] != self->passage_of[i])
        self->n_passages[lemma]++;
      last[lemma] = self->passage_of[i];
    }
}

/* A word that begins a sentence is a name if it is one elsewhere. */
static void
settle_openings (AssaySift *self)
{
  g_autoptr (GHashTable) names = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->tokens->len; i++)
    {
      const AssaySiftToken *token = assay_sift_token (self, i);

      if (token->kind == ASSAY_SIFT_NAME)
        g_hash_table_add (names, GUINT_TO_POINTER (token->form));
    }

  for (guint i = 0; i < self->tokens->len; i++)
    {
      AssaySiftToken *token = &g_array_index (self->tokens, AssaySiftToken, i);

      if (token->kind == ASSAY_SIFT_OPENING &&
          (token->name != 0 || g_hash_table_contains (names, GUINT_TO_POINTER (token->form))))
        {
          token->kind = ASSAY_SIFT_NAME;
          token->lemma = token->form;
        }
    }
}

static void
number_columns (AssaySift *self,
                guint      n_entries)
{
  g_autofree guint *columns = g_new0 (guint, n_entries + 1);
  guint n = 0;

  for (guint i = 0; i < self->tokens->len; i++)
    {
      AssaySiftToken *token = &g_array_index (self->tokens, AssaySiftToken, i);

      if (columns[token->form] == 0)
        columns[token->form] = ++n;
      token->column = columns[token->form] - 1;
    }

  assay_sift_words_set_columns (self->words, n);
}

/**
 * assay_sift_new:
 * @corpus: an English draft and its sources
 *
 * Returns: (transfer full): the tokens of all sources, indexed
 */
AssaySift *
assay_sift_new (const AssayCorpus *corpus)
{
  AssaySift *self = g_new0 (AssaySift, 1);
  guint n_passages = corpus->passages->len;

  self->corpus = corpus;
  self->words = assay_sift_words_new (corpus->vocabulary);
  self->tokens = g_array_new (FALSE, FALSE, sizeof (AssaySiftToken));
  self->ranges = g_array_sized_new (FALSE, FALSE, sizeof (AssayWordRange), n_passages);

  for (guint i = 0; i < n_passages; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (corpus, i);
      AssayWordRange range = { .first = self->tokens->len };

      assay_sift_tokens_append (self->words, assay_corpus_get_reading (corpus, passage->source),
                                corpus->words, passage->words, self->tokens);
      range.end = self->tokens->len;
      g_array_append_val (self->ranges, range);
    }

  self->passage_of = g_new (guint, self->tokens->len + 1);
  for (guint i = 0; i < n_passages; i++)
    {
      AssayWordRange range = assay_sift_range (self, i);

      for (guint j = range.first; j < range.end; j++)
        self->passage_of[j] = i;
    }

  settle_openings (self);
  index_lemmas (self, assay_vocabulary_get_size (corpus->vocabulary));
  number_columns (self, self->by_lemma.n_entries);
  self->mean = n_passages > 0 ? (double) self->tokens->len / n_passages : 1.0;
  self->scores = g_new0 (float, n_passages + 1);
  self->heads = g_new0 (guint, self->by_lemma.n_entries + 1);
  self->touched = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

void
assay_sift_free (AssaySift *self)
{
  assay_sift_words_free (self->words);
  g_array_unref (self->tokens);
  g_array_unref (self->ranges);
  g_array_unref (self->touched);
  g_free (self->passage_of);
  g_free (self->by_lemma.first);
  g_free (self->by_lemma.lists);
  g_free (self->n_passages);
  g_free (self->scores);
  g_free (self->heads);
  g_free (self->cells);
  g_free (self);
}

void
assay_sift_settle (const AssaySift *self,
                   AssaySiftToken  *tokens,
                   guint            n)
{
  for (guint i = 0; i < n; i++)
    {
      guint n_places = 0;

      if (tokens[i].kind != ASSAY_SIFT_OPENING)
        continue;

      assay_postings_get (&self->by_lemma, tokens[i].form, &n_places);

      if (n_places > 0 || tokens[i].name != 0)
        {
          tokens[i].kind = ASSAY_SIFT_NAME;
          tokens[i].lemma = tokens[i].form;
        }
    }
}

const guint *
assay_sift_find (const AssaySift      *self,
                 const AssaySiftToken *token,
                 guint                *n)
{
  const guint *places = assay_postings_get (&self->by_lemma, token->lemma, n);

  /* A name may stand in the source only where every word has a capital. */
  return *n > 0 ? places : assay_postings_get (&self->by_lemma, token->base, n);
}

static guint
count_passages (const AssaySift      *self,
                const AssaySiftToken *token)
{
  guint n = token->lemma < self->by_lemma.n_entries ? self->n_passages[token->lemma] : 0;

  if (n == 0 && token->base < self->by_lemma.n_entries)
    n = self->n_passages[token->base];

  return n;
}

static double
get_idf (const AssaySift      *self,
         const AssaySiftToken *token)
{
  double n = self->corpus->passages->len;
  double with = count_passages (self, token);

  return log (1.0 + (n - with + 0.5) / (with + 0.5));
}

static gboolean
stands_before (const AssaySiftSentence *self,
               guint                    token)
{
  for (guint i = 0; i < token; i++)
    {
      if (self->tokens[i].lemma == self->tokens[token].lemma)
        return TRUE;
    }

  return FALSE;
}

/* Adds what one token says for each passage that has it. */
static void
score_token (AssaySiftSentence *self,
             guint              token)
{
  AssaySift *sift = self->sift;
  guint n = 0;
  const guint *places = assay_sift_find (sift, &self->tokens[token], &n);
  double idf = get_idf (sift, &self->tokens[token]);

  if (stands_before (self, token))
    return;

  self->self_score += idf;

  if (n == 0 || count_passages (sift, &self->tokens[token]) > MAX_FOLLOWED)
    return;

  for (guint i = 0; i < n;)
    {
      guint passage = sift->passage_of[places[i]];
      AssayWordRange range = assay_sift_range (sift, passage);
      guint count = 0;
      double length = (range.end - range.first) / sift->mean;

      for (; i < n && sift->passage_of[places[i]] == passage; i++)
        count++;

      if (sift->scores[passage] == 0.0f)
        g_array_append_val (sift->touched, passage);
      sift->scores[passage] += (float) (idf * count * (K1 + 1.0) /
                                        (count + K1 * (1.0 - B + B * length)));
    }
}

static void
insert_hit (AssaySiftSentence *self,
            guint              passage,
            double             score)
{
  guint at = self->n_hits;

  while (at > 0 && (self->hit_scores[at - 1] < score ||
                    (self->hit_scores[at - 1] == score && self->hits[at - 1] > passage)))
    at--;

  if (at == ASSAY_SIFT_MAX_HITS)
    return;
  if (self->n_hits < ASSAY_SIFT_MAX_HITS)
    self->n_hits++;

  for (guint i = self->n_hits - 1; i > at; i--)
    {
      self->hits[i] = self->hits[i - 1];
      self->hit_scores[i] = self->hit_scores[i - 1];
    }
  self->hits[at] = passage;
  self->hit_scores[at] = score;
}

static guint
get_source (const AssaySift *self,
            guint            passage)
{
  return assay_corpus_passage (self->corpus, passage)->source;
}

/* Leaves the hits of a few sources: what far ones have in common with it is chance. */
static void
keep_sources (AssaySiftSentence *self)
{
  guint sources[MAX_SOURCES];
  guint n_sources = 0;
  guint n_kept = 0;

  for (guint i = 0; i < self->n_hits; i++)
    {
      guint source = get_source (self->sift, self->hits[i]);
      gboolean is_kept = FALSE;

      for (guint j = 0; j < n_sources; j++)
        is_kept |= sources[j] == source;
      if (!is_kept && n_sources == MAX_SOURCES)
        continue;
      if (!is_kept)
        sources[n_sources++] = source;

      self->hits[n_kept] = self->hits[i];
      self->hit_scores[n_kept++] = self->hit_scores[i];
    }

  self->n_hits = n_kept;
}

/**
 * assay_sift_sentence_init:
 * @tokens: (array length=n): of a sentence of the draft, with openings not settled; lives as long as @self
 *
 * Returns: %FALSE if no passage has any of it
 */
gboolean
assay_sift_sentence_init (AssaySiftSentence    *self,
                          AssaySift            *sift,
                          const AssaySiftToken *tokens,
                          guint                 n)
{
  memset (self, 0, sizeof *self);
  self->sift = sift;
  self->tokens = tokens;
  self->n = MIN (n, ASSAY_SIFT_MAX_TOKENS);

  for (guint i = 0; i < self->n; i++)
    {
      self->idf[i] = (float) MAX (get_idf (sift, &tokens[i]), 0.1);
      self->weights[i] = tokens[i].kind == ASSAY_SIFT_STOP ? 0.15f
                                                           : 0.3f + 0.2f * MIN (5.0f, self->idf[i]);
      score_token (self, i);
    }

  for (guint i = 0; i < sift->touched->len; i++)
    {
      guint passage = g_array_index (sift->touched, guint, i);

      insert_hit (self, passage, sift->scores[passage]);
      sift->scores[passage] = 0.0f;
    }
  g_array_set_size (sift->touched, 0);

  if (self->n_hits == 0)
    return FALSE;

  keep_sources (self);

  return TRUE;
}
