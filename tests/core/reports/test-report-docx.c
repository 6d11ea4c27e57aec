/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-case.h"
#include "assay-draft-comments.h"
#include "assay-draft-edit.h"
#include "assay-draft-items.h"
#include "assay-report-format.h"

#define NOW "2025-06-04T10:00:00Z"

static const char
    markdown[] = "# Port & harbour grow\n\nThe [port](https://example.org/port?a=1&b=2) took 40% "
                 "more ships in May.\n\n"
                 "## Figures\n\n- First ship\n- Second ship\n\nThen:\n\n1. Count\n2. Count on\n\n"
                 "Again:\n\n1. Count anew\n\n> “It was busy,” said Ann Beck.\n";

static AssayCase *
open_case (const char *text,
           const char *name)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, name, NULL, NULL, &error);

  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

static char *
add (AssayCase  *work,
     const char *words,
     const char *note)
{
  AssayText *text = assay_draft_get_text (assay_case_get_draft (work));
  const char *at = strstr (assay_text_get_utf8 (text), words);
  AssayMark mark = { .scope = ASSAY_MARK_NOTE, .note = (char *) note };
  g_autoptr (GError) error = NULL;
  char *id = NULL;

  g_assert_nonnull (at);
  mark.span = assay_text_to_span (text, (gsize) (at - assay_text_get_utf8 (text)),
                                  (gsize) (at - assay_text_get_utf8 (text)) + strlen (words));
  id = assay_case_add_mark (work, &mark, NOW, &error);
  g_assert_no_error (error);

  return id;
}

static GBytes *
write_report (AssayCase  *work,
              const char *id)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = assay_report_format_write (assay_report_format_lookup (id),
                                             assay_case_get_dossier (work), NULL, &error);

  g_assert_no_error (error);

  return bytes;
}

static void
assert_same_shape (AssayDraft *a,
                   AssayDraft *b)
{
  guint n_parts = 0;
  guint n_links = 0;
  guint n = 0;
  const AssayPart *parts = assay_draft_get_parts (a, &n_parts);
  const AssayPart *others = assay_draft_get_parts (b, &n);
  const AssayLink *links = NULL;
  const AssayLink *other_links = NULL;

  g_assert_cmpuint (n_parts, ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (parts[i].kind, ==, others[i].kind);

  links = assay_draft_get_links (a, &n_links);
  other_links = assay_draft_get_links (b, &n);
  g_assert_cmpuint (n_links, ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpstr (links[i].url, ==, other_links[i].url);
      g_assert_cmpuint (links[i].span.begin, ==, other_links[i].span.begin);
      g_assert_cmpuint (links[i].span.end, ==, other_links[i].span.end);
    }
}

/* What the desk's editor gets is what the checker had: words, shape, links, and what was said beside them. */
static void
test_round (void)
{
  g_autoptr (AssayCase) work = open_case (markdown, "port.md");
  g_autofree char *first = add (work, "took 40% more", "Whose <count>?");
  g_autofree char *second = add (work, "40% more ships in May.\n\nFigures", "Over & over");
  const AssayMarkTarget target = { .fact = -1, .id = first };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (AssayDossier) back = NULL;
  g_autoptr (GError) error = NULL;
  const AssayMark *marks = NULL;
  guint n_marks = 0;

  assay_case_remark (work, &target, ASSAY_REMARK_REPLY, "The port’s.", NOW);
  assay_case_remark (work, &target, ASSAY_REMARK_RESOLVED, NULL, NOW);
  bytes = write_report (work, "draft-docx");
  again = write_report (work, "draft-docx");
  g_assert_true (g_bytes_equal (bytes, again));

  back = assay_dossier_open (bytes, "port.docx", NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (assay_dossier_get_draft (back))), ==,
                   assay_text_get_utf8 (assay_draft_get_text (assay_case_get_draft (work))));
  assert_same_shape (assay_case_get_draft (work), assay_dossier_get_draft (back));

  marks = assay_dossier_get_marks (back, &n_marks);
  g_assert_cmpuint (n_marks, ==, 2);
  g_assert_cmpint (marks[0].scope, ==, ASSAY_MARK_NOTE);
  g_assert_cmpstr (marks[0].note, ==, "Whose <count>?");
  g_assert_cmpstr (marks[0].noted_by, ==, "N. Oko");
  g_assert_cmpstr (marks[0].noted_at, ==, NOW);
  g_assert_cmpuint (marks[0].span.begin, ==,
                    assay_case_find_target (work, &target)->span.begin);
  g_assert_cmpuint (marks[0].span.end, ==, assay_case_find_target (work, &target)->span.end);
  g_assert_cmpstr (assay_thread_get (marks[0].thread, 0)->text, ==, "The port’s.");
  g_assert_true (assay_thread_is_resolved (marks[0].thread));
  g_assert_cmpstr (marks[1].note, ==, "Over & over");
}

