/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-pane.h"

#include <glib/gi18n-lib.h>

#include "assay-source-item.h"
#include "assay-source-pane-private.h"
#include "assay-upright-layout.h"
#include "assay-wrap-layout.h"

/* How strongly the words of other passages are marked beside those of the one that is shown. */
#define FAINT 0.45

#define N_FRAMES 3

G_DEFINE_FINAL_TYPE (AssaySourcePane, assay_source_pane, GTK_TYPE_WIDGET)

static void
count_bearing (AssaySourcePane *self)
{
  guint n_items = g_list_model_get_n_items (self->items);
  g_autofree guint *counts = g_new0 (guint, n_items + 1);

  for (guint i = 0; i < self->passages->len; i++)
    counts[g_array_index (self->passages, AssayPassage, i).source]++;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (AssaySourceItem) item = g_list_model_get_item (self->items, i);

      assay_source_item_set_bearing (item, counts[i]);
    }
}

/* The first passage of the shown source, or -1. */
static int
find_passage (AssaySourcePane *self)
{
  for (guint i = 0; i < self->passages->len; i++)
    {
      if (g_array_index (self->passages, AssayPassage, i).source == (guint) self->source)
        return (int) i;
    }

  return -1;
}

static void
append_shapes (GArray             *shapes,
               const AssayPassage *passage,
               gboolean            is_shown)
{
  AssayShapeSpan shape = { passage->context, ASSAY_SHAPE_HIGHLIGHT, 0 };

  g_array_append_val (shapes, shape);

  shape.span = passage->span;
  shape.strength = is_shown ? 1 : FAINT;
  if (passage->stance == ASSAY_STANCE_DIFFERS)
    shape.shape = ASSAY_SHAPE_BOX;
  if (passage->stance != ASSAY_STANCE_CONTEXT)
    g_array_append_val (shapes, shape);
}

static void
scroll_to_passage (AssaySourcePane *self)
{
  if (self->passage >= 0)
    assay_marked_view_scroll_to_span (
        self->view, g_array_index (self->passages, AssayPassage, self->passage).span);
}

static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);

  scroll_to_passage (self);
  if (--self->n_frames > 0)
    return G_SOURCE_CONTINUE;

  self->scroll = 0;

  return G_SOURCE_REMOVE;
}

/* A text that has just come into sight is laid out within a frame or two: only then are places true. */
static void
scroll_when_laid_out (AssaySourcePane *self)
{
  self->n_frames = N_FRAMES;
  if (self->scroll == 0)
    self->scroll = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/* The words of the shown source that bear on the selected fact. */
static void
mark_passages (AssaySourcePane *self,
               gboolean         is_scrolling)
{
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));

  for (guint i = 0; i < self->passages->len; i++)
    {
      const AssayPassage *passage = &g_array_index (self->passages, AssayPassage, i);

      if (passage->source == (guint) self->source)
        append_shapes (shapes, passage, (int) i == self->passage);
    }

  assay_marked_view_set_shapes (self->view, (const AssayShapeSpan *) (gpointer) shapes->data,
                                shapes->len);
  if (is_scrolling)
    scroll_to_passage (self);

  assay_source_head_set_passages (self->head, self->fact >= 0, self->passage, self->passages->len);
  assay_source_pane_update_actions (self);
}

static void
show_text (AssaySourcePane *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  AssayText *text = assay_source_get_text (self->shown);

  /* What was looked for stood in another text. */
  assay_find_bar_close (self->find_bar);
  gtk_stack_set_visible_child_name (self->body, text != NULL ? "text" : "missing");
  assay_source_pane_show_caution (self);

  if (text != NULL)
    gtk_text_buffer_set_text (buffer, assay_text_get_utf8 (text),
                              (int) assay_text_get_n_bytes (text));
  else
    assay_source_pane_show_missing (self);
}

/* Shows a source, with the passage that was chosen or else its first. */
static void
show_source (AssaySourcePane *self,
             guint            source,
             int              passage)
{
  g_autoptr (AssaySource) shown = g_list_model_get_item (self->sources, source);

  g_assert (shown != NULL);

  self->source = (int) source;
  self->passage = passage >= 0 ? passage : find_passage (self);

  if (g_set_object (&self->shown, shown))
    {
      assay_source_head_set_source (self->head, shown);
      show_text (self);
      assay_source_pane_count_copies (self);
      scroll_when_laid_out (self);
    }

  assay_source_pane_show_kin (self);
  assay_source_strip_set_shown (self->strip, self->source);
  mark_passages (self, TRUE);
}

