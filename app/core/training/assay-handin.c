/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-handin.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-json-scanner.h"
#include "assay-training-error.h"

/* data/assay-handin.schema.json describes the file. */
#define VERSION "1.0"
#define VERSION_MAJOR 1

/* How far into a file its type stands at the latest. */
#define SNIFF_BYTES 256

void
assay_attempt_free (AssayAttempt *self)
{
  if (self == NULL)
    return;

  g_free (self->at);
  g_array_unref (self->hinted);
  g_ptr_array_unref (self->answers);
  g_free (self);
}

static AssayAttempt *
new_attempt (void)
{
  AssayAttempt *self = g_new0 (AssayAttempt, 1);

  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_answer_free);
  self->hinted = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    self->scores[i] = -1;

  return self;
}

/**
 * assay_attempt_begin:
 * @at: when it is begun, ISO 8601 in UTC
 *
 * Returns: (transfer full): an attempt in which nothing is said yet
 */
AssayAttempt *
assay_attempt_begin (const char *at)
{
  AssayAttempt *self = NULL;

  g_return_val_if_fail (at != NULL, NULL);

  self = new_attempt ();
  self->at = g_strdup (at);

  return self;
}

AssayAttempt *
assay_attempt_copy (const AssayAttempt *self)
{
  AssayAttempt *copy = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  copy = assay_attempt_begin (self->at);
  copy->seconds = self->seconds;
  copy->hints = self->hints;
  copy->verdict = self->verdict;
  copy->confidence = self->confidence;
  memcpy (copy->scores, self->scores, sizeof copy->scores);
  g_array_append_vals (copy->hinted, self->hinted->data, self->hinted->len);

  for (guint i = 0; i < self->answers->len; i++)
    g_ptr_array_add (copy->answers, assay_answer_copy (g_ptr_array_index (self->answers, i)));

  return copy;
}

/**
 * assay_attempt_new:
 * @exercise: the exercise
 * @work: the dossier that the trainee worked in
 * @at: when, ISO 8601 in UTC
 *
 * Takes what the trainee says out of the dossier: each mark that closes a fact or has a note, the scores and
 * the verdict.
 *
 * Returns: (transfer full): the attempt, or %NULL with @error set if the draft is not that of the exercise
 */
AssayAttempt *
assay_attempt_new (AssayExercise  *exercise,
                   AssayDossier   *work,
                   const char     *at,
                   GError        **error)
{
  AssayAttempt *self = NULL;
  const AssayMark *marks = NULL;
  const AssayPersonVerdict *person = NULL;
  guint n_sources = 0;
  guint n_marks = 0;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (ASSAY_IS_DOSSIER (work), NULL);
  g_return_val_if_fail (at != NULL, NULL);

  if (!assay_exercise_check_draft (exercise, assay_dossier_get_draft (work), error))
    return NULL;

  self = new_attempt ();
  self->at = g_strdup (at);
  n_sources = g_list_model_get_n_items (assay_exercise_get_sources (exercise));
  marks = assay_dossier_get_marks (work, &n_marks);

  for (guint i = 0; i < MIN (n_marks, ASSAY_ANSWER_MAX); i++)
    {
      if (!assay_span_is_empty (marks[i].span) &&
          (marks[i].state != ASSAY_STATE_OPEN || marks[i].note != NULL))
        g_ptr_array_add (self->answers, assay_answer_from_mark (&marks[i], n_sources));
    }

  g_ptr_array_sort (self->answers, assay_answer_compare);
  person = assay_dossier_get_person (work);
  memcpy (self->scores, person->scores, sizeof self->scores);
  self->verdict = person->verdict;
  self->confidence = person->confidence;

  return self;
}

/**
 * assay_handin_new:
 * @by: name of the trainee
 *
 * Returns: (transfer full): a hand-in without an attempt
 */
AssayHandin *
assay_handin_new (AssayExercise *exercise,
                  const char    *by)
{
  AssayHandin *self = NULL;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (by != NULL, NULL);

  self = g_new0 (AssayHandin, 1);
  self->exercise = g_strdup (assay_exercise_get_id (exercise));
  self->title = g_strdup (assay_exercise_get_info (exercise)->title);
  self->by = g_strdup (by);
  self->attempts = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_attempt_free);

  return self;
}

void
assay_handin_free (AssayHandin *self)
{
  if (self == NULL)
    return;

  g_free (self->exercise);
  g_free (self->title);
  g_free (self->by);
  g_clear_pointer (&self->attempts, g_ptr_array_unref);
  assay_attempt_free (self->unfinished);
  g_free (self);
}

/**
 * assay_handin_add:
 * @attempt: (transfer full): the next attempt
 *
 * Returns: %FALSE with @error set if there are as many as there may be
 */
