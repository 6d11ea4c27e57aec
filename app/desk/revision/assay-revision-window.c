/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-revision-window.h"

#include <glib/gi18n-lib.h>

#include "assay-list-rows.h"
#include "assay-plain.h"
#include "assay-revision.h"
#include "assay-word-diff.h"

/* Room for what is to be checked again, in pixels: how wide it lies, and how high it is at most. */
#define LISTS_WIDTH 700
#define LISTS_HEIGHT 280

struct _AssayRevisionWindow
{
  AdwWindow          parent_instance;

  GtkLabel          *before_label;
  GtkLabel          *now_label;
  GtkScrolledWindow *before_scroller;
  GtkScrolledWindow *now_scroller;
  GtkTextView       *before;
  GtkTextView       *now;
  GtkScrolledWindow *lists;
  GtkWidget         *nothing;
  GtkWidget         *again_group;
  GtkListBox        *again;
  GtkWidget         *orphans_group;
  GtkListBox        *orphans;

  AssayCase         *work;
  AssayText         *shown;       /* the text that @now shows */
  gboolean           is_following; /* one text is being scrolled because the other was */
};

G_DEFINE_FINAL_TYPE (AssayRevisionWindow, assay_revision_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_WORDS_CHOSEN,
  SIGNAL_PLACE_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Translucent, so that words are read on a light and on a dark page alike; shape says what colour does. */
static GtkTextTag *
add_tag (GtkTextView *view,
         const char  *background,
         gboolean     is_gone)
{
  return gtk_text_buffer_create_tag (gtk_text_view_get_buffer (view), NULL, "background",
                                     background, "strikethrough", is_gone, "underline",
                                     is_gone ? PANGO_UNDERLINE_NONE : PANGO_UNDERLINE_SINGLE, NULL);
}

static void
mark_words (GtkTextView *view,
            GtkTextTag  *tag,
            AssaySpan    span)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (buffer, &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) span.end);
  gtk_text_buffer_apply_tag (buffer, tag, &begin, &end);
}

static void
show_difference (AssayRevisionWindow *self,
                 AssayText           *before,
                 AssayText           *now)
{
  GtkTextTag *gone = add_tag (self->before, "rgba(224,27,36,0.20)", TRUE);
  GtkTextTag *new = add_tag (self->now, "rgba(46,194,126,0.24)", FALSE);
  g_autoptr (GArray)
      ops = assay_word_diff (before, (AssaySpan){ 0, assay_text_get_length (before) }, now,
                             (AssaySpan){ 0, assay_text_get_length (now) }, ASSAY_DIFF_FOLD_MARKS);

  for (guint i = 0; i < ops->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);

      if (op->kind == ASSAY_DIFF_EQUAL)
        continue;
      if (op->n_first > 0)
        mark_words (self->before, gone, op->first);
      if (op->n_second > 0)
        mark_words (self->now, new, op->second);
    }
}

static void
show_texts (AssayRevisionWindow *self)
{
  AssayDossier *dossier = assay_case_get_dossier (self->work);
  GPtrArray *revisions = assay_dossier_get_revisions (dossier);
  AssayDraft *draft = assay_dossier_get_draft (dossier);
  AssayText *now = assay_draft_get_text (draft);
  const AssayRevision *last = NULL;
  g_autofree char *before_name = NULL;
  g_autofree char *now_name = NULL;

  if (revisions->len == 0 || now == self->shown)
    return;

  g_clear_pointer (&self->shown, assay_text_unref);
  self->shown = assay_text_ref (now);
  last = g_ptr_array_index (revisions, revisions->len - 1);
  /* Translators: the name of a file */
  before_name = g_strdup_printf (_ ("Before: %s"), last->name);
  /* Translators: the name of a file */
  now_name = g_strdup_printf (_ ("Now: %s"), assay_draft_get_name (draft));
  gtk_label_set_label (self->before_label, before_name);
  gtk_label_set_label (self->now_label, now_name);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->before),
                            assay_text_get_utf8 (last->text), -1);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->now), assay_text_get_utf8 (now), -1);
  show_difference (self, last->text, now);
}

static GtkWidget *
new_row (const char *words,
         const char *note)
{
  GtkWidget *row = assay_plain_row_new (words, note);

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);

  return row;
}

/* A mark whose fact is open was closed before, or has a note: either way somebody is to look at it. */
static void
show_again (AssayRevisionWindow *self)
{
  AssayDossier *dossier = assay_case_get_dossier (self->work);
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  guint n_rows = 0;

  assay_list_rows_clear (self->again);

  for (guint i = 0; i < n_marks; i++)
    {
      g_autofree char *words = NULL;
      GtkWidget *row = NULL;

      if (marks[i].state != ASSAY_STATE_OPEN)
        continue;

      words = assay_text_dup_span (text, marks[i].span);
      row = new_row (words, marks[i].note);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                                 gtk_image_new_from_icon_name ("go-next-symbolic"));
      g_object_set_data_full (G_OBJECT (row), "mark", g_strdup (marks[i].id), g_free);
      gtk_list_box_append (self->again, row);
      n_rows++;
    }

  gtk_widget_set_visible (self->again_group, n_rows > 0);
}

static void
place_cb (AssayRevisionWindow *self,
          GtkButton           *button)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "mark"));

  g_signal_emit (self, signals[SIGNAL_PLACE_WANTED], 0, id);
}

