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
  g_test_add_func ("/word-vectors/unknown", test_word_vectors_unknown);
  g_test_add_func ("/word-vectors/languages", test_word_vectors_languages);

  return g_test_run ();
}
