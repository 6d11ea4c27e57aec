/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the draft is sure of and its source is not: “the government will abolish the tax” where it may, “the radar failed”
 * where it may have failed. The passage must have most of the sentence, with the same verb.
 */

#include "config.h"

#include "assay-told-private.h"

#include "assay-claim-index-private.h"

/* “May well have been”: so far before its verb a word of doubt stands. */
#define REACH 4

/* “May be one of the reasons”: so far behind “be” stands what something may be. */
#define COMPLEMENT_REACH 5

static const char *const beings[] = { "is", "are", "was", "were", NULL };

/* Who has one of these in the sentence is not sure. */
static const char *const doubts[] = {
  "may",        "might",    "could",    "perhaps",  "possibly",    "probably",
  "likely",     "unlikely", "maybe",    "whether",  "allegedly",   "reportedly",
  "apparently", "would",    "should",   "expected", "plans",       "planned",
  "proposes",   "proposed", "hopes",    "wants",    "considering", "consider",
  "suspected",  "thought",  "believed", "possible", "potential",   "potentially",
  "can",        "seems",    "appears",  "suggests", "threatens",   NULL,
};

/* What is said on a condition may still be surer than the source is on the same. */
static const char *const conditions[] = { "if", "unless", NULL };

/* What a source is not sure by. Without “will” only what may have been is surer: “people may sleep”, and they sleep. */
static const char *const weak[] = { "may", "might", NULL };
static const char *const weak_of_will[] = { "may", "might", "could", NULL };

/* What others say is not sure either, unless the draft says that they do. */
static const char *const weak_unless_said[] = { "may",     "might",   "alleged",  "suspected", "believed",
                                                "thought", "claimed", "rumoured", "rumored",   NULL };

/* What somebody plans to do is not done. */
static const char *const weak_unless_done[] = {
  "plans",    "plan",   "planned",  "planning", "proposes", "propose", "proposed",
  "proposing", "hopes", "hope",     "hoped",    "hoping",   "wants",   "want",
  "wanted",   "aims",   "intends",  "intend",   "intended", "seeking", "seeks", NULL,
};

/* Who has one of these tells of a plan, too. */
static const char *const plans[] = { "plan", "planning", "proposal", "proposals", "hope", "aims",
                                     "intends", "intention", "to", "will", NULL };

/* What goes on after one of these says what is not sure: “may have been”, “is alleged to have been”. */
static const char *const weak_ends[] = { "have", "to", NULL };

/* By these a draft says that others say so. */
static const char *const speeches[] = { "say",      "says",   "said",      "saying",  "claim",   "claims",
                                        "claimed",  "allege", "alleges",   "alleged", "accused", "accuse",
                                        "accuses",  "charged", "according", "told",   "prosecutors", "prosecution", NULL };

/* Auxiliaries, which no event is told by. */
static const char *const auxiliaries[] = { "be",  "been", "being", "have", "has", "had", "do",
                                           "does", "did", "get",   "make", "take", "go", NULL };

/* The nearest word before @at that is one of @words, with nothing but adverbs and auxiliaries between; or -1. */
static int
find_before (const AssayInquiry *self,
             const GArray       *words,
             guint               first,
             guint               at,
             const char *const  *list)
{
  for (guint i = at; i > first && i + REACH > at; i--)
    {
      const AssayWord *word = &g_array_index (words, AssayWord, i - 1);

      if (g_strv_contains (list, assay_inquiry_get_form (self, word)))
        return (int) i - 1;
      if (assay_word_is_content (word) &&
          !g_strv_contains (auxiliaries, assay_inquiry_get_form (self, word)) &&
          !g_str_has_suffix (assay_inquiry_get_form (self, word), "ly"))
        return -1;
    }

  return -1;
}

/**
 * Doubted:
 * @forms: the forms of doubt
 * @kins: the groups of the verbs that the sources tell of with doubt
 * @planned: those of what they tell of as planned
 *
 * Both by their numbers in the vocabulary.
 */
typedef struct
{
  GHashTable *forms;
  GHashTable *kins;
  GHashTable *planned;
} Doubted;

