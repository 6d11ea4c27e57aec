/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ascii.h"

static void
test_ascii_to_lower (void)
{
  for (int c = -128; c < 128; c++)
    g_assert_cmpint (assay_ascii_to_lower ((char) c), ==, g_ascii_tolower ((char) c));
}

/* To the last bit what the library reads, whichever way it is read. */
static void
test_ascii_to_double (void)
{
  static const char *const texts[] = {
    "",          "0",          "7",          "40",          "12000",        "999999999",
    "123456789", "1234567890", "0.6",        "0.35",        "2.54",         "1.609344",
    "0.3048",    "31.1034768", "0.0000001",  "1234567.89",  "12345678.901", "3.14159265358979",
    "5.",        ".5",         "1e6",        "1.5e-3",      "-3",           "+4",
    " 8",        "8 metre",    "2.5 per",    "8\t",         "0x10",         "1,000",
    "inf",       "nan",        "word",       "007",         "1.2.3",        "99999999999999999999",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      double expected = g_ascii_strtod (texts[i], NULL);
      double found = assay_ascii_to_double (texts[i]);

      g_assert_cmpmem (&found, sizeof found, &expected, sizeof expected);
    }

  for (guint i = 0; i < 100000; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u.%u", i * 7 % 1000, i);
      double expected = g_ascii_strtod (text, NULL);
      double found = assay_ascii_to_double (text);

      g_assert_cmpmem (&found, sizeof found, &expected, sizeof expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ascii/to-lower", test_ascii_to_lower);
  g_test_add_func ("/ascii/to-double", test_ascii_to_double);

  return g_test_run ();
}
