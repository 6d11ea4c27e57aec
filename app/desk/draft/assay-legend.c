/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-legend.h"

#include <glib/gi18n-lib.h>

#include "assay-mark-row.h"

/* The kinds of mark, in the order of the list; the last stands for what is closed, and has no shape. */
static const struct
{
  AssayShape  shape;
  const char *title;
  const char *meaning;
} kinds[] = {
  { ASSAY_SHAPE_HIGHLIGHT, N_ ("Narrator’s own voice"),
    N_ ("Nobody is quoted or named. The stronger, the more it needs checking") },
  { ASSAY_SHAPE_UNDERLINE, N_ ("Attribution"), N_ ("The words that say who said it") },
  { ASSAY_SHAPE_BAR, N_ ("Quotation"), N_ ("Words given as somebody’s own") },
  { ASSAY_SHAPE_BOX, N_ ("Conflict"), N_ ("A source says something else") },
  { ASSAY_SHAPE_DOTTED, N_ ("In no source"), N_ ("No source at hand has it, or nobody is named") },
  { ASSAY_SHAPE_DASHED, N_ ("Loaded wording"), N_ ("Words that judge, outside quotation marks") },
  { ASSAY_SHAPE_NOTE, N_ ("Yours"), N_ ("Somebody marked these words or wrote a note on them") },
  { ASSAY_N_SHAPES, N_ ("Closed"), N_ ("Every fact of the claim is closed") },
};

static const struct
{
  const char *icon;
  const char *style;
  const char *meaning;
} sign_kinds[] = {
  { "assay-open-symbolic", "dim-label", N_ ("Open") },
  { "assay-conflict-symbolic", "error", N_ ("Conflicts with a source") },
  { "assay-error-symbolic", "error", N_ ("Error") },
  { "assay-confirmed-symbolic", "success", N_ ("Confirmed or fixed") },
  { "assay-unknown-symbolic", "warning", N_ ("Cannot be confirmed") },
  { "assay-author-symbolic", "dim-label", N_ ("On author") },
  { "assay-opinion-symbolic", "dim-label", N_ ("Opinion") },
};

#define CLOSED_ROW (G_N_ELEMENTS (kinds) - 1)

struct _AssayLegend
{
  GtkPopover    parent_instance;

  GtkBox       *rows;
  GtkFlowBox   *signs;
  AssayMarkRow *kind_rows[G_N_ELEMENTS (kinds)];
};

G_DEFINE_FINAL_TYPE (AssayLegend, assay_legend, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
row_toggled_cb (AssayLegend *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
add_row (AssayLegend *self,
         guint        i)
{
  GtkWidget *row = assay_mark_row_new (_ (kinds[i].title), _ (kinds[i].meaning));

  self->kind_rows[i] = ASSAY_MARK_ROW (row);
  if (i == CLOSED_ROW)
    assay_mark_row_set_dimmed (self->kind_rows[i]);
  else
    assay_mark_row_set_shape (self->kind_rows[i], kinds[i].shape);

  g_signal_connect_object (row, "notify::active", G_CALLBACK (row_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->rows, row);
}

static void
add_sign (AssayLegend *self,
          guint        i)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *image = gtk_image_new_from_icon_name (sign_kinds[i].icon);
  GtkWidget *label = gtk_label_new (_ (sign_kinds[i].meaning));

  gtk_widget_add_css_class (image, sign_kinds[i].style);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  gtk_flow_box_append (self->signs, box);
  gtk_widget_set_focusable (gtk_widget_get_parent (box), FALSE);
}

static void
assay_legend_class_init (AssayLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-legend.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayLegend, rows);
  gtk_widget_class_bind_template_child (widget_class, AssayLegend, signs);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_legend_init (AssayLegend *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    add_row (self, i);
  for (guint i = 0; i < G_N_ELEMENTS (sign_kinds); i++)
    add_sign (self, i);
}

/**
 * assay_legend_set_counts:
 * @shapes: (array length=n_shapes): all marks of the draft, also those that are hidden
 * @n_closed: how many claims are closed
 */
void
assay_legend_set_counts (AssayLegend          *self,
                         const AssayShapeSpan *shapes,
                         guint                 n_shapes,
                         guint                 n_closed)
{
  guint counts[ASSAY_N_SHAPES] = { 0 };

  g_return_if_fail (ASSAY_IS_LEGEND (self));

  for (guint i = 0; i < n_shapes; i++)
    counts[shapes[i].shape]++;

  for (guint i = 0; i < CLOSED_ROW; i++)
    assay_mark_row_set_count (self->kind_rows[i], counts[kinds[i].shape]);
  assay_mark_row_set_count (self->kind_rows[CLOSED_ROW], n_closed);
}

/* Whether marks of this shape are shown; those that the list does not have always are. */
gboolean
assay_legend_shows (AssayLegend *self,
                    AssayShape   shape)
{
  g_return_val_if_fail (ASSAY_IS_LEGEND (self), TRUE);

  for (guint i = 0; i < CLOSED_ROW; i++)
    {
      if (kinds[i].shape == shape)
        return assay_mark_row_get_active (self->kind_rows[i]);
    }

  return TRUE;
}

/* Whether what is closed is dimmed. */
gboolean
assay_legend_shows_closed (AssayLegend *self)
{
  g_return_val_if_fail (ASSAY_IS_LEGEND (self), TRUE);

  return assay_mark_row_get_active (self->kind_rows[CLOSED_ROW]);
}

gboolean
assay_legend_shows_all (AssayLegend *self)
{
  g_return_val_if_fail (ASSAY_IS_LEGEND (self), TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!assay_mark_row_get_active (self->kind_rows[i]))
        return FALSE;
    }

  return TRUE;
}

void
assay_legend_show_all (AssayLegend *self)
{
  g_return_if_fail (ASSAY_IS_LEGEND (self));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    assay_mark_row_set_active (self->kind_rows[i], TRUE);
}
