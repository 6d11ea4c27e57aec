/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-open.h"

G_BEGIN_DECLS

/* One request after another holds the limits: processor time is counted anew for each. */
#define ASSAY_PAGE_MAX_CPU_SECONDS 10u
#define ASSAY_PAGE_MAX_MEMORY (1024u * 1024 * 1024)

gboolean assay_page_serve (int            fd,
                           AssayPdfFunc   pdf,
                           GError       **error);

G_END_DECLS
