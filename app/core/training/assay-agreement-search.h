/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-agreement-gamma.h"

G_BEGIN_DECLS

double   assay_gamma_get_dissimilarity (const AssayContinuumUnit *a,
                                        const AssayContinuumUnit *b,
                                        const AssayGammaOptions  *options);
int      assay_gamma_compare_units     (gconstpointer             a,
                                        gconstpointer             b);
gboolean assay_gamma_get_disorder_soon (GArray                   *units,
                                        guint                     n_annotators,
                                        const AssayGammaOptions  *options,
                                        double                   *disorder,
                                        GCancellable             *cancellable,
                                        GError                  **error);
gboolean assay_gamma_search_disorder   (GArray                   *units,
                                        guint                     n_annotators,
                                        const AssayGammaOptions  *options,
                                        double                   *disorder,
                                        GCancellable             *cancellable,
                                        GError                  **error);

G_END_DECLS
