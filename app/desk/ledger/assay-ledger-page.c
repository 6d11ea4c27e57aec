/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-page.h"

#include <glib/gi18n-lib.h>

#include "assay-ledger-page-private.h"

enum
{
  PLACE_CHOSEN,
  FACT_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssayLedgerPage, assay_ledger_page, GTK_TYPE_WIDGET)

static gboolean
is_shown (gpointer object,
          gpointer user_data)
{
  AssayLedgerPage *self = ASSAY_LEDGER_PAGE (user_data);
  AssayLedgerItem *item = ASSAY_LEDGER_ITEM (object);
  AssayLedgerShow show = gtk_drop_down_get_selected (self->show);
  const AssayLedgerRow *row = NULL;

  if (show == ASSAY_LEDGER_SHOW_ALL)
    return TRUE;
  if (assay_ledger_item_is_heading (item) || self->ledger == NULL)
    return FALSE;

  row = assay_ledger_get_row (self->ledger, assay_ledger_item_get_row (item));
  if (show == ASSAY_LEDGER_SHOW_DIFFERING)
    return row->n_differs > 0 || row->other != NULL;
  if (show == ASSAY_LEDGER_SHOW_UNFOUND)
    return row->n_differs == 0 && row->n_same == 0;

  return !assay_state_is_closed (assay_ledger_item_get_state (item));
}

static void
show_empty (AssayLedgerPage *self)
{
  if (self->ledger == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "making");
      return;
    }

  if (assay_ledger_get_n_rows (self->ledger) == 0)
    {
      adw_status_page_set_title (self->empty, _ ("Nothing to List"));
      adw_status_page_set_description (
          self->empty,
          _ ("The draft has no figure, quotation, name or date to hold against a source."));
    }
  else
    {
      adw_status_page_set_title (self->empty, _ ("No Row Is Like This"));
      adw_status_page_set_description (self->empty,
                                       _ ("Choose “All” above to see every row again."));
    }

  gtk_stack_set_visible_child_name (
      self->stack, g_list_model_get_n_items (G_LIST_MODEL (self->shown)) > 0 ? "table" : "empty");
}

/* “13 rows · 7 sources · 1 differs · 4 in no source” */
static void
show_sum (AssayLedgerPage *self)
{
  guint n_rows = assay_ledger_get_n_rows (self->ledger);
  guint n_differs = 0;
  guint n_none = 0;
  g_autofree char *rows = NULL;
  g_autofree char *sources = NULL;
  g_autofree char *differs = NULL;
  g_autofree char *none = NULL;
  g_autofree char *sum = NULL;

  for (guint i = 0; i < n_rows; i++)
    {
      const AssayLedgerRow *row = assay_ledger_get_row (self->ledger, i);

      n_differs += row->n_differs > 0 || row->other != NULL;
      n_none += row->n_differs == 0 && row->n_same == 0;
    }

  rows = g_strdup_printf (ngettext ("%u row", "%u rows", n_rows), n_rows);
  sources = g_strdup_printf (ngettext ("%u source", "%u sources", self->ledger->n_sources),
                             self->ledger->n_sources);
  differs = g_strdup_printf (ngettext ("%u differs", "%u differ", n_differs), n_differs);
  none = g_strdup_printf (ngettext ("%u in no source", "%u in no source", n_none), n_none);
  sum = g_strjoin (" · ", rows, sources, differs, none, NULL);
  gtk_label_set_label (self->sum, sum);
}

static void
show_pager (AssayLedgerPage *self)
{
  guint first = self->first_column;
  guint end = first + self->n_columns;
  g_autofree char *label = NULL;
  g_autofree char *silent = NULL;

  /* Translators: sources %u to %u of %u */
  label = g_strdup_printf (_ ("Sources %u–%u of %u"), first + 1, end, self->columns->len);
  gtk_label_set_label (self->pager_label, label);
  gtk_widget_set_visible (self->pager, self->n_columns < self->columns->len);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ledger.earlier", first > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ledger.later", end < self->columns->len);

  silent = g_strdup_printf (ngettext ("%u Silent", "%u Silent", self->ledger->n_silent),
                            self->ledger->n_silent);
  gtk_button_set_label (GTK_BUTTON (self->silent), silent);
  gtk_widget_set_visible (GTK_WIDGET (self->silent), self->ledger->n_silent > 0);
}

