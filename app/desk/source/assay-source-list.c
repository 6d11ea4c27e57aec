/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-list.h"

#include <glib/gi18n-lib.h>

#include "assay-source-row.h"

struct _AssaySourceList
{
  GtkWidget           parent_instance;

  GtkWidget          *box;
  GtkSearchEntry     *search;
  GtkStack           *stack;
  GtkLabel           *nothing;
  GtkListView        *view;

  GtkFilterListModel *filtered;
  GtkSortListModel   *sorted;
  GtkSingleSelection *selection; /* what @view shows while it is open */
  char               *wanted;    /* what is searched for, case folded */
};

G_DEFINE_FINAL_TYPE (AssaySourceList, assay_source_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  AssaySourceList *self = ASSAY_SOURCE_LIST (user_data);

  return assay_source_item_matches (item, self->wanted);
}

/* Those that bear on the fact first, each group in the draft's order. */
static int
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  AssaySourceItem *left = (AssaySourceItem *) a;
  AssaySourceItem *right = (AssaySourceItem *) b;
  gboolean left_bears = assay_source_item_get_bearing (left) > 0;
  gboolean right_bears = assay_source_item_get_bearing (right) > 0;

  if (left_bears != right_bears)
    return left_bears ? GTK_ORDERING_SMALLER : GTK_ORDERING_LARGER;

  return gtk_ordering_from_cmpfunc ((int) assay_source_item_get_index (left) -
                                    (int) assay_source_item_get_index (right));
}

/* The first of each group carries its heading; one group alone needs none. */
static void
set_headings (AssaySourceList *self)
{
  GListModel *model = G_LIST_MODEL (self->sorted);
  guint n_items = g_list_model_get_n_items (model);
  gboolean has_bearing = FALSE;
  gboolean is_last_bearing = FALSE;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (AssaySourceItem) item = g_list_model_get_item (model, i);
      gboolean is_bearing = assay_source_item_get_bearing (item) > 0;
      const char *heading = "";

      if (i == 0 && is_bearing)
        heading = _ ("Bears on the selected fact");
      else if (has_bearing && is_last_bearing && !is_bearing)
        heading = _ ("Other sources");

      has_bearing |= is_bearing;
      is_last_bearing = is_bearing;
      assay_source_item_set_heading (item, heading);
    }
}

static void
show_found (AssaySourceList *self)
{
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->sorted));
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));

  if (n_found == 0 && *words != '\0')
    {
      /* Translators: %s is what somebody looks for */
      g_autofree char *message = g_strdup_printf (
          _ ("No source has “%s” in its name, title or address."), words);

      gtk_label_set_label (self->nothing, message);
    }
  else if (n_found == 0)
    {
      gtk_label_set_label (self->nothing, _ ("There is no source yet."));
    }

  gtk_stack_set_visible_child_name (self->stack, n_found > 0 ? "found" : "nothing");
}

static void
found_changed_cb (AssaySourceList *self)
{
  set_headings (self);
  show_found (self);
}

static void
search_changed_cb (AssaySourceList *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *stripped = g_strstrip (g_strdup (words));

  g_free (self->wanted);
  self->wanted = g_utf8_casefold (stripped, -1);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->filtered),
                      GTK_FILTER_CHANGE_DIFFERENT);
  found_changed_cb (self);

  if (g_list_model_get_n_items (G_LIST_MODEL (self->sorted)) > 0)
    gtk_single_selection_set_selected (self->selection, 0);
}

static void
choose (AssaySourceList *self,
        guint            position)
{
  g_autoptr (AssaySourceItem) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);

  if (item != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, assay_source_item_get_index (item));
}

static void
search_activated_cb (AssaySourceList *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  choose (self, selected != GTK_INVALID_LIST_POSITION ? selected : 0);
}

static void
row_activated_cb (AssaySourceList *self,
                  guint            position)
{
  choose (self, position);
}

/* The arrow leads from the entry to the rows; letters lead back, as the entry captures them. */
static gboolean
key_pressed_cb (AssaySourceList *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  return gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

static void
assay_source_list_dispose (GObject *object)
{
  AssaySourceList *self = ASSAY_SOURCE_LIST (object);

  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->sorted);
  g_clear_object (&self->filtered);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_source_list_parent_class)->dispose (object);
}

static void
assay_source_list_finalize (GObject *object)
{
  AssaySourceList *self = ASSAY_SOURCE_LIST (object);

  g_clear_pointer (&self->wanted, g_free);

  G_OBJECT_CLASS (assay_source_list_parent_class)->finalize (object);
}

static void
assay_source_list_class_init (AssaySourceListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_list_dispose;
  object_class->finalize = assay_source_list_finalize;

  /**
   * AssaySourceList::chosen:
   * @source: index of the source that a person wants to see
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  g_type_ensure (ASSAY_TYPE_SOURCE_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-source-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySourceList, box);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceList, search);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceList, stack);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceList, nothing);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceList, view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
assay_source_list_init (AssaySourceList *self)
{
  GtkCustomFilter *filter = gtk_custom_filter_new (is_wanted, self, NULL);
  GtkCustomSorter *sorter = gtk_custom_sorter_new (compare_items, NULL, NULL);

  self->wanted = g_strdup ("");
  self->filtered = gtk_filter_list_model_new (NULL, GTK_FILTER (filter));
  self->sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->filtered)),
                                          GTK_SORTER (sorter));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->sorted)));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self->view));
}

/**
 * assay_source_list_set_items:
 * @items: (element-type AssaySourceItem): all sources
 */
void
assay_source_list_set_items (AssaySourceList *self,
                             GListModel      *items)
{
  g_return_if_fail (ASSAY_IS_SOURCE_LIST (self));
  g_return_if_fail (G_IS_LIST_MODEL (items));

  gtk_filter_list_model_set_model (self->filtered, items);
  found_changed_cb (self);
}

/**
 * assay_source_list_open:
 *
 * Makes the rows, in the order that the selected fact gives them, and waits for what is searched.
 */
void
assay_source_list_open (AssaySourceList *self)
{
  g_return_if_fail (ASSAY_IS_SOURCE_LIST (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_sorter_changed (gtk_sort_list_model_get_sorter (self->sorted), GTK_SORTER_CHANGE_DIFFERENT);
  found_changed_cb (self);
  gtk_single_selection_set_selected (self->selection, 0);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
assay_source_list_close (AssaySourceList *self)
{
  g_return_if_fail (ASSAY_IS_SOURCE_LIST (self));

  gtk_list_view_set_model (self->view, NULL);
}

/**
 * assay_source_list_get_found:
 *
 * Returns: (transfer none) (element-type AssaySourceItem): what is listed now, in this order
 */
GListModel *
assay_source_list_get_found (AssaySourceList *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_LIST (self), NULL);

  return G_LIST_MODEL (self->sorted);
}
