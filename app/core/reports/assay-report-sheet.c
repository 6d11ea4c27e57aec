/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-sheet.h"

#include <string.h>

#include "assay-report-csv.h"
#include "assay-report-fact.h"
#include "assay-report-writers.h"

/*
 * The fact sheet: a row a fact. CSV as RFC 4180 has it; TSV with what would break a cell as a blank. Keys and
 * ids never change, so that sheets of many drafts can be put under each other.
 */

static const char *const columns[ASSAY_SHEET_N_COLUMNS] = {
  "number",  "kind",   "words", "line",   "state", "by",      "at",      "note",
  "wording", "stance", "grade", "source", "link",  "passage", "findings",
  "assay",   "rule_set", "policy", "as_of"
};

/*
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, since a draft or a page may
 * be hostile (OWASP, “CSV Injection”).
 */
static gboolean
is_formula (const char *value)
{
  return *value != '\0' && strchr ("=+-@\t\r", *value) != NULL;
}

/**
 * assay_report_add_csv:
 * @value: of one cell
 */
void
assay_report_add_csv (GString    *row,
                      const char *value)
{
  gboolean is_quoted = strpbrk (value, "\",\r\n") != NULL;

  if (is_quoted)
    g_string_append_c (row, '"');
  if (is_formula (value))
    g_string_append_c (row, '\'');

  for (const char *p = value; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (row, '"');
      g_string_append_c (row, *p);
    }

  if (is_quoted)
    g_string_append_c (row, '"');
}

static void
add_tsv (GString    *row,
         const char *value)
{
  if (is_formula (value))
    g_string_append_c (row, '\'');

  for (const char *p = value; *p != '\0'; p++)
    g_string_append_c (row, strchr ("\t\r\n", *p) != NULL ? ' ' : *p);
}

static void
add_row (GString           *sheet,
         const char *const *cells,
         char               separator)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      const char *value = cells[i] != NULL ? cells[i] : "";

      if (i > 0)
        g_string_append_c (sheet, separator);
      if (separator == ',')
        assay_report_add_csv (sheet, value);
      else
        add_tsv (sheet, value);
    }

  g_string_append (sheet, separator == ',' ? "\r\n" : "\n");
}

static char *
dup_passage (const AssayReportModel *model,
             const AssayEvidence    *evidence)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  g_autoptr (AssaySource) source = g_list_model_get_item (sources, evidence->source);

  return assay_text_dup_span (assay_source_get_text (source), evidence->span);
}

static char *
dup_link (const AssayReportModel *model,
          const AssayEvidence    *evidence)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  g_autoptr (AssaySource) source = g_list_model_get_item (sources, evidence->source);
  AssayUrl *url = assay_source_get_url (source);

  return url != NULL ? g_strdup (assay_url_get_original (url)) : NULL;
}

/* Whether the words of the evidence may leave the desk. */
static gboolean
may_leave (const AssayReportModel *model,
           const AssayReportStyle *style,
           const AssayEvidence    *evidence)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  g_autoptr (AssaySource) source = g_list_model_get_item (sources, evidence->source);

  return assay_source_get_contact (source) == NULL || (style != NULL && style->has_confidential);
}

/* Where rows go. */
typedef struct
{
  AssayReportRowFunc func;
  gpointer           user_data;
} Rows;

static void
add_fact (const Rows             *rows,
          const AssayReportModel *model,
          const AssayReportStyle *style,
          const AssayReportFact  *fact,
          const char             *number)
{
  const AssayEvidence *evidence = fact->evidence;
  g_autofree char *line = g_strdup_printf ("%u", fact->line);
  g_autofree char *source = NULL;
  g_autofree char *link = NULL;
  g_autofree char *passage = NULL;
  g_autofree char *findings = assay_report_dup_findings (model, style, fact);
  const char *cells[ASSAY_SHEET_N_COLUMNS] = { number, assay_fact_kind_to_id (fact->fact->kind),
                                                fact->exact, line,
                                                assay_state_to_id (fact->state) };

  if (fact->mark != NULL)
    {
      cells[5] = fact->mark->by;
      cells[6] = fact->mark->at;
      cells[7] = fact->mark->note;
      cells[8] = fact->mark->suggestion;
    }

  if (evidence != NULL)
    {
      source = assay_report_dup_source (model, style, evidence->source);
      link = dup_link (model, evidence);
      passage = may_leave (model, style, evidence) ? dup_passage (model, evidence) : NULL;
      cells[9] = assay_analysis_is_part (model->analysis, evidence)
                     ? ASSAY_SHEET_PART
                     : assay_stance_to_id (evidence->stance);
      cells[10] = assay_grade_to_id (evidence->grade);
      cells[11] = source;
      cells[12] = link;
      cells[13] = passage;
    }

  cells[14] = findings;
  cells[15] = ASSAY_VERSION;
  cells[16] = ASSAY_RULE_SET_VERSION;
  cells[17] = assay_policy_get_name (assay_analysis_get_policy (model->analysis));
  cells[18] = model->as_of;
  rows->func (cells, rows->user_data);
}

/**
 * assay_report_each_row:
 * @func: is called with each row, in the order of reading
 */
void
assay_report_each_row (AssayDossier           *dossier,
                       const AssayReportStyle *style,
                       AssayReportRowFunc      func,
                       gpointer                user_data)
{
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  g_autoptr (GArray) facts = assay_report_list_facts (model, dossier);
  const Rows rows = { .func = func, .user_data = user_data };

  for (guint i = 0; i < facts->len; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      add_fact (&rows, model, style, &g_array_index (facts, AssayReportFact, i), number);
    }
}

typedef struct
{
  GString *text;
  char     separator;
} Sheet;

static void
write_row (const char *const *cells,
           gpointer           user_data)
{
  Sheet *sheet = user_data;

  add_row (sheet->text, cells, sheet->separator);
}

static char *
write_sheet (AssayDossier           *dossier,
             const AssayReportStyle *style)
{
  Sheet sheet = { .text = g_string_new (NULL), .separator = style->is_tabbed ? '\t' : ',' };

  write_row (columns, &sheet);
  assay_report_each_row (dossier, style, write_row, &sheet);

  return g_string_free (sheet.text, FALSE);
}

/**
 * assay_report_write_csv:
 *
 * Returns: (transfer full): the fact sheet as CSV
 */
char *
assay_report_write_csv (AssayDossier            *dossier,
                        const AssayReportStyle  *style,
                        GError                 **error)
{
  AssayReportStyle own = style != NULL ? *style : (AssayReportStyle){ 0 };

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  own.is_tabbed = FALSE;

  return write_sheet (dossier, &own);
}

/**
 * assay_report_write_tsv:
 *
 * Returns: (transfer full): the fact sheet with tabs between its cells
 */
char *
assay_report_write_tsv (AssayDossier            *dossier,
                        const AssayReportStyle  *style,
                        GError                 **error)
{
  AssayReportStyle own = style != NULL ? *style : (AssayReportStyle){ 0 };

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  own.is_tabbed = TRUE;

  return write_sheet (dossier, &own);
}
