/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-course-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-file.h"
#include "assay-json-scanner.h"
#include "assay-sheet.h"
#include "assay-training-error.h"

/* One file: the head of the course, and the files of its exercises as they are. */
#define VERSION "1.0"
#define VERSION_MAJOR 1
#define MAX_BYTES (256u * 1024 * 1024)

/* How far into a file its type stands at the latest. */
#define SNIFF_BYTES 256

AssayCourse *
assay_course_new (void)
{
  AssayCourse *self = g_new0 (AssayCourse, 1);

  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
assay_course_free (AssayCourse *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->about);
  g_free (self->author);
  g_ptr_array_unref (self->exercises);
  g_free (self);
}

/* What a folder's course.json and a course's one file have in common. */
void
assay_course_read_head (AssayCourse     *self,
                        AssayJsonReader *reader,
                        guint            root)
{
  g_autofree char *type = assay_json_reader_dup_string (reader, root, "type");
  g_autofree char *version = assay_json_reader_dup_string (reader, root, "version");

  if (type != NULL && strcmp (type, ASSAY_COURSE_MEDIA_TYPE) != 0)
    assay_json_reader_fail_member (reader, root, "type", _ ("this is not a course"));
  if (version != NULL && g_ascii_strtoull (version, NULL, 10) > VERSION_MAJOR)
    assay_json_reader_fail_member (reader, root, "version",
                                   _ ("it was written by a newer Assay than this one"));

  self->title = assay_json_reader_dup_string (reader, root, "title");
  self->about = assay_json_reader_dup_optional_string (reader, root, "about");
  self->author = assay_json_reader_dup_optional_string (reader, root, "author");
}

static gboolean
read_exercises (AssayCourse      *self,
                AssayJsonIndex   *index,
                AssayJsonReader  *reader,
                GCancellable     *cancellable,
                GError          **error)
{
  guint array = assay_json_reader_get_array (reader, assay_json_reader_get_root (reader),
                                             "exercises");
  const char *text = assay_json_index_get_text (index);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      const AssayJsonNode *node = assay_json_index_get_node (index, item);
      g_autoptr (GBytes)
          bytes = g_bytes_new (text + node->begin_byte, node->end_byte - node->begin_byte);
      AssayExercise *exercise = NULL;

      if (self->exercises->len == ASSAY_COURSE_MAX_EXERCISES)
        {
          g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_TOO_MANY,
                       _ ("A course has at most %d exercises"), ASSAY_COURSE_MAX_EXERCISES);
          return FALSE;
        }

      exercise = assay_exercise_load (bytes, cancellable, error);

      if (exercise == NULL)
        {
          g_prefix_error (error, _ ("Exercise %u: "), self->exercises->len + 1);
          return FALSE;
        }

      g_ptr_array_add (self->exercises, exercise);
    }

  return TRUE;
}

/**
 * assay_course_is_course:
 *
 * Returns: whether @bytes look like the file of a course
 */
gboolean
assay_course_is_course (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = NULL;

  g_return_val_if_fail (bytes != NULL, FALSE);

  data = g_bytes_get_data (bytes, &n_bytes);

  return data != NULL && g_strstr_len (data, (gssize) MIN (n_bytes, SNIFF_BYTES),
                                       "\"" ASSAY_COURSE_MEDIA_TYPE "\"") != NULL;
}

/**
 * assay_course_new_single:
 *
 * Returns: (transfer full): a course of this exercise alone, named after it
 */
AssayCourse *
assay_course_new_single (AssayExercise *exercise)
{
  AssayCourse *self = NULL;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);

  self = assay_course_new ();
  self->title = g_strdup (assay_exercise_get_info (exercise)->title);
  g_ptr_array_add (self->exercises, g_object_ref (exercise));

  return self;
}

/**
 * assay_course_load_bytes:
 * @bytes: the file of a course
 *
 * Returns: (transfer full): the course, or %NULL with @error set
 */
AssayCourse *
assay_course_load_bytes (GBytes        *bytes,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (AssayCourse) self = NULL;
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = assay_course_new ();
  index = assay_json_scan (bytes, NULL, error);

  if (index == NULL)
    return NULL;

  reader = assay_json_reader_new (index);
  assay_course_read_head (self, reader, assay_json_reader_get_root (reader));

  if (assay_json_reader_has_failed (reader))
    {
      (void) assay_json_reader_end (reader, error);
      return NULL;
    }

  if (!read_exercises (self, index, reader, cancellable, error) ||
      !assay_json_reader_end (reader, error))
    return NULL;

  return g_steal_pointer (&self);
}

static AssayCourse *
load_file (GFile         *file,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GBytes) bytes = assay_file_read (file, MAX_BYTES, cancellable, error);

  return bytes != NULL ? assay_course_load_bytes (bytes, cancellable, error) : NULL;
}

/**
 * assay_course_load:
 * @file: a course in one file, or its folder
 *
 * Blocking.
 *
 * Returns: (transfer full): the course, or %NULL with @error set; of a folder, with its first fault
 */
AssayCourse *
assay_course_load (GFile         *file,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AssayCourse) course = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) != G_FILE_TYPE_DIRECTORY)
    return load_file (file, cancellable, error);

  problems = g_ptr_array_new_with_free_func (g_free);
  course = assay_course_load_folder (file, problems, cancellable, error);

  if (course != NULL && problems->len > 0)
    {
      g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_MEANING,
                           g_ptr_array_index (problems, 0));
      return NULL;
    }

  return g_steal_pointer (&course);
}

