/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-jsonl.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "assay-json-reader.h"
#include "assay-json-scanner.h"
#include "assay-json-writer.h"

/* A line may be so long: no draft is longer than core takes, and JSON may need six bytes for one of its. */
#define MAX_LINE_BYTES (64u * 1024 * 1024)

/* So many lines for each worker are read ahead, so that none waits for the next; no more, so that memory stays flat. */
#define LINES_A_WORKER 4

#define CHUNK_BYTES (64u * 1024)

/**
 * Line:
 * @number: of the line, counted from 1
 * @text: (nullable): what stands in it; %NULL if it was too long
 * @answer: (nullable): what is said of it, with its line end; %NULL for nothing
 * @is_done: whether it was looked at
 *
 * One line of the input on its way.
 */
typedef struct
{
  guint64   number;
  GBytes   *text;
  char     *answer;
  gboolean  is_done;
} Line;

/**
 * Stream:
 * @job: what is asked for
 * @mutex: of all that follows
 * @changed: something of it is another now
 * @lines: (element-type Line): read and not yet answered, in order
 * @max_lines: more of them are not read
 * @is_ended: there is no more input
 * @pool: the workers
 *
 * Lines are read by one thread, looked at by several, and answered by one, in order.
 */
typedef struct
{
  const AssayCliJsonl *job;
  GMutex               mutex;
  GCond                changed;
  GQueue               lines;
  guint                max_lines;
  gboolean             is_ended;
  GThreadPool         *pool;
} Stream;

static void
free_line (Line *line)
{
  g_clear_pointer (&line->text, g_bytes_unref);
  g_free (line->answer);
  g_free (line);
}

/* The id as it was given, so that whoever asked finds it again; null without one. */
static char *
dup_raw_id (AssayJsonIndex  *index,
            AssayJsonReader *reader)
{
  guint id = assay_json_reader_find (reader, assay_json_reader_get_root (reader), "id");
  const AssayJsonNode *node = id != ASSAY_JSON_NONE ? assay_json_index_get_node (index, id) : NULL;

  if (node == NULL || node->kind == ASSAY_JSON_ARRAY || node->kind == ASSAY_JSON_OBJECT)
    return g_strdup ("null");

  return g_strndup (assay_json_index_get_text (index) + node->begin_byte,
                    node->end_byte - node->begin_byte);
}

static char *
dup_failure (const char *raw_id,
             guint64     number,
             const char *message)
{
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_set_on_a_line (writer);
  assay_json_writer_add_raw (writer, "id", raw_id);
  assay_json_writer_add_integer (writer, "line", (gint64) number);
  assay_json_writer_add_string (writer, "error", message);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end_text (writer);
}

/* The report with the id put before its first member. */
static char *
dup_answer (const AssayCliJsonl *job,
            AssayDossier        *dossier,
            const char          *raw_id,
            const char          *place)
{
  AssayReportStyle style = *job->style;
  g_autofree char *report = NULL;

  style.file = place;
  style.is_pretty = FALSE;
  report = assay_report_to_json_styled (dossier, &style);
  g_return_val_if_fail (g_str_has_prefix (report, "{ "), NULL);

  return g_strconcat ("{ \"id\": ", raw_id, ", ", report + strlen ("{ "), NULL);
}

/* What the line asks for: the bytes of a draft, and what it is called. */
static GBytes *
read_ask (AssayJsonReader  *reader,
          char            **place,
          GError          **error)
{
  guint root = assay_json_reader_get_root (reader);
  g_autofree char *text = assay_json_reader_dup_optional_string (reader, root, "text");
  g_autofree char *path = assay_json_reader_dup_optional_string (reader, root, "path");
  g_autofree char *name = assay_json_reader_dup_optional_string (reader, root, "name");

  if (assay_json_reader_has_failed (reader))
    return NULL;

  if ((text == NULL) == (path == NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("Either “text” or “path” is expected"));
      return NULL;
    }

  if (path != NULL && strcmp (path, "-") == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("Standard input has the lines; a path cannot be “-”"));
      return NULL;
    }

  *place = path != NULL ? assay_cli_dup_place (path) : g_strdup (name != NULL ? name : "draft.txt");

  return path != NULL ? assay_cli_read_bytes (path, error) : g_bytes_new (text, strlen (text));
}

static char *
answer_line (const AssayCliJsonl *job,
             const Line          *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autofree char *raw_id = NULL;
  g_autofree char *place = NULL;

  if (line->text == NULL)
    return dup_failure ("null", line->number, _ ("The line is longer than 64 MiB"));

  index = assay_json_scan (line->text, NULL, &error);
  if (index == NULL)
    return dup_failure ("null", line->number, error->message);

  reader = assay_json_reader_new (index);
  raw_id = dup_raw_id (index, reader);
  bytes = read_ask (reader, &place, &error);
  if (error == NULL && !assay_json_reader_end (reader, &error))
    g_clear_pointer (&bytes, g_bytes_unref);

  if (bytes != NULL)
    dossier = assay_cli_open_dossier (job->load, bytes, place, &error);
  if (dossier == NULL)
    return dup_failure (raw_id, line->number, error->message);
  if (job->is_quiet)
    return NULL;

  return dup_answer (job, dossier, raw_id, place);
}

static void
look_at_line_in_thread (gpointer data,
                        gpointer user_data)
{
  Stream *self = user_data;
  Line *line = data;
  char *answer = answer_line (self->job, line);

  g_mutex_lock (&self->mutex);
  line->answer = answer;
  line->is_done = TRUE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
}

