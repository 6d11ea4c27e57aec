/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the draft says of more, or more flatly, than its source: “all residents had left” where almost all had, “the oldest
 * bridge” where it is one of the oldest, “had been consulted” where nobody had. Both must speak of the same, and no other
 * passage that does may say what the draft says.
 */

#include "config.h"

#include "assay-told-private.h"

#include "assay-amounts-private.h"
#include "assay-claim-index-private.h"

#include <string.h>

/* “One of the” stands so far before its superlative. */
#define SUPERLATIVE_REACH 3

/* “Nearest”: words of fewer letters in -est are none. */
#define MIN_SUPERLATIVE 6

/* A negation stands so far before its verb. */
#define NEGATION_REACH 4

static const char *const nots[] = {
  "not",       "never",   "cannot",  "isn't",  "aren't",   "wasn't", "weren't",
  "don't",     "doesn't", "didn't",  "won't",  "wouldn't", "can't",  "couldn't",
  "shouldn't", "hasn't",  "haven't", "hadn't", NULL,
};

/* A sentence of the draft, with what is told of it already. */
typedef struct
{
  AssayTold told;
  GArray   *index;
} Sentence;

static const char *
get_text (const Sentence *self,
          const GArray   *words,
          guint           at)
{
  return assay_inquiry_get_form (self->told.inquiry, &g_array_index (words, AssayWord, at));
}

static AssayWordRange
get_passage (const Sentence *self,
             guint           hit)
{
  return assay_corpus_passage (self->told.inquiry->corpus, self->told.hits[hit].passage)->words;
}

/* Tells of words [ours) of the draft what the best passage has in words [theirs). */
static gboolean
tell (Sentence      *self,
      AssayWordRange ours,
      AssayWordRange theirs)
{
  AssayInquiry *inquiry = self->told.inquiry;
  AssaySpan span = assay_words_get_span (inquiry->corpus->draft_words, ours);

  if (assay_inquiry_is_quoted (inquiry, span) ||
      assay_claim_index_has_told (self->index, inquiry, self->told.claim, span))
    return FALSE;

  assay_told_add_finding (&self->told, span, self->told.hits[0].passage,
                          assay_words_get_span (inquiry->corpus->words, theirs));

  return TRUE;
}

/* Whether a passage tells of the draft's amount; if not, @theirs is set to the words by which it tells of another. */
static gboolean
tells_amount (const Sentence    *self,
              const AssayAmount *ours,
              guint              hit,
              AssayWordRange    *theirs)
{
  const AssayInquiry *inquiry = self->told.inquiry;
  AssayWordRange range = get_passage (self, hit);

  for (guint i = range.first; i < range.end; i++)
    {
      AssayAmount amount;

      if (!assay_amount_read (&amount, inquiry, inquiry->corpus->words, range, i) ||
          !assay_amounts_are_of_one (ours, &amount))
        continue;
      if (!assay_amounts_conflict (ours, &amount))
        return TRUE;
      if (theirs->first == theirs->end)
        *theirs = amount.words;
    }

  return FALSE;
}

static gboolean
hold_amounts (Sentence *self)
{
  const AssayInquiry *inquiry = self->told.inquiry;
  AssayWordRange range = self->told.range;

  for (guint i = range.first; i < range.end; i++)
    {
      AssayAmount ours;
      AssayWordRange theirs = { 0 };
      AssayWordRange unused = { 0 };
      gboolean is_told = FALSE;

      if (!assay_amount_read (&ours, inquiry, inquiry->corpus->draft_words, range, i))
        continue;

      is_told = tells_amount (self, &ours, 0, &theirs);
      for (guint j = 1; j < self->told.n_hits && !is_told && theirs.end > theirs.first; j++)
        is_told = tells_amount (self, &ours, j, &unused);

      if (!is_told && theirs.end > theirs.first && tell (self, ours.words, theirs))
        return TRUE;
    }

  return FALSE;
}

/* Whether a word is the highest degree of something: “largest”, “first”. */
static gboolean
is_superlative (const char *text)
{
  static const char *const others[] = { "first", "last", "only", "best", "worst", NULL };
  static const char *const nouns[] = {
    "interest",  "request", "protest",  "contest", "forest",   "harvest", "arrest", "invest",
    "suggest",   "honest",  "modest",   "digest",  "conquest", "unrest",  "latest", "northwest",
    "southwest", "midwest", "manifest", "priest",  "bequest",  "attest",  "detest", "ingest",
    "tempest",   "breast",  "behest",   "inquest", "infest",   "molest",  NULL,
  };

  return g_strv_contains (others, text) ||
         (strlen (text) >= MIN_SUPERLATIVE && g_str_has_suffix (text, "est") &&
          !g_strv_contains (nouns, text));
}

