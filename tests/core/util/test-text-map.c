/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-text-map.h"

/* Two paragraphs and a line; every test revises them. */
#define FIRST \
  "The harbour board met on Monday to hear how the ferry line lost 40% of its passengers. " \
  "Ida Lund, the treasurer, said that the losses were “a disgrace” and asked for a new plan.\n" \
  "Fares will rise by 12 crowns in May. The board votes again in June, unless the town steps "      \
  "in.\n"                                                                                           \
  "The town has not answered."

/*
 * What became of @words, of which the first occurrence is meant: “same ”, “changed ” or “lost”, and the words
 * that stand for them now.
 */
static char *
follow (const char *before,
        const char *after,
        const char *words)
{
  static const char *const names[] = { "same", "changed", "lost" };
  g_autoptr (AssayText) first = assay_text_new (before, -1);
  g_autoptr (AssayText) second = assay_text_new (after, -1);
  g_autoptr (AssayTextMap) map = assay_text_map_new (first, second);
  const char *place = strstr (before, words);
  g_autofree char *found = NULL;
  AssaySpan landed;
  AssayLanding landing;

  g_assert_nonnull (place);
  landing = assay_text_map_find (map,
                                 assay_text_to_span (first, (gsize) (place - before),
                                                     (gsize) (place - before) + strlen (words)),
                                 &landed);
  found = assay_text_dup_span (second, landed);

  return g_strconcat (names[landing], " ", found, NULL);
}

static void
assert_follows (const char *after,
                const char *words,
                const char *expected)
{
  g_autofree char *became = follow (FIRST, after, words);

  g_assert_cmpstr (became, ==, expected);
}

static void
test_untouched (void)
{
  assert_follows (FIRST, "40%", "same 40%");
  assert_follows (FIRST, "“a disgrace”", "same “a disgrace”");
  assert_follows (FIRST, "The town has not answered.", "same The town has not answered.");
  assert_follows (FIRST, "June", "same June");
}

static void
test_moved (void)
{
  const char *after =
    "The town has not answered.\n"
      "Fares will rise by 12 crowns in May. The board votes again in June, unless the town steps "
      "in.\n"
      "Ida Lund, the treasurer, said that the losses were “a disgrace” and asked for a new plan.\n"
      "The harbour board met on Monday to hear how the ferry line lost 40% of its passengers.";

  assert_follows (after, "40%", "same 40%");
  assert_follows (after, "Ida Lund", "same Ida Lund");
  assert_follows (after, "12 crowns", "same 12 crowns");
}

static void
test_reworded (void)
{
  const char *after =
    "The harbour board met on Monday to hear how the ferry line lost 30% of its passengers. "
      "The losses were “a disgrace”, said the treasurer, Ida Lund, who asked for a new plan.\n"
      "Fares will rise by 12 crowns in May. The board votes again in June, unless the town steps "
      "in.\n"
      "The town has not answered.";

  /* Another figure stands in the same place: shown, and to be checked again. */
  assert_follows (after, "40%", "changed 30%");
  assert_follows (after, "“a disgrace”", "same “a disgrace”");
  assert_follows (after, "lost 40% of its passengers", "changed lost 30% of its passengers");
}

/* A sign that went or came is another figure, or another name, though the words are the same. */
static void
test_signs (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *words;
  } cases[] = {
    { "-5 degrees", "5 degrees", "-5 degrees" },
    { "−5 degrees", "5 degrees", "−5 degrees" },
    { "5 degrees", "-5 degrees", "to 5 degrees" },
    { "<5 degrees", "5 degrees", "<5 degrees" },
    { "±5 degrees", "5 degrees", "to ±5" },
    { "harbour @ home", "harbour home", "harbour @ home" },
    { "#1 of the coast", "1 of the coast", "#1 of" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *before = g_strdup_printf ("The board said that it fell to %s on Monday.",
                                                 cases[i].before);
      g_autofree char *after = g_strdup_printf ("The board said that it fell to %s on Monday.",
                                                cases[i].after);
      g_autofree char *became = follow (before, after, cases[i].words);

      g_test_message ("%s, %s: %s", before, after, became);
      g_assert_false (g_str_has_prefix (became, "same "));
      g_free (became);
      became = follow (before, before, cases[i].words);
      g_assert_true (g_str_has_prefix (became, "same "));
      g_assert_cmpstr (became + strlen ("same "), ==, cases[i].words);
    }
}

