/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-score-panel.h"

#include <math.h>

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-number.h"
#include "assay-plain.h"

/* Columns of a rule’s id and name; longer ones take a second line. */
#define NAME_COLUMNS 28

struct _AssayScorePanel
{
  GtkWidget  parent_instance;

  GtkWidget *box;  /* remade for each attempt */
};

G_DEFINE_FINAL_TYPE (AssayScorePanel, assay_score_panel, GTK_TYPE_WIDGET)

static void
assay_score_panel_dispose (GObject *object)
{
  AssayScorePanel *self = ASSAY_SCORE_PANEL (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_score_panel_parent_class)->dispose (object);
}

static void
assay_score_panel_class_init (AssayScorePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_score_panel_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
assay_score_panel_init (AssayScorePanel *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Score"),
                                  -1);
}

static GtkWidget *
create_label (const char *text,
              const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);

  return label;
}

/**
 * assay_score_panel_create_card:
 * @name: what it is
 * @figure: how much, in large letters
 * @more: what stands below it in small ones
 *
 * Returns: (transfer floating): a card of a row of figures
 */
GtkWidget *
assay_score_panel_create_card (const char *name,
                               const char *figure,
                               const char *more)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  /* Translators: a figure as a screen reader tells it: what it is, how much, and what is said below it */
  g_autofree char *words = g_strdup_printf (_ ("%s: %s, %s"), name, figure, more);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "assay-figure-card");
  gtk_box_append (GTK_BOX (card), create_label (name, "dim-label"));
  gtk_box_append (GTK_BOX (card), create_label (figure, "assay-figure"));
  gtk_box_append (GTK_BOX (card), create_label (more, "caption"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return card;
}

/**
 * assay_score_panel_dup_points:
 * @points: of 100
 *
 * Returns: (transfer full): “72 points, passed”
 */
char *
assay_score_panel_dup_points (double   points,
                              gboolean has_passed)
{
  gulong n = (gulong) lround (points);

  return g_strdup_printf (has_passed
                              ? ngettext ("%.0f point, passed", "%.0f points, passed", n)
                              : ngettext ("%.0f point, not passed", "%.0f points, not passed", n),
                          points);
}

static char *
dup_figure (double value,
            guint  decimals)
{
  return isnan (value) ? g_strdup (_ ("undefined"))
                       : g_strdup_printf ("%.*f", (int) decimals, value);
}

static void
add_cards (GtkWidget         *box,
           const AssayScored *scored)
{
  const AssayScore *score = scored->score;
  guint n_false = score->counts[ASSAY_OUTCOME_FALSE_ALARM];
  guint n = score->items->len - n_false;
  guint n_caught = n - score->counts[ASSAY_OUTCOME_MISSED];
  guint pass_mark = assay_exercise_get_info (scored->exercise)->pass_mark;
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *caught = NULL;
  g_autofree char *alarms = g_strdup_printf ("%u", n_false);
  g_autofree char *points = g_strdup_printf ("%.0f", score->points);
  g_autofree char *pass = NULL;
  g_autofree char *share = NULL;

  /* Translators: how many errors of how many were caught */
  caught = g_strdup_printf (_ ("%u of %u"), n_caught, n);
  pass = g_strdup_printf (
      score->has_passed
          ? ngettext ("passed; %u point is enough", "passed; %u points are enough", pass_mark)
          : ngettext ("not passed; %u point is needed", "not passed; %u points are needed",
                      pass_mark),
      pass_mark);
  share = g_strdup_printf (ngettext ("of %u place you called wrong",
                                     "of %u places you called wrong", n_caught + n_false),
                           n_caught + n_false);
  gtk_box_set_homogeneous (GTK_BOX (row), TRUE);
  gtk_box_append (GTK_BOX (row), assay_score_panel_create_card (_ ("Points"), points, pass));
  gtk_box_append (GTK_BOX (row), assay_score_panel_create_card (
                                     _ ("Caught"), caught, _ ("errors that are in the draft")));
  gtk_box_append (GTK_BOX (row), assay_score_panel_create_card (_ ("False alarms"), alarms, share));
  gtk_box_append (GTK_BOX (box), row);
}

static GtkWidget *
add_group (GtkWidget  *box,
           const char *title,
           const char *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  gtk_box_append (GTK_BOX (box), group);

  return group;
}

static void
add_row (GtkWidget  *group,
         const char *title,
         const char *explanation,
         const char *figure)
{
  GtkWidget *row = assay_plain_row_new (title, explanation);
  GtkWidget *label = gtk_label_new (figure);
  g_autofree char *name = g_strdup_printf ("%s: %s", title, figure);

  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, explanation, -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_span_score (GtkWidget            *group,
                const char           *title,
                const char           *explanation,
                const AssaySpanScore *score)
{
  g_autofree char *f1 = assay_number_dup (score->f1, 2);
  g_autofree char *precision = assay_number_dup (score->precision, 2);
  g_autofree char *recall = assay_number_dup (score->recall, 2);
  /* Translators: a number from 0 to 1; not to be taken for the rule F1 */
  g_autofree char *figure = g_strdup_printf (_ ("F-score %s"), f1);
  g_autofree char *words = NULL;

  /* Translators: what is measured, and two shares from 0 to 1 */
  words = g_strdup_printf (_ ("%s. Precision %s, recall %s"), explanation, precision, recall);
  add_row (group, title, words, figure);
}

static void
add_places (GtkWidget        *box,
            const AssayScore *score)
{
  GtkWidget *group = add_group (
      box, _ ("Where the errors are"),
      _ ("Precision, the share of your marks that are right; recall, the share of the errors that "
         "you marked; and the F-score, which is high only if both are."));

  add_span_score (group, _ ("The same words and kind"),
                  _ ("Exactly the words that the editor marked, called by the same rule"),
                  &score->spans.exact);
  add_span_score (group, _ ("The same words, whatever the kind"),
                  _ ("Exactly the words, with any rule"), &score->spans.unlabelled);
  add_span_score (group, _ ("At least half of the words"),
                  _ ("Relaxed: the same rule, on words that lie mostly where the editor’s do"),
                  &score->spans.relaxed);
}

static void
add_kappa (GtkWidget  *group,
           const char *title,
           const char *explanation,
           double      kappa)
{
  g_autofree char *number = assay_number_dup (kappa, 2);
  g_autofree char *figure = isnan (kappa) ? g_strdup (_ ("undefined"))
                                          : g_strdup_printf ("κ %s", number);

  add_row (group, title,
           isnan (kappa) ? _ ("Too little was said, or all of it the same, to compare")
                         : explanation,
           figure);
}

static void
add_kappas (GtkWidget        *box,
            const AssayScore *score)
{
  GtkWidget *group = add_group (box, _ ("How far you agree with the editor"),
                                _ ("1 is full agreement, 0 is what guessing would reach, and less "
                                   "than 0 is worse than guessing."));

  add_kappa (group, _ ("What is wrong"), _ ("Over the rules of what you found"),
             score->kappa_kinds);
  add_kappa (group, _ ("How facts were closed"),
             _ ("Over the states of all that either of you closed"), score->kappa_states);
  add_kappa (group, _ ("Character by character"), _ ("Over all characters of the draft"),
             score->spans.char_kappa);

  for (guint i = 0; i < score->confusions->len; i++)
    {
      const AssayConfusion *confusion = &g_array_index (score->confusions, AssayConfusion, i);
      g_autofree char *title = NULL;
      g_autofree char *explanation = NULL;
      g_autofree char *figure = NULL;

      /* Translators: ids of two rules, as “Took N2 for A1” */
      title = g_strdup_printf (_ ("Took %s for %s"), confusion->editor, confusion->trainee);
      /* Translators: names of two rules */
      explanation = g_strdup_printf (_ ("It is “%s”, you called it “%s”"),
                                     assay_kind_get_name (confusion->editor),
                                     assay_kind_get_name (confusion->trainee));
      figure = g_strdup_printf (ngettext ("once", "%u times", confusion->n), confusion->n);
      add_row (group, title, explanation, figure);
    }
}

static void
add_checks (GtkWidget         *box,
            const AssayScored *scored)
{
  const AssayTruth *truth = assay_exercise_get_truth (scored->exercise);
  const AssayScore *score = scored->score;
  GtkWidget *group = add_group (box, _ ("Scores and verdict"),
                                _ ("How many points yours and the editor’s are apart."));
  g_autofree char *verdicts = NULL;
  g_autofree char *time = dup_figure (score->seconds_per_fact, 0);
  const char *ours = assay_verdict_to_id (scored->attempt->verdict);
  const char *theirs = assay_verdict_to_id (truth->verdict);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      g_autofree char *figure = dup_figure (score->distances[i], 0);
      g_autofree char *words = NULL;

      if (!isnan (score->distances[i]))
        /* Translators: the scores that two people gave a check */
        words = g_strdup_printf (_ ("You %d, the editor %d"), scored->attempt->scores[i],
                                 truth->scores[i]);
      else
        words = g_strdup (truth->scores[i] < 0 ? _ ("The editor gave none") : _ ("You gave none"));

      add_row (group, assay_check_get_label ((AssayCheck) i), words, figure);
    }

  /* Translators: two verdicts, such as PASS */
  verdicts = g_strdup_printf (_ ("You %s, the editor %s"), ours != NULL ? ours : _ ("none"),
                              theirs != NULL ? theirs : _ ("none"));
  add_row (group, _ ("Verdict"), verdicts,
           isnan (score->verdict_agrees) ? _ ("undefined")
           : score->verdict_agrees > 0   ? _ ("the same")
                                         : _ ("another"));
  add_row (group, _ ("Seconds for each fact"),
           isnan (score->seconds_per_fact) ? _ ("The timer did not run")
                                           : _ ("Of all that you said something about"),
           time);
}

/**
 * assay_score_panel_create_bar:
 * @code: id of a rule
 * @names: of the names of all that stand below one another, so that their bars begin alike
 *
 * Returns: (transfer floating): its name, the share that was found as a bar, and the same as a figure
 */
GtkWidget *
assay_score_panel_create_bar (const char   *code,
                              guint         n_found,
                              guint         n,
                              GtkSizeGroup *names)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *name = NULL;
  GtkWidget *bar = gtk_progress_bar_new ();
  GtkWidget *figure = NULL;
  g_autofree char *label = NULL;
  g_autofree char *share = NULL;
  g_autofree char *words = NULL;

  /* Translators: id and name of a rule */
  label = g_strdup_printf (_ ("%s %s"), code, assay_kind_get_name (code));
  /* Translators: how many of how many */
  share = g_strdup_printf (_ ("%u of %u"), n_found, n);
  words = g_strdup_printf (_ ("%s: %u of %u found"), label, n_found, n);
  name = gtk_label_new (label);
  figure = gtk_label_new (share);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (name), NAME_COLUMNS);
  gtk_label_set_max_width_chars (GTK_LABEL (name), NAME_COLUMNS);
  gtk_size_group_add_widget (names, name);
  gtk_label_set_width_chars (GTK_LABEL (figure), 8);
  gtk_label_set_xalign (GTK_LABEL (figure), 1);
  gtk_widget_add_css_class (figure, "numeric");
  gtk_widget_add_css_class (figure, "dim-label");
  gtk_widget_add_css_class (bar, "assay-share");
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (bar), n > 0 ? (double) n_found / n : 0);
  gtk_widget_set_hexpand (bar, TRUE);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_box_append (GTK_BOX (row), name);
  gtk_box_append (GTK_BOX (row), bar);
  gtk_box_append (GTK_BOX (row), figure);

  return row;
}