static void
choose_columns (AssayLedgerPage *self)
{
  gboolean shows_silent = gtk_toggle_button_get_active (self->silent);

  g_array_set_size (self->columns, 0);
  for (guint s = 0; s < self->ledger->n_sources; s++)
    {
      if (shows_silent || !self->ledger->silent[s])
        g_array_append_val (self->columns, s);
    }

  assay_ledger_page_make_columns (self);
  show_pager (self);
}

static AssayState
get_state (AssayLedgerPage      *self,
           const AssayLedgerRow *row)
{
  AssayState state = ASSAY_STATE_CONFIRMED;

  for (guint i = 0; i < row->facts->len; i++)
    state = assay_ledger_worse_state (
        state, assay_case_get_state (self->work, g_array_index (row->facts, guint, i)));

  return state;
}

static void
show_ledger (AssayLedgerPage *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < assay_ledger_get_n_rows (self->ledger); i++)
    {
      const AssayLedgerRow *row = assay_ledger_get_row (self->ledger, i);

      if (i == 0 || assay_ledger_get_row (self->ledger, i - 1)->kind != row->kind)
        g_ptr_array_add (items, assay_ledger_item_new_heading (row->kind));
      g_ptr_array_add (items, assay_ledger_item_new (row->kind, i, get_state (self, row)));
    }

  choose_columns (self);
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
  show_sum (self);
  show_empty (self);
  assay_time_line_set_ledger (self->time_line, self->ledger);
  assay_ledger_page_seek (self);
}

static void
update_states (AssayLedgerPage *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (AssayLedgerItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (!assay_ledger_item_is_heading (item))
        assay_ledger_item_set_state (
            item, get_state (self, assay_ledger_get_row (self->ledger,
                                                         assay_ledger_item_get_row (item))));
    }
}

static void
make_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  AssayLedger *ledger = assay_ledger_new (data, cancellable, &error);

  if (ledger != NULL)
    g_task_return_pointer (task, ledger, (GDestroyNotify) assay_ledger_free);
  else
    g_task_return_error (task, error);
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  AssayLedgerPage *self = ASSAY_LEDGER_PAGE (object);
  AssayLedger *ledger = g_task_propagate_pointer (G_TASK (result), NULL);

  /* Cancelled, as another one is being made or the page is gone. */
  if (ledger == NULL)
    return;

  if (self->work == NULL || ledger->analysis != self->analysis)
    {
      assay_ledger_free (ledger);
      return;
    }

  g_clear_object (&self->cancellable);
  g_list_store_remove_all (self->items);
  g_clear_pointer (&self->ledger, assay_ledger_free);
  self->ledger = ledger;
  self->ties = assay_case_tie_ledger (self->work, ledger);
  show_ledger (self);
}

