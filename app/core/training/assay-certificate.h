/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-course.h"
#include "assay-progress.h"

G_BEGIN_DECLS

/**
 * AssayCertificate:
 * @trainee: who passed
 * @course: title of the course
 * @n_exercises: how many it has
 * @points: mean of the best that was reached in each, of 100
 * @day: when the last of them was passed, ISO 8601
 *
 * That somebody passed every exercise of a course, each with its own pass mark.
 */
typedef struct
{
  char   *trainee;
  char   *course;
  guint   n_exercises;
  double  points;
  char   *day;
} AssayCertificate;

AssayCertificate *assay_certificate_new    (AssayProgress           *progress,
                                            const char              *trainee,
                                            AssayCourse             *course,
                                            GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void              assay_certificate_free   (AssayCertificate        *self);
GBytes           *assay_certificate_to_pdf (const AssayCertificate  *self,
                                            GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayCertificate, assay_certificate_free)

G_END_DECLS
