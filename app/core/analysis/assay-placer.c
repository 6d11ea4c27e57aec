/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-placed-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-told-private.h"

/* Places of a word that begins a sentence that are looked at. */
#define MAX_OPENINGS 16

/* These begin a clause, unless they join two names: “met on Monday and voted on Thursday”. */
static const char *const lists[] = { "and", "or", "nor", NULL };
static const char *const joins[] = {
  "but", "then", "who", "whom", "which", "whose", "where", NULL
};

static const char *const pronouns[] = { "he", "him", "she", "they", "them", NULL };

static guint *
find_forms (AssayInquiry      *inquiry,
            const char *const *words)
{
  guint n = g_strv_length ((char **) words);
  guint *forms = g_new0 (guint, n + 1);

  for (guint i = 0; i < n; i++)
    forms[i] = assay_vocabulary_add (inquiry->corpus->vocabulary, words[i]);

  return forms;
}

void
assay_placer_init (AssayPlacer  *self,
                   AssayInquiry *inquiry)
{
  AssayVocabulary *vocabulary = inquiry->corpus->vocabulary;

  *self = (AssayPlacer){
    .inquiry = inquiry,
    .lists = find_forms (inquiry, lists),
    .joins = find_forms (inquiry, joins),
    .pronouns = find_forms (inquiry, pronouns),
    .by = assay_vocabulary_add (vocabulary, "by"),
    .the = assay_vocabulary_add (vocabulary, "the"),
    .her = assay_vocabulary_add (vocabulary, "her"),
  };
}

void
assay_placer_clear (AssayPlacer *self)
{
  g_clear_pointer (&self->lists, g_free);
  g_clear_pointer (&self->joins, g_free);
  g_clear_pointer (&self->pronouns, g_free);
}

static gboolean
has_form (const guint *forms,
          guint        form)
{
  for (guint i = 0; forms[i] != 0; i++)
    {
      if (forms[i] == form)
        return TRUE;
    }

  return FALSE;
}

static guint
get_form (const GArray *words,
          guint         at)
{
  return g_array_index (words, AssayWord, at).form;
}

static gboolean
is_capital (const GArray *words,
            guint         at)
{
  return (g_array_index (words, AssayWord, at).flags & ASSAY_WORD_CAPITAL) != 0;
}

/* Whether word @at of a sentence begins a clause. */
static gboolean
begins_clause (const AssayPlacer *self,
               const GArray      *words,
               AssayWordRange     sentence,
               guint              at)
{
  const AssayWord *word = &g_array_index (words, AssayWord, at);

  if (word->clause != g_array_index (words, AssayWord, at - 1).clause)
    return TRUE;
  if ((word->flags & ASSAY_WORD_STOP) == 0)
    return FALSE;
  if (has_form (self->joins, word->form))
    return TRUE;

  return has_form (self->lists, word->form) &&
         (at + 1 >= sentence.end || !is_capital (words, at - 1) || !is_capital (words, at + 1));
}

/* The words of a sentence that stand with words [at). */
AssayWordRange
assay_placer_find_clause (const AssayPlacer *self,
                          const GArray      *words,
                          AssayWordRange     sentence,
                          AssayWordRange     at)
{
  AssayWordRange clause = at;

  while (clause.first > sentence.first && !begins_clause (self, words, sentence, clause.first))
    clause.first--;
  while (clause.end < sentence.end && !begins_clause (self, words, sentence, clause.end))
    clause.end++;

  return clause;
}

static gboolean
has_pronoun (const AssayPlacer *self,
             const GArray      *words,
             AssayWordRange     range)
{
  for (guint i = range.first; i < range.end; i++)
    {
      guint form = get_form (words, i);

      /* “Showed her a card”, not “in her foundry”. */
      if (has_form (self->pronouns, form) ||
          (form == self->her && (i + 1 == range.end || !assay_word_is_content (&g_array_index (
                                                           words, AssayWord, i + 1)))))
        return TRUE;
    }

  return FALSE;
}

/* “Developed by the Halden institute”. */
static gboolean
is_led_by (const AssayPlacer *self,
           const GArray      *words,
           AssayWordRange     sentence,
           guint              at)
{
  if (at > sentence.first && get_form (words, at - 1) == self->the)
    at--;

  return at > sentence.first && get_form (words, at - 1) == self->by;
}

/* The words of a sentence that lie within @span. */
static AssayWordRange
find_words (const GArray   *words,
            AssayWordRange  range,
            AssaySpan       span)
{
  while (range.first < range.end &&
         g_array_index (words, AssayWord, range.first).span.begin < span.begin)
    range.first++;
  while (range.end > range.first &&
         g_array_index (words, AssayWord, range.end - 1).span.end > span.end)
    range.end--;

  return range;
}

/* A sentence of the draft or of a source; @draft: words of the draft that it is laid beside. */
typedef struct
{
  AssayReading  *reading;
  guint          sentence;
  const GArray  *words;
  AssayWordRange range;
  AssayWordRange draft;
} Text;

/* Appends the names of a sentence. */
static guint
add_names (const Text  *text,
           AssayPlaced *placed)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (text->reading, &n_names);
  guint low = 0;
  guint n = 0;

  assay_bisect (low, n_names, i, names[i].sentence < text->sentence);

  for (; low < n_names && names[low].sentence == text->sentence && n < ASSAY_PLACED_MAX; low++)
    placed[n++] = (AssayPlaced){ .span = names[low].span,
                                 .number = low,
                                 .kind = names[names[low].first].kind };

  return n;
}

