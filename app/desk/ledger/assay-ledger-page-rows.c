/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-page-private.h"

/* Rows of the ledger: where that of a fact is, and all of them as a table. */

/* A row that is not there after so many frames is in no table: it was filtered out. */
#define MOST_FRAMES 30

static gboolean
has_fact (AssayLedgerPage *self,
          AssayLedgerItem *item,
          int              fact)
{
  const AssayLedgerRow *row = NULL;

  if (assay_ledger_item_is_heading (item))
    return FALSE;

  row = assay_ledger_get_row (self->ledger, assay_ledger_item_get_row (item));
  for (guint i = 0; i < row->facts->len; i++)
    {
      if ((int) g_array_index (row->facts, guint, i) == fact)
        return TRUE;
    }

  return FALSE;
}

/* Position among the rows that are shown of the one that has @fact; of a statement, which has none, that of what stands
 * in it; or -1. */
static int
find_row (AssayLedgerPage *self,
          int              fact)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (self->ledger->analysis, &n_facts);

  if (fact < 0 || (guint) fact >= n_facts)
    return -1;
  if (facts[fact].kind == ASSAY_FACT_STATEMENT)
    {
      for (guint i = (guint) fact + 1; i < n_facts && facts[i].claim == facts[fact].claim; i++)
        {
          int position = facts[i].kind != ASSAY_FACT_STATEMENT ? find_row (self, (int) i) : -1;

          if (position >= 0)
            return position;
        }
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sorted)); i++)
    {
      g_autoptr (AssayLedgerItem) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), i);

      if (has_fact (self, item, fact))
        return (int) i;
    }

  return -1;
}

/* The cell below @widget that shows @item, or NULL. */
static GtkWidget *
find_cell (GtkWidget *widget,
           gpointer   item)
{
  if (g_object_get_data (G_OBJECT (widget), ASSAY_LEDGER_ITEM_KEY) == item &&
      gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_cell (child, item);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
focus_row (AssayLedgerPage *self,
           GtkWidget       *rows,
           guint            position)
{
  g_autoptr (AssayLedgerItem) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);
  GtkWidget *row = find_cell (rows, item);

  while (row != NULL && gtk_widget_get_parent (row) != rows)
    row = gtk_widget_get_parent (row);

  return row != NULL && gtk_widget_grab_focus (row);
}

/* Rows are made as they come into sight, which takes a frame or two. */
static gboolean
seek_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  AssayLedgerPage *self = ASSAY_LEDGER_PAGE (widget);
  GtkWidget *rows = gtk_widget_get_last_child (GTK_WIDGET (self->view));
  int position = self->sought >= 0 && self->ledger != NULL ? find_row (self, self->sought) : -1;

  if (position < 0 || focus_row (self, rows, (guint) position) || self->n_sought++ > MOST_FRAMES)
    {
      self->sought = -1;
      return G_SOURCE_REMOVE;
    }

  gtk_widget_activate_action (rows, "list.scroll-to-item", "u", (guint) position);

  return G_SOURCE_CONTINUE;
}

/* To be called when there are rows: selects that of the fact that is sought, and gives it the focus. */
void
assay_ledger_page_seek (AssayLedgerPage *self)
{
  int position = self->sought >= 0 && self->ledger != NULL ? find_row (self, self->sought) : -1;

  if (position < 0)
    return;

  self->is_seeking = TRUE;
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (gtk_column_view_get_model (self->view)),
                                     (guint) position);
  self->is_seeking = FALSE;
  self->n_sought = 0;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), seek_cb, NULL, NULL);
}

/**
 * assay_ledger_page_seek_fact:
 * @fact: index of a fact, or -1
 *
 * Selects its row and gives that the focus, now or once the ledger is made; the fact that is selected stays it.
 */
void
assay_ledger_page_seek_fact (AssayLedgerPage *self,
                             int              fact)
{
  g_return_if_fail (ASSAY_IS_LEDGER_PAGE (self));

  self->sought = fact;
  if (assay_ledger_page_is_ready (self))
    assay_ledger_page_seek (self);
}

/**
 * assay_ledger_page_dup_table:
 *
 * Returns: the rows that are shown, in their order, as cells parted by tabs
 */
char *
assay_ledger_page_dup_table (AssayLedgerPage *self)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree AssayState *states = NULL;

  g_return_val_if_fail (ASSAY_IS_LEDGER_PAGE (self), NULL);

  if (self->ledger == NULL)
    return NULL;

  states = g_new0 (AssayState, assay_ledger_get_n_rows (self->ledger) + 1);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sorted)); i++)
    {
      g_autoptr (AssayLedgerItem) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), i);
      guint row = assay_ledger_item_get_row (item);

      if (assay_ledger_item_is_heading (item))
        continue;

      states[row] = assay_ledger_item_get_state (item);
      g_array_append_val (rows, row);
    }

  return assay_report_ledger_to_tsv (self->ledger, states, rows);
}
