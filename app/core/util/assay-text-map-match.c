/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-text-map-private.h"

#include <string.h>

/*
 * Which word of the first text is which of the second. Three steps:
 *
 * 1. Passages of %SEED_WORDS words that stand just once in either text are the same passage wherever they
 *    stand, and so is all that goes on alike from there: what stays, and what was moved.
 * 2. What lies between two of them in the first text is held against what lies there in the second.
 * 3. Sentences of which still most is unknown are held against the one of the second text that shares most of
 *    their rare words: what was moved and reworded.
 */

/* Eight words that chance brings into two texts alike are rare; the shingles of near-duplicate search are as long. */
#define SEED_WORDS 8

/* A word that stands so often tells no sentence from another. */
#define MAX_RARE 12

/* A sentence has at most so many words here; what is longer is cut. */
#define MAX_SENTENCE_WORDS 80

/* Of the rare words of a sentence so many must be in the other, and so many more than in the next best. */
#define MIN_SHARE 0.5
#define MIN_LEAD 1.2

/* A run of words of a text by its hash. */
typedef struct
{
  guint64 hash;
  guint   index; /* of its first word */
  guint   side;
} Seed;

static inline guint
word_id (const AssayMapSide *side,
         guint               index)
{
  return g_array_index (side->words, AssayWord, index).id;
}

static void
join (AssayTextMap *self,
      guint         i,
      guint         j)
{
  self->first.to[i] = (int) j;
  self->second.to[j] = (int) i;
}

static int
compare_seeds (gconstpointer a,
               gconstpointer b)
{
  const Seed *first = a;
  const Seed *second = b;

  if (first->hash != second->hash)
    return first->hash < second->hash ? -1 : 1;
  if (first->side != second->side)
    return first->side < second->side ? -1 : 1;

  return first->index < second->index ? -1 : first->index > second->index;
}

static void
collect_seeds (const AssayMapSide *side,
               guint               number,
               GArray             *seeds)
{
  for (guint i = 0; i + SEED_WORDS <= side->words->len; i++)
    {
      Seed seed = { G_GUINT64_CONSTANT (14695981039346656037), i, number };

      /* FNV-1a; whether two are the same is looked up, not believed. */
      for (guint k = 0; k < SEED_WORDS; k++)
        seed.hash = (seed.hash ^ word_id (side, i + k)) * G_GUINT64_CONSTANT (1099511628211);

      g_array_append_val (seeds, seed);
    }
}

/* Joins two passages that begin alike, as far as they are alike to either side. */
static void
extend (AssayTextMap *self,
        guint         i,
        guint         j)
{
  AssayMapSide *first = &self->first;
  AssayMapSide *second = &self->second;

  while (i > 0 && j > 0 && first->to[i - 1] < 0 && second->to[j - 1] < 0 &&
         word_id (first, i - 1) == word_id (second, j - 1))
    {
      i--;
      j--;
    }

  for (; i < first->words->len && j < second->words->len && first->to[i] < 0 && second->to[j] < 0 &&
         word_id (first, i) == word_id (second, j);
       i++)
    join (self, i, j++);
}

static gboolean
is_same_seed (const AssayTextMap *self,
              guint               i,
              guint               j)
{
  for (guint k = 0; k < SEED_WORDS; k++)
    {
      if (word_id (&self->first, i + k) != word_id (&self->second, j + k) ||
          self->first.to[i + k] >= 0 || self->second.to[j + k] >= 0)
        return FALSE;
    }

  return TRUE;
}

static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const AssaySpan *first = a;
  const AssaySpan *second = b;

  return first->begin < second->begin ? -1 : first->begin > second->begin;
}

/* Step 1. A pair is kept as a span: index in the first text, index in the second. */
static void
join_passages (AssayTextMap *self)
{
  g_autoptr (GArray) seeds = g_array_new (FALSE, FALSE, sizeof (Seed));
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (AssaySpan));

  collect_seeds (&self->first, 0, seeds);
  collect_seeds (&self->second, 1, seeds);
  g_array_sort (seeds, compare_seeds);

  for (guint i = 0; i < seeds->len;)
    {
      const Seed *seed = &g_array_index (seeds, Seed, i);
      guint end = i + 1;

      while (end < seeds->len && g_array_index (seeds, Seed, end).hash == seed->hash)
        end++;

      if (end == i + 2 && seed[0].side == 0 && seed[1].side == 1)
        g_array_append_val (pairs, ((AssaySpan){ seed[0].index, seed[1].index }));

      i = end;
    }

  g_array_sort (pairs, compare_pairs);

  for (guint i = 0; i < pairs->len; i++)
    {
      AssaySpan pair = g_array_index (pairs, AssaySpan, i);

      if (is_same_seed (self, pair.begin, pair.end))
        extend (self, pair.begin, pair.end);
    }
}

