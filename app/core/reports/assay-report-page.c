/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-page.h"

#include <glib/gi18n-lib.h>

#include "assay-report-private.h"
#include "assay-sheet.h"

/* Columns of the names in front of what the page says about itself. */
#define NAME_COLUMNS 12

static void
add_fact (AssaySheet *sheet,
          const char *name,
          const char *value)
{
  if (value == NULL)
    return;

  assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, NAME_COLUMNS, name);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, value);
}

static const char *
get_origin_label (AssayPageOrigin origin)
{
  switch (origin)
    {
    case ASSAY_PAGE_ORIGIN_JSON_LD:
      return _ ("from its structured data");
    case ASSAY_PAGE_ORIGIN_META:
      return _ ("from a meta element");
    case ASSAY_PAGE_ORIGIN_TIME:
      return _ ("from an element marked as a date");
    case ASSAY_PAGE_ORIGIN_URL:
      return _ ("from its address");
    case ASSAY_PAGE_ORIGIN_TEXT:
      return _ ("as readers see it");
    case ASSAY_PAGE_ORIGIN_SCRIPT:
      return _ ("from data for its scripts");
    case ASSAY_PAGE_ORIGIN_NONE:
      return "";
    }

  g_return_val_if_reached ("");
}

static void
add_day (AssaySheet      *sheet,
         const char      *name,
         AssayDay         day,
         AssayPageOrigin  origin)
{
  g_autofree char *iso = NULL;
  g_autofree char *line = NULL;

  if (!assay_day_is_set (day))
    return;

  iso = assay_day_to_iso (day);
  /* Translators: a day, and where the page says so */
  line = g_strdup_printf (_ ("%s, %s"), iso, get_origin_label (origin));
  add_fact (sheet, name, line);
}

static void
add_text (AssaySheet *sheet,
          AssayPage  *page)
{
  guint n_blocks = 0;
  const AssayPageBlock *blocks = assay_page_get_blocks (page, &n_blocks);

  for (guint i = 0; i < n_blocks; i++)
    {
      g_autofree char *text = assay_text_dup_span (assay_page_get_text (page), blocks[i].span);
      gboolean is_heading = blocks[i].kind == ASSAY_PAGE_HEADING;

      assay_sheet_add_blank (sheet);
      if (blocks[i].kind == ASSAY_PAGE_QUOTATION)
        assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, 2, ">");
      if (blocks[i].kind == ASSAY_PAGE_LIST_ITEM)
        assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, 2, "•");

      assay_sheet_add_flow (sheet, is_heading ? ASSAY_INK_STRONG : ASSAY_INK_PLAIN, text);
    }
}

/**
 * assay_report_page_to_text:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): what the page says about itself, and its article, for people
 */
char *
assay_report_page_to_text (AssayPage              *page,
                           const AssayReportStyle *style)
{
  AssaySheet *sheet = assay_sheet_new (style != NULL ? style->width : 0,
                                       style != NULL && style->is_coloured);
  const char *title = assay_page_get_title (page);
  guint n_blocks = 0;

  if (title != NULL)
    assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, title);

  add_fact (sheet, _ ("By"), assay_page_get_byline (page));
  add_day (sheet, _ ("Published"), assay_page_get_published (page),
           assay_page_get_published_origin (page));
  add_day (sheet, _ ("Changed"), assay_page_get_modified (page),
           assay_page_get_modified_origin (page));
  add_fact (sheet, _ ("Site"), assay_page_get_site (page));
  add_fact (sheet, _ ("Language"), assay_page_get_language (page));
  add_fact (sheet, _ ("Address"), assay_page_get_canonical (page));

  if ((assay_page_get_flags (page) & ASSAY_PAGE_CUT_SHORT) != 0)
    assay_sheet_add_flow (sheet, ASSAY_INK_WARNING, _ ("The rest seems to be for subscribers"));
  if ((assay_page_get_flags (page) & ASSAY_PAGE_CONSENT_WALL) != 0)
    assay_sheet_add_flow (sheet, ASSAY_INK_WARNING,
                          _ ("The page asks for consent in place of the article"));

  assay_page_get_blocks (page, &n_blocks);
  if (n_blocks == 0)
    assay_sheet_add_flow (sheet, ASSAY_INK_WARNING, _ ("There is no article on it"));

  add_text (sheet, page);

  return assay_sheet_end (sheet);
}

static void
add_string (AssayJsonWriter *writer,
            const char      *key,
            const char      *value)
{
  if (value != NULL)
    assay_json_writer_add_string (writer, key, value);
  else
    assay_json_writer_add_raw (writer, key, "null");
}

static void
add_json_day (AssayJsonWriter *writer,
              const char      *key,
              AssayDay         day,
              AssayPageOrigin  origin)
{
  if (!assay_day_is_set (day))
    {
      assay_json_writer_add_raw (writer, key, "null");
      return;
    }

  assay_json_writer_begin_object (writer, key);
  assay_report_add_day (writer, "date", day);
  assay_json_writer_add_string (writer, "from", assay_page_origin_to_id (origin));
  assay_json_writer_end_object (writer);
}

/**
 * assay_report_page_to_json:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): one object
 */
char *
assay_report_page_to_json (AssayPage              *page,
                           const AssayReportStyle *style)
{
  AssayJsonWriter *writer = assay_report_begin_json (style);
  AssayPageFlags flags = assay_page_get_flags (page);
  guint n_blocks = 0;
  const AssayPageBlock *blocks = assay_page_get_blocks (page, &n_blocks);

  add_string (writer, "file", style != NULL ? style->file : NULL);
  add_string (writer, "title", assay_page_get_title (page));
  add_string (writer, "byline", assay_page_get_byline (page));
  add_json_day (writer, "published", assay_page_get_published (page),
                assay_page_get_published_origin (page));
  add_json_day (writer, "modified", assay_page_get_modified (page),
                assay_page_get_modified_origin (page));
  add_string (writer, "site", assay_page_get_site (page));
  add_string (writer, "language", assay_page_get_language (page));
  add_string (writer, "canonical", assay_page_get_canonical (page));
  assay_json_writer_add_boolean (writer, "cut_short", (flags & ASSAY_PAGE_CUT_SHORT) != 0);
  assay_json_writer_add_boolean (writer, "consent_wall", (flags & ASSAY_PAGE_CONSENT_WALL) != 0);
  assay_json_writer_add_string (writer, "text",
                                assay_text_get_utf8 (assay_page_get_text (page)));
  assay_json_writer_begin_array (writer, "blocks");

  for (guint i = 0; i < n_blocks; i++)
    {
      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_integer (writer, "start", blocks[i].span.begin);
      assay_json_writer_add_integer (writer, "end", blocks[i].span.end);
      assay_json_writer_add_string (writer, "kind", assay_page_block_kind_to_id (blocks[i].kind));
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);

  return assay_report_end_json (writer);
}
