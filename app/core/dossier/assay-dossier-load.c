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

static gboolean
check_version (Loader  *loader,
               GError **error)
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

  loader->version_minor = (guint) minor;

  return TRUE;
}

static void
load_mark (Loader       *loader,
           AssayDossier *dossier,
           guint         item)
{
  AssayJsonReader *reader = loader->reader;
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  g_autofree char *kind = NULL;
  g_autofree char *state = NULL;
  AssayMark mark = { 0 };

  assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
  mark.id = assay_json_reader_dup_string (reader, item, "id");
  kind = assay_json_reader_dup_string (reader, item, "kind");
  assay_selector_read (reader, item, "span", text, &mark.span);
  state = assay_json_reader_dup_string (reader, item, "state");
  mark.note = assay_json_reader_dup_optional_string (reader, item, "note");
  mark.suggestion = assay_json_reader_dup_optional_string (reader, item, "suggestion");
  mark.by = assay_json_reader_dup_optional_string (reader, item, "by");
  mark.at = assay_json_reader_dup_optional_string (reader, item, "at");

  if (kind != NULL && !assay_fact_kind_from_id (kind, &mark.kind))
    assay_json_reader_fail_member (reader, item, "kind", _ ("there is no such kind of fact"));
  if (state != NULL && !assay_state_from_id (state, &mark.state))
    assay_json_reader_fail_member (reader, item, "state", _ ("there is no such state"));
  if (mark.id != NULL && !g_hash_table_add (loader->ids, g_strdup (mark.id)))
    assay_json_reader_fail_member (reader, item, "id", _ ("another mark has this id too"));

  if (!assay_json_reader_has_failed (reader))
    {
      g_hash_table_insert (dossier->mark_extras, g_strdup (mark.id),
                           assay_json_reader_dup_extras (reader, item));
      g_array_append_val (dossier->marks, mark);
      return;
    }

  assay_mark_clear (&mark);
}

static void
load_marks (Loader       *loader,
            AssayDossier *dossier)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_optional_array (reader, loader->root, "marks");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      if (dossier->marks->len == ASSAY_DOSSIER_MAX_MARKS)
        assay_json_reader_fail (reader, item, ASSAY_JSON_ERROR_TOO_LARGE,
                                _ ("more than a million marks"));
      load_mark (loader, dossier, item);
    }

  g_array_sort (dossier->marks, assay_mark_compare);
}

static void
load_history (Loader       *loader,
              AssayDossier *dossier)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_optional_array (reader, loader->root, "history");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *at = NULL;
      g_autofree char *by = NULL;
      g_autofree char *what = NULL;
      g_autofree char *about = NULL;

      assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
      at = assay_json_reader_dup_string (reader, item, "at");
      by = assay_json_reader_dup_string (reader, item, "by");
      what = assay_json_reader_dup_string (reader, item, "what");
      about = assay_json_reader_dup_optional_string (reader, item, "about");

      if (!assay_json_reader_has_failed (reader))
        assay_dossier_add_history (dossier, &(AssayHistoryEntry){ at, by, what, about });
    }
}

static void
load_person (Loader       *loader,
             AssayDossier *dossier)
{
  AssayJsonReader *reader = loader->reader;
  AssayPersonVerdict *person = &dossier->person;
  guint object = assay_json_reader_get_optional_object (reader, loader->root, "person");
  guint checks = ASSAY_JSON_NONE;

  if (object == ASSAY_JSON_NONE)
    return;

  person->verdict = assay_loader_get_verdict (loader, object);
  person->confidence = assay_loader_get_confidence (loader, object);
  person->summary = assay_json_reader_dup_optional_string (reader, object, "summary");
  person->by = assay_json_reader_dup_optional_string (reader, object, "by");
  person->at = assay_json_reader_dup_optional_string (reader, object, "at");
  checks = assay_json_reader_get_optional_object (reader, object, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      guint check = assay_json_reader_get_optional_object (reader, checks,
                                                           assay_check_to_id ((AssayCheck) i));

      person->scores[i] = assay_loader_get_score (loader, check);
      person->reasons[i] = assay_json_reader_dup_optional_string (reader, check, "reason");
    }
}

/* What was found is found again; what was said of it then is kept to compare. */
static void
load_record (Loader       *loader,
             AssayDossier *dossier)
{
  AssayJsonReader *reader = loader->reader;
  AssayRecord *record = &dossier->record;
  guint object = assay_json_reader_get_optional_object (reader, loader->root, "machine");
  guint checks = ASSAY_JSON_NONE;

  if (object == ASSAY_JSON_NONE)
    return;

  record->rule_set = assay_json_reader_dup_optional_string (reader, object, "rule_set");
  record->verdict = assay_loader_get_verdict (loader, object);
  record->confidence = assay_loader_get_confidence (loader, object);
  g_free (assay_json_reader_dup_optional_string (reader, object, "policy"));
  checks = assay_json_reader_get_optional_object (reader, object, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      guint check = assay_json_reader_get_optional_object (reader, checks,
                                                           assay_check_to_id ((AssayCheck) i));

      record->scores[i] = assay_loader_get_score (loader, check);
      assay_json_reader_find (reader, check, "sum");
    }

  assay_loader_skip (loader, assay_json_reader_get_optional_array (reader, object, "findings"));
}

static AssayDossier *
load_dossier (Loader         *loader,
              AssayRegister  *outlets,
              GCancellable   *cancellable,
              GError        **error)
{
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autofree char *language = NULL;
  AssayAnalysisOptions options = { 0 };

  loader->root = assay_json_reader_get_root (loader->reader);

  if (!check_version (loader, error))
    return NULL;

  draft = assay_loader_read_draft (loader);
  sources = assay_loader_read_sources (loader, outlets);
  options.as_of = assay_loader_get_day (loader, loader->root, "as_of");
  language = assay_json_reader_dup_optional_string (loader->reader, loader->root, "language");
  options.language = language;

  if (assay_json_reader_has_failed (loader->reader))
    return NULL;

  analysis = assay_analysis_new (draft, sources, &options, cancellable, error);
  if (analysis == NULL)
    return NULL;

  dossier = assay_dossier_new (analysis);
  dossier->version_minor = MAX (loader->version_minor, ASSAY_DOSSIER_VERSION_MINOR);
  load_record (loader, dossier);
  load_person (loader, dossier);
  load_marks (loader, dossier);
  load_history (loader, dossier);
  dossier->extras = assay_json_reader_dup_extras (loader->reader, loader->root);

  return g_steal_pointer (&dossier);
}

/**
 * assay_dossier_load:
 * @bytes: the file
 * @outlets: the register by which its sources are rated now
 *
 * Blocking, as the draft is analysed again; safe in a worker thread.
 *
 * Returns: (transfer full): the dossier, or %NULL with @error of #AssayDossierError set, which names
 *   the place and the reason
 */
AssayDossier *
assay_dossier_load (GBytes         *bytes,
                    AssayRegister  *outlets,
                    GCancellable   *cancellable,
                    GError        **error)
{
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (AssayDossier) dossier = NULL;
  GError *json_error = NULL;
  Loader loader = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (outlets != NULL, NULL);

  index = assay_json_scan (bytes, NULL, &json_error);

  if (index == NULL)
    {
      take_json_error (json_error, error);
      return NULL;
    }

  reader = assay_json_reader_new (index);
  loader.index = index;
  loader.reader = reader;
  loader.ids = ids;
  dossier = load_dossier (&loader, outlets, cancellable, error);

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
