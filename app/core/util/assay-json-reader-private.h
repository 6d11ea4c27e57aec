/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-json-reader.h"

G_BEGIN_DECLS

/* What became of a node. */
enum
{
  ASSAY_JSON_FATE_UNKNOWN, /* nobody asked for it */
  ASSAY_JSON_FATE_ASKED,
  ASSAY_JSON_FATE_CARRIED, /* nobody asked for it, and it has been handed out as raw text */
};

struct _AssayJsonReader
{
  AssayJsonIndex *index; /* the caller's */
  guint8         *fates; /* [size of index] one of the above for each node */
  GError         *error; /* the first failure, or NULL */
};

G_END_DECLS
