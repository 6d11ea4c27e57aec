/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "assay-case.h"
#include "assay-library.h"

typedef struct
{
  char         *folder;
  AssayArchive *archive;
} Fixture;

static AssayArchive *
open_archive (const char *folder)
{
  g_autoptr (GError) error = NULL;
  AssayArchive *archive = assay_archive_open (folder, ASSAY_DATABASE_NONE, NULL, NULL, &error);

  g_assert_no_error (error);

  return archive;
}

static void
set_up (Fixture *self)
{
  self->folder = g_dir_make_tmp ("assay-XXXXXX", NULL);
  self->archive = open_archive (self->folder);
}

static void
tear_down (Fixture *self)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };

  g_clear_pointer (&self->archive, assay_archive_free);
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s%s", self->folder, ASSAY_ARCHIVE_NAME,
                                               suffixes[i]);

      g_remove (path);
    }
  g_assert_no_errno (g_rmdir (self->folder));
  g_free (self->folder);
}

static AssayDossier *
make_named (const char *draft,
            const char *name)
{
  g_autoptr (GBytes) bytes = g_bytes_new (draft, strlen (draft));
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_dossier_open (bytes, name, NULL, NULL, &error);

  g_assert_no_error (error);

  return dossier;
}

static AssayDossier *
make_job (const char *draft)
{
  return make_named (draft, "draft.txt");
}

static void
add (Fixture    *self,
     const char *draft,
     const char *path,
     const char *at)
{
  g_autoptr (AssayDossier) dossier = make_job (draft);
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_library_add (self->archive, dossier, path, at, &error));
  g_assert_no_error (error);
}

#define FEES                                                                                \
  "Harbour fees rise\n\nThe harbour board of Ostby agreed on Tuesday to raise the fees of " \
  "ferries by "                                                                             \
  "nine per cent, after four hours in which nobody objected.\n\n"                           \
  "- https://apnews.com/article/fees – The fees rise.\n"

#define BRIDGE                                                                                    \
  "Café on the bridge closes\n\nThe café on the old bridge closes in June, said its owner.\n\n" \
  "- https://www.bbc.co.uk/news/bridge – It closes.\n"

static guint
count (Fixture                 *self,
       const AssayLibraryQuery *query,
       const char              *first)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = assay_library_search (self->archive, query, &error);

  g_assert_no_error (error);
  if (first != NULL)
    g_assert_cmpstr (((const AssayLibraryEntry *) g_ptr_array_index (found, 0))->title, ==, first);

  return found->len;
}

static guint
count_words (Fixture    *self,
             const char *words,
             const char *first)
{
  return count (self, &(AssayLibraryQuery){ .words = words }, first);
}

/* Words of the draft, its headline and its outlets; the last may be begun; nothing is an operator. */
static void
test_words (void)
{
  Fixture self = { 0 };

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  add (&self, BRIDGE, "/jobs/bridge.assay", "2025-05-15T09:00:00Z");

  g_assert_cmpuint (count_words (&self, "", "Café on the bridge closes"), ==, 2);
  g_assert_cmpuint (count_words (&self, NULL, NULL), ==, 2);
  g_assert_cmpuint (count_words (&self, "ferries", "Harbour fees rise"), ==, 1);
  g_assert_cmpuint (count_words (&self, "FERR", "Harbour fees rise"), ==, 1);
  g_assert_cmpuint (count_words (&self, "board objected", "Harbour fees rise"), ==, 1);
  g_assert_cmpuint (count_words (&self, "ferries bridge", NULL), ==, 0);
  g_assert_cmpuint (count_words (&self, "cafe", "Café on the bridge closes"), ==, 1);
  g_assert_cmpuint (count_words (&self, "associated", "Harbour fees rise"), ==, 1);
  g_assert_cmpuint (count_words (&self, "the", NULL), ==, 2);
  g_assert_cmpuint (count_words (&self, "fees OR \"bridge\" NOT (x* ^", NULL), ==, 0);
  g_assert_cmpuint (count_words (&self, "\"\"' -- ;*", NULL), ==, 2);
  tear_down (&self);
}

static void
test_excerpt (void)
{
  const AssayLibraryQuery query = { .words = "ferries" };
  g_autoptr (GPtrArray) found = NULL;
  Fixture self = { 0 };

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  found = assay_library_search (self.archive, &query, NULL);
  g_assert_nonnull (strstr (((const AssayLibraryEntry *) g_ptr_array_index (found, 0))->excerpt,
                            "fees of \002ferries\003 by"));
  tear_down (&self);
}

