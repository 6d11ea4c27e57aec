/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayLabelledSpan:
 * @span: where in the text; never empty, never beyond the text's end
 * @label: (not nullable): what is said about it; borrowed
 */
typedef struct
{
  AssaySpan   span;
  const char *label;
} AssayLabelledSpan;

/**
 * AssaySpanScore:
 * @precision: share of what the trainee marked that the editor marked too
 * @recall: share of what the editor marked that the trainee marked too
 * @f1: their harmonic mean
 *
 * Each lies in [0, 1]. Where neither marked anything all are 1, where only one did all are 0.
 */
typedef struct
{
  double precision;
  double recall;
  double f1;
} AssaySpanScore;

/**
 * AssaySpanAgreement:
 * @exact: the same characters and the same label
 * @unlabelled: the same characters
 * @relaxed: the same label, and at least half of all characters of the two in common
 * @chars: pairs of a character and a label
 * @char_kappa: Cohen's kappa over characters; undefined (NAN) if both gave all characters one label
 */
typedef struct
{
  AssaySpanScore exact;
  AssaySpanScore unlabelled;
  AssaySpanScore relaxed;
  AssaySpanScore chars;
  double         char_kappa;
} AssaySpanAgreement;

void assay_agreement_compare_spans (guint               length,
                                    GArray             *trainee,
                                    GArray             *editor,
                                    AssaySpanAgreement *agreement);

G_END_DECLS
