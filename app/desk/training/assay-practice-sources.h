/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-exercise.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_PRACTICE_SOURCES (assay_practice_sources_get_type ())

/**
 * AssayPracticeSources:
 *
 * The sources of an exercise: whom each comes from, and what it says. Nothing is shown that our rules or the
 * register say of them, since that may be what is to be found.
 *
 * “chosen” is emitted when another source is shown.
 */
G_DECLARE_FINAL_TYPE (AssayPracticeSources, assay_practice_sources, ASSAY, PRACTICE_SOURCES,
                      GtkWidget)

void assay_practice_sources_set_exercise (AssayPracticeSources *self,
                                          AssayExercise        *exercise);
void assay_practice_sources_choose       (AssayPracticeSources *self,
                                          guint                 source);
int  assay_practice_sources_get_chosen   (AssayPracticeSources *self);
void assay_practice_sources_show_words   (AssayPracticeSources *self,
                                          guint                 source,
                                          const char           *words);

G_END_DECLS
