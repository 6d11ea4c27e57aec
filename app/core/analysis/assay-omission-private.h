/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-wording.h"

G_BEGIN_DECLS

char *assay_wording_dup_omission (AssayAnalysis      *analysis,
                                  const AssayFinding *finding,
                                  const char         *label) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
