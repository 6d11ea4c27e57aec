/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Training takes the place of all that the window shows, so that nothing of the desk reaches into it. */

#include "config.h"

#include "assay-training-desk.h"
#include "assay-window-private.h"

static void
training_titled_cb (AssayWindow *self)
{
  const char *title = assay_training_desk_get_title (ASSAY_TRAINING_DESK (self->training));

  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : "");
}

/* Back to the first page. */
static void
training_left_cb (AssayWindow *self)
{
  g_autoptr (GtkWidget) training = g_object_ref (self->training);

  self->training = NULL;
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), self->desk);
  g_clear_object (&self->desk);
  g_clear_object (&self->origin);
  gtk_window_set_title (GTK_WINDOW (self), "Assay");
  gtk_stack_set_visible_child_name (self->stack, "welcome");
  assay_window_update_actions (self);
  assay_window_update_opening (self);
}

/**
 * assay_window_take_training:
 * @material: (transfer full): a course or an exercise
 *
 * Puts it in the place of the desk, which is empty.
 */
void
assay_window_take_training (AssayWindow           *self,
                            AssayTrainingMaterial *material)
{
  g_autoptr (AssayTrainingStore) store = NULL;

  if (self->training == NULL)
    {
      store = assay_training_store_new_default ();
      self->training = assay_training_desk_new (store);
      g_signal_connect_object (self->training, "titled", G_CALLBACK (training_titled_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->training, "left", G_CALLBACK (training_left_cb), self,
                               G_CONNECT_SWAPPED);
      self->desk = g_object_ref (
          adw_application_window_get_content (ADW_APPLICATION_WINDOW (self)));
      adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), self->training);
    }

  assay_training_desk_take (ASSAY_TRAINING_DESK (self->training), material);
  assay_window_update_actions (self);
}

/**
 * assay_window_get_training:
 *
 * Returns: (transfer none) (nullable): what is practised in this window, or %NULL if it is at real work
 */
GtkWidget *
assay_window_get_training (AssayWindow *self)
{
  g_return_val_if_fail (ASSAY_IS_WINDOW (self), NULL);

  return self->training;
}

/**
 * assay_window_get_help_page:
 *
 * Returns: (transfer none) (nullable): id of the page of the help on what is looked at, or %NULL for the first
 */
const char *
assay_window_get_help_page (AssayWindow *self)
{
  g_return_val_if_fail (ASSAY_IS_WINDOW (self), NULL);

  return self->training != NULL
             ? assay_training_desk_get_help_page (ASSAY_TRAINING_DESK (self->training))
             : NULL;
}

static void
practise_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GFile) course = assay_training_material_get_shipped ();

  g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), &course, 1,
                      "");
}

static const GActionEntry entries[] = {
  { .name = "practise", .activate = practise_cb },
};

void
assay_window_init_training (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
