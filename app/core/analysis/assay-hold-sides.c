/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * For whom somebody speaks in court: “Ruth Adeyemi, prosecuting” where the source has “Ruth Adeyemi, defending”.
 */

#include "config.h"

#include "assay-differing-private.h"
#include "assay-told-private.h"

/* So many words at most stand between a name and what tells the side. */
#define REACH 4

typedef enum
{
  SIDE_NONE,
  SIDE_PROSECUTION,
  SIDE_DEFENCE,
} Side;

static const struct
{
  const char *word;
  Side        side;
} alone[] = {
  { "prosecuting", SIDE_PROSECUTION },
  { "defending", SIDE_DEFENCE },
};

/* Behind “for”: “for the Crown”. */
static const struct
{
  const char *word;
  Side        side;
} parties[] = {
  { "crown", SIDE_PROSECUTION },   { "prosecution", SIDE_PROSECUTION },
  { "defence", SIDE_DEFENCE },     { "defense", SIDE_DEFENCE },
  { "defendant", SIDE_DEFENCE },   { "defendants", SIDE_DEFENCE },
};

/* What a court's words tell of somebody's side, and by which words. */
typedef struct
{
  Side           side;
  AssayWordRange words;
} Told;

static const char *
get_text (const AssayInquiry *self,
          const GArray       *words,
          guint               at)
{
  return assay_inquiry_get_form (self, &g_array_index (words, AssayWord, at));
}

static gboolean
is_counsel (const char *text)
{
  static const char *const letters[] = { "kc", "qc", "sc", NULL };

  return g_strv_contains (letters, text);
}

/* “For the Crown”, beginning with word @at. */
static Told
read_party (const AssayInquiry *self,
            const GArray       *words,
            AssayWordRange      sentence,
            guint               at)
{
  guint next = at + 1;

  if (!g_str_equal (get_text (self, words, at), "for"))
    return (Told){ .side = SIDE_NONE };
  if (next < sentence.end && g_str_equal (get_text (self, words, next), "the"))
    next++;

  for (guint i = 0; next < sentence.end && i < G_N_ELEMENTS (parties); i++)
    {
      if (g_str_equal (get_text (self, words, next), parties[i].word))
        return (Told){ parties[i].side, { at, next + 1 } };
    }

  return (Told){ .side = SIDE_NONE };
}

/* The side that is told right behind a name that ends with word @at. */
static Told
read_side (const AssayInquiry *self,
           const GArray       *words,
           AssayWordRange      sentence,
           guint               at)
{
  guint next = at + 1;

  while (next < sentence.end && next <= at + REACH && is_counsel (get_text (self, words, next)))
    next++;
  if (next >= sentence.end)
    return (Told){ .side = SIDE_NONE };

  for (guint i = 0; i < G_N_ELEMENTS (alone); i++)
    {
      if (g_str_equal (get_text (self, words, next), alone[i].word))
        return (Told){ alone[i].side, { next, next + 1 } };
    }

  return read_party (self, words, sentence, next);
}

/* The word of a name that ends right before words that tell a side; or -1. */
static int
find_surname (const AssayInquiry *self,
              AssayWordRange      sentence,
              guint               side)
{
  const GArray *words = self->corpus->draft_words;

  for (guint i = side; i > sentence.first && i + REACH > side; i--)
    {
      if (is_counsel (get_text (self, words, i - 1)))
        continue;

      return (g_array_index (words, AssayWord, i - 1).flags & ASSAY_WORD_CAPITAL) != 0 ? (int) i - 1
                                                                                       : -1;
    }

  return -1;
}

/* @theirs: of passage @number. */
static void
add_finding (AssayInquiry   *self,
             guint           surname,
             AssayWordRange  ours,
             guint           number,
             AssayWordRange  theirs)
{
  const AssayCorpus *corpus = self->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, number);
  AssaySpan name = assay_corpus_draft_word (corpus, surname)->span;
  int fact = assay_inquiry_find_fact (self, name, ASSAY_FACT_NAME);
  int statement = assay_inquiry_find_fact (self, name, ASSAY_FACT_STATEMENT);

  if (statement < 0)
    return;

  assay_finding_take_value (
      assay_inquiry_add_differing (
          self, &(AssayDiffering){
                    .rule = ASSAY_RULE_N3,
                    .ours = assay_words_get_span (corpus->draft_words, ours),
                    .claim = g_array_index (self->facts, AssayFact, statement).claim,
                    .fact = fact,
                    .source = passage->source,
                    .theirs = assay_words_get_span (corpus->words, theirs),
                    .context = assay_corpus_sentence_span (corpus, passage),
                    .score = ASSAY_DIFFERING_SCORE,
                }),
      2, assay_inquiry_dup_words (self, name));
}

/* Looks for what the sources tell of somebody's side. */
static void
hold_side (AssayInquiry *self,
           guint         surname,
           const Told   *ours)
{
  const AssayCorpus *corpus = self->corpus;
  guint n = 0;
  const guint *places = assay_postings_get (
      &corpus->by_form, assay_corpus_draft_word (corpus, surname)->form, &n);
  Told other = { .side = SIDE_NONE };
  guint number = 0;

  for (guint i = 0; i < n; i++)
    {
      guint at = assay_corpus_passage_at (corpus, places[i]);
      Told told = read_side (self, corpus->words, assay_corpus_passage (corpus, at)->words,
                             places[i]);

      if (told.side == ours->side)
        return;
      if (told.side != SIDE_NONE && other.side == SIDE_NONE)
        {
          other = told;
          number = at;
        }
    }

  if (other.side != SIDE_NONE)
    add_finding (self, surname, ours->words, number, other.words);
}

/**
 * assay_inquiry_hold_sides:
 *
 * Looks for people whom the draft puts on the other side of a court (N3).
 */
gboolean
assay_inquiry_hold_sides (AssayInquiry  *self,
                          GCancellable  *cancellable,
                          GError       **error)
{
  const GArray *words = self->corpus->draft_words;
  guint n_claims = 0;

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  assay_reading_get_claims (self->corpus->draft, &n_claims);

  for (guint claim = 0; claim < n_claims; claim++)
    {
      AssayWordRange sentence = g_array_index (self->corpus->draft_ranges, AssayWordRange, claim);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      for (guint i = sentence.first; i + 1 < sentence.end; i++)
        {
          Told ours;

          if ((g_array_index (words, AssayWord, i).flags & ASSAY_WORD_CAPITAL) == 0 ||
              (g_array_index (words, AssayWord, i + 1).flags & ASSAY_WORD_CAPITAL) != 0)
            continue;

          ours = read_side (self, words, sentence, i);
          if (ours.side != SIDE_NONE)
            {
              int surname = find_surname (self, sentence, ours.words.first);

              if (surname >= 0)
                hold_side (self, (guint) surname, &ours);
            }
        }
    }

  return TRUE;
}
