/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a sentence is pieced together from a text, for measuring alone. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "assay-word-vectors.h"

#include "bench-signs.h"

/* A word follows another if it is among its next so many. */
#define FOLLOWS 6
#define STRETCH 8

/* The neighbours of a word, and where they are looked for. */
#define NEIGHBOURS 4
#define AROUND 8

/* What a word alone, after one, and after two tell of the next; and a word that the text lacks. */
#define SHARE_ALONE 0.19
#define SHARE_AFTER_ONE 0.3
#define SHARE_AFTER_TWO 0.5
#define SHARE_UNKNOWN (0.01 / 20000.0)

/* The sentence and the text as kins. */
typedef struct
{
  const AssayCorpus *corpus;
  guint  n;          /* words of the sentence */
  guint  n_text;
  guint *words;      /* [n] */
  guint *text;       /* [n_text] */
  guint *passage_of; /* [n_text] */
  double *weights;   /* [n] */
  gboolean *says;    /* [n] no word that only joins */
} Laid;

static void
laid_init (Laid              *self,
           const AssayCorpus *corpus)
{
  *self = (Laid){ .corpus = corpus, .n = corpus->draft_words->len, .n_text = corpus->words->len };
  self->words = g_new0 (guint, self->n + 1);
  self->text = g_new0 (guint, self->n_text + 1);
  self->passage_of = g_new0 (guint, self->n_text + 1);
  self->weights = g_new0 (double, self->n + 1);
  self->says = g_new0 (gboolean, self->n + 1);

  for (guint i = 0; i < self->n; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      self->words[i] = assay_corpus_kin (corpus, word);
      self->weights[i] = assay_corpus_weigh (corpus, word);
      self->says[i] = (word->flags & ASSAY_WORD_STOP) == 0;
    }

  for (guint j = 0; j < self->n_text; j++)
    self->text[j] = assay_corpus_kin (corpus, assay_corpus_word (corpus, j));

  for (guint p = 0; p < corpus->passages->len; p++)
    {
      AssayWordRange range = assay_corpus_passage (corpus, p)->words;

      for (guint j = range.first; j < range.end; j++)
        self->passage_of[j] = p;
    }
}

static void
laid_clear (Laid *self)
{
  g_free (self->words);
  g_free (self->text);
  g_free (self->passage_of);
  g_free (self->weights);
  g_free (self->says);
}

