/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figure-index-private.h"

/* Figures before one, of its kind and unit, that it is held against. */
#define MAX_LOOKED 256

/* Small counts are words of grammar (“two”, “a third time”), and told anew of many things. */
#define MIN_COUNT 10.0

/* Nobody counted more: it is the number of something. */
#define MAX_COUNT 1e14

static gboolean
may_conflict (const AssayFigure *figure)
{
  switch (figure->kind)
    {
    case ASSAY_FIGURE_ORDINAL:
    case ASSAY_FIGURE_AGE:
      return FALSE;

    case ASSAY_FIGURE_NUMBER:
    case ASSAY_FIGURE_QUANTITY:
      return figure->high >= MIN_COUNT && figure->high < MAX_COUNT;

    case ASSAY_FIGURE_PERCENT:
    case ASSAY_FIGURE_POINTS:
    case ASSAY_FIGURE_MONEY:
      return TRUE;
    }

  return FALSE;
}

/* For each figure the one before it of the same kind and unit, or -1. */
static int *
chain_figures (AssayInquiry *self)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  g_autoptr (GHashTable) units = g_hash_table_new (NULL, NULL);
  int *before = g_new (int, n_figures + 1);
  int last_plain[ASSAY_FIGURE_AGE + 1] = { 0 }; /* one more than its index */

  for (guint i = 0; i < n_figures; i++)
    {
      gpointer unit = (gpointer) figures[i].unit;
      int last = last_plain[figures[i].kind];

      before[i] = -1;
      if (!may_conflict (&figures[i]) || g_array_index (self->figure_fact, int, i) < 0)
        continue;

      /* Money is told from a measure by its unit. */
      if (unit != NULL)
        last = GPOINTER_TO_INT (g_hash_table_lookup (units, unit));
      before[i] = last - 1;
      if (unit != NULL)
        g_hash_table_insert (units, unit, GINT_TO_POINTER ((int) i + 1));
      else
        last_plain[figures[i].kind] = (int) i + 1;
    }

  return before;
}

static void
add_finding (AssayInquiry *self,
             guint         figure,
             guint         other)
{
  guint n_figures = 0;
  guint n_sentences = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  const AssaySentence *sentences = assay_reading_get_sentences (self->corpus->draft, &n_sentences);
  AssayFinding *finding = assay_inquiry_add_finding (
      self, ASSAY_RULE_F3, figures[figure].span, g_array_index (self->figure_fact, int, figure));

  assay_finding_take_value (finding, 0, assay_inquiry_dup_figure (self, figure));
  assay_finding_take_value (finding, 1, assay_inquiry_dup_figure (self, other));
  assay_finding_take_value (
      finding, 2, assay_inquiry_dup_words (self, sentences[figures[other].sentence].span));
}

/**
 * assay_inquiry_hold_itself:
 *
 * Holds the figures of the draft against each other: one quantity with two values (F3), told at the later one.
 */
gboolean
assay_inquiry_hold_itself (AssayInquiry  *self,
                           GCancellable  *cancellable,
                           GError       **error)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  g_autofree int *before = chain_figures (self);

  for (guint i = 0; i < n_figures; i++)
    {
      guint n_looked = 0;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      for (int j = before[i]; j >= 0 && n_looked < MAX_LOOKED; j = before[j], n_looked++)
        {
          if (figures[j].sentence == figures[i].sentence ||
              assay_figures_compare (&figures[i], &figures[j]) != ASSAY_LIKENESS_OTHER ||
              assay_inquiry_same_own_quantity (self, i, (guint) j) <= 0.0)
            continue;

          add_finding (self, i, (guint) j);
          break;
        }
    }

  return TRUE;
}
