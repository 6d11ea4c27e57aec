/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-fact.h"

#include <glib/gi18n-lib.h>

#include "assay-bisect.h"

/* Facts as the reports have them, one at a time. */

static void
clear_fact (gpointer data)
{
  g_free (((AssayReportFact *) data)->exact);
}

/* Evidence is sorted by fact, and the best of each comes first. */
static const AssayEvidence *
find_best (AssayAnalysis *analysis,
           guint          fact)
{
  guint n_evidence = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);
  guint low = 0;

  assay_bisect (low, n_evidence, i, evidence[i].fact < fact);

  return low < n_evidence && evidence[low].fact == fact ? &evidence[low] : NULL;
}

/* How many lines end before @position, going on from where @line and @at stand. */
static void
count_lines (const char *utf8,
             gsize       position_byte,
             gsize      *at,
             guint      *line)
{
  for (; *at < position_byte; (*at)++)
    *line += utf8[*at] == '\n';
}

/**
 * assay_report_list_facts:
 * @dossier: of which @model is
 *
 * Returns: (transfer full) (element-type AssayReportFact): all facts, in the order of reading; valid as long
 *   as @dossier is and does not change
 */
GArray *
assay_report_list_facts (const AssayReportModel *model,
                         AssayDossier           *dossier)
{
  AssayText *text = assay_draft_get_text (model->draft);
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (model->analysis, &n_facts);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  g_autoptr (GArray) places = g_array_sized_new (FALSE, FALSE, sizeof (AssaySpan), n_facts);
  g_autoptr (GArray) matches = NULL;
  GArray *list = g_array_sized_new (FALSE, FALSE, sizeof (AssayReportFact), n_facts);
  gsize at = 0;
  guint line = 1;

  g_array_set_clear_func (list, clear_fact);
  for (guint i = 0; i < n_facts; i++)
    g_array_append_val (places, facts[i].span);
  matches = assay_dossier_match_marks (dossier, facts, places);

  for (guint i = 0; i < n_facts; i++)
    {
      int mark = g_array_index (matches, int, i);
      AssayReportFact item = { .fact = &facts[i], .state = ASSAY_STATE_OPEN };

      count_lines (assay_text_get_utf8 (text), assay_text_to_byte (text, facts[i].span.begin), &at,
                   &line);
      item.mark = mark >= 0 ? &marks[mark] : NULL;
      item.evidence = find_best (model->analysis, i);
      item.exact = assay_text_dup_span (text, facts[i].span);
      item.line = line;
      if (item.mark != NULL)
        item.state = item.mark->state;
      g_array_append_val (list, item);
    }

  return list;
}

/**
 * assay_report_get_message:
 *
 * Returns: (transfer none): what the finding says; where it would name or quote somebody who was asked in
 *   confidence, and the style does not ask for that, what its rule says
 */
const char *
assay_report_get_message (const AssayReportModel   *model,
                          const AssayReportStyle   *style,
                          const AssayReportFinding *item)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);

  for (guint i = 0; i < item->finding->n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, item->finding->sources[i]);

      if (assay_source_get_contact (source) != NULL && (style == NULL || !style->has_confidential))
        return _ (item->rule->explanation);
    }

  return item->message;
}

/* What the rules say of the fact, with their ids or without, between @separator. */
static char *
join_findings (const AssayReportModel *model,
               const AssayReportStyle *style,
               const AssayReportFact  *fact,
               gboolean                has_ids,
               const char             *separator)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (model->analysis, &n_facts);
  GString *said = NULL;

  for (guint i = 0; i < model->findings->len; i++)
    {
      const AssayReportFinding *item = &g_array_index (model->findings, AssayReportFinding, i);

      if (item->finding->fact < 0 || &facts[item->finding->fact] != fact->fact ||
          item->severity == ASSAY_SEVERITY_NOTE)
        continue;

      if (said == NULL)
        said = g_string_new (NULL);
      else
        g_string_append (said, separator);
      if (has_ids)
        g_string_append_printf (said, "%s: ", item->rule->code);
      g_string_append (said, assay_report_get_message (model, style, item));
    }

  return said != NULL ? g_string_free (said, FALSE) : NULL;
}

/**
 * assay_report_dup_findings:
 *
 * Returns: (transfer full) (nullable): what the rules say of the fact, each with its id; %NULL if nothing
 */
