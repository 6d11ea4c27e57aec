/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier.h"

#include "assay-comments-private.h"
#include "assay-dossier-private.h"

/* Characters that are analysed in an eighth of a second or so; what is longer keeps nobody waiting for its text. */
#define DEFERRED_LENGTH 60000u

/**
 * assay_dossier_takes_long:
 * @sources: (element-type AssaySource): its sources
 *
 * Returns: whether somebody would notice the time that it takes to analyse @draft
 */
gboolean
assay_dossier_takes_long (AssayDraft *draft,
                          GListModel *sources)
{
  guint64 length = assay_text_get_length (assay_draft_get_text (draft));

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      AssayText *text = assay_source_get_text (source);

      length += text != NULL ? assay_text_get_length (text) : 0;
    }

  return length > DEFERRED_LENGTH;
}

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
    return assay_dossier_load_with (bytes, outlets, options, cancellable, error);

  draft = assay_import_bytes (bytes, name, options->format, cancellable, error);
  if (draft == NULL)
    return NULL;

  sources = assay_source_list_for_draft (draft, outlets);
  if (options->may_defer && assay_dossier_takes_long (draft, sources))
    analysis = assay_analysis_new_pending (draft, sources, &options->analysis);
  else
    analysis = assay_analysis_new (draft, sources, &options->analysis, cancellable, error);

  if (analysis == NULL)
    return NULL;

  dossier = assay_dossier_new (analysis);
  assay_dossier_take_comments (dossier);

  return dossier;
}
