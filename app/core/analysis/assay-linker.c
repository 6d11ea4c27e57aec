/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-linker-signs-private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "assay-bisect.h"
#include "assay-compare-private.h"
#include "assay-memo.h"

/* Of so many best passages the neighbours are looked at too: “he” may say what the name before it does. */
#define N_WITH_NEIGHBOURS 8
#define N_BY_WORDS (ASSAY_LINK_MAX_CANDIDATES - 2 * N_WITH_NEIGHBOURS)

/* Of a word that the sources have more often than this, as far as it is followed: only so large a heap of text has it
 * so often that each claim's share of the work must be bounded. */
#define MAX_FOLLOWED 4096

static inline gboolean
says_something (const AssayWord *word)
{
  return (word->flags & ASSAY_WORD_STOP) == 0;
}

/**
 * assay_linker_set_topic:
 * @topic: words of the draft that say what all of it is about (its headline); may be empty
 *
 * What every passage may be about tells less which of them it is.
 */
void
assay_linker_set_topic (AssayLinker    *self,
                        AssayWordRange  topic)
{
  for (guint i = 0; i < self->topic_kins->len; i++)
    self->topic[g_array_index (self->topic_kins, guint, i)] = 0;
  g_array_set_size (self->topic_kins, 0);
  memset (self->rarities, 0, self->n_entries * sizeof *self->rarities);

  for (guint i = topic.first; i < topic.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);
      guint kin = assay_corpus_kin (self->corpus, word);

      if (says_something (word) && !self->topic[kin])
        {
          self->topic[kin] = 1;
          g_array_append_val (self->topic_kins, kin);
        }
    }

  self->n_topic = self->topic_kins->len;
}

static double
weigh_kin (const AssayLinker *self,
           guint              kin)
{
  double n_passages = self->corpus->passages->len;
  double n_with = self->n_with[kin];

  return log (1.0 + (n_passages - n_with + 0.5) / (n_with + 0.5));
}

/* What a form has to do with other words, or NULL. */
const AssayWordMeanings *
assay_linker_tell_meanings (AssayLinker *self,
                            guint        form)
{
  const char *text = NULL;

  if (self->relations != NULL && !self->is_known[form])
    {
      text = assay_vocabulary_get (self->corpus->vocabulary, form)->text;
      self->meanings[form] = assay_word_meanings_new (
          self->relations, assay_word_relations_get_base (self->relations, text, strlen (text)));
      self->is_known[form] = 1;
    }

  return self->meanings[form];
}

static int
add_term (AssayLinker     *self,
          const AssayWord *word,
          gboolean         is_first)
{
  AssayLinkClaim *claim = &self->claim;
  AssayLinkTerm *term = &claim->terms[claim->n_terms];

  term->kin = assay_corpus_kin (self->corpus, word);
  term->form = word->form;
  term->name = word->name;
  term->text = assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;
  term->n_text = strlen (term->text);
  term->weight = weigh_kin (self, term->kin);
  term->meanings = assay_linker_tell_meanings (self, word->form);
  term->is_topic = self->topic[term->kin] != 0;
  term->is_name = !is_first && (word->flags & ASSAY_WORD_CAPITAL) != 0;
  term->is_number = (word->flags & ASSAY_WORD_NUMBER) != 0;

  claim->total += term->weight;
  claim->total_rest += term->is_topic ? 0.0 : term->weight;
  claim->rarest = MAX (claim->rarest, term->weight);
  claim->n_names += term->is_name;
  if (term->name != 0 && self->name_at[term->name] == 0)
    self->name_at[term->name] = (guint16) (claim->n_terms + 1);

  return (int) claim->n_terms++;
}

static void
begin_claim (AssayLinker    *self,
             AssayWordRange  words)
{
  AssayLinkClaim *claim = &self->claim;

  claim->words = words;
  claim->n_words = MIN (words.end - words.first, ASSAY_LINK_MAX_WORDS);
  claim->n_terms = claim->n_names = claim->n_figures = claim->n_joiners = 0;
  claim->total = claim->rarest = claim->total_rest = 1e-6;
  claim->has_negation = FALSE;

  /* From the last to the first, so that the words of one group are chained in their order. */
  for (guint i = claim->n_words; i-- > 0;)
    {
      guint kin = assay_corpus_kin (self->corpus,
                                    assay_corpus_draft_word (self->corpus, words.first + i));

      claim->next_at[i] = self->first_at[kin];
      self->first_at[kin] = (guint16) (i + 1);
    }

  for (guint i = 0; i < claim->n_words; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, words.first + i);
      guint first = self->first_at[assay_corpus_kin (self->corpus, word)] - 1;

      claim->joiner_weights[i] = 0.0;
      claim->has_negation |= (word->flags & ASSAY_WORD_NEGATION) != 0;
      if (!says_something (word))
        {
          claim->term_at[i] = -1;
          claim->n_joiners++;
          if (first == i)
            claim->joiner_weights[i] = weigh_kin (self, assay_corpus_kin (self->corpus, word));
        }
      else
        claim->term_at[i] = first < i && claim->term_at[first] >= 0 ? claim->term_at[first]
                                                                    : add_term (self, word, i == 0);
    }
}

