/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Exercises that are made of the job. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-make-exercise.h"
#include "assay-window-private.h"

static void
made_cb (AssayWindow *self,
         GFile       *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (base);
  /* Translators: the name of a file */
  g_autofree char *message = g_strdup_printf (_ ("The exercise is saved as “%s”"), shown);

  assay_window_tell (self, message);
}

static void
make_exercise_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GFile) folder = assay_window_dup_folder (self);
  AssayMakeExercise *window = NULL;

  window = assay_make_exercise_new (assay_case_get_dossier (self->work), folder,
                                    GTK_WINDOW (self));
  g_signal_connect_object (window, "made", G_CALLBACK (made_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (window));
}

static const GActionEntry entries[] = {
  { .name = "make-exercise", .activate = make_exercise_cb },
};

void
assay_window_init_making (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* Errors are planted into the text that was analysed. */
void
assay_window_update_making (AssayWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "make-exercise");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                               self->work != NULL && assay_case_is_current (self->work));
}
