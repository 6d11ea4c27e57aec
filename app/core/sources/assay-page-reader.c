/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-reader.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "assay-page-reader-private.h"
#include "assay-page-wire-private.h"

#define PROGRAM_NAME "assay-page-helper"

/**
 * AssayPageReader:
 *
 * @child and @socket are both there or both %NULL, and change under @lock.
 */
struct _AssayPageReader
{
  GObject      parent_instance;

  char        *program; /* what is run; an absolute path */
  guint        seconds; /* for a page */
  GMutex       lock;
  GSubprocess *child;
  GSocket     *socket;
};

G_DEFINE_FINAL_TYPE (AssayPageReader, assay_page_reader, G_TYPE_OBJECT)

/* Ends the process, whatever it does. */
static void
stop (AssayPageReader *self)
{
  if (self->child != NULL)
    g_subprocess_force_exit (self->child);

  g_clear_object (&self->child);
  g_clear_object (&self->socket);
}

static void
assay_page_reader_finalize (GObject *object)
{
  AssayPageReader *self = ASSAY_PAGE_READER (object);

  stop (self);
  g_mutex_clear (&self->lock);
  g_free (self->program);

  G_OBJECT_CLASS (assay_page_reader_parent_class)->finalize (object);
}

static void
assay_page_reader_class_init (AssayPageReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_page_reader_finalize;
}

static void
assay_page_reader_init (AssayPageReader *self)
{
  self->seconds = ASSAY_PAGE_READER_SECONDS;
  g_mutex_init (&self->lock);
}

/**
 * assay_page_reader_find_program:
 * @told: (nullable): where somebody says that the program that reads pages lies
 *
 * Returns: (transfer full): its path: the one that was told, else where it is installed, else beside this
 *   program in a build folder
 */
char *
assay_page_reader_find_program (const char *told)
{
  const char *installed = LIBEXECDIR "/" PROGRAM_NAME;
  g_autofree char *self = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *built = NULL;

  if (told != NULL && *told != '\0')
    return g_strdup (told);
  if (g_file_test (installed, G_FILE_TEST_IS_EXECUTABLE))
    return g_strdup (installed);

  self = g_file_read_link ("/proc/self/exe", NULL);
  folder = self != NULL ? g_path_get_dirname (self) : g_strdup (".");
  built = g_build_filename (folder, "..", "helper", PROGRAM_NAME, NULL);

  return g_strdup (g_file_test (built, G_FILE_TEST_IS_EXECUTABLE) ? built : installed);
}

/**
 * assay_page_reader_new:
 * @program: path of the program that reads pages; it comes with Assay
 *
 * Returns: (transfer full): a reader, which has started nothing yet
 */
AssayPageReader *
assay_page_reader_new (const char *program)
{
  AssayPageReader *self = NULL;

  g_return_val_if_fail (program != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_PAGE_READER, NULL);
  self->program = g_strdup (program);

  return self;
}

/* Sets how long a page may take; before the first is read. */
void
assay_page_reader_set_seconds (AssayPageReader *self,
                               guint            seconds)
{
  g_return_if_fail (ASSAY_IS_PAGE_READER (self) && seconds > 0);

  self->seconds = seconds;
}

/* Whether a process is there that waits for a page. One that was ended meanwhile has closed its socket; one that
 * says something before it was asked is none of ours. */
static gboolean
is_waiting (AssayPageReader *self)
{
  return self->child != NULL &&
         g_socket_condition_check (self->socket, G_IO_IN | G_IO_HUP | G_IO_ERR) == 0;
}

/* A socket, not pipes: to write to one whose reader has died kills nobody. */
static gboolean
start (AssayPageReader *self,
       GError         **error)
{
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  int ends[2];

  if (is_waiting (self))
    return TRUE;

  stop (self);
  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                           _ ("There is no room for another process"));
      return FALSE;
    }

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
                                        G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_subprocess_launcher_take_stdin_fd (launcher, ends[1]);
  self->socket = g_socket_new_from_fd (ends[0], error);

  if (self->socket == NULL)
    {
      close (ends[0]);
      return FALSE;
    }

  self->child = g_subprocess_launcher_spawn (launcher, error, self->program, NULL);
  if (self->child == NULL)
    {
      g_prefix_error (error, _ ("The page reader does not start: "));
      stop (self);
      return FALSE;
    }

  return TRUE;
}

