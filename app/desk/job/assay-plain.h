/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Words as they are, in widgets that take markup: what somebody wrote, and what a file is called. */
void       assay_plain_tell     (AdwToastOverlay *overlay,
                                 const char      *words);
void       assay_plain_tell_above (AdwToastOverlay *overlay,
                                   const char      *words,
                                   int              n_pixels);
void       assay_plain_describe (AdwStatusPage   *page,
                                 const char      *words);
GtkWidget *assay_plain_row_new  (const char      *title,
                                 const char      *subtitle);

G_END_DECLS
