/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-award.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

/* A4 across, in points. */
#define WIDTH 842.0
#define HEIGHT 595.0
#define FRAME 36.0
#define COLUMN 620.0

/**
 * Line:
 * @font: as Pango writes it
 * @text: what it says
 * @gap: space above it, in points
 */
typedef struct
{
  const char *font;
  const char *text;
  double      gap;
} Line;

/* In the middle of the page, below what stands there. */
static double
draw_line (cairo_t    *cr,
           const Line *line,
           double      y)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string (line->font);
  int height = 0;

  pango_cairo_context_set_resolution (pango_layout_get_context (layout), 72);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, (int) (COLUMN * PANGO_SCALE));
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, line->text, -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  cairo_move_to (cr, (WIDTH - COLUMN) / 2, y + line->gap);
  pango_cairo_show_layout (cr, layout);

  return y + line->gap + height;
}

static void
draw_frame (cairo_t *cr)
{
  cairo_set_source_rgb (cr, 0.11, 0.37, 0.70);
  cairo_set_line_width (cr, 2);
  cairo_rectangle (cr, FRAME, FRAME, WIDTH - 2 * FRAME, HEIGHT - 2 * FRAME);
  cairo_stroke (cr);
  cairo_set_line_width (cr, 0.5);
  cairo_rectangle (cr, FRAME + 6, FRAME + 6, WIDTH - 2 * FRAME - 12, HEIGHT - 2 * FRAME - 12);
  cairo_stroke (cr);

  /* Where whoever taught signs. */
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_move_to (cr, WIDTH / 2 - 130, HEIGHT - 130);
  cairo_line_to (cr, WIDTH / 2 + 130, HEIGHT - 130);
  cairo_stroke (cr);
}

static void
draw (const AssayAward *self,
      cairo_t          *cr)
{
  const Line lines[] = {
    { "Sans Bold 34", self->title, 92 }, { "Sans 15", self->before, 26 },
    { "Serif Bold 30", self->name, 10 }, { "Sans 15", self->words, 18 },
    { "Sans 13", self->date, 20 },
  };
  const Line signer = { "Sans 11", self->signer, 0 };
  const Line foot = { "Sans 8", self->foot, 0 };
  double y = 0;

  draw_frame (cr);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    y = draw_line (cr, &lines[i], y);

  (void) draw_line (cr, &signer, HEIGHT - 124);
  cairo_set_source_rgb (cr, 0.35, 0.35, 0.35);
  (void) draw_line (cr, &foot, HEIGHT - FRAME - 28);
}

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Without a day of its own the file would have the clock's, and be another each time. */
static void
set_metadata (const AssayAward *self,
              cairo_surface_t        *surface)
{
  g_autofree char *at = g_strconcat (self->day, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, self->subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, self->name);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Assay " ASSAY_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, at);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, at);
}

/**
 * assay_award_to_pdf:
 *
 * Returns: (transfer full): a page of PDF; the same award, version, fonts and libraries give the same
 *   bytes
 */
GBytes *
assay_award_to_pdf (const AssayAward  *self,
                    GError           **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;
  cairo_status_t status;

  g_return_val_if_fail (self != NULL, NULL);

  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, WIDTH, HEIGHT);
  set_metadata (self, surface);
  cr = cairo_create (surface);
  draw (self, cr);
  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The page could not be drawn: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
