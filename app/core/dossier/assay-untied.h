/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"
#include "assay-step.h"

G_BEGIN_DECLS

/* Passages that were tied to facts, and that their sources do not have any more. */

gboolean assay_tie_is_lost    (const AssayTie *self,
                               GListModel     *sources);
void     assay_step_reopen    (AssayStep      *self,
                               AssayDossier   *dossier,
                               GListModel     *before,
                               const char     *by);
guint    assay_case_count_lost
                              (AssayCase      *self);
char    *assay_case_dup_lost_message
                              (AssayCase      *self,
                               guint           n_before) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
