/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-desk-report.h"

typedef enum
{
  FORMAT_HTML,
  FORMAT_CSV,
} Format;

static const char *const formats[] = {
  [FORMAT_HTML] = "html",
  [FORMAT_CSV] = "csv",
  NULL,
};

/**
 * Desk:
 * @load: how drafts are read
 * @report: what was gathered so far
 * @status: the worst that happened
 *
 * One call of the command.
 */
typedef struct
{
  AssayCliLoad     load;
  AssayDeskReport *report;
  AssayCliStatus   status;
} Desk;

static void
desk_clear (Desk *self)
{
  assay_cli_load_clear (&self->load);
  g_clear_pointer (&self->report, assay_desk_report_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Desk, desk_clear)

static void
add_file (Desk       *self,
          const char *path)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (&self->load, path, &error);

  if (dossier == NULL)
    {
      assay_cli_error (place, error->message);
      self->status = ASSAY_CLI_ERROR;
      return;
    }

  assay_desk_report_add (self->report, dossier, place);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The saved jobs of a folder, by name; what lies deeper is not looked for. */
static void
add_folder (Desk       *self,
            const char *path)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  if (folder == NULL)
    {
      assay_cli_error (place, error->message);
      self->status = ASSAY_CLI_ERROR;
      return;
    }

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      if (g_str_has_suffix (name, ASSAY_DOSSIER_SUFFIX) && *name != '.')
        g_ptr_array_add (names, g_build_filename (path, name, NULL));
    }

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    add_file (self, g_ptr_array_index (names, i));
}

static AssayCliStatus
write_report (Desk       *self,
              Format      format,
              const char *output,
              gboolean    is_forced)
{
  g_autoptr (GBytes) bytes = format == FORMAT_CSV ? assay_desk_report_to_csv (self->report)
                                                  : assay_desk_report_to_html (self->report);
  g_autoptr (GError) error = NULL;
  g_autofree char *shown = NULL;

  if (output == NULL || strcmp (output, "-") == 0)
    {
      assay_cli_output_write_bytes (bytes);
      return self->status;
    }

  if (assay_cli_output_save (output, bytes, is_forced, &error))
    return self->status;

  shown = g_filename_display_name (output);
  assay_cli_error (shown, error->message);

  return ASSAY_CLI_ERROR;
}

/**
 * assay_cli_desk_report:
 *
 * Sums up many jobs on one page, or in a table.
 */
AssayCliStatus
assay_cli_desk_report (const AssayCliCommand   *self,
                       char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *to = NULL;
  g_autofree char *lang = NULL;
  g_autofree char *output = NULL;
  gboolean is_forced = FALSE;
  g_auto (Desk) desk = { .status = ASSAY_CLI_PASS };
  const GOptionEntry entries[] = {
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, N_ ("Write html or csv"), N_ ("FORMAT") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &lang, N_ ("Write in this language, such as “de”"),
      N_ ("TAG") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Write to this file; “-” is standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &is_forced,
      N_ ("Overwrite a file that holds something else"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  guint format = FORMAT_HTML;

  if (!assay_cli_parse_options (self, entries, &desk.load, argv, &status))
    return status;
  if (!assay_cli_check_lang (lang, &error) ||
      !assay_cli_pick ("--to", to, formats, &format, &error))
    return assay_cli_misuse (self, error->message);
  if (files == NULL)
    return assay_cli_misuse (self, _ ("A file or a folder is missing"));

  desk.report = assay_desk_report_new ();

  for (guint i = 0; files[i] != NULL; i++)
    {
      if (g_file_test (files[i], G_FILE_TEST_IS_DIR))
        add_folder (&desk, files[i]);
      else
        add_file (&desk, files[i]);
    }

  return write_report (&desk, (Format) format, output, is_forced);
}
