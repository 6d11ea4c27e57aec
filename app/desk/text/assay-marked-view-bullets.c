/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marked-view-private.h"

/* Bullets and numbers of lists, which markup keeps out of the text. */

/* Between a bullet and the words, in pixels. */
#define AIR 8

static void
append_bullet (AssayMarkedView       *self,
               GtkSnapshot           *snapshot,
               const AssayBullet     *bullet,
               const AssayScreenLine *line)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, bullet->sign);
  GdkRGBA color;
  int width = 0;
  int x;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  pango_layout_get_pixel_size (layout, &width, NULL);
  x = line->is_rtl ? line->area.x + line->area.width + AIR : line->area.x - AIR - width;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) line->area.y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* Those of the lines of this frame. */
void
assay_marked_view_snapshot_bullets (AssayMarkedView *self,
                                    GtkSnapshot     *snapshot)
{
  AssayMarks *marks = assay_marked_view_get_marks (self);
  GArray *lines = assay_marked_view_get_lines (self);

  for (guint i = 0; i < lines->len; i++)
    {
      const AssayScreenLine *line = &g_array_index (lines, AssayScreenLine, i);
      guint index = assay_marks_find_bullet (marks, line->span.begin);

      if (index < marks->bullets->len &&
          g_array_index (marks->bullets, AssayBullet, index).position < line->span.end)
        append_bullet (self, snapshot, &g_array_index (marks->bullets, AssayBullet, index), line);
    }
}

/**
 * assay_marked_view_set_bullets:
 * @bullets: (array length=n_bullets): those of the text, in its order
 *
 * Shows these bullets and no others.
 */
void
assay_marked_view_set_bullets (AssayMarkedView   *self,
                               const AssayBullet *bullets,
                               guint              n_bullets)
{
  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  assay_marks_set_bullets (assay_marked_view_get_marks (self), bullets, n_bullets);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * assay_marked_view_get_bullets:
 *
 * Returns: (array length=n_bullets): the bullets where they are now
 */
const AssayBullet *
assay_marked_view_get_bullets (AssayMarkedView *self,
                               guint           *n_bullets)
{
  AssayMarks *marks = NULL;

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), NULL);
  g_return_val_if_fail (n_bullets != NULL, NULL);

  marks = assay_marked_view_get_marks (self);
  *n_bullets = marks->bullets->len;

  return (const AssayBullet *) (gpointer) marks->bullets->data;
}
