/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-overview-window.h"

#include <glib/gi18n-lib.h>

#include "assay-overview-groups.h"
#include "assay-overview-picture.h"
#include "assay-source-words.h"

struct _AssayOverviewWindow
{
  AdwWindow             parent_instance;

  GtkStack             *stack;
  AssayOverviewPicture *picture;
  GtkColumnView        *table;

  AssayCase            *work;
  GListModel           *sources; /* those of the newest analysis, or NULL */
};

G_DEFINE_FINAL_TYPE (AssayOverviewWindow, assay_overview_window, ADW_TYPE_WINDOW)

static AssayIndependence *
get_independence (AssayOverviewWindow *self)
{
  return assay_analysis_get_independence (assay_case_get_analysis (self->work));
}

static char *
dup_lean (AssaySource *source)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);

  return g_strdup (outlet != NULL && outlet->lean != ASSAY_LEAN_NONE
                       ? assay_lean_get_label (outlet->lean)
                       : "–");
}

static char *
dup_rating (AssaySource *source)
{
  const char *rating = assay_source_words_get_rating (source);

  return g_strdup (rating != NULL ? rating : "–");
}

static char *
dup_state (AssaySource *source)
{
  return g_strdup (assay_source_words_get_state (source));
}

static char *
dup_day (AssaySource *source)
{
  AssayDay day = assay_source_get_date (source);

  return assay_day_is_set (day) ? assay_day_to_iso (day) : g_strdup ("–");
}

/* The columns of the table; a function of NULL stands for the group of the same text. */
static const struct
{
  const char *title;
  char       *(*dup) (AssaySource *source);
  gboolean     is_wide;
} columns[] = {
  { N_ ("Source"), assay_source_dup_label, TRUE },
  { N_ ("Date"), dup_day, FALSE },
  { N_ ("Reliability"), dup_rating, TRUE },
  { N_ ("Lean"), dup_lean, FALSE },
  { N_ ("Read?"), dup_state, FALSE },
  { N_ ("Same text"), NULL, FALSE },
};

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *list_item,
          gpointer            user_data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (list_item, label);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item,
         gpointer            user_data)
{
  AssayOverviewWindow *self = ASSAY_OVERVIEW_WINDOW (user_data);
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "assay-column"));
  AssaySource *source = gtk_list_item_get_item (list_item);
  guint position = gtk_list_item_get_position (list_item);
  g_autofree char *words = NULL;

  if (columns[column].dup != NULL)
    words = columns[column].dup (source);
  else
    words = assay_overview_dup_group (get_independence (self), position);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (list_item)),
                       words != NULL ? words : "–");
}

static void
add_column (AssayOverviewWindow *self,
            guint                column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) view = NULL;

  g_object_set_data (G_OBJECT (factory), "assay-column", GUINT_TO_POINTER (column));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  view = gtk_column_view_column_new (_ (columns[column].title), factory);
  gtk_column_view_column_set_expand (view, columns[column].is_wide);
  gtk_column_view_column_set_resizable (view, TRUE);
  gtk_column_view_append_column (self->table, view);
}

static void
case_changed_cb (AssayOverviewWindow *self)
{
  GListModel *sources = assay_analysis_get_sources (assay_case_get_analysis (self->work));
  g_autoptr (GtkSelectionModel) selection = NULL;

  if (!g_set_object (&self->sources, sources))
    return;

  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (sources)));
  gtk_column_view_set_model (self->table, selection);
  assay_overview_picture_set_sources (self->picture, sources, get_independence (self));
}

static void
assay_overview_window_dispose (GObject *object)
{
  AssayOverviewWindow *self = ASSAY_OVERVIEW_WINDOW (object);

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->sources);

  G_OBJECT_CLASS (assay_overview_window_parent_class)->dispose (object);
}

static void
assay_overview_window_class_init (AssayOverviewWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_overview_window_dispose;

  g_type_ensure (ASSAY_TYPE_OVERVIEW_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-overview-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayOverviewWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayOverviewWindow, picture);
  gtk_widget_class_bind_template_child (widget_class, AssayOverviewWindow, table);
}

static void
assay_overview_window_init (AssayOverviewWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    add_column (self, i);
}

/**
 * assay_overview_window_new:
 * @work: whose sources are shown
 */
AssayOverviewWindow *
assay_overview_window_new (AssayCase *work)
{
  AssayOverviewWindow *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_OVERVIEW_WINDOW, NULL);
  self->work = g_object_ref (work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  case_changed_cb (self);

  return self;
}
