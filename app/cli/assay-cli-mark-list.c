/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-mark-private.h"

#include <glib/gi18n-lib.h>

#include "assay-sheet.h"

/* The words of a fact, as they were analysed. */
char *
assay_cli_mark_dup_words (AssayCase *work,
                          guint      fact)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);

  return assay_text_dup_span (assay_draft_get_text (assay_analysis_get_draft (analysis)),
                              facts[fact].span);
}

/* “Check the sum. · 2 replies · settled”, or nothing. */
static char *
dup_remarks (const AssayMark *mark)
{
  g_autoptr (GString) remarks = g_string_new (mark->note);
  guint n_replies = 0;

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    n_replies += assay_thread_get (mark->thread, i)->text != NULL;

  if (n_replies > 0)
    g_string_append_printf (remarks, ngettext (" · %u reply", " · %u replies", n_replies),
                            n_replies);
  if (assay_thread_is_resolved (mark->thread))
    g_string_append (remarks, _ (" · settled"));
  if (assay_thread_is_legal (mark->thread))
    g_string_append (remarks, _ (" · waits for a lawyer"));
  if (assay_thread_is_confidential (mark->thread))
    g_string_append (remarks, _ (" · confidential"));

  return g_string_free (g_steal_pointer (&remarks), FALSE);
}

/* “refutes: apnews.com · over 30%” */
static void
add_ties (AssaySheet *sheet,
          AssayCase  *work,
          GPtrArray  *ties)
{
  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);
      g_autofree char *line = NULL;
      AssayTiePlace place;

      if (assay_tie_place (tie, assay_case_get_sources (work), &place.source, &place.span))
        line = g_strdup_printf ("%s: %s · “%s”", assay_tie_stance_to_id (tie->stance), tie->source,
                                tie->exact);
      else
        /* Translators: a stance such as “refutes”, an address, and words */
        line = g_strdup_printf (_ ("%s: %s · “%s” · the source does not say so any more"),
                                assay_tie_stance_to_id (tie->stance), tie->source, tie->exact);

      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 37, "");
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, line);
    }
}

static void
add_mark (AssaySheet      *sheet,
          AssayCase       *work,
          const AssayMark *mark)
{
  AssayText *text = assay_draft_get_text (assay_case_get_draft (work));
  g_autofree char *words = assay_text_dup_span (text, mark->span);
  g_autofree char *remarks = dup_remarks (mark);

  assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, 20, mark->id);
  assay_sheet_add_cell (sheet, mark->state == ASSAY_STATE_ERROR ? ASSAY_INK_BAD : ASSAY_INK_PLAIN,
                        16,
                        mark->scope == ASSAY_MARK_NOTE ? assay_mark_scope_to_id (mark->scope)
                                                       : assay_state_to_id (mark->state));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, words);

  if (*remarks != '\0')
    {
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 37, "");
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, remarks);
    }

  add_ties (sheet, work, mark->ties);
}

/* The marks on words that somebody chose, what was written about facts, and what was tied to them. */
static void
list_marks (AssaySheet *sheet,
            AssayCase  *work)
{
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (assay_case_get_dossier (work), &n_marks);
  gboolean is_first = TRUE;

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].scope == ASSAY_MARK_FACT && marks[i].note == NULL &&
          assay_thread_length (marks[i].thread) == 0 && assay_ties_length (marks[i].ties) == 0)
        continue;

      if (is_first)
        assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, "");
      is_first = FALSE;
      add_mark (sheet, work, &marks[i]);
    }
}

/* Every fact with its place, for people and for --number. */
void
assay_cli_mark_list (AssayCase *work)
{
  AssayReportStyle style = { 0 };
  AssaySheet *sheet = NULL;
  g_autofree char *report = NULL;
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);

  assay_cli_output_get_style (&style);
  sheet = assay_sheet_new (style.width, style.is_coloured);

  for (guint i = 0; i < n_facts; i++)
    {
      AssayState state = assay_case_get_state (work, i);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *words = assay_cli_mark_dup_words (work, i);

      assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 4, number);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 11, assay_fact_kind_to_id (facts[i].kind));
      assay_sheet_add_cell (sheet, state == ASSAY_STATE_ERROR ? ASSAY_INK_BAD : ASSAY_INK_PLAIN, 16,
                           assay_state_to_id (state));
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, words);
    }

  list_marks (sheet, work);
  report = assay_sheet_end (sheet);
  assay_cli_output_write_report (report, 0);
}
