/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-journal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "assay-dossier-private.h"
#include "assay-journal-private.h"

/* How long a record that is written may wait for the disk, and a record that was not for another try. */
#define SYNC_USEC (G_USEC_PER_SEC / 2)
#define RETRY_USEC G_USEC_PER_SEC

/*
 * What the worker and the owner share; all under @lock but @path, which never changes once the worker
 * runs, and @base, @fd and @n_bytes, which are the worker's.
 */
typedef struct
{
  gatomicrefcount  ref_count;
  GMutex           lock;
  GCond            cond;
  GQueue           pending;    /* of GString, framed */
  char            *folder;     /* where the file comes, or NULL if it is there */
  char            *path;       /* or NULL before there is a file */
  AssayJournalBase *base; /* what the file begins with, or NULL once it does */
  int              fd;
  goffset          n_bytes;    /* whole records in the file */
  gboolean         is_ended;   /* the file goes */
  gboolean         is_closing; /* the worker ends once all is on the disk */
  gboolean         is_asked;   /* all is to be brought to the disk now */
  gboolean         is_clean;   /* it is */
  char            *failure;    /* why nothing can be written now, or NULL */
  GWeakRef         owner;
} Store;

struct _AssayJournal
{
  GObject   parent_instance;

  Store    *store;
  GThread  *thread; /* or NULL before the first record */
  gboolean  is_new; /* there was no record yet, so that there is no file either */
  GString  *saved;  /* framed: where it was saved while it was so, or NULL */
};

G_DEFINE_FINAL_TYPE (AssayJournal, assay_journal, G_TYPE_OBJECT)

