/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Somebody, some place or some day in the place of another that the source tells of: “met on Monday and voted on Thursday”
 * where it met on Thursday and voted on Monday. Each name and day is asked which words of the draft stand with it in its
 * clause, and who or which day of a passage has them. One that has most of them is meant, if the draft's own has hardly any
 * of them wherever the sources have it.
 */

#include "config.h"

#include "assay-beside-private.h"
#include "assay-claim-index-private.h"
#include "assay-differing-private.h"
#include "assay-reversed-private.h"

/* Places of a name or a day in the sources that are looked at; what stands in more is nobody's alone. */
#define MAX_PLACES 64

/* The other has so many words of the clause, and this share of it; the draft's own at most this share of that. */
#define MIN_WORDS 1.5
#define MIN_PLAIN_WORDS 1.0
#define MIN_SHARE 0.75
#define MAX_OWN_SHARE 0.37

/* What a word counts that stands in the sentence, but in another clause; where the other stands, it does not count. */
#define IN_SENTENCE 0.3

/* A sentence of the draft, its names and days. */
typedef struct
{
  const AssayPlacer *placer;
  AssayTold          told;
  AssayBeside        beside;
  AssayPlaced        placed[ASSAY_PLACED_MAX];
  guint              n;
  AssayPassagePlaced passages[ASSAY_TOLD_MAX_HITS];
} Sentence;

/**
 * Standing:
 * @share: 0–1, how much of the clause stands with a name or a day of a source
 * @words: how many words of it
 * @plain: how many of these are no names
 * @is_governed: the word that it goes with is among them
 * @is_turned: most of them stand on its other side
 */
typedef struct
{
  double   share;
  double   words;
  double   plain;
  gboolean is_governed;
  gboolean is_turned;
} Standing;

static gboolean
is_number (const AssaySiftToken *token)
{
  return token->kind == ASSAY_SIFT_NUMBER || token->kind == ASSAY_SIFT_YEAR;
}

/* The tokens of a passage that lie within words [range). */
static AssayWordRange
find_tokens (const Sentence *self,
             guint           passage,
             AssayWordRange  words)
{
  AssaySpan span = assay_words_get_span (self->placer->inquiry->corpus->words, words);
  AssayWordRange range = assay_sift_range (self->beside.sift, passage);

  while (range.first < range.end &&
         assay_sift_token (self->beside.sift, range.first)->span.begin < span.begin)
    range.first++;
  while (range.first < range.end &&
         assay_sift_token (self->beside.sift, range.end - 1)->span.end > span.end)
    range.end--;

  return range;
}

/* Whether a token of the draft stands with @ours and says something. */
static gboolean
stands_with (const Sentence       *self,
             const AssayPlaced    *ours,
             const AssaySiftToken *token)
{
  const AssayCorpus *corpus = self->placer->inquiry->corpus;

  return (assay_sift_says_something (token) || is_number (token)) &&
         assay_span_contains (assay_words_get_span (corpus->draft_words, ours->clause),
                              token->span) &&
         !assay_span_overlaps (token->span, ours->span);
}

/* The word that a name or a day goes with: “sold” of “sold in New York”, “beat” of “Marsh beat Lindgren”; or NULL. */
static const AssaySiftToken *
find_governor (const Sentence    *self,
               const AssayPlaced *ours)
{
  const AssaySiftToken *left = NULL;
  const AssaySiftToken *right = NULL;
  gboolean is_led = FALSE;

  for (guint i = 0; i < self->beside.n; i++)
    {
      const AssaySiftToken *token = &self->beside.tokens[i];
      gboolean is_left = token->span.end <= ours->span.begin;

      is_led = is_left ? token->kind == ASSAY_SIFT_STOP : is_led;
      if (token->kind == ASSAY_SIFT_NAME || !stands_with (self, ours, token))
        continue;
      if (is_left)
        left = token;
      else if (right == NULL)
        right = token;
    }

  return left != NULL && (is_led || right == NULL) ? left : right;
}

/* How nearly a token of a passage is one of the draft; @at: (out): it. */
static double
find_token (const Sentence       *self,
            const AssaySiftToken *token,
            AssayWordRange        range,
            guint                *at)
{
  double best = 0.0;

  for (guint i = range.first; i < range.end && best < 1.0; i++)
    {
      const AssaySiftToken *other = assay_sift_token (self->beside.sift, i);
      double likeness = 0.0;

      if (is_number (token))
        likeness = is_number (other) && token->value == other->value ? 1.0 : 0.0;
      else
        likeness = assay_beside_find_best (&self->beside, token, (AssayWordRange){ i, i + 1 });
      if (likeness > best)
        {
          best = likeness;
          *at = i;
        }
    }

  return best;
}

