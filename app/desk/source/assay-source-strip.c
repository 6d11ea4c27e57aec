/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-strip.h"

#include "assay-source-chip.h"

/* No strip on any screen shows more; the list has all. */
#define MAX_CHIPS 20

#define SPACING 3

/* The shown one may be cut down to this many pixels before it is clipped. */
#define LEAST_WIDTH 60

struct _AssaySourceStrip
{
  GtkWidget   parent_instance;

  GListModel *items; /* of AssaySourceItem; or NULL */
  GPtrArray  *chips; /* of AssaySourceChip: those that could be seen, in the draft's order */
  int         shown; /* index of the source that is shown, or -1 */
};

G_DEFINE_FINAL_TYPE (AssaySourceStrip, assay_source_strip, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_STEPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* 0 for the one that must be seen, then what may be left out, last first. */
static guint
get_rank (AssaySourceStrip *self,
          AssaySourceItem  *item)
{
  if ((int) assay_source_item_get_index (item) == self->shown)
    return 0;

  return assay_source_item_get_bearing (item) > 0 ? 1 : 2;
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  AssaySourceItem *left = *(AssaySourceItem *const *) a;
  AssaySourceItem *right = *(AssaySourceItem *const *) b;
  guint left_rank = get_rank (user_data, left);
  guint right_rank = get_rank (user_data, right);

  if (left_rank != right_rank)
    return left_rank < right_rank ? -1 : 1;

  return assay_source_item_get_index (left) < assay_source_item_get_index (right) ? -1 : 1;
}

static int
compare_indexes (gconstpointer a,
                 gconstpointer b)
{
  AssaySourceItem *left = *(AssaySourceItem *const *) a;
  AssaySourceItem *right = *(AssaySourceItem *const *) b;

  return assay_source_item_get_index (left) < assay_source_item_get_index (right) ? -1 : 1;
}

/* The items of which the strip may show one, in the draft's order. */
static GPtrArray *
choose_items (AssaySourceStrip *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_items = self->items != NULL ? g_list_model_get_n_items (self->items) : 0;

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, g_list_model_get_item (self->items, i));

  g_ptr_array_sort_with_data (items, compare_ranks, self);
  if (items->len > MAX_CHIPS)
    g_ptr_array_set_size (items, MAX_CHIPS);
  g_ptr_array_sort (items, compare_indexes);

  return items;
}

static gboolean
has_chips_of (AssaySourceStrip *self,
              GPtrArray        *items)
{
  if (self->chips->len != items->len)
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    {
      if (assay_source_chip_get_item (g_ptr_array_index (self->chips, i)) !=
          g_ptr_array_index (items, i))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_shown (AssaySourceStrip *self,
          gpointer          chip)
{
  return (int) assay_source_item_get_index (assay_source_chip_get_item (chip)) == self->shown;
}

static void
clicked_cb (AssaySourceStrip *self,
            AssaySourceChip  *chip)
{
  AssaySourceItem *item = assay_source_chip_get_item (chip);

  /* A click on the shown one does not put it out. */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), is_shown (self, chip));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, assay_source_item_get_index (item));
}

static void
remove_chips (AssaySourceStrip *self)
{
  while (self->chips->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->chips, self->chips->len - 1));
}

static void
make_chips (AssaySourceStrip *self,
            GPtrArray        *items)
{
  remove_chips (self);

  for (guint i = 0; i < items->len; i++)
    {
      GtkWidget *chip = assay_source_chip_new (g_ptr_array_index (items, i));

      g_signal_connect_swapped (chip, "clicked", G_CALLBACK (clicked_cb), self);
      gtk_widget_set_parent (chip, GTK_WIDGET (self));
      g_ptr_array_add (self->chips, chip);
    }
}

