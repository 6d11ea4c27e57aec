/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-application.h"

/* The translations of the build folder, which are not installed yet, are found by this. */
#define LOCALEDIR_VARIABLE "ASSAY_LOCALEDIR"

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;
  const char *directory = g_getenv (LOCALEDIR_VARIABLE);

  bindtextdomain (GETTEXT_PACKAGE, directory != NULL && *directory != '\0' ? directory : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = assay_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
