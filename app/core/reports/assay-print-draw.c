/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-print-private.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

/* Lines below words: how far below, and how thick. */
#define UNDERLINE_BELOW 2.6

/* The size of letters that all these lengths are for, in points. */
#define SHAPE_SIZE 10.0
#define MIN_SCALE 0.85

#define LINE_WIDTH 0.8

static const AssayPrintInk inks[] = {
  [ASSAY_PROOF_HIGHLIGHT] = { 0.99, 0.95, 0.77 }, [ASSAY_PROOF_BAR] = { 0.09, 0.4, 0.23 },
  [ASSAY_PROOF_UNDERLINE] = { 0.4, 0.4, 0.4 },  [ASSAY_PROOF_DOTTED] = { 0.65, 0.11, 0.18 },
  [ASSAY_PROOF_DASHED] = { 0.48, 0.18, 0.58 },    [ASSAY_PROOF_BOX] = { 0.65, 0.11, 0.18 },
};

static void
set_ink (cairo_t       *cr,
         AssayPrintInk  ink)
{
  cairo_set_source_rgb (cr, ink.red, ink.green, ink.blue);
}

static void
draw_rule (cairo_t *cr,
           double   from,
           double   to,
           double   y)
{
  set_ink (cr, assay_print_rule);
  cairo_set_line_width (cr, 0.6);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to, y);
  cairo_stroke (cr);
}

/* Where the words of a line end: white space there is no part of any mark. */
static int
find_words_end (const AssayPrintLine *line)
{
  const char *text = pango_layout_get_text (line->line->layout);
  int end_byte = line->line->start_index + line->line->length;

  while (end_byte > line->line->start_index && text[end_byte - 1] == ' ')
    end_byte--;

  return end_byte;
}

/* How large the letters of a line are, beside those that shapes are made for; small ones need air all the same. */
static double
get_scale (const AssayPrintLine *line)
{
  const PangoFontDescription *font = pango_layout_get_font_description (line->line->layout);

  return MAX (pango_units_to_double (pango_font_description_get_size (font)) / SHAPE_SIZE,
              MIN_SCALE);
}

/* One stretch of one shape on one line; @left and @right on the page, and the baseline lies at 0. */
static void
draw_stretch (cairo_t               *cr,
              const AssayPrintShape *shape,
              double                 left,
              double                 right,
              double                 scale)
{
  static const double dots[] = { 0.1, 1.9 };
  static const double dashes[] = { 3.2, 2.0 };
  double below = UNDERLINE_BELOW * scale;

  set_ink (cr, inks[shape->shape]);
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, NULL, 0, 0);

  switch (shape->shape)
    {
    case ASSAY_PROOF_HIGHLIGHT:
      cairo_rectangle (cr, left, -8.6 * scale, right - left, 11.8 * scale);
      cairo_fill (cr);
      return;

    case ASSAY_PROOF_BOX:
      cairo_rectangle (cr, left - 0.7, -9 * scale, right - left + 1.4, 12.4 * scale);
      cairo_stroke (cr);
      return;

    case ASSAY_PROOF_DOTTED:
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_line_width (cr, 1);
      cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
      break;

    case ASSAY_PROOF_DASHED:
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      break;

    case ASSAY_PROOF_UNDERLINE:
      cairo_set_line_width (cr, 0.5);
      break;

    case ASSAY_PROOF_BAR:
      return;
    }

  cairo_move_to (cr, left, below);
  cairo_line_to (cr, right, below);
  cairo_stroke (cr);
}

/* The bar of a quotation stands before its lines, not below its words. */
static void
draw_bar (cairo_t              *cr,
          const AssayPrintLine *line,
          double                x,
          double                y)
{
  int width = pango_layout_get_width (line->line->layout);

  if (pango_layout_line_get_resolved_direction (line->line) == PANGO_DIRECTION_RTL)
    x += pango_units_to_double (width) + 14;

  set_ink (cr, inks[ASSAY_PROOF_BAR]);
  cairo_set_line_width (cr, 1.6);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_move_to (cr, x - 7, y + line->top);
  cairo_line_to (cr, x - 7, y + line->bottom);
  cairo_stroke (cr);
}