/* So far, the weakest first: what to train next is seen at a glance. */
static void
add_rules (GtkWidget         *box,
           const AssayScored *scored)
{
  g_autoptr (GtkSizeGroup) names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GPtrArray) rules = NULL;
  GtkWidget *card = NULL;

  if (scored->progress != NULL)
    rules = assay_progress_list_rules (scored->progress, scored->by, NULL);

  if (rules == NULL || rules->len == 0)
    return;

  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "assay-figure-card");
  gtk_box_append (GTK_BOX (card),
                  create_label (_ ("By rule, in all that you handed in; the weakest first"),
                                "dim-label"));

  for (guint i = 0; i < rules->len; i++)
    {
      const AssayProgressRule *rule = g_ptr_array_index (rules, i);

      if (rule->n > 0)
        gtk_box_append (GTK_BOX (card),
                        assay_score_panel_create_bar (rule->rule, rule->n_found, rule->n, names));
    }

  gtk_box_append (GTK_BOX (box), card);
}

static void
add_words (GtkWidget  *box,
           const char *title,
           const char *words)
{
  GtkWidget *card = NULL;

  if (words == NULL)
    return;

  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "assay-figure-card");
  gtk_box_append (GTK_BOX (card), create_label (title, "heading"));
  gtk_box_append (GTK_BOX (card), create_label (words, "body"));
  gtk_box_append (GTK_BOX (box), card);
}

/**
 * assay_score_panel_set_score:
 * @scored: what is shown
 */
void
assay_score_panel_set_score (AssayScorePanel   *self,
                             const AssayScored *scored)
{
  g_return_if_fail (ASSAY_IS_SCORE_PANEL (self));
  g_return_if_fail (scored != NULL);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_widget_set_margin_top (self->box, 6);
  gtk_widget_set_margin_bottom (self->box, 24);
  gtk_widget_set_margin_start (self->box, 18);
  gtk_widget_set_margin_end (self->box, 18);
  add_cards (self->box, scored);
  add_words (self->box, _ ("Teaching notes"),
             assay_exercise_get_truth (scored->exercise)->notes);
  add_rules (self->box, scored);
  add_words (self->box, _ ("Next"), scored->next);
  add_places (self->box, scored->score);
  add_kappas (self->box, scored->score);
  add_checks (self->box, scored);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
assay_score_panel_clear (AssayScorePanel *self)
{
  g_return_if_fail (ASSAY_IS_SCORE_PANEL (self));

  g_clear_pointer (&self->box, gtk_widget_unparent);
}
