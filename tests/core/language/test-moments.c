/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-moments.h"

typedef struct
{
  const char *text;
  const char *moments; /* words: kind, days, time of day, joined by “; ” */
} Case;

/* Written on Thursday 15 May 2025. */
static const Case cases[] = {
  /* Points. */
  { "They meet next Monday at 3pm.", "next Monday at 3pm: point 2025-05-19 15:00" },
  { "The court sits at 10:30 on 4 May 2025.", "10:30 on 4 May 2025: point 2025-05-04 10:30" },
  { "It closed at noon; it opened at seven o'clock.",
    "noon: point 12:00; seven o'clock: point 07:00" },
  { "We left on Tuesday evening.", "Tuesday evening: point 2025-05-13" },
  { "It ends by the end of this year.", "end of this year: point 2025" },
  { "The first week of May 2025 was dry.", "The first week of May 2025: point 2025-05" },

  /* Stretches. */
  { "Open from 5 to 6pm on 4 May 2025.",
    "from 5 to 6pm on 4 May 2025: range 2025-05-04 05:00–18:00" },
  { "Between 2014 and 2018 it grew.", "Between 2014 and 2018: range 2014–2018" },
  { "From 12 January 2016 to 22 March 2017 it ran.",
    "From 12 January 2016 to 22 March 2017: range 2016-01-12–2017-03-22" },
  { "Closed since yesterday, and until 2030.",
    "since yesterday: range 2025-05-14; until 2030: range 2030" },
  { "He stays on Friday from 7 to 9pm.", "Friday from 7 to 9pm: point 2025-05-09 07:00–21:00" },
  { "It takes place in two weeks.", "in two weeks: range" },

  /* How long, and how often. */
  { "They talked for three hours and ten minutes.",
    "three hours and ten minutes: duration 11400 s" },
  { "A few minutes passed, then half an hour.",
    "A few minutes: duration; half an hour: duration 1800 s" },
  { "The bus runs every Tuesday at 4pm, the ferry daily.",
    "every Tuesday at 4pm: set 16:00; daily: set" },

  /* What is none. */
  { "From 5 to 7 people came, 3-1 up.", "" },
  { "He rose from 12 to 14 at position 3.", "" },
  { "The score was 10.30 and 25:70.", "" },
};

static void
append_day (GString  *string,
            AssayDay  day)
{
  g_string_append_printf (string, "%04d", day.year);
  if (day.month != 0)
    g_string_append_printf (string, "-%02d", day.month);
  if (day.day != 0)
    g_string_append_printf (string, "-%02d", day.day);
}

static char *
dup_moments (AssayReading *reading)
{
  g_autoptr (GArray) moments = assay_reading_find_moments (reading);
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < moments->len; i++)
    {
      const AssayMoment *at = &g_array_index (moments, AssayMoment, i);
      g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading), at->span);

      g_string_append_printf (joined, "%s%s: %s", i > 0 ? "; " : "", words,
                              assay_moment_kind_to_id (at->kind));
      if (at->from.year != 0)
        {
          g_string_append_c (joined, ' ');
          append_day (joined, at->from);
          if (at->to.year != at->from.year || at->to.month != at->from.month ||
              at->to.day != at->from.day)
            {
              g_string_append (joined, "–");
              append_day (joined, at->to);
            }
        }
      if (at->from_minute >= 0)
        {
          g_string_append_printf (joined, " %02d:%02d", at->from_minute / 60, at->from_minute % 60);
          if (at->to_minute != at->from_minute)
            g_string_append_printf (joined, "–%02d:%02d", at->to_minute / 60, at->to_minute % 60);
        }
      if (at->seconds > 0 && at->kind == ASSAY_MOMENT_DURATION)
        g_string_append_printf (joined, " %.0f s", at->seconds);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
test_moments (gconstpointer data)
{
  const Case *test = data;
  const AssayReadingOptions options = { .language = "en", .anchor = { 2025, 5, 15 } };
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, &options);
  g_autofree char *found = dup_moments (reading);

  g_assert_cmpstr (found, ==, test->moments);
}

/* A good deal of what looks like times. */
static void
test_moments_hostile (gconstpointer data)
{
  const AssayReadingOptions options = { .language = "en" };
  const char *unit = data;
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  g_autoptr (AssayReading) reading = NULL;
  g_autoptr (GArray) moments = NULL;
  guint last = 0;

  while (string->len < 128 * 1024)
    g_string_append (string, unit);

  text = assay_text_new (string->str, (gssize) string->len);
  reading = assay_reading_new (text, NULL, 0, &options);
  moments = assay_reading_find_moments (reading);

  for (guint i = 0; i < moments->len; i++)
    {
      AssaySpan span = g_array_index (moments, AssayMoment, i).span;

      g_assert_cmpuint (span.begin, >=, last);
      g_assert_cmpuint (span.end, >, span.begin);
      g_assert_cmpuint (span.end, <=, assay_text_get_length (text));
      last = span.end;
    }
}

int
main (int    argc,
      char **argv)
{
  static const char *const hostile[] = { "1:",     "3pm ",        "from 1 to 2 ", "and 3 hours ",
                                         "every ", "the end of ", "monday ",      "in 3 ",
                                         "since 2014 ", "May-" };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/moments/case/%u", i);

      g_test_add_data_func (path, &cases[i], test_moments);
    }

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strdup_printf ("/moments/hostile/%u", i);

      g_test_add_data_func (path, hostile[i], test_moments_hostile);
    }

  return g_test_run ();
}
