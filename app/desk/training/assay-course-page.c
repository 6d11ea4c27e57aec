/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-course-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-list-rows.h"
#include "assay-plain.h"
#include "assay-score-panel.h"
#include "assay-score.h"
#include "assay-tooltip.h"

struct _AssayCoursePage
{
  GtkWidget       parent_instance;

  GtkWidget      *box;
  AdwWindowTitle *title;
  GtkLabel       *about;
  GtkWidget      *next;
  GtkLabel       *next_title;
  GtkLabel       *next_why;
  GtkButton      *next_start;
  GtkListBox     *list;
};

G_DEFINE_FINAL_TYPE (AssayCoursePage, assay_course_page, GTK_TYPE_WIDGET)

/**
 * Standing:
 * @is_begun: an attempt is at work
 * @n_attempts: how many were handed in
 * @points: of the last one
 * @has_passed: whether that was enough
 *
 * How far a trainee is with one exercise.
 */
typedef struct
{
  gboolean is_begun;
  guint    n_attempts;
  double   points;
  gboolean has_passed;
} Standing;

/* What cannot be read is as if it were not begun: opening it tells why. */
static Standing
get_standing (AssayTrainingStore *store,
              AssayExercise      *exercise)
{
  Standing standing = { 0 };
  g_autoptr (AssayHandin) handin = assay_training_store_load (store, exercise, NULL);
  g_autoptr (AssayScore) score = NULL;

  if (handin == NULL)
    return standing;

  standing.is_begun = handin->unfinished != NULL;
  standing.n_attempts = handin->attempts->len;

  if (handin->attempts->len > 0)
    {
      score = assay_score_new (exercise,
                               g_ptr_array_index (handin->attempts, handin->attempts->len - 1));
      standing.points = score->points;
      standing.has_passed = score->has_passed;
    }

  return standing;
}

static char *
dup_state (const Standing *standing)
{
  if (standing->is_begun)
    return g_strdup (_ ("In progress"));
  if (standing->n_attempts == 0)
    return g_strdup (_ ("Not begun"));

  return assay_score_panel_dup_points (standing->points, standing->has_passed);
}

static const char *
get_verb (const Standing *standing)
{
  if (standing->is_begun)
    return _ ("Continue");

  return standing->n_attempts > 0 ? _ ("Review") : _ ("Start");
}

/* Its field, how hard it is, and how much there is to read. */
static char *
dup_facts (AssayExercise *exercise)
{
  const AssayExerciseInfo *info = assay_exercise_get_info (exercise);
  guint n_sources = g_list_model_get_n_items (assay_exercise_get_sources (exercise));
  GString *line = g_string_new (NULL);

  /* Translators: how hard an exercise is */
  g_string_append_printf (line, _ ("Level %u"), info->level);
  if (info->beat != NULL)
    g_string_append_printf (line, " · %s", info->beat);
  g_string_append (line, " · ");
  g_string_append_printf (line, ngettext ("%u source", "%u sources", n_sources), n_sources);
  if (info->minutes > 0)
    {
      g_string_append (line, " · ");
      g_string_append_printf (line, ngettext ("%u minute", "%u minutes", info->minutes),
                              info->minutes);
    }

  return g_string_free (line, FALSE);
}

static GtkWidget *
create_state (const Standing *standing)
{
  g_autofree char *words = dup_state (standing);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (words);

  /* A sign beside the words, so that the list is taken in at a glance, and without colours. */
  if (standing->is_begun || standing->n_attempts > 0)
    {
      const char *icon = standing->is_begun     ? "assay-open-symbolic"
                         : standing->has_passed ? "assay-confirmed-symbolic"
                                                : "assay-error-symbolic";
      GtkWidget *image = g_object_new (GTK_TYPE_IMAGE,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                       "icon-name", icon, NULL);

      gtk_image_set_pixel_size (GTK_IMAGE (image), 12);
      if (!standing->is_begun)
        gtk_widget_add_css_class (image, standing->has_passed ? "success" : "error");
      gtk_box_append (GTK_BOX (box), image);
    }

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static GtkWidget *
create_button (guint           index,
               const Standing *standing,
               const char     *title)
{
  GtkWidget *button = gtk_button_new_with_label (get_verb (standing));
  g_autofree char *name = NULL;

  /* Translators: “Start”, “Continue” or “Review”, and the title of an exercise */
  name = g_strdup_printf (_ ("%s: %s"), get_verb (standing), title);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "training.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", index);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
create_row (AssayExercise  *exercise,
            guint           index,
            const Standing *standing)
{
  const AssayExerciseInfo *info = assay_exercise_get_info (exercise);
  GtkWidget *row = NULL;
  GtkWidget *number = NULL;
  GtkWidget *button = create_button (index, standing, info->title);
  g_autofree char *facts = dup_facts (exercise);
  g_autofree char *state = dup_state (standing);
  g_autofree char *digits = g_strdup_printf ("%u", index + 1);
  g_autofree char *name = NULL;

  number = gtk_label_new (digits);
  gtk_label_set_width_chars (GTK_LABEL (number), 2);
  gtk_widget_add_css_class (number, "dim-label");
  gtk_widget_add_css_class (number, "numeric");
  row = assay_plain_row_new (info->title, facts);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), number);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_state (standing));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  assay_tooltip_set (row, info->about);

  /* Translators: an exercise as a screen reader tells it: title, its facts, how far it is */
  name = g_strdup_printf (_ ("%s, %s, %s"), info->title, facts, state);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

