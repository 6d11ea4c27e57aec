/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-score-report.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-number.h"
#include "assay-sheet.h"

#define LABEL_COLUMNS 16
#define FIGURE_COLUMNS 34

static const AssayInk inks[ASSAY_N_OUTCOMES] = {
  [ASSAY_OUTCOME_FOUND] = ASSAY_INK_GOOD,
  [ASSAY_OUTCOME_WRONG_SOURCE] = ASSAY_INK_WARNING,
  [ASSAY_OUTCOME_WRONG_KIND] = ASSAY_INK_WARNING,
  [ASSAY_OUTCOME_MISSED] = ASSAY_INK_BAD,
  [ASSAY_OUTCOME_FALSE_ALARM] = ASSAY_INK_BAD,
};

/* What is undefined is called so. */
static char *
dup_number (double value,
            guint  decimals)
{
  return isnan (value) ? g_strdup (_ ("undefined")) : assay_number_dup (value, decimals);
}

static void
add_figure (AssaySheet  *sheet,
            const char *label,
            double      value,
            guint       decimals)
{
  g_autofree char *number = dup_number (value, decimals);

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, FIGURE_COLUMNS, label);
  assay_sheet_add_flow (sheet, isnan (value) ? ASSAY_INK_FAINT : ASSAY_INK_PLAIN, number);
}

static void
add_span_score (AssaySheet            *sheet,
                const char           *label,
                const AssaySpanScore *score)
{
  g_autofree char *precision = dup_number (score->precision, 2);
  g_autofree char *recall = dup_number (score->recall, 2);
  g_autofree char *f1 = dup_number (score->f1, 2);
  g_autofree char *figures = NULL;

  /* Translators: shares of what was marked: precision, recall and their mean */
  figures = g_strdup_printf (_ ("precision %s, recall %s, F-score %s"), precision, recall, f1);
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, FIGURE_COLUMNS, label);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, figures);
}

static void
add_more (AssaySheet  *sheet,
          AssayInk    ink,
          const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, LABEL_COLUMNS, "");
  assay_sheet_add_flow (sheet, ink, text);
}

static char *
dup_rules (const AssayScoreItem *item)
{
  const char *editor = item->truth != NULL ? item->truth->rule : NULL;
  const char *trainee = item->answer != NULL ? item->answer->rule : NULL;

  if (item->outcome == ASSAY_OUTCOME_WRONG_KIND)
    /* Translators: ids of two rules: what the trainee said, and what it is */
    return g_strdup_printf (_ ("you said %s, it is %s"), trainee, editor);
  if (editor != NULL)
    return g_strdup (editor);

  return g_strdup (trainee != NULL ? trainee : "");
}

static void
add_item (AssaySheet            *sheet,
          AssayText            *text,
          const AssayScoreItem *item)
{
  const AssayAnswer *about = item->truth != NULL ? item->truth : item->answer;
  g_autofree char *words = assay_text_dup_span (text, about->span);
  g_autofree char *rules = dup_rules (item);
  g_autofree char *line = NULL;
  g_autofree char *right = NULL;

  line = *rules != '\0' ? g_strdup_printf (_ ("“%s” (%s)"), words, rules)
                        : g_strdup_printf (_ ("“%s”"), words);
  assay_sheet_add_cell (sheet, inks[item->outcome], LABEL_COLUMNS,
                       assay_outcome_get_label (item->outcome));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line);

  if (item->truth == NULL)
    return;

  if (item->truth->right != NULL)
    right = g_strdup_printf (_ ("Right: “%s”"), item->truth->right);

  add_more (sheet, ASSAY_INK_PLAIN, right);
  add_more (sheet, ASSAY_INK_FAINT, item->truth->note);
}

static void
add_confusions (AssaySheet        *sheet,
                const AssayScore *score)
{
  for (guint i = 0; i < score->confusions->len; i++)
    {
      const AssayConfusion *confusion = &g_array_index (score->confusions, AssayConfusion, i);
      g_autofree char *line = NULL;

      /* Translators: two ids of rules and how often, such as “N2 for A1, once” */
      line = g_strdup_printf (ngettext ("took %s for %s, %u time", "took %s for %s, %u times",
                                        confusion->n),
                              confusion->editor, confusion->trainee, confusion->n);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, FIGURE_COLUMNS,
                           i == 0 ? _ ("Mixed up") : "");
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line);
    }
}

