/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-history-window.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-history-item.h"
#include "assay-report-remarks.h"
#include "assay-tooltip.h"

struct _AssayHistoryWindow
{
  AdwWindow            parent_instance;

  GtkEditable         *search;
  GtkDropDown         *who;
  GtkStack            *stack;
  GtkSingleSelection  *selection;
  GtkFilter           *filter;
  GtkFilterListModel  *found;
  GListStore          *entries; /* of AssayHistoryItem, the newest first */
  GtkStringList       *people;

  AssayCase           *work;
  guint                n_shown;
};

G_DEFINE_FINAL_TYPE (AssayHistoryWindow, assay_history_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_WORDS_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_person (AssayHistoryWindow *self)
{
  guint selected = gtk_drop_down_get_selected (self->who);

  return selected > 0 && selected != GTK_INVALID_LIST_POSITION
             ? gtk_string_list_get_string (self->people, selected)
             : NULL;
}

static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  AssayHistoryWindow *self = ASSAY_HISTORY_WINDOW (user_data);
  const char *person = get_person (self);

  return (person == NULL || strcmp (assay_history_item_get_person (item), person) == 0) &&
         assay_history_item_has (item, gtk_editable_get_text (self->search));
}

static void
refilter (AssayHistoryWindow *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_stack_set_visible_child_name (
      self->stack,
      g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0 ? "list" : "nothing");
}

static void
add_person (AssayHistoryWindow *self,
            const char         *name)
{
  for (guint i = 1; i < g_list_model_get_n_items (G_LIST_MODEL (self->people)); i++)
    {
      if (strcmp (gtk_string_list_get_string (self->people, i), name) == 0)
        return;
    }

  gtk_string_list_append (self->people, name);
}

/* The history only grows, but for what is undone: then it is told anew. */
static void
update (AssayHistoryWindow *self)
{
  AssayDossier *dossier = assay_case_get_dossier (self->work);
  guint n_entries = 0;
  const AssayHistoryEntry *entries = assay_dossier_get_history (dossier, &n_entries);
  g_autoptr (GPtrArray) told = NULL;
  g_autoptr (GHashTable) index = NULL;

  if (n_entries == self->n_shown)
    return;

  self->n_shown = n_entries;
  told = g_ptr_array_new_with_free_func (g_object_unref);
  index = assay_report_index_marks (dossier);
  for (guint i = n_entries; i > 0; i--)
    {
      AssayHistoryItem *item = assay_history_item_new (dossier, index, &entries[i - 1]);

      g_ptr_array_add (told, item);
      add_person (self, assay_history_item_get_person (item));
    }
  g_list_store_splice (self->entries, 0, g_list_model_get_n_items (G_LIST_MODEL (self->entries)),
                       told->pdata, told->len);
  refilter (self);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *deed = gtk_label_new (NULL);
  GtkWidget *when = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (deed), 0);
  gtk_label_set_ellipsize (GTK_LABEL (deed), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (when), 0);
  gtk_widget_add_css_class (when, "caption");
  gtk_widget_add_css_class (when, "dim-label");
  gtk_box_append (GTK_BOX (box), deed);
  gtk_box_append (GTK_BOX (box), when);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  AssayHistoryItem *entry = gtk_list_item_get_item (item);
  GtkWidget *deed = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  const char *line = assay_history_item_get_line (entry);

  gtk_label_set_label (GTK_LABEL (deed), line);
  assay_tooltip_set (deed, line);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (deed)),
                       assay_history_item_get_time (entry));
}

static void
activate_cb (AssayHistoryWindow *self,
             guint               position)
{
  g_autoptr (AssayHistoryItem) item = g_list_model_get_item (G_LIST_MODEL (self->found), position);
  AssayMarkTarget target = { .fact = -1 };
  const AssayMark *mark = NULL;

  if (item == NULL || assay_history_item_get_about (item) == NULL)
    return;

  target.id = assay_history_item_get_about (item);
  mark = assay_case_find_target (self->work, &target);
  if (mark != NULL)
    g_signal_emit (self, signals[SIGNAL_WORDS_CHOSEN], 0, mark->span.begin, mark->span.end);
}

static void
assay_history_window_dispose (GObject *object)
{
  AssayHistoryWindow *self = ASSAY_HISTORY_WINDOW (object);

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->entries);
  g_clear_object (&self->people);
  g_clear_object (&self->found);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (assay_history_window_parent_class)->dispose (object);
}

static void
assay_history_window_class_init (AssayHistoryWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_history_window_dispose;

  signals[SIGNAL_WORDS_CHOSEN] = g_signal_new ("words-chosen", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-history-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayHistoryWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AssayHistoryWindow, who);
  gtk_widget_class_bind_template_child (widget_class, AssayHistoryWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayHistoryWindow, selection);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, refilter);
}

static void
assay_history_window_init (AssayHistoryWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->n_shown = G_MAXUINT;
  self->entries = g_list_store_new (ASSAY_TYPE_HISTORY_ITEM);
  self->people = gtk_string_list_new (NULL);
  gtk_string_list_append (self->people, _ ("Everybody"));
  gtk_drop_down_set_model (self->who, G_LIST_MODEL (self->people));
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));
  self->found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->entries)),
                                           g_object_ref (self->filter));
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->found));
  g_signal_connect_object (self->who, "notify::selected", G_CALLBACK (refilter), self,
                           G_CONNECT_SWAPPED);
}

/**
 * assay_history_window_new:
 * @work: the job whose history is shown
 * @parent: (nullable): its window
 */
AssayHistoryWindow *
assay_history_window_new (AssayCase *work,
                          GtkWindow *parent)
{
  AssayHistoryWindow *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_HISTORY_WINDOW, "transient-for", parent, NULL);
  self->work = g_object_ref (work);
  g_signal_connect_object (work, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}
