/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <glib/gi18n-lib.h>

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
  size_t length = strlen (text);

  if (output_has_failed)
    return FALSE;

  if (fwrite (text, 1, length, stdout) != length)
    note_output_failure (errno);

  return !output_has_failed;
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

  if (place != NULL)
    line = g_strdup_printf ("assay-cli: %s: %s\n", place, reason);
  else
    line = g_strdup_printf ("assay-cli: %s\n", reason);

  /* What was found so far comes before what went wrong then. */
  if (!output_has_failed)
    fflush (stdout);

  fputs (line, stderr);
}
