/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-overview-picture.h"

#include <glib/gi18n-lib.h>

#include "assay-overview-groups.h"
#include "assay-source.h"

/* Places in pixels. */
#define MARGIN 18
#define HEADING 30
#define LINE 21
#define DOT 9
#define ROW_TITLE 132
#define MIN_ROW 44
#define MIN_WIDTH 620

/* Names over the line of days lie in so many rows before one is left out. */
#define MAX_DATE_ROWS 4

/* In a cell so many names are shown; the table has all. */
#define MAX_IN_CELL 6

typedef enum
{
  ROW_RELIABLE,
  ROW_MIXED,
  ROW_LOW,
  ROW_OTHER,
  ROW_UNRATED,
  N_ROWS,
} Row;

#define N_COLUMNS 6

static const char *const row_titles[N_ROWS] = {
  [ROW_RELIABLE] = N_ ("Reliable"),
  [ROW_MIXED] = N_ ("Mixed"),
  [ROW_LOW] = N_ ("Rated low"),
  [ROW_OTHER] = N_ ("Other kinds"),
  [ROW_UNRATED] = N_ ("Not rated"),
};

static const char *const column_titles[N_COLUMNS] = {
  N_ ("Left"),         N_ ("Centre-left"), N_ ("Centre"),
  N_ ("Centre-right"), N_ ("Right"),       N_ ("No lean known"),
};

/**
 * Mark:
 * @label: who it is, with the letter of its group
 * @day: when it came out, or year 0
 *
 * One source in the drawing.
 */
typedef struct
{
  char     *label;
  AssayDay  day;
  Row       row;
  guint     column;
  gboolean  is_read;
} Mark;

struct _AssayOverviewPicture
{
  GtkWidget  parent_instance;

  GArray    *marks;  /* (element-type Mark) */
  GPtrArray *groups; /* (element-type utf8): “A: AP, Yahoo” */
};

G_DEFINE_FINAL_TYPE (AssayOverviewPicture, assay_overview_picture, GTK_TYPE_WIDGET)

static void
mark_clear (gpointer data)
{
  g_free (((Mark *) data)->label);
}

static Row
get_row (const AssayOutlet *outlet)
{
  switch (outlet != NULL ? outlet->tier : ASSAY_TIER_NONE)
    {
    case ASSAY_TIER_RELIABLE:
      return ROW_RELIABLE;
    case ASSAY_TIER_MIXED:
      return ROW_MIXED;
    case ASSAY_TIER_UNRELIABLE:
    case ASSAY_TIER_DEPRECATED:
    case ASSAY_TIER_IMPERSONATION:
      return ROW_LOW;
    case ASSAY_TIER_SATIRE:
    case ASSAY_TIER_USER_GENERATED:
    case ASSAY_TIER_UNREVIEWED:
      return ROW_OTHER;
    case ASSAY_TIER_NONE:
      return ROW_UNRATED;
    }

  return ROW_UNRATED;
}

static guint
get_column (const AssayOutlet *outlet)
{
  AssayLean lean = outlet != NULL ? outlet->lean : ASSAY_LEAN_NONE;

  return lean == ASSAY_LEAN_NONE ? N_COLUMNS - 1 : (guint) lean - ASSAY_LEAN_LEFT;
}

static void
add_mark (AssayOverviewPicture *self,
          AssaySource          *source,
          const char           *group)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);
  g_autofree char *label = assay_source_dup_label (source);
  Mark mark = { .day = assay_source_get_date (source),
                .row = get_row (outlet),
                .column = get_column (outlet),
                .is_read = assay_source_get_grade (source) > ASSAY_GRADE_SUMMARY };

  mark.label = group != NULL ? g_strdup_printf ("%s (%s)", label, group) : g_steal_pointer (&label);
  g_array_append_val (self->marks, mark);
}

static void
add_group (AssayOverviewPicture *self,
           GListModel           *sources,
           AssayIndependence    *independence,
           guint                 leader)
{
  g_autofree char *group = assay_overview_dup_group (independence, leader);
  g_autoptr (GString) names = g_string_new (NULL);
  guint n_sources = g_list_model_get_n_items (sources);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_source_dup_label (source);

      if (assay_overview_get_leader (independence, i) == leader)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", label);
    }

  /* Translators: the letter of a group, and the outlets in it */
  g_ptr_array_add (self->groups, g_strdup_printf (_ ("%s: %s – one voice"), group, names->str));
}

