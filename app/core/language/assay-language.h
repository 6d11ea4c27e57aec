/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *assay_language_detect       (const char *utf8,
                                         gsize       n_bytes);
void        assay_language_prepare      (void);
gboolean    assay_language_is_supported (const char *tag);

G_END_DECLS
