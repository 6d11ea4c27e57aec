/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The longest host that the domain name system allows. */
#define ASSAY_HOST_MAX_BYTES 253

gboolean    assay_host_is_below           (const char *host,
                                           const char *parent);
gboolean    assay_host_has_known_suffix   (const char *host);
const char *assay_host_find_registrable   (const char *host);
const char *assay_host_find_private_suffix (const char *host);

G_END_DECLS