static void
align (AssayTextMap *self,
       AssaySpan     first,
       AssaySpan     second)
{
  g_autofree guint8 *kept_first = g_new0 (guint8, assay_span_length (first) + 1);
  g_autofree guint8 *kept_second = g_new0 (guint8, assay_span_length (second) + 1);
  guint j = 0;

  assay_words_align ((AssayWordRun){ self->first.words, first.begin, first.end },
                     (AssayWordRun){ self->second.words, second.begin, second.end }, kept_first,
                     kept_second);

  for (guint i = 0; i < assay_span_length (first); i++)
    {
      if (!kept_first[i])
        continue;

      while (!kept_second[j])
        j++;
      join (self, first.begin + i, second.begin + j);
      j++;
    }
}

/* The words from @index on, or up to it, that are no word of the other side yet. */
static AssaySpan
find_unknown (const AssayMapSide *side,
              int                 index,
              gboolean            is_before)
{
  AssaySpan run = { (guint) index, (guint) index };

  while (is_before && run.begin > 0 && side->to[run.begin - 1] < 0)
    run.begin--;
  while (!is_before && run.end < side->words->len && side->to[run.end] < 0)
    run.end++;

  return run;
}

/* Step 2, for the words of a gap of the first text. */
static void
align_gap (AssayTextMap *self,
           AssaySpan     gap)
{
  const AssayMapSide *first = &self->first;
  const AssayMapSide *second = &self->second;
  int left = gap.begin > 0 ? first->to[gap.begin - 1] : -1;
  int right = gap.end < first->words->len ? first->to[gap.end] : (int) second->words->len;
  AssaySpan behind = find_unknown (second, left + 1, FALSE);
  AssaySpan before = find_unknown (second, right, TRUE);

  if (!assay_span_is_empty (behind))
    align (self, gap, behind);

  /* What comes before a passage that was moved may have gone with it. */
  if (!assay_span_is_empty (before) && before.begin != behind.begin)
    {
      while (gap.begin < gap.end && first->to[gap.end - 1] < 0)
        gap.end--;
      gap = find_unknown (first, (int) gap.end, FALSE);
      before = find_unknown (second, right, TRUE);
      align (self, gap, before);
    }
}

static void
align_gaps (AssayTextMap *self)
{
  const AssayMapSide *first = &self->first;

  for (guint i = 0; i < first->words->len;)
    {
      AssaySpan gap;

      if (first->to[i] >= 0)
        {
          i++;
          continue;
        }

      gap = find_unknown (first, (int) i, FALSE);
      i = gap.end;
      align_gap (self, gap);
    }
}

/* Whether a sentence may end behind the word, as far as marks tell. */
gboolean
assay_map_side_ends_sentence (const AssayMapSide *side,
                              guint               index)
{
  const AssayWord *word = &g_array_index (side->words, AssayWord, index);
  const char *utf8 = assay_text_get_utf8 (side->text);
  const char *p = utf8 + assay_text_to_byte (side->text, word->span.end);
  const char *end = utf8 + assay_text_get_n_bytes (side->text);

  if (index + 1 < side->words->len)
    end = utf8 + assay_text_to_byte (side->text,
                                     g_array_index (side->words, AssayWord, index + 1).span.begin);

  for (; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '.' || c == '!' || c == '?' || c == '\n' || c == 0x3002)
        return TRUE;
    }

  return FALSE;
}

/* Sentences of which less than half is known. */
static GArray *
find_open_sentences (const AssayMapSide *side)
{
  GArray *sentences = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  AssaySpan sentence = { 0, 0 };
  guint n_known = 0;

  for (guint i = 0; i < side->words->len; i++)
    {
      n_known += side->to[i] >= 0;
      sentence.end = i + 1;

      if (i + 1 == side->words->len || assay_map_side_ends_sentence (side, i) ||
          assay_span_length (sentence) == MAX_SENTENCE_WORDS)
        {
          if (n_known * 2 < assay_span_length (sentence))
            g_array_append_val (sentences, sentence);
          sentence.begin = sentence.end;
          n_known = 0;
        }
    }

  return sentences;
}

static void
free_place (gpointer data)
{
  if (data != NULL)
    g_array_unref (data);
}

