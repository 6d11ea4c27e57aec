/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-archive.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_KEEPER (assay_keeper_get_type ())

/**
 * AssayKeeper:
 *
 * Who has the archive open while the window runs: all that is asked of it is done in one worker, in the
 * order in which it was asked, and what is to be kept is kept before the program ends.
 *
 * “notice” is emitted with words for the user where something is the matter.
 */
G_DECLARE_FINAL_TYPE (AssayKeeper, assay_keeper, ASSAY, KEEPER, GObject)

/* Done in the worker. Returns NULL with @error set where it fails. */
typedef gpointer (*AssayKeeperFunc) (AssayArchive  *archive,
                                     gpointer       data,
                                     GCancellable  *cancellable,
                                     GError       **error);

/**
 * AssayKeeperTask:
 * @func: what is done
 * @data: (nullable): passed to it
 * @free_data: (nullable): frees @data
 * @free_result: (nullable): frees what @func gave, where nobody wants it any more
 */
typedef struct
{
  AssayKeeperFunc func;
  gpointer        data;
  GDestroyNotify  free_data;
  GDestroyNotify  free_result;
} AssayKeeperTask;

AssayKeeper *assay_keeper_new           (const char             *folder) G_GNUC_WARN_UNUSED_RESULT;
AssayKeeper *assay_keeper_get_default   (void);
void         assay_keeper_drop_default  (void);

void         assay_keeper_wait          (AssayKeeper            *self);
void         assay_keeper_check         (AssayKeeper            *self);
void         assay_keeper_keep          (AssayKeeper            *self,
                                         AssayFetched           *fetched);
gboolean     assay_keeper_is_empty      (AssayKeeper            *self);
void         assay_keeper_run_async     (AssayKeeper            *self,
                                         const AssayKeeperTask  *task,
                                         GCancellable           *cancellable,
                                         GAsyncReadyCallback     callback,
                                         gpointer                user_data);
gpointer     assay_keeper_run_finish    (AssayKeeper            *self,
                                         GAsyncResult           *result,
                                         GError                **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
