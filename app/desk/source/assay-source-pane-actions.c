/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-add-source-dialog.h"
#include "assay-chooser.h"
#include "assay-clock.h"
#include "assay-plain.h"
#include "assay-read-document.h"
#include "assay-source-pane-private.h"
#include "assay-source-words.h"

/* Says something where the person acted; it goes away by itself. */
void
assay_source_pane_tell (AssaySourcePane *self,
                        const char      *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    assay_plain_tell (ADW_TOAST_OVERLAY (overlay), message);
}

static GtkWindow *
get_window (AssaySourcePane *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

/* Only ever at a click: nothing is contacted before. */
static void
open_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  g_autofree char *uri = assay_source_words_dup_uri (self->shown);

  if (uri != NULL)
    gtk_show_uri (get_window (self), uri, GDK_CURRENT_TIME);
}

static void
copy_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  g_autofree char *uri = assay_source_words_dup_uri (self->shown);

  if (uri == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), uri);
  assay_source_pane_tell (self, _ ("Address copied"));
}

static void
find_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  assay_find_bar_open (ASSAY_SOURCE_PANE (widget)->find_bar);
}

static void
step_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  assay_source_pane_step (ASSAY_SOURCE_PANE (widget),
                          g_str_equal (name, "source.previous") ? -1 : 1);
}

/**
 * assay_source_pane_add:
 * @source: what a person adds
 * @at: when, ISO 8601 in UTC
 *
 * Adds it to the case and shows it.
 */
void
assay_source_pane_add (AssaySourcePane *self,
                       AssaySource     *source,
                       const char      *at)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  assay_case_add_source (self->work, source, at);

  for (guint i = 0; i < g_list_model_get_n_items (self->sources); i++)
    {
      g_autoptr (AssaySource) other = g_list_model_get_item (self->sources, i);

      if (other == source)
        assay_source_pane_select_source (self, i);
    }
}

static void
dialog_added_cb (AssaySourcePane *self,
                 AssaySource     *source,
                 const char      *at)
{
  assay_source_pane_add (self, source, at);
}

static void
dialog_shown_cb (AssaySourcePane *self,
                 guint            source)
{
  assay_source_pane_select_source (self, source);
}

static void
present_dialog (AssaySourcePane *self,
                const char      *page)
{
  AssayAddSourceDialog *dialog = assay_add_source_dialog_new (self->work);

  g_signal_connect_object (dialog, "added", G_CALLBACK (dialog_added_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "show-source", G_CALLBACK (dialog_shown_cb), self,
                           G_CONNECT_SWAPPED);
  assay_add_source_dialog_set_page (dialog, page);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), get_window (self));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
add_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  present_dialog (ASSAY_SOURCE_PANE (widget),
                  g_str_equal (name, "source.note") ? "contact" : "address");
}

static void
remove_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  gboolean was_added = assay_source_get_added (self->shown) != NULL;
  g_autofree char *now = assay_clock_dup_now ();

  if (assay_case_remove_source (self->work, (guint) self->source, now))
    assay_source_pane_tell (self, was_added ? _ ("Source removed") : _ ("Saved copy removed"));
}

/* The copy replaces what was at hand of the source that was shown when it was asked for. */
static void
copy_read_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (AssaySourcePane) self = ASSAY_SOURCE_PANE (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDocument) document = assay_read_document_finish (result, &error);
  AssaySource *source = ASSAY_SOURCE (object);

  /* A newer choice, or the end of the pane, has replaced the cancellable: drop the result. */
  if (self->reading != g_task_get_cancellable (G_TASK (result)))
    return;

  if (document != NULL)
    {
      g_autofree char *now = assay_clock_dup_now ();
      const AssayAddition added = { (char *) assay_case_get_person (self->work), now };
      g_autoptr (AssaySource) copy = assay_source_attach (source, document, &added);

      assay_source_pane_add (self, copy, now);
    }
  else
    {
      assay_source_pane_tell (self, error->message);
    }
}

static void
read_copy (AssaySourcePane *self,
           GFile           *file)
{
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  assay_read_document_async (self->wanting, file, self->reading, copy_read_cb, g_object_ref (self));
}

static void
attach_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  GtkFileChooserNative *chooser = assay_chooser_new (widget, GTK_FILE_CHOOSER_ACTION_OPEN,
                                                     _ ("Attach a Saved Copy"),
                                                     (AssayFileChosen) read_copy);

  g_set_object (&self->wanting, self->shown);
  gtk_file_chooser_native_set_accept_label (chooser, _ ("_Attach"));
  assay_read_document_add_filter (chooser);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
assay_source_pane_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "source.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "source.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "source.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "source.next", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "source.previous", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "source.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "source.note", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "source.attach", NULL, attach_cb);
  gtk_widget_class_install_action (widget_class, "source.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "source.find", NULL);
}

/* What makes sense for the source that is shown. */
void
assay_source_pane_update_actions (AssaySourcePane *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_page = self->shown != NULL && assay_source_get_url (self->shown) != NULL;
  gboolean can_change = self->work != NULL && !assay_case_is_sealed (self->work);
  gboolean can_attach = can_change && self->shown != NULL &&
                        assay_source_get_outlet (self->shown) != NULL;

  gtk_widget_action_set_enabled (widget, "source.open", has_page);
  gtk_widget_action_set_enabled (widget, "source.copy", has_page);
  gtk_widget_action_set_enabled (widget, "source.read",
                                 can_change && has_page &&
                                     assay_source_is_fetchable (self->shown) &&
                                     !assay_source_reader_is_reading (self->reader, self->shown));
  gtk_widget_action_set_enabled (
      widget, "source.find", self->shown != NULL && assay_source_get_text (self->shown) != NULL);
  gtk_widget_action_set_enabled (widget, "source.next", self->passages->len > 0);
  gtk_widget_action_set_enabled (widget, "source.previous", self->passages->len > 0);
  gtk_widget_action_set_enabled (widget, "source.add", can_change);
  gtk_widget_action_set_enabled (widget, "source.note", can_change);
  gtk_widget_action_set_enabled (widget, "source.attach", can_attach);
  gtk_widget_action_set_enabled (widget, "source.remove",
                                 can_change && self->shown != NULL &&
                                     assay_source_is_removable (self->shown));
  gtk_widget_action_set_enabled (widget, "source.read-all", can_change);
  gtk_widget_action_set_enabled (widget, "source.retry", can_change);
  assay_source_pane_update_ties (self);
}
