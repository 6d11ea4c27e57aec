/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft-comments.h"

G_BEGIN_DECLS

/* Private to this room: what stands between the readers of the formats and the draft. */

/* More lines or links than this has no draft. They bound the memory that a hostile file can ask for. */
#define ASSAY_MANUSCRIPT_MAX_LINES 2000000u
#define ASSAY_MANUSCRIPT_MAX_LINKS 200000u

/* In rendered text, a line break that the author set on purpose (“<br>”). It cannot come from a file,
 * where control characters are taken out. */
#define ASSAY_HARD_BREAK '\v'

/**
 * AssayLineRole:
 * @ASSAY_LINE_ARTICLE: belongs to the article
 * @ASSAY_LINE_SOURCES: belongs to the source list, its heading included
 * @ASSAY_LINE_CHECK: belongs to the check that the draft brought along
 * @ASSAY_LINE_MARK: says where the article ends (“ENDS”), or parts the others
 */
typedef enum
{
  ASSAY_LINE_ARTICLE,
  ASSAY_LINE_SOURCES,
  ASSAY_LINE_CHECK,
  ASSAY_LINE_MARK,
} AssayLineRole;

/**
 * AssayLine:
 * @begin_byte: its first byte that is not white space
 * @end_byte: one past its last; greater than @begin_byte, always
 * @number: its line in the file, counted from 1
 * @n_columns: its length in characters
 * @indent: white space before it, in characters
 * @counted_from: of an item that is counted: the number of the first of its list, where that is not 1
 * @begins_list: it is the first item of its list, as the format says
 * @label_bytes: so many bytes at its start name its part (“Headline: ”) and are not of the article
 * @kind: what the format says it is; %ASSAY_PART_PARAGRAPH where it says nothing
 * @role: what the layout says it is
 * @listed: the format says that it is an entry of the source list, as that of a footnote
 * @opens: a blank line, or the start of a block of the format, stands before it
 * @joins: it goes on with the part of the line before it
 * @table: which table of the file it is of, counted from 1; 0 where of none, or of one that only sets out a page
 * @row: which of the rows that are read as one line each, counted from 1; 0 where of none
 * @cell: which cell of that row, counted from 1
 * @parted: it begins another paragraph of its cell
 *
 * One line that is not blank. Lines are sorted.
 */
typedef struct
{
  gsize         begin_byte;
  gsize         end_byte;
  guint         number;
  guint         n_columns;
  guint         indent;
  guint         counted_from;
  gboolean      begins_list;
  guint         label_bytes;
  AssayPartKind kind;
  AssayLineRole role;
  gboolean      listed;
  gboolean      opens;
  gboolean      joins;
  guint         table;
  guint         row;
  guint         cell;
  gboolean      parted;
} AssayLine;

/**
 * AssayTextLink:
 * @begin_byte: where it begins, markup included
 * @end_byte: one past its end
 * @label_begin_byte: the words that carry it; the address itself where it stands bare
 * @label_end_byte: one past them
 * @url: (not nullable): where it leads
 *
 * Links are sorted and do not overlap.
 */
typedef struct
{
  gsize  begin_byte;
  gsize  end_byte;
  gsize  label_begin_byte;
  gsize  label_end_byte;
  char  *url;
} AssayTextLink;

/**
 * AssayTextRemark:
 * @begin_byte: where the words begin that it is about
 * @end_byte: one past them; equal to @begin_byte where it stands between words
 * @comment: what it says, but for the span; its parent is an index of remarks, before it
 *
 * What the file says beside its text.
 */
typedef struct
{
  gsize             begin_byte;
  gsize             end_byte;
  AssayDraftComment comment;
} AssayTextRemark;

/**
 * AssayManuscript:
 * @text: what was read: the file itself, or what its markup renders to
 * @rendered: @text was rendered, so white space between its blocks says nothing
 * @headed: the format says which lines are headings, so that none is guessed
 * @lines: (element-type AssayLine): its lines
 * @links: (element-type AssayTextLink): its links
 * @remarks: (element-type AssayTextRemark): what stands beside it
 * @sources: (element-type AssayListedSource): entries of its source list, in order
 * @check: the check that it brought along, or %NULL
 * @notices: (element-type utf8): what a person should know
 * @language: BCP 47 tag that the file gives, or %NULL
 * @date: date that the file gives, or year 0
 *
 * A file that has been read but not yet told apart into article, source list and check. Importers
 * fill @text, @lines and @links; the layout then gives each line its role and its kind.
 */
typedef struct
{
  GString           *text;
  gboolean           rendered;
  gboolean           headed;
  GArray            *lines;
  GArray            *links;
  GArray            *remarks;
  GArray            *sources;
  AssayEarlierCheck *check;
  GPtrArray         *notices;
  char              *language;
  AssayDay           date;
} AssayManuscript;

AssayManuscript *assay_manuscript_new            (void) G_GNUC_WARN_UNUSED_RESULT;
void             assay_manuscript_free           (AssayManuscript  *self);
gboolean         assay_manuscript_add_line       (AssayManuscript  *self,
                                                  const AssayLine  *line,
                                                  GError          **error);
void             assay_manuscript_take_notice    (AssayManuscript  *self,
                                                  char             *notice);
void             assay_manuscript_set_too_many_links (GError   **error);
guint            assay_manuscript_find_link      (AssayManuscript  *self,
                                                  gsize             begin_byte);
void             assay_manuscript_add_comments   (AssayManuscript   *self,
                                                  const gsize       *places,
                                                  AssayText         *text,
                                                  AssayDraftBuilder *builder);
AssayDraft      *assay_manuscript_to_draft       (AssayManuscript  *self,
                                                  const char       *name,
                                                  const char       *format,
                                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayManuscript, assay_manuscript_free)

static inline AssayLine *
assay_manuscript_line (AssayManuscript *self,
                       guint            index)
{
  return &g_array_index (self->lines, AssayLine, index);
}

static inline AssayTextLink *
assay_manuscript_link (AssayManuscript *self,
                       guint            index)
{
  return &g_array_index (self->links, AssayTextLink, index);
}

G_END_DECLS
