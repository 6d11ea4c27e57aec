/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-edit.h"

typedef struct
{
  const char *name;
  AssaySpan   span;
  AssaySpan   edited;
  guint       n_inserted;
  AssaySpan   expected;
} Case;

static const Case cases[] = {
  { "before", { 0, 4 }, { 10, 12 }, 5, { 0, 4 } },
  { "after", { 20, 24 }, { 10, 12 }, 5, { 23, 27 } },
  { "around", { 5, 20 }, { 10, 12 }, 5, { 5, 23 } },
  { "the same words", { 10, 12 }, { 10, 12 }, 5, { 10, 15 } },
  { "touches the end", { 5, 10 }, { 10, 12 }, 5, { 5, 10 } },
  { "touches the begin", { 12, 15 }, { 10, 12 }, 5, { 15, 18 } },
  { "overlaps the end", { 5, 11 }, { 10, 12 }, 5, { 5, 15 } },
  { "deleted", { 10, 12 }, { 8, 14 }, 0, { 8, 8 } },
  { "insertion before", { 10, 12 }, { 10, 10 }, 3, { 13, 15 } },
  { "insertion after", { 10, 12 }, { 12, 12 }, 3, { 10, 12 } },
};

static void
test_span_after_edit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AssaySpan moved = assay_span_after_edit (cases[i].span, cases[i].edited, cases[i].n_inserted);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (moved.begin, ==, cases[i].expected.begin);
      g_assert_cmpuint (moved.end, ==, cases[i].expected.end);
    }
}

static AssayDraft *
make_draft (void)
{
  g_autoptr (AssayText) text = assay_text_new ("Crossings rose by 40%.\nNo more.", -1);
  AssayDraftBuilder *builder = assay_draft_builder_new ("boats.txt", "text");
  const AssayListedSource source = { .url = (char *) "https://wire.example/1" };

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH, (AssaySpan){ 0, 22 });
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH, (AssaySpan){ 23, 31 });
  assay_draft_builder_add_source (builder, &source);

  return assay_draft_builder_end (builder);
}

static void
test_draft_replace (void)
{
  g_autoptr (AssayDraft) draft = make_draft ();
  g_autoptr (AssayDraft) edited = assay_draft_replace (draft, (AssaySpan){ 18, 21 }, "over 30%");
  const AssayPart *parts = NULL;
  guint n_parts = 0;
  guint n_sources = 0;

  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (edited)), ==,
                   "Crossings rose by over 30%.\nNo more.");
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==,
                   "Crossings rose by 40%.\nNo more.");

  parts = assay_draft_get_parts (edited, &n_parts);
  g_assert_cmpuint (n_parts, ==, 2);
  g_assert_cmpuint (parts[0].span.end, ==, 27);
  g_assert_cmpuint (parts[1].span.begin, ==, 28);

  assay_draft_get_sources (edited, &n_sources);
  g_assert_cmpuint (n_sources, ==, 1);
}

static void
test_draft_delete_part (void)
{
  g_autoptr (AssayDraft) draft = make_draft ();
  g_autoptr (AssayDraft) edited = assay_draft_replace (draft, (AssaySpan){ 22, 31 }, "");
  guint n_parts = 0;

  assay_draft_get_parts (edited, &n_parts);
  g_assert_cmpuint (n_parts, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draft-edit/span", test_span_after_edit);
  g_test_add_func ("/draft-edit/replace", test_draft_replace);
  g_test_add_func ("/draft-edit/delete-part", test_draft_delete_part);

  return g_test_run ();
}
