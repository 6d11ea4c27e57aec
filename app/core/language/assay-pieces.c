/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-pieces.h"

#include <string.h>

/* Bytes of a hyphen at a place of the text, or 0. */
static guint
match_hyphen (const AssayReader *reader,
              guint              byte)
{
  const char *p = reader->utf8 + byte;

  if (*p == '-')
    return 1;

  /* U+2010 and U+2011, the two hyphens that are not ASCII. */
  if ((guchar) p[0] == 0xe2 && (guchar) p[1] == 0x80 &&
      ((guchar) p[2] == 0x90 || (guchar) p[2] == 0x91))
    return 3;

  return 0;
}

/* Where the piece ends that begins at a byte of a token. */
static guint
find_piece_end (const AssayReader *reader,
                const AssayToken  *token,
                guint              begin_byte)
{
  guint byte = begin_byte;

  if (token->kind == ASSAY_TOKEN_MARK)
    return token->end_byte;

  if (token->kind == ASSAY_TOKEN_NUMBER && begin_byte == token->begin_byte)
    {
      while (byte < token->end_byte && (g_ascii_isdigit (reader->utf8[byte]) ||
                                        reader->utf8[byte] == '.' || reader->utf8[byte] == ','))
        byte++;

      return byte;
    }

  while (byte < token->end_byte && match_hyphen (reader, byte) == 0)
    byte++;

  return byte;
}

/**
 * assay_piece_of_token:
 * @token: index of a token
 *
 * Returns: the first piece of the token
 */
AssayPiece
assay_piece_of_token (const AssayReader *reader,
                      guint              token)
{
  const AssayToken *at = assay_reader_token (reader, token);

  return (AssayPiece){
    .token = token,
    .begin_byte = at->begin_byte,
    .end_byte = find_piece_end (reader, at, at->begin_byte),
  };
}

/* Whether a token is a hyphen with no space on either side. */
static gboolean
is_joining_hyphen (const AssayReader *reader,
                   guint              token)
{
  const AssayToken *at = assay_reader_token (reader, token);
  const AssayToken *next = NULL;

  if (at->kind != ASSAY_TOKEN_MARK || (at->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0 ||
      match_hyphen (reader, at->begin_byte) == 0 || token + 1 >= reader->tokens->len)
    return FALSE;

  next = assay_reader_token (reader, token + 1);

  return next->kind != ASSAY_TOKEN_MARK && (next->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0;
}

/**
 * assay_piece_next:
 * @piece: (inout): a piece
 *
 * Moves on to the next piece of the same part of the text.
 *
 * Returns: whether there is one; else @piece stays as it was
 */
gboolean
assay_piece_next (const AssayReader *reader,
                  AssayPiece        *piece)
{
  const AssayToken *at = assay_reader_token (reader, piece->token);
  guint token = piece->token + 1;
  gboolean is_joined = FALSE;

  if (piece->end_byte < at->end_byte)
    {
      piece->begin_byte = piece->end_byte + match_hyphen (reader, piece->end_byte);
      piece->end_byte = find_piece_end (reader, at, piece->begin_byte);
      piece->is_joined = TRUE;

      return TRUE;
    }

  if (token >= reader->tokens->len ||
      (assay_reader_token (reader, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return FALSE;

  if (is_joining_hyphen (reader, token))
    {
      token++;
      is_joined = TRUE;
    }

  *piece = assay_piece_of_token (reader, token);
  piece->is_joined = is_joined;

  return TRUE;
}

/**
 * assay_piece_equals:
 * @lower: a word in lower-case ASCII
 *
 * Returns: whether the piece is that word, without case
 */
gboolean
assay_piece_equals (const AssayReader *reader,
                    const AssayPiece  *piece,
                    const char        *lower)
{
  gsize n = strlen (lower);

  return piece->end_byte - piece->begin_byte == n &&
         g_ascii_strncasecmp (reader->utf8 + piece->begin_byte, lower, n) == 0;
}

/**
 * assay_piece_ends_token:
 *
 * Returns: whether nothing of its token follows the piece
 */
gboolean
assay_piece_ends_token (const AssayReader *reader,
                        const AssayPiece  *piece)
{
  return piece->end_byte == assay_reader_token (reader, piece->token)->end_byte;
}

/**
 * assay_piece_get_mark:
 *
 * Returns: the mark that the piece is, or 0
 */
gunichar
assay_piece_get_mark (const AssayReader *reader,
                      const AssayPiece  *piece)
{
  const AssayToken *at = assay_reader_token (reader, piece->token);

  return at->kind == ASSAY_TOKEN_MARK ? at->mark : 0;
}