/* The figures that begin within the words. */
static guint
find_figures (const AssayLinker  *self,
              AssayWordRange      words,
              const AssayFigure **first)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  guint begin = assay_corpus_draft_word (self->corpus, words.first)->span.begin;
  guint end = assay_corpus_draft_word (self->corpus, words.end - 1)->span.end;
  guint low = 0;
  guint n = 0;

  assay_bisect (low, n_figures, i, figures[i].span.begin < begin);

  *first = figures + low;
  while (low + n < n_figures && figures[low + n].span.begin < end)
    n++;

  return n;
}

static void
find_claim_figures (AssayLinker *self)
{
  AssayLinkClaim *claim = &self->claim;
  const AssayFigure *figures = NULL;
  guint n_figures = find_figures (self, claim->words, &figures);

  claim->n_figures = MIN (n_figures, ASSAY_LINK_MAX_FIGURES);
  for (guint i = 0; i < claim->n_figures; i++)
    claim->figures[i] = &figures[i];
}

static void
end_claim (AssayLinker *self)
{
  AssayLinkClaim *claim = &self->claim;

  for (guint i = 0; i < claim->n_words; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, claim->words.first + i);

      self->first_at[assay_corpus_kin (self->corpus, word)] = 0;
      self->name_at[word->name] = 0;
    }

  for (guint i = 0; i < self->touched->len; i++)
    {
      guint passage = g_array_index (self->touched, guint, i);

      self->bm25[passage] = 0.0f;
      self->best_of[assay_corpus_passage (self->corpus, passage)->source] = 0.0f;
    }

  g_array_set_size (self->touched, 0);
}

static void
add_bm25 (AssayLinker         *self,
          const AssayLinkTerm *term)
{
  guint n = 0;
  const guint *passages = assay_postings_get (&self->by_kin, term->kin, &n);

  n = MIN (n, MAX_FOLLOWED);

  for (guint i = 0; i < n;)
    {
      guint passage = passages[i];
      AssayWordRange words = assay_corpus_passage (self->corpus, passage)->words;
      double length = (words.end - words.first) / self->mean_length;
      guint times = 0;

      for (; i < n && passages[i] == passage; i++)
        times++;

      if (self->bm25[passage] <= 0.0f)
        g_array_append_val (self->touched, passage);
      self->bm25[passage] += (float) (term->weight * times * (ASSAY_LINK_K1 + 1.0) /
                                      (times + ASSAY_LINK_K1 *
                                                   (1.0 - ASSAY_LINK_B + ASSAY_LINK_B * length)));
    }
}

static void
search (AssayLinker *self)
{
  for (guint i = 0; i < self->claim.n_terms; i++)
    add_bm25 (self, &self->claim.terms[i]);

  self->best = 1e-6f;
  for (guint i = 0; i < self->touched->len; i++)
    {
      guint passage = g_array_index (self->touched, guint, i);
      float *best_of = &self->best_of[assay_corpus_passage (self->corpus, passage)->source];

      *best_of = MAX (*best_of, self->bm25[passage]);
      self->best = MAX (self->best, self->bm25[passage]);
    }
}

/* The best first; of equal ones the first source's, then the first passage. */
static int
compare_links (gconstpointer a,
               gconstpointer b)
{
  const AssayLinkHit *first = a;
  const AssayLinkHit *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;

  return (first->passage > second->passage) - (first->passage < second->passage);
}

/* Whether a passage has more of the claim's words than a candidate, or as many and stands before it. */
static inline gboolean
is_before (const AssayLinker  *self,
           guint               passage,
           const AssayLinkHit *hit)
{
  float score = self->bm25[passage];

  return score > hit->score || (score == hit->score && passage < hit->passage);
}

/* Keeps the best, in whichever order they come. */
static void
insert_candidate (AssayLinker *self,
                  guint        passage)
{
  guint at = self->n_hits;

  if (at == N_BY_WORDS && !is_before (self, passage, &self->hits[at - 1]))
    return;
  if (at == N_BY_WORDS)
    at--;
  else
    self->n_hits++;

  for (; at > 0 && is_before (self, passage, &self->hits[at - 1]); at--)
    {
      self->hits[at].passage = self->hits[at - 1].passage;
      self->hits[at].score = self->hits[at - 1].score;
    }

  self->hits[at].passage = passage;
  self->hits[at].score = self->bm25[passage];
}

static void
add_candidate (AssayLinker *self,
               guint        passage)
{
  for (guint i = 0; i < self->n_hits; i++)
    {
      if (self->hits[i].passage == passage)
        return;
    }

  if (self->n_hits < ASSAY_LINK_MAX_CANDIDATES)
    self->hits[self->n_hits++] = (AssayLinkHit){ .passage = passage,
                                                .score = self->bm25[passage] };
}

