/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-private.h"
#include "assay-page-tree-private.h"

G_BEGIN_DECLS

/**
 * AssayPageHints:
 * @ASSAY_PAGE_HINT_SKIP: nobody reads what is in it: a script, a form, what is hidden
 * @ASSAY_PAGE_HINT_BOILERPLATE: named as what stands around articles: shares, comments, related links
 * @ASSAY_PAGE_HINT_ASIDE: named as what stands inside articles without being of them: captions, bylines,
 *   tags; dropped where it is short
 * @ASSAY_PAGE_HINT_BODY: named as the text of an article
 * @ASSAY_PAGE_HINT_ARTICLE: an article, or the main part of the page
 * @ASSAY_PAGE_HINT_LEAD: named as a standfirst
 *
 * What an element's tag, role and names tell about its text.
 */
typedef enum
{
  ASSAY_PAGE_HINT_NONE = 0,
  ASSAY_PAGE_HINT_SKIP = 1 << 0,
  ASSAY_PAGE_HINT_BOILERPLATE = 1 << 1,
  ASSAY_PAGE_HINT_ASIDE = 1 << 2,
  ASSAY_PAGE_HINT_BODY = 1 << 3,
  ASSAY_PAGE_HINT_ARTICLE = 1 << 4,
  ASSAY_PAGE_HINT_LEAD = 1 << 5,
} AssayPageHints;

/**
 * AssayPageLine:
 * @begin_byte: where it begins in the text of the lines
 * @end_byte: one past it
 * @node: the nearest element around it that is not inline
 * @first: its first node of text
 * @n_chars: characters
 * @n_link_chars: those of them in links
 * @n_bold_chars: those of them in bold type
 * @n_ideographs: those of them of scripts that put no spaces between words
 * @n_words: words; of such scripts, about as many
 * @ends_sentence: it ends like a sentence
 * @hints: of all elements around it
 * @is_kept: it belongs to the article
 * @kind: what it is
 *
 * What a reader sees as one paragraph, heading, item or cell.
 */
typedef struct
{
  gsize              begin_byte;
  gsize              end_byte;
  guint              node;
  guint              first;
  guint              n_chars;
  guint              n_link_chars;
  guint              n_bold_chars;
  guint              n_ideographs;
  guint              n_words;
  gboolean           ends_sentence;
  gboolean           is_kept;
  AssayPageHints     hints;
  AssayPageBlockKind kind;
} AssayPageLine;

/**
 * AssayPageLines:
 * @tree: the page
 * @text: of all lines, one after another
 * @lines: (element-type AssayPageLine): in the order of the page
 * @hints: (element-type guint8): by node, each node's own
 */
typedef struct
{
  AssayPageTree *tree; /* borrowed */
  GString       *text;
  GArray        *lines;
  GByteArray    *hints;
} AssayPageLines;

/* assay-page-hints.c */
AssayPageHints  assay_page_find_hints     (const AssayPageTree *tree,
                                           guint                node);

/* assay-page-lines.c */
AssayPageLines *assay_page_lines_new      (AssayPageTree       *tree) G_GNUC_WARN_UNUSED_RESULT;
void            assay_page_lines_free     (AssayPageLines      *self);
AssayPageLine  *assay_page_lines_get      (AssayPageLines      *self,
                                           guint                line);

/* assay-page-choose.c */
guint           assay_page_lines_choose   (AssayPageLines      *self);
gboolean        assay_page_line_is_prose  (const AssayPageLine *line);

/* assay-page-keep.c */
void            assay_page_lines_keep     (AssayPageLines      *self,
                                           guint                root,
                                           guint                headline,
                                           const char          *title);

/* assay-page-phrases.c */
gboolean        assay_page_announces_others (const char *line);
gboolean        assay_page_is_invitation  (const char          *line,
                                           guint                n_chars);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayPageLines, assay_page_lines_free)

G_END_DECLS
