/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetched.h"

G_BEGIN_DECLS

AssayFetched *assay_fetch_take_text (const AssayFetched *members,
                                     GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