/* Those with the most of the claim's words, best first; then neighbours; a few passages are all taken. */
static void
choose_candidates (AssayLinker *self)
{
  GArray *passages = self->corpus->passages;
  guint n_by_words = 0;

  self->n_hits = 0;
  for (guint i = 0; i < self->touched->len; i++)
    insert_candidate (self, g_array_index (self->touched, guint, i));

  n_by_words = self->n_hits;
  for (guint i = 0; i < n_by_words; i++)
    self->hits[i].signs[ASSAY_LINK_RANK] = 1.0f / (float) (i + 1);

  for (guint i = 0; i < MIN (n_by_words, N_WITH_NEIGHBOURS); i++)
    {
      guint passage = self->hits[i].passage;
      guint source = assay_corpus_passage (self->corpus, passage)->source;

      if (passage > 0 && assay_corpus_passage (self->corpus, passage - 1)->source == source)
        add_candidate (self, passage - 1);
      if (passage + 1 < passages->len &&
          assay_corpus_passage (self->corpus, passage + 1)->source == source)
        add_candidate (self, passage + 1);
    }

  for (guint i = 0; passages->len <= ASSAY_LINK_MAX_CANDIDATES && i < passages->len; i++)
    add_candidate (self, i);
  for (guint i = n_by_words; i < self->n_hits; i++)
    self->hits[i].signs[ASSAY_LINK_RANK] = 1.0f / (float) (i + 1);
}

/* The signs that are known when all candidates were looked at. */
static void
share_all (AssayLinker *self)
{
  float best = 1e-6f;

  for (guint i = 0; i < self->n_hits; i++)
    best = MAX (best, self->hits[i].signs[ASSAY_LINK_BM25_ALL]);
  for (guint i = 0; i < self->n_hits; i++)
    self->hits[i].signs[ASSAY_LINK_ALL_SHARE] = self->hits[i].signs[ASSAY_LINK_BM25_ALL] / best;
}

static void
mark_context (AssayLinker    *self,
              AssayWordRange  context)
{
  self->number++;

  for (guint i = context.first; i < context.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);

      if (says_something (word))
        self->context[assay_corpus_kin (self->corpus, word)] = self->number;
    }
}

/* The words of the context that the sources have too; no other is ever met there. */
static void
add_context (const AssayLinker *self,
             AssayWordRange     context,
             GByteArray        *key)
{
  for (guint i = context.first; i < context.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);
      guint kin = assay_corpus_kin (self->corpus, word);

      if (says_something (word) && self->n_with[kin] > 0)
        assay_memo_add_number (key, kin);
    }
}

static void
add_figures (const AssayLinker *self,
             AssayWordRange     claim,
             GByteArray        *key)
{
  const AssayFigure *figures = NULL;
  guint n_figures = find_figures (self, claim, &figures);

  assay_memo_add_number (key, n_figures);

  for (guint i = 0; i < n_figures; i++)
    {
      assay_memo_add_number (key, figures[i].kind);
      assay_memo_add_number (key, figures[i].bound);
      assay_memo_add_double (key, figures[i].low);
      assay_memo_add_double (key, figures[i].high);
      assay_memo_add_pointer (key, figures[i].unit);
    }
}

/**
 * assay_linker_add_key:
 * @claim: as for assay_linker_rank()
 * @context: likewise
 * @key: to which all that the ranks of the claim depend on is added, but for the sources
 */
void
assay_linker_add_key (const AssayLinker *self,
                      AssayWordRange     claim,
                      AssayWordRange     context,
                      GByteArray        *key)
{
  assay_memo_add_number (key, self->topic_kins->len);
  for (guint i = 0; i < self->topic_kins->len; i++)
    assay_memo_add_number (key, g_array_index (self->topic_kins, guint, i));

  assay_memo_add_number (key, claim.end - claim.first);
  for (guint i = claim.first; i < claim.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);

      const guint32 numbers[] = { word->form, word->name, word->flags };

      assay_memo_add_numbers (key, numbers, G_N_ELEMENTS (numbers));
    }

  add_context (self, context, key);
  add_figures (self, claim, key);
}

/**
 * assay_linker_rank:
 * @claim: words of the draft
 * @context: words of the draft before them that belong to the same matter; may be empty
 * @n_hits: (out): how many passages
 *
 * Returns: (transfer none) (array length=n_hits): the passages that the claim may come from, the likeliest
 *   first; valid until the next call
 */
const AssayLinkHit *
assay_linker_rank (AssayLinker    *self,
                   AssayWordRange  claim,
                   AssayWordRange  context,
                   guint          *n_hits)
{
  *n_hits = 0;
  if (claim.first >= claim.end || self->corpus->passages->len == 0)
    return self->hits;

  begin_claim (self, claim);
  find_claim_figures (self);
  mark_context (self, context);
  search (self);
  choose_candidates (self);
  assay_linker_begin_likeness (self);

  for (guint i = 0; i < self->n_hits; i++)
    assay_linker_fill_signs (self, &self->hits[i]);
  share_all (self);
  assay_linker_score (self);

  assay_linker_end_likeness (self);
  qsort (self->hits, self->n_hits, sizeof (AssayLinkHit), compare_links);
  assay_linker_complete (self);
  end_claim (self);
  *n_hits = self->n_hits;

  return self->hits;
}
