/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "assay-day.h"

G_BEGIN_DECLS

/**
 * AssayUrl:
 *
 * The identity of one address: what it points to once tracking and wrappers are taken off, and what
 * those said. Immutable and counted.
 */
typedef struct _AssayUrl AssayUrl;

#define ASSAY_TYPE_URL (assay_url_get_type ())

GType       assay_url_get_type        (void);

AssayUrl   *assay_url_new             (const char  *address,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;
AssayUrl   *assay_url_ref             (AssayUrl    *self);
void        assay_url_unref           (AssayUrl    *self);

const char *assay_url_get_original    (AssayUrl    *self);
const char *assay_url_get_request     (AssayUrl    *self);
const char *assay_url_get_identity    (AssayUrl    *self);
const char *assay_url_get_host        (AssayUrl    *self);
const char *assay_url_get_path        (AssayUrl    *self);
const char *assay_url_get_ai_referral (AssayUrl    *self);
AssayDay    assay_url_get_date        (AssayUrl    *self);

char       *assay_host_normalise      (const char  *host) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_host_to_registrable (const char  *host) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayUrl, assay_url_unref)

G_END_DECLS
