/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-linker-signs-private.h"

#include <math.h>
#include <string.h>

#include "assay-compare-private.h"

/* Words of one beginning are often one word in two dresses (“economy”, “economic”). */
#define MIN_BEGINNING 5
#define MIN_BEGINNING_SHARE 0.6

/* How far another word counts for the one that a passage lacks. */
#define WIDER_SHARE 0.5
#define SIBLING_SHARE 0.4

/* A passage of fewer words is a heading or a stray line. */
#define MIN_SENTENCE 5

/* So many passages before one are looked at for what a pronoun of it stands for. */
#define N_AROUND 3

/* What is counted while the words of a passage are gone through. */
typedef struct
{
  guint64  has[ASSAY_LINK_MAX_WORDS / 64 + 1];     /* terms that it has, one bit each */
  guint    place[ASSAY_LINK_MAX_WORDS];            /* of each term, the word that is it */
  guint runs[2][ASSAY_LINK_MAX_WORDS + 1];    /* length of the run that ends at each claim word */
  guint    longest;
  double   pairs;
  double   extra;
  guint    n_said;       /* words that say something */
  guint    n_matched;    /* of them, those that the claim has */
  guint    n_context;    /* and those that stand around it */
  guint    n_topic;
  guint    n_capitals;
  guint    joiners[ASSAY_LINK_MAX_WORDS];          /* of each word that only joins, how often */
  gboolean has_negation;
} Tally;