static void
draw_shape (cairo_t               *cr,
            const AssayPrintShape *shape,
            const AssayPrintLine  *line,
            double                 x,
            double                 y)
{
  int *ranges = NULL;
  int n_ranges = 0;

  if (shape->shape == ASSAY_PROOF_BAR)
    {
      draw_bar (cr, line, x, y);
      return;
    }

  /* Measured from the left of the layout, as its lines are aligned; beyond its words a line has no end. */
  pango_layout_line_get_x_ranges (line->line, MAX (shape->begin_byte, line->line->start_index),
                                  MIN (shape->end_byte, find_words_end (line)), &ranges, &n_ranges);

  cairo_save (cr);
  cairo_translate (cr, 0, y + line->baseline);
  for (int i = 0; i < n_ranges; i++)
    draw_stretch (cr, shape, x + pango_units_to_double (ranges[2 * i]),
                  x + pango_units_to_double (ranges[2 * i + 1]), get_scale (line));
  cairo_restore (cr);

  g_free (ranges);
}

/* The shapes of one line: what lies below the words first. */
static void
draw_shapes (cairo_t               *cr,
             const AssayPrintBlock *block,
             const AssayPrintLine  *line,
             double                 y,
             gboolean               is_below)
{
  int begin_byte = line->line->start_index;
  int end_byte = begin_byte + line->line->length;

  for (guint i = 0; i < block->shapes->len; i++)
    {
      const AssayPrintShape *shape = &g_array_index (block->shapes, AssayPrintShape, i);

      if ((shape->shape == ASSAY_PROOF_HIGHLIGHT) == is_below && shape->begin_byte < end_byte &&
          shape->end_byte > begin_byte)
        draw_shape (cr, shape, line, block->x[0], y);
    }
}

/* Where the first letter of a line stands, as it is aligned. */
static double
get_line_left (PangoLayout           *layout,
               const AssayPrintLine  *line)
{
  int left = 0;
  int *ranges = NULL;
  int n_ranges = 0;

  pango_layout_line_get_x_ranges (line->line, line->line->start_index,
                                  line->line->start_index + line->line->length, &ranges, &n_ranges);

  for (int i = 0; i < n_ranges; i++)
    left = i == 0 ? ranges[0] : MIN (left, ranges[2 * i]);

  g_free (ranges);

  return n_ranges > 0 ? pango_units_to_double (left) : 0;
}

/* A link from the number behind the words to its note. */
static void
link_anchors (cairo_t               *cr,
              const AssayPrintBlock *block,
              const AssayPrintLine  *line,
              double                 y)
{
  int begin_byte = line->line->start_index;
  int end_byte = begin_byte + line->line->length;

  for (guint i = 0; i < block->anchors->len; i++)
    {
      const AssayPrintAnchor *anchor = &g_array_index (block->anchors, AssayPrintAnchor, i);
      g_autofree char *attributes = NULL;
      int x = 0;

      if (anchor->byte < begin_byte || anchor->byte >= end_byte)
        continue;

      pango_layout_line_index_to_x (line->line, anchor->byte, FALSE, &x);
      attributes = g_strdup_printf ("rect=[%d %d 10 9] dest='note%u'",
                                    (int) (block->x[0] + pango_units_to_double (x)),
                                    (int) (y + line->baseline - 10), anchor->note + 1);
      cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
      cairo_tag_end (cr, CAIRO_TAG_LINK);
    }
}

/* Lines of the only cell of a block. */
static void
draw_lines (cairo_t               *cr,
            const AssayPrintPiece *piece)
{
  const AssayPrintBlock *block = piece->block;
  double top = g_array_index (block->lines, AssayPrintLine, piece->first_line).top;

  for (guint i = piece->first_line; i < piece->first_line + piece->n_lines; i++)
    {
      const AssayPrintLine *line = &g_array_index (block->lines, AssayPrintLine, i);

      draw_shapes (cr, block, line, piece->y - top, TRUE);
      set_ink (cr, assay_print_ink);
      cairo_move_to (cr, block->x[0] + get_line_left (block->cells[0], line),
                     piece->y - top + line->baseline);
      pango_cairo_show_layout_line (cr, line->line);
      draw_shapes (cr, block, line, piece->y - top, FALSE);
    }
}

static void
link_lines (cairo_t               *cr,
            const AssayPrintPiece *piece)
{
  double top = g_array_index (piece->block->lines, AssayPrintLine, piece->first_line).top;

  for (guint i = piece->first_line; i < piece->first_line + piece->n_lines; i++)
    link_anchors (cr, piece->block, &g_array_index (piece->block->lines, AssayPrintLine, i),
                  piece->y - top);
}

/* The attribute of a link takes text between single quotation marks (cairo, “Tags and Links”). */
static char *
dup_link (const char *uri)
{
  g_autofree char *escaped = g_uri_escape_string (uri, "!#$%&()*+,/:;=?@[]", FALSE);

  return g_strdup_printf ("uri='%s'", escaped);
}

