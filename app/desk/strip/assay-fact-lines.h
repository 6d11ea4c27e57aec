/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"
#include "assay-marked-line.h"

G_BEGIN_DECLS

/**
 * AssayFactLine:
 * @line: what it says
 * @evidence: (element-type guint): indexes of the evidence that it tells of, one for each source
 * @labels: (element-type utf8): the names of their sources, in the same order
 * @wording: (nullable): a wording that could stand in the draft
 * @rule: (nullable): the rule behind it
 * @is_note: it is a person's note
 *
 * One line of what is known of a fact: a finding, the words of one source, or the names of several that
 * say the same.
 */
typedef struct
{
  AssayMarkedLine *line;
  GArray          *evidence;
  GPtrArray       *labels;
  char            *wording;
  const AssayRule *rule;
  gboolean         is_note;
} AssayFactLine;

GPtrArray *assay_fact_lines_new (AssayCase *work,
                                 guint      fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
