/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-text-search.h"

typedef struct
{
  const char *text;
  const char *words;
  const char *found; /* “begin-end” of each match */
} Case;

static const Case cases[] = {
  { "The river rose. The town fled.", "the", "0-3 16-19" },
  { "Rivers rise", "RIVER", "0-5" },
  { "Rivers rise", "lake", "" },
  { "Rivers rise", "", "" },
  { "", "river", "" },
  /* Accents, written as one character or as two. */
  { "Café, cafe, cafe\xcc\x81!", "cafe", "0-4 6-10 12-17" },
  { "A cafe", "café", "2-6" },
  { "Straße", "strasse", "0-6" },
  { "Strasse", "straße", "0-7" },
  /* What a keyboard writes, and what a typesetter does. */
  { "It’s “over” – now", "it's \"over\" - now", "0-17" },
  { "10 km", "10 km", "0-5" },
  { "one\ntwo", "one two", "0-7" },
  /* Matches do not overlap. */
  { "aaaa", "aa", "0-2 2-4" },
  { "שלום עולם", "עולם", "5-9" },
  { "a\xf0\x9f\x98\x80"
    "b",
    "b", "2-3" },
  /* Half of a character that stands for two letters. */
  { "ﬁne", "i", "0-1" },
};

static void
test_search_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) found = assay_text_search (cases[i].text, cases[i].words);
      g_autoptr (GString) list = g_string_new (NULL);

      for (guint j = 0; j < found->len; j++)
        {
          AssaySpan span = g_array_index (found, AssaySpan, j);

          g_string_append_printf (list, "%s%u-%u", j > 0 ? " " : "", span.begin, span.end);
        }

      g_test_message ("%s in %s", cases[i].words, cases[i].text);
      g_assert_cmpstr (list->str, ==, cases[i].found);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-search/cases", test_search_cases);

  return g_test_run ();
}
