/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

gboolean         assay_inquiry_tells_day      (AssayInquiry    *self,
                                               const AssayDate *ours,
                                               guint            passage);
gboolean         assay_inquiry_tells_years    (AssayInquiry    *self,
                                               double           years,
                                               guint            passage);
const AssayDate *assay_inquiry_find_other_day (AssayInquiry    *self,
                                               const AssayDate *ours,
                                               guint            passage);
gboolean         assay_inquiry_reckons        (AssayInquiry    *self,
                                               guint            number,
                                               guint            passage,
                                               AssaySpan       *span);
gboolean         assay_inquiry_find_worked_out (AssayInquiry *self,
                                                guint         number);
gboolean         assay_inquiry_is_reckoned     (AssayInquiry *self,
                                                guint         number);

G_END_DECLS
