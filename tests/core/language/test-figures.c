/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

typedef struct
{
  const char *text;
  const char
      *figures; /* words: kind, bound where not exact, value or range, unit; joined by “; ” */
} Case;

static const Case cases[] = {
  /* Digits, separators, scales. */
  { "They sold 12,000 of 40 tickets.", "12,000: number 12000; 40: number 40" },
  { "The town has 1.2 million trees and 3k lamps.",
    "1.2 million: number 1200000; 3k: number 3000" },
  { "It reached 5bn views, 10M clicks and 2 tn pixels.",
    "5bn: number 5000000000; 10M: number 10000000; 2 tn: number 2000000000000" },
  { "The census counted 1 414 021 beetles.", "1 414 021: number 1414021" },
  { "Growth was -3.5 and then .25 overall.", "-3.5: number -3.5; .25: number 0.25" },

  { "See notes 22,24,26 and 31; 12,34,567 stays one.",
    "22: number 22; 24: number 24; 26: number 26; 31: number 31; 12,34,567: number 1234567" },
  { "A mass of 6.5x10^3 and one of 2.5×10^-1, or 2^10.",
    "6.5x10^3: number 6500; 2.5×10^-1: number 0.25; 2^10: number 1024" },

  /* The year before, in brackets. */
  { "Profit fell to SEK 402 million (455), a margin of 10.5 per cent (12.3).",
    "SEK 402 million: money 402000000 SEK; 455: money 455000000 SEK; 10.5 per cent: percent 10.5 "
    "%; "
    "12.3: percent 12.3 %" },
  { "It hit 58% (26) of them and cost £5 (12), once £2 million (earlier: 3).",
    "58%: percent 58 %; 26: number 26; £5: money 5 GBP; 12: number 12; £2 million: money 2000000 "
    "GBP; 3: money 3000000 GBP" },

  /* Words. */
  { "Forty-two thousand ants met one hundred and six bees.",
    "Forty-two thousand: number 42000; one hundred and six: number 106" },
  { "She read all hundred and fifty-one volumes; the last hundred and both others burnt.",
    "hundred and fifty-one: number 151" },
  { "A dozen swans and a couple of geese left.",
    "A dozen: number about 12; a couple: number about 2" },
  { "Half a million came, a quarter of a million stayed.",
    "Half a million: number 500000; a quarter of a million: number 250000" },
  { "It took two and a half years and half an hour.",
    "two and a half years: quantity 2.5 year; half an hour: quantity 0.5 hour" },
  /* Two units are one figure. */
  { "He served a year and eight months, she two years, three months and he 1 hr 20 min.",
    "a year and eight months: quantity 20 month; two years, three months: quantity 27 month; 1 hr "
    "20 min: quantity 80 minute" },
  { "A week and a half, two years and a half, an hour and three quarters; 5 feet 10 inches, 6ft "
    "2in.",
    "A week and a half: quantity 1.5 week; two years and a half: quantity 2.5 year; an hour and "
    "three quarters: quantity 1.75 hour; 5 feet 10 inches: quantity 70 inch; 6ft 2in: quantity 74 "
    "inch" },
  { "She is five years and three months old; over two weeks and three days, a year and a day.",
    "five years and three months old: age 63 month; two weeks and three days: quantity over 17 "
    "day" },
  { "A month and two weeks, an hour and 30 people, three hours and a half marathon.",
    "two weeks: quantity 2 week; 30: number 30; three hours: quantity 3 hour" },
  { "A board of 18 inches by 24, or 18 by 24 inches, or 2m x 3; it fell 18 inches by 2030.",
    "18 inches: quantity 18 inch; 24: quantity 24 inch; 18: quantity 18 inch; 24 inches: quantity "
    "24 inch; 2m: quantity 2 m; 3: quantity 3 m; 18 inches: quantity 18 inch" },
  /* Shares with what they are of between their numbers. */
  { "One seat in ten is empty, two people in five agreed, one in every six voters, every tenth "
    "tram.",
    "One seat in ten: number 0.1; two people in five: number 0.4; one in every six: number "
    "0.166667; every tenth: number 0.1" },
  { "One goal in six games, one man in ten years; every fourth year ten of the twelve voted.",
    "One: number 1; six: number 6; one: number 1; ten years: quantity 10 year; fourth: ordinal 4; "
    "ten: number 10; twelve: number "
    "12" },
  { "Two-thirds of pupils, one in five teachers and ½ the rest agreed.",
    "Two-thirds: number 0.666667; one in five: number 0.2; ½: number 0.5" },
  { "Between one hundred and two hundred goats.",
    "one hundred and two hundred: number range 100–200" },
  { "A couple of million, and five point two miles.",
    "A couple of million: number about 2000000; five point two miles: quantity 5.2 mile" },

  /* Per cent. */
  { "Readers of Zero Hedge and Channel Four News, not two of them.", "two: number 2" },
  { "He paid thirteen dollars and forty-five cents, or 15 dollars 50.",
    "thirteen dollars and forty-five cents: money 13.45 USD; 15 dollars 50: money 15.5 USD" },
  { "A $10 note beats a $ 5 note, 1.5e3 times.",
    "$10: money 10 USD; $ 5: money 5 USD; 1.5e3: number 1500" },
  { "Prices rose 40%, then 40 per cent, then forty percent, then 40 pc.",
    "40%: percent 40 %; 40 per cent: percent 40 %; forty percent: percent 40 %; 40 pc: percent 40 "
    "%" },
  { "Support fell by 3 percentage points.", "3 percentage points: points 3 pp" },

  /* Money. */
  { "It costs £1.2bn, US$5 or 5 million euros, not 50p.",
    "£1.2bn: money 1200000000 GBP; US$5: money 5 USD; 5 million euros: money 5000000 EUR; 50p: "
    "money 0.5 GBP" },
  { "USD 20 and 30 GBP; 99¢ and 15 cents.",
    "USD 20: money 20 USD; 30 GBP: money 30 GBP; 99¢: money 0.99 USD; 15 cents: money 0.15 USD" },
  { "USD115 or dollar 22.5 million, 20 Ethiopian birr and 5 Mongolian tugrik.",
    "USD115: money 115 USD; dollar 22.5 million: money 22500000 USD; 20 Ethiopian birr: money 20 "
    "ETB; 5 Mongolian tugrik: money 5 MNT" },
  { "Per cent of 40 is no share of five per cent of 60 people.",
    "Per cent of 40: percent 40 %; five per cent: percent 5 %; 60: number 60" },
  { "The dollar 20 years ago, and a G20 in ABC123.", "" },
  { "He paid 25 pounds for 25 pounds of plums.",
    "25 pounds: money 25 GBP; 25 pounds: quantity 25 pound" },
  { "A 12-cent rise, and -$5m in cash.", "12-cent: money 0.12 USD; -$5m: money -5000000 USD" },

  /* Ranges and bounds. */
  { "Some 30–40 boats, 5 to 7 million fish.",
    "30–40: number range 30–40; 5 to 7 million: number range 5000000–7000000" },
  { "From 30 to 40 per cent agreed.", "30 to 40 per cent: percent range 30–40 %" },
  /* The year of a change is no end of a range. */
  { "Sales rose from 12,000 in 2019 to 15,000 in 2020.",
    "12,000: number 12000; 15,000: number 15000" },
  { "Visits fell from 96,200 in 2018/19 to 71,500.", "96,200: number 96200; 71,500: number 71500" },
  { "It rose from 5% to 7%.", "5%: percent 5 %; 7%: percent 7 %" },
  { "It rose from 5 to 7 million.", "5: number 5000000; 7 million: number 7000000" },
  { "More than 50 people, nearly 200 dogs, fewer than 10 cats, up to 30 rats.",
    "50: number over 50; 200: number about 200; 10: number under 10; 30: number under 30" },
  { "Over 30%, at least £5m, 20 or more, 200-odd.",
    "30%: percent over 30 %; £5m: money over 5000000 GBP; 20: number over 20; 200: number about "
    "200" },

  /* Units and ages. */
  { "A 5km run at 60mph in 20°C for three years.",
    "5km: quantity 5 km; 60mph: quantity 60 mph; 20°C: quantity 20 °C; three years: quantity 3 "
    "year" },
  { "A 42-year-old, Ann Smith, 51, and a girl aged nine.",
    "42-year-old: age 42 year; 51: age 51 year; nine: age 9 year" },
  { "A 5m wall for 5m people.", "5m: quantity 5 m; 5m: number 5000000" },

  /* Shares of what was before. */
  { "Fares rose by a fifth last year and fell by more than a third, not by a third party.",
    "a fifth: number 0.2; a third: number over 0.333333" },

  /* Ordinals. */
  { "She came third, in the 21st race.", "third: ordinal 3; 21st: ordinal 21" },

  /* What is no figure. */
  { "Call 020 7946 or 555-0123-77 at 10:30 or 6pm.", "7946: number 7946" },
  { "Covid-19, the G20, the A14 and version 3.2.1 met.", "" },
  { "No one knew one of the men; one has to wonder.", "" },
  { "One man died.", "One: number 1" },
  { "See page 4, Article 8 and https://example.org/2024/55-66.", "" },
  { "They won 3-1 at first.", "3: number 3; 1: number 1" },
  { "It sold forty-one thousand pounds of felt for five thousand pounds of public money.",
    "forty-one thousand pounds: quantity 41000 pound; five thousand pounds: money 5000 GBP" },
  /* Each side of a vote is a figure, as where “to” stands between. */
  { "On Tuesday, the workers decided, 29–7, to buy the mill.", "29: number 29; 7: number 7" },
  { "The bill passed by a vote of 29–7.", "29: number 29; 7: number 7" },
  { "Residents approved the plan, 812–640.", "812: number 812; 640: number 640" },
  { "The council rejected it 9–4, and it takes 2-4 people.",
    "9: number 9; 4: number 4; 2-4: number range 2–4" },
  { "The council decided on 3-5 sites.", "3-5: number range 3–5" },
  { "A fifty-per-cent rise, a ten-percentage-point fall, twenty-odd members.",
    "fifty-per-cent: percent 50 %; ten-percentage-point: points 10 pp; twenty: number about 20" },

  /* Times of day, in every way of writing. */
  { "It went dead at 3:09 p.m., at 3.09pm, at 3 P.M., by 15:09 or at 15.09 on Friday.", "" },
  { "Doors open at 7pm, 20h30 or 1930 GMT (1830 UTC); it ends at 12 noon, at 2200 hours or at 23h.",
    "" },
  { "They met at half past three, half-past 4, a quarter to nine, ten past six and at twenty to "
    "seven, five minutes to midnight.",
    "" },
  { "It runs from 9 to 5pm, from 9am to 5, between 2 and 4 p.m., 10.30–11.15am, at 7 or 8 p.m.",
    "" },
  { "At eight in the morning she left; the 8.15 train arrived at 10.40.", "" },
  { "It waited until 9 this evening and came back at ten at night.", "" },
  { "It runs at ten to twelve sites.", "ten to twelve: number range 10–12" },
  { "Shares opened at 8.50 and 8 in 10 paid 5.30 million.",
    "8.50: number 8.5; 8 in 10: number 0.8; 5.30 million: number 5300000" },
  { "From 5 to 7 people came by 3 to 4 boats; he worked 14 hours, about 1800 hours in all.",
    "5 to 7: number range 5–7; 3 to 4: number range 3–4; 14 hours: quantity 14 hour; 1800 hours: "
    "quantity about 1800 hour" },

  { ".5 of it", ".5: number 0.5" },

  /* Scores are no ranges. */
  { "They lost 2-4, won 4-6, 6-3, 5-7 and took a 1–2 defeat; the vote was 4-7.",
    "2: number 2; 4: number 4; 4: number 4; 6: number 6; 6: number 6; 3: number 3; 5: number 5; "
    "7: number 7; 1: number 1; 2: number 2; 4: number 4; 7: number 7" },
  { "It lost 2 to 4, but 2-4 people and 30–40 seats were won.",
    "2: number 2; 4: number 4; 2-4: number range 2–4; 30–40: number range 30–40" },

  /* Numbers that name. */
  { "Game 5 was off Route 47, at Exit 12 by Hall 3, Flight 212 from Gate 9.", "" },
  { "In the 1990s, in the second half, to a safe third country.", "second: ordinal 2" },
};

