/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"

static void
clear_listed (AssayListedSource *listed)
{
  g_free (listed->url);
  g_free (listed->title);
  g_free (listed->summary);
  g_free (listed->cited_url);
}

/**
 * assay_loader_skip:
 * @node: a value, or %ASSAY_JSON_NONE
 *
 * Takes all of @node as known, so that nothing of it is carried on: it is made again.
 */
void
assay_loader_skip (Loader *loader,
                   guint   node)
{
  guint end;

  if (node == ASSAY_JSON_NONE || assay_json_reader_has_failed (loader->reader))
    return;

  end = assay_json_index_skip (loader->index, node);

  for (guint id = node; id < end; id++)
    assay_json_reader_check_kind (loader->reader, id, assay_json_index_get_node (loader->index, id)->kind);
}

/* Year 0 for null; fails on what is no day. */
AssayDay
assay_loader_get_day (Loader     *loader,
                      guint       object,
                      const char *key)
{
  g_autofree char *iso = assay_json_reader_dup_optional_string (loader->reader, object, key);
  AssayDay day = { 0 };

  if (iso != NULL && !assay_day_from_iso (iso, &day))
    assay_json_reader_fail_member (loader->reader, object, key,
                                   _ ("a date like “2025-05-14” is expected here"));

  return day;
}

/* -1 for null. */
int
assay_loader_get_score (Loader *loader,
                        guint   object)
{
  guint id = assay_json_reader_find (loader->reader, object, "score");

  if (id == ASSAY_JSON_NONE ||
      assay_json_index_get_node (loader->index, id)->kind == ASSAY_JSON_NULL)
    return -1;

  return (int) assay_json_reader_get_value (loader->reader, id, 0, 10);
}

AssayVerdict
assay_loader_get_verdict (Loader *loader,
                          guint   object)
{
  g_autofree char *id = assay_json_reader_dup_optional_string (loader->reader, object, "verdict");
  AssayVerdict verdict = assay_verdict_from_id (id);

  if (id != NULL && verdict == ASSAY_VERDICT_UNSET)
    assay_json_reader_fail_member (loader->reader, object, "verdict",
                                   _ ("FAIL, OPEN or PASS is expected here"));

  return verdict;
}

AssayConfidence
assay_loader_get_confidence (Loader *loader,
                             guint   object)
{
  g_autofree char *id = assay_json_reader_dup_optional_string (loader->reader, object, "confidence");
  AssayConfidence confidence = assay_confidence_from_id (id);

  if (id != NULL && confidence == ASSAY_CONFIDENCE_UNSET)
    assay_json_reader_fail_member (loader->reader, object, "confidence",
                                   _ ("LOW, MEDIUM or HIGH is expected here"));

  return confidence;
}

static void
read_parts (Loader            *loader,
            guint              object,
            AssayDraftBuilder *builder,
            guint              length)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, object, "parts");
  guint least = 0;

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *id = NULL;
      AssayPartKind kind = ASSAY_PART_PARAGRAPH;
      AssaySpan span;

      assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
      id = assay_json_reader_dup_string (reader, item, "kind");
      span.begin = (guint) assay_json_reader_get_integer (reader, item, "start", least, length);
      span.end = (guint) assay_json_reader_get_integer (reader, item, "end", MIN (span.begin + 1, length), length);

      if (id != NULL && !assay_part_kind_from_id (id, &kind))
        assay_json_reader_fail_member (reader, item, "kind", _ ("there is no such kind of part"));
      if (!assay_json_reader_has_failed (reader) && assay_span_is_empty (span))
        assay_json_reader_fail_member (reader, item, "end", _ ("a part cannot be empty"));
      if (assay_json_reader_has_failed (reader))
        return;

      assay_draft_builder_add_part (builder, kind, span);
      least = span.end;
    }
}

static void
read_links (Loader            *loader,
            guint              object,
            AssayDraftBuilder *builder,
            AssayText         *text)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_optional_array (reader, object, "links");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *url = NULL;
      AssaySpan span = { 0 };

      assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
      url = assay_json_reader_dup_string (reader, item, "url");

      if (assay_selector_read (reader, item, "span", text, &span))
        assay_draft_builder_add_link (builder, span, url);
    }
}

static void
read_listed (Loader            *loader,
             guint              object,
             AssayListedSource *listed)
{
  AssayJsonReader *reader = loader->reader;

  assay_json_reader_check_kind (reader, object, ASSAY_JSON_OBJECT);
  listed->url = assay_json_reader_dup_string (reader, object, "url");
  listed->title = assay_json_reader_dup_optional_string (reader, object, "title");
  listed->summary = assay_json_reader_dup_optional_string (reader, object, "summary");
  listed->cited_url = assay_json_reader_dup_optional_string (reader, object, "cited_url");
  listed->unreadable = assay_json_reader_get_optional_boolean (reader, object, "unreadable", FALSE);
  if (assay_json_reader_find (reader, object, "line") != ASSAY_JSON_NONE)
    listed->line = (guint) assay_json_reader_get_integer (reader, object, "line", 0, G_MAXINT32);
}

static void
check_count (Loader *loader,
             guint   item,
             guint   count)
{
  if (count == ASSAY_DOSSIER_MAX_SOURCES)
    assay_json_reader_fail (loader->reader, item, ASSAY_JSON_ERROR_TOO_LARGE,
                            _ ("more than 10,000 sources"));
}

static void
read_source_list (Loader            *loader,
                  guint              object,
                  AssayDraftBuilder *builder)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_optional_array (reader, object, "source_list");
  guint count = 0;

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      AssayListedSource listed = { 0 };

      check_count (loader, item, count++);
      read_listed (loader, item, &listed);
      if (!assay_json_reader_has_failed (reader))
        assay_draft_builder_add_source (builder, &listed);
      clear_listed (&listed);
    }
}