static int
get_natural_width (gpointer chip)
{
  int natural = 0;

  gtk_widget_measure (chip, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static void
assay_source_strip_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  AssaySourceStrip *self = ASSAY_SOURCE_STRIP (widget);

  *minimum = 0;
  *natural = 0;

  for (guint i = 0; i < self->chips->len; i++)
    {
      int least = 0;
      int wish = 0;

      gtk_widget_measure (g_ptr_array_index (self->chips, i), orientation, -1, &least, &wish, NULL,
                          NULL);

      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, MAX (least, LEAST_WIDTH));
          *natural += wish + (i > 0 ? SPACING : 0);
        }
      else
        {
          *minimum = MAX (*minimum, least);
          *natural = MAX (*natural, wish);
        }
    }

  *natural = MAX (*natural, *minimum);
}

/*
 * Which chips of a rank are seen, as long as there is room for the least of each. Takes from @left what they need;
 * returns whether all of them have room.
 */
static gboolean
choose_visible (AssaySourceStrip *self,
                guint             rank,
                const int        *widths,
                int              *left,
                gboolean         *is_visible)
{
  for (guint i = 0; i < self->chips->len; i++)
    {
      gpointer chip = g_ptr_array_index (self->chips, i);
      guint own_rank = get_rank (self, assay_source_chip_get_item (chip));

      /* What has the focus would lose it if it went out of sight. */
      if (chip == (gpointer) gtk_widget_get_focus_child (GTK_WIDGET (self)))
        own_rank = 0;
      if (own_rank != rank)
        continue;
      if (widths[i] + SPACING > *left && rank > 0)
        return FALSE;

      is_visible[i] = TRUE;
      *left -= widths[i] + SPACING;
    }

  return TRUE;
}

/* Whole names as long as there is room: that of the shown source first, then in order. */
static void
share_out (AssaySourceStrip *self,
           const gboolean   *is_visible,
           int              *left,
           int              *widths)
{
  for (guint turn = 0; turn < 2; turn++)
    {
      for (guint i = 0; i < self->chips->len; i++)
        {
          gpointer chip = g_ptr_array_index (self->chips, i);
          int more = 0;

          if (!is_visible[i] || is_shown (self, chip) != (turn == 0))
            continue;

          more = CLAMP (get_natural_width (chip) - widths[i], 0, MAX (*left, 0));
          widths[i] += more;
          *left -= more;
        }
    }
}

/* What bears on the fact has a place, and is named in full, before another source has one. */
static void
lay_out (AssaySourceStrip *self,
         int               width,
         gboolean         *is_visible,
         int              *widths)
{
  int left = width + SPACING;
  int before = 0;
  gboolean is_full = FALSE;

  for (guint i = 0; i < self->chips->len; i++)
    widths[i] = assay_source_chip_get_least_width (g_ptr_array_index (self->chips, i));

  choose_visible (self, 0, widths, &left, is_visible);
  before = left;
  is_full = !choose_visible (self, 1, widths, &left, is_visible);
  if (is_full || left < before)
    share_out (self, is_visible, &left, widths);
  if (!is_full)
    choose_visible (self, 2, widths, &left, is_visible);
  share_out (self, is_visible, &left, widths);
}

static void
assay_source_strip_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  AssaySourceStrip *self = ASSAY_SOURCE_STRIP (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autofree gboolean *is_visible = g_new0 (gboolean, self->chips->len + 1);
  g_autofree int *widths = g_new0 (int, self->chips->len + 1);
  int x = 0;

  lay_out (self, width, is_visible, widths);

  for (guint i = 0; i < self->chips->len; i++)
    {
      GtkWidget *chip = g_ptr_array_index (self->chips, i);
      GtkAllocation area = { 0, 0, MIN (widths[i], width), height };

      /* What is not seen would still be gone through by Tab, and the focus be lost on it. */
      gtk_widget_set_child_visible (chip, is_visible[i]);
      gtk_widget_set_can_focus (chip, is_visible[i]);
      if (!is_visible[i])
        continue;

      area.x = is_mirrored ? width - x - area.width : x;
      gtk_widget_size_allocate (chip, &area, -1);
      x += area.width + SPACING;
    }
}

