/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* A line with more links than this leads elsewhere, unless so many of its characters are in none. */
#define MAX_LINK_PERCENT 60
#define MIN_OWN_CHARS 80

/* What heads a list of other articles is short. */
#define MAX_HEAD_CHARS 60

/* An invitation is no longer than this. */
#define MAX_INVITATION_CHARS 400

/* So much of the text stands above what follows on the article. */
#define MIN_SHARE_ABOVE 0.4

/* A standfirst stands within so many lines of the headline. */
#define LEAD_LINES 8u
#define MIN_LEAD_WORDS 7

/* So few lines may stand after the last sentence: a name, a place. */
#define MAX_LINES_AFTER 2u

/* Another article in the same element is one only if the first holds so much of the text. */
#define MIN_FIRST_SHARE 0.15

static gboolean
is_beside (const AssayPageLines *self,
           const AssayPageLine  *line)
{
  if ((line->hints & (ASSAY_PAGE_HINT_BOILERPLATE | ASSAY_PAGE_HINT_ASIDE)) != 0)
    return TRUE;

  if (line->n_link_chars * 100 <= line->n_chars * MAX_LINK_PERCENT)
    return FALSE;

  return !line->ends_sentence || line->n_chars - line->n_link_chars < MIN_OWN_CHARS;
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

static guint
count_kept (AssayPageLines *self,
            guint           begin,
            guint           end)
{
  guint n_chars = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AssayPageLine *line = assay_page_lines_get (self, i);

      if (line->is_kept && line->first >= begin && line->first < end)
        n_chars += line->n_chars;
    }

  return n_chars;
}

/* Drops what is of other articles in the same element: pages that go on with the next one. */
static void
drop_other_articles (AssayPageLines *self,
                     guint           root,
                     guint           headline)
{
  guint root_end = assay_page_tree_get (self->tree, root)->end;
  guint total = count_kept (self, root, root_end);
  guint first_end = 0;

  for (guint i = root + 1; i < root_end; i++)
    {
      const AssayPageNode *node = assay_page_tree_get (self->tree, i);

      if (node->tag != ASSAY_PAGE_TAG_ARTICLE)
        continue;

      if (first_end == 0)
        {
          gboolean has_headline = headline > i && headline < node->end;

          if (has_headline || count_kept (self, i, node->end) > total * MIN_FIRST_SHARE)
            first_end = node->end;
          continue;
        }

      if (i < first_end)
        continue;

      for (guint j = 0; j < self->lines->len; j++)
        {
          AssayPageLine *line = assay_page_lines_get (self, j);

          if (line->first >= i && line->first < node->end)
            line->is_kept = FALSE;
        }
    }
}

static char *
dup_lower (const AssayPageLines *self,
           const AssayPageLine  *line)
{
  return g_utf8_strdown (self->text->str + line->begin_byte,
                         (gssize) (line->end_byte - line->begin_byte));
}

static void
drop_from (AssayPageLines *self,
           guint           line)
{
  for (guint i = line; i < self->lines->len; i++)
    assay_page_lines_get (self, i)->is_kept = FALSE;
}

/* Drops what follows on the article: from a heading on that announces other articles, or comments. */
static void
drop_rest (AssayPageLines *self)
{
  guint total = count_kept (self, 0, G_MAXUINT);
  guint n_above = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AssayPageLine *line = assay_page_lines_get (self, i);
      g_autofree char *text = NULL;

      if (line->is_kept)
        n_above += line->n_chars;
      if (!line->is_kept || line->n_chars > MAX_HEAD_CHARS || n_above < total * MIN_SHARE_ABOVE)
        continue;

      text = dup_lower (self, line);
      if (assay_page_announces_others (text))
        {
          drop_from (self, i);
          return;
        }
    }
}

