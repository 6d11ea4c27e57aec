/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-source.h"

G_BEGIN_DECLS

gboolean assay_host_is_primary   (const char  *host);
gboolean assay_source_is_primary (AssaySource *source);

G_END_DECLS
