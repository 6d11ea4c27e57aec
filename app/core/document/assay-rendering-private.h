/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-manuscript.h"

G_BEGIN_DECLS

/* Private to this room: how the readers of markup write a manuscript. */

/**
 * AssayMetadata:
 * @title: the headline, or %NULL
 * @standfirst: the lines that lead in, or %NULL
 * @byline: who wrote it, or %NULL
 * @line: line of the file where they stand, counted from 1
 *
 * What a file says about its draft outside the words that a reader sees. It becomes part of the
 * draft where those words lack it.
 */
typedef struct
{
  char  *title;
  char  *standfirst;
  char  *byline;
  guint  line;
} AssayMetadata;

/**
 * AssayRendering:
 * @manuscript: where it is written
 * @number: line of the file that the next words stand on, counted from 1
 * @failed: the manuscript takes no more; the error has been set
 *
 * Sets a manuscript block by block. A block is a run of words that the markup keeps together. White
 * space within one is collapsed; a line end of the file ends a line of the manuscript, which may join
 * the next. Links are found where the markup says so, and where an address stands bare. What is said of
 * rows and cells makes one line of each row of a table.
 *
 * All other fields are its own.
 */
typedef struct
{
  AssayManuscript  *manuscript;
  guint             number;
  gboolean          failed;

  GError          **error;
  AssayPartKind     kind;
  guint             indent;
  guint             counted_from; /* set, like the next, after an item was begun */
  gboolean          begins_list;  /* that is the first of its list */
  gsize             block_byte;
  gsize             line_byte;
  guint             first_link;
  gsize             link_byte;
  char             *url;
  gboolean          opens;
  gboolean          listed;
  guint             n_tables;    /* so far */
  guint             n_open;      /* tables in each other */
  guint             table_line;  /* the first line of the innermost */
  gboolean          is_table;    /* it has no other in it */
  guint             n_rows;      /* in it, so far */
  guint             row;         /* which of them the next words are in; 0 outside of rows */
  guint             cell;        /* which cell of the row, counted from 1 */
  gsize             metadata_bytes[3][2];
} AssayRendering;

/* assay-rendering.c */
void     assay_rendering_init        (AssayRendering  *self,
                                      AssayManuscript *manuscript,
                                      GError         **error);
void     assay_rendering_clear       (AssayRendering  *self);
void     assay_rendering_begin_block (AssayRendering  *self,
                                      AssayPartKind    kind,
                                      guint            indent);
void     assay_rendering_continue    (AssayRendering  *self);
void     assay_rendering_end_block   (AssayRendering  *self);
void     assay_rendering_append      (AssayRendering  *self,
                                      const char      *words,
                                      gsize            n_bytes);
void     assay_rendering_soft_break  (AssayRendering  *self);
void     assay_rendering_hard_break  (AssayRendering  *self);
void     assay_rendering_begin_link  (AssayRendering  *self,
                                      const char      *url);
void     assay_rendering_end_link    (AssayRendering  *self);
void     assay_rendering_add_mark    (AssayRendering  *self,
                                      const char      *url);

/* assay-rendering-table.c */
void     assay_rendering_begin_table (AssayRendering  *self);
void     assay_rendering_end_table   (AssayRendering  *self);
void     assay_rendering_begin_row   (AssayRendering  *self);
void     assay_rendering_end_row     (AssayRendering  *self);
void     assay_rendering_begin_cell  (AssayRendering  *self);
void     assay_rendering_take_pipes  (AssayRendering  *self,
                                      guint            first_line);

/* assay-rendering-metadata.c */
void     assay_metadata_clear        (AssayMetadata       *self);
void     assay_rendering_set_metadata (AssayRendering      *self,
                                       const AssayMetadata *metadata);
gboolean assay_rendering_end         (AssayRendering      *self,
                                      const AssayMetadata *metadata);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayMetadata, assay_metadata_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayRendering, assay_rendering_clear)

G_END_DECLS
