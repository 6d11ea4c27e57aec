/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-proof-pages.h"

#include <glib/gi18n-lib.h>

/* The annotated proof on the screen and on a printer: the same pages as in its file. */

/* So many pages are shown; all of them are saved. */
#define MAX_SHOWN 60

/* How wide a page is on the screen, in pixels. */
#define SHOWN_WIDTH 620

/* Paper that is at least so wide, in points, and not as high as A4 is taken as Letter. */
#define LETTER_WIDTH 605
#define LETTER_HEIGHT 820

typedef struct
{
  AssayPrint *print; /* the box's, which holds the page */
  guint       page;
} Page;

static void
draw_page_cb (GtkDrawingArea *area,
              cairo_t        *cr,
              int             width,
              int             height,
              gpointer        user_data)
{
  const Page *page = user_data;
  double paper_width = 0;
  double paper_height = 0;

  assay_print_get_size (page->print, &paper_width, &paper_height);
  cairo_scale (cr, width / paper_width, width / paper_width);
  cairo_rectangle (cr, 0, 0, paper_width, paper_height);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill (cr);
  assay_print_draw (page->print, page->page, cr);
}

static GtkWidget *
create_page (AssayPrint *print,
             guint       number)
{
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG,
                                  NULL);
  Page *page = g_new0 (Page, 1);
  double width = 0;
  double height = 0;
  /* Translators: the number of a page, and how many there are */
  g_autofree char *label = g_strdup_printf (_ ("Page %u of %u"), number + 1,
                                            assay_print_get_n_pages (print));

  page->print = print;
  page->page = number;
  assay_print_get_size (print, &width, &height);
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), SHOWN_WIDTH);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area),
                                       (int) (SHOWN_WIDTH * height / width));
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_page_cb, page, g_free);
  gtk_widget_set_halign (area, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (area, "assay-paper");
  gtk_accessible_update_property (GTK_ACCESSIBLE (area), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return area;
}

/**
 * assay_proof_pages_new:
 * @print: (transfer full): what is shown
 *
 * Returns: (transfer none): its pages, below each other
 */
GtkWidget *
assay_proof_pages_new (AssayPrint *print)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  guint n_pages = assay_print_get_n_pages (print);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  g_object_set_data_full (G_OBJECT (box), "print", print, (GDestroyNotify) assay_print_free);

  for (guint i = 0; i < MIN (n_pages, MAX_SHOWN); i++)
    gtk_box_append (GTK_BOX (box), create_page (print, i));

  if (n_pages > MAX_SHOWN)
    {
      guint n_more = n_pages - MAX_SHOWN;
      g_autofree char *more = g_strdup_printf (ngettext ("%u more page", "%u more pages", n_more),
                                               n_more);

      gtk_box_append (GTK_BOX (box), gtk_label_new (more));
    }

  return box;
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                gpointer           user_data)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  double width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  double height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  const AssayReportStyle style = {
    .file = g_object_get_data (G_OBJECT (operation), "name"),
    .is_letter = width >= LETTER_WIDTH && height <= LETTER_HEIGHT,
  };
  AssayPrint *print = assay_print_new (ASSAY_DOSSIER (user_data), &style);

  g_object_set_data_full (G_OBJECT (operation), "print", print, (GDestroyNotify) assay_print_free);
  gtk_print_operation_set_n_pages (operation, (int) assay_print_get_n_pages (print));
}

/* On paper of another size a page is made smaller, never cut. */
static void
draw_print_cb (GtkPrintOperation *operation,
               GtkPrintContext   *context,
               int                page,
               gpointer           user_data)
{
  AssayPrint *print = g_object_get_data (G_OBJECT (operation), "print");
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = 0;
  double height = 0;
  double scale = 1;

  assay_print_get_size (print, &width, &height);
  scale = MIN (gtk_print_context_get_width (context) / width,
               gtk_print_context_get_height (context) / height);
  if (scale < 0.999)
    cairo_scale (cr, scale, scale);
  assay_print_draw (print, (guint) page, cr);
}

/**
 * assay_proof_printing_new:
 * @dossier: the job, which is current; copied
 * @name: file name of the draft
 *
 * Returns: (transfer full): an operation that prints its annotated proof
 */
GtkPrintOperation *
assay_proof_printing_new (AssayDossier *dossier,
                          const char   *name)
{
  GtkPrintOperation *operation = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  operation = gtk_print_operation_new ();
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_object_set_data_full (G_OBJECT (operation), "name", g_strdup (name), g_free);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print_cb),
                         assay_dossier_copy (dossier), (GClosureNotify) (GCallback) g_object_unref,
                         0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_print_cb), NULL);

  return operation;
}
