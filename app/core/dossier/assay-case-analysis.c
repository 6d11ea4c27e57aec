/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-case-private.h"

/*
 * Analyses that are kept, so that undo has one at once. They are large: the text of all but the newest two
 * together is bounded, too.
 */
#define MAX_ANALYSES 16
#define MAX_ANALYSED_BYTES (2u * 1024 * 1024)

/**
 * assay_case_get_analysis:
 *
 * Returns: (transfer none): the newest that is finished; of an earlier text or earlier sources while the
 *   case is not current
 */
AssayAnalysis *
assay_case_get_analysis (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return assay_dossier_get_analysis (self->dossier);
}

/* Whether the analysis is of this very text and these sources. */
gboolean
assay_case_is_current (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return assay_dossier_is_current (self->dossier);
}

/* Whether nothing was analysed yet: what it was opened with only stands in for that. */
gboolean
assay_case_is_pending (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return assay_analysis_is_pending (assay_case_get_analysis (self));
}

/**
 * assay_case_set_policy:
 * @policy: by which the job is to be judged from now on
 *
 * Nothing that a person did: it is no step. The case is not current then, unless both judge alike.
 */
void
assay_case_set_policy (AssayCase   *self,
                       AssayPolicy *policy)
{
  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (policy != NULL);

  assay_dossier_set_policy (self->dossier, policy);
  assay_case_find_analysis (self);
  assay_case_emit_changed (self);
}

/**
 * assay_case_set_earlier:
 * @earlier: (nullable): what a library has of the draft
 *
 * Nothing that a person did: it is no step. The case is not current then, unless it had the same. Does nothing to a
 * job that is sealed.
 */
void
assay_case_set_earlier (AssayCase    *self,
                        AssayEarlier *earlier)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  if (assay_case_is_sealed (self) ||
      assay_earlier_equal (earlier, assay_dossier_get_earlier (self->dossier)))
    return;

  assay_dossier_set_earlier (self->dossier, earlier);
  assay_case_find_analysis (self);
  assay_case_emit_changed (self);
}

static gsize
count_bytes (AssayAnalysis *analysis)
{
  return assay_text_get_n_bytes (assay_draft_get_text (assay_analysis_get_draft (analysis)));
}

void
assay_case_keep_analysis (AssayCase     *self,
                          AssayAnalysis *analysis)
{
  gsize n_bytes = 0;

  g_ptr_array_add (self->analyses, g_object_ref (analysis));

  for (guint i = self->analyses->len; i > 0; i--)
    {
      n_bytes += count_bytes (g_ptr_array_index (self->analyses, i - 1));

      if (self->analyses->len - i >= MAX_ANALYSES ||
          (self->analyses->len - i >= 2 && n_bytes > MAX_ANALYSED_BYTES))
        {
          g_ptr_array_remove_range (self->analyses, 0, i);
          return;
        }
    }
}

/* Makes the case current if an analysis of this text and these sources is still kept. */
void
assay_case_find_analysis (AssayCase *self)
{
  g_autoptr (AssayAnalysis) newest = g_object_ref (assay_case_get_analysis (self));

  for (guint i = self->analyses->len; i > 0 && !assay_case_is_current (self); i--)
    {
      g_autoptr (AssayAnalysis) analysis = g_object_ref (
          g_ptr_array_index (self->analyses, i - 1));

      if (assay_analysis_get_draft (analysis) != assay_case_get_draft (self))
        continue;

      assay_dossier_set_analysis (self->dossier, analysis);
      if (!assay_case_is_current (self))
        assay_dossier_set_analysis (self->dossier, newest);
      else
        {
          g_ptr_array_remove_index (self->analyses, i - 1);
          g_ptr_array_add (self->analyses, g_object_ref (analysis));
        }
    }

  if (assay_case_is_current (self))
    g_array_set_size (self->edits, 0);
}

/*
 * The job of a worker: a dossier that nobody else has. GListStore may not be read in two threads at once,
 * so it has a list of its own.
 */
static AssayDossier *
make_job (AssayCase *self)
{
  AssayDossier *job = assay_dossier_new (assay_case_get_analysis (self));
  GListModel *sources = assay_case_get_sources (self);
  guint n_sources = g_list_model_get_n_items (sources);
  g_autoptr (GListStore) copy = g_list_store_new (ASSAY_TYPE_SOURCE);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      g_list_store_append (copy, source);
    }

  assay_dossier_set_policy (job, assay_dossier_get_policy (self->dossier));
  assay_dossier_set_earlier (job, assay_dossier_get_earlier (self->dossier));
  assay_dossier_set_draft (job, assay_case_get_draft (self));
  assay_dossier_set_sources (job, G_LIST_MODEL (copy));

  return job;
}

/* Takes the analysis of @job, unless the text or the sources are others by now. */
static gboolean
take_job (AssayCase    *self,
          AssayDossier *job)
{
  AssayAnalysis *analysis = assay_dossier_get_analysis (job);
  g_autoptr (AssayAnalysis) newest = g_object_ref (assay_case_get_analysis (self));

  if (assay_case_is_current (self))
    return TRUE;

  assay_dossier_set_analysis (self->dossier, analysis);

  if (!assay_case_is_current (self))
    {
      assay_dossier_set_analysis (self->dossier, newest);
      return FALSE;
    }

  assay_case_keep_analysis (self, analysis);
  g_array_set_size (self->edits, 0);
  assay_case_emit_changed (self);

  return TRUE;
}

/**
 * assay_case_analyse:
 *
 * Sees to it that the case is current. Blocking; does nothing if it is.
 *
 * Returns: %FALSE with @error set if the text could not be analysed; nothing has changed then
 */
gboolean
assay_case_analyse (AssayCase     *self,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr (AssayDossier) job = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  if (assay_case_is_current (self))
    return TRUE;

  job = make_job (self);

  return assay_dossier_analyse (job, cancellable, error) && take_job (self, job);
}

static void
analyse_in_thread (GTask        *task,
                   gpointer      source_object,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  AssayDossier *job = task_data;
  GError *error = NULL;

  if (assay_dossier_analyse (job, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * assay_case_analyse_async:
 *
 * The same in a worker thread. The case may be changed meanwhile; what is found of another text or other
 * sources is then dropped.
 */
void
assay_case_analyse_async (AssayCase           *self,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ASSAY_IS_CASE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, assay_case_analyse_async);
  g_task_set_task_data (task, make_job (self), g_object_unref);
  g_task_run_in_thread (task, analyse_in_thread);
}

/**
 * assay_case_analyse_finish:
 *
 * Takes what was found, and emits “changed” if that makes the case current.
 *
 * Returns: %FALSE with @error set if the text could not be analysed; with %G_IO_ERROR_CANCELLED also if
 *   it is another by now
 */
gboolean
assay_case_analyse_finish (AssayCase     *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  if (!take_job (self, g_task_get_task_data (G_TASK (result))))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED,
                           _ ("The text was changed in the meantime"));
      return FALSE;
    }

  return TRUE;
}
