/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *assay_guess_word (const char        *word,
                              const char *const *choices);

G_END_DECLS
