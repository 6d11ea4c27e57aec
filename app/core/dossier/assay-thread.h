/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "assay-json-writer.h"

G_BEGIN_DECLS

/**
 * AssayRemarkKind:
 * @ASSAY_REMARK_REPLY: words that answer the note, or what was said below it
 * @ASSAY_REMARK_RESOLVED: what was asked is settled
 * @ASSAY_REMARK_REOPENED: it is not settled after all
 * @ASSAY_REMARK_LEGAL: a lawyer is to look at it
 * @ASSAY_REMARK_CLEARED: a lawyer has, or need not
 * @ASSAY_REMARK_CONFIDENTIAL: the note and what is said below it stay at the desk
 * @ASSAY_REMARK_PUBLIC: they may leave it
 * @ASSAY_REMARK_QUESTION: words that are asked of the author, in place of those that the same person asked before; without
 *   words that question is taken back
 */
typedef enum
{
  ASSAY_REMARK_REPLY,
  ASSAY_REMARK_RESOLVED,
  ASSAY_REMARK_REOPENED,
  ASSAY_REMARK_LEGAL,
  ASSAY_REMARK_CLEARED,
  ASSAY_REMARK_CONFIDENTIAL,
  ASSAY_REMARK_PUBLIC,
  ASSAY_REMARK_QUESTION,
} AssayRemarkKind;

/**
 * AssayRemark:
 * @kind: what it does
 * @text: (nullable): what was written with it; a reply has it
 * @by: who
 * @at: when, ISO 8601 in UTC
 *
 * One entry of the thread below a mark. Entries are only ever added, so that who said what stays.
 */
typedef struct
{
  AssayRemarkKind  kind;
  char            *text;
  char            *by;
  char            *at;
} AssayRemark;

const char *assay_remark_kind_to_id   (AssayRemarkKind    kind);
gboolean    assay_remark_kind_from_id (const char        *id,
                                       AssayRemarkKind   *kind);

/* A thread is a GPtrArray of AssayRemark, or NULL for none. It never changes; another takes its place. */
guint       assay_thread_length       (GPtrArray         *thread);
const AssayRemark *
            assay_thread_get          (GPtrArray         *thread,
                                       guint              index);
GPtrArray  *assay_thread_ref          (GPtrArray         *thread) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray  *assay_thread_add          (GPtrArray         *thread,
                                       const AssayRemark *remark) G_GNUC_WARN_UNUSED_RESULT;
void        assay_thread_append       (GPtrArray        **thread,
                                       const AssayRemark *remark);
GPtrArray  *assay_thread_merge        (GPtrArray         *ours,
                                       GPtrArray         *theirs) G_GNUC_WARN_UNUSED_RESULT;
gboolean    assay_thread_is_same      (GPtrArray         *a,
                                       GPtrArray         *b);
void        assay_thread_write        (GPtrArray         *thread,
                                       AssayJsonWriter   *writer);
gboolean    assay_thread_is_resolved  (GPtrArray         *thread);
gboolean    assay_thread_is_legal     (GPtrArray         *thread);
gboolean    assay_thread_is_confidential
                                      (GPtrArray         *thread);
GPtrArray  *assay_thread_list_questions
                                      (GPtrArray         *thread) G_GNUC_WARN_UNUSED_RESULT;
gboolean    assay_thread_is_superseded
                                      (GPtrArray         *thread,
                                       guint              index);
const char *assay_thread_get_question (GPtrArray         *thread,
                                       const char        *by);
GPtrArray  *assay_thread_dup_public   (GPtrArray         *thread) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
