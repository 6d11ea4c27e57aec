/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-pieces.h"

G_BEGIN_DECLS

/**
 * AssayNumberFlags:
 * @ASSAY_NUMBER_DIGITS: its first part is written in digits
 * @ASSAY_NUMBER_SPELLED: it has a word of number (“forty”, “million”)
 * @ASSAY_NUMBER_SCALED: it has a scale (“5bn”, “2 million”)
 * @ASSAY_NUMBER_MARKED: its scale is a mark that touches the digits and may be a unit (“5m”)
 * @ASSAY_NUMBER_ORDINAL: “21st”, “third”
 * @ASSAY_NUMBER_FRACTION: “½”, “two-thirds”, “one in five”, “half a million”
 * @ASSAY_NUMBER_DECIMAL: digits with a decimal point
 * @ASSAY_NUMBER_GROUPED: digits with separators between thousands
 * @ASSAY_NUMBER_ROUGH: a word that is seldom exact (“a dozen”, “a couple of”)
 * @ASSAY_NUMBER_SIGNED: it has a sign
 * @ASSAY_NUMBER_ZEROS: digits that begin with a needless zero, as telephone numbers do
 */
typedef enum
{
  ASSAY_NUMBER_DIGITS = 1 << 0,
  ASSAY_NUMBER_SPELLED = 1 << 1,
  ASSAY_NUMBER_SCALED = 1 << 2,
  ASSAY_NUMBER_MARKED = 1 << 3,
  ASSAY_NUMBER_ORDINAL = 1 << 4,
  ASSAY_NUMBER_FRACTION = 1 << 5,
  ASSAY_NUMBER_DECIMAL = 1 << 6,
  ASSAY_NUMBER_GROUPED = 1 << 7,
  ASSAY_NUMBER_ROUGH = 1 << 8,
  ASSAY_NUMBER_SIGNED = 1 << 9,
  ASSAY_NUMBER_ZEROS = 1 << 10,
} AssayNumberFlags;

/**
 * AssayNumber:
 * @first: its first piece
 * @last: its last piece
 * @value: what it counts; scale and sign applied
 * @scale: the scale that @value has been multiplied by, or 1
 * @n_words: of how many words or runs of digits it is made
 * @flags: how it is written
 */
typedef struct
{
  AssayPiece first;
  AssayPiece last;
  double     value;
  double     scale;
  guint      n_words;
  guint      flags;
} AssayNumber;

/**
 * AssayNumberParser:
 * @reader: the reading under way
 * @words: the words of numbers in its language
 */
typedef struct
{
  const AssayReader         *reader;
  const struct _AssayLexicon *words;
} AssayNumberParser;

AssayNumberParser assay_number_parser_new (const AssayReader       *reader);

gboolean          assay_number_may_begin  (const AssayNumberParser *self,
                                           guint                    token);
gboolean          assay_number_parse      (const AssayNumberParser *self,
                                           const AssayPiece        *start,
                                           AssayNumber             *number);

G_END_DECLS