/**
 * assay_source_pane_select_source:
 * @source: index of the source to show
 */
void
assay_source_pane_select_source (AssaySourcePane *self,
                                 guint            source)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  if (self->sources != NULL && source < g_list_model_get_n_items (self->sources))
    show_source (self, source, -1);
}

/**
 * assay_source_pane_select_nth:
 * @n: place in the list of the draft's sources, counted from 0; where the strip had no room for it, it comes there
 */
void
assay_source_pane_select_nth (AssaySourcePane *self,
                              guint            n)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  if (self->work != NULL && n < g_list_model_get_n_items (assay_case_get_sources (self->work)))
    assay_source_pane_select_source (self, n);
}

/* Index of the source that is shown, or -1. */
int
assay_source_pane_get_source (AssaySourcePane *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_PANE (self), -1);

  return self->source;
}

/**
 * assay_source_pane_step:
 * @step: 1 for the next passage that bears on the fact, over all sources; -1 for the one before
 *
 * Returns: whether there is any
 */
gboolean
assay_source_pane_step (AssaySourcePane *self,
                        int              step)
{
  int n_passages = (int) self->passages->len;
  int passage;

  if (n_passages == 0)
    return FALSE;

  if (self->passage < 0)
    passage = step > 0 ? 0 : n_passages - 1;
  else
    passage = (self->passage + step + n_passages) % n_passages;

  show_source (self, g_array_index (self->passages, AssayPassage, passage).source, passage);

  return TRUE;
}

static gboolean
stepped_cb (AssaySourcePane *self,
            int              step)
{
  return assay_source_pane_step (self, step);
}

static void
chosen_cb (AssaySourcePane *self,
           guint            source)
{
  gtk_popover_popdown (self->list_popover);
  assay_source_pane_select_source (self, source);
}

static void
list_shown_cb (AssaySourcePane *self)
{
  assay_source_list_open (self->list);
}

static void
list_closed_cb (AssaySourcePane *self)
{
  assay_source_list_close (self->list);
}

static void
show_count (AssaySourcePane *self)
{
  guint n_sources = g_list_model_get_n_items (self->sources);
  g_autofree char *count = g_strdup_printf (ngettext ("%u source", "%u sources", n_sources),
                                            n_sources);

  gtk_menu_button_set_label (self->more, count);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_sources > 0);
  gtk_stack_set_visible_child_name (self->stack, n_sources > 0 ? "source" : "none");
}

/* What a job opens with: the first source that says anything. Where none does, the first says what can be done. */
static int
find_first_with_text (AssaySourcePane *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (self->sources, i);

      if (assay_source_get_text (source) != NULL)
        return (int) i;
    }

  return 0;
}

/* Where the shown source lies in the list now, or what lies in its place. */
static int
find_shown (AssaySourcePane *self)
{
  guint n_sources = g_list_model_get_n_items (self->sources);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (self->sources, i);

      if (source == self->shown)
        return (int) i;
    }

  if (self->source < 0 && n_sources > 0)
    return find_first_with_text (self);

  return MIN (MAX (self->source, 0), (int) n_sources - 1);
}

static void
fill (AssaySourcePane *self)
{
  g_clear_object (&self->items);
  self->items = assay_source_items_new (self->sources);
  assay_source_strip_set_items (self->strip, self->items);
  assay_source_list_set_items (self->list, self->items);
  show_count (self);
}

/* Where the list has stayed the same, so does what a person has scrolled to. */
static void
case_changed_cb (AssaySourcePane *self)
{
  guint n_before = self->passages->len;
  gboolean is_other = g_set_object (&self->sources, assay_case_get_sources (self->work));
  int shown;

  if (is_other)
    fill (self);

  assay_source_pane_collect (self);
  count_bearing (self);
  shown = find_shown (self);

  if (shown >= 0 && !is_other && shown == self->source && self->passages->len == n_before)
    {
      assay_source_strip_refresh (self->strip);
      assay_source_pane_show_kin (self);
      mark_passages (self, FALSE);
      return;
    }

  if (shown >= 0)
    {
      show_source (self, (guint) shown, -1);
      return;
    }

  self->source = -1;
  self->passage = -1;
  g_clear_object (&self->shown);
  assay_source_pane_count_copies (self);
  assay_source_pane_update_actions (self);
}

