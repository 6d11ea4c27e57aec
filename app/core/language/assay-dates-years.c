/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether four digits are a year, or count what stands behind them. */

#include "config.h"

#include "assay-dates-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-numbers-private.h"

/* Years that stand bare, with nothing that says that they are one, are near our own time. */
#define FIRST_BARE_YEAR 1800
#define FIRST_MARKED_YEAR 1500
#define LAST_BARE_YEAR 2060

/* Nobody speaks of the decades of centuries before. */
#define FIRST_CENTURY 15

/* From here on “in 2019” is a year, whatever stands behind. */
#define FIRST_MODERN_YEAR 1900

/* A figure that measures something, or a longer one, covers these bytes: they are no year. */
static const AssayFigure *
find_figure (const AssayDateFinder *self,
             AssaySpan              span)
{
  const GArray *figures = self->reader->reading->figures;
  guint low = 0;

  assay_bisect (low, figures->len, i,
                g_array_index (figures, AssayFigure, i).span.end <= span.begin);

  if (low == figures->len ||
      !assay_span_overlaps (g_array_index (figures, AssayFigure, low).span, span))
    return NULL;

  return &g_array_index (figures, AssayFigure, low);
}

static const char *
get_year_role (const AssayDateFinder *self,
               guint                  token)
{
  const char *value = NULL;

  return assay_lexicon_match (self->years, self->reader, token, &value) > 0 ? value : "";
}

static gboolean
has_year_role (const AssayDateFinder *self,
               guint                  token,
               const char            *role)
{
  return token != G_MAXUINT && g_str_equal (get_year_role (self, token), role);
}

/* A plural by its ending: “rhinos”, not “glass”, “virus”, “basis”, nor a word of the closed classes. */
static gboolean
looks_plural (const AssayDateFinder *self,
              guint                  token)
{
  const AssayToken *at = assay_reader_token (self->reader, token);
  const char *end = self->reader->utf8 + at->end_byte;

  return at->kind == ASSAY_TOKEN_WORD && (at->flags & ASSAY_TOKEN_CAPITAL) == 0 &&
         at->end_byte - at->begin_byte >= 4 &&
         g_ascii_isalpha (self->reader->utf8[at->begin_byte]) && end[-1] == 's' &&
         strchr ("sui'", end[-2]) == NULL &&
         assay_lexicon_lookup_token (self->closed, self->reader, token) == NULL;
}

/* “1200 a day”, “2019 per week”, “1,950 of them”: each, or some, of what is counted. */
static gboolean
is_shared_out (const AssayDateFinder *self,
               guint                  token)
{
  static const char *const some[] = { "the", "them", "these", "those", "its", "their", "his",
                                      "her", "our", "my", "your", "us", "which", "whom" };
  guint next = assay_date_get_behind (self, token);

  if (next == G_MAXUINT)
    return FALSE;
  if (assay_token_equals (self->reader, token, "per"))
    return TRUE;
  if (assay_token_equals (self->reader, token, "a") ||
      assay_token_equals (self->reader, token, "an") ||
      assay_token_equals (self->reader, token, "each") ||
      assay_token_equals (self->reader, token, "every"))
    return assay_date_classify (self, next).kind == ASSAY_DATE_WORD_UNIT;

  for (guint i = 0; i < G_N_ELEMENTS (some) && assay_token_equals (self->reader, token, "of"); i++)
    {
      if (assay_token_equals (self->reader, next, some[i]))
        return TRUE;
    }

  return FALSE;
}

/* Whether a year may stand before the word at a token, as “the 2019” does, and “by 2019” where nothing is counted. */
static gboolean
is_loose (const AssayDateFinder *self,
          guint                  token)
{
  static const char *const loose[] = { "by", "of", "from", "after", "before", "between", "through",
                                       "past" };

  for (guint i = 0; i < G_N_ELEMENTS (loose); i++)
    {
      if (assay_token_equals (self->reader, token, loose[i]))
        return TRUE;
    }

  return has_year_role (self, token, "near");
}

