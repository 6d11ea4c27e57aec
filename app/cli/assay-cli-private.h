/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-archive.h"
#include "assay-case.h"
#include "assay-dossier-seal.h"
#include "assay-dossier.h"
#include "assay-import.h"
#include "assay-page-reader.h"
#include "assay-report.h"

G_BEGIN_DECLS

/**
 * AssayCliStatus:
 * @ASSAY_CLI_PASS: the verdict is PASS; for commands that give no verdict, all went well
 * @ASSAY_CLI_OPEN: the verdict is OPEN
 * @ASSAY_CLI_FAIL: the verdict is FAIL
 * @ASSAY_CLI_ERROR: a file, an option or the output failed
 *
 * The exit status, from best to worst: for several files the greatest counts. The numbers are part of
 * what the manual promises.
 */
typedef enum
{
  ASSAY_CLI_PASS = 0,
  ASSAY_CLI_OPEN = 1,
  ASSAY_CLI_FAIL = 2,
  ASSAY_CLI_ERROR = 3,
} AssayCliStatus;

typedef struct _AssayCliCommand AssayCliCommand;

/**
 * AssayCliCommand:
 * @name: the word that calls it
 * @arguments: what follows its options, as the help shows it; to be translated on display
 * @summary: what it does, in a line; to be translated on display
 * @description: what comes after the options in its help; to be translated on display
 * @dup_list: (nullable): makes what comes there in its place: what an option takes, in the language of the interface
 * @run: does it. @argv holds the command's name and all that came after it; it is the command's own
 *   copy, which option parsing may shorten
 *
 * One command of the program. The table of them is all that the help, the completion of a mistyped
 * word and main() know.
 */
struct _AssayCliCommand
{
  const char     *name;
  const char     *arguments;
  const char     *summary;
  const char     *description;
  char           *(*dup_list) (void);
  AssayCliStatus (*run) (const AssayCliCommand  *self,
                         char                 ***argv);
};

/* assay-cli-command.c */
const AssayCliCommand *assay_cli_command_lookup   (const char  *name);
const AssayCliCommand *assay_cli_command_get      (guint        index);
const char            *assay_cli_command_guess    (const char  *name);

/**
 * AssayCliLoad:
 * @as_of: what --as-of gives, or %NULL
 * @import: what --import gives, or %NULL
 * @language: what --language gives, or %NULL
 * @policy_name: what --policy gives, or %NULL
 * @asks_library: what --library gives: whether drafts are held against those of the library
 * @day: the day of @as_of, or year 0
 * @format: the format of @import
 * @policy: the policy of @policy_name, or %NULL
 * @library: the library, open, or %NULL where it is not asked
 *
 * How drafts are to be read: the options that all commands share that read one, and one that some have. The first
 * five are parsed, the others follow from them.
 */
typedef struct
{
  char         *as_of;
  char         *import;
  char         *language;
  char         *policy_name;
  gboolean      asks_library;
  AssayDay      day;
  AssayFormat   format;
  AssayPolicy  *policy;
  AssayArchive *library;
} AssayCliLoad;

/* The options of a command that saves: its arguments have these members. */
#define ASSAY_CLI_SAVING_ENTRIES(given)                                                            \
  { "output",                                                                              \
    'o',                                                                                   \
    0,                                                                                     \
    G_OPTION_ARG_FILENAME,                                                                 \
    &(given).output,                                                                       \
    N_ ("Save to this file; “-” writes to standard output"),                               \
    N_ ("FILE") },                                                                         \
      { "force",                                                                           \
        'f',                                                                               \
        0,                                                                                 \
        G_OPTION_ARG_NONE,                                                                 \
        &(given).is_forced,                                                                \
        N_ ("Overwrite a file that holds something else"),                                 \
        NULL },                                                                            \
  {                                                                                        \
    "quiet", 'q', 0, G_OPTION_ARG_NONE, &(given).is_quiet, N_ ("Report only errors"), NULL \
  }

/* How a command says what it found. */
typedef enum
{
  ASSAY_CLI_FORMAT_TEXT,
  ASSAY_CLI_FORMAT_JSON,
  ASSAY_CLI_FORMAT_TSV,
} AssayCliFormat;

