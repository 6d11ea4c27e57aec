/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A name that the sources have, but for something else: “the curtain is with the cleaners in Dundee” where the passage
 * that tells of the curtain has York, and Dundee is where the plasterers come from. The passage must have a good
 * part of the sentence, and one name of that kind in the place of the draft's; and no passage that has the draft's name
 * may have half as much. The numbers below are the loosest by which no harmless sentence of the sets “discrepancies” and
 * “wice” that are for tuning was told of, but for one in three hundred.
 */

#include "config.h"

#include "assay-differing-private.h"

#include "assay-bisect.h"
#include "assay-claim-index-private.h"

/* Passages that tell of the same matter as a sentence, best first. */
#define MAX_HITS 16

/* A passage tells of the same matter if it has so much of the sentence beside the name, and so many words. */
#define MIN_SAME 0.3
#define MIN_SAME_WORDS 3

/* One that has the name is of something else if it has less than this share of what the other has. */
#define MAX_ELSEWHERE 0.5

/* What is named so many passages before one, or behind it, may be what that passage speaks of. */
#define N_BEFORE 2
#define N_AFTER 1

/* Words that begin with so many letters alike are of one family. */
#define MIN_AKIN_LETTERS 5

/* A sentence of the draft without one of its names, laid beside a passage. */
typedef struct
{
  AssayInquiry       *inquiry;
  const AssayName    *name;
  AssayNameKind       kind;
  AssayWordRange      words; /* the name's */
  AssayWordRange      sentence;
  guint               number; /* of the passage */
  const AssayPassage *passage;
} Swap;

/* Whether the word tells one name from another: “of” does not, but “US”, which looks like it, does. */
static gboolean
is_part (const AssayWord *word,
         AssayWordRange   name)
{
  return word->name != 0 && ((word->flags & ASSAY_WORD_STOP) == 0 || name.end == name.first + 1);
}

/* “H&M” is of letters alone, which stand anywhere. */
static gboolean
has_parts (const AssayCorpus *corpus,
           AssayWordRange     name)
{
  for (guint i = name.first; i < name.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      if (is_part (word, name) && word->span.end > word->span.begin + 1)
        return TRUE;
    }

  return FALSE;
}

/* Whether words [first, end) of @there have a word of the name. */
static gboolean
has_any (AssayWordRange  name,
         const GArray   *of_name,
         AssayWordRange  range,
         const GArray   *there)
{
  for (guint i = range.first; i < range.end; i++)
    {
      const AssayWord *at = &g_array_index (there, AssayWord, i);

      for (guint j = name.first; j < name.end; j++)
        {
          const AssayWord *word = &g_array_index (of_name, AssayWord, j);

          if (is_part (word, name) && (word->name == at->name || word->form == at->form))
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether a passage has a word of the draft's name. */
static gboolean
has_name (const Swap *self,
          guint       passage)
{
  const AssayCorpus *corpus = self->inquiry->corpus;

  return has_any (self->words, corpus->draft_words, assay_corpus_passage (corpus, passage)->words,
                  corpus->words);
}

/* The words of a passage that lie within @span. */
static AssayWordRange
get_words (const AssayCorpus  *corpus,
           const AssayPassage *passage,
           AssaySpan           span)
{
  AssayWordRange range = passage->words;

  while (range.first < range.end &&
         assay_corpus_word (corpus, range.first)->span.begin < span.begin)
    range.first++;
  while (range.end > range.first && assay_corpus_word (corpus, range.end - 1)->span.end > span.end)
    range.end--;

  return range;
}

/* The word before word @at of @words that says where: “in” of “in the Hague”; or -1. */
static int
find_where (const AssayCorpus *corpus,
            const GArray      *words,
            guint              first,
            guint              at)
{
  static const char *const wheres[] = { "at",   "from", "in",      "into",   "near",
                                        "off",  "on",   "outside", "around", "to",
                                        "through", "towards", NULL };

  for (guint i = at; i > first && i + 2 > at; i--)
    {
      const char *text = assay_vocabulary_get (corpus->vocabulary,
                                               g_array_index (words, AssayWord, i - 1).form)
                             ->text;

      if (g_strv_contains (wheres, text))
        return (int) i - 1;
      if (!g_str_equal (text, "the"))
        break;
    }

  return -1;
}

/* What kind of name it is: one that is told by a word that says where is a place, whoever knows it. */
static AssayNameKind
tell_kind (const AssayCorpus *corpus,
           const GArray      *words,
           guint              first,
           guint              at,
           AssayNameKind      kind)
{
  return kind == ASSAY_NAME_UNKNOWN && find_where (corpus, words, first, at) >= 0 ? ASSAY_NAME_PLACE
                                                                                  : kind;
}

/* Whether the draft's is the only name of its kind in the sentence that the passage lacks. */
static gboolean
is_only_one (const Swap *self)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (corpus->draft, &n_names);
  guint low = 0;
  guint n = 0;

  assay_bisect (low, n_names, i, names[i].sentence < self->name->sentence);

  for (; low < n_names && names[low].sentence == self->name->sentence; low++)
    {
      AssayWordRange words = assay_corpus_draft_range (corpus, names[low].span);

      n += tell_kind (corpus, corpus->draft_words, self->sentence.first, words.first,
                      names[low].kind) == self->kind &&
           !has_any (words, corpus->draft_words, self->passage->words, corpus->words);
    }

  return n == 1;
}

/* The only name of that kind that the passage has and the sentence lacks, or NULL. */
static const AssayName *
find_other (const Swap *self)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  AssayReading *reading = assay_corpus_get_reading (corpus, self->passage->source);
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (reading, &n_names);
  const AssayName *other = NULL;
  guint low = 0;

  assay_bisect (low, n_names, i, names[i].sentence < self->passage->sentence);

  for (; low < n_names && names[low].sentence == self->passage->sentence; low++)
    {
      AssayWordRange words = get_words (corpus, self->passage, names[low].span);

      if (words.first == words.end ||
          tell_kind (corpus, corpus->words, self->passage->words.first, words.first,
                     names[low].kind) != self->kind ||
          has_any (words, corpus->words, self->sentence, corpus->draft_words))
        continue;
      if (other != NULL)
        return NULL;
      other = &names[low];
    }

  return other;
}

/* Whether the name stands right before the passage, or after it: then the passage may be of it all the same. */
static gboolean
is_near (const Swap *self)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  AssayWordRange passages = g_array_index (corpus->source_passages, AssayWordRange,
                                           self->passage->source);
  guint first = MAX (passages.first, self->number - MIN (self->number, N_BEFORE));
  guint end = MIN (passages.end, self->number + N_AFTER + 1);

  for (guint i = first; i < end; i++)
    {
      if (has_name (self, i))
        return TRUE;
    }

  return FALSE;
}