enum
{
  SIGNAL_FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
free_string (gpointer data)
{
  g_string_free (data, TRUE);
}

static void
store_unref (gpointer data)
{
  Store *store = data;

  if (!g_atomic_ref_count_dec (&store->ref_count))
    return;

  if (store->fd >= 0)
    (void) close (store->fd);
  g_queue_clear_full (&store->pending, free_string);
  g_mutex_clear (&store->lock);
  g_cond_clear (&store->cond);
  g_weak_ref_clear (&store->owner);
  g_clear_pointer (&store->base, assay_journal_base_free);
  g_free (store->folder);
  g_free (store->path);
  g_free (store->failure);
  g_free (store);
}

static Store *
store_ref (Store *store)
{
  g_atomic_ref_count_inc (&store->ref_count);

  return store;
}

static gboolean
tell_failure_cb (gpointer user_data)
{
  Store *store = user_data;
  g_autoptr (AssayJournal) journal = g_weak_ref_get (&store->owner);
  g_autofree char *message = NULL;

  g_mutex_lock (&store->lock);
  message = g_strdup (store->failure);
  g_mutex_unlock (&store->lock);

  if (journal != NULL && message != NULL)
    g_signal_emit (journal, signals[SIGNAL_FAILED], 0, message);

  return G_SOURCE_REMOVE;
}

/* Called by the worker with what went wrong; tells the first time only. */
static void
fail (Store *store,
      int    saved_errno)
{
  gboolean is_new;

  g_mutex_lock (&store->lock);
  is_new = store->failure == NULL;
  if (is_new)
    store->failure = g_strdup (g_strerror (saved_errno));
  g_mutex_unlock (&store->lock);

  if (is_new)
    g_idle_add_full (G_PRIORITY_DEFAULT, tell_failure_cb, store_ref (store), store_unref);
}

/* The file is there from the first record on, locked before it has a byte. */
static gboolean
open_file (Store *store)
{
  g_autofree char *path = g_build_filename (store->folder, "XXXXXX" ASSAY_JOURNAL_SUFFIX, NULL);
  int fd;

  if (g_mkdir_with_parents (store->folder, 0700) != 0)
    return FALSE;

  fd = g_mkstemp_full (path, O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    return FALSE;

  (void) flock (fd, LOCK_EX | LOCK_NB);
  g_mutex_lock (&store->lock);
  store->path = g_steal_pointer (&path);
  g_mutex_unlock (&store->lock);
  store->fd = fd;

  return TRUE;
}

/* All of it, or nothing: what was written of it before the disk was full is cut off again. */
static gboolean
write_record (Store         *store,
              const GString *record)
{
  gsize n_done = 0;

  if (store->fd < 0 && !open_file (store))
    return FALSE;

  while (n_done < record->len)
    {
      gssize n_written = pwrite (store->fd, record->str + n_done, record->len - n_done,
                                 store->n_bytes + (goffset) n_done);

      if (n_written < 0 && errno == EINTR)
        continue;

      if (n_written <= 0)
        {
          int saved_errno = n_written < 0 ? errno : ENOSPC;

          if (ftruncate (store->fd, store->n_bytes) != 0)
            (void) 0; /* the sum tells */
          errno = saved_errno;
          return FALSE;
        }

      n_done += (gsize) n_written;
    }

  store->n_bytes += (goffset) record->len;

  return TRUE;
}

/* A large draft takes its time, which nobody has to wait for here. */
static gboolean
write_opening (Store *store)
{
  GString *opening = NULL;
  gboolean is_written;
  int saved_errno;

  if (store->base == NULL)
    return TRUE;

  opening = assay_journal_base_frame (store->base);
  is_written = write_record (store, opening);
  saved_errno = errno;
  if (is_written)
    g_clear_pointer (&store->base, assay_journal_base_free);
  g_string_free (opening, TRUE);
  errno = saved_errno;

  return is_written;
}

/* Takes what is pending to the file. Returns FALSE if something is left. */
static gboolean
write_pending (Store *store)
{
  while (TRUE)
    {
      GString *record = NULL;

      g_mutex_lock (&store->lock);
      record = g_queue_pop_head (&store->pending);
      g_mutex_unlock (&store->lock);

      if (record == NULL)
        return TRUE;

      if (!write_opening (store) || !write_record (store, record))
        {
          fail (store, errno);
          g_mutex_lock (&store->lock);
          g_queue_push_head (&store->pending, record);
          g_mutex_unlock (&store->lock);
          return FALSE;
        }

      g_mutex_lock (&store->lock);
      g_clear_pointer (&store->failure, g_free);
      g_mutex_unlock (&store->lock);
      g_string_free (record, TRUE);
    }
}

static void
sync_file (Store *store)
{
  if (store->fd >= 0 && fdatasync (store->fd) != 0)
    fail (store, errno);

  g_mutex_lock (&store->lock);
  store->is_clean = g_queue_is_empty (&store->pending);
  store->is_asked = FALSE;
  g_cond_broadcast (&store->cond);
  g_mutex_unlock (&store->lock);
}

/* Waits until there is something to do, no longer than until @due. Returns whether to go on. */
static gboolean
wait_for_work (Store    *store,
               gint64    due,
               gboolean  is_failing)
{
  gboolean goes_on;

  g_mutex_lock (&store->lock);

  while (!store->is_ended && !store->is_closing && !store->is_asked &&
         (is_failing || g_queue_is_empty (&store->pending)))
    {
      if (due == 0)
        g_cond_wait (&store->cond, &store->lock);
      else if (!g_cond_wait_until (&store->cond, &store->lock, due))
        break;
    }

  goes_on = !store->is_ended && !store->is_closing;
  g_mutex_unlock (&store->lock);

  return goes_on;
}

static gboolean
is_asked (Store *store)
{
  gboolean result;

  g_mutex_lock (&store->lock);
  result = store->is_asked;
  g_mutex_unlock (&store->lock);

  return result;
}

/* The file is gone for good before anybody can find it without its lock. */
static void
end_file (Store *store)
{
  gboolean is_ended;

  g_mutex_lock (&store->lock);
  is_ended = store->is_ended;
  g_mutex_unlock (&store->lock);

  if (is_ended && store->path != NULL)
    (void) g_unlink (store->path);
}

static gpointer
write_in_thread (gpointer data)
{
  Store *store = data;
  gint64 due = 0;
  gboolean is_failing = FALSE;
  gboolean goes_on = TRUE;

  while (goes_on)
    {
      gint64 now;

      goes_on = wait_for_work (store, due, is_failing);
      is_failing = !write_pending (store);
      now = g_get_monotonic_time ();

      if (is_failing)
        {
          due = now + RETRY_USEC;
          if (is_asked (store))
            sync_file (store);
        }
      else if (!goes_on || is_asked (store) || (due != 0 && now >= due))
        {
          sync_file (store);
          due = 0;
        }
      else if (due == 0)
        {
          due = now + SYNC_USEC;
        }
    }

  end_file (store);
  store_unref (store);

  return NULL;
}

/* Takes @record. Where the job was saved before anything was done is told first. */
static void
push (AssayJournal *self,
      GString      *record)
{
  Store *store = self->store;

  self->is_new = FALSE;
  g_mutex_lock (&store->lock);
  if (self->saved != NULL)
    g_queue_push_tail (&store->pending, g_steal_pointer (&self->saved));
  g_queue_push_tail (&store->pending, record);
  store->is_clean = FALSE;
  g_cond_broadcast (&store->cond);
  g_mutex_unlock (&store->lock);

  if (self->thread == NULL)
    self->thread = g_thread_new ("assay-journal", write_in_thread, store_ref (store));
}

/* Waits for the worker, which brings all to the disk first. */
static void
stop (AssayJournal *self,
      gboolean      is_ended)
{
  g_mutex_lock (&self->store->lock);
  self->store->is_ended = self->store->is_ended || is_ended;
  self->store->is_closing = TRUE;
  if (is_ended)
    g_queue_clear_full (&self->store->pending, free_string);
  g_cond_broadcast (&self->store->cond);
  g_mutex_unlock (&self->store->lock);

  if (self->thread != NULL)
    g_thread_join (g_steal_pointer (&self->thread));
  else if (is_ended && self->store->path != NULL)
    (void) g_unlink (self->store->path);
}

static void
assay_journal_finalize (GObject *object)
{
  AssayJournal *self = ASSAY_JOURNAL (object);

  stop (self, FALSE);
  g_clear_pointer (&self->saved, free_string);
  g_clear_pointer (&self->store, store_unref);

  G_OBJECT_CLASS (assay_journal_parent_class)->finalize (object);
}

static void
assay_journal_class_init (AssayJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_journal_finalize;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
assay_journal_init (AssayJournal *self)
{
  self->store = g_new0 (Store, 1);
  g_atomic_ref_count_init (&self->store->ref_count);
  g_mutex_init (&self->store->lock);
  g_cond_init (&self->store->cond);
  g_queue_init (&self->store->pending);
  g_weak_ref_init (&self->store->owner, self);
  self->store->fd = -1;
  self->store->is_clean = TRUE;
}

/**
 * assay_journal_new:
 * @folder: where the journals of this person are; made if it is not there
 * @base: what was opened. Its bytes are kept, so that it does not matter what becomes of the file
 *
 * Returns: (transfer full): a journal that has no file yet
 */
AssayJournal *
assay_journal_new (const char             *folder,
                   const AssayJournalBase *base)
{
  AssayJournal *self = NULL;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (base != NULL && base->bytes != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_JOURNAL, NULL);
  self->store->folder = g_strdup (folder);
  self->store->base = assay_journal_base_copy (base);
  self->is_new = TRUE;

  return self;
}

/**
 * assay_journal_new_again:
 * @path: a journal that a program left behind
 *
 * Takes it up where it was left: what is torn behind its last whole record is cut off.
 *
 * Returns: (transfer full): the journal, or %NULL with @error set if it cannot be read, or is in use
 */
AssayJournal *
assay_journal_new_again (const char  *path,
                         GError     **error)
{
  g_autoptr (AssayJournal) self = NULL;
  g_autoptr (AssayJournalInfo) info = NULL;
  g_autoptr (GBytes) bytes = NULL;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = g_open (path, O_RDWR | O_CLOEXEC, 0);
  self = g_object_new (ASSAY_TYPE_JOURNAL, NULL);
  self->store->fd = fd;

  if (fd < 0 || flock (fd, LOCK_EX | LOCK_NB) != 0)
    {
      int saved_errno = errno;

      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (saved_errno),
                   _ ("The journal could not be taken up again: %s"), g_strerror (saved_errno));
      return NULL;
    }

  bytes = assay_journal_load (path, error);
  info = bytes != NULL ? assay_journal_inspect (bytes, error) : NULL;
  if (info == NULL)
    return NULL;

  self->store->path = g_strdup (path);
  self->store->n_bytes = (goffset) info->n_whole_bytes;
  if (ftruncate (fd, self->store->n_bytes) != 0)
    fail (self->store, errno);

  return g_steal_pointer (&self);
}

/* Adds what was just done. */
void
assay_journal_add (AssayJournal         *self,
                   const AssayOperation *operation)
{
  g_autoptr (GBytes) record = NULL;

  g_return_if_fail (ASSAY_IS_JOURNAL (self));
  g_return_if_fail (operation != NULL);

  record = assay_operation_to_bytes (operation);
  push (self, assay_journal_frame (record));
}

/**
 * assay_journal_add_saved:
 * @uri: where the job was saved
 * @stamp: what the file is like now
 * @n_unsaved: how many of the records so far came after what was saved
 *
 * The journal goes on, since what is saved can still be undone; but it is not worth recovering until
 * something else is done.
 */
void
assay_journal_add_saved (AssayJournal   *self,
                         const char     *uri,
                         AssayFileStamp *stamp,
                         guint           n_unsaved)
{
  AssayJsonWriter *writer = NULL;
  g_autoptr (GBytes) record = NULL;

  g_return_if_fail (ASSAY_IS_JOURNAL (self));
  g_return_if_fail (uri != NULL);
  g_return_if_fail (stamp != NULL);

  writer = assay_json_writer_new ();
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "do", "saved");
  assay_json_writer_add_string (writer, "uri", uri);
  assay_json_writer_add_string (writer, "sha256", assay_file_stamp_get_sum (stamp));
  assay_json_writer_add_integer (writer, "size", (gint64) assay_file_stamp_get_size (stamp));
  assay_json_writer_add_integer (writer, "unsaved", n_unsaved);
  assay_json_writer_end_object (writer);
  record = assay_json_writer_end (writer);

  if (!self->is_new)
    {
      push (self, assay_journal_frame (record));
      return;
    }

  /* Nothing was done yet: there is no file, and none is needed until something is. */
  g_clear_pointer (&self->saved, free_string);
  self->saved = assay_journal_frame (record);
}

/* Waits until all that was added is on the disk, or cannot be brought there. */
void
assay_journal_sync (AssayJournal *self)
{
  Store *store = NULL;

  g_return_if_fail (ASSAY_IS_JOURNAL (self));

  store = self->store;
  g_mutex_lock (&store->lock);

  if (self->thread != NULL && !store->is_clean)
    {
      store->is_asked = TRUE;
      g_cond_broadcast (&store->cond);

      while (!store->is_clean && store->failure == NULL)
        g_cond_wait (&store->cond, &store->lock);
    }

  g_mutex_unlock (&store->lock);
}

/* The job is saved and closed, or thrown away: its journal goes. */
void
assay_journal_end (AssayJournal *self)
{
  g_return_if_fail (ASSAY_IS_JOURNAL (self));

  stop (self, TRUE);
}
