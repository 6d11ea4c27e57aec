/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <locale.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-model-file.h"

/* The translations of the build folder, which are not installed yet, are found by this. */
#define LOCALEDIR_VARIABLE "ASSAY_LOCALEDIR"

/* What --lang gives, or %NULL. */
static const char *
find_language (char **argv)
{
  for (guint i = 1; argv[0] != NULL && argv[i] != NULL && strcmp (argv[i], "--") != 0; i++)
    {
      if (g_str_has_prefix (argv[i], "--lang="))
        return argv[i] + strlen ("--lang=");
      if (strcmp (argv[i], "--lang") == 0)
        return argv[i + 1];
    }

  return NULL;
}

/*
 * GLib decides with the first text whether there are translations, and never again: the language of reports must
 * be known before. Whether there is a translation into it is seen when the option is parsed.
 */
static void
init_locale (char **argv)
{
  const char *directory = g_getenv (LOCALEDIR_VARIABLE);
  const char *language = find_language (argv);

  setlocale (LC_ALL, "");

  if (language != NULL)
    {
      g_autofree char *name = g_strdelimit (g_strdup (language), "-", '_');

      /* gettext obeys no language where the locale is plain C. */
      g_setenv ("LANGUAGE", name, TRUE);
      setlocale (LC_MESSAGES, "C.UTF-8");
    }

  bindtextdomain (GETTEXT_PACKAGE, directory != NULL && *directory != '\0' ? directory : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static AssayCliStatus
run_version (void)
{
  g_autofree char *line = g_strdup_printf ("assay-cli %s\n", ASSAY_VERSION);

  assay_cli_output_write (line);

  return ASSAY_CLI_PASS;
}

static AssayCliStatus
run_unknown (const char *word)
{
  const char *guess = assay_cli_command_guess (word);
  g_autofree char *shown = g_filename_display_name (word);
  g_autofree char *reason = NULL;

  if (*word == '-')
    reason = g_strdup_printf (_ ("Unknown option %s before the command"), shown);
  else if (guess != NULL)
    reason = g_strdup_printf (_ ("There is no command “%s”; did you mean “%s”?"), shown, guess);
  else
    reason = g_strdup_printf (_ ("There is no command “%s”"), shown);

  return assay_cli_misuse (NULL, reason);
}

static AssayCliStatus
run (char **argv)
{
  const char *word = argv[0] != NULL ? argv[1] : NULL;
  const AssayCliCommand *command = NULL;
  g_auto (GStrv) command_argv = NULL;

  if (word == NULL)
    return assay_cli_misuse (NULL, _ ("A command is missing"));

  if (strcmp (word, "--version") == 0)
    return run_version ();

  if (strcmp (word, "--help") == 0 || strcmp (word, "-h") == 0)
    word = "help";

  command = assay_cli_command_lookup (word);

  if (command == NULL)
    return run_unknown (word);

  if (command->run != assay_cli_help && !assay_cli_apply_overrides ())
    return ASSAY_CLI_ERROR;

  command_argv = g_strdupv (argv + 1);

  return command->run (command, &command_argv);
}

/* A result by rules alone is a lesser one, which its status does not show. */
static void
tell_model_faults (void)
{
  g_autofree char *faults = assay_model_file_dup_faults ();

  if (faults != NULL)
    {
      assay_cli_error (NULL, faults);
      assay_cli_error (NULL,
                       _ ("What needs it went by rules alone and finds less; install Assay anew"));
    }
}

int
main (int    argc,
      char **argv)
{
  AssayCliStatus status = ASSAY_CLI_PASS;

  init_locale (argv);
  assay_cli_output_init ();

  status = run (argv);
  tell_model_faults ();

  if (!assay_cli_output_flush ())
    status = ASSAY_CLI_ERROR;

  return status;
}
