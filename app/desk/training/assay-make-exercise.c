/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-make-exercise-private.h"

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-file.h"
#include "assay-plain.h"

/* After the last change of an option, so that spinning a number does not choose at each step. */
#define CHOOSE_MS 150

G_DEFINE_FINAL_TYPE (AssayMakeExercise, assay_make_exercise, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
choose_cb (gpointer user_data)
{
  AssayMakeExercise *self = ASSAY_MAKE_EXERCISE (user_data);

  self->update_id = 0;
  assay_make_exercise_update_plants (self);

  return G_SOURCE_REMOVE;
}

static void
options_changed_cb (AssayMakeExercise *self)
{
  if (self->dossier == NULL)
    return;

  g_clear_handle_id (&self->update_id, g_source_remove);
  self->update_id = g_timeout_add (CHOOSE_MS, choose_cb, self);
}

static const char *
dup_or_null (GtkEditable *editable)
{
  const char *text = gtk_editable_get_text (editable);

  return *text != '\0' ? text : NULL;
}

/* What is said of the exercise before it is begun. */
static void
get_info (AssayMakeExercise *self,
          AssayExerciseInfo *info)
{
  const AssayExerciseInfo given = {
    .title = (char *) gtk_editable_get_text (self->exercise_title),
    .about = (char *) dup_or_null (self->about),
    .beat = (char *) dup_or_null (self->beat),
    .level = (guint) gtk_spin_button_get_value_as_int (self->level),
    .minutes = (guint) gtk_spin_button_get_value_as_int (self->minutes),
    .pass_mark = (guint) gtk_spin_button_get_value_as_int (self->pass_mark),
    .hint_cost = (guint) gtk_spin_button_get_value_as_int (self->hint_cost),
  };

  assay_exercise_info_copy (info, &given);
}

static gboolean
is_planting (AssayMakeExercise *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "plants") == 0;
}

/* It takes a title, and something to be found. */
void
assay_make_exercise_update_save (AssayMakeExercise *self)
{
  guint n_marks = 0;
  gboolean has_errors = FALSE;

  if (self->dossier == NULL)
    return;

  assay_dossier_get_marks (self->dossier, &n_marks);
  has_errors = is_planting (self) ? self->plants != NULL && self->plants->len > 0 : n_marks > 0;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "make.save",
                                 has_errors && dup_or_null (self->exercise_title) != NULL);
}

static AssayExercise *
make (AssayMakeExercise  *self,
      GError            **error)
{
  g_auto (AssayExerciseInfo) info = { 0 };
  AssayLeftOut left_out = { 0 };

  get_info (self, &info);

  if (is_planting (self))
    return assay_plants_apply (assay_dossier_get_analysis (self->dossier), self->plants, &info,
                               NULL, error);

  return assay_exercise_make (&info, self->dossier, &left_out, NULL, error);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (AssayMakeExercise) self = ASSAY_MAKE_EXERCISE (user_data);
  g_autoptr (GError) error = NULL;

  if (!assay_file_write_finish (G_FILE (object), result, &error))
    {
      assay_plain_tell (self->toasts, error->message);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_MADE], 0, object);
  gtk_window_close (GTK_WINDOW (self));
}

/**
 * assay_make_exercise_save:
 * @file: where the exercise is written to
 *
 * Makes what is shown, and saves it in a worker; the window closes then.
 */
void
assay_make_exercise_save (AssayMakeExercise *self,
                          GFile             *file)
{
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (ASSAY_IS_MAKE_EXERCISE (self));
  g_return_if_fail (G_IS_FILE (file));

  exercise = make (self, &error);

  if (exercise == NULL)
    {
      assay_plain_tell (self->toasts, error->message);
      return;
    }

  bytes = assay_exercise_to_bytes (exercise);
  assay_file_write_async (file, bytes, NULL, saved_cb, g_object_ref (self));
}

