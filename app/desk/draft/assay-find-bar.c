/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-find-bar.h"

#include <glib/gi18n-lib.h>

#include "assay-text-search.h"

/* Where the person was is kept as a mark, so that it stays with its words. */
#define ORIGIN "assay-find-origin"

struct _AssayFindBar
{
  GtkWidget        parent_instance;

  GtkSearchBar    *bar;
  GtkSearchEntry  *entry;
  GtkLabel        *count;
  GtkWidget       *previous;
  GtkWidget       *next;
  GtkWidget       *replacing;   /* the row for the words that take their place */
  GtkEditable     *replacement;
  GtkWidget       *replace;
  GtkWidget       *replace_all;

  AssayMarkedView *view;    /* or NULL */
  GArray          *matches; /* of AssaySpan */
  int              current; /* index of the match that the person is at, or -1 */
  guint            tick;    /* searches anew before the next frame, or 0 */
};

G_DEFINE_FINAL_TYPE (AssayFindBar, assay_find_bar, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_REPLACED_ALL,
  SIGNAL_WENT_TO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkTextBuffer *
get_buffer (AssayFindBar *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
}

static void
show_matches (AssayFindBar *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *count = NULL;

  assay_marked_view_set_matches (self->view, (const AssaySpan *) (gpointer) self->matches->data,
                                 self->matches->len, self->current);

  if (*words == '\0')
    count = g_strdup ("");
  else if (self->matches->len == 0)
    count = g_strdup (_ ("Not found"));
  else if (self->current < 0)
    count = g_strdup_printf (ngettext ("%u match", "%u matches", self->matches->len),
                             self->matches->len);
  else
    /* TRANSLATORS: the third of twelve matches of a search */
    count = g_strdup_printf (_ ("%u of %u"), self->current + 1, self->matches->len);

  gtk_label_set_label (self->count, count);
  gtk_widget_set_sensitive (self->previous, self->matches->len > 0);
  gtk_widget_set_sensitive (self->next, self->matches->len > 0);
  gtk_widget_set_sensitive (self->replace, self->current >= 0);
  gtk_widget_set_sensitive (self->replace_all, self->matches->len > 0);

  if (*words != '\0' && self->matches->len == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
search (AssayFindBar *self)
{
  GtkTextIter begin;
  GtkTextIter end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (get_buffer (self), &begin, &end);
  text = gtk_text_buffer_get_slice (get_buffer (self), &begin, &end, TRUE);
  g_array_unref (self->matches);
  self->matches = assay_text_search (text, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  self->current = -1;
}

static void
go_to (AssayFindBar *self,
       int           match)
{
  AssaySpan span;
  GtkTextIter begin;
  GtkTextIter end;

  self->current = match;
  show_matches (self);
  if (match < 0)
    return;

  span = g_array_index (self->matches, AssaySpan, match);
  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &end, (int) span.end);
  gtk_text_buffer_select_range (get_buffer (self), &begin, &end);
  assay_marked_view_scroll_to_span (self->view, span);
  g_signal_emit (self, signals[SIGNAL_WENT_TO], 0, span.begin);
}

/* The first match from where the person was when the bar was opened; else the first of all. */
static int
find_first (AssayFindBar *self)
{
  GtkTextMark *origin = gtk_text_buffer_get_mark (get_buffer (self), ORIGIN);
  GtkTextIter iter;
  guint position = 0;

  if (self->matches->len == 0)
    return -1;

  if (origin != NULL)
    {
      gtk_text_buffer_get_iter_at_mark (get_buffer (self), &iter, origin);
      position = (guint) gtk_text_iter_get_offset (&iter);
    }

  for (guint i = 0; i < self->matches->len; i++)
    {
      if (g_array_index (self->matches, AssaySpan, i).begin >= position)
        return (int) i;
    }

  return 0;
}

static void
search_changed_cb (AssayFindBar *self)
{
  if (self->view == NULL || !gtk_search_bar_get_search_mode (self->bar))
    return;

  search (self);
  go_to (self, find_first (self));
}

static gboolean
update_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  AssayFindBar *self = ASSAY_FIND_BAR (widget);

  self->tick = 0;
  if (gtk_search_bar_get_search_mode (self->bar))
    {
      search (self);
      show_matches (self);
    }

  return G_SOURCE_REMOVE;
}

/*
 * The text was edited while the bar is open: what is found is marked anew, the person stays. Before the next
 * frame, and not here, where the view has yet to move its marks along with the words.
 */
static void
buffer_changed_cb (AssayFindBar *self)
{
  if (self->tick == 0 && gtk_search_bar_get_search_mode (self->bar))
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), update_cb, NULL, NULL);
}

