/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayTally:
 * @n_facts: how many there are
 * @n_open: those that nobody has closed; errors are not among them
 * @n_errors: those that were called an error and are not fixed
 * @n_unconfirmed: those that cannot be confirmed
 * @n_on_author: those that rest on the author's word
 * @n_legal: marks that wait for a lawyer
 * @on_author_share: the most of them that may, in a draft that passes
 *
 * How far the facts of a job are closed, with the passages that a person chose among them, as far as it decides what its verdict may be.
 */
typedef struct
{
  guint  n_facts;
  guint  n_open;
  guint  n_errors;
  guint  n_unconfirmed;
  guint  n_on_author;
  guint  n_legal;
  double on_author_share;
} AssayTally;

void     assay_case_get_tally      (AssayCase        *self,
                                    AssayTally       *tally);
gboolean assay_tally_may_pass      (const AssayTally *self);
char    *assay_tally_dup_hindrance (const AssayTally *self) G_GNUC_WARN_UNUSED_RESULT;
char    *assay_tally_dup_suggestion
                                   (const AssayTally *self,
                                    AssayVerdict      verdict,
                                    AssayConfidence   confidence) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