gboolean
assay_handin_add (AssayHandin   *self,
                  AssayAttempt  *attempt,
                  GError       **error)
{
  g_autoptr (AssayAttempt) taken = attempt;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (attempt != NULL, FALSE);

  if (self->attempts->len == ASSAY_HANDIN_MAX_ATTEMPTS)
    {
      g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_TOO_MANY,
                   _ ("There are %d attempts already; begin a new file"),
                   ASSAY_HANDIN_MAX_ATTEMPTS);
      return FALSE;
    }

  g_ptr_array_add (self->attempts, g_steal_pointer (&taken));

  return TRUE;
}

static void
write_hinted (const AssayAttempt *self,
              AssayJsonWriter    *writer)
{
  if (self->hinted->len == 0)
    return;

  assay_json_writer_begin_array (writer, "hinted");
  assay_json_writer_set_on_a_line (writer);

  for (guint i = 0; i < self->hinted->len; i++)
    assay_json_writer_add_integer (writer, NULL, g_array_index (self->hinted, guint, i) + 1);

  assay_json_writer_end_array (writer);
}

static void
write_attempt (const AssayAttempt *self,
               const char         *key,
               AssayText          *text,
               AssayJsonWriter    *writer)
{
  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_string (writer, "at", self->at);
  assay_json_writer_add_integer (writer, "seconds", self->seconds);
  assay_json_writer_add_integer (writer, "hints", self->hints);
  write_hinted (self, writer);
  assay_answers_write (self->answers, text, writer);
  assay_json_writer_begin_object (writer, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const char *id = assay_check_to_id ((AssayCheck) i);

      if (self->scores[i] < 0)
        assay_json_writer_add_string (writer, id, NULL);
      else
        assay_json_writer_add_integer (writer, id, self->scores[i]);
    }

  assay_json_writer_end_object (writer);
  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (self->verdict));
  assay_json_writer_add_string (writer, "confidence", assay_confidence_to_id (self->confidence));
  assay_json_writer_end_object (writer);
}

/**
 * assay_handin_to_bytes:
 * @exercise: what it was handed in for
 *
 * Returns: (transfer full): the file of the hand-in
 */
GBytes *
assay_handin_to_bytes (AssayHandin   *self,
                       AssayExercise *exercise)
{
  AssayJsonWriter *writer = NULL;
  AssayText *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);

  text = assay_draft_get_text (assay_exercise_get_draft (exercise));
  writer = assay_json_writer_new ();
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", ASSAY_HANDIN_MEDIA_TYPE);
  assay_json_writer_add_string (writer, "version", VERSION);
  assay_json_writer_add_string (writer, "exercise", self->exercise);
  assay_json_writer_add_string (writer, "title", self->title);
  assay_json_writer_add_string (writer, "by", self->by);
  assay_json_writer_begin_array (writer, "attempts");

  for (guint i = 0; i < self->attempts->len; i++)
    write_attempt (g_ptr_array_index (self->attempts, i), NULL, text, writer);

  assay_json_writer_end_array (writer);

  if (self->unfinished != NULL)
    write_attempt (self->unfinished, "unfinished", text, writer);

  assay_json_writer_end_object (writer);

  return assay_json_writer_end (writer);
}

static void
read_hinted (AssayAttempt    *self,
             AssayJsonReader *reader,
             guint            item)
{
  guint array = assay_json_reader_get_optional_array (reader, item, "hinted");

  for (guint one = assay_json_reader_get_item (reader, array);
       one != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader);
       one = assay_json_reader_get_next (reader, one))
    {
      gint64 number = assay_json_reader_get_value (reader, one, 1, ASSAY_ANSWER_MAX);
      guint index = (guint) MAX (number, 1) - 1;

      if (self->hinted->len == ASSAY_ANSWER_MAX)
        break;

      g_array_append_val (self->hinted, index);
    }
}

static AssayAttempt *
read_attempt (AssayJsonReader *reader,
              guint            item,
              AssayExercise   *exercise)
{
  AssayAttempt *self = new_attempt ();
  g_autofree char *verdict = NULL;
  g_autofree char *confidence = NULL;
  guint checks = ASSAY_JSON_NONE;

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return self;

  self->at = assay_json_reader_dup_string (reader, item, "at");
  self->seconds = (guint) assay_json_reader_get_integer (reader, item, "seconds", 0,
                                                         ASSAY_HANDIN_MAX_SECONDS);
  self->hints = (guint) assay_json_reader_get_integer (reader, item, "hints", 0, ASSAY_ANSWER_MAX);
  read_hinted (self, reader, item);
  g_ptr_array_unref (self->answers);
  self->answers = assay_answers_read (
      reader, item, assay_draft_get_text (assay_exercise_get_draft (exercise)),
      g_list_model_get_n_items (assay_exercise_get_sources (exercise)));
  checks = assay_json_reader_get_object (reader, item, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const char *id = assay_check_to_id ((AssayCheck) i);
      guint node = assay_json_reader_find (reader, checks, id);

      if (node != ASSAY_JSON_NONE && !assay_json_reader_is_null (reader, node))
        self->scores[i] = (int) assay_json_reader_get_integer (reader, checks, id, 0, 10);
    }

  verdict = assay_json_reader_dup_optional_string (reader, item, "verdict");
  confidence = assay_json_reader_dup_optional_string (reader, item, "confidence");
  self->verdict = assay_verdict_from_id (verdict);
  self->confidence = assay_confidence_from_id (confidence);

  return self;
}

