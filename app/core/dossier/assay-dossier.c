/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier.h"

#include <string.h>

#include "assay-dossier-private.h"
#include "assay-file.h"
#include "assay-json-scanner.h"

G_DEFINE_QUARK (assay_dossier_error, assay_dossier_error)

G_DEFINE_FINAL_TYPE (AssayDossier, assay_dossier, G_TYPE_OBJECT)

static void
clear_entry (gpointer data)
{
  AssayHistoryEntry *entry = data;

  g_free (entry->at);
  g_free (entry->by);
  g_free (entry->what);
  g_free (entry->about);
}

static void
assay_dossier_finalize (GObject *object)
{
  AssayDossier *self = ASSAY_DOSSIER (object);

  g_clear_object (&self->analysis);
  g_clear_pointer (&self->marks, g_array_unref);
  assay_person_clear (&self->person);
  g_clear_pointer (&self->history, g_array_unref);
  g_clear_pointer (&self->record.rule_set, g_free);
  g_clear_pointer (&self->mark_extras, g_ptr_array_unref);
  g_clear_pointer (&self->finding_extras, g_ptr_array_unref);
  g_clear_pointer (&self->extras, assay_json_extras_unref);

  G_OBJECT_CLASS (assay_dossier_parent_class)->finalize (object);
}

static void
assay_dossier_class_init (AssayDossierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_dossier_finalize;
}

static void
assay_dossier_init (AssayDossier *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (AssayMark));
  self->history = g_array_new (FALSE, FALSE, sizeof (AssayHistoryEntry));
  self->mark_extras = assay_keyed_extras_new ();
  self->finding_extras = assay_keyed_extras_new ();

  g_array_set_clear_func (self->marks, assay_mark_clear);
  g_array_set_clear_func (self->history, clear_entry);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    self->person.scores[i] = self->record.scores[i] = -1;
}

/**
 * assay_dossier_new:
 *
 * Returns: (transfer full): a dossier of which nobody has said anything yet
 */
AssayDossier *
assay_dossier_new (AssayAnalysis *analysis)
{
  AssayDossier *self = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);

  self = g_object_new (ASSAY_TYPE_DOSSIER, NULL);
  self->analysis = g_object_ref (analysis);

  return self;
}

static void
copy_record (AssayDossier *copy,
             AssayDossier *self)
{
  g_free (copy->record.rule_set);
  copy->record = self->record;
  copy->record.rule_set = g_strdup (self->record.rule_set);
}

static void
copy_extras (AssayDossier *copy,
             AssayDossier *self)
{
  g_ptr_array_unref (copy->mark_extras);
  copy->mark_extras = g_ptr_array_ref (self->mark_extras);
  g_ptr_array_unref (copy->finding_extras);
  copy->finding_extras = g_ptr_array_ref (self->finding_extras);

  if (self->extras != NULL)
    copy->extras = assay_json_extras_ref (self->extras);
}

/**
 * assay_dossier_copy_without_marks:
 * @analysis: the analysis of the copy
 *
 * Returns: (transfer full): the same job with another analysis, for marks to be set that lie in it
 */
AssayDossier *
assay_dossier_copy_without_marks (AssayDossier  *self,
                                  AssayAnalysis *analysis)
{
  AssayDossier *copy = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  copy = assay_dossier_new (analysis);

  for (guint i = 0; i < self->history->len; i++)
    assay_dossier_add_history (copy, &g_array_index (self->history, AssayHistoryEntry, i));

  assay_dossier_set_person (copy, &self->person);
  copy_record (copy, self);
  copy_extras (copy, self);
  copy->version_minor = self->version_minor;

  return copy;
}

/**
 * assay_dossier_copy:
 *
 * Returns: (transfer full): the same job, of which changes do not touch @self
 */
AssayDossier *
assay_dossier_copy (AssayDossier *self)
{
  AssayDossier *copy = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  copy = assay_dossier_copy_without_marks (self, self->analysis);

  for (guint i = 0; i < self->marks->len; i++)
    {
      AssayMark mark;

      assay_mark_copy_into (&mark, &g_array_index (self->marks, AssayMark, i));
      g_array_append_val (copy->marks, mark);
    }

  return copy;
}

/**
 * assay_dossier_save:
 *
 * Writes the dossier beside @file and renames it: the file that was there is whole until the new one
 * is. What could not be read again is not written.
 *
 * Returns: %FALSE with @error of #GIOErrorEnum or %ASSAY_DOSSIER_ERROR_TOO_LARGE set if it could not be
 *   written
 */
gboolean
assay_dossier_save (AssayDossier  *self,
                    GFile         *file,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (GError) scan_error = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  bytes = assay_dossier_to_bytes (self);
  index = assay_json_scan (bytes, NULL, &scan_error);

  if (index == NULL)
    {
      g_set_error_literal (error, ASSAY_DOSSIER_ERROR, ASSAY_DOSSIER_ERROR_TOO_LARGE,
                           scan_error->message);
      return FALSE;
    }

  return assay_file_write (file, bytes, cancellable, error);
}