static void
test_filters (void)
{
  Fixture self = { 0 };

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  add (&self, BRIDGE, "/jobs/bridge.assay", "2025-05-15T09:00:00Z");

  g_assert_cmpuint (count (&self, &(AssayLibraryQuery){ .outlet = "bbc" },
                           "Café on the bridge closes"), ==, 1);
  g_assert_cmpuint (count (&self, &(AssayLibraryQuery){ .outlet = "%" }, NULL), ==, 0);
  g_assert_cmpuint (count (&self, &(AssayLibraryQuery){ .checker = "Oko" }, NULL), ==, 0);
  g_assert_cmpuint (count (&self, &(AssayLibraryQuery){ .verdict = ASSAY_VERDICT_PASS }, NULL), ==,
                    0);
  g_assert_cmpuint (count (&self, &(AssayLibraryQuery){ .since = "2025-05-15" },
                           "Café on the bridge closes"), ==, 1);
  g_assert_cmpuint (count (&self, &(AssayLibraryQuery){ .until = "2025-05-14" },
                           "Harbour fees rise"), ==, 1);
  g_assert_cmpuint (count (&self, &(AssayLibraryQuery){ .most = 1 }, NULL), ==, 1);
  tear_down (&self);
}

/* A job that is saved again takes the place of what it was, and is the newest then. */
static void
test_again (void)
{
  Fixture self = { 0 };
  guint n = 0;

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  add (&self, BRIDGE, "/jobs/bridge.assay", "2025-05-15T09:00:00Z");
  add (&self, "Fees stay\n\nThe board took it back.\n", "/jobs/fees.assay", "2025-05-16T09:00:00Z");

  g_assert_cmpuint (count_words (&self, NULL, "Fees stay"), ==, 2);
  g_assert_cmpuint (count_words (&self, "ferries", NULL), ==, 0);
  g_assert_true (assay_library_count (self.archive, &n, NULL));
  g_assert_cmpuint (n, ==, 2);
  tear_down (&self);
}

