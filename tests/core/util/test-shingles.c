/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-shingles.h"

static AssayShingles *
shingle (const char *words)
{
  g_autoptr (AssayText) text = assay_text_new (words, -1);

  return assay_shingles_new (text, NULL, 0);
}

typedef struct
{
  const char *here;
  const char *there;
  const char *shared; /* “words here” of each passage, with the count of equal words */
} Case;

static const Case cases[] = {
  { "the river rose by two metres overnight", "The river rose by two metres overnight.",
    "7: the river rose by two metres overnight" },
  { "", "", "" },
  { "one two three four five", "", "" },
  { "", "one two three four five", "" },

  /* Four words in a row are said by many. */
  { "one two three four", "one two three four", "" },
  { "one two three four six", "one two three four five", "" },
  { "one two three four five", "one two three four five", "5: one two three four five" },

  /* Case, punctuation, spacing and how a word is joined count for nothing. */
  { "It’s 1,000 METRES—or «more», he says", "it's 1000 metres or more he says",
    "7: It’s 1,000 METRES—or «more», he says" },
  { "one\n\ntwo  three\tfour,\xc2\xa0"
    "five",
    "one two three four five",
    "5: one\n\ntwo  three\tfour,\xc2\xa0"
    "five" },
  { "co\xc2\xadoperation between the two towns", "cooperation between the two towns",
    "5: co\xc2\xadoperation between the two towns" },
  { "ÄRZTE warnen vor der neuen Grippe", "Ärzte warnen vor der neuen Grippe",
    "6: ÄRZTE warnen vor der neuen Grippe" },

  /* No space between words: each character is one. */
  { "北京市政府今天宣布", "昨天北京市政府今天宣布了", "9: 北京市政府今天宣布" },

  /* A word was changed; the passage goes on. A long insertion parts it. */
  { "the mayor of the town said that the bridge will open again in late May",
    "the mayor of the town said that the bridge should open again in late May",
    "14: the mayor of the town said that the bridge will open again in late May" },
  { "the mayor of the town said and after some talk of this and that the bridge will open in May",
    "the mayor of the town said the bridge will open in May",
    "6: the mayor of the town said|6: the bridge will open in May" },

  /* The other way round, and twice the same. */
  { "alpha beta gamma delta epsilon zeta eta theta iota kappa",
    "zeta eta theta iota kappa alpha beta gamma delta epsilon",
    "5: alpha beta gamma delta epsilon|5: zeta eta theta iota kappa" },
  { "one two three four five and again one two three four five", "one two three four five",
    "5: one two three four five|5: one two three four five" },

  /* The longest of several. */
  { "he said on Monday at noon that it rained",
    "he said on Monday at ten. He said on Monday at noon that",
    "7: he said on Monday at noon that" },
};

static void
test_shingles_shared (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayText) text = assay_text_new (cases[i].here, -1);
      g_autoptr (AssayShingles) here = assay_shingles_new (text, NULL, 0);
      g_autoptr (AssayShingles) there = shingle (cases[i].there);
      g_autoptr (GArray) shared = assay_shingles_list_shared (here, there);
      g_autoptr (GString) list = g_string_new (NULL);

      for (guint j = 0; j < shared->len; j++)
        {
          AssayShared passage = g_array_index (shared, AssayShared, j);
          g_autofree char *words = assay_text_dup_span (text, passage.here);

          g_string_append_printf (list, "%s%u: %s", j > 0 ? "|" : "", passage.n_words, words);
        }

      g_test_message ("%s / %s", cases[i].here, cases[i].there);
      g_assert_cmpstr (list->str, ==, cases[i].shared);
    }
}

/* Where the passage stands in both. */
static void
test_shingles_spans (void)
{
  g_autoptr (AssayShingles) here = shingle ("Ünd: the bridge will open in May");
  g_autoptr (AssayShingles) there = shingle ("The bridge will open in May");
  g_autoptr (GArray) shared = assay_shingles_list_shared (here, there);
  AssayShared passage;

  g_assert_cmpuint (shared->len, ==, 1);
  passage = g_array_index (shared, AssayShared, 0);
  g_assert_cmpuint (passage.here.begin, ==, 5);
  g_assert_cmpuint (passage.here.end, ==, 32);
  g_assert_cmpuint (passage.there.begin, ==, 0);
  g_assert_cmpuint (passage.there.end, ==, 27);
  g_assert_cmpuint (assay_shared_count_words (shared), ==, 6);
  g_assert_cmpuint (assay_shingles_get_n_words (here), ==, 7);
}

