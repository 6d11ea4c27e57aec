/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-policy.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_POLICY_WORDS (assay_policy_words_get_type ())

/**
 * AssayPolicyWords:
 *
 * One of the two lists of a house’s vocabulary in the preferences: the words that judge here, or those of the language’s
 * list that do not. “changed” is emitted with a word, and whether it is in the list from now on; who handles it returns
 * whether that is kept.
 */
G_DECLARE_FINAL_TYPE (AssayPolicyWords, assay_policy_words, ASSAY, POLICY_WORDS, AdwExpanderRow)

GtkWidget *assay_policy_words_new  (const char        *title,
                                    const char        *explanation) G_GNUC_WARN_UNUSED_RESULT;
void       assay_policy_words_show (AssayPolicyWords  *self,
                                    const char *const *words);

G_END_DECLS
