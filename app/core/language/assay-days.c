/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-days.h"

/* Years that a date of a text may have; beyond them arithmetic stops. */
#define FIRST_YEAR 1
#define LAST_YEAR 9999

/**
 * assay_day_is_valid:
 *
 * Returns: whether there is such a day; a month or day of 0 is one that is not known
 */
gboolean
assay_day_is_valid (int year,
                    int month,
                    int day)
{
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || month > 12 || day < 0 || day > 31)
    return FALSE;
  if (month == 0 || day == 0)
    return day == 0;

  return g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

static AssayDay
from_date (const GDate *date)
{
  return (AssayDay){
    .year = (gint16) g_date_get_year (date),
    .month = (gint8) g_date_get_month (date),
    .day = (gint8) g_date_get_day (date),
  };
}

/**
 * assay_day_add_days:
 * @day: a day with month and day known
 * @n_days: how many; less than 0 to go back
 *
 * Returns: the day that many later; no date where that is out of the calendar
 */
AssayDay
assay_day_add_days (AssayDay day,
                    int      n_days)
{
  GDate date;
  gint64 julian;

  if (day.month == 0 || day.day == 0 || !assay_day_is_valid (day.year, day.month, day.day))
    return (AssayDay){ 0 };

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day.day, (GDateMonth) day.month, (GDateYear) day.year);
  julian = (gint64) g_date_get_julian (&date) + n_days;

  if (julian < 1 || julian > (gint64) LAST_YEAR * 365)
    return (AssayDay){ 0 };

  g_date_set_julian (&date, (guint32) julian);

  return from_date (&date);
}

/**
 * assay_day_add_months:
 * @day: a day; its own day of month is kept where the other month has it
 * @n_months: how many; less than 0 to go back
 *
 * Returns: the day that many months later; no date where that is out of the calendar
 */
AssayDay
assay_day_add_months (AssayDay day,
                      int      n_months)
{
  gint64 months = (gint64) day.year * 12 + MAX (day.month, 1) - 1 + n_months;
  AssayDay moved = { .day = day.day };

  if (months < FIRST_YEAR * 12 || months / 12 > LAST_YEAR)
    return (AssayDay){ 0 };

  moved.year = (gint16) (months / 12);
  moved.month = (gint8) (months % 12 + 1);

  if (moved.day > 28)
    moved.day = MIN (moved.day, (gint8) g_date_get_days_in_month ((GDateMonth) moved.month,
                                                                  (GDateYear) moved.year));

  return moved;
}

/**
 * assay_day_get_weekday:
 * @day: a day with month and day known
 *
 * Returns: 1 for Monday to 7 for Sunday, or 0 where there is no such day
 */
int
assay_day_get_weekday (AssayDay day)
{
  GDate date;

  if (day.month == 0 || day.day == 0 || !assay_day_is_valid (day.year, day.month, day.day))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day.day, (GDateMonth) day.month, (GDateYear) day.year);

  return (int) g_date_get_weekday (&date);
}