static void
test_remove (void)
{
  g_autoptr (GError) error = NULL;
  Fixture self = { 0 };

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  g_assert_true (assay_library_remove (self.archive, "/jobs/fees.assay", NULL));
  g_assert_cmpuint (count_words (&self, "ferries", NULL), ==, 0);
  g_assert_false (assay_library_remove (self.archive, "/jobs/fees.assay", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  tear_down (&self);
}

/* Nothing of a contact who is not to be named is in the library. */
static void
test_confidential (void)
{
  g_autoptr (AssayDossier) dossier = make_job (FEES);
  const AssayAddition added = { (char *) "N. Oko", (char *) "2025-05-14T09:30:00Z" };
  const AssayContact contact = { (char *) "Deep Throat", NULL, NULL, TRUE };
  const AssayContact open = { (char *) "Ann Lee", NULL, NULL, FALSE };
  g_autoptr (AssayText) said = assay_text_new ("It is all zanzibar.", -1);
  g_autoptr (AssaySource) secret = assay_source_new_contact (&contact, said, &added);
  g_autoptr (AssaySource) named = assay_source_new_contact (&open, said, &added);
  g_autoptr (AssayCase) work = assay_case_new (dossier, "N. Oko");
  Fixture self = { 0 };

  set_up (&self);
  assay_case_add_source (work, secret, added.at);
  assay_case_add_source (work, named, added.at);
  g_assert_true (assay_library_add (self.archive, assay_case_get_dossier (work),
                                    "/jobs/fees.assay", "2025-05-14T09:30:00Z", NULL));
  g_assert_cmpuint (count_words (&self, "throat", NULL), ==, 0);
  g_assert_cmpuint (count_words (&self, "zanzibar", NULL), ==, 0);
  g_assert_cmpuint (count_words (&self, "ann lee", NULL), ==, 1);
  tear_down (&self);
}

/* An earlier draft with a passage of this one is found, with the passage; the draft itself is not. */
static void
test_similar (void)
{
  g_autoptr (AssayDossier) dossier = make_job (
      "The mayor was glad. The harbour board of Ostby agreed on Tuesday to raise the fees of "
      "ferries by nine per cent, after four hours in which nobody objected. She went home.");
  g_autoptr (AssayLibraryJob) job = assay_library_job_new (dossier, NULL);
  g_autoptr (AssayLibraryJob) own = assay_library_job_new (dossier, "/jobs/fees.assay");
  g_autoptr (GPtrArray) matches = NULL;
  g_autoptr (GPtrArray) others = NULL;
  const AssayLibraryMatch *match = NULL;
  g_autofree char *words = NULL;
  Fixture self = { 0 };

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  add (&self, BRIDGE, "/jobs/bridge.assay", "2025-05-15T09:00:00Z");
  matches = assay_library_find_similar (self.archive, job, NULL, NULL);
  g_assert_cmpuint (matches->len, ==, 1);
  match = g_ptr_array_index (matches, 0);
  g_assert_cmpstr (match->entry->path, ==, "/jobs/fees.assay");
  g_assert_cmpuint (match->shared->len, ==, 1);
  g_assert_cmpfloat (match->share, >, 0.7);
  words = assay_text_dup_span (job->text, g_array_index (match->shared, AssayShared, 0).here);
  g_assert_true (g_str_has_prefix (words, "The harbour board"));

  others = assay_library_find_similar (self.archive, own, NULL, NULL);
  g_assert_cmpuint (others->len, ==, 0);
  tear_down (&self);
}

/* What a story told before, and what a later one takes over from it. */
#define STEEL                                                                                      \
  "The engineers of the port had looked at the steel of the bridge in March and had written in a " \
  "report of forty pages that it would carry no lorry before the summer, since salt had eaten "    \
  "into three of its nine piers deeper than anybody had thought, and the board had put that "      \
  "report away without a word.\n"

static AssayEarlier *
ask (Fixture      *self,
     AssayDossier *dossier,
     const char   *path)
{
  g_autoptr (AssayLibraryJob) job = assay_library_job_new (dossier, path);
  g_autoptr (GError) error = NULL;
  AssayEarlier *earlier = assay_library_find_earlier (self->archive, job, NULL, &error);

  g_assert_no_error (error);

  return earlier;
}

static guint
ask_about (Fixture    *self,
           const char *draft)
{
  g_autoptr (AssayDossier) dossier = make_job (draft);
  g_autoptr (AssayEarlier) earlier = ask (self, dossier, NULL);

  return assay_earlier_get_count (earlier);
}

/* What is recycled is told with the draft that had it, and is in the saved job from then on. */
static void
test_earlier (void)
{
  g_autoptr (AssayDossier)
      dossier = make_job ("Bridge shut\n\n2025-05-14\n\n" STEEL "\nThe mayor shut it on Monday.\n");
  g_autoptr (AssayEarlier) earlier = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayDossier) again = NULL;
  const AssayEarlierDraft *draft = NULL;
  guint n_findings = 0;
  const AssayFinding *findings = NULL;
  Fixture self = { 0 };

  set_up (&self);
  add (&self, "Steel of the bridge\n\n2025-04-02\n\n" STEEL, "/jobs/steel.assay",
       "2025-04-02T09:00:00Z");
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  earlier = ask (&self, dossier, "/jobs/shut.assay");
  g_assert_cmpuint (assay_earlier_get_count (earlier), ==, 1);
  draft = assay_earlier_get_draft (earlier, 0);
  g_assert_cmpstr (draft->title, ==, "Steel of the bridge");
  g_assert_cmpstr (draft->file, ==, "steel.assay");

  assay_dossier_set_earlier (dossier, earlier);
  g_assert_false (assay_dossier_is_current (dossier));
  g_assert_true (assay_dossier_analyse (dossier, NULL, NULL));
  bytes = assay_dossier_to_bytes (dossier);
  again = assay_dossier_load (bytes, assay_register_get_default (), NULL, NULL);
  g_assert_true (assay_earlier_equal (assay_dossier_get_earlier (again), earlier));
  g_assert_false (assay_dossier_is_outdated (again));
  findings = assay_analysis_get_findings (assay_dossier_get_analysis (again), &n_findings);
  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].rule == ASSAY_RULE_D5)
        {
          g_assert_cmpstr (findings[i].values[2], ==, "Steel of the bridge");
          g_assert_cmpstr (findings[i].values[3], ==, "2025-04-02 steel.assay");
          tear_down (&self);
          return;
        }
    }

  g_assert_not_reached ();
}

