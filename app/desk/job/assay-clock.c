/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-clock.h"

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
