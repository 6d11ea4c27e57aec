/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Votes and scores: “seven votes to one” where the source has seven to four, “5-1” where it has 4-2. The two numbers tell
 * nothing by themselves and are no figures; together they are. Which of them stands first depends on who is spoken of.
 */

#include "config.h"

#include "assay-differing-private.h"
#include "assay-claim-index-private.h"
#include "assay-told-private.h"

#include <string.h>

/* No vote and no score has more. */
#define MAX_DIGITS 3

/* So far to each side of two numbers stands what tells that they are a vote or a score. */
#define REACH 8

static const char *const numbers[] = {
  "nil",    "one",     "two",      "three",    "four",    "five",    "six",
  "seven",  "eight",   "nine",     "ten",      "eleven",  "twelve",  "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", NULL,
};

/* What is counted between the two: “seven votes to four”. */
static const char *const counted[] = { "votes",  "vote", "goals", "points", "sets",
                                       "games", "frames", "seats", NULL };

/* By these two numbers are a vote or a score. */
static const char *const signs[] = {
  "vote",     "votes",    "voted",   "voting",   "ballot",  "majority", "ruling",   "ruled",
  "decision", "decided",  "carried", "approved", "passed",  "rejected", "backed",   "verdict",
  "motion",   "beat",     "beaten",  "won",      "win",     "wins",     "winning",  "lost",
  "lose",     "loss",     "defeat",  "defeated", "victory", "score",    "scored",   "lead",
  "led",      "leading",  "draw",    "drew",     "drawn",   "level",    "levelled", "leveled",
  "trailed",  "series",   "match",   "tied",     "odds",    NULL,
};

/* What is added up is in no source: “5-2 on aggregate”. */
static const char *const sums[] = { "aggregate", "overall", "total", "combined", NULL };

/* Behind one of these two numbers are the ends of something. */
static const char *const ends[] = { "from", "aged",  "age",   "ages",     "between", "pages", "page",
                                    "years", "about", "around", "roughly", NULL };

/**
 * Tally:
 * @first: a number
 * @second: the other
 * @words: both, and what stands between them
 * @is_sign: whether what is counted is said
 */
typedef struct
{
  guint          first;
  guint          second;
  AssayWordRange words;
  gboolean       is_sign;
} Tally;

static const char *
get_text (const AssayInquiry *self,
          const GArray       *words,
          guint               at)
{
  return assay_inquiry_get_form (self, &g_array_index (words, AssayWord, at));
}

/* The value of a number of few digits, or -1. */
static int
read_number (const char *text)
{
  gsize n = strspn (text, "0123456789");

  if (n > 0 && n <= MAX_DIGITS && text[n] == '\0')
    return (int) g_ascii_strtoll (text, NULL, 10);

  for (guint i = 0; n == 0 && numbers[i] != NULL; i++)
    {
      if (g_str_equal (text, numbers[i]))
        return (int) i;
    }

  return -1;
}

/* Whether words @at and the next one are joined by nothing but a dash. */
static gboolean
is_dashed (const GArray *words,
           AssayText    *text,
           guint         at)
{
  guint end = g_array_index (words, AssayWord, at).span.end;
  gunichar mark = 0;

  if (g_array_index (words, AssayWord, at + 1).span.begin != end + 1)
    return FALSE;

  mark = g_utf8_get_char (assay_text_get_utf8 (text) + assay_text_to_byte (text, end));

  return mark == '-' || mark == 0x2013;
}

/* A sentence of the draft or of a source; @to: the form of “to”. */
typedef struct
{
  const AssayInquiry *inquiry;
  guint               to;
  const GArray       *words;
  AssayText          *text;
  AssayWordRange      range;
} Text;

static gboolean
has_near (const Text         *self,
          AssayWordRange      at,
          const char *const  *list)
{
  guint first = MAX (self->range.first, at.first - MIN (at.first, REACH));
  guint end = MIN (self->range.end, at.end + REACH);

  for (guint i = first; i < end; i++)
    {
      if (g_strv_contains (list, get_text (self->inquiry, self->words, i)))
        return TRUE;
    }

  return FALSE;
}

