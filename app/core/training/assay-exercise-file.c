/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-exercise-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-json-scanner.h"
#include "assay-seal.h"
#include "assay-training-error.h"

/*
 * The file of an exercise: what may be read before it is begun stands in the clear, the dossier and the
 * truth are sealed, each with all that stands in the clear as its context. The dossier is sealed too,
 * since it holds what our rules say of the draft. data/assay-exercise.schema.json describes it.
 */
#define VERSION "1.0"
#define VERSION_MAJOR 1
#define ID_DIGITS 16

/* How far into a file its type stands at the latest. */
#define SNIFF_BYTES 4096

static void
write_info (AssayJsonWriter         *writer,
            const AssayExerciseInfo *info)
{
  assay_json_writer_add_string (writer, "title", info->title);
  assay_json_writer_add_string (writer, "about", info->about);
  assay_json_writer_add_string (writer, "beat", info->beat);
  assay_json_writer_add_string (writer, "author", info->author);
  assay_json_writer_add_integer (writer, "level", info->level);
  assay_json_writer_add_integer (writer, "minutes", info->minutes);
  assay_json_writer_add_integer (writer, "pass_mark", info->pass_mark);
  assay_json_writer_add_integer (writer, "hint_cost", info->hint_cost);
}

/* All that stands in the clear, and what is sealed, so that neither fits another exercise. */
static char *
make_context (const AssayExerciseInfo *info,
              const char              *what)
{
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "what", what);
  write_info (writer, info);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end_text (writer);
}

static GBytes *
truth_to_bytes (AssayExercise *self)
{
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (self));
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_answers_write (self->truth->answers, text, writer);
  assay_json_writer_begin_object (writer, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const char *id = assay_check_to_id ((AssayCheck) i);

      if (self->truth->scores[i] < 0)
        assay_json_writer_add_string (writer, id, NULL);
      else
        assay_json_writer_add_integer (writer, id, self->truth->scores[i]);
    }

  assay_json_writer_end_object (writer);
  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (self->truth->verdict));
  assay_json_writer_add_string (writer, "confidence",
                                assay_confidence_to_id (self->truth->confidence));
  assay_json_writer_add_string (writer, "notes", self->truth->notes);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end (writer);
}

static char *
close_truth (AssayExercise *self)
{
  g_autofree char *context = make_context (&self->info, "truth");
  g_autoptr (GBytes) bytes = truth_to_bytes (self);

  return assay_seal_close (bytes, context);
}

static char *
close_dossier (AssayExercise *self)
{
  g_autofree char *context = make_context (&self->info, "dossier");
  g_autoptr (GBytes) bytes = assay_dossier_to_bytes (self->dossier);

  return assay_seal_close (bytes, context);
}

/* The text of the draft and the truth, with what stands in the clear: what a newer program says of the
 * draft does not make it another exercise. */
char *
assay_exercise_make_id (AssayExercise *self)
{
  g_autofree char *truth = close_truth (self);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (checksum, (const guchar *) truth, -1);
  g_checksum_update (
      checksum,
      (const guchar *) assay_text_get_utf8 (assay_draft_get_text (assay_exercise_get_draft (self))),
      -1);

  return g_strndup (g_checksum_get_string (checksum), ID_DIGITS);
}

/**
 * assay_exercise_to_bytes:
 *
 * Returns: (transfer full): the file of the exercise; the same exercise gives the same bytes
 */
GBytes *
assay_exercise_to_bytes (AssayExercise *self)
{
  AssayJsonWriter *writer = NULL;
  g_autofree char *dossier = NULL;
  g_autofree char *truth = NULL;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (self), NULL);

  writer = assay_json_writer_new ();
  dossier = close_dossier (self);
  truth = close_truth (self);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", ASSAY_EXERCISE_MEDIA_TYPE);
  assay_json_writer_add_string (writer, "version", VERSION);
  assay_json_writer_add_string (writer, "id", self->id);
  write_info (writer, &self->info);
  assay_json_writer_add_string (writer, "dossier", dossier);
  assay_json_writer_add_string (writer, "truth", truth);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end (writer);
}

/**
 * assay_exercise_is_exercise:
 *
 * Returns: whether @bytes look like the file of an exercise
 */
gboolean
assay_exercise_is_exercise (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return data != NULL && g_strstr_len (data, (gssize) MIN (n_bytes, SNIFF_BYTES),
                                       "\"" ASSAY_EXERCISE_MEDIA_TYPE "\"") != NULL;
}

/* The members that a file and the folder of a course have alike. */
void
assay_exercise_info_read (AssayExerciseInfo *info,
                          AssayJsonReader   *reader,
                          guint              root)
{
  info->title = assay_json_reader_dup_string (reader, root, "title");
  info->about = assay_json_reader_dup_optional_string (reader, root, "about");
  info->beat = assay_json_reader_dup_optional_string (reader, root, "beat");
  info->author = assay_json_reader_dup_optional_string (reader, root, "author");
  info->level = (guint) assay_json_reader_get_integer (reader, root, "level", 1,
                                                       ASSAY_EXERCISE_MAX_LEVEL);
  info->minutes = (guint) assay_json_reader_get_integer (reader, root, "minutes", 0,
                                                         ASSAY_EXERCISE_MAX_MINUTES);
  info->pass_mark = (guint) assay_json_reader_get_integer (reader, root, "pass_mark", 0, 100);
  info->hint_cost = (guint) assay_json_reader_get_integer (reader, root, "hint_cost", 0, 100);
}

