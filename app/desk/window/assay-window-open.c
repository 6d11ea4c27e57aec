/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a draft comes into the window: from a file, by a drop, from the clipboard, or as the sample. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-file.h"
#include "assay-import.h"
#include "assay-intake.h"
#include "assay-opening-advice.h"
#include "assay-plain.h"
#include "assay-settings.h"
#include "assay-window-private.h"

/* A dossier may be larger than any draft; core says what is too large for either. */
#define MAX_BYTES (256u * 1024 * 1024)

/* GTK measures a new window before all else, at -110: better with the draft in it. */
#define OPENED_PRIORITY (2 * G_PRIORITY_HIGH)

#define SAMPLE_PATH "/org/assaydesk/Assay/samples/return-hubs.txt"
#define SAMPLE_NAME "return-hubs.txt"

static void
set_opening (AssayWindow *self,
             GFile       *file,
             const char  *name)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_set_object (&self->opening_file, file);
  g_free (self->opening_name);
  self->opening_name = g_strdup (name);
}

/* Back to what was there before. */
static void
end_opening (AssayWindow *self)
{
  set_opening (self, NULL, NULL);
  gtk_stack_set_visible_child_name (self->stack, self->work != NULL ? "desk" : "welcome");
  assay_window_update_opening (self);
}

static void
fail_to_open (AssayWindow  *self,
              const GError *error)
{
  g_autofree char *name = g_strdup (self->opening_name);
  g_autofree char *title = g_strdup_printf (_ ("“%s” was not opened"), name);
  const char *advice = assay_opening_get_advice (error);
  gboolean has_work = self->work != NULL;

  end_opening (self);

  if (has_work)
    {
      g_autofree char *message = g_strdup_printf ("%s: %s", title, error->message);

      assay_window_tell (self, message);
    }
  else
    {
      g_autofree char *message = g_strdup_printf ("%s.\n\n%s", error->message, advice);

      adw_status_page_set_icon_name (self->failure, "dialog-warning-symbolic");
      adw_status_page_set_title (self->failure, title);
      assay_plain_describe (self->failure, message);
      gtk_stack_set_visible_child_name (self->stack, "failed");
      assay_window_update_opening (self);
    }
}

/* What people call it: a draft without a file by its headline, or the heading that it begins with. */
static char *
dup_title (AssayWindow  *self,
           AssayDossier *dossier)
{
  AssayDraft *draft = assay_dossier_get_draft (dossier);
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  if (self->opening_file != NULL || g_strcmp0 (self->opening_name, SAMPLE_NAME) == 0)
    return g_strdup (self->opening_name);

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i].kind == ASSAY_PART_HEADLINE || (i == 0 && parts[i].kind == ASSAY_PART_HEADING))
        return assay_text_dup_span (assay_draft_get_text (draft), parts[i].span);
    }

  return g_strdup (_ ("Pasted text"));
}

/*
 * What a worker opens: @file, or the bytes of what is in no file. It is read and analysed in one go, since
 * the main thread, which builds the window meanwhile, would keep it waiting in between.
 */
typedef struct
{
  GFile          *file;  /* or NULL */
  GBytes         *bytes; /* of a file once it was read */
  AssayFileStamp *stamp; /* of the file, or NULL */
  char           *name;
  AssayPolicy    *policy;  /* by which a draft is judged */
  char           *problem; /* why that is not the person's own, or NULL */
  AssayWindow    *window;  /* where it is going to be shown, once there is one; the main thread's */
  AssayTrainingMaterial *material; /* what it was, if it is to be practised; or NULL */
} Opening;

static void
free_opening (gpointer data)
{
  Opening *opening = data;

  g_clear_object (&opening->file);
  g_clear_pointer (&opening->bytes, g_bytes_unref);
  g_clear_pointer (&opening->stamp, assay_file_stamp_unref);
  g_free (opening->name);
  g_free (opening->problem);
  assay_policy_unref (opening->policy);
  assay_training_material_free (opening->material);
  g_free (opening);
}

