/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-training-desk-private.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-kind.h"
#include "assay-plain.h"

G_DEFINE_FINAL_TYPE (AssayTrainingDesk, assay_training_desk, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_LEFT,
  SIGNAL_TITLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Says something where the person acted; it goes away by itself. */
void
assay_training_desk_tell (AssayTrainingDesk *self,
                          const char        *message)
{
  assay_plain_tell (self->toasts, message);
}

/*
 * Goes to a page; the window is called after what is on it. The others are hidden, since a screen reader is
 * told of all that is not: answers of another exercise must not be heard while one works on this.
 */
void
assay_training_desk_show (AssayTrainingDesk *self,
                          const char        *page,
                          const char        *title)
{
  GtkWidget *shown = gtk_stack_get_child_by_name (self->stack, page);

  gtk_widget_set_visible (shown, TRUE);
  gtk_stack_set_visible_child (self->stack, shown);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->stack)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, child == shown);

  g_free (self->title);
  self->title = g_strdup (title);
  g_signal_emit (self, signals[SIGNAL_TITLED], 0);
}

/* What is at work is on the disk before anything else is shown. */
static void
put_away (AssayTrainingDesk *self)
{
  g_autoptr (GError) error = NULL;

  if (!assay_training_store_flush (self->store, &error))
    assay_training_desk_tell (self, error->message);
}

static void
show_course (AssayTrainingDesk *self)
{
  if (self->material == NULL || self->material->is_single)
    return;

  put_away (self);
  assay_course_page_set_course (self->course_page, self->material->course, self->store);
  assay_training_desk_show (self, "course", self->material->course->title);
  gtk_widget_grab_focus (GTK_WIDGET (self->course_page));
}

static AssayExercise *
get_exercise (AssayTrainingDesk *self)
{
  return g_ptr_array_index (self->material->course->exercises, self->exercise);
}

/* “Exercise 6 of 14 · The harbour budget” */
static char *
dup_title (AssayTrainingDesk *self)
{
  const char *title = assay_exercise_get_info (get_exercise (self))->title;

  if (self->material->is_single)
    return g_strdup (title);

  /* Translators: number of an exercise, how many there are, and its title */
  return g_strdup_printf (_ ("Exercise %u of %u · %s"), self->exercise + 1,
                          self->material->course->exercises->len, title);
}

static void
show_practice (AssayTrainingDesk *self)
{
  g_autofree char *title = dup_title (self);
  g_autofree char *now = assay_clock_dup_now ();

  assay_practice_begin (self->practice, now);
  assay_review_page_forget (self->review_page);
  assay_practice_page_set_course (self->practice_page, !self->material->is_single);
  assay_training_desk_show (self, "practice", title);
  assay_practice_page_set_practice (self->practice_page, self->practice, title);
}

/* The exercise that comes next, from 1, or 0. */
static guint
find_next (AssayTrainingDesk  *self,
           char              **why)
{
  AssayProgress *progress = assay_training_store_get_progress (self->store, NULL);

  if (self->material->is_single || progress == NULL)
    return 0;

  return assay_progress_suggest (progress, assay_training_store_get_by (self->store),
                                 self->material->course, why, NULL);
}

static char *
dup_next (AssayTrainingDesk *self)
{
  g_autofree char *why = NULL;
  guint number = find_next (self, &why);

  if (number == 0)
    return NULL;

  if (why == NULL)
    return g_strdup_printf (_ ("Exercise %u is the next in turn."), number);

  /* Translators: number of an exercise, id and name of a rule */
  return g_strdup_printf (_ ("Exercise %u trains %s, %s: of this you miss most."), number, why,
                          assay_kind_get_name (why));
}

static void
show_review (AssayTrainingDesk *self)
{
  g_autofree char *title = dup_title (self);
  g_autofree char *next = dup_next (self);
  AssayReview review = { .practice = self->practice, .title = title, .next = next };
  g_autoptr (GError) error = NULL;

  review.progress = assay_training_store_get_progress (self->store, &error);
  if (review.progress == NULL)
    assay_training_desk_tell (self, error->message);

  assay_training_desk_show (self, "review", title);
  assay_review_page_set_review (self->review_page, &review);
  assay_review_page_set_course (self->review_page, !self->material->is_single);
}

