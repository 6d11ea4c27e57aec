/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-ledger.h"

#include <glib/gi18n-lib.h>

#include "assay-report-private.h"
#include "assay-sheet.h"

/* Columns of the report for people. */
#define WORDS_COLUMNS 26
#define STATE_COLUMNS 16

/**
 * assay_report_ledger_states:
 *
 * Returns: (transfer full): for each row the state of its facts: the one that must still be seen to
 */
AssayState *
assay_report_ledger_states (AssayDossier *dossier,
                            AssayLedger  *ledger)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  g_autoptr (GArray) matches = NULL;
  guint n_rows = assay_ledger_get_n_rows (ledger);
  AssayState *states = g_new0 (AssayState, n_rows + 1);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (ledger->analysis, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    g_array_append_val (places, facts[i].span);
  matches = assay_dossier_match_marks (dossier, facts, places);

  for (guint i = 0; i < n_rows; i++)
    {
      const AssayLedgerRow *row = assay_ledger_get_row (ledger, i);

      for (guint j = 0; j < row->facts->len; j++)
        {
          int mark = g_array_index (matches, int, g_array_index (row->facts, guint, j));
          AssayState state = mark >= 0 ? marks[mark].state : ASSAY_STATE_OPEN;

          states[i] = j == 0 ? state : assay_ledger_worse_state (states[i], state);
        }
    }

  return states;
}

/* “61 rows · 6 sources (2 silent) · 1 differs · 7 in no source” */
static char *
dup_sum (AssayLedger *ledger)
{
  g_autoptr (GString) sum = g_string_new (NULL);
  guint n_rows = assay_ledger_get_n_rows (ledger);
  guint n_differs = 0;
  guint n_none = 0;

  for (guint i = 0; i < n_rows; i++)
    {
      const AssayLedgerRow *row = assay_ledger_get_row (ledger, i);

      n_differs += row->n_differs > 0;
      n_none += row->n_differs == 0 && row->n_same == 0;
    }

  g_string_append_printf (sum, ngettext ("%u row", "%u rows", n_rows), n_rows);
  g_string_append_printf (sum, ngettext (" · %u source", " · %u sources", ledger->n_sources),
                          ledger->n_sources);
  if (ledger->n_silent > 0)
    g_string_append_printf (sum, ngettext (", %u silent", ", %u silent", ledger->n_silent),
                            ledger->n_silent);
  g_string_append_printf (sum, ngettext (" · %u differs", " · %u differ", n_differs), n_differs);
  g_string_append_printf (sum, ngettext (" · %u in no source", " · %u in no source", n_none),
                          n_none);

  return g_string_free (g_steal_pointer (&sum), FALSE);
}

static AssayInk
get_ink (AssayLedgerAnswer answer)
{
  switch (answer)
    {
    case ASSAY_LEDGER_SAME:
      return ASSAY_INK_GOOD;

    case ASSAY_LEDGER_DIFFERS:
      return ASSAY_INK_BAD;

    case ASSAY_LEDGER_ABSENT:
    case ASSAY_LEDGER_UNREAD:
    case ASSAY_LEDGER_MENTIONS:
      break;
    }

  return ASSAY_INK_FAINT;
}

static void
add_row (AssaySheet  *sheet,
         AssayLedger *ledger,
         guint        index,
         AssayState   state)
{
  const AssayLedgerRow *row = assay_ledger_get_row (ledger, index);
  g_autofree char *words = assay_sheet_elide (row->words, WORDS_COLUMNS - 2);
  g_autofree char *other = assay_ledger_dup_other (row);
  gboolean has_answer = FALSE;

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 2, "");
  assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, WORDS_COLUMNS, words);
  assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, STATE_COLUMNS, assay_ledger_state_label (state));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, row->about);

  for (guint s = 0; s < ledger->n_sources; s++)
    {
      g_autofree char *label = NULL;
      g_autofree char *cell = NULL;
      g_autofree char *line = NULL;

      if (row->cells[s].answer < ASSAY_LEDGER_MENTIONS)
        continue;

      has_answer = TRUE;
      label = assay_ledger_dup_label (ledger, s);
      cell = assay_ledger_dup_cell (ledger, index, s);
      line = g_strdup_printf ("%s: %s", label, cell);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
      assay_sheet_add_flow (sheet, get_ink (row->cells[s].answer), line);
    }

  if (other != NULL || !has_answer)
    assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
  if (other != NULL)
    assay_sheet_add_flow (sheet, ASSAY_INK_BAD, other);
  else if (!has_answer)
    assay_sheet_add_flow (sheet, ASSAY_INK_WARNING, _ ("in no source"));
}

