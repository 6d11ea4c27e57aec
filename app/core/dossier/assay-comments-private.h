/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

/* Private to this room: what came with a draft. */

GPtrArray *assay_comments_to_marks     (AssayDraft   *draft,
                                        AssayDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void       assay_dossier_take_comments (AssayDossier *self);

G_END_DECLS
