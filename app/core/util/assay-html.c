/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-html.h"

#include <gumbo.h>

#include "assay-html-cost-private.h"

struct _AssayHtml
{
  char        *utf8; /* gumbo points into it */
  GumboOutput *output;
};

/**
 * assay_html_parse:
 * @utf8: the page; valid UTF-8
 * @n_bytes: its length
 *
 * Returns: (transfer full): the page, or %NULL with @error of %G_IO_ERROR_INVALID_DATA set, which names
 *   the line, if it is nested so that no browser would show it as it was meant
 */
AssayHtml *
assay_html_parse (const char  *utf8,
                  gsize        n_bytes,
                  GError     **error)
{
  GumboOptions options = kGumboDefaultOptions;
  AssayHtml *self = NULL;

  g_return_val_if_fail (utf8 != NULL, NULL);

  if (!assay_html_check_cost (utf8, n_bytes, error))
    return NULL;

  /* Each error that gumbo may report costs it time by the depth of the page: it is asked for none. */
  options.max_errors = 0;

  self = g_new0 (AssayHtml, 1);
  self->utf8 = g_strndup (utf8, n_bytes);
  self->output = gumbo_parse_with_options (&options, self->utf8, n_bytes);

  return self;
}

void
assay_html_free (AssayHtml *self)
{
  g_return_if_fail (self != NULL);

  gumbo_destroy_output (&kGumboDefaultOptions, self->output);
  g_free (self->utf8);
  g_free (self);
}

/* Begins at the outermost element. */
void
assay_html_walk_init (AssayHtmlWalk *walk,
                      AssayHtml     *html)
{
  *walk = (AssayHtmlWalk){ .root = html->output->root };
}

/* Begins another walk at the element that @at has just entered, and stays inside it. */
void
assay_html_walk_init_here (AssayHtmlWalk       *walk,
                           const AssayHtmlWalk *at)
{
  *walk = (AssayHtmlWalk){ .root = at->node };
}

static const GumboVector *
get_children (const GumboNode *node)
{
  if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
    return &node->v.element.children;

  return NULL;
}

static AssayHtmlEvent
arrive (AssayHtmlWalk   *walk,
        const GumboNode *node)
{
  walk->node = node;
  walk->is_leaving = FALSE;
  walk->tag = "";
  walk->text = "";

  if (get_children (node) != NULL)
    {
      walk->tag = gumbo_normalized_tagname (node->v.element.tag);
      walk->line = node->v.element.start_pos.line;
      return ASSAY_HTML_ENTER;
    }

  walk->is_leaving = TRUE;
  walk->text = node->type == GUMBO_NODE_COMMENT ? "" : node->v.text.text;
  walk->line = node->v.text.start_pos.line;

  return ASSAY_HTML_TEXT;
}

static AssayHtmlEvent
leave (AssayHtmlWalk   *walk,
       const GumboNode *node)
{
  walk->node = node;
  walk->is_leaving = TRUE;
  walk->tag = gumbo_normalized_tagname (node->v.element.tag);
  walk->text = "";

  return ASSAY_HTML_LEAVE;
}

/**
 * assay_html_walk_next:
 *
 * Returns: what comes next. An element that was entered is left once, after all that is in it
 */
AssayHtmlEvent
assay_html_walk_next (AssayHtmlWalk *walk)
{
  const GumboNode *node = walk->node;
  const GumboVector *children = NULL;

  if (node == NULL)
    return arrive (walk, walk->root);

  children = get_children (node);

  if (!walk->is_leaving)
    return children->length > 0 ? arrive (walk, children->data[0]) : leave (walk, node);
  if (node == walk->root)
    return ASSAY_HTML_END;

  children = get_children (node->parent);

  if (node->index_within_parent + 1 < children->length)
    return arrive (walk, children->data[node->index_within_parent + 1]);

  return leave (walk, node->parent);
}

/* Passes over what is in the element that was just entered; it is left next. */
void
assay_html_walk_skip (AssayHtmlWalk *walk)
{
  const GumboNode *node = walk->node;
  const GumboVector *children = get_children (node);

  g_return_if_fail (children != NULL && !walk->is_leaving);

  /* As if the last child had just been left. */
  if (children->length > 0)
    {
      walk->node = children->data[children->length - 1];
      walk->is_leaving = TRUE;
    }
}

/**
 * assay_html_walk_get_attribute:
 * @name: in lower case
 *
 * Returns: (nullable) (transfer none): the value of an attribute of the element that was entered
 */
const char *
assay_html_walk_get_attribute (AssayHtmlWalk *walk,
                               const char    *name)
{
  const GumboNode *node = walk->node;
  const GumboAttribute *attribute = NULL;

  if (get_children (node) == NULL)
    return NULL;

  attribute = gumbo_get_attribute (&node->v.element.attributes, name);

  return attribute != NULL ? attribute->value : NULL;
}