/* Most words are told by their flags to begin none. */
static gboolean
may_begin (const Text *self,
           guint       at)
{
  const AssayWord *words = &g_array_index (self->words, AssayWord, at);

  return at + 1 < self->range.end &&
         ((words[0].flags & words[1].flags & ASSAY_WORD_NUMBER) != 0 || words[1].form == self->to ||
          (at + 2 < self->range.end && words[2].form == self->to));
}

/* Reads a vote or a score that begins with word @at. */
static gboolean
read_tally (const Text *self,
            guint       at,
            Tally      *tally)
{
  guint next = at + 1;
  int first = -1;
  int second = -1;

  if (!may_begin (self, at))
    return FALSE;
  first = read_number (get_text (self->inquiry, self->words, at));
  if (first < 0)
    return FALSE;

  *tally = (Tally){ .first = (guint) first };
  if (!is_dashed (self->words, self->text, at))
    {
      tally->is_sign = g_strv_contains (counted, get_text (self->inquiry, self->words, next));
      next += tally->is_sign;
      if (next + 1 >= self->range.end ||
          !g_str_equal (get_text (self->inquiry, self->words, next), "to"))
        return FALSE;
      next++;
    }

  second = read_number (get_text (self->inquiry, self->words, next));
  if (second < 0 || (at > self->range.first && is_dashed (self->words, self->text, at - 1)) ||
      (next + 1 < self->range.end && is_dashed (self->words, self->text, next)) ||
      (at > self->range.first &&
       g_strv_contains (ends, get_text (self->inquiry, self->words, at - 1))))
    return FALSE;

  tally->second = (guint) second;
  tally->words = (AssayWordRange){ at, next + 1 };

  return tally->is_sign || has_near (self, tally->words, signs);
}

static gboolean
is_same (const Tally *a,
         const Tally *b)
{
  return (a->first == b->first && a->second == b->second) ||
         (a->first == b->second && a->second == b->first);
}

static Text
get_passage (const Text *ours,
             guint       number)
{
  const AssayInquiry *self = ours->inquiry;
  const AssayPassage *passage = assay_corpus_passage (self->corpus, number);

  return (Text){ self, ours->to, self->corpus->words,
                 assay_reading_get_text (assay_corpus_get_reading (self->corpus, passage->source)),
                 passage->words };
}

/* Whether a passage has both numbers in the draft's order or the other, however they are told: “Rovers 3 Athletic 2”. */
static gboolean
has_numbers (const AssayInquiry *self,
             const Tally        *ours,
             guint               number)
{
  AssayWordRange range = assay_corpus_passage (self->corpus, number)->words;
  gboolean has_first = FALSE;
  gboolean has_second = FALSE;

  for (guint i = range.first; i < range.end; i++)
    {
      int value = read_number (get_text (self, self->corpus->words, i));

      /* Two of a kind are two numbers. */
      if (value >= 0 && (guint) value == ours->first && !has_first)
        has_first = TRUE;
      else if (value >= 0 && (guint) value == ours->second)
        has_second = TRUE;
    }

  return has_first && has_second;
}

