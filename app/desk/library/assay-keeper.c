/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-keeper.h"

#include <glib/gi18n-lib.h>

/**
 * AssayKeeper:
 *
 * @archive and @set_aside belong to the worker.
 */
struct _AssayKeeper
{
  GObject       parent_instance;

  char         *folder;
  GThreadPool  *worker;
  AssayArchive *archive;    /* or NULL until something is asked of it */
  gboolean      is_checked; /* it is looked through when it is opened */
  gboolean      has_failed; /* the user knows that nothing can be kept */
  GMutex        mutex;      /* around @n_pending */
  GCond         is_done;
  guint         n_pending;  /* what was asked and is not done */
};

G_DEFINE_FINAL_TYPE (AssayKeeper, assay_keeper, G_TYPE_OBJECT)

enum
{
  SIGNAL_NOTICE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static AssayKeeper *default_keeper;

static void
task_free (gpointer data)
{
  AssayKeeperTask *task = data;

  if (task->free_data != NULL)
    task->free_data (task->data);
  g_free (task);
}

typedef struct
{
  AssayKeeper *keeper;
  char        *words;
} Notice;

static gboolean
notice_cb (gpointer data)
{
  Notice *notice = data;

  g_signal_emit (notice->keeper, signals[SIGNAL_NOTICE], 0, notice->words);

  return G_SOURCE_REMOVE;
}

static void
notice_free (gpointer data)
{
  Notice *notice = data;

  g_object_unref (notice->keeper);
  g_free (notice->words);
  g_free (notice);
}

/* To be called in the worker; the main loop tells it. */
static void
tell (AssayKeeper *self,
      char        *words)
{
  Notice *notice = g_new0 (Notice, 1);

  notice->keeper = g_object_ref (self);
  notice->words = words;
  g_idle_add_full (G_PRIORITY_DEFAULT, notice_cb, notice, notice_free);
}

static AssayArchive *
get_archive (AssayKeeper   *self,
             GCancellable  *cancellable,
             GError       **error)
{
  AssayDatabaseFlags flags = self->is_checked ? ASSAY_DATABASE_CHECK : ASSAY_DATABASE_NONE;
  g_autofree char *aside = NULL;

  if (self->archive != NULL)
    return self->archive;

  self->archive = assay_archive_open (self->folder, flags, &aside, cancellable, error);
  if (aside != NULL)
    tell (self, g_strdup_printf (_ ("The archive of pages that were read was damaged. It lies at "
                                    "“%s” now, and a new one was begun."),
                                 aside));

  return self->archive;
}

static void
run_task (AssayKeeper *self,
          GTask       *task)
{
  AssayKeeperTask *what = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  GError *error = NULL;
  AssayArchive *archive = NULL;
  gpointer result = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  archive = get_archive (self, cancellable, &error);
  if (archive != NULL)
    result = what->func (archive, what->data, cancellable, &error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, result, what->free_result);
}

static void
run_in_worker (gpointer data,
               gpointer user_data)
{
  g_autoptr (GTask) task = data;
  AssayKeeper *self = g_task_get_source_object (task);

  run_task (self, task);
  g_mutex_lock (&self->mutex);
  self->n_pending--;
  g_cond_broadcast (&self->is_done);
  g_mutex_unlock (&self->mutex);
}

static void
assay_keeper_finalize (GObject *object)
{
  AssayKeeper *self = ASSAY_KEEPER (object);

  /* All that was asked holds a reference: there is nothing left to do. */
  g_thread_pool_free (self->worker, FALSE, TRUE);
  g_clear_pointer (&self->archive, assay_archive_free);
  g_free (self->folder);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->is_done);

  G_OBJECT_CLASS (assay_keeper_parent_class)->finalize (object);
}

static void
assay_keeper_class_init (AssayKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_keeper_finalize;

  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
assay_keeper_init (AssayKeeper *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->is_done);
  self->worker = g_thread_pool_new (run_in_worker, NULL, 1, FALSE, NULL);
}

/**
 * assay_keeper_new:
 * @folder: where the archive lies; an absolute path
 *
 * Returns: (transfer full): a keeper, which has opened nothing yet
 */
AssayKeeper *
assay_keeper_new (const char *folder)
{
  AssayKeeper *self = NULL;

  g_return_val_if_fail (folder != NULL && g_path_is_absolute (folder), NULL);

  self = g_object_new (ASSAY_TYPE_KEEPER, NULL);
  self->folder = g_strdup (folder);

  return self;
}

/**
 * assay_keeper_get_default:
 *
 * Returns: (transfer none): the keeper of the user's own archive
 */
