/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *assay_clock_dup_now   (void) G_GNUC_WARN_UNUSED_RESULT;
char *assay_clock_dup_label (const char *at) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
