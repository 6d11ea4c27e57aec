/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-import-private.h"
#include "assay-xml.h"

G_BEGIN_DECLS

/* Private to this room: what the readers of office documents share. */

/* What is said beside a text is bounded like the text. */
#define ASSAY_OFFICE_MAX_REMARKS 50000u
#define ASSAY_OFFICE_MAX_NOTE_BYTES (64u * 1024)

/**
 * AssayOffice:
 * @rendering: where the text is set
 * @manuscript: of the rendering
 * @kind: what the next words are
 * @indent: how deep they lie in lists
 * @counted_from: of an item that is counted: the number with which its run of items begins
 * @begins_list: it is the first item of its list
 * @wants_block: they begin a block
 * @titled: the headline has come
 * @url: (nullable): where the words lead that come next
 * @open: (element-type utf8 guint): remarks whose words have not ended, by what the file calls them; index
 *   in the manuscript's list, plus one
 * @n_footnotes: notes at the foot that name no address, and stand beside the text
 * @n_events: of the file, so far
 *
 * One office document being set.
 */
typedef struct
{
  AssayRendering   rendering;
  AssayManuscript *manuscript;
  AssayPartKind    kind;
  guint            indent;
  guint            counted_from;
  gboolean         begins_list;
  gboolean         wants_block;
  gboolean         titled;
  char            *url;
  GHashTable      *open;
  guint            n_footnotes;
  guint            n_events;
} AssayOffice;

/**
 * AssayOfficeList:
 * @starts: [level] the number with which the items of each level begin
 * @next: [level] the number of the next item
 *
 * A list that is counted. It goes on where it stopped, whatever stands between.
 */
typedef struct
{
  guint starts[ASSAY_PART_MAX_LEVEL + 1];
  guint next[ASSAY_PART_MAX_LEVEL + 1];
} AssayOfficeList;

/**
 * AssayOfficeRuns:
 * @lists: [level] of which list the items are that stand one behind the other there, if it is counted
 * @ids: [level] its number in the file, or 0
 * @from: [level] the number of the first of them
 */
typedef struct
{
  const AssayOfficeList *lists[ASSAY_PART_MAX_LEVEL + 1];
  guint                  ids[ASSAY_PART_MAX_LEVEL + 1];
  guint                  from[ASSAY_PART_MAX_LEVEL + 1];
} AssayOfficeRuns;

/* assay-office-lists.c */
void  assay_office_list_init  (AssayOfficeList *self);
void  assay_office_list_start (AssayOfficeList *self,
                               guint            level,
                               const char      *number);
guint assay_office_runs_add   (AssayOfficeRuns *self,
                               AssayOfficeList *list,
                               guint            level);
gboolean assay_office_runs_begin (AssayOfficeRuns *self,
                                  guint            id,
                                  guint            level);

/* assay-office.c */
void          assay_office_init         (AssayOffice      *self,
                                         AssayManuscript  *manuscript,
                                         GError          **error);
void          assay_office_clear        (AssayOffice      *self);
AssayXmlEvent assay_office_next         (AssayOffice      *self,
                                         AssayXml         *xml,
                                         GCancellable     *cancellable);
gboolean      assay_office_end          (AssayOffice      *self,
                                         AssayXml         *xml);
void          assay_office_begin_block  (AssayOffice      *self,
                                         AssayPartKind     kind,
                                         guint             indent);
void          assay_office_append       (AssayOffice      *self,
                                         const char       *words);
void          assay_office_break        (AssayOffice      *self);
void          assay_office_begin_link   (AssayOffice      *self,
                                         const char       *url);
void          assay_office_end_link     (AssayOffice      *self);
void          assay_office_add_footnote (AssayOffice      *self,
                                         const char       *words,
                                         const char       *url);
guint         assay_office_add_remark   (AssayOffice      *self,
                                         AssayCommentKind  kind,
                                         const char       *by,
                                         const char       *at);
AssayTextRemark *
              assay_office_get_remark   (AssayOffice      *self,
                                         guint             index);
void          assay_office_open_remark  (AssayOffice      *self,
                                         const char       *id,
                                         guint             index);
void          assay_office_close_remark (AssayOffice      *self,
                                         const char       *id);
AssayPartKind assay_office_choose_kind  (AssayOffice      *self,
                                         const char       *style,
                                         guint             level,
                                         gboolean          is_item);
void          assay_office_add_note     (GString          *note,
                                         const char       *words);

/* assay-import-docx.c, assay-import-odt.c */
gboolean      assay_import_docx         (AssayManuscript  *manuscript,
                                         GBytes           *bytes,
                                         GCancellable     *cancellable,
                                         GError          **error);
gboolean      assay_import_odt          (AssayManuscript  *manuscript,
                                         GBytes           *bytes,
                                         GCancellable     *cancellable,
                                         GError          **error);

/* assay-docx-parts.c: what stands in the other parts of a DOCX. */

/**
 * AssayDocxNote:
 * @text: what it says
 * @by: who wrote it, or %NULL
 * @at: when, or %NULL
 * @paragraph: id of its last paragraph, by which others know it, or %NULL
 * @parent: id of the paragraph of the comment that it answers, or %NULL
 * @is_resolved: whether it is settled
 * @url: the first address in it, or %NULL
 * @remark: index of the remark that it became, plus one; 0 before
 *
 * A comment, or a note at the foot.
 */
typedef struct
{
  char     *text;
  char     *by;
  char     *at;
  char     *paragraph;
  char     *parent;
  gboolean  is_resolved;
  char     *url;
  guint     remark;
} AssayDocxNote;

/**
 * AssayDocxParts:
 * @styles: (element-type utf8 utf8): id of each style to its name, in lower case
 * @lists: (element-type utf8 AssayOfficeList): by id, those whose items are counted
 * @links: (element-type utf8 utf8): id of each relation to its address
 * @comments: (element-type utf8 AssayDocxNote): by id
 * @footnotes: (element-type utf8 AssayDocxNote): by id
 */
typedef struct
{
  GHashTable *styles;
  GHashTable *lists;
  GHashTable *links;
  GHashTable *comments;
  GHashTable *footnotes;
} AssayDocxParts;

extern const AssayXmlNamespace assay_docx_namespaces[];

gboolean assay_docx_parts_read  (AssayDocxParts  *self,
                                 GHashTable      *members,
                                 GError         **error);
void     assay_docx_parts_clear (AssayDocxParts  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayOffice, assay_office_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayDocxParts, assay_docx_parts_clear)

G_END_DECLS