/**
 * assay_overview_picture_set_sources:
 * @sources: those of an analysis
 * @independence: (nullable): which of them carry the same text
 */
void
assay_overview_picture_set_sources (AssayOverviewPicture *self,
                                    GListModel           *sources,
                                    AssayIndependence    *independence)
{
  g_return_if_fail (ASSAY_IS_OVERVIEW_PICTURE (self));
  g_return_if_fail (G_IS_LIST_MODEL (sources));

  g_array_set_size (self->marks, 0);
  g_ptr_array_set_size (self->groups, 0);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *group = assay_overview_dup_group (independence, i);

      add_mark (self, source, group);
      if (assay_overview_leads (independence, i))
        add_group (self, sources, independence, i);
    }

  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static guint
count_in_cell (AssayOverviewPicture *self,
               Row                   row,
               guint                 column)
{
  guint n = 0;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);

      n += mark->row == row && mark->column == column;
    }

  return n;
}

static int
get_row_height (AssayOverviewPicture *self,
                Row                   row)
{
  guint most = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    most = MAX (most, MIN (count_in_cell (self, row, i), MAX_IN_CELL + 1));

  return MAX (MIN_ROW, (int) most * LINE + 12);
}

static int
get_dates_height (void)
{
  return HEADING + MAX_DATE_ROWS * LINE + 2 * LINE + 40;
}

static int
get_height (AssayOverviewPicture *self)
{
  int height = 2 * MARGIN + get_dates_height () + HEADING + LINE;

  for (guint i = 0; i < N_ROWS; i++)
    height += get_row_height (self, (Row) i);
  if (self->groups->len > 0)
    height += HEADING + MARGIN + (int) self->groups->len * LINE;

  return height;
}

static GdkRGBA
get_color (AssayOverviewPicture *self,
           double                alpha)
{
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= (float) alpha;

  return color;
}

/* Draws words in a place; returns how much of its width they took. */
static int
draw_words (AssayOverviewPicture *self,
            GtkSnapshot          *snapshot,
            const char           *words,
            const graphene_rect_t *place,
            double                alpha)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  const GdkRGBA color = get_color (self, alpha);
  int width;

  pango_layout_set_width (layout, (int) (place->size.width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_size (layout, &width, NULL);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &place->origin);
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);

  return width;
}

static void
draw_heading (AssayOverviewPicture *self,
              GtkSnapshot          *snapshot,
              const char           *words,
              float                 y)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  const GdkRGBA color = get_color (self, 1);

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
draw_box (AssayOverviewPicture  *self,
          GtkSnapshot           *snapshot,
          const graphene_rect_t *place,
          double                 alpha)
{
  const GdkRGBA color = get_color (self, alpha);

  gtk_snapshot_append_color (snapshot, &color, place);
}

/* A full dot for what was read, a ring for what was not. */
static void
draw_dot (AssayOverviewPicture *self,
          GtkSnapshot          *snapshot,
          float                 x,
          float                 y,
          gboolean              is_read)
{
  const GdkRGBA color = get_color (self, 1);
  const graphene_rect_t place = GRAPHENE_RECT_INIT (x - DOT / 2.0f, y - DOT / 2.0f, DOT, DOT);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &place, DOT / 2.0f);

  if (is_read)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, &color, &place);
      gtk_snapshot_pop (snapshot);
    }
  else
    {
      gtk_snapshot_append_border (snapshot, &outline, (const float[]){ 1.5f, 1.5f, 1.5f, 1.5f },
                                  (const GdkRGBA[]){ color, color, color, color });
    }
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return assay_day_compare ((*(const Mark *const *) a)->day, (*(const Mark *const *) b)->day);
}

static GPtrArray *
list_dated (AssayOverviewPicture *self)
{
  GPtrArray *dated = g_ptr_array_new ();

  for (guint i = 0; i < self->marks->len; i++)
    {
      Mark *mark = &g_array_index (self->marks, Mark, i);

      if (assay_day_is_set (mark->day))
        g_ptr_array_add (dated, mark);
    }

  g_ptr_array_sort (dated, compare_days);

  return dated;
}

