/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-print.h"

G_BEGIN_DECLS

GtkWidget         *assay_proof_pages_new    (AssayPrint   *print);
GtkPrintOperation *assay_proof_printing_new (AssayDossier *dossier,
                                             const char   *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
