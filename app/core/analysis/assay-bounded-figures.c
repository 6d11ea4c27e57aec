/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The same number, but not the same amount: “more than 400” where the sources have nearly 400, and “3 per cent” where they
 * have three percentage points.
 */

#include "config.h"

#include "assay-figure-index-private.h"

#include <math.h>

/* Figures and passages that are looked at for one figure of the draft. */
#define MAX_FOUND 128
#define MAX_HITS 8

/* So much of its sentence a passage has that tells of the same amount. */
#define MIN_SAME 0.4

/* +1 for what is more than it says, -1 for what is less, 0 for what may be either. */
static int
tell_side (const AssayFigure *figure,
           AssayText         *text)
{
  static const char *const short_of[] = { "nearly", "almost", "virtually", "practically",
                                          "nearly about", NULL };
  g_autofree char *words = NULL;
  g_autofree char *folded = NULL;

  switch (figure->bound)
    {
    case ASSAY_BOUND_OVER:
      return 1;

    case ASSAY_BOUND_UNDER:
      return -1;

    case ASSAY_BOUND_ABOUT:
      words = assay_text_dup_span (text, figure->bound_span);
      folded = g_utf8_strdown (words, -1);
      return g_strv_contains (short_of, folded) ? -1 : 0;

    case ASSAY_BOUND_EXACT:
    case ASSAY_BOUND_RANGE:
      break;
    }

  return 0;
}

static AssayText *
get_text (const AssayInquiry *self,
          guint               passage)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, passage);

  return assay_reading_get_text (assay_corpus_get_reading (self->corpus, at->source));
}

/* How much of the words around a figure of the draft a passage has. */
static double
cover_passage (AssayInquiry     *self,
               const AssayQuery *query,
               guint             passage)
{
  AssayHit hits[MAX_HITS];
  guint n = assay_inquiry_search (self, query, hits, MAX_HITS);

  for (guint i = 0; i < n; i++)
    {
      if (hits[i].passage == passage)
        return hits[i].coverage;
    }

  return 0.0;
}

/**
 * assay_inquiry_find_bounded:
 * @index: the figures of the sources
 * @figure: index of a figure of the draft that sources have
 * @first: evidence from here on is of where they have it
 * @best: (out): where they have it, bounded on its other side
 *
 * Looks whether all that the sources have of the figure is the same number from its other side. If so, what has it is
 * shown as context and no longer bears it out.
 *
 * Returns: whether it is so
 */
gboolean
assay_inquiry_find_bounded (AssayInquiry     *self,
                            AssayFigureIndex *index,
                            guint             figure,
                            guint             first,
                            AssayFigureAt    *best)
{
  guint n_figures = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->corpus->draft, &n_figures)[figure];
  int side = tell_side (ours, assay_draft_get_text (self->draft));
  AssayFigureAt found[MAX_FOUND];
  AssayQuery query = { .n_words = 0 };
  guint n_found = 0;
  gboolean is_other = FALSE;

  if (side == 0)
    return FALSE;

  n_found = assay_figure_index_find (index, ours, found, MAX_FOUND);
  for (guint i = 0; i < n_found; i++)
    {
      if (assay_figures_compare (ours, found[i].figure) < ASSAY_LIKENESS_NEAR)
        continue;
      if (found[i].figure->low != ours->low ||
          tell_side (found[i].figure, get_text (self, found[i].passage)) != -side)
        return FALSE;
      *best = found[i];
      is_other = TRUE;
    }

  assay_query_add_range (&query, self, assay_inquiry_surroundings (self, ours));
  if (!is_other || cover_passage (self, &query, best->passage) < MIN_SAME)
    return FALSE;

  for (guint i = first; i < self->evidence->len; i++)
    g_array_index (self->evidence, AssayEvidence, i).stance = ASSAY_STANCE_CONTEXT;

  return TRUE;
}

/* Figures of the sources that are @figure to the digit, of its kind or as one of @kind. */
static guint
find_exact (AssayFigureIndex  *index,
            const AssayFigure *figure,
            AssayFigureKind    kind,
            AssayFigureAt     *found)
{
  AssayFigure like = *figure;
  guint n_found = 0;
  guint n = 0;

  like.kind = kind;
  like.unit = g_intern_string (kind == ASSAY_FIGURE_POINTS ? "pp" : "%");
  n_found = assay_figure_index_find (index, &like, found, MAX_FOUND);
  for (guint i = 0; i < n_found; i++)
    {
      if (found[i].figure->kind == kind && found[i].figure->low == figure->low &&
          found[i].figure->high == figure->high)
        found[n++] = found[i];
    }

  return n;
}

/**
 * assay_inquiry_find_points:
 * @index: the figures of the sources
 * @figure: index of a figure of the draft
 * @best: (out): where a source has it of the other kind
 *
 * Returns: whether the sources have percentage points of the same matter where the draft has per cent, or the other way
 *   round, and never what the draft has
 */
gboolean
assay_inquiry_find_points (AssayInquiry     *self,
                           AssayFigureIndex *index,
                           guint             figure,
                           AssayFigureAt    *best)
{
  guint n_figures = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->corpus->draft, &n_figures)[figure];
  gboolean is_points = ours->kind == ASSAY_FIGURE_POINTS;
  AssayFigureAt found[MAX_FOUND];
  AssayFigureAt own[MAX_FOUND];
  AssayQuery query = { .n_words = 0 };
  guint n_found = 0;

  if (!is_points && ours->kind != ASSAY_FIGURE_PERCENT)
    return FALSE;

  n_found = find_exact (index, ours, is_points ? ASSAY_FIGURE_PERCENT : ASSAY_FIGURE_POINTS, found);
  if (n_found == 0 || find_exact (index, ours, ours->kind, own) > 0)
    return FALSE;

  assay_query_add_range (&query, self, assay_inquiry_surroundings (self, ours));
  for (guint i = 0; i < n_found; i++)
    {
      *best = found[i];
      if (!assay_inquiry_is_told_of (self, figure, best->figure) &&
          cover_passage (self, &query, best->passage) >= MIN_SAME)
        return TRUE;
    }

  return FALSE;
}
