/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

typedef struct
{
  const char *text;
  const char
      *dates; /* words: day, or first–last day, “?” in front where relative; joined by “; ” */
} Case;

/* Written on Thursday 15 May 2025. */
static const Case cases[] = {
  /* Absolute, in every order. */
  { "On 14 May 2025 it rained.", "14 May 2025: 2025-05-14" },
  { "May 14th, 2025, was dry.", "May 14th, 2025: 2025-05-14" },
  { "Filed 2025-05-14, seen 14/5/2025 and 5/14/2025.",
    "2025-05-14: 2025-05-14; 14/5/2025: 2025-05-14; 5/14/2025: 2025-05-14" },
  { "Born 3/4/2001 or 14.5.2001.", "3/4/2001: 2001-04-03; 14.5.2001: 2001-05-14" },
  { "The 14th of May, 2024, and 1st day of Feb. 2024.",
    "14th of May, 2024: 2024-05-14; 1st day of Feb. 2024: 2024-02-01" },
  { "Tuesday, September 1, 2015", "Tuesday, September 1, 2015: 2015-09-01" },
  { "From March to August 2011, on 3 May and 6 June 2023.",
    "March: 2011-03; August 2011: 2011-08; 3 May: 2023-05-03; 6 June 2023: 2023-06-06" },
  { "It is to run from November 20 to December 11.",
    "November 20: ?2025-11-20; December 11: ?2025-12-11" },
  { "She will sing in August, in November and in January.",
    "August: ?2025-08; November: ?2025-11; January: ?2026-01" },
  { "In May 2025 and Sept. 2024.", "May 2025: 2025-05; Sept. 2024: 2024-09" },
  { "It began in 1999 and the 2024 election ended it.", "1999: 1999; 2024: 2024" },
  { "In the 1990s, the mid-1980s and the 21st century.",
    "1990s: 1990–1999; mid-1980s: 1980–1989; the 21st century: 2000–2099" },
  /* A verb that looks ahead does so to the end of its clause. */
  { "The ferry will be towed off at high tide on Sunday.", "Sunday: ?2025-05-18" },
  { "He will appear in court after he was arrested on Sunday.", "Sunday: ?2025-05-11" },
  { "It closes on Sunday if the weather allows.", "Sunday: ?2025-05-18" },
  /* A year that is put in between is not the main clause's. */
  { "The mill, built in 1998, will close in March.", "1998: 1998; March: ?2026-03" },
  { "Voss, which had owned it since 1988, said so in February.", "1988: 1988; February: ?2025-02" },
  { "In 2019, the mill closed in March.", "2019: 2019; March: ?2019-03" },
  { "The nineteen-thirties, the mid-nineteen-eighties and the eighteen nineties.",
    "nineteen-thirties: 1930–1939; mid-nineteen-eighties: 1980–1989; eighteen nineties: "
    "1890–1899" },
  { "In spring 2024, Q3 2023 and H1 2022.",
    "spring 2024: 2024-03–2024-05; Q3 2023: 2023-07–2023-09; H1 2022: 2022-01–2022-06" },
  { "On Christmas Day 2024 and since 9/11.", "Christmas Day 2024: 2024-12-25; 9/11: 2001-09-11" },

  /* Ranges: what shares its month or century is one date, what stands whole is two. */
  { "14–16 May 2025 and 14 to 16 June 2025.",
    "14–16 May 2025: 2025-05-14–2025-05-16; 14 to 16 June 2025: 2025-06-14–2025-06-16" },
  { "From 2019 to 2021, then 1939–45.", "2019: 2019; 2021: 2021; 1939–45: 1939–1945" },

  /* Relative to the day of writing. */
  { "Yesterday it rained; today and tomorrow it will not.",
    "Yesterday: ?2025-05-14; today: ?2025-05-15; tomorrow: ?2025-05-16" },
  { "Last Tuesday, on Thursday and on Friday.",
    "Last Tuesday: ?2025-05-13; Thursday: ?2025-05-15; Friday: ?2025-05-09" },
  { "She will speak on Friday.", "Friday: ?2025-05-16" },
  { "This year, last month, next week.",
    "This year: ?2025; last month: ?2025-04; next week: ?2025-05-19–2025-05-25" },
  { "Two weeks ago, a year ago, several months ago.",
    "Two weeks ago: ?2025-05-01; a year ago: ?2024; several months ago: ?" },
  { "Earlier this month, and in mid-July.", "this month: ?2025-05; mid-July: ?2024-07" },
  { "On 14 June the shop closed.", "14 June: ?2024-06-14" },
  { "The shop will close on 14 June.", "14 June: ?2025-06-14" },
  { "Over the past five years.", "the past five years: ?2020–2025-05-15" },

  /* By the date spoken of. */
  { "It fell on 3 March 1990, and by June all was over.",
    "3 March 1990: 1990-03-03; June: ?1990-06" },
  { "He won in 2010. Two years later he left, and that year she came.",
    "2010: 2010; Two years later: ?2012; that year: ?2012" },

  /* What opens a sentence that looks ahead is still to come. */
  { "From 5 March, four night bus routes will run again.", "5 March: ?2026-03-05" },
  { "In March the council is to vote.", "March: ?2026-03" },
  { "From Monday, the trains will run every hour.", "Monday: ?2025-05-19" },
  { "On 5 March the council voted for routes that will run.", "5 March: ?2025-03-05" },
  { "On 5 March the firm that will run them won.", "5 March: ?2025-03-05" },
  { "The firm that won on 5 March will run them.", "5 March: ?2025-03-05" },

  /* What is no date. */
  { "Shifts fell on a Friday or Saturday, on Fridays, Saturdays and Sundays, on Friday nights.",
    "" },
  { "You may march on, and March with me. May I?", "" },
  { "The second Sun is a star; the fall came first.", "" },
  { "They sold 2,025 of 2025 people's 1500 tickets.", "" },
  { "It takes 1200 a day, 2019 per week and 1950 of them; and 1215 rhinos, about 1640 visitors.",
    "" },
  { "They sold 2019 tickets in 2019, kept 2024 cheap copies of 1850 prints, by 1999 readers.",
    "2019: 2019" },
  { "It resulted in 2019 arrests, in 1215 ponds. In 2019 tickets cost more than in 2018 prices "
    "did.",
    "2019: 2019; 2018: 2018" },
  { "The 2024 tickets, 2019 elections, 1990 levels and its 2023 results; 2020 brings hope.",
    "2024: 2024; 2019: 2019; 1990: 1990; 2023: 2023; 2020: 2020" },
  { "Since 1999 sales rose; by 2030 it ends; the rise of 2024; for May 2021 readers paid.",
    "1999: 1999; 2030: 2030; 2024: 2024; May 2021: 2021-05" },
  { "Over 2000 died, $1999 was lost, room 1408 burned down.", "" },
  { "In May 20 people came.", "May: ?2025-05" },
  { "Call 2025-55-1234 or see #2024.", "" },
  { "To this day they meet every Tuesday and on a Monday.", "" },
  { "This august body met on Friday the 13th.", "" },
  { "It was 1999.\n1750 came.", "1999: 1999" },
  { "Whales come between June and October.", "June: ?; October: ?" },
};

