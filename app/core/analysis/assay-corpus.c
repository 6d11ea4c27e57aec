/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-corpus-private.h"

#include <math.h>

#include "assay-bisect.h"

/* Bounds of a word's weight: the lower keeps the subject of every sentence from weighing nothing, the
 * upper keeps a word that no source has from outweighing all that they do have. */
#define MIN_WEIGHT 0.4
#define MAX_WEIGHT 2.5
#define LIGHT_FACTOR 0.4

/* No sentence has more words; what is longer is held piece by piece, so that none costs its square. */
#define MAX_PASSAGE_WORDS 256

/* Which number of a word or passage goes under which entry. */
typedef guint (*KeyFunc) (const AssayCorpus *self,
                          guint              item);

static guint
get_form_key (const AssayCorpus *self,
              guint              item)
{
  return assay_corpus_word (self, item)->form;
}

static guint
get_name_key (const AssayCorpus *self,
              guint              item)
{
  return assay_corpus_word (self, item)->name;
}

static guint
get_kin_key (const AssayCorpus *self,
             guint              item)
{
  const AssayWord *word = assay_corpus_word (self, item);

  return assay_word_is_content (word) ? assay_corpus_kin (self, word) : 0;
}

/* Counts, then fills: two passes over the words and no allocation an entry. Key 0 is no key. */
static void
fill_postings (AssayPostings     *postings,
               const AssayCorpus *self,
               KeyFunc            get_key,
               const guint       *values)
{
  guint n_words = self->words->len;
  g_autofree guint *next = NULL;

  postings->n_entries = assay_vocabulary_get_size (self->vocabulary);
  postings->first = g_new0 (guint, postings->n_entries + 2);
  postings->lists = g_new (guint, n_words + 1);

  for (guint i = 0; i < n_words; i++)
    postings->first[get_key (self, i) + 1]++;

  postings->first[1] = 0;
  for (guint i = 1; i <= postings->n_entries; i++)
    postings->first[i] += postings->first[i - 1];

  next = g_memdup2 (postings->first, (postings->n_entries + 1) * sizeof (guint));

  for (guint i = 0; i < n_words; i++)
    {
      guint key = get_key (self, i);

      if (key != 0)
        postings->lists[next[key]++] = values != NULL ? values[i] : i;
    }
}

/* A passage that has a word of a group twice stands twice in its list; once is enough. */
static void
drop_doubles (AssayPostings *postings)
{
  guint to = 0;

  for (guint i = 0; i < postings->n_entries; i++)
    {
      guint from = postings->first[i];
      guint end = postings->first[i + 1];
      guint begin = to;

      for (guint j = from; j < end; j++)
        {
          if (to == begin || postings->lists[to - 1] != postings->lists[j])
            postings->lists[to++] = postings->lists[j];
        }

      postings->first[i] = begin;
    }

  postings->first[postings->n_entries] = to;
}

static void
add_passages (AssayCorpus *self,
              guint        source,
              GArray      *ranges)
{
  AssayReading *reading = assay_corpus_get_reading (self, source);
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n_figures);
  guint figure = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      AssayWordRange range = g_array_index (ranges, AssayWordRange, i);
      guint first = range.first;

      do
        {
          AssayPassage passage = { .source = source, .sentence = i };

          passage.words.first = first;
          passage.words.end = MIN (range.end, first + MAX_PASSAGE_WORDS);
          first = passage.words.end;

          while (figure < n_figures && figures[figure].sentence < i)
            figure++;
          passage.first_figure = figure;
          while (figure < n_figures && figures[figure].sentence == i &&
                 (first == range.end ||
                  figures[figure].span.begin < assay_corpus_word (self, first)->span.begin))
            figure++;
          passage.n_figures = figure - passage.first_figure;

          g_array_append_val (self->passages, passage);
        }
      while (first < range.end);
    }
}

/* “forty per cent” says no more of the matter than “40%” does. */
static void
mark_numbers (AssayReading *reading,
              GArray       *words,
              guint         first)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n_figures);
  guint word = first;

  for (guint i = 0; i < n_figures; i++)
    {
      for (; word < words->len; word++)
        {
          AssayWord *at = &g_array_index (words, AssayWord, word);

          if (at->span.begin >= figures[i].span.end)
            break;
          if (at->span.begin >= figures[i].span.begin)
            at->flags |= ASSAY_WORD_NUMBER;
        }
    }
}

