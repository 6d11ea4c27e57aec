/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tooltip.h"

/*
 * Whenever a visible widget is given a tooltip, GTK asks the display where the pointer is. On X11 that is three
 * questions, and all other programs are held up until the last is answered: over two hundred for the tooltips
 * of a window. Nobody points at what is on no screen yet, so it counts as not visible for this moment.
 */

static GParamSpec *text_property;

static void (*set_property) (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec);

static gboolean
is_on_no_screen (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return (root == NULL || !gtk_widget_get_mapped (GTK_WIDGET (root))) && !GTK_IS_NATIVE (widget);
}

/* Those of templates are set as properties. */
static void
set_unseen (GObject      *object,
            guint         property_id,
            const GValue *value,
            GParamSpec   *pspec)
{
  GtkWidget *widget = GTK_WIDGET (object);
  gboolean is_hidden = pspec == text_property && gtk_widget_get_visible (widget) &&
                       is_on_no_screen (widget);

  if (is_hidden)
    gtk_widget_set_visible (widget, FALSE);
  set_property (object, property_id, value, pspec);
  if (is_hidden)
    gtk_widget_set_visible (widget, TRUE);
}

/**
 * assay_tooltip_install:
 *
 * Lets templates of the whole program give their widgets tooltips without those questions. Once, before the
 * first is made.
 */
void
assay_tooltip_install (void)
{
  GObjectClass *klass = NULL;

  if (set_property != NULL)
    return;

  klass = g_type_class_ref (GTK_TYPE_WIDGET);
  text_property = g_object_class_find_property (klass, "tooltip-text");
  set_property = klass->set_property;
  klass->set_property = set_unseen;
}

/**
 * assay_tooltip_set:
 * @text: (nullable): what is told of @widget where somebody points at it
 *
 * Does what gtk_widget_set_tooltip_text() does, but asks nothing where nothing changes.
 */
void
assay_tooltip_set (GtkWidget  *widget,
                   const char *text)
{
  const char *before = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (text != NULL && *text == '\0')
    text = NULL;

  before = gtk_widget_get_tooltip_text (widget);
  if (g_strcmp0 (before, text) != 0)
    g_object_set (widget, "tooltip-text", text, NULL);
}
