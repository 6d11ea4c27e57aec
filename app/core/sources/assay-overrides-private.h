/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-overrides.h"

G_BEGIN_DECLS

/* How a list words its values, where the member that has them tells what they are about. */
gboolean    assay_override_read_rating (const char           *words,
                                        const char          **value);
gboolean    assay_override_read_lean   (const char           *words,
                                        const char          **value);

void        assay_overrides_add_origin (AssayOverrides       *self,
                                        const char           *id,
                                        const char           *name);
void        assay_overrides_replace_origin
                                       (AssayOverrides       *self,
                                        const char           *id,
                                        const char           *name,
                                        AssayOverrides       *list);
char       *assay_overrides_make_id    (const char           *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
