/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-check-card.h"

#include <glib/gi18n-lib.h>

#include "assay-wording.h"

/* What a card shows of its reason until it is opened; the template says the same. */
#define FEW_LINES 3

struct _AssayCheckCard
{
  GtkWidget    parent_instance;

  GtkWidget   *box;
  GtkLabel    *name;
  GtkLabel    *score;
  GtkLevelBar *level;
  GtkLabel    *notes;

  AssayCheck   check;
};

G_DEFINE_FINAL_TYPE (AssayCheckCard, assay_check_card, GTK_TYPE_WIDGET)

/* A few lines of the reason, or all of it. */
static void
more_toggled_cb (AssayCheckCard  *self,
                 GtkToggleButton *button)
{
  gboolean is_open = gtk_toggle_button_get_active (button);

  gtk_label_set_lines (self->notes, is_open ? -1 : FEW_LINES);
  gtk_label_set_ellipsize (self->notes, is_open ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_button_set_icon_name (GTK_BUTTON (button), is_open ? "pan-up-symbolic" : "pan-down-symbolic");
}

static void
assay_check_card_dispose (GObject *object)
{
  AssayCheckCard *self = ASSAY_CHECK_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_check_card_parent_class)->dispose (object);
}

static void
assay_check_card_class_init (AssayCheckCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_check_card_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-check-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, box);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, name);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, score);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, level);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, notes);
  gtk_widget_class_bind_template_callback (widget_class, more_toggled_cb);
}

static void
assay_check_card_init (AssayCheckCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* The look of a level bar changes with its level by default; a score's does not. */
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_FULL);
}

GtkWidget *
assay_check_card_new (AssayCheck check)
{
  AssayCheckCard *self = g_object_new (ASSAY_TYPE_CHECK_CARD, NULL);

  self->check = check;
  gtk_label_set_label (self->name, assay_check_get_label (check));

  return GTK_WIDGET (self);
}

/* Shows what @analysis says of the check. */
void
assay_check_card_update (AssayCheckCard *self,
                         AssayAnalysis  *analysis)
{
  int score = assay_analysis_get_check (analysis, self->check)->score;
  g_autofree char *notes = assay_analysis_dup_notes (analysis, self->check);
  g_autofree char *number = score >= 0 ? g_strdup_printf ("%d", score) : g_strdup ("–");
  g_autofree char *name = g_strdup_printf ("%s %s", assay_check_get_label (self->check), number);

  gtk_label_set_label (self->score, number);
  gtk_level_bar_set_value (self->level, MAX (score, 0));
  gtk_label_set_label (self->notes, notes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, notes, -1);
}