/* Where the names over the line of days lie: @ends says how far each row is taken. */
typedef struct
{
  graphene_rect_t area;
  float           ends[MAX_DATE_ROWS];
} Dates;

/* The name of a mark in the lowest row where it fits. */
static void
draw_dated_name (AssayOverviewPicture *self,
                 GtkSnapshot          *snapshot,
                 const Mark           *mark,
                 Dates                *dates,
                 float                 x)
{
  const graphene_rect_t *area = &dates->area;

  for (guint i = 0; i < MAX_DATE_ROWS; i++)
    {
      float y = area->origin.y + area->size.height - (float) (i + 1) * LINE - DOT;
      float left = x - DOT / 2.0f;
      float right = area->origin.x + area->size.width;
      int taken;

      if (left < dates->ends[i] || right - left < 60)
        continue;

      taken = draw_words (self, snapshot, mark->label,
                          &GRAPHENE_RECT_INIT (left, y, MIN (right - left, 170), LINE), 1);
      draw_box (self, snapshot,
                &GRAPHENE_RECT_INIT (x - 0.5f, y + LINE - 3, 1,
                                     area->origin.y + area->size.height - y - LINE - DOT + 5),
                0.25);
      dates->ends[i] = left + (float) taken + 12;
      return;
    }
}

/* What the signs mean, and how many sources the line has no place for. */
static char *
dup_note (AssayOverviewPicture *self,
          guint                 n_undated)
{
  g_autofree char *undated = NULL;

  if (n_undated == 0)
    return g_strdup (_ ("● read here  ○ not read"));

  undated = g_strdup_printf (
      ngettext ("%u source has no date", "%u sources have no date", n_undated), n_undated);

  return g_strconcat (_ ("● read here  ○ not read"), " · ", undated, NULL);
}

/* When they came out: a dot for each on a line from the first day to the last. */
static void
draw_dates (AssayOverviewPicture *self,
            GtkSnapshot          *snapshot,
            float                 width,
            float                 y)
{
  g_autoptr (GPtrArray) dated = list_dated (self);
  Dates dates = { .area = GRAPHENE_RECT_INIT (MARGIN + DOT, y + HEADING,
                                              width - 2 * MARGIN - 2 * DOT,
                                              MAX_DATE_ROWS * LINE + DOT) };
  graphene_rect_t area = dates.area;
  float line = area.origin.y + area.size.height;
  g_autofree char *note = dup_note (self, self->marks->len - dated->len);
  AssayDay first = { 0 };
  int span = 0;

  draw_heading (self, snapshot, _ ("When the sources came out"), y);
  draw_box (self, snapshot,
            &GRAPHENE_RECT_INIT (area.origin.x, line - 0.5f, area.size.width, 1), 0.4);

  if (dated->len > 0)
    {
      first = ((const Mark *) g_ptr_array_index (dated, 0))->day;
      span = assay_day_distance (first,
                                 ((const Mark *) g_ptr_array_index (dated, dated->len - 1))->day);
    }

  for (guint i = 0; i < dated->len; i++)
    {
      const Mark *mark = g_ptr_array_index (dated, i);
      float share = span > 0 ? (float) assay_day_distance (first, mark->day) / (float) span : 0.0f;
      /* The name of the last lies to the right of its dot. */
      float x = area.origin.x + share * (area.size.width - 150);

      draw_dot (self, snapshot, x, line, mark->is_read);
      draw_dated_name (self, snapshot, mark, &dates, x);
      if (i == 0 || i + 1 == dated->len)
        {
          g_autofree char *day = assay_day_dup_label (mark->day);

          if (i == 0 || span > 0)
            draw_words (self, snapshot, day, &GRAPHENE_RECT_INIT (x, line + 7, 150, LINE), 0.7);
        }
    }

  draw_words (self, snapshot, note,
              &GRAPHENE_RECT_INIT (area.origin.x, line + 9 + LINE, area.size.width, LINE), 0.7);
}

