/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-window.h"

G_BEGIN_DECLS

/* What a program that was killed left behind is offered at the next start. */

char *assay_recovery_dup_folder (void) G_GNUC_WARN_UNUSED_RESULT;
void  assay_recovery_offer      (AssayWindow *window);

G_END_DECLS
