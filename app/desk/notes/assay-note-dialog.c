/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-note-dialog.h"

#include <glib/gi18n-lib.h>

#include "assay-report.h"

/* Words of the draft in the heading. */
#define MAX_WORDS 80

/**
 * Writing:
 * @dialog: where it is written
 * @text: the note
 * @legal: whether a lawyer is to look at it
 * @confidential: whether it stays at the desk
 * @written: told of it
 * @user_data: passed to it
 * @free_data: frees that
 *
 * A note being written.
 */
typedef struct
{
  AdwMessageDialog *dialog;
  GtkTextView      *text;
  GtkCheckButton   *legal;
  GtkCheckButton   *confidential;
  AssayNoteFunc     written;
  gpointer          user_data;
  GDestroyNotify    free_data;
} Writing;

static void
free_writing (gpointer   data,
              GClosure  *closure)
{
  Writing *writing = data;

  if (writing->free_data != NULL)
    writing->free_data (writing->user_data);
  g_free (writing);
}

static char *
dup_text (Writing *writing)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (writing->text);
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &begin, &end);

  return g_strstrip (gtk_text_buffer_get_text (buffer, &begin, &end, FALSE));
}

static void
update (Writing *writing)
{
  g_autofree char *text = dup_text (writing);

  adw_message_dialog_set_response_enabled (
      writing->dialog, "add", *text != '\0' || gtk_check_button_get_active (writing->legal));
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Writing          *writing)
{
  g_autofree char *text = dup_text (writing);

  if (g_str_equal (response, "add"))
    writing->written (*text != '\0' ? text : NULL, gtk_check_button_get_active (writing->legal),
                      gtk_check_button_get_active (writing->confidential), writing->user_data);
}

/* Ctrl+Enter keeps it, as in every note. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                Writing               *writing)
{
  if ((keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter) ||
      (modifiers & GDK_CONTROL_MASK) == 0 ||
      !adw_message_dialog_get_response_enabled (writing->dialog, "add"))
    return GDK_EVENT_PROPAGATE;

  adw_message_dialog_response (writing->dialog, "add");

  return GDK_EVENT_STOP;
}

static GtkWidget *
new_body (Writing *writing)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *text = gtk_text_view_new ();
  GtkWidget *legal = gtk_check_button_new_with_mnemonic (_ ("A _lawyer is to look at it"));
  GtkWidget *confidential = gtk_check_button_new_with_mnemonic (
      _ ("_Confidential: leave it out of reports"));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (text), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (text), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (text), 8);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (text), 8);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (text), 8);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (text), 8);
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Note"),
                                  -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), text);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), 96);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_add_css_class (scroller, "card");
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), legal);
  gtk_box_append (GTK_BOX (box), confidential);

  writing->text = GTK_TEXT_VIEW (text);
  writing->legal = GTK_CHECK_BUTTON (legal);
  writing->confidential = GTK_CHECK_BUTTON (confidential);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (text, keys);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), writing);
  g_signal_connect_swapped (gtk_text_view_get_buffer (writing->text), "changed",
                            G_CALLBACK (update), writing);
  g_signal_connect_swapped (legal, "toggled", G_CALLBACK (update), writing);

  return box;
}

/**
 * assay_note_dialog_show:
 * @words: the words of the draft that the note is about
 * @written: told of what was written, if something was
 * @user_data: passed to it
 * @free_data: (nullable): frees it
 *
 * Asks for a note on words that somebody selected.
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
assay_note_dialog_show (GtkWindow      *parent,
                        const char     *words,
                        AssayNoteFunc   written,
                        gpointer        user_data,
                        GDestroyNotify  free_data)
{
  Writing *writing = g_new0 (Writing, 1);
  g_autofree char *start = g_utf8_substring (words, 0, MIN (g_utf8_strlen (words, -1), MAX_WORDS));
  g_autofree char *quoted = assay_report_dup_quoted (start);
  /* Translators: words of the draft, in quotation marks */
  g_autofree char *heading = g_strdup_printf (_ ("Note on %s"), quoted);
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, NULL);

  writing->dialog = ADW_MESSAGE_DIALOG (dialog);
  writing->written = written;
  writing->user_data = user_data;
  writing->free_data = free_data;
  adw_message_dialog_add_responses (writing->dialog, "cancel", _ ("_Cancel"), "add",
                                    _ ("_Add Note"), NULL);
  adw_message_dialog_set_response_appearance (writing->dialog, "add", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (writing->dialog, "add");
  adw_message_dialog_set_close_response (writing->dialog, "cancel");
  adw_message_dialog_set_extra_child (writing->dialog, new_body (writing));
  adw_message_dialog_set_response_enabled (writing->dialog, "add", FALSE);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), writing, free_writing, 0);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (writing->text));

  return GTK_WINDOW (dialog);
}
