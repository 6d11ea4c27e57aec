/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_NOTICE (assay_notice_get_type ())

/**
 * AssayNotice:
 *
 * A bar that says something about the job and stays until it is dealt with; hidden until then. Its buttons
 * run actions of the window.
 */
G_DECLARE_FINAL_TYPE (AssayNotice, assay_notice, ASSAY, NOTICE, GtkWidget)

void assay_notice_show  (AssayNotice *self,
                         const char  *message);
void assay_notice_hide  (AssayNotice *self);

G_END_DECLS
