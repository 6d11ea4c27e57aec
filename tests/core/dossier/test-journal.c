/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "assay-journal.h"
#include "case-help.h"

/* How often the program is killed, and how many steps it then has done at least more than the last time. */
#define N_KILLS 20

/* How often instead, as “make soak” asks for it; then also at moments of chance between two steps. */
#define KILLS_VARIABLE "ASSAY_JOURNAL_KILLS"
#define LONGEST_WAIT_US 20000
#define STEPS_APART 7

#define DRAFT CASE_HELP_TEXT " The port says that 12 ferries sailed from Dover.\n"

typedef struct
{
  char         *folder;
  AssayCase    *work;
  AssayJournal *journal;
} Fixture;

static const char *program;

static void
record_cb (const AssayOperation *operation,
           gpointer              user_data)
{
  assay_journal_add (user_data, operation);
}

static AssayCase *
open_draft (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (DRAFT, strlen (DRAFT));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, "ferries.txt", NULL, NULL, &error);

  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

static AssayJournal *
begin_journal (const char *folder,
               AssayCase  *work)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (DRAFT, strlen (DRAFT));
  const AssayJournalBase base = {
    .name = "Ferries",
    .import_name = "ferries.txt",
    .bytes = bytes,
    .person = "N. Oko",
  };
  AssayJournal *journal = assay_journal_new (folder, &base);

  assay_case_set_recorder (work, record_cb, journal);

  return journal;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("assay-journal-XXXXXX", NULL);
  fixture->work = open_draft ();
  fixture->journal = begin_journal (fixture->folder, fixture->work);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->journal != NULL)
    assay_journal_end (fixture->journal);

  g_clear_object (&fixture->journal);
  g_clear_object (&fixture->work);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

static void
add_saved (AssayJournal *journal,
           const char   *uri,
           guint         n_unsaved)
{
  g_autoptr (AssayFileStamp) stamp = assay_file_stamp_new_of_sum ("0a", 1);

  assay_journal_add_saved (journal, uri, stamp, n_unsaved);
}

/* As a crash would: the file stays. */
static char *
leave_behind (Fixture *fixture)
{
  g_autoptr (GDir) dir = NULL;
  const char *name = NULL;

  g_clear_object (&fixture->journal);
  assay_case_set_recorder (fixture->work, NULL, NULL);
  dir = g_dir_open (fixture->folder, 0, NULL);
  name = g_dir_read_name (dir);
  g_assert_nonnull (name);

  return g_build_filename (fixture->folder, name, NULL);
}

static AssayCase *
recover (const char        *path,
         AssayJournalInfo **info)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = assay_journal_load (path, &error);
  AssayCase *work = assay_journal_recover (bytes, info, NULL, &error);

  g_assert_no_error (error);

  return work;
}

static char *
dup_file (AssayCase *work)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_assert_true (assay_case_analyse (work, NULL, &error));
  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static AssaySource *
make_source (guint i)
{
  g_autofree char *url = g_strdup_printf ("https://port.example/%u", i);
  const AssayListedSource listed = { .url = url, .summary = (char *) "12 ferries sailed." };
  const AssayAddition added = { .by = (char *) "N. Oko", .at = (char *) CASE_HELP_NOW };

  return assay_source_new_added (&listed, assay_register_get_default (), &added);
}

static void
say_something (AssayCase *work,
               GRand     *rand,
               guint      i)
{
  g_autofree char *words = g_strdup_printf ("Said at %u.", i);
  g_autoptr (AssaySource) source = NULL;

  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      assay_case_set_summary (work, words, CASE_HELP_NOW);
      break;

    case 1:
      assay_case_set_score (work, (AssayCheck) (i % ASSAY_N_CHECKS), (int) (i % 11), words,
                            CASE_HELP_NOW);
      break;

    case 2:
      assay_case_set_reason (work, words, CASE_HELP_NOW);
      break;

    case 3:
      source = make_source (i);
      assay_case_add_source (work, source, CASE_HELP_NOW);
      break;

    default:
      assay_case_remove_source (work, 0, CASE_HELP_NOW);
    }
}