/* “2025-05-14  Reuters”, “2025-05-14  14 May” */
static void
add_events (AssaySheet  *sheet,
            AssayLedger *ledger)
{
  if (ledger->events->len == 0)
    return;

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("Time line"));

  for (guint i = 0; i < ledger->events->len; i++)
    {
      const AssayLedgerEvent *event = &g_array_index (ledger->events, AssayLedgerEvent, i);
      char day[ASSAY_DAY_MAX];
      g_autofree char *label = NULL;

      if (event->source >= 0)
        label = assay_ledger_dup_label (ledger, (guint) event->source);
      else if (event->words != NULL)
        /* Translators: %s are words of the draft that name a day */
        label = g_strdup_printf (_ ("the draft: “%s”"), event->words);
      else
        label = g_strdup (_ ("the draft’s own date"));

      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 2, "");
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 12, assay_report_format_day (event->day, day));
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, label);
    }
}

static const char *
get_file (AssayDossier           *dossier,
          const AssayReportStyle *style)
{
  if (style != NULL && style->file != NULL)
    return style->file;

  return assay_draft_get_name (assay_dossier_get_draft (dossier));
}

/**
 * assay_report_ledger_to_text:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): the ledger for people
 */
char *
assay_report_ledger_to_text (AssayDossier           *dossier,
                             AssayLedger            *ledger,
                             const AssayReportStyle *style)
{
  AssaySheet *sheet = NULL;
  g_autofree AssayState *states = assay_report_ledger_states (dossier, ledger);
  g_autofree char *sum = dup_sum (ledger);

  sheet = assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, get_file (dossier, style));
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, sum);

  for (guint i = 0; i < assay_ledger_get_n_rows (ledger); i++)
    {
      AssayFactKind kind = assay_ledger_get_row (ledger, i)->kind;

      if (i == 0 || assay_ledger_get_row (ledger, i - 1)->kind != kind)
        {
          assay_sheet_add_blank (sheet);
          assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, assay_ledger_section_label (kind));
        }

      add_row (sheet, ledger, i, states[i]);
    }

  add_events (sheet, ledger);

  return assay_sheet_end (sheet);
}

