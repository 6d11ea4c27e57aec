/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* The text in the structured data counts if the markup has less than this part of it. */
#define MAX_SHARE 0.5

/* A shorter text in the structured data is a summary. */
#define MIN_CHARS 400

static void
add_block (AssayPage  *page,
           GString    *text,
           guint      *n_chars,
           const char *paragraph)
{
  AssayPageBlock block = { .kind = ASSAY_PAGE_PARAGRAPH };

  if (text->len > 0)
    {
      g_string_append (text, "\n\n");
      *n_chars += 2;
    }

  g_string_append (text, paragraph);
  block.span.begin = *n_chars;
  *n_chars += (guint) g_utf8_strlen (paragraph, -1);
  block.span.end = *n_chars;
  g_array_append_val (page->blocks, block);
}

static void
take_text (AssayPage  *page,
           const char *body)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv) paragraphs = g_strsplit (body, "\n", -1);
  guint n_chars = 0;

  g_array_set_size (page->blocks, 0);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      g_autofree char *plain = assay_page_plain_text (paragraphs[i]);

      if (plain != NULL)
        add_block (page, text, &n_chars, plain);
    }

  assay_text_unref (page->text);
  page->text = assay_text_new (text->str, (gssize) text->len);
}

/* Whether @body is an article beside which the markup's text is little. */
static gboolean
is_better (AssayPage  *page,
           const char *body)
{
  glong n_chars = body != NULL ? g_utf8_strlen (body, -1) : 0;

  return n_chars >= MIN_CHARS && assay_text_get_length (page->text) <= (double) n_chars * MAX_SHARE;
}

/**
 * assay_page_take_body:
 *
 * Takes the text of the structured data, or else of the data that a script would make the page of, where the
 * markup has little of it. It says no more than that of its paragraphs.
 */
void
assay_page_take_body (AssayPage            *page,
                      const AssayPageFacts *facts)
{
  g_autofree char *hydration = NULL;

  if (is_better (page, facts->data.body))
    take_text (page, facts->data.body);

  /* Looked for only where the page is as good as empty: it is much to look through. */
  if (assay_text_get_length (page->text) >= MIN_CHARS)
    return;

  hydration = assay_page_dup_hydration (facts->tree);
  if (is_better (page, hydration))
    take_text (page, hydration);
}