/* Whether a word that says something stands in both sentences. */
static gboolean
share_word (const Text *ours,
            const Text *theirs)
{
  const AssayCorpus *corpus = ours->inquiry->corpus;

  for (guint i = ours->range.first; i < ours->range.end; i++)
    {
      const AssayWord *word = &g_array_index (ours->words, AssayWord, i);

      if (!assay_word_is_content (word) || (word->flags & ASSAY_WORD_CAPITAL) != 0 ||
          assay_told_is_bare_verb (ours->inquiry, word))
        continue;

      for (guint j = theirs->range.first; j < theirs->range.end; j++)
        {
          if (assay_corpus_kin (corpus, word) ==
              assay_corpus_kin (corpus, &g_array_index (theirs->words, AssayWord, j)))
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether a passage that tells of the same, or one beside it, has the draft's; sets the first one that differs. */
static gboolean
find_tally (const AssayTold *told,
            const Text      *ours,
            const Tally     *tally,
            guint           *passage,
            Tally           *other)
{
  const AssayInquiry *self = told->inquiry;

  *passage = G_MAXUINT;

  for (guint i = 0; i < told->n_hits; i++)
    {
      guint number = told->hits[i].passage;
      Text theirs = get_passage (ours, number);
      gboolean has_other = FALSE;

      for (guint j = theirs.range.first; j < theirs.range.end; j++)
        {
          Tally at;

          if (!read_tally (&theirs, j, &at))
            continue;
          if (is_same (tally, &at))
            return TRUE;
          if (*passage == G_MAXUINT && share_word (ours, &theirs))
            {
              *passage = number;
              *other = at;
            }
          has_other = TRUE;
        }

      if (!has_other && has_numbers (self, tally, number))
        return TRUE;
    }

  return FALSE;
}

/* Whether any source has the two numbers side by side for anything. */
static gboolean
is_anywhere (const Text  *ours,
             const Tally *tally)
{
  const AssayCorpus *corpus = ours->inquiry->corpus;
  g_autofree char *digits = g_strdup_printf ("%u", tally->first);
  const char *forms[] = { digits, tally->first + 1 < G_N_ELEMENTS (numbers) ? numbers[tally->first]
                                                                            : digits };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      guint n = 0;
      const guint *places = assay_postings_get (
          &corpus->by_form, assay_vocabulary_add (corpus->vocabulary, forms[i]), &n);

      for (guint j = 0; j < n; j++)
        {
          guint number = assay_corpus_passage_at (corpus, places[j]);
          Text text = get_passage (ours, number);
          guint first = MAX (text.range.first, places[j] - MIN (places[j], 2));

          for (guint k = first; k <= places[j]; k++)
            {
              Tally at;

              if (read_tally (&text, k, &at) && is_same (tally, &at))
                return TRUE;
            }
        }
    }

  return FALSE;
}

static void
hold_claim (AssayInquiry *self,
            GArray       *index,
            guint         claim)
{
  const AssayCorpus *corpus = self->corpus;
  const Text ours = { self, assay_vocabulary_add (corpus->vocabulary, "to"), corpus->draft_words,
                      assay_draft_get_text (self->draft),
                      g_array_index (corpus->draft_ranges, AssayWordRange, claim) };

  for (guint i = ours.range.first; i < ours.range.end; i++)
    {
      Tally tally;
      Tally other = { 0 };
      AssayTold told;
      AssaySpan span;
      guint passage = 0;
      const AssayPassage *at = NULL;

      if (!read_tally (&ours, i, &tally) || has_near (&ours, tally.words, sums))
        continue;

      span = assay_words_get_span (corpus->draft_words, tally.words);
      if (assay_inquiry_is_quoted (self, span) ||
          assay_claim_index_has_told (index, self, claim, span) ||
          !assay_told_init (&told, self, claim) ||
          find_tally (&told, &ours, &tally, &passage, &other) || passage == G_MAXUINT ||
          is_anywhere (&ours, &tally))
        continue;

      at = assay_corpus_passage (corpus, passage);
      assay_inquiry_add_differing (
          self, &(AssayDiffering){
                    .rule = ASSAY_RULE_F1,
                    .ours = span,
                    .claim = claim,
                    .fact = assay_inquiry_find_fact (self, span, ASSAY_FACT_STATEMENT),
                    .source = at->source,
                    .theirs = assay_words_get_span (corpus->words, other.words),
                    .context = assay_corpus_sentence_span (corpus, at),
                    .score = ASSAY_DIFFERING_SCORE,
                });
      return;
    }
}

/**
 * assay_inquiry_hold_tallies:
 *
 * Looks for votes and scores that the sources have otherwise (F1).
 */
gboolean
assay_inquiry_hold_tallies (AssayInquiry  *self,
                            GCancellable  *cancellable,
                            GError       **error)
{
  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  return assay_claim_index_each (self, hold_claim, cancellable, error);
}
