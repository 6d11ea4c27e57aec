/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-rules.h"

#include <glib/gi18n-lib.h>

#include "assay-help.h"
#include "assay-number.h"
#include "assay-sheet.h"
#include "assay-report-private.h"

#define DECIMALS 3

static char *
format_weight (const AssayRule *rule)
{
  g_autofree char *delta = assay_number_dup_shortest (rule->delta, DECIMALS);
  g_autofree char *cap = assay_number_dup_shortest (rule->cap, DECIMALS);

  if (rule->delta <= 0.0)
    return g_strdup (_ ("Shown only; takes no points"));

  if (rule->scales)
    /* Translators: points of a score of ten */
    return g_strdup_printf (_ ("Takes %s each per 1,000 words, %s at most"), delta, cap);

  return g_strdup_printf (_ ("Takes %s each, %s at most"), delta, cap);
}

static void
add_block (AssaySheet           *sheet,
           const AssayHelpBlock *block)
{
  g_auto (GStrv) lines = NULL;

  switch (block->kind)
    {
    case ASSAY_HELP_HEADING:
      assay_sheet_add_blank (sheet);
      assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, block->text);
      break;

    case ASSAY_HELP_PARAGRAPH:
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, block->text);
      break;

    case ASSAY_HELP_PICTURE:
      break;

    case ASSAY_HELP_CODE:
      lines = g_strsplit (block->text, "\n", -1);
      for (guint i = 0; lines[i] != NULL; i++)
        {
          assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 4, "");
          assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, lines[i]);
        }
      break;
    }
}

/**
 * assay_report_rules_to_text:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): all rules, by the check that they feed
 */
char *
assay_report_rules_to_text (const AssayReportStyle *style)
{
  AssaySheet *sheet = NULL;
  g_autofree char *version = NULL;

  sheet = assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);
  /* Translators: %s is the number of the set */
  version = g_strdup_printf (_ ("Rule set %s"), ASSAY_RULE_SET_VERSION);
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, version);

  for (guint check = 0; check < ASSAY_N_CHECKS; check++)
    {
      assay_sheet_add_blank (sheet);
      assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, assay_check_get_label ((AssayCheck) check));

      for (guint i = 0; i < ASSAY_N_RULES; i++)
        {
          const AssayRule *rule = assay_rule_get ((AssayRuleId) i);
          g_autofree char *weight = NULL;

          if (rule->check != (AssayCheck) check)
            continue;

          weight = format_weight (rule);
          assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 2, "");
          assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, 4, rule->code);
          assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ (rule->name));
          assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
          assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ (rule->explanation));
          assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
          assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, weight);
        }
    }

  return assay_sheet_end (sheet);
}

/**
 * assay_report_rule_to_text:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): one rule with the words of its page in the help
 */
char *
assay_report_rule_to_text (AssayRuleId             rule,
                           const AssayReportStyle *style)
{
  const AssayRule *entry = assay_rule_get (rule);
  AssaySheet *sheet = NULL;
  g_autoptr (AssayHelpPage) page = assay_help_page_for_rule (rule);
  g_autofree char *title = g_strdup_printf ("%s  %s", entry->code, _ (entry->name));
  g_autofree char *weight = format_weight (entry);

  sheet = assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, title);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ (entry->explanation));
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, weight);

  for (guint i = 0; page != NULL && i < page->blocks->len; i++)
    add_block (sheet, &g_array_index (page->blocks, AssayHelpBlock, i));

  return assay_sheet_end (sheet);
}

/**
 * assay_report_rules_to_json:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): one object with the number of the set and all rules
 */
char *
assay_report_rules_to_json (const AssayReportStyle *style)
{
  AssayJsonWriter *writer = assay_report_begin_json (style);

  assay_json_writer_add_string (writer, "rule_set", ASSAY_RULE_SET_VERSION);
  assay_json_writer_begin_array (writer, "rules");

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "rule", rule->code);
      assay_json_writer_add_string (writer, "name", _ (rule->name));
      assay_json_writer_add_string (writer, "explanation", _ (rule->explanation));
      assay_json_writer_add_string (writer, "check", assay_check_to_id (rule->check));
      assay_json_writer_add_string (writer, "severity", assay_severity_to_id (rule->severity));
      assay_json_writer_add_number (writer, "delta", rule->delta, DECIMALS);
      assay_json_writer_add_number (writer, "cap", rule->cap, DECIMALS);
      assay_json_writer_add_boolean (writer, "scales", rule->scales);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);

  return assay_report_end_json (writer);
}