static void
open_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Opening *opening = task_data;
  g_autoptr (AssayMemory) memory = assay_memory_new ();
  const AssayDossierOpenOptions options = { .analysis = { .policy = opening->policy,
                                                          .memory = memory },
                                            .may_defer = TRUE };
  GError *error = NULL;
  AssayDossier *dossier = NULL;

  if (opening->file != NULL && assay_training_material_is_folder (opening->file, cancellable))
    opening->material = assay_training_material_load (opening->file, NULL, cancellable, &error);
  else if (opening->file != NULL)
    {
      opening->bytes = assay_file_read (opening->file, MAX_BYTES, cancellable, &error);
      if (opening->bytes != NULL)
        opening->stamp = assay_file_stamp_new (opening->file, opening->bytes, cancellable);
    }

  if (opening->bytes != NULL && assay_training_material_looks_so (opening->bytes))
    opening->material = assay_training_material_load (NULL, opening->bytes, cancellable, &error);
  else if (opening->bytes != NULL)
    dossier = assay_dossier_open (opening->bytes, opening->name, &options, cancellable, &error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, dossier, g_object_unref);
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Opening *opening = g_task_get_task_data (G_TASK (result));
  g_autoptr (AssayWindow) self = g_steal_pointer (&opening->window);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *title = NULL;

  /* A newer opening, or the end of the window, has replaced the cancellable: drop the result. */
  if (self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  if (error != NULL)
    {
      fail_to_open (self, error);
      return;
    }

  if (opening->material != NULL)
    {
      g_set_object (&self->origin, opening->file);
      end_opening (self);
      assay_window_take_training (self, g_steal_pointer (&opening->material));
      return;
    }

  title = dup_title (self, dossier);
  g_set_object (&self->origin, opening->file);
  g_clear_object (&self->file);
  if (self->origin != NULL && g_str_has_suffix (opening->name, ASSAY_DOSSIER_SUFFIX))
    self->file = g_object_ref (self->origin);
  if (self->origin != NULL)
    assay_recent_files_add (assay_recent_files_get_default (), self->origin);

  assay_window_watch (self, self->origin, g_steal_pointer (&opening->stamp));
  set_opening (self, NULL, NULL);
  assay_window_take_dossier (self, dossier, title);
  assay_window_begin_journal (self, opening->bytes, opening->name);
  assay_window_update_opening (self);
}

/*
 * Reads and analyses it in a worker. The caller says where it is going to be shown before the main loop goes on.
 * A policy of one's own that cannot be read is told then, and the built-in one takes its place.
 */
static GTask *
start_opening (GFile      *file,
               GBytes     *bytes,
               const char *name)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  GTask *task = g_task_new (NULL, cancellable, opened_cb, NULL);
  Opening *opening = g_new0 (Opening, 1);

  g_set_object (&opening->file, file);
  opening->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  opening->name = g_strdup (name);
  opening->policy = assay_settings_dup_policy (assay_settings_get_default (), &error);
  if (opening->policy == NULL)
    {
      opening->policy = assay_policy_ref (assay_policy_get_default ());
      opening->problem = g_strdup (error->message);
    }

  g_task_set_source_tag (task, start_opening);
  g_task_set_priority (task, OPENED_PRIORITY);
  g_task_set_task_data (task, opening, free_opening);
  g_task_run_in_thread (task, open_in_thread);

  return task;
}

/* Shows that it is being read; what was open stays until that is done, and comes back if it fails. */
static void
await_opening (AssayWindow *self,
               GTask       *task)
{
  Opening *opening = g_task_get_task_data (task);
  g_autofree char *title = g_strdup_printf (_ ("Reading “%s”…"), opening->name);

  set_opening (self, opening->file, opening->name);
  self->cancellable = g_object_ref (g_task_get_cancellable (task));
  opening->window = g_object_ref (self);
  if (opening->problem != NULL)
    assay_window_tell (self, opening->problem);

  adw_status_page_set_title (self->reading, title);
  gtk_stack_set_visible_child_name (self->stack, "reading");
  assay_window_update_opening (self);
}

static GTask *
start_opening_file (GFile *file)
{
  g_autofree char *basename = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (basename != NULL ? basename : "");

  return start_opening (file, NULL, name);
}

