/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-same-measure-private.h"

#include <math.h>
#include <string.h>

/* Whoever converts miles into kilometres rounds the result by no more than this share. */
#define CONVERSION_SHARE 0.04

/* Hours and days, pounds of money and of weight: nothing is rounded. */
#define EXACT_SHARE 1e-6

/* Behind “more than” or “about” a length may be so much longer, and a time, of a few whole units, so much. */
#define BOUNDED_SHARE 0.1
#define BOUNDED_TIME_SHARE 0.34

/* A share that is written as a fraction may be this far from the percentage, in points. */
#define SHARE_SLACK 1.0

/* And “more than two thirds” so far. */
#define OVER_SLACK 5.0

/* “Age” stands at most so many characters before its figure, which is rounded to whole years. */
#define AGE_REACH 24
#define HALF_A_YEAR 0.5

typedef struct
{
  const char *unit;
  char        dimension;
  double      factor; /* how many of the dimension's own unit it is */
} Unit;

/* Months have no fixed number of days, and litres no fixed number of cups. */
static const Unit units[] = {
  { "ms", 't', 0.001 },           { "second", 't', 1.0 },
  { "minute", 't', 60.0 },        { "hour", 't', 3600.0 },
  { "day", 't', 86400.0 },        { "week", 't', 604800.0 },
  { "fortnight", 't', 1209600.0 }, { "month", 'y', 1.0 },
  { "year", 'y', 12.0 },          { "decade", 'y', 120.0 },
  { "century", 'y', 1200.0 },     { "mm", 'l', 0.001 },
  { "cm", 'l', 0.01 },            { "m", 'l', 1.0 },
  { "km", 'l', 1000.0 },          { "inch", 'l', 0.0254 },
  { "foot", 'l', 0.3048 },        { "yard", 'l', 0.9144 },
  { "mile", 'l', 1609.344 },      { "nautical mile", 'l', 1852.0 },
  { "mg", 'w', 1e-6 },            { "g", 'w', 0.001 },
  { "kg", 'w', 1.0 },             { "t", 'w', 1000.0 },
  { "ton", 'w', 1000.0 },         { "ounce", 'w', 0.0283495 },
  { "pound", 'w', 0.4535924 },    { "stone", 'w', 6.350293 },
  { "m²", 'a', 1.0 },             { "km²", 'a', 1e6 },
  { "ha", 'a', 1e4 },             { "acre", 'a', 4046.856 },
  { "square foot", 'a', 0.09290304 }, { "square mile", 'a', 2589988.0 },
  { "ml", 'v', 0.001 },           { "cl", 'v', 0.01 },
  { "l", 'v', 1.0 },              { "m³", 'v', 1000.0 },
  { "mph", 's', 1.609344 },       { "km/h", 's', 1.0 },
  { "knot", 's', 1.852 },         { "kW", 'p', 1.0 },
  { "MW", 'p', 1e3 },             { "GW", 'p', 1e6 },
};

static const Unit *
find_unit (const char *name)
{
  for (guint i = 0; name != NULL && i < G_N_ELEMENTS (units); i++)
    {
      if (strcmp (units[i].unit, name) == 0)
        return &units[i];
    }

  return NULL;
}

static gboolean
is_near (double a,
         double b,
         double share)
{
  return fabs (a - b) <= share * MAX (fabs (a), fabs (b));
}

/* “More than three weeks” of 23 days, “just under four years” of 46 months: rounded to what a bound allows for. */
static gboolean
is_bounded (const AssayFigure *a,
            double             value,
            gboolean           is_time)
{
  double slack = is_time ? MIN (1.0, BOUNDED_TIME_SHARE * a->low) : BOUNDED_SHARE * a->low;

  switch (a->bound)
    {
    case ASSAY_BOUND_OVER:
      return value > a->low && value < a->low + slack;

    case ASSAY_BOUND_UNDER:
      return value < a->low && value > a->low - slack;

    case ASSAY_BOUND_ABOUT:
      return fabs (value - a->low) <= slack / 2.0;

    case ASSAY_BOUND_EXACT:
    case ASSAY_BOUND_RANGE:
      return FALSE;
    }

  return FALSE;
}

