/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

/**
 * AssayQuery:
 * @fact: index of the fact that is asked about, or -1: words of somebody’s own choice
 * @span: the words that are asked about, in the draft’s text
 * @words: those, shortened
 * @line: of the draft, where they begin
 * @sentence: (nullable): that they stand in, where they are not all of it
 * @said: (nullable): what we found, a line each
 * @note: (nullable): what a person wrote beside it
 * @is_note_put: the note is for the author too, to whom its fact was left; else it is the desk's own, and no report that
 *   goes to the author has it
 * @questions: (nullable): what people ask, a line each
 * @is_confidential: what people wrote stays at the desk
 *
 * One question to the author.
 */
typedef struct
{
  int        fact;
  AssaySpan  span;
  char      *words;
  guint      line;
  char      *sentence;
  char      *said;
  char      *note;
  char      *questions;
  gboolean   is_note_put;
  gboolean   is_confidential;
} AssayQuery;

GPtrArray *assay_queries_new (AssayDossier           *dossier,
                              const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
