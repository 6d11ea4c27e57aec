/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-index-private.h"
#include "assay-memory.h"

G_BEGIN_DECLS

AssayIndex *assay_memory_take_index (AssayMemory *self);
void        assay_memory_keep_index (AssayMemory *self,
                                     AssayIndex  *index);

G_END_DECLS
