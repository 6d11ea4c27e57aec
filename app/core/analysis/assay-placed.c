/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-placed-private.h"

#include <string.h>

#include "assay-told-private.h"

/* The number of a day stands at most so many words from its month. */
#define NUMBER_REACH 2

static gboolean
is_capital (const GArray *words,
            guint         at)
{
  return (g_array_index (words, AssayWord, at).flags & ASSAY_WORD_CAPITAL) != 0;
}

/* Whether the number beside a month of a source, at word @at, is another than the draft's. */
static gboolean
is_other_day (const AssayInquiry   *self,
              const AssayDayWords  *day,
              AssayWordRange        sentence,
              guint                 at)
{
  guint first = MAX (sentence.first, at - MIN (at, NUMBER_REACH));
  guint end = MIN (sentence.end, at + NUMBER_REACH + 1);
  gboolean is_other = FALSE;

  if (day->kind != ASSAY_DAY_WORDS_MONTH || day->number == 0)
    return FALSE;

  for (guint i = first; i < end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);

      if (word->form == day->number)
        return FALSE;
      is_other |= (word->flags & ASSAY_WORD_NUMBER) != 0 &&
                  strlen (assay_inquiry_get_form (self, word)) <= 2;
    }

  return is_other;
}

/* “Lewis Garrod” is not Matt Garrod. */
static gboolean
is_other_person (const AssayInquiry *self,
                 const AssayPlaced  *ours,
                 AssayWordRange      sentence,
                 guint               at)
{
  const AssayCorpus *corpus = self->corpus;

  return !ours->is_date && ours->words.end - ours->words.first >= 2 && at > sentence.first &&
         assay_corpus_word (corpus, at)->form ==
             assay_corpus_draft_word (corpus, ours->words.end - 1)->form &&
         is_capital (corpus->words, at - 1) &&
         assay_word_is_content (assay_corpus_word (corpus, at - 1)) &&
         assay_corpus_word (corpus, at - 1)->form !=
             assay_corpus_draft_word (corpus, ours->words.end - 2)->form &&
         strlen (assay_inquiry_get_form (self, assay_corpus_word (corpus, at - 1))) > 3;
}

/* Places of a name or a day that are being found. */
typedef struct
{
  const AssayPlacer *placer;
  const AssayPlaced *ours;
  AssayPlaced       *list;
  guint              n;
  guint              max;
} Places;

/* Appends the places of one word. */
static void
add_places (Places              *self,
            const AssayPostings *postings,
            guint                entry)
{
  const AssayInquiry *inquiry = self->placer->inquiry;
  const AssayCorpus *corpus = inquiry->corpus;
  guint n_words = 0;
  const guint *words = assay_postings_get (postings, entry, &n_words);

  for (guint i = 0; i < n_words && self->n < self->max; i++)
    {
      guint passage = assay_corpus_passage_at (corpus, words[i]);
      AssayWordRange sentence = assay_corpus_passage (corpus, passage)->words;
      AssayWordRange at = { words[i], words[i] + 1 };

      if (is_other_day (inquiry, &self->ours->day, sentence, words[i]) ||
          is_other_person (inquiry, self->ours, sentence, words[i]))
        continue;

      self->list[self->n++] = (AssayPlaced){
        .span = assay_corpus_word (corpus, words[i])->span,
        .words = at,
        .clause = assay_placer_find_clause (self->placer, corpus->words, sentence, at),
        .passage = passage,
        .is_date = self->ours->is_date,
      };
    }
}

/* Whether the word tells one name from another: “of” does not, but “US”, which looks like it, does. */
static gboolean
is_part (const AssayWord *word,
         AssayWordRange   name)
{
  return word->name != 0 && ((word->flags & ASSAY_WORD_STOP) == 0 || name.end == name.first + 1);
}

/**
 * assay_placer_find:
 * @ours: a name or a day of the draft
 * @places: (out caller-allocates) (array length=max_places): where the sources have a word of it
 *
 * Returns: how many, at most @max_places
 */