static void
show_orphans (AssayRevisionWindow *self)
{
  GPtrArray *orphans = assay_dossier_get_orphans (assay_case_get_dossier (self->work));

  assay_list_rows_clear (self->orphans);

  for (guint i = 0; i < orphans->len; i++)
    {
      const AssayOrphan *orphan = g_ptr_array_index (orphans, i);
      GtkWidget *row = new_row (orphan->exact, orphan->mark.note);
      GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Put on the Selection"));

      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      g_object_set_data_full (G_OBJECT (button), "mark", g_strdup (orphan->mark.id), g_free);
      g_signal_connect_object (button, "clicked", G_CALLBACK (place_cb), self, G_CONNECT_SWAPPED);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
      gtk_list_box_append (self->orphans, row);
    }

  gtk_widget_set_visible (self->orphans_group, orphans->len > 0);
}

/* What is to be checked takes the room that it needs, and no more than LISTS_HEIGHT; the texts have the rest. */
static void
share_out (AssayRevisionWindow *self)
{
  int height = 0;

  gtk_widget_measure (gtk_scrolled_window_get_child (self->lists), GTK_ORIENTATION_VERTICAL,
                      LISTS_WIDTH, NULL, &height, NULL, NULL);
  gtk_scrolled_window_set_min_content_height (self->lists, MIN (height, LISTS_HEIGHT));
}

static void
update (AssayRevisionWindow *self)
{
  show_texts (self);
  show_again (self);
  show_orphans (self);
  gtk_widget_set_visible (self->nothing, !gtk_widget_get_visible (self->again_group) &&
                                           !gtk_widget_get_visible (self->orphans_group));

  share_out (self);
}

static void
row_activated_cb (AssayRevisionWindow *self,
                  GtkListBoxRow       *row)
{
  const char *id = g_object_get_data (G_OBJECT (row), "mark");
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (assay_case_get_dossier (self->work), &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (g_str_equal (marks[i].id, id))
        {
          g_signal_emit (self, signals[SIGNAL_WORDS_CHOSEN], 0, marks[i].span.begin,
                         marks[i].span.end);
          return;
        }
    }
}

/* Puts the other text as far down as this one, in proportion to their lengths. */
static void
follow (AssayRevisionWindow *self,
        GtkAdjustment       *moved,
        GtkScrolledWindow   *scroller)
{
  GtkAdjustment *other = gtk_scrolled_window_get_vadjustment (scroller);
  double range = gtk_adjustment_get_upper (moved) - gtk_adjustment_get_page_size (moved);
  double room = gtk_adjustment_get_upper (other) - gtk_adjustment_get_page_size (other);

  if (self->is_following || range <= 0)
    return;

  self->is_following = TRUE;
  gtk_adjustment_set_value (other, gtk_adjustment_get_value (moved) / range * room);
  self->is_following = FALSE;
}

static void
before_scrolled_cb (AssayRevisionWindow *self,
                    GtkAdjustment       *adjustment)
{
  follow (self, adjustment, self->now_scroller);
}

static void
now_scrolled_cb (AssayRevisionWindow *self,
                 GtkAdjustment       *adjustment)
{
  follow (self, adjustment, self->before_scroller);
}

static void
assay_revision_window_finalize (GObject *object)
{
  AssayRevisionWindow *self = ASSAY_REVISION_WINDOW (object);

  g_clear_object (&self->work);
  g_clear_pointer (&self->shown, assay_text_unref);

  G_OBJECT_CLASS (assay_revision_window_parent_class)->finalize (object);
}

static void
assay_revision_window_class_init (AssayRevisionWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = assay_revision_window_finalize;

  /**
   * AssayRevisionWindow::words-chosen:
   * @begin: where the words begin in the draft
   * @end: where they end
   *
   * Somebody wants to see the fact on these words.
   */
  signals[SIGNAL_WORDS_CHOSEN] = g_signal_new ("words-chosen", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * AssayRevisionWindow::place-wanted:
   * @id: of a mark without a place
   *
   * It is to stand on the words that are selected in the draft.
   */
  signals[SIGNAL_PLACE_WANTED] = g_signal_new ("place-wanted", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/assaydesk/Assay/assay-revision-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, before_label);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, now_label);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, before_scroller);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, now_scroller);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, before);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, now);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, lists);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, nothing);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, again_group);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, again);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, orphans_group);
  gtk_widget_class_bind_template_child (widget_class, AssayRevisionWindow, orphans);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
assay_revision_window_init (AssayRevisionWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->before_scroller),
                           "value-changed", G_CALLBACK (before_scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->now_scroller),
                           "value-changed", G_CALLBACK (now_scrolled_cb), self, G_CONNECT_SWAPPED);
}

/**
 * assay_revision_window_new:
 * @work: a job of which there was a revision before
 * @parent: (nullable): the window of the job
 *
 * Returns: (transfer none): a window that shows what the newest revision changed, as long as it is open
 */
AssayRevisionWindow *
assay_revision_window_new (AssayCase *work,
                           GtkWindow *parent)
{
  AssayRevisionWindow *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_REVISION_WINDOW, "transient-for", parent, NULL);
  self->work = g_object_ref (work);
  g_signal_connect_object (work, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}
