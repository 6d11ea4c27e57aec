/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-analyst.h"
#include "assay-case-watch.h"
#include "desk-help.h"

#define NOW "2025-06-04T10:00:00Z"

static AssayCase *
make_case (void)
{
  static const char text[] = "The port says that 40 ferries sailed in May.";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (AssayDossier) dossier = NULL;
  GError *error = NULL;

  dossier = assay_dossier_open (bytes, "ferries.txt", NULL, NULL, &error);
  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

static void
type (AssayCase  *work,
      const char *words)
{
  assay_case_edit (work, (AssaySpan){ 0, 0 }, words, NOW);
}

/* Typed words are analysed after a pause, a single step at once, and a mark alone needs no analysis. */
static void
test_analyst_current (void)
{
  g_autoptr (AssayCase) work = make_case ();
  g_autoptr (AssayAnalyst) analyst = assay_analyst_new (work);
  AssayAnalysis *analysis = assay_case_get_analysis (work);

  assay_case_set_state (work, 0, ASSAY_STATE_CONFIRMED, NOW);
  g_assert_true (assay_case_get_analysis (work) == analysis);

  type (work, "S");
  type (work, "o");
  g_assert_false (assay_case_is_current (work));
  desk_help_wait_until (assay_case_is_current (work));

  assay_case_undo (work);
  type (work, "A longer run of words. ");
  desk_help_wait_until (assay_case_is_current (work));
  g_assert_cmpint (assay_analyst_get_state (analyst), ==, ASSAY_ANALYST_AT_REST);
}

/* A stop leaves the facts as they were until somebody asks or types. */
static void
test_analyst_stop (void)
{
  g_autoptr (AssayCase) work = make_case ();
  g_autoptr (AssayAnalyst) analyst = assay_analyst_new (work);

  type (work, "A longer run of words. ");
  assay_analyst_stop (analyst);
  g_assert_cmpint (assay_analyst_get_state (analyst), ==, ASSAY_ANALYST_STOPPED);
  assay_case_set_verdict (work, ASSAY_VERDICT_OPEN, NOW);
  g_assert_cmpint (assay_analyst_get_state (analyst), ==, ASSAY_ANALYST_STOPPED);
  g_assert_false (assay_case_is_current (work));

  assay_analyst_start (analyst);
  desk_help_wait_until (assay_case_is_current (work));
  g_assert_cmpint (assay_analyst_get_state (analyst), ==, ASSAY_ANALYST_AT_REST);

  type (work, "Another longer run of words. ");
  assay_analyst_stop (analyst);
  type (work, "One more such run of words. ");
  desk_help_wait_until (assay_case_is_current (work));
}

/* What ends in the middle of its work leaves nothing behind that could be called. */
static void
test_analyst_end (void)
{
  g_autoptr (AssayCase) work = make_case ();
  AssayAnalyst *analyst = assay_analyst_new (work);

  type (work, "A longer run of words. ");
  g_object_run_dispose (G_OBJECT (analyst));
  g_object_unref (analyst);
  type (work, "w");
  analyst = assay_analyst_new (work);
  desk_help_wait_until (assay_case_is_current (work));
  type (work, "w");
  g_object_unref (analyst);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Who lists what is in the case hears of words that are typed once for many, and of their analysis at once. */
static void
test_analyst_watch (void)
{
  g_autoptr (AssayCase) work = make_case ();
  AssayCaseWatch *watch = assay_case_watch_new (work);
  AssayAnalyst *analyst = NULL;
  guint n = 0;

  g_signal_connect_swapped (watch, "changed", G_CALLBACK (count_cb), &n);
  assay_case_set_verdict (work, ASSAY_VERDICT_OPEN, NOW);
  g_assert_cmpuint (n, ==, 1);

  type (work, "S");
  type (work, "o");
  g_assert_cmpuint (n, ==, 1);
  desk_help_wait_until (n == 2);
  g_assert_false (assay_case_is_current (work));

  type (work, "!");
  analyst = assay_analyst_new (work);
  assay_analyst_start (analyst);
  desk_help_wait_until (assay_case_is_current (work));
  g_assert_cmpuint (n, ==, 3);

  /* One that is gone is not called. */
  type (work, "?");
  g_assert_finalize_object (watch);
  desk_help_wait_until (assay_case_is_current (work));
  g_assert_cmpuint (n, ==, 3);
  g_object_unref (analyst);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/analyst/current", test_analyst_current);
  g_test_add_func ("/analyst/stop", test_analyst_stop);
  g_test_add_func ("/analyst/end", test_analyst_end);
  g_test_add_func ("/analyst/watch", test_analyst_watch);

  return g_test_run ();
}
