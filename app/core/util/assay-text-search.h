/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-text.h"

G_BEGIN_DECLS

GArray *assay_text_search (const char *utf8,
                           const char *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