/* Whose it is comes first: a hand-in for another exercise is to be told as that, not as wrong spans. */
static gboolean
read_head (AssayHandin      *self,
           AssayJsonReader  *reader,
           AssayExercise    *exercise,
           GError          **error)
{
  guint root = assay_json_reader_get_root (reader);
  g_autofree char *type = assay_json_reader_dup_string (reader, root, "type");
  g_autofree char *version = assay_json_reader_dup_string (reader, root, "version");

  if (type != NULL && strcmp (type, ASSAY_HANDIN_MEDIA_TYPE) != 0)
    assay_json_reader_fail_member (reader, root, "type", _ ("this is not a hand-in"));

  if (version != NULL && g_ascii_strtoull (version, NULL, 10) > VERSION_MAJOR)
    {
      g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_VERSION,
                   _ ("The hand-in was written by a newer Assay (format %s)"), version);
      return FALSE;
    }

  self->exercise = assay_json_reader_dup_string (reader, root, "exercise");
  self->title = assay_json_reader_dup_string (reader, root, "title");
  self->by = assay_json_reader_dup_string (reader, root, "by");

  if (assay_json_reader_has_failed (reader))
    return assay_json_reader_end (reader, error);

  if (strcmp (self->exercise, assay_exercise_get_id (exercise)) == 0)
    return TRUE;

  g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_OTHER_EXERCISE,
               _ ("This was handed in for another exercise, “%s” (%s), not for “%s” (%s)"),
               self->title, self->exercise, assay_exercise_get_info (exercise)->title,
               assay_exercise_get_id (exercise));

  return FALSE;
}

/**
 * assay_handin_is_handin:
 *
 * Returns: whether @bytes look like the file of a hand-in
 */
gboolean
assay_handin_is_handin (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = NULL;

  g_return_val_if_fail (bytes != NULL, FALSE);

  data = g_bytes_get_data (bytes, &n_bytes);

  return data != NULL && g_strstr_len (data, (gssize) MIN (n_bytes, SNIFF_BYTES),
                                       "\"" ASSAY_HANDIN_MEDIA_TYPE "\"") != NULL;
}

static void
read_attempts (AssayHandin     *self,
               AssayJsonReader *reader,
               AssayExercise   *exercise)
{
  guint root = assay_json_reader_get_root (reader);
  guint array = assay_json_reader_get_array (reader, root, "attempts");
  guint unfinished = assay_json_reader_get_optional_object (reader, root, "unfinished");

  for (guint item = assay_json_reader_get_item (reader, array);
       item != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader);
       item = assay_json_reader_get_next (reader, item))
    {
      if (self->attempts->len == ASSAY_HANDIN_MAX_ATTEMPTS)
        assay_json_reader_fail (reader, item, ASSAY_JSON_ERROR_TOO_LARGE,
                                _ ("there are too many attempts"));
      else
        g_ptr_array_add (self->attempts, read_attempt (reader, item, exercise));
    }

  if (unfinished != ASSAY_JSON_NONE)
    self->unfinished = read_attempt (reader, unfinished, exercise);
}

/**
 * assay_handin_load_begun:
 * @bytes: the file of a hand-in
 * @exercise: what it must be for
 *
 * As assay_handin_load(), but nothing need have been handed in yet.
 *
 * Returns: (transfer full): the hand-in, or %NULL with @error set
 */
AssayHandin *
assay_handin_load_begun (GBytes         *bytes,
                         AssayExercise  *exercise,
                         GError        **error)
{
  g_autoptr (AssayHandin) self = NULL;
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);

  index = assay_json_scan (bytes, NULL, error);

  if (index == NULL)
    return NULL;

  reader = assay_json_reader_new (index);
  self = g_new0 (AssayHandin, 1);
  self->attempts = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_attempt_free);

  if (!read_head (self, reader, exercise, error))
    return NULL;

  read_attempts (self, reader, exercise);

  return assay_json_reader_end (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * assay_handin_load:
 * @bytes: the file of a hand-in
 * @exercise: what it must be for
 *
 * Returns: (transfer full): the hand-in with an attempt at least, or %NULL with @error set:
 *   %ASSAY_TRAINING_ERROR_OTHER_EXERCISE if it is for another exercise
 */
AssayHandin *
assay_handin_load (GBytes         *bytes,
                   AssayExercise  *exercise,
                   GError        **error)
{
  g_autoptr (AssayHandin) self = assay_handin_load_begun (bytes, exercise, error);

  if (self != NULL && self->attempts->len == 0)
    {
      g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING,
                           _ ("Nothing was handed in yet"));
      return NULL;
    }

  return g_steal_pointer (&self);
}
