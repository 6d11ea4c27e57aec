/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Any bytes as an exercise, and as what was handed in for one. A seal keeps most of them out: what it is
 * opened to is tried by sealing the bytes ourselves.
 */

#include "config.h"

#include <string.h>

#include "assay-exercise.h"
#include "assay-handin.h"
#include "assay-score.h"
#include "assay-seal.h"

#include "fuzz.h"

/* A draft of one sentence, with one thing to be found. */
static AssayExercise *
make_exercise (void)
{
  const AssayExerciseInfo info = { .title = (char *) "Fuzz", .level = 1, .pass_mark = 70 };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("The ferry lost 12 ships.\n", 25);
  g_autoptr (AssayDossier) dossier = NULL;
  AssayTruth *truth = assay_truth_new ();

  dossier = assay_dossier_open (bytes, "fuzz.txt", NULL, NULL, NULL);
  g_assert_nonnull (dossier);
  g_ptr_array_add (truth->answers,
                   assay_answer_new ((AssaySpan){ 15, 23 }, ASSAY_STATE_ERROR, "F1"));

  return assay_exercise_new (&info, dossier, truth);
}

static void
try_exercise (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayExercise) exercise = assay_exercise_load (bytes, NULL, &error);

  g_assert_true ((exercise == NULL) == (error != NULL));
}

static void
try_handin (AssayExercise *exercise,
            GBytes        *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayHandin) handin = assay_handin_load (bytes, exercise, &error);
  g_autoptr (AssayHandin) second = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) again = NULL;

  g_assert_true ((handin == NULL) == (error != NULL));

  if (handin == NULL)
    return;

  for (guint i = 0; i < handin->attempts->len; i++)
    {
      g_autoptr (AssayScore)
          score = assay_score_new (exercise, g_ptr_array_index (handin->attempts, i));

      g_assert_true (score->points >= 0 && score->points <= 100);
    }

  written = assay_handin_to_bytes (handin, exercise);
  second = assay_handin_load (written, exercise, &error);
  g_assert_no_error (error);
  again = assay_handin_to_bytes (second, exercise);
  g_assert_true (g_bytes_equal (written, again));
}

static void
try_seal (GBytes *bytes)
{
  g_autofree char *sealed = assay_seal_close (bytes, "fuzz");
  g_autoptr (GBytes) opened = assay_seal_open (sealed, "fuzz", NULL);
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *text = g_strndup (data != NULL ? data : "", n_bytes);
  g_autoptr (GBytes) forged = assay_seal_open (text, "fuzz", NULL);

  g_assert_true (g_bytes_equal (bytes, opened));
  (void) forged;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  static AssayExercise *exercise;
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);

  if (exercise == NULL)
    exercise = make_exercise ();

  try_seal (bytes);
  try_exercise (bytes);
  try_handin (exercise, bytes);

  return 0;
}