static inline void
set_bit (guint64 *bits,
         guint    i)
{
  bits[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
}

static inline gboolean
has_bit (const guint64 *bits,
         guint          i)
{
  return (bits[i / 64] >> (i % 64) & 1) != 0;
}

/* The term that a word of a source is, or -1. */
static int
find_term (const AssayLinker *self,
           const AssayWord   *word)
{
  guint at = self->first_at[assay_corpus_kin (self->corpus, word)];

  if (at != 0)
    return self->claim.term_at[at - 1];
  if (word->name != 0 && self->name_at[word->name] != 0)
    return (int) self->name_at[word->name] - 1;

  return -1;
}

static void
tally_runs (const AssayLinker *self,
            const AssayWord   *word,
            guint              row,
            Tally             *tally)
{
  const AssayLinkClaim *claim = &self->claim;
  guint *runs = tally->runs[row];
  const guint *before = tally->runs[1 - row];

  memset (runs, 0, (claim->n_words + 1) * sizeof (guint));

  for (guint at = self->first_at[assay_corpus_kin (self->corpus, word)]; at != 0;
       at = claim->next_at[at - 1])
    {
      runs[at] = before[at - 1] + 1;
      tally->longest = MAX (tally->longest, runs[at]);

      if (runs[at] > 1)
        {
          int first = claim->term_at[at - 2];
          int second = claim->term_at[at - 1];

          tally->pairs += (first < 0 ? 0.0 : claim->terms[first].weight) +
                          (second < 0 ? 0.0 : claim->terms[second].weight);
        }
      if (claim->term_at[at - 1] < 0)
        tally->joiners[at - 1]++;
    }
}

/* What a word counts that the claim has not. */
static double
weigh_extra (const AssayLinker *self,
             guint              kin)
{
  double *extra = &self->extras[kin];
  guint n = 0;

  if (*extra <= 0.0)
    {
      assay_postings_get (&self->by_kin, kin, &n);
      *extra = log (1.0 + (self->corpus->passages->len + 0.5) / (n + 0.5));
    }

  return *extra;
}

static void
tally_word (const AssayLinker *self,
            guint              i,
            gboolean           is_first,
            Tally             *tally)
{
  const AssayWord *word = assay_corpus_word (self->corpus, i);
  guint kin = assay_corpus_kin (self->corpus, word);
  int term = -1;

  tally->has_negation |= (word->flags & ASSAY_WORD_NEGATION) != 0;
  tally->n_capitals += !is_first && (word->flags & ASSAY_WORD_CAPITAL) != 0;
  tally_runs (self, word, i % 2, tally);

  if ((word->flags & ASSAY_WORD_STOP) != 0)
    return;

  tally->n_said++;
  tally->n_topic += self->topic[kin];
  tally->n_context += self->context[kin] == self->number;
  term = find_term (self, word);

  if (term < 0)
    {
      tally->extra += weigh_extra (self, kin);
      return;
    }

  tally->n_matched++;
  if (!has_bit (tally->has, (guint) term))
    {
      set_bit (tally->has, (guint) term);
      tally->place[term] = i;
    }
}

static gboolean
share_beginning (const AssayLinkTerm *term,
                 const char          *text)
{
  gsize n = 0;

  while (n < term->n_text && text[n] == term->text[n])
    n++;

  return n >= MIN_BEGINNING &&
         (double) n >= MIN_BEGINNING_SHARE * (double) MAX (term->n_text, strlen (text));
}

/* What a passage has instead of a word that it lacks. */
typedef struct
{
  gboolean          is_near;
  gboolean          is_opposite;
  AssayWordRelation relation;
} Instead;

/* In a cell: a bit for the relation of the two words, and one where they begin alike. */
#define IS_NEAR (1u << 6)
#define IS_UNKNOWN (1u << 7)
#define IS_OPPOSITE (1u << ASSAY_WORD_RELATION_OPPOSED | 1u << ASSAY_WORD_RELATION_ANTONYM)

static guint8
compare_forms (AssayLinker         *self,
               const AssayLinkTerm *term,
               guint                form)
{
  const char *text = assay_vocabulary_get (self->corpus->vocabulary, form)->text;
  guint8 cell = 0;

  if (term->meanings != NULL)
    cell = (guint8) (1u << assay_word_holder_compare (self->holder, term->meanings,
                                                      assay_linker_tell_meanings (self, form)));
  if (term->n_text >= MIN_BEGINNING && share_beginning (term, text))
    cell |= IS_NEAR;

  return cell;
}

static Instead
find_instead (AssayLinker         *self,
              const AssayLinkTerm *term,
              AssayWordRange       words)
{
  Instead instead = { FALSE, FALSE, ASSAY_WORD_RELATION_NONE };
  guint8 *row = assay_form_table_get_row (self->instead, term->form);
  guint found = 0;

  row[0] = 0;

  for (guint i = words.first; i < words.end; i++)
    {
      guint8 *cell = &row[self->columns[i]];

      if ((*cell & IS_UNKNOWN) != 0)
        *cell = compare_forms (self, term, assay_corpus_word (self->corpus, i)->form);

      found |= *cell;
    }

  instead.is_near = (found & IS_NEAR) != 0;
  instead.is_opposite = (found & IS_OPPOSITE) != 0;
  for (guint r = ASSAY_WORD_RELATION_SAME; r > 0 && instead.relation == 0; r--)
    {
      if ((found & 1u << r) != 0)
        instead.relation = (AssayWordRelation) r;
    }

  return instead;
}

/* The words that the passage lacks, but for which it has others. */
static void
fill_near (AssayLinker    *self,
           AssayWordRange  words,
           const Tally    *tally,
           float          *signs)
{
  const AssayLinkClaim *claim = &self->claim;
  double near = 0.0;
  double related = 0.0;
  double wider = 0.0;
  double opposite = 0.0;

  for (guint t = 0; t < claim->n_terms; t++)
    {
      const AssayLinkTerm *term = &claim->terms[t];
      Instead instead;

      if (has_bit (tally->has, t) || term->is_number)
        continue;

      instead = find_instead (self, term, words);
      near += instead.is_near ? term->weight : 0.0;
      related += instead.relation == ASSAY_WORD_RELATION_SAME ? term->weight : 0.0;
      wider += instead.relation == ASSAY_WORD_RELATION_WIDER     ? term->weight
               : instead.relation == ASSAY_WORD_RELATION_SIBLING ? SIBLING_SHARE * term->weight
                                                                 : 0.0;
      opposite += instead.is_opposite ? term->weight : 0.0;
    }

  signs[ASSAY_LINK_NEAR] = (float) (near / claim->total);
  signs[ASSAY_LINK_RELATED] = (float) (related / claim->total);
  signs[ASSAY_LINK_WIDER] = (float) (wider / claim->total);
  signs[ASSAY_LINK_OPPOSITE] = (float) (opposite / claim->total);
  signs[ASSAY_LINK_COVER_NEAR] = signs[ASSAY_LINK_COVER] +
                                 (float) ((MAX (near, related) + WIDER_SHARE * wider) /
                                          claim->total);
}

static guint
count_same_figures (const AssayLinker  *self,
                    const AssayPassage *passage)
{
  AssayReading *reading = assay_corpus_get_reading (self->corpus, passage->source);
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n);
  guint n_same = 0;

  for (guint i = 0; i < self->claim.n_figures; i++)
    {
      for (guint j = 0; j < passage->n_figures; j++)
        {
          if (assay_figures_compare (self->claim.figures[i], &figures[passage->first_figure + j]) ==
              ASSAY_LIKENESS_SAME)
            {
              n_same++;
              break;
            }
        }
    }

  return n_same;
}

