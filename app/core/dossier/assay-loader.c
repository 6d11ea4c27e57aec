/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"
#include "assay-import.h"

/* How many characters of a word an error shows. */
#define MAX_SHOWN 40

/**
 * assay_loader_take_text:
 * @object: the object whose member “text” it is
 * @utf8: (transfer full) (nullable): what that member says
 *
 * Fails on what no importer would have taken for a text of its size.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is none or something failed
 */
AssayText *
assay_loader_take_text (AssayLoader *loader,
                        guint        object,
                        char        *utf8)
{
  g_autofree char *owned = utf8;
  g_autofree char *bound = NULL;
  g_autofree char *reason = NULL;
  gsize n_bytes = utf8 != NULL ? strlen (utf8) : 0;

  if (assay_json_reader_has_failed (loader->reader) || utf8 == NULL)
    return NULL;

  if (n_bytes <= ASSAY_IMPORT_MAX_BYTES)
    return assay_text_new (utf8, (gssize) n_bytes);

  bound = g_format_size_full (ASSAY_IMPORT_MAX_BYTES, G_FORMAT_SIZE_IEC_UNITS);
  reason = g_strdup_printf (_ ("the text is larger than %s"), bound);
  assay_json_reader_fail (loader->reader, assay_json_reader_find (loader->reader, object, "text"),
                          ASSAY_JSON_ERROR_TOO_LARGE, reason);

  return NULL;
}

/* Year 0 for null; fails on what is no day. */
AssayDay
assay_loader_get_day (AssayLoader *loader,
                      guint        object,
                      const char  *key)
{
  g_autofree char *iso = assay_json_reader_dup_optional_string (loader->reader, object, key);
  AssayDay day = { 0 };

  if (iso != NULL && !assay_day_from_iso (iso, &day))
    assay_json_reader_fail_member (loader->reader, object, key,
                                   _ ("a date like “2025-05-14” is expected here"));

  return day;
}

/* %NULL for null; fails on what is no time. */
char *
assay_loader_dup_time (AssayLoader *loader,
                       guint        object,
                       const char  *key)
{
  g_autofree char *time = assay_json_reader_dup_optional_string (loader->reader, object, key);

  if (time != NULL && !assay_time_is_valid (time))
    assay_json_reader_fail_member (loader->reader, object, key,
                                   _ ("a time like “2025-05-14T09:30:00Z” is expected here"));

  return g_steal_pointer (&time);
}

/* -1 for null. */
int
assay_loader_get_score (AssayLoader *loader,
                        guint        object)
{
  guint id = assay_json_reader_find (loader->reader, object, "score");

  if (assay_json_reader_is_null (loader->reader, id))
    return -1;

  return (int) assay_json_reader_get_value (loader->reader, id, 0, 10);
}

AssayVerdict
assay_loader_get_verdict (AssayLoader *loader,
                          guint        object)
{
  g_autofree char *id = assay_json_reader_dup_optional_string (loader->reader, object, "verdict");
  AssayVerdict verdict = assay_verdict_from_id (id);

  if (id != NULL && verdict == ASSAY_VERDICT_UNSET)
    assay_json_reader_fail_member (loader->reader, object, "verdict",
                                   _ ("FAIL, OPEN or PASS is expected here"));

  return verdict;
}

AssayConfidence
assay_loader_get_confidence (AssayLoader *loader,
                             guint        object)
{
  g_autofree char *id = assay_json_reader_dup_optional_string (loader->reader, object,
                                                               "confidence");
  AssayConfidence confidence = assay_confidence_from_id (id);

  if (id != NULL && confidence == ASSAY_CONFIDENCE_UNSET)
    assay_json_reader_fail_member (loader->reader, object, "confidence",
                                   _ ("LOW, MEDIUM or HIGH is expected here"));

  return confidence;
}

/* Fails since @word is none of those that the member may say. */
void
assay_loader_fail_word (AssayLoader *loader,
                        guint        object,
                        const char  *key,
                        const char  *word)
{
  g_autofree char *shown = NULL;
  g_autofree char *reason = NULL;

  if (word == NULL)
    return;

  shown = g_utf8_substring (word, 0, MIN (g_utf8_strlen (word, -1), MAX_SHOWN));
  reason = g_strdup_printf (_ ("“%s” is none of the words that may stand here"), shown);
  assay_json_reader_fail_member (loader->reader, object, key, reason);
}

/* Fails if @array has more than @most items. */
void
assay_loader_check_count (AssayLoader *loader,
                          guint        array,
                          guint        most)
{
  guint count = 0;
  g_autofree char *reason = NULL;

  for (guint item = assay_json_reader_get_item (loader->reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (loader->reader, item))
    count++;

  if (count <= most)
    return;

  reason = g_strdup_printf (_ ("the list has more than %u entries"), most);
  assay_json_reader_fail (loader->reader, array, ASSAY_JSON_ERROR_TOO_LARGE, reason);
}

/* Asks for a member that must be text or null, and is made again rather than believed. */
void
assay_loader_check_string (AssayLoader *loader,
                           guint        object,
                           const char  *key)
{
  g_free (assay_json_reader_dup_optional_string (loader->reader, object, key));
}

void
assay_listed_clear (AssayListedSource *listed)
{
  g_clear_pointer (&listed->url, g_free);
  g_clear_pointer (&listed->title, g_free);
  g_clear_pointer (&listed->summary, g_free);
  g_clear_pointer (&listed->cited_url, g_free);
}

/* What the draft says of one source. */
void
assay_loader_read_listed (AssayLoader       *loader,
                          guint              object,
                          AssayListedSource *listed)
{
  AssayJsonReader *reader = loader->reader;
  guint line = ASSAY_JSON_NONE;

  if (!assay_json_reader_check_kind (reader, object, ASSAY_JSON_OBJECT))
    return;

  listed->url = assay_json_reader_dup_string (reader, object, "url");
  listed->title = assay_json_reader_dup_optional_string (reader, object, "title");
  listed->summary = assay_json_reader_dup_optional_string (reader, object, "summary");
  listed->cited_url = assay_json_reader_dup_optional_string (reader, object, "cited_url");
  listed->unreadable = assay_json_reader_get_optional_boolean (reader, object, "unreadable", FALSE);
  line = assay_json_reader_find (reader, object, "line");
  listed->line = (guint) assay_json_reader_get_value (reader, line, 0, G_MAXINT32);
}
