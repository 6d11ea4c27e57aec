/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-differences-private.h"

#include <string.h>

#include "assay-figure-index-private.h"
#include "assay-index-private.h"
#include "assay-named-otherwise-private.h"
#include "assay-reckoned-private.h"
#include "assay-same-measure-private.h"

/* Characters from a part to the whole that it is of: “five of the storm’s seven”. */
#define MAX_PART_OF 32

/* Why what a model takes for a difference is none: the passage says it in another way, or need not say it. */

/* A figure as large is met in two places for one reason. */
#define DISTINCTIVE 1000.0

/*
 * Whether a passage has the figure written otherwise: “about 2,000” says what “1,976” says, and “9,600” what “9,612” does. The same number of the
 * same kind may be of another thing; one that is written otherwise seldom is. In passages that the figure is not
 * judged by, or nearly so, it is another figure, but for one of another unit.
 */
static gboolean
has_otherwise (const AssayDifferenceHolder *self,
               const AssayFigure           *ours,
               guint                        at,
               gboolean                     is_judge)
{
  const AssayCorpus *corpus = self->sift->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, at);
  AssayReading *reading = assay_corpus_get_reading (corpus, passage->source);
  guint n = 0;
  const AssayFigure *others = assay_reading_get_figures (reading, &n);

  for (guint i = passage->first_figure; i < passage->first_figure + passage->n_figures; i++)
    {
      if (assay_figures_are_one_measure (ours, &others[i]) ||
          assay_figures_are_one_share (ours, &others[i]) ||
          assay_figures_are_one_number (ours, assay_reading_get_text (corpus->draft), &others[i],
                                        assay_reading_get_text (reading)))
        return TRUE;
      if (is_judge && assay_figures_are_rounded (ours, &others[i]))
        return TRUE;
      if (is_judge && assay_figures_compare (ours, &others[i]) == ASSAY_LIKENESS_SAME &&
          (ours->bound != ASSAY_BOUND_EXACT || others[i].bound != ASSAY_BOUND_EXACT ||
           ours->kind != others[i].kind))
        return TRUE;
    }

  return FALSE;
}

/* Whether “of” and a little more stand between two figures that follow each other. */
static gboolean
is_part_of (AssayText         *text,
            const AssayFigure *part,
            const AssayFigure *whole)
{
  g_autofree char *between = NULL;

  if (part->sentence != whole->sentence || whole->span.begin <= part->span.end ||
      whole->span.begin - part->span.end > MAX_PART_OF)
    return FALSE;

  between = assay_text_dup_span (text, (AssaySpan){ part->span.end, whole->span.begin });

  return g_str_has_prefix (between, " of ") && strpbrk (between, ".;:") == NULL;
}

/* “Five of the storm’s seven victims” and “five of the seven victims of the storm”. */
static gboolean
is_same_part (const AssayDifferenceHolder *self,
              guint                        number,
              guint                        at)
{
  const AssayCorpus *corpus = self->sift->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, at);
  AssayReading *reading = assay_corpus_get_reading (corpus, passage->source);
  guint n = 0;
  const AssayFigure *others = assay_reading_get_figures (reading, &n);
  const AssayFigure *figures = assay_reading_get_figures (corpus->draft, &n);

  if (number + 1 >= n ||
      !is_part_of (assay_reading_get_text (corpus->draft), &figures[number], &figures[number + 1]))
    return FALSE;

  for (guint i = passage->first_figure; i + 1 < passage->first_figure + passage->n_figures; i++)
    {
      if (is_part_of (assay_reading_get_text (reading), &others[i], &others[i + 1]) &&
          assay_figures_compare (&figures[number], &others[i]) == ASSAY_LIKENESS_SAME &&
          assay_figures_compare (&figures[number + 1], &others[i + 1]) == ASSAY_LIKENESS_SAME)
        return TRUE;
    }

  return FALSE;
}

static const AssayDate *
get_date (const AssayDifferenceHolder *self,
          const AssayFact             *fact)
{
  guint n = 0;

  return &assay_reading_get_dates (self->sift->corpus->draft, &n)[fact->index];
}

