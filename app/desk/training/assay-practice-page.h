/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-practice.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_PRACTICE_PAGE (assay_practice_page_get_type ())

/**
 * AssayPracticePage:
 *
 * Blind work on an exercise: the draft and its sources, and what the trainee says of them. Nothing that our
 * rules found is here, and nothing of the truth; hints alone come from there, one by one, when they are asked
 * for. “handed-in” is emitted once the trainee has confirmed it.
 */
G_DECLARE_FINAL_TYPE (AssayPracticePage, assay_practice_page, ASSAY, PRACTICE_PAGE, GtkWidget)

void        assay_practice_page_set_practice  (AssayPracticePage *self,
                                               AssayPractice     *practice,
                                               const char        *title);
void        assay_practice_page_set_course    (AssayPracticePage *self,
                                               gboolean           has_course);
void        assay_practice_page_select        (AssayPracticePage *self,
                                               AssaySpan          span);
const char *assay_practice_page_get_help_page (AssayPracticePage *self);

G_END_DECLS