/* assay-cli-options.c */
gboolean       assay_cli_parse_options (const AssayCliCommand   *command,
                                        const GOptionEntry      *entries,
                                        AssayCliLoad            *load,
                                        char                  ***argv,
                                        AssayCliStatus          *status) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_pick          (const char              *option,
                                        const char              *value,
                                        const char *const       *choices,
                                        guint                   *choice,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_pick_format   (const char              *value,
                                        AssayCliFormat           last,
                                        AssayCliFormat          *format,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_check_lang    (const char              *language,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_sign          (char                   **by,
                                        char                   **at,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_refuse        (GError                 **error,
                                        const char              *reason);
AssayCliStatus assay_cli_misuse        (const AssayCliCommand   *command,
                                        const char              *reason);

/* assay-cli-input.c */
GBytes        *assay_cli_read_bytes    (const char              *path,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
AssayPolicy   *assay_cli_load_policy   (const char              *name,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char          *assay_cli_dup_place     (const char              *path) G_GNUC_WARN_UNUSED_RESULT;
AssayDossier  *assay_cli_open_dossier  (const AssayCliLoad      *load,
                                        GBytes                  *bytes,
                                        const char              *path,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
AssayDossier  *assay_cli_load_dossier  (const AssayCliLoad      *load,
                                        const char              *path,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
AssayDraft    *assay_cli_load_draft    (const AssayCliLoad      *load,
                                        const char              *path,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void           assay_cli_load_clear    (AssayCliLoad            *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayCliLoad, assay_cli_load_clear)

/* assay-cli-library.c */
gboolean       assay_cli_open_library  (AssayCliLoad            *load,
                                        GError                 **error);
gboolean       assay_cli_ask_library   (const AssayCliLoad      *load,
                                        AssayDossier            *dossier,
                                        const char              *path,
                                        GError                 **error);

/* assay-cli-output.c */
void           assay_cli_output_init         (void);
gboolean       assay_cli_output_write        (const char        *text);
gboolean       assay_cli_output_write_bytes  (GBytes            *bytes);
void           assay_cli_output_write_report (const char        *report,
                                              guint              n_blanks);
void           assay_cli_output_write_report_bytes
                                             (GBytes            *report,
                                              guint              n_blanks);
gboolean       assay_cli_output_flush        (void);
void           assay_cli_tell_lost           (AssayCase         *work,
                                              guint              n_before);
gboolean       assay_cli_output_failed       (void);
void           assay_cli_output_get_style    (AssayReportStyle  *style);
gboolean       assay_cli_output_save         (const char        *path,
                                              GBytes            *bytes,
                                              gboolean           is_forced,
                                              GError           **error);
void           assay_cli_error               (const char        *place,
                                              const char        *reason);

/* assay-cli-page.c */
AssayPageReader *assay_cli_new_page_reader (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * AssayCliOverride:
 * @words: what to do (override, import, own), and with what
 * @reason: what --reason gives, or %NULL
 * @name: what --name gives, or %NULL
 * @is_removed: --remove was given
 *
 * What is to be done with a newsroom's own values.
 */
typedef struct
{
  char     **words;
  char      *reason;
  char      *name;
  gboolean   is_removed;
} AssayCliOverride;

/* assay-cli-override.c */
gboolean       assay_cli_apply_overrides (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_is_override     (const char             *word);
AssayCliStatus assay_cli_override        (const AssayCliCommand  *command,
                                          const AssayCliOverride *arguments);

/* assay-cli-archive.c: takes an array of AssayReportFetch. */
char          *assay_cli_dup_archive_folder
                                         (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_keep            (GArray                 *fetches,
                                          GError                **error);

/* One file each. */
AssayCliStatus assay_cli_archive
                                (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_check  (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_course (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_desk_report
                                (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_exercise
                                (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_handin (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_fetch  (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_help   (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_ledger (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_library
                                (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_mark   (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_merge  (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_outlet (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_page   (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_policy (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_read   (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_recover
                                (const AssayCliCommand   *self,
                                 char                  ***argv);
char          *assay_cli_report_dup_formats (void) G_GNUC_WARN_UNUSED_RESULT;
AssayCliStatus assay_cli_report (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_revise (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_rules  (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_save   (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_plant  (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_progress
                                (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_score  (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_seal   (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_verify (const AssayCliCommand   *self,
                                 char                  ***argv);
AssayCliStatus assay_cli_source (const AssayCliCommand   *self,
                                 char                  ***argv);

G_END_DECLS
