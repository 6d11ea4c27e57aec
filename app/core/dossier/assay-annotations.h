/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/* More than this in one file nobody wrote. */
#define ASSAY_ANNOTATIONS_MAX 20000u

/**
 * AssayAnnotations:
 * @marks: (element-type AssayMark): those that found their words
 * @lost: (element-type AssayOrphan): those that did not
 * @unread: (element-type utf8): a sentence on each that names no words, or is no annotation
 *
 * Web annotations from elsewhere (W3C Web Annotation Data Model), as marks of a job.
 */
typedef struct
{
  GPtrArray *marks;
  GPtrArray *lost;
  GPtrArray *unread;
} AssayAnnotations;

AssayAnnotations *assay_annotations_new       (GBytes            *bytes,
                                               AssayDossier      *dossier,
                                               GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void              assay_annotations_free      (AssayAnnotations  *self);
gboolean          assay_case_take_annotations (AssayCase         *self,
                                               AssayAnnotations  *annotations,
                                               const char        *name,
                                               const char        *at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayAnnotations, assay_annotations_free)

G_END_DECLS