/* “40 km” and “25 miles”. */
static gboolean
is_converted (const AssayFigure *a,
              const AssayFigure *b)
{
  const Unit *first = find_unit (a->unit);
  const Unit *second = find_unit (b->unit);
  gboolean is_time = first != NULL && (first->dimension == 't' || first->dimension == 'y');

  if (a->kind != ASSAY_FIGURE_QUANTITY || b->kind != ASSAY_FIGURE_QUANTITY || first == NULL ||
      second == NULL || first == second || first->dimension != second->dimension)
    return FALSE;

  return is_near (a->low * first->factor, b->low * second->factor,
                  is_time ? EXACT_SHARE : CONVERSION_SHARE) ||
         is_bounded (a, b->low * second->factor / first->factor, is_time) ||
         is_bounded (b, a->low * first->factor / second->factor, is_time);
}

/**
 * assay_figures_are_of_other_units:
 *
 * Returns: whether both are the same number, but of another unit: seven miles and seven kilometres
 */
gboolean
assay_figures_are_of_other_units (const AssayFigure *a,
                                  const AssayFigure *b)
{
  const Unit *first = find_unit (a->unit);
  const Unit *second = find_unit (b->unit);

  return a->kind == ASSAY_FIGURE_QUANTITY && b->kind == ASSAY_FIGURE_QUANTITY && first != NULL &&
         second != NULL && first != second && is_near (a->low, b->low, EXACT_SHARE) &&
         is_near (a->high, b->high, EXACT_SHARE) &&
         (first->dimension == second->dimension ||
          (strchr ("ty", first->dimension) != NULL && strchr ("ty", second->dimension) != NULL)) &&
         !is_near (first->factor, second->factor, CONVERSION_SHARE);
}

/* “60 pounds of tips” is money, though it is read as a weight. */
static gboolean
is_pounds (const AssayFigure *a,
           const AssayFigure *b)
{
  return a->kind == ASSAY_FIGURE_QUANTITY && b->kind == ASSAY_FIGURE_MONEY &&
         g_strcmp0 (a->unit, "pound") == 0 && g_strcmp0 (b->unit, "GBP") == 0 &&
         is_near (a->low, b->low, EXACT_SHARE);
}

/* “1,300m” is read as millions where nothing says that it is metres. */
static gboolean
is_metres (const AssayFigure *a,
           const AssayFigure *b)
{
  return a->kind == ASSAY_FIGURE_QUANTITY && b->kind == ASSAY_FIGURE_NUMBER &&
         g_strcmp0 (a->unit, "m") == 0 && is_near (a->low * 1e6, b->low, EXACT_SHARE);
}

/**
 * assay_figures_are_one_measure:
 *
 * Returns: whether two figures of different units are the same amount: 72 hours and three days, 40 km and 25 miles
 */
gboolean
assay_figures_are_one_measure (const AssayFigure *a,
                               const AssayFigure *b)
{
  return is_converted (a, b) || is_pounds (a, b) || is_pounds (b, a) || is_metres (a, b) ||
         is_metres (b, a);
}

static gboolean
is_share_of (const AssayFigure *percent,
             const AssayFigure *part)
{
  double share = 100.0 * part->low;

  if (percent->kind != ASSAY_FIGURE_PERCENT || part->kind != ASSAY_FIGURE_NUMBER ||
      part->unit != NULL)
    return FALSE;

  return fabs (percent->low - share) <= SHARE_SLACK ||
         (part->bound == ASSAY_BOUND_OVER && percent->low > share &&
          percent->low - share <= OVER_SLACK) ||
         (part->bound == ASSAY_BOUND_UNDER && percent->low < share &&
          share - percent->low <= OVER_SLACK);
}

/**
 * assay_figures_are_one_share:
 *
 * Returns: whether one is a percentage and the other the same share of a whole: 20 % and a fifth
 */
