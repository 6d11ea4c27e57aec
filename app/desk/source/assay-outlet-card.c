/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-outlet-card.h"

#include <glib/gi18n-lib.h>

#include "assay-tooltip.h"

struct _AssayOutletCard
{
  GtkWidget  parent_instance;

  GtkWidget *scroller;
  GtkLabel  *name;
  GtkLabel  *host;
  GtkLabel  *result;
  GtkBox    *ratings;
};

G_DEFINE_FINAL_TYPE (AssayOutletCard, assay_outlet_card, GTK_TYPE_WIDGET)

static GtkWidget *
add_line (AssayOutletCard *self,
          const char      *words,
          const char      *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (self->ratings, label);

  return label;
}

/* The page is opened by a click alone: the button asks the desktop, with an address of our own table. */
static void
add_link (AssayOutletCard   *self,
          const AssayOrigin *origin,
          const char        *who)
{
  GtkWidget *button = gtk_link_button_new_with_label (origin->url, who);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));
  g_autofree char *spoken = NULL;

  /* Translators: who rates an outlet, and when; opens a page of the web */
  spoken = g_strdup_printf (_ ("%s: open in the browser"), who);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  assay_tooltip_set (button, origin->url);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "assay-origin");

  if (GTK_IS_LABEL (label))
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
    }

  gtk_box_append (self->ratings, button);
}

static void
add_origin (AssayOutletCard   *self,
            const AssayOutlet *outlet,
            const AssayRating *rating)
{
  const AssayOrigin *origin = assay_register_get_origin (assay_register_get_default (),
                                                         rating->origin);
  g_autofree char *year = g_strdup_printf ("%u", rating->year);
  g_autofree char *who = g_strjoin (", ", origin != NULL ? origin->name : rating->origin,
                                    rating->year > 0 ? year : NULL, NULL);
  g_autoptr (GString) where = g_string_new (NULL);

  if (origin != NULL && *origin->url != '\0')
    add_link (self, origin, who);
  else
    add_line (self, who, "body");

  if (assay_rating_get_reason (rating) != NULL)
    add_line (self, assay_rating_get_reason (rating), "body");

  if (rating->scope != NULL)
    /* Translators: %s is where a rating holds, such as “politics” */
    g_string_append_printf (where, _ ("only for %s"), rating->scope);

  if (rating->matched != NULL && g_strcmp0 (rating->matched, outlet->host) != 0)
    {
      if (where->len > 0)
        g_string_append (where, " · ");
      /* Translators: %s is the entry of the register that a rating came from, such as bbc.co.uk */
      g_string_append_printf (where, _ ("said of %s"), rating->matched);
    }

  if (where->len > 0)
    gtk_widget_add_css_class (add_line (self, where->str, "caption"), "dim-label");
}

/* A value is named once, with all below it who give it. */
static void
add_ratings (AssayOutletCard   *self,
             const AssayOutlet *outlet)
{
  g_autoptr (GPtrArray) ratings = assay_outlet_list_ratings (outlet);

  for (guint i = 0; i < ratings->len; i++)
    {
      const AssayRating *rating = g_ptr_array_index (ratings, i);
      const AssayRating *last = i > 0 ? g_ptr_array_index (ratings, i - 1) : NULL;
      gboolean is_same = last != NULL && last->property == rating->property &&
                         g_strcmp0 (last->value, rating->value) == 0;
      g_autofree char *value = NULL;
      GtkWidget *line = NULL;

      if (!is_same)
        {
          /* Translators: what is rated, and how: “Reliability: generally reliable” */
          value = g_strdup_printf (_ ("%s: %s"), assay_outlet_property_get_label (rating->property),
                                   assay_rating_get_label (rating));
          line = add_line (self, value, rating->is_chosen ? "heading" : "body");
          gtk_widget_set_margin_top (line, i > 0 ? 9 : 0);
        }

      add_origin (self, outlet, rating);
    }
}

/* What Assay goes by, since those who rate an outlet need not agree. */
static char *
dup_result (const AssayOutlet *outlet)
{
  g_autoptr (GString) line = NULL;

  if (outlet->tier == ASSAY_TIER_NONE)
    return g_strdup (_ ("Nobody whose ratings Assay may use has rated its reliability. Absence is "
                        "neither praise nor blame: an unrated outlet takes no points."));

  line = g_string_new (assay_tier_get_label (outlet->tier));
  if (outlet->lean != ASSAY_LEAN_NONE)
    {
      g_autofree char *lean = g_strdup_printf (_ ("leans %s"), assay_lean_get_label (outlet->lean));

      g_string_append_printf (line, ", %s", lean);
    }

  if (outlet->control != ASSAY_CONTROL_NONE)
    g_string_append_printf (line, ", %s", assay_control_get_label (outlet->control));

  /* Translators: %s is how an outlet is rated */
  return g_strdup_printf (_ ("Assay goes by: %s."), line->str);
}

static void
add_traits (AssayOutletCard   *self,
            const AssayOutlet *outlet)
{
  if (outlet->hosted_on != NULL)
    {
      /* Translators: %s is a platform, such as Substack */
      g_autofree char *line = g_strdup_printf (
          _ ("Hosted on %s, where anybody may publish: judge the author."), outlet->hosted_on);

      add_line (self, line, "body");
    }

  if (outlet->is_wire)
    add_line (self, _ ("A wire agency."), "body");
  if (outlet->is_opinion)
    add_line (self, _ ("The address leads to opinion."), "body");
  if (outlet->is_press_release)
    add_line (self, _ ("The address leads to press releases."), "body");
  if (outlet->is_sponsored)
    add_line (self, _ ("The address leads to paid content."), "body");
}

static void
assay_outlet_card_dispose (GObject *object)
{
  AssayOutletCard *self = ASSAY_OUTLET_CARD (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_outlet_card_parent_class)->dispose (object);
}

static void
assay_outlet_card_class_init (AssayOutletCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_outlet_card_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-outlet-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayOutletCard, scroller);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletCard, name);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletCard, host);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletCard, result);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletCard, ratings);
}

static void
assay_outlet_card_init (AssayOutletCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_outlet_card_new:
 * @outlet: what the register knows; it is not kept
 */
GtkWidget *
assay_outlet_card_new (const AssayOutlet *outlet)
{
  AssayOutletCard *self = NULL;
  g_autofree char *result = NULL;

  g_return_val_if_fail (outlet != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_OUTLET_CARD, NULL);
  result = dup_result (outlet);
  gtk_label_set_label (self->name, outlet->name);
  gtk_label_set_label (self->host, outlet->host);
  gtk_widget_set_visible (GTK_WIDGET (self->host), g_strcmp0 (outlet->name, outlet->host) != 0);
  gtk_label_set_label (self->result, result);
  add_ratings (self, outlet);
  add_traits (self, outlet);

  return GTK_WIDGET (self);
}
