/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-model.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-number.h"

/* Points below this are of adding up in binary. */
#define NOTHING 0.0005

/* Digits of a sum that stand together. */
#define SUM_GROUP 16

/**
 * assay_report_collect_shares:
 * @shares: (array fixed-size=ASSAY_N_RULES): all zero; what each rule takes
 */
void
assay_report_collect_shares (const AssayReportModel *model,
                             AssayReportShare        shares[ASSAY_N_RULES])
{
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (model->analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      AssayReportShare *share = &shares[findings[i].rule];

      if (model->standing->is_settled[i] || findings[i].delta <= NOTHING)
        continue;

      share->n++;
      share->whole += findings[i].delta;
      share->points += model->standing->points[i];
    }
}

/* “− 3 A3 (6 findings: 4.8, at most 3)”: why a rule takes what it does. */
static void
add_share (GString                *line,
           const AssayReportModel *model,
           AssayRuleId             rule,
           const AssayReportShare *share)
{
  AssayPolicy *policy = assay_analysis_get_policy (model->analysis);
  double cap = assay_policy_get_rule (policy, rule)->cap;
  double scale = assay_rule_get (rule)->scales ? assay_analysis_get_scale (model->analysis) : 1.0;
  g_autofree char *points = assay_number_dup_shortest (share->points, ASSAY_REPORT_DECIMALS);
  g_autofree char *whole = assay_number_dup_shortest (share->whole, ASSAY_REPORT_DECIMALS);
  g_autofree char *scaled = assay_number_dup_shortest (share->whole * scale, ASSAY_REPORT_DECIMALS);
  g_autofree char *limit = assay_number_dup_shortest (cap, ASSAY_REPORT_DECIMALS);

  g_string_append_printf (line, " − %s %s", points, assay_rule_get (rule)->code);

  if (share->n == 1 && share->points > share->whole - NOTHING)
    return;

  g_string_append (line, " (");
  g_string_append_printf (line, ngettext ("%u finding", "%u findings", share->n), share->n);
  if (share->points < share->whole - NOTHING)
    g_string_append_printf (line, ": %s", whole);
  if (scale < 1.0)
    /* Translators: after a sum of points, of a draft of more than 1,000 words: what it comes to */
    g_string_append_printf (line, _ (", per 1,000 words %s"), scaled);
  if (share->whole * scale > cap + NOTHING)
    /* Translators: after a sum of points: the most of them that count */
    g_string_append_printf (line, _ (", at most %s"), limit);
  g_string_append_c (line, ')');
}

/**
 * assay_report_dup_sum:
 *
 * Returns: (transfer full): how the check came by its score, so that it can be added up again by hand
 */
char *
assay_report_dup_sum (const AssayReportModel *model,
                      AssayCheck              check,
                      const AssayReportShare  shares[ASSAY_N_RULES])
{
  const AssayCheckResult *result = &model->standing->checks[check];
  guint n_settled = model->standing->n_settled[check];
  GString *line = g_string_new ("10");
  g_autofree char *sum = assay_number_dup_shortest (result->sum, ASSAY_REPORT_DECIMALS);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      if (assay_rule_get ((AssayRuleId) i)->check == check && shares[i].points > NOTHING)
        add_share (line, model, (AssayRuleId) i, &shares[i]);
    }

  if (line->len > strlen ("10"))
    g_string_append_printf (line, " = %s", sum);
  g_string_append (line, "; ");
  if (result->score < 0)
    g_string_append (line, _ ("not enough evidence to give a score"));
  else
    g_string_append_printf (line, _ ("the score is %d"), result->score);

  if (n_settled > 0)
    g_string_append_printf (line,
                            ngettext ("; %u finding takes nothing, as its fact is closed",
                                      "; %u findings take nothing, as their facts are closed",
                                      n_settled),
                            n_settled);

  return g_string_free (line, FALSE);
}

/**
 * assay_report_add_sums:
 *
 * How each check came by its score, so that it can be added up again by hand.
 */
void
assay_report_add_sums (AssaySheet              *sheet,
                       const AssayReportModel *model)
{
  AssayPolicy *policy = assay_analysis_get_policy (model->analysis);
  AssayReportShare shares[ASSAY_N_RULES] = { { 0 } };
  g_autoptr (GString) sum = g_string_new (NULL);
  g_autofree char *judged = NULL;
  guint columns = 0;

  assay_report_collect_shares (model, shares);
  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    columns = MAX (columns, assay_sheet_measure (assay_check_get_label ((AssayCheck) i)));

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("How the scores came about"));

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      g_autofree char *line = assay_report_dup_sum (model, (AssayCheck) i, shares);

      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, columns + 2,
                           assay_check_get_label ((AssayCheck) i));
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line);
    }

  /* In groups, so that it fits the narrowest sheet. */
  for (const char *p = assay_policy_get_sha256 (policy); *p != '\0';
       p += MIN (strlen (p), SUM_GROUP))
    g_string_append_printf (sum, " %.*s", SUM_GROUP, p);

  /* Translators: the number of the rule set, the name of the policy, and its sum */
  judged = g_strdup_printf (_ ("Rule set %s, policy “%s”, SHA-256 %s"), ASSAY_RULE_SET_VERSION,
                            assay_policy_get_name (policy), sum->str + 1);
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, judged);
}