/* How much of what stands with @ours in the draft stands with @theirs in a source. */
static Standing
lay_beside (const Sentence    *self,
            const AssayPlaced *ours,
            const AssayPlaced *theirs,
            double             in_sentence)
{
  const AssaySiftToken *governor = find_governor (self, ours);
  AssayWordRange range = find_tokens (self, theirs->passage, theirs->clause);
  AssayWordRange sentence = assay_sift_range (self->beside.sift, theirs->passage);
  Standing standing = { 0 };
  double total = 0.0;
  int n_turned = 0;

  for (guint i = 0; i < self->beside.n; i++)
    {
      const AssaySiftToken *token = &self->beside.tokens[i];
      double weight = assay_beside_weigh (&self->beside, token);
      double share = 0.0;
      guint at = 0;

      if (!stands_with (self, ours, token))
        continue;

      share = find_token (self, token, range, &at);
      standing.is_governed |= token == governor && share > 0.0;
      if (share > 0.0 && token->kind == ASSAY_SIFT_WORD)
        n_turned += (token->span.begin < ours->span.begin) ==
                            (assay_sift_token (self->beside.sift, at)->span.begin <
                             theirs->span.begin)
                        ? -1
                        : 1;
      if (share < in_sentence)
        share = MAX (share, in_sentence * find_token (self, token, sentence, &at));
      standing.words += weight * share;
      standing.plain += token->kind != ASSAY_SIFT_NAME ? weight * share : 0.0;
      total += weight;
    }

  standing.share = total > 0.0 ? standing.words / total : 0.0;
  standing.is_turned = n_turned > 0;

  return standing;
}

/* What the draft's own has of its clause, wherever the sources have it; of what stands nowhere or everywhere, all. */
static double
find_own (const Sentence    *self,
          const AssayPlaced *ours,
          const AssayPlaced *rival)
{
  AssayPlaced places[MAX_PLACES];
  guint n = assay_placer_find (self->placer, ours, places, MAX_PLACES);
  double words = n == 0 || n == MAX_PLACES ? G_MAXDOUBLE : 0.0;

  for (guint i = 0; i < n && n < MAX_PLACES; i++)
    words = MAX (words, lay_beside (self, ours, &places[i],
                                    places[i].passage == rival->passage ? 0.0 : IN_SENTENCE)
                            .words);

  return words;
}

/* Finds what stands with a name or a day of a source. */
static gboolean
settle (const AssayPlacer *placer,
        AssayPlaced       *placed)
{
  const AssayCorpus *corpus = placer->inquiry->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, placed->passage);

  return assay_placer_settle (placer, assay_corpus_get_reading (corpus, passage->source),
                              corpus->words, passage->words, placed);
}

/* Whether any word that says something stands with both. */
static gboolean
share_word (const AssayInquiry *self,
            const AssayPlaced  *ours,
            const AssayPlaced  *theirs)
{
  const AssayCorpus *corpus = self->corpus;

  for (guint i = ours->clause.first; i < ours->clause.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      if (!assay_word_is_content (word))
        continue;

      for (guint j = theirs->clause.first; j < theirs->clause.end; j++)
        {
          if (assay_corpus_kin (corpus, word) ==
              assay_corpus_kin (corpus, assay_corpus_word (corpus, j)))
            return TRUE;
        }
    }

  return FALSE;
}

/* The sentence is read when it is first laid beside something. */
static gboolean
prepare (Sentence *self)
{
  return self->beside.list != NULL ||
         assay_beside_init (&self->beside, self->placer->inquiry, self->told.range);
}

/* The other that has most of a clause of the draft; @rival: (out): it. */
static Standing
find_rival (Sentence          *self,
            const AssayPlaced *ours,
            AssayPlaced       *rival)
{
  Standing best = { 0 };

  for (guint i = 0; i < self->told.n_hits; i++)
    {
      for (guint j = 0; j < self->passages[i].n; j++)
        {
          AssayPlaced theirs = self->passages[i].placed[j];
          Standing standing = { 0 };

          if (!assay_placed_is_other (self->placer->inquiry, ours, &theirs) ||
              assay_placed_is_beside (self->placer->inquiry, ours, &theirs) ||
              !settle (self->placer, &theirs))
            continue;

          if (!share_word (self->placer->inquiry, ours, &theirs) || !prepare (self))
            continue;

          standing = lay_beside (self, ours, &theirs, IN_SENTENCE);
          if (standing.share > best.share)
            {
              best = standing;
              *rival = theirs;
            }
        }
    }

  return best;
}

