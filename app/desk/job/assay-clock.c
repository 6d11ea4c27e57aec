/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-clock.h"

#include <glib/gi18n-lib.h>

#include "assay-day.h"

/**
 * assay_clock_dup_now:
 *
 * The core never reads the clock: when somebody does something, the window tells it by this.
 *
 * Returns: (transfer full): the time, ISO 8601 in UTC to the second
 */
char *
assay_clock_dup_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

/**
 * assay_clock_dup_label:
 * @at: (nullable): a moment, ISO 8601 in UTC
 *
 * Returns: (transfer full): the same for people, in their time zone; @at itself where it is no moment
 */
char *
assay_clock_dup_label (const char *at)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = at != NULL ? g_date_time_new_from_iso8601 (at, utc) : NULL;
  g_autoptr (GDateTime) local = moment != NULL ? g_date_time_to_local (moment) : NULL;
  g_autofree char *day = NULL;
  g_autofree char *clock = NULL;

  if (local == NULL)
    return g_strdup (at != NULL ? at : "");

  day = assay_day_dup_label (assay_day_from_time (local));
  clock = g_date_time_format (local, "%H:%M");

  /* Translators: a day, and hours and minutes */
  return g_strdup_printf (_ ("%s, %s"), day, clock);
}