static gboolean
has_past_ending (const AssayDateFinder *self,
                 guint                  token)
{
  const AssayToken *at = assay_reader_token (self->reader, token);

  return at->end_byte - at->begin_byte > 3 &&
         memcmp (self->reader->utf8 + at->end_byte - 2, "ed", 2) == 0;
}

/* “from 1699 or 1700”, “1635 – 1699” */
static gboolean
joins_year (const AssayDateFinder *self,
            guint                  token)
{
  return self->year_token != G_MAXUINT && token >= 2 && self->year_token == token - 2 &&
         (assay_reader_token (self->reader, token - 1)->kind == ASSAY_TOKEN_MARK ||
          assay_token_equals (self->reader, token - 1, "or") ||
          assay_token_equals (self->reader, token - 1, "and"));
}

/* Tied to a mark or another number: an address, a code, a telephone number. */
static gboolean
is_tied (const AssayDateFinder *self,
         guint                  token,
         const AssayToken      *before,
         const AssayToken      *behind)
{
  guint after = assay_date_get_behind (self, assay_date_get_behind (self, token));

  if (before != NULL && before->kind == ASSAY_TOKEN_MARK && before->mark < 0x80 &&
      (assay_reader_token (self->reader, token)->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0 &&
      strchr ("#@_:=&\\/.$+,", (char) before->mark) != NULL)
    return TRUE;

  return behind != NULL && (behind->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0 &&
         behind->kind == ASSAY_TOKEN_MARK && behind->mark < 0x80 &&
         strchr ("#@_:=&\\/%-", (char) behind->mark) != NULL && after != G_MAXUINT &&
         (assay_reader_token (self->reader, after)->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0;
}

/* Whether what stands behind four digits is counted by them: “1215 rhinos”, “2019 white rhinos”, “1200 a day”. What is
 * named by its year is not (“of 2019 levels”), nor what has an article or an owner before (“the 2019 tickets”). */
static gboolean
counts (const AssayDateFinder *self,
        guint                  token,
        gboolean               is_bare)
{
  guint next = assay_date_get_behind (self, token);
  guint after = assay_date_get_behind (self, next);

  if (next == G_MAXUINT)
    return FALSE;
  if (has_year_role (self, next, "counted") || is_shared_out (self, next))
    return TRUE;
  if (has_year_role (self, next, "of-years") || has_year_role (self, next, "before"))
    return FALSE;
  if (looks_plural (self, next))
    return TRUE;

  /* One word between, as long as no verb can be the plural: “sold 2019 cheap tickets”. */
  return is_bare && after != G_MAXUINT && looks_plural (self, after) &&
         !has_year_role (self, after, "of-years") &&
         assay_reader_token (self->reader, next)->kind == ASSAY_TOKEN_WORD &&
         (assay_reader_token (self->reader, next)->flags & ASSAY_TOKEN_CAPITAL) == 0 &&
         !has_past_ending (self, next) &&
         assay_lexicon_lookup_token (self->closed, self->reader, next) == NULL;
}

/* Whether an owner, an article or “this” stands before, so that a year behind it tells which: “the 2019 tickets”. */
static gboolean
follows_owner (const AssayDateFinder *self,
               guint                  token)
{
  static const char *const owners[] = { "the",  "this",  "that",  "a",
                                        "an",   "its",   "their", "his",
                                        "her",  "our",   "my",    "your",
                                        "each", "every", "'s",    "\342\200\231s" };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      if (assay_token_equals (self->reader, token, owners[i]))
        return TRUE;
    }

  return FALSE;
}

/* Whether the word before leaves no doubt: “since 1999”, “in 2019”. “resulted in 2019 arrests” and “in 1215 rhinos” do. */
static gboolean
is_told_by (const AssayDateFinder *self,
            guint                  before,
            guint                  token,
            guint                  value)
{
  if (!has_year_role (self, before, "before") || is_loose (self, before))
    return FALSE;
  if (!assay_token_equals (self->reader, before, "in") ||
      (assay_reader_token (self->reader, before)->flags & ASSAY_TOKEN_CAPITAL) != 0)
    return TRUE;
  if (before > 0 && (assay_token_equals (self->reader, before - 1, "resulted") ||
                     assay_token_equals (self->reader, before - 1, "resulting")))
    return FALSE;

  return value >= FIRST_MODERN_YEAR || !counts (self, token, FALSE);
}

/**
 * assay_date_read_spelled_decade:
 * @piece: where it may begin
 * @match: (inout): the date; only its end and its days are set
 *
 * Reads “nineteen-thirties”, “the eighteen nineties”.
 *
 * Returns: whether one stands there
 */
gboolean
assay_date_read_spelled_decade (const AssayDateFinder *self,
                                const AssayPiece      *piece,
                                AssayDateMatch        *match)
{
  static const struct
  {
    const char *word;
    int         value;
  } decades[] = {
    { "tens", 10 },      { "twenties", 20 }, { "thirties", 30 },
    { "forties", 40 },   { "fifties", 50 },  { "sixties", 60 },
    { "seventies", 70 }, { "eighties", 80 }, { "nineties", 90 },
  };
  AssayWord century = assay_number_classify (&self->numbers, piece);
  AssayPiece next = *piece;

  if (century.kind != ASSAY_WORD_TEEN || century.value < FIRST_CENTURY ||
      !assay_piece_next (self->reader, &next))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (decades); i++)
    {
      int year = (int) century.value * 100 + decades[i].value;

      if (!assay_piece_equals (self->reader, &next, decades[i].word))
        continue;

      assay_date_match_finish (match, &next, (AssayDay){ .year = (gint16) year });
      match->end.year = (gint16) (year + 9);

      return TRUE;
    }

  return FALSE;
}

/**
 * assay_date_is_year:
 * @token: four digits
 *
 * Returns: whether they are a year, and not a count (“2,025” is not asked about, “2025 people” is)
 */
gboolean
assay_date_is_year (const AssayDateFinder *self,
                    guint                  token)
{
  const AssayReader *reader = self->reader;
  const AssayToken *at = assay_reader_token (reader, token);
  const AssayToken *before = token > 0 && (at->flags & ASSAY_TOKEN_PART_BEGIN) == 0
                                 ? assay_reader_token (reader, token - 1)
                                 : NULL;
  guint next = assay_date_get_behind (self, token);
  const AssayToken *behind = next != G_MAXUINT ? assay_reader_token (reader, next) : NULL;
  guint value = (guint) g_ascii_strtoull (reader->utf8 + at->begin_byte, NULL, 10);
  const AssayFigure *figure = find_figure (self, assay_reader_span (reader, token, token));

  if (figure != NULL &&
      (figure->kind != ASSAY_FIGURE_NUMBER || figure->bound == ASSAY_BOUND_RANGE ||
                         figure->low != figure->high || figure->low != value))
    return FALSE;
  if (behind != NULL && behind->kind == ASSAY_TOKEN_WORD && has_year_role (self, next, "counted"))
    return FALSE;

  if (is_tied (self, token, before, behind))
    return FALSE;

  if (before != NULL && before->kind == ASSAY_TOKEN_MARK &&
      (before->mark == '(' || before->mark == '['))
    return TRUE;
  if (before != NULL && is_told_by (self, token - 1, token, value))
    return TRUE;
  if (before != NULL && joins_year (self, token))
    return TRUE;

  if ((before == NULL || !follows_owner (self, token - 1)) &&
      counts (self, token,
              before != NULL && before->kind == ASSAY_TOKEN_WORD && !is_loose (self, token - 1)))
    return FALSE;
  if (before != NULL && before->kind == ASSAY_TOKEN_WORD &&
      (has_year_role (self, token - 1, "before") || has_year_role (self, token - 1, "near")))
    return TRUE;

  /* “over 2000”: a bound counts. A round number alone may be either; counts are more often round. */
  if (figure != NULL && figure->bound != ASSAY_BOUND_EXACT)
    return FALSE;

  if (value <
      (behind == NULL || behind->kind == ASSAY_TOKEN_MARK ? FIRST_MARKED_YEAR : FIRST_BARE_YEAR))
    return FALSE;

  return value <= LAST_BARE_YEAR && (value % 100 != 0 || value == 2000);
}
