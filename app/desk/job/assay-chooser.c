/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-chooser.h"

#include <glib/gi18n-lib.h>

#define KEY "assay-chooser"

/* Of a window: the folder of its job, and the one that a file was chosen from last. */
#define HOME_KEY "assay-home"
#define LAST_KEY "assay-last-folder"

/* Who asked, and what then. The owner keeps the chooser, so that it is there whenever somebody answers. */
typedef struct
{
  GtkWidget       *owner;
  AssayFileChosen  chosen;
} Choice;

static void
free_choice (gpointer  data,
             GClosure *closure)
{
  g_free (data);
}

/* That of the window, or of the one that it lies above. */
static GFile *
find_folder (GtkWidget  *widget,
             const char *key)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
  GFile *folder = NULL;

  for (; window != NULL && folder == NULL; window = gtk_window_get_transient_for (window))
    folder = g_object_get_data (G_OBJECT (window), key);

  return folder;
}

/* Who chose a file there goes on there, whatever window asks next. */
static void
remember_folder (GtkWidget  *widget,
                 GListModel *files)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
  GFile *folder = file != NULL ? g_file_get_parent (file) : NULL;

  while (window != NULL && gtk_window_get_transient_for (window) != NULL)
    window = gtk_window_get_transient_for (window);

  if (window == NULL || folder == NULL)
    {
      g_clear_object (&folder);
      return;
    }

  g_object_set_data_full (G_OBJECT (window), LAST_KEY, folder, g_object_unref);
}

static void
responded_cb (GtkNativeDialog *dialog,
              int              response,
              gpointer         user_data)
{
  const Choice choice = *(const Choice *) user_data;
  g_autoptr (GtkWidget) owner = g_object_ref (choice.owner);
  g_autoptr (GtkNativeDialog) done = NULL;
  g_autoptr (GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
  if (files != NULL)
    remember_folder (owner, files);

  /* Before anything is done with a file: that may ask for another one. */
  done = g_object_steal_data (G_OBJECT (owner), KEY);

  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      choice.chosen (owner, file);
    }
}

/* Whoever holds it still, as the desktop’s portal does, has nothing to tell any more. */
static void
drop_chooser (gpointer data)
{
  gtk_native_dialog_destroy (data);
  g_object_unref (data);
}

/**
 * assay_chooser_new:
 * @owner: the widget that asks; it keeps the chooser until somebody has answered, and drops the one before
 * @title: of the dialog
 * @chosen: (scope notified): is called with @owner and each file, and not at all if the dialog is left
 *
 * Asks for a file or a folder above the window of @owner. It begins where a file was chosen last, else beside the
 * job that is open. The caller shows it.
 *
 * Returns: (transfer none): the chooser
 */
GtkFileChooserNative *
assay_chooser_new (GtkWidget            *owner,
                   GtkFileChooserAction  action,
                   const char           *title,
                   AssayFileChosen       chosen)
{
  GtkFileChooserNative *chooser = NULL;
  GtkRoot *root = NULL;
  GFile *folder = NULL;
  Choice *choice = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (owner), NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (chosen != NULL, NULL);

  root = gtk_widget_get_root (owner);
  chooser = gtk_file_chooser_native_new (title, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                                         action, NULL, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  /* Who saves proposes a folder, and the toolkit's dialog cannot be told twice. */
  folder = find_folder (owner, LAST_KEY);
  if (action != GTK_FILE_CHOOSER_ACTION_SAVE)
    assay_chooser_propose (chooser, folder != NULL ? folder : find_folder (owner, HOME_KEY), NULL);

  choice = g_new (Choice, 1);
  *choice = (Choice){ owner, chosen };
  g_signal_connect_data (chooser, "response", G_CALLBACK (responded_cb), choice, free_choice, 0);
  g_object_set_data_full (G_OBJECT (owner), KEY, chooser, drop_chooser);

  return chooser;
}

/**
 * assay_chooser_set_home:
 * @file: (nullable): the file that is open in @window
 *
 * Its folder is where files are looked for from that window, until one is chosen elsewhere.
 */
void
assay_chooser_set_home (GtkWindow *window,
                        GFile     *file)
{
  GFile *folder = file != NULL ? g_file_get_parent (file) : NULL;

  g_return_if_fail (GTK_IS_WINDOW (window));

  g_object_set_data_full (G_OBJECT (window), HOME_KEY, folder, g_object_unref);
}

/**
 * assay_chooser_propose:
 * @folder: (nullable): where it begins
 * @name: (nullable): what the file is to be called
 */
void
assay_chooser_propose (GtkFileChooserNative *chooser,
                       GFile                *folder,
                       const char           *name)
{
  g_return_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (chooser));

  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
}

/**
 * assay_chooser_add_filter:
 * @name: of the filter
 * @suffixes: (array zero-terminated=1): how the names of its files end, with the dot, in any case
 *
 * Returns: (transfer none): the filter
 */
GtkFileFilter *
assay_chooser_add_filter (GtkFileChooserNative *chooser,
                          const char           *name,
                          const char *const    *suffixes)
{
  g_autoptr (GtkFileFilter) filter = NULL;

  g_return_val_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (chooser), NULL);
  g_return_val_if_fail (suffixes != NULL, NULL);

  filter = gtk_file_filter_new ();
  gtk_file_filter_set_name (filter, name);
  for (; *suffixes != NULL; suffixes++)
    gtk_file_filter_add_suffix (filter, *suffixes + 1);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);

  return filter;
}

/**
 * assay_chooser_add_all:
 *
 * Adds the filter that leaves nothing out.
 */
void
assay_chooser_add_all (GtkFileChooserNative *chooser)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  g_return_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (chooser));

  gtk_file_filter_set_name (filter, _ ("All Files"));
  gtk_file_filter_add_pattern (filter, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
}
