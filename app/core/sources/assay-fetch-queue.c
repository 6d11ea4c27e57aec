/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-queue.h"

#include <string.h>

#include "assay-memento.h"

/**
 * Job:
 * @queue: (nullable) (unowned): who waits for it; %NULL once nobody does
 * @source: what is read
 * @at: when it was asked for
 * @context: the queue's loop
 * @cancellable: ends it
 * @is_running: a thread is at it
 * @in_archive: (nullable): the address that an archive was asked for
 * @failed: (nullable): what came of asking the site, if an archive was asked after that
 * @lock: of all below, which that thread writes
 * @n_bytes: how much has come
 * @n_total: of how much, or 0
 * @is_told: the queue is about to look
 *
 * One page. Counted, since the thread outlives what was cancelled.
 */
typedef struct
{
  AssayFetchQueue *queue;
  AssaySource     *source;
  char            *at;
  GMainContext    *context;
  GCancellable    *cancellable;
  gboolean         is_running;
  char            *in_archive;
  AssayFetched    *failed;
  GMutex           lock;
  guint64          n_bytes;
  guint64          n_total;
  gboolean         is_told;
} Job;

/**
 * AssayFetchQueue:
 *
 * Jobs stand in the order in which they were added, those that run among those that wait. No two are about
 * one source.
 */
struct _AssayFetchQueue
{
  GObject       parent_instance;

  AssayFetcher *fetcher;
  GMainContext *context;
  char         *archive; /* that is asked for pages that are gone, or NULL */
  GPtrArray    *jobs;    /* (element-type Job) */
};

G_DEFINE_FINAL_TYPE (AssayFetchQueue, assay_fetch_queue, G_TYPE_OBJECT)

enum
{
  SIGNAL_FETCHED,
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void start_some (AssayFetchQueue *self);

static void
job_clear (gpointer data)
{
  Job *job = data;

  g_object_unref (job->source);
  g_object_unref (job->cancellable);
  g_main_context_unref (job->context);
  g_free (job->at);
  g_free (job->in_archive);
  g_clear_pointer (&job->failed, assay_fetched_unref);
  g_mutex_clear (&job->lock);
}

static void
job_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, job_clear);
}

/* Whoever holds it sees from now on that nobody waits. */
static void
forget_job (gpointer data)
{
  Job *job = data;

  job->queue = NULL;
  g_cancellable_cancel (job->cancellable);
  job_unref (job);
}

static void
assay_fetch_queue_dispose (GObject *object)
{
  AssayFetchQueue *self = ASSAY_FETCH_QUEUE (object);

  g_ptr_array_set_size (self->jobs, 0);

  G_OBJECT_CLASS (assay_fetch_queue_parent_class)->dispose (object);
}

static void
assay_fetch_queue_finalize (GObject *object)
{
  AssayFetchQueue *self = ASSAY_FETCH_QUEUE (object);

  g_clear_object (&self->fetcher);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->archive, g_free);
  g_clear_pointer (&self->jobs, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_fetch_queue_parent_class)->finalize (object);
}

static void
assay_fetch_queue_class_init (AssayFetchQueueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = assay_fetch_queue_dispose;
  object_class->finalize = assay_fetch_queue_finalize;

  signals[SIGNAL_FETCHED] = g_signal_new ("fetched", ASSAY_TYPE_FETCH_QUEUE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 2, ASSAY_TYPE_SOURCE,
                                          ASSAY_TYPE_FETCHED);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", ASSAY_TYPE_FETCH_QUEUE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_fetch_queue_init (AssayFetchQueue *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->jobs = g_ptr_array_new_with_free_func (forget_job);
}

/**
 * assay_fetch_queue_new:
 * @fetcher: who reads
 *
 * Returns: (transfer full): a queue with nothing in it
 */
AssayFetchQueue *
assay_fetch_queue_new (AssayFetcher *fetcher)
{
  AssayFetchQueue *self = NULL;

  g_return_val_if_fail (ASSAY_IS_FETCHER (fetcher), NULL);

  self = g_object_new (ASSAY_TYPE_FETCH_QUEUE, NULL);
  self->fetcher = g_object_ref (fetcher);

  return self;
}

