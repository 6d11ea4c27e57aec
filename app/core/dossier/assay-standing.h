/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayStanding:
 * @checks: what the checks come to
 * @points: for each finding of the analysis what it takes
 * @is_settled: for each finding whether a person has closed what it is about, so that it takes nothing
 * @n_settled: how many are, of each check, of those that would take something
 *
 * The four scores as they stand, with what was closed so far. The machine's own are kept beside them, in
 * the analysis.
 */
typedef struct
{
  AssayCheckResult  checks[ASSAY_N_CHECKS];
  double           *points;
  gboolean         *is_settled;
  guint             n_settled[ASSAY_N_CHECKS];
} AssayStanding;

AssayStanding *assay_case_dup_standing    (AssayCase     *self) G_GNUC_WARN_UNUSED_RESULT;
AssayStanding *assay_dossier_dup_standing (AssayDossier  *self) G_GNUC_WARN_UNUSED_RESULT;
void           assay_standing_free        (AssayStanding *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayStanding, assay_standing_free)

G_END_DECLS