static void
append_day (GString  *joined,
            AssayDay  day)
{
  g_string_append_printf (joined, "%04d", day.year);
  if (day.month != 0)
    g_string_append_printf (joined, "-%02d", day.month);
  if (day.day != 0)
    g_string_append_printf (joined, "-%02d", day.day);
}

static char *
dup_dates (AssayReading *reading)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (reading, &n_dates);

  for (guint i = 0; i < n_dates; i++)
    {
      const AssayDate *at = &dates[i];
      g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading), at->span);

      g_string_append_printf (joined, "%s%s: %s", i > 0 ? "; " : "", words,
                              at->is_relative ? "?" : "");
      if (at->is_resolved)
        append_day (joined, at->day);
      if (at->is_resolved && memcmp (&at->day, &at->end, sizeof at->day) != 0)
        {
          g_string_append (joined, "–");
          append_day (joined, at->end);
        }
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static AssayReading *
read_text (const char *utf8,
           AssayDay    anchor)
{
  const AssayReadingOptions options = { .language = "en", .anchor = anchor };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  return assay_reading_new (text, NULL, 0, &options);
}

static void
test_dates (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayReading) reading = read_text (test->text, (AssayDay){ 2025, 5, 15 });
  g_autofree char *found = dup_dates (reading);

  g_assert_cmpstr (found, ==, test->dates);
}

/* Without a day of writing a relative date is found and left open; an absolute one is not. */
static void
test_dates_without_anchor (void)
{
  g_autoptr (AssayReading)
      reading = read_text ("Yesterday, last year and on 14 May; in 2024.", (AssayDay){ 0 });
  g_autofree char *found = dup_dates (reading);

  g_assert_cmpstr (found, ==, "Yesterday: ?; last year: ?; 14 May: ?; 2024: 2024");
}

/* No span is both a figure and a date. */
static void
test_dates_are_no_figures (void)
{
  g_autoptr (AssayReading) reading = read_text (
      "In 2024, on 14 May and two weeks ago, 40 of 2024 people came.", (AssayDay){ 0 });
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n_figures);

  g_assert_cmpuint (n_figures, ==, 2);
  g_assert_cmpfloat (figures[0].low, ==, 40);
  g_assert_cmpfloat (figures[1].low, ==, 2024);
}

static void
test_dates_hostile (gconstpointer data)
{
  const char *unit = data;
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (AssayReading) reading = NULL;

  while (string->len < 1024 * 1024)
    g_string_append (string, unit);

  reading = read_text (string->str, (AssayDay){ 2025, 5, 15 });
  g_assert_nonnull (reading);
}

int
main (int    argc,
      char **argv)
{
  static const char *const hostile[] = { "May ", "1999-",     "14 May ",   "last ",
                                         "the ", "2000 and ", "Tuesday, ", "1/" };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/dates/case/%u", i);

      g_test_add_data_func (path, &cases[i], test_dates);
    }

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strdup_printf ("/dates/hostile/%u", i);

      g_test_add_data_func (path, hostile[i], test_dates_hostile);
    }

  g_test_add_func ("/dates/without-anchor", test_dates_without_anchor);
  g_test_add_func ("/dates/no-figures", test_dates_are_no_figures);

  return g_test_run ();
}
