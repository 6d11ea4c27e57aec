/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-head.h"

#include <glib/gi18n-lib.h>

#include "assay-late-menu.h"
#include "assay-outlet-card.h"
#include "assay-source-words.h"
#include "assay-tooltip.h"
#include "assay-upright-layout.h"
#include "assay-wrap-layout.h"

struct _AssaySourceHead
{
  GtkWidget      parent_instance;

  GtkWidget     *box;
  GtkLabel      *name;
  GtkLabel      *host;
  GtkLabel      *title;
  GtkWidget     *badges;
  GtkMenuButton *rating;
  GtkImage      *rating_icon;
  GtkLabel      *rating_label;
  GtkLabel      *lean;
  GtkLabel      *control;
  GtkLabel      *referral;
  GtkLabel      *kin;
  GtkLabel      *meta;
  GtkLabel      *passage;
  GtkWidget     *previous;
  GtkWidget     *next;
  GtkMenuButton *more;
  GMenuModel    *more_menu;

  AssaySource   *source; /* or NULL */
};

G_DEFINE_FINAL_TYPE (AssaySourceHead, assay_source_head, GTK_TYPE_WIDGET)

static void
set_badge (GtkLabel   *badge,
           const char *words)
{
  gtk_label_set_label (badge, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (badge), words != NULL);
}

/* Made when it is asked for: most are never looked at. */
static void
create_card_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  AssaySourceHead *self = ASSAY_SOURCE_HEAD (user_data);
  const AssayOutlet *outlet = self->source != NULL ? assay_source_get_outlet (self->source) : NULL;
  GtkWidget *popover = NULL;

  if (outlet == NULL)
    return;

  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), assay_outlet_card_new (outlet));
  gtk_menu_button_set_popover (button, popover);
}

static void
set_rating (AssaySourceHead *self)
{
  const AssayOutlet *outlet = assay_source_get_outlet (self->source);
  const char *rating = assay_source_words_get_rating (self->source);
  const char *rating_class = assay_source_words_get_rating_class (self->source);
  const char *classes[] = { rating_class, NULL };
  const char *no_classes[] = { NULL };
  g_autofree char *spoken = NULL;

  gtk_label_set_label (self->rating_label, rating);
  gtk_image_set_from_icon_name (self->rating_icon,
                                assay_source_words_get_rating_icon (self->source));
  gtk_widget_set_css_classes (GTK_WIDGET (self->rating_icon),
                              *rating_class != '\0' ? classes : no_classes);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rating), outlet != NULL);
  gtk_menu_button_set_popover (self->rating, NULL);
  gtk_menu_button_set_create_popup_func (self->rating, create_card_cb, self, NULL);

  /* Translators: %s is how an outlet is rated */
  spoken = outlet != NULL ? g_strdup_printf (_ ("%s: why it is rated so"), rating)
                          : g_strdup (rating);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rating), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static void
set_badges (AssaySourceHead *self)
{
  const AssayOutlet *outlet = assay_source_get_outlet (self->source);
  const char *referral = assay_source_get_ai_referral (self->source);
  g_autofree char *lean = NULL;
  g_autofree char *tip = NULL;

  if (outlet != NULL && outlet->lean != ASSAY_LEAN_NONE)
    lean = g_strdup_printf (_ ("leans %s"), assay_lean_get_label (outlet->lean));

  set_badge (self->lean, lean);
  set_badge (self->control, outlet != NULL && outlet->control != ASSAY_CONTROL_NONE
                                ? assay_control_get_label (outlet->control)
                                : NULL);
  set_badge (self->referral, referral != NULL ? _ ("through an AI tool") : NULL);

  if (referral == NULL)
    return;

  /* Translators: %s is an AI tool, such as “openai” */
  tip = g_strdup_printf (_ ("The link came through an AI tool (%s): its summary may be the tool’s "
                            "own words. Open the page and read it yourself."),
                         referral);
  assay_tooltip_set (GTK_WIDGET (self->referral), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->referral),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tip, -1);
}

