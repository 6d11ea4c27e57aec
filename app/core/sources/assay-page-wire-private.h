/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* No message is longer: a page as large as may be, its address and what the server calls it. */
#define ASSAY_PAGE_WIRE_MAX_BYTES (64u * 1024 * 1024)

/* A string that is not there, in place of its length. */
#define ASSAY_PAGE_WIRE_NULL G_MAXUINT32

gboolean assay_page_wire_send    (GSocket       *socket,
                                  GBytes        *message,
                                  gint64         deadline,
                                  GCancellable  *cancellable,
                                  GError       **error);
GBytes  *assay_page_wire_receive (GSocket       *socket,
                                  gint64         deadline,
                                  GCancellable  *cancellable,
                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
