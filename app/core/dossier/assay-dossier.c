/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier.h"

#include <string.h>

#include "assay-dossier-private.h"
#include "assay-file.h"

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
  g_clear_pointer (&self->mark_extras, g_hash_table_unref);
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
  self->mark_extras = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                             (GDestroyNotify) assay_json_extras_unref);

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
  GHashTableIter iter;
  gpointer id = NULL;
  gpointer extras = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  copy = assay_dossier_new (analysis);

  for (guint i = 0; i < self->history->len; i++)
    assay_dossier_add_history (copy, &g_array_index (self->history, AssayHistoryEntry, i));

  assay_dossier_set_person (copy, &self->person);
  copy_record (copy, self);
  copy->version_minor = self->version_minor;

  g_hash_table_iter_init (&iter, self->mark_extras);
  while (g_hash_table_iter_next (&iter, &id, &extras))
    g_hash_table_insert (copy->mark_extras, g_strdup (id), assay_json_extras_ref (extras));
  if (self->extras != NULL)
    copy->extras = assay_json_extras_ref (self->extras);

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
 * Writes the dossier beside @file and renames it: the file that was there is whole until the new one is.
 *
 * Returns: %FALSE with @error of %G_IO_ERROR set if it could not be written
 */
gboolean
assay_dossier_save (AssayDossier  *self,
                    GFile         *file,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  bytes = assay_dossier_to_bytes (self);

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

/* By where they begin, then by id: the order in which they are written. */
int
assay_mark_compare (gconstpointer a,
                    gconstpointer b)
{
  const AssayMark *first = a;
  const AssayMark *second = b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;

  return strcmp (first->id, second->id);
}

/**
 * assay_dossier_set_mark:
 * @mark: what a person says; copied. Its span must lie in the draft
 *
 * Takes the place of the mark of the same id, if there is one.
 */
void
assay_dossier_set_mark (AssayDossier    *self,
                        const AssayMark *mark)
{
  AssayText *text = NULL;
  AssayMark copy;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (mark != NULL && mark->id != NULL);

  text = assay_draft_get_text (assay_dossier_get_draft (self));
  g_return_if_fail (mark->span.begin <= mark->span.end);
  g_return_if_fail (mark->span.end <= assay_text_get_length (text));

  assay_mark_copy_into (&copy, mark);
  assay_dossier_remove_mark (self, mark->id);
  g_array_append_val (self->marks, copy);
  g_array_sort (self->marks, assay_mark_compare);
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
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < self->marks->len; i++)
    {
      if (strcmp (g_array_index (self->marks, AssayMark, i).id, id) == 0)
        {
          g_array_remove_index (self->marks, i);
          return TRUE;
        }
    }

  return FALSE;
}

const AssayPersonVerdict *
assay_dossier_get_person (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return &self->person;
}

/**
 * assay_dossier_set_person:
 * @person: what a person says of the whole; copied
 */
void
assay_dossier_set_person (AssayDossier             *self,
                          const AssayPersonVerdict *person)
{
  AssayPersonVerdict copy;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (person != NULL);

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
 * @entry: what was done last; copied. The time comes from the caller: core reads no clock
 */
void
assay_dossier_add_history (AssayDossier            *self,
                           const AssayHistoryEntry *entry)
{
  AssayHistoryEntry copy = { 0 };

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (entry != NULL && entry->at != NULL && entry->by != NULL && entry->what != NULL);

  copy.at = g_strdup (entry->at);
  copy.by = g_strdup (entry->by);
  copy.what = g_strdup (entry->what);
  copy.about = g_strdup (entry->about);
  g_array_append_val (self->history, copy);
}
