/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-outline.h"

#include <string.h>

#include "assay-html.h"

/* Elements that stand on lines of their own, and those whose text nobody reads. */
static const char *const blocks[] = { "p",  "h1", "h2", "h3", "li", "blockquote", "tr", "div", "dt",
                                      "section", NULL };
static const char *const unread[] = { "style", "script", "title", "select", "button", "sup", NULL };

static void
end_line (GString *outline)
{
  while (outline->len > 0 && outline->str[outline->len - 1] == ' ')
    g_string_truncate (outline, outline->len - 1);
  if (outline->len > 0 && outline->str[outline->len - 1] != '\n')
    g_string_append_c (outline, '\n');
}

/* White space as one blank, and none at the beginning of a line. */
static void
add_text (GString    *outline,
          const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      gboolean is_space = g_ascii_isspace (*p);
      gboolean is_after = outline->len == 0 ||
                          strchr (" \n", outline->str[outline->len - 1]) != NULL;

      if (!is_space)
        g_string_append_c (outline, *p);
      else if (!is_after)
        g_string_append_c (outline, ' ');
    }
}

/**
 * assay_page_outline_new:
 * @page: a report as a page
 *
 * Returns: (transfer full): all that can be read on it, as text
 */
char *
assay_page_outline_new (GBytes *page)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (page, &n_bytes);
  g_autoptr (AssayHtml) html = assay_html_parse (data, n_bytes, NULL);
  GString *outline = g_string_new (NULL);
  AssayHtmlWalk walk;
  AssayHtmlEvent event;

  /* One that is too large to be parsed is shown as it is. */
  if (html == NULL)
    {
      g_string_append_len (outline, data, (gssize) n_bytes);
      return g_string_free (outline, FALSE);
    }

  assay_html_walk_init (&walk, html);

  while ((event = assay_html_walk_next (&walk)) != ASSAY_HTML_END)
    {
      if (event == ASSAY_HTML_TEXT)
        add_text (outline, walk.text);
      else if (event == ASSAY_HTML_ENTER && g_strv_contains (unread, walk.tag))
        assay_html_walk_skip (&walk);
      else if (g_strv_contains (blocks, walk.tag))
        end_line (outline);
      else if (event == ASSAY_HTML_LEAVE &&
               (g_str_equal (walk.tag, "td") || g_str_equal (walk.tag, "th")))
        g_string_append (outline, "  ");
    }

  return g_string_free (outline, FALSE);
}
