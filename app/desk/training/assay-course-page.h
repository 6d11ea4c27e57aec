/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-course.h"
#include "assay-training-store.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_COURSE_PAGE (assay_course_page_get_type ())

/**
 * AssayCoursePage:
 *
 * The exercises of a course, how far each is, and which comes next and why.
 */
G_DECLARE_FINAL_TYPE (AssayCoursePage, assay_course_page, ASSAY, COURSE_PAGE, GtkWidget)

void assay_course_page_set_course (AssayCoursePage    *self,
                                   AssayCourse        *course,
                                   AssayTrainingStore *store);

G_END_DECLS
