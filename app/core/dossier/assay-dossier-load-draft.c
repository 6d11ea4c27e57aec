/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"
#include "assay-import.h"

/**
 * Parts:
 * @text: the draft's text
 * @end: where the last part ends that was read
 * @has_headline: whether one of them was a headline
 */
typedef struct
{
  AssayText *text;
  guint      end;
  gboolean   has_headline;
} Parts;

/* Whether there are words that would belong to no part: nobody would check them. */
static gboolean
has_words (AssayText *text,
           guint      begin,
           guint      end)
{
  const char *p = assay_text_get_utf8 (text) + assay_text_to_byte (text, begin);
  const char *stop = assay_text_get_utf8 (text) + assay_text_to_byte (text, end);

  for (; p < stop; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

/* Where an item stands among lists. */
static void
read_list (AssayJsonReader   *reader,
           guint              item,
           AssayDraftBuilder *builder)
{
  guint level = (guint) assay_json_reader_get_optional_integer (reader, item, "level",
                                                                ASSAY_PART_MAX_LEVEL, 0);
  guint counted_from = (guint) assay_json_reader_get_optional_integer (
      reader, item, "counted_from", ASSAY_PART_MAX_NUMBER, 0);
  gboolean begins_list = assay_json_reader_get_optional_boolean (reader, item, "begins_list",
                                                                 FALSE);

  assay_draft_builder_set_list (builder, level, counted_from, begins_list);
}

static void
read_part (AssayLoader       *loader,
           guint              item,
           AssayDraftBuilder *builder,
           Parts             *parts)
{
  AssayJsonReader *reader = loader->reader;
  g_autofree char *id = NULL;
  AssayPartKind kind = ASSAY_PART_PARAGRAPH;
  AssaySpan span = { 0 };

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return;

  id = assay_json_reader_dup_string (reader, item, "kind");

  if (!assay_part_kind_from_id (id, &kind))
    assay_loader_fail_word (loader, item, "kind", id);
  else if (kind == ASSAY_PART_HEADLINE && parts->has_headline)
    assay_json_reader_fail_member (reader, item, "kind", _ ("there is a headline before this one"));

  if (!assay_selector_read_range (reader, item, parts->text, &span))
    return;

  if (assay_span_is_empty (span))
    assay_json_reader_fail_member (reader, item, "end", _ ("a part cannot be empty"));
  else if (span.begin < parts->end)
    assay_json_reader_fail_member (reader, item, "start",
                                   _ ("the part begins before the one above it ends"));
  else if (has_words (parts->text, parts->end, span.begin))
    assay_json_reader_fail_member (reader, item, "start",
                                   _ ("there are words before it that are in no part"));
  else
    {
      assay_draft_builder_add_part (builder, kind, span);
      if (assay_part_kind_is_item (kind))
        read_list (reader, item, builder);
    }

  parts->end = MAX (parts->end, span.end);
  parts->has_headline = parts->has_headline || kind == ASSAY_PART_HEADLINE;
}

static void
read_parts (AssayLoader       *loader,
            guint              object,
            AssayDraftBuilder *builder,
            AssayText         *text)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, object, "parts");
  Parts parts = { .text = text };

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    read_part (loader, item, builder, &parts);

  if (has_words (text, parts.end, assay_text_get_length (text)))
    assay_json_reader_fail (reader, array, ASSAY_JSON_ERROR_MEANING,
                            _ ("there are words after the last part that are in no part"));
}

static void
read_links (AssayLoader       *loader,
            guint              object,
            AssayDraftBuilder *builder,
            AssayText         *text)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, object, "links");

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
read_source_list (AssayLoader       *loader,
                  guint              object,
                  AssayDraftBuilder *builder)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, object, "source_list");

  assay_loader_check_count (loader, array, ASSAY_DOSSIER_MAX_SOURCES);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_auto (AssayListedSource) listed = { 0 };

      assay_loader_read_listed (loader, item, &listed);

      if (!assay_json_reader_has_failed (reader))
        assay_draft_builder_add_source (builder, &listed);
    }
}

static void
read_earlier_check (AssayLoader       *loader,
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
  checks = assay_json_reader_get_object (reader, block, "checks");

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
read_notices (AssayLoader       *loader,
              guint              object,
              AssayDraftBuilder *builder)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, object, "notices");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *notice = assay_json_reader_dup_value (reader, item);

      if (notice != NULL)
        assay_draft_builder_add_notice (builder, notice);
    }
}

static void
check_words (AssayLoader *loader,
             guint        object,
             AssayDraft  *draft)
{
  g_autofree char *reason = NULL;

  if (assay_draft_count_words (draft) <= ASSAY_IMPORT_MAX_WORDS)
    return;

  reason = g_strdup_printf (_ ("the draft has more than %u words"), ASSAY_IMPORT_MAX_WORDS);
  assay_json_reader_fail (loader->reader, object, ASSAY_JSON_ERROR_TOO_LARGE, reason);
}

/**
 * assay_loader_read_draft:
 *
 * Returns: (transfer full) (nullable): the draft, or %NULL if the reader has failed
 */
AssayDraft *
assay_loader_read_draft (AssayLoader *loader)
{
  AssayJsonReader *reader = loader->reader;
  guint object = assay_json_reader_get_object (reader, loader->root, "draft");
  g_autofree char *name = assay_json_reader_dup_string (reader, object, "name");
  g_autofree char *format = assay_json_reader_dup_string (reader, object, "format");
  g_autofree char *language = assay_json_reader_dup_optional_string (reader, object, "language");
  char *utf8 = assay_json_reader_dup_string (reader, object, "text");
  g_autoptr (AssayText) text = assay_loader_take_text (loader, object, utf8);
  g_autoptr (AssayDraftBuilder) builder = NULL;
  g_autoptr (AssayDraft) draft = NULL;

  if (text == NULL)
    return NULL;

  builder = assay_draft_builder_new (name, format);
  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_language (builder, language);
  assay_draft_builder_set_date (builder, assay_loader_get_day (loader, object, "date"));
  read_parts (loader, object, builder, text);
  read_links (loader, object, builder, text);
  read_source_list (loader, object, builder);
  read_earlier_check (loader, object, builder);
  read_notices (loader, object, builder);

  draft = assay_draft_builder_end (g_steal_pointer (&builder));
  check_words (loader, object, draft);

  return assay_json_reader_has_failed (reader) ? NULL : g_steal_pointer (&draft);
}
