/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"
#include "assay-json-scanner.h"

/* How far into a file its first brace may stand, for it to be taken for a dossier. */
#define SNIFF_BYTES 4096

/* The codes of the JSON layer are ours by other names. */
static gboolean
take_json_error (GError  *json_error,
                 GError **error)
{
  AssayDossierError code = ASSAY_DOSSIER_ERROR_SYNTAX;

  if (g_error_matches (json_error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_MEANING))
    code = ASSAY_DOSSIER_ERROR_MEANING;
  else if (g_error_matches (json_error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_TOO_LARGE))
    code = ASSAY_DOSSIER_ERROR_TOO_LARGE;

  g_set_error_literal (error, ASSAY_DOSSIER_ERROR, code, json_error->message);
  g_error_free (json_error);

  return FALSE;
}

/* “1.0”: two numbers, no more. */
static gboolean
parse_version (const char *version,
               guint64    *major,
               guint64    *minor)
{
  g_auto (GStrv) numbers = g_strsplit (version, ".", 3);

  return g_strv_length (numbers) == 2 &&
         g_ascii_string_to_unsigned (numbers[0], 10, 1, 9999, major, NULL) &&
         g_ascii_string_to_unsigned (numbers[1], 10, 0, 9999, minor, NULL);
}

/*
 * A newer minor version has members that we do not know, which we carry on. In a newer major version
 * those that we know may mean something else.
 */
static gboolean
check_version (AssayLoader  *loader,
               GError      **error)
{
  AssayJsonReader *reader = loader->reader;
  g_autofree char *type = assay_json_reader_dup_string (reader, loader->root, "type");
  g_autofree char *version = assay_json_reader_dup_string (reader, loader->root, "version");
  guint64 major = 0;
  guint64 minor = 0;

  if (type != NULL && strcmp (type, ASSAY_DOSSIER_MEDIA_TYPE) != 0)
    assay_json_reader_fail_member (reader, loader->root, "type", _ ("this is not a file of Assay"));
  if (version != NULL && !parse_version (version, &major, &minor))
    assay_json_reader_fail_member (reader, loader->root, "version",
                                   _ ("a version like “1.0” is expected here"));
  if (assay_json_reader_has_failed (reader))
    return TRUE; /* told at the end */

  if (major > ASSAY_DOSSIER_VERSION_MAJOR)
    {
      g_set_error (error, ASSAY_DOSSIER_ERROR, ASSAY_DOSSIER_ERROR_VERSION,
                   _ ("The file was written by a newer Assay (format %s, this one reads %d): open "
                      "it with that one"),
                   version, ASSAY_DOSSIER_VERSION_MAJOR);
      return FALSE;
    }

  loader->dossier->version_minor = (guint) MAX (minor, ASSAY_DOSSIER_VERSION_MINOR);

  return TRUE;
}

/* A seal that does not come last seals nothing: what stands behind it could be anything. */
static void
read_seal (AssayLoader *loader)
{
  AssayJsonReader *reader = loader->reader;
  guint object = assay_json_reader_get_optional_object (reader, loader->root, "seal");
  guint last = ASSAY_JSON_NONE;

  if (object == ASSAY_JSON_NONE)
    return;

  loader->dossier->sealed = assay_json_cut_seal (loader->index, &last);
  loader->dossier->seal = assay_dossier_seal_read (reader, object);

  if (last != object)
    assay_json_reader_fail (reader, object, ASSAY_JSON_ERROR_MEANING,
                            _ ("the seal must be the last member"));
}