static gboolean
add_sources (AssayCorpus   *self,
             GCancellable  *cancellable,
             GError       **error)
{
  for (guint i = 0; i < self->readings->len; i++)
    {
      AssayReading *reading = assay_corpus_get_reading (self, i);
      AssayWordRange words = { .first = self->words->len };
      AssayWordRange passages = { .first = self->passages->len };

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (reading != NULL)
        {
          g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (AssayWordRange));

          assay_words_append (self->vocabulary, reading, self->words, ranges);
          mark_numbers (reading, self->words, words.first);
          add_passages (self, i, ranges);
          self->n_texts++;
        }

      words.end = self->words->len;
      passages.end = self->passages->len;
      g_array_append_val (self->source_ranges, words);
      g_array_append_val (self->source_passages, passages);
    }

  return TRUE;
}

static void
index_words (AssayCorpus *self)
{
  g_autofree guint *passage_of = g_new (guint, self->words->len + 1);

  for (guint i = 0; i < self->passages->len; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (self, i);

      for (guint j = passage->words.first; j < passage->words.end; j++)
        passage_of[j] = i;
    }

  fill_postings (&self->by_form, self, get_form_key, NULL);
  fill_postings (&self->by_name, self, get_name_key, NULL);
  fill_postings (&self->by_kin, self, get_kin_key, passage_of);
  drop_doubles (&self->by_kin);
}

/* Marks the words of the draft by which its narrator judges; both arrays are sorted. */
static void
mark_loaded (AssayCorpus *self)
{
  guint n_loaded = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (self->draft, &n_loaded);

  for (guint i = 0; i < n_loaded; i++)
    {
      AssayWordRange range = assay_corpus_draft_range (self, loaded[i].span);

      for (guint j = range.first; j < range.end; j++)
        g_array_index (self->draft_words, AssayWord, j).flags |= ASSAY_WORD_LOADED;
    }
}

/* What is reported as said is held against the sources with its judgements: they are the speaker's. */
static void
unmark_reported (AssayCorpus *self)
{
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (self->draft,
                                                                         &n_attributions);

  for (guint i = 0; i < n_attributions; i++)
    {
      for (guint j = 0; attributions[i].is_speech && j < attributions[i].n_content; j++)
        {
          AssayWordRange range = assay_corpus_draft_range (self, attributions[i].content[j]);

          for (guint k = range.first; k < range.end; k++)
            g_array_index (self->draft_words, AssayWord, k).flags &= ~ASSAY_WORD_LOADED;
        }
    }
}

/**
 * assay_corpus_new_of_sources:
 * @language: that of the drafts that are to be held against them
 * @sources: (element-type AssaySource): some sources
 * @readings: (element-type AssayReading): the reading of each source's text; %NULL where it has none
 *
 * Returns: (transfer full): all of them indexed, still without a draft, or %NULL with @error set if cancelled
 */
AssayCorpus *
assay_corpus_new_of_sources (const char    *language,
                             GPtrArray     *sources,
                             GPtrArray     *readings,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_autoptr (AssayCorpus) self = g_new0 (AssayCorpus, 1);

  self->language = g_strdup (language);
  self->sources = g_ptr_array_ref (sources);
  self->readings = g_ptr_array_ref (readings);
  self->vocabulary = assay_vocabulary_new (language);
  self->draft_words = g_array_new (FALSE, FALSE, sizeof (AssayWord));
  self->draft_ranges = g_array_new (FALSE, FALSE, sizeof (AssayWordRange));
  self->source_ranges = g_array_new (FALSE, FALSE, sizeof (AssayWordRange));
  self->words = g_array_new (FALSE, FALSE, sizeof (AssayWord));
  self->passages = g_array_new (FALSE, FALSE, sizeof (AssayPassage));
  self->source_passages = g_array_new (FALSE, FALSE, sizeof (AssayWordRange));

  if (!add_sources (self, cancellable, error))
    return NULL;

  index_words (self);

  return g_steal_pointer (&self);
}

/**
 * assay_corpus_set_draft:
 * @draft: the reading of a draft of that language, which takes the place of the one before
 */
