/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a match or a vote came to: “lost 2-4”, “decided, 29–7,”. Each side is a figure. */

#include "config.h"

#include "assay-figures-private.h"

#include <string.h>

#include "assay-numbers-private.h"

/* Above it, “won 112-98” apart, digits joined are no score of a match. */
#define MAX_SCORE 250

/* How far before “29–7” stands what was voted on: “approved the plan for the mill, 29–7”. */
#define BALLOT_REACH 12

/* The number of one side at a token: digits alone. Returns -1 for none. */
static int
read_side (const AssayFigureFinder *self,
           guint                    token)
{
  const AssayToken *at = NULL;
  int value = 0;

  if (token >= self->reader->tokens->len)
    return -1;

  at = assay_figure_token (self, token);
  if (at->kind != ASSAY_TOKEN_NUMBER || at->end_byte - at->begin_byte > 3)
    return -1;
  for (guint i = at->begin_byte; i < at->end_byte; i++)
    {
      if (!g_ascii_isdigit (self->reader->utf8[i]))
        return -1;
      value = value * 10 + g_ascii_digit_value (self->reader->utf8[i]);
    }

  return value;
}

/* “3-1”: returns one past it, or @token. */
static guint
match_pair (const AssayFigureFinder *self,
            guint                    token)
{
  const AssayToken *dash = NULL;

  if (token + 2 >= self->reader->tokens->len || read_side (self, token) < 0 ||
      read_side (self, token + 2) < 0)
    return token;

  dash = assay_figure_token (self, token + 1);
  if (dash->kind != ASSAY_TOKEN_MARK || (dash->mark != '-' && dash->mark != 0x2013) ||
      (dash->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0 ||
      (dash[1].flags & ASSAY_TOKEN_SPACE_BEFORE) != 0)
    return token;

  return token + 3;
}

static gboolean
is_small (const AssayFigureFinder *self,
          guint                    token)
{
  return read_side (self, token) <= MAX_SCORE && read_side (self, token + 2) <= MAX_SCORE;
}

/**
 * assay_figure_follows_match:
 * @token: where a number begins
 *
 * Returns: whether a word of winning, losing or voting stands before: “lost 2 to 4”, “lost by 2 to 4”, “the vote was 4–7”
 */
gboolean
assay_figure_follows_match (const AssayFigureFinder *self,
                            guint                    token)
{
  static const char *const between[] = { "by", "was", "is", "of" };

  if (assay_figure_token_before (self, token) == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (between); i++)
    {
      if (assay_token_equals (self->reader, token - 1, between[i]) &&
          assay_figure_token_before (self, token - 1) != NULL)
        return assay_figure_match_role (self, token - 2, "match") > 0;
    }

  return assay_figure_match_role (self, token - 1, "match") > 0;
}

/* Whether what was voted on stands before, and nothing is counted by the pair: “rejected it 9–4”, “decided, 4–9, to …”. */
static gboolean
follows_ballot (const AssayFigureFinder *self,
                guint                    token,
                const AssayPiece        *last)
{
  const AssayToken *before = assay_figure_token_before (self, token);
  gboolean is_apart = before != NULL && before->kind == ASSAY_TOKEN_MARK &&
                      (before->mark == ',' || before->mark == '(');

  if (!is_apart && read_side (self, token) <= read_side (self, token + 2))
    return FALSE;
  if (!assay_figure_is_end_of_phrase (self, last))
    return FALSE;

  for (guint n = 1; n <= MIN (BALLOT_REACH, token); n++)
    {
      if (assay_figure_token (self, token - n)->part != assay_figure_token (self, token)->part)
        return FALSE;
      if (assay_figure_match_role (self, token - n, "ballot") > 0 ||
          assay_figure_match_role (self, token - n, "match") > 0)
        return TRUE;
    }

  return FALSE;
}

static void
add_side (const AssayFigureFinder *self,
          guint                    token)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  double value = read_side (self, token);

  assay_figure_add (self, &(AssayCandidate){
                              .number = { .first = piece,
                                          .last = piece,
                                          .value = value,
                                          .scale = 1,
                                          .n_words = 1,
                                          .flags = ASSAY_NUMBER_DIGITS },
                              .first_token = token,
                              .begin_byte = piece.begin_byte,
                              .last = piece,
                              .low = value,
                              .high = value,
                          });
}

/**
 * assay_figure_read_score:
 * @token: a number
 *
 * “lost 2-4”, “a 2–4 defeat”, “won 6-4, 4-6, 7-5”, “rejected it, 9–4”: no ranges, but two numbers each, as they are
 * where “to” stands between them.
 *
 * Returns: one past the last token of a score that begins there, whose sides are added, or @token
 */
guint
assay_figure_read_score (const AssayFigureFinder *self,
                         guint                    token)
{
  guint end = match_pair (self, token);
  AssayPiece last;

  if (end == token)
    return token;

  last = assay_piece_of_token (self->reader, end - 1);
  if (!(is_small (self, token) && (assay_figure_follows_match (self, token) ||
                                   assay_figure_match_role (self, end, "match") > 0)) &&
      !follows_ballot (self, token, &last))
    return token;

  for (guint next = token;;)
    {
      add_side (self, next);
      add_side (self, next + 2);
      end = next + 3;

      if (end >= self->reader->tokens->len)
        return end;
      next = end + (assay_figure_token (self, end)->kind == ASSAY_TOKEN_MARK &&
                    assay_figure_token (self, end)->mark == ',');
      next += assay_token_equals (self->reader, next, "and");
      if (next == end || match_pair (self, next) == next)
        return end;
    }
}
