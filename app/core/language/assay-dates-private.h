/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-days.h"
#include "assay-lexicon.h"
#include "assay-numbers.h"

G_BEGIN_DECLS

typedef enum
{
  ASSAY_DATE_WORD_NONE,
  ASSAY_DATE_WORD_MONTH,
  ASSAY_DATE_WORD_WEEKDAY,
  ASSAY_DATE_WORD_SEASON,
  ASSAY_DATE_WORD_DAY,
  ASSAY_DATE_WORD_UNIT,
  ASSAY_DATE_WORD_WHICH,
  ASSAY_DATE_WORD_THEN,
  ASSAY_DATE_WORD_AGO,
  ASSAY_DATE_WORD_LATER,
  ASSAY_DATE_WORD_STAGE,
  ASSAY_DATE_WORD_ERA,
  ASSAY_DATE_WORD_HOLIDAY,
  ASSAY_DATE_WORD_EVENT,
  ASSAY_DATE_WORD_SOME,
  ASSAY_DATE_WORD_THE,
  ASSAY_DATE_WORD_OF,
} AssayDateWordKind;

/* The values of the kind “unit” in the list of words. */
typedef enum
{
  ASSAY_DATE_UNIT_SECOND = 1, /* and all that is shorter than a day */
  ASSAY_DATE_UNIT_DAY,
  ASSAY_DATE_UNIT_WEEK,
  ASSAY_DATE_UNIT_WEEKEND,
  ASSAY_DATE_UNIT_FORTNIGHT,
  ASSAY_DATE_UNIT_MONTH,
  ASSAY_DATE_UNIT_QUARTER,
  ASSAY_DATE_UNIT_YEAR,
  ASSAY_DATE_UNIT_DECADE,
  ASSAY_DATE_UNIT_CENTURY,
} AssayDateUnit;

/**
 * AssayDateWord:
 * @kind: what the word does in a date
 * @is_doubtful: it means something else too (“may”, “march”, “fall”, “sun”)
 * @values: its numbers, as the list of words has them
 * @n_tokens: how many tokens it has
 */
typedef struct
{
  AssayDateWordKind kind;
  gboolean          is_doubtful;
  int               values[3];
  guint             n_tokens;
} AssayDateWord;

/**
 * AssayDateFinder:
 * @reader: the reading under way
 * @numbers: reads the numbers in dates
 * @words: the words of dates
 * @years: the words beside years
 * @closed: words of the closed classes
 * @future: words that tell that a day is to come
 * @spoken: the last date of the text that is known, which “that year” and “June” without a year go by
 * @spoken_token: the first token of it
 * @spoken_last: the last token of it
 * @spoken_is_relative: it is known by the day of writing alone
 * @year_token: the token of the last year by itself; %G_MAXUINT if none
 */
typedef struct
{
  const AssayReader  *reader;
  AssayNumberParser   numbers;
  const AssayLexicon *words;
  const AssayLexicon *years;
  const AssayLexicon *closed;
  const AssayLexicon *future;
  AssayDay            spoken;
  guint               spoken_token;
  guint               spoken_last;
  gboolean            spoken_is_relative;
  guint               year_token;
} AssayDateFinder;

static inline const AssayToken *
assay_date_token (const AssayDateFinder *self,
                  guint                  token)
{
  return assay_reader_token (self->reader, token);
}

/**
 * AssayDateMatch:
 * @begin_byte: where the date begins
 * @last: its last piece
 * @day: as in AssayDate; with a year of 0 it lacks its year
 * @end: as in AssayDate
 * @is_relative: as in AssayDate
 * @has_spoken_year: its year is that of the date spoken of
 */
typedef struct
{
  guint      begin_byte;
  AssayPiece last;
  AssayDay   day;
  AssayDay   end;
  gboolean   is_relative;
  gboolean   has_spoken_year;
} AssayDateMatch;

/**
 * AssayDigits:
 * @value: what they count
 * @n_digits: how many there are, one to four
 * @is_ordinal: an ordinal's letters touch them (“14th”)
 * @has_s: an “s” touches them (“1990s”)
 * @last: their last piece
 */
typedef struct
{
  int        value;
  guint      n_digits;
  gboolean   is_ordinal;
  gboolean   has_s;
  AssayPiece last;
} AssayDigits;

AssayDateWord assay_date_classify      (const AssayDateFinder *self,
                                        guint                  token);
AssayDateWord assay_date_classify_piece (const AssayDateFinder *self,
                                         const AssayPiece      *piece);
guint         assay_date_get_behind    (const AssayDateFinder *self,
                                        guint                  token);
gboolean      assay_date_is_future     (const AssayDateFinder *self,
                                        guint                  token);

gboolean      assay_date_opens_future  (const AssayDateFinder *self,
                                        guint                  token,
                                        guint                  last);

gunichar      assay_date_get_mark      (const AssayDateFinder *self,
                                        guint                  token);
gboolean      assay_date_is_dash       (gunichar               mark);
gboolean      assay_date_is_close      (const AssayDateFinder *self,
                                        guint                  token);
AssayPiece    assay_date_get_whole     (const AssayDateFinder *self,
                                        guint                  token);
void          assay_date_match_finish  (AssayDateMatch   *match,
                                        const AssayPiece *last,
                                        AssayDay          day);

gboolean      assay_date_read_digits   (const AssayDateFinder *self,
                                        guint                  token,
                                        AssayDigits           *digits);
gboolean      assay_date_is_day_of_month (const AssayDigits   *digits);
gboolean      assay_date_read_year_behind (const AssayDateFinder *self,
                                           guint                  token,
                                           AssayDigits           *year);
gboolean      assay_date_read_numeric  (const AssayDateFinder *self,
                                        guint                  token,
                                        AssayDateMatch        *match);
gboolean      assay_date_read_dotted   (const AssayDateFinder *self,
                                        guint                  token,
                                        AssayDateMatch        *match);
gboolean      assay_date_read_year     (const AssayDateFinder *self,
                                        guint                  token,
                                        AssayDateMatch        *match);
gboolean      assay_date_read_spelled_decade
                                       (const AssayDateFinder *self,
                                        const AssayPiece      *piece,
                                        AssayDateMatch        *match);
void          assay_date_set_unit      (AssayDateMatch        *match,
                                        AssayDay               from,
                                        AssayDateUnit          unit,
                                        int                    n);
AssayDay      assay_date_move_by       (AssayDay               from,
                                        AssayDateUnit          unit,
                                        double                 n);
AssayDay      assay_date_find_weekday  (AssayDay               anchor,
                                        int                    weekday,
                                        int                    which);
int           assay_date_find_year_of_month (AssayDay anchor,
                                             int      month,
                                             int      which);

gboolean      assay_date_read_absolute (const AssayDateFinder *self,
                                        guint                  token,
                                        AssayDateMatch        *match);
gboolean      assay_date_read_relative (const AssayDateFinder *self,
                                        guint                  token,
                                        AssayDateMatch        *match);
gboolean      assay_date_is_year       (const AssayDateFinder *self,
                                        guint                  token);
void          assay_date_set_year      (const AssayDateFinder *self,
                                        guint                  token,
                                        AssayDateMatch        *match);

G_END_DECLS
