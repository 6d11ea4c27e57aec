/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-numbers.h"

G_BEGIN_DECLS

typedef enum
{
  ASSAY_WORD_NONE,
  ASSAY_WORD_DIGITS,
  ASSAY_WORD_VULGAR,
  ASSAY_WORD_ARTICLE,
  ASSAY_WORD_AND,
  ASSAY_WORD_OF,
  ASSAY_WORD_IN,
  ASSAY_WORD_OUT,
  ASSAY_WORD_POINT,
  ASSAY_WORD_MINUS,
  ASSAY_WORD_COUPLE,
  ASSAY_WORD_TO,
  ASSAY_WORD_FROM,
  ASSAY_WORD_BETWEEN,
  ASSAY_WORD_OVER,
  ASSAY_WORD_UNIT,
  ASSAY_WORD_TEEN,
  ASSAY_WORD_TEN,
  ASSAY_WORD_HUNDRED,
  ASSAY_WORD_SCALE,
  ASSAY_WORD_MARK,
  ASSAY_WORD_DOZEN,
  ASSAY_WORD_NTH_UNIT,
  ASSAY_WORD_NTH_TEEN,
  ASSAY_WORD_NTH_TEN,
  ASSAY_WORD_NTH_SCALE,
  ASSAY_WORD_PART,
  ASSAY_WORD_PARTS,
} AssayWordKind;

/* What a piece does in a number. */
typedef struct
{
  AssayWordKind kind;
  double        value;
} AssayWord;

/* A number while it is read: @total is closed by the scales so far, @group is what the next one takes. */
typedef struct
{
  double     total;
  double     group;
  double     scale;   /* the last one, or 0 */
  double     highest; /* what all of it has been multiplied by, or 1 */
  double     room;    /* the group yet takes what is less: 10 after “twenty”, 100 after “hundred” */
  guint      n_words;
  guint      flags;
  AssayPiece last;
} AssayCounter;

/* What stands behind the counter, and where. */
typedef struct
{
  AssayWord  word;
  AssayPiece piece;
  gboolean   exists;
} AssayAhead;

AssayWord  assay_number_classify         (const AssayNumberParser *self,
                                          const AssayPiece        *piece);
gboolean   assay_word_is_ordinal         (AssayWord                word);
double     assay_number_read_part        (const AssayNumberParser *self,
                                          AssayAhead              *ahead,
                                          gboolean                 allows_plural);
AssayAhead assay_number_look_ahead       (const AssayNumberParser *self,
                                          const AssayPiece        *from);

void       assay_counter_accept          (AssayCounter            *counter,
                                          const AssayPiece        *piece);
gboolean   assay_counter_begin           (const AssayNumberParser *self,
                                          AssayCounter            *counter,
                                          const AssayPiece        *piece);

gboolean   assay_number_read_power       (const AssayNumberParser *self,
                                          AssayCounter            *counter);
void       assay_number_read_tail        (const AssayNumberParser *self,
                                          AssayCounter            *counter);
void       assay_number_read_scale_of_fraction
                                         (const AssayNumberParser *self,
                                          AssayCounter            *counter);

G_END_DECLS
