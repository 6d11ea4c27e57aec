/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "assay-number.h"

static void
test_languages (void)
{
  const struct
  {
    double      value;
    guint       n_decimals;
    const char *language;
    const char *expected;
  } cases[] = {
    { 1234567.5, 2, "en", "1,234,567.50" },
    { 1234567.5, 2, "de", "1.234.567,50" },
    { 1234567.5, 2, "de_DE", "1.234.567,50" },
    { 1234567.5, 1, "de_CH", "1’234’567.5" },
    { 1234, 0, "es", "1234" },
    { 12345, 0, "es", "12.345" },
    { 12345, 0, "fr",
      "12\xe2\x80\xaf"
      "345" },
    { 12345, 0, "pl",
      "12\xc2\xa0"
      "345" },
    { 999, 0, "de", "999" },
    { -0.25, 2, "de", "−0,25" },
    { -0.001, 2, "en", "0.00" },
    { 0.5, 1, "xx", "0.5" },
    { NAN, 2, "de", "–" },
    { INFINITY, 2, "en", "–" },
    /* A tag that only begins like another one. */
    { 1.5, 1, "deu", "1.5" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *figure = assay_number_dup_as (cases[i].value, cases[i].n_decimals,
                                                     cases[i].language);

      g_assert_cmpstr (figure, ==, cases[i].expected);
    }
}

/* Without a catalogue our texts are English, and so are their figures, whatever the locale. */
static void
test_interface (void)
{
  g_autofree char *fixed = assay_number_dup (7.5, 2);
  g_autofree char *shortest = assay_number_dup_shortest (7.50, 3);
  g_autofree char *whole = assay_number_dup_shortest (7, 3);
  g_autofree char *many = assay_number_dup_shortest (100, 2);
  g_autofree char *count = assay_number_dup_count (12345);

  g_assert_cmpstr (fixed, ==, "7.50");
  g_assert_cmpstr (shortest, ==, "7.5");
  g_assert_cmpstr (whole, ==, "7");
  g_assert_cmpstr (many, ==, "100");
  g_assert_cmpstr (count, ==, "12,345");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/number/languages", test_languages);
  g_test_add_func ("/number/interface", test_interface);

  return g_test_run ();
}