static void
fill_cover (const AssayLinker *self,
            const Tally       *tally,
            float             *signs)
{
  const AssayLinkClaim *claim = &self->claim;
  double cover = 0.0;
  double rest = 0.0;
  double rarest = 0.0;
  double missed = 0.0;
  guint n_has = 0;
  guint n_names = 0;

  for (guint t = 0; t < claim->n_terms; t++)
    {
      const AssayLinkTerm *term = &claim->terms[t];

      if (!has_bit (tally->has, t))
        {
          missed = MAX (missed, term->weight);
          continue;
        }

      n_has++;
      cover += term->weight;
      rest += term->is_topic ? 0.0 : term->weight;
      rarest = MAX (rarest, term->weight);
      n_names += term->is_name;
    }

  signs[ASSAY_LINK_COVER] = (float) (cover / claim->total);
  signs[ASSAY_LINK_COVER_REST] = (float) (rest / claim->total_rest);
  signs[ASSAY_LINK_COVER_COUNT] = (float) n_has / (float) MAX (claim->n_terms, 1);
  signs[ASSAY_LINK_RAREST] = (float) (rarest / claim->rarest);
  signs[ASSAY_LINK_MISSED] = (float) (missed / claim->rarest);
  signs[ASSAY_LINK_NAMES] = (float) n_names;
  signs[ASSAY_LINK_NAME_SHARE] = (float) n_names / (float) MAX (claim->n_names, 1);
}

/* Whether the words in both come in one order, and how close together they stand. */
static void
fill_order (const AssayLinker *self,
            const Tally       *tally,
            float             *signs)
{
  guint n = 0;
  guint n_in_order = 0;
  guint last = 0;
  guint low = G_MAXUINT;
  guint high = 0;

  for (guint t = 0; t < self->claim.n_terms; t++)
    {
      if (!has_bit (tally->has, t))
        continue;

      n_in_order += n > 0 && tally->place[t] > last;
      last = tally->place[t];
      low = MIN (low, last);
      high = MAX (high, last);
      n++;
    }

  signs[ASSAY_LINK_ORDER] = (float) n_in_order / (float) MAX (n, 2);
  signs[ASSAY_LINK_SPREAD] = n > 1 ? (float) (high - low + 1) / (float) n : 10.0f;
}

/* What a neighbour has of the words that the passage lacks. */
static float
cover_by_neighbour (const AssayLinker *self,
                    guint              neighbour,
                    const Tally       *tally)
{
  AssayWordRange words = assay_corpus_passage (self->corpus, neighbour)->words;
  guint64 has[ASSAY_LINK_MAX_WORDS / 64 + 1] = { 0 };
  double cover = 0.0;

  for (guint i = words.first; i < words.end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);
      int term = (word->flags & ASSAY_WORD_STOP) != 0 ? -1 : find_term (self, word);

      if (term < 0 || has_bit (tally->has, (guint) term) || has_bit (has, (guint) term))
        continue;

      set_bit (has, (guint) term);
      cover += self->claim.terms[term].weight;
    }

  return (float) (cover / self->claim.total);
}

static gboolean
has_topic (const AssayLinker *self,
           guint              passage)
{
  AssayWordRange words = assay_corpus_passage (self->corpus, passage)->words;

  for (guint i = words.first; i < words.end; i++)
    {
      if (self->topic[assay_corpus_kin (self->corpus, assay_corpus_word (self->corpus, i))])
        return TRUE;
    }

  return FALSE;
}

static void
fill_neighbours (const AssayLinker *self,
                 guint              at,
                 const Tally       *tally,
                 float             *signs)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus, at);
  AssayWordRange all = g_array_index (self->corpus->source_passages, AssayWordRange,
                                      passage->source);
  float around = 0.0f;
  gboolean topic_before = FALSE;

  for (guint k = 1; k <= N_AROUND && at >= all.first + k; k++)
    {
      around = MAX (around, self->bm25[at - k]);
      topic_before |= tally->n_topic == 0 && has_topic (self, at - k);
    }

  signs[ASSAY_LINK_PLACE] = (float) (at - all.first) / (float) (all.end - all.first);
  signs[ASSAY_LINK_EARLY] = 1.0f / (float) (at - all.first + 1);
  signs[ASSAY_LINK_AROUND] = around / self->best;
  signs[ASSAY_LINK_TOPIC_BEFORE] = topic_before ? 1.0f : 0.0f;
  signs[ASSAY_LINK_SOURCE] = self->best_of[passage->source] / self->best;
  signs[ASSAY_LINK_BEFORE] = signs[ASSAY_LINK_BEFORE_REST] = 0.0f;
  signs[ASSAY_LINK_AFTER] = signs[ASSAY_LINK_AFTER_REST] = 0.0f;

  if (at > all.first)
    {
      signs[ASSAY_LINK_BEFORE] = self->bm25[at - 1] / self->best;
      signs[ASSAY_LINK_BEFORE_REST] = cover_by_neighbour (self, at - 1, tally);
    }
  if (at + 1 < all.end)
    {
      signs[ASSAY_LINK_AFTER] = self->bm25[at + 1] / self->best;
      signs[ASSAY_LINK_AFTER_REST] = cover_by_neighbour (self, at + 1, tally);
    }
}