/* Leaves what fails in the loader's reader; @error is for all else. */
static gboolean
read_dossier (AssayLoader                    *loader,
              AssayRegister                  *outlets,
              const AssayDossierOpenOptions  *how,
              GCancellable                   *cancellable,
              GError                        **error)
{
  AssayJsonReader *reader = loader->reader;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListModel) sources = NULL;
  g_autofree char *language = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayMemory) memory = assay_memory_new ();
  AssayAnalysisOptions options = { .memory = memory };

  loader->root = assay_json_reader_get_root (reader);

  if (!check_version (loader, error))
    return FALSE;

  draft = assay_loader_read_draft (loader);
  sources = assay_loader_read_sources (loader, outlets);
  options.as_of = assay_loader_get_day (loader, loader->root, "as_of");
  language = assay_json_reader_dup_optional_string (reader, loader->root, "language");
  options.language = language;

  if (draft != NULL && sources != NULL)
    {
      AssayText *text = assay_draft_get_text (draft);

      assay_loader_read_earlier (loader);
      assay_loader_read_machine (loader, text, sources);
      assay_loader_read_person (loader);
      assay_loader_read_marks (loader, text);
      assay_loader_read_revisions (loader);
      assay_loader_read_history (loader);
    }

  read_seal (loader);
  loader->dossier->extras = assay_json_reader_dup_extras (reader, loader->root);

  if (assay_json_reader_has_failed (reader))
    return TRUE; /* told at the end */

  if (how->forces_policy && how->analysis.policy != NULL)
    assay_dossier_set_policy (loader->dossier, how->analysis.policy);

  options.policy = loader->dossier->policy;
  options.earlier = loader->dossier->earlier;
  if (how->may_defer && assay_dossier_takes_long (draft, sources))
    analysis = assay_analysis_new_pending (draft, sources, &options);
  else
    analysis = assay_analysis_new (draft, sources, &options, cancellable, error);
  if (analysis == NULL)
    return FALSE;

  assay_dossier_set_draft (loader->dossier, draft);
  assay_dossier_set_sources (loader->dossier, sources);
  assay_dossier_set_analysis (loader->dossier, analysis);

  return TRUE;
}

/* As assay_dossier_load_by(), by the policy that the file names. */
AssayDossier *
assay_dossier_load (GBytes         *bytes,
                    AssayRegister  *outlets,
                    GCancellable   *cancellable,
                    GError        **error)
{
  return assay_dossier_load_by (bytes, outlets, NULL, cancellable, error);
}

/**
 * assay_dossier_load_by:
 * @bytes: the file
 * @outlets: the register by which its sources are rated now
 * @policy: (nullable): by which the draft is judged now, or %NULL for the one that the file names
 *
 * Reads a file, whoever wrote it. Every span must have its words and every text of a source its sum;
 * only then do the rules judge the draft again. Members that this version does not know are carried on.
 *
 * Blocking, as the draft is analysed again; safe in a worker thread.
 *
 * Returns: (transfer full): the dossier, or %NULL with @error of #AssayDossierError set, which names
 *   the place and the reason
 */
AssayDossier *
assay_dossier_load_by (GBytes         *bytes,
                       AssayRegister  *outlets,
                       AssayPolicy    *policy,
                       GCancellable   *cancellable,
                       GError        **error)
{
  const AssayDossierOpenOptions options = { .analysis = { .policy = policy },
                                            .forces_policy = policy != NULL };

  return assay_dossier_load_with (bytes, outlets, &options, cancellable, error);
}

/* The same as @options say; of them, what is for drafts says nothing here. */
AssayDossier *
assay_dossier_load_with (GBytes                         *bytes,
                         AssayRegister                  *outlets,
                         const AssayDossierOpenOptions  *options,
                         GCancellable                   *cancellable,
                         GError                        **error)
{
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  GError *json_error = NULL;
  AssayLoader loader = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (outlets != NULL, NULL);

  index = assay_json_scan (bytes, NULL, &json_error);

  if (index == NULL)
    {
      take_json_error (json_error, error);
      return NULL;
    }

  reader = assay_json_reader_new (index);
  dossier = g_object_new (ASSAY_TYPE_DOSSIER, NULL);
  loader.index = index;
  loader.reader = reader;
  loader.dossier = dossier;

  if (!read_dossier (&loader, outlets, options, cancellable, error))
    return NULL;

  if (!assay_json_reader_end (reader, &json_error))
    {
      take_json_error (json_error, error);
      return NULL;
    }

  return g_steal_pointer (&dossier);
}

/**
 * assay_dossier_is_dossier:
 * @bytes: a file of any kind
 *
 * A cheap look at its first bytes; the file may be damaged all the same.
 *
 * Returns: whether it is meant to be a dossier and not a draft
 */
gboolean
assay_dossier_is_dossier (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = NULL;
  gsize i = 0;

  g_return_val_if_fail (bytes != NULL, FALSE);

  data = g_bytes_get_data (bytes, &n_bytes);
  n_bytes = MIN (n_bytes, SNIFF_BYTES);

  if (n_bytes >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    i = 3;

  while (i < n_bytes && g_ascii_isspace (data[i]))
    i++;

  return i < n_bytes && data[i] == '{' &&
         g_strstr_len (data, (gssize) n_bytes, ASSAY_DOSSIER_MEDIA_TYPE) != NULL;
}
