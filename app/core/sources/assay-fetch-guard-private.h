/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AssayFetchAllowance:
 * @loopback: whether this machine itself may be asked
 * @port: a port beyond the usual ones that may be asked, or 0
 *
 * What a fetcher may ask beyond the public web. Tests have a server of their own.
 */
typedef struct
{
  gboolean loopback;
  guint16  port;
} AssayFetchAllowance;

/* What a filtering resolver and the check of an address say: the address must not be asked. */
#define ASSAY_FETCH_GUARD_ERROR (assay_fetch_guard_error_quark ())

GQuark    assay_fetch_guard_error_quark (void);

gboolean  assay_fetch_may_ask           (GInetAddress              *address,
                                         const AssayFetchAllowance *allowance);
GUri     *assay_fetch_check_address     (const char                *address,
                                         GUri                      *base,
                                         const AssayFetchAllowance *allowance,
                                         GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