static gboolean
hold_placed (Sentence          *self,
             const AssayPlaced *ours,
             AssayPlaced       *rival)
{
  Standing standing = find_rival (self, ours, rival);
  return standing.words >= MIN_WORDS && standing.share >= MIN_SHARE &&
         standing.plain >= MIN_PLAIN_WORDS && standing.is_governed &&
         (ours->is_date ||
          (standing.is_turned == (ours->is_doer != rival->is_doer) && !rival->is_pronominal)) &&
         find_own (self, ours, rival) <= MAX_OWN_SHARE * standing.words;
}

static void
add_finding (AssayInquiry      *self,
             guint              claim,
             const AssayPlaced *ours,
             const AssayPlaced *theirs)
{
  const AssayCorpus *corpus = self->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, theirs->passage);
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (corpus->draft, &n_names);
  int fact = -1;

  if (ours->is_date)
    fact = assay_inquiry_find_fact (self, ours->span, ASSAY_FACT_DATE);
  else if (ours->number != ASSAY_PLACED_NO_NAME)
    fact = g_array_index (self->name_fact, int, names[ours->number].first);

  assay_inquiry_add_differing (
      self, &(AssayDiffering){
          .rule = ours->is_date ? ASSAY_RULE_D1 : ASSAY_RULE_N4,
          .ours = ours->span,
          .claim = claim,
          .fact = fact,
                .source = passage->source,
                .theirs = theirs->span,
                .context = assay_corpus_sentence_span (corpus, passage),
                .score = ASSAY_DIFFERING_SCORE,
            });
}

/* Whether a name or a day of the draft stands for another; @rival: (out): it. */
static gboolean
is_turned (Sentence    *self,
           GArray      *index,
           AssayPlaced *ours,
           AssayPlaced *rival)
{
  AssayInquiry *inquiry = self->placer->inquiry;

  return !assay_claim_index_has_told (index, inquiry, self->told.claim, ours->span) &&
         assay_placer_settle (self->placer, inquiry->corpus->draft, inquiry->corpus->draft_words,
                              self->told.range, ours) &&
         hold_placed (self, ours, rival);
}

static void
hold_claim (const AssayPlacer *placer,
            GArray            *index,
            guint              claim)
{
  AssayInquiry *inquiry = placer->inquiry;
  AssayPlaced rival = { .number = 0 };
  Sentence self;
  guint reversed = 0;
  gboolean is_told = FALSE;

  self.placer = placer;
  self.beside = (AssayBeside){ NULL };
  self.n = assay_placer_read_draft (placer, claim, self.placed);
  if (self.n == 0 || !assay_told_init (&self.told, inquiry, claim))
    return;

  for (guint i = 0; i < self.told.n_hits; i++)
    self.passages[i].n = assay_placer_read_passage (placer, claim, self.told.hits[i].passage,
                                                    self.passages[i].placed);

  reversed = assay_told_find_reversed (&self.told, self.passages, self.placed, self.n, &rival);
  if (reversed < self.n)
    {
      if (!assay_claim_index_has_told (index, inquiry, claim, self.placed[reversed].span))
        add_finding (inquiry, claim, &self.placed[reversed], &rival);
      return;
    }

  for (guint i = 0; i < self.n && !is_told; i++)
    {
      is_told = is_turned (&self, index, &self.placed[i], &rival);
      if (is_told)
        add_finding (inquiry, claim, &self.placed[i], &rival);
    }

  assay_beside_clear (&self.beside);
}

/**
 * assay_inquiry_hold_turned:
 *
 * Looks for names and days in the place of others that the sources tell of (N4, D1), one a sentence.
 */
gboolean
assay_inquiry_hold_turned (AssayInquiry  *self,
                           GCancellable  *cancellable,
                           GError       **error)
{
  g_autoptr (GArray) index = NULL;
  g_auto (AssayPlacer) placer = { NULL };
  guint n_claims = 0;

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  index = assay_claim_index_new (self);
  assay_placer_init (&placer, self);
  assay_reading_get_claims (self->corpus->draft, &n_claims);

  for (guint i = 0; i < n_claims; i++)
    {
      if (g_array_index (self->statement_fact, int, i) < 0 || assay_inquiry_is_headline (self, i))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      hold_claim (&placer, index, i);
    }

  return TRUE;
}
