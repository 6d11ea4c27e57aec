/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-copies-window.h"
#include "assay-keeper.h"
#include "assay-source-pane-private.h"

/* What the archive has of the page that is shown. */

static void
set_n_copies (AssaySourcePane *self,
              guint            n_copies)
{
  g_autofree char *label = NULL;

  self->n_copies = n_copies;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "source.copies", n_copies > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->missing_copies), n_copies > 0);
  if (n_copies == 0)
    return;

  label = g_strdup_printf (ngettext ("See the Archived _Copy", "See %u Archived _Copies", n_copies),
                           n_copies);
  gtk_button_set_label (self->missing_copies, label);
}

static void
counted_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (AssaySourcePane) self = ASSAY_SOURCE_PANE (user_data);
  g_autoptr (GPtrArray) copies = assay_keeper_run_finish (ASSAY_KEEPER (object), result, NULL);

  /* Another source is shown by now. */
  if (self->counting != g_task_get_cancellable (G_TASK (result)))
    return;

  g_clear_object (&self->counting);
  set_n_copies (self, copies != NULL ? copies->len : 0);
}

/* Asks how many copies there are of the source that is shown. */
void
assay_source_pane_count_copies (AssaySourcePane *self)
{
  AssayKeeper *keeper = assay_keeper_get_default ();
  AssayKeeperTask task = { .func = assay_copies_list,
                           .free_data = g_free,
                           .free_result = (GDestroyNotify) g_ptr_array_unref };

  g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  set_n_copies (self, 0);

  if (self->shown == NULL || !assay_source_is_fetchable (self->shown) ||
      assay_keeper_is_empty (keeper))
    return;

  self->counting = g_cancellable_new ();
  task.data = g_strdup (assay_source_get_request (self->shown));
  assay_keeper_run_async (keeper, &task, self->counting, counted_cb, g_object_ref (self));
}

/* Each answer of a site is kept, whatever came of it. */
void
assay_source_pane_keep (AssaySourcePane *self,
                        AssaySource     *source,
                        AssayFetched    *fetched)
{
  assay_keeper_keep (assay_keeper_get_default (), fetched);
}

static void
chosen_cb (AssaySourcePane   *self,
           AssayFetched      *fetched,
           AssayCopiesWindow *window)
{
  AssaySource *source = g_object_get_data (G_OBJECT (window), "assay-source");
  g_autofree char *now = assay_clock_dup_now ();

  if (!assay_case_read_source (self->work, source, fetched, now))
    assay_source_pane_tell (self, _ ("This source has changed meanwhile; nothing was replaced"));
}

static void
copies_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  AssayCopiesWindow *window = NULL;

  if (self->shown == NULL || !assay_source_is_fetchable (self->shown))
    return;

  window = assay_copies_window_new (assay_keeper_get_default (), self->shown,
                                    !assay_case_is_sealed (self->work));
  g_object_set_data_full (G_OBJECT (window), "assay-source", g_object_ref (self->shown),
                          g_object_unref);
  g_signal_connect_object (window, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (window));
}

void
assay_source_pane_install_copies (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "source.copies", NULL, copies_cb);
}