static void
add_json_cells (AssayJsonWriter *writer,
                AssayLedger     *ledger,
                guint            index)
{
  const AssayLedgerRow *row = assay_ledger_get_row (ledger, index);

  assay_json_writer_begin_array (writer, "cells");

  for (guint s = 0; s < ledger->n_sources; s++)
    {
      AssayReading *reading = assay_analysis_get_source_reading (ledger->analysis, s);
      g_autofree char *sentence = NULL;

      if (row->cells[s].answer < ASSAY_LEDGER_MENTIONS || reading == NULL)
        continue;

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_integer (writer, "source", s + 1);
      assay_json_writer_add_string (writer, "answer",
                                    assay_ledger_answer_to_id (row->cells[s].answer));
      assay_report_add_span (writer, assay_reading_get_text (reading), row->cells[s].span);
      sentence = assay_text_dup_span (assay_reading_get_text (reading), row->cells[s].context);
      assay_json_writer_add_string (writer, "sentence", sentence);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_json_rows (AssayJsonWriter  *writer,
               AssayLedger      *ledger,
               const AssayState *states)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (ledger->analysis, &n_facts);
  AssayText *text = assay_draft_get_text (assay_analysis_get_draft (ledger->analysis));

  assay_json_writer_begin_array (writer, "rows");

  for (guint i = 0; i < assay_ledger_get_n_rows (ledger); i++)
    {
      const AssayLedgerRow *row = assay_ledger_get_row (ledger, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "kind", assay_fact_kind_to_id (row->kind));
      assay_json_writer_add_string (writer, "about", row->about);
      assay_json_writer_add_string (writer, "state", assay_state_to_id (states[i]));
      assay_json_writer_begin_array (writer, "draft");
      for (guint j = 0; j < row->facts->len; j++)
        {
          assay_json_writer_begin_object (writer, NULL);
          assay_report_add_span (writer, text, facts[g_array_index (row->facts, guint, j)].span);
          assay_json_writer_end_object (writer);
        }
      assay_json_writer_end_array (writer);
      assay_json_writer_add_string (writer, "elsewhere", row->other);
      add_json_cells (writer, ledger, i);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_json_sources (AssayJsonWriter *writer,
                  AssayLedger     *ledger)
{
  GListModel *sources = assay_analysis_get_sources (ledger->analysis);

  assay_json_writer_begin_array (writer, "sources");

  for (guint s = 0; s < ledger->n_sources; s++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, s);
      g_autofree char *label = assay_ledger_dup_label (ledger, s);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_integer (writer, "source", s + 1);
      assay_json_writer_add_string (writer, "label", label);
      assay_json_writer_add_string (writer, "address", assay_source_get_address (source));
      assay_json_writer_add_boolean (writer, "silent", ledger->silent[s]);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_json_events (AssayJsonWriter *writer,
                 AssayLedger     *ledger)
{
  assay_json_writer_begin_array (writer, "events");

  for (guint i = 0; i < ledger->events->len; i++)
    {
      const AssayLedgerEvent *event = &g_array_index (ledger->events, AssayLedgerEvent, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_day (writer, "day", event->day);
      assay_report_add_day (writer, "end", event->end);
      if (event->source >= 0)
        assay_json_writer_add_integer (writer, "source", event->source + 1);
      else
        assay_json_writer_add_string (writer, "source", NULL);
      assay_json_writer_add_string (writer, "words", event->words);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

/**
 * assay_report_ledger_to_json:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): one object; a source that is not among the cells of a row does not have it
 */
char *
assay_report_ledger_to_json (AssayDossier           *dossier,
                             AssayLedger            *ledger,
                             const AssayReportStyle *style)
{
  AssayJsonWriter *writer = assay_report_begin_json (style);
  g_autofree AssayState *states = assay_report_ledger_states (dossier, ledger);

  assay_json_writer_add_string (writer, "file", get_file (dossier, style));
  add_json_sources (writer, ledger);
  add_json_rows (writer, ledger, states);
  add_json_events (writer, ledger);

  return assay_report_end_json (writer);
}

/* A spreadsheet takes a cell that begins so for a formula. */
static void
append_cell (GString    *out,
             const char *text,
             char        end)
{
  if (*text == '=' || *text == '+' || *text == '-' || *text == '@')
    g_string_append_c (out, '\'');

  for (const char *p = text; *p != '\0'; p++)
    g_string_append_c (out, *p == '\t' || *p == '\n' || *p == '\r' ? ' ' : *p);

  g_string_append_c (out, end);
}

/**
 * assay_report_ledger_to_tsv:
 * @states: one for each row of the ledger
 * @rows: (nullable) (element-type guint): which rows, in which order; %NULL for all
 *
 * Returns: (transfer full): the table, as a spreadsheet takes it; no cell of it begins a formula
 */
char *
assay_report_ledger_to_tsv (AssayLedger      *ledger,
                            const AssayState *states,
                            GArray           *rows)
{
  GString *out = g_string_new (NULL);
  guint n_rows = rows != NULL ? rows->len : assay_ledger_get_n_rows (ledger);

  append_cell (out, _ ("Section"), '\t');
  append_cell (out, _ ("Draft"), '\t');
  append_cell (out, _ ("Says"), '\t');
  for (guint s = 0; s < ledger->n_sources; s++)
    {
      g_autofree char *label = assay_ledger_dup_label (ledger, s);

      append_cell (out, label, '\t');
    }
  append_cell (out, _ ("Elsewhere in the draft"), '\t');
  append_cell (out, _ ("State"), '\n');

  for (guint i = 0; i < n_rows; i++)
    {
      guint index = rows != NULL ? g_array_index (rows, guint, i) : i;
      const AssayLedgerRow *row = assay_ledger_get_row (ledger, index);

      append_cell (out, assay_ledger_section_label (row->kind), '\t');
      append_cell (out, row->words, '\t');
      append_cell (out, row->about, '\t');
      for (guint s = 0; s < ledger->n_sources; s++)
        {
          g_autofree char *cell = assay_ledger_dup_cell (ledger, index, s);

          append_cell (out, cell, '\t');
        }
      append_cell (out, row->other != NULL ? row->other : "", '\t');
      append_cell (out, assay_ledger_state_label (states[index]), '\n');
    }

  return g_string_free (out, FALSE);
}
