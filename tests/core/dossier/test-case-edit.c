/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "case-help.h"

#define SOON "2025-06-04T10:00:02Z"
#define LATER "2025-06-04T10:01:00Z"

static void
analyse (AssayCase *work)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_no_error (error);
}

static guint
count_steps (AssayCase *work)
{
  guint count = 0;

  for (; assay_case_can_undo (work); count++)
    assay_case_undo (work);
  for (guint i = 0; i < count; i++)
    assay_case_redo (work);

  return count;
}

/* What is typed on is one step; a pause, a new line, another place, an action each begin another. */
static void
test_edit_typing (void)
{
  AssayCase *work = case_help_new ();

  case_help_type (work, 8, "only ", CASE_HELP_NOW);
  case_help_type (work, 13, "ever ", SOON);
  case_help_assert_text (work, "Ferries only ever carried 40% more passengers in May.");
  g_assert_cmpuint (count_steps (work), ==, 1);

  case_help_type (work, 18, "so ", LATER);
  g_assert_cmpuint (count_steps (work), ==, 2);
  case_help_type (work, 0, "Big \nA", LATER);
  case_help_assert_text (work, "Big \nAFerries only ever so carried 40% more passengers in May.");
  g_assert_cmpuint (count_steps (work), ==, 4);
  assay_case_end_typing (work);
  case_help_type (work, 6, " ", LATER);
  g_assert_cmpuint (count_steps (work), ==, 5);
  assay_case_set_verdict (work, ASSAY_VERDICT_OPEN, LATER);
  case_help_type (work, 7, "t", LATER);
  g_assert_cmpuint (count_steps (work), ==, 7);

  while (assay_case_can_undo (work))
    assay_case_undo (work);
  case_help_assert_text (work, CASE_HELP_TEXT);
  g_assert_true (assay_case_is_current (work));

  g_assert_finalize_object (work);
}

static void
erase (AssayCase *work,
       guint      position)
{
  assay_case_edit (work, (AssaySpan){ position, position + 1 }, "", CASE_HELP_NOW);
}

static void
test_edit_erasing (void)
{
  AssayCase *work = case_help_new ();

  /* Backwards from the end of “more”, then forwards. */
  erase (work, 23);
  erase (work, 22);
  erase (work, 21);
  case_help_assert_text (work, "Ferries carried 40% m passengers in May.");
  erase (work, 21);
  erase (work, 21);
  case_help_assert_text (work, "Ferries carried 40% massengers in May.");
  g_assert_cmpuint (count_steps (work), ==, 1);

  /* Words written over others are one step with what is typed on. */
  assay_case_edit (work, (AssaySpan){ 0, 7 }, "B", CASE_HELP_NOW);
  case_help_type (work, 1, "oats", CASE_HELP_NOW);
  case_help_assert_text (work, "Boats carried 40% massengers in May.");
  g_assert_cmpuint (count_steps (work), ==, 2);
  assay_case_undo (work);
  case_help_assert_text (work, "Ferries carried 40% massengers in May.");
  assay_case_undo (work);
  case_help_assert_text (work, CASE_HELP_TEXT);

  g_assert_finalize_object (work);
}

/* What is saved stays one step of its own: typing on does not change it. */
static void
test_edit_saved (void)
{
  AssayCase *work = case_help_new ();

  case_help_type (work, 0, "A", CASE_HELP_NOW);
  assay_case_set_saved (work, assay_case_get_stamp (work));
  g_assert_false (assay_case_is_modified (work));
  case_help_type (work, 1, "B", CASE_HELP_NOW);
  g_assert_true (assay_case_is_modified (work));
  assay_case_undo (work);
  g_assert_false (assay_case_is_modified (work));
  case_help_assert_text (work, "A" CASE_HELP_TEXT);

  g_assert_finalize_object (work);
}

