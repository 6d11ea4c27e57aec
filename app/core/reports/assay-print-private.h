/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

#include "assay-print.h"
#include "assay-proof.h"

G_BEGIN_DECLS

/* In points. The text has a measure of some seventy characters, and the notes a third of the page. */
#define ASSAY_PRINT_LEFT 54.0
#define ASSAY_PRINT_RIGHT 40.0
#define ASSAY_PRINT_TOP 54.0
#define ASSAY_PRINT_BOTTOM 58.0
#define ASSAY_PRINT_NOTES 146.0
#define ASSAY_PRINT_GUTTER 20.0

#define ASSAY_PRINT_MAX_CELLS 3

typedef struct
{
  double red;
  double green;
  double blue;
} AssayPrintInk;

extern const AssayPrintInk assay_print_ink;
extern const AssayPrintInk assay_print_faint;
extern const AssayPrintInk assay_print_rule;
extern const AssayPrintInk assay_print_bad;
extern const AssayPrintInk assay_print_good;

/**
 * AssayPrintShape:
 * @begin_byte: in the text of its layout
 * @end_byte: likewise
 */
typedef struct
{
  int             begin_byte;
  int             end_byte;
  AssayProofShape shape;
  double          strength;
} AssayPrintShape;

/**
 * AssayPrintAnchor:
 * @byte: where the number stands in the text of its layout
 * @note: index of the note
 */
typedef struct
{
  int   byte;
  guint note;
} AssayPrintAnchor;

/**
 * AssayPrintLine:
 * @top: in its layout, in points
 * @bottom: likewise
 * @baseline: likewise
 */
typedef struct
{
  double          top;
  double          bottom;
  double          baseline;
  PangoLayoutLine *line; /* the layout's */
} AssayPrintLine;

/**
 * AssayPrintBlock:
 * @tag: what it is in the structure of the document (“P”)
 * @cells: layouts beside each other; all but the first may be %NULL
 * @x: where each stands
 * @pitch: from one of its lines to the next; 0 with several cells, which are drawn whole
 * @above: air above it, but for the top of a page
 * @rule_above: whether a line stands above it
 * @rule_below: likewise
 * @stays: it stays on one page with the block behind it
 * @is_framed: whether a box stands around it, as around the note of an error
 * @uri: (nullable): where its last cell leads
 * @lines: (element-type AssayPrintLine): of the first cell
 * @height: of the highest cell
 * @shapes: (element-type AssayPrintShape): of the first cell
 * @anchors: (element-type AssayPrintAnchor): likewise
 *
 * One paragraph, row or note. One with a single cell may be cut between its lines.
 */
typedef struct
{
  const char  *tag;
  PangoLayout *cells[ASSAY_PRINT_MAX_CELLS];
  double       x[ASSAY_PRINT_MAX_CELLS];
  double       pitch;
  double       above;
  gboolean     rule_above;
  gboolean     rule_below;
  gboolean     stays;
  gboolean     is_framed;
  char        *uri;
  GArray      *lines;
  double       height;
  GArray      *shapes;
  GArray      *anchors;
} AssayPrintBlock;

/**
 * AssayPrintPiece:
 * @block: whose lines they are
 * @first_line: the first of them
 * @n_lines: how many
 * @y: where they begin on the page
 */
typedef struct
{
  const AssayPrintBlock *block;
  guint                  first_line;
  guint                  n_lines;
  double                 y;
} AssayPrintPiece;

/**
 * AssayPrintPage:
 * @pieces: (element-type AssayPrintPiece): from top to bottom
 * @notes: (element-type AssayPrintPiece): likewise
 */
typedef struct
{
  GArray *pieces;
  GArray *notes;
} AssayPrintPage;

/**
 * AssayPrint:
 * @context: of all layouts, with a font map of its own, so that a worker can lay out
 * @blocks: (element-type AssayPrintBlock): the draft, then what follows it
 * @n_draft: how many of them are the draft
 * @notes: (element-type AssayPrintBlock): in the order of their numbers
 * @pages: (element-type AssayPrintPage)
 * @foot: what stands at the foot of each page, before its number
 */
struct _AssayPrint
{
  double        width;
  double        height;
  PangoContext *context;
  GPtrArray    *blocks;
  guint         n_draft;
  GPtrArray    *notes;
  GPtrArray    *pages;
  char         *foot;
};

/* assay-print.c */
AssayPrintBlock *assay_print_block_new      (const char       *tag);
void             assay_print_block_finish   (AssayPrintBlock  *block);
PangoLayout     *assay_print_layout         (AssayPrint       *self,
                                             const char       *font,
                                             double            pitch,
                                             double            width,
                                             const char       *text) G_GNUC_WARN_UNUSED_RESULT;
void             assay_print_take_attributes (PangoLayout     *layout,
                                              PangoAttrList   *list);
void             assay_print_set_ink        (PangoAttrList    *list,
                                             AssayPrintInk     ink,
                                             guint             begin_byte,
                                             guint             end_byte);
void             assay_print_take_attribute (PangoAttrList    *list,
                                             PangoAttribute   *attribute,
                                             guint             begin_byte,
                                             guint             end_byte);
double           assay_print_get_measure    (AssayPrint       *self);
AssayPrintBlock *assay_print_add_block      (AssayPrint       *self,
                                             const char       *tag,
                                             PangoLayout      *layout,
                                             double            pitch);

/* assay-print-draft.c */
void             assay_print_add_draft      (AssayPrint       *self,
                                             const AssayProof *proof);

/* assay-print-notes.c */
AssayPrintBlock *assay_print_note_new       (AssayPrint       *self,
                                             const AssayProof *proof,
                                             guint             fact,
                                             guint             number);

AssayPrintBlock *assay_print_free_note_new  (AssayPrint       *self,
                                             const AssayProof *proof,
                                             const AssayMark  *mark,
                                             guint             number);

/* assay-print-lead.c */
void             assay_print_add_head       (AssayPrint       *self,
                                             const AssayProof *proof);

/* assay-print-ends.c */
char            *assay_print_dup_verdict    (const AssayReportModel *model) G_GNUC_WARN_UNUSED_RESULT;
void             assay_print_add_ends       (AssayPrint       *self,
                                             const AssayProof *proof);

/* assay-print-pages.c */
void             assay_print_paginate       (AssayPrint       *self);

G_END_DECLS
