/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-list-rows.h"

/**
 * assay_list_rows_clear:
 *
 * Takes all rows out of the list.
 */
void
assay_list_rows_clear (GtkListBox *list)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (GTK_IS_LIST_BOX (list));

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

/**
 * assay_list_rows_find_shown:
 * @index: where to begin; may lie before the first row or past the last
 * @direction: 1 to look downwards, -1 upwards
 *
 * Returns: (transfer none) (nullable): the first row from @index on that the list's filter lets through
 */
GtkListBoxRow *
assay_list_rows_find_shown (GtkListBox *list,
                            int         index,
                            int         direction)
{
  GtkListBoxRow *row = NULL;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), NULL);
  g_return_val_if_fail (direction == 1 || direction == -1, NULL);

  for (; index >= 0 && (row = gtk_list_box_get_row_at_index (list, index)) != NULL;
       index += direction)
    {
      if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
        return row;
    }

  return NULL;
}

/* GTK does this only for the row that has the focus. */
static void
bring_into_sight (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  GtkAdjustment *adjustment = gtk_list_box_get_adjustment (list);
  graphene_rect_t bounds;

  if (adjustment != NULL &&
      gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (list), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

/**
 * assay_list_rows_press_arrow:
 * @keyval: the key that was pressed
 *
 * Lets the arrows go through the rows that are shown while the focus stays where the words to search for are
 * written: selects the one above or below, and brings it into sight.
 *
 * Returns: %TRUE if it was such an arrow, also where there is no further row
 */
gboolean
assay_list_rows_press_arrow (GtkListBox *list,
                             guint       keyval)
{
  int direction = keyval == GDK_KEY_Down ? 1 : keyval == GDK_KEY_Up ? -1 : 0;
  GtkListBoxRow *row = NULL;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), FALSE);

  if (direction == 0)
    return FALSE;

  row = gtk_list_box_get_selected_row (list);
  row = assay_list_rows_find_shown (
      list, row != NULL ? gtk_list_box_row_get_index (row) + direction : 0, direction);
  if (row != NULL)
    {
      gtk_list_box_select_row (list, row);
      bring_into_sight (list, row);
    }

  return TRUE;
}
