/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-welcome-page.h"

#include "assay-recent-row.h"

/* What fits below the buttons in the smallest window; the rest is searched below the Open button. */
#define MAX_ROWS 5u

struct _AssayWelcomePage
{
  GtkWidget          parent_instance;

  GtkWidget         *scroller;
  GtkImage          *icon;
  GtkWidget         *recent;
  GtkListBox        *list;

  AssayRecentFiles  *files;
  GtkSliceListModel *newest;
};

G_DEFINE_FINAL_TYPE (AssayWelcomePage, assay_welcome_page, GTK_TYPE_WIDGET)

enum
{
  FILE_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
files_changed_cb (AssayWelcomePage *self)
{
  gtk_widget_set_visible (self->recent, g_list_model_get_n_items (G_LIST_MODEL (self->newest)) > 0);
}

static void
row_activated_cb (AssayWelcomePage *self,
                  GtkListBoxRow    *row)
{
  AssayRecentFile *file = assay_recent_row_get_file (ASSAY_RECENT_ROW (row));

  g_signal_emit (self, signals[FILE_CHOSEN], 0, assay_recent_file_get_file (file));
}

static void
clear_clicked_cb (AssayWelcomePage *self)
{
  if (self->files != NULL)
    assay_recent_files_clear (self->files);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return assay_recent_row_new (item);
}

static void
assay_welcome_page_map (GtkWidget *widget)
{
  AssayWelcomePage *self = ASSAY_WELCOME_PAGE (widget);

  if (self->files != NULL)
    assay_recent_files_look (self->files);

  /* Not before it is seen: whoever opens a draft need not wait for what reads SVG, nor give it 8 MB. */
  gtk_image_set_from_icon_name (self->icon, ASSAY_APP_ID);

  GTK_WIDGET_CLASS (assay_welcome_page_parent_class)->map (widget);
}

static void
assay_welcome_page_dispose (GObject *object)
{
  AssayWelcomePage *self = ASSAY_WELCOME_PAGE (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->newest);
  g_clear_object (&self->files);

  G_OBJECT_CLASS (assay_welcome_page_parent_class)->dispose (object);
}

static void
assay_welcome_page_class_init (AssayWelcomePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_welcome_page_dispose;
  widget_class->map = assay_welcome_page_map;

  signals[FILE_CHOSEN] = g_signal_new ("file-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayWelcomePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, AssayWelcomePage, icon);
  gtk_widget_class_bind_template_child (widget_class, AssayWelcomePage, recent);
  gtk_widget_class_bind_template_child (widget_class, AssayWelcomePage, list);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
assay_welcome_page_init (AssayWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->newest = gtk_slice_list_model_new (NULL, 0, MAX_ROWS);
  g_signal_connect_object (self->newest, "items-changed", G_CALLBACK (files_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->newest), create_row, NULL, NULL);
}

/**
 * assay_welcome_page_set_files:
 * @files: (nullable): what was open before
 */
void
assay_welcome_page_set_files (AssayWelcomePage *self,
                              AssayRecentFiles *files)
{
  g_return_if_fail (ASSAY_IS_WELCOME_PAGE (self));
  g_return_if_fail (files == NULL || ASSAY_IS_RECENT_FILES (files));

  if (!g_set_object (&self->files, files))
    return;

  gtk_slice_list_model_set_model (self->newest, G_LIST_MODEL (files));
  files_changed_cb (self);
}