/* What the next checker reads first is what cannot wait. */
static void
test_handover (void)
{
  g_autoptr (AssayCase) work = open_case (markdown, "port.md");
  g_autofree char *id = add (work, "took 40% more", "Whose count?");
  const AssayMarkTarget target = { .fact = -1, .id = id };
  g_autoptr (GBytes) note = NULL;
  g_autoptr (GBytes) history = NULL;
  const char *text = NULL;

  assay_case_remark (work, &target, ASSAY_REMARK_LEGAL, "Libel?", NOW);
  note = write_report (work, "handover");
  text = g_bytes_get_data (note, NULL);
  g_assert_nonnull (g_strstr_len (text, (gssize) g_bytes_get_size (note),
                                  "Waits for a lawyer (1)\n- “took 40% more”\n"
                                  "    N. Oko: Whose count?\n"
                                  "    N. Oko: A lawyer is to look at it: Libel?\n"));
  g_assert_nonnull (g_strstr_len (text, (gssize) g_bytes_get_size (note), "Open facts ("));
  g_assert_nonnull (g_strstr_len (text, (gssize) g_bytes_get_size (note), "N. Oko: 2 steps"));

  history = write_report (work, "history");
  text = g_bytes_get_data (history, NULL);
  g_assert_nonnull (g_strstr_len (text, (gssize) g_bytes_get_size (history),
                                  NOW "\tN. Oko\tlegal\tasked for a lawyer\t“took 40% more”\n"));
}

static gboolean
has (GBytes     *bytes,
     const char *words)
{
  return g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), words) !=
         NULL;
}

/* A list that is counted stays so, and each counts from one. */
static void
test_counted (void)
{
  static const AssayPartKind kinds[] = { ASSAY_PART_LIST_ITEM, ASSAY_PART_LIST_ITEM,
                                         ASSAY_PART_PARAGRAPH, ASSAY_PART_NUMBERED_ITEM,
                                         ASSAY_PART_NUMBERED_ITEM, ASSAY_PART_PARAGRAPH,
                                         ASSAY_PART_NUMBERED_ITEM };
  g_autoptr (AssayCase) work = open_case (markdown, "port.md");
  g_autoptr (GBytes) text = write_report (work, "draft-text");
  g_autoptr (GBytes) marked = write_report (work, "draft-markdown");
  g_autoptr (GBytes) page = write_report (work, "draft-html");
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (assay_case_get_draft (work), &n_parts);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (parts[3 + i].kind, ==, kinds[i]);

  g_assert_true (has (text, "Then:\n\n1. Count\n2. Count on\n\nAgain:\n\n1. Count anew\n"));
  g_assert_true (has (marked, "Then:\n\n1. Count\n2. Count on\n\nAgain:\n\n1. Count anew\n"));
  g_assert_true (has (page, "<ol>\n<li>Count</li>\n<li>Count on</li>\n</ol>\n<p>Again:</p>\n"
                            "<ol>\n<li>Count anew</li>\n</ol>\n"));
}

static const char lists[] = "# Port grows\n\nThe port took 40% more ships in May.\n\n"
                            "3. The quay\n4. The pier\n    - the old one\n    - the new one\n"
                            "        1. its lamp\n5. The mole\n\n2019\\. A year of rain.\n\n"
                            "\\- 5 degrees were too few.\n\n- A ship\n- A boat\n1. A dinghy\n";

