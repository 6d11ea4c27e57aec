/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-text.h"

static void
test_text_positions (void)
{
  g_autoptr (AssayText) text = assay_text_new ("Größe 日本 🙂!", -1);
  g_autofree char *word = NULL;

  g_assert_cmpuint (assay_text_get_length (text), ==, 11);
  g_assert_cmpuint (assay_text_to_byte (text, 3), ==, 4);
  g_assert_cmpuint (assay_text_to_position (text, 4), ==, 3);
  g_assert_cmpuint (assay_text_to_byte (text, 11), ==, assay_text_get_n_bytes (text));
  g_assert_cmpuint (assay_text_to_byte (text, 99), ==, assay_text_get_n_bytes (text));

  word = assay_text_dup_span (text, (AssaySpan){ 6, 8 });
  g_assert_cmpstr (word, ==, "日本");
}

static void
test_text_empty (void)
{
  g_autoptr (AssayText) text = assay_text_new ("", -1);
  g_autofree char *word = assay_text_dup_span (text, (AssaySpan){ 0, 0 });

  g_assert_cmpuint (assay_text_get_length (text), ==, 0);
  g_assert_cmpuint (assay_text_to_byte (text, 0), ==, 0);
  g_assert_cmpstr (word, ==, "");
}

/* Characters of every width, long enough to cross many strides: both ways must agree everywhere. */
static void
test_text_round_trip (void)
{
  static const char *const characters[] = { "a", "ö", "日", "🙂" };
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  gsize byte = 0;

  for (guint i = 0; i < 3000; i++)
    g_string_append (string, characters[(i * 7 + i / 5) % G_N_ELEMENTS (characters)]);

  text = assay_text_new (string->str, string->len);
  g_assert_cmpuint (assay_text_get_length (text), ==, 3000);

  for (guint i = 0; i < 3000; i++)
    {
      g_assert_cmpuint (assay_text_to_byte (text, i), ==, byte);
      g_assert_cmpuint (assay_text_to_position (text, byte), ==, i);
      byte += strlen (characters[(i * 7 + i / 5) % G_N_ELEMENTS (characters)]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/positions", test_text_positions);
  g_test_add_func ("/text/empty", test_text_empty);
  g_test_add_func ("/text/round-trip", test_text_round_trip);

  return g_test_run ();
}
