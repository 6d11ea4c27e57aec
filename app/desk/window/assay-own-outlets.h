/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-window.h"

G_BEGIN_DECLS

/*
 * What the newsroom says of outlets itself, in a file beside the settings that assay-cli outlet writes:
 * the window obeys it as every command does.
 */

GFile *assay_own_outlets_dup_file (void) G_GNUC_WARN_UNUSED_RESULT;
void assay_own_outlets_apply (void);
void assay_own_outlets_tell  (AssayWindow *window);

G_END_DECLS
