/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-policy.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_POLICY_OUTLETS (assay_policy_outlets_get_type ())

/**
 * AssayPolicyOutlets:
 *
 * What a policy says of outlets, in the preferences. “set” is emitted with a pointer to the AssayPolicyOutlet that is
 * to be added or changed, “removed” with the host of one that is not to be rated any more.
 */
G_DECLARE_FINAL_TYPE (AssayPolicyOutlets,
                      assay_policy_outlets,
                      ASSAY,
                      POLICY_OUTLETS,
                      AdwPreferencesGroup)

void assay_policy_outlets_show (AssayPolicyOutlets *self,
                                AssayPolicy        *policy);
void assay_policy_outlets_tell (AssayPolicyOutlets *self,
                                const char         *message);

G_END_DECLS