/* On the shown source, Enter goes on to the next passage that bears on the fact; with Shift, back. */
static gboolean
key_pressed_cb (AssaySourceStrip *self,
                guint             keyval,
                guint             keycode,
                GdkModifierType   modifiers)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  gboolean is_handled = FALSE;

  if ((keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter && keyval != GDK_KEY_ISO_Enter) ||
      (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || focus == NULL ||
      !is_shown (self, focus))
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[SIGNAL_STEPPED], 0, (modifiers & GDK_SHIFT_MASK) != 0 ? -1 : 1,
                 &is_handled);

  return is_handled;
}

static void
assay_source_strip_dispose (GObject *object)
{
  AssaySourceStrip *self = ASSAY_SOURCE_STRIP (object);

  remove_chips (self);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (assay_source_strip_parent_class)->dispose (object);
}

static void
assay_source_strip_finalize (GObject *object)
{
  AssaySourceStrip *self = ASSAY_SOURCE_STRIP (object);

  g_clear_pointer (&self->chips, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_source_strip_parent_class)->finalize (object);
}

static void
assay_source_strip_class_init (AssaySourceStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_strip_dispose;
  object_class->finalize = assay_source_strip_finalize;
  widget_class->measure = assay_source_strip_measure;
  widget_class->size_allocate = assay_source_strip_size_allocate;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * AssaySourceStrip::chosen:
   * @source: index of the source that a person wants to see
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * AssaySourceStrip::stepped:
   * @step: 1 for the next passage that bears on the fact, -1 for the one before
   *
   * Returns: whether there is one
   */
  signals[SIGNAL_STEPPED] = g_signal_new ("stepped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, g_signal_accumulator_true_handled, NULL, NULL,
                                          G_TYPE_BOOLEAN, 1, G_TYPE_INT);
}

static void
assay_source_strip_init (AssaySourceStrip *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->chips = g_ptr_array_new ();
  self->shown = -1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * assay_source_strip_refresh:
 *
 * To be called when what bears on the selected fact has changed.
 */
void
assay_source_strip_refresh (AssaySourceStrip *self)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_STRIP (self));

  items = choose_items (self);
  if (!has_chips_of (self, items))
    make_chips (self, items);

  for (guint i = 0; i < self->chips->len; i++)
    {
      GtkToggleButton *chip = g_ptr_array_index (self->chips, i);

      gtk_toggle_button_set_active (chip, is_shown (self, chip));
    }

  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * assay_source_strip_set_items:
 * @items: (element-type AssaySourceItem): all sources
 */
void
assay_source_strip_set_items (AssaySourceStrip *self,
                              GListModel       *items)
{
  g_return_if_fail (ASSAY_IS_SOURCE_STRIP (self));
  g_return_if_fail (G_IS_LIST_MODEL (items));

  g_set_object (&self->items, items);
  self->shown = -1;
  assay_source_strip_refresh (self);
}

/**
 * assay_source_strip_set_shown:
 * @shown: index of the source that is shown, or -1
 */
void
assay_source_strip_set_shown (AssaySourceStrip *self,
                              int               shown)
{
  g_return_if_fail (ASSAY_IS_SOURCE_STRIP (self));

  self->shown = shown;
  assay_source_strip_refresh (self);
}

/**
 * assay_source_strip_get_nth:
 * @n: place in the strip, counted from 0
 *
 * Returns: index of the source that is seen there, or -1
 */
int
assay_source_strip_get_nth (AssaySourceStrip *self,
                            guint             n)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_STRIP (self), -1);

  for (guint i = 0; i < self->chips->len; i++)
    {
      GtkWidget *chip = g_ptr_array_index (self->chips, i);

      if (gtk_widget_get_child_visible (chip) && n-- == 0)
        return (int) assay_source_item_get_index (
            assay_source_chip_get_item (ASSAY_SOURCE_CHIP (chip)));
    }

  return -1;
}
