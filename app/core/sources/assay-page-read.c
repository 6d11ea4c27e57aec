/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* Appends the lines that were kept, with an empty line between them. */
static void
write_text (AssayPage      *page,
            AssayPageLines *lines)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_chars = 0;

  for (guint i = 0; i < lines->lines->len; i++)
    {
      const AssayPageLine *line = assay_page_lines_get (lines, i);
      AssayPageBlock block = { .kind = line->kind };

      if (!line->is_kept)
        continue;

      if (text->len > 0)
        {
          g_string_append (text, "\n\n");
          n_chars += 2;
        }

      g_string_append_len (text, lines->text->str + line->begin_byte,
                           (gssize) (line->end_byte - line->begin_byte));
      block.span.begin = n_chars;
      n_chars += line->n_chars;
      block.span.end = n_chars;
      g_array_append_val (page->blocks, block);
    }

  page->text = assay_text_new (text->str, (gssize) text->len);
}

static void
read_said (AssayPageFacts *facts)
{
  assay_page_said_init (&facts->data);
  assay_page_said_init (&facts->meta);
  assay_page_read_json_ld (facts->tree, &facts->data);
  assay_page_read_meta (facts->tree, &facts->meta);
}

static void
describe (AssayPage            *self,
          const AssayPageFacts *facts)
{
  assay_page_find_language (self, facts);
  assay_page_find_byline (self, facts);
  assay_page_find_dates (self, facts);
  assay_page_find_flags (self, facts);
  self->canonical = assay_page_find_canonical (facts->tree, facts->address);
  self->site = g_strdup (facts->meta.site != NULL ? facts->meta.site : facts->data.site);
}

/**
 * assay_page_read:
 * @body: a page, as it was sent
 * @content_type: (nullable): what the server calls it (“text/html; charset=utf-8”)
 * @address: (nullable): where it lies
 *
 * Takes the article out of a page. Costs time in proportion to its size, however it is made. No input,
 * no output, no state: safe in any thread, and meant for a process of its own, as pages are hostile.
 *
 * Returns: (transfer full): the page, with an empty text if there is no article, or %NULL with @error of
 *   #AssayPageError set
 */
AssayPage *
assay_page_read (GBytes      *body,
                 const char  *content_type,
                 const char  *address,
                 GError     **error)
{
  g_autoptr (AssayPage) self = NULL;
  g_autoptr (AssayPageTree) tree = NULL;
  g_autoptr (AssayPageLines) lines = NULL;
  g_auto (AssayPageFacts) facts = { 0 };
  g_autoptr (GError) too_deep = NULL;
  g_autofree char *utf8 = NULL;
  gsize n_bytes = 0;

  g_return_val_if_fail (body != NULL, NULL);

  utf8 = assay_page_decode (body, content_type, &n_bytes, error);
  if (utf8 == NULL)
    return NULL;

  tree = assay_page_tree_new (utf8, n_bytes, &too_deep);
  if (tree == NULL)
    {
      g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_DEEP, too_deep->message);
      return NULL;
    }

  self = assay_page_new_empty ();
  lines = assay_page_lines_new (tree);
  facts = (AssayPageFacts){ .tree = tree, .lines = lines, .address = address };
  read_said (&facts);

  facts.root = assay_page_lines_choose (lines);
  facts.headline = assay_page_find_headline (&facts);
  assay_page_find_title (self, &facts);
  if (facts.root != ASSAY_PAGE_NO_NODE)
    assay_page_lines_keep (lines, facts.root, facts.headline, self->title);

  write_text (self, lines);
  assay_page_take_body (self, &facts);
  describe (self, &facts);

  return g_steal_pointer (&self);
}
