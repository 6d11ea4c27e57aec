/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

static char *
format_overview (void)
{
  GString *help = g_string_new (NULL);

  g_string_append_printf (help, "%s\n  assay-cli %s\n\n", _ ("Usage:"),
                          _ ("COMMAND [OPTION…] [ARGUMENT…]"));
  g_string_append_printf (help, "%s\n\n", _ ("Hold a draft against its sources"));
  g_string_append_printf (help, "%s\n", _ ("Commands:"));

  for (guint i = 0; assay_cli_command_get (i) != NULL; i++)
    {
      const AssayCliCommand *command = assay_cli_command_get (i);

      g_string_append_printf (help, "  %-10s  %s\n", command->name, _ (command->summary));
    }

  g_string_append_printf (help, "\n%s\n", _ ("Options:"));
  g_string_append_printf (help, "  %-10s  %s\n", "-h, --help", _ ("Show this help"));
  g_string_append_printf (help, "  %-10s  %s\n", "--version", _ ("Show the version"));

  g_string_append_c (help, '\n');
  g_string_append_printf (help, "%s\n", _ ("“assay-cli help COMMAND” shows a command’s options"));

  return g_string_free (help, FALSE);
}

/**
 * assay_cli_help:
 *
 * Shows what the program can do, or what one of its commands can.
 */
AssayCliStatus
assay_cli_help (const AssayCliCommand   *self,
                char                  ***argv)
{
  const AssayCliCommand *command = NULL;
  g_autoptr (GStrvBuilder) builder = NULL;
  g_auto (GStrv) help_argv = NULL;
  g_autofree char *overview = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;

  if (!assay_cli_parse_options (self, NULL, NULL, argv, &status))
    return status;

  if ((*argv)[1] == NULL)
    {
      overview = format_overview ();
      assay_cli_output_write (overview);
      return ASSAY_CLI_PASS;
    }

  command = assay_cli_command_lookup ((*argv)[1]);

  if (command == NULL || (*argv)[2] != NULL)
    {
      g_autofree char *reason = NULL;

      reason = command == NULL ? g_strdup_printf (_ ("There is no command “%s”"), (*argv)[1])
                               : g_strdup (_ ("One command at a time"));
      return assay_cli_misuse (self, reason);
    }

  builder = g_strv_builder_new ();
  g_strv_builder_add (builder, command->name);
  g_strv_builder_add (builder, "--help");
  help_argv = g_strv_builder_end (builder);

  return command->run (command, &help_argv);
}
