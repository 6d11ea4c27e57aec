/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-open.h"

G_BEGIN_DECLS

AssayPage *assay_pdf_read (GBytes  *body,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