static void
assert_written (AssayCase  *work,
                const char *format,
                const char *expected)
{
  g_autoptr (GBytes) bytes = write_report (work, format);
  g_autofree char *written = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (written, ==, expected);
}

/* Numbers go on where the draft began them, lists stay in lists, and nothing becomes a list that was none. */
static void
test_lists (void)
{
  g_autoptr (AssayCase) work = open_case (lists, "port.md");
  g_autoptr (AssayCase) again = NULL;
  g_autoptr (AssayCase) office = NULL;
  g_autoptr (GBytes) page = write_report (work, "draft-html");
  g_autoptr (GBytes) document = write_report (work, "draft-docx");
  g_autoptr (GBytes) file = NULL;
  g_autoptr (AssayDossier) loaded = NULL;
  g_autoptr (GError) error = NULL;
  guint n_parts = 0;
  const AssayPart *parts = NULL;

  assert_written (work, "draft-markdown", lists);
  g_assert_true (
      has (page, "<ol start=\"3\">\n<li>The quay</li>\n<li>The pier\n<ul>\n<li>the old one</li>\n"
                            "<li>the new one\n<ol>\n<li>its lamp</li>\n</ol>\n</li>\n</ul>\n</li>\n"
                            "<li>The mole</li>\n</ol>\n<p>2019. A year of rain.</p>\n"));

  g_assert_true (assay_dossier_analyse (assay_case_get_dossier (work), NULL, NULL));
  file = assay_dossier_to_bytes (assay_case_get_dossier (work));
  loaded = assay_dossier_open (file, "port.assay", NULL, NULL, &error);
  g_assert_no_error (error);
  again = assay_case_new (loaded, "N. Oko");
  assert_written (again, "draft-markdown", lists);

  g_clear_object (&loaded);
  loaded = assay_dossier_open (document, "port.docx", NULL, NULL, &error);
  g_assert_no_error (error);
  office = assay_case_new (loaded, "N. Oko");
  parts = assay_draft_get_parts (assay_case_get_draft (office), &n_parts);
  g_assert_cmpuint (n_parts, ==, 13);
  for (guint i = 0; i < 6; i++)
    g_assert_cmpuint (parts[2 + i].level, ==, (i == 2 || i == 3) ? 1 : i == 4 ? 2 : 0);
  assert_written (office, "draft-markdown", lists);
}

static const char beside[] = "# Port grows\n\nThe port took 40% more ships in May.\n\n"
               "1. The quay\n2. The pier\n1) The mole\n2) The lock\n    - old\n    - new\n"
               "    * its lamp\n1. The ferry\n2. The slip\n"
               "- A ship\n- A boat\n* A dinghy\n- A raft\n";

/* Reads a report as a draft, and sets that as Markdown. */
static char *
set_again (AssayCase  *work,
           const char *format,
           const char *name)
{
  g_autoptr (GBytes) bytes = write_report (work, format);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) loaded = assay_dossier_open (bytes, name, NULL, NULL, &error);
  g_autoptr (AssayCase) again = NULL;
  g_autoptr (GBytes) marked = NULL;

  g_assert_no_error (error);
  again = assay_case_new (loaded, "N. Oko");
  marked = write_report (again, "draft-markdown");

  return g_strndup (g_bytes_get_data (marked, NULL), g_bytes_get_size (marked));
}

/* Lists that stand right behind each other stay as many, in whatever they are kept. */
static void
test_lists_beside (void)
{
  g_autoptr (AssayCase) work = open_case (beside, "port.md");
  g_autofree char *from_page = set_again (work, "draft-html", "port.html");
  g_autofree char *from_word = set_again (work, "draft-docx", "port.docx");
  g_autoptr (GBytes) plain = write_report (work, "draft-text");
  g_autoptr (GBytes) file = NULL;
  g_autoptr (AssayDossier) loaded = NULL;
  g_autoptr (AssayCase) again = NULL;
  g_autoptr (GError) error = NULL;

  assert_written (work, "draft-markdown", beside);
  g_assert_cmpstr (from_page, ==, beside);
  g_assert_cmpstr (from_word, ==, beside);
  g_assert_true (has (plain, "2. The pier\n\n1. The mole\n"));
  g_assert_true (has (plain, "- A boat\n\n- A dinghy\n\n- A raft\n"));

  g_assert_true (assay_dossier_analyse (assay_case_get_dossier (work), NULL, NULL));
  file = assay_dossier_to_bytes (assay_case_get_dossier (work));
  loaded = assay_dossier_open (file, "port.assay", NULL, NULL, &error);
  g_assert_no_error (error);
  again = assay_case_new (loaded, "N. Oko");
  assert_written (again, "draft-markdown", beside);
}

