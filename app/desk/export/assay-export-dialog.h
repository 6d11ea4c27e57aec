/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-dossier.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_EXPORT_DIALOG (assay_export_dialog_get_type ())

/**
 * AssayExportDialog:
 *
 * A report of a job in one of its formats, shown as it would leave the desk, and saved. Emits “exported” with the
 * file when it is written.
 */
G_DECLARE_FINAL_TYPE (AssayExportDialog, assay_export_dialog, ASSAY, EXPORT_DIALOG, AdwWindow)

AssayExportDialog *assay_export_dialog_new  (AssayDossier      *dossier,
                                             const char        *name,
                                             GFile             *folder,
                                             GtkWindow         *parent);
void               assay_export_dialog_save (AssayExportDialog *self,
                                             GFile             *file);

G_END_DECLS
