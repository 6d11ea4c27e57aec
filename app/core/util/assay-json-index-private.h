/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-json-index.h"

G_BEGIN_DECLS

struct _AssayJsonIndex
{
  GBytes     *bytes;
  const char *text;    /* of @bytes */
  gsize       n_bytes; /* of @text; less than 4 GiB, always */
  GArray     *nodes;   /* of AssayJsonNode */
};

char *assay_json_unescape (const char *raw,
                           gsize       n_bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
