/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-side-bar.h"

#include "assay-check-card.h"
#include "assay-verdict-part.h"

/* The cards have so many lines where all four fit. What is there beyond this height gives them more; a line of all four
 * takes the other. */
#define MOST_CARD_LINES 5
#define LEAST_HEIGHT 400
#define LINES_HEIGHT 68

/* Of a side bar that is higher than this, a part goes to lines of the summary, as many as are ever written. */
#define SUMMARY_HEIGHT 900
#define SUMMARY_LINE_HEIGHT 30
#define MORE_SUMMARY_LINES 5

struct _AssaySideBar
{
  GtkWidget         parent_instance;

  GtkWidget         *box;
  GtkWidget *waiting; /* in its place while there is nothing to say yet */
  GtkScrolledWindow *scroller;
  GtkBox           *cards;
  AssayVerdictPart *verdict;

  AssayCheckCard   *checks[ASSAY_N_CHECKS]; /* children of @cards */
  AssayCheckCard *opened; /* last; while it is to be brought into sight, else NULL */
  guint             scroll_source;
  guint             lines_source; /* while the cards are to get more lines or fewer */
  AssayCase        *work;                   /* or NULL */
  AssayAnalysis    *analysis;               /* that is shown; not held, only compared */
};

G_DEFINE_FINAL_TYPE (AssaySideBar, assay_side_bar, GTK_TYPE_WIDGET)

/*
 * While somebody types, what our rules say is of the text before, and stays: nothing is worded for each key.
 * What the person decides is shown at once.
 */
static void
refresh (AssaySideBar *self)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  g_autoptr (AssayStanding) standing = NULL;

  if (!assay_case_is_current (self->work) && self->analysis == analysis)
    {
      assay_verdict_part_update_person (self->verdict, self->work);
      return;
    }

  self->analysis = analysis;
  gtk_widget_set_visible (self->waiting, assay_case_is_pending (self->work));
  gtk_widget_set_visible (self->box, !assay_case_is_pending (self->work));
  if (assay_case_is_pending (self->work))
    return;

  standing = assay_case_dup_standing (self->work);
  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    assay_check_card_update (self->checks[i], self->work, standing);

  assay_verdict_part_update (self->verdict, self->work);
}

static gboolean
scroll_cb (gpointer user_data)
{
  AssaySideBar *self = ASSAY_SIDE_BAR (user_data);
  graphene_rect_t area;

  self->scroll_source = 0;
  if (gtk_widget_compute_bounds (GTK_WIDGET (self->opened), GTK_WIDGET (self->cards), &area))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (self->scroller),
                               (double) area.origin.y,
                               (double) area.origin.y + (double) area.size.height);

  return G_SOURCE_REMOVE;
}

static void
set_card_lines (AssaySideBar *self,
                guint         n_lines,
                int           height)
{
  int least = 0;

  do
    {
      for (guint i = 0; i < ASSAY_N_CHECKS; i++)
        assay_check_card_set_lines (self->checks[i], n_lines);

      gtk_widget_measure (GTK_WIDGET (self->cards), GTK_ORIENTATION_VERTICAL,
                          gtk_widget_get_width (GTK_WIDGET (self->cards)), &least, NULL, NULL,
                          NULL);
    }
  while (least > height && n_lines-- > 1);
}

static gboolean
lines_cb (gpointer user_data)
{
  AssaySideBar *self = ASSAY_SIDE_BAR (user_data);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  int height = (int) gtk_adjustment_get_page_size (adjustment);
  int spare = height - LEAST_HEIGHT;
  int more = (gtk_widget_get_height (self->box) - SUMMARY_HEIGHT) / SUMMARY_LINE_HEIGHT;

  self->lines_source = 0;
  assay_verdict_part_set_lines (self->verdict, 3 + (guint) CLAMP (more, 0, MORE_SUMMARY_LINES));
  set_card_lines (self, MOST_CARD_LINES + (guint) (MAX (spare, 0) / LINES_HEIGHT), height);

  return G_SOURCE_REMOVE;
}

/* A screen that is higher shows more of each reason. What is asked for in the midst of layout is lost. */
static void
height_changed_cb (AssaySideBar *self)
{
  if (self->lines_source == 0)
    self->lines_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, lines_cb, self, NULL);
}

/* Where it lies is known when it has been laid out. */
static void
opened_cb (AssaySideBar   *self,
           AssayCheckCard *card)
{
  self->opened = card;
  if (self->scroll_source == 0)
    self->scroll_source = g_idle_add (scroll_cb, self);
}

static void
assay_side_bar_dispose (GObject *object)
{
  AssaySideBar *self = ASSAY_SIDE_BAR (object);

  g_clear_handle_id (&self->scroll_source, g_source_remove);
  g_clear_handle_id (&self->lines_source, g_source_remove);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_pointer (&self->waiting, gtk_widget_unparent);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_side_bar_parent_class)->dispose (object);
}

static void
assay_side_bar_class_init (AssaySideBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_side_bar_dispose;

  g_type_ensure (ASSAY_TYPE_VERDICT_PART);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-side-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, box);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, waiting);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, scroller);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, cards);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, verdict);
}

static void
assay_side_bar_init (AssaySideBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller),
                           "notify::page-size", G_CALLBACK (height_changed_cb), self,
                           G_CONNECT_SWAPPED);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      self->checks[i] = ASSAY_CHECK_CARD (assay_check_card_new ((AssayCheck) i));
      g_signal_connect_swapped (self->checks[i], "opened", G_CALLBACK (opened_cb), self);
      gtk_box_append (self->cards, GTK_WIDGET (self->checks[i]));
    }
}

void
assay_side_bar_set_case (AssaySideBar *self,
                         AssayCase    *work)
{
  g_return_if_fail (ASSAY_IS_SIDE_BAR (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  self->analysis = NULL;
  g_signal_connect_object (work, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
}

/* Opens the card of a check, or closes it. */
void
assay_side_bar_set_open (AssaySideBar *self,
                         AssayCheck    check,
                         gboolean      is_open)
{
  g_return_if_fail (ASSAY_IS_SIDE_BAR (self));
  g_return_if_fail ((guint) check < ASSAY_N_CHECKS);

  assay_check_card_set_open (self->checks[check], is_open);
}