static guint
add_dates (const Text  *text,
           AssayPlaced *placed,
           guint        n)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (text->reading, &n_dates);
  guint low = 0;

  assay_bisect (low, n_dates, i, dates[i].sentence < text->sentence);

  for (; low < n_dates && dates[low].sentence == text->sentence && n < ASSAY_PLACED_MAX; low++)
    placed[n++] = (AssayPlaced){ .span = dates[low].span, .number = low, .is_date = TRUE };

  return n;
}

/* Whether a word that begins a sentence has a capital elsewhere, too: in a source, or in the sentence of the draft. */
static gboolean
is_name_elsewhere (const AssayInquiry *self,
                   const AssayWord    *word,
                   AssayWordRange      draft)
{
  const AssayCorpus *corpus = self->corpus;
  guint n = 0;
  const guint *places = assay_postings_get (&corpus->by_form, word->form, &n);

  for (guint i = draft.first + 1; i < draft.end; i++)
    {
      if (assay_corpus_draft_word (corpus, i)->form == word->form &&
          is_capital (corpus->draft_words, i))
        return TRUE;
    }

  for (guint i = 0; i < MIN (n, MAX_OPENINGS); i++)
    {
      guint passage = assay_corpus_passage_at (corpus, places[i]);

      if (is_capital (corpus->words, places[i]) &&
          assay_corpus_passage (corpus, passage)->words.first != places[i])
        return TRUE;
    }

  return FALSE;
}

/* “Marsh beat Lindgren”: what begins a sentence may be a name though nothing in it tells. */
static guint
add_opening (const AssayInquiry *self,
             const Text         *text,
             AssayPlaced        *placed,
             guint               n)
{
  const AssayWord *word = NULL;

  if (n == ASSAY_PLACED_MAX || text->range.first == text->range.end)
    return n;

  word = &g_array_index (text->words, AssayWord, text->range.first);
  if (!assay_word_is_content (word) || !is_capital (text->words, text->range.first) ||
      (n > 0 && placed[0].span.begin <= word->span.begin) ||
      !is_name_elsewhere (self, word, text->draft))
    return n;

  memmove (placed + 1, placed, n * sizeof *placed);
  placed[0] = (AssayPlaced){ .span = word->span, .number = ASSAY_PLACED_NO_NAME };

  return n + 1;
}

/* “The 2016 Olympics”. */
static gboolean
is_in_name (const GArray      *words,
            AssayWordRange     range,
            const AssayPlaced *date)
{
  return date->day.kind == ASSAY_DAY_WORDS_YEAR && date->words.end < range.end &&
         is_capital (words, date->words.end);
}

/* Names and days of a sentence. */
static guint
read_sentence (const AssayInquiry *self,
               const Text         *text,
               AssayPlaced        *placed)
{
  guint n_names = add_opening (self, text, placed, add_names (text, placed));
  guint n_all = add_dates (text, placed, n_names);
  guint n = 0;

  for (guint i = 0; i < n_all; i++)
    {
      AssayPlaced *at = &placed[i];

      at->words = find_words (text->words, text->range, at->span);
      if (at->words.first == at->words.end)
        continue;
      if (at->is_date)
        at->day = assay_day_words_read (self, text->words, text->range, at->span);
      if (!at->is_date ||
          (at->day.kind != ASSAY_DAY_WORDS_OTHER && !is_in_name (text->words, text->range, at)))
        placed[n++] = *at;
    }

  return n;
}

/**
 * assay_placer_read_draft:
 * @claim: index of a claim of the draft
 * @placed: (out caller-allocates): its names and days
 *
 * Returns: how many
 */
guint
assay_placer_read_draft (const AssayPlacer *self,
                         guint              claim,
                         AssayPlaced       *placed)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  AssayWordRange range = g_array_index (corpus->draft_ranges, AssayWordRange, claim);

  return read_sentence (self->inquiry,
                        &(Text){ corpus->draft, claim, corpus->draft_words, range, range }, placed);
}

/* The same of a passage of a source that is laid beside the claim. */
guint
assay_placer_read_passage (const AssayPlacer *self,
                           guint              claim,
                           guint              passage,
                           AssayPlaced       *placed)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  const AssayPassage *at = assay_corpus_passage (corpus, passage);
  const Text text = {
    assay_corpus_get_reading (corpus, at->source),
    at->sentence,
    corpus->words,
    at->words,
    g_array_index (corpus->draft_ranges, AssayWordRange, claim),
  };
  guint n = read_sentence (self->inquiry, &text, placed);

  for (guint i = 0; i < n; i++)
    placed[i].passage = passage;

  return n;
}

/**
 * assay_placer_settle:
 * @words: those of the draft or of the sources
 * @sentence: those around @placed
 *
 * Finds what stands with a name or a day.
 *
 * Returns: whether it is one of what is told, and not of who says it and when
 */
gboolean
assay_placer_settle (const AssayPlacer *self,
                     AssayReading      *reading,
                     const GArray      *words,
                     AssayWordRange     sentence,
                     AssayPlaced       *placed)
{
  placed->clause = assay_placer_find_clause (self, words, sentence, placed->words);
  placed->is_doer = is_led_by (self, words, sentence, placed->words.first);
  placed->is_pronominal = has_pronoun (self, words, placed->clause);

  return placed->is_date ? !assay_date_is_of_saying (reading, placed->span)
                         : !assay_reading_is_speaker (reading, placed->span);
}
