/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-chip.h"

#include <string.h>

#include "assay-source-words.h"
#include "assay-tooltip.h"

/* So many characters of a name are seen where there is no room for all, more where others begin so too. */
#define LEAST_ALONE 8
#define LEAST_BEFORE_TAIL 5
#define MOST_LEAST 18

struct _AssaySourceChip
{
  GtkToggleButton  parent_instance;

  GtkImage        *rating;
  GtkLabel        *name;
  GtkLabel        *tail;
  GtkLabel        *bearing;
  GtkImage        *state;
  GtkWidget       *spinner;

  AssaySourceItem *item;
};

G_DEFINE_FINAL_TYPE (AssaySourceChip, assay_source_chip, GTK_TYPE_TOGGLE_BUTTON)

/* How much of it bears on the fact, and whether it is being read. */
static void
item_changed_cb (AssaySourceChip *self)
{
  guint bearing = assay_source_item_get_bearing (self->item);
  g_autofree char *count = g_strdup_printf ("%u", bearing);
  g_autofree char *description = assay_source_item_dup_description (self->item);

  gtk_label_set_label (self->bearing, count);
  gtk_widget_set_visible (GTK_WIDGET (self->bearing), bearing > 1);

  if (bearing > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "bears");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "bears");

  gtk_widget_set_visible (self->spinner, assay_source_item_is_reading (self->item));
  gtk_widget_set_visible (GTK_WIDGET (self->state), !assay_source_item_is_reading (self->item));
  assay_tooltip_set (GTK_WIDGET (self), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
}

static void
set_words (AssaySourceChip *self,
           AssaySourceItem *item)
{
  const char *tail = assay_source_item_get_tail (item);
  g_autofree char *name = assay_source_item_dup_short_name (item);

  /* Of addresses that begin alike the end tells which it is. */
  gtk_label_set_label (self->name, name);
  gtk_label_set_ellipsize (self->name, assay_source_item_is_address (item) &&
                                               assay_source_item_get_least (item) > LEAST_ALONE
                                           ? PANGO_ELLIPSIZE_START
                                           : PANGO_ELLIPSIZE_END);
  gtk_label_set_label (self->tail, tail != NULL ? tail : "");
  gtk_widget_set_visible (GTK_WIDGET (self->tail), tail != NULL);
}

static void
assay_source_chip_dispose (GObject *object)
{
  AssaySourceChip *self = ASSAY_SOURCE_CHIP (object);

  g_clear_object (&self->item);

  G_OBJECT_CLASS (assay_source_chip_parent_class)->dispose (object);
}

static void
assay_source_chip_class_init (AssaySourceChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_chip_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-source-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, rating);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, name);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, tail);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, bearing);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, state);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, spinner);
}

static void
assay_source_chip_init (AssaySourceChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
assay_source_chip_new (AssaySourceItem *item)
{
  AssaySourceChip *self = NULL;
  AssaySource *source = NULL;
  const char *rating_class = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (item), NULL);

  self = g_object_new (ASSAY_TYPE_SOURCE_CHIP, NULL);
  self->item = g_object_ref (item);
  source = assay_source_item_get_source (item);
  rating_class = assay_source_words_get_rating_class (source);

  set_words (self, item);
  gtk_image_set_from_icon_name (self->rating, assay_source_words_get_rating_icon (source));
  gtk_image_set_from_icon_name (self->state, assay_source_words_get_state_icon (source));
  if (*rating_class != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (self->rating), rating_class);

  g_signal_connect_object (item, "notify::bearing", G_CALLBACK (item_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (item, "notify::reading", G_CALLBACK (item_changed_cb), self,
                           G_CONNECT_SWAPPED);
  item_changed_cb (self);

  return GTK_WIDGET (self);
}

AssaySourceItem *
assay_source_chip_get_item (AssaySourceChip *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_CHIP (self), NULL);

  return self->item;
}

/**
 * assay_source_chip_get_least_width:
 *
 * A name may be cut, but not so far that it could be another's; what tells it from its namesakes is not.
 *
 * Returns: the pixels that it takes so cut
 */
int
assay_source_chip_get_least_width (AssaySourceChip *self)
{
  g_autoptr (PangoLayout) layout = NULL;
  g_autofree char *begin = NULL;
  g_autofree char *cut = NULL;
  const char *name = NULL;
  glong least;
  int all = 0;
  int wish = 0;
  int needed = 0;

  g_return_val_if_fail (ASSAY_IS_SOURCE_CHIP (self), 0);

  name = gtk_label_get_label (self->name);
  least = MAX (gtk_widget_get_visible (GTK_WIDGET (self->tail)) ? LEAST_BEFORE_TAIL : LEAST_ALONE,
               (glong) assay_source_item_get_least (self->item));
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &all, NULL, NULL);
  if (g_utf8_strlen (name, -1) <= MIN (least, MOST_LEAST))
    return all;

  begin = g_utf8_substring (name, 0, MIN (least, MOST_LEAST));
  cut = g_strconcat (begin, "…", NULL);
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->name), cut);
  pango_layout_get_pixel_size (layout, &needed, NULL);
  gtk_widget_measure (GTK_WIDGET (self->name), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wish, NULL,
                      NULL);

  return all - wish + MIN (wish, needed);
}
