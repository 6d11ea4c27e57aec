/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "assay-file.h"
#include "assay-sheet.h"
#include "assay-untied.h"

/*
 * Standard output and standard error. What we write is UTF-8 whatever the locale says, so g_print()
 * is not for us: it would convert, and put question marks where the locale lacks a character.
 *
 * The first failure is told once and remembered; after it nothing more is written.
 */
static gboolean output_has_failed;

/**
 * assay_cli_output_init:
 *
 * Makes a closed pipe an error of one write, not the end of the program: a file that is being saved
 * must not be cut short because nobody reads what we print.
 */
void
assay_cli_output_init (void)
{
  signal (SIGPIPE, SIG_IGN);
}

static void
note_output_failure (int error_number)
{
  if (output_has_failed)
    return;

  output_has_failed = TRUE;

  /* Whoever closed the pipe has seen enough and needs no complaint. */
  if (error_number != EPIPE)
    assay_cli_error (_ ("Standard output"), g_strerror (error_number));
}

static gboolean
write_output (const char *data,
              gsize       n_bytes)
{
  if (output_has_failed)
    return FALSE;

  if (fwrite (data, 1, n_bytes, stdout) != n_bytes)
    note_output_failure (errno);

  return !output_has_failed;
}

/**
 * assay_cli_output_write:
 * @text: UTF-8
 *
 * Writes to standard output.
 *
 * Returns: %FALSE if standard output has failed, now or before
 */
gboolean
assay_cli_output_write (const char *text)
{
  return write_output (text, strlen (text));
}

/**
 * assay_cli_output_write_bytes:
 * @bytes: UTF-8, as a writer gives it
 *
 * Writes them to standard output.
 *
 * Returns: %FALSE if standard output has failed, now or before
 */
gboolean
assay_cli_output_write_bytes (GBytes *bytes)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  return write_output (data, size);
}

/**
 * assay_cli_output_write_report:
 * @report: one of several reports
 * @n_blanks: how many empty lines part it from the one before
 *
 * Writes a report to standard output.
 */
void
assay_cli_output_write_report (const char *report,
                               guint       n_blanks)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (report, strlen (report));

  assay_cli_output_write_report_bytes (bytes, n_blanks);
}

/* The same of a report that need not be text. */
void
assay_cli_output_write_report_bytes (GBytes *report,
                                     guint   n_blanks)
{
  static gboolean has_written = FALSE;
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (report, &n_bytes);

  for (guint i = 0; has_written && i < n_blanks; i++)
    assay_cli_output_write ("\n");

  write_output (data, n_bytes);
  has_written = TRUE;
}

/**
 * assay_cli_output_flush:
 *
 * Returns: %FALSE if something that was written did not arrive
 */
gboolean
assay_cli_output_flush (void)
{
  if (!output_has_failed && fflush (stdout) != 0)
    note_output_failure (errno);

  return !output_has_failed;
}

gboolean
assay_cli_output_failed (void)
{
  return output_has_failed;
}

static guint
get_terminal_width (void)
{
  struct winsize size = { 0 };
  const char *columns = g_getenv ("COLUMNS");

  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;

  return columns != NULL ? (guint) MIN (g_ascii_strtoull (columns, NULL, 10), 1000) : 0;
}

/**
 * assay_cli_output_get_style:
 * @style: (out caller-allocates): how a report on standard output shall look
 *
 * A terminal gets its width and, unless NO_COLOR is set, its colours; a file gets eighty columns.
 */
void
assay_cli_output_get_style (AssayReportStyle *style)
{
  const char *no_color = g_getenv ("NO_COLOR");
  const char *term = g_getenv ("TERM");

  *style = (AssayReportStyle){ 0 };

  if (!isatty (STDOUT_FILENO))
    return;

  style->width = get_terminal_width ();
  style->is_coloured = (no_color == NULL || *no_color == '\0') && g_strcmp0 (term, "dumb") != 0;
}

/* Whether @file already holds @bytes; what cannot be read holds something else. */
static gboolean
is_same (GFile  *file,
         GBytes *bytes)
{
  g_autoptr (GBytes) old = assay_file_read (file, g_bytes_get_size (bytes), NULL, NULL);

  return old != NULL && g_bytes_equal (old, bytes);
}

/**
 * assay_cli_output_save:
 * @path: the file, or “-” for standard output
 * @bytes: what it is to hold
 * @is_forced: whether a file that holds something else may be overwritten
 *
 * Returns: %TRUE, or %FALSE with an error; a failure of standard output was told already
 */
gboolean
assay_cli_output_save (const char  *path,
                       GBytes      *bytes,
                       gboolean     is_forced,
                       GError     **error)
{
  g_autoptr (GFile) file = NULL;

  if (strcmp (path, "-") == 0)
    {
      assay_cli_output_write_bytes (bytes);
      return TRUE;
    }

  file = g_file_new_for_path (path);

  if (!is_forced && g_file_query_exists (file, NULL))
    {
      if (is_same (file, bytes))
        return TRUE;

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   _ ("It exists and holds something else; --force overwrites it"));
      return FALSE;
    }

  return assay_file_write (file, bytes, NULL, error);
}

/**
 * assay_cli_error:
 * @place: (nullable): the file or the option that it is about
 * @reason: what is wrong
 *
 * Tells of an error on standard error, in one write, so that lines of several programs do not mix.
 */
void
assay_cli_error (const char *place,
                 const char *reason)
{
  g_autofree char *line = NULL;
  g_autofree char *valid = NULL;
  g_autofree char *visible = NULL;
  g_autofree char *output = NULL;

  if (place != NULL)
    line = g_strdup_printf ("assay-cli: %s: %s", *place != '\0' ? place : "“”", reason);
  else
    line = g_strdup_printf ("assay-cli: %s", reason);

  /* A file's name, like its text, may hold what no terminal should be sent. */
  valid = g_utf8_make_valid (line, -1);
  visible = assay_sheet_elide (valid, G_MAXUINT);
  output = g_strconcat (visible, "\n", NULL);

  /* What was found so far comes before what went wrong then. */
  if (!output_has_failed)
    fflush (stdout);

  fputs (output, stderr);
}

/**
 * assay_cli_tell_lost:
 * @n_before: assay_case_count_lost() of the case as it was
 *
 * Says in a line of its own that passages which were tied have gone from their sources since, if any has.
 */
void
assay_cli_tell_lost (AssayCase *work,
                     guint      n_before)
{
  g_autofree char *message = assay_case_dup_lost_message (work, n_before);
  g_autofree char *line = message != NULL ? g_strconcat (message, "\n", NULL) : NULL;

  if (line != NULL)
    assay_cli_output_write (line);
}
