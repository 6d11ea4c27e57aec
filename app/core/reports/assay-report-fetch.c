/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-number.h"
#include "assay-report-private.h"
#include "assay-sheet.h"

/* How many columns the outlet's name and the state take at most. */
#define OUTLET_COLUMNS 24
#define STATE_COLUMNS 20

/* So many changes of one page are shown; how many there are is told. */
#define MAX_CHANGES 5

static guint
count_words (AssayText *text)
{
  guint n = 0;
  gboolean is_within = FALSE;

  for (const char *p = assay_text_get_utf8 (text); *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean is_space = g_unichar_isspace (g_utf8_get_char (p));

      n += !is_space && !is_within;
      is_within = !is_space;
    }

  return n;
}

static AssayInk
get_ink (AssayFetchState state)
{
  if (state == ASSAY_FETCH_READ)
    return ASSAY_INK_GOOD;

  return assay_fetch_state_has_text (state) ? ASSAY_INK_WARNING : ASSAY_INK_BAD;
}

static void
add_line (AssaySheet *sheet,
          AssayInk    ink,
          const char *words)
{
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 5, "");
  assay_sheet_add_flow (sheet, ink, words);
}

static void
add_changes (AssaySheet             *sheet,
             const AssayReportFetch *fetch)
{
  g_autoptr (GPtrArray) changes = assay_source_list_changes (fetch->source, fetch->fetched);
  g_autofree char *head = NULL;

  head = g_strdup_printf (
      ngettext (
          "The page has changed in %u place since; its text was kept as it was:",
          "The page has changed in %u places since; its text was kept as it was:", changes->len),
      changes->len);
  add_line (sheet, ASSAY_INK_WARNING, head);

  for (guint i = 0; i < changes->len && i < MAX_CHANGES; i++)
    {
      const AssaySourceChange *change = g_ptr_array_index (changes, i);
      g_autofree char *before = g_strconcat ("− ", change->before, NULL);
      g_autofree char *after = g_strconcat ("+ ", change->after, NULL);

      if (*change->before != '\0')
        add_line (sheet, ASSAY_INK_PLAIN, before);
      if (*change->after != '\0')
        add_line (sheet, ASSAY_INK_PLAIN, after);
    }
}

static void
add_outcome (AssaySheet             *sheet,
             const AssayReportFetch *fetch)
{
  AssayFetched *fetched = fetch->fetched;
  g_autofree char *message = assay_fetched_dup_message (fetched);
  guint n_words = fetched->text != NULL ? count_words (fetched->text) : 0;
  g_autofree char *count = assay_number_dup_count (n_words);
  g_autofree char *length = g_strdup_printf (ngettext ("%s word", "%s words", n_words), count);

  assay_sheet_add_cell (sheet, get_ink (fetched->state), STATE_COLUMNS,
                        assay_fetch_state_get_label (fetched->state));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, fetched->text != NULL ? length : "");
  add_line (sheet, ASSAY_INK_FAINT, assay_source_get_request (fetch->source));

  if (fetched->final != NULL)
    {
      /* Translators: %s is an address */
      g_autofree char *words = g_strdup_printf (_ ("sent on to %s"), fetched->final);

      add_line (sheet, ASSAY_INK_FAINT, words);
    }

  if (fetched->memento_at != NULL)
    {
      /* Translators: %s is a time */
      g_autofree char *words = g_strdup_printf (_ ("a copy that an archive took at %s"),
                                                fetched->memento_at);

      add_line (sheet, ASSAY_INK_WARNING, words);
    }

  if (fetched->state != ASSAY_FETCH_READ)
    add_line (sheet, ASSAY_INK_PLAIN, message);
  if (fetch->is_kept)
    add_changes (sheet, fetch);
}

/**
 * assay_report_fetch_to_text:
 * @fetches: (array length=n_fetches): the sources
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): for people, what came of reading each
 */
char *
assay_report_fetch_to_text (const AssayReportFetch *fetches,
                            guint                   n_fetches,
                            const AssayReportStyle *style)
{
  AssaySheet *sheet = assay_sheet_new (style != NULL ? style->width : 0,
                                       style != NULL && style->is_coloured);

  for (guint i = 0; i < n_fetches; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", fetches[i].number);
      g_autofree char *label = assay_source_dup_label (fetches[i].source);
      g_autofree char *name = assay_sheet_elide (label, OUTLET_COLUMNS - 2);

      assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 3, number);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, OUTLET_COLUMNS, name);
      if (fetches[i].fetched != NULL)
        add_outcome (sheet, &fetches[i]);
      else
        assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, assay_source_get_request (fetches[i].source));
    }

  return assay_sheet_end (sheet);
}

static void
write_changes (AssayJsonWriter        *writer,
               const AssayReportFetch *fetch)
{
  g_autoptr (GPtrArray) changes = NULL;

  assay_json_writer_begin_array (writer, "changes");

  if (fetch->is_kept)
    changes = assay_source_list_changes (fetch->source, fetch->fetched);

  for (guint i = 0; changes != NULL && i < changes->len; i++)
    {
      const AssaySourceChange *change = g_ptr_array_index (changes, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "before", change->before);
      assay_json_writer_add_string (writer, "after", change->after);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
write_fetch (AssayJsonWriter        *writer,
             const AssayReportFetch *fetch)
{
  AssayFetched *fetched = fetch->fetched;
  const AssayFetchState state = fetched != NULL ? fetched->state : ASSAY_FETCH_NOT_ASKED;
  g_autofree char *message = fetched != NULL ? assay_fetched_dup_message (fetched) : NULL;

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_integer (writer, "source", fetch->number);
  assay_json_writer_add_string (writer, "url", assay_source_get_request (fetch->source));
  assay_json_writer_add_string (writer, "state", assay_fetch_state_to_id (state));

  if (fetched != NULL)
    {
      assay_json_writer_add_string (writer, "message", message);
      assay_json_writer_add_string (writer, "final", fetched->final);
      assay_json_writer_add_integer (writer, "status", fetched->status);
      assay_json_writer_add_string (writer, "at", fetched->at);
      assay_json_writer_add_string (writer, "media_type", fetched->media_type);
      assay_json_writer_add_string (writer, "sha256", fetched->sha256);
      assay_json_writer_add_string (writer, "memento_at", fetched->memento_at);
      assay_json_writer_add_string (writer, "title", fetched->title);
      assay_json_writer_add_string (writer, "byline", fetched->byline);
      assay_report_add_day (writer, "published", fetched->published);
      assay_json_writer_add_integer (writer, "words",
                                     fetched->text != NULL ? count_words (fetched->text) : 0);
      assay_json_writer_add_boolean (writer, "kept", fetch->is_kept);
      write_changes (writer, fetch);
    }

  assay_json_writer_end_object (writer);
}

/**
 * assay_report_fetch_to_json:
 * @fetches: (array length=n_fetches): the sources
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): the same as one JSON object
 */
char *
assay_report_fetch_to_json (const AssayReportFetch *fetches,
                            guint                   n_fetches,
                            const AssayReportStyle *style)
{
  AssayJsonWriter *writer = assay_report_begin_json (style);

  assay_json_writer_add_string (writer, "file", style != NULL ? style->file : NULL);
  assay_json_writer_begin_array (writer, "fetches");
  for (guint i = 0; i < n_fetches; i++)
    write_fetch (writer, &fetches[i]);
  assay_json_writer_end_array (writer);

  return assay_report_end_json (writer);
}
