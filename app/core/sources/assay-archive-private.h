/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-archive.h"

G_BEGIN_DECLS

gboolean  assay_archive_put_body   (AssayDatabase  *database,
                                    GBytes         *bytes,
                                    gint64         *id,
                                    GError        **error);
GBytes   *assay_archive_get_body   (AssayDatabase  *database,
                                    gint64          id,
                                    GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
