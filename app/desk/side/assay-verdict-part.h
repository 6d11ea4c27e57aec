/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_VERDICT_PART (assay_verdict_part_get_type ())

/**
 * AssayVerdictPart:
 *
 * Both verdicts: ours as a suggestion, the person's by buttons that name actions of the window; why it is not
 * the suggested one, what hinders a PASS, and a summary in the person's own words.
 */
G_DECLARE_FINAL_TYPE (AssayVerdictPart, assay_verdict_part, ASSAY, VERDICT_PART, GtkWidget)

void assay_verdict_part_update (AssayVerdictPart *self,
                                AssayCase        *work);

void assay_verdict_part_set_lines (AssayVerdictPart *self,
                                   guint             n_lines);

void assay_verdict_part_update_person (AssayVerdictPart *self,
                                       AssayCase        *work);

G_END_DECLS