static gboolean
is_compatible (const AssayDifferenceHolder *self,
               const AssayDifference       *difference,
               guint                        judged_by)
{
  int fact = difference->fact;
  const AssayFact *at = fact >= 0 ? &g_array_index (self->inquiry->facts, AssayFact, fact) : NULL;
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->sift->corpus->draft, &n);

  if (at != NULL && at->kind == ASSAY_FACT_DATE)
    return assay_inquiry_tells_day (self->inquiry, get_date (self, at), judged_by);
  if (at == NULL || at->kind != ASSAY_FACT_FIGURE)
    return FALSE;
  if (assay_inquiry_is_said_again (self->inquiry, at->index) ||
      (g_strcmp0 (figures[at->index].unit, "year") == 0 &&
       assay_inquiry_tells_years (self->inquiry, figures[at->index].low, judged_by)) ||
      ((difference->partner == NULL || figures[at->index].low < 1.0) &&
       assay_inquiry_reckons (self->inquiry, at->index, judged_by, NULL)) ||
      ((figures[at->index].bound != ASSAY_BOUND_EXACT ||
        assay_inquiry_is_reckoned (self->inquiry, at->index)) &&
       self->inquiry->figure_worked_out[at->index]) ||
      has_otherwise (self, &figures[at->index], judged_by, TRUE) ||
      is_same_part (self, at->index, judged_by) ||
      (figures[at->index].kind == ASSAY_FIGURE_POINTS &&
       self->inquiry->figure_worked_out[at->index]))
    return TRUE;

  for (guint i = 0; i < self->answer.n_passages; i++)
    {
      if (has_otherwise (self, &figures[at->index], self->answer.passages[i], FALSE))
        return TRUE;
    }

  return FALSE;
}

/* Whether a source has the figure with as much of the sentence as stands with what is in its place here. */
static gboolean
is_at_home (const AssayDifferenceHolder *self,
            const AssaySiftFound        *found,
            const AssayDifference       *difference)
{
  const AssayFact *fact = difference->fact >= 0
                              ? &g_array_index (self->inquiry->facts, AssayFact, difference->fact)
                              : NULL;

  return difference->rule == ASSAY_RULE_F1 && fact != NULL && fact->kind == ASSAY_FACT_FIGURE &&
         difference->partner != NULL &&
         assay_inquiry_is_figure_at_home (self->inquiry, fact->index, found->passage,
                                          difference->partner->span);
}

/* Whether the sentence has a figure that is no accident, from other passages than this one. */
static gboolean
is_of_other_passage (const AssayDifferenceHolder *self,
                     const AssaySiftFound        *found,
                     const AssayDifference       *difference)
{
  const AssayCorpus *corpus = self->sift->corpus;
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (corpus->draft, &n);
  gboolean is_elsewhere = FALSE;

  if (difference->rule != ASSAY_RULE_P3 || difference->partner == NULL)
    return FALSE;

  for (guint i = 0; i < self->inquiry->n_figure_evidence; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->inquiry->evidence, AssayEvidence, i);
      const AssayFact *fact = &g_array_index (self->inquiry->facts, AssayFact, evidence->fact);

      if (evidence->stance != ASSAY_STANCE_SUPPORTS || fact->kind != ASSAY_FACT_FIGURE ||
          figures[fact->index].sentence != self->claim || figures[fact->index].high < DISTINCTIVE)
        continue;
      if (assay_corpus_find_passage (corpus, evidence) == found->passage)
        return FALSE;
      is_elsewhere = TRUE;
    }

  return is_elsewhere;
}

/* Whether one of the sources is of that year: “she said in a 1999 interview”. */
static gboolean
is_year_of_source (const AssayDifferenceHolder *self,
                   const AssaySiftToken        *token)
{
  const AssayCorpus *corpus = self->sift->corpus;

  for (guint i = 0; token->kind == ASSAY_SIFT_YEAR && i < corpus->sources->len; i++)
    {
      AssayDay day = assay_source_get_date (assay_corpus_get_source (corpus, i));

      if (assay_day_is_set (day) && token->value == day.year)
        return TRUE;
    }

  return FALSE;
}

/* Whether a passage that lacks a day need not have it: its page has it elsewhere, or is of that day. */
static gboolean
is_dated_elsewhere (const AssayDifferenceHolder *self,
                    const AssaySiftFound        *found,
                    const AssayDifference       *difference)
{
  const AssaySiftToken *token = &self->tokens[found->token];
  AssayWordRange at = assay_corpus_draft_range (self->sift->corpus, token->span);

  return difference->rule == ASSAY_RULE_D1 && difference->partner == NULL && at.first < at.end &&
         (assay_corpus_has_before (self->sift->corpus, found->passage,
                                   assay_corpus_draft_word (self->sift->corpus, at.first)->form) ||
          is_year_of_source (self, token));
}

/* “The”, “has”, “which”: words that say nothing by themselves. */
static gboolean
is_joining (const AssayDifferenceHolder *self,
            const AssaySiftToken        *token)
{
  static const char *const words[] = { "the", "a",    "an", "which", "who", "that", "has",
                                       "have", "had", "is", "are",   "was", "were", "been" };
  const char *word = assay_vocabulary_get (self->sift->corpus->vocabulary, token->form)->text;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (g_str_equal (word, words[i]))
        return TRUE;
    }

  return FALSE;
}