/**
 * assay_window_open:
 * @file: a draft or a dossier
 *
 * Reads and analyses it in a worker; what was open stays until it is done.
 */
void
assay_window_open (AssayWindow *self,
                   GFile       *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  task = start_opening_file (file);
  await_opening (self, task);
}

/**
 * assay_window_new_for_file:
 * @file: a draft or a dossier
 *
 * Makes a window while a worker reads what it is for.
 *
 * Returns: (transfer none): the window
 */
AssayWindow *
assay_window_new_for_file (GtkApplication *application,
                           GFile          *file)
{
  g_autoptr (GTask) task = NULL;
  AssayWindow *self = NULL;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  task = start_opening_file (file);
  self = assay_window_new (application);
  await_opening (self, task);

  return self;
}

/**
 * assay_window_open_bytes:
 * @bytes: a draft that is in no file
 * @name: its name, which tells its format
 *
 * Does so with a draft that was pasted or dropped.
 */
void
assay_window_open_bytes (AssayWindow *self,
                         GBytes      *bytes,
                         const char  *name)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (bytes != NULL);
  g_return_if_fail (name != NULL);

  task = start_opening (NULL, bytes, name);
  await_opening (self, task);
}

/**
 * assay_window_is_empty:
 *
 * Returns: whether nothing is open, and nothing on its way
 */
gboolean
assay_window_is_empty (AssayWindow *self)
{
  g_return_val_if_fail (ASSAY_IS_WINDOW (self), FALSE);

  return self->work == NULL && self->training == NULL && self->cancellable == NULL;
}

/**
 * assay_window_shows_file:
 *
 * Returns: whether @file is what is open here, or what is being opened
 */
gboolean
assay_window_shows_file (AssayWindow *self,
                         GFile       *file)
{
  GFile *shown = NULL;

  g_return_val_if_fail (ASSAY_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  shown = self->cancellable != NULL ? self->opening_file
          : self->file != NULL      ? self->file
                                    : self->origin;

  return shown != NULL && g_file_equal (shown, file);
}

static void
open_elsewhere (AssayWindow *self,
                GBytes      *bytes,
                const char  *name)
{
  AssayWindow *window = self;

  if (!assay_window_is_empty (self))
    window = assay_window_new (gtk_window_get_application (GTK_WINDOW (self)));

  assay_window_open_bytes (window, bytes, name);
  gtk_window_present (GTK_WINDOW (window));
}

/**
 * assay_window_take:
 * @value: what was dropped here, or what the clipboard holds
 *
 * Opens it: here if the window is empty, else in windows of their own.
 *
 * Returns: whether there was anything to open
 */
gboolean
assay_window_take (AssayWindow  *self,
                   const GValue *value)
{
  g_autoptr (AssayIntake) intake = NULL;

  g_return_val_if_fail (ASSAY_IS_WINDOW (self), FALSE);

  intake = assay_intake_new (value);

  switch (intake->kind)
    {
    case ASSAY_INTAKE_FILES:
      g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))),
                          (GFile **) intake->files->pdata, (int) intake->files->len, "");
      return TRUE;

    case ASSAY_INTAKE_TEXT:
      open_elsewhere (self, intake->bytes, intake->name);
      return TRUE;

    case ASSAY_INTAKE_LINKS:
      return assay_window_take_links (self, intake->links);

    case ASSAY_INTAKE_NOTHING:
      assay_window_tell (self, _ ("There is no text in it that could be checked"));
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         AssayWindow   *self)
{
  return assay_window_take (self, value);
}

/* Words that are dragged from one pane to another are no new draft. */
static gboolean
accept_text_cb (GtkDropTarget *target,
                GdkDrop       *drop)
{
  return gdk_drop_get_drag (drop) == NULL &&
         gdk_content_formats_match (gtk_drop_target_get_formats (target),
                                    gdk_drop_get_formats (drop));
}

/* Files land anywhere; text only where no pane below takes it. */
static void
add_drop_targets (AssayWindow *self)
{
  gsize n_types = 0;
  const GType *types = assay_intake_types (&n_types);
  GtkDropTarget *files = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  GtkDropTarget *texts = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (texts, (GType *) types, n_types);
  g_signal_connect_object (files, "drop", G_CALLBACK (drop_cb), self, 0);
  g_signal_connect (texts, "accept", G_CALLBACK (accept_text_cb), NULL);
  g_signal_connect_object (texts, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (files), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (files));
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (texts));
}