static void
test_removed (void)
{
  const char *after = "The harbour board met on Monday to hear how the ferry line lost 40% of its "
                      "passengers.\n"
                      "The board votes again in June, unless the town steps in.\n"
                      "The town has not answered.";

  assert_follows (after, "12 crowns", "lost ");
  assert_follows (after, "Ida Lund", "lost ");
  assert_follows (after, "June", "same June");
}

/* The same words in a sentence that says something else are not the same fact. */
static void
test_other_company (void)
{
  const char *after = "Wind turbines off the coast now earn the council 40% more than the lights "
                      "of the pier did, a "
                      "report that nobody had asked for says.\n"
                      "Fares will rise by 12 crowns in May. The board votes again in June, unless "
                      "the town steps in.\n"
                      "The town has not answered.";
  g_autofree char *became = follow (FIRST, after, "40%");

  g_assert_false (g_str_has_prefix (became, "same"));
}

static void
test_split_and_joined (void)
{
  const char *after =
    "The harbour board met on Monday to hear how the ferry line lost 40% of its passengers.\n\n"
      "Ida Lund, the treasurer, said that the losses were “a disgrace”. She asked for a new plan. "
      "Fares will rise by 12 crowns in May.\n\nThe board votes again in June, unless the town "
      "steps in. "
      "The town has not answered.";

  assert_follows (after, "40%", "same 40%");
  assert_follows (after, "12 crowns in May", "same 12 crowns in May");
  assert_follows (after, "Ida Lund, the treasurer", "same Ida Lund, the treasurer");
}

/* A capital makes another name; a straight mark in place of a curly one makes no other quotation. */
static void
test_letters (void)
{
  g_autofree char *name = follow ("The Board met.", "The board met.", "Board");
  g_autofree char *mark = follow ("It isn’t so, she said.", "It isn't so, she said.", "isn’t");

  g_assert_cmpstr (name, ==, "changed board");
  g_assert_cmpstr (mark, ==, "same isn't");
}

static void
test_nothing (void)
{
  g_autofree char *gone = follow (FIRST, "", "40%");
  g_autofree char *other = follow (FIRST, "Nobody knows why the lamps went out.", "40%");
  g_autofree char *marks = follow ("a — b", "a — b", "—");

  g_assert_cmpstr (gone, ==, "lost ");
  g_assert_cmpstr (other, ==, "lost ");
  g_assert_cmpstr (marks, ==, "lost ");
}

/* Words that are many times the same, and texts that have nothing in common, take no time. */
static void
test_hostile (void)
{
  g_autoptr (GString) same = g_string_new (NULL);
  g_autoptr (GString) other = g_string_new (NULL);

  for (guint i = 0; i < 60000; i++)
    {
      g_string_append (same, "over and ");
      g_string_append_printf (other, "%u ", i);
    }

  {
    g_autoptr (AssayText) first = assay_text_new (same->str, -1);
    g_autoptr (AssayText) second = assay_text_new (other->str, -1);
    g_autoptr (AssayTextMap) map = assay_text_map_new (first, second);
    g_autoptr (AssayTextMap) itself = assay_text_map_new (first, first);
    AssaySpan landed;

    g_assert_cmpint (assay_text_map_find (map, (AssaySpan){ 0, 4 }, &landed), ==,
                     ASSAY_LANDING_LOST);
    g_assert_cmpint (assay_text_map_find (itself, (AssaySpan){ 0, 4 }, &landed), ==,
                     ASSAY_LANDING_SAME);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text-map/untouched", test_untouched);
  g_test_add_func ("/text-map/moved", test_moved);
  g_test_add_func ("/text-map/reworded", test_reworded);
  g_test_add_func ("/text-map/signs", test_signs);
  g_test_add_func ("/text-map/removed", test_removed);
  g_test_add_func ("/text-map/other-company", test_other_company);
  g_test_add_func ("/text-map/split-and-joined", test_split_and_joined);
  g_test_add_func ("/text-map/letters", test_letters);
  g_test_add_func ("/text-map/nothing", test_nothing);
  g_test_add_func ("/text-map/hostile", test_hostile);

  return g_test_run ();
}
