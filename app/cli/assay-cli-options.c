/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

static GOptionContext *
create_context (const AssayCliCommand *command,
                const GOptionEntry    *entries,
                gboolean              *wants_help)
{
  const GOptionEntry help_entries[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, wants_help, N_ ("Show this help"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = g_option_context_new (_ (command->arguments));

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _ (command->summary));

  if (command->description != NULL)
    g_option_context_set_description (context, _ (command->description));

  /* GLib's own --help ends the program before anybody can see whether the help was written. */
  g_option_context_set_help_enabled (context, FALSE);

  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  g_option_context_add_main_entries (context, help_entries, GETTEXT_PACKAGE);

  return context;
}

/**
 * assay_cli_parse_options:
 * @command: the command whose options they are
 * @entries: (nullable): its options, but for --help, which each command has
 * @argv: (inout): the command's name and all after it; the options are taken out
 * @status: (out): how to end if this returns %FALSE
 *
 * Returns: whether the command shall go on; %FALSE after --help and after an error, which was told
 */
gboolean
assay_cli_parse_options (const AssayCliCommand   *command,
                         const GOptionEntry      *entries,
                         char                  ***argv,
                         AssayCliStatus          *status)
{
  g_autoptr (GOptionContext) context = NULL;
  g_autofree char *program = g_strdup_printf ("assay-cli %s", command->name);
  g_autoptr (GError) error = NULL;
  gboolean wants_help = FALSE;

  /* The usage line of the help begins with it. */
  g_set_prgname (program);

  context = create_context (command, entries, &wants_help);

  if (!g_option_context_parse_strv (context, argv, &error))
    {
      *status = assay_cli_misuse (command, error->message);
      return FALSE;
    }

  if (wants_help)
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      assay_cli_output_write (help);
      *status = ASSAY_CLI_PASS;
      return FALSE;
    }

  return TRUE;
}

/**
 * assay_cli_misuse:
 * @command: (nullable): the command that was called, if it is known
 * @reason: what is wrong with how it was called
 *
 * Tells what is wrong and what to do next.
 *
 * Returns: the status to end with
 */
AssayCliStatus
assay_cli_misuse (const AssayCliCommand *command,
                  const char            *reason)
{
  g_autofree char *call = NULL;
  g_autofree char *advice = NULL;

  if (command != NULL)
    call = g_strdup_printf ("assay-cli %s --help", command->name);
  else
    call = g_strdup ("assay-cli help");

  assay_cli_error (command != NULL ? command->name : NULL, reason);

  /* Translators: %s is a command to type, such as “assay-cli check --help” */
  advice = g_strdup_printf (_ ("Try “%s”"), call);
  assay_cli_error (NULL, advice);

  return ASSAY_CLI_ERROR;
}
