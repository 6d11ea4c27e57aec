/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-policy.h"

/* Reads each and says what is wrong with it, or that nothing is. */
static AssayCliStatus
check (char     **names,
       gboolean   is_quiet)
{
  AssayCliStatus status = ASSAY_CLI_PASS;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayPolicy) policy = assay_cli_load_policy (names[i], &error);
      g_autofree char *place = assay_cli_dup_place (names[i]);
      g_autofree char *line = NULL;

      if (policy == NULL)
        {
          assay_cli_error (NULL, error->message);
          status = ASSAY_CLI_ERROR;
          continue;
        }

      if (is_quiet)
        continue;

      /* Translators: a file, the name of the policy in it, its SHA-256 */
      line = g_strdup_printf (_ ("%s: “%s” is a policy, SHA-256 %s\n"), place,
                              assay_policy_get_name (policy), assay_policy_get_sha256 (policy));
      assay_cli_output_write (line);
    }

  return status;
}

static AssayCliStatus
show (const char *name,
      AssayCliFormat format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPolicy) policy = assay_cli_load_policy (name, &error);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  AssayReportStyle style = { 0 };

  if (policy == NULL)
    {
      assay_cli_error (NULL, error->message);
      return ASSAY_CLI_ERROR;
    }

  if (format == ASSAY_CLI_FORMAT_JSON)
    {
      bytes = assay_policy_to_bytes (policy);
      assay_cli_output_write_bytes (bytes);
    }
  else
    {
      assay_cli_output_get_style (&style);
      text = assay_report_policy_to_text (policy, &style);
      assay_cli_output_write (text);
    }

  return ASSAY_CLI_PASS;
}

/* As diff(1): whether there is a difference is told by the status, too. */
static AssayCliStatus
diff (const char *name,
      const char *other_name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPolicy) policy = assay_cli_load_policy (name, &error);
  g_autoptr (AssayPolicy) other = NULL;
  g_autofree char *text = NULL;
  AssayReportStyle style = { 0 };

  if (policy != NULL)
    other = assay_cli_load_policy (other_name, &error);

  if (other == NULL)
    {
      assay_cli_error (NULL, error->message);
      return ASSAY_CLI_ERROR;
    }

  assay_cli_output_get_style (&style);
  text = assay_report_policy_diff_to_text (policy, other, &style);
  assay_cli_output_write (text);

  return *text == '\0' ? ASSAY_CLI_PASS : ASSAY_CLI_OPEN;
}

static AssayCliStatus
run (const AssayCliCommand *self,
     char                 **words,
     AssayCliFormat         format,
     gboolean               is_quiet)
{
  guint n_words = g_strv_length (words);

  if (n_words == 0)
    return assay_cli_misuse (self, _ ("Say what to do: check, show or diff"));

  if (strcmp (words[0], "check") == 0)
    return n_words > 1 ? check (words + 1, is_quiet)
                       : assay_cli_misuse (self, _ ("A file is missing; “-” reads standard input"));

  if (strcmp (words[0], "show") == 0 && n_words <= 2)
    return show (n_words == 2 ? words[1] : "default", format);

  if (strcmp (words[0], "diff") == 0 && (n_words == 2 || n_words == 3))
    return diff (n_words == 3 ? words[1] : "default", words[n_words - 1]);

  if (strcmp (words[0], "show") == 0)
    return assay_cli_misuse (self, _ ("“show” takes one policy"));
  if (strcmp (words[0], "diff") == 0)
    return assay_cli_misuse (self, _ ("“diff” takes two policies, or one to compare with default"));

  return assay_cli_misuse (self, _ ("Say what to do: check, show or diff"));
}

/**
 * assay_cli_policy:
 *
 * Checks, shows and compares policies.
 */
AssayCliStatus
assay_cli_policy (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *format_id = NULL;
  gboolean is_quiet = FALSE;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_id, N_ ("Show as text or json"), N_ ("FORMAT") },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &is_quiet, N_ ("Report only errors"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  char *none[] = { NULL };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!assay_cli_pick_format (format_id, ASSAY_CLI_FORMAT_JSON, &format, &error))
    return assay_cli_misuse (self, error->message);

  return run (self, words != NULL ? words : none, format, is_quiet);
}
