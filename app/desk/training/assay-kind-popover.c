/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-kind-popover.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-list-rows.h"

#define KIND_KEY "assay-kind"

struct _AssayKindPopover
{
  GtkPopover      parent_instance;

  GtkSearchEntry *search;
  GtkListBox     *list;
};

G_DEFINE_FINAL_TYPE (AssayKindPopover, assay_kind_popover, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Of a row: the id of its rule; static. */
static const char *
get_code (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), KIND_KEY);
}

static void
choose (AssayKindPopover *self,
        GtkListBoxRow    *row)
{
  if (row == NULL)
    return;

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, get_code (row));
}

static void
row_activated_cb (AssayKindPopover *self,
                  GtkListBoxRow    *row)
{
  choose (self, row);
}

static void
activate_cb (AssayKindPopover *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row == NULL || !gtk_widget_get_child_visible (GTK_WIDGET (row)))
    row = assay_list_rows_find_shown (self->list, 0, 1);
  choose (self, row);
}

static void
search_changed_cb (AssayKindPopover *self)
{
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_select_row (self->list, assay_list_rows_find_shown (self->list, 0, 1));
}

/* A whole id needs no Enter. */
static void
changed_cb (AssayKindPopover *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_ascii_strcasecmp (typed, get_code (row)) == 0)
        {
          choose (self, row);
          return;
        }
    }
}

static gboolean
filter_cb (GtkListBoxRow *row,
           gpointer       user_data)
{
  AssayKindPopover *self = ASSAY_KIND_POPOVER (user_data);
  AssayKind kind = { 0 };
  g_autofree char *needle = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)),
                                             -1);
  g_autofree char *words = NULL;
  g_autofree char *hay = NULL;

  if (!assay_kind_find (get_code (row), &kind))
    return FALSE;

  words = g_strdup_printf ("%s %s %s", kind.code, kind.name, kind.explanation);
  hay = g_utf8_casefold (words, -1);

  /* A letter alone is a family. */
  if (strlen (needle) == 1 && strchr ("aqfndsp", *needle) != NULL)
    return g_ascii_tolower (kind.code[0]) == *needle;

  return strstr (hay, needle) != NULL;
}

static GtkWidget *
create_label (const char *text,
              const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
create_row (const AssayKind *kind)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *badge = create_label (kind->code, "assay-badge");
  GtkWidget *explanation = create_label (kind->explanation, "caption");
  g_autofree char *name = g_strdup_printf ("%s, %s", kind->code, kind->name);

  gtk_widget_add_css_class (explanation, "dim-label");
  gtk_widget_set_valign (badge, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), create_label (kind->name, NULL));
  gtk_box_append (GTK_BOX (words), explanation);
  gtk_box_append (GTK_BOX (line), badge);
  gtk_box_append (GTK_BOX (line), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, kind->explanation, -1);
  g_object_set_data (G_OBJECT (row), KIND_KEY, (gpointer) kind->code);

  return row;
}

static void
assay_kind_popover_show (GtkWidget *widget)
{
  AssayKindPopover *self = ASSAY_KIND_POPOVER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  search_changed_cb (self);

  GTK_WIDGET_CLASS (assay_kind_popover_parent_class)->show (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
assay_kind_popover_dispose (GObject *object)
{
  AssayKindPopover *self = ASSAY_KIND_POPOVER (object);

  if (self->list != NULL)
    gtk_list_box_set_filter_func (self->list, NULL, NULL, NULL);

  G_OBJECT_CLASS (assay_kind_popover_parent_class)->dispose (object);
}

static void
assay_kind_popover_class_init (AssayKindPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_kind_popover_dispose;
  widget_class->show = assay_kind_popover_show;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-kind-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayKindPopover, search);
  gtk_widget_class_bind_template_child (widget_class, AssayKindPopover, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
assay_kind_popover_init (AssayKindPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < assay_kinds_count (); i++)
    {
      AssayKind kind = { 0 };

      assay_kinds_get_nth (i, &kind);
      gtk_list_box_append (self->list, create_row (&kind));
    }

  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
}

/**
 * assay_kind_popover_get_page:
 *
 * Returns: id of the page of the help that explains the selected kind; %NULL while it is not shown
 */
const char *
assay_kind_popover_get_page (AssayKindPopover *self)
{
  GtkListBoxRow *row = NULL;
  AssayKind kind = { 0 };

  g_return_val_if_fail (ASSAY_IS_KIND_POPOVER (self), NULL);

  row = gtk_list_box_get_selected_row (self->list);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || row == NULL ||
      !assay_kind_find (get_code (row), &kind))
    return NULL;

  return kind.page;
}
