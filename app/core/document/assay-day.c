/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-day.h"

#include <string.h>

#include <glib/gi18n-lib.h>

gboolean
assay_day_is_set (AssayDay day)
{
  return day.year != 0;
}

static GDate
to_date (AssayDay day)
{
  GDate date;

  g_date_clear (&date, 1);

  if (day.year > 0 &&
      g_date_valid_dmy (MAX (day.day, 1), (GDateMonth) MAX (day.month, 1), day.year))
    g_date_set_dmy (&date, MAX (day.day, 1), (GDateMonth) MAX (day.month, 1), day.year);

  return date;
}

/* The last day that a day may mean: a year or a month alone may mean any day of it. */
static GDate
to_last_date (AssayDay day)
{
  GDate date = to_date (day);

  if (!g_date_valid (&date))
    return date;
  if (day.month == 0)
    g_date_set_month (&date, G_DATE_DECEMBER);
  if (day.day == 0)
    g_date_set_day (&date,
                    g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date)));

  return date;
}

/* Earlier first; of two that begin alike the less exact first. An unset day is before all others. */
int
assay_day_compare (AssayDay a,
                   AssayDay b)
{
  if (a.year != b.year)
    return a.year < b.year ? -1 : 1;
  if (a.month != b.month)
    return a.month < b.month ? -1 : 1;

  return (a.day > b.day) - (a.day < b.day);
}

/**
 * assay_day_distance:
 *
 * Returns: how many days @from surely lies before @to: counted from the last day that @from may mean to
 *   the first that @to may mean; 0 if either is not set
 */
int
assay_day_distance (AssayDay from,
                    AssayDay to)
{
  GDate first = to_last_date (from);
  GDate last = to_date (to);

  if (!g_date_valid (&first) || !g_date_valid (&last))
    return 0;

  return g_date_days_between (&first, &last);
}

/**
 * assay_day_to_iso:
 *
 * Returns: (transfer full): “2025-05-14”, “2025-05” or “2025”, by what is known
 */
char *
assay_day_to_iso (AssayDay day)
{
  if (day.month == 0)
    return g_strdup_printf ("%04d", day.year);
  if (day.day == 0)
    return g_strdup_printf ("%04d-%02d", day.year, day.month);

  return g_strdup_printf ("%04d-%02d-%02d", day.year, day.month, day.day);
}

static gboolean
parse_digits (const char *digits,
              guint       n_digits,
              gint64     *value)
{
  char number[5] = { 0 };

  for (guint i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (digits[i]))
        return FALSE;
      number[i] = digits[i];
    }

  return g_ascii_string_to_signed (number, 10, 0, 9999, value, NULL);
}

/**
 * assay_day_from_iso:
 * @iso: (nullable): “2025-05-14”, “2025-05” or “2025”, with all its digits
 * @day: (out): the day
 *
 * Returns: whether it is a day, a month or a year that there is; @day is untouched if not
 */
gboolean
assay_day_from_iso (const char *iso,
                    AssayDay   *day)
{
  gsize length = iso != NULL ? strlen (iso) : 0;
  gint64 year = 0;
  gint64 month = 0;
  gint64 date = 0;

  g_return_val_if_fail (day != NULL, FALSE);

  if (length != 4 && length != 7 && length != 10)
    return FALSE;
  if (!parse_digits (iso, 4, &year) || year == 0)
    return FALSE;
  if (length >= 7 &&
      (iso[4] != '-' || !parse_digits (iso + 5, 2, &month) || month < 1 || month > 12))
    return FALSE;
  if (length == 10 && (iso[7] != '-' || !parse_digits (iso + 8, 2, &date) || date < 1 ||
                       !g_date_valid_dmy ((GDateDay) date, (GDateMonth) month, (GDateYear) year)))
    return FALSE;

  *day = (AssayDay){ (gint16) year, (gint8) month, (gint8) date };

  return TRUE;
}

/**
 * assay_day_from_time:
 * @time: a moment
 *
 * Returns: its day, in its own time zone
 */
AssayDay
assay_day_from_time (GDateTime *time)
{
  int year = 0;
  int month = 0;
  int day = 0;

  g_return_val_if_fail (time != NULL, (AssayDay){ 0 });

  g_date_time_get_ymd (time, &year, &month, &day);

  return (AssayDay){ (gint16) year, (gint8) month, (gint8) day };
}

/**
 * assay_day_dup_label:
 *
 * Returns: (transfer full): the day for people, in the language of the interface
 */
char *
assay_day_dup_label (AssayDay day)
{
  static const char *const months[] = {
    N_ ("January"),   N_ ("February"), N_ ("March"),    N_ ("April"),
    N_ ("May"),       N_ ("June"),     N_ ("July"),     N_ ("August"),
    N_ ("September"), N_ ("October"),  N_ ("November"), N_ ("December"),
  };

  if (day.month < 1 || day.month > 12)
    return g_strdup_printf ("%d", day.year);
  /* Translators: month and year, “May 2025” */
  if (day.day == 0)
    return g_strdup_printf (_ ("%1$s %2$d"), _ (months[day.month - 1]), day.year);

  /* Translators: day, month and year, “14 May 2025” */
  return g_strdup_printf (_ ("%1$d %2$s %3$d"), day.day, _ (months[day.month - 1]), day.year);
}

/**
 * assay_day_dup_short:
 * @has_year: say the year of a day whose month is known; it is said of others anyway
 *
 * Returns: (transfer full): the day for people, as short as can be, in the language of the interface: “14 May”
 */
char *
assay_day_dup_short (AssayDay day,
                     gboolean has_year)
{
  static const char *const months[] = {
    NC_ ("short month", "Jan"), NC_ ("short month", "Feb"), NC_ ("short month", "Mar"),
    NC_ ("short month", "Apr"), NC_ ("short month", "May"), NC_ ("short month", "Jun"),
    NC_ ("short month", "Jul"), NC_ ("short month", "Aug"), NC_ ("short month", "Sep"),
    NC_ ("short month", "Oct"), NC_ ("short month", "Nov"), NC_ ("short month", "Dec"),
  };
  const char *month = NULL;

  if (day.month < 1 || day.month > 12)
    return g_strdup_printf ("%d", day.year);

  month = g_dpgettext2 (GETTEXT_PACKAGE, "short month", months[day.month - 1]);
  if (day.day == 0 && !has_year)
    return g_strdup (month);
  if (day.day == 0)
    /* Translators: month and year, as short as can be: “May 2025” */
    return g_strdup_printf (C_ ("short date", "%1$s %2$d"), month, day.year);
  if (!has_year)
    /* Translators: day and month, as short as can be: “14 May” */
    return g_strdup_printf (C_ ("short date", "%1$d %2$s"), day.day, month);

  /* Translators: day, month and year, as short as can be: “14 May 2025” */
  return g_strdup_printf (C_ ("short date", "%1$d %2$s %3$d"), day.day, month, day.year);
}