static void
save_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssayMakeExercise *self = ASSAY_MAKE_EXERCISE (widget);
  g_autofree char *file_name = g_strconcat (gtk_editable_get_text (self->exercise_title),
                                            ASSAY_EXERCISE_SUFFIX, NULL);
  GtkFileChooserNative *chooser = NULL;

  g_strdelimit (file_name, "/\\", '-');
  chooser = assay_chooser_new (widget, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("Save the Exercise"),
                               (AssayFileChosen) assay_make_exercise_save);
  assay_chooser_propose (chooser, self->folder, file_name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static const char *const kind_labels[ASSAY_N_PLANT_KINDS] = {
  [ASSAY_PLANT_NUMBER] = N_ ("Number"),
  [ASSAY_PLANT_PERCENT] = N_ ("Percentage"),
  [ASSAY_PLANT_MONEY] = N_ ("Amount of money"),
  [ASSAY_PLANT_SCALE] = N_ ("Thousand for million"),
  [ASSAY_PLANT_DATE] = N_ ("Date"),
  [ASSAY_PLANT_RECYCLED_DATE] = N_ ("Old date as new"),
  [ASSAY_PLANT_PERSON] = N_ ("Person"),
  [ASSAY_PLANT_PLACE] = N_ ("Place"),
  [ASSAY_PLANT_ORGANISATION] = N_ ("Organisation"),
  [ASSAY_PLANT_DIRECTION] = N_ ("Up for down"),
  [ASSAY_PLANT_NEGATION] = N_ ("A “not”"),
  [ASSAY_PLANT_QUOTE_WORD] = N_ ("Word in a quotation"),
  [ASSAY_PLANT_QUOTE_CUT] = N_ ("Cut quotation"),
  [ASSAY_PLANT_QUOTE_ADDED] = N_ ("Padded quotation"),
  [ASSAY_PLANT_SPEAKER] = N_ ("Wrong speaker"),
  [ASSAY_PLANT_SOURCE] = N_ ("Wrong outlet"),
};

static void
create_kinds (AssayMakeExercise *self)
{
  for (guint i = 0; i < ASSAY_N_PLANT_KINDS; i++)
    {
      self->checks[i] = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (_ (kind_labels[i])));
      gtk_check_button_set_active (self->checks[i], TRUE);
      g_signal_connect_object (self->checks[i], "toggled", G_CALLBACK (options_changed_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_flow_box_insert (self->kinds, GTK_WIDGET (self->checks[i]), -1);
    }
}

static void
assay_make_exercise_dispose (GObject *object)
{
  AssayMakeExercise *self = ASSAY_MAKE_EXERCISE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->dossier);
  g_clear_object (&self->folder);
  g_clear_pointer (&self->plants, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_make_exercise_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, toasts);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, save);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, pages);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, exercise_title);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, about);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, beat);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, level);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, minutes);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, pass_mark);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, hint_cost);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, kinds);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, count);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, difficulty);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, seed);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, plants_label);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, plants_list);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, marks_label);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, leaving);
  gtk_widget_class_bind_template_child (widget_class, AssayMakeExercise, staying);
}

static void
assay_make_exercise_class_init (AssayMakeExerciseClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_make_exercise_dispose;

  signals[SIGNAL_MADE] = g_signal_new ("made", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-make-exercise.ui");
  gtk_widget_class_install_action (widget_class, "make.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, assay_make_exercise_update_save);
  gtk_widget_class_bind_template_callback (widget_class, options_changed_cb);
}

static void
assay_make_exercise_init (AssayMakeExercise *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  create_kinds (self);
}

/**
 * assay_make_exercise_new:
 * @dossier: the job
 * @folder: (nullable): where exercises are likely to be saved
 * @parent: the window of the job
 */
AssayMakeExercise *
assay_make_exercise_new (AssayDossier *dossier,
                         GFile        *folder,
                         GtkWindow    *parent)
{
  AssayMakeExercise *self = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  self = g_object_new (ASSAY_TYPE_MAKE_EXERCISE, "transient-for", parent, NULL);
  title = assay_draft_dup_title (assay_dossier_get_draft (dossier));
  gtk_editable_set_text (self->exercise_title, title != NULL ? title : "");
  self->dossier = assay_dossier_copy (dossier);
  self->folder = folder != NULL ? g_object_ref (folder) : NULL;
  assay_make_exercise_update_plants (self);
  assay_make_exercise_update_marks (self);
  assay_make_exercise_update_save (self);

  return self;
}