gboolean
assay_figures_are_one_share (const AssayFigure *a,
                             const AssayFigure *b)
{
  return is_share_of (a, b) || is_share_of (b, a);
}

/* Behind a number that counts nothing stands a sign, or a word that joins. */
static gboolean
counts_nothing (const AssayFigure *figure,
                AssayText         *text)
{
  static const char *const joining[] = { "a ",  "an ",  "and ",  "at ", "by ", "for ", "from ",
                                         "in ", "on ", "per ", "to ",  "was ", "were ", "when " };
  const char *after = assay_text_get_utf8 (text) + assay_text_to_byte (text, figure->span.end);

  if (*after == ' ')
    after++;

  for (guint i = 0; i < G_N_ELEMENTS (joining); i++)
    {
      if (g_str_has_prefix (after, joining[i]))
        return TRUE;
    }

  return !g_unichar_isalnum (g_utf8_get_char (after));
}

static gboolean
is_count (const AssayFigure *figure)
{
  return figure->kind == ASSAY_FIGURE_NUMBER || figure->kind == ASSAY_FIGURE_ORDINAL ||
         figure->kind == ASSAY_FIGURE_AGE;
}

/* “47 years” and “47 years of age”. */
static gboolean
are_years (const AssayFigure *a,
           const AssayFigure *b)
{
  return a->kind != b->kind && g_strcmp0 (a->unit, "year") == 0 && g_strcmp0 (b->unit, "year") == 0;
}

/* “An average age of nearly 82”, where the source has “a mean age of 81.6 years”. */
static gboolean
is_age_of_years (const AssayFigure *draft,
                 AssayText         *draft_text,
                 const AssayFigure *source)
{
  AssaySpan before = { draft->span.begin - MIN (draft->span.begin, AGE_REACH), draft->span.begin };
  g_autofree char *words = NULL;

  if (draft->kind != ASSAY_FIGURE_NUMBER || draft->unit != NULL ||
      g_strcmp0 (source->unit, "year") != 0 || fabs (draft->low - source->low) > HALF_A_YEAR)
    return FALSE;

  words = assay_text_dup_span (draft_text, before);

  return strstr (words, " age ") != NULL || strstr (words, " aged ") != NULL;
}

/* “A quarter of a point”. */
static gboolean
is_part_of_point (const AssayFigure *draft,
                  const AssayFigure *source)
{
  return draft->kind == ASSAY_FIGURE_NUMBER && draft->unit == NULL && draft->low < 1.0 &&
         source->kind == ASSAY_FIGURE_POINTS && is_near (draft->low, source->low, EXACT_SHARE);
}

/**
 * assay_figures_are_one_number:
 * @draft: what the draft says
 * @draft_text: the draft's
 * @source: what a source says
 * @source_text: the source's
 *
 * A text need not repeat the unit: “nine million kronor, and 1.8 million a year”, “Finch (11)” for the 11th minute.
 *
 * Returns: whether two figures of different kinds are the same number, and one does not say of what
 */
gboolean
assay_figures_are_one_number (const AssayFigure *draft,
                              AssayText         *draft_text,
                              const AssayFigure *source,
                              AssayText         *source_text)
{
  if (is_age_of_years (draft, draft_text, source) || is_part_of_point (draft, source))
    return TRUE;
  if (draft->kind == source->kind || draft->kind == ASSAY_FIGURE_PERCENT ||
      draft->kind == ASSAY_FIGURE_POINTS || !is_near (draft->low, source->low, EXACT_SHARE) ||
      !is_near (draft->high, source->high, EXACT_SHARE))
    return FALSE;

  return are_years (draft, source) || (is_count (source) && counts_nothing (source, source_text)) ||
         (draft->kind == ASSAY_FIGURE_NUMBER && source->kind == ASSAY_FIGURE_MONEY &&
          counts_nothing (draft, draft_text)) ||
         (draft->kind == ASSAY_FIGURE_ORDINAL && source->kind == ASSAY_FIGURE_QUANTITY);
}
