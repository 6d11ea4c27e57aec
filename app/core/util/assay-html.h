/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AssayHtml:
 *
 * A page, parsed as browsers parse it. A thin layer over gumbo that refuses beforehand what would cost
 * it more than its size.
 */
typedef struct _AssayHtml AssayHtml;

/**
 * AssayHtmlEvent:
 * @ASSAY_HTML_END: there is no more
 * @ASSAY_HTML_ENTER: an element begins
 * @ASSAY_HTML_LEAVE: it ends
 * @ASSAY_HTML_TEXT: characters, references resolved
 */
typedef enum
{
  ASSAY_HTML_END,
  ASSAY_HTML_ENTER,
  ASSAY_HTML_LEAVE,
  ASSAY_HTML_TEXT,
} AssayHtmlEvent;

/**
 * AssayHtmlWalk:
 * @tag: name of the element that begins or ends, in lower case; “” for one that HTML does not know
 * @text: the characters
 * @line: line of the file, counted from 1
 * @node: where the walk is; private
 * @root: where it began; private
 * @is_leaving: private
 *
 * A walk over a page in the order of its text, without recursion.
 */
typedef struct
{
  const char    *tag;
  const char    *text;
  guint          line;
  gconstpointer  node;
  gconstpointer  root;
  gboolean       is_leaving;
} AssayHtmlWalk;

AssayHtml      *assay_html_parse              (const char     *utf8,
                                               gsize           n_bytes,
                                               GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void            assay_html_free               (AssayHtml      *self);

void            assay_html_walk_init          (AssayHtmlWalk  *walk,
                                               AssayHtml      *html);
void            assay_html_walk_init_here     (AssayHtmlWalk  *walk,
                                               const AssayHtmlWalk *at);
AssayHtmlEvent  assay_html_walk_next          (AssayHtmlWalk  *walk);
void            assay_html_walk_skip          (AssayHtmlWalk  *walk);
const char     *assay_html_walk_get_attribute (AssayHtmlWalk  *walk,
                                               const char     *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayHtml, assay_html_free)

G_END_DECLS