static void
pasted_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (AssayWindow) self = ASSAY_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (object), result, &error);

  /* The window was closed in between. */
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;

  if (value != NULL)
    assay_window_take (self, value);
  else
    assay_window_tell (self, error->message);
}

static void
paste_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  gsize n_types = 0;
  const GType *types = assay_intake_types (&n_types);
  g_autoptr (GdkContentFormats)
      formats = gdk_content_formats_ref (gdk_clipboard_get_formats (clipboard));

  formats = gdk_content_formats_union_deserialize_gtypes (g_steal_pointer (&formats));

  for (gsize i = 0; i < n_types; i++)
    {
      if (gdk_content_formats_contain_gtype (formats, types[i]))
        {
          gdk_clipboard_read_value_async (clipboard, types[i], G_PRIORITY_DEFAULT, NULL, pasted_cb,
                                          g_object_ref (self));
          return;
        }
    }

  assay_window_tell (self, _ ("Nothing was copied: copy the text of a draft first"));
}

static void
try_sample_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_autoptr (GBytes)
      bytes = g_resources_lookup_data (SAMPLE_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  open_elsewhere (ASSAY_WINDOW (user_data), bytes, SAMPLE_NAME);
}

/* Also leaves what says that an opening failed. */
static void
cancel_opening_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  end_opening (ASSAY_WINDOW (user_data));
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  static const char *const ours[] = { ASSAY_DOSSIER_SUFFIX, ASSAY_EXERCISE_SUFFIX,
                                      ASSAY_COURSE_SUFFIX, NULL };
  GtkFileChooserNative *chooser = NULL;
  GtkFileFilter *filter = NULL;
  const char *suffix = NULL;

  chooser = assay_chooser_new (user_data, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Open a Draft"),
                               (AssayFileChosen) assay_window_file_chosen_cb);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  filter = assay_chooser_add_filter (chooser, _ ("Drafts and saved jobs"), ours);
  for (guint i = 0; (suffix = assay_import_get_suffix (i)) != NULL; i++)
    gtk_file_filter_add_suffix (filter, suffix + 1);
  assay_chooser_add_all (chooser);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static const GActionEntry entries[] = {
  { .name = "cancel-opening", .activate = cancel_opening_cb },
  { .name = "open", .activate = open_cb },
  { .name = "paste", .activate = paste_cb },
  { .name = "try-sample", .activate = try_sample_cb },
};

/* What of this can be done now. */
void
assay_window_update_opening (AssayWindow *self)
{
  GAction *cancel = g_action_map_lookup_action (G_ACTION_MAP (self), "cancel-opening");
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  gboolean is_reading = g_strcmp0 (page, "reading") == 0;

  g_simple_action_set_enabled (G_SIMPLE_ACTION (cancel),
                               is_reading || g_strcmp0 (page, "failed") == 0);

  /* One that turns out of sight makes GTK 4.8 lay the window out sixty times a second. */
  gtk_spinner_set_spinning (self->spinner, is_reading);
}

void
assay_window_init_opening (AssayWindow *self)
{
  AssayRecentFiles *files = assay_recent_files_get_default ();
  GtkWidget *arrow = NULL;

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  assay_welcome_page_set_files (self->welcome, files);
  assay_open_popover_set_files (self->open_popover, files);

  /* The arrow beside “Open” is a button of its own, and libadwaita 1.2 gives it no name. */
  arrow = gtk_widget_get_ancestor (GTK_WIDGET (self->open_popover), GTK_TYPE_MENU_BUTTON);
  gtk_accessible_update_property (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Recent files"), -1);
  add_drop_targets (self);
  assay_window_update_opening (self);
}

/* A recent file, of the welcome page or of the popover. */
void
assay_window_file_chosen_cb (AssayWindow *self,
                             GFile       *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  g_application_open (G_APPLICATION (application), &file, 1, "");
}
