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
make_job (const char *draft)
{
  g_autoptr (GBytes) bytes = g_bytes_new (draft, strlen (draft));
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_dossier_open (bytes, "draft.txt", NULL, NULL, &error);

  g_assert_no_error (error);

  return dossier;
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
  g_autoptr (AssayText) text = assay_text_new (
      "The mayor was glad. The harbour board of Ostby agreed on Tuesday to raise the fees of "
      "ferries by nine per cent, after four hours in which nobody objected. She went home.",
      -1);
  g_autoptr (GPtrArray) matches = NULL;
  g_autoptr (GPtrArray) others = NULL;
  const AssayLibraryMatch *match = NULL;
  g_autofree char *words = NULL;
  Fixture self = { 0 };

  set_up (&self);
  add (&self, FEES, "/jobs/fees.assay", "2025-05-14T09:00:00Z");
  add (&self, BRIDGE, "/jobs/bridge.assay", "2025-05-15T09:00:00Z");
  matches = assay_library_find_similar (self.archive, text, NULL, NULL, NULL);
  g_assert_cmpuint (matches->len, ==, 1);
  match = g_ptr_array_index (matches, 0);
  g_assert_cmpstr (match->entry->path, ==, "/jobs/fees.assay");
  g_assert_cmpuint (match->shared->len, ==, 1);
  g_assert_cmpfloat (match->share, >, 0.7);
  words = assay_text_dup_span (text, g_array_index (match->shared, AssayShared, 0).here);
  g_assert_true (g_str_has_prefix (words, "The harbour board"));

  others = assay_library_find_similar (self.archive, text, "/jobs/fees.assay", NULL, NULL);
  g_assert_cmpuint (others->len, ==, 0);
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
  g_test_add_func ("/library/persists", test_persists);

  return g_test_run ();
}
