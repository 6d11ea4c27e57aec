/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"

G_BEGIN_DECLS

AssaySpan   assay_span_after_edit (AssaySpan   span,
                                   AssaySpan   edited,
                                   guint       n_inserted);
AssayDraft *assay_draft_replace   (AssayDraft *self,
                                   AssaySpan   span,
                                   const char *replacement) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
