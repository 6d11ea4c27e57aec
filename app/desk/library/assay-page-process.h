/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-reader.h"

G_BEGIN_DECLS

AssayPageReader *assay_page_process_get (void);

G_END_DECLS
