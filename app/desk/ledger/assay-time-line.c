/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-time-line.h"

#include <glib/gi18n-lib.h>

#include "assay-report-ledger.h"
#include "assay-tooltip.h"

/* Whose day it is is told in so many characters; the rest is in the tooltip. */
#define LABEL_CHARS 18

/* So many sources of one day are shown one by one; more stand together. */
#define MAX_OF_DAY 3

struct _AssayTimeLine
{
  GtkWidget          parent_instance;

  GtkWidget         *scroller;
  GtkBox            *box;
};

enum
{
  EVENT_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssayTimeLine, assay_time_line, GTK_TYPE_WIDGET)

static void
clicked_cb (AssayTimeLine *self,
            GtkWidget     *button)
{
  guint event = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "event"));

  g_signal_emit (self, signals[EVENT_CHOSEN], 0, event);
}

/* Whose day it is; a source by its name alone, since its day stands above. */
static char *
dup_owner (AssayLedger            *ledger,
           const AssayLedgerEvent *event)
{
  g_autoptr (AssaySource) source = NULL;

  if (event->source >= 0)
    {
      source = g_list_model_get_item (assay_analysis_get_sources (ledger->analysis),
                                      (guint) event->source);

      return assay_source_dup_label (source);
    }

  if (event->words != NULL)
    return g_strdup_printf (_ ("the draft: “%s”"), event->words);

  return g_strdup (_ ("the draft’s own date"));
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LABEL_CHARS);
  gtk_widget_add_css_class (label, style);

  return label;
}

/* Whether a source has another day for it. */
static gboolean
conflicts (AssayLedger            *ledger,
           const AssayLedgerEvent *event)
{
  for (guint i = 0; i < ledger->rows->len && event->fact >= 0; i++)
    {
      const AssayLedgerRow *row = assay_ledger_get_row (ledger, i);

      for (guint j = 0; j < row->facts->len && row->n_differs > 0; j++)
        {
          if (g_array_index (row->facts, guint, j) == (guint) event->fact)
            return TRUE;
        }
    }

  return FALSE;
}

/* A dot amid its piece of the line: full for a source, empty for the draft, and red only where days conflict. */
static GtkWidget *
make_dot (AssayLedger            *ledger,
          const AssayLedgerEvent *event)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  gboolean is_conflict = conflicts (ledger, event);
  GtkWidget *dot = gtk_label_new (event->source >= 0 || is_conflict ? "●" : "○");

  gtk_widget_add_css_class (dot, event->source >= 0 ? "assay-dot-source"
                                 : is_conflict      ? "assay-dot-conflict"
                                                    : "assay-dot-draft");

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *line = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);

      gtk_widget_set_valign (line, GTK_ALIGN_CENTER);
      gtk_widget_set_hexpand (line, TRUE);
      gtk_box_append (GTK_BOX (box), line);
      if (i == 0)
        gtk_box_append (GTK_BOX (box), dot);
    }

  return box;
}

static const AssayLedgerEvent *
get_event (AssayLedger *ledger,
           guint        index)
{
  return &g_array_index (ledger->events, AssayLedgerEvent, index);
}

/* How many sources from @index on came out on its day, one after another. */
static guint
count_of_day (AssayLedger *ledger,
              guint        index)
{
  const AssayLedgerEvent *first = get_event (ledger, index);
  guint n = 0;

  while (first->source >= 0 && index + n < ledger->events->len &&
         get_event (ledger, index + n)->source >= 0 &&
         assay_day_compare (get_event (ledger, index + n)->day, first->day) == 0)
    n++;

  return n;
}

/* Events from @index on that stand together: as many sources as came out on one day, where they are many. */
static guint
count_together (AssayLedger *ledger,
                guint        index)
{
  guint n = count_of_day (ledger, index);

  return n > MAX_OF_DAY ? n : 1;
}

/* Who they are, in the tooltip and read aloud. */
static char *
dup_owners (AssayLedger *ledger,
            guint        index,
            guint        n)
{
  GString *owners = g_string_new (NULL);

  for (guint i = index; i < index + n; i++)
    {
      g_autofree char *owner = dup_owner (ledger, get_event (ledger, i));

      g_string_append_printf (owners, "%s%s", i > index ? ", " : "", owner);
    }

  return g_string_free (owners, FALSE);
}

static void
add_event (AssayTimeLine *self,
           AssayLedger   *ledger,
           guint          index,
           guint          n)
{
  const AssayLedgerEvent *event = get_event (ledger, index);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *day = assay_day_dup_short (event->day, TRUE);
  g_autofree char *owners = dup_owners (ledger, index, n);
  g_autofree char *both = g_strdup_printf ("%s: %s", day, owners);
  g_autofree char *owner = n > 1 ? g_strdup_printf (ngettext ("%u source", "%u sources", n), n)
                                 : g_steal_pointer (&owners);

  gtk_box_append (GTK_BOX (lines), make_dot (ledger, event));
  gtk_box_append (GTK_BOX (lines), make_label (day, "caption-heading"));
  gtk_box_append (GTK_BOX (lines), make_label (owner, "caption"));
  gtk_button_set_child (GTK_BUTTON (button), lines);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "assay-event");
  gtk_widget_set_hexpand (button, TRUE);
  assay_tooltip_set (button, both);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, both, -1);
  g_object_set_data (G_OBJECT (button), "event", GUINT_TO_POINTER (index));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (self->box, button);
}

/**
 * assay_time_line_set_ledger:
 * @ledger: (nullable): whose events are shown; it is not kept
 */
void
assay_time_line_set_ledger (AssayTimeLine *self,
                            AssayLedger   *ledger)
{
  GtkWidget *child = NULL;

  g_return_if_fail (ASSAY_IS_TIME_LINE (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);

  for (guint i = 0; ledger != NULL && i < ledger->events->len; i += count_together (ledger, i))
    add_event (self, ledger, i, count_together (ledger, i));

  gtk_widget_set_visible (GTK_WIDGET (self), ledger != NULL && ledger->events->len > 0);
}

static void
assay_time_line_dispose (GObject *object)
{
  AssayTimeLine *self = ASSAY_TIME_LINE (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_time_line_parent_class)->dispose (object);
}

static void
assay_time_line_class_init (AssayTimeLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_time_line_dispose;

  signals[EVENT_CHOSEN] = g_signal_new ("event-chosen", G_TYPE_FROM_CLASS (klass),
                                        G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                        G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "timeline");
}

static void
assay_time_line_init (AssayTimeLine *self)
{
  self->scroller = gtk_scrolled_window_new ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->box));
  /* What has no room is scrolled to, and not cut down to three dots. */
  g_object_set (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (self->scroller)),
                "hscroll-policy", GTK_SCROLL_NATURAL, NULL);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Time line"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