static gboolean
has_doubt (const AssayInquiry *self,
           const Doubted      *doubted,
           AssayWordRange      range)
{
  for (guint i = range.first; i < range.end; i++)
    {
      guint form = assay_corpus_draft_word (self->corpus, i)->form;

      if (g_hash_table_contains (doubted->forms, GUINT_TO_POINTER (form)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_any (const AssayInquiry *self,
         AssayWordRange      range,
         const char *const  *list)
{
  for (guint i = range.first; i < range.end; i++)
    {
      if (g_strv_contains (list, assay_inquiry_get_form (
                                     self, assay_corpus_draft_word (self->corpus, i))))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_planned (const AssayInquiry *self,
            const Doubted      *doubted,
            const AssayWord    *word)
{
  return g_hash_table_contains (doubted->planned,
                                GUINT_TO_POINTER (assay_corpus_kin (self->corpus, word)));
}

/* Whether the sources tell of a word of the draft with doubt. */
static gboolean
is_doubted (const AssayInquiry *self,
            const Doubted      *doubted,
            const AssayWord    *word)
{
  return assay_word_is_content (word) &&
         (is_planned (self, doubted, word) ||
          g_hash_table_contains (doubted->kins,
                                 GUINT_TO_POINTER (assay_corpus_kin (self->corpus, word))));
}

typedef enum
{
  VERB_NONE, /* the passage does not have it */
  VERB_SURE,
  VERB_WEAK,
} Verb;

/* “They may have been late, but they were built”: what is granted so is no matter of doubt. */
static gboolean
grants (const AssayInquiry *self,
        AssayWordRange      range,
        guint               verb)
{
  for (guint i = verb + 1; i < range.end; i++)
    {
      if (g_str_equal (assay_inquiry_get_form (self, assay_corpus_word (self->corpus, i)), "but"))
        return TRUE;
    }

  return FALSE;
}

/* How a passage has the verb of the draft; sets the words of doubt and verb. */
static Verb
tell_verb (const AssayInquiry *self,
           guint               passage,
           guint               kin,
           const char *const  *list,
           AssaySpan          *span)
{
  AssayWordRange range = assay_corpus_passage (self->corpus, passage)->words;
  Verb verb = VERB_NONE;
  gboolean is_granted = FALSE;

  for (guint i = range.first; i < range.end; i++)
    {
      int doubt = -1;

      if (assay_corpus_kin (self->corpus, assay_corpus_word (self->corpus, i)) != kin)
        continue;

      doubt = find_before (self, self->corpus->words, range.first, i, list);
      if (doubt < 0 ||
          (list != weak_of_will &&
           !g_strv_contains (weak_ends, assay_inquiry_get_form (
                                            self, assay_corpus_word (self->corpus,
                                                                     (guint) doubt + 1)))))
        return VERB_SURE;
      verb = VERB_WEAK;
      is_granted = grants (self, range, i);
      *span = (AssaySpan){ assay_corpus_word (self->corpus, (guint) doubt)->span.begin,
                           assay_corpus_word (self->corpus, i)->span.end };
    }

  return is_granted ? VERB_SURE : verb;
}

/* “Closed”, “has put”: whether a word of the draft tells of what was done. */
static gboolean
is_done (const AssayTold *self,
         guint            word)
{
  static const char *const perfect[] = { "has", "have", "had", NULL };
  const AssayInquiry *inquiry = self->inquiry;
  const AssayCorpus *corpus = inquiry->corpus;

  return (g_str_has_suffix (assay_inquiry_get_form (inquiry,
                                                    assay_corpus_draft_word (corpus, word)),
                            "ed") ||
          find_before (inquiry, corpus->draft_words, self->range.first, word, perfect) >= 0) &&
         !has_any (inquiry, self->range, plans);
}

/* A word of the draft's sentence that the best passage tells of with doubt, and no other for sure. */
static gboolean
find_weak (const AssayTold *self,
           const Doubted   *doubted,
           guint            word,
           AssaySpan       *ours,
           AssaySpan       *theirs)
{
  static const char *const sure[] = { "will", NULL };
  const AssayInquiry *inquiry = self->inquiry;
  const AssayCorpus *corpus = inquiry->corpus;
  const AssayWord *at = assay_corpus_draft_word (corpus, word);
  guint kin = assay_corpus_kin (corpus, at);
  const char *const *list = NULL;
  int will = -1;

  if (!is_doubted (inquiry, doubted, at) || (at->flags & ASSAY_WORD_CAPITAL) != 0 ||
      g_strv_contains (auxiliaries, assay_inquiry_get_form (inquiry, at)))
    return FALSE;

  will = find_before (inquiry, corpus->draft_words, self->range.first, word, sure);
  list = will >= 0                                                          ? weak_of_will
         : is_planned (inquiry, doubted, at) && is_done (self, word)        ? weak_unless_done
         : has_any (inquiry, self->range, speeches)                         ? weak
                                                                     : weak_unless_said;
  if ((will < 0 && has_any (inquiry, self->range, conditions)) ||
      tell_verb (inquiry, self->hits[0].passage, kin, list, theirs) != VERB_WEAK)
    return FALSE;

  for (guint i = 1; i < self->n_hits; i++)
    {
      AssaySpan unused;

      if (tell_verb (inquiry, self->hits[i].passage, kin, list, &unused) == VERB_SURE)
        return FALSE;
    }

  *ours = at->span;
  if (will >= 0)
    ours->begin = assay_corpus_draft_word (corpus, (guint) will)->span.begin;

  return TRUE;
}

/* What something is or may be: the group of the first word that says so behind “is” or “be” at @at; 0 for none. */
static guint
find_complement (const AssayInquiry *self,
                 const GArray       *words,
                 AssayWordRange      range,
                 guint               at)
{
  guint end = MIN (range.end, at + 1 + COMPLEMENT_REACH);

  for (guint i = at + 1; i < end; i++)
    {
      const AssayWord *word = &g_array_index (words, AssayWord, i);

      if (assay_word_is_content (word))
        return assay_corpus_kin (self->corpus, word);
    }

  return 0;
}

/* How a passage has that something is what the draft says that it is; sets the words of doubt. */
static Verb
tell_being (const AssayInquiry *self,
            guint               passage,
            guint               complement,
            AssaySpan          *span)
{
  const GArray *words = self->corpus->words;
  AssayWordRange range = assay_corpus_passage (self->corpus, passage)->words;
  Verb verb = VERB_NONE;

  for (guint i = range.first; i < range.end; i++)
    {
      const char *form = assay_inquiry_get_form (self, assay_corpus_word (self->corpus, i));
      gboolean is_weak = i > range.first && g_str_equal (form, "be") &&
                         g_strv_contains (weak_of_will,
                                          assay_inquiry_get_form (
                                              self, assay_corpus_word (self->corpus, i - 1)));

      if ((!is_weak && !g_strv_contains (beings, form)) ||
          find_complement (self, words, range, i) != complement)
        continue;
      if (!is_weak)
        return VERB_SURE;

      verb = VERB_WEAK;
      *span = (AssaySpan){ assay_corpus_word (self->corpus, i - 1)->span.begin,
                           assay_corpus_word (self->corpus, i)->span.end };
    }

  return verb;
}

/* An “is” of the draft that is a “may be” in the best passage, and in no other an “is”. */
static gboolean
find_weak_being (const AssayTold *self,
                 guint            word,
                 AssaySpan       *ours,
                 AssaySpan       *theirs)
{
  const AssayInquiry *inquiry = self->inquiry;
  const AssayCorpus *corpus = inquiry->corpus;
  const AssayWord *at = assay_corpus_draft_word (corpus, word);
  guint complement = 0;

  if (!g_strv_contains (beings, assay_inquiry_get_form (inquiry, at)))
    return FALSE;

  complement = find_complement (inquiry, corpus->draft_words, self->range, word);
  if (complement == 0 ||
      tell_being (inquiry, self->hits[0].passage, complement, theirs) != VERB_WEAK)
    return FALSE;

  for (guint i = 1; i < self->n_hits; i++)
    {
      AssaySpan unused;

      if (tell_being (inquiry, self->hits[i].passage, complement, &unused) == VERB_SURE)
        return FALSE;
    }

  *ours = at->span;

  return TRUE;
}

/* “Hopes to restore”. */
static void
find_planned (AssayInquiry *self,
              Doubted      *doubted)
{
  AssayCorpus *corpus = self->corpus;
  guint to = assay_vocabulary_add (corpus->vocabulary, "to");

  doubted->planned = g_hash_table_new (NULL, NULL);

  for (guint i = 0; weak_unless_done[i] != NULL; i++)
    {
      guint n = 0;
      const guint *places = assay_postings_get (
          &corpus->by_form, assay_vocabulary_add (corpus->vocabulary, weak_unless_done[i]), &n);

      for (guint j = 0; j < n && places[j] + 2 < corpus->words->len; j++)
        {
          if (assay_corpus_word (corpus, places[j] + 1)->form == to)
            g_hash_table_add (doubted->planned,
                              GUINT_TO_POINTER (assay_corpus_kin (
                                  corpus, assay_corpus_word (corpus, places[j] + 2))));
        }
    }
}

static void
find_doubted (AssayInquiry *self,
              Doubted      *doubted)
{
  AssayVocabulary *vocabulary = self->corpus->vocabulary;

  doubted->forms = g_hash_table_new (NULL, NULL);
  doubted->kins = g_hash_table_new (NULL, NULL);

  for (guint i = 0; doubts[i] != NULL; i++)
    g_hash_table_add (doubted->forms,
                      GUINT_TO_POINTER (assay_vocabulary_add (vocabulary, doubts[i])));

  for (guint i = 0; weak_unless_said[i] != NULL; i++)
    {
      guint n = 0;
      const guint *places = assay_postings_get (
          &self->corpus->by_form, assay_vocabulary_add (vocabulary, weak_unless_said[i]), &n);

      for (guint j = 0; j < n; j++)
        {
          guint end = MIN (places[j] + 2 + COMPLEMENT_REACH, self->corpus->words->len);

          for (guint k = places[j] + 1; k < end; k++)
            g_hash_table_add (doubted->kins,
                              GUINT_TO_POINTER (assay_corpus_kin (
                                  self->corpus, assay_corpus_word (self->corpus, k))));
        }
    }

  find_planned (self, doubted);
}

static gboolean
has_doubted (const AssayInquiry *self,
             const Doubted      *doubted,
             AssayWordRange      range)
{
  for (guint i = range.first; i < range.end; i++)
    {
      if (is_doubted (self, doubted, assay_corpus_draft_word (self->corpus, i)))
        return TRUE;
    }

  return FALSE;
}

static void
hold_claim (AssayInquiry  *self,
            GArray        *index,
            const Doubted *doubted,
            guint          claim)
{
  AssayWordRange range = g_array_index (self->corpus->draft_ranges, AssayWordRange, claim);
  AssayTold told;

  if (!has_doubted (self, doubted, range) || has_doubt (self, doubted, range) ||
      !assay_told_init (&told, self, claim))
    return;

  for (guint i = told.range.first; i < told.range.end; i++)
    {
      AssaySpan ours = { 0 };
      AssaySpan theirs = { 0 };

      if ((find_weak (&told, doubted, i, &ours, &theirs) ||
           find_weak_being (&told, i, &ours, &theirs)) &&
          !assay_inquiry_is_quoted (self, ours) &&
          !assay_claim_index_has_told (index, self, claim, ours))
        {
          assay_told_add_finding (&told, ours, told.hits[0].passage, theirs);
          return;
        }
    }
}

/**
 * assay_inquiry_hold_certainty:
 *
 * Looks for what the draft is sure of where a source says that it may be (P3).
 */
gboolean
assay_inquiry_hold_certainty (AssayInquiry  *self,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_autoptr (GArray) index = NULL;
  Doubted doubted;
  gboolean is_done = TRUE;
  guint n_claims = 0;

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  index = assay_claim_index_new (self);
  find_doubted (self, &doubted);
  assay_reading_get_claims (self->corpus->draft, &n_claims);

  for (guint i = 0; i < n_claims && is_done; i++)
    {
      if (g_array_index (self->statement_fact, int, i) < 0 || assay_inquiry_is_headline (self, i))
        continue;

      is_done = !g_cancellable_set_error_if_cancelled (cancellable, error);
      if (is_done)
        hold_claim (self, index, &doubted, i);
    }

  g_hash_table_unref (doubted.forms);
  g_hash_table_unref (doubted.kins);
  g_hash_table_unref (doubted.planned);

  return is_done;
}
