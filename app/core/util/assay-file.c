/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* One read; also how often a cancellable is looked at. */
#define CHUNK_BYTES (64u * 1024)

/* What may be set aside for a file by its size alone, before its bytes are seen. */
#define MAX_RESERVED_BYTES (4u * 1024 * 1024)

static gboolean
fail_errno (const char *name,
            int         saved_errno,
            GError    **error)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (saved_errno),
               _ ("“%s” could not be written: %s"), name, g_strerror (saved_errno));

  return FALSE;
}

static GBytes *
read_all (GInputStream *stream,
          const char   *name,
          gsize         max_bytes,
          gsize         expected_bytes,
          GCancellable *cancellable,
          GError      **error)
{
  g_autoptr (GByteArray) array = NULL;

  array = g_byte_array_sized_new (MIN (expected_bytes, MAX_RESERVED_BYTES) + 1);

  while (TRUE)
    {
      guint old_len = array->len;
      gssize n_read;

      g_byte_array_set_size (array, old_len + CHUNK_BYTES);
      n_read = g_input_stream_read (stream, array->data + old_len, CHUNK_BYTES, cancellable, error);
      g_byte_array_set_size (array, old_len + (guint) MAX (n_read, 0));

      if (n_read < 0)
        {
          g_prefix_error (error, _ ("“%s” could not be read: "), name);
          return NULL;
        }

      if (n_read == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&array));

      if (array->len > max_bytes)
        {
          g_autofree char *bound = g_format_size_full (max_bytes, G_FORMAT_SIZE_IEC_UNITS);

          g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                       _ ("“%s” is larger than %s, the most that is read"), name, bound);
          return NULL;
        }
    }
}

/**
 * assay_stream_read:
 * @stream: what to read to its end
 * @name: what people call it, for errors (“standard input”)
 * @max_bytes: more is an error that names this bound; at most 1 GiB
 *
 * Reads no more than @max_bytes and one chunk, however much the stream would give.
 *
 * Returns: (transfer full): all bytes of @stream; or %NULL with an error of #GIOErrorEnum,
 *   %G_IO_ERROR_MESSAGE_TOO_LARGE if there are more than @max_bytes
 */
GBytes *
assay_stream_read (GInputStream *stream,
                   const char   *name,
                   gsize         max_bytes,
                   GCancellable *cancellable,
                   GError      **error)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (max_bytes <= 1u << 30, NULL);

  return read_all (stream, name, max_bytes, CHUNK_BYTES, cancellable, error);
}

/**
 * assay_file_read:
 * @max_bytes: more is an error that names this bound; at most 1 GiB
 *
 * Returns: (transfer full): all bytes of @file; or %NULL with an error of #GIOErrorEnum that names
 *   the file, %G_IO_ERROR_MESSAGE_TOO_LARGE if it has more than @max_bytes
 */
GBytes *
assay_file_read (GFile        *file,
                 gsize         max_bytes,
                 GCancellable *cancellable,
                 GError      **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GFileInfo) info = NULL;
  g_autofree char *name = NULL;
  gsize expected_bytes = CHUNK_BYTES;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (max_bytes <= 1u << 30, NULL);

  name = g_file_get_parse_name (file);
  stream = g_file_read (file, cancellable, error);

  /* Its message names the file. */
  if (stream == NULL)
    return NULL;

  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable, NULL);

  if (info != NULL)
    expected_bytes += (gsize) MAX (g_file_info_get_size (info), 0);

  return read_all (G_INPUT_STREAM (stream), name, max_bytes, expected_bytes, cancellable, error);
}

static gboolean
write_all (int     fd,
           GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  while (n_bytes > 0)
    {
      gssize n_written = write (fd, data, n_bytes);

      if (n_written < 0 && errno == EINTR)
        continue;
      if (n_written < 0)
        return FALSE;

      data += n_written;
      n_bytes -= (gsize) n_written;
    }

  return TRUE;
}

