/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-note-editor.h"

#include <glib/gi18n-lib.h>

#include "assay-tooltip.h"

struct _AssayNoteEditor
{
  GtkWidget      parent_instance;

  GtkWidget     *box;
  GtkWidget     *prompt;
  GtkTextView   *view;
  GtkTextBuffer *buffer;

  char          *text;    /* what was there before the writing; never NULL */
  guint          n_lines; /* that are seen at least, or 0 */
};

G_DEFINE_FINAL_TYPE (AssayNoteEditor, assay_note_editor, GTK_TYPE_WIDGET)

/* The frame around it, in pixels, as the style sheet draws it. */
#define EDGE 1

enum
{
  SIGNAL_KEPT,
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed_cb (AssayNoteEditor *self)
{
  gboolean is_empty = gtk_text_buffer_get_char_count (self->buffer) == 0;

  /* A long prompt is cut; it stands whole in the tooltip. */
  gtk_widget_set_visible (self->prompt, is_empty);
  assay_tooltip_set (GTK_WIDGET (self),
                               is_empty ? gtk_label_get_label (GTK_LABEL (self->prompt))
                                        : _ ("Ctrl+Enter or Esc keeps it, Ctrl+Z takes it back"));
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayNoteEditor       *self)
{
  /* Nothing that was typed is thrown away by a key: undo takes it back. */
  if (keyval == GDK_KEY_Escape || ((keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter) &&
                                   (modifiers & GDK_CONTROL_MASK) != 0))
    {
      assay_note_editor_keep (self);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static gboolean
assay_note_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ASSAY_NOTE_EDITOR (widget)->view));
}

/* As high as so many lines are in the font that they are written in. */
static void
take_height (AssayNoteEditor *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), "X");
  int height = 0;

  if (self->n_lines == 0)
    return;

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_widget_set_size_request (GTK_WIDGET (self), -1,
                               (int) self->n_lines * height +
                                   gtk_text_view_get_top_margin (self->view) +
                                   gtk_text_view_get_bottom_margin (self->view) + 2 * EDGE);
}

static void
assay_note_editor_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (assay_note_editor_parent_class)->css_changed (widget, change);
  take_height (ASSAY_NOTE_EDITOR (widget));
}

static void
assay_note_editor_dispose (GObject *object)
{
  AssayNoteEditor *self = ASSAY_NOTE_EDITOR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_note_editor_parent_class)->dispose (object);
}

static void
assay_note_editor_finalize (GObject *object)
{
  AssayNoteEditor *self = ASSAY_NOTE_EDITOR (object);

  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (assay_note_editor_parent_class)->finalize (object);
}

static void
assay_note_editor_class_init (AssayNoteEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_note_editor_dispose;
  object_class->finalize = assay_note_editor_finalize;
  widget_class->grab_focus = assay_note_editor_grab_focus;
  widget_class->css_changed = assay_note_editor_css_changed;

  /**
   * AssayNoteEditor::kept:
   * @text: what was written
   */
  signals[SIGNAL_KEPT] = g_signal_new ("kept", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-note-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayNoteEditor, box);
  gtk_widget_class_bind_template_child (widget_class, AssayNoteEditor, prompt);
  gtk_widget_class_bind_template_child (widget_class, AssayNoteEditor, view);
  gtk_widget_class_bind_template_child (widget_class, AssayNoteEditor, buffer);
  gtk_widget_class_bind_template_callback (widget_class, assay_note_editor_keep);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
assay_note_editor_init (AssayNoteEditor *self)
{
  self->text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_note_editor_set_text:
 * @text: (nullable): what is there; a writing that was not kept is thrown away
 */
void
assay_note_editor_set_text (AssayNoteEditor *self,
                            const char      *text)
{
  g_autofree char *copy = g_strdup (text != NULL ? text : "");
  g_autofree char *shown = NULL;

  g_return_if_fail (ASSAY_IS_NOTE_EDITOR (self));

  shown = assay_note_editor_dup_text (self);
  g_free (self->text);
  self->text = g_steal_pointer (&copy);

  /* What stands there already is left alone, and with it where the caret is. */
  if (g_strcmp0 (shown, self->text) != 0)
    gtk_text_buffer_set_text (self->buffer, self->text, -1);
}

/**
 * assay_note_editor_set_lines:
 * @n_lines: that are seen without scrolling, of the prompt too
 */
void
assay_note_editor_set_lines (AssayNoteEditor *self,
                             guint            n_lines)
{
  g_return_if_fail (ASSAY_IS_NOTE_EDITOR (self));
  g_return_if_fail (n_lines > 0);

  if (self->n_lines == n_lines)
    return;

  self->n_lines = n_lines;
  gtk_label_set_lines (GTK_LABEL (self->prompt), (int) n_lines);
  take_height (self);
}

/**
 * assay_note_editor_set_prompt:
 * @name: what is written here, for a screen reader
 * @prompt: what is shown while nothing is written
 */
void
assay_note_editor_set_prompt (AssayNoteEditor *self,
                              const char      *name,
                              const char      *prompt)
{
  g_return_if_fail (ASSAY_IS_NOTE_EDITOR (self));

  if (g_strcmp0 (gtk_label_get_label (GTK_LABEL (self->prompt)), prompt) == 0)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, prompt, -1);
  gtk_label_set_label (GTK_LABEL (self->prompt), prompt);
  changed_cb (self);
}

/**
 * assay_note_editor_dup_text:
 *
 * Returns: (transfer full): what stands there, kept or not
 */
char *
assay_note_editor_dup_text (AssayNoteEditor *self)
{
  GtkTextIter begin;
  GtkTextIter end;

  g_return_val_if_fail (ASSAY_IS_NOTE_EDITOR (self), NULL);

  gtk_text_buffer_get_bounds (self->buffer, &begin, &end);

  return gtk_text_buffer_get_text (self->buffer, &begin, &end, FALSE);
}

/* Whether something was written that is not kept yet. */
gboolean
assay_note_editor_is_writing (AssayNoteEditor *self)
{
  g_autofree char *shown = NULL;

  g_return_val_if_fail (ASSAY_IS_NOTE_EDITOR (self), FALSE);

  shown = assay_note_editor_dup_text (self);

  return g_strcmp0 (shown, self->text) != 0;
}

/* Ends the writing and keeps what was written. */
void
assay_note_editor_keep (AssayNoteEditor *self)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (ASSAY_IS_NOTE_EDITOR (self));

  shown = assay_note_editor_dup_text (self);

  if (g_strcmp0 (shown, self->text) != 0)
    {
      g_free (self->text);
      self->text = g_strdup (shown);
      g_signal_emit (self, signals[SIGNAL_KEPT], 0, shown);
    }

  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}
