/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-rule.h"

G_BEGIN_DECLS

typedef enum
{
  ASSAY_HELP_PARAGRAPH,
  ASSAY_HELP_HEADING,
  ASSAY_HELP_CODE,
  ASSAY_HELP_PICTURE,
} AssayHelpKind;

/**
 * AssayHelpBlock:
 * @kind: how it is to be set
 * @text: its words, in one line but for code; of a picture, what is to be seen on it
 * @source: where a picture lies, seen from the pages; %NULL for all else
 */
typedef struct
{
  AssayHelpKind  kind;
  char          *text;
  char          *source;
} AssayHelpBlock;

/**
 * AssayHelpPage:
 * @id: “rule-f1”
 * @title: its title
 * @desc: one sentence on what it is about
 * @blocks: (element-type AssayHelpBlock): what stands on it
 *
 * One page of the help, which is part of the program: it needs no viewer.
 */
typedef struct
{
  char   *id;
  char   *title;
  char   *desc;
  GArray *blocks;
} AssayHelpPage;

/**
 * AssayHelpMatch:
 * @ASSAY_HELP_NO_MATCH: one of the words is not there
 * @ASSAY_HELP_TEXT_MATCH: all of them are
 * @ASSAY_HELP_TITLE_MATCH: all of them stand in the title
 *
 * How well a page answers to what somebody looks for.
 */
typedef enum
{
  ASSAY_HELP_NO_MATCH,
  ASSAY_HELP_TEXT_MATCH,
  ASSAY_HELP_TITLE_MATCH,
} AssayHelpMatch;

AssayHelpMatch assay_help_match         (const char    *title,
                                         const char    *text,
                                         const char    *wanted);
char         **assay_help_list_pages    (void) G_GNUC_WARN_UNUSED_RESULT;
AssayHelpPage *assay_help_page_new      (const char    *id) G_GNUC_WARN_UNUSED_RESULT;
char          *assay_help_page_dup_text (const AssayHelpPage *self) G_GNUC_WARN_UNUSED_RESULT;
AssayHelpPage *assay_help_page_for_rule (AssayRuleId    rule) G_GNUC_WARN_UNUSED_RESULT;
void           assay_help_page_free     (AssayHelpPage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayHelpPage, assay_help_page_free)

G_END_DECLS
