/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-policy.h"

G_BEGIN_DECLS

gboolean assay_own_policy_keep (GSettings          *settings,
                                AssayPolicyEditor  *editor,
                                GError            **error);

G_END_DECLS
