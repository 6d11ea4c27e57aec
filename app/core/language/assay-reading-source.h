/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading.h"

G_BEGIN_DECLS

AssayReading *assay_reading_new_of_source (AssayText                 *text,
                                           const AssayReadingOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
