/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier-private.h"

G_BEGIN_DECLS

/**
 * Loader:
 * @index: the file, scanned
 * @reader: it takes the values out, and keeps the first fault
 * @root: the outermost object
 * @ids: ids of the marks that were read
 * @version_minor: minor version of the format
 *
 * One file being read.
 */
typedef struct
{
  AssayJsonIndex  *index;
  AssayJsonReader *reader;
  guint            root;
  GHashTable      *ids;
  guint            version_minor;
} Loader;

AssayDraft     *assay_loader_read_draft     (Loader        *loader) G_GNUC_WARN_UNUSED_RESULT;
GListModel     *assay_loader_read_sources   (Loader        *loader,
                                             AssayRegister *outlets) G_GNUC_WARN_UNUSED_RESULT;
AssayDay        assay_loader_get_day        (Loader        *loader,
                                             guint          object,
                                             const char    *key);
int             assay_loader_get_score      (Loader        *loader,
                                             guint          object);
AssayVerdict    assay_loader_get_verdict    (Loader        *loader,
                                             guint          object);
AssayConfidence assay_loader_get_confidence (Loader        *loader,
                                             guint          object);
void            assay_loader_skip           (Loader        *loader,
                                             guint          node);

G_END_DECLS