static void
fill_shape (const AssayLinker  *self,
            const AssayPassage *passage,
            const Tally        *tally,
            float              *signs)
{
  AssayWordRange words = passage->words;
  float n_words = (float) MAX (words.end - words.first, 1);
  float n_said = (float) MAX (tally->n_said, 1);
  guint n_joiners = 0;

  for (guint i = 0; i < self->claim.n_words; i++)
    n_joiners += tally->joiners[i] > 0;

  signs[ASSAY_LINK_COVERED] = (float) tally->n_matched / n_said;
  signs[ASSAY_LINK_LENGTH] = logf (1.0f + n_words);
  signs[ASSAY_LINK_CONTEXT] = (float) tally->n_context / n_said;
  signs[ASSAY_LINK_POLARITY] = tally->has_negation == self->claim.has_negation ? 1.0f : 0.0f;
  signs[ASSAY_LINK_TOPIC] = (float) tally->n_topic / (float) MAX (self->n_topic, 1);
  signs[ASSAY_LINK_N_FIGURES] = (float) passage->n_figures;
  signs[ASSAY_LINK_CAPITALS] = (float) tally->n_capitals / n_words;
  signs[ASSAY_LINK_PRONOUN] = words.end > words.first &&
                                      (assay_corpus_word (self->corpus, words.first)->flags &
                                       ASSAY_WORD_STOP) != 0
                                  ? 1.0f
                                  : 0.0f;
  signs[ASSAY_LINK_SHORT] = n_words < MIN_SENTENCE ? 1.0f : 0.0f;
  signs[ASSAY_LINK_EXTRA] = (float) tally->extra / n_said;
  signs[ASSAY_LINK_JOINERS] = (float) n_joiners / (float) MAX (self->claim.n_joiners, 1);
}

/* What the words that only join add to BM25. */
static float
weigh_joiners (const AssayLinker *self,
               AssayWordRange     words,
               const Tally       *tally)
{
  double length = (words.end - words.first) / self->mean_length;
  double sum = 0.0;

  for (guint i = 0; i < self->claim.n_words; i++)
    {
      double times = tally->joiners[i];

      sum += self->claim.joiner_weights[i] * times * (ASSAY_LINK_K1 + 1.0) /
             (times + ASSAY_LINK_K1 * (1.0 - ASSAY_LINK_B + ASSAY_LINK_B * length));
    }

  return (float) sum;
}

/**
 * assay_linker_fill_signs:
 * @link: (inout): a passage; all its signs but the rank are set
 */
void
assay_linker_fill_signs (AssayLinker *self,
                         AssayLinkHit   *link)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus, link->passage);
  const AssayLinkClaim *claim = &self->claim;
  AssayWordRange words = passage->words;
  float *signs = link->signs;
  Tally tally;
  gboolean has[ASSAY_LINK_MAX_WORDS];
  guint n_same = 0;

  memset (&tally, 0, sizeof tally);
  for (guint i = words.first; i < words.end; i++)
    tally_word (self, i, i == words.first, &tally);

  fill_cover (self, &tally, signs);
  fill_near (self, words, &tally, signs);
  fill_order (self, &tally, signs);
  fill_neighbours (self, link->passage, &tally, signs);
  fill_shape (self, passage, &tally, signs);
  memset (link->terms, 0, sizeof link->terms);
  for (guint t = 0; t < claim->n_terms; t++)
    {
      has[t] = has_bit (tally.has, t);
      if (has[t])
        link->terms[t / 64] |= (guint64) 1 << t % 64;
    }
  assay_linker_fill_likeness (self, words, has, signs);
  n_same = count_same_figures (self, passage);

  signs[ASSAY_LINK_BM25] = self->bm25[link->passage];
  signs[ASSAY_LINK_BM25_SHARE] = self->bm25[link->passage] / self->best;
  signs[ASSAY_LINK_PAIRS] = (float) MIN (tally.pairs / (2.0 * claim->total), 2.0);
  signs[ASSAY_LINK_RUN] = (float) tally.longest / (float) claim->n_words;
  signs[ASSAY_LINK_FIGURES] = (float) n_same;
  signs[ASSAY_LINK_FIGURE_SHARE] = (float) n_same / (float) MAX (claim->n_figures, 1);
  signs[ASSAY_LINK_BM25_ALL] = signs[ASSAY_LINK_BM25] + weigh_joiners (self, words, &tally);
}
