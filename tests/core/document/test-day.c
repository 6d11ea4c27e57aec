/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-day.h"

static void
test_day_iso (void)
{
  static const char *const good[] = { "2025", "2025-05", "2025-05-14", "2024-02-29" };
  static const char *const bad[] = {
    "",           "25",          "0000",       "2025-5",     "2025-13", "2025-00",
    "2025-02-29", "2025-05-14T", "2025/05/14", "2025-05-1x", "+025",
  };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *iso = NULL;
      AssayDay day = { 0 };

      g_assert_true (assay_day_from_iso (good[i], &day));
      iso = assay_day_to_iso (day);
      g_assert_cmpstr (iso, ==, good[i]);
    }

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      AssayDay day = { 0 };

      g_test_message ("“%s”", bad[i]);
      g_assert_false (assay_day_from_iso (bad[i], &day));
      g_assert_false (assay_day_is_set (day));
    }

  g_assert_false (assay_day_from_iso (NULL, &(AssayDay){ 0 }));
}

/* What is not known may be any day: only the days that surely lie between count. */
static void
test_day_distance (void)
{
  const AssayDay may = { 2025, 5, 0 };
  const AssayDay day = { 2025, 5, 14 };
  const AssayDay later = { 2025, 6, 14 };
  const AssayDay none = { 0 };

  g_assert_cmpint (assay_day_distance (day, later), ==, 31);
  g_assert_cmpint (assay_day_distance (may, later), ==, 14);
  g_assert_cmpint (assay_day_distance (none, later), ==, 0);
  g_assert_cmpint (assay_day_compare (may, day), <, 0);
  g_assert_cmpint (assay_day_compare (later, day), >, 0);
  g_assert_cmpint (assay_day_compare (day, day), ==, 0);
}

static void
assert_short (AssayDay    day,
              gboolean    has_year,
              const char *expected)
{
  g_autofree char *label = assay_day_dup_short (day, has_year);

  g_assert_cmpstr (label, ==, expected);
}

static void
test_day_short (void)
{
  assert_short ((AssayDay){ 2025, 5, 14 }, FALSE, "14 May");
  assert_short ((AssayDay){ 2025, 9, 14 }, TRUE, "14 Sep 2025");
  assert_short ((AssayDay){ 2025, 12, 0 }, FALSE, "Dec");
  assert_short ((AssayDay){ 2025, 1, 0 }, TRUE, "Jan 2025");
  assert_short ((AssayDay){ 2025, 0, 0 }, FALSE, "2025");
}

static void
test_day_label (void)
{
  g_autofree char *full = assay_day_dup_label ((AssayDay){ 2025, 5, 14 });
  g_autofree char *month = assay_day_dup_label ((AssayDay){ 2025, 5, 0 });
  g_autofree char *year = assay_day_dup_label ((AssayDay){ 2025, 0, 0 });

  g_assert_cmpstr (full, ==, "14 May 2025");
  g_assert_cmpstr (month, ==, "May 2025");
  g_assert_cmpstr (year, ==, "2025");
}

/* The day of a moment is that of its own time zone. */
static void
test_day_from_time (void)
{
  g_autoptr (GTimeZone) east = g_time_zone_new_offset (2 * 60 * 60);
  g_autoptr (GDateTime) utc = g_date_time_new_utc (2025, 9, 30, 23, 30, 0);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, east);
  g_autofree char *first = assay_day_dup_label (assay_day_from_time (utc));
  g_autofree char *second = assay_day_dup_label (assay_day_from_time (local));

  g_assert_cmpstr (first, ==, "30 September 2025");
  g_assert_cmpstr (second, ==, "1 October 2025");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/day/iso", test_day_iso);
  g_test_add_func ("/day/distance", test_day_distance);
  g_test_add_func ("/day/label", test_day_label);
  g_test_add_func ("/day/short", test_day_short);
  g_test_add_func ("/day/from-time", test_day_from_time);

  return g_test_run ();
}
