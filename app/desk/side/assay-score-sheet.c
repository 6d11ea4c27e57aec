/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-score-sheet.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-standing.h"
#include "assay-tooltip.h"
#include "assay-wording.h"

/* More findings than this are summed up in a line: nobody reads them one by one in a side bar. */
#define MAX_ROWS 100

/* Differences below this are of adding up in binary. */
#define NOTHING 0.0005

/* Findings of one rule that take less than this each are told in one row where there are so many of them. */
#define LITTLE 0.1
#define LEAST_GROUP 3

/* So many characters of the draft stand for the place of a finding. */
#define SHOWN_WORDS 60

struct _AssayScoreSheet
{
  GtkWidget   parent_instance;

  GtkListBox *list;

  AssayCase  *work;                      /* or NULL */
  AssayCheck  check;
  gboolean is_open[ASSAY_N_RULES]
                  [2]; /* groups whose findings are shown one by one; of closed facts the second */
};

G_DEFINE_FINAL_TYPE (AssayScoreSheet, assay_score_sheet, GTK_TYPE_WIDGET)

/* What the findings of one rule would take together, without cap and scale. */
typedef struct
{
  guint  n_findings;
  double whole;
} RuleSum;

/* What is told in one row: a finding, or all of one rule that take little. @findings: of guint. */
typedef struct
{
  AssayRuleId rule;
  gboolean    is_settled;
  double      points;
  GArray     *findings;
} Unit;

static void
clear_unit (gpointer data)
{
  g_array_unref (((Unit *) data)->findings);
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

/*
 * @position: where it comes in the list, or -1: last
 * @amount: (nullable): what stands in the column of figures
 */
static GtkWidget *
insert_row (AssayScoreSheet *self,
            int              position,
            const char      *amount,
            const char      *text,
            const char      *css_class)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *figure = make_label (amount != NULL ? amount : "", "numeric");
  g_autofree char *name = g_strdup_printf ("%s %s", amount != NULL ? amount : "", text);

  gtk_label_set_width_chars (GTK_LABEL (figure), 5);
  gtk_label_set_xalign (GTK_LABEL (figure), 1);
  gtk_label_set_wrap (GTK_LABEL (figure), FALSE);
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_box_append (GTK_BOX (lines), make_label (text, css_class));
  gtk_box_append (GTK_BOX (box), figure);
  gtk_box_append (GTK_BOX (box), lines);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_list_box_insert (self->list, row, position);

  return row;
}

static GtkWidget *
add_row (AssayScoreSheet *self,
         const char      *amount,
         const char      *text,
         const char      *css_class)
{
  return insert_row (self, -1, amount, text, css_class);
}

/* “−0.8”, or “0” where a person has closed the fact. */
static char *
format_amount (double points)
{
  g_autofree char *amount = format_points (points);

  return points > NOTHING ? g_strconcat ("−", amount, NULL) : g_steal_pointer (&amount);
}

/* The words of the draft that a finding is about, unless its message has them. */
static char *
dup_words (AssayAnalysis      *analysis,
           const AssayFinding *finding,
           const char         *message)
{
  AssayText *text = assay_draft_get_text (assay_analysis_get_draft (analysis));
  g_autofree char *words = NULL;
  g_autofree char *head = NULL;

  if (assay_span_is_empty (finding->span))
    return NULL;

  words = assay_text_dup_span (text, finding->span);
  if (strstr (message, words) != NULL)
    return NULL;
  if (g_utf8_strlen (words, -1) <= SHOWN_WORDS)
    return g_strdup_printf (_ ("“%s”"), words);

  head = g_utf8_substring (words, 0, SHOWN_WORDS);
  if (strrchr (head, ' ') != NULL)
    *strrchr (head, ' ') = '\0';

  return g_strdup_printf (_ ("“%s…”"), head);
}

