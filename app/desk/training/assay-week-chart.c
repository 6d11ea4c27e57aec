/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-week-chart.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "assay-day.h"

/* In pixels at scale 1. */
#define WIDTH 240
#define HEIGHT 190
#define LEFT 36
#define RIGHT 12
#define TOP 20
#define BOTTOM 24
#define MAX_COLUMN 40
#define CORNER 4

/* What is longer ago is in the table alone. */
#define MAX_WEEKS 26

struct _AssayWeekChart
{
  GtkWidget  parent_instance;

  GPtrArray *weeks;  /* (element-type AssayProgressWeek): in order of time; or NULL */
};

G_DEFINE_FINAL_TYPE (AssayWeekChart, assay_week_chart, GTK_TYPE_WIDGET)

/* Days since the year 1, or 0 for what is no day. */
static guint
get_julian (const char *monday)
{
  AssayDay day = { 0 };
  GDate date;

  if (!assay_day_from_iso (monday, &day) ||
      !g_date_valid_dmy ((GDateDay) day.day, (GDateMonth) day.month, (GDateYear) day.year))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day.day, (GDateMonth) day.month, (GDateYear) day.year);

  return g_date_get_julian (&date);
}

static void
append_text (AssayWeekChart *self,
             GtkSnapshot    *snapshot,
             const char     *text,
             graphene_rect_t place,
             double          align)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList *attributes = pango_attr_list_new ();
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color;
  int width = 0;
  int height = 0;

  pango_attr_list_insert (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_style_context_get_color (context, &color);
  color.alpha *= 0.7f;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) floor (place.origin.x + align * (place.size.width - width)),
                            (float) floor (place.origin.y + (place.size.height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* Lines at 0, 50 and 100 points. */
static void
append_grid (AssayWeekChart *self,
             GtkSnapshot    *snapshot,
             double          width,
             double          height)
{
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha = 0.15f;

  for (guint points = 0; points <= 100; points += 50)
    {
      double y = floor (TOP + height * (1 - points / 100.0));
      g_autofree char *label = g_strdup_printf ("%u", points);

      gtk_snapshot_append_color (snapshot, &color,
                                 &GRAPHENE_RECT_INIT (LEFT, (float) y, (float) width, 1));
      append_text (self, snapshot, label, GRAPHENE_RECT_INIT (0, (float) y - 8, LEFT - 8, 16), 1);
    }
}

static char *
dup_label (guint day)
{
  GDate date;

  if (day == 0)
    return g_strdup ("");

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);

  return assay_day_dup_short ((AssayDay){ (gint16) g_date_get_year (&date),
                                          (gint8) g_date_get_month (&date),
                                          (gint8) g_date_get_day (&date) },
                              FALSE);
}

static void
append_column (AssayWeekChart          *self,
               GtkSnapshot             *snapshot,
               const AssayProgressWeek *week,
               graphene_rect_t          slot)
{
  double height = MAX (slot.size.height * week->points / 100, 2);
  double width = MIN (slot.size.width * 0.7, MAX_COLUMN);
  graphene_rect_t column = GRAPHENE_RECT_INIT (
      (float) floor (slot.origin.x + (slot.size.width - width) / 2),
      (float) floor (slot.origin.y + slot.size.height - height), (float) floor (width),
      (float) ceil (height));
  g_autofree char *points = g_strdup_printf ("%.0f", week->points);
  GskRoundedRect rounded;
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)),
                                       "accent_bg_color", &color))
    return;

  gsk_rounded_rect_init (&rounded, &column, &GRAPHENE_SIZE_INIT (CORNER, CORNER),
                         &GRAPHENE_SIZE_INIT (CORNER, CORNER), &GRAPHENE_SIZE_INIT (0, 0),
                         &GRAPHENE_SIZE_INIT (0, 0));
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, &column);
  gtk_snapshot_pop (snapshot);
  append_text (self, snapshot, points,
               GRAPHENE_RECT_INIT (slot.origin.x, column.origin.y - 18, slot.size.width, 16), 0.5);
}

static void
assay_week_chart_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  AssayWeekChart *self = ASSAY_WEEK_CHART (widget);
  double width = gtk_widget_get_width (widget) - LEFT - RIGHT;
  double height = gtk_widget_get_height (widget) - TOP - BOTTOM;
  const AssayProgressWeek *last = NULL;
  guint first_day = 0;
  guint last_day = 0;
  guint n_slots = 0;

  if (self->weeks == NULL || self->weeks->len == 0 || width <= 0 || height <= 0)
    return;

  last = g_ptr_array_index (self->weeks, self->weeks->len - 1);
  last_day = get_julian (last->monday);
  first_day = get_julian (((const AssayProgressWeek *) g_ptr_array_index (self->weeks, 0))->monday);
  n_slots = MIN ((last_day - first_day) / 7 + 1, MAX_WEEKS);
  n_slots = MAX (n_slots, 6);
  append_grid (self, snapshot, width, height);

  for (guint i = 0; i < self->weeks->len; i++)
    {
      const AssayProgressWeek *week = g_ptr_array_index (self->weeks, i);
      guint day = get_julian (week->monday);
      guint ago = day > 0 && day <= last_day ? (last_day - day) / 7 : n_slots;
      double slot = width / n_slots;
      double x = LEFT + (n_slots - 1 - ago) * slot;
      g_autofree char *label = NULL;

      if (ago >= n_slots)
        continue;

      append_column (self, snapshot, week,
                     GRAPHENE_RECT_INIT ((float) x, TOP, (float) slot, (float) height));

      /* Where there are many, every other is named. */
      if (n_slots > 13 && ago % 2 == 1)
        continue;

      label = dup_label (day);
      append_text (self, snapshot, label,
                   GRAPHENE_RECT_INIT ((float) x, (float) (TOP + height + 4), (float) slot, 16),
                   0.5);
    }
}

static void
assay_week_chart_finalize (GObject *object)
{
  AssayWeekChart *self = ASSAY_WEEK_CHART (object);

  g_clear_pointer (&self->weeks, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_week_chart_parent_class)->finalize (object);
}

static void
assay_week_chart_class_init (AssayWeekChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = assay_week_chart_finalize;
  widget_class->snapshot = assay_week_chart_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
assay_week_chart_init (AssayWeekChart *self)
{
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, HEIGHT);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Points by week; the table below says the same"), -1);
}

/**
 * assay_week_chart_set_weeks:
 * @weeks: (element-type AssayProgressWeek): in order of time
 */
void
assay_week_chart_set_weeks (AssayWeekChart *self,
                            GPtrArray      *weeks)
{
  g_return_if_fail (ASSAY_IS_WEEK_CHART (self));
  g_return_if_fail (weeks != NULL);

  g_clear_pointer (&self->weeks, g_ptr_array_unref);
  self->weeks = g_ptr_array_ref (weeks);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
