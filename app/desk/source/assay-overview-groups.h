/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-independence.h"

G_BEGIN_DECLS

/* Sources that carry the same text, as the overview names them. */
guint    assay_overview_get_leader (AssayIndependence *independence,
                                    guint              source);
gboolean assay_overview_leads      (AssayIndependence *independence,
                                    guint              source);
char    *assay_overview_dup_group  (AssayIndependence *independence,
                                    guint              source) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
