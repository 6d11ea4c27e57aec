/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayConcern:
 * @ASSAY_CONCERN_NONE: no rule weighs anything against it
 * @ASSAY_CONCERN_PROBLEM: a rule does: it is in no source, its words judge, nobody is named for it
 * @ASSAY_CONCERN_DIFFERS: it conflicts, with a source or with the draft itself, or a source has something else
 *
 * The worst that is found of a fact, whatever a person said of it since.
 */
typedef enum
{
  ASSAY_CONCERN_NONE,
  ASSAY_CONCERN_PROBLEM,
  ASSAY_CONCERN_DIFFERS,
} AssayConcern;

int           assay_case_find_first_fact (AssayCase *self,
                                          guint      claim);
AssayConcern *assay_case_list_concerns   (AssayCase *self) G_GNUC_WARN_UNUSED_RESULT;

AssayConcern *assay_case_list_stops      (AssayCase *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
