/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier.h"

#include <string.h>

#include "assay-dossier-private.h"
#include "assay-revision-private.h"

G_DEFINE_QUARK (assay_dossier_error, assay_dossier_error)

G_DEFINE_FINAL_TYPE (AssayDossier, assay_dossier, G_TYPE_OBJECT)

void
assay_history_entry_clear (gpointer data)
{
  AssayHistoryEntry *entry = data;

  g_free (entry->at);
  g_free (entry->by);
  g_free (entry->what);
  g_free (entry->about);
}

static void
assay_record_clear (AssayRecord *record)
{
  g_free (record->rule_set);
}

/* @record: (out): what was in it is let go */
static void
copy_record (AssayRecord       *record,
             const AssayRecord *other)
{
  assay_record_clear (record);
  *record = *other;
  record->rule_set = g_strdup (other->rule_set);
}

static void
assay_dossier_finalize (GObject *object)
{
  AssayDossier *self = ASSAY_DOSSIER (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->sources);
  g_clear_object (&self->analysis);
  g_clear_pointer (&self->policy, assay_policy_unref);
  g_clear_pointer (&self->earlier, assay_earlier_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->orphans, g_ptr_array_unref);
  g_clear_pointer (&self->revisions, g_ptr_array_unref);
  assay_person_clear (&self->person);
  g_clear_pointer (&self->history, g_array_unref);
  assay_record_clear (&self->record);
  g_clear_pointer (&self->mark_extras, g_ptr_array_unref);
  g_clear_pointer (&self->finding_extras, g_ptr_array_unref);
  g_clear_pointer (&self->extras, assay_json_extras_unref);
  g_clear_pointer (&self->seal, assay_dossier_seal_free);
  g_clear_pointer (&self->sealed, g_bytes_unref);

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
  self->orphans = assay_orphans_new ();
  self->revisions = assay_revisions_new ();

  g_array_set_clear_func (self->marks, assay_mark_clear);
  g_array_set_clear_func (self->history, assay_history_entry_clear);

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
  assay_dossier_set_policy (self, assay_analysis_get_policy (analysis));
  assay_dossier_set_earlier (self, assay_analysis_get_earlier (analysis));
  assay_dossier_set_draft (self, assay_analysis_get_draft (analysis));
  assay_dossier_set_sources (self, assay_analysis_get_sources (analysis));
  assay_dossier_set_analysis (self, analysis);

  return self;
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

/* GListStore may not be read in two threads at once. */
static GListModel *
copy_sources (GListModel *sources)
{
  guint n_sources = g_list_model_get_n_items (sources);
  GListStore *copy = g_list_store_new (ASSAY_TYPE_SOURCE);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      g_list_store_append (copy, source);
    }

  return G_LIST_MODEL (copy);
}

/**
 * assay_dossier_copy:
 *
 * Returns: (transfer full): the same job, of which changes do not touch @self; it may be written in a
 *   worker
 */
AssayDossier *
assay_dossier_copy (AssayDossier *self)
{
  AssayDossier *copy = NULL;
  g_autoptr (GListModel) sources = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  sources = copy_sources (self->sources);
  copy = assay_dossier_new (self->analysis);
  assay_dossier_set_policy (copy, self->policy);
  assay_dossier_set_earlier (copy, self->earlier);
  assay_dossier_set_draft (copy, self->draft);
  assay_dossier_set_sources (copy, sources);

  for (guint i = 0; i < self->marks->len; i++)
    {
      AssayMark mark;

      assay_mark_copy_into (&mark, &g_array_index (self->marks, AssayMark, i));
      g_array_append_val (copy->marks, mark);
    }

  for (guint i = 0; i < self->history->len; i++)
    assay_dossier_add_history (copy, &g_array_index (self->history, AssayHistoryEntry, i));

  assay_dossier_set_person (copy, &self->person);
  copy_record (&copy->record, &self->record);
  copy_extras (copy, self);
  copy->seal = assay_dossier_seal_copy (self->seal);
  copy->sealed = self->sealed != NULL ? g_bytes_ref (self->sealed) : NULL;
  assay_dossier_set_revisions (copy, self->revisions, self->orphans);
  copy->version_minor = self->version_minor;

  return copy;
}

/**
 * assay_dossier_get_analysis:
 *
 * Returns: (transfer none): what the rules say; of an earlier text or earlier sources if the dossier is
 *   not current
 */
AssayAnalysis *
assay_dossier_get_analysis (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->analysis;
}

