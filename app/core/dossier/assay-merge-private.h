/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case-private.h"
#include "assay-merge.h"
#include "assay-revision-private.h"
#include "assay-revision.h"

G_BEGIN_DECLS

guint          assay_merge_find_past     (AssayDossier  *ours,
                                          AssayDossier  *theirs,
                                          GHashTable   **by_ours,
                                          GHashTable   **by_theirs);
gboolean       assay_merge_has_same_text (AssayDossier *ours,
                                          AssayDossier *theirs);
AssayMergeSide assay_merge_find_newer    (AssayDossier *ours,
                                          AssayDossier *theirs,
                                          guint         n_shared);
GPtrArray     *assay_merge_bring         (AssayDossier *dossier,
                                          AssayDraft   *draft) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