/* “One of the largest”, “the second largest”: the words by which it is not the largest; or none. */
static AssayWordRange
find_weakening (const Sentence *self,
                const GArray   *words,
                AssayWordRange  range,
                guint           at)
{
  static const char *const weak[] = { "among",   "possibly",  "perhaps", "probably", "arguably",
                                      "reputedly", "maybe",   "nearly",  "almost",   "second",
                                      "third",   "fourth",    "fifth",   "sixth",    "seventh",
                                      "eighth",  "ninth",     "tenth",   NULL };
  static const char *const parts[] = { "one", "1", "some", "two", "2", "three", "3", NULL };

  for (guint i = at; i > range.first && i + SUPERLATIVE_REACH > at; i--)
    {
      if (g_strv_contains (weak, get_text (self, words, i - 1)))
        return (AssayWordRange){ i - 1, at + 1 };
      if (g_str_equal (get_text (self, words, i - 1), "of") && i - 1 > range.first &&
          g_strv_contains (parts, get_text (self, words, i - 2)))
        return (AssayWordRange){ i - 2, at + 1 };
    }

  return (AssayWordRange){ 0 };
}

/* “Buildings”, which goes with what people build, and “building”. */
static gboolean
is_one_noun (const AssayInquiry *inquiry,
             const AssayWord    *a,
             const AssayWord    *b)
{
  const char *first = assay_inquiry_get_form (inquiry, a);
  const char *second = assay_inquiry_get_form (inquiry, b);

  return assay_corpus_kin (inquiry->corpus, a) == assay_corpus_kin (inquiry->corpus, b) ||
         g_str_has_prefix (first, second) || g_str_has_prefix (second, first);
}

/* Whether words @ours of the draft and @theirs of a source are one superlative of one thing: “largest bridge”. */
static gboolean
is_same_superlative (const Sentence *self,
                     guint           ours,
                     guint           theirs,
                     guint           end)
{
  const AssayCorpus *corpus = self->told.inquiry->corpus;

  return theirs + 1 < end && ours + 1 < self->told.range.end &&
         assay_corpus_word (corpus, theirs)->form == assay_corpus_draft_word (corpus, ours)->form &&
         is_one_noun (self->told.inquiry, assay_corpus_word (corpus, theirs + 1),
                      assay_corpus_draft_word (corpus, ours + 1));
}

/* What weakens a superlative of the draft in the best passage, where none has it flatly; or none. */
static AssayWordRange
find_weaker (const Sentence *self,
             guint           ours)
{
  AssayWordRange weaker = { 0 };

  for (guint j = 0; j < self->told.n_hits; j++)
    {
      AssayWordRange range = get_passage (self, j);

      for (guint k = range.first; k < range.end; k++)
        {
          AssayWordRange weak = { 0 };

          if (!is_same_superlative (self, ours, k, range.end))
            continue;

          weak = find_weakening (self, self->told.inquiry->corpus->words, range, k);
          if (weak.end == weak.first)
            return (AssayWordRange){ 0 };
          if (j == 0)
            weaker = weak;
        }
    }

  return weaker;
}

