/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetched.h"
#include "assay-page-reader.h"

G_BEGIN_DECLS

AssayFetched *assay_fetch_take_text (const AssayFetched *members,
                                     AssayPageReader    *reader,
                                     GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
