/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the draft states and its source leaves open: “the dam was faulty” where an inquiry will look at whether the dam
 * was faulty. What stands behind “whether” must have most of the draft's words, and no other passage may say it outright.
 */

#include "config.h"

#include "assay-claim-index-private.h"
#include "assay-told-private.h"

/* So many words that say something stand behind “whether”, and this share of them is in the draft. */
#define MIN_WORDS 2
#define MIN_SHARE 0.7

/* Words behind “whether” that are looked at, and before it: what is asked, by which the draft may tell of it too. */
#define REACH 16
#define REACH_BEFORE 6

/* Who has one of these leaves it open, too. */
static const char *const openings[] = {
  "whether", "if",       "may",       "might",    "could",       "would",
  "claims",  "claim",    "claimed",   "alleged",  "allegedly",   "asked",
  "ask",     "question", "questions", "unclear",  "unknown",     "not",
  "no",      "never",    "possible",  "possibly", "perhaps",     "looking",
  "look",    "examine",  "decide",    "inquiry",  "investigate", "investigating",
  "believe", "believed", "suspected", "accused",  "denied",      "denies",
  "doubt",   "doubts",   "will",      "to",       "should",      "can",
  "cannot",  "says",     "said",      NULL,
};

static const char *
get_text (const AssayInquiry *self,
          const GArray       *words,
          guint               at)
{
  return assay_inquiry_get_form (self, &g_array_index (words, AssayWord, at));
}

static gboolean
is_matter (const AssayInquiry *self,
           const AssayWord    *word)
{
  return assay_word_is_content (word) && !assay_told_is_bare_verb (self, word);
}

/* The last word of the draft's sentence of that group, or -1. */
static int
find_kin (const AssayTold *self,
          guint            kin)
{
  const AssayCorpus *corpus = self->inquiry->corpus;

  for (guint i = self->range.end; i > self->range.first; i--)
    {
      if (assay_corpus_kin (corpus, assay_corpus_draft_word (corpus, i - 1)) == kin)
        return (int) i - 1;
    }

  return -1;
}

/* How many words of the draft stand in words [range) of the sources; @last: (out): the last of these that is no name. */
static guint
count_words (const AssayTold *self,
             AssayWordRange   range,
             guint           *n_all,
             int             *last)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  guint n = 0;

  *n_all = 0;
  *last = -1;

  for (guint i = range.first; i < range.end; i++)
    {
      const AssayWord *word = assay_corpus_word (corpus, i);
      int at = -1;

      if (!is_matter (self->inquiry, word))
        continue;

      (*n_all)++;
      at = find_kin (self, assay_corpus_kin (corpus, word));
      n += at >= 0;
      if (at > *last && (word->flags & ASSAY_WORD_CAPITAL) == 0)
        *last = at;
    }

  return n;
}

/* What a passage leaves open: the words behind “whether”, or none. */
static AssayWordRange
find_open (const AssayInquiry *self,
           AssayWordRange      passage)
{
  for (guint i = passage.first; i < passage.end; i++)
    {
      AssayWordRange open = { i + 1, i + 1 };

      if (!g_str_equal (get_text (self, self->corpus->words, i), "whether"))
        continue;

      while (open.end < passage.end && open.end - open.first < REACH &&
             assay_corpus_word (self->corpus, open.end)->clause ==
                 assay_corpus_word (self->corpus, i)->clause)
        open.end++;

      return open;
    }

  return (AssayWordRange){ 0 };
}

/* Whether the draft tells by what it is asked: “look”, “decide”. */
static gboolean
tells_asking (const AssayTold *self,
              AssayWordRange   passage,
              AssayWordRange   open)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  guint whether = open.first - 1;
  guint first = MAX (passage.first, whether - MIN (whether, REACH_BEFORE));

  for (guint i = first; i < whether; i++)
    {
      const AssayWord *word = assay_corpus_word (corpus, i);

      if (is_matter (self->inquiry, word) && (word->flags & ASSAY_WORD_CAPITAL) == 0 &&
          find_kin (self, assay_corpus_kin (corpus, word)) >= 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether another passage says it outright. */
static gboolean
is_said (const AssayTold *self,
         guint            n_words)
{
  for (guint i = 1; i < self->n_hits; i++)
    {
      AssayWordRange passage = assay_corpus_passage (self->inquiry->corpus,
                                                     self->hits[i].passage)
                                   ->words;
      AssayWordRange open = find_open (self->inquiry, passage);
      guint n_all = 0;
      int last = -1;

      if (open.first == open.end && 2 * count_words (self, passage, &n_all, &last) > n_words)
        return TRUE;
    }

  return FALSE;
}

static gboolean
leaves_open (const AssayTold *self)
{
  for (guint i = self->range.first; i < self->range.end; i++)
    {
      if (g_strv_contains (openings, get_text (self->inquiry,
                                               self->inquiry->corpus->draft_words, i)))
        return TRUE;
    }

  return FALSE;
}

static void
hold_claim (AssayInquiry *self,
            GArray       *index,
            guint         claim)
{
  const AssayCorpus *corpus = self->corpus;
  AssayTold told;
  AssayWordRange passage;
  AssayWordRange open;
  AssaySpan span;
  guint n_all = 0;
  guint n = 0;
  int last = -1;

  if (!assay_told_init (&told, self, claim))
    return;

  passage = assay_corpus_passage (corpus, told.hits[0].passage)->words;
  open = find_open (self, passage);
  if (open.first == open.end)
    return;

  n = count_words (&told, open, &n_all, &last);
  if (n < MIN_WORDS || n < MIN_SHARE * n_all || last < 0 || leaves_open (&told) ||
      tells_asking (&told, passage, open) || is_said (&told, n))
    return;

  span = assay_corpus_draft_word (corpus, (guint) last)->span;
  if (!assay_inquiry_is_quoted (self, span) &&
      !assay_claim_index_has_told (index, self, claim, span))
    assay_told_add_finding (&told, span, told.hits[0].passage,
                            assay_words_get_span (corpus->words,
                                                  (AssayWordRange){ open.first - 1, open.end }));
}

/**
 * assay_inquiry_hold_open:
 *
 * Looks for what the draft states where a source asks whether it is so (P3).
 */
gboolean
assay_inquiry_hold_open (AssayInquiry  *self,
                         GCancellable  *cancellable,
                         GError       **error)
{
  guint n_places = 0;

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  assay_postings_get (&self->corpus->by_form,
                      assay_vocabulary_add (self->corpus->vocabulary, "whether"), &n_places);
  if (n_places == 0)
    return TRUE;

  return assay_claim_index_each (self, hold_claim, cancellable, error);
}