static char *
dup_figures (AssayReading *reading)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n_figures);

  for (guint i = 0; i < n_figures; i++)
    {
      const AssayFigure *at = &figures[i];
      g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading), at->span);
      char low[G_ASCII_DTOSTR_BUF_SIZE];
      char high[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_formatd (low, sizeof low, ABS (at->low) < 1 ? "%.6g" : "%.15g", at->low);
      g_ascii_formatd (high, sizeof high, "%.15g", at->high);

      g_string_append_printf (joined, "%s%s: %s", i > 0 ? "; " : "", words,
                              assay_figure_kind_to_id (at->kind));
      if (at->bound != ASSAY_BOUND_EXACT)
        g_string_append_printf (joined, " %s", assay_bound_to_id (at->bound));
      g_string_append_printf (joined, " %s", low);
      if (at->bound == ASSAY_BOUND_RANGE)
        g_string_append_printf (joined, "–%s", high);
      else
        g_assert_cmpfloat (at->low, ==, at->high);
      if (at->unit != NULL)
        g_string_append_printf (joined, " %s", at->unit);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
test_figures (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  g_autofree char *found = dup_figures (reading);

  g_assert_cmpstr (found, ==, test->figures);
}

/* The words of a bound are kept apart from the figure. */
static void
test_figures_bound_span (void)
{
  g_autoptr (AssayText)
      text = assay_text_new ("It took more than £5 and between 30 and 40 days.", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n_figures);
  g_autofree char *over = NULL;
  g_autofree char *between = NULL;

  g_assert_cmpuint (n_figures, ==, 2);
  over = assay_text_dup_span (text, figures[0].bound_span);
  between = assay_text_dup_span (text, figures[1].bound_span);
  g_assert_cmpstr (over, ==, "more than");
  g_assert_cmpstr (between, ==, "between");
}

/* In a language that is not read, digits alone tell figures. */
static void
test_figures_other_language (void)
{
  const AssayReadingOptions options = { .language = "xx" };
  g_autoptr (AssayText) text = assay_text_new ("one 12,000 million", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, &options);
  g_autofree char *found = dup_figures (reading);

  g_assert_cmpstr (found, ==, "12,000: number 12000");
}

/* What could make a careless reader slow or wrong: a megabyte of each. */
static void
test_figures_hostile (gconstpointer data)
{
  const char *unit = data;
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  g_autoptr (AssayReading) reading = NULL;

  while (string->len < 1024 * 1024)
    g_string_append (string, unit);

  text = assay_text_new (string->str, string->len);
  reading = assay_reading_new (text, NULL, 0, NULL);
  g_assert_nonnull (reading);
}

int
main (int    argc,
      char **argv)
{
  static const char *const hostile[] = { "9", "one hundred and ", "1 ", "-",          "1-",
                                         "$", "one to ",          "½",  "a half of ", "1,2" };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figures/case/%u", i);

      g_test_add_data_func (path, &cases[i], test_figures);
    }

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figures/hostile/%u", i);

      g_test_add_data_func (path, hostile[i], test_figures_hostile);
    }

  g_test_add_func ("/figures/bound-span", test_figures_bound_span);
  g_test_add_func ("/figures/other-language", test_figures_other_language);

  return g_test_run ();
}