/* A mark goes with its words; where they are touched it is open again, and keeps its note. */
static void
test_edit_marks (void)
{
  AssayCase *work = case_help_new ();
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);
  AssaySpan place;

  assay_case_set_state (work, figure, ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
  assay_case_set_note (work, figure, "Asked.", CASE_HELP_NOW);
  case_help_type (work, 0, "All ", CASE_HELP_NOW);

  place = assay_case_map_span (work, (AssaySpan){ 16, 19 });
  g_assert_cmpuint (place.begin, ==, 20);
  g_assert_cmpuint (place.end, ==, 23);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_CONFIRMED);
  analyse (work);
  figure = case_help_find (work, ASSAY_FACT_FIGURE);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_CONFIRMED);

  /* “40%” becomes “45%”. */
  assay_case_edit (work, (AssaySpan){ 21, 22 }, "5", LATER);
  place = assay_case_map_span (work, (AssaySpan){ 20, 23 });
  g_assert_true (assay_span_is_empty (place));
  analyse (work);
  figure = case_help_find (work, ASSAY_FACT_FIGURE);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_OPEN);
  g_assert_cmpstr (assay_case_get_mark (work, figure)->note, ==, "Asked.");

  assay_case_undo (work);
  figure = case_help_find (work, ASSAY_FACT_FIGURE);
  g_assert_true (assay_case_is_current (work));
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_CONFIRMED);

  g_assert_finalize_object (work);
}

