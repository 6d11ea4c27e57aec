/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-certificate.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-award.h"
#include "assay-day.h"
#include "assay-training-error.h"

/* More of what is not passed yet are counted, not named. */
#define MAX_NAMED 3u

void
assay_certificate_free (AssayCertificate *self)
{
  if (self == NULL)
    return;

  g_free (self->trainee);
  g_free (self->course);
  g_free (self->day);
  g_free (self);
}

/* The best attempt that passed, or NULL. */
static const AssayProgressAttempt *
find_best (GPtrArray     *attempts,
           AssayExercise *exercise)
{
  const AssayProgressAttempt *best = NULL;

  for (guint i = 0; i < attempts->len; i++)
    {
      const AssayProgressAttempt *attempt = g_ptr_array_index (attempts, i);

      if (attempt->passed && strcmp (attempt->exercise, assay_exercise_get_id (exercise)) == 0 &&
          (best == NULL || attempt->points > best->points))
        best = attempt;
    }

  return best;
}

static void
set_missing_error (GPtrArray  *missing,
                   GError    **error)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < MIN (missing->len, MAX_NAMED); i++)
    g_string_append_printf (list, "%s“%s”", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (missing, i));

  g_set_error (
      error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING,
      ngettext ("There is a certificate once all exercises are passed; %u is not yet: %s%s",
                "There is a certificate once all exercises are passed; %u are not yet: "
                         "%s%s",
                         missing->len),
               missing->len, list->str, missing->len > MAX_NAMED ? "…" : "");
}

/**
 * assay_certificate_new:
 * @progress: where what was handed in is kept
 * @trainee: who asks for it
 * @course: what must have been passed
 *
 * Returns: (transfer full): the certificate, or %NULL with @error set, which names what is not passed yet
 */
AssayCertificate *
assay_certificate_new (AssayProgress  *progress,
                       const char     *trainee,
                       AssayCourse    *course,
                       GError        **error)
{
  g_autoptr (GPtrArray) attempts = NULL;
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  g_autoptr (AssayCertificate) self = NULL;
  const char *last = "";

  g_return_val_if_fail (progress != NULL && trainee != NULL && course != NULL, NULL);

  attempts = assay_progress_list_attempts (progress, trainee, error);

  if (attempts == NULL)
    return NULL;

  self = g_new0 (AssayCertificate, 1);

  for (guint i = 0; i < course->exercises->len; i++)
    {
      AssayExercise *exercise = g_ptr_array_index (course->exercises, i);
      const AssayProgressAttempt *best = find_best (attempts, exercise);

      if (best == NULL)
        {
          g_ptr_array_add (missing, assay_exercise_get_info (exercise)->title);
          continue;
        }

      self->points += best->points / course->exercises->len;
      if (strcmp (best->at, last) > 0)
        last = best->at;
    }

  if (missing->len > 0 || course->exercises->len == 0)
    {
      set_missing_error (missing, error);
      return NULL;
    }

  self->trainee = g_strdup (trainee);
  self->course = g_strdup (course->title);
  self->n_exercises = course->exercises->len;
  self->day = g_strndup (last, strlen ("2025-05-15"));

  return g_steal_pointer (&self);
}

/**
 * assay_certificate_to_pdf:
 *
 * Returns: (transfer full): a page of PDF; the same certificate, version, fonts and libraries give the same
 *   bytes
 */
GBytes *
assay_certificate_to_pdf (const AssayCertificate  *self,
                          GError                 **error)
{
  AssayAward award = { .title = _ ("Certificate"),
                       .before = _ ("This is to say that"),
                       .signer = _ ("Signed by whoever taught it"),
                       .foot = _ ("Made by Assay from what was handed in on this computer.") };
  AssayDay day = { 0 };
  g_autofree char *date = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  (void) assay_day_from_iso (self->day, &day);
  date = assay_day_dup_label (day);
  words = g_strdup_printf (ngettext ("has passed the course “%s”: %u exercise, with its pass mark, "
                                     "and %.0f of 100 points",
                                     "has passed the course “%s”: %u exercises, each with its pass "
                                     "mark, and %.0f of 100 points on average",
                                     self->n_exercises),
                           self->course, self->n_exercises, self->points);
  award.name = self->trainee;
  award.subject = self->course;
  award.words = words;
  award.date = date != NULL ? date : self->day;
  award.day = self->day;

  return assay_award_to_pdf (&award, error);
}
