/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-word-vectors.h"

static const AssayWordVectors *
get_english (void)
{
  const AssayWordVectors *vectors = assay_word_vectors_get ("en-GB");

  g_assert_nonnull (vectors);

  return vectors;
}

static float
compare (const char *a,
         const char *b)
{
  const AssayWordVectors *vectors = get_english ();
  AssayWordVector first;
  AssayWordVector second;
  float likeness = 0.0f;

  assay_word_vectors_read (vectors, assay_word_vectors_find (vectors, a, strlen (a)), &first);
  assay_word_vectors_read (vectors, assay_word_vectors_find (vectors, b, strlen (b)), &second);
  likeness = assay_word_vector_compare (&first, &second);
  g_assert_cmpfloat (likeness, ==, assay_word_vector_compare (&second, &first));

  return likeness;
}

/* Which of two words is used more like a third. */
static void
test_word_vectors_compare (void)
{
  static const char *const cases[][3] = {
    { "refused", "declined", "yellow" },      { "ship", "vessel", "treaty" },
    { "filming", "shooting", "elections" },   { "migrants", "refugees", "shares" },
    { "lawyer", "attorney", "mountain" },     { "illness", "disease", "parliament" },
    { "Minister", "president", "potatoes" },  { "rose", "climbed", "sentenced" },
    { "killed", "died", "invested" },         { "hospital", "clinic", "football" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s, %s, %s", cases[i][0], cases[i][1], cases[i][2]);
      g_assert_cmpfloat (compare (cases[i][0], cases[i][1]), >,
                         0.2f + compare (cases[i][0], cases[i][2]));
    }

  g_assert_cmpfloat_with_epsilon (compare ("albania", "Albania"), 1.0f, 1e-5f);
}

/* Words that are compared side by side are as alike as one by one, to the last bit. */
static void
test_word_vectors_set (void)
{
  static const char *const words[] = {
    "refused", "minister",  "qwrtplkj", "arrivals", "Channel",   "boats",
    "plan",    "hub",       "return",   "asylum",   "agreement", "cost",
    "pounds",  "Wednesday", "summit",   "unknown",  "tides",     "ship",
  };
  const AssayWordVectors *vectors = get_english ();
  AssayWordVector read[G_N_ELEMENTS (words)];
  const AssayWordVector *pointers[ASSAY_WORD_SET_MAX];
  g_autofree AssayWordSet *set = g_new (AssayWordSet, 1);
  float likeness[ASSAY_WORD_SET_MAX];

  for (guint i = 0; i < ASSAY_WORD_SET_MAX; i++)
    {
      guint k = i % G_N_ELEMENTS (words);

      assay_word_vectors_read (
          vectors, assay_word_vectors_find (vectors, words[k], strlen (words[k])), &read[k]);
      pointers[i] = &read[k];
    }

  for (guint n = 0; n <= ASSAY_WORD_SET_MAX; n++)
    {
      assay_word_set_init (set, pointers, n);

      for (guint k = 0; k < G_N_ELEMENTS (words); k++)
        {
          assay_word_set_compare (set, &read[k], likeness);
          for (guint t = 0; t < n; t++)
            g_assert_cmpfloat (likeness[t], ==, assay_word_vector_compare (pointers[t], &read[k]));
        }
    }
}

/* Each word has a number of its own, by its letters or by their hash. */
static void
test_word_vectors_numbers (void)
{
  static const char *const words[] = { "refused", "minister", "ship", "bank", "zone", "hub" };
  const AssayWordVectors *vectors = get_english ();
  guint n_words = assay_word_vectors_get_n_words (vectors);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize n = strlen (words[i]);
      guint number = assay_word_vectors_find (vectors, words[i], n);
      g_autofree char *capitals = g_ascii_strup (words[i], -1);

      g_assert_cmpuint (number, >, 0);
      g_assert_cmpuint (number, <=, n_words);
      g_assert_cmpuint (assay_word_vectors_find (vectors, capitals, n), ==, number);
      g_assert_cmpuint (
          assay_word_vectors_find_hash (vectors, assay_word_vectors_hash (words[i], n)), ==,
          number);
      for (guint k = 0; k < i; k++)
        g_assert_cmpuint (assay_word_vectors_find (vectors, words[k], strlen (words[k])), !=,
                          number);
    }

  g_assert_cmpuint (assay_word_vectors_find_hash (vectors, 0), ==, 0);
  g_assert_cmpuint (assay_word_vectors_find_hash (vectors, G_MAXUINT32), ==, 0);
}

static void
test_word_vectors_unknown (void)
{
  const AssayWordVectors *vectors = get_english ();
  AssayWordVector vector;

  g_assert_cmpuint (assay_word_vectors_find (vectors, "", 0), ==, 0);
  g_assert_cmpuint (assay_word_vectors_find (vectors, "qwrtplkj", 8), ==, 0);
  g_assert_cmpuint (assay_word_vectors_find (vectors, "\xd7\xa9\xd7\x9c", 4), ==, 0);

  g_assert_cmpfloat (compare ("qwrtplkj", "ship"), ==, 0.0f);
  g_assert_cmpfloat (compare ("qwrtplkj", "qwrtplkj"), ==, 0.0f);

  assay_word_vectors_read (vectors, G_MAXUINT, &vector);
  g_assert_cmpfloat (vector.scale, ==, 0.0f);
}

static void
test_word_vectors_languages (void)
{
  g_assert_null (assay_word_vectors_get ("de"));
  g_assert_null (assay_word_vectors_get ("enm"));
  g_assert_null (assay_word_vectors_get (NULL));
  g_assert_true (assay_word_vectors_get ("en") == assay_word_vectors_get ("en-US"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/word-vectors/compare", test_word_vectors_compare);
  g_test_add_func ("/word-vectors/set", test_word_vectors_set);
  g_test_add_func ("/word-vectors/numbers", test_word_vectors_numbers);
  g_test_add_func ("/word-vectors/unknown", test_word_vectors_unknown);
  g_test_add_func ("/word-vectors/languages", test_word_vectors_languages);

  return g_test_run ();
}