static void
emit_changed (AssayFetchQueue *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
tell_cb (gpointer user_data)
{
  Job *job = user_data;

  g_mutex_lock (&job->lock);
  job->is_told = FALSE;
  g_mutex_unlock (&job->lock);

  if (job->queue != NULL)
    emit_changed (job->queue);

  return G_SOURCE_REMOVE;
}

/* In the thread that reads: the queue looks when it has nothing better to do. */
static void
progress_cb (guint64  n_bytes,
             guint64  n_total,
             gpointer user_data)
{
  Job *job = user_data;
  gboolean is_told = FALSE;

  g_mutex_lock (&job->lock);
  job->n_bytes = n_bytes;
  job->n_total = n_total;
  is_told = job->is_told;
  job->is_told = TRUE;
  g_mutex_unlock (&job->lock);

  if (!is_told)
    {
      g_autoptr (GSource) source = g_idle_source_new ();

      g_source_set_priority (source, G_PRIORITY_LOW);
      g_source_set_callback (source, tell_cb, g_atomic_rc_box_acquire (job), job_unref);
      g_source_attach (source, job->context);
    }
}

static void start_job (AssayFetchQueue *self,
                       Job             *job);

/* Of a page that is gone an archive may have a copy. */
static gboolean
ask_archive (AssayFetchQueue *self,
             Job             *job,
             AssayFetched    *fetched)
{
  if (self->archive == NULL || job->in_archive != NULL || !assay_memento_may_help (fetched->state))
    return FALSE;

  job->in_archive = g_strconcat (self->archive, assay_source_get_request (job->source), NULL);
  job->failed = assay_fetched_ref (fetched);
  start_job (self, job);

  return TRUE;
}

/* What an archive answers counts only if it is a copy; else what the site itself said stays. */
static AssayFetched *
choose_answer (Job          *job,
               AssayFetched *fetched)
{
  gboolean is_copy = fetched->text != NULL && fetched->memento_at != NULL;

  return assay_fetched_ref (job->failed == NULL || is_copy ? fetched : job->failed);
}

static void
fetched_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  Job *job = user_data;
  g_autoptr (AssayFetched) fetched = NULL;
  g_autoptr (AssayFetchQueue) self = NULL;
  g_autoptr (AssaySource) source = g_object_ref (job->source);

  fetched = assay_fetcher_fetch_finish (ASSAY_FETCHER (object), result, NULL);
  self = job->queue != NULL ? g_object_ref (job->queue) : NULL;

  /* First out of the queue, so that whoever is told sees how many are left. */
  if (self != NULL && (fetched == NULL || !ask_archive (self, job, fetched)))
    {
      g_autoptr (AssayFetched) answer = fetched != NULL ? choose_answer (job, fetched) : NULL;

      g_ptr_array_remove (self->jobs, job);
      if (answer != NULL)
        g_signal_emit (self, signals[SIGNAL_FETCHED], 0, source, answer);
      start_some (self);
      emit_changed (self);
    }

  job_unref (job);
}

static void
start_job (AssayFetchQueue *self,
           Job             *job)
{
  const AssayFetchRequest request = { .address = job->in_archive != NULL
                                                     ? job->in_archive
                                                     : assay_source_get_request (job->source),
                                      .at = job->at,
                                      .near = job->in_archive != NULL ? job->at : NULL,
                                      .progress = progress_cb,
                                      .progress_data = job };

  job->is_running = TRUE;
  assay_fetcher_fetch_async (self->fetcher, &request, job->cancellable, fetched_cb,
                             g_atomic_rc_box_acquire (job));
}

static const char *
get_host (Job *job)
{
  return assay_url_get_host (assay_source_get_url (job->source));
}

static guint
count_running (AssayFetchQueue *self,
               const char      *host)
{
  guint n = 0;

  for (guint i = 0; i < self->jobs->len; i++)
    {
      Job *job = g_ptr_array_index (self->jobs, i);

      n += job->is_running && (host == NULL || strcmp (get_host (job), host) == 0);
    }

  return n;
}

static void
start_some (AssayFetchQueue *self)
{
  for (guint i = 0; i < self->jobs->len && count_running (self, NULL) < ASSAY_FETCH_AT_ONCE; i++)
    {
      Job *job = g_ptr_array_index (self->jobs, i);

      if (!job->is_running && count_running (self, get_host (job)) < ASSAY_FETCH_AT_ONCE_OF_HOST)
        start_job (self, job);
    }
}

