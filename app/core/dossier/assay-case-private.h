/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"
#include "assay-dossier-private.h"
#include "assay-step.h"

G_BEGIN_DECLS

/**
 * AssayTextEdit:
 * @span: the words that were replaced, in the text as it was then
 * @n_inserted: how many characters took their place
 */
typedef struct
{
  AssaySpan span;
  guint     n_inserted;
} AssayTextEdit;

/**
 * _AssayCase:
 * @dossier: as it is now
 * @person: whose name the steps carry
 * @steps: (element-type AssayStep): the first @n_done were done, the rest was undone
 * @n_done: how many of the steps are done
 * @base: stamp of the case before the first of the steps that are kept
 * @saved: stamp of the case as it was saved last
 * @n_serials: how many steps there ever were
 * @recorder: (nullable): told of what is done
 * @recorder_data: passed to it
 * @is_replaying: whether operations are done again; nobody is told, and no marks are matched meanwhile
 * @can_join: whether what is typed next may join the last step
 * @analyses: (element-type AssayAnalysis): some that are finished, the one used last at the end
 * @edits: (element-type AssayTextEdit): from the text of the analysis to the text now
 * @places: (element-type AssaySpan): where each fact's words stand in the text now; empty if touched
 * @followed: where the words of the fact that somebody looks at stand in the text now
 * @followed_kind: its kind
 * @is_following: whether somebody looks at one
 * @marks: (element-type int): index of each fact's mark in the dossier, or -1
 */
struct _AssayCase
{
  GObject       parent_instance;

  AssayDossier *dossier;
  char         *person;
  GPtrArray    *steps;
  guint         n_done;
  guint64       base;
  guint64       saved;
  guint64       n_serials;
  AssayOperationFunc recorder;
  gpointer      recorder_data;
  gboolean      is_replaying;
  gboolean      can_join;
  GPtrArray    *analyses;
  GArray       *edits;
  GArray       *places;
  AssaySpan     followed;
  AssayFactKind followed_kind;
  gboolean      is_following;
  GArray       *marks;
};

void       assay_case_perform         (AssayCase            *self,
                                       const AssayOperation *operation);
AssayStep *assay_case_get_last_step   (AssayCase            *self);
gboolean   assay_case_may_join        (AssayCase            *self,
                                       AssayStepKind         kind,
                                       AssaySpan             span);
gboolean   assay_case_may_write_over  (AssayCase            *self,
                                       AssayStepKind         kind,
                                       AssaySpan             span);
AssayStepKind
           assay_case_get_edit_kind   (const char           *replacement);
gboolean   assay_case_is_reading      (const AssayOperation *operation);
gboolean   assay_case_may_join_reading
                                      (AssayCase            *self,
                                       const char           *at);
void       assay_case_log_edit        (AssayCase            *self,
                                       AssaySpan             span,
                                       guint                 n_inserted);
void       assay_case_find_analysis   (AssayCase     *self);
void       assay_case_keep_analysis   (AssayCase     *self,
                                       AssayAnalysis *analysis);
char      *assay_case_dup_new_id      (AssayCase            *self,
                                       const char           *what,
                                       AssaySpan             span) G_GNUC_WARN_UNUSED_RESULT;
AssayMark  assay_case_begin_mark      (AssayCase            *self,
                                       guint                 fact,
                                       const char           *at,
                                       char                **new_id);
gboolean   assay_case_is_gone         (AssayCase            *self,
                                       guint                 fact);
void       assay_case_set_mark        (AssayCase            *self,
                                       AssayMark            *mark,
                                       const char           *what);
void       assay_case_match_marks     (AssayCase     *self);
void       assay_case_emit_changed    (AssayCase     *self);

G_END_DECLS
