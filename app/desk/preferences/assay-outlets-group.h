/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_OUTLETS_GROUP (assay_outlets_group_get_type ())

/**
 * AssayOutletsGroup:
 *
 * What a newsroom says of outlets itself, each with its reason: to read, change, take in and share.
 */
G_DECLARE_FINAL_TYPE (AssayOutletsGroup,
                      assay_outlets_group,
                      ASSAY,
                      OUTLETS_GROUP,
                      AdwPreferencesGroup)

gboolean assay_outlets_group_import (AssayOutletsGroup *self,
                                     GFile             *file);
gboolean assay_outlets_group_export (AssayOutletsGroup *self,
                                     GFile             *file);

G_END_DECLS
