/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

/**
 * AssayQuery:
 * @fact: index of the fact that is asked about, or -1: words of somebody’s own choice
 * @span: the words that are asked about, in the draft’s text
 * @words: those, shortened
 * @quoted: those in quotation marks; where several facts of one sentence are asked about at once, those of each
 * @claim: index of the sentence that they stand in, or -1
 * @line: of the draft, where they begin
 * @sentence: (nullable): that they stand in, where they are not all of it
 * @said: (nullable): what we found, a line each
 * @note: (nullable): what a person wrote beside it
 * @is_note_put: the note is for the author too, to whom its fact was left; else it is the desk's own, and no report that
 *   goes to the author has it
 * @questions: (nullable): what people ask, a line each
 * @is_confidential: what people wrote stays at the desk
 * @is_asked: a person asks it, or doubts the words; else only a rule weighs something against them
 *
 * One question to the author.
 */
typedef struct
{
  int        fact;
  AssaySpan  span;
  char      *words;
  char      *quoted;
  int        claim;
  guint      line;
  char      *sentence;
  char      *said;
  char      *note;
  char      *questions;
  gboolean   is_note_put;
  gboolean   is_confidential;
  gboolean   is_asked;
} AssayQuery;

GPtrArray *assay_queries_new         (AssayDossier           *dossier,
                                      const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
guint      assay_queries_count_asked (GPtrArray              *queries);
void       assay_queries_keep_asked  (GPtrArray              *queries);

G_END_DECLS