/* The text as it is now. */
AssayDraft *
assay_dossier_get_draft (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->draft;
}

/**
 * assay_dossier_get_sources:
 *
 * Returns: (transfer none): a list of #AssaySource, as they are now; it never changes
 */
GListModel *
assay_dossier_get_sources (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->sources;
}

/* Whether the analysis is of this very text and these sources, by this very policy and what the library has. */
gboolean
assay_dossier_is_current (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);

  return self->is_current;
}

static gboolean
has_same_items (GListModel *a,
                GListModel *b)
{
  guint n_items = g_list_model_get_n_items (a);

  if (a == b)
    return TRUE;
  if (g_list_model_get_n_items (b) != n_items)
    return FALSE;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) first = g_list_model_get_item (a, i);
      g_autoptr (GObject) second = g_list_model_get_item (b, i);

      if (first != second)
        return FALSE;
    }

  return TRUE;
}

/* To be called when something of what is judged is another. */
void
assay_dossier_update_current (AssayDossier *self)
{
  self->is_current = self->analysis != NULL && self->sources != NULL &&
                     !assay_analysis_is_pending (self->analysis) &&
                     assay_policy_equal (assay_analysis_get_policy (self->analysis),
                                         self->policy) &&
                     assay_earlier_equal (assay_analysis_get_earlier (self->analysis),
                                          self->earlier) &&
                     assay_analysis_get_draft (self->analysis) == self->draft &&
                     has_same_items (assay_analysis_get_sources (self->analysis), self->sources);
}

/* Both lists are kept, not copied: nobody changes them. */
void
assay_dossier_set_revisions (AssayDossier *self,
                             GPtrArray    *revisions,
                             GPtrArray    *orphans)
{
  g_ptr_array_ref (revisions);
  g_ptr_array_ref (orphans);
  g_ptr_array_unref (self->revisions);
  g_ptr_array_unref (self->orphans);
  self->revisions = revisions;
  self->orphans = orphans;
}

/* The marks are to lie in @draft when somebody looks at them next. */
void
assay_dossier_set_draft (AssayDossier *self,
                         AssayDraft   *draft)
{
  g_set_object (&self->draft, draft);
  assay_dossier_update_current (self);
}

void
assay_dossier_set_sources (AssayDossier *self,
                           GListModel   *sources)
{
  g_set_object (&self->sources, sources);
  assay_dossier_update_current (self);
}

void
assay_dossier_set_analysis (AssayDossier  *self,
                            AssayAnalysis *analysis)
{
  g_set_object (&self->analysis, analysis);
  assay_dossier_update_current (self);
}

/* By which policy it is to be judged. */
AssayPolicy *
assay_dossier_get_policy (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->policy;
}

/**
 * assay_dossier_set_policy:
 * @policy: by which it is to be judged from now on; it is not current then, unless both judge alike
 */
void
assay_dossier_set_policy (AssayDossier *self,
                          AssayPolicy  *policy)
{
  AssayPolicy *old = NULL;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (policy != NULL);

  old = self->policy;
  self->policy = assay_policy_ref (policy);
  g_clear_pointer (&old, assay_policy_unref);
  assay_dossier_update_current (self);
}

/**
 * assay_dossier_analyse:
 *
 * Sees to it that the dossier is current. The as-of day and the language stay what they were. Blocking;
 * does nothing to a dossier that is current.
 *
 * Returns: %FALSE with @error set if the text could not be analysed; nothing has changed then
 */
gboolean
assay_dossier_analyse (AssayDossier  *self,
                       GCancellable  *cancellable,
                       GError       **error)
{
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayMemory) memory = NULL;
  AssayAnalysisOptions options = { 0 };

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);

  if (self->is_current)
    return TRUE;

  options.as_of = assay_analysis_get_as_of (self->analysis);
  options.language = assay_analysis_get_language (self->analysis);
  options.policy = self->policy;
  options.earlier = self->earlier;
  /* Whoever changes a job does so again: each analysis takes over what the one before left. */
  options.memory = assay_analysis_get_memory (self->analysis);
  if (options.memory == NULL)
    options.memory = memory = assay_memory_new ();
  analysis = assay_analysis_new (self->draft, self->sources, &options, cancellable, error);
  if (analysis == NULL)
    return FALSE;

  assay_dossier_set_analysis (self, analysis);

  return TRUE;
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

  if (self->record.verdict == ASSAY_VERDICT_UNSET || assay_analysis_is_pending (self->analysis))
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
