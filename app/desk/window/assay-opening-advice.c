/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-opening-advice.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier.h"
#include "assay-import.h"

/* What each error of opening a file asks a person to do. */
static const struct
{
  GQuark      (*domain) (void);
  int         code;
  const char *advice;
} advices[] = {
  { g_io_error_quark, G_IO_ERROR_NOT_FOUND,
    N_ ("It may have been moved or renamed. Open it from where it is now.") },
  { g_io_error_quark, G_IO_ERROR_IS_DIRECTORY,
    N_ ("This is a folder. Open a file that is in it.") },
  { g_io_error_quark, G_IO_ERROR_PERMISSION_DENIED,
    N_ ("You may not read this file. Open a copy, or ask its owner.") },
  { g_io_error_quark, G_IO_ERROR_NOT_SUPPORTED,
    N_ ("Save it in a folder of this computer, and open it from there.") },
  { g_io_error_quark, G_IO_ERROR_MESSAGE_TOO_LARGE,
    N_ ("Open the part of it that is to be checked.") },
  { assay_import_error_quark, ASSAY_IMPORT_ERROR_TOO_LARGE,
    N_ ("Open the part of it that is to be checked.") },
  { assay_import_error_quark, ASSAY_IMPORT_ERROR_EMPTY,
    N_ ("Open a file with text in it, or paste the text.") },
  { assay_import_error_quark, ASSAY_IMPORT_ERROR_BINARY,
    N_ ("Export it as plain text, Markdown or HTML, and open that; or copy its text and paste "
        "it.") },
  { assay_import_error_quark, ASSAY_IMPORT_ERROR_ENCODING,
    N_ ("Save it as text in UTF-8, and open it again.") },
  { assay_dossier_error_quark, ASSAY_DOSSIER_ERROR_SYNTAX,
    N_ ("The file is damaged and stays as it is. Open a copy from before, or the draft itself.") },
  { assay_dossier_error_quark, ASSAY_DOSSIER_ERROR_MEANING,
    N_ ("The file is damaged and stays as it is. Open a copy from before, or the draft itself.") },
  { assay_dossier_error_quark, ASSAY_DOSSIER_ERROR_VERSION,
    N_ ("Update Assay, and open it again.") },
  { assay_dossier_error_quark, ASSAY_DOSSIER_ERROR_TOO_LARGE,
    N_ ("Open the draft itself, or a smaller dossier.") },
};

/**
 * assay_opening_get_advice:
 * @error: why something could not be opened
 *
 * Returns: what a person can do about it, as whole sentences
 */
const char *
assay_opening_get_advice (const GError *error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (advices); i++)
    {
      if (g_error_matches (error, advices[i].domain (), advices[i].code))
        return _ (advices[i].advice);
    }

  return _ ("Open another file, or paste the text.");
}
