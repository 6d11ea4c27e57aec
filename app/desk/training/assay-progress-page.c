/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-progress-page.h"

#include <string.h>

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-list-rows.h"
#include "assay-number.h"
#include "assay-plain.h"
#include "assay-report-model.h"
#include "assay-score-panel.h"
#include "assay-week-chart.h"

struct _AssayProgressPage
{
  GtkWidget       parent_instance;

  GtkWidget      *box;
  AdwWindowTitle *title;
  GtkDropDown    *trainees;
  GtkStack       *stack;
  AssayWeekChart *chart;
  AdwExpanderRow *weeks;
  GtkBox         *rules;
  GtkListBox     *attempts;

  AssayProgress  *progress;    /* borrowed, or NULL */
  GPtrArray *names; /* of those to choose from, in the order of the list; the last is everybody */
  GPtrArray      *week_rows;   /* (element-type GtkWidget): in the table; borrowed */
  gboolean        is_updating;
};

G_DEFINE_FINAL_TYPE (AssayProgressPage, assay_progress_page, GTK_TYPE_WIDGET)

static void
fill_weeks (AssayProgressPage *self,
            GPtrArray         *weeks)
{
  assay_week_chart_set_weeks (self->chart, weeks);

  for (guint i = 0; i < self->week_rows->len; i++)
    adw_expander_row_remove (self->weeks, g_ptr_array_index (self->week_rows, i));
  g_ptr_array_set_size (self->week_rows, 0);

  for (guint i = 0; i < weeks->len; i++)
    {
      const AssayProgressWeek *week = g_ptr_array_index (weeks, i);
      GtkWidget *row = NULL;
      g_autofree char *monday = assay_report_dup_day (week->monday);
      g_autofree char *points = assay_number_dup (week->points, 1);
      g_autofree char *title = g_strdup_printf (_ ("Week of %s"), monday);
      g_autofree char *figures = NULL;

      /* Translators: mean points, and of how many attempts */
      figures = g_strdup_printf (ngettext ("%s in %u attempt", "%s in %u attempts", week->n),
                                 points, week->n);
      row = assay_plain_row_new (title, figures);
      adw_expander_row_add_row (self->weeks, row);
      g_ptr_array_add (self->week_rows, row);
    }
}

/* The bar says the share, and a line below it the false alarms. */
static void
fill_rules (AssayProgressPage *self,
            GPtrArray         *rules)
{
  g_autoptr (GtkSizeGroup) names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rules))) != NULL)
    gtk_box_remove (self->rules, child);

  for (guint i = 0; i < rules->len; i++)
    {
      const AssayProgressRule *rule = g_ptr_array_index (rules, i);
      g_autofree char *words = NULL;
      GtkWidget *label = NULL;

      if (rule->n > 0)
        gtk_box_append (self->rules,
                        assay_score_panel_create_bar (rule->rule, rule->n_found, rule->n, names));
      if (rule->n_false == 0)
        continue;

      /* Translators: name of a rule, and how often it was called where nothing was wrong */
      words = g_strdup_printf (ngettext ("%s: %u false alarm", "%s: %u false alarms",
                                         rule->n_false),
                               assay_kind_get_name (rule->rule), rule->n_false);
      label = gtk_label_new (words);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (self->rules, label);
    }
}

static GtkWidget *
create_attempt (const AssayProgressAttempt *attempt,
                gboolean                    has_name)
{
  GtkWidget *row = NULL;
  GtkWidget *points = NULL;
  g_autofree char *day = assay_report_dup_day (attempt->at);
  g_autofree char *words = NULL;
  g_autofree char *figure = NULL;

  /* Translators: who, on which day, and which of their attempts it was */
  words = has_name
              ? g_strdup_printf (_ ("%s · %s · attempt %u"), attempt->trainee, day, attempt->number)
              : g_strdup_printf (_ ("%s · attempt %u"), day, attempt->number);
  figure = assay_score_panel_dup_points (attempt->points, attempt->passed);
  points = gtk_label_new (figure);
  gtk_widget_add_css_class (points, "numeric");
  gtk_widget_add_css_class (points, "dim-label");
  row = assay_plain_row_new (attempt->title, words);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), points);

  return row;
}

static void
fill_attempts (AssayProgressPage *self,
               GPtrArray         *attempts,
               gboolean           has_names)
{
  assay_list_rows_clear (self->attempts);

  for (guint i = attempts->len; i > 0; i--)
    gtk_list_box_append (self->attempts,
                         create_attempt (g_ptr_array_index (attempts, i - 1), has_names));
}

