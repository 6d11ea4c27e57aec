/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-recent-row.h"

#include <glib/gi18n-lib.h>

struct _AssayRecentRow
{
  GtkListBoxRow    parent_instance;

  GtkLabel        *name;
  GtkLabel        *folder;
  GtkLabel        *when;

  AssayRecentFile *file;
};

G_DEFINE_FINAL_TYPE (AssayRecentRow, assay_recent_row, GTK_TYPE_LIST_BOX_ROW)

static void
update (AssayRecentRow *self)
{
  gboolean is_missing = assay_recent_file_is_missing (self->file);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *when = assay_recent_dup_when (assay_recent_file_get_opened (self->file), now);
  const char *at = is_missing ? _ ("No longer there") : when;
  g_autofree char *spoken = g_strdup_printf ("%s, %s, %s", assay_recent_file_get_name (self->file),
                                             assay_recent_file_get_folder (self->file), at);

  gtk_label_set_label (self->name, assay_recent_file_get_name (self->file));
  gtk_label_set_label (self->folder, assay_recent_file_get_folder (self->file));
  gtk_label_set_label (self->when, at);
  if (is_missing)
    gtk_widget_add_css_class (GTK_WIDGET (self->name), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->name), "dim-label");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
assay_recent_row_dispose (GObject *object)
{
  AssayRecentRow *self = ASSAY_RECENT_ROW (object);

  g_clear_object (&self->file);

  G_OBJECT_CLASS (assay_recent_row_parent_class)->dispose (object);
}

static void
assay_recent_row_class_init (AssayRecentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_recent_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-recent-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayRecentRow, name);
  gtk_widget_class_bind_template_child (widget_class, AssayRecentRow, folder);
  gtk_widget_class_bind_template_child (widget_class, AssayRecentRow, when);
}

static void
assay_recent_row_init (AssayRecentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
assay_recent_row_new (AssayRecentFile *file)
{
  AssayRecentRow *self = NULL;

  g_return_val_if_fail (ASSAY_IS_RECENT_FILE (file), NULL);

  self = g_object_new (ASSAY_TYPE_RECENT_ROW, NULL);
  self->file = g_object_ref (file);
  g_signal_connect_object (file, "notify::missing", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

AssayRecentFile *
assay_recent_row_get_file (AssayRecentRow *self)
{
  g_return_val_if_fail (ASSAY_IS_RECENT_ROW (self), NULL);

  return self->file;
}