/* What comes next, and why that; what is begun comes before anything new. */
static void
update_next (AssayCoursePage    *self,
             AssayCourse        *course,
             AssayTrainingStore *store,
             int                 begun)
{
  AssayProgress *progress = assay_training_store_get_progress (store, NULL);
  g_autofree char *why = NULL;
  g_autofree char *title = NULL;
  g_autofree char *reason = NULL;
  guint number = begun >= 0 ? (guint) begun + 1 : 0;

  if (begun < 0 && progress != NULL)
    number = assay_progress_suggest (progress, assay_training_store_get_by (store), course, &why,
                                     NULL);

  gtk_widget_set_visible (self->next, number > 0);

  if (number == 0)
    return;

  title = g_strdup_printf (
      _ ("Next: exercise %u, “%s”"), number,
      assay_exercise_get_info (g_ptr_array_index (course->exercises, number - 1))->title);
  reason = begun >= 0 ? g_strdup (_ ("You began it and did not hand it in yet."))
           : why != NULL
               /* Translators: id and name of a rule */
               ? g_strdup_printf (_ ("It trains %s, %s: of this you miss most."), why,
                                  assay_kind_get_name (why))
               : g_strdup (_ ("It is the next in turn."));
  gtk_label_set_label (self->next_title, title);
  gtk_label_set_label (self->next_why, reason);
  gtk_button_set_label (self->next_start, begun >= 0 ? _ ("Continue") : _ ("Start"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->next_start), "u", number - 1);
}

/* On what comes next: Enter goes on, and does not leave the course. */
static gboolean
assay_course_page_grab_focus (GtkWidget *widget)
{
  AssayCoursePage *self = ASSAY_COURSE_PAGE (widget);

  if (gtk_widget_get_visible (self->next) && gtk_widget_grab_focus (GTK_WIDGET (self->next_start)))
    return TRUE;

  return gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
assay_course_page_dispose (GObject *object)
{
  AssayCoursePage *self = ASSAY_COURSE_PAGE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_course_page_parent_class)->dispose (object);
}

static void
assay_course_page_class_init (AssayCoursePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_course_page_dispose;
  widget_class->grab_focus = assay_course_page_grab_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-course-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, box);
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, title);
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, about);
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, next);
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, next_title);
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, next_why);
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, next_start);
  gtk_widget_class_bind_template_child (widget_class, AssayCoursePage, list);
}

static void
assay_course_page_init (AssayCoursePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_course_page_set_course:
 * @store: where what was handed in is kept
 *
 * Shows it as it stands now.
 */
void
assay_course_page_set_course (AssayCoursePage    *self,
                              AssayCourse        *course,
                              AssayTrainingStore *store)
{
  g_autofree char *subtitle = NULL;
  guint n_done = 0;
  int begun = -1;

  g_return_if_fail (ASSAY_IS_COURSE_PAGE (self));
  g_return_if_fail (course != NULL);
  g_return_if_fail (ASSAY_IS_TRAINING_STORE (store));

  assay_list_rows_clear (self->list);

  for (guint i = 0; i < course->exercises->len; i++)
    {
      AssayExercise *exercise = g_ptr_array_index (course->exercises, i);
      Standing standing = get_standing (store, exercise);

      n_done += standing.n_attempts > 0 && standing.has_passed;
      if (standing.is_begun && begun < 0)
        begun = (int) i;
      gtk_list_box_append (self->list, create_row (exercise, i, &standing));
    }

  subtitle = g_strdup_printf (ngettext ("%u of %u exercise passed", "%u of %u exercises passed",
                                        course->exercises->len),
                              n_done, course->exercises->len);
  adw_window_title_set_title (self->title, course->title);
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_label_set_label (self->about, course->about != NULL ? course->about : "");
  gtk_widget_set_visible (GTK_WIDGET (self->about), course->about != NULL);
  update_next (self, course, store, begun);
}