static gboolean
hold_superlatives (Sentence *self)
{
  const GArray *words = self->told.inquiry->corpus->draft_words;
  AssayWordRange range = self->told.range;

  for (guint i = range.first; i < range.end; i++)
    {
      AssayWordRange weak = { 0 };
      AssayWordRange theirs = { 0 };

      if (!is_superlative (get_text (self, words, i)))
        continue;

      weak = find_weakening (self, words, range, i);
      if (weak.end > weak.first)
        continue;

      theirs = find_weaker (self, i);
      if (theirs.end > theirs.first && tell (self, (AssayWordRange){ i, i + 1 }, theirs))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_not (const char *text)
{
  return g_strv_contains (nots, text);
}

/* Whether any word of the draft's sentence turns it round. */
static gboolean
is_turned (const Sentence *self)
{
  static const char *const turns[] = { "no", "without", "nor", "neither", NULL };
  const AssayCorpus *corpus = self->told.inquiry->corpus;

  for (guint i = self->told.range.first; i < self->told.range.end; i++)
    {
      const char *text = get_text (self, corpus->draft_words, i);

      if ((assay_corpus_draft_word (corpus, i)->flags & ASSAY_WORD_NEGATION) != 0 ||
          is_not (text) || g_strv_contains (turns, text))
        return TRUE;
    }

  return FALSE;
}

/* The word that denies word @at of a passage, or -1. */
static int
find_denial (const Sentence *self,
             AssayWordRange  range,
             guint           at)
{
  const AssayCorpus *corpus = self->told.inquiry->corpus;

  for (guint i = at; i > range.first && i + NEGATION_REACH > at; i--)
    {
      if (is_not (get_text (self, corpus->words, i - 1)))
        return (int) i - 1;
      if (assay_word_is_content (assay_corpus_word (corpus, i - 1)))
        break;
    }

  return -1;
}

/* Where the best passage denies a word of the draft, and none has it otherwise; or none. */
static AssayWordRange
find_denied (const Sentence *self,
             guint           kin)
{
  const AssayCorpus *corpus = self->told.inquiry->corpus;
  AssayWordRange denied = { 0 };

  for (guint j = 0; j < self->told.n_hits; j++)
    {
      AssayWordRange range = get_passage (self, j);

      for (guint k = range.first; k < range.end; k++)
        {
          int at = -1;

          if (assay_corpus_kin (corpus, assay_corpus_word (corpus, k)) != kin)
            continue;

          at = find_denial (self, range, k);
          if (at < 0)
            return (AssayWordRange){ 0 };
          if (j == 0)
            denied = (AssayWordRange){ (guint) at, k + 1 };
        }
    }

  return denied;
}

/* What the source denies and the draft says. */
static gboolean
hold_denials (Sentence *self)
{
  const AssayInquiry *inquiry = self->told.inquiry;
  const AssayCorpus *corpus = inquiry->corpus;

  if (is_turned (self))
    return FALSE;

  for (guint i = self->told.range.first; i < self->told.range.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);
      AssayWordRange denied = { 0 };

      if (!assay_word_is_content (word) || (word->flags & ASSAY_WORD_CAPITAL) != 0 ||
          assay_told_is_bare_verb (inquiry, word))
        continue;

      denied = find_denied (self, assay_corpus_kin (corpus, word));
      if (denied.end > denied.first && tell (self, (AssayWordRange){ i, i + 1 }, denied))
        return TRUE;
    }

  return FALSE;
}

/* The groups of the words that the sources deny. */
static GHashTable *
find_all_denied (AssayInquiry *self)
{
  const AssayCorpus *corpus = self->corpus;
  GHashTable *denied = g_hash_table_new (NULL, NULL);

  for (guint i = 0; nots[i] != NULL; i++)
    {
      guint n = 0;
      const guint *places = assay_postings_get (
          &corpus->by_form, assay_vocabulary_add (corpus->vocabulary, nots[i]), &n);

      for (guint j = 0; j < n; j++)
        {
          guint end = MIN (places[j] + NEGATION_REACH + 1, corpus->words->len);

          for (guint k = places[j] + 1; k < end; k++)
            g_hash_table_add (denied, GUINT_TO_POINTER (assay_corpus_kin (
                                          corpus, assay_corpus_word (corpus, k))));
        }
    }

  return denied;
}

/* Whether a sentence has anything that is looked for here. */
static gboolean
is_worth_a_look (AssayInquiry *self,
                 GHashTable   *denied,
                 guint         claim)
{
  const AssayCorpus *corpus = self->corpus;
  AssayWordRange range = g_array_index (corpus->draft_ranges, AssayWordRange, claim);

  for (guint i = range.first; i < range.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);
      const char *text = assay_inquiry_get_form (self, word);

      if (assay_amount_is_word (text) || is_superlative (text) ||
          (assay_word_is_content (word) &&
           g_hash_table_contains (denied, GUINT_TO_POINTER (assay_corpus_kin (corpus, word)))))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_hold_strength:
 *
 * Looks for what the draft says of more, or more flatly, than its sources (P3).
 */
gboolean
assay_inquiry_hold_strength (AssayInquiry  *self,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_autoptr (GArray) index = NULL;
  g_autoptr (GHashTable) denied = NULL;
  guint n_claims = 0;

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  index = assay_claim_index_new (self);
  denied = find_all_denied (self);
  assay_reading_get_claims (self->corpus->draft, &n_claims);

  for (guint i = 0; i < n_claims; i++)
    {
      Sentence sentence = { .index = index };

      if (g_array_index (self->statement_fact, int, i) < 0 || assay_inquiry_is_headline (self, i))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (is_worth_a_look (self, denied, i) && assay_told_init (&sentence.told, self, i) &&
          !hold_amounts (&sentence) && !hold_superlatives (&sentence))
        hold_denials (&sentence);
    }

  return TRUE;
}
