/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-word-relations.h"

static const AssayWordRelations *
get_english (void)
{
  const AssayWordRelations *relations = assay_word_relations_get ("en-GB");

  g_assert_nonnull (relations);

  return relations;
}

static void
test_word_relations_base (void)
{
  static const struct
  {
    const char *form;
    const char *base; /* or NULL where the table has none */
  } cases[] = {
    { "rise", "rise" },       { "rose", "rise" },       { "rises", "rise" },
    { "rising", "rise" },     { "fell", "fall" },       { "cities", "city" },
    { "wolves", "wolf" },     { "churches", "church" }, { "boxes", "box" },
    { "planned", "plan" },    { "running", "run" },     { "denied", "deny" },
    { "was", "be" },          { "has", "have" },        { "children", "child" },
    { "women", "woman" },     { "said", "say" },        { "making", "make" },
    { "dying", "die" },       { "class", "class" },     { "crisis", "crisis" },
    { "higher", "higher" },   { "bus", "bus" },         { "left", "leave" },
    { "frobnicated", NULL },  { "", NULL },             { "12,000", NULL },
  };
  const AssayWordRelations *relations = get_english ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize n_bytes = 0;
      guint word = assay_word_relations_get_base (relations, cases[i].form, strlen (cases[i].form));
      const char *text = word != 0 ? assay_word_relations_get_word (relations, word, &n_bytes)
                                   : NULL;
      g_autofree char *base = g_strndup (text, n_bytes);

      g_test_message ("%s", cases[i].form);
      g_assert_cmpstr (base, ==, cases[i].base);
    }
}

static AssayWordRelation
compare (AssayWordHolder *holder,
         const char      *a,
         const char      *b)
{
  const AssayWordRelations *relations = get_english ();
  g_autofree AssayWordMeanings *first = NULL;
  g_autofree AssayWordMeanings *second = NULL;
  AssayWordRelation relation;

  first = assay_word_meanings_new (relations, assay_word_relations_find (relations, a, strlen (a)));
  second = assay_word_meanings_new (relations,
                                    assay_word_relations_find (relations, b, strlen (b)));
  relation = assay_word_holder_compare (holder, first, second);
  g_assert_cmpint (relation, ==, assay_word_holder_compare (holder, second, first));
  /* Asked again of the one that is held already. */
  g_assert_cmpint (relation, ==, assay_word_holder_compare (holder, second, first));
  assay_word_holder_release (holder);

  return relation;
}

static void
test_word_relations_compare (void)
{
  static const struct
  {
    const char       *a;
    const char       *b;
    AssayWordRelation relation;
  } cases[] = {
    { "rise", "fall", ASSAY_WORD_RELATION_ANTONYM },
    { "hot", "cold", ASSAY_WORD_RELATION_ANTONYM },
    { "increase", "decrease", ASSAY_WORD_RELATION_ANTONYM },
    { "big", "large", ASSAY_WORD_RELATION_SAME },
    { "car", "automobile", ASSAY_WORD_RELATION_SAME },
    { "car", "car", ASSAY_WORD_RELATION_SAME },
    { "dog", "canine", ASSAY_WORD_RELATION_WIDER },
    { "decide", "decision", ASSAY_WORD_RELATION_WIDER },
    { "big", "little", ASSAY_WORD_RELATION_ANTONYM },
    { "large", "little", ASSAY_WORD_RELATION_OPPOSED },
    { "spoon", "fork", ASSAY_WORD_RELATION_SIBLING },
    { "spoon", "treaty", ASSAY_WORD_RELATION_NONE },
    { "spoon", "frobnicate", ASSAY_WORD_RELATION_NONE },
    { "frobnicate", "frobnicate", ASSAY_WORD_RELATION_NONE },
  };

  AssayWordHolder *holder = assay_word_holder_new (get_english ());

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s, %s", cases[i].a, cases[i].b);
      g_assert_cmpint (compare (holder, cases[i].a, cases[i].b), ==, cases[i].relation);
    }

  assay_word_holder_free (holder);
}

static void
test_word_relations_language (void)
{
  g_assert_nonnull (assay_word_relations_get ("en"));
  g_assert_true (assay_word_relations_get ("en") == assay_word_relations_get ("EN_us"));
  g_assert_null (assay_word_relations_get ("de"));
  g_assert_null (assay_word_relations_get ("eno"));
  g_assert_null (assay_word_relations_get (NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-relations/base", test_word_relations_base);
  g_test_add_func ("/word-relations/compare", test_word_relations_compare);
  g_test_add_func ("/word-relations/language", test_word_relations_language);

  return g_test_run ();
}