/* What is left out counts for nothing, and nothing goes across it. */
static void
test_shingles_left_out (void)
{
  const char *words = "alpha beta gamma “delta epsilon” zeta eta theta iota kappa";
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  AssaySpan left_out = { 17, 32 };
  g_autoptr (AssayShingles) part = assay_shingles_new (text, &left_out, 1);
  g_autoptr (AssayShingles) all = shingle (words);
  g_autoptr (GArray) shared = assay_shingles_list_shared (all, part);

  g_assert_cmpuint (assay_shingles_get_n_words (part), ==, 8);
  g_assert_cmpuint (shared->len, ==, 1);
  g_assert_cmpuint (g_array_index (shared, AssayShared, 0).n_words, ==, 5);
  g_assert_cmpuint (g_array_index (shared, AssayShared, 0).here.begin, ==, 33);
}

static char *
make_words (guint first,
            guint n)
{
  GString *words = g_string_new (NULL);

  for (guint i = first; i < first + n; i++)
    g_string_append_printf (words, "w%u ", i * 7919 % 100003);

  return g_string_free (words, FALSE);
}

static gboolean
has_common (GArray *a,
            GArray *b)
{
  for (guint i = 0; i < a->len; i++)
    {
      for (guint j = 0; j < b->len; j++)
        {
          if (g_array_index (a, guint64, i) == g_array_index (b, guint64, j))
            return TRUE;
        }
    }

  return FALSE;
}

/* Wherever twelve words in a row are the same, a fingerprint is. */
static void
test_shingles_fingerprints (void)
{
  g_autofree char *all = make_words (0, 900);
  g_autoptr (AssayShingles) long_text = shingle (all);
  g_autoptr (GArray) long_list = assay_shingles_list_fingerprints (long_text);
  g_autoptr (AssayShingles) short_text = shingle ("no more than four");
  g_autoptr (GArray) short_list = assay_shingles_list_fingerprints (short_text);
  g_autoptr (AssayShingles) five = shingle ("this one has five words");
  g_autoptr (GArray) five_list = assay_shingles_list_fingerprints (five);

  g_assert_cmpuint (short_list->len, ==, 0);
  g_assert_cmpuint (five_list->len, ==, 1);

  /* Two of nine, about. */
  g_assert_cmpuint (long_list->len, >, 160);
  g_assert_cmpuint (long_list->len, <, 240);

  for (guint i = 1; i < long_list->len; i++)
    g_assert_cmpuint (g_array_index (long_list, guint64, i - 1), <,
                      g_array_index (long_list, guint64, i));

  for (guint i = 0; i + ASSAY_FINGERPRINT_WORDS <= 900; i++)
    {
      g_autofree char *same = make_words (i, ASSAY_FINGERPRINT_WORDS);
      g_autofree char *before = make_words (2000 + i, 30);
      g_autofree char *after = make_words (4000 + i, 30);
      g_autofree char *words = g_strconcat (before, same, after, NULL);
      g_autoptr (AssayShingles) text = shingle (words);
      g_autoptr (GArray) list = assay_shingles_list_fingerprints (text);

      g_assert_true (has_common (list, long_list));
    }
}

/* The same numbers on any machine: they are kept in files. */
static void
test_shingles_stable (void)
{
  g_autoptr (AssayShingles) text = shingle ("this one has five words");
  g_autoptr (GArray) list = assay_shingles_list_fingerprints (text);

  g_assert_cmphex (g_array_index (list, guint64, 0), ==, G_GUINT64_CONSTANT (0x169b3f2337072a99));
}

/* One word, again and again: as slow as any text of its length, and no slower. */
static void
test_shingles_repeated (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (AssayShingles) here = NULL;
  g_autoptr (AssayShingles) there = NULL;
  g_autoptr (GArray) shared = NULL;
  g_autoptr (GArray) list = NULL;

  for (guint i = 0; i < 200000; i++)
    g_string_append (words, "ha ");
  here = shingle (words->str);
  g_string_append (words, "end of it, with some more");
  there = shingle (words->str);

  shared = assay_shingles_list_shared (there, here);
  g_assert_cmpuint (assay_shared_count_words (shared), ==, 200000);
  list = assay_shingles_list_fingerprints (there);
  g_assert_cmpuint (list->len, <, 8);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shingles/shared", test_shingles_shared);
  g_test_add_func ("/shingles/spans", test_shingles_spans);
  g_test_add_func ("/shingles/left-out", test_shingles_left_out);
  g_test_add_func ("/shingles/fingerprints", test_shingles_fingerprints);
  g_test_add_func ("/shingles/stable", test_shingles_stable);
  g_test_add_func ("/shingles/repeated", test_shingles_repeated);

  return g_test_run ();
}
