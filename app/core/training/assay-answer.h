/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"
#include "assay-json-reader.h"
#include "assay-json-writer.h"

G_BEGIN_DECLS

#define ASSAY_ANSWER_MAX 10000

/**
 * AssayAnswer:
 * @span: the words of the draft that it is about
 * @state: what the fact there is called
 * @rule: what is wrong with it, as the id of a rule (“F1”); or %NULL
 * @sources: (element-type guint): the sources that show it, from 0; empty if none is named
 * @right: the words that should stand there, or %NULL
 * @note: why; or %NULL
 * @hint: what helps to find it, or %NULL
 *
 * What somebody says about a place in the draft: the editor in the truth of an exercise, or the trainee
 * in an attempt, who gives no @right and no @hint.
 */
typedef struct
{
  AssaySpan   span;
  AssayState  state;
  char       *rule;
  GArray     *sources;
  char       *right;
  char       *note;
  char       *hint;
} AssayAnswer;

AssayAnswer *assay_answer_new        (AssaySpan          span,
                                      AssayState         state,
                                      const char        *rule) G_GNUC_WARN_UNUSED_RESULT;
AssayAnswer *assay_answer_from_mark  (const AssayMark   *mark,
                                      guint              n_sources) G_GNUC_WARN_UNUSED_RESULT;
AssayAnswer *assay_answer_copy       (const AssayAnswer *self) G_GNUC_WARN_UNUSED_RESULT;
void         assay_answer_free       (AssayAnswer       *self);
gboolean     assay_answer_is_problem (const AssayAnswer *self);
gboolean     assay_answer_names      (const AssayAnswer *self,
                                      guint              source);
int          assay_answer_compare    (gconstpointer      a,
                                      gconstpointer      b);
gboolean     assay_answer_is_rule    (const char        *id);

void         assay_answer_write      (const AssayAnswer *self,
                                      AssayText         *text,
                                      const char        *key,
                                      AssayJsonWriter   *writer);

void         assay_answers_write     (GPtrArray         *answers,
                                      AssayText         *text,
                                      AssayJsonWriter   *writer);
GPtrArray   *assay_answers_read      (AssayJsonReader   *reader,
                                      guint              object,
                                      AssayText         *text,
                                      guint              n_sources) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayAnswer, assay_answer_free)

G_END_DECLS