static void
do_something (AssayCase *work,
              GRand     *rand,
              guint      i)
{
  guint length = assay_text_get_length (assay_draft_get_text (assay_case_get_draft (work)));
  guint begin = (guint) g_rand_int_range (rand, 0, (int) length + 1);
  guint end = begin + (guint) g_rand_int_range (rand, 0, 5);
  guint n_facts = 0;
  guint fact;

  assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  fact = n_facts > 0 ? begin % n_facts : 0;

  switch (g_rand_int_range (rand, 0, 9))
    {
    case 0:
    case 1:
      assay_case_edit (work, (AssaySpan){ begin, MIN (end, length) }, "9\nö", CASE_HELP_NOW);
      break;

    case 2:
      case_help_type (work, begin, "typed ", CASE_HELP_NOW);
      break;

    case 3:
      if (n_facts > 0)
        assay_case_set_state (work, fact, (AssayState) (i % 7), CASE_HELP_NOW);
      break;

    case 4:
      if (n_facts > 0)
        (void) assay_case_replace (work, fact, "some 30%", CASE_HELP_NOW, NULL);
      break;

    case 5:
      g_assert_true (i % 3 != 0 || assay_case_analyse (work, NULL, NULL));
      break;

    case 6:
      assay_case_undo (work);
      break;

    case 7:
      assay_case_redo (work);
      break;

    default:
      say_something (work, rand, i);
    }
}

