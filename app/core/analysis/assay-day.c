/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-inquiry-private.h"

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
    g_date_set_day (&date, g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date)));

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

char *
assay_day_to_iso (AssayDay day)
{
  if (day.month == 0)
    return g_strdup_printf ("%04d", day.year);
  if (day.day == 0)
    return g_strdup_printf ("%04d-%02d", day.year, day.month);

  return g_strdup_printf ("%04d-%02d-%02d", day.year, day.month, day.day);
}

gboolean
assay_day_from_iso (const char *iso,
                    AssayDay   *day)
{
  g_auto (GStrv) pieces = NULL;
  gint64 values[3] = { 0 };

  if (iso == NULL)
    return FALSE;

  pieces = g_strsplit (iso, "-", 3);

  for (guint i = 0; i < 3 && pieces[i] != NULL; i++)
    {
      if (!g_ascii_string_to_signed (pieces[i], 10, 0, 9999, &values[i], NULL))
        return FALSE;
    }

  if (values[0] == 0 || values[1] > 12 || values[2] > 31)
    return FALSE;

  *day = (AssayDay){ (gint16) values[0], (gint8) values[1], (gint8) values[2] };

  return TRUE;
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
