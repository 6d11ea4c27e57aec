/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetcher.h"

#include <glib/gi18n-lib.h>

#include "assay-fetcher-private.h"

#define DEADLINE_MS (20 * 1000)
#define MAX_BYTES (20u * 1000 * 1000)
#define MAX_REDIRECTS 8
#define USER_AGENT "Assay/" ASSAY_VERSION " (+https://assaydesk.org)"

G_DEFINE_FINAL_TYPE (AssayFetcher, assay_fetcher, G_TYPE_OBJECT)

static void
assay_fetcher_finalize (GObject *object)
{
  AssayFetcher *self = ASSAY_FETCHER (object);

  g_free (self->user_agent);
  g_clear_object (&self->resolver);
  g_clear_object (&self->proxies);
  g_clear_object (&self->trusted);
  g_clear_object (&self->reader);

  G_OBJECT_CLASS (assay_fetcher_parent_class)->finalize (object);
}

static void
assay_fetcher_class_init (AssayFetcherClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_fetcher_finalize;
}

static void
assay_fetcher_init (AssayFetcher *self)
{
}

/**
 * assay_fetcher_new:
 * @options: (nullable): %NULL for all that is usual
 *
 * Returns: (transfer full): a fetcher
 */
AssayFetcher *
assay_fetcher_new (const AssayFetcherOptions *options)
{
  static const AssayFetcherOptions usual = { 0 };
  AssayFetcher *self = g_object_new (ASSAY_TYPE_FETCHER, NULL);

  if (options == NULL)
    options = &usual;

  self->user_agent = g_strdup (options->user_agent != NULL ? options->user_agent : USER_AGENT);
  self->deadline_ms = options->deadline_ms != 0 ? options->deadline_ms : DEADLINE_MS;
  self->max_bytes = options->max_bytes != 0 ? options->max_bytes : MAX_BYTES;
  self->max_redirects = options->max_redirects != 0 ? options->max_redirects : MAX_REDIRECTS;
  self->resolver = options->resolver != NULL ? g_object_ref (options->resolver)
                                             : g_resolver_get_default ();
  g_set_object (&self->proxies, options->proxies);
  g_set_object (&self->trusted, options->trusted);
  g_set_object (&self->reader, options->reader);
  self->allowance = (AssayFetchAllowance){ options->allow_loopback, options->allow_port };

  return self;
}

static void
cancel_cb (GCancellable *cancellable,
           gpointer      user_data)
{
  g_cancellable_cancel (user_data);
}

/* The person's wish ends the transfer; the transfer's own end is no wish of the person. */
static gboolean
run (AssayTransfer  *transfer,
     GCancellable   *cancellable,
     GError        **error)
{
  gulong handler = 0;
  gboolean is_done = FALSE;

  if (cancellable != NULL)
    handler = g_cancellable_connect (cancellable, G_CALLBACK (cancel_cb),
                                     g_object_ref (transfer->cancellable), g_object_unref);

  is_done = assay_transfer_run (transfer, error);
  g_cancellable_disconnect (cancellable, handler);

  return is_done;
}

/**
 * assay_fetcher_fetch:
 * @request: what to read
 *
 * Reads one page. Blocking, but never longer than the deadline and what it takes to read a page of the
 * size that is allowed; safe in a worker thread.
 *
 * Returns: (transfer full) (nullable): what came of it, a failure also; %NULL with %G_IO_ERROR_CANCELLED
 *   set alone if it was cancelled
 */
AssayFetched *
assay_fetcher_fetch (AssayFetcher             *self,
                     const AssayFetchRequest  *request,
                     GCancellable             *cancellable,
                     GError                  **error)
{
  g_auto (AssayTransfer) transfer = { .fetcher = self, .request = request };
  g_autoptr (AssayFetched) fetched = NULL;
  g_autoptr (GError) failure = NULL;

  g_return_val_if_fail (ASSAY_IS_FETCHER (self), NULL);
  g_return_val_if_fail (request != NULL && request->address != NULL && request->at != NULL, NULL);

  transfer.cancellable = g_cancellable_new ();
  transfer.redirects = g_ptr_array_new_with_free_func (g_free);
  transfer.uri = assay_fetch_check_address (request->address, NULL, &self->allowance, &failure);

  if (transfer.uri != NULL && run (&transfer, cancellable, &failure))
    fetched = assay_fetched_new_answered (&transfer, cancellable);
  else
    fetched = assay_fetched_new_failed (&transfer, failure);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&fetched);
}

typedef struct
{
  AssayFetchRequest  request;
  char              *address;
  char              *at;
  char              *near;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->address);
  g_free (job->at);
  g_free (job->near);
  g_free (job);
}

static gpointer
fetch_in_thread (gpointer data)
{
  g_autoptr (GTask) task = data;
  Job *job = g_task_get_task_data (task);
  GError *error = NULL;
  AssayFetched *fetched = assay_fetcher_fetch (g_task_get_source_object (task), &job->request,
                                               g_task_get_cancellable (task), &error);

  if (fetched != NULL)
    g_task_return_pointer (task, fetched, (GDestroyNotify) assay_fetched_unref);
  else
    g_task_return_error (task, error);

  return NULL;
}

/**
 * assay_fetcher_fetch_async:
 *
 * The same in a thread of its own: it waits for others, and must not keep those waiting who share the
 * threads that compute.
 */
void
assay_fetcher_fetch_async (AssayFetcher            *self,
                           const AssayFetchRequest *request,
                           GCancellable            *cancellable,
                           GAsyncReadyCallback      callback,
                           gpointer                 user_data)
{
  GTask *task = NULL;
  Job *job = NULL;
  GThread *thread = NULL;
  GError *error = NULL;

  g_return_if_fail (ASSAY_IS_FETCHER (self));
  g_return_if_fail (request != NULL && request->address != NULL && request->at != NULL);

  job = g_new0 (Job, 1);
  job->address = g_strdup (request->address);
  job->at = g_strdup (request->at);
  job->near = g_strdup (request->near);
  job->request = (AssayFetchRequest){ job->address, job->at, job->near, request->progress,
                                      request->progress_data };
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, assay_fetcher_fetch_async);
  g_task_set_task_data (task, job, job_free);

  thread = g_thread_try_new ("assay-fetch", fetch_in_thread, g_object_ref (task), &error);
  if (thread != NULL)
    {
      g_thread_unref (thread);
    }
  else
    {
      g_task_return_error (task, error);
      g_object_unref (task);
    }

  g_object_unref (task);
}

/**
 * assay_fetcher_fetch_finish:
 *
 * Returns: (transfer full) (nullable): as assay_fetcher_fetch() does
 */
AssayFetched *
assay_fetcher_fetch_finish (AssayFetcher  *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
