/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"
#include "assay-draft.h"
#include "assay-source.h"

G_BEGIN_DECLS

AssayDraft *bench_make_draft     (const char *utf8) G_GNUC_WARN_UNUSED_RESULT;
void        bench_add_page       (GListStore *pages,
                                  const char *utf8);

/* Whether by it a draft says what its source does not. */
gboolean    bench_is_discrepancy (const AssayFinding *finding);

double      bench_measure_memory (const char *what);
double      bench_measure_work   (void);

G_END_DECLS
