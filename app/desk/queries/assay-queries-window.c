/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-queries-window.h"

#include <glib/gi18n-lib.h>

#include "assay-case-watch.h"
#include "assay-label.h"
#include "assay-list-rows.h"
#include "assay-query.h"
#include "assay-report.h"

/* More rows than this nobody asks at one go. */
#define MAX_ROWS 200

/* Of the bar beside what is asked. */
#define BAR_WIDTH 3

struct _AssayQueriesWindow
{
  AdwWindow       parent_instance;

  AdwWindowTitle *title;
  GtkStack       *stack;
  GtkListBox     *list;
  GtkLabel       *more;

  AssayCase      *work;
  AssayCaseWatch *watch;
  GPtrArray      *queries; /* of AssayQuery: a row for each, as far as there are rows */
  guint           n_asked; /* of these, what people ask: they come first */
  GtkWidget      *fold;    /* the row between the two, or NULL where one of them is missing */
  gboolean        is_unfolded;
};

G_DEFINE_FINAL_TYPE (AssayQueriesWindow, assay_queries_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_QUERY_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What it says, in one go, for who hears it. */
static char *
dup_aloud (const AssayQuery *query)
{
  const char *parts[] = { query->questions, query->said, query->note };
  const char *heads[] = { _ ("To the author"), NULL, _ ("Note") };
  GString *aloud = g_string_new (query->words);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] != NULL)
        g_string_append_printf (aloud, ". %s%s%s", heads[i] != NULL ? heads[i] : "",
                                heads[i] != NULL ? ": " : "", parts[i]);
    }

  return g_string_free (aloud, FALSE);
}

/* What people wrote, below what it is: a bar stands beside what the author is asked, and notes step back. */
static void
append_written (GtkBox     *box,
                const char *head,
                const char *words,
                gboolean    is_asked)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *bar = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *caption = assay_label_append (GTK_BOX (lines), head, "caption-heading");
  GtkWidget *text = assay_label_append (GTK_BOX (lines), words, NULL);

  gtk_widget_set_size_request (bar, BAR_WIDTH, -1);
  gtk_widget_add_css_class (bar, is_asked ? "assay-asked" : "spacer");
  gtk_widget_add_css_class (caption, is_asked ? "accent" : "dim-label");
  if (!is_asked)
    gtk_widget_add_css_class (text, "dim-label");
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_widget_set_margin_top (row, 3);
  gtk_box_append (GTK_BOX (row), bar);
  gtk_box_append (GTK_BOX (row), lines);
  gtk_box_append (box, row);
}

static GtkWidget *
new_row (const AssayQuery *query)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *aloud = dup_aloud (query);
  GtkWidget *head = NULL;

  gtk_widget_set_margin_top (box, 10);
  gtk_widget_set_margin_bottom (box, 10);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);

  head = assay_label_append (GTK_BOX (box), query->quoted, "heading");
  gtk_label_set_lines (GTK_LABEL (head), 2);
  gtk_label_set_ellipsize (GTK_LABEL (head), PANGO_ELLIPSIZE_END);
  if (query->sentence != NULL)
    assay_label_append (GTK_BOX (box), query->sentence, "dim-label");
  if (query->said != NULL)
    assay_label_append (GTK_BOX (box), query->said, NULL);
  if (query->questions != NULL)
    append_written (GTK_BOX (box), _ ("To the author"), query->questions, TRUE);
  if (query->note != NULL)
    append_written (GTK_BOX (box), _ ("Note"), query->note, FALSE);
  if (query->is_confidential && (query->note != NULL || query->questions != NULL))
    assay_label_append (GTK_BOX (box), _ ("Confidential: what the desk wrote is left out"),
                        "warning");

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, aloud, -1);

  return row;
}

/* What nobody asked is shown below the row between the two, or hidden. */
static void
update_fold (AssayQueriesWindow *self)
{
  GtkWidget *box = NULL;
  GtkWidget *arrow = NULL;
  GtkListBoxRow *row = NULL;

  if (self->fold == NULL)
    return;

  box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self->fold));
  arrow = gtk_widget_get_last_child (box);
  gtk_image_set_from_icon_name (GTK_IMAGE (arrow),
                                self->is_unfolded ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold), GTK_ACCESSIBLE_STATE_EXPANDED,
                               self->is_unfolded, -1);
  for (int i = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->fold)) + 1;
       (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    gtk_widget_set_visible (GTK_WIDGET (row), self->is_unfolded);
}

