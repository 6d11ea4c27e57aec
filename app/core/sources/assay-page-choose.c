/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-article-private.h"

/* A line of so many words is prose even if it does not end like a sentence. */
#define PROSE_WORDS 16
#define MIN_PROSE_WORDS 5

/* Of a hundred characters of prose at most so many are in links. */
#define MAX_LINK_PERCENT 50

/* What has more of the page's prose than this is not beside the article, whatever its name. */
#define MAX_ASIDE_SHARE 0.5

/* What names and tags add to an element's measure. */
#define BODY_FACTOR 1.15
#define ARTICLE_FACTOR 1.05

/**
 * assay_page_line_is_prose:
 *
 * Returns: whether a line reads like a paragraph: sentences, not links and labels
 */
gboolean
assay_page_line_is_prose (const AssayPageLine *line)
{
  if (line->n_link_chars * 100 > line->n_chars * MAX_LINK_PERCENT)
    return FALSE;
  if (line->kind == ASSAY_PAGE_HEADING || line->n_words < MIN_PROSE_WORDS)
    return FALSE;

  return line->ends_sentence || line->n_words >= PROSE_WORDS;
}

/* Characters by node of prose, or of all lines, in it. Lines in boilerplate are left out if @is_own. */
static GArray *
sum_up (AssayPageLines *self,
        gboolean        is_prose,
        AssayPageHints  but)
{
  guint n_nodes = self->tree->nodes->len;
  GArray *sums = g_array_new (FALSE, TRUE, sizeof (guint));

  g_array_set_size (sums, n_nodes);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AssayPageLine *line = assay_page_lines_get (self, i);

      if ((line->hints & but) == 0 && (!is_prose || assay_page_line_is_prose (line)))
        g_array_index (sums, guint, line->node) += line->n_chars;
    }

  /* Parents stand before their children. */
  for (guint i = n_nodes - 1; i > 0; i--)
    g_array_index (sums, guint, assay_page_tree_get (self->tree, i)->parent) +=
        g_array_index (sums, guint, i);

  return sums;
}

static void
inherit_hints (AssayPageLines *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);
      guint8 hints = 0;

      for (guint node = line->first; node != ASSAY_PAGE_NO_NODE;
           node = assay_page_tree_get (self->tree, node)->parent)
        hints |= self->hints->data[node];

      line->hints = (AssayPageHints) hints;
    }
}

/* Names say “has-sidebar” of the page and “share” of the article: what holds most of the prose is not
 * boilerplate. */
static void
clear_wrong_hints (AssayPageLines *self)
{
  g_autoptr (GArray) prose = sum_up (self, TRUE, ASSAY_PAGE_HINT_NONE);
  double total = g_array_index (prose, guint, 0);

  for (guint i = 0; i < prose->len; i++)
    {
      AssayPageTag tag = assay_page_tree_get (self->tree, i)->tag;

      if (g_array_index (prose, guint, i) > total * MAX_ASIDE_SHARE || tag == ASSAY_PAGE_TAG_BODY ||
          tag == ASSAY_PAGE_TAG_HTML)
        self->hints->data[i] &= (guint8) ~(ASSAY_PAGE_HINT_BOILERPLATE | ASSAY_PAGE_HINT_ASIDE);
    }

  inherit_hints (self);
}

/**
 * assay_page_lines_choose:
 *
 * Finds the element that holds the article: as much as can be of the page's prose, and as little as can
 * be of all else. That is measured as a search is: by the harmonic mean of both shares.
 *
 * Returns: the element, or %ASSAY_PAGE_NO_NODE if there is no prose
 */
guint
assay_page_lines_choose (AssayPageLines *self)
{
  const AssayPageHints beside = ASSAY_PAGE_HINT_BOILERPLATE | ASSAY_PAGE_HINT_ASIDE;
  g_autoptr (GArray) prose = NULL;
  g_autoptr (GArray) all = NULL;
  double best = 0;
  guint chosen = ASSAY_PAGE_NO_NODE;

  if (self->tree->nodes->len == 0)
    return chosen;

  clear_wrong_hints (self);
  prose = sum_up (self, TRUE, beside);
  all = sum_up (self, FALSE, ASSAY_PAGE_HINT_NONE);

  for (guint i = 0; i < prose->len; i++)
    {
      guint8 hints = self->hints->data[i];
      double in = g_array_index (prose, guint, i);
      double measure = 2 * in / (g_array_index (prose, guint, 0) + g_array_index (all, guint, i));

      if (assay_page_tree_get (self->tree, i)->text != NULL || in == 0)
        continue;

      if ((hints & ASSAY_PAGE_HINT_BODY) != 0)
        measure *= BODY_FACTOR;
      else if ((hints & ASSAY_PAGE_HINT_ARTICLE) != 0)
        measure *= ARTICLE_FACTOR;

      if (measure >= best)
        {
          best = measure;
          chosen = i;
        }
    }

  return chosen;
}
