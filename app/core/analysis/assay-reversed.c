/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who did it to whom: “Marsh beat Lindgren” where Lindgren beat Marsh. Two names with the same word between them stand the
 * other way round, and neither text or both say by whom it was done; or they stand alike, and only one of them does.
 */

#include "config.h"

#include "assay-reversed-private.h"

/* So many words at most stand between two names that one verb joins. */
#define MAX_BETWEEN 8

/* These hold both ways. */
static const char *const mutual[] = {
  "met",     "meet",    "meets",  "meeting", "faced",  "face",    "faces",    "played",   "play",
  "plays",   "married", "marry",  "wed",     "joined", "join",    "joins",    "fought",   "fight",
  "debated", "talked",  "spoke",  "worked",  "shared", "divorced", "resembles", "drew",    "tied",
  "border",  "borders", "signed", "merged",  "merge",  "teamed",  "dated",    "neighbour", "twin",
  "twinned", "discussed", "negotiated", "embraced", "kissed", "near", "like", NULL,
};

/* Before the second name these join as equals, or put both on one side. */
static const char *const level[] = { "and",  "with", "against",   "between", "as", "or", "nor",
                                     "both", "v",    "alongside", "versus",  "vs", "plus", NULL };

/**
 * Pair:
 * @words: those between two names
 * @is_passive: the second did it: “was beaten by”
 * @before: the form of the word right before the second that joins it, or 0
 */
typedef struct
{
  AssayWordRange words;
  gboolean       is_passive;
  guint          before;
} Pair;

static const char *
get_text (const AssayInquiry *self,
          const GArray       *words,
          guint               at)
{
  return assay_inquiry_get_form (self, &g_array_index (words, AssayWord, at));
}

static gboolean
is_noise (const AssayInquiry *self,
          const GArray       *words,
          guint               at)
{
  static const char *const articles[] = { "the", "a", "an", "his", "her", "their", "its", NULL };

  return g_strv_contains (articles, get_text (self, words, at));
}

/* Reads what stands between two names; returns whether one may have done something to the other. */
static gboolean
read_pair (const AssayInquiry *self,
           const GArray       *words,
           const AssayPlaced  *first,
           const AssayPlaced  *second,
           Pair               *pair)
{
  guint at = second->words.first;

  *pair = (Pair){ .words = { first->words.end, second->words.first } };
  if (first->is_date || second->is_date || pair->words.first >= pair->words.end ||
      pair->words.end - pair->words.first > MAX_BETWEEN)
    return FALSE;

  while (at > pair->words.first + 1 && is_noise (self, words, at - 1))
    at--;
  if (!assay_word_is_content (&g_array_index (words, AssayWord, at - 1)))
    pair->before = g_array_index (words, AssayWord, at - 1).form;

  for (guint i = pair->words.first; i < pair->words.end; i++)
    {
      const char *text = get_text (self, words, i);

      if (g_strv_contains (mutual, text) || g_strv_contains (level, text) ||
          ((g_array_index (words, AssayWord, i).flags & ASSAY_WORD_CAPITAL) != 0 &&
           assay_word_is_content (&g_array_index (words, AssayWord, i))))
        return FALSE;
      pair->is_passive |= g_str_equal (text, "by");
    }

  return TRUE;
}

/* Whether words of weight stand in both pairs. */
static gboolean
share_verb (const AssayInquiry *self,
            const Pair         *ours,
            const Pair         *theirs)
{
  const AssayCorpus *corpus = self->corpus;

  for (guint i = ours->words.first; i < ours->words.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      if (!assay_word_is_content (word) || assay_told_is_bare_verb (self, word) ||
          (word->flags & ASSAY_WORD_CAPITAL) != 0)
        continue;

      for (guint j = theirs->words.first; j < theirs->words.end; j++)
        {
          if (assay_corpus_kin (corpus, assay_corpus_word (corpus, j)) ==
              assay_corpus_kin (corpus, word))
            return TRUE;
        }
    }

  return FALSE;
}

/* 1 where a passage has it as the draft does, -1 where it has it the other way round, 0 where it does not have it. */
static int
compare_pairs (const AssayInquiry *self,
               const AssayPlaced  *ours,
               const Pair         *our_pair,
               const AssayPlaced  *theirs)
{
  gboolean is_same = assay_placed_is_one (self, &ours[0], &theirs[0]) &&
                     assay_placed_is_one (self, &ours[1], &theirs[1]);
  gboolean is_crossed = !is_same && assay_placed_is_one (self, &ours[0], &theirs[1]) &&
                        assay_placed_is_one (self, &ours[1], &theirs[0]);
  Pair pair;

  if ((!is_same && !is_crossed) ||
      !read_pair (self, self->corpus->words, &theirs[0], &theirs[1], &pair) ||
      !share_verb (self, our_pair, &pair))
    return 0;

  /* “Handed to” and “handed by” are two things; “by” is told by the voice. */
  if (our_pair->is_passive == pair.is_passive)
    return our_pair->before != pair.before ? 0 : is_same ? 1 : -1;
  return is_crossed ? 1 : -1;
}

/* How the passages have two names of the draft; sets the names of the first that turns them. */
static int
find_pair (const AssayTold   *told,
           const AssayPassagePlaced *passages,
           const AssayPlaced *ours,
           AssayPlaced       *instead)
{
  const AssayInquiry *self = told->inquiry;
  Pair pair;
  int found = 0;

  if (!read_pair (self, self->corpus->draft_words, &ours[0], &ours[1], &pair))
    return 0;

  for (guint i = 0; i < told->n_hits; i++)
    {
      const AssayPlaced *placed = passages[i].placed;

      for (guint j = 0; j + 1 < passages[i].n; j++)
        {
          int side = compare_pairs (self, ours, &pair, &placed[j]);

          if (side > 0)
            return 1;
          if (side < 0 && found == 0)
            {
              gboolean is_first = assay_placed_is_one (self, &ours[0], &placed[j]);

              *instead = placed[is_first ? j + 1 : j];
              found = -1;
            }
        }
    }

  return found;
}

/**
 * assay_told_find_reversed:
 * @passages: the names and days of its passages
 * @placed: (array length=n): names of the draft's sentence, in their order
 * @instead: (out): the name that a source has for it
 *
 * Returns: the index of a name that did what the sources say was done to it, or the other way round; @n for none
 */
guint
assay_told_find_reversed (const AssayTold   *self,
                          const AssayPassagePlaced *passages,
                          const AssayPlaced *placed,
                          guint              n,
                          AssayPlaced       *instead)
{
  for (guint i = 0; i + 1 < n; i++)
    {
      if (find_pair (self, passages, &placed[i], instead) < 0)
        return i;
    }

  return n;
}
