/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"
#include "assay-text-map.h"

G_BEGIN_DECLS

/**
 * AssayRevision:
 * @name: name of the file that it came from
 * @text: its words
 * @by: who put the next one in its place
 * @at: when that was, ISO 8601 in UTC
 *
 * A revision of the draft before the one that is checked now. Immutable.
 */
typedef struct
{
  char      *name;
  AssayText *text;
  char      *by;
  char      *at;
} AssayRevision;

AssayRevision *assay_revision_new   (AssayDraft    *draft,
                                     const char    *by,
                                     const char    *at) G_GNUC_WARN_UNUSED_RESULT;
AssayRevision *assay_revision_ref   (AssayRevision *self);
void           assay_revision_unref (AssayRevision *self);

/**
 * AssayOrphan:
 * @mark: what a person said; its span is empty and means nothing
 * @exact: the words that it was about
 * @prefix: those before them
 * @suffix: those behind them
 *
 * A mark whose words are in no place of the draft any more. It is never dropped: a person puts it on
 * other words, or it stays. Immutable.
 */
typedef struct
{
  AssayMark  mark;
  char      *exact;
  char      *prefix;
  char      *suffix;
} AssayOrphan;

AssayOrphan *assay_orphan_new   (const AssayMark *mark,
                                 AssayText       *text) G_GNUC_WARN_UNUSED_RESULT;
AssayOrphan *assay_orphan_ref   (AssayOrphan     *self);
void         assay_orphan_unref (AssayOrphan     *self);

/**
 * AssayMarkMove:
 * @id: the mark's
 * @landing: what became of its words
 * @before: where they stood in the revision before
 * @after: where they stand now, or what stands in their place; empty if they are lost
 * @was_closed: whether a person had closed its fact
 *
 * What a new revision did to a mark.
 */
typedef struct
{
  char         *id;
  AssayLanding  landing;
  AssaySpan     before;
  AssaySpan     after;
  gboolean      was_closed;
} AssayMarkMove;

GPtrArray *assay_dossier_get_revisions (AssayDossier *self);
GPtrArray *assay_dossier_get_orphans   (AssayDossier *self);
AssayOrphan *
           assay_dossier_find_orphan   (AssayDossier *self,
                                        const char   *id);
GArray    *assay_dossier_follow_marks  (AssayDossier *self,
                                        AssayDraft   *draft) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayRevision, assay_revision_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayOrphan, assay_orphan_unref)

G_END_DECLS