void
assay_corpus_set_draft (AssayCorpus  *self,
                        AssayReading *draft)
{
  AssayReading *old = self->draft;

  g_assert (g_str_equal (assay_reading_get_language (draft), self->language));

  self->draft = assay_reading_ref (draft);
  g_clear_pointer (&old, assay_reading_unref);
  g_array_set_size (self->draft_words, 0);
  g_array_set_size (self->draft_ranges, 0);
  assay_words_append (self->vocabulary, draft, self->draft_words, self->draft_ranges);
  mark_numbers (draft, self->draft_words, 0);
  mark_loaded (self);
  unmark_reported (self);
}

/**
 * assay_corpus_new:
 * @draft: the draft's reading
 * @sources: (element-type AssaySource): its sources
 * @readings: (element-type AssayReading): the reading of each source's text; %NULL where it has none
 *
 * Returns: (transfer full): all of them indexed, or %NULL with @error set if cancelled
 */
AssayCorpus *
assay_corpus_new (AssayReading  *draft,
                  GPtrArray     *sources,
                  GPtrArray     *readings,
                  GCancellable  *cancellable,
                  GError       **error)
{
  AssayCorpus *self = assay_corpus_new_of_sources (assay_reading_get_language (draft), sources,
                                                   readings, cancellable, error);

  if (self != NULL)
    assay_corpus_set_draft (self, draft);

  return self;
}

void
assay_corpus_free (AssayCorpus *self)
{
  AssayPostings *postings[] = { &self->by_form, &self->by_name, &self->by_kin };

  for (guint i = 0; i < G_N_ELEMENTS (postings); i++)
    {
      g_free (postings[i]->first);
      g_free (postings[i]->lists);
    }

  assay_vocabulary_free (self->vocabulary);
  g_clear_pointer (&self->draft, assay_reading_unref);
  g_free (self->language);
  g_array_unref (self->draft_words);
  g_array_unref (self->draft_ranges);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->readings);
  g_array_unref (self->source_ranges);
  g_array_unref (self->words);
  g_array_unref (self->passages);
  g_array_unref (self->source_passages);
  g_free (self);
}

AssaySource *
assay_corpus_get_source (const AssayCorpus *self,
                         guint              source)
{
  return g_ptr_array_index (self->sources, source);
}

AssayReading *
assay_corpus_get_reading (const AssayCorpus *self,
                          guint              source)
{
  return g_ptr_array_index (self->readings, source);
}

AssaySpan
assay_corpus_sentence_span (const AssayCorpus  *self,
                            const AssayPassage *passage)
{
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (
      assay_corpus_get_reading (self, passage->source), &n_sentences);

  g_assert (passage->sentence < n_sentences);

  return sentences[passage->sentence].span;
}

/* Index of the passage that word @word of the corpus stands in. */
guint
assay_corpus_passage_at (const AssayCorpus *self,
                         guint              word)
{
  guint next = 1;

  assay_bisect (next, self->passages->len, i, assay_corpus_passage (self, i)->words.first <= word);

  return next - 1;
}

static guint
find_word_from (const GArray *words,
                guint         position)
{
  guint low = 0;

  assay_bisect (low, words->len, i, g_array_index (words, AssayWord, i).span.begin < position);

  return low;
}

/* The words of the draft that begin inside @span. */
AssayWordRange
assay_corpus_draft_range (const AssayCorpus *self,
                          AssaySpan          span)
{
  return (AssayWordRange){
    .first = find_word_from (self->draft_words, span.begin),
    .end = find_word_from (self->draft_words, span.end),
  };
}

const guint *
assay_postings_get (const AssayPostings *self,
                    guint                entry,
                    guint               *n)
{
  *n = 0;

  if (entry == 0 || entry >= self->n_entries)
    return NULL;

  *n = self->first[entry + 1] - self->first[entry];

  return self->lists + self->first[entry];
}

/**
 * assay_corpus_weigh:
 * @word: a word of the draft or of a source
 *
 * Returns: how much it says: the rarer in the sources of this draft, the more; 0 for one that joins
 */
double
assay_corpus_weigh (const AssayCorpus *self,
                    const AssayWord   *word)
{
  double n_passages = self->passages->len;
  guint n_with = 0;
  double weight = 0.0;

  if (!assay_word_is_content (word))
    return 0.0;

  assay_postings_get (&self->by_kin, assay_corpus_kin (self, word), &n_with);
  weight = log (1.0 + (n_passages - n_with + 0.5) / (n_with + 0.5));
  weight = CLAMP (weight, MIN_WEIGHT, MAX_WEIGHT);

  return (word->flags & ASSAY_WORD_LIGHT) != 0 ? weight * LIGHT_FACTOR : weight;
}