static void
add_figures (AssaySheet        *sheet,
             const AssayScore *score)
{
  add_span_score (sheet, _ ("Places, exactly"), &score->spans.exact);
  add_span_score (sheet, _ ("Places, whatever the rule"), &score->spans.unlabelled);
  add_span_score (sheet, _ ("Places, at least half"), &score->spans.relaxed);
  add_span_score (sheet, _ ("Characters"), &score->spans.chars);
  add_figure (sheet, _ ("Characters, kappa"), score->spans.char_kappa, 2);
  add_figure (sheet, _ ("Rules, kappa"), score->kappa_kinds, 2);
  add_figure (sheet, _ ("States, kappa"), score->kappa_states, 2);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      g_autofree char *label = NULL;

      /* Translators: %s is one of the four checks */
      label = g_strdup_printf (_ ("%s, points apart"), assay_check_get_label ((AssayCheck) i));
      add_figure (sheet, label, score->distances[i], 0);
    }

  add_figure (sheet, _ ("All checks, points apart"), score->distance, 2);
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, FIGURE_COLUMNS, _ ("Verdict"));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN,
                       isnan (score->verdict_agrees) ? _ ("undefined")
                       : score->verdict_agrees > 0   ? _ ("the editor’s")
                                                     : _ ("another than the editor’s"));
  add_figure (sheet, _ ("Seconds for each fact"), score->seconds_per_fact, 1);
  add_confusions (sheet, score);
}

static void
add_attempt (AssaySheet          *sheet,
             AssayExercise      *exercise,
             const AssayHandin  *handin,
             guint               number)
{
  const AssayAttempt *attempt = g_ptr_array_index (handin->attempts, number);
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (exercise));
  g_autoptr (AssayScore) score = assay_score_new (exercise, attempt);
  g_autofree char *heading = NULL;
  g_autofree char *number_of = assay_number_dup (score->points, 1);
  g_autofree char *points = NULL;

  /* Translators: a name, and which attempt it is */
  heading = g_strdup_printf (_ ("%s, attempt %u"), handin->by, number + 1);
  points = g_strdup_printf (
      score->has_passed ? _ ("%s points, passed") : _ ("%s points, not passed"), number_of);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, heading);
  assay_sheet_add_flow (sheet, score->has_passed ? ASSAY_INK_GOOD : ASSAY_INK_BAD, points);
  assay_sheet_add_blank (sheet);

  for (guint i = 0; i < score->items->len; i++)
    add_item (sheet, text, &g_array_index (score->items, AssayScoreItem, i));

  assay_sheet_add_blank (sheet);
  add_figures (sheet, score);
  assay_sheet_add_blank (sheet);
}

static void
add_group (AssaySheet     *sheet,
           AssayExercise *exercise,
           GPtrArray     *handins)
{
  g_autoptr (AssayGroup) group = assay_group_new (exercise, handins, NULL);
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (exercise));
  g_autofree char *passed = NULL;

  /* Translators: how many trainees passed, and how many handed in */
  passed = g_strdup_printf (ngettext ("%u of %u passed", "%u of %u passed", group->n_trainees),
                            group->n_passed, group->n_trainees);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("All together"));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, passed);
  add_figure (sheet, _ ("Points, mean"), group->mean_points, 1);
  add_figure (sheet, _ ("Krippendorff’s alpha"), group->alpha, 2);
  add_figure (sheet, _ ("Gamma"), group->gamma, 2);
  assay_sheet_add_blank (sheet);

  for (guint i = 0; i < group->items->len; i++)
    {
      const AssayGroupItem *item = &g_array_index (group->items, AssayGroupItem, i);
      g_autofree char *words = assay_text_dup_span (text, item->truth->span);
      g_autofree char *found = NULL;

      /* Translators: how many trainees found it, and how many looked */
      found = g_strdup_printf (_ ("found by %u/%u"), item->n_found, group->n_trainees);
      assay_sheet_add_cell (sheet, item->n_found == 0 ? ASSAY_INK_BAD : ASSAY_INK_PLAIN,
                           LABEL_COLUMNS, found);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, words);
    }

  assay_sheet_add_blank (sheet);
}

/**
 * assay_score_report_to_text:
 * @handins: (element-type AssayHandin): at least one
 * @style: what it looks like
 *
 * Returns: (transfer full): each attempt span by span with the editor's notes, and the figures
 */
char *
assay_score_report_to_text (AssayExercise          *exercise,
                            GPtrArray              *handins,
                            const AssayReportStyle *style)
{
  AssaySheet *sheet = NULL;
  const char *notes = NULL;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (handins != NULL && handins->len > 0, NULL);
  g_return_val_if_fail (style != NULL, NULL);

  sheet = assay_sheet_new (style->width, style->is_coloured);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, assay_exercise_get_info (exercise)->title);
  assay_sheet_add_blank (sheet);

  for (guint i = 0; i < handins->len; i++)
    {
      const AssayHandin *handin = g_ptr_array_index (handins, i);

      for (guint j = 0; j < handin->attempts->len; j++)
        add_attempt (sheet, exercise, handin, j);
    }

  if (handins->len > 1)
    add_group (sheet, exercise, handins);

  notes = assay_exercise_get_truth (exercise)->notes;

  if (notes != NULL)
    assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, notes);

  return assay_sheet_end (sheet);
}