char *
assay_report_dup_findings (const AssayReportModel *model,
                           const AssayReportStyle *style,
                           const AssayReportFact  *fact)
{
  return join_findings (model, style, fact, TRUE, "; ");
}

/**
 * assay_report_dup_said:
 *
 * Returns: (transfer full) (nullable): the same for somebody who knows no rules: a line each, without ids
 */
char *
assay_report_dup_said (const AssayReportModel *model,
                       const AssayReportStyle *style,
                       const AssayReportFact  *fact)
{
  return join_findings (model, style, fact, FALSE, "\n");
}

/**
 * assay_report_dup_source:
 * @source: index of a source
 *
 * Returns: (transfer full): what a source is called in a report that leaves the desk. Whom somebody spoke to
 *   is confidential: it is told only where the style asks for it
 */
char *
assay_report_dup_source (const AssayReportModel *model,
                         const AssayReportStyle *style,
                         guint                   source)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  g_autoptr (AssaySource) item = g_list_model_get_item (sources, source);

  if (assay_source_get_contact (item) != NULL && (style == NULL || !style->has_confidential))
    return g_strdup (_ ("a contact"));

  return assay_source_dup_label (item);
}

/* Returns: the state in the language of the interface */
const char *
assay_report_get_state_name (AssayState state)
{
  static const char *const names[] = {
    [ASSAY_STATE_OPEN] = N_ ("open"),
    [ASSAY_STATE_CONFIRMED] = N_ ("confirmed"),
    [ASSAY_STATE_ERROR] = N_ ("error"),
    [ASSAY_STATE_FIXED] = N_ ("fixed"),
    [ASSAY_STATE_CANNOT_CONFIRM] = N_ ("cannot be confirmed"),
    [ASSAY_STATE_ON_AUTHOR] = N_ ("on the author"),
    [ASSAY_STATE_OPINION] = N_ ("opinion"),
  };

  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (names), NULL);

  return _ (names[state]);
}

/* Returns: the kind of a fact in the language of the interface */
const char *
assay_report_get_kind_name (AssayFactKind kind)
{
  static const char *const names[] = {
    [ASSAY_FACT_FIGURE] = N_ ("figure"),       [ASSAY_FACT_DATE] = N_ ("date"),
    [ASSAY_FACT_NAME] = N_ ("name"),           [ASSAY_FACT_QUOTATION] = N_ ("quotation"),
    [ASSAY_FACT_STATEMENT] = N_ ("statement"),
  };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (names), NULL);

  return _ (names[kind]);
}

/* Returns: what a passage says of a fact, in the language of the interface */
const char *
assay_report_get_stance_name (AssayStance stance)
{
  static const char *const names[] = {
    [ASSAY_STANCE_CONTEXT] = NC_ ("stance", "on the same subject"),
    [ASSAY_STANCE_SUPPORTS] = NC_ ("stance", "says so too"),
    [ASSAY_STANCE_DIFFERS] = NC_ ("stance", "differs"),
  };

  g_return_val_if_fail ((guint) stance < G_N_ELEMENTS (names), NULL);

  return g_dpgettext2 (NULL, "stance", names[stance]);
}

/* Returns: what a passage does that has less than the whole of a statement, in the language of the interface */
const char *
assay_report_get_part_name (void)
{
  return C_ ("stance", "has part of it");
}

/* Returns: what a passage says of its fact, and whether of all of it, in the language of the interface */
const char *
assay_report_tell_stance (const AssayReportModel *model,
                          const AssayEvidence    *evidence)
{
  return assay_analysis_is_part (model->analysis, evidence)
             ? assay_report_get_part_name ()
             : assay_report_get_stance_name (evidence->stance);
}

/* Returns: how good a passage is, in the language of the interface */
const char *
assay_report_get_grade_name (AssayGrade grade)
{
  static const char *const names[] = {
    [ASSAY_GRADE_NONE] = N_ ("nothing at hand"),
    [ASSAY_GRADE_SUMMARY] = N_ ("summary, second-hand"),
    [ASSAY_GRADE_CONTACT] = N_ ("somebody was asked"),
    [ASSAY_GRADE_DOCUMENT] = N_ ("document at hand"),
    [ASSAY_GRADE_PAGE] = N_ ("page read"),
  };

  g_return_val_if_fail ((guint) grade < G_N_ELEMENTS (names), NULL);

  return _ (names[grade]);
}