/* What a failure of the other process means to somebody who asked for a page. */
static void
explain (GError **error)
{
  if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
      (*error)->domain == ASSAY_PAGE_ERROR)
    return;

  if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT))
    {
      g_clear_error (error);
      g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_KILLED,
                           _ ("The page took too long to read and was given up"));
    }
  else
    {
      g_clear_error (error);
      g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_KILLED,
                           _ ("The page took more than a page may, and its reading was stopped"));
    }
}

static AssayPage *
ask (AssayPageReader *self,
     GBytes          *request,
     GCancellable    *cancellable,
     GError         **error)
{
  gint64 deadline = g_get_monotonic_time () + (gint64) self->seconds * G_USEC_PER_SEC;
  g_autoptr (GBytes) answer = NULL;

  if (assay_page_wire_send (self->socket, request, deadline, cancellable, error))
    answer = assay_page_wire_receive (self->socket, deadline, cancellable, error);

  return answer != NULL ? assay_page_answer_open (answer, error) : NULL;
}

/**
 * assay_page_reader_read:
 * @body: a page, as it was sent
 * @question: what is known of it
 *
 * Does what assay_page_open() does, in another process. Blocking.
 *
 * Returns: (transfer full): the page, or %NULL with @error set: of #AssayPageError, with
 *   %ASSAY_PAGE_ERROR_KILLED if the page took too much; or that the program cannot be started
 */
AssayPage *
assay_page_reader_read (AssayPageReader          *self,
                        GBytes                   *body,
                        const AssayPageQuestion  *question,
                        GCancellable             *cancellable,
                        GError                  **error)
{
  g_autoptr (GBytes) request = NULL;
  g_autoptr (GMutexLocker) locker = NULL;
  g_autoptr (GError) failure = NULL;
  AssayPage *page = NULL;

  g_return_val_if_fail (ASSAY_IS_PAGE_READER (self) && body != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  /* The bound is held here already: what is beyond it need not be copied. */
  if (!assay_page_check_size (body, question, error))
    return NULL;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  request = assay_page_request_new (body, question);
  locker = g_mutex_locker_new (&self->lock);

  if (!start (self, error))
    return NULL;

  page = ask (self, request, cancellable, &failure);
  if (page != NULL)
    return page;

  if (failure->domain != ASSAY_PAGE_ERROR)
    stop (self);

  explain (&failure);
  g_propagate_error (error, g_steal_pointer (&failure));

  return NULL;
}

/**
 * Job:
 *
 * What a worker reads.
 */
typedef struct
{
  GBytes            *body;
  AssayPageQuestion  question;
  char              *content_type;
  char              *address;
  char              *name;
} Job;

static void
job_free (Job *self)
{
  g_bytes_unref (self->body);
  g_free (self->content_type);
  g_free (self->address);
  g_free (self->name);
  g_free (self);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  const Job *job = data;
  GError *error = NULL;
  AssayPage *page = assay_page_reader_read (source, job->body, &job->question, cancellable,
                                            &error);

  if (page != NULL)
    g_task_return_pointer (task, page, (GDestroyNotify) assay_page_unref);
  else
    g_task_return_error (task, error);
}

/**
 * assay_page_reader_read_async:
 *
 * What assay_page_reader_read() does, in a worker.
 */
void
assay_page_reader_read_async (AssayPageReader         *self,
                              GBytes                  *body,
                              const AssayPageQuestion *question,
                              GCancellable            *cancellable,
                              GAsyncReadyCallback      callback,
                              gpointer                 user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job = NULL;

  g_return_if_fail (ASSAY_IS_PAGE_READER (self));
  g_return_if_fail (body != NULL && question != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  job = g_new0 (Job, 1);
  job->body = g_bytes_ref (body);
  job->content_type = g_strdup (question->content_type);
  job->address = g_strdup (question->address);
  job->name = g_strdup (question->name);
  job->question = (AssayPageQuestion){ job->content_type, job->address, job->name };

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, assay_page_reader_read_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, read_in_thread);
}

AssayPage *
assay_page_reader_read_finish (AssayPageReader *self,
                               GAsyncResult    *result,
                               GError         **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
