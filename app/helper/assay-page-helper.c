/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads pages and documents for Assay, which starts it, in a process that a hostile page may kill and no more. */

#include "config.h"

#include <locale.h>

#include <glib/gi18n-lib.h>

#include "assay-page-serve.h"
#include "assay-pdf.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (!assay_page_serve (0, assay_pdf_read, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
