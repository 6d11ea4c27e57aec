/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-marks.h"

#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-private.h"
#include "assay-report-remarks.h"
#include "assay-thread.h"
#include "assay-untied.h"

/* What people say beside the facts: marks on words of their own choice, notes, and what was answered. */

/* More words than this are not told in a heading. */
#define MAX_WORDS 120

#define PLACE_COLUMNS 6

/* Whether there is more to tell than the state, which the facts tell. */
static gboolean
is_told (const AssayMark *mark,
         gboolean         is_free)
{
  if (mark->scope != ASSAY_MARK_FACT)
    return TRUE;

  return !is_free && (mark->note != NULL || assay_thread_length (mark->thread) > 0 ||
                      assay_ties_length (mark->ties) > 0);
}

/**
 * assay_report_each_mark:
 * @is_free: those alone that stand on words of somebody’s choice; else notes on facts too
 * @func: is called with each
 *
 * Returns: how many there are
 */
guint
assay_report_each_mark (AssayDossier        *dossier,
                        gboolean             is_free,
                        AssayReportMarkFunc  func,
                        gpointer             user_data)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  const char *utf8 = assay_text_get_utf8 (text);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  gsize at = 0;
  guint line = 1;
  guint n = 0;

  for (guint i = 0; i < n_marks; i++)
    {
      g_autofree char *words = NULL;
      g_autofree char *elided = NULL;
      gsize begin_byte = assay_text_to_byte (text, marks[i].span.begin);

      if (!is_told (&marks[i], is_free))
        continue;

      for (; at < begin_byte; at++)
        line += utf8[at] == '\n';

      words = assay_text_dup_span (text, marks[i].span);
      elided = assay_sheet_elide (words, MAX_WORDS);
      func (&marks[i], elided, line, user_data);
      n++;
    }

  return n;
}

/**
 * assay_report_dup_mark_head:
 *
 * Returns: (transfer full): “confirmed – N. Oko, 4 June 2025, 10:00 UTC”
 */
char *
assay_report_dup_mark_head (const AssayMark *mark)
{
  const char *by = mark->scope == ASSAY_MARK_NOTE && mark->noted_by != NULL ? mark->noted_by
                                                                            : mark->by;
  const char *at = mark->scope == ASSAY_MARK_NOTE && mark->noted_at != NULL ? mark->noted_at
                                                                            : mark->at;
  g_autofree char *when = assay_report_dup_time (at);
  const char *what = mark->scope == ASSAY_MARK_NOTE ? _ ("note")
                                                    : assay_report_get_state_name (mark->state);

  if (by == NULL || *by == '\0')
    return g_strdup (what);

  /* Translators: state of a mark, or “note”; who set it; when */
  return g_strdup_printf (_ ("%s – %s, %s"), what, by, when);
}

/* “Reuters supports it: “over 30%”” */
static char *
dup_stance (AssayTieStance  stance,
            const char     *label,
            const char     *words)
{
  switch (stance)
    {
    case ASSAY_TIE_SUPPORTS:
      /* Translators: here and below, a source and its words. */
      return g_strdup_printf (_ ("%s supports it: “%s”"), label, words);

    case ASSAY_TIE_REFUTES:
      return g_strdup_printf (_ ("%s refutes it: “%s”"), label, words);

    case ASSAY_TIE_QUALIFIES:
      return g_strdup_printf (_ ("%s qualifies it: “%s”"), label, words);

    case ASSAY_TIE_CONTEXT:
      return g_strdup_printf (_ ("%s is context: “%s”"), label, words);
    }

  g_return_val_if_reached (NULL);
}

/**
 * assay_report_dup_tie:
 * @dossier: as it is told: a source that is not in it is not told of
 *
 * Returns: (transfer full) (nullable): “Reuters supports it: “over 30%””, or %NULL where its source is not told of
 */
char *
assay_report_dup_tie (AssayDossier   *dossier,
                      const AssayTie *tie)
{
  GListModel *sources = assay_dossier_get_sources (dossier);
  g_autoptr (AssaySource) source = NULL;
  g_autofree char *label = NULL;
  g_autofree char *words = NULL;
  g_autofree char *said = NULL;
  guint position = 0;

  if (!assay_tie_find_source (sources, tie->source, &position))
    return NULL;

  source = g_list_model_get_item (sources, position);
  label = assay_source_dup_label (source);
  words = assay_sheet_elide (tie->exact, MAX_WORDS);

  said = dup_stance (tie->stance, label, words);

  return assay_tie_is_lost (tie, sources)
             ? g_strconcat (said, _ (" · the source does not say so any more"), NULL)
             : g_steal_pointer (&said);
}

