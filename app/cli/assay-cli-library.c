/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-json-writer.h"
#include "assay-library.h"

typedef enum
{
  VERB_LIST,
  VERB_SEARCH,
  VERB_SIMILAR,
  VERB_ADD,
  VERB_REMOVE,
} Verb;

static const char *const verbs[] = {
  [VERB_LIST] = "list",
  [VERB_SEARCH] = "search",
  [VERB_SIMILAR] = "similar",
  [VERB_ADD] = "add",
  [VERB_REMOVE] = "remove",
  NULL,
};

/* A passage is shown by its first words. */
#define SHOWN_WORDS 100

/**
 * Arguments:
 * @outlet: see #AssayLibraryQuery, as the next four
 * @verdict: “PASS”, “OPEN” or “FAIL”, or %NULL
 * @at: when what is added was saved, or %NULL for now
 * @words: what to do, and with what
 */
typedef struct
{
  char     *outlet;
  char     *checker;
  char     *verdict;
  char     *since;
  char     *until;
  int       most;
  char     *at;
  gboolean  is_json;
  char    **words;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->outlet, g_free);
  g_clear_pointer (&self->checker, g_free);
  g_clear_pointer (&self->verdict, g_free);
  g_clear_pointer (&self->since, g_free);
  g_clear_pointer (&self->until, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->words, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

/* What tells a job from others, wherever the command is run. */
static char *
dup_path (const char *file)
{
  g_autoptr (GFile) place = g_file_new_for_commandline_arg (file);
  char *path = g_file_get_path (place);

  return path != NULL ? path : g_file_get_uri (place);
}

static AssayArchive *
open_archive (GError **error)
{
  g_autofree char *folder = assay_cli_dup_archive_folder ();
  g_autofree char *aside = NULL;
  AssayArchive *archive = assay_archive_open (folder, ASSAY_DATABASE_NONE, &aside, NULL, error);

  if (aside != NULL)
    {
      g_autofree char *words = g_strdup_printf (
          _ ("The archive was damaged; it lies at “%s” now, and a new one was begun"), aside);

      assay_cli_error (NULL, words);
    }

  return archive;
}

/**
 * assay_cli_open_library:
 *
 * Opens the library for drafts that are to be held against it. One that was never begun has nothing to say.
 *
 * Returns: %FALSE with @error set if it cannot be opened
 */
gboolean
assay_cli_open_library (AssayCliLoad  *load,
                        GError       **error)
{
  g_autofree char *folder = assay_cli_dup_archive_folder ();
  g_autofree char *path = g_build_filename (folder, ASSAY_ARCHIVE_NAME, NULL);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  load->library = open_archive (error);

  return load->library != NULL;
}

/**
 * assay_cli_ask_library:
 * @dossier: what was opened
 * @path: from where, or “-”
 *
 * Judges @dossier with what the library has of it, if the library is asked. A sealed job stays as it is. Any thread may.
 *
 * Returns: %FALSE with @error set if the library cannot be read
 */
gboolean
assay_cli_ask_library (const AssayCliLoad  *load,
                       AssayDossier        *dossier,
                       const char          *path,
                       GError             **error)
{
  g_autofree char *saved_at = NULL;
  g_autoptr (AssayLibraryJob) job = NULL;
  g_autoptr (AssayEarlier) earlier = NULL;

  if (load->library == NULL || assay_dossier_get_seal (dossier) != NULL)
    return TRUE;

  saved_at = strcmp (path, "-") != 0 ? dup_path (path) : NULL;
  job = assay_library_job_new (dossier, saved_at);
  earlier = assay_library_find_earlier (load->library, job, NULL, error);
  if (earlier == NULL)
    return FALSE;

  assay_dossier_set_earlier (dossier, earlier);

  return assay_dossier_analyse (dossier, NULL, error);
}

static const char *
get_verdict (const AssayLibraryEntry *entry)
{
  return entry->verdict != ASSAY_VERDICT_UNSET ? assay_verdict_to_id (entry->verdict) : "-";
}

static void
add_json (AssayJsonWriter         *writer,
          const AssayLibraryEntry *entry)
{
  assay_json_writer_add_string (writer, "path", entry->path);
  assay_json_writer_add_string (writer, "title", entry->title);
  assay_json_writer_add_string (writer, "verdict", get_verdict (entry));
  assay_json_writer_add_boolean (writer, "signed", entry->is_signed);
  assay_json_writer_add_string (writer, "checkers", entry->checkers);
  assay_json_writer_add_string (writer, "outlets", entry->outlets);
  assay_json_writer_add_string (writer, "as_of", entry->as_of);
  assay_json_writer_add_string (writer, "saved_at", entry->saved_at);
  assay_json_writer_add_integer (writer, "words", entry->n_words);
}

static void
write_json (AssayJsonWriter *writer)
{
  g_autofree char *text = assay_json_writer_end_text (writer);

  assay_cli_output_write (text);
}

/* The words around those that were found, on one line, without the signs that mark these. */
static char *
dup_excerpt (const char *marked)
{
  GString *line = g_string_new (NULL);

  for (const char *p = marked; *p != '\0'; p++)
    {
      if (*p == '\n')
        g_string_append_c (line, ' ');
      else if (*p != '\002' && *p != '\003')
        g_string_append_c (line, *p);
    }

  return g_string_free (line, FALSE);
}

/* “2025-05-14  PASS  Fees rise  /jobs/fees.assay”, and below it the words that were found. */
static void
write_entry (const AssayLibraryEntry *entry)
{
  g_autofree char *line = g_strdup_printf ("%.10s  %-4s  %s  %s\n", entry->saved_at,
                                           get_verdict (entry), entry->title, entry->path);
  g_autofree char *excerpt = NULL;

  assay_cli_output_write (line);
  if (entry->excerpt == NULL)
    return;

  excerpt = dup_excerpt (entry->excerpt);
  g_free (line);
  line = g_strdup_printf ("            … %s\n", excerpt);
  assay_cli_output_write (line);
}

static gboolean
search (AssayArchive     *archive,
        const Arguments  *self,
        GError          **error)
{
  g_autofree char *words = g_strjoinv (" ", self->words + 1);
  const AssayLibraryQuery query = { .words = words,
                                    .outlet = self->outlet,
                                    .checker = self->checker,
                                    .verdict = self->verdict != NULL
                                                   ? assay_verdict_from_id (self->verdict)
                                                   : ASSAY_VERDICT_UNSET,
                                    .since = self->since,
                                    .until = self->until,
                                    .most = (guint) self->most };
  g_autoptr (GPtrArray) found = assay_library_search (archive, &query, error);
  AssayJsonWriter *writer = NULL;

  if (found == NULL)
    return FALSE;

  if (self->is_json)
    {
      writer = assay_json_writer_new ();
      assay_json_writer_begin_array (writer, NULL);
    }

  for (guint i = 0; i < found->len; i++)
    {
      const AssayLibraryEntry *entry = g_ptr_array_index (found, i);

      if (!self->is_json)
        {
          write_entry (entry);
          continue;
        }

      assay_json_writer_begin_object (writer, NULL);
      add_json (writer, entry);
      assay_json_writer_end_object (writer);
    }

  if (self->is_json)
    {
      assay_json_writer_end_array (writer);
      write_json (writer);
    }
  else if (found->len == 0)
    {
      assay_cli_output_write (_ ("The library has no such job.\n"));
    }

  return TRUE;
}

static void
write_match (const AssayLibraryMatch *match,
             AssayText               *text)
{
  g_autofree char *head = NULL;

  head = g_strdup_printf (ngettext ("%3.0f%%  %s  %.10s  %s: %u passage\n",
                                    "%3.0f%%  %s  %.10s  %s: %u passages\n", match->shared->len),
                          match->share * 100, get_verdict (match->entry), match->entry->saved_at,
                          match->entry->title, match->shared->len);
  assay_cli_output_write (head);

  for (guint i = 0; i < match->shared->len; i++)
    {
      AssaySpan span = g_array_index (match->shared, AssayShared, i).here;
      gboolean is_cut = assay_span_length (span) > SHOWN_WORDS;
      g_autofree char *words = NULL;
      g_autofree char *line = NULL;

      if (is_cut)
        span.end = span.begin + SHOWN_WORDS;
      words = g_strdelimit (assay_text_dup_span (text, span), "\n", ' ');
      line = g_strdup_printf ("         “%s%s”\n", words, is_cut ? "…" : "");
      assay_cli_output_write (line);
    }
}

static void
add_match (AssayJsonWriter         *writer,
           const AssayLibraryMatch *match)
{
  assay_json_writer_begin_object (writer, NULL);
  add_json (writer, match->entry);
  assay_json_writer_add_number (writer, "share", match->share, 3);
  assay_json_writer_begin_array (writer, "passages");

  for (guint i = 0; i < match->shared->len; i++)
    {
      const AssayShared *shared = &g_array_index (match->shared, AssayShared, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_integer (writer, "start", shared->here.begin);
      assay_json_writer_add_integer (writer, "end", shared->here.end);
      assay_json_writer_add_integer (writer, "words", shared->n_words);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

static gboolean
find_similar (AssayArchive        *archive,
              const Arguments     *self,
              const AssayCliLoad  *load,
              GError             **error)
{
  g_autofree char *path = dup_path (self->words[1]);
  g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (load, self->words[1], error);
  g_autoptr (AssayLibraryJob) job = NULL;
  g_autoptr (GPtrArray) matches = NULL;

  if (dossier == NULL)
    return FALSE;

  job = assay_library_job_new (dossier, path);
  matches = assay_library_find_similar (archive, job, NULL, error);
  if (matches == NULL)
    return FALSE;

  if (self->is_json)
    {
      AssayJsonWriter *writer = assay_json_writer_new ();

      assay_json_writer_begin_array (writer, NULL);
      for (guint i = 0; i < matches->len; i++)
        add_match (writer, g_ptr_array_index (matches, i));
      assay_json_writer_end_array (writer);
      write_json (writer);
      return TRUE;
    }

  for (guint i = 0; i < matches->len; i++)
    write_match (g_ptr_array_index (matches, i), job->text);
  if (matches->len == 0)
    assay_cli_output_write (_ ("No draft in the library has a passage of this one.\n"));

  return TRUE;
}

static gboolean
add (AssayArchive        *archive,
     const Arguments     *self,
     const AssayCliLoad  *load,
     GError             **error)
{
  for (guint i = 1; self->words[i] != NULL; i++)
    {
      g_autofree char *path = dup_path (self->words[i]);
      g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (load, self->words[i], error);

      if (dossier == NULL || !assay_library_add (archive, dossier, path, self->at, error))
        {
          g_prefix_error (error, "%s: ", self->words[i]);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
remove_all (AssayArchive     *archive,
            const Arguments  *self,
            GError          **error)
{
  for (guint i = 1; self->words[i] != NULL; i++)
    {
      g_autofree char *path = dup_path (self->words[i]);

      if (!assay_library_remove (archive, path, error))
        return FALSE;
    }

  return TRUE;
}

static AssayCliStatus
run (const Arguments    *self,
     const AssayCliLoad *load,
     Verb                verb)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayArchive) archive = open_archive (&error);

  if (archive != NULL)
    {
      switch (verb)
        {
        case VERB_LIST:
        case VERB_SEARCH:
          (void) search (archive, self, &error);
          break;

        case VERB_SIMILAR:
          (void) find_similar (archive, self, load, &error);
          break;

        case VERB_ADD:
          (void) add (archive, self, load, &error);
          break;

        case VERB_REMOVE:
          (void) remove_all (archive, self, &error);
          break;
        }
    }

  if (error != NULL)
    assay_cli_error (NULL, error->message);

  return error == NULL ? ASSAY_CLI_PASS : ASSAY_CLI_ERROR;
}

static const char *
find_misuse (const Arguments *self,
             Verb             verb)
{
  guint n_words = g_strv_length (self->words);
  AssayDay day;

  if (verb == VERB_LIST && n_words != 1)
    return _ ("“list” takes no words; “search” does");
  if (verb == VERB_SEARCH && n_words < 2)
    return _ ("“search” takes the words to look for");
  if (verb == VERB_SIMILAR && n_words != 2)
    return _ ("“similar” takes one draft or dossier");
  if ((verb == VERB_ADD || verb == VERB_REMOVE) && n_words < 2)
    return _ ("A file is missing");
  if (self->most < 0)
    return _ ("--most is a number of jobs");
  if ((self->since != NULL && !assay_day_from_iso (self->since, &day)) ||
      (self->until != NULL && !assay_day_from_iso (self->until, &day)))
    return _ ("--since and --until take a day, such as 2025-05-14");

  return NULL;
}

/**
 * assay_cli_library:
 *
 * Finds jobs that were done before, and drafts that were written before.
 */
AssayCliStatus
assay_cli_library (const AssayCliCommand   *self,
                   char                  ***argv)
{
  g_auto (AssayCliLoad) load = { 0 };
  g_auto (Arguments) given = { 0 };
  g_autofree char *by = g_strdup ("");
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "outlet", 0, 0, G_OPTION_ARG_STRING, &given.outlet,
      N_ ("Only jobs with a source of this outlet"), N_ ("NAME") },
    { "checker", 0, 0, G_OPTION_ARG_STRING, &given.checker, N_ ("Only jobs that this person did"),
      N_ ("NAME") },
    { "verdict", 0, 0, G_OPTION_ARG_STRING, &given.verdict,
      N_ ("Only jobs with this verdict: PASS, OPEN or FAIL"), N_ ("VERDICT") },
    { "since", 0, 0, G_OPTION_ARG_STRING, &given.since, N_ ("Only jobs saved on this day or later"),
      N_ ("DATE") },
    { "until", 0, 0, G_OPTION_ARG_STRING, &given.until,
      N_ ("Only jobs saved on this day or before"), N_ ("DATE") },
    { "most", 0, 0, G_OPTION_ARG_INT, &given.most, N_ ("Show so many at most"), N_ ("NUMBER") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at,
      N_ ("With add: when it was saved, in UTC, in place of now"), N_ ("TIME") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, N_ ("Report as text or json"), N_ ("FORMAT") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.words, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  static const char *const formats[] = { "text", "json", NULL };
  static const char *const verdicts[] = { "PASS", "OPEN", "FAIL", NULL };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  const char *misuse = NULL;
  guint verb = VERB_LIST;
  guint picked = 0;
  guint ignored = 0;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;
  if (given.words == NULL)
    return assay_cli_misuse (self, _ ("Say what to do: list, search, similar, add or remove"));
  if (!assay_cli_pick ("library", given.words[0], verbs, &verb, &error) ||
      !assay_cli_pick ("--format", format, formats, &picked, &error) ||
      !assay_cli_pick ("--verdict", given.verdict, verdicts, &ignored, &error) ||
      !assay_cli_sign (&by, &given.at, &error))
    return assay_cli_misuse (self, error->message);

  misuse = find_misuse (&given, (Verb) verb);
  if (misuse != NULL)
    return assay_cli_misuse (self, misuse);

  given.is_json = picked == 1;

  return run (&given, &load, (Verb) verb);
}
