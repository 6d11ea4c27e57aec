/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

/* The loaded wordings, joined by “ | ”. */
typedef struct
{
  const char *text;
  const char *expected;
} Case;

static const Case cases[] = {
  { "It was a glaring example of waste.", "glaring example" },
  { "In a desperate attempt to win, they sold it.", "desperate attempt" },
  { "A staggering 40% rise shook the town.", "staggering" },
  { "The debacle ended in May.", "debacle" },
  { "The MP slammed the plan.", "slammed" },
  { "An utterly disgraceful act, they ruled.", "utterly disgraceful act" },
  { "It was nothing short of a farce.", "nothing short of | farce" },
  { "Shameful Deal Ends In Farce", "Shameful | Farce" },

  /* Somebody else's words, terms of a trade, names. */
  { "He called it a “glaring example” of waste.", "" },
  { "The car slammed into a wall.", "" },
  { "Police found an explosive device and toxic waste.", "" },
  { "Michael Savage wrote it.", "" },
  { "The rocket blasted off on Monday.", "" },
  { "The harsh winter killed crops.", "" },
  { "The council met at noon and agreed the minutes.", "" },
  { "It rose sharply after a powerful earthquake.", "" },
};

static void
test_loaded (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  const AssayPart part = {
    .kind = strstr (test->text, "Ends In") != NULL ? ASSAY_PART_HEADLINE : ASSAY_PART_PARAGRAPH,
    .span = { 0, assay_text_get_length (text) },
  };
  g_autoptr (AssayReading) reading = assay_reading_new (text, &part, 1, NULL);
  g_autoptr (GString) found = g_string_new (NULL);
  guint n_loaded = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (reading, &n_loaded);

  for (guint i = 0; i < n_loaded; i++)
    {
      g_autofree char *words = assay_text_dup_span (text, loaded[i].span);

      g_string_append_printf (found, "%s%s", i > 0 ? " | " : "", words);
      g_assert_cmpfloat (loaded[i].strength, >, 0);
      g_assert_cmpfloat (loaded[i].strength, <=, 1);
    }

  g_assert_cmpstr (found->str, ==, test->expected);
}

/* What somebody is reported as saying weighs less than the same word of the narrator. */
static void
test_loaded_said (void)
{
  g_autoptr (AssayText)
      text = assay_text_new ("The plan is a farce. Kerr said that the plan is a farce.", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_loaded = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (reading, &n_loaded);

  g_assert_cmpuint (n_loaded, ==, 2);
  g_assert_cmpuint (loaded[0].sentence, ==, 0);
  g_assert_cmpuint (loaded[1].sentence, ==, 1);
  g_assert_cmpfloat (loaded[0].strength, >, loaded[1].strength);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/loaded/%u", i);

      g_test_add_data_func (path, &cases[i], test_loaded);
    }

  g_test_add_func ("/loaded/said", test_loaded_said);

  return g_test_run ();
}
