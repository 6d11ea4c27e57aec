/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-course-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-exercise-private.h"
#include "assay-file.h"
#include "assay-import.h"
#include "assay-json-scanner.h"
#include "assay-training-error.h"

/*
 * A course as a school writes it, described in data/course/README.md: a folder with course.json, and in it a
 * folder for each exercise with exercise.json, the draft, and the sources as saved pages. Names in these
 * files are names of files beside them: they have no separator, and do not begin with a dot.
 */
#define MAX_JSON_BYTES (1024u * 1024)
#define MAX_SOURCES 100

static gboolean
is_name (const char *name)
{
  return name != NULL && *name != '\0' && *name != '.' && strchr (name, '/') == NULL &&
         strchr (name, '\\') == NULL;
}

/* A child of @folder that a file names. */
static GFile *
get_child (AssayJsonReader *reader,
           guint            object,
           const char      *key,
           GFile           *folder,
           char           **name)
{
  *name = assay_json_reader_dup_string (reader, object, key);

  if (*name == NULL)
    return NULL;

  if (!is_name (*name))
    {
      assay_json_reader_fail_member (reader, object, key,
                                     _ ("the name of a file in the same folder is expected here"));
      return NULL;
    }

  return g_file_get_child (folder, *name);
}

/* One page that was saved, with the address it came from. */
static AssaySource *
read_source (AssayJsonReader  *reader,
             guint             item,
             GFile            *folder,
             GCancellable     *cancellable,
             GError          **error)
{
  g_autofree char *name = NULL;
  g_autofree char *url = NULL;
  g_autoptr (GFile) pages = g_file_get_child (folder, "sources");
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_auto (AssayDocument) document = { 0 };
  AssayListedSource listed = { 0 };

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return NULL;

  file = get_child (reader, item, "file", pages, &name);
  url = assay_json_reader_dup_string (reader, item, "url");

  if (assay_json_reader_has_failed (reader))
    return NULL;

  bytes = assay_file_read (file, ASSAY_IMPORT_MAX_BYTES, cancellable, error);

  if (bytes == NULL || !assay_document_import (&document, bytes, name, cancellable, error))
    {
      g_prefix_error (error, "sources/%s: ", name);
      return NULL;
    }

  listed.url = url;
  listed.title = document.title;

  return assay_source_new_read (&listed, assay_register_get_default (), document.text,
                                document.date);
}

static GListModel *
read_sources (AssayJsonReader  *reader,
              guint             root,
              GFile            *folder,
              GCancellable     *cancellable,
              GError          **error)
{
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  guint array = assay_json_reader_get_array (reader, root, "sources");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autoptr (AssaySource) source = NULL;

      if (g_list_model_get_n_items (G_LIST_MODEL (sources)) == MAX_SOURCES)
        {
          assay_json_reader_fail (reader, item, ASSAY_JSON_ERROR_TOO_LARGE,
                                  _ ("there are too many sources"));
          break;
        }

      source = read_source (reader, item, folder, cancellable, error);

      if (source == NULL)
        {
          if (error == NULL || *error == NULL)
            (void) assay_json_reader_end (reader, error);

          return NULL;
        }

      g_list_store_append (sources, source);
    }

  return G_LIST_MODEL (g_steal_pointer (&sources));
}

/* Where the words of an answer stand: the first time, or the one that it asks for. */
static gboolean
find_words (AssayJsonReader *reader,
            guint            item,
            AssayText       *text,
            AssaySpan       *span)
{
  g_autofree char *words = assay_json_reader_dup_string (reader, item, "words");
  const char *utf8 = assay_text_get_utf8 (text);
  const char *at = utf8;
  gint64 n = 1;

  if (assay_json_reader_find (reader, item, "occurrence") != ASSAY_JSON_NONE)
    n = assay_json_reader_get_integer (reader, item, "occurrence", 1, 1000);

  if (words == NULL)
    return FALSE;

  for (gint64 i = 0; i < n && at != NULL && *words != '\0'; i++)
    at = strstr (i == 0 ? at : at + 1, words);

  if (at == NULL || *words == '\0')
    {
      assay_json_reader_fail_member (reader, item, "words",
                                     _ ("the draft does not have these words"));
      return FALSE;
    }

  *span = assay_text_to_span (text, (gsize) (at - utf8), (gsize) (at - utf8) + strlen (words));

  return TRUE;
}