static gboolean
has_between (const Laid *self,
             guint       first,
             guint       end,
             guint       kin)
{
  for (guint j = first; j < MIN (end, self->n_text); j++)
    {
      if (self->text[j] == kin)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_in (const Laid *self,
        guint       passage,
        guint       kin)
{
  AssayWordRange range = assay_corpus_passage (self->corpus, passage)->words;

  return has_between (self, range.first, range.end, kin);
}

/* The longest row of the text that the sentence has from @at on; of several as long, the one nearest to @before. */
static guint
find_row (const Laid *self,
          guint       at,
          int         before,
          guint      *place)
{
  guint longest = 0;

  for (guint j = 0; j < self->n_text; j++)
    {
      guint n = 0;

      while (at + n < self->n && j + n < self->n_text && self->words[at + n] == self->text[j + n])
        n++;
      if (n > longest || (n == longest && n > 0 && before >= 0 &&
                          ABS ((int) self->passage_of[j] - before) <
                              ABS ((int) self->passage_of[*place] - before)))
        {
          longest = n;
          *place = j;
        }
    }

  return longest;
}

static void
fill_rows (const Laid *self,
           double     *pieces)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_rows = 0;
  guint n_novel = 0;
  int before = -1;

  for (guint i = 0; i < self->n;)
    {
      guint place = 0;
      guint n = find_row (self, i, before, &place);
      gboolean says = FALSE;

      for (guint k = 0; k < n; k++)
        says |= self->says[i + k];

      n_rows += n > 0;
      n_novel += n == 0;
      pieces[PIECE_LONGEST] = MAX (pieces[PIECE_LONGEST], (double) n / self->n);
      if (says)
        {
          int passage = (int) self->passage_of[place];

          if (before >= 0)
            pieces[PIECE_LEAP] = MAX (pieces[PIECE_LEAP], log (1.0 + ABS (passage - before)));
          g_hash_table_add (seen, GINT_TO_POINTER (passage));
          before = passage;
        }

      i += MAX (n, 1);
    }

  pieces[PIECE_COUNT] = (double) n_rows / self->n;
  pieces[PIECE_NOVEL] = (double) n_novel / self->n;
  pieces[PIECE_PASSAGES] = g_hash_table_size (seen);
}

/* The two passages that together have most of it. */
static void
fill_cover (const Laid *self,
            double     *pieces)
{
  g_autofree gboolean *had = g_new0 (gboolean, self->n);
  double total = 1e-6;
  double most[2] = { 0.0, 0.0 };

  for (guint i = 0; i < self->n; i++)
    total += self->weights[i];

  for (guint k = 0; k < G_N_ELEMENTS (most); k++)
    {
      guint best = 0;

      for (guint p = 0; p < self->corpus->passages->len; p++)
        {
          double sum = 0.0;

          for (guint i = 0; i < self->n; i++)
            sum += !had[i] && self->weights[i] > 0.0 && has_in (self, p, self->words[i])
                       ? self->weights[i]
                       : 0.0;
          if (sum > most[k])
            {
              most[k] = sum;
              best = p;
            }
        }

      for (guint i = 0; i < self->n; i++)
        had[i] |= has_in (self, best, self->words[i]);
    }

  pieces[PIECE_UNCOVERED] = 1.0 - most[0] / total;
  pieces[PIECE_SECOND] = most[1] / total;
}

static gboolean
share_passage (const Laid *self,
               guint       a,
               guint       b)
{
  for (guint p = 0; p < self->corpus->passages->len; p++)
    {
      if (has_in (self, p, a) && has_in (self, p, b))
        return TRUE;
    }

  return FALSE;
}

static gboolean
stand_near (const Laid *self,
            guint       a,
            guint       b,
            guint       n_before,
            guint       n_after)
{
  for (guint j = 0; j < self->n_text; j++)
    {
      if (self->text[j] == a && (has_between (self, j - MIN (j, n_before), j, b) ||
                                 has_between (self, j + 1, j + 1 + n_after, b)))
        return TRUE;
    }

  return FALSE;
}

static void
fill_pairs (const Laid *self,
            double     *pieces)
{
  int before = -1;
  guint n = 0;
  guint n_apart = 0;
  guint n_wide = 0;
  double total = 1e-6;
  double never = 0.0;

  for (guint i = 0; i < self->n; i++)
    {
      if (!self->says[i])
        continue;

      if (before >= 0)
        {
          n++;
          n_apart += !stand_near (self, self->words[before], self->words[i], 0, FOLLOWS);
          n_wide += !stand_near (self, self->words[before], self->words[i], STRETCH, STRETCH);
        }
      before = (int) i;

      for (guint j = 0; j < i; j++)
        {
          double weight = self->says[j] ? self->weights[i] * self->weights[j] : 0.0;

          total += weight;
          if (weight > 0.0 && !share_passage (self, self->words[j], self->words[i]))
            never += weight;
        }
    }

  pieces[PIECE_APART] = (double) n_apart / MAX (n, 1);
  pieces[PIECE_APART_WIDE] = (double) n_wide / MAX (n, 1);
  pieces[PIECE_NEVER] = never / total;
}

/* How little the text lets expect the word after the two before it. */
static double
tell_surprise (const Laid *self,
               guint       i)
{
  guint n = 0;
  guint n_one = 0;
  guint n_one_same = 0;
  guint n_two = 0;
  guint n_two_same = 0;
  double expected = SHARE_UNKNOWN;

  for (guint j = 0; j < self->n_text; j++)
    {
      gboolean is_same = self->text[j] == self->words[i];

      n += is_same;
      if (i == 0 || j == 0 || self->text[j - 1] != self->words[i - 1])
        continue;
      n_one++;
      n_one_same += is_same;
      if (i == 1 || j == 1 || self->text[j - 2] != self->words[i - 2])
        continue;
      n_two++;
      n_two_same += is_same;
    }

  expected += SHARE_ALONE * n / self->n_text;
  expected += n_one > 0 ? SHARE_AFTER_ONE * n_one_same / n_one : 0.0;
  expected += n_two > 0 ? SHARE_AFTER_TWO * n_two_same / n_two : 0.0;

  return -log (expected);
}

static void
fill_surprise (const Laid *self,
               double     *pieces)
{
  double last = 0.0;
  double last_but_one = 0.0;

  for (guint i = 0; i < self->n; i++)
    {
      double surprise = tell_surprise (self, i);

      pieces[PIECE_SURPRISE] += surprise / self->n;
      pieces[PIECE_SURPRISE_TOP] = MAX (pieces[PIECE_SURPRISE_TOP], surprise);
      pieces[PIECE_SURPRISE_ROW] = MAX (pieces[PIECE_SURPRISE_ROW],
                                        surprise + last + last_but_one);
      last_but_one = last;
      last = surprise;
    }
}

static gboolean
read_vector (const Laid      *self,
             const AssayWord *word,
             AssayWordVector *vector)
{
  const AssayWordVectors *vectors = assay_word_vectors_get ("en");
  const char *form = assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;
  guint number = vectors != NULL ? assay_word_vectors_find (vectors, form, strlen (form)) : 0;

  if (number != 0)
    assay_word_vectors_read (vectors, number, vector);

  return number != 0;
}

static double
find_likest (const Laid *self,
             guint       i)
{
  AssayWordVector own;
  double likest = 0.0;

  if (!read_vector (self, assay_corpus_draft_word (self->corpus, i), &own))
    return 0.0;

  for (guint j = 0; j < self->n_text; j++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, j);
      AssayWordVector other;

      if ((word->flags & ASSAY_WORD_STOP) == 0 && read_vector (self, word, &other))
        likest = MAX (likest, (double) assay_word_vector_compare (&own, &other));
    }

  return likest;
}