/* For each id the sentences of the second text that have it; none for those that too many have. */
static GPtrArray *
index_sentences (const AssayTextMap *self,
                 GArray             *sentences,
                 guint               n_ids)
{
  GPtrArray *places = g_ptr_array_new_with_free_func (free_place);

  g_ptr_array_set_size (places, (int) n_ids);

  for (guint s = 0; s < sentences->len; s++)
    {
      AssaySpan sentence = g_array_index (sentences, AssaySpan, s);

      for (guint i = sentence.begin; i < sentence.end; i++)
        {
          GArray **place = (GArray **) &places->pdata[word_id (&self->second, i)];

          if (*place == NULL)
            *place = g_array_new (FALSE, FALSE, sizeof (guint));
          if (((*place)->len == 0 || g_array_index (*place, guint, (*place)->len - 1) != s) &&
              (*place)->len <= MAX_RARE)
            g_array_append_val (*place, s);
        }
    }

  return places;
}

/* The sentence of the second text that shares the most rare words with that of the first, or -1. */
static int
find_partner (const AssayTextMap *self,
              AssaySpan           sentence,
              GPtrArray          *places,
              guint              *n_shared)
{
  guint best = 0;
  guint next = 0;
  guint n_rare = 0;
  int partner = -1;
  guint before = G_MAXUINT;

  for (guint i = sentence.begin; i < sentence.end; i++)
    {
      guint id = word_id (&self->first, i);
      const GArray *place = id < places->len ? g_ptr_array_index (places, id) : NULL;

      n_rare += place == NULL || place->len <= MAX_RARE;
      for (guint k = 0; place != NULL && place->len <= MAX_RARE && k < place->len; k++)
        n_shared[g_array_index (place, guint, k)]++;
    }

  for (guint round = 0; round < 2; round++)
    for (guint i = sentence.begin; i < sentence.end; i++)
      {
        guint id = word_id (&self->first, i);
        const GArray *place = id < places->len ? g_ptr_array_index (places, id) : NULL;

        for (guint k = 0; place != NULL && place->len <= MAX_RARE && k < place->len; k++)
          {
            guint s = g_array_index (place, guint, k);

            if (round == 1)
              {
                n_shared[s] = 0;
              }
            else if (n_shared[s] > best && s != before)
              {
                next = best;
                best = n_shared[s];
                before = s;
                partner = (int) s;
              }
            else if (s != before && n_shared[s] > next)
              {
                next = n_shared[s];
              }
          }
      }

  return best >= 3 && best >= MIN_SHARE * n_rare && best >= MIN_LEAD * next ? partner : -1;
}

/* Forgets what is known of the words of a sentence but for what another sentence has. */
static void
join_sentences (AssayTextMap *self,
                AssaySpan     first,
                AssaySpan     second)
{
  for (guint i = first.begin; i < first.end; i++)
    {
      if (self->first.to[i] >= 0)
        {
          self->second.to[self->first.to[i]] = -1;
          self->first.to[i] = -1;
        }
    }

  for (guint j = second.begin; j < second.end; j++)
    {
      if (self->second.to[j] >= 0)
        {
          self->first.to[self->second.to[j]] = -1;
          self->second.to[j] = -1;
        }
    }

  align (self, first, second);
}

/* Step 3. */
static void
pair_sentences (AssayTextMap *self,
                guint         n_ids)
{
  g_autoptr (GArray) first = find_open_sentences (&self->first);
  g_autoptr (GArray) second = find_open_sentences (&self->second);
  g_autoptr (GPtrArray) places = index_sentences (self, second, n_ids);
  g_autofree guint *n_shared = g_new0 (guint, second->len + 1);
  g_autofree guint8 *is_taken = g_new0 (guint8, second->len + 1);

  for (guint i = 0; i < first->len; i++)
    {
      AssaySpan sentence = g_array_index (first, AssaySpan, i);
      int partner = find_partner (self, sentence, places, n_shared);

      if (partner < 0 || is_taken[partner])
        continue;

      is_taken[partner] = TRUE;
      join_sentences (self, sentence, g_array_index (second, AssaySpan, partner));
    }
}

/**
 * assay_text_map_match:
 *
 * Fills the @to of both sides.
 */
void
assay_text_map_match (AssayTextMap *self)
{
  guint n_ids = 0;

  for (guint i = 0; i < self->second.words->len; i++)
    n_ids = MAX (n_ids, word_id (&self->second, i) + 1);

  join_passages (self);
  align_gaps (self);
  pair_sentences (self, n_ids);
}
