/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_RULES_PAGE (assay_rules_page_get_type ())

/**
 * AssayRulesPage:
 *
 * The page of the preferences where each rule of the policy is on or off, and has its severity.
 */
G_DECLARE_FINAL_TYPE (AssayRulesPage, assay_rules_page, ASSAY, RULES_PAGE, AdwPreferencesPage)

void assay_rules_page_set_settings (AssayRulesPage *self,
                                    GSettings      *settings);

G_END_DECLS
