/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_STATE_BUTTON (assay_state_button_get_type ())

/**
 * AssayStateButton:
 *
 * A toggle with the sign that the margin of the draft has for the same thing, a word, and a cap of the key
 * that does it: C closes a fact as confirmed. Caps are shown while the letter keys act.
 */
G_DECLARE_FINAL_TYPE (AssayStateButton, assay_state_button, ASSAY, STATE_BUTTON, GtkToggleButton)

G_END_DECLS