static void
read_earlier_check (Loader            *loader,
                    guint              object,
                    AssayDraftBuilder *builder)
{
  AssayJsonReader *reader = loader->reader;
  guint block = assay_json_reader_get_optional_object (reader, object, "earlier_check");
  guint checks = ASSAY_JSON_NONE;
  g_autoptr (AssayEarlierCheck) earlier = NULL;

  if (block == ASSAY_JSON_NONE)
    return;

  earlier = assay_earlier_check_new ();
  earlier->service = assay_json_reader_dup_optional_string (reader, block, "service");
  checks = assay_json_reader_get_optional_object (reader, block, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      guint check = assay_json_reader_get_optional_object (reader, checks,
                                                           assay_check_to_id ((AssayCheck) i));

      earlier->scores[i] = assay_loader_get_score (loader, check);
      earlier->notes[i] = assay_json_reader_dup_optional_string (reader, check, "notes");
    }

  earlier->verdict = assay_loader_get_verdict (loader, block);
  earlier->confidence = assay_loader_get_confidence (loader, block);
  earlier->summary = assay_json_reader_dup_optional_string (reader, block, "summary");
  assay_draft_builder_set_earlier_check (builder, earlier);
}

static void
read_notices (Loader            *loader,
              guint              object,
              AssayDraftBuilder *builder)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_optional_array (reader, object, "notices");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *notice = assay_json_reader_dup_value (reader, item);

      if (notice != NULL)
        assay_draft_builder_add_notice (builder, notice);
    }
}

/**
 * assay_loader_read_draft:
 *
 * Returns: (transfer full) (nullable): the draft, or %NULL if the reader has failed
 */
AssayDraft *
assay_loader_read_draft (Loader *loader)
{
  AssayJsonReader *reader = loader->reader;
  guint object = assay_json_reader_get_object (reader, loader->root, "draft");
  g_autofree char *name = assay_json_reader_dup_string (reader, object, "name");
  g_autofree char *format = assay_json_reader_dup_string (reader, object, "format");
  g_autofree char *language = assay_json_reader_dup_optional_string (reader, object, "language");
  g_autofree char *utf8 = assay_json_reader_dup_string (reader, object, "text");
  g_autoptr (AssayText) text = NULL;
  g_autoptr (AssayDraftBuilder) builder = NULL;

  if (assay_json_reader_has_failed (reader))
    return NULL;

  builder = assay_draft_builder_new (name, format);
  text = assay_text_new (utf8, -1);
  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_language (builder, language);
  assay_draft_builder_set_date (builder, assay_loader_get_day (loader, object, "date"));
  read_parts (loader, object, builder, assay_text_get_length (text));
  read_links (loader, object, builder, text);
  read_source_list (loader, object, builder);
  read_earlier_check (loader, object, builder);
  read_notices (loader, object, builder);

  if (assay_json_reader_has_failed (reader))
    return NULL;

  return assay_draft_builder_end (g_steal_pointer (&builder));
}

/* The text that a source was judged by must be the one whose sum was written down. */
static void
check_sum (Loader      *loader,
           guint        object,
           AssaySource *source)
{
  AssayText *text = assay_source_get_text (source);
  g_autofree char *recorded = assay_json_reader_dup_optional_string (loader->reader, object, "sha256");
  g_autofree char *sum = text != NULL ? assay_text_dup_sha256 (text) : NULL;

  if (recorded != NULL && g_strcmp0 (recorded, sum) != 0)
    assay_json_reader_fail_member (loader->reader, object, "sha256",
                                   _ ("the text of this source is not the one that was saved"));
}

static AssaySource *
read_source (Loader        *loader,
             guint          object,
             AssayRegister *outlets)
{
  AssayJsonReader *reader = loader->reader;
  AssayListedSource listed = { 0 };
  AssaySource *source = NULL;
  g_autofree char *page = NULL;
  AssayDay date;

  read_listed (loader, object, &listed);
  g_free (assay_json_reader_dup_optional_string (reader, object, "state"));
  g_free (assay_json_reader_dup_optional_string (reader, object, "grade"));
  date = assay_loader_get_day (loader, object, "date");
  assay_loader_skip (loader, assay_json_reader_get_optional_object (reader, object, "outlet"));
  page = assay_json_reader_dup_optional_string (reader, object, "text");

  if (!assay_json_reader_has_failed (reader))
    {
      g_autoptr (AssayText) text = page != NULL ? assay_text_new (page, -1) : NULL;

      source = text != NULL ? assay_source_new_read (&listed, outlets, text, date)
                            : assay_source_new (&listed, outlets);
      check_sum (loader, object, source);
    }

  clear_listed (&listed);

  return source;
}

/**
 * assay_loader_read_sources:
 * @outlets: the register by which they are rated now
 *
 * Returns: (transfer full) (element-type AssaySource): the sources read before the reader failed
 */
GListModel *
assay_loader_read_sources (Loader        *loader,
                           AssayRegister *outlets)
{
  AssayJsonReader *reader = loader->reader;
  GListStore *store = g_list_store_new (ASSAY_TYPE_SOURCE);
  guint array = assay_json_reader_get_array (reader, loader->root, "sources");
  guint count = 0;

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autoptr (AssaySource) source = NULL;

      check_count (loader, item, count++);
      source = read_source (loader, item, outlets);
      if (source != NULL)
        g_list_store_append (store, source);
    }

  return G_LIST_MODEL (store);
}
