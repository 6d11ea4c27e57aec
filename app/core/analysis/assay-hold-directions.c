/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A figure that a source has, but of the opposite change: “sales in Germany increased by 5 per cent” where they declined
 * by that. A sentence often tells of two changes, so that the word beside each figure counts and not the sentence.
 */

#include "config.h"

#include "assay-inquiry-private.h"

#include "assay-compare-private.h"

/* The word that says which way stands at most so many words before a figure, or behind it. */
#define REACH_BEFORE 6
#define REACH_BEHIND 2

/* What says which way before a figure and is in no group of words. */
static const char *const rises[] = { "up", NULL };
static const char *const slips[] = { "down", "slip", "slips", "slipped", "slipping", NULL };

/* “5 per cent more”: before a figure these are its bound. */
static const char *const more[] = { "more", "higher", "above", "up", NULL };
static const char *const less[] = { "less", "fewer", "lower", "below", "down", NULL };

/* A figure with the words that it stands among. */
typedef struct
{
  AssayInquiry   *inquiry;
  const GArray   *words;
  AssayWordRange  sentence;
  AssayReading   *reading;
  guint           number; /* of the reading's figures */
} Side;

static int
tell_before (const AssayInquiry *self,
             const AssayWord    *word)
{
  AssayVocabulary *vocabulary = self->corpus->vocabulary;
  const char *text = assay_vocabulary_get (vocabulary, word->form)->text;
  guint kin = assay_corpus_kin (self->corpus, word);

  if (kin == assay_vocabulary_find_kin (vocabulary, "increase") || g_strv_contains (rises, text))
    return 1;
  if (kin == assay_vocabulary_find_kin (vocabulary, "decrease") || g_strv_contains (slips, text))
    return -1;

  return 0;
}

static int
tell_behind (const AssayInquiry *self,
             const AssayWord    *word)
{
  const char *text = assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;

  return g_strv_contains (more, text) ? 1 : g_strv_contains (less, text) ? -1 : 0;
}

static const AssayFigure *
get_figure (const Side *self,
            int         beside)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->reading, &n);

  return (int) self->number + beside >= 0 && self->number + beside < n
             ? &figures[(int) self->number + beside]
             : NULL;
}

/* Which way the figure's change goes, by the nearest word that says so; 0 if none does. Sets the word. */
static int
tell_direction (const Side *self,
                guint      *at)
{
  const AssayFigure *figure = get_figure (self, 0);
  const AssayFigure *before = get_figure (self, -1);
  const AssayFigure *behind = get_figure (self, 1);
  guint first = self->sentence.first;
  guint end = self->sentence.first;

  while (first < self->sentence.end &&
         g_array_index (self->words, AssayWord, first).span.end <= figure->span.begin)
    first++;
  end = first;
  while (end < self->sentence.end &&
         g_array_index (self->words, AssayWord, end).span.begin < figure->span.end)
    end++;

  for (guint i = end; i < MIN (self->sentence.end, end + REACH_BEHIND); i++)
    {
      const AssayWord *word = &g_array_index (self->words, AssayWord, i);

      if ((behind != NULL && word->span.end > behind->span.begin) ||
          (i > 0 && word->span.begin > g_array_index (self->words, AssayWord, i - 1).span.end + 1))
        break;
      *at = i;
      if (tell_behind (self->inquiry, word) != 0)
        return tell_behind (self->inquiry, word);
    }

  for (guint i = first; i > self->sentence.first && i + REACH_BEFORE > first; i--)
    {
      const AssayWord *word = &g_array_index (self->words, AssayWord, i - 1);

      if (before != NULL && word->span.begin < before->span.end)
        break;
      *at = i - 1;
      if (tell_before (self->inquiry, word) != 0)
        return tell_before (self->inquiry, word);
    }

  return 0;
}

/* Whether a passage tells of a change by that much the other way, and of none this way. Sets the word that says so. */
static gboolean
finds_opposite (AssayInquiry      *self,
                const AssayFigure *ours,
                int                direction,
                guint              passage,
                guint             *at)
{
  const AssayPassage *where = assay_corpus_passage (self->corpus, passage);
  Side side = { self, self->corpus->words, where->words,
                assay_corpus_get_reading (self->corpus, where->source), 0 };
  gboolean is_found = FALSE;

  for (guint i = where->first_figure; i < where->first_figure + where->n_figures; i++)
    {
      guint word = 0;
      int theirs = 0;

      side.number = i;
      if (assay_figures_compare (ours, get_figure (&side, 0)) != ASSAY_LIKENESS_SAME)
        continue;

      theirs = tell_direction (&side, &word);
      if (theirs != -direction)
        return FALSE;
      is_found = TRUE;
      *at = word;
    }

  return is_found;
}

static gboolean
is_told (AssayInquiry *self,
         AssaySpan     span)
{
  for (guint i = 0; i < self->findings->len; i++)
    {
      const AssayFinding *finding = &g_array_index (self->findings, AssayFinding, i);

      if ((finding->rule == ASSAY_RULE_P3 || finding->rule == ASSAY_RULE_P4) &&
          assay_span_overlaps (finding->span, span))
        return TRUE;
    }

  return FALSE;
}

static void
hold_evidence (AssayInquiry  *self,
               AssayEvidence *evidence)
{
  const AssayFact *fact = &g_array_index (self->facts, AssayFact, evidence->fact);
  guint passage = assay_corpus_find_passage (self->corpus, evidence);
  Side side = { self, self->corpus->draft_words,
                g_array_index (self->corpus->draft_ranges, AssayWordRange, fact->claim),
                self->corpus->draft, fact->index };
  AssayFinding *finding = NULL;
  AssaySpan ours = { 0 };
  AssaySpan theirs = { 0 };
  guint word = 0;
  guint other = 0;
  int direction = tell_direction (&side, &word);

  if (direction == 0 || !finds_opposite (self, get_figure (&side, 0), direction, passage, &other))
    return;

  ours = assay_corpus_draft_word (self->corpus, word)->span;
  theirs = assay_corpus_word (self->corpus, other)->span;
  evidence->stance = ASSAY_STANCE_DIFFERS;
  if (is_told (self, ours))
    return;

  finding = assay_inquiry_add_finding (self, ASSAY_RULE_P3, ours, (int) evidence->fact);
  finding->claim = (int) fact->claim;
  finding->source_span = theirs;
  assay_finding_add_source (finding, evidence->source);
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, ours));
  assay_finding_take_value (
      finding, 1,
      assay_text_dup_span (
          assay_reading_get_text (assay_corpus_get_reading (self->corpus, evidence->source)),
          theirs));
}

/**
 * assay_inquiry_hold_directions:
 *
 * Looks for figures that a source has of the opposite change (P3).
 */
gboolean
assay_inquiry_hold_directions (AssayInquiry  *self,
                               GCancellable  *cancellable,
                               GError       **error)
{
  if (!assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  for (guint i = 0; i < self->n_figure_evidence; i++)
    {
      AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (evidence->stance == ASSAY_STANCE_SUPPORTS)
        hold_evidence (self, evidence);
    }

  return TRUE;
}