static AssayAnswer *
read_answer (AssayJsonReader *reader,
             guint            item,
             AssayText       *text,
             guint            n_sources)
{
  AssayAnswer *answer = assay_answer_new ((AssaySpan){ 0, 0 }, ASSAY_STATE_ERROR, NULL);
  g_autofree char *state = NULL;
  guint array = ASSAY_JSON_NONE;

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT) ||
      !find_words (reader, item, text, &answer->span))
    return answer;

  state = assay_json_reader_dup_optional_string (reader, item, "state");
  answer->rule = assay_json_reader_dup_optional_string (reader, item, "rule");
  answer->right = assay_json_reader_dup_optional_string (reader, item, "right");
  answer->note = assay_json_reader_dup_optional_string (reader, item, "note");
  answer->hint = assay_json_reader_dup_optional_string (reader, item, "hint");
  array = assay_json_reader_get_optional_array (reader, item, "sources");

  if (state != NULL && !assay_state_from_id (state, &answer->state))
    assay_json_reader_fail_member (reader, item, "state", _ ("there is no such state"));
  if (answer->rule != NULL && !assay_answer_is_rule (answer->rule))
    assay_json_reader_fail_member (reader, item, "rule",
                                   _ ("the id of a rule such as “F1” is expected here"));

  for (guint one = assay_json_reader_get_item (reader, array);
       one != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader);
       one = assay_json_reader_get_next (reader, one))
    {
      guint number = (guint) assay_json_reader_get_value (reader, one, 1, MAX (n_sources, 1));

      if (!assay_json_reader_has_failed (reader) && number <= n_sources)
        {
          number--;
          g_array_append_val (answer->sources, number);
        }
    }

  return answer;
}

static AssayTruth *
read_truth (AssayJsonReader *reader,
            guint            root,
            AssayText       *text,
            guint            n_sources)
{
  AssayTruth *truth = assay_truth_new ();
  guint array = assay_json_reader_get_array (reader, root, "answers");
  guint checks = assay_json_reader_get_optional_object (reader, root, "checks");
  g_autofree char *verdict = assay_json_reader_dup_optional_string (reader, root, "verdict");
  g_autofree char *confidence = assay_json_reader_dup_optional_string (reader, root, "confidence");

  for (guint item = assay_json_reader_get_item (reader, array);
       item != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader) &&
       truth->answers->len < ASSAY_ANSWER_MAX;
       item = assay_json_reader_get_next (reader, item))
    g_ptr_array_add (truth->answers, read_answer (reader, item, text, n_sources));

  for (guint i = 0; checks != ASSAY_JSON_NONE && i < ASSAY_N_CHECKS; i++)
    {
      const char *id = assay_check_to_id ((AssayCheck) i);

      if (assay_json_reader_find (reader, checks, id) != ASSAY_JSON_NONE)
        truth->scores[i] = (int) assay_json_reader_get_integer (reader, checks, id, 0, 10);
    }

  truth->verdict = assay_verdict_from_id (verdict);
  truth->confidence = assay_confidence_from_id (confidence);
  truth->notes = assay_json_reader_dup_optional_string (reader, root, "notes");

  return truth;
}