static void
practice_changed_cb (AssayTrainingDesk *self,
                     AssayPractice     *practice)
{
  assay_training_store_save (self->store, practice);
}

static void
set_practice (AssayTrainingDesk *self,
              AssayHandin       *handin)
{
  if (self->practice != NULL)
    g_signal_handlers_disconnect_by_data (self->practice, self);
  g_clear_object (&self->practice);
  self->practice = assay_practice_new (get_exercise (self), handin);
  g_signal_connect_object (self->practice, "changed", G_CALLBACK (practice_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * assay_training_desk_open:
 * @exercise: number of an exercise of the course, from 0
 *
 * Goes on with it where it was left: at work, or with its answers if it was handed in.
 */
void
assay_training_desk_open (AssayTrainingDesk *self,
                          guint              exercise)
{
  AssayHandin *handin = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (ASSAY_IS_TRAINING_DESK (self));
  g_return_if_fail (self->material != NULL);
  g_return_if_fail (exercise < self->material->course->exercises->len);

  put_away (self);
  handin = assay_training_store_load (
      self->store, g_ptr_array_index (self->material->course->exercises, exercise), &error);

  if (handin == NULL)
    {
      assay_training_desk_tell (self, error->message);
      return;
    }

  self->exercise = exercise;
  set_practice (self, handin);

  if (handin->unfinished == NULL && handin->attempts->len > 0)
    show_review (self);
  else
    show_practice (self);
}

static void
add_to_progress (AssayTrainingDesk *self)
{
  g_autoptr (GError) error = NULL;
  AssayProgress *progress = assay_training_store_get_progress (self->store, &error);
  guint n_added = 0;

  if (progress == NULL ||
      !assay_progress_add (progress, get_exercise (self),
                           assay_practice_get_handin (self->practice), &n_added, &error))
    assay_training_desk_tell (self, error->message);
}

static void
handed_in_cb (AssayTrainingDesk *self)
{
  put_away (self);
  add_to_progress (self);
  show_review (self);
}

static void
course_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  show_course (ASSAY_TRAINING_DESK (widget));
}

static void
leave_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);

  put_away (self);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
open_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  guint exercise = g_variant_get_uint32 (parameter);

  if (self->material != NULL && exercise < self->material->course->exercises->len)
    assay_training_desk_open (self, exercise);
}

static void
again_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);

  if (self->practice != NULL)
    show_practice (self);
}

static void
next_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  guint number = find_next (self, NULL);

  if (number > 0)
    assay_training_desk_open (self, number - 1);
  else
    show_course (self);
}

