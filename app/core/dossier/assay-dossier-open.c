/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier.h"

/**
 * assay_dossier_open:
 * @bytes: a draft of any format, or a dossier
 * @name: its file name, for people and as a hint to its format
 * @options: (nullable): how it is to be opened; a dossier brings its own as-of date and language, and its
 *   policy unless @options forces another
 *
 * Opens a file as somebody would: a dossier as it was left, a draft with what our rules say of it. Its
 * sources are rated by the register of the program. Blocking; safe in a worker thread.
 *
 * Returns: (transfer full): the dossier, or %NULL with @error set
 */
AssayDossier *
assay_dossier_open (GBytes                         *bytes,
                    const char                     *name,
                    const AssayDossierOpenOptions  *options,
                    GCancellable                   *cancellable,
                    GError                        **error)
{
  const AssayDossierOpenOptions defaults = { .format = ASSAY_FORMAT_AUTO };
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (options == NULL)
    options = &defaults;

  if (assay_dossier_is_dossier (bytes) || g_str_has_suffix (name, ASSAY_DOSSIER_SUFFIX))
    return assay_dossier_load_by (bytes, outlets,
                                  options->forces_policy ? options->analysis.policy : NULL,
                                  cancellable, error);

  draft = assay_import_bytes (bytes, name, options->format, cancellable, error);
  if (draft == NULL)
    return NULL;

  sources = assay_source_list_for_draft (draft, outlets);
  analysis = assay_analysis_new (draft, sources, &options->analysis, cancellable, error);

  return analysis != NULL ? assay_dossier_new (analysis) : NULL;
}

typedef struct
{
  GBytes      *bytes;
  char        *name;
  AssayPolicy *policy;
} OpenJob;

static void
free_job (gpointer data)
{
  OpenJob *job = data;

  g_bytes_unref (job->bytes);
  g_free (job->name);
  assay_policy_unref (job->policy);
  g_free (job);
}

static void
open_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  OpenJob *job = task_data;
  const AssayDossierOpenOptions options = {
    .format = ASSAY_FORMAT_AUTO,
    .analysis = { .policy = job->policy },
  };
  GError *error = NULL;
  AssayDossier *dossier = assay_dossier_open (job->bytes, job->name, &options, cancellable,
                                              &error);

  if (dossier == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, dossier, g_object_unref);
}

/* The same in a worker thread. @policy: (nullable): by which a draft is judged */
void
assay_dossier_open_async (GBytes              *bytes,
                          const char          *name,
                          AssayPolicy         *policy,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  OpenJob *job = NULL;

  g_return_if_fail (bytes != NULL);
  g_return_if_fail (name != NULL);

  job = g_new0 (OpenJob, 1);
  job->bytes = g_bytes_ref (bytes);
  job->name = g_strdup (name);
  job->policy = assay_policy_ref (policy != NULL ? policy : assay_policy_get_default ());

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, assay_dossier_open_async);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, open_in_thread);
}

AssayDossier *
assay_dossier_open_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
