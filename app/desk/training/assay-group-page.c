/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-group-page.h"

#include <math.h>

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "assay-class.h"
#include "assay-group.h"
#include "assay-kind.h"
#include "assay-number.h"
#include "assay-plain.h"
#include "assay-score-panel.h"

/* More of what could not be read are counted, not told. */
#define MAX_PROBLEMS 5u

struct _AssayGroupPage
{
  GtkWidget       parent_instance;

  GtkWidget      *box;
  AdwWindowTitle *title;
  GtkDropDown    *exercises;
  GtkLabel       *problems;
  GtkBox         *cards;
  GtkWidget      *missed;
  GtkWidget      *trainees;

  GPtrArray      *works;       /* (element-type AssayClassWork), or NULL */
  GPtrArray      *rows;        /* (element-type GtkWidget): of both groups; borrowed */
  gboolean        is_updating;
};

G_DEFINE_FINAL_TYPE (AssayGroupPage, assay_group_page, GTK_TYPE_WIDGET)

/* How K. Krippendorff reads alpha (“Content Analysis”, 2004), in plain words. */
static const char *
get_alpha_words (double alpha)
{
  if (isnan (alpha))
    return _ ("undefined: it takes two trainees who said different things");
  if (alpha >= 0.8)
    return _ ("they see the same things");
  if (alpha >= 0.667)
    return _ ("they mostly see the same things");
  if (alpha > 0)
    return _ ("they see different things: talk about the rules");

  return _ ("no more than by chance: talk about the rules");
}

static void
fill_cards (AssayGroupPage   *self,
            const AssayGroup *group)
{
  g_autofree char *passed = NULL;
  g_autofree char *mean = g_strdup_printf ("%.0f", group->mean_points);
  g_autofree char *alpha_figure = assay_number_dup (group->alpha, 2);
  g_autofree char *gamma_figure = assay_number_dup (group->gamma, 2);
  g_autofree char *alpha = isnan (group->alpha) ? g_strdup (_ ("undefined"))
                                                : g_strdup_printf ("α %s", alpha_figure);
  g_autofree char *gamma = isnan (group->gamma)
                               ? g_strdup (_ ("of 100; agreement on places: undefined"))
                               : g_strdup_printf (_ ("of 100; agreement on places: γ %s"),
                                                  gamma_figure);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_box_remove (self->cards, child);

  /* Translators: how many of how many */
  passed = g_strdup_printf (_ ("%u of %u"), group->n_passed, group->n_trainees);
  gtk_box_append (self->cards, assay_score_panel_create_card (_ ("Passed"), passed,
                                                              _ ("by their last attempts")));
  gtk_box_append (self->cards, assay_score_panel_create_card (_ ("Mean points"), mean, gamma));
  gtk_box_append (self->cards, assay_score_panel_create_card (_ ("Agreement between them"), alpha,
                                                              get_alpha_words (group->alpha)));
}

static void
add_row (AssayGroupPage *self,
         GtkWidget      *group,
         GtkWidget      *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_ptr_array_add (self->rows, row);
}

static GtkWidget *
create_missed (AssayText            *text,
               const AssayGroupItem *item,
               guint                 n_trainees)
{
  GtkWidget *row = NULL;
  GtkWidget *bar = gtk_progress_bar_new ();
  GtkWidget *label = NULL;
  g_autofree char *words = assay_text_dup_span (text, item->truth->span);
  g_autofree char *kind = NULL;
  g_autofree char *figure = NULL;

  g_strdelimit (words, "\n", ' ');
  kind = item->truth->rule != NULL ? g_strdup_printf (_ ("%s %s"), item->truth->rule,
                                                      assay_kind_get_name (item->truth->rule))
                                   : g_strdup (assay_kind_get_name (NULL));
  /* Translators: how many trainees, of how many */
  figure = g_strdup_printf (_ ("found by %u of %u"), item->n_found, n_trainees);
  label = gtk_label_new (figure);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (bar, "assay-share");
  gtk_widget_set_size_request (bar, 110, -1);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (bar),
                                 n_trainees > 0 ? (double) item->n_found / n_trainees : 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL, figure, -1);
  row = assay_plain_row_new (words, kind);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), bar);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);

  return row;
}