/* “51 more that Assay would ask” */
static GtkWidget *
new_fold (guint n)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *words = g_strdup_printf (
      ngettext ("%u more that Assay would ask", "%u more that Assay would ask", n), n);
  GtkWidget *label = assay_label_append (GTK_BOX (box), words, NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), gtk_image_new ());
  gtk_widget_set_margin_top (box, 10);
  gtk_widget_set_margin_bottom (box, 10);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

static void
show_count (AssayQueriesWindow *self)
{
  gboolean is_folded = self->fold != NULL && !self->is_unfolded;
  guint n = is_folded ? self->n_asked : self->queries->len;
  g_autofree char *count = NULL;
  g_autofree char *more = NULL;

  if (self->n_asked == 0)
    count = g_strdup_printf (ngettext ("Nobody asked anything yet · %u that Assay would ask",
                                       "Nobody asked anything yet · %u that Assay would ask", n),
                             n);
  else
    count = g_strdup_printf (ngettext ("%u question", "%u questions", n), n);

  if (n > MAX_ROWS)
    more = g_strdup_printf (ngettext ("and %u more", "and %u more", n - MAX_ROWS), n - MAX_ROWS);

  adw_window_title_set_subtitle (self->title, n > 0 ? count : "");
  gtk_label_set_label (self->more, more != NULL ? more : "");
  gtk_widget_set_visible (GTK_WIDGET (self->more), more != NULL);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "nothing");
}

/* The row that has the focus keeps it, by its place: what was asked there may have gone. */
static void
update (AssayQueriesWindow *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  int place = focus != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focus)) : -1;
  GtkListBoxRow *row = NULL;

  g_clear_pointer (&self->queries, g_ptr_array_unref);
  self->queries = assay_queries_new (assay_case_get_dossier (self->work), NULL);

  assay_list_rows_clear (self->list);
  self->n_asked = assay_queries_count_asked (self->queries);
  self->fold = NULL;
  for (guint i = 0; i < MIN (self->queries->len, MAX_ROWS); i++)
    {
      if (i > 0 && i == self->n_asked)
        {
          self->fold = new_fold (self->queries->len - i);
          gtk_list_box_append (self->list, self->fold);
        }
      gtk_list_box_append (self->list, new_row (g_ptr_array_index (self->queries, i)));
    }

  update_fold (self);
  show_count (self);
  row = place >= 0 ? gtk_list_box_get_row_at_index (self->list, place) : NULL;
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
row_activated_cb (AssayQueriesWindow *self,
                  GtkListBoxRow      *row)
{
  guint index = (guint) gtk_list_box_row_get_index (row);
  const AssayQuery *query = NULL;

  if (GTK_WIDGET (row) == self->fold)
    {
      self->is_unfolded = !self->is_unfolded;
      update_fold (self);
      show_count (self);
      return;
    }

  query = g_ptr_array_index (self->queries,
                             self->fold != NULL && index > self->n_asked ? index - 1 : index);

  g_signal_emit (self, signals[SIGNAL_QUERY_CHOSEN], 0, query->fact, query->span.begin,
                 query->span.end);
}

static void
assay_queries_window_dispose (GObject *object)
{
  AssayQueriesWindow *self = ASSAY_QUERIES_WINDOW (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->work);
  g_clear_pointer (&self->queries, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_queries_window_parent_class)->dispose (object);
}

static void
assay_queries_window_class_init (AssayQueriesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_queries_window_dispose;

  signals[SIGNAL_QUERY_CHOSEN] = g_signal_new ("query-chosen", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               3, G_TYPE_INT, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-queries-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayQueriesWindow, title);
  gtk_widget_class_bind_template_child (widget_class, AssayQueriesWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayQueriesWindow, list);
  gtk_widget_class_bind_template_child (widget_class, AssayQueriesWindow, more);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
assay_queries_window_init (AssayQueriesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_queries_window_new:
 * @work: the job whose questions are shown
 * @parent: (nullable): its window
 */
AssayQueriesWindow *
assay_queries_window_new (AssayCase *work,
                          GtkWindow *parent)
{
  AssayQueriesWindow *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_QUERIES_WINDOW, "transient-for", parent, NULL);
  self->work = g_object_ref (work);
  self->watch = assay_case_watch_new (work);
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}