AssayAnalysis *
assay_dossier_get_analysis (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->analysis;
}

AssayDraft *
assay_dossier_get_draft (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return assay_analysis_get_draft (self->analysis);
}

/**
 * assay_dossier_is_outdated:
 *
 * Returns: whether the file that it was read from gave another machine's verdict or other scores than
 *   the rules give now; %FALSE for a dossier that comes from no file
 */
gboolean
assay_dossier_is_outdated (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);

  if (self->record.verdict == ASSAY_VERDICT_UNSET)
    return FALSE;
  if (self->record.verdict != assay_analysis_get_verdict (self->analysis) ||
      self->record.confidence != assay_analysis_get_confidence (self->analysis))
    return TRUE;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      if (self->record.scores[i] !=
          assay_analysis_get_check (self->analysis, (AssayCheck) i)->score)
        return TRUE;
    }

  return FALSE;
}

const AssayMark *
assay_dossier_get_marks (AssayDossier *self,
                         guint        *n_marks)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (n_marks != NULL, NULL);

  *n_marks = self->marks->len;

  return (const AssayMark *) (gpointer) self->marks->data;
}

static gboolean
find_mark (AssayDossier *self,
           const char   *id,
           guint        *index)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      if (strcmp (g_array_index (self->marks, AssayMark, i).id, id) == 0)
        {
          *index = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_dossier_set_mark:
 * @mark: what a person says; copied. Its span must lie in the draft, and its time, where it has one,
 *   be ISO 8601 in UTC
 *
 * Takes the place of the mark of the same id, if there is one. What a newer version wrote of a mark
 * belongs to its id, and is there again when a mark with that id is.
 */
void
assay_dossier_set_mark (AssayDossier    *self,
                        const AssayMark *mark)
{
  AssayText *text = NULL;
  AssayMark copy;
  guint index = 0;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (mark != NULL && mark->id != NULL);
  g_return_if_fail (mark->at == NULL || assay_time_is_valid (mark->at));

  text = assay_draft_get_text (assay_dossier_get_draft (self));
  g_return_if_fail (mark->span.begin <= mark->span.end);
  g_return_if_fail (mark->span.end <= assay_text_get_length (text));

  /* Before the old one goes: @mark may be that one. */
  assay_mark_copy_into (&copy, mark);

  if (find_mark (self, copy.id, &index))
    g_array_remove_index (self->marks, index);

  index = 0;

  while (index < self->marks->len &&
         assay_mark_compare (&g_array_index (self->marks, AssayMark, index), &copy) < 0)
    index++;

  g_array_insert_val (self->marks, index, copy);
}

/**
 * assay_dossier_remove_mark:
 *
 * Returns: whether there was a mark of that id
 */
gboolean
assay_dossier_remove_mark (AssayDossier *self,
                           const char   *id)
{
  guint index = 0;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (!find_mark (self, id, &index))
    return FALSE;

  g_array_remove_index (self->marks, index);

  return TRUE;
}

const AssayPersonVerdict *
assay_dossier_get_person (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return &self->person;
}

/**
 * assay_dossier_set_person:
 * @person: what a person says of the whole; copied. Its time, where it has one, is ISO 8601 in UTC
 */
void
assay_dossier_set_person (AssayDossier             *self,
                          const AssayPersonVerdict *person)
{
  AssayPersonVerdict copy;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (person != NULL);
  g_return_if_fail (person->at == NULL || assay_time_is_valid (person->at));

  assay_person_copy_into (&copy, person);
  assay_person_clear (&self->person);
  self->person = copy;
}

/**
 * assay_dossier_get_verdict:
 *
 * Returns: the person's verdict where one is set, else the machine's
 */
AssayVerdict
assay_dossier_get_verdict (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), ASSAY_VERDICT_UNSET);

  if (self->person.verdict != ASSAY_VERDICT_UNSET)
    return self->person.verdict;

  return assay_analysis_get_verdict (self->analysis);
}

const AssayHistoryEntry *
assay_dossier_get_history (AssayDossier *self,
                           guint        *n_entries)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (n_entries != NULL, NULL);

  *n_entries = self->history->len;

  return (const AssayHistoryEntry *) (gpointer) self->history->data;
}

/**
 * assay_dossier_add_history:
 * @entry: what was done last; copied. The time comes from the caller, ISO 8601 in UTC: core reads no
 *   clock
 */
void
assay_dossier_add_history (AssayDossier            *self,
                           const AssayHistoryEntry *entry)
{
  AssayHistoryEntry copy = { 0 };

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (entry != NULL && entry->by != NULL && entry->what != NULL);
  g_return_if_fail (assay_time_is_valid (entry->at));

  copy.at = g_strdup (entry->at);
  copy.by = g_strdup (entry->by);
  copy.what = g_strdup (entry->what);
  copy.about = g_strdup (entry->about);
  g_array_append_val (self->history, copy);
}