static GtkWidget *
create_trainee (AssayExercise *exercise,
                AssayHandin   *handin)
{
  GtkWidget *row = NULL;
  GtkWidget *label = NULL;
  g_autoptr (AssayScore) score = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *figure = NULL;
  guint n_found = 0;
  guint n = 0;

  score = assay_score_new (exercise,
                           g_ptr_array_index (handin->attempts, handin->attempts->len - 1));
  n = score->items->len - score->counts[ASSAY_OUTCOME_FALSE_ALARM];
  n_found = n - score->counts[ASSAY_OUTCOME_MISSED];

  /* Translators: caught errors, all errors, false alarms, and how many attempts there were */
  subtitle = g_strdup_printf (_ ("%u of %u caught · false alarms: %u · attempts: %u"), n_found, n,
                              score->counts[ASSAY_OUTCOME_FALSE_ALARM], handin->attempts->len);
  figure = assay_score_panel_dup_points (score->points, score->has_passed);
  label = gtk_label_new (figure);
  gtk_widget_add_css_class (label, "numeric");
  row = assay_plain_row_new (handin->by, subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);

  return row;
}

static void
show_work (AssayGroupPage *self,
           AssayClassWork *work)
{
  g_autoptr (AssayGroup) group = assay_group_new (work->exercise, work->handins, NULL);
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (work->exercise));

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GtkWidget *parent = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (parent), row);
    }

  g_ptr_array_set_size (self->rows, 0);
  fill_cards (self, group);

  for (guint i = 0; i < group->items->len; i++)
    add_row (self, self->missed,
             create_missed (text, &g_array_index (group->items, AssayGroupItem, i),
                            group->n_trainees));

  for (guint i = 0; i < work->handins->len; i++)
    add_row (self, self->trainees,
             create_trainee (work->exercise, g_ptr_array_index (work->handins, i)));

  gtk_widget_set_visible (self->missed, group->items->len > 0);
}

static void
exercise_selected_cb (AssayGroupPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->exercises);

  if (!self->is_updating && self->works != NULL && selected < self->works->len)
    show_work (self, g_ptr_array_index (self->works, selected));
}

static void
assay_group_page_dispose (GObject *object)
{
  AssayGroupPage *self = ASSAY_GROUP_PAGE (object);

  self->is_updating = TRUE;
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_group_page_parent_class)->dispose (object);
}

static void
assay_group_page_finalize (GObject *object)
{
  AssayGroupPage *self = ASSAY_GROUP_PAGE (object);

  g_clear_pointer (&self->works, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_group_page_parent_class)->finalize (object);
}

static void
assay_group_page_class_init (AssayGroupPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_group_page_dispose;
  object_class->finalize = assay_group_page_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-group-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayGroupPage, box);
  gtk_widget_class_bind_template_child (widget_class, AssayGroupPage, title);
  gtk_widget_class_bind_template_child (widget_class, AssayGroupPage, exercises);
  gtk_widget_class_bind_template_child (widget_class, AssayGroupPage, problems);
  gtk_widget_class_bind_template_child (widget_class, AssayGroupPage, cards);
  gtk_widget_class_bind_template_child (widget_class, AssayGroupPage, missed);
  gtk_widget_class_bind_template_child (widget_class, AssayGroupPage, trainees);
  gtk_widget_class_bind_template_callback (widget_class, exercise_selected_cb);
}

static void
assay_group_page_init (AssayGroupPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The first few of what could not be read, a line each. */
static void
show_problems (AssayGroupPage *self,
               GPtrArray      *problems)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < MIN (problems->len, MAX_PROBLEMS); i++)
    g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "",
                            (const char *) g_ptr_array_index (problems, i));

  if (problems->len > MAX_PROBLEMS)
    g_string_append_printf (lines,
                            ngettext ("\nand %u more file", "\nand %u more files",
                                      problems->len - MAX_PROBLEMS),
                            problems->len - MAX_PROBLEMS);

  gtk_label_set_label (self->problems, lines->str);
  gtk_widget_set_visible (GTK_WIDGET (self->problems), problems->len > 0);
}

/**
 * assay_group_page_set_works:
 * @works: (element-type AssayClassWork): what a class handed in; at least one
 * @problems: (element-type utf8): what could not be read
 * @name: of the folder that it lies in
 */
void
assay_group_page_set_works (AssayGroupPage *self,
                            GPtrArray      *works,
                            GPtrArray      *problems,
                            const char     *name)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  g_return_if_fail (ASSAY_IS_GROUP_PAGE (self));
  g_return_if_fail (works != NULL && works->len > 0);

  g_clear_pointer (&self->works, g_ptr_array_unref);
  self->works = g_ptr_array_ref (works);

  for (guint i = 0; i < works->len; i++)
    gtk_string_list_append (
        list,
        assay_exercise_get_info (((AssayClassWork *) g_ptr_array_index (works, i))->exercise)
            ->title);

  self->is_updating = TRUE;
  gtk_drop_down_set_model (self->exercises, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (self->exercises, 0);
  self->is_updating = FALSE;
  adw_window_title_set_subtitle (self->title, name);
  show_problems (self, problems);
  show_work (self, g_ptr_array_index (works, 0));
}
