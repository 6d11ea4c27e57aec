/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-dossier-seal.h"
#include "case-help.h"

static char *
dup_written (AssayDossier *dossier)
{
  g_autoptr (GBytes) bytes = assay_dossier_to_bytes (dossier);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* What is done to a sealed case leaves no trace: no step, no history, no byte. */
static void
test_seal_stays (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  AssayDossier *dossier = assay_case_get_dossier (work);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  assay_case_set_verdict (work, ASSAY_VERDICT_OPEN, CASE_HELP_NOW);
  assay_case_seal (work, CASE_HELP_NOW);
  g_assert_true (assay_case_is_sealed (work));
  g_assert_true (assay_case_is_modified (work));
  g_assert_cmpint (assay_dossier_get_seal_state (dossier), ==, ASSAY_SEAL_INTACT);
  g_assert_false (assay_dossier_may_change (dossier, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  before = dup_written (dossier);

  assay_case_set_verdict (work, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  assay_case_set_state (work, 0, ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
  case_help_type (work, 0, "Fast ", CASE_HELP_NOW);
  g_assert_false (assay_case_can_undo (work));
  assay_case_undo (work);
  case_help_assert_text (work, CASE_HELP_TEXT);
  g_assert_cmpint (assay_dossier_get_person (dossier)->verdict, ==, ASSAY_VERDICT_OPEN);
  after = dup_written (dossier);
  g_assert_cmpstr (after, ==, before);
}

static void
test_seal_reopen (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  AssayDossier *dossier = assay_case_get_dossier (work);
  const AssayHistoryEntry *history = NULL;
  guint n_entries = 0;

  assay_case_seal (work, CASE_HELP_NOW);
  assay_case_reopen (work, CASE_HELP_NOW);
  g_assert_false (assay_case_is_sealed (work));
  g_assert_true (assay_case_is_modified (work));
  g_assert_true (assay_dossier_may_change (dossier, NULL));

  history = assay_dossier_get_history (dossier, &n_entries);
  g_assert_cmpuint (n_entries, ==, 2);
  g_assert_cmpstr (history[0].what, ==, "sealed");
  g_assert_cmpstr (history[1].what, ==, "reopened");
  g_assert_cmpuint (strlen (history[1].about), ==, 64);

  assay_case_set_verdict (work, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  g_assert_cmpint (assay_dossier_get_person (dossier)->verdict, ==, ASSAY_VERDICT_FAIL);
  assay_case_undo (work);
  g_assert_false (assay_case_can_undo (work));
}

/* A sealed file is read and written byte for byte, by a copy too; a touched one is known by its sum. */
static void
test_seal_file (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autofree char *written = NULL;
  g_autofree char *again = NULL;
  g_autofree char *copied = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayDossier) loaded = NULL;
  g_autoptr (AssayDossier) copy = NULL;
  g_autoptr (AssayDossier) touched = NULL;
  g_autoptr (GError) error = NULL;
  char *at = NULL;

  assay_case_seal (work, CASE_HELP_NOW);
  written = dup_written (assay_case_get_dossier (work));
  bytes = g_bytes_new (written, strlen (written));
  loaded = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);
  g_assert_no_error (error);
  again = dup_written (loaded);
  g_assert_cmpstr (again, ==, written);
  g_assert_cmpint (assay_dossier_get_seal_state (loaded), ==, ASSAY_SEAL_INTACT);
  copy = assay_dossier_copy (loaded);
  copied = dup_written (copy);
  g_assert_cmpstr (copied, ==, written);

  g_bytes_unref (bytes);
  at = strstr (written, "\"OPEN\"");
  g_assert_nonnull (at);
  memcpy (at, "\"PASS\"", 6);
  bytes = g_bytes_new (written, strlen (written));
  touched = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (assay_dossier_get_seal_state (touched), ==, ASSAY_SEAL_BROKEN);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/seal/stays", test_seal_stays);
  g_test_add_func ("/seal/reopen", test_seal_reopen);
  g_test_add_func ("/seal/file", test_seal_file);

  return g_test_run ();
}
