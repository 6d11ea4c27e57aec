/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier.h"

#include "assay-comments-private.h"

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
  AssayDossier *dossier = NULL;

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

  if (analysis == NULL)
    return NULL;

  dossier = assay_dossier_new (analysis);
  assay_dossier_take_comments (dossier);

  return dossier;
}