AssayKeeper *
assay_keeper_get_default (void)
{
  if (default_keeper == NULL)
    {
      g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "assay", NULL);

      default_keeper = assay_keeper_new (folder);
    }

  return default_keeper;
}

/* Waits until all that was asked is done, whether or not that was told. */
void
assay_keeper_wait (AssayKeeper *self)
{
  g_return_if_fail (ASSAY_IS_KEEPER (self));

  g_mutex_lock (&self->mutex);
  while (self->n_pending > 0)
    g_cond_wait (&self->is_done, &self->mutex);
  g_mutex_unlock (&self->mutex);
}

/* To be called when the program ends: waits until all is kept that was to be. */
void
assay_keeper_drop_default (void)
{
  if (default_keeper == NULL)
    return;

  assay_keeper_wait (default_keeper);
  g_clear_object (&default_keeper);
}

/* Whether nothing was ever kept, so that there is nothing to ask. */
gboolean
assay_keeper_is_empty (AssayKeeper *self)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (ASSAY_IS_KEEPER (self), TRUE);

  path = g_build_filename (self->folder, ASSAY_ARCHIVE_NAME, NULL);

  return !g_file_test (path, G_FILE_TEST_EXISTS);
}

/**
 * assay_keeper_run_async:
 * @task: what to do; copied, and its data is the keeper's from then on
 *
 * Does it in the worker, after all that was asked before.
 */
void
assay_keeper_run_async (AssayKeeper            *self,
                        const AssayKeeperTask  *task,
                        GCancellable           *cancellable,
                        GAsyncReadyCallback     callback,
                        gpointer                user_data)
{
  GTask *running = NULL;

  g_return_if_fail (ASSAY_IS_KEEPER (self));
  g_return_if_fail (task != NULL && task->func != NULL);

  running = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (running, assay_keeper_run_async);
  g_task_set_task_data (running, g_memdup2 (task, sizeof *task), task_free);
  g_mutex_lock (&self->mutex);
  self->n_pending++;
  g_mutex_unlock (&self->mutex);
  g_thread_pool_push (self->worker, running, NULL);
}

/**
 * assay_keeper_run_finish:
 *
 * Returns: (transfer full) (nullable): what the function gave
 */
gpointer
assay_keeper_run_finish (AssayKeeper   *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static gpointer
do_nothing (AssayArchive  *archive,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return NULL;
}

static void
checked_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  AssayKeeper *self = ASSAY_KEEPER (object);
  g_autoptr (GError) error = NULL;

  (void) !assay_keeper_run_finish (self, result, &error);
  if (error != NULL)
    g_signal_emit (self, signals[SIGNAL_NOTICE], 0, error->message);
}

/**
 * assay_keeper_check:
 *
 * Opens the archive, if there is one, and looks it through; what is the matter with it is told.
 */
void
assay_keeper_check (AssayKeeper *self)
{
  const AssayKeeperTask task = { .func = do_nothing };

  g_return_if_fail (ASSAY_IS_KEEPER (self));

  if (assay_keeper_is_empty (self))
    return;

  self->is_checked = TRUE;
  assay_keeper_run_async (self, &task, NULL, checked_cb, NULL);
}

static gpointer
keep_fetched (AssayArchive  *archive,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  (void) assay_archive_keep_fetched (archive, data, error);

  return NULL;
}

/* That one page after another cannot be kept is told once. */
static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  AssayKeeper *self = ASSAY_KEEPER (object);
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  (void) !assay_keeper_run_finish (self, result, &error);
  if (error == NULL)
    {
      self->has_failed = FALSE;
      return;
    }

  if (self->has_failed)
    return;

  self->has_failed = TRUE;
  /* Translators: %s says why */
  words = g_strdup_printf (_ ("What was read is in this job, but not in the archive: %s"),
                           error->message);
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, words);
}

/**
 * assay_keeper_keep:
 * @fetched: what came of asking for a page
 *
 * Keeps the bytes of the answer, if there was one.
 */
void
assay_keeper_keep (AssayKeeper  *self,
                   AssayFetched *fetched)
{
  AssayKeeperTask task = { .func = keep_fetched,
                           .free_data = (GDestroyNotify) assay_fetched_unref };

  g_return_if_fail (ASSAY_IS_KEEPER (self));
  g_return_if_fail (fetched != NULL);

  if (fetched->snapshot == NULL)
    return;

  task.data = assay_fetched_ref (fetched);
  assay_keeper_run_async (self, &task, NULL, kept_cb, NULL);
}
