/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "assay-day.h"
#include "assay-text.h"
#include "assay-verdict.h"

G_BEGIN_DECLS

/**
 * AssayPartKind:
 * @ASSAY_PART_HEADLINE: the title of the whole draft; at most one
 * @ASSAY_PART_STANDFIRST: the lines that lead in below the headline
 * @ASSAY_PART_BYLINE: who wrote it
 * @ASSAY_PART_DATE: a line that gives the draft's own date
 * @ASSAY_PART_HEADING: a heading between paragraphs
 * @ASSAY_PART_PARAGRAPH: a paragraph of the body
 * @ASSAY_PART_QUOTATION: a paragraph set as a block quotation
 * @ASSAY_PART_LIST_ITEM: an item of a list in the body
 * @ASSAY_PART_NUMBERED_ITEM: an item of a list that is counted; its number is not of its words
 * @ASSAY_PART_CAPTION: the words below a picture
 * @ASSAY_PART_CREDIT: whom the text came from (“Source: …”)
 */
typedef enum
{
  ASSAY_PART_HEADLINE,
  ASSAY_PART_STANDFIRST,
  ASSAY_PART_BYLINE,
  ASSAY_PART_DATE,
  ASSAY_PART_HEADING,
  ASSAY_PART_PARAGRAPH,
  ASSAY_PART_QUOTATION,
  ASSAY_PART_LIST_ITEM,
  ASSAY_PART_NUMBERED_ITEM,
  ASSAY_PART_CAPTION,
  ASSAY_PART_CREDIT,
} AssayPartKind;

const char *assay_part_kind_to_id   (AssayPartKind  kind);
gboolean    assay_part_kind_is_item (AssayPartKind  kind);
gboolean    assay_part_kind_from_id (const char    *id,
                                     AssayPartKind *kind);

/**
 * AssayPart:
 * @kind: what it is
 * @span: where it stands; without the line ends around it, so never empty
 * @level: of an item: how many lists its own lies in
 * @counted_from: of an item that is counted: the number of the first of its list, where that is more than 1
 * @begins_list: of an item: another list begins with it, though without that it would go on with the one before
 *
 * Parts are sorted and do not overlap. Text between two parts is white space.
 */
typedef struct
{
  AssayPartKind kind;
  AssaySpan     span;
  guint         level;
  guint         counted_from;
  gboolean      begins_list;
} AssayPart;

/* Lists in lists are told apart so deep, and numbers have at most as many digits as Markdown takes. */
#define ASSAY_PART_MAX_LEVEL 8
#define ASSAY_PART_MAX_NUMBER 999999999

/**
 * AssayLink:
 * @span: the words that carry the link
 * @url: (not nullable): where it leads, as the draft says
 */
typedef struct
{
  AssaySpan  span;
  char      *url;
} AssayLink;

/**
 * AssayListedSource:
 * @url: (not nullable): the address, as the draft says
 * @title: what the list calls it, or %NULL
 * @summary: what the list says that it says, or %NULL. Second-hand: nobody here has read the page
 * @cited_url: the address in the brackets after the summary, or %NULL. It may carry what @url does
 *   not, such as the mark of the tool that wrote the summary
 * @unreadable: the list says that the page could not be read
 * @line: line of the file where it stands, counted from 1; 0 if unknown
 *
 * One entry of the draft's own source list.
 */
typedef struct
{
  char     *url;
  char     *title;
  char     *summary;
  char     *cited_url;
  gboolean  unreadable;
  guint     line;
} AssayListedSource;

#define ASSAY_TYPE_DRAFT (assay_draft_get_type ())

G_DECLARE_FINAL_TYPE (AssayDraft, assay_draft, ASSAY, DRAFT, GObject)

AssayText               *assay_draft_get_text          (AssayDraft *self);
const char              *assay_draft_get_name          (AssayDraft *self);
const char              *assay_draft_get_format        (AssayDraft *self);
const char              *assay_draft_get_language      (AssayDraft *self);
AssayDay                 assay_draft_get_date          (AssayDraft *self);
char                    *assay_draft_dup_title         (AssayDraft *self) G_GNUC_WARN_UNUSED_RESULT;
guint                    assay_draft_count_words       (AssayDraft *self);

const AssayPart         *assay_draft_get_parts         (AssayDraft *self,
                                                        guint      *n_parts);
const AssayLink         *assay_draft_get_links         (AssayDraft *self,
                                                        guint      *n_links);
const AssayListedSource *assay_draft_get_sources       (AssayDraft *self,
                                                        guint      *n_sources);
const AssayEarlierCheck *assay_draft_get_earlier_check (AssayDraft *self);
const char *const       *assay_draft_get_notices       (AssayDraft *self);

/**
 * AssayDraftBuilder:
 *
 * Collects what an importer, or the reader of a verdict file, finds; assay_draft_builder_end() makes
 * the immutable draft. The draft's text is the article alone: the source list and the earlier check
 * are kept as data.
 */
typedef struct _AssayDraftBuilder AssayDraftBuilder;

AssayDraftBuilder *assay_draft_builder_new               (const char              *name,
                                                          const char              *format) G_GNUC_WARN_UNUSED_RESULT;
void               assay_draft_builder_free              (AssayDraftBuilder       *self);
void               assay_draft_builder_set_text          (AssayDraftBuilder       *self,
                                                          AssayText               *text);
void               assay_draft_builder_set_language      (AssayDraftBuilder       *self,
                                                          const char              *language);
void               assay_draft_builder_set_date          (AssayDraftBuilder       *self,
                                                          AssayDay                 date);
void               assay_draft_builder_add_part          (AssayDraftBuilder       *self,
                                                          AssayPartKind            kind,
                                                          AssaySpan                span);
void               assay_draft_builder_set_list          (AssayDraftBuilder       *self,
                                                          guint                    level,
                                                          guint                    counted_from,
                                                          gboolean                 begins_list);
void               assay_draft_builder_add_link          (AssayDraftBuilder       *self,
                                                          AssaySpan                span,
                                                          const char              *url);
void               assay_draft_builder_add_source        (AssayDraftBuilder       *self,
                                                          const AssayListedSource *source);
void               assay_draft_builder_set_earlier_check (AssayDraftBuilder       *self,
                                                          const AssayEarlierCheck *check);
void               assay_draft_builder_add_notice        (AssayDraftBuilder       *self,
                                                          const char              *notice);
AssayDraft        *assay_draft_builder_end               (AssayDraftBuilder       *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayDraftBuilder, assay_draft_builder_free)

G_END_DECLS
