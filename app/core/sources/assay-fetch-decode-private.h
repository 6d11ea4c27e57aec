/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *assay_fetch_decode (GBytes        *wire,
                            const char    *encoding,
                            gsize          max_bytes,
                            GCancellable  *cancellable,
                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