static void
next_cb (AssayFindBar *self)
{
  assay_find_bar_step (self, 1);
}

static void
previous_cb (AssayFindBar *self)
{
  assay_find_bar_step (self, -1);
}

/* The match that the person is at; then on to the next. */
static void
replace_cb (AssayFindBar *self)
{
  const char *words = gtk_editable_get_text (self->replacement);
  GtkTextBuffer *buffer = get_buffer (self);
  AssaySpan span;
  GtkTextIter begin;
  GtkTextIter end;
  guint behind = 0;
  int next = -1;

  if (self->current < 0 || (guint) self->current >= self->matches->len)
    return;

  span = g_array_index (self->matches, AssaySpan, self->current);
  gtk_text_buffer_get_iter_at_offset (buffer, &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) span.end);
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete (buffer, &begin, &end);
  gtk_text_buffer_insert (buffer, &begin, words, -1);
  gtk_text_buffer_end_user_action (buffer);

  search (self);
  behind = span.begin + (guint) g_utf8_strlen (words, -1);
  for (guint i = 0; i < self->matches->len && next < 0; i++)
    {
      if (g_array_index (self->matches, AssaySpan, i).begin >= behind)
        next = (int) i;
    }
  go_to (self, next < 0 && self->matches->len > 0 ? 0 : next);
}

static void
replace_all_cb (AssayFindBar *self)
{
  search (self);
  if (self->matches->len > 0)
    g_signal_emit (self, signals[SIGNAL_REPLACED_ALL], 0,
                   gtk_editable_get_text (self->replacement));
}

/* Back to where the person was. */
static void
stop_search_cb (AssayFindBar *self)
{
  GtkTextMark *origin = gtk_text_buffer_get_mark (get_buffer (self), ORIGIN);
  GtkTextIter iter;

  if (origin != NULL)
    {
      gtk_text_buffer_get_iter_at_mark (get_buffer (self), &iter, origin);
      gtk_text_buffer_place_cursor (get_buffer (self), &iter);
      gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self->view), origin, 0.15, FALSE, 0, 0);
    }

  assay_find_bar_close (self);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayFindBar          *self)
{
  if ((keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter) || (modifiers & GDK_SHIFT_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  assay_find_bar_step (self, -1);

  return GDK_EVENT_STOP;
}

static void
assay_find_bar_dispose (GObject *object)
{
  AssayFindBar *self = ASSAY_FIND_BAR (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_weak_pointer (&self->view);
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_find_bar_parent_class)->dispose (object);
}

static void
assay_find_bar_finalize (GObject *object)
{
  AssayFindBar *self = ASSAY_FIND_BAR (object);

  g_array_unref (self->matches);

  G_OBJECT_CLASS (assay_find_bar_parent_class)->finalize (object);
}

static void
assay_find_bar_class_init (AssayFindBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_find_bar_dispose;
  object_class->finalize = assay_find_bar_finalize;

  signals[SIGNAL_REPLACED_ALL] = g_signal_new ("replaced-all", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               1, G_TYPE_STRING);
  signals[SIGNAL_WENT_TO] = g_signal_new ("went-to", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, bar);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, count);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, previous);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, next);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, replacing);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, replacement);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, replace);
  gtk_widget_class_bind_template_child (widget_class, AssayFindBar, replace_all);
  gtk_widget_class_bind_template_callback (widget_class, replace_cb);
  gtk_widget_class_bind_template_callback (widget_class, replace_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
assay_find_bar_init (AssayFindBar *self)
{
  self->matches = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  self->current = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, GTK_EDITABLE (self->entry));
}