/* “cleaners” and “cleaned”. */
static gboolean
are_akin (const AssayCorpus *corpus,
          const AssayWord   *a,
          const AssayWord   *b)
{
  const char *first = assay_vocabulary_get (corpus->vocabulary, a->form)->text;
  const char *second = assay_vocabulary_get (corpus->vocabulary, b->form)->text;
  gsize n = 0;

  while (first[n] != '\0' && first[n] == second[n])
    n++;

  return n >= MIN_AKIN_LETTERS || assay_corpus_kin (corpus, a) == assay_corpus_kin (corpus, b);
}

/* What is at the place of the draft, “the cleaners” in Dundee, is in the passage too. */
static gboolean
shares_governor (const Swap *self,
                 guint       where)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  const AssayWord *governor = NULL;

  if (where == self->sentence.first)
    return FALSE;

  governor = assay_corpus_draft_word (corpus, where - 1);
  for (guint i = self->passage->words.first; i < self->passage->words.end; i++)
    {
      if (are_akin (corpus, assay_corpus_word (corpus, i), governor))
        return TRUE;
    }

  return FALSE;
}

/* A place is told by a word that says where, of both. */
static gboolean
stands_for_place (const Swap      *self,
                  const AssayName *other)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  AssayWordRange words = get_words (corpus, self->passage, other->span);
  int ours = find_where (corpus, corpus->draft_words, self->sentence.first, self->words.first);
  int theirs = find_where (corpus, corpus->words, self->passage->words.first, words.first);

  if (ours < 0 || theirs < 0)
    return FALSE;

  return !is_near (self) || (assay_corpus_draft_word (corpus, (guint) ours)->form ==
                                 assay_corpus_word (corpus, (guint) theirs)->form &&
                             shares_governor (self, (guint) ours));
}

/* Somebody is told by what he does; who says what is left to the rules of speech. */
static gboolean
stands_for_bearer (const Swap      *self,
                   const AssayName *other)
{
  const AssayCorpus *corpus = self->inquiry->corpus;

  return !is_near (self) && !assay_reading_is_speaker (corpus->draft, self->name->span) &&
         !assay_reading_is_speaker (assay_corpus_get_reading (corpus, self->passage->source),
                                    other->span);
}