static void
insert_finding (AssayScoreSheet     *self,
                int                  position,
                const AssayStanding *standing,
                guint                index,
                gboolean             is_of_group)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  guint n_findings = 0;
  const AssayFinding *finding = &assay_analysis_get_findings (analysis, &n_findings)[index];
  const AssayRule *rule = assay_rule_get (finding->rule);
  gboolean is_settled = standing->is_settled[index] && finding->points > NOTHING;
  g_autofree char *amount = format_amount (standing->points[index]);
  g_autofree char *message = assay_finding_dup_message (analysis, finding);
  g_autofree char *words = dup_words (analysis, finding, message);
  g_autofree char *text = NULL;
  GtkWidget *row = NULL;

  /* The group has said what it is. */
  if (is_of_group && words != NULL)
    text = g_steal_pointer (&words);
  else if (is_settled)
    /* Translators: the id of a rule, what it says, and that a person has closed the fact */
    text = g_strdup_printf (_ ("%s  %s · closed"), rule->code, message);
  else
    text = g_strdup_printf ("%s  %s", rule->code, message);

  row = insert_row (self, position, amount, text, is_settled ? "dim-label" : NULL);
  if (words != NULL)
    gtk_box_append (GTK_BOX (gtk_widget_get_last_child (gtk_list_box_row_get_child (
                        GTK_LIST_BOX_ROW (row)))),
                    make_label (words, "dim-label"));
  assay_tooltip_set (row, _ (rule->explanation));
  g_object_set_data (G_OBJECT (row), "assay-finding", GINT_TO_POINTER ((int) index));
  gtk_list_box_row_set_activatable (
      GTK_LIST_BOX_ROW (row), finding->fact >= 0 || finding->claim >= 0 || finding->n_sources > 0);
}

/* Whether it belongs to what is told in one row: where text was taken over it is one thing, in however many places. */
static gboolean
is_little (const AssayStanding *standing,
           const AssayFinding  *findings,
           guint                finding)
{
  return standing->points[finding] < LITTLE || findings[finding].rule == ASSAY_RULE_D5;
}

/* One by one, behind the row of their group. */
static void
show_group (AssayScoreSheet     *self,
            GtkListBoxRow       *row,
            const AssayStanding *standing,
            const Unit          *unit)
{
  int position = gtk_list_box_row_get_index (row);

  for (guint i = 0; i < MIN (unit->findings->len, MAX_ROWS); i++)
    insert_finding (self, position + 1 + (int) i, standing,
                    g_array_index (unit->findings, guint, i), TRUE);
}

static void
add_group (AssayScoreSheet     *self,
           const AssayStanding *standing,
           const Unit          *unit)
{
  const AssayRule *rule = assay_rule_get (unit->rule);
  gboolean is_open = self->is_open[unit->rule][unit->is_settled];
  guint n = unit->findings->len;
  g_autofree char *amount = format_amount (unit->points);
  g_autofree char *text = NULL;
  GtkWidget *arrow = gtk_image_new_from_icon_name (is_open ? "pan-up-symbolic"
                                                           : "pan-down-symbolic");
  GtkWidget *row = NULL;

  if (unit->is_settled)
    /* Translators: the id of a rule, its name, and in how many places of the draft it found something that a person
     * has closed */
    text = g_strdup_printf (ngettext ("%s  %s: %u place · closed", "%s  %s: %u places · closed", n),
                            rule->code, _ (rule->name), n);
  else
    /* Translators: the id of a rule, its name, and in how many places of the draft it found something */
    text = g_strdup_printf (ngettext ("%s  %s: %u place", "%s  %s: %u places", n), rule->code,
                            _ (rule->name), n);

  row = add_row (self, amount, text, unit->is_settled ? "dim-label" : NULL);
  gtk_widget_set_valign (arrow, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))), arrow);
  assay_tooltip_set (row, _ (rule->explanation));
  g_object_set_data (G_OBJECT (row), "assay-arrow", arrow);
  g_object_set_data (G_OBJECT (row), "assay-rule", GINT_TO_POINTER ((int) unit->rule + 1));
  g_object_set_data (G_OBJECT (row), "assay-settled", GINT_TO_POINTER (unit->is_settled));
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (is_open)
    show_group (self, GTK_LIST_BOX_ROW (row), standing, unit);
}

static gboolean
is_closed (AssayScoreSheet     *self,
           const AssayStanding *standing,
           guint                finding)
{
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (assay_case_get_analysis (self->work),
                                                              &n_findings);

  return standing->is_settled[finding] && findings[finding].points > NOTHING;
}

static int
compare_units (gconstpointer a,
               gconstpointer b)
{
  const Unit *left = a;
  const Unit *right = b;

  if (left->is_settled != right->is_settled)
    return left->is_settled ? 1 : -1;
  if (left->points != right->points)
    return left->points > right->points ? -1 : 1;
  if (left->rule != right->rule)
    return left->rule < right->rule ? -1 : 1;

  return g_array_index (left->findings, guint, 0) < g_array_index (right->findings, guint, 0) ? -1
                                                                                              : 1;
}

