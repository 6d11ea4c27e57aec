/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marks.h"

#define SHAPE(first, past, kind) \
  {                                                                     \
    .span = { first, past }, .shape = ASSAY_SHAPE_##kind, .strength = 1 \
  }

/* One shape, an edit, and where the shape is then; both ends 0 if it is gone. */
typedef struct
{
  const char    *what;
  AssayShapeSpan shape;
  AssaySpan      edited;
  guint          n_inserted;
  AssaySpan      after;
} Case;

static const Case cases[] = {
  { "typed before", SHAPE (10, 20, BOX), { 3, 3 }, 2, { 12, 22 } },
  { "typed right before", SHAPE (10, 20, BOX), { 10, 10 }, 2, { 12, 22 } },
  { "typed right after", SHAPE (10, 20, BOX), { 20, 20 }, 2, { 10, 20 } },
  { "typed after", SHAPE (10, 20, BOX), { 25, 25 }, 2, { 10, 20 } },
  { "typed into a box", SHAPE (10, 20, BOX), { 12, 12 }, 1, { 0, 0 } },
  { "typed into a highlight", SHAPE (10, 20, HIGHLIGHT), { 12, 12 }, 1, { 10, 21 } },
  { "typed into a block", SHAPE (10, 20, BLOCK), { 12, 12 }, 3, { 10, 23 } },
  { "erased before", SHAPE (10, 20, DOTTED), { 0, 4 }, 0, { 6, 16 } },
  { "erased the end of a line", SHAPE (10, 20, DOTTED), { 18, 25 }, 0, { 0, 0 } },
  { "erased the end of a highlight", SHAPE (10, 20, HIGHLIGHT), { 18, 25 }, 0, { 10, 18 } },
  { "erased the begin of a highlight", SHAPE (10, 20, HIGHLIGHT), { 5, 12 }, 0, { 5, 13 } },
  { "erased all of it", SHAPE (10, 20, HIGHLIGHT), { 5, 25 }, 0, { 0, 0 } },
};

static void
test_marks_shift (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AssayMarks marks;
      gboolean is_gone = cases[i].after.end == 0;

      g_test_message ("%s", cases[i].what);
      assay_marks_init (&marks);
      assay_marks_set_shapes (&marks, &cases[i].shape, 1);
      assay_marks_shift (&marks, cases[i].edited, cases[i].n_inserted);
      g_assert_cmpuint (marks.shapes->len, ==, is_gone ? 0 : 1);

      if (!is_gone)
        {
          AssaySpan span = g_array_index (marks.shapes, AssayShapeSpan, 0).span;

          g_assert_cmpuint (span.begin, ==, cases[i].after.begin);
          g_assert_cmpuint (span.end, ==, cases[i].after.end);
          g_assert_cmpuint (marks.longest, >=, assay_span_length (span));
        }

      assay_marks_clear (&marks);
    }
}

static void
test_marks_signs (void)
{
  const AssaySign signs[] = { { .position = 30, .id = 2 },
                              { .position = 0, .id = 0 },
                              { .position = 12, .id = 1 } };
  AssayMarks marks;

  assay_marks_init (&marks);
  assay_marks_set_signs (&marks, signs, G_N_ELEMENTS (signs));
  g_assert_cmpuint (assay_marks_find_sign (&marks, 0), ==, 0);
  g_assert_cmpuint (assay_marks_find_sign (&marks, 1), ==, 1);
  g_assert_cmpuint (assay_marks_find_sign (&marks, 31), ==, 3);

  /* The sign of words that are gone goes; the ones behind move up. */
  assay_marks_shift (&marks, (AssaySpan){ 10, 20 }, 0);
  g_assert_cmpuint (marks.signs->len, ==, 2);
  g_assert_cmpuint (g_array_index (marks.signs, AssaySign, 1).id, ==, 2);
  g_assert_cmpuint (g_array_index (marks.signs, AssaySign, 1).position, ==, 20);
  assay_marks_clear (&marks);
}

/* A long shape that begins far before is still found. */
static void
test_marks_reach (void)
{
  const AssayShapeSpan shapes[] = { SHAPE (0, 500, BAR), SHAPE (100, 103, BOX),
                                    SHAPE (400, 410, BOX) };
  AssayMarks marks;

  assay_marks_init (&marks);
  assay_marks_set_shapes (&marks, shapes, G_N_ELEMENTS (shapes));
  g_assert_cmpuint (assay_marks_find_reach (&marks, marks.shapes, 405), ==, 0);
  g_assert_cmpuint (assay_marks_find_reach (&marks, marks.shapes, 650), ==, 2);
  assay_marks_clear (&marks);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/marks/shift", test_marks_shift);
  g_test_add_func ("/marks/signs", test_marks_signs);
  g_test_add_func ("/marks/reach", test_marks_reach);

  return g_test_run ();
}
