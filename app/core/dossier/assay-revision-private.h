/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-json-writer.h"
#include "assay-revision.h"

G_BEGIN_DECLS

GPtrArray *assay_revisions_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void       assay_revisions_write (AssayJsonWriter *writer,
                                  GPtrArray       *revisions);
GPtrArray *assay_orphans_new     (void) G_GNUC_WARN_UNUSED_RESULT;
int        assay_orphan_compare  (gconstpointer    a,
                                  gconstpointer    b);
void       assay_orphans_write   (AssayJsonWriter *writer,
                                  GPtrArray       *orphans,
                                  GPtrArray       *mark_extras);

G_END_DECLS
