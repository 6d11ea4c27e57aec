/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayTieStance:
 * @ASSAY_TIE_SUPPORTS: the passage bears the fact out
 * @ASSAY_TIE_REFUTES: it shows that the fact is wrong; only a person says so
 * @ASSAY_TIE_QUALIFIES: it is so only in part, or under a condition
 * @ASSAY_TIE_CONTEXT: it is about the same matter
 */
typedef enum
{
  ASSAY_TIE_SUPPORTS,
  ASSAY_TIE_REFUTES,
  ASSAY_TIE_QUALIFIES,
  ASSAY_TIE_CONTEXT,
} AssayTieStance;

const char *assay_tie_stance_to_id   (AssayTieStance   stance);
gboolean    assay_tie_stance_from_id (const char      *id,
                                      AssayTieStance  *stance);

/**
 * AssayTie:
 * @source: address of the source, or what stands for one
 * @span: where the words stood in its text when they were tied
 * @exact: the words
 * @prefix: those before them
 * @suffix: those behind them
 * @stance: what they say of the fact
 * @by: who tied them
 * @at: when, ISO 8601 in UTC
 *
 * A passage of a source that a person tied to a fact. It finds its words again in another text of the source.
 */
typedef struct
{
  char           *source;
  AssaySpan       span;
  char           *exact;
  char           *prefix;
  char           *suffix;
  AssayTieStance  stance;
  char           *by;
  char           *at;
} AssayTie;

/* What is tied is a GPtrArray of AssayTie, or NULL for nothing. It never changes; another takes its place. */
guint           assay_ties_length    (GPtrArray       *ties);
const AssayTie *assay_ties_get       (GPtrArray       *ties,
                                      guint            index);
GPtrArray      *assay_ties_ref       (GPtrArray       *ties) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *assay_ties_add       (GPtrArray       *ties,
                                      const AssayTie  *tie) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *assay_ties_remove    (GPtrArray       *ties,
                                      guint            index) G_GNUC_WARN_UNUSED_RESULT;
void            assay_ties_append    (GPtrArray      **ties,
                                      const AssayTie  *tie);
GPtrArray      *assay_ties_merge     (GPtrArray       *ours,
                                      GPtrArray       *theirs) G_GNUC_WARN_UNUSED_RESULT;
gboolean        assay_ties_is_same   (GPtrArray       *a,
                                      GPtrArray       *b);

gboolean        assay_tie_find       (const AssayTie  *self,
                                      AssayText       *text,
                                      AssaySpan       *span);
gboolean        assay_tie_find_source (GListModel     *sources,
                                       const char     *address,
                                       guint          *position);
gboolean        assay_tie_place      (const AssayTie  *self,
                                      GListModel      *sources,
                                      guint           *source,
                                      AssaySpan       *span);

G_END_DECLS
