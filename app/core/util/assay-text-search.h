/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-text.h"

G_BEGIN_DECLS

GArray *assay_text_search (const char *utf8,
                           const char *words) G_GNUC_WARN_UNUSED_RESULT;
gsize   assay_text_count_around
                          (const char *utf8,
                           const char *at,
                           gsize       n_bytes,
                           const char *prefix,
                           const char *suffix);

G_END_DECLS