/**
 * assay_course_to_bytes:
 *
 * Returns: (transfer full): the course in one file
 */
GBytes *
assay_course_to_bytes (AssayCourse *self)
{
  AssayJsonWriter *writer = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  writer = assay_json_writer_new ();
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", ASSAY_COURSE_MEDIA_TYPE);
  assay_json_writer_add_string (writer, "version", VERSION);
  assay_json_writer_add_string (writer, "title", self->title);
  assay_json_writer_add_string (writer, "about", self->about);
  assay_json_writer_add_string (writer, "author", self->author);
  assay_json_writer_begin_array (writer, "exercises");

  for (guint i = 0; i < self->exercises->len; i++)
    {
      g_autoptr (GBytes) bytes = assay_exercise_to_bytes (g_ptr_array_index (self->exercises, i));
      gsize n_bytes = 0;
      const char *data = g_bytes_get_data (bytes, &n_bytes);
      g_autofree char *raw = g_strstrip (g_strndup (data, n_bytes));

      assay_json_writer_add_raw (writer, NULL, raw);
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end (writer);
}

static gboolean
is_in_sources (AssayExercise *exercise,
               GArray        *numbers,
               const char    *words)
{
  GListModel *sources = assay_exercise_get_sources (exercise);
  g_autofree char *folded = g_utf8_casefold (words, -1);

  for (guint i = 0; i < numbers->len; i++)
    {
      g_autoptr (AssaySource)
          source = g_list_model_get_item (sources, g_array_index (numbers, guint, i));
      AssayText *text = assay_source_get_text (source);
      g_autofree char *page = text != NULL ? g_utf8_casefold (assay_text_get_utf8 (text), -1)
                                           : NULL;

      if (page != NULL && strstr (page, folded) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
check_answer (AssayExercise     *exercise,
              const AssayAnswer *answer,
              GPtrArray         *problems)
{
  const char *title = assay_exercise_get_info (exercise)->title;
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (exercise));
  g_autofree char *words = assay_text_dup_span (text, answer->span);

  if (!assay_answer_is_problem (answer))
    return;

  if (answer->rule == NULL)
    g_ptr_array_add (problems, g_strdup_printf (_ ("%s: “%s” names no rule"), title, words));
  if (answer->note == NULL)
    g_ptr_array_add (problems, g_strdup_printf (_ ("%s: “%s” has no note that explains it"), title,
                                                words));
  if (answer->right != NULL && *answer->right != '\0' && answer->sources->len > 0 &&
      !is_in_sources (exercise, answer->sources, answer->right))
    g_ptr_array_add (problems,
                     g_strdup_printf (_ ("%s: no source named for “%s” has the right words, “%s”"),
                                      title, words, answer->right));
}

/**
 * assay_course_check:
 *
 * Returns: (transfer full) (element-type utf8): what whoever wrote the course should mend, in words
 */
GPtrArray *
assay_course_check (AssayCourse *self)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func (g_free);
  guint level = 1;

  g_return_val_if_fail (self != NULL, problems);

  if (self->exercises->len == 0)
    g_ptr_array_add (problems, g_strdup (_ ("The course has no exercise")));

  for (guint i = 0; i < self->exercises->len; i++)
    {
      AssayExercise *exercise = g_ptr_array_index (self->exercises, i);
      const AssayExerciseInfo *info = assay_exercise_get_info (exercise);
      const AssayTruth *truth = assay_exercise_get_truth (exercise);

      if (info->level < level)
        g_ptr_array_add (problems, g_strdup_printf (_ ("%s: it is easier than the one before it"),
                                                    info->title));
      if (truth->notes == NULL)
        g_ptr_array_add (problems,
                         g_strdup_printf (_ ("%s: it has no teaching notes"), info->title));
      if (truth->verdict == ASSAY_VERDICT_UNSET)
        g_ptr_array_add (problems, g_strdup_printf (_ ("%s: it has no verdict"), info->title));

      level = MAX (level, info->level);

      for (guint j = 0; j < truth->answers->len; j++)
        check_answer (exercise, g_ptr_array_index (truth->answers, j), problems);
    }

  return problems;
}

/**
 * assay_course_to_text:
 *
 * Returns: (transfer full): what there is to be taken, without an answer
 */
char *
assay_course_to_text (AssayCourse *self,
                      guint        width,
                      gboolean     is_coloured)
{
  AssaySheet *sheet = assay_sheet_new (width, is_coloured);

  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, self->title);

  if (self->about != NULL)
    assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, self->about);

  assay_sheet_add_blank (sheet);

  for (guint i = 0; i < self->exercises->len; i++)
    {
      AssayExercise *exercise = g_ptr_array_index (self->exercises, i);
      const AssayExerciseInfo *info = assay_exercise_get_info (exercise);
      guint n_sources = g_list_model_get_n_items (assay_exercise_get_sources (exercise));
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *sources = NULL;
      g_autofree char *facts = NULL;

      sources = g_strdup_printf (ngettext ("%u source", "%u sources", n_sources), n_sources);
      /* Translators: how hard an exercise is, its field, and how many sources it has */
      facts = g_strdup_printf (_ ("Level %u · %s · %s"), info->level,
                               info->beat != NULL ? info->beat : _ ("general"), sources);
      assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 4, number);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, info->title);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, facts);

      if (info->about != NULL)
        {
          assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
          assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, info->about);
        }
    }

  return assay_sheet_end (sheet);
}