static void
draw_cell (AssayOverviewPicture *self,
           GtkSnapshot          *snapshot,
           Row                   row,
           guint                 column,
           const graphene_rect_t *cell)
{
  guint n = count_in_cell (self, row, column);
  guint n_shown = 0;

  for (guint i = 0; i < self->marks->len && n_shown < MAX_IN_CELL; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);
      float y = cell->origin.y + 6 + (float) n_shown * LINE;

      if (mark->row != row || mark->column != column)
        continue;

      draw_dot (self, snapshot, cell->origin.x + 10, y + LINE / 2.0f - 1, mark->is_read);
      draw_words (self, snapshot, mark->label,
                  &GRAPHENE_RECT_INIT (cell->origin.x + 20, y, cell->size.width - 24, LINE), 1);
      n_shown++;
    }

  if (n > n_shown)
    {
      g_autofree char *more = g_strdup_printf (
          ngettext ("and %u more", "and %u more", n - n_shown), n - n_shown);

      draw_words (self, snapshot, more,
                  &GRAPHENE_RECT_INIT (cell->origin.x + 20, cell->origin.y + 6 + n_shown * LINE,
                                       cell->size.width - 24, LINE),
                  0.7);
    }
}

/* Whom they come from: reliability downwards, lean from left to right. Returns where it ends. */
static float
draw_outlets (AssayOverviewPicture *self,
              GtkSnapshot          *snapshot,
              float                 width,
              float                 y)
{
  float column = (width - 2 * MARGIN - ROW_TITLE) / N_COLUMNS;

  draw_heading (self, snapshot, _ ("Whom they come from, as others rate them"), y);
  y += HEADING;

  for (guint i = 0; i < N_COLUMNS; i++)
    draw_words (
        self, snapshot, _ (column_titles[i]),
        &GRAPHENE_RECT_INIT (MARGIN + ROW_TITLE + (float) i * column + 4, y, column - 8, LINE),
        0.7);
  y += LINE;

  for (guint i = 0; i < N_ROWS; i++)
    {
      float height = (float) get_row_height (self, (Row) i);

      draw_box (self, snapshot, &GRAPHENE_RECT_INIT (MARGIN, y, width - 2 * MARGIN, 1), 0.2);
      draw_words (self, snapshot, _ (row_titles[i]),
                  &GRAPHENE_RECT_INIT (MARGIN, y + 6, ROW_TITLE - 8, LINE), 0.7);
      for (guint j = 0; j < N_COLUMNS; j++)
        draw_cell (
            self, snapshot, (Row) i, j,
            &GRAPHENE_RECT_INIT (MARGIN + ROW_TITLE + (float) j * column, y, column, height));
      y += height;
    }

  return y;
}

static void
assay_overview_picture_snapshot (GtkWidget   *widget,
                                 GtkSnapshot *snapshot)
{
  AssayOverviewPicture *self = ASSAY_OVERVIEW_PICTURE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float y = MARGIN;

  draw_dates (self, snapshot, width, y);
  y = draw_outlets (self, snapshot, width, y + (float) get_dates_height ());

  if (self->groups->len == 0)
    return;

  y += MARGIN;
  draw_heading (self, snapshot, _ ("Which carry the same text"), y);
  y += HEADING;
  for (guint i = 0; i < self->groups->len; i++)
    draw_words (self, snapshot, g_ptr_array_index (self->groups, i),
                &GRAPHENE_RECT_INIT (MARGIN, y + (float) i * LINE, width - 2 * MARGIN, LINE), 1);
}

static void
assay_overview_picture_measure (GtkWidget      *widget,
                                GtkOrientation  orientation,
                                int             for_size,
                                int            *minimum,
                                int            *natural,
                                int            *minimum_baseline,
                                int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = 2 * MIN_WIDTH;
      return;
    }

  *minimum = get_height (ASSAY_OVERVIEW_PICTURE (widget));
  *natural = *minimum;
}

static void
assay_overview_picture_finalize (GObject *object)
{
  AssayOverviewPicture *self = ASSAY_OVERVIEW_PICTURE (object);

  g_array_unref (self->marks);
  g_ptr_array_unref (self->groups);

  G_OBJECT_CLASS (assay_overview_picture_parent_class)->finalize (object);
}

static void
assay_overview_picture_class_init (AssayOverviewPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = assay_overview_picture_finalize;
  widget_class->measure = assay_overview_picture_measure;
  widget_class->snapshot = assay_overview_picture_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
assay_overview_picture_init (AssayOverviewPicture *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  g_array_set_clear_func (self->marks, mark_clear);
  self->groups = g_ptr_array_new_with_free_func (g_free);
}
