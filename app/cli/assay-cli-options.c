/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* A language's tag by BCP 47: two to eight letters, and what follows in pieces of up to eight. */
#define LANGUAGE_PATTERN "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"

static void
add_load_entries (GOptionContext *context,
                  AssayCliLoad   *load)
{
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &load->as_of,
      N_ ("Judge drafts as of this day, YYYY-MM-DD"), N_ ("DATE") },
    { "import", 0, 0, G_OPTION_ARG_STRING, &load->import,
      N_ ("Read drafts as text, markdown, html, docx or odt"), N_ ("FORMAT") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &load->language,
      N_ ("Read drafts in this language, such as “en”"), N_ ("TAG") },
    { "policy", 0, 0, G_OPTION_ARG_FILENAME, &load->policy_name,
      N_ ("Judge by this policy: a file, or one that is shipped"), N_ ("POLICY") },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static GOptionContext *
create_context (const AssayCliCommand *command,
                const GOptionEntry    *entries,
                AssayCliLoad          *load,
                gboolean              *wants_help)
{
  const GOptionEntry help_entries[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, wants_help, N_ ("Show this help"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = NULL;
  const char *arguments = *command->arguments != '\0' ? _ (command->arguments) : NULL;

  context = g_option_context_new (arguments);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _ (command->summary));

  if (command->dup_list != NULL)
    {
      g_autofree char *list = command->dup_list ();

      g_option_context_set_description (context, list);
    }
  else if (command->description != NULL)
    {
      g_option_context_set_description (context, _ (command->description));
    }

  /* GLib's own --help ends the program before anybody can see whether the help was written. */
  g_option_context_set_help_enabled (context, FALSE);

  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  if (load != NULL)
    add_load_entries (context, load);

  g_option_context_add_main_entries (context, help_entries, GETTEXT_PACKAGE);

  return context;
}

static gboolean
parse_day (const char  *text,
           AssayDay    *day,
           GError     **error)
{
  static const char pattern[] = "dddd-dd-dd";
  gsize i = 0;

  while (pattern[i] != '\0' && (pattern[i] == 'd' ? g_ascii_isdigit (text[i]) : text[i] == '-'))
    i++;

  if (pattern[i] == '\0' && text[i] == '\0')
    {
      day->year = (gint16) g_ascii_strtoull (text, NULL, 10);
      day->month = (gint8) g_ascii_strtoull (text + 5, NULL, 10);
      day->day = (gint8) g_ascii_strtoull (text + 8, NULL, 10);

      if (g_date_valid_dmy ((GDateDay) day->day, (GDateMonth) day->month, (GDateYear) day->year))
        return TRUE;
    }

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s” is no day; --as-of takes one such as 2025-05-15"), text);

  return FALSE;
}

/* A policy that is not there is as bad as one that is not understood: both are told with their name. */
static gboolean
resolve_policy (AssayCliLoad  *load,
                GError       **error)
{
  load->policy = assay_cli_load_policy (load->policy_name, error);
  if (load->policy != NULL)
    return TRUE;

  g_prefix_error (error, "--policy: ");

  return FALSE;
}

/* What the options say must make sense before the first file is touched. */
static gboolean
resolve_load (AssayCliLoad  *load,
              GError       **error)
{
  if (load->as_of != NULL && !parse_day (load->as_of, &load->day, error))
    return FALSE;

  if (load->import != NULL && !assay_format_from_id (load->import, &load->format))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("“%s” is not known; %s takes one of: %s"), load->import, "--import",
                   "text, markdown, html, docx, odt");
      return FALSE;
    }

  if (load->language != NULL && !g_regex_match_simple (LANGUAGE_PATTERN, load->language, 0, 0))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("“%s” is no language’s tag; --language takes one such as “en”"),
                   load->language);
      return FALSE;
    }

  if (load->policy_name != NULL && !resolve_policy (load, error))
    return FALSE;

  return !load->asks_library || assay_cli_open_library (load, error);
}

/**
 * assay_cli_parse_options:
 * @command: the command whose options they are
 * @entries: (nullable): its own options, but for --help, which each command has
 * @load: (nullable): where to put the options on how drafts are read, for commands that read some
 * @argv: (inout): the command's name and all after it; the options are taken out
 * @status: (out): how to end if this returns %FALSE
 *
 * Returns: whether the command shall go on; %FALSE after --help and after an error, which was told
 */