/* The most of a word's neighbours that it has around it anywhere in the text. */
static double
find_neighbours (const Laid *self,
                 guint       i)
{
  double most = 0.0;

  for (guint j = 0; j < self->n_text; j++)
    {
      guint n = 0;
      guint n_there = 0;

      if (self->text[j] != self->words[i])
        continue;

      for (guint k = i - MIN (i, NEIGHBOURS); k < MIN (self->n, i + NEIGHBOURS + 1); k++)
        {
          if (k == i || !self->says[k])
            continue;
          n++;
          n_there += has_between (self, j - MIN (j, AROUND), j + AROUND + 1, self->words[k]);
        }

      most = MAX (most, n > 0 ? (double) n_there / n : 1.0);
    }

  return most;
}

static void
fill_each (const Laid *self,
           double     *pieces)
{
  guint n = 0;

  pieces[PIECE_UNLIKE_MOST] = 1.0;

  for (guint i = 0; i < self->n; i++)
    {
      double loose = 0.0;

      if (!self->says[i])
        continue;

      n++;
      loose = 1.0 - find_neighbours (self, i);
      pieces[PIECE_LOOSE] += loose;
      pieces[PIECE_LOOSE_MOST] = MAX (pieces[PIECE_LOOSE_MOST], loose);

      if (!has_between (self, 0, self->n_text, self->words[i]))
        {
          double likest = find_likest (self, i);

          pieces[PIECE_UNLIKE] += 1.0 - likest;
          pieces[PIECE_UNLIKE_MOST] = MIN (pieces[PIECE_UNLIKE_MOST], likest);
        }
    }

  pieces[PIECE_LOOSE] /= MAX (n, 1);
  pieces[PIECE_UNLIKE] /= MAX (n, 1);
  pieces[PIECE_SAYING] = (double) n / self->n;
}

static void
fill_form (const Laid *self,
           double     *pieces)
{
  guint n = 0;
  const AssayClaim *claims = NULL;

  for (guint i = 1; i + 1 < self->n; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          if (self->words[j] == self->words[i] && self->words[j + 1] == self->words[i + 1])
            {
              pieces[PIECE_REPEATED] += 1.0;
              break;
            }
        }
    }

  assay_reading_get_figures (self->corpus->draft, &n);
  pieces[PIECE_FIGURES] = n;
  assay_reading_get_names (self->corpus->draft, &n);
  pieces[PIECE_NAMES] = n;
  claims = assay_reading_get_claims (self->corpus->draft, &n);
  pieces[PIECE_WORTH] = n > 0 ? claims[0].worth : 0.0;
}

void
bench_fill_pieces (const AssayCorpus *corpus,
                   double            *pieces)
{
  Laid laid;

  if (corpus->draft_words->len == 0 || corpus->words->len == 0)
    return;

  laid_init (&laid, corpus);
  fill_rows (&laid, pieces);
  fill_cover (&laid, pieces);
  fill_pairs (&laid, pieces);
  fill_surprise (&laid, pieces);
  fill_each (&laid, pieces);
  fill_form (&laid, pieces);
  laid_clear (&laid);
}