static void
add_finding (const Swap      *self,
             int              fact,
             const AssayName *other)
{
  assay_inquiry_add_differing (
      self->inquiry,
      &(AssayDiffering){
          .rule = ASSAY_RULE_N4,
          .ours = self->name->span,
          .claim = self->name->sentence,
          .fact = fact,
          .source = self->passage->source,
          .theirs = other->span,
          .context = assay_corpus_sentence_span (self->inquiry->corpus, self->passage),
          .score = ASSAY_DIFFERING_SCORE,
      });
}

static void
hold_name (AssayInquiry *self,
           GArray       *index,
           guint         number)
{
  AssayCorpus *corpus = self->corpus;
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (corpus->draft, &n_names);
  const AssayName *name = &names[number];
  Swap swap = { .inquiry = self, .name = name };
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  const AssayName *other = NULL;
  guint n_hits = 0;

  swap.words = assay_corpus_draft_range (corpus, name->span);
  swap.sentence = g_array_index (corpus->draft_ranges, AssayWordRange, name->sentence);
  swap.kind = tell_kind (corpus, corpus->draft_words, swap.sentence.first, swap.words.first,
                         name->kind);
  if (swap.kind == ASSAY_NAME_UNKNOWN)
    return;

  assay_query_add_range (&query, self, (AssayWordRange){ swap.sentence.first, swap.words.first });
  assay_query_add_range (&query, self, (AssayWordRange){ swap.words.end, swap.sentence.end });
  if (query.n_words < MIN_SAME_WORDS || !has_parts (corpus, swap.words))
    return;

  n_hits = assay_inquiry_search (self, &query, hits, MAX_HITS);
  if (n_hits == 0 || hits[0].coverage < MIN_SAME ||
      __builtin_popcountll (hits[0].mask) < MIN_SAME_WORDS)
    return;

  for (guint i = 0; i < n_hits && hits[i].coverage >= MAX_ELSEWHERE * hits[0].coverage; i++)
    {
      if (has_name (&swap, hits[i].passage))
        return;
    }

  swap.number = hits[0].passage;
  swap.passage = assay_corpus_passage (corpus, hits[0].passage);
  other = is_only_one (&swap) ? find_other (&swap) : NULL;

  if (other != NULL && !assay_claim_index_has_told (index, self, name->sentence, name->span) &&
      (swap.kind == ASSAY_NAME_PLACE ? stands_for_place (&swap, other)
                                      : stands_for_bearer (&swap, other)))
    add_finding (&swap, g_array_index (self->name_fact, int, names[name->first].first), other);
}

/* For each claim one more than the passage that its statement is tied to, the best by score; 0 where there is none. */
static guint *
find_tied (AssayInquiry *self)
{
  guint n_claims = 0;
  guint *tied = NULL;
  g_autofree double *scores = NULL;

  assay_reading_get_claims (self->corpus->draft, &n_claims);
  tied = g_new0 (guint, n_claims + 1);
  scores = g_new0 (double, n_claims + 1);

  for (guint i = self->n_figure_evidence; i < self->evidence->len; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);
      const AssayFact *fact = &g_array_index (self->facts, AssayFact, evidence->fact);

      if (fact->kind != ASSAY_FACT_STATEMENT || evidence->score <= scores[fact->claim])
        continue;
      scores[fact->claim] = evidence->score;
      tied[fact->claim] = 1 + assay_corpus_find_passage (self->corpus, evidence);
    }

  return tied;
}

/* What the statement is tied to has the name: nothing need be looked for. */
static gboolean
is_in_tied (AssayInquiry    *self,
            const guint     *tied,
            const AssayName *name)
{
  Swap swap = { .inquiry = self, .name = name };

  swap.words = assay_corpus_draft_range (self->corpus, name->span);

  return tied[name->sentence] > 0 && has_name (&swap, tied[name->sentence] - 1);
}

/**
 * assay_inquiry_hold_elsewhere:
 *
 * Looks for names that the sources have only for something else (N4).
 */
gboolean
assay_inquiry_hold_elsewhere (AssayInquiry  *self,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_autoptr (GArray) index = assay_claim_index_new (self);
  g_autofree guint *tied = find_tied (self);
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  for (guint i = 0; i < n_names; i++)
    {
      if (g_array_index (self->statement_fact, int, names[i].sentence) < 0 ||
          assay_inquiry_is_headline (self, names[i].sentence) || is_in_tied (self, tied, &names[i]))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      hold_name (self, index, i);
    }

  return TRUE;
}
