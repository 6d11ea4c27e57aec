/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-article-private.h"

/* A line with more links than this leads elsewhere. */
#define MAX_LINK_PERCENT 60

static gboolean
is_beside (const AssayPageLine *line)
{
  if ((line->hints & (ASSAY_PAGE_HINT_BOILERPLATE | ASSAY_PAGE_HINT_ASIDE)) != 0)
    return TRUE;

  return line->n_link_chars * 100 > line->n_chars * MAX_LINK_PERCENT;
}

/* Drops headings after which nothing follows that they could head. */
static void
drop_empty_headings (AssayPageLines *self)
{
  gboolean has_text = FALSE;

  for (guint i = self->lines->len; i-- > 0;)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);

      if (!line->is_kept)
        continue;

      if (line->kind != ASSAY_PAGE_HEADING)
        has_text = TRUE;
      else if (!has_text)
        line->is_kept = FALSE;
      else
        has_text = FALSE;
    }
}

/**
 * assay_page_lines_keep:
 * @root: the element that holds the article
 * @title: (nullable): the headline, which is no part of the text
 *
 * Marks the lines in @root that are of the article.
 */
void
assay_page_lines_keep (AssayPageLines *self,
                       guint           root,
                       const char     *title)
{
  guint end = assay_page_tree_get (self->tree, root)->end;

  for (guint i = 0; i < self->lines->len; i++)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);

      line->is_kept = line->first >= root && line->first < end && !is_beside (line);
    }

  drop_empty_headings (self);
}
