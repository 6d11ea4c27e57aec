/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-told-private.h"

#include "assay-differing-private.h"

/* A passage tells of the same if it has so much of the sentence, and so many words. */
#define MIN_SAME 0.45
#define MIN_SAME_WORDS 3

/* Another passage that has this share of what the best has may tell of it too. */
#define MIN_OTHER 0.5

/**
 * assay_told_list_new:
 * @draft: the draft
 *
 * Returns: (transfer full): a place for what each claim is told in
 */
GPtrArray *
assay_told_list_new (AssayReading *draft)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);
  guint n_claims = 0;

  assay_reading_get_claims (draft, &n_claims);
  g_ptr_array_set_size (list, (int) n_claims);

  return list;
}

static void
find_told (AssayTold *self)
{
  AssayInquiry *inquiry = self->inquiry;
  AssayQuery query = { .n_words = 0 };
  guint n_hits = 0;

  assay_query_add_range (&query, inquiry, self->range);
  if (query.n_words < MIN_SAME_WORDS)
    return;

  n_hits = assay_inquiry_search (inquiry, &query, self->hits, ASSAY_TOLD_MAX_HITS);
  if (n_hits == 0 || self->hits[0].coverage < MIN_SAME ||
      __builtin_popcountll (self->hits[0].mask) < MIN_SAME_WORDS)
    return;

  while (self->n_hits < n_hits &&
         self->hits[self->n_hits].coverage >= MIN_OTHER * self->hits[0].coverage)
    self->n_hits++;
}

/**
 * assay_told_init:
 * @claim: index of a claim of the draft
 *
 * Looks for the passages that tell of what a sentence of the draft tells of, with most of its words. Of one sentence they
 * are looked for once, whoever asks.
 *
 * Returns: whether there is one
 */
gboolean
assay_told_init (AssayTold    *self,
                 AssayInquiry *inquiry,
                 guint         claim)
{
  AssayTold **known = (AssayTold **) &g_ptr_array_index (inquiry->told, claim);

  if (*known == NULL)
    {
      *known = g_new0 (AssayTold, 1);
      (*known)->inquiry = inquiry;
      (*known)->claim = claim;
      (*known)->range = g_array_index (inquiry->corpus->draft_ranges, AssayWordRange, claim);
      find_told (*known);
    }

  *self = **known;

  return self->n_hits > 0;
}

/**
 * assay_told_add_finding:
 * @ours: words of the draft
 * @passage: the passage that says less, or the opposite (P3)
 * @theirs: by these words
 */
void
assay_told_add_finding (const AssayTold *self,
                        AssaySpan        ours,
                        guint            passage,
                        AssaySpan        theirs)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  const AssayPassage *at = assay_corpus_passage (corpus, passage);

  assay_inquiry_add_differing (
      self->inquiry, &(AssayDiffering){
                         .rule = ASSAY_RULE_P3,
                         .ours = ours,
                         .claim = self->claim,
                         .fact = g_array_index (self->inquiry->statement_fact, int, self->claim),
                         .source = at->source,
                         .theirs = theirs,
                         .context = assay_corpus_sentence_span (corpus, at),
                         .score = ASSAY_DIFFERING_SCORE,
                     });
}

/* Verbs that tell of nothing without what goes with them. */
gboolean
assay_told_is_bare_verb (const AssayInquiry *inquiry,
                         const AssayWord    *word)
{
  static const char *const verbs[] = { "be",    "been", "being", "have",  "has",   "had",
                                       "do",    "does", "did",   "get",   "got",   "make",
                                       "makes", "made", "take",  "takes", "took",  "taken",
                                       "go",    "goes", "went",  "gone",  "come",  "comes",
                                       "came",  "give", "gives", "gave",  "given", NULL };

  return g_strv_contains (verbs, assay_inquiry_get_form (inquiry, word));
}