static void
draw_row (cairo_t               *cr,
          const AssayPrintPiece *piece)
{
  const AssayPrintBlock *block = piece->block;

  for (guint i = 0; i < ASSAY_PRINT_MAX_CELLS && block->cells[i] != NULL; i++)
    {
      gboolean is_last = i + 1 == ASSAY_PRINT_MAX_CELLS || block->cells[i + 1] == NULL;
      g_autofree char *link = is_last && block->uri != NULL ? dup_link (block->uri) : NULL;

      cairo_tag_begin (cr, "TD", NULL);
      if (link != NULL)
        cairo_tag_begin (cr, CAIRO_TAG_LINK, link);
      set_ink (cr, assay_print_ink);
      cairo_move_to (cr, block->x[i], piece->y);
      pango_cairo_show_layout (cr, block->cells[i]);
      if (link != NULL)
        cairo_tag_end (cr, CAIRO_TAG_LINK);
      cairo_tag_end (cr, "TD");
    }
}

static void
draw_piece (AssayPrint            *self,
            cairo_t               *cr,
            const AssayPrintPiece *piece)
{
  const AssayPrintBlock *block = piece->block;
  gboolean is_row = block->cells[1] != NULL;
  double right = is_row ? self->width - ASSAY_PRINT_RIGHT
                        : ASSAY_PRINT_LEFT + assay_print_get_measure (self);

  cairo_tag_begin (cr, block->tag, NULL);
  if (is_row)
    draw_row (cr, piece);
  else
    draw_lines (cr, piece);
  cairo_tag_end (cr, block->tag);

  link_lines (cr, piece);
  if (block->rule_below)
    draw_rule (cr, ASSAY_PRINT_LEFT, right, piece->y + block->height + 2.5);
}

static void
draw_note (AssayPrint            *self,
           cairo_t               *cr,
           const AssayPrintPiece *piece)
{
  g_autofree char *name = NULL;
  guint note = 0;

  g_ptr_array_find (self->notes, piece->block, &note);
  name = g_strdup_printf ("name='note%u'", note + 1);
  if (piece->block->is_framed)
    {
      set_ink (cr, assay_print_bad);
      cairo_set_line_width (cr, LINE_WIDTH);
      cairo_set_dash (cr, NULL, 0, 0);
      cairo_rectangle (cr, piece->block->x[0] - 5, piece->y - 1.5, ASSAY_PRINT_NOTES + 10,
                       piece->block->height + 3);
      cairo_stroke (cr);
    }

  cairo_tag_begin (cr, CAIRO_TAG_DEST, name);
  cairo_tag_begin (cr, piece->block->tag, NULL);
  draw_lines (cr, piece);
  cairo_tag_end (cr, piece->block->tag);
  cairo_tag_end (cr, CAIRO_TAG_DEST);
}

static void
draw_foot (AssayPrint *self,
           guint       page,
           cairo_t    *cr)
{
  double y = self->height - ASSAY_PRINT_BOTTOM + 24;
  double width = self->width - ASSAY_PRINT_LEFT - ASSAY_PRINT_RIGHT;
  g_autofree char *number = NULL;
  g_autoptr (PangoLayout) left = assay_print_layout (self, "Sans 7", 9, width - 80, self->foot);
  g_autoptr (PangoLayout) right = NULL;

  /* Translators: the number of a page, and how many there are */
  number = g_strdup_printf (_ ("%u of %u"), page + 1, self->pages->len);
  right = assay_print_layout (self, "Sans 7", 9, 76, number);
  pango_layout_set_alignment (right, PANGO_ALIGN_RIGHT);
  pango_layout_set_height (left, -1);
  pango_layout_set_ellipsize (left, PANGO_ELLIPSIZE_END);
  set_ink (cr, assay_print_faint);
  cairo_move_to (cr, ASSAY_PRINT_LEFT, y);
  pango_cairo_show_layout (cr, left);
  cairo_move_to (cr, self->width - ASSAY_PRINT_RIGHT - 76, y);
  pango_cairo_show_layout (cr, right);
}

/**
 * assay_print_draw:
 * @page: less than assay_print_get_n_pages()
 * @cr: whose units are points, from the upper left of the paper
 */
void
assay_print_draw (AssayPrint *self,
                  guint       page,
                  cairo_t    *cr)
{
  const AssayPrintPage *at = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (page < self->pages->len);
  g_return_if_fail (cr != NULL);

  at = g_ptr_array_index (self->pages, page);

  for (guint i = 0; i < at->pieces->len; i++)
    draw_piece (self, cr, &g_array_index (at->pieces, AssayPrintPiece, i));
  for (guint i = 0; i < at->notes->len; i++)
    draw_note (self, cr, &g_array_index (at->notes, AssayPrintPiece, i));

  draw_foot (self, page, cr);
}