/* What is marked is saved as it is marked; whoever asks for it is told so. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayTrainingDesk     *self)
{
  g_autoptr (GError) error = NULL;

  if (gdk_keyval_to_lower (keyval) != GDK_KEY_s || (modifiers & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  if (self->practice != NULL)
    assay_training_store_save (self->store, self->practice);
  assay_training_desk_tell (self, assay_training_store_flush (self->store, &error)
                                      ? _ ("Saved; all that you mark is kept as you go")
                                      : error->message);

  return GDK_EVENT_STOP;
}

static void
assay_training_desk_dispose (GObject *object)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (object);

  if (self->practice != NULL)
    g_signal_handlers_disconnect_by_data (self->practice, self);
  g_clear_object (&self->practice);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->toasts != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->toasts));
  self->toasts = NULL;
  g_clear_object (&self->store);

  G_OBJECT_CLASS (assay_training_desk_parent_class)->dispose (object);
}

static void
assay_training_desk_finalize (GObject *object)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (object);

  g_clear_pointer (&self->material, assay_training_material_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->back_page, g_free);
  g_clear_pointer (&self->back_title, g_free);

  G_OBJECT_CLASS (assay_training_desk_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "training.again", NULL, again_cb);
  gtk_widget_class_install_action (widget_class, "training.course", NULL, course_cb);
  gtk_widget_class_install_action (widget_class, "training.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "training.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "training.open", "u", open_cb);
  gtk_widget_class_install_action (widget_class, "training.open-course", NULL,
                                   assay_training_desk_open_file_cb);
  gtk_widget_class_install_action (widget_class, "training.open-folder", NULL,
                                   assay_training_desk_open_file_cb);
  gtk_widget_class_install_action (widget_class, "training.save-handin", NULL,
                                   assay_training_desk_save_handin_cb);
}

static void
assay_training_desk_class_init (AssayTrainingDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_training_desk_dispose;
  object_class->finalize = assay_training_desk_finalize;

  signals[SIGNAL_LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_TITLED] = g_signal_new ("titled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (ASSAY_TYPE_COURSE_PAGE);
  g_type_ensure (ASSAY_TYPE_GROUP_PAGE);
  g_type_ensure (ASSAY_TYPE_PRACTICE_PAGE);
  g_type_ensure (ASSAY_TYPE_PROGRESS_PAGE);
  g_type_ensure (ASSAY_TYPE_REVIEW_PAGE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-training-desk.ui");
  install_actions (widget_class);
  assay_training_desk_install_page_actions (widget_class);
  gtk_widget_class_bind_template_child (widget_class, AssayTrainingDesk, toasts);
  gtk_widget_class_bind_template_child (widget_class, AssayTrainingDesk, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayTrainingDesk, course_page);
  gtk_widget_class_bind_template_child (widget_class, AssayTrainingDesk, practice_page);
  gtk_widget_class_bind_template_child (widget_class, AssayTrainingDesk, review_page);
  gtk_widget_class_bind_template_child (widget_class, AssayTrainingDesk, progress_page);
  gtk_widget_class_bind_template_child (widget_class, AssayTrainingDesk, group_page);
  gtk_widget_class_bind_template_callback (widget_class, handed_in_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
assay_training_desk_init (AssayTrainingDesk *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_training_desk_new:
 * @store: where the training of the person is kept
 */
GtkWidget *
assay_training_desk_new (AssayTrainingStore *store)
{
  AssayTrainingDesk *self = NULL;

  g_return_val_if_fail (ASSAY_IS_TRAINING_STORE (store), NULL);

  self = g_object_new (ASSAY_TYPE_TRAINING_DESK, NULL);
  self->store = g_object_ref (store);
  g_signal_connect_object (store, "failed", G_CALLBACK (assay_training_desk_tell), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * assay_training_desk_take:
 * @material: (transfer full): what is practised
 *
 * Shows the course, or the one exercise at once.
 */
void
assay_training_desk_take (AssayTrainingDesk     *self,
                          AssayTrainingMaterial *material)
{
  g_return_if_fail (ASSAY_IS_TRAINING_DESK (self));
  g_return_if_fail (material != NULL);

  put_away (self);
  g_clear_pointer (&self->material, assay_training_material_free);
  self->material = material;

  if (material->is_single)
    assay_training_desk_open (self, 0);
  else
    show_course (self);
}

/* “course”, “practice”, “review”, “progress” or “group” */
const char *
assay_training_desk_get_page (AssayTrainingDesk *self)
{
  g_return_val_if_fail (ASSAY_IS_TRAINING_DESK (self), NULL);

  return gtk_stack_get_visible_child_name (self->stack);
}

const char *
assay_training_desk_get_title (AssayTrainingDesk *self)
{
  g_return_val_if_fail (ASSAY_IS_TRAINING_DESK (self), NULL);

  return self->title;
}

/**
 * assay_training_desk_get_help_page:
 *
 * Returns: (transfer none): id of the page of the help that explains what is looked at
 */
const char *
assay_training_desk_get_help_page (AssayTrainingDesk *self)
{
  const char *page = assay_training_desk_get_page (self);

  if (g_strcmp0 (page, "practice") == 0)
    return assay_practice_page_get_help_page (self->practice_page);
  if (g_strcmp0 (page, "review") == 0)
    return assay_review_page_get_help_page (self->review_page);

  return "training";
}
