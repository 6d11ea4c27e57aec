/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-html.h"

G_BEGIN_DECLS

/**
 * AssayPageTag:
 *
 * The elements that the reader tells apart. In the order of their names, as bsearch wants them.
 */
typedef enum
{
  ASSAY_PAGE_TAG_OTHER,
  ASSAY_PAGE_TAG_A,
  ASSAY_PAGE_TAG_ABBR,
  ASSAY_PAGE_TAG_ADDRESS,
  ASSAY_PAGE_TAG_ARTICLE,
  ASSAY_PAGE_TAG_ASIDE,
  ASSAY_PAGE_TAG_AUDIO,
  ASSAY_PAGE_TAG_B,
  ASSAY_PAGE_TAG_BASE,
  ASSAY_PAGE_TAG_BDI,
  ASSAY_PAGE_TAG_BDO,
  ASSAY_PAGE_TAG_BIG,
  ASSAY_PAGE_TAG_BLOCKQUOTE,
  ASSAY_PAGE_TAG_BODY,
  ASSAY_PAGE_TAG_BR,
  ASSAY_PAGE_TAG_BUTTON,
  ASSAY_PAGE_TAG_CAPTION,
  ASSAY_PAGE_TAG_CENTER,
  ASSAY_PAGE_TAG_CITE,
  ASSAY_PAGE_TAG_CODE,
  ASSAY_PAGE_TAG_DATALIST,
  ASSAY_PAGE_TAG_DD,
  ASSAY_PAGE_TAG_DEL,
  ASSAY_PAGE_TAG_DETAILS,
  ASSAY_PAGE_TAG_DIALOG,
  ASSAY_PAGE_TAG_DIV,
  ASSAY_PAGE_TAG_DL,
  ASSAY_PAGE_TAG_DT,
  ASSAY_PAGE_TAG_EM,
  ASSAY_PAGE_TAG_FIELDSET,
  ASSAY_PAGE_TAG_FIGCAPTION,
  ASSAY_PAGE_TAG_FIGURE,
  ASSAY_PAGE_TAG_FONT,
  ASSAY_PAGE_TAG_FOOTER,
  ASSAY_PAGE_TAG_FORM,
  ASSAY_PAGE_TAG_H1,
  ASSAY_PAGE_TAG_H2,
  ASSAY_PAGE_TAG_H3,
  ASSAY_PAGE_TAG_H4,
  ASSAY_PAGE_TAG_H5,
  ASSAY_PAGE_TAG_H6,
  ASSAY_PAGE_TAG_HEAD,
  ASSAY_PAGE_TAG_HEADER,
  ASSAY_PAGE_TAG_HR,
  ASSAY_PAGE_TAG_HTML,
  ASSAY_PAGE_TAG_I,
  ASSAY_PAGE_TAG_IFRAME,
  ASSAY_PAGE_TAG_IMG,
  ASSAY_PAGE_TAG_INPUT,
  ASSAY_PAGE_TAG_INS,
  ASSAY_PAGE_TAG_KBD,
  ASSAY_PAGE_TAG_LABEL,
  ASSAY_PAGE_TAG_LEGEND,
  ASSAY_PAGE_TAG_LI,
  ASSAY_PAGE_TAG_LINK,
  ASSAY_PAGE_TAG_MAIN,
  ASSAY_PAGE_TAG_MARK,
  ASSAY_PAGE_TAG_MATH,
  ASSAY_PAGE_TAG_MENU,
  ASSAY_PAGE_TAG_META,
  ASSAY_PAGE_TAG_NAV,
  ASSAY_PAGE_TAG_NOBR,
  ASSAY_PAGE_TAG_NOSCRIPT,
  ASSAY_PAGE_TAG_OBJECT,
  ASSAY_PAGE_TAG_OL,
  ASSAY_PAGE_TAG_P,
  ASSAY_PAGE_TAG_PRE,
  ASSAY_PAGE_TAG_Q,
  ASSAY_PAGE_TAG_RB,
  ASSAY_PAGE_TAG_RP,
  ASSAY_PAGE_TAG_RT,
  ASSAY_PAGE_TAG_RUBY,
  ASSAY_PAGE_TAG_S,
  ASSAY_PAGE_TAG_SAMP,
  ASSAY_PAGE_TAG_SCRIPT,
  ASSAY_PAGE_TAG_SECTION,
  ASSAY_PAGE_TAG_SELECT,
  ASSAY_PAGE_TAG_SMALL,
  ASSAY_PAGE_TAG_SPAN,
  ASSAY_PAGE_TAG_STRIKE,
  ASSAY_PAGE_TAG_STRONG,
  ASSAY_PAGE_TAG_STYLE,
  ASSAY_PAGE_TAG_SUB,
  ASSAY_PAGE_TAG_SUMMARY,
  ASSAY_PAGE_TAG_SUP,
  ASSAY_PAGE_TAG_SVG,
  ASSAY_PAGE_TAG_TABLE,
  ASSAY_PAGE_TAG_TBODY,
  ASSAY_PAGE_TAG_TD,
  ASSAY_PAGE_TAG_TEMPLATE,
  ASSAY_PAGE_TAG_TEXTAREA,
  ASSAY_PAGE_TAG_TFOOT,
  ASSAY_PAGE_TAG_TH,
  ASSAY_PAGE_TAG_THEAD,
  ASSAY_PAGE_TAG_TIME,
  ASSAY_PAGE_TAG_TITLE,
  ASSAY_PAGE_TAG_TR,
  ASSAY_PAGE_TAG_TT,
  ASSAY_PAGE_TAG_U,
  ASSAY_PAGE_TAG_UL,
  ASSAY_PAGE_TAG_VAR,
  ASSAY_PAGE_TAG_VIDEO,
  ASSAY_PAGE_TAG_WBR,
} AssayPageTag;

/* No node: the parent of the root. */
#define ASSAY_PAGE_NO_NODE G_MAXUINT32

/**
 * AssayPageNode:
 * @at: where a walk over the page entered it; of use while the page's #AssayHtml lives
 * @text: characters, or %NULL for an element
 * @parent: the element around it, or %ASSAY_PAGE_NO_NODE
 * @end: one past the last node inside it
 * @tag: for an element
 */
typedef struct
{
  AssayHtmlWalk at;
  const char   *text;
  guint32       parent;
  guint32       end;
  AssayPageTag  tag;
} AssayPageNode;

/**
 * AssayPageTree:
 * @html: the page; it owns all strings
 * @nodes: (element-type AssayPageNode): in the order of the page, parents first
 *
 * The nodes of a page in one array, so that what is inside a node is a range and nothing needs to
 * recurse.
 */
typedef struct
{
  AssayHtml *html;
  GArray    *nodes;
} AssayPageTree;

AssayPageTree       *assay_page_tree_new           (const char          *utf8,
                                                    gsize                n_bytes,
                                                    GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void                 assay_page_tree_free          (AssayPageTree       *self);
const AssayPageNode *assay_page_tree_get           (const AssayPageTree *self,
                                                    guint                node);
const char          *assay_page_tree_get_attribute (const AssayPageTree *self,
                                                    guint                node,
                                                    const char          *name);
char                *assay_page_tree_dup_text      (const AssayPageTree *self,
                                                    guint                node) G_GNUC_WARN_UNUSED_RESULT;
gboolean             assay_page_tree_is_inside     (const AssayPageTree *self,
                                                    guint                node,
                                                    AssayPageTag         tag);

gboolean             assay_page_tag_is_inline      (AssayPageTag         tag);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayPageTree, assay_page_tree_free)

G_END_DECLS