/* Whatever was done, done again it makes the same file. */
static void
test_journal_walk (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (AssayCase) again = NULL;
  g_autoptr (AssayJournalInfo) info = NULL;
  g_autofree char *path = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *got = NULL;

  for (guint i = 0; i < 400; i++)
    do_something (fixture->work, rand, i);

  path = leave_behind (fixture);
  again = recover (path, &info);
  g_assert_cmpstr (info->name, ==, "Ferries");
  g_assert_cmpstr (info->last_at, ==, CASE_HELP_NOW);
  g_assert_cmpuint (info->n_unsaved, >, 200);
  g_assert_false (info->is_torn);
  g_assert_true (assay_case_is_modified (again));

  expected = dup_file (fixture->work);
  got = dup_file (again);
  g_assert_cmpstr (got, ==, expected);
  g_assert_cmpint (assay_case_can_undo (again), ==, assay_case_can_undo (fixture->work));

  while (assay_case_can_undo (again))
    {
      assay_case_undo (again);
      assay_case_undo (fixture->work);
    }

  g_clear_pointer (&expected, g_free);
  g_clear_pointer (&got, g_free);
  expected = dup_file (fixture->work);
  got = dup_file (again);
  g_assert_cmpstr (got, ==, expected);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* Cut off anywhere, what comes before the cut is there; with a byte changed, what comes before that. */
static void
test_journal_torn (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;
  guint n_before = 0;
  guint n_refused = 0;
  gsize n_bytes;

  for (guint i = 0; i < 20; i++)
    assay_case_set_state (fixture->work, 0, (AssayState) (i % 2 + 1), CASE_HELP_NOW);

  path = leave_behind (fixture);
  bytes = assay_journal_load (path, NULL);
  n_bytes = g_bytes_get_size (bytes);

  for (gsize n = 0; n < n_bytes; n++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (bytes, 0, n);
      g_autoptr (AssayJournalInfo) info = assay_journal_inspect (part, NULL);

      if (info == NULL)
        {
          g_assert_cmpuint (n_before, ==, 0);
          n_refused++;
          continue;
        }

      g_assert_cmpuint (info->n_unsaved, >=, n_before);
      g_assert_cmpuint (info->n_unsaved, <=, n_before + 1);
      g_assert_cmpint (info->is_torn, ==, info->n_whole_bytes < n);
      n_before = info->n_unsaved;
    }

  g_assert_cmpuint (n_before, ==, 19);
  g_assert_cmpuint (n_refused, >, 0);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* A journal that was torn is taken up again behind its last whole record. */
static void
test_journal_again (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr (AssayCase) again = NULL;
  g_autoptr (AssayCase) last = NULL;
  g_autoptr (AssayJournalInfo) info = NULL;
  g_autoptr (GError) error = NULL;
  FILE *stream = NULL;

  case_help_type (fixture->work, 0, "So ", CASE_HELP_NOW);
  path = leave_behind (fixture);
  stream = g_fopen (path, "ab");
  g_assert_cmpint (fputs ("120 0123456789abcdef\n{ \"do\": \"st", stream), >=, 0);
  g_assert_cmpint (fclose (stream), ==, 0);

  again = recover (path, &info);
  g_assert_true (info->is_torn);
  case_help_assert_text (again, "So " CASE_HELP_TEXT " The port says that 12 ferries sailed from "
                                                     "Dover.");
  fixture->journal = assay_journal_new_again (path, &error);
  g_assert_no_error (error);
  assay_case_set_recorder (again, record_cb, fixture->journal);
  g_assert_true (assay_journal_is_in_use (path));
  assay_case_set_verdict (again, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  g_clear_object (&fixture->journal);

  last = recover (path, NULL);
  g_assert_cmpint (assay_dossier_get_person (assay_case_get_dossier (last))->verdict, ==,
                   ASSAY_VERDICT_FAIL);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* Nothing is left of a job that ended, nothing is offered of one at work, and little of a saved one. */
static void
test_journal_list (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GPtrArray) none = assay_journal_list (fixture->folder);
  g_autoptr (GPtrArray) at_work = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autofree char *path = NULL;
  const AssayJournalInfo *info = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  assay_case_set_verdict (fixture->work, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  assay_journal_sync (fixture->journal);
  at_work = assay_journal_list (fixture->folder);
  g_assert_cmpuint (at_work->len, ==, 0);

  add_saved (fixture->journal, "file:///desk/ferries.assay", 0);
  path = leave_behind (fixture);
  left = assay_journal_list (fixture->folder);
  g_assert_cmpuint (left->len, ==, 1);
  info = g_ptr_array_index (left, 0);
  g_assert_cmpstr (info->path, ==, path);
  g_assert_cmpstr (info->uri, ==, "file:///desk/ferries.assay");
  g_assert_cmpstr (info->name, ==, "ferries.assay");
  g_assert_cmpuint (info->n_unsaved, ==, 0);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* What was saved before anything was done to it is known once something is. */
static void
test_journal_saved_first (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autofree char *path = NULL;
  const AssayJournalInfo *info = NULL;

  add_saved (fixture->journal, "file:///desk/night%20ferries.assay", 0);
  assay_case_set_verdict (fixture->work, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  path = leave_behind (fixture);
  left = assay_journal_list (fixture->folder);
  g_assert_cmpuint (left->len, ==, 1);
  info = g_ptr_array_index (left, 0);
  g_assert_cmpstr (info->uri, ==, "file:///desk/night%20ferries.assay");
  g_assert_cmpstr (info->name, ==, "night ferries.assay");
  g_assert_nonnull (info->stamp);
  g_assert_cmpuint (info->n_unsaved, ==, 1);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
failed_cb (AssayJournal *journal,
           const char   *message,
           guint        *count)
{
  (*count)++;
}

/* Where nothing can be written, somebody is told, once. */
static void
test_journal_failure (void)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-journal-XXXXXX", NULL);
  g_autofree char *blocked = g_build_filename (folder, "file", NULL);
  g_autoptr (AssayCase) work = open_draft ();
  g_autoptr (AssayJournal) journal = begin_journal (blocked, work);
  gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;
  guint count = 0;

  g_assert_true (g_file_set_contents (blocked, "", 0, NULL));
  g_signal_connect (journal, "failed", G_CALLBACK (failed_cb), &count);
  assay_case_set_verdict (work, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  assay_case_set_verdict (work, ASSAY_VERDICT_OPEN, CASE_HELP_NOW);
  assay_journal_sync (journal);

  while (count == 0)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }

  assay_journal_end (journal);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpint (g_unlink (blocked), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* What the killed program does: steps without end, and says which of them are on the disk. */
static void
work_until_killed (const char *folder)
{
  g_autoptr (AssayCase) work = open_draft ();
  g_autoptr (AssayJournal) journal = begin_journal (folder, work);

  for (guint i = 1;; i++)
    {
      g_autofree char *summary = g_strdup_printf ("%u", i);

      assay_case_set_summary (work, summary, CASE_HELP_NOW);

      if (i % STEPS_APART == 0)
        {
          assay_journal_sync (journal);
          printf ("%u\n", i);
          fflush (stdout);
        }
    }
}

static guint
kill_at (Fixture *fixture,
         guint    n_steps,
         guint    wait_us)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program,
                                                    "--child", fixture->folder, NULL);
  g_autoptr (GDataInputStream) lines = NULL;
  guint64 n_done = 0;

  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));

  while (n_done < n_steps)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (line);
      g_assert_true (g_ascii_string_to_unsigned (line, 10, 1, G_MAXUINT32, &n_done, NULL));
    }

  g_usleep (wait_us);
  g_subprocess_send_signal (child, SIGKILL);
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);

  return (guint) n_done;
}

/* Killed at any moment, all that was on the disk by then is found again. */
static void
test_journal_kill (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *wanted = g_getenv (KILLS_VARIABLE);
  g_autoptr (GRand) random = g_rand_new_with_seed (1000);
  guint64 n_kills = N_KILLS;

  if (wanted != NULL)
    g_assert_true (g_ascii_string_to_unsigned (wanted, 10, 1, 1000000, &n_kills, NULL));

  for (guint i = 0; i < n_kills; i++)
    {
      guint wait_us = i < N_KILLS ? 0 : (guint) g_rand_int_range (random, 0, LONGEST_WAIT_US);
      guint n_done = kill_at (fixture, 1 + i % N_KILLS * STEPS_APART, wait_us);
      g_autoptr (GPtrArray) left = assay_journal_list (fixture->folder);
      g_autoptr (AssayCase) work = NULL;
      const AssayJournalInfo *info = NULL;
      const char *summary = NULL;
      guint64 n_found = 0;

      g_assert_cmpuint (left->len, ==, 1);
      info = g_ptr_array_index (left, 0);
      work = recover (info->path, NULL);
      summary = assay_dossier_get_person (assay_case_get_dossier (work))->summary;
      g_assert_true (g_ascii_string_to_unsigned (summary, 10, 1, G_MAXUINT32, &n_found, NULL));
      g_assert_cmpuint (n_found, >=, n_done);
      g_assert_cmpint (g_unlink (info->path), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && strcmp (argv[1], "--child") == 0)
    work_until_killed (argv[2]);

  program = argv[0];
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/journal/walk", Fixture, NULL, set_up, test_journal_walk, tear_down);
  g_test_add ("/journal/torn", Fixture, NULL, set_up, test_journal_torn, tear_down);
  g_test_add ("/journal/again", Fixture, NULL, set_up, test_journal_again, tear_down);
  g_test_add ("/journal/list", Fixture, NULL, set_up, test_journal_list, tear_down);
  g_test_add ("/journal/saved-first", Fixture, NULL, set_up, test_journal_saved_first, tear_down);
  g_test_add_func ("/journal/failure", test_journal_failure);
  g_test_add ("/journal/kill", Fixture, NULL, set_up, test_journal_kill, tear_down);

  return g_test_run ();
}