static gboolean
check_version (AssayJsonReader  *reader,
               guint             root,
               GError          **error)
{
  g_autofree char *type = assay_json_reader_dup_string (reader, root, "type");
  g_autofree char *version = assay_json_reader_dup_string (reader, root, "version");

  if (type != NULL && strcmp (type, ASSAY_EXERCISE_MEDIA_TYPE) != 0)
    assay_json_reader_fail_member (reader, root, "type", _ ("this is not an exercise"));

  if (version != NULL && g_ascii_strtoull (version, NULL, 10) > VERSION_MAJOR)
    {
      g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_VERSION,
                   _ ("The exercise was written by a newer Assay (format %s)"), version);
      return FALSE;
    }

  return TRUE;
}

static void
read_truth_scores (AssayJsonReader *reader,
                   guint            root,
                   AssayTruth      *truth)
{
  guint checks = assay_json_reader_get_object (reader, root, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const char *id = assay_check_to_id ((AssayCheck) i);
      guint node = assay_json_reader_find (reader, checks, id);

      truth->scores[i] = node == ASSAY_JSON_NONE || assay_json_reader_is_null (reader, node)
                             ? -1
                             : (int) assay_json_reader_get_integer (reader, checks, id, 0, 10);
    }
}

/* What was sealed was written by this program, but bytes are bytes: it is read as strictly as any file. */
static gboolean
read_truth (AssayExercise  *self,
            GBytes         *bytes,
            GError        **error)
{
  g_autoptr (AssayJsonIndex) index = assay_json_scan (bytes, NULL, error);
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *confidence = NULL;
  guint root = ASSAY_JSON_NONE;

  if (index == NULL)
    return FALSE;

  reader = assay_json_reader_new (index);
  root = assay_json_reader_get_root (reader);
  self->truth = assay_truth_new ();
  g_ptr_array_unref (self->truth->answers);
  self->truth->answers = assay_answers_read (
      reader, root, assay_draft_get_text (assay_exercise_get_draft (self)),
      g_list_model_get_n_items (assay_exercise_get_sources (self)));
  read_truth_scores (reader, root, self->truth);
  verdict = assay_json_reader_dup_optional_string (reader, root, "verdict");
  confidence = assay_json_reader_dup_optional_string (reader, root, "confidence");
  self->truth->verdict = assay_verdict_from_id (verdict);
  self->truth->confidence = assay_confidence_from_id (confidence);
  self->truth->notes = assay_json_reader_dup_optional_string (reader, root, "notes");

  return assay_json_reader_end (reader, error);
}

/* The dossier first: the truth's spans lie in its draft. */
static gboolean
open_seals (AssayExercise  *self,
            const char     *dossier,
            const char     *truth,
            GCancellable   *cancellable,
            GError        **error)
{
  g_autofree char *dossier_context = make_context (&self->info, "dossier");
  g_autofree char *truth_context = make_context (&self->info, "truth");
  g_autoptr (GBytes) dossier_bytes = assay_seal_open (dossier, dossier_context, error);
  g_autoptr (GBytes) truth_bytes = NULL;

  if (dossier_bytes == NULL)
    return FALSE;

  truth_bytes = assay_seal_open (truth, truth_context, error);

  if (truth_bytes == NULL)
    return FALSE;

  self->dossier = assay_dossier_load (dossier_bytes, assay_register_get_default (), cancellable,
                                      error);

  return self->dossier != NULL && read_truth (self, truth_bytes, error);
}

/**
 * assay_exercise_load:
 * @bytes: the file of an exercise
 *
 * Blocking; safe in a worker thread.
 *
 * Returns: (transfer full): the exercise, or %NULL with @error set: %ASSAY_TRAINING_ERROR_SEAL if anything of
 *   it was changed
 */
AssayExercise *
assay_exercise_load (GBytes        *bytes,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr (AssayExercise) self = g_object_new (ASSAY_TYPE_EXERCISE, NULL);
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autofree char *id = NULL;
  g_autofree char *dossier = NULL;
  g_autofree char *truth = NULL;
  guint root = ASSAY_JSON_NONE;

  g_return_val_if_fail (bytes != NULL, NULL);

  index = assay_json_scan (bytes, NULL, error);

  if (index == NULL)
    return NULL;

  reader = assay_json_reader_new (index);
  root = assay_json_reader_get_root (reader);

  if (!check_version (reader, root, error))
    return NULL;

  id = assay_json_reader_dup_string (reader, root, "id");
  assay_exercise_info_read (&self->info, reader, root);
  dossier = assay_json_reader_dup_string (reader, root, "dossier");
  truth = assay_json_reader_dup_string (reader, root, "truth");

  if (!assay_json_reader_end (reader, error) ||
      !open_seals (self, dossier, truth, cancellable, error))
    return NULL;

  self->id = assay_exercise_make_id (self);

  if (strcmp (self->id, id) != 0)
    {
      g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_SEAL,
                           _ ("The seal is forged: the draft and its answers do not belong "
                              "together"));
      return NULL;
    }

  return g_steal_pointer (&self);
}
