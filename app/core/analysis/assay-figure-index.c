/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figure-index-private.h"

/* No figure bears out, or comes near, one that is further from it than this factor. */
#define REACH 1.4

/* Ranges that are looked at for one figure. */
#define MAX_RANGES 512

static int
compare_figures_at (gconstpointer a,
                    gconstpointer b)
{
  const AssayFigureAt *first = a;
  const AssayFigureAt *second = b;

  if (first->figure->kind != second->figure->kind)
    return first->figure->kind < second->figure->kind ? -1 : 1;
  if (first->figure->low != second->figure->low)
    return first->figure->low < second->figure->low ? -1 : 1;
  if (first->passage != second->passage)
    return first->passage < second->passage ? -1 : 1;

  return (first->figure->span.begin > second->figure->span.begin) -
         (first->figure->span.begin < second->figure->span.begin);
}

void
assay_figure_index_init (AssayFigureIndex *self,
                         AssayInquiry     *inquiry)
{
  AssayCorpus *corpus = inquiry->corpus;

  self->sorted = g_array_new (FALSE, FALSE, sizeof (AssayFigureAt));
  self->ranges = g_array_new (FALSE, FALSE, sizeof (AssayFigureAt));

  for (guint i = 0; i < corpus->passages->len; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (corpus, i);
      guint n_figures = 0;
      const AssayFigure *figures = assay_reading_get_figures (
          assay_corpus_get_reading (corpus, passage->source), &n_figures);

      for (guint j = 0; j < passage->n_figures; j++)
        {
          AssayFigureAt at = { .figure = &figures[passage->first_figure + j], .passage = i };

          g_array_append_val (at.figure->bound == ASSAY_BOUND_RANGE ? self->ranges : self->sorted,
                              at);
        }
    }

  g_array_sort (self->sorted, compare_figures_at);
}

void
assay_figure_index_clear (AssayFigureIndex *self)
{
  g_clear_pointer (&self->sorted, g_array_unref);
  g_clear_pointer (&self->ranges, g_array_unref);
}

static guint
find_from (const GArray    *sorted,
           AssayFigureKind  kind,
           double           low)
{
  guint first = 0;
  guint end = sorted->len;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;
      const AssayFigure *figure = g_array_index (sorted, AssayFigureAt, middle).figure;

      if (figure->kind < kind || (figure->kind == kind && figure->low < low))
        first = middle + 1;
      else
        end = middle;
    }

  return first;
}

static guint
find_of_kind (AssayFigureIndex  *self,
              const AssayFigure *figure,
              AssayFigureKind    kind,
              AssayFigureAt     *found,
              guint              max_found)
{
  double low = figure->low >= 0.0 ? figure->low / REACH : figure->low * REACH;
  double high = figure->high >= 0.0 ? figure->high * REACH : figure->high / REACH;
  guint n_found = 0;

  for (guint i = find_from (self->sorted, kind, low); i < self->sorted->len && n_found < max_found;
       i++)
    {
      AssayFigureAt at = g_array_index (self->sorted, AssayFigureAt, i);

      if (at.figure->kind != kind || at.figure->low > high)
        break;
      if (assay_figures_are_comparable (figure, at.figure))
        found[n_found++] = at;
    }

  return n_found;
}

/**
 * assay_figure_index_find:
 * @figure: a figure of the draft
 * @found: (out caller-allocates) (array length=max_found): figures of the sources that may be the same
 *
 * Returns: how many, at most @max_found
 */
guint
assay_figure_index_find (AssayFigureIndex  *self,
                         const AssayFigure *figure,
                         AssayFigureAt     *found,
                         guint              max_found)
{
  guint n_found = find_of_kind (self, figure, figure->kind, found, max_found);

  if (figure->kind == ASSAY_FIGURE_AGE)
    n_found += find_of_kind (self, figure, ASSAY_FIGURE_NUMBER, found + n_found,
                             max_found - n_found);
  else if (figure->kind == ASSAY_FIGURE_NUMBER)
    n_found += find_of_kind (self, figure, ASSAY_FIGURE_AGE, found + n_found, max_found - n_found);

  for (guint i = 0; i < MIN (self->ranges->len, MAX_RANGES) && n_found < max_found; i++)
    {
      AssayFigureAt at = g_array_index (self->ranges, AssayFigureAt, i);

      if (assay_figures_are_comparable (figure, at.figure))
        found[n_found++] = at;
    }

  return n_found;
}
