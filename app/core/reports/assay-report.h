/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

/*
 * Reports of one dossier. Each returns UTF-8 text that ends with a line end, in the language of the
 * interface but for the JSON, whose keys and ids never change.
 */
char *assay_report_to_text  (AssayDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_to_block (AssayDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_to_json  (AssayDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
