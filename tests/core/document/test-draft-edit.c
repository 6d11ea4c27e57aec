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

/* Parts are written as “kind:words”, one after the other. */
static const struct
{
  const char *name;
  AssaySpan   edited;
  const char *replacement;
  const char *expected;
} part_cases[] = {
  { "enter within", { 10, 10 }, "\n", "headline:Boats|paragraph:No.|paragraph:Crossings rose" },
  { "enter before", { 6, 6 }, "\n", "headline:Boats|paragraph:No. Crossings rose" },
  { "enter behind", { 24, 24 }, "\n", "headline:Boats|paragraph:No. Crossings rose" },
  { "enter in headline", { 2, 2 }, "\n", "headline:Bo|paragraph:ats|paragraph:No. Crossings rose" },
  { "enter before headline", { 0, 0 }, "\n", "headline:Boats|paragraph:No. Crossings rose" },
  { "erase line end", { 5, 6 }, "", "headline:BoatsNo. Crossings rose" },
  { "write over line end", { 4, 8 }, "X", "headline:BoatX. Crossings rose" },
  { "lines over line end",
    { 4, 8 },
    "x\nY\nz",
    "headline:Boatx|paragraph:Y|paragraph:z. Crossings rose" },
  { "write at an end", { 24, 24 }, " on", "headline:Boats|paragraph:No. Crossings rose on" },
  { "write below",
    { 24, 24 },
    "\nMore",
    "headline:Boats|paragraph:No. Crossings rose|paragraph:More" },
  { "write above",
    { 0, 0 },
    "More\n\n",
    "headline:More|paragraph:Boats|paragraph:No. Crossings rose" },
  { "new line between",
    { 5, 5 },
    "\n\nMore",
    "headline:Boats|paragraph:More|paragraph:No. Crossings rose" },
  { "erase a part", { 5, 24 }, "", "headline:Boats" },
  { "erase all", { 0, 24 }, "", "" },
  { "write anew", { 0, 24 }, "One\nTwo", "headline:One|paragraph:Two" },
};

static char *
dup_parts (AssayDraft *draft)
{
  static const char
      *const kinds[] = { [ASSAY_PART_HEADLINE] = "headline", [ASSAY_PART_PARAGRAPH] = "paragraph" };
  GString *string = g_string_new (NULL);
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      g_autofree char *words = assay_text_dup_span (assay_draft_get_text (draft), parts[i].span);

      g_string_append_printf (string, "%s%s:%s", i > 0 ? "|" : "", kinds[parts[i].kind], words);
    }

  return g_string_free (string, FALSE);
}

static void
test_draft_parts (void)
{
  g_autoptr (AssayText) text = assay_text_new ("Boats\nNo. Crossings rose", -1);
  AssayDraftBuilder *builder = assay_draft_builder_new ("boats.txt", "text");
  g_autoptr (AssayDraft) draft = NULL;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_add_part (builder, ASSAY_PART_HEADLINE, (AssaySpan){ 0, 5 });
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH, (AssaySpan){ 6, 24 });
  draft = assay_draft_builder_end (builder);

  for (guint i = 0; i < G_N_ELEMENTS (part_cases); i++)
    {
      g_autoptr (AssayDraft)
          edited = assay_draft_replace (draft, part_cases[i].edited, part_cases[i].replacement);
      g_autofree char *parts = dup_parts (edited);

      g_test_message ("%s", part_cases[i].name);
      g_assert_cmpstr (parts, ==, part_cases[i].expected);
    }
}

/* A line that is empty at first becomes a part with its first letter, and grows with the next. */
static void
test_draft_type_line (void)
{
  static const char *const keys[] = { "\n", "\n", "H", "i", " ", "y" };
  g_autoptr (AssayDraft) draft = make_draft ();
  guint n_parts = 0;
  const AssayPart *parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (AssayDraft) before = g_steal_pointer (&draft);

      draft = assay_draft_replace (before, (AssaySpan){ 22 + i, 22 + i }, keys[i]);
    }

  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==,
                   "Crossings rose by 40%.\n\nHi y\nNo more.");
  parts = assay_draft_get_parts (draft, &n_parts);
  g_assert_cmpuint (n_parts, ==, 3);
  g_assert_cmpuint (parts[1].span.begin, ==, 24);
  g_assert_cmpuint (parts[1].span.end, ==, 28);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draft-edit/span", test_span_after_edit);
  g_test_add_func ("/draft-edit/replace", test_draft_replace);
  g_test_add_func ("/draft-edit/delete-part", test_draft_delete_part);
  g_test_add_func ("/draft-edit/parts", test_draft_parts);
  g_test_add_func ("/draft-edit/type-line", test_draft_type_line);

  return g_test_run ();
}