guint
assay_placer_find (const AssayPlacer *self,
                   const AssayPlaced *ours,
                   AssayPlaced       *places,
                   guint              max_places)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  Places found = { .placer = self, .ours = ours, .list = places, .max = max_places };

  if (ours->is_date)
    add_places (&found, &corpus->by_form,
                ours->day.kind == ASSAY_DAY_WORDS_WEEKDAY ? ours->day.weekday
                : ours->day.kind == ASSAY_DAY_WORDS_MONTH ? ours->day.month
                                                          : ours->day.number);

  for (guint i = ours->words.first; i < ours->words.end && !ours->is_date; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      if (!is_part (word, ours->words))
        continue;
      add_places (&found, &corpus->by_form, word->form);
      add_places (&found, &corpus->by_name, word->name);
    }

  return found.n;
}

/* Whether two names have a word in common, but for two people of one family. */
static gboolean
are_akin (const AssayInquiry *self,
          const AssayPlaced  *ours,
          const AssayPlaced  *theirs)
{
  const AssayCorpus *corpus = self->corpus;

  for (guint i = ours->words.first; i < ours->words.end; i++)
    {
      for (guint j = theirs->words.first; j < theirs->words.end; j++)
        {
          const AssayWord *a = assay_corpus_draft_word (corpus, i);
          const AssayWord *b = assay_corpus_word (corpus, j);

          if ((a->form == b->form || (a->name != 0 && a->name == b->name)) &&
              !is_other_person (self, ours, assay_corpus_passage (corpus, theirs->passage)->words,
                                j))
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_placed_is_other:
 * @ours: a name or a day of the draft
 * @theirs: one of a source
 *
 * Returns: whether they are two of one kind
 */
gboolean
assay_placed_is_other (const AssayInquiry *self,
                       const AssayPlaced  *ours,
                       const AssayPlaced  *theirs)
{
  if (ours->is_date != theirs->is_date)
    return FALSE;
  if (!ours->is_date)
    return (ours->kind == theirs->kind ||
            (ours->kind == ASSAY_NAME_UNKNOWN && theirs->kind == ASSAY_NAME_PERSON) ||
            (ours->kind == ASSAY_NAME_PERSON && theirs->kind == ASSAY_NAME_UNKNOWN)) &&
           !are_akin (self, ours, theirs);

  return ours->day.kind == theirs->day.kind &&
         !assay_day_words_may_be_one (&ours->day, &theirs->day);
}

/* Whether a name of the draft and one of a source may be one. */
gboolean
assay_placed_is_one (const AssayInquiry *self,
                     const AssayPlaced  *ours,
                     const AssayPlaced  *theirs)
{
  return ours->is_date == theirs->is_date && !ours->is_date && are_akin (self, ours, theirs);
}

/**
 * assay_placed_is_beside:
 * @ours: a name or a day of the draft
 * @theirs: one of a source
 *
 * Returns: whether a word of @theirs stands with @ours in the draft, too
 */
gboolean
assay_placed_is_beside (const AssayInquiry *self,
                        const AssayPlaced  *ours,
                        const AssayPlaced  *theirs)
{
  const AssayCorpus *corpus = self->corpus;

  for (guint i = theirs->words.first; i < theirs->words.end; i++)
    {
      const AssayWord *theirs_word = assay_corpus_word (corpus, i);

      if (!is_part (theirs_word, theirs->words) && !theirs->is_date)
        continue;

      for (guint j = ours->clause.first; j < ours->clause.end; j++)
        {
          const AssayWord *word = assay_corpus_draft_word (corpus, j);

          if (j >= ours->words.first && j < ours->words.end)
            continue;
          if (word->form == theirs_word->form ||
              (word->name != 0 && word->name == theirs_word->name))
            return TRUE;
        }
    }

  return FALSE;
}
