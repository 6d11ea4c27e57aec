/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-course.h"

G_BEGIN_DECLS

AssayCourse   *assay_course_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void           assay_course_read_head     (AssayCourse     *self,
                                           AssayJsonReader *reader,
                                           guint            root);

G_END_DECLS