/* Neither the job itself, wherever it was saved, nor what it was before, nor what was written later. */
static void
test_earlier_own (void)
{
  const char *old = "Bridge shut\n\n2025-05-14\n\n" STEEL "\nThe mayor shut it on Monday.\n";
  const char *grown = "Bridge shut\n\n2025-05-14\n\n" STEEL "\nThe mayor shut it at noon.\n";
  const char *weekly = "Bridge shut\n\n2025-05-21\n\n" STEEL "\nIt is shut still.\n";
  g_autoptr (AssayDossier) dossier = make_job (old);
  const char *other = "The port\n\n2025-05-20\n\n" STEEL "\nNothing else is left.\n";
  g_autoptr (AssayDossier) next = make_job (other);
  g_autoptr (AssayCase) work = assay_case_new (dossier, "N. Oko");
  g_autoptr (AssayEarlier) saved = NULL;
  g_autoptr (AssayEarlier) revised = NULL;
  g_autoptr (AssayDossier)
      shut = make_job ("Bridge shut\n\n2025-05-14\n\n" STEEL "\nShe shut it.\n");
  g_autoptr (AssayDossier) renamed = make_named (
      "Bridge is shut\n\n2025-05-14\n\n" STEEL "\nShe had it shut.\n", "second.txt");
  g_autoptr (AssayCase) next_file = NULL;
  g_autoptr (AssayEarlier) revised_file = NULL;
  Fixture self = { 0 };

  set_up (&self);
  add (&self, old, "/jobs/shut.assay", "2025-05-14T09:00:00Z");
  add (&self, old, "/jobs/copy of shut.assay", "2025-05-14T10:00:00Z");
  saved = ask (&self, dossier, "/jobs/shut.assay");
  g_assert_cmpuint (assay_earlier_get_count (saved), ==, 0);
  g_assert_cmpuint (ask_about (&self, old), ==, 0);
  g_assert_cmpuint (ask_about (&self, grown), ==, 0);
  g_assert_cmpuint (ask_about (&self, weekly), ==, 2);

  /* A revision that has the old one behind it; by itself it is another story. */
  g_assert_cmpuint (ask_about (&self, other), ==, 2);
  assay_case_revise (work, assay_dossier_get_draft (next), "2025-05-15T09:00:00Z");
  g_assert_true (assay_case_analyse (work, NULL, NULL));
  revised = ask (&self, assay_case_get_dossier (work), "/jobs/port.assay");
  g_assert_cmpuint (assay_earlier_get_count (revised), ==, 0);

  /* The next revision of the story comes in a file of another name, and under another headline. */
  next_file = assay_case_new (shut, "N. Oko");
  assay_case_revise (next_file, assay_dossier_get_draft (renamed), "2025-05-14T12:00:00Z");
  g_assert_true (assay_case_analyse (next_file, NULL, NULL));
  revised_file = ask (&self, assay_case_get_dossier (next_file), "/jobs/second.assay");
  g_assert_cmpuint (assay_earlier_get_count (revised_file), ==, 0);

  /* Dated later than the draft that is asked about. */
  add (&self, weekly, "/jobs/shut.assay", "2025-05-21T09:00:00Z");
  add (&self, weekly, "/jobs/copy of shut.assay", "2025-05-21T09:00:00Z");
  g_assert_cmpuint (ask_about (&self, old), ==, 0);
  tear_down (&self);
}

/* The library is a later version of the archive: one without it is brought up to date. */
static void
test_persists (void)
{
  Fixture self = { 0 };

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  g_clear_pointer (&self.archive, assay_archive_free);
  self.archive = assay_archive_open (self.folder, ASSAY_DATABASE_READ_ONLY, NULL, NULL, NULL);
  g_assert_nonnull (self.archive);
  g_assert_cmpuint (count_words (&self, "ferries", NULL), ==, 1);
  tear_down (&self);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/library/words", test_words);
  g_test_add_func ("/library/excerpt", test_excerpt);
  g_test_add_func ("/library/filters", test_filters);
  g_test_add_func ("/library/again", test_again);
  g_test_add_func ("/library/remove", test_remove);
  g_test_add_func ("/library/confidential", test_confidential);
  g_test_add_func ("/library/similar", test_similar);
  g_test_add_func ("/library/earlier", test_earlier);
  g_test_add_func ("/library/earlier-own", test_earlier_own);
  g_test_add_func ("/library/persists", test_persists);

  return g_test_run ();
}
