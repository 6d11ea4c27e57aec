/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading-private.h"

G_BEGIN_DECLS

/**
 * AssayPiece:
 * @token: index of the token that it lies in
 * @begin_byte: where it begins
 * @end_byte: one past its last byte
 * @is_joined: a hyphen alone, or nothing, parts it from the piece before
 *
 * What figures and dates are read from: a token, cut at its hyphens (“forty-two-year-old”) and where
 * letters follow its digits (“5km”). A hyphen that stands close between two tokens (“42-year”) is no piece
 * of its own, it joins them.
 */
typedef struct
{
  guint    token;
  guint    begin_byte;
  guint    end_byte;
  gboolean is_joined;
} AssayPiece;

AssayPiece assay_piece_of_token   (const AssayReader *reader,
                                   guint              token);
gboolean   assay_piece_next       (const AssayReader *reader,
                                   AssayPiece        *piece);

gboolean   assay_piece_equals     (const AssayReader *reader,
                                   const AssayPiece  *piece,
                                   const char        *lower);
gboolean   assay_piece_ends_token (const AssayReader *reader,
                                   const AssayPiece  *piece);
gunichar   assay_piece_get_mark   (const AssayReader *reader,
                                   const AssayPiece  *piece);

G_END_DECLS
