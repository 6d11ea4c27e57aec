/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-policy.h"

G_BEGIN_DECLS

GSettings *assay_settings_get_default (void);
char      *assay_settings_dup_person  (GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;
AssayPolicy *
           assay_settings_dup_policy  (GSettings  *settings,
                                       GError    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