static char *
dup_meta (AssaySource *source)
{
  g_autofree char *date = assay_source_words_dup_date (source);
  g_autofree char *added = assay_source_words_dup_added (source);
  g_autoptr (GString) line = g_string_new (NULL);

  /* Of a summary the bar over the text says as much. */
  if (assay_source_get_grade (source) != ASSAY_GRADE_SUMMARY)
    g_string_append (line, assay_source_words_get_state (source));
  if (date != NULL)
    g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", date);
  if (added != NULL)
    g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", added);

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
assay_source_head_dispose (GObject *object)
{
  AssaySourceHead *self = ASSAY_SOURCE_HEAD (object);

  g_clear_object (&self->source);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_source_head_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, box);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, name);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, host);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, title);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, badges);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, rating);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, rating_icon);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, rating_label);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, lean);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, control);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, referral);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, kin);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, meta);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, passage);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, previous);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, next);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, more);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceHead, more_menu);
}

static void
assay_source_head_class_init (AssaySourceHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_head_dispose;

  g_type_ensure (ASSAY_TYPE_UPRIGHT_LAYOUT);
  g_type_ensure (ASSAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-source-head.ui");
  bind_children (widget_class);
}

static void
assay_source_head_init (AssaySourceHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  assay_late_menu_set (self->more, self->more_menu);
}

/**
 * assay_source_head_set_source:
 * @source: the source that is shown
 */
void
assay_source_head_set_source (AssaySourceHead *self,
                              AssaySource     *source)
{
  g_autofree char *name = NULL;
  g_autofree char *meta = NULL;
  const char *title = NULL;
  const char *host = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_HEAD (self));
  g_return_if_fail (ASSAY_IS_SOURCE (source));

  g_set_object (&self->source, source);
  name = assay_source_dup_label (source);
  meta = dup_meta (source);
  title = assay_source_get_title (source);
  host = assay_source_words_get_host (source);

  gtk_label_set_label (self->name, name);
  assay_tooltip_set (GTK_WIDGET (self->name), name);
  gtk_label_set_label (self->host, g_strcmp0 (host, name) != 0 ? host : "");
  assay_tooltip_set (GTK_WIDGET (self->host), assay_source_get_address (source));
  gtk_label_set_label (self->title, title != NULL ? title : "");
  assay_tooltip_set (GTK_WIDGET (self->title), title);
  gtk_widget_set_visible (GTK_WIDGET (self->title), title != NULL);
  gtk_label_set_label (self->meta, meta);
  gtk_widget_set_visible (GTK_WIDGET (self->meta), *meta != '\0');
  set_rating (self);
  set_badges (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, meta, -1);
}

/**
 * assay_source_head_set_kin:
 * @words: (nullable): whose text this source carries, or %NULL where it is nobody's but its own
 * @tip: (nullable): the same at length
 */
void
assay_source_head_set_kin (AssaySourceHead *self,
                           const char      *words,
                           const char      *tip)
{
  g_return_if_fail (ASSAY_IS_SOURCE_HEAD (self));

  set_badge (self->kin, words);
  assay_tooltip_set (GTK_WIDGET (self->kin), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->kin), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  tip != NULL ? tip : "", -1);
}

/**
 * assay_source_head_set_passages:
 * @has_fact: whether a fact is selected
 * @position: which of the passages that bear on it is shown, or -1 if the shown source has none
 * @n_passages: how many there are in all sources
 */
void
assay_source_head_set_passages (AssaySourceHead *self,
                                gboolean         has_fact,
                                int              position,
                                guint            n_passages)
{
  g_autofree char *words = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_HEAD (self));

  if (!has_fact)
    words = g_strdup (_ ("Select a fact to see what bears on it"));
  else if (n_passages == 0)
    words = g_strdup (_ ("No source at hand bears on the selected fact"));
  else if (position < 0)
    words = g_strdup_printf (ngettext ("%u passage in another source bears on the selected fact",
                                       "%u passages in other sources bear on the selected fact",
                                       n_passages),
                             n_passages);
  else
    /* Translators: which passage, of how many */
    words = g_strdup_printf (_ ("On the selected fact: passage %d of %u"), position + 1,
                             n_passages);

  gtk_label_set_label (self->passage, words);
  gtk_widget_set_visible (self->previous, n_passages > 1);
  gtk_widget_set_visible (self->next, n_passages > 1 || (n_passages == 1 && position < 0));
}