static Job *
find_job (AssayFetchQueue *self,
          AssaySource     *source)
{
  for (guint i = 0; i < self->jobs->len; i++)
    {
      Job *job = g_ptr_array_index (self->jobs, i);

      if (job->source == source)
        return job;
    }

  return NULL;
}

/**
 * assay_fetch_queue_set_archive:
 * @archive: (nullable): address of a TimeGate (RFC 7089), which the address of a page is put behind; %NULL for
 *   none. It learns which pages are asked for that the sites do not give
 */
void
assay_fetch_queue_set_archive (AssayFetchQueue *self,
                               const char      *archive)
{
  g_return_if_fail (ASSAY_IS_FETCH_QUEUE (self));

  g_free (self->archive);
  self->archive = archive != NULL && *archive != '\0' ? g_strdup (archive) : NULL;
}

/**
 * assay_fetch_queue_add:
 * @source: a page
 * @at: the time now, ISO 8601 in UTC
 *
 * Returns: %FALSE if it is no page of the web, or is in the queue already
 */
gboolean
assay_fetch_queue_add (AssayFetchQueue *self,
                       AssaySource     *source,
                       const char      *at)
{
  Job *job = NULL;

  g_return_val_if_fail (ASSAY_IS_FETCH_QUEUE (self), FALSE);
  g_return_val_if_fail (ASSAY_IS_SOURCE (source), FALSE);
  g_return_val_if_fail (at != NULL, FALSE);

  if (!assay_source_is_fetchable (source) || find_job (self, source) != NULL)
    return FALSE;

  job = g_atomic_rc_box_new0 (Job);
  job->queue = self;
  job->source = g_object_ref (source);
  job->at = g_strdup (at);
  job->context = g_main_context_ref (self->context);
  job->cancellable = g_cancellable_new ();
  g_mutex_init (&job->lock);
  g_ptr_array_add (self->jobs, job);

  start_some (self);
  emit_changed (self);

  return TRUE;
}

/* Takes a source out of the queue; nothing is told of it any more. */
void
assay_fetch_queue_cancel (AssayFetchQueue *self,
                          AssaySource     *source)
{
  Job *job = NULL;

  g_return_if_fail (ASSAY_IS_FETCH_QUEUE (self));
  g_return_if_fail (ASSAY_IS_SOURCE (source));

  job = find_job (self, source);
  if (job == NULL)
    return;

  g_ptr_array_remove (self->jobs, job);
  start_some (self);
  emit_changed (self);
}

void
assay_fetch_queue_cancel_all (AssayFetchQueue *self)
{
  g_return_if_fail (ASSAY_IS_FETCH_QUEUE (self));

  if (self->jobs->len == 0)
    return;

  g_ptr_array_set_size (self->jobs, 0);
  emit_changed (self);
}

/* Whether a source is being read, or waits for it. */
gboolean
assay_fetch_queue_has (AssayFetchQueue *self,
                       AssaySource     *source)
{
  g_return_val_if_fail (ASSAY_IS_FETCH_QUEUE (self), FALSE);

  return find_job (self, source) != NULL;
}

/**
 * assay_fetch_queue_get_progress:
 * @n_bytes: (out): how much of it has come
 * @n_total: (out): of how much, or 0 if nobody has said
 *
 * Returns: whether it is being read
 */
gboolean
assay_fetch_queue_get_progress (AssayFetchQueue *self,
                                AssaySource     *source,
                                guint64         *n_bytes,
                                guint64         *n_total)
{
  Job *job = NULL;

  g_return_val_if_fail (ASSAY_IS_FETCH_QUEUE (self), FALSE);

  job = find_job (self, source);
  if (job == NULL || !job->is_running)
    return FALSE;

  g_mutex_lock (&job->lock);
  *n_bytes = job->n_bytes;
  *n_total = job->n_total;
  g_mutex_unlock (&job->lock);

  return TRUE;
}

/* How many are being read or wait for it. */
guint
assay_fetch_queue_get_n_left (AssayFetchQueue *self)
{
  g_return_val_if_fail (ASSAY_IS_FETCH_QUEUE (self), 0);

  return self->jobs->len;
}
