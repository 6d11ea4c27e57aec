/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dates-private.h"

#include <math.h>

/* More units than this, of whatever length, lead out of every calendar. */
#define MAX_UNITS 5000

/* The first and last day of the week, month, … that lies @n units from a day. */
void
assay_date_set_unit (AssayDateMatch *match,
                     AssayDay        from,
                     AssayDateUnit   unit,
                     int             n)
{
  AssayDay day = { 0 };
  AssayDay end = { 0 };

  /* Without the month, or the day, there is none to count from. */
  if (from.year == 0 || (unit < ASSAY_DATE_UNIT_YEAR && from.month == 0) ||
      (unit < ASSAY_DATE_UNIT_MONTH && from.day == 0))
    return;

  switch (unit)
    {
    case ASSAY_DATE_UNIT_SECOND:
      return;

    case ASSAY_DATE_UNIT_DAY:
      day = end = assay_day_add_days (from, n);
      break;

    case ASSAY_DATE_UNIT_WEEK:
    case ASSAY_DATE_UNIT_WEEKEND:
    case ASSAY_DATE_UNIT_FORTNIGHT:
      day = assay_day_add_days (from, n * (unit == ASSAY_DATE_UNIT_FORTNIGHT ? 14 : 7) + 1 -
                                          assay_day_get_weekday (from));
      end = assay_day_add_days (day, unit == ASSAY_DATE_UNIT_FORTNIGHT ? 13 : 6);
      if (unit == ASSAY_DATE_UNIT_WEEKEND)
        day = assay_day_add_days (day, 5);
      break;

    case ASSAY_DATE_UNIT_MONTH:
      day = assay_day_add_months (from, n);
      day.day = 0;
      end = day;
      break;

    case ASSAY_DATE_UNIT_QUARTER:
      day = assay_day_add_months (from, n * 3 - (from.month - 1) % 3);
      day.day = 0;
      end = assay_day_add_months (day, 2);
      break;

    case ASSAY_DATE_UNIT_YEAR:
      day = end = (AssayDay){ .year = (gint16) CLAMP (from.year + n, 0, 9999) };
      break;

    case ASSAY_DATE_UNIT_DECADE:
      day = (AssayDay){ .year = (gint16) CLAMP (from.year / 10 * 10 + n * 10, 0, 9990) };
      end = (AssayDay){ .year = (gint16) (day.year + 9) };
      break;

    case ASSAY_DATE_UNIT_CENTURY:
      day = (AssayDay){ .year = (gint16) CLAMP (from.year / 100 * 100 + n * 100, 0, 9900) };
      end = (AssayDay){ .year = (gint16) (day.year + 99) };
    }

  match->day = day;
  match->end = end;
}

/* The day that lies @n units from a day, as exactly as the unit says: “two weeks ago” is a day. */
AssayDay
assay_date_move_by (AssayDay      from,
                    AssayDateUnit unit,
                    double        n)
{
  AssayDay day = { 0 };

  if (from.year == 0 || fabs (n) > MAX_UNITS)
    return day;

  switch (unit)
    {
    case ASSAY_DATE_UNIT_SECOND:
      return day;

    case ASSAY_DATE_UNIT_DAY:
      return assay_day_add_days (from, (int) n);

    case ASSAY_DATE_UNIT_WEEK:
    case ASSAY_DATE_UNIT_WEEKEND:
      return assay_day_add_days (from, (int) (n * 7));

    case ASSAY_DATE_UNIT_FORTNIGHT:
      return assay_day_add_days (from, (int) (n * 14));

    case ASSAY_DATE_UNIT_MONTH:
    case ASSAY_DATE_UNIT_QUARTER:
      if (from.month == 0)
        return day;
      day = assay_day_add_months (from, (int) (n * (unit == ASSAY_DATE_UNIT_QUARTER ? 3 : 1)));
      day.day = 0;
      return day;

    case ASSAY_DATE_UNIT_YEAR:
      day.year = (gint16) CLAMP (from.year + floor (n), 0, 9999);
      return day;

    case ASSAY_DATE_UNIT_DECADE:
      day.year = (gint16) CLAMP (from.year + n * 10, 0, 9999);
      return day;

    case ASSAY_DATE_UNIT_CENTURY:
      day.year = (gint16) CLAMP (from.year + n * 100, 0, 9999);
      return day;
    }

  return day;
}

/* The weekday nearest to the anchor: before it, the anchor's own day among them, or behind it. */
AssayDay
assay_date_find_weekday (AssayDay anchor,
                         int      weekday,
                         int      which)
{
  int today = assay_day_get_weekday (anchor);
  int n;

  if (today == 0)
    return (AssayDay){ 0 };

  if (which > 0)
    n = (weekday - today + 6) % 7 + 1;
  else
    n = -((today - weekday + 7) % 7);
  if (which < 0 && n == 0)
    n = -7;

  return assay_day_add_days (anchor, n);
}

/* The month nearest to the anchor, this one among those before it. */
int
assay_date_find_year_of_month (AssayDay anchor,
                               int      month,
                               int      which)
{
  if (which > 0)
    return month > anchor.month ? anchor.year : anchor.year + 1;
  if (which < 0)
    return month < anchor.month ? anchor.year : anchor.year - 1;

  return month <= anchor.month ? anchor.year : anchor.year - 1;
}