static void
assay_source_pane_dispose (GObject *object)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (object);

  if (self->scroll != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll);
  self->scroll = 0;
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->wanting);
  g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  if (self->reader != NULL)
    assay_source_reader_stop (self->reader);
  g_clear_object (&self->reader);
  g_clear_object (&self->fetcher);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->sources);
  g_clear_object (&self->items);
  g_clear_object (&self->shown);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_source_pane_parent_class)->dispose (object);
}

static void
assay_source_pane_finalize (GObject *object)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (object);

  g_clear_pointer (&self->passages, g_array_unref);

  G_OBJECT_CLASS (assay_source_pane_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-source-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, box);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, strip);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, more);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, list_popover);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, list);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, stack);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, head);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, body);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, second_hand);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, find_bar);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, view);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, missing);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, missing_open);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, missing_read);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, missing_copies);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, second_hand_label);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, second_hand_read);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, fetch_bar);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, stepped_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_closed_cb);
}

static void
assay_source_pane_class_init (AssaySourcePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_pane_dispose;
  object_class->finalize = assay_source_pane_finalize;

  g_type_ensure (ASSAY_TYPE_FETCH_BAR);
  g_type_ensure (ASSAY_TYPE_FIND_BAR);
  g_type_ensure (ASSAY_TYPE_MARKED_VIEW);
  g_type_ensure (ASSAY_TYPE_SOURCE_HEAD);
  g_type_ensure (ASSAY_TYPE_SOURCE_LIST);
  g_type_ensure (ASSAY_TYPE_SOURCE_STRIP);
  g_type_ensure (ASSAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, ASSAY_TYPE_UPRIGHT_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  bind_template (widget_class);
  assay_source_pane_install_actions (widget_class);
  assay_source_pane_install_reading (widget_class);
  assay_source_pane_install_copies (widget_class);
  assay_source_pane_install_ties (widget_class);
}

static void
assay_source_pane_init (AssaySourcePane *self)
{
  self->source = -1;
  self->fact = -1;
  self->passage = -1;
  self->passages = g_array_new (FALSE, FALSE, sizeof (AssayPassage));
  gtk_widget_init_template (GTK_WIDGET (self));
  assay_find_bar_set_view (self->find_bar, self->view);
  assay_source_pane_watch_selection (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "source.copies", FALSE);
  assay_source_pane_update_actions (self);
}

void
assay_source_pane_set_case (AssaySourcePane *self,
                            AssayCase       *work)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  self->fact = -1;
  self->source = -1;
  assay_marked_view_prepare (self->view);
  assay_source_pane_renew_reader (self);
  case_changed_cb (self);
}

/**
 * assay_source_pane_set_fact:
 * @fact: index of the selected fact, or -1
 *
 * Goes to the source that has the best evidence for it, and stays where it is if none has.
 */
void
assay_source_pane_set_fact (AssaySourcePane *self,
                            int              fact)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  self->fact = fact;
  if (self->work == NULL || self->source < 0)
    return;

  assay_source_pane_collect (self);
  count_bearing (self);

  if (self->passages->len > 0)
    show_source (self, g_array_index (self->passages, AssayPassage, 0).source, 0);
  else
    show_source (self, (guint) self->source, -1);
}

/**
 * assay_source_pane_show_evidence:
 * @evidence: index of evidence for the selected fact
 *
 * Goes to its source and its words.
 */
void
assay_source_pane_show_evidence (AssaySourcePane *self,
                                 guint            evidence)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  for (guint i = 0; i < self->passages->len; i++)
    {
      const AssayPassage *passage = &g_array_index (self->passages, AssayPassage, i);

      if (passage->evidence != evidence)
        continue;

      show_source (self, passage->source, (int) i);
      return;
    }
}

/**
 * assay_source_pane_show_words:
 * @source: index of a source
 * @span: words of its text
 * @context: the sentence around them
 *
 * Goes to words that the analysis need not have taken for evidence; they are marked until another fact is
 * selected.
 */
void
assay_source_pane_show_words (AssaySourcePane *self,
                              guint            source,
                              AssaySpan        span,
                              AssaySpan        context)
{
  AssayPassage words = { G_MAXUINT, source, span, context, ASSAY_STANCE_CONTEXT };

  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  if (self->sources == NULL || source >= g_list_model_get_n_items (self->sources))
    return;

  for (guint i = 0; i < self->passages->len; i++)
    {
      const AssayPassage *passage = &g_array_index (self->passages, AssayPassage, i);

      if (passage->source == source && assay_span_overlaps (passage->span, span))
        {
          show_source (self, source, (int) i);
          return;
        }
    }

  g_array_append_val (self->passages, words);
  show_source (self, source, (int) self->passages->len - 1);
}