static void
drop_making (AssayLedgerPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
make_ledger (AssayLedgerPage *self)
{
  g_autoptr (GTask) task = NULL;

  drop_making (self);
  g_set_object (&self->analysis, assay_case_get_analysis (self->work));
  self->cancellable = g_cancellable_new ();
  show_empty (self);
  task = g_task_new (self, self->cancellable, made_cb, NULL);
  g_task_set_task_data (task, g_object_ref (self->analysis), g_object_unref);
  g_task_run_in_thread (task, make_in_thread);
}

/* Nothing is made for a page that nobody looks at. */
static void
case_changed_cb (AssayLedgerPage *self)
{
  if (self->work == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (assay_ledger_page_is_old (self))
    make_ledger (self);
  else if (self->ledger != NULL && self->cancellable == NULL)
    update_states (self);
}

/**
 * assay_ledger_page_set_case:
 * @work: (nullable): the job whose ledger it is
 */
void
assay_ledger_page_set_case (AssayLedgerPage *self,
                            AssayCase       *work)
{
  g_return_if_fail (ASSAY_IS_LEDGER_PAGE (self));

  if (self->work == work)
    return;

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  drop_making (self);
  g_clear_object (&self->analysis);
  g_list_store_remove_all (self->items);
  g_clear_pointer (&self->ledger, assay_ledger_free);
  self->first_column = 0;
  g_set_object (&self->work, work);
  assay_time_line_set_ledger (self->time_line, NULL);

  if (work != NULL)
    g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self,
                             G_CONNECT_SWAPPED);
  case_changed_cb (self);
}

/* Whether what is shown is of the newest analysis. */
gboolean
assay_ledger_page_is_ready (AssayLedgerPage *self)
{
  g_return_val_if_fail (ASSAY_IS_LEDGER_PAGE (self), FALSE);

  return self->ledger != NULL && self->cancellable == NULL;
}

static void
emit_place (AssayLedgerPage       *self,
            int                    fact,
            int                    source,
            const AssayLedgerCell *cell)
{
  AssayLedgerPlace place = { .fact = fact, .source = source };

  if (cell != NULL)
    {
      place.span = cell->span;
      place.context = cell->context;
    }

  g_signal_emit (self, signals[PLACE_CHOSEN], 0, &place);
}

/* Goes to the fact of a row, and to the words of a source if it has some; -1 for the row alone. */
void
assay_ledger_page_choose (AssayLedgerPage *self,
                          guint            row,
                          int              source)
{
  const AssayLedgerRow *at = assay_ledger_get_row (self->ledger, row);

  emit_place (self, (int) g_array_index (at->facts, guint, 0), source,
              source >= 0 ? &at->cells[source] : NULL);
}

static void
row_activated_cb (AssayLedgerPage *self,
                  guint            position)
{
  g_autoptr (AssayLedgerItem) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);

  if (item != NULL && !assay_ledger_item_is_heading (item))
    assay_ledger_page_choose (self, assay_ledger_item_get_row (item), -1);
}

/* The fact of a row that is selected is the window's too: its keys act on it. */
static void
row_selected_cb (AssayLedgerPage    *self,
                 GParamSpec         *pspec,
                 GtkSingleSelection *selection)
{
  AssayLedgerItem *item = gtk_single_selection_get_selected_item (selection);
  const AssayLedgerRow *row = NULL;

  if (self->is_seeking || item == NULL || assay_ledger_item_is_heading (item))
    return;

  row = assay_ledger_get_row (self->ledger, assay_ledger_item_get_row (item));
  g_signal_emit (self, signals[FACT_SELECTED], 0, (int) g_array_index (row->facts, guint, 0));
}

static void
event_chosen_cb (AssayLedgerPage *self,
                 guint            index)
{
  const AssayLedgerEvent *event = &g_array_index (self->ledger->events, AssayLedgerEvent, index);

  emit_place (self, event->fact, event->source, NULL);
}

static void
show_changed_cb (AssayLedgerPage *self)
{
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->shown), GTK_FILTER_CHANGE_DIFFERENT);
  show_empty (self);
}

static void
silent_toggled_cb (AssayLedgerPage *self)
{
  if (self->ledger != NULL)
    choose_columns (self);
}

static void
turn_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  AssayLedgerPage *self = ASSAY_LEDGER_PAGE (widget);
  guint n = MAX (self->n_columns, 1);

  if (g_str_equal (action, "ledger.later"))
    self->first_column += n;
  else
    self->first_column -= MIN (self->first_column, n);

  assay_ledger_page_make_columns (self);
  show_pager (self);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  g_autofree char *table = assay_ledger_page_dup_table (ASSAY_LEDGER_PAGE (widget));

  if (table != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), table);
}

static int
compare_sections (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  static const int rank[] = {
    [ASSAY_FACT_FIGURE] = 0, [ASSAY_FACT_QUOTATION] = 1, [ASSAY_FACT_NAME] = 2,
    [ASSAY_FACT_DATE] = 3,   [ASSAY_FACT_STATEMENT] = 4,
  };
  AssayLedgerItem *first = (AssayLedgerItem *) a;
  AssayLedgerItem *second = (AssayLedgerItem *) b;
  int order = rank[assay_ledger_item_get_kind (first)] - rank[assay_ledger_item_get_kind (second)];

  if (order == 0)
    order = assay_ledger_item_is_heading (second) - assay_ledger_item_is_heading (first);

  return gtk_ordering_from_cmpfunc (order);
}