gboolean
assay_cli_parse_options (const AssayCliCommand   *command,
                         const GOptionEntry      *entries,
                         AssayCliLoad            *load,
                         char                  ***argv,
                         AssayCliStatus          *status)
{
  g_autoptr (GOptionContext) context = NULL;
  g_autofree char *program = g_strdup_printf ("assay-cli %s", command->name);
  g_autoptr (GError) error = NULL;
  gboolean wants_help = FALSE;

  /* The usage line of the help begins with it. */
  g_set_prgname (program);

  context = create_context (command, entries, load, &wants_help);

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

  if (load != NULL && !resolve_load (load, &error))
    {
      *status = assay_cli_misuse (command, error->message);
      return FALSE;
    }

  return TRUE;
}

/**
 * assay_cli_pick:
 * @option: the option, as it is typed
 * @value: (nullable): what it was given; %NULL for the first choice
 * @choices: (array zero-terminated=1): what it takes
 * @choice: (out): index of the choice
 *
 * Returns: %TRUE, or %FALSE with an error that lists the choices
 */
gboolean
assay_cli_pick (const char         *option,
                const char         *value,
                const char *const  *choices,
                guint              *choice,
                GError            **error)
{
  g_autofree char *list = NULL;

  *choice = 0;

  if (value == NULL)
    return TRUE;

  for (; choices[*choice] != NULL; (*choice)++)
    {
      if (strcmp (choices[*choice], value) == 0)
        return TRUE;
    }

  list = g_strjoinv (", ", (char **) choices);
  /* Translators: a value that somebody typed; an option; the values that it takes */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s” is not known; %s takes one of: %s"), value, option, list);

  return FALSE;
}

/**
 * assay_cli_pick_format:
 * @value: (nullable): what --format was given; %NULL for text
 * @last: the command knows the formats up to this one
 * @format: (out): the one that was given
 *
 * Returns: %TRUE, or %FALSE with an error that lists the formats
 */
gboolean
assay_cli_pick_format (const char      *value,
                       AssayCliFormat   last,
                       AssayCliFormat  *format,
                       GError         **error)
{
  static const char *const formats[] = {
    [ASSAY_CLI_FORMAT_TEXT] = "text",
    [ASSAY_CLI_FORMAT_JSON] = "json",
    [ASSAY_CLI_FORMAT_TSV] = "tsv",
  };
  const char *choices[G_N_ELEMENTS (formats) + 1] = { NULL };
  guint choice = 0;

  for (guint i = 0; i <= (guint) last; i++)
    choices[i] = formats[i];
  if (!assay_cli_pick ("--format", value, choices, &choice, error))
    return FALSE;

  *format = (AssayCliFormat) choice;

  return TRUE;
}

/**
 * assay_cli_check_lang:
 * @language: (nullable): what --lang gives, “de” or “pt-BR”; %NULL for the language of the interface
 *
 * The program speaks that language since its beginning; see main().
 *
 * Returns: %TRUE, or %FALSE with an error if there is no translation into it
 */
gboolean
assay_cli_check_lang (const char  *language,
                      GError     **error)
{
  g_autofree char *name = NULL;
  g_autofree char *catalog = NULL;

  if (language == NULL)
    return TRUE;

  if (g_regex_match_simple (LANGUAGE_PATTERN, language, 0, 0))
    {
      name = g_strdelimit (g_strdup (language), "-", '_');
      catalog = g_build_filename (bindtextdomain (GETTEXT_PACKAGE, NULL), name, "LC_MESSAGES",
                                  GETTEXT_PACKAGE ".mo", NULL);
    }

  if (name == NULL || (strcmp (name, "en") != 0 && !g_file_test (catalog, G_FILE_TEST_EXISTS)))
    {
      g_set_error (
          error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
          _ ("There is no translation into “%s” here; without --lang, it is written in the "
                      "language of the interface"),
                   language);
      return FALSE;
    }

  return TRUE;
}

/**
 * assay_cli_sign:
 * @by: (inout): what --by gives, or %NULL for the user's own name
 * @at: (inout): what --at gives, or %NULL for now
 *
 * Who does it and when go into the file: what is not given is asked of the system.
 *
 * Returns: %FALSE with @error set if @at is no time
 */
gboolean
assay_cli_sign (char   **by,
                char   **at,
                GError **error)
{
  g_autoptr (GDateTime) time = NULL;

  if (*by == NULL)
    *by = g_strdup (g_get_real_name ());

  time = *at != NULL ? g_date_time_new_from_iso8601 (*at, NULL) : g_date_time_new_now_utc ();

  if (time == NULL)
    return assay_cli_refuse (error, _ ("--at takes a time in UTC such as 2025-05-15T09:30:00Z"));

  g_free (*at);
  *at = g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ");

  return TRUE;
}

/**
 * assay_cli_refuse:
 * @reason: why the options are not as they should be
 *
 * Returns: %FALSE, with @error set
 */
gboolean
assay_cli_refuse (GError     **error,
                  const char  *reason)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, reason);

  return FALSE;
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
