/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayDay:
 * @year: 0 if there is no date
 * @month: 1–12, or 0 if only the year is known
 * @day: 1–31, or 0 if only the month is known
 */
typedef struct
{
  gint16 year;
  gint8  month;
  gint8  day;
} AssayDay;

gboolean  assay_day_is_set    (AssayDay    day);
int       assay_day_compare   (AssayDay    a,
                               AssayDay    b);
int       assay_day_distance  (AssayDay    from,
                               AssayDay    to);
char     *assay_day_to_iso    (AssayDay    day) G_GNUC_WARN_UNUSED_RESULT;
gboolean  assay_day_from_iso  (const char *iso,
                               AssayDay   *day);
AssayDay  assay_day_from_time (GDateTime  *time);
char     *assay_day_dup_label (AssayDay    day) G_GNUC_WARN_UNUSED_RESULT;
char     *assay_day_dup_short (AssayDay    day,
                               gboolean    has_year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
