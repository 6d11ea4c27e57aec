/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-open-popover.h"

#include <string.h>

#include "assay-recent-row.h"

struct _AssayOpenPopover
{
  GtkPopover           parent_instance;

  GtkSearchEntry      *search;
  GtkStack            *stack;
  GtkListBox          *list;

  GtkCustomFilter     *filter;
  GtkFilterListModel  *found;
  AssayRecentFiles    *files;
};

G_DEFINE_FINAL_TYPE (AssayOpenPopover, assay_open_popover, GTK_TYPE_POPOVER)

enum
{
  FILE_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
matches (AssayRecentFile *file,
         const char      *needle)
{
  g_autofree char *hay = g_strdup_printf ("%s\n%s", assay_recent_file_get_name (file),
                                          assay_recent_file_get_folder (file));
  g_autofree char *folded_hay = g_utf8_casefold (hay, -1);
  g_autofree char *folded_needle = g_utf8_casefold (needle, -1);

  return strstr (folded_hay, folded_needle) != NULL;
}

static gboolean
filter_cb (gpointer item,
           gpointer user_data)
{
  AssayOpenPopover *self = ASSAY_OPEN_POPOVER (user_data);

  return matches (item, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
found_changed_cb (AssayOpenPopover *self)
{
  const char *sought = gtk_editable_get_text (GTK_EDITABLE (self->search));
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  const char *page = n_found > 0 ? "files" : *sought != '\0' ? "nothing" : "empty";

  gtk_stack_set_visible_child_name (self->stack, page);
}

static void
search_changed_cb (AssayOpenPopover *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  found_changed_cb (self);
}

static void
choose_row (AssayOpenPopover *self,
            GtkListBoxRow    *row)
{
  g_autoptr (GFile) file = NULL;

  if (row == NULL)
    return;

  file = g_object_ref (
      assay_recent_file_get_file (assay_recent_row_get_file (ASSAY_RECENT_ROW (row))));
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[FILE_CHOSEN], 0, file);
}

static void
row_activated_cb (AssayOpenPopover *self,
                  GtkListBoxRow    *row)
{
  choose_row (self, row);
}

/* Enter in the entry takes the first. */
static void
search_activate_cb (AssayOpenPopover *self)
{
  choose_row (self, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
assay_open_popover_show (GtkWidget *widget)
{
  AssayOpenPopover *self = ASSAY_OPEN_POPOVER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  search_changed_cb (self);
  if (self->files != NULL)
    assay_recent_files_look (self->files);

  GTK_WIDGET_CLASS (assay_open_popover_parent_class)->show (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return assay_recent_row_new (item);
}

static void
assay_open_popover_dispose (GObject *object)
{
  AssayOpenPopover *self = ASSAY_OPEN_POPOVER (object);

  /* The filter asks us: it must not outlive what it looks at. */
  if (self->found != NULL)
    gtk_filter_list_model_set_filter (self->found, NULL);
  g_clear_object (&self->found);
  g_clear_object (&self->filter);
  g_clear_object (&self->files);

  G_OBJECT_CLASS (assay_open_popover_parent_class)->dispose (object);
}

static void
assay_open_popover_class_init (AssayOpenPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_open_popover_dispose;
  widget_class->show = assay_open_popover_show;

  signals[FILE_CHOSEN] = g_signal_new ("file-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-open-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayOpenPopover, search);
  gtk_widget_class_bind_template_child (widget_class, AssayOpenPopover, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayOpenPopover, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
assay_open_popover_init (AssayOpenPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->filter = gtk_custom_filter_new (filter_cb, self, NULL);
  self->found = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->filter)));
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (found_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->found), create_row, NULL, NULL);
}

/**
 * assay_open_popover_set_files:
 * @files: (nullable): what was open before
 */
void
assay_open_popover_set_files (AssayOpenPopover *self,
                              AssayRecentFiles *files)
{
  g_return_if_fail (ASSAY_IS_OPEN_POPOVER (self));
  g_return_if_fail (files == NULL || ASSAY_IS_RECENT_FILES (files));

  if (!g_set_object (&self->files, files))
    return;

  gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (files));
  found_changed_cb (self);
}
