/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-writers.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "assay-print.h"
#include "assay-report-model.h"

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/*
 * Without a day of its own a file would have the clock's: then it would be another each time. The day is the one
 * as of which the draft is judged; a job that knows none has the first day that the format can tell.
 */
static void
set_metadata (cairo_surface_t        *surface,
              const AssayReportModel *model)
{
  AssayDay day = assay_analysis_get_as_of (model->analysis);
  const char *name = model->title != NULL ? model->title : model->file;
  /* Translators: %s is the title of a draft */
  g_autofree char *title = g_strdup_printf (_ ("%s – annotated proof"), name);
  g_autofree char *at = NULL;

  at = g_strdup_printf ("%04d-%02d-%02dT00:00:00Z", assay_day_is_set (day) ? day.year : 1970,
                        MAX (day.month, 1), MAX (day.day, 1));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, _ ("Fact check"));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Assay " ASSAY_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, at);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, at);
  if (model->person->by != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, model->person->by);
}

/**
 * assay_report_write_pdf:
 *
 * Returns: (transfer full): the annotated proof as PDF; the same job, version, fonts and libraries give the same
 *   bytes
 */
GBytes *
assay_report_write_pdf (AssayDossier            *dossier,
                        const AssayReportStyle  *style,
                        GError                 **error)
{
  g_autoptr (AssayPrint) print = assay_print_new (dossier, style);
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;
  cairo_status_t status;
  double width = 0;
  double height = 0;

  assay_print_get_size (print, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
  set_metadata (surface, model);
  cr = cairo_create (surface);
  cairo_tag_begin (cr, "Document", NULL);

  for (guint i = 0; i < assay_print_get_n_pages (print); i++)
    {
      assay_print_draw (print, i, cr);
      cairo_show_page (cr);
    }

  cairo_tag_end (cr, "Document");
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The pages could not be drawn: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
