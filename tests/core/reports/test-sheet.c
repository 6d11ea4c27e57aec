/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sheet.h"

#include <string.h>

typedef struct
{
  const char *text;
  guint       columns;
  const char *elided;
} ElideCase;

static const ElideCase elide_cases[] = {
  { "", 10, "" },
  { "short", 10, "short" },
  { "just ten c", 10, "just ten c" },
  { "just eleven", 10, "just…" },
  { "one two three", 9, "one two…" },
  { "one two three", 8, "one two…" },
  { "one two three", 7, "one…" },
  { "unbreakable", 5, "unbr…" },
  { "  edges \n and\tlines  ", 20, "edges and lines" },
  { "日本語の文", 10, "日本語の文" },
  { "日本語の文", 9, "日本語の…" },
  { "a\033[31mb", 20, "a�[31mb" },
  { "left\u202eright", 20, "left�right" },
};

static void
test_elide (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (elide_cases); i++)
    {
      const ElideCase *test = &elide_cases[i];
      g_autofree char *elided = assay_sheet_elide (test->text, test->columns);

      g_assert_cmpstr (elided, ==, test->elided);
      g_assert_cmpuint (assay_sheet_measure (elided), <=, test->columns);
    }
}

static void
test_measure (void)
{
  g_assert_cmpuint (assay_sheet_measure ("Größe"), ==, 5);
  g_assert_cmpuint (assay_sheet_measure ("Gro\u0308ße"), ==, 5);
  g_assert_cmpuint (assay_sheet_measure ("日本"), ==, 4);
}

static void
test_flow (void)
{
  AssaySheet *sheet = assay_sheet_new (ASSAY_SHEET_MIN_WIDTH, FALSE);
  g_autofree char *text = NULL;

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, "A title");
  assay_sheet_add_blank (sheet);
  assay_sheet_add_blank (sheet);
  assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 5, "12");
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 5, "ab");
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, "words that go on to the next line  and\nstop");
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 4, "much too wide");
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, "pushed");
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 4, "x");
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, "");
  text = assay_sheet_end (sheet);

  g_assert_cmpstr (text, ==,
                   "A title\n"
                   "\n"
                   "   12  ab   words that go on to the next\n"
                   "            line and stop\n"
                   "much too wide pushed\n"
                   "x\n");
}

/* A word that has no room anywhere stands alone, and nothing is lost. */
static void
test_long_word (void)
{
  AssaySheet *sheet = assay_sheet_new (ASSAY_SHEET_MIN_WIDTH, FALSE);
  g_autofree char *word = g_strnfill (100, 'w');
  g_autofree char *flow = g_strdup_printf ("a %s b", word);
  g_autofree char *expected = g_strdup_printf ("a\n%s\nb\n", word);
  g_autofree char *text = NULL;

  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, flow);
  text = assay_sheet_end (sheet);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_colours (void)
{
  AssaySheet *sheet = assay_sheet_new (0, TRUE);
  g_autofree char *text = NULL;

  assay_sheet_add_cell (sheet, ASSAY_INK_BAD, 6, "FAIL");
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, "plain\033[2J");
  text = assay_sheet_end (sheet);

  g_assert_cmpstr (text, ==, "\033[31mFAIL\033[0m  plain�[2J\n");
}

/* What a report is made of may be one word of ten million characters. */
static void
test_huge (void)
{
  const gsize size = 2 * 1024 * 1024;
  AssaySheet *sheet = assay_sheet_new (0, FALSE);
  g_autofree char *word = g_strnfill (size, 'w');
  g_autofree char *spaces = g_strnfill (size, ' ');
  g_autofree char *elided = assay_sheet_elide (word, 20);
  g_autofree char *text = NULL;

  g_assert_cmpuint (assay_sheet_measure (elided), ==, 20);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, spaces);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, word);
  text = assay_sheet_end (sheet);
  g_assert_cmpuint (strlen (text), ==, size + 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reports/sheet/elide", test_elide);
  g_test_add_func ("/reports/sheet/measure", test_measure);
  g_test_add_func ("/reports/sheet/flow", test_flow);
  g_test_add_func ("/reports/sheet/long-word", test_long_word);
  g_test_add_func ("/reports/sheet/colours", test_colours);
  g_test_add_func ("/reports/sheet/huge", test_huge);

  return g_test_run ();
}
