/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  assay_text_style_install      (GdkDisplay *display,
                                     GSettings  *settings);
char *assay_text_style_dup_font_css (const char *font) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