/* The rename is only on the disk once its folder is. Some file systems cannot do that: no error. */
static void
sync_folder (const char *folder)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;

  (void) fsync (fd);
  (void) close (fd);
}

/* Puts @bytes into the open file @fd, with the mode of the file that it is to replace. */
static gboolean
fill (int                fd,
      GBytes            *bytes,
      const struct stat *old)
{
  gboolean ok = write_all (fd, bytes);

  ok = ok && (old == NULL || fchmod (fd, old->st_mode & 07777) == 0);
  ok = ok && fsync (fd) == 0;

  if (!ok)
    {
      int saved_errno = errno;

      (void) close (fd);
      errno = saved_errno;
      return FALSE;
    }

  return close (fd) == 0;
}

/* @path is where the bytes are to stand in the end, with no link left in its last part. */
static gboolean
write_beside (const char   *path,
              GBytes       *bytes,
              const char   *name,
              GCancellable *cancellable,
              GError      **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *beside = g_build_filename (folder, ".assay-XXXXXX", NULL);
  struct stat old;
  gboolean exists = stat (path, &old) == 0;
  gboolean ok;
  int fd;

  /* A rename would put a file in the place of a device, a pipe or a folder. */
  if (exists && !S_ISREG (old.st_mode))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                   _ ("“%s” could not be written: it is not a regular file"), name);
      return FALSE;
    }

  if (exists && access (path, W_OK) != 0)
    return fail_errno (name, errno, error);

  /* The mask of the process applies to a new file, as it does for any other program. */
  fd = g_mkstemp_full (beside, O_WRONLY | O_CLOEXEC, exists ? 0600 : 0666);

  if (fd < 0)
    return fail_errno (name, errno, error);

  ok = fill (fd, bytes, exists ? &old : NULL);

  if (!ok)
    fail_errno (name, errno, error);
  else if (g_cancellable_set_error_if_cancelled (cancellable, error))
    ok = FALSE;
  else if (g_rename (beside, path) != 0)
    ok = fail_errno (name, errno, error);

  if (ok)
    sync_folder (folder);
  else
    (void) g_unlink (beside);

  return ok;
}

/**
 * assay_file_write:
 * @bytes: what @file is to hold
 *
 * Writes a new file beside @file, brings it to the disk, and gives it the name of @file: whatever
 * happens, @file is the old one or the new one, never a part. The mode of an old file is kept, and
 * a link is followed. Nothing else is left behind.
 *
 * Returns: %TRUE, or %FALSE with an error of #GIOErrorEnum that names the file
 */
gboolean
assay_file_write (GFile        *file,
                  GBytes       *bytes,
                  GCancellable *cancellable,
                  GError      **error)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  char *target = NULL; /* malloc'ed by realpath() */
  gboolean ok;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  name = g_file_get_parse_name (file);
  path = g_file_get_path (file);

  /* What is not on a disk of this machine is written as its own back end does it. */
  if (path == NULL)
    {
      gsize n_bytes = 0;
      const char *data = g_bytes_get_data (bytes, &n_bytes);

      return g_file_replace_contents (file, data, n_bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                      cancellable, error);
    }

  target = realpath (path, NULL);

  if (target == NULL && errno != ENOENT)
    return fail_errno (name, errno, error);

  ok = write_beside (target != NULL ? target : path, bytes, name, cancellable, error);
  free (target); /* NOLINT: from realpath() */

  return ok;
}

static void
write_in_thread (GTask        *task,
                 gpointer      source_object,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (assay_file_write (source_object, task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * assay_file_write_async:
 *
 * Does what assay_file_write() does in a worker.
 */
void
assay_file_write_async (GFile               *file,
                        GBytes              *bytes,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (bytes != NULL);

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, assay_file_write_async);
  g_task_set_task_data (task, g_bytes_ref (bytes), (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * assay_file_write_finish:
 *
 * Returns: as assay_file_write()
 */
gboolean
assay_file_write_finish (GFile         *file,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