/* Enter makes two parts of one; what was closed behind it keeps its words, and undo makes one of them again. */
static void
test_edit_lines (void)
{
  AssayCase *work = case_help_new ();
  AssayDraft *draft = NULL;
  const AssayMark *mark = NULL;
  guint n_before = 0;
  guint n_parts = 0;

  assay_draft_get_parts (assay_case_get_draft (work), &n_before);
  assay_case_set_state (work, case_help_find (work, ASSAY_FACT_FIGURE), ASSAY_STATE_CONFIRMED,
                        CASE_HELP_NOW);
  case_help_type (work, 8, "\n", LATER);
  analyse (work);

  draft = assay_case_get_draft (work);
  assay_draft_get_parts (draft, &n_parts);
  g_assert_cmpuint (n_parts, ==, n_before + 1);
  mark = assay_case_get_mark (work, case_help_find (work, ASSAY_FACT_FIGURE));
  g_assert_nonnull (mark);
  g_assert_cmpint (mark->state, ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpuint (mark->span.begin, ==, 17);

  assay_case_undo (work);
  assay_draft_get_parts (assay_case_get_draft (work), &n_parts);
  g_assert_cmpuint (n_parts, ==, n_before);
  case_help_assert_text (work, CASE_HELP_TEXT);
  assay_case_redo (work);
  assay_draft_get_parts (assay_case_get_draft (work), &n_parts);
  g_assert_cmpuint (n_parts, ==, n_before + 1);

  /* Backspace at the begin of the line. */
  assay_case_edit (work, (AssaySpan){ 8, 9 }, "", LATER);
  analyse (work);
  assay_draft_get_parts (assay_case_get_draft (work), &n_parts);
  g_assert_cmpuint (n_parts, ==, n_before);
  g_assert_cmpint (assay_case_get_state (work, case_help_find (work, ASSAY_FACT_FIGURE)), ==,
                   ASSAY_STATE_CONFIRMED);

  g_assert_finalize_object (work);
}

/* The id of a mark tells where its words stood; other words that stand there now get another. */
static void
test_edit_ids (void)
{
  AssayCase *work = case_help_new ();
  guint n_marks = 0;
  const AssayMark *marks = NULL;

  assay_case_set_state (work, case_help_find (work, ASSAY_FACT_FIGURE), ASSAY_STATE_ERROR,
                        CASE_HELP_NOW);
  /* The same words once more, so that the new figure stands where the old one did. */
  assay_case_edit (work, (AssaySpan){ 0, 0 }, CASE_HELP_TEXT " ", LATER);
  analyse (work);
  assay_case_set_state (work, case_help_find (work, ASSAY_FACT_FIGURE), ASSAY_STATE_CONFIRMED,
                        LATER);
  marks = assay_dossier_get_marks (assay_case_get_dossier (work), &n_marks);
  g_assert_cmpuint (n_marks, ==, 2);
  g_assert_cmpstr (marks[0].id, !=, marks[1].id);
  g_assert_cmpint (marks[0].state, ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpint (marks[1].state, ==, ASSAY_STATE_ERROR);

  g_assert_finalize_object (work);
}

static char *
dup_state (AssayCase *work)
{
  GString *string = g_string_new (
      assay_text_get_utf8 (assay_draft_get_text (assay_case_get_draft (work))));
  guint n = 0;
  const AssayMark *marks = assay_dossier_get_marks (assay_case_get_dossier (work), &n);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (string, "|%s %u-%u %s %s", marks[i].id, marks[i].span.begin,
                            marks[i].span.end, assay_state_to_id (marks[i].state),
                            marks[i].note != NULL ? marks[i].note : "");

  assay_dossier_get_history (assay_case_get_dossier (work), &n);
  g_string_append_printf (string, "|%u", n);

  return g_string_free (string, FALSE);
}

/* One of the things that a person may do; returns by how many steps the case went back or forth. */
static int
do_something (AssayCase *work,
              GRand     *rand,
              guint      i)
{
  guint length = assay_text_get_length (assay_draft_get_text (assay_case_get_draft (work)));
  guint begin = (guint) g_rand_int_range (rand, 0, (int) length + 1);
  guint end = begin + (guint) g_rand_int_range (rand, 0, 6);
  guint n_facts = 0;

  assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);

  switch (g_rand_int_range (rand, 0, 7))
    {
    case 0:
    case 1:
      assay_case_end_typing (work);
      assay_case_edit (work, (AssaySpan){ begin, MIN (end, length) }, i % 3 == 0 ? "" : "7 ä ",
                       LATER);
      return 0;

    case 2:
    case 3:
      if (n_facts > 0)
        assay_case_set_state (work, begin % n_facts, (AssayState) (i % 7), LATER);
      return 0;

    case 4:
      if (i % 4 == 0)
        analyse (work);
      return 0;

    case 5:
      if (!assay_case_can_undo (work))
        return 0;
      assay_case_undo (work);
      return -1;

    default:
      if (!assay_case_can_redo (work))
        return 0;
      assay_case_redo (work);
      return 1;
    }
}

/* Any way through edits, marks, undo and redo: each state comes back as it was. */
static void
test_edit_walk (void)
{
  AssayCase *work = case_help_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  guint n_steps = 0;
  int at = 0;

  g_ptr_array_add (states, dup_state (work));

  for (guint i = 0; i < 900; i++)
    {
      g_autofree char *state = NULL;

      at += do_something (work, rand, i);
      state = dup_state (work);

      if (g_strcmp0 (state, g_ptr_array_index (states, at)) != 0)
        {
          /* A step was done; what was undone is gone. */
          g_assert_false (assay_case_can_redo (work));
          g_ptr_array_set_size (states, ++at);
          g_ptr_array_add (states, g_steal_pointer (&state));
          n_steps++;
        }
    }

  g_assert_cmpuint (n_steps, >, 200);
  g_assert_finalize_object (work);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/edit/typing", test_edit_typing);
  g_test_add_func ("/case/edit/erasing", test_edit_erasing);
  g_test_add_func ("/case/edit/saved", test_edit_saved);
  g_test_add_func ("/case/edit/marks", test_edit_marks);
  g_test_add_func ("/case/edit/ids", test_edit_ids);
  g_test_add_func ("/case-edit/lines", test_edit_lines);
  g_test_add_func ("/case/edit/walk", test_edit_walk);

  return g_test_run ();
}
