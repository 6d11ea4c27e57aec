/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"

G_BEGIN_DECLS

/*
 * The findings of one analysis by rule. A note is made of sentences, each of which rests on findings, or
 * on their absence where a rule has looked and found nothing.
 */
typedef struct
{
  AssayAnalysis      *analysis;
  const AssayFinding *findings;
  guint               n_findings;
  guint               counts[ASSAY_N_RULES];
  double              points[ASSAY_N_RULES];
  GArray             *sentences; /* of AssayNoteSentence */
} AssayNotes;

/* One sentence, and the points that what it rests on takes. */
typedef struct
{
  char  *text;
  double points;
} AssayNoteSentence;

GArray  *assay_notes_new_sentences   (void) G_GNUC_WARN_UNUSED_RESULT;
void     assay_notes_add_weighty     (AssayNotes         *notes,
                                      double              points,
                                      char               *text);
GStrv    assay_notes_list            (AssayNotes         *notes) G_GNUC_WARN_UNUSED_RESULT;
gboolean assay_notes_is_partly_named (const AssayFinding *finding);
char    *assay_notes_dup_named       (AssayNotes         *notes,
                                      AssayRuleId         rule) G_GNUC_WARN_UNUSED_RESULT;
char    *assay_notes_dup_labels      (AssayNotes         *notes,
                                      AssayRuleId         rule) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
