/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-import.h"

#include <string.h>

/* Tables of drafts in markup: a row is read as one line, unless the table only sets out the page. */

typedef struct
{
  const char *name;
  const char *file_name;
  const char *file;
  const char *text;
} Case;

#define LONG_WORDS \
  "The ferries carried fewer people than in any year since the war, and nobody whom we asked "     \
  "would say why. "                                                                                \
  "The company blames the weather, the union blames the company, and the council, which owns the " \
  "quays and "                                                                                     \
  "paid for the new ramp, says that it was not told that the timetable would be cut by a third "   \
  "in the spring."

static const Case cases[] = {
  { "html", "a.html",
    "<h1>Fewer ferries</h1><p>We counted.</p><table><caption>Passengers</caption>"
    "<thead><tr><th>Port</th><th>2019</th><th>2021</th></tr></thead>"
    "<tbody><tr><th>Dover</th><td>412,000</td><td><b>398</b>,000</td></tr>"
    "<tr><td>Hull<td>12,500<td>11,000</table><p>The end.</p>",
    "Fewer ferries\n\nWe counted.\n\nPassengers\n\nPort | 2019 | 2021\nDover | 412,000 | 398,000\n"
    "Hull | 12,500 | 11,000\n\nThe end." },
  /* Empty cells keep the others below their heads; those behind the last words are not seen. */
  { "html-empty", "a.html",
    "<h1>Fewer ferries</h1><table><tr><th></th><th>2019</th><th>2021</th></tr>"
    "<tr><td>Dover</td><td> </td><td>398,000</td></tr><tr><td>Hull</td><td>11,000</td><td></td>"
    "</tr></table><p>The end.</p>",
    "Fewer ferries\n\n| 2019 | 2021\nDover | | 398,000\nHull | 11,000\n\nThe end." },
  { "html-lines", "a.html",
    "<h1>Who</h1><table><tr><td>Dover</td><td><p>Ann Pell</p><p>Tom Reed</p></td></tr>"
    "<tr><td>Hull</td><td>Eve Hart<br>(since May)</td></tr></table>",
    "Who\n\nDover | Ann Pell; Tom Reed\nHull | Eve Hart (since May)" },
  { "html-spanned", "a.html",
    "<h1>Who</h1><table><tr><th colspan=2>Winter</th></tr><tr><td>Dover</td><td>4</td></tr>"
    "<tr><td>Hull</td><td>5</td></tr></table><p>The end.</p>",
    "Who\n\nWinter\nDover | 4\nHull | 5\n\nThe end." },
  /* The first cell is a day, and stands at the top: it is not the draft’s. */
  { "html-days", "a.html",
    "<table><tr><td>12 March 2024</td><td>4</td></tr><tr><td>By Ann</td><td>5</td></tr></table>"
    "<p>The end.</p>",
    "12 March 2024 | 4\nBy Ann | 5\n\nThe end." },
  { "html-two", "a.html",
    "<h1>Who</h1><table><tr><td>a</td><td>4</td></tr><tr><td>b</td><td>5</td></tr></table>"
    "<table><tr><td>c</td><td>4</td></tr><tr><td>d</td><td>5</td></tr></table>",
    "Who\n\na | 4\nb | 5\n\nc | 4\nd | 5" },
  /* A page set out by a table, as mail programs do. */
  { "html-page", "a.html",
    "<table><tr><td>Menu</td><td><h1>Fewer ferries</h1><p>We counted.</p></td></tr>"
    "<tr><td>Home</td><td><p>The end.</p></td></tr></table>",
    "Menu\n\nFewer ferries\n\nWe counted.\n\nHome\n\nThe end." },
  { "html-column", "a.html",
    "<h1>Fewer ferries</h1><table><tr><td><p>We counted.</p><p>Nobody came.</p></td></tr>"
    "<tr><td>The end.</td></tr></table>",
    "Fewer ferries\n\nWe counted.\n\nNobody came.\n\nThe end." },
  { "html-nested", "a.html",
    "<h1>Who</h1><table><tr><td>Left</td><td>Right<table><tr><td>a</td><td>4</td></tr><tr><td>b</"
    "td>"
    "<td>5</td></tr></table></td></tr><tr><td>Below</td><td>Too</td></tr></table>",
    "Who\n\nLeft\n\nRight\n\na | 4\nb | 5\n\nBelow\n\nToo" },
  { "html-long", "a.html",
    "<h1>Who</h1><table><tr><td>a</td><td>4</td></tr><tr><td>b</td><td>" LONG_WORDS "</td></tr>"
    "<tr><td>c</td><td>5</td></tr></table>",
    "Who\n\na | 4\nb\n" LONG_WORDS "\nc | 5" },
  { "markdown", "a.md",
    "# Fewer ferries\n\nWe counted.\n\n| Port | 2019 | 2021 |\n|:-----|-----:|-----:|\n"
    "| Dover | 412,000 | **398**,000 |\n|Hull|12,500|\n| | 1 | 2 |\n\nThe end.\n",
    "Fewer ferries\n\nWe counted.\n\nPort | 2019 | 2021\nDover | 412,000 | 398,000\nHull | 12,500\n"
    "| 1 | 2\n\nThe end." },
  { "markdown-bare", "a.md",
    "# Fewer ferries\n\nThese were counted:\nPort | 2019\n--- | ---\nDover | 412,000\n\n"
    "The end.\n",
    "Fewer ferries\n\nThese were counted:\n\nPort | 2019\nDover | 412,000\n\nThe end." },
  { "markdown-none", "a.md",
    "# Fewer ferries\n\nPipes | in a line\nmake | no table.\n\n--- | --- and so on\n\nThe end.\n",
    "Fewer ferries\n\nPipes | in a line make | no table.\n\n--- | --- and so on\n\nThe end." },
};

static void
test_table (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (test->file, strlen (test->file));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft)
      draft = assay_import_bytes (bytes, test->file_name, ASSAY_FORMAT_AUTO, NULL, &error);
  g_autoptr (GString) lines = g_string_new (NULL);
  g_auto (GStrv) expected = g_strsplit (test->text, "\n", -1);
  guint n_parts = 0;
  guint n_lines = 0;
  const AssayPart *parts = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==, test->text);

  /* Each line is a part. */
  parts = assay_draft_get_parts (draft, &n_parts);
  for (guint i = 0; expected[i] != NULL; i++)
    {
      g_autofree char *words = NULL;

      if (*expected[i] == '\0')
        continue;

      g_assert_cmpuint (n_lines, <, n_parts);
      words = assay_text_dup_span (assay_draft_get_text (draft), parts[n_lines++].span);
      g_assert_cmpstr (words, ==, expected[i]);
    }

  g_assert_cmpuint (n_lines, ==, n_parts);
  g_assert_cmpuint (assay_draft_get_date (draft).year, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/import-tables/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_table);
    }

  return g_test_run ();
}
