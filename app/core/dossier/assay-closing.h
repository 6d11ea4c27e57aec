/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayClosing:
 * @n_confirmed: facts that are confirmed now and were not
 * @n_differ: facts that stay open, since something differs there
 * @n_errors: facts that stay errors
 * @first_left: the first fact that is left, or -1
 *
 * What became of a sentence that was closed at one go.
 */
typedef struct
{
  guint n_confirmed;
  guint n_differ;
  guint n_errors;
  int   first_left;
} AssayClosing;

void  assay_case_confirm_claim  (AssayCase          *self,
                                 guint               claim,
                                 const char         *at,
                                 AssayClosing       *closing);
char *assay_closing_dup_message (const AssayClosing *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean assay_case_was_error (AssayCase *self,
                               guint      fact);

G_END_DECLS
