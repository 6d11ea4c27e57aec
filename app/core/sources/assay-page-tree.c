/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-tree-private.h"

#include <stdlib.h>
#include <string.h>

/* By AssayPageTag; in the order of the alphabet from the second on. */
static const char *const tags[] = {
  "",
  "a", "abbr", "address", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big",
  "blockquote", "body", "br", "button", "caption", "center", "cite", "code", "datalist", "dd",
  "del", "details", "dialog", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure",
  "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
  "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "mark",
  "math", "menu", "meta", "nav", "nobr", "noscript", "object", "ol", "p", "pre", "q", "rb", "rp",
  "rt", "ruby", "s", "samp", "script", "section", "select", "small", "span", "strike", "strong",
  "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea",
  "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "var", "video", "wbr",
};

G_STATIC_ASSERT (G_N_ELEMENTS (tags) == ASSAY_PAGE_TAG_WBR + 1);

static int
compare_tag (const void *key,
             const void *tag)
{
  return strcmp (key, *(const char *const *) tag);
}

static AssayPageTag
find_tag (const char *name)
{
  const char *const *found =
      bsearch (name, tags + 1, G_N_ELEMENTS (tags) - 1, sizeof *tags, compare_tag);

  return found != NULL ? (AssayPageTag) (found - tags) : ASSAY_PAGE_TAG_OTHER;
}

/**
 * assay_page_tree_new:
 * @utf8: a page; valid UTF-8
 *
 * Returns: (transfer full): its nodes, or %NULL with @error set
 */
AssayPageTree *
assay_page_tree_new (const char *utf8,
                     gsize       n_bytes,
                     GError    **error)
{
  AssayHtml *html = assay_html_parse (utf8, n_bytes, error);
  AssayPageTree *self = NULL;
  AssayHtmlWalk walk;
  AssayHtmlEvent event;
  guint parent = ASSAY_PAGE_NO_NODE;

  if (html == NULL)
    return NULL;

  self = g_new0 (AssayPageTree, 1);
  self->html = html;
  self->nodes = g_array_sized_new (FALSE, FALSE, sizeof (AssayPageNode), 4096);
  assay_html_walk_init (&walk, html);

  while ((event = assay_html_walk_next (&walk)) != ASSAY_HTML_END)
    {
      AssayPageNode node = { .at = walk, .parent = parent, .end = self->nodes->len + 1 };

      if (event == ASSAY_HTML_LEAVE)
        {
          AssayPageNode *left = &g_array_index (self->nodes, AssayPageNode, parent);

          left->end = self->nodes->len;
          parent = left->parent;
          continue;
        }

      if (event == ASSAY_HTML_TEXT)
        node.text = walk.text;
      else
        {
          node.tag = find_tag (walk.tag);
          parent = self->nodes->len;
        }

      if (event == ASSAY_HTML_ENTER || *walk.text != '\0')
        g_array_append_val (self->nodes, node);
    }

  return self;
}

void
assay_page_tree_free (AssayPageTree *self)
{
  assay_html_free (self->html);
  g_array_unref (self->nodes);
  g_free (self);
}

const AssayPageNode *
assay_page_tree_get (const AssayPageTree *self,
                     guint                node)
{
  return &g_array_index (self->nodes, AssayPageNode, node);
}

/**
 * assay_page_tree_get_attribute:
 *
 * Returns: (nullable) (transfer none): the value, or %NULL if @node is a text or lacks it
 */
const char *
assay_page_tree_get_attribute (const AssayPageTree *self,
                               guint                node,
                               const char          *name)
{
  AssayHtmlWalk at = assay_page_tree_get (self, node)->at;

  return assay_html_walk_get_attribute (&at, name);
}

/**
 * assay_page_tree_dup_text:
 *
 * Returns: (transfer full): all characters inside @node, white space folded and trimmed
 */
char *
assay_page_tree_dup_text (const AssayPageTree *self,
                          guint                node)
{
  GString *text = g_string_new (NULL);

  for (guint i = node; i < assay_page_tree_get (self, node)->end; i++)
    {
      const AssayPageNode *at = assay_page_tree_get (self, i);

      if (at->text == NULL)
        {
          if (text->len > 0 && !assay_page_tag_is_inline (at->tag))
            g_string_append_c (text, ' ');
          continue;
        }

      for (const char *p = at->text; *p != '\0'; p = g_utf8_next_char (p))
        {
          gunichar c = g_utf8_get_char (p);

          if (!g_unichar_isspace (c))
            g_string_append_len (text, p, g_utf8_next_char (p) - p);
          else if (text->len > 0 && text->str[text->len - 1] != ' ')
            g_string_append_c (text, ' ');
        }
    }

  while (text->len > 0 && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);

  return g_string_free (text, FALSE);
}

/* Whether an element of that kind stands around @node, or is it. */
gboolean
assay_page_tree_is_inside (const AssayPageTree *self,
                           guint                node,
                           AssayPageTag         tag)
{
  for (; node != ASSAY_PAGE_NO_NODE; node = assay_page_tree_get (self, node)->parent)
    {
      if (assay_page_tree_get (self, node)->tag == tag)
        return TRUE;
    }

  return FALSE;
}

/* Whether its text runs on with what stands around it. */
gboolean
assay_page_tag_is_inline (AssayPageTag tag)
{
  switch ((int) tag)
    {
    case ASSAY_PAGE_TAG_A:
    case ASSAY_PAGE_TAG_ABBR:
    case ASSAY_PAGE_TAG_B:
    case ASSAY_PAGE_TAG_BDI:
    case ASSAY_PAGE_TAG_BDO:
    case ASSAY_PAGE_TAG_BIG:
    case ASSAY_PAGE_TAG_KBD:
    case ASSAY_PAGE_TAG_MARK:
    case ASSAY_PAGE_TAG_MATH:
    case ASSAY_PAGE_TAG_NOBR:
    case ASSAY_PAGE_TAG_RB:
    case ASSAY_PAGE_TAG_RUBY:
    case ASSAY_PAGE_TAG_SAMP:
    case ASSAY_PAGE_TAG_TT:
    case ASSAY_PAGE_TAG_VAR:
    case ASSAY_PAGE_TAG_WBR:
    case ASSAY_PAGE_TAG_CITE:
    case ASSAY_PAGE_TAG_CODE:
    case ASSAY_PAGE_TAG_DEL:
    case ASSAY_PAGE_TAG_EM:
    case ASSAY_PAGE_TAG_FONT:
    case ASSAY_PAGE_TAG_I:
    case ASSAY_PAGE_TAG_INS:
    case ASSAY_PAGE_TAG_LABEL:
    case ASSAY_PAGE_TAG_Q:
    case ASSAY_PAGE_TAG_S:
    case ASSAY_PAGE_TAG_SMALL:
    case ASSAY_PAGE_TAG_SPAN:
    case ASSAY_PAGE_TAG_STRIKE:
    case ASSAY_PAGE_TAG_STRONG:
    case ASSAY_PAGE_TAG_SUB:
    case ASSAY_PAGE_TAG_SUP:
    case ASSAY_PAGE_TAG_TIME:
    case ASSAY_PAGE_TAG_U:
      return TRUE;

    default:
      return FALSE;
    }
}