/* “The late 1990s” where a passage that it is judged by has a year of them. */
static gboolean
is_decade (const AssayDifferenceHolder *self,
           const AssaySiftFound        *found,
           const AssayDifference       *difference)
{
  const AssayDate decade = { .span = self->tokens[found->token].span };

  if (difference->rule != ASSAY_RULE_D1)
    return FALSE;

  for (guint i = 0; i < self->answer.n_passages; i++)
    {
      if (assay_inquiry_tells_day (self->inquiry, &decade, self->answer.passages[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_difference_find_clock:
 * @part: digits of the draft
 * @clock: (out): the time that they are part of: “3:09” of “09”
 *
 * Returns: whether they are hours or minutes with a colon between
 */
gboolean
assay_difference_find_clock (const AssayDifferenceHolder *self,
                             AssaySpan                    part,
                             AssaySpan                   *clock)
{
  AssayText *text = assay_reading_get_text (self->sift->corpus->draft);
  const char *utf8 = assay_text_get_utf8 (text);
  const char *begin = utf8 + assay_text_to_byte (text, part.begin);
  const char *end = utf8 + assay_text_to_byte (text, part.end);
  AssaySpan found = part;

  if (end - begin > 2)
    return FALSE;

  if (begin > utf8 + 1 && begin[-1] == ':' && g_ascii_isdigit (begin[-2]))
    found.begin -= begin > utf8 + 2 && g_ascii_isdigit (begin[-3]) ? 3 : 2;
  else if (*end == ':' && g_ascii_isdigit (end[1]) && g_ascii_isdigit (end[2]))
    found.end += 3;
  else
    return FALSE;

  *clock = found;

  return TRUE;
}

/* “7.40 p.m.” where the passage has “7:40 p.m.”. */
static gboolean
is_clock (const AssayDifferenceHolder *self,
          const AssaySiftFound        *found)
{
  const AssayCorpus *corpus = self->sift->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, found->passage);
  g_autofree char *ours = assay_text_dup_span (assay_reading_get_text (corpus->draft),
                                               self->tokens[found->token].span);
  g_autofree char *theirs = NULL;
  char *mark = strpbrk (ours, ".:");

  if (mark == NULL || mark == ours || strspn (ours, "0123456789.:") != strlen (ours) ||
      strlen (mark) != 3)
    return FALSE;

  *mark = *mark == '.' ? ':' : '.';
  theirs = assay_text_dup_span (assay_reading_get_text (
                                    assay_corpus_get_reading (corpus, passage->source)),
                                assay_corpus_sentence_span (corpus, passage));

  return strstr (theirs, ours) != NULL;
}

/* Whether nobody would call it a difference: a joining word where a name or nothing stands in the source, but in a
 * quotation; or a negation that the source has in another way. */
static gboolean
is_idle (const AssayDifferenceHolder *self,
         const AssaySiftFound        *found,
         const AssayDifference       *difference)
{
  const AssaySiftToken *token = &self->tokens[found->token];

  if (difference->rule == ASSAY_RULE_P3)
    return found->is_denied_there;

  return difference->rule == ASSAY_RULE_P4 && (token->flags & ASSAY_SIFT_QUOTED) == 0 &&
         (difference->partner == NULL || difference->partner->kind != ASSAY_SIFT_STOP) &&
         is_joining (self, token);
}

/* Whether a name that the passage lacks is that of a source, or stands in its headline. */
static gboolean
names_source (const AssayDifferenceHolder *self,
              const AssayDifference       *difference)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (self->sift->corpus->draft, &n);
  int name = assay_inquiry_name_at (self->inquiry, difference->span);

  return difference->rule == ASSAY_RULE_N4 && difference->partner == NULL && name >= 0 &&
         assay_inquiry_is_outlet (self->inquiry, names[name].span, names[name].kind);
}

/**
 * assay_difference_is_excused:
 * @found: what the model says
 * @difference: what that would be told as
 *
 * Returns: whether the passage, or its page, says the same in another way
 */
gboolean
assay_difference_is_excused (const AssayDifferenceHolder *self,
                             const AssaySiftFound        *found,
                             const AssayDifference       *difference)
{
  return is_dated_elsewhere (self, found, difference) || is_at_home (self, found, difference) ||
         is_of_other_passage (self, found, difference) ||
         (difference->rule == ASSAY_RULE_N4 &&
          assay_inquiry_is_named_otherwise (self->inquiry, found->passage,
                                            &self->tokens[found->token], difference->partner)) ||
         names_source (self, difference) || is_compatible (self, difference, found->passage) ||
         is_idle (self, found, difference) || is_decade (self, found, difference) ||
         is_clock (self, found);
}
