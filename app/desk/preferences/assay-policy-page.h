/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_POLICY_PAGE (assay_policy_page_get_type ())

/**
 * AssayPolicyPage:
 *
 * The page of the preferences with all of a policy but its rules: which it is, its thresholds, the house’s vocabulary and
 * what it says of outlets. A change makes a file of one’s own of whatever was chosen.
 */
G_DECLARE_FINAL_TYPE (AssayPolicyPage, assay_policy_page, ASSAY, POLICY_PAGE, AdwPreferencesPage)

void assay_policy_page_set_settings (AssayPolicyPage *self,
                                     GSettings       *settings);

G_END_DECLS