static void
add_said (AssaySheet *sheet,
          const char *by,
          const char *said)
{
  g_autofree char *line = by != NULL && *by != '\0' ? g_strdup_printf ("%s: %s", by, said)
                                                    : g_strdup (said);

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, PLACE_COLUMNS, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line);
}

/* Where what is told of marks goes, and whose they are. */
typedef struct
{
  AssaySheet   *sheet;
  AssayDossier *dossier;
} MarkSheet;

static void
add_ties (MarkSheet       *to,
          const AssayMark *mark)
{
  for (guint i = 0; i < assay_ties_length (mark->ties); i++)
    {
      const AssayTie *tie = assay_ties_get (mark->ties, i);
      g_autofree char *said = assay_report_dup_tie (to->dossier, tie);

      if (said != NULL)
        add_said (to->sheet, tie->by, said);
    }
}

static void
add_mark (const AssayMark *mark,
          const char      *words,
          guint            line,
          gpointer         user_data)
{
  MarkSheet *to = user_data;
  AssaySheet *sheet = to->sheet;
  g_autofree char *quoted = assay_report_dup_quoted (words);
  g_autofree char *place = g_strdup_printf ("%u", line);
  g_autofree char *head = assay_report_dup_mark_head (mark);

  assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, PLACE_COLUMNS, place);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, quoted);
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, PLACE_COLUMNS, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, head);

  add_ties (to, mark);
  if (mark->note != NULL)
    add_said (sheet, mark->noted_by, mark->note);

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (mark->thread, i);
      g_autofree char *said = assay_report_dup_remark (remark);

      add_said (sheet, remark->by, said);
    }
}

static void
count_mark (const AssayMark *mark,
            const char      *words,
            guint            line,
            gpointer         user_data)
{
}

/**
 * assay_report_add_marks:
 *
 * Notes, answers, tied passages and marks on words of somebody’s choice, if there are any, for people.
 */
void
assay_report_add_marks (AssaySheet   *sheet,
                        AssayDossier *dossier)
{
  MarkSheet to = { .sheet = sheet, .dossier = dossier };

  if (assay_report_each_mark (dossier, FALSE, count_mark, NULL) == 0)
    return;

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("What the desk wrote"));
  assay_report_each_mark (dossier, FALSE, add_mark, &to);
}

/* Passages of sources that are told of; absent where there is none. */
static void
write_ties (AssayJsonWriter *writer,
            AssayDossier    *dossier,
            GPtrArray       *ties)
{
  GListModel *sources = assay_dossier_get_sources (dossier);
  guint position = 0;

  if (assay_ties_length (ties) == 0)
    return;

  assay_json_writer_begin_array (writer, "ties");

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);

      if (!assay_tie_find_source (sources, tie->source, &position))
        continue;

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "source", tie->source);
      assay_json_writer_add_string (writer, "stance", assay_tie_stance_to_id (tie->stance));
      assay_json_writer_add_string (writer, "exact", tie->exact);
      assay_json_writer_add_string (writer, "by", tie->by);
      assay_json_writer_add_string (writer, "at", tie->at);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

/**
 * assay_report_write_marks:
 *
 * All marks of people, for programs.
 */
void
assay_report_write_marks (AssayJsonWriter *writer,
                          AssayDossier    *dossier)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  assay_json_writer_begin_array (writer, "marks");

  for (guint i = 0; i < n_marks; i++)
    {
      const AssayMark *mark = &marks[i];

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "id", mark->id);
      assay_json_writer_add_string (writer, "scope", assay_mark_scope_to_id (mark->scope));
      assay_report_add_span (writer, text, mark->span);
      if (mark->scope == ASSAY_MARK_FACT)
        assay_json_writer_add_string (writer, "kind", assay_fact_kind_to_id (mark->kind));
      if (mark->scope != ASSAY_MARK_NOTE)
        assay_json_writer_add_string (writer, "state", assay_state_to_id (mark->state));
      assay_json_writer_add_string (writer, "by", mark->by);
      assay_json_writer_add_string (writer, "at", mark->at);
      assay_json_writer_add_string (writer, "note", mark->note);
      assay_json_writer_add_string (writer, "noted_by", mark->noted_by);
      assay_json_writer_add_string (writer, "noted_at", mark->noted_at);
      assay_json_writer_add_string (writer, "wording", mark->suggestion);
      assay_thread_write (mark->thread, writer);
      write_ties (writer, dossier, mark->ties);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}
