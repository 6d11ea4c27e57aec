/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

/* The contents of the quotations, joined by “ | ”; “~” before one that is not closed, “>” before a nested one. */
typedef struct
{
  const char *text;
  const char *expected;
} Case;

static const Case cases[] = {
  { "He said \"it is over\" and left.", "it is over" },
  { "He said “it is over” and left.", "it is over" },
  { "He said ‘it is over’ and left.", "it is over" },
  { "He said 'it is over' and left.", "it is over" },
  { "He said ''it is over'' and left.", "it is over" },
  { "Er sagte „vorbei“ und ging.", "vorbei" },
  { "Il a dit « fini » et il est parti.", "fini" },
  { "“She told me ‘never’ and left,” he said.", "She told me ‘never’ and left, | >never" },
  { "‘She told me “never” and left,’ he said.", "She told me “never” and left, | >never" },
  { "The '90s and the ’80s, rock ’n’ roll, ’tis.", "" },
  { "He is 6'2\" tall and the board is 12\" wide.", "" },
  { "The workers’ rights and the boss’s car.", "" },
  { "‘The workers’ rights come first,’ she said.", "The workers’ rights come first," },
  { "It’s said that ‘don’t’ isn’t ‘do not’.", "don’t | do not" },
  { "He said “it is over and left.", "~it is over and left." },
  { "“One.\n“Two.”\nThree.", "One.\n“Two." },
  { "“One.\nTwo.\n“Three.”", "~One. | Three." },
  { "He said: \"One. \nTwo.", "~One." },
  { "(“it”) and [\"that\"] and —“those”", "it | that | those" },
};

static char *
dup_quotations (AssayReading *reading)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n_quotations);

  for (guint i = 0; i < n_quotations; i++)
    {
      g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading),
                                                    quotations[i].content);

      g_string_append_printf (joined, "%s%s%s%s", i > 0 ? " | " : "",
                              quotations[i].closed ? "" : "~", quotations[i].parent >= 0 ? ">" : "",
                              words);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
test_quotations (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  g_autofree char *found = dup_quotations (reading);

  g_assert_cmpstr (found, ==, test->expected);
}

/* What the quotations are, by the marks, the words around them and what the text says elsewhere. */
static const Case kinds[] = {
  { "“We never knew,” he said.", "speech" },
  { "“We never knew.” The crowd cheered and went home.", "speech" },
  { "Critics called the plan “mad”.", "speech" },
  { "His plan for ‘return hubs’ met with rejection.", "scare" },
  { "She said the ‘hubs’ would open. The hubs are late.", "scare" },
  { "The so-called “experts” left.", "scare" },
  { "Her first novel, “Marsh Light”, won.", "title" },
  { "It is called “The Long Way Down”.", "title" },
  { "The band released “Marsh Light” in May.", "title" },
};

static void
test_quotation_kinds (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n_quotations);

  g_assert_cmpuint (n_quotations, ==, 1);
  g_assert_cmpstr (assay_quotation_kind_to_id (quotations[0].kind), ==, test->expected);
}

/* A paragraph set as a block quotation is one, marks or none. */
static void
test_quotations_block (void)
{
  g_autoptr (AssayText) text = assay_text_new ("He wrote:\nWe go.\nThey went.", -1);
  const AssayPart parts[] = {
    { ASSAY_PART_PARAGRAPH, { 0, 9 } },
    { ASSAY_PART_QUOTATION, { 10, 16 } },
    { ASSAY_PART_PARAGRAPH, { 17, 27 } },
  };
  g_autoptr (AssayReading) reading = assay_reading_new (text, parts, 3, NULL);
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n_quotations);

  g_assert_cmpuint (n_quotations, ==, 1);
  g_assert_cmpint (quotations[0].kind, ==, ASSAY_QUOTATION_BLOCK);
  g_assert_cmpuint (quotations[0].span.begin, ==, 10);
  g_assert_cmpuint (quotations[0].span.end, ==, 16);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/quotations/%u", i);

      g_test_add_data_func (path, &cases[i], test_quotations);
    }

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/quotations/kind/%u", i);

      g_test_add_data_func (path, &kinds[i], test_quotation_kinds);
    }

  g_test_add_func ("/quotations/block", test_quotations_block);

  return g_test_run ();
}
