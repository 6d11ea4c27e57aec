/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-json-index.h"

G_BEGIN_DECLS

/**
 * AssayJsonLimits:
 * @max_bytes: of the whole text; at most 1 GiB
 * @max_depth: of objects and arrays inside one another
 * @max_values: of values of any kind
 */
typedef struct
{
  gsize max_bytes;
  guint max_depth;
  guint max_values;
} AssayJsonLimits;

/* What assay_json_scan() takes where the caller sets no limits. */
#define ASSAY_JSON_MAX_BYTES (256u * 1024 * 1024)
#define ASSAY_JSON_MAX_DEPTH 64u
#define ASSAY_JSON_MAX_VALUES 8000000u

AssayJsonIndex *assay_json_scan (GBytes                 *bytes,
                                 const AssayJsonLimits  *limits,
                                 GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        assay_json_check (GBytes                 *bytes,
                                  const AssayJsonLimits  *limits,
                                  GError                **error);

G_END_DECLS