/* Answers lines in order, each as soon as it is its turn. What cannot be written ends the whole. */
static gpointer
answer_in_thread (gpointer data)
{
  Stream *self = data;

  g_mutex_lock (&self->mutex);

  for (;;)
    {
      Line *line = g_queue_peek_head (&self->lines);
      gboolean is_last = FALSE;

      if (line == NULL && self->is_ended)
        break;

      if (line == NULL || !line->is_done)
        {
          g_cond_wait (&self->changed, &self->mutex);
          continue;
        }

      g_queue_pop_head (&self->lines);
      is_last = self->lines.length == 0;
      g_cond_broadcast (&self->changed);
      g_mutex_unlock (&self->mutex);

      if (line->answer != NULL)
        assay_cli_output_write (line->answer);
      if (is_last)
        assay_cli_output_flush ();
      free_line (line);
      g_mutex_lock (&self->mutex);
    }

  g_mutex_unlock (&self->mutex);

  return NULL;
}

/* @text: (transfer full) (nullable); waits while enough lines are on their way */
static void
take_line (Stream  *self,
           guint64  number,
           GBytes  *text)
{
  Line *line = g_new0 (Line, 1);

  line->number = number;
  line->text = text;

  g_mutex_lock (&self->mutex);
  while (self->lines.length >= self->max_lines)
    g_cond_wait (&self->changed, &self->mutex);
  g_queue_push_tail (&self->lines, line);
  g_mutex_unlock (&self->mutex);

  g_thread_pool_push (self->pool, line, NULL);
}

/**
 * Cutter:
 * @rest: what was read of a line whose end was not
 * @number: of that line, counted from 1
 * @is_too_long: its beginning was dropped already
 */
typedef struct
{
  GByteArray *rest;
  guint64     number;
  gboolean    is_too_long;
} Cutter;

/* The line is whole. One without anything in it asks for nothing. */
static void
end_line (Stream *self,
          Cutter *cutter)
{
  guint n = cutter->rest->len;

  if (n > 0 && cutter->rest->data[n - 1] == '\r')
    g_byte_array_set_size (cutter->rest, n - 1);

  if (cutter->is_too_long)
    take_line (self, cutter->number, NULL);
  else if (cutter->rest->len > 0)
    take_line (self, cutter->number, g_bytes_new (cutter->rest->data, cutter->rest->len));

  g_byte_array_set_size (cutter->rest, 0);
  cutter->is_too_long = FALSE;
  cutter->number++;
}

static void
add_bytes (Cutter       *cutter,
           const guint8 *data,
           gsize         n_bytes)
{
  if (cutter->is_too_long || cutter->rest->len + n_bytes > MAX_LINE_BYTES)
    {
      cutter->is_too_long = TRUE;
      g_byte_array_set_size (cutter->rest, 0);
      return;
    }

  g_byte_array_append (cutter->rest, data, (guint) n_bytes);
}

static void
cut_chunk (Stream       *self,
           Cutter       *cutter,
           const guint8 *data,
           gsize         n_bytes)
{
  const guint8 *end = data + n_bytes;

  while (data < end)
    {
      const guint8 *line_end = memchr (data, '\n', (gsize) (end - data));
      const guint8 *stop = line_end != NULL ? line_end : end;

      add_bytes (cutter, data, (gsize) (stop - data));
      if (line_end != NULL)
        end_line (self, cutter);
      data = line_end != NULL ? line_end + 1 : end;
    }
}

/* Returns: whether the input came to its end. */
static gboolean
read_lines (Stream *self)
{
  g_autofree guint8 *chunk = g_malloc (CHUNK_BYTES);
  Cutter cutter = { .rest = g_byte_array_new (), .number = 1 };
  ssize_t n_bytes = 0;

  do
    {
      n_bytes = read (STDIN_FILENO, chunk, CHUNK_BYTES);
      if (n_bytes > 0)
        cut_chunk (self, &cutter, chunk, (gsize) n_bytes);
    }
  while ((n_bytes > 0 || (n_bytes < 0 && errno == EINTR)) && !assay_cli_output_failed ());

  if (n_bytes < 0)
    assay_cli_error (_ ("Standard input"), g_strerror (errno));
  if (cutter.rest->len > 0 || cutter.is_too_long)
    end_line (self, &cutter);

  g_byte_array_unref (cutter.rest);

  return n_bytes >= 0;
}

/**
 * assay_cli_jsonl_run:
 *
 * Answers each line of standard input with one of its own, in order. A line that asks for nothing sensible is
 * answered with what is wrong with it, and stops nothing.
 *
 * Returns: whether every line was answered, whatever the answers say
 */
AssayCliStatus
assay_cli_jsonl_run (const AssayCliJsonl *job)
{
  Stream stream = { .job = job, .max_lines = job->n_jobs * LINES_A_WORKER };
  GThread *answerer = NULL;
  gboolean is_well = FALSE;

  g_mutex_init (&stream.mutex);
  g_cond_init (&stream.changed);
  g_queue_init (&stream.lines);
  stream.pool = g_thread_pool_new (look_at_line_in_thread, &stream, (int) job->n_jobs, FALSE, NULL);
  answerer = g_thread_new ("answers", answer_in_thread, &stream);

  is_well = read_lines (&stream);

  g_mutex_lock (&stream.mutex);
  stream.is_ended = TRUE;
  g_cond_broadcast (&stream.changed);
  g_mutex_unlock (&stream.mutex);
  g_thread_join (answerer);
  g_thread_pool_free (stream.pool, FALSE, TRUE);
  g_mutex_clear (&stream.mutex);
  g_cond_clear (&stream.changed);

  return is_well ? ASSAY_CLI_PASS : ASSAY_CLI_ERROR;
}
