/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

/**
 * AssayStepKind:
 * @ASSAY_STEP_ACTION: one thing that a person did; nothing joins it
 * @ASSAY_STEP_TYPING: words that were written, or written over others
 * @ASSAY_STEP_ERASING: words that were taken away
 * @ASSAY_STEP_READING: sources that were read, all that were asked for at one time
 */
typedef enum
{
  ASSAY_STEP_ACTION,
  ASSAY_STEP_TYPING,
  ASSAY_STEP_ERASING,
  ASSAY_STEP_READING,
} AssayStepKind;

/**
 * AssayStep:
 * @kind: what may join it
 * @serial: its number in its case; never given twice
 * @at: when it was done, or its last part was
 * @edited: words that it replaces, in the text before it; empty if it has no edit
 * @n_inserted: how many characters take their place
 * @draft: (nullable): the draft on the other side of the step, if it has an edit
 * @sources: (nullable): the sources on the other side, if it changes them
 * @marks: (element-type utf8 AssayMark): the marks on the other side that it does not only move
 * @orphans: (nullable): the marks without a place on the other side, if it changes them
 * @revisions: (nullable): the earlier drafts on the other side, if it changes them; @orphans is set too
 * @person: (nullable): what the person said of the whole on the other side, if it changes that
 * @n_history: how many entries the history had before it
 * @history: (element-type AssayHistoryEntry): the entries that it adds, while it is undone; else %NULL
 * @is_edit: whether it has an edit
 * @goes_on: whether it is of one piece with the step before
 *
 * One step of a case: whatever differs between the dossier before it and after it, with the values that
 * the dossier does not have at the moment. assay_step_exchange() undoes it and does it again.
 */
typedef struct
{
  AssayStepKind       kind;
  guint64             serial;
  char               *at;
  gboolean            is_edit;
  gboolean            goes_on;
  AssaySpan           edited;
  guint               n_inserted;
  AssayDraft         *draft;
  GListModel         *sources;
  GHashTable         *marks;
  GPtrArray          *orphans;
  GPtrArray          *revisions;
  AssayPersonVerdict *person;
  guint               n_history;
  GArray             *history;
} AssayStep;

AssayStep *assay_step_new         (AssayStepKind             kind,
                                   AssayDossier             *dossier,
                                   const char               *at) G_GNUC_WARN_UNUSED_RESULT;
void       assay_step_free        (AssayStep                *self);

void       assay_step_edit        (AssayStep                *self,
                                   AssayDossier             *dossier,
                                   AssaySpan                 span,
                                   const char               *replacement);
void       assay_step_revise      (AssayStep                *self,
                                   AssayDossier             *dossier,
                                   AssayDraft               *draft,
                                   const char               *by);
gboolean   assay_step_place       (AssayStep                *self,
                                   AssayDossier             *dossier,
                                   const AssayMark          *mark);
void       assay_step_set_mark    (AssayStep                *self,
                                   AssayDossier             *dossier,
                                   const AssayMark          *mark);
void       assay_step_add_orphans  (AssayStep                *self,
                                    AssayDossier             *dossier,
                                    GPtrArray                *orphans);
gboolean   assay_step_remove_mark  (AssayStep                *self,
                                    AssayDossier             *dossier,
                                    const char               *id);
void       assay_step_set_person  (AssayStep                *self,
                                   AssayDossier             *dossier,
                                   const AssayPersonVerdict *person);
void       assay_step_set_sources (AssayStep                *self,
                                   AssayDossier             *dossier,
                                   GListModel               *sources);
AssaySpan  assay_step_get_exchange
                                  (const AssayStep          *self,
                                   guint                    *n_inserted);
void       assay_step_exchange    (AssayStep                *self,
                                   AssayDossier             *dossier);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayStep, assay_step_free)

G_END_DECLS