static gboolean
update (AssayProgressPage  *self,
        GError            **error)
{
  const char *trainee = assay_progress_page_get_trainee (self);
  g_autoptr (GPtrArray) weeks = assay_progress_list_weeks (self->progress, trainee, error);
  g_autoptr (GPtrArray) rules = NULL;
  g_autoptr (GPtrArray) attempts = NULL;

  if (weeks != NULL)
    rules = assay_progress_list_rules (self->progress, trainee, error);
  if (rules != NULL)
    attempts = assay_progress_list_attempts (self->progress, trainee, error);
  if (attempts == NULL)
    return FALSE;

  fill_weeks (self, weeks);
  fill_rules (self, rules);
  fill_attempts (self, attempts, trainee == NULL);
  adw_window_title_set_subtitle (self->title, trainee != NULL ? trainee : _ ("Everybody"));
  gtk_stack_set_visible_child_name (self->stack, attempts->len > 0 ? "progress" : "empty");

  return TRUE;
}

static void
trainee_selected_cb (AssayProgressPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!self->is_updating && self->progress != NULL && !update (self, &error))
    adw_window_title_set_subtitle (self->title, error->message);
}

static void
assay_progress_page_dispose (GObject *object)
{
  AssayProgressPage *self = ASSAY_PROGRESS_PAGE (object);

  self->is_updating = TRUE;
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_progress_page_parent_class)->dispose (object);
}

static void
assay_progress_page_finalize (GObject *object)
{
  AssayProgressPage *self = ASSAY_PROGRESS_PAGE (object);

  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->week_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_progress_page_parent_class)->finalize (object);
}

static void
assay_progress_page_class_init (AssayProgressPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_progress_page_dispose;
  object_class->finalize = assay_progress_page_finalize;

  g_type_ensure (ASSAY_TYPE_WEEK_CHART);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, box);
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, title);
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, trainees);
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, chart);
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, weeks);
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, rules);
  gtk_widget_class_bind_template_child (widget_class, AssayProgressPage, attempts);
  gtk_widget_class_bind_template_callback (widget_class, trainee_selected_cb);
}

static void
assay_progress_page_init (AssayProgressPage *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->week_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_progress_page_set_progress:
 * @progress: (not nullable): must outlive the page, or be replaced
 * @by: whose is shown first
 *
 * Returns: %FALSE with @error set if it cannot be read
 */
gboolean
assay_progress_page_set_progress (AssayProgressPage  *self,
                                  AssayProgress      *progress,
                                  const char         *by,
                                  GError            **error)
{
  g_autoptr (GPtrArray) known = NULL;
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  g_return_val_if_fail (ASSAY_IS_PROGRESS_PAGE (self), FALSE);
  g_return_val_if_fail (progress != NULL && by != NULL, FALSE);

  known = assay_progress_list_trainees (progress, error);

  if (known == NULL)
    return FALSE;

  self->progress = progress;
  g_ptr_array_set_size (self->names, 0);
  g_ptr_array_add (self->names, g_strdup (by));

  for (guint i = 0; i < known->len; i++)
    {
      if (strcmp (g_ptr_array_index (known, i), by) != 0)
        g_ptr_array_add (self->names, g_strdup (g_ptr_array_index (known, i)));
    }

  for (guint i = 0; i < self->names->len; i++)
    gtk_string_list_append (list, g_ptr_array_index (self->names, i));
  gtk_string_list_append (list, _ ("Everybody"));

  self->is_updating = TRUE;
  gtk_drop_down_set_model (self->trainees, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (self->trainees, 0);
  gtk_widget_set_visible (GTK_WIDGET (self->trainees), self->names->len > 1);
  self->is_updating = FALSE;

  return update (self, error);
}

/**
 * assay_progress_page_get_trainee:
 *
 * Returns: (nullable): whose progress is shown; %NULL for everybody's
 */
const char *
assay_progress_page_get_trainee (AssayProgressPage *self)
{
  guint selected = 0;

  g_return_val_if_fail (ASSAY_IS_PROGRESS_PAGE (self), NULL);

  selected = gtk_drop_down_get_selected (self->trainees);

  return selected < self->names->len ? g_ptr_array_index (self->names, selected) : NULL;
}