/* What is told in one row each: what takes most first, what a person has closed last. */
static GArray *
list_units (AssayScoreSheet     *self,
            const AssayStanding *standing)
{
  GArray *units = g_array_new (FALSE, TRUE, sizeof (Unit));
  guint counts[ASSAY_N_RULES][2] = { { 0 } };
  guint places[ASSAY_N_RULES][2] = { { 0 } }; /* of its unit, from 1 */
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (assay_case_get_analysis (self->work),
                                                              &n_findings);

  g_array_set_clear_func (units, clear_unit);
  for (guint i = 0; i < n_findings; i++)
    counts[findings[i].rule][is_closed (self, standing, i)] +=
        is_little (standing, findings, i);

  for (guint i = 0; i < n_findings; i++)
    {
      AssayRuleId rule = findings[i].rule;
      gboolean is_settled = is_closed (self, standing, i);
      gboolean is_of_group = is_little (standing, findings, i) &&
                             counts[rule][is_settled] >= LEAST_GROUP;
      Unit unit = { rule, is_settled, 0, NULL };
      Unit *at = NULL;

      if (assay_rule_get (rule)->check != self->check)
        continue;

      if (!is_of_group || places[rule][is_settled] == 0)
        {
          unit.findings = g_array_new (FALSE, FALSE, sizeof (guint));
          g_array_append_val (units, unit);
          at = &g_array_index (units, Unit, units->len - 1);
          if (is_of_group)
            places[rule][is_settled] = units->len;
        }
      else
        {
          at = &g_array_index (units, Unit, places[rule][is_settled] - 1);
        }

      at->points += standing->points[i];
      g_array_append_val (at->findings, i);
    }

  g_array_sort (units, compare_units);

  return units;
}

/* Shows the findings of a group behind its row, or takes them away. */
static void
toggle_group (AssayScoreSheet *self,
              GtkListBoxRow   *row,
              AssayRuleId      rule)
{
  gboolean is_settled = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "assay-settled"));
  gboolean *is_open = &self->is_open[rule][is_settled];
  g_autoptr (AssayStanding) standing = assay_case_dup_standing (self->work);
  g_autoptr (GArray) units = list_units (self, standing);

  *is_open = !*is_open;
  gtk_image_set_from_icon_name (g_object_get_data (G_OBJECT (row), "assay-arrow"),
                                *is_open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_EXPANDED, *is_open, -1);

  for (guint i = 0; i < units->len; i++)
    {
      const Unit *unit = &g_array_index (units, Unit, i);

      if (unit->rule != rule || unit->is_settled != is_settled || unit->findings->len < LEAST_GROUP)
        continue;

      if (*is_open)
        show_group (self, row, standing, unit);
      for (guint j = 0; !*is_open && j < MIN (unit->findings->len, MAX_ROWS); j++)
        gtk_list_box_remove (self->list, gtk_widget_get_next_sibling (GTK_WIDGET (row)));
    }
}

static void
row_activated_cb (AssayScoreSheet *self,
                  GtkListBoxRow   *row)
{
  int rule = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "assay-rule"));
  int finding = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "assay-finding"));

  if (rule > 0)
    toggle_group (self, row, (AssayRuleId) (rule - 1));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.select-finding", "u", (guint) finding);
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

  g_clear_object (&self->work);
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

static void
add_units (AssayScoreSheet     *self,
           const AssayStanding *standing,
           GArray              *units)
{
  g_autofree char *text = NULL;
  guint n_more = units->len > MAX_ROWS ? units->len - MAX_ROWS : 0;

  for (guint i = 0; i < units->len - n_more; i++)
    {
      const Unit *unit = &g_array_index (units, Unit, i);

      if (unit->findings->len > 1)
        add_group (self, standing, unit);
      else
        insert_finding (self, -1, standing, g_array_index (unit->findings, guint, 0), FALSE);
    }

  if (n_more == 0)
    return;

  text = g_strdup_printf (ngettext ("and %u finding more", "and %u findings more", n_more), n_more);
  add_row (self, "−…", text, "dim-label");
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
  g_autoptr (GArray) units = NULL;
  guint n_findings = 0;
  const AssayFinding *findings = NULL;

  g_return_if_fail (ASSAY_IS_SCORE_SHEET (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  g_set_object (&self->work, work);
  self->check = check;
  analysis = assay_case_get_analysis (work);
  standing = assay_case_dup_standing (work);
  findings = assay_analysis_get_findings (analysis, &n_findings);
  units = list_units (self, standing);
  clear_rows (self);
  add_row (self, "10", _ ("to begin with"), "dim-label");

  for (guint i = 0; i < n_findings; i++)
    {
      if (assay_rule_get (findings[i].rule)->check != check || standing->is_settled[i])
        continue;

      sums[findings[i].rule].n_findings++;
      sums[findings[i].rule].whole += findings[i].delta;
    }

  add_units (self, standing, units);
  add_limits (self, analysis, sums, check);
  add_sum (self, &standing->checks[check]);
}
