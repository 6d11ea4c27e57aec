/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-row.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-source-words.h"

struct _AssaySourceRow
{
  GtkWidget        parent_instance;

  GtkWidget       *box;
  GtkLabel        *heading;
  GtkImage        *rating;
  GtkLabel        *name;
  GtkLabel        *host;
  GtkLabel        *title;
  GtkImage        *state_icon;
  GtkLabel        *state;
  GtkLabel        *badges;

  AssaySourceItem *item; /* or NULL while the row is not in use */
};

G_DEFINE_FINAL_TYPE (AssaySourceRow, assay_source_row, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_ITEM = 1,
} AssaySourceRowProperty;

static GParamSpec *properties[PROP_ITEM + 1];

/* The list's own widget around the row is what a screen reader comes to. */
static void
describe (AssaySourceRow *self)
{
  GtkWidget *around = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *description = NULL;

  if (self->item == NULL)
    return;

  description = assay_source_item_dup_description (self->item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  if (around != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (around), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    description, -1);
}

static void
item_changed_cb (AssaySourceRow *self)
{
  const char *heading = assay_source_item_get_heading (self->item);

  gtk_label_set_label (self->heading, heading);
  gtk_widget_set_visible (GTK_WIDGET (self->heading), *heading != '\0');
  describe (self);
}

static void
set_words (GtkLabel   *label,
           const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static void
fill (AssaySourceRow *self)
{
  AssaySource *source = assay_source_item_get_source (self->item);
  const char *rating_class = assay_source_words_get_rating_class (source);
  const char *rating_classes[] = { rating_class, NULL };
  const char *no_classes[] = { NULL };
  g_autofree char *title = assay_source_words_dup_title (source);
  g_autofree char *date = assay_day_is_set (assay_source_get_date (source))
                              ? assay_day_dup_label (assay_source_get_date (source))
                              : NULL;
  g_autofree char *badges = assay_source_words_dup_badges (source);
  g_autofree char *state = NULL;

  if (assay_source_item_is_reading (self->item))
    state = g_strdup (_ ("being read"));
  else
    state = date != NULL ? g_strjoin (" · ", assay_source_words_get_state (source), date, NULL)
                         : g_strdup (assay_source_words_get_state (source));

  gtk_image_set_from_icon_name (self->rating, assay_source_words_get_rating_icon (source));
  gtk_widget_set_css_classes (GTK_WIDGET (self->rating),
                              *rating_class != '\0' ? rating_classes : no_classes);
  gtk_image_set_from_icon_name (self->state_icon, assay_source_words_get_state_icon (source));
  set_words (self->name, assay_source_item_get_label (self->item));
  set_words (self->host, strcmp (assay_source_words_get_host (source),
                                 assay_source_item_get_name (self->item)) != 0
                             ? assay_source_words_get_host (source)
                             : NULL);
  set_words (self->title, title);
  set_words (self->state, state);
  set_words (self->badges, badges);
}

static void
assay_source_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AssaySourceRow *self = ASSAY_SOURCE_ROW (object);

  switch ((AssaySourceRowProperty) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    }
}

static void
assay_source_row_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AssaySourceRow *self = ASSAY_SOURCE_ROW (object);

  switch ((AssaySourceRowProperty) prop_id)
    {
    case PROP_ITEM:
      assay_source_row_set_item (self, g_value_get_object (value));
      break;
    }
}

static void
assay_source_row_dispose (GObject *object)
{
  AssaySourceRow *self = ASSAY_SOURCE_ROW (object);

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_source_row_parent_class)->dispose (object);
}

static void
assay_source_row_class_init (AssaySourceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_row_dispose;
  object_class->get_property = assay_source_row_get_property;
  object_class->set_property = assay_source_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, ASSAY_TYPE_SOURCE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                   G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-source-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, box);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, heading);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, rating);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, name);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, host);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, title);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, state_icon);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, state);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceRow, badges);
}

static void
assay_source_row_init (AssaySourceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::parent", G_CALLBACK (describe), NULL);
}

/**
 * assay_source_row_set_item:
 * @item: (nullable): the source to show
 */
void
assay_source_row_set_item (AssaySourceRow  *self,
                           AssaySourceItem *item)
{
  g_return_if_fail (ASSAY_IS_SOURCE_ROW (self));
  g_return_if_fail (item == NULL || ASSAY_IS_SOURCE_ITEM (item));

  if (self->item == item)
    return;

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);

  g_set_object (&self->item, item);

  if (item != NULL)
    {
      g_signal_connect_object (item, "notify", G_CALLBACK (item_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (item, "notify::reading", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
      fill (self);
      item_changed_cb (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}