/* Drops lines that are about the publication: sign up, follow us, all rights reserved. */
static void
drop_invitations (AssayPageLines *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);
      g_autofree char *text = NULL;

      if (!line->is_kept || line->n_chars > MAX_INVITATION_CHARS)
        continue;

      text = dup_lower (self, line);
      if (assay_page_is_invitation (text, line->n_chars))
        line->is_kept = FALSE;
    }
}

static gboolean
is_label (const AssayPageLine *line)
{
  return line->kind != ASSAY_PAGE_QUOTATION && !line->ends_sentence;
}

/* Drops labels before the first line that reads like a sentence, and what stands after the last if it is
 * many short lines: names, places, numbers. */
static void
trim (AssayPageLines *self)
{
  guint n_lines = self->lines->len;
  guint first = n_lines;
  guint last = 0;
  guint n_after = 0;

  for (guint i = 0; i < n_lines; i++)
    {
      const AssayPageLine *line = assay_page_lines_get (self, i);

      if (!line->is_kept)
        continue;

      n_after++;
      if (!assay_page_line_is_prose (line))
        continue;

      first = MIN (first, i);
      last = i;
      n_after = 0;
    }

  if (first == n_lines)
    return;

  for (guint i = 0; i < n_lines; i++)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);

      if (i > last && n_after > MAX_LINES_AFTER && line->kind != ASSAY_PAGE_LIST_ITEM &&
          is_label (line))
        line->is_kept = FALSE;
      if (i < first && is_label (line) && line->n_words < MIN_LEAD_WORDS)
        line->is_kept = FALSE;
    }
}

/* Takes in the standfirst: prose between the headline and the element of the article. */
static void
take_lead (AssayPageLines *self,
           guint           root,
           guint           headline)
{
  guint n_seen = 0;

  if (headline == ASSAY_PAGE_NO_NODE || headline >= root)
    return;

  for (guint i = 0; i < self->lines->len && n_seen < LEAD_LINES; i++)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);

      if (line->first >= root)
        return;
      if (line->first < assay_page_tree_get (self->tree, headline)->end)
        continue;

      n_seen++;
      if (line->n_words >= MIN_LEAD_WORDS && !is_beside (self, line) && line->n_link_chars == 0 &&
          (assay_page_line_is_prose (line) || (line->hints & ASSAY_PAGE_HINT_LEAD) != 0))
        line->is_kept = TRUE;
    }
}

/* Drops the headline, wherever it stands: it is told apart from the text. */
static void
drop_title (AssayPageLines *self,
            guint           headline,
            const char     *title)
{
  g_autofree char *folded = title != NULL ? g_utf8_casefold (title, -1) : NULL;

  for (guint i = 0; i < self->lines->len; i++)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);
      g_autofree char *text = NULL;

      if (!line->is_kept)
        continue;
      if (assay_page_line_is_prose (line))
        return;

      text = g_utf8_casefold (self->text->str + line->begin_byte,
                              (gssize) (line->end_byte - line->begin_byte));
      if (line->node == headline || g_strcmp0 (text, folded) == 0)
        line->is_kept = FALSE;
    }
}

/**
 * assay_page_lines_keep:
 * @root: the element that holds the article
 * @headline: the heading of the article, or %ASSAY_PAGE_NO_NODE
 * @title: (nullable): the headline, which is no part of the text
 *
 * Marks the lines that are of the article.
 */
void
assay_page_lines_keep (AssayPageLines *self,
                       guint           root,
                       guint           headline,
                       const char     *title)
{
  guint end = assay_page_tree_get (self->tree, root)->end;

  for (guint i = 0; i < self->lines->len; i++)
    {
      AssayPageLine *line = assay_page_lines_get (self, i);

      line->is_kept = line->first >= root && line->first < end && !is_beside (self, line);
    }

  drop_other_articles (self, root, headline);
  drop_rest (self);
  drop_invitations (self);
  trim (self);
  take_lead (self, root, headline);
  drop_title (self, headline, title);
  drop_empty_headings (self);
}
