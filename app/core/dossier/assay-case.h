/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_CASE (assay_case_get_type ())

/**
 * AssayCase:
 *
 * A dossier at work: what a checker does to it, step by step, with one undo for all of it.
 *
 * Each step makes another dossier; those of the past are kept and never changed. “changed” is emitted
 * after every step, undo and redo. Facts may then be others, since another wording makes another draft.
 */
G_DECLARE_FINAL_TYPE (AssayCase, assay_case, ASSAY, CASE, GObject)

AssayCase       *assay_case_new          (AssayDossier              *dossier,
                                          const char                *person) G_GNUC_WARN_UNUSED_RESULT;

AssayDossier    *assay_case_get_dossier  (AssayCase                 *self);
AssayAnalysis   *assay_case_get_analysis (AssayCase                 *self);

gboolean         assay_state_is_closed   (AssayState                 state);
const AssayMark *assay_case_get_mark     (AssayCase                 *self,
                                          guint                      fact);
AssayState       assay_case_get_state    (AssayCase                 *self,
                                          guint                      fact);
guint            assay_case_count_closed (AssayCase                 *self);

void             assay_case_set_state    (AssayCase                 *self,
                                          guint                      fact,
                                          AssayState                 state,
                                          const char                *at);
void             assay_case_set_note     (AssayCase                 *self,
                                          guint                      fact,
                                          const char                *note,
                                          const char                *at);
void             assay_case_set_person   (AssayCase                 *self,
                                          const AssayPersonVerdict  *person,
                                          const char                *at);
char            *assay_case_dup_wording  (AssayCase                 *self,
                                          guint                      fact) G_GNUC_WARN_UNUSED_RESULT;
gboolean         assay_case_replace      (AssayCase                 *self,
                                          guint                      fact,
                                          const char                *wording,
                                          const char                *at,
                                          GError                   **error);

gboolean         assay_case_can_undo     (AssayCase                 *self);
gboolean         assay_case_can_redo     (AssayCase                 *self);
void             assay_case_undo         (AssayCase                 *self);
void             assay_case_redo         (AssayCase                 *self);
gboolean         assay_case_is_modified  (AssayCase                 *self);
void             assay_case_set_saved    (AssayCase                 *self);

G_END_DECLS