static gboolean
resize_cb (gpointer user_data)
{
  AssayLedgerPage *self = ASSAY_LEDGER_PAGE (user_data);

  self->resize = 0;
  if (self->ledger != NULL && gtk_widget_get_width (GTK_WIDGET (self)) != self->width)
    {
      assay_ledger_page_make_columns (self);
      show_pager (self);
    }

  return G_SOURCE_REMOVE;
}

/* Columns are not to come and go while their sizes are being given. */
static void
width_changed_cb (AssayLedgerPage *self)
{
  if (gtk_widget_get_width (GTK_WIDGET (self)) != self->width && self->resize == 0)
    self->resize = g_idle_add (resize_cb, self);
}

static void
assay_ledger_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (assay_ledger_page_parent_class)->map (widget);

  case_changed_cb (ASSAY_LEDGER_PAGE (widget));
}

static void
assay_ledger_page_dispose (GObject *object)
{
  AssayLedgerPage *self = ASSAY_LEDGER_PAGE (object);

  g_clear_handle_id (&self->resize, g_source_remove);
  drop_making (self);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->analysis);
  g_clear_object (&self->names);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->sorted);
  g_clear_object (&self->shown);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (assay_ledger_page_parent_class)->dispose (object);
}

static void
assay_ledger_page_finalize (GObject *object)
{
  AssayLedgerPage *self = ASSAY_LEDGER_PAGE (object);

  g_clear_pointer (&self->ledger, assay_ledger_free);
  g_array_unref (self->columns);

  G_OBJECT_CLASS (assay_ledger_page_parent_class)->finalize (object);
}

static void
assay_ledger_page_class_init (AssayLedgerPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_ledger_page_dispose;
  object_class->finalize = assay_ledger_page_finalize;
  widget_class->map = assay_ledger_page_map;

  signals[PLACE_CHOSEN] = g_signal_new (
      "place-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
      G_TYPE_NONE, 1, G_TYPE_POINTER);

  signals[FACT_SELECTED] = g_signal_new ("fact-selected", G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_INT);

  g_type_ensure (ASSAY_TYPE_TIME_LINE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-ledger-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, box);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, sum);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, show);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, silent);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, pager);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, pager_label);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, earlier);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, later);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, view);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, empty);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, time_line);
  gtk_widget_class_bind_template_child (widget_class, AssayLedgerPage, scroller);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, event_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, silent_toggled_cb);
  gtk_widget_class_install_action (widget_class, "ledger.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "ledger.earlier", NULL, turn_cb);
  gtk_widget_class_install_action (widget_class, "ledger.later", NULL, turn_cb);
}

static void
assay_ledger_page_init (AssayLedgerPage *self)
{
  g_autoptr (GtkMultiSorter) sorter = gtk_multi_sorter_new ();
  g_autoptr (GtkSelectionModel) selection = NULL;

  self->sought = -1;
  self->items = g_list_store_new (ASSAY_TYPE_LEDGER_ITEM);
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  gtk_widget_init_template (GTK_WIDGET (self));

  self->shown = gtk_filter_list_model_new (
      G_LIST_MODEL (g_object_ref (self->items)),
      GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL)));
  gtk_multi_sorter_append (sorter,
                           GTK_SORTER (gtk_custom_sorter_new (compare_sections, NULL, NULL)));
  gtk_multi_sorter_append (sorter, g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->shown)),
                                          GTK_SORTER (g_steal_pointer (&sorter)));
  selection = GTK_SELECTION_MODEL (
      gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->sorted))));
  gtk_single_selection_set_autoselect (GTK_SINGLE_SELECTION (selection), FALSE);
  gtk_single_selection_set_can_unselect (GTK_SINGLE_SELECTION (selection), TRUE);
  g_signal_connect_object (selection, "notify::selected-item", G_CALLBACK (row_selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_column_view_set_model (self->view, selection);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller),
                           "notify::page-size", G_CALLBACK (width_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

AssayLedgerPage *
assay_ledger_page_new (void)
{
  return g_object_new (ASSAY_TYPE_LEDGER_PAGE, NULL);
}
