/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean assay_html_check_cost (const char  *utf8,
                                gsize        n_bytes,
                                GError     **error);

G_END_DECLS
