/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"

G_BEGIN_DECLS

AssayDay assay_draft_find_dateline (AssayDraft *self);

G_END_DECLS
