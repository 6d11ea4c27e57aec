/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-score-sheet.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "assay-standing.h"
#include "assay-tooltip.h"
#include "assay-wording.h"

/* More findings than this are summed up in a line: nobody reads them one by one in a side bar. */
#define MAX_ROWS 100

/* Differences below this are of adding up in binary. */
#define NOTHING 0.0005

struct _AssayScoreSheet
{
  GtkWidget   parent_instance;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (AssayScoreSheet, assay_score_sheet, GTK_TYPE_WIDGET)

/* What the findings of one rule would take together, without cap and scale. */
typedef struct
{
  guint  n_findings;
  double whole;
} RuleSum;

static void
row_activated_cb (AssayScoreSheet *self,
                  GtkListBoxRow   *row)
{
  int finding = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "assay-finding"));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.select-finding", "u", (guint) finding);
}

/* Two decimals at most, and none where there are none: “0.25”, “2”. */
static char *
format_points (double points)
{
  double rounded = round (points * 100) / 100;

  if (fabs (rounded - round (rounded)) < NOTHING)
    return g_strdup_printf ("%.0f", rounded);

  return g_strdup_printf ("%.*f", fabs (rounded * 10 - round (rounded * 10)) < NOTHING ? 1 : 2,
                          rounded);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* @amount: (nullable): what stands in the column of figures */
static GtkWidget *
add_row (AssayScoreSheet *self,
         const char      *amount,
         const char      *text,
         const char      *css_class)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *figure = make_label (amount != NULL ? amount : "", "numeric");
  GtkWidget *label = make_label (text, css_class);
  g_autofree char *name = g_strdup_printf ("%s %s", amount != NULL ? amount : "", text);

  gtk_label_set_width_chars (GTK_LABEL (figure), 5);
  gtk_label_set_xalign (GTK_LABEL (figure), 1);
  gtk_label_set_wrap (GTK_LABEL (figure), FALSE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), figure);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_list_box_append (self->list, row);

  return row;
}

/* “−0.8”, or “0” where a person has closed the fact. */
static char *
format_amount (double points)
{
  g_autofree char *amount = format_points (points);

  return points > NOTHING ? g_strconcat ("−", amount, NULL) : g_steal_pointer (&amount);
}

static void
add_finding (AssayScoreSheet     *self,
             AssayAnalysis       *analysis,
             const AssayStanding *standing,
             guint                index)
{
  guint n_findings = 0;
  const AssayFinding *finding = &assay_analysis_get_findings (analysis, &n_findings)[index];
  const AssayRule *rule = assay_rule_get (finding->rule);
  gboolean is_settled = standing->is_settled[index] && finding->points > NOTHING;
  g_autofree char *amount = format_amount (standing->points[index]);
  g_autofree char *message = assay_finding_dup_message (analysis, finding);
  g_autofree char *text = NULL;
  GtkWidget *row = NULL;

  if (is_settled)
    /* Translators: the id of a rule, what it says, and that a person has closed the fact */
    text = g_strdup_printf (_ ("%s  %s · closed"), rule->code, message);
  else
    text = g_strdup_printf ("%s  %s", rule->code, message);

  row = add_row (self, amount, text, is_settled ? "dim-label" : NULL);
  assay_tooltip_set (row, _ (rule->explanation));
  g_object_set_data (G_OBJECT (row), "assay-finding", GINT_TO_POINTER ((int) index));
  gtk_list_box_row_set_activatable (
      GTK_LIST_BOX_ROW (row), finding->fact >= 0 || finding->claim >= 0 || finding->n_sources > 0);
}

/* Why the points of a rule's findings are less than the rule says of each. */
static void
add_limits (AssayScoreSheet *self,
            AssayAnalysis   *analysis,
            const RuleSum    sums[ASSAY_N_RULES],
            AssayCheck       check)
{
  AssayPolicy *policy = assay_analysis_get_policy (analysis);
  double scale = assay_analysis_get_scale (analysis);
  gboolean is_scaled = FALSE;

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);
      double most = assay_policy_get_rule (policy, (AssayRuleId) i)->cap;
      g_autofree char *cap = format_points (most);
      g_autofree char *text = NULL;

      if (rule->check != check || sums[i].n_findings == 0 || sums[i].whole <= NOTHING)
        continue;

      is_scaled = is_scaled || rule->scales;
      if (sums[i].whole * (rule->scales ? scale : 1) <= most + NOTHING)
        continue;

      /* Translators: the id of a rule (“A4”), and a number of points */
      text = g_strdup_printf (_ ("All of %s together take %s at most, so each takes less"),
                              rule->code, cap);
      add_row (self, NULL, text, "dim-label");
    }

  if (is_scaled && scale < 1)
    {
      g_autofree char *text = g_strdup_printf (
          _ ("The draft is long: a finding in its words counts %d%%"), (int) round (scale * 100));

      add_row (self, NULL, text, "dim-label");
    }
}

static void
add_sum (AssayScoreSheet        *self,
         const AssayCheckResult *result)
{
  g_autofree char *sum = format_points (result->sum);
  g_autofree char *amount = g_strconcat ("= ", sum, NULL);
  g_autofree char *text = NULL;

  if (result->score < 0)
    text = g_strdup (_ ("but there is not enough evidence to give a score"));
  else
    text = g_strdup_printf (_ ("the score is %d"), result->score);

  add_row (self, amount, text, "caption-heading");
}

static void
assay_score_sheet_dispose (GObject *object)
{
  AssayScoreSheet *self = ASSAY_SCORE_SHEET (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (assay_score_sheet_parent_class)->dispose (object);
}

static void
assay_score_sheet_class_init (AssayScoreSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_score_sheet_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-score-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayScoreSheet, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
assay_score_sheet_init (AssayScoreSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
clear_rows (AssayScoreSheet *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
}

/**
 * assay_score_sheet_fill:
 *
 * Shows how @work came by the score of @check: what its findings take, but for those whose facts are closed.
 */
void
assay_score_sheet_fill (AssayScoreSheet *self,
                        AssayCase       *work,
                        AssayCheck       check)
{
  RuleSum sums[ASSAY_N_RULES] = { { 0, 0 } };
  AssayAnalysis *analysis = NULL;
  g_autoptr (AssayStanding) standing = NULL;
  guint n_findings = 0;
  const AssayFinding *findings = NULL;
  guint n_rows = 0;

  g_return_if_fail (ASSAY_IS_SCORE_SHEET (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  analysis = assay_case_get_analysis (work);
  standing = assay_case_dup_standing (work);
  findings = assay_analysis_get_findings (analysis, &n_findings);
  clear_rows (self);
  add_row (self, "10", _ ("to begin with"), "dim-label");

  for (guint i = 0; i < n_findings; i++)
    {
      if (assay_rule_get (findings[i].rule)->check != check)
        continue;

      if (!standing->is_settled[i])
        {
          sums[findings[i].rule].n_findings++;
          sums[findings[i].rule].whole += findings[i].delta;
        }
      if (n_rows++ < MAX_ROWS)
        add_finding (self, analysis, standing, i);
    }

  if (n_rows > MAX_ROWS)
    {
      g_autofree char *text = g_strdup_printf (
          ngettext ("and %u finding more", "and %u findings more", n_rows - MAX_ROWS),
          n_rows - MAX_ROWS);

      add_row (self, "−…", text, "dim-label");
    }

  add_limits (self, analysis, sums, check);
  add_sum (self, &standing->checks[check]);
}