/**
 * assay_find_bar_set_view:
 * @view: the view that is searched; set once
 */
void
assay_find_bar_set_view (AssayFindBar    *self,
                         AssayMarkedView *view)
{
  g_return_if_fail (ASSAY_IS_FIND_BAR (self));
  g_return_if_fail (self->view == NULL);

  g_set_weak_pointer (&self->view, view);
  g_signal_connect_object (get_buffer (self), "changed", G_CALLBACK (buffer_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * assay_find_bar_open:
 *
 * Opens the bar with the words that are selected in the view, if they are on one line.
 */
void
assay_find_bar_open (AssayFindBar *self)
{
  GtkTextBuffer *buffer = NULL;
  GtkTextIter begin;
  GtkTextIter end;

  g_return_if_fail (ASSAY_IS_FIND_BAR (self));

  buffer = get_buffer (self);

  if (!gtk_search_bar_get_search_mode (self->bar))
    {
      GtkTextMark *origin = gtk_text_buffer_get_mark (buffer, ORIGIN);
      gboolean has_words = gtk_text_buffer_get_selection_bounds (buffer, &begin, &end) &&
                           gtk_text_iter_get_line (&begin) == gtk_text_iter_get_line (&end);

      gtk_text_buffer_get_iter_at_mark (buffer, &begin, gtk_text_buffer_get_insert (buffer));
      if (origin == NULL)
        gtk_text_buffer_create_mark (buffer, ORIGIN, &begin, TRUE);
      else
        gtk_text_buffer_move_mark (buffer, origin, &begin);

      gtk_search_bar_set_search_mode (self->bar, TRUE);

      if (has_words && gtk_text_buffer_get_selection_bounds (buffer, &begin, &end))
        {
          g_autofree char *words = gtk_text_buffer_get_text (buffer, &begin, &end, TRUE);

          gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
        }

      search_changed_cb (self);
    }

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * assay_find_bar_close:
 *
 * Closes the bar where the person is.
 */
void
assay_find_bar_close (AssayFindBar *self)
{
  gboolean had_focus;

  g_return_if_fail (ASSAY_IS_FIND_BAR (self));

  if (!gtk_search_bar_get_search_mode (self->bar))
    return;

  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  gtk_search_bar_set_search_mode (self->bar, FALSE);
  assay_marked_view_set_matches (self->view, NULL, 0, -1);

  /* Closed by something that happens elsewhere, it leaves the focus there. */
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/**
 * assay_find_bar_step:
 * @direction: 1 for the next match, -1 for the one before
 *
 * Goes there, around the end if need be; opens the bar if it is not open.
 */
void
assay_find_bar_step (AssayFindBar *self,
                     int           direction)
{
  int n = 0;

  g_return_if_fail (ASSAY_IS_FIND_BAR (self));

  if (!gtk_search_bar_get_search_mode (self->bar))
    {
      assay_find_bar_open (self);
      return;
    }

  n = (int) self->matches->len;
  if (n == 0)
    return;

  if (self->current < 0)
    go_to (self, direction > 0 ? find_first (self) : n - 1);
  else
    go_to (self, (self->current + direction + n) % n);
}

/* Whether what is found can be replaced. */
void
assay_find_bar_set_replaceable (AssayFindBar *self,
                                gboolean      is_replaceable)
{
  g_return_if_fail (ASSAY_IS_FIND_BAR (self));

  gtk_widget_set_visible (self->replacing, is_replaceable);
}

/**
 * assay_find_bar_dup_matches:
 *
 * Returns: (transfer full) (element-type AssaySpan): what was found, in the order of the text
 */
GArray *
assay_find_bar_dup_matches (AssayFindBar *self)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (AssaySpan));

  g_return_val_if_fail (ASSAY_IS_FIND_BAR (self), matches);

  return g_array_append_vals (matches, self->matches->data, self->matches->len);
}