static AssayDossier *
read_dossier (AssayJsonReader  *reader,
              guint             root,
              GFile            *folder,
              GCancellable     *cancellable,
              GError          **error)
{
  g_autofree char *name = NULL;
  g_autoptr (GFile) file = get_child (reader, root, "draft", folder, &name);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;

  if (file == NULL)
    {
      (void) assay_json_reader_end (reader, error);
      return NULL;
    }

  bytes = assay_file_read (file, ASSAY_IMPORT_MAX_BYTES, cancellable, error);

  if (bytes != NULL)
    draft = assay_import_bytes (bytes, name, ASSAY_FORMAT_AUTO, cancellable, error);

  if (draft == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  sources = read_sources (reader, root, folder, cancellable, error);

  if (sources == NULL)
    return NULL;

  analysis = assay_analysis_new (draft, sources, NULL, cancellable, error);

  return analysis != NULL ? assay_dossier_new (analysis) : NULL;
}

static AssayJsonIndex *
scan_file (GFile         *folder,
           const char    *name,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (GBytes) bytes = assay_file_read (file, MAX_JSON_BYTES, cancellable, error);
  AssayJsonIndex *index = bytes != NULL ? assay_json_scan (bytes, NULL, error) : NULL;

  if (bytes != NULL && index == NULL)
    g_prefix_error (error, "%s: ", name);

  return index;
}

/*
 * @folder: the folder of one exercise
 *
 * Returns: (transfer full): it, or %NULL with @error set, which says in which file and where
 */
static AssayExercise *
read_exercise (GFile         *folder,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (AssayJsonIndex) index = scan_file (folder, "exercise.json", cancellable, error);
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayTruth) truth = NULL;
  g_auto (AssayExerciseInfo) info = { 0 };
  guint root = ASSAY_JSON_NONE;

  if (index == NULL)
    return NULL;

  reader = assay_json_reader_new (index);
  root = assay_json_reader_get_root (reader);
  assay_exercise_info_read (&info, reader, root);
  dossier = read_dossier (reader, root, folder, cancellable, error);

  if (dossier == NULL)
    return NULL;

  truth = read_truth (reader, root, assay_draft_get_text (assay_dossier_get_draft (dossier)),
                      g_list_model_get_n_items (assay_dossier_get_sources (dossier)));

  if (!assay_json_reader_end (reader, error))
    {
      g_prefix_error (error, "exercise.json: ");
      return NULL;
    }

  return assay_exercise_new (&info, dossier, g_steal_pointer (&truth));
}

static void
read_listed (AssayCourse     *self,
             AssayJsonReader *reader,
             GFile           *folder,
             GPtrArray       *problems,
             GCancellable    *cancellable)
{
  guint array = assay_json_reader_get_array (reader, assay_json_reader_get_root (reader),
                                             "exercises");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *name = assay_json_reader_dup_value (reader, item);
      g_autoptr (GFile) child = NULL;
      g_autoptr (GError) error = NULL;
      AssayExercise *exercise = NULL;

      if (!is_name (name))
        {
          assay_json_reader_fail (reader, item, ASSAY_JSON_ERROR_MEANING,
                                  _ ("the name of a folder beside this file is expected here"));
          return;
        }

      if (self->exercises->len + problems->len == ASSAY_COURSE_MAX_EXERCISES)
        {
          g_ptr_array_add (problems, g_strdup_printf (_ ("A course has at most %d exercises"),
                                                      ASSAY_COURSE_MAX_EXERCISES));
          return;
        }

      child = g_file_get_child (folder, name);
      exercise = read_exercise (child, cancellable, &error);

      if (exercise != NULL)
        g_ptr_array_add (self->exercises, exercise);
      else
        g_ptr_array_add (problems, g_strdup_printf ("%s: %s", name, error->message));
    }
}

/**
 * assay_course_load_folder:
 * @folder: a course as a school writes it
 * @problems: (element-type utf8): what is wrong with single exercises is added to it
 *
 * Returns: (transfer full): the course with all exercises that could be read, or %NULL with @error set if
 *   its course.json could not be
 */
AssayCourse *
assay_course_load_folder (GFile         *folder,
                          GPtrArray     *problems,
                          GCancellable  *cancellable,
                          GError       **error)
{
  g_autoptr (AssayCourse) self = assay_course_new ();
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  index = scan_file (folder, "course.json", cancellable, error);

  if (index == NULL)
    return NULL;

  reader = assay_json_reader_new (index);
  assay_course_read_head (self, reader, assay_json_reader_get_root (reader));
  read_listed (self, reader, folder, problems, cancellable);

  if (!assay_json_reader_end (reader, error))
    {
      g_prefix_error (error, "course.json: ");
      return NULL;
    }

  return g_steal_pointer (&self);
}
