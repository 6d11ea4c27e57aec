/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-url.h"

G_BEGIN_DECLS

/* Longer addresses are refused. Browsers and servers stop at 2 to 8 kB. */
#define ASSAY_URL_MAX_BYTES 16384

/**
 * AssayUrlParts:
 * @host: normalised
 * @port: or -1 where it is the scheme's own
 * @path: normalised, with the “/” in front
 * @query: as written, or %NULL
 * @fragment: as written, or %NULL
 *
 * One address taken apart; what the steps of assay_url_new() hand to each other.
 */
typedef struct
{
  char *host;
  int   port;
  char *path;
  char *query;
  char *fragment;
} AssayUrlParts;

void        assay_url_parts_clear     (AssayUrlParts       *parts);

/* assay-url-clean.c */
char       *assay_url_clean_path      (const char          *path);
char       *assay_url_drop_amp        (char                *path);
char       *assay_url_strip_tracking  (const char          *address,
                                       const char          *host);
char       *assay_url_find_parameter  (const char          *query,
                                       const char          *name);
char       *assay_url_build_identity  (const AssayUrlParts *parts);

/* assay-url-unwrap.c */
char       *assay_url_unwrap          (const AssayUrlParts *parts);
gboolean    assay_url_is_archive      (const AssayUrlParts *parts);
const char *assay_url_find_ai_referral (const AssayUrlParts *parts);

/* assay-url-date.c */
AssayDay    assay_url_find_date       (const char          *path);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayUrlParts, assay_url_parts_clear)

G_END_DECLS
