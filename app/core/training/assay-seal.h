/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char   *assay_seal_close (GBytes      *plain,
                          const char  *context) G_GNUC_WARN_UNUSED_RESULT;
GBytes *assay_seal_open  (const char  *sealed,
                          const char  *context,
                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