/* Erase its first item, and the list begins with the next; its own line made two, the list stays one. */
static void
test_lists_beside_edited (void)
{
  g_autoptr (AssayCase) work = open_case (beside, "port.md");
  AssayDraft *draft = assay_case_get_draft (work);
  const char *utf8 = assay_text_get_utf8 (assay_draft_get_text (draft));
  guint at = (guint) (strstr (utf8, "The mole") - utf8);
  g_autoptr (AssayDraft) without = assay_draft_replace (draft, (AssaySpan){ at, at + 9 }, "");
  g_autoptr (AssayDraft) more = assay_draft_replace (draft, (AssaySpan){ at + 3, at + 4 }, "\n");
  g_autofree AssayItem *items = assay_draft_dup_items (without);
  g_autofree AssayItem *more_items = assay_draft_dup_items (more);

  g_assert_cmpuint (items[3].number, ==, 2);
  g_assert_cmpuint (items[4].number, ==, 1);
  g_assert_true (items[4].begins_list);

  g_assert_cmpuint (more_items[4].number, ==, 1);
  g_assert_cmpuint (more_items[5].number, ==, 2);
  g_assert_cmpuint (more_items[6].number, ==, 3);
}

/* A new line in an item makes another, and the ones behind it count on. */
static void
test_list_edited (void)
{
  g_autoptr (AssayCase) work = open_case (lists, "port.md");
  g_autoptr (AssayDraft) draft = NULL;
  g_autofree AssayItem *items = NULL;
  const char *utf8 = assay_text_get_utf8 (assay_draft_get_text (assay_case_get_draft (work)));
  guint at = (guint) (strstr (utf8, "quay") - utf8) + 4;

  draft = assay_draft_replace (assay_case_get_draft (work), (AssaySpan){ at, at }, "\nThe lock");
  items = assay_draft_dup_items (draft);

  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (items[2 + i].is_counted);
      g_assert_cmpuint (items[2 + i].number, ==, 3 + i);
    }
  g_assert_cmpuint (items[8].number, ==, 6);
}

/* In plain text bullets and numbers are words of the draft: each is set once. */
static void
test_signs (void)
{
  static const char plain[] = "Port grows\n\nThe port took 40% more ships in May.\n\n"
                              "- First ship\n- Second ship\n\n7. Count\n8. Count on\n";
  g_autoptr (AssayCase) work = open_case (plain, "port.txt");
  g_autoptr (GBytes) page = write_report (work, "draft-html");
  g_autoptr (GBytes) marked = write_report (work, "draft-markdown");

  g_assert_true (has (page, "<ul>\n<li>First ship</li>\n<li>Second ship</li>\n</ul>\n"
                            "<ol start=\"7\">\n<li>Count</li>\n<li>Count on</li>\n</ol>\n"));
  g_assert_true (has (marked, "\n- First ship\n- Second ship\n7. Count\n8. Count on\n"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report-docx/round", test_round);
  g_test_add_func ("/report-docx/counted", test_counted);
  g_test_add_func ("/report-docx/lists", test_lists);
  g_test_add_func ("/report-docx/list-edited", test_list_edited);
  g_test_add_func ("/report-docx/lists-beside", test_lists_beside);
  g_test_add_func ("/report-docx/lists-beside-edited", test_lists_beside_edited);
  g_test_add_func ("/report-docx/signs", test_signs);
  g_test_add_func ("/report-docx/handover", test_handover);

  return g_test_run ();
}
