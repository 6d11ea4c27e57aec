/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_POLICY_GROUP (assay_policy_group_get_type ())

/**
 * AssayPolicyGroup:
 *
 * The policy in the preferences: one that is shipped or a file of one's own, and what is changed most. A
 * change makes a file of one's own of whatever was chosen.
 */
G_DECLARE_FINAL_TYPE (AssayPolicyGroup,
                      assay_policy_group,
                      ASSAY,
                      POLICY_GROUP,
                      AdwPreferencesGroup)

void assay_policy_group_set_settings (AssayPolicyGroup *self,
                                      GSettings        *settings);

G_END_DECLS
