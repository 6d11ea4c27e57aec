/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-add-source-dialog.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-clock.h"
#include "assay-read-document.h"

/* How many characters of a document are shown, to tell it from another. */
#define FIRST_WORDS 120

struct _AssayAddSourceDialog
{
  AdwWindow            parent_instance;

  GtkStack            *stack;
  GtkEditable         *url;
  GtkEditable         *title;
  AdwActionRow        *file;
  GtkWidget           *choose;
  GtkWidget           *add;
  GtkSpinner          *spinner;
  GtkEditable         *text_name;
  GtkTextView         *pasted;
  GtkEditable         *who;
  GtkEditable         *when;
  GtkEditable         *how;
  GtkTextView         *said;
  GtkSwitch           *confidential;
  GtkWidget           *problem;
  GtkLabel            *message;
  GtkWidget           *show_other;

  AssayCase           *work;
  AssayDocument       *document; /* the file that was chosen, read; or NULL */
  guint                other;    /* the source that is there already, if @show_other is seen */
  GCancellable        *reading;  /* of the file; or NULL */
  char                *now;      /* what stands under “when” before somebody writes there */
  gboolean             is_done;  /* nothing that was written would be lost */
};

G_DEFINE_FINAL_TYPE (AssayAddSourceDialog, assay_add_source_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_ADDED,
  SIGNAL_SHOW_SOURCE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Returns NULL, so that a maker of sources can fail with it. */
static AssaySource *
complain (AssayAddSourceDialog *self,
          GtkWidget            *about,
          const char           *message)
{
  gtk_label_set_label (self->message, message);
  gtk_widget_set_visible (self->show_other, FALSE);
  gtk_widget_set_visible (self->problem, TRUE);
  gtk_widget_grab_focus (about);
  gtk_accessible_update_property (GTK_ACCESSIBLE (about), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  message, -1);

  return NULL;
}

static void
changed_cb (AssayAddSourceDialog *self)
{
  gtk_widget_set_visible (self->problem, FALSE);
}

static char *
dup_stripped (GtkEditable *entry)
{
  char *words = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  if (*words == '\0')
    g_clear_pointer (&words, g_free);

  return words;
}

/* Whether a source of the case leads to that page: then it is offered instead. */
static gboolean
is_there (AssayAddSourceDialog *self,
          const char           *address)
{
  g_autoptr (AssaySource) other = NULL;
  g_autofree char *label = NULL;
  g_autofree char *message = NULL;

  if (!assay_source_list_find (assay_case_get_sources (self->work), address, &self->other))
    return FALSE;

  other = g_list_model_get_item (assay_case_get_sources (self->work), self->other);
  label = assay_source_dup_label (other);
  /* Translators: the name of an outlet */
  message = g_strdup_printf (_ ("This page is among the sources already: %s."), label);
  complain (self, GTK_WIDGET (self->url), message);
  gtk_widget_set_visible (self->show_other, TRUE);

  return TRUE;
}

static AssaySource *
make_page (AssayAddSourceDialog *self,
           const AssayAddition  *added)
{
  g_autofree char *address = dup_stripped (self->url);
  g_autofree char *title = dup_stripped (self->title);
  const AssayListedSource listed = { .url = address, .title = title };
  g_autoptr (AssayUrl) url = NULL;

  if (address == NULL)
    return complain (self, GTK_WIDGET (self->url), _ ("Type or paste the address of the page."));

  url = assay_url_new (address, NULL);
  if (url == NULL)
    return complain (self, GTK_WIDGET (self->url),
                     _ ("This is no web address. It looks like https://example.org/page."));

  if (is_there (self, address))
    return NULL;

  return assay_source_new_added (&listed, assay_register_get_default (), added);
}

static AssaySource *
make_document (AssayAddSourceDialog *self,
               const AssayAddition  *added)
{
  if (self->document == NULL)
    return complain (self, self->choose,
                     self->reading != NULL ? _ ("The file is still being read.")
                                           : _ ("Choose the file first."));

  return assay_source_new_document (self->document, added);
}

static char *
dup_words (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &begin, &end);

  return gtk_text_buffer_get_text (buffer, &begin, &end, FALSE);
}

/* Pasted words are a document too, which a person gives a name. */
static AssaySource *
make_text (AssayAddSourceDialog *self,
           const AssayAddition  *added)
{
  g_autofree char *name = dup_stripped (self->text_name);
  g_autofree char *words = dup_words (self->pasted);
  g_auto (AssayDocument) document = { 0 };

  if (name == NULL)
    return complain (self, GTK_WIDGET (self->text_name), _ ("Say what the text is."));
  if (!assay_source_has_words (words))
    return complain (self, GTK_WIDGET (self->pasted), _ ("Paste the words of the text."));

  assay_document_take_words (&document, name, words);

  return assay_source_new_document (&document, added);
}

static AssaySource *
make_contact (AssayAddSourceDialog *self,
              const AssayAddition  *added)
{
  g_autofree char *who = dup_stripped (self->who);
  g_autofree char *when = dup_stripped (self->when);
  g_autofree char *how = dup_stripped (self->how);
  g_autofree char *said = dup_words (self->said);
  const AssayContact contact = { who, when, how, gtk_switch_get_active (self->confidential) };
  g_autoptr (AssayText) text = NULL;

  if (who == NULL)
    return complain (self, GTK_WIDGET (self->who), _ ("Say whom you spoke to."));
  if (!assay_source_has_words (said))
    return complain (self, GTK_WIDGET (self->said), _ ("Write down what was confirmed."));

  text = assay_text_new (said, -1);

  return assay_source_new_contact (&contact, text, added);
}

static void
add_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  AssayAddSourceDialog *self = ASSAY_ADD_SOURCE_DIALOG (widget);
  g_autofree char *at = assay_clock_dup_now ();
  const AssayAddition added = { (char *) assay_case_get_person (self->work), at };
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  g_autoptr (AssaySource) source = NULL;

  if (g_str_equal (page, "address"))
    source = make_page (self, &added);
  else if (g_str_equal (page, "file"))
    source = make_document (self, &added);
  else if (g_str_equal (page, "text"))
    source = make_text (self, &added);
  else
    source = make_contact (self, &added);

  if (source == NULL)
    return;

  self->is_done = TRUE;
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, source, at);
  gtk_window_close (GTK_WINDOW (self));
}

static void
activated_cb (AssayAddSourceDialog *self)
{
  add_cb (GTK_WIDGET (self), NULL, NULL);
}

static void
show_other_cb (AssayAddSourceDialog *self)
{
  self->is_done = TRUE;
  g_signal_emit (self, signals[SIGNAL_SHOW_SOURCE], 0, self->other);
  gtk_window_close (GTK_WINDOW (self));
}

/* The file that was chosen, or that there is none. */
static void
show_document (AssayAddSourceDialog *self)
{
  const char *name = self->document != NULL ? self->document->name : _ ("No file chosen");
  const char *utf8 = self->document != NULL ? assay_text_get_utf8 (self->document->text) : "";
  g_autofree char *words = g_utf8_substring (
      utf8, 0, MIN (g_utf8_strlen (utf8, 4 * FIRST_WORDS), FIRST_WORDS));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->file), name);
  adw_action_row_set_subtitle (self->file, g_strdelimit (words, "\n\t", ' '));
}

static void
document_read_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (AssayAddSourceDialog) self = ASSAY_ADD_SOURCE_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDocument) document = assay_read_document_finish (result, &error);

  /* A newer choice, or the end of the dialog, has replaced the cancellable: drop the result. */
  if (self->reading != g_task_get_cancellable (G_TASK (result)))
    return;

  g_clear_object (&self->reading);
  gtk_spinner_stop (self->spinner);

  if (document == NULL)
    {
      complain (self, self->choose, error->message);
      return;
    }

  self->document = g_steal_pointer (&document);
  show_document (self);
  gtk_widget_grab_focus (self->add);
}

static void
choose_cb (AssayAddSourceDialog *self)
{
  GtkFileChooserNative *chooser = assay_chooser_new (
      GTK_WIDGET (self), GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Choose a Document"),
      (AssayFileChosen) assay_add_source_dialog_set_file);

  gtk_file_chooser_native_set_accept_label (chooser, _ ("_Choose"));
  assay_read_document_add_filter (chooser);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* Each page begins where something is to be typed. */
static void
page_changed_cb (AssayAddSourceDialog *self)
{
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  GtkWidget *first = self->choose;

  if (g_strcmp0 (page, "address") == 0)
    first = GTK_WIDGET (self->url);
  else if (g_strcmp0 (page, "text") == 0)
    first = GTK_WIDGET (self->text_name);
  else if (g_strcmp0 (page, "contact") == 0)
    first = GTK_WIDGET (self->who);

  gtk_widget_set_visible (self->problem, FALSE);
  gtk_widget_grab_focus (first);
}

/* Whether somebody wrote or pasted something, on whichever page. A file is chosen anew by a click. */
static gboolean
is_written_in (AssayAddSourceDialog *self)
{
  GtkEditable *entries[] = { self->url, self->title, self->text_name, self->who, self->how };
  g_autofree char *pasted = dup_words (self->pasted);
  g_autofree char *said = dup_words (self->said);
  gboolean is_written = *g_strstrip (pasted) != '\0' || *g_strstrip (said) != '\0' ||
                        !g_str_equal (gtk_editable_get_text (self->when), self->now);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autofree char *words = dup_stripped (entries[i]);

      is_written |= words != NULL;
    }

  return is_written;
}

static gboolean
close_cb (gpointer user_data)
{
  gtk_window_close (GTK_WINDOW (user_data));

  return G_SOURCE_REMOVE;
}

/* Once the question that stands over it is gone. */
static void
discard_cb (AssayAddSourceDialog *self)
{
  self->is_done = TRUE;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, close_cb, g_object_ref (self), g_object_unref);
}

static void
ask_before_closing (AssayAddSourceDialog *self)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _ ("Discard What You Wrote?"),
                                              _ ("The source is not added yet."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "keep", _ ("_Keep Writing"),
                                    "discard", _ ("_Discard"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  g_signal_connect_object (dialog, "response::discard", G_CALLBACK (discard_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* By “Cancel”, by Esc or by the window manager: nothing that was written goes without a question. */
static gboolean
assay_add_source_dialog_close_request (GtkWindow *window)
{
  AssayAddSourceDialog *self = ASSAY_ADD_SOURCE_DIALOG (window);

  if (!self->is_done && is_written_in (self))
    {
      ask_before_closing (self);
      return GDK_EVENT_STOP;
    }

  return GTK_WINDOW_CLASS (assay_add_source_dialog_parent_class)->close_request (window);
}

static void
assay_add_source_dialog_dispose (GObject *object)
{
  AssayAddSourceDialog *self = ASSAY_ADD_SOURCE_DIALOG (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->work);

  G_OBJECT_CLASS (assay_add_source_dialog_parent_class)->dispose (object);
}

static void
assay_add_source_dialog_finalize (GObject *object)
{
  AssayAddSourceDialog *self = ASSAY_ADD_SOURCE_DIALOG (object);

  g_clear_pointer (&self->document, assay_document_free);
  g_free (self->now);

  G_OBJECT_CLASS (assay_add_source_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-add-source-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, url);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, title);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, file);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, choose);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, add);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, text_name);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, pasted);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, who);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, when);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, how);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, said);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, confidential);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, message);
  gtk_widget_class_bind_template_child (widget_class, AssayAddSourceDialog, show_other);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_other_cb);
}

static void
assay_add_source_dialog_class_init (AssayAddSourceDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_add_source_dialog_dispose;
  object_class->finalize = assay_add_source_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = assay_add_source_dialog_close_request;

  /**
   * AssayAddSourceDialog::added:
   * @source: the source that a person made
   * @at: when, ISO 8601 in UTC
   */
  signals[SIGNAL_ADDED] = g_signal_new ("added", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 2, ASSAY_TYPE_SOURCE,
                                        G_TYPE_STRING);

  /**
   * AssayAddSourceDialog::show-source:
   * @source: index of the source that is there already
   */
  signals[SIGNAL_SHOW_SOURCE] = g_signal_new ("show-source", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                              1, G_TYPE_UINT);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "source-dialog.add", NULL, add_cb);
}

static void
assay_add_source_dialog_init (AssayAddSourceDialog *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  self->now = g_date_time_format (now, "%Y-%m-%d %H:%M");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_set_text (self->when, self->now);
}

/**
 * assay_add_source_dialog_new:
 * @work: the case whose sources are told from a new one; the dialog does not change it
 */
AssayAddSourceDialog *
assay_add_source_dialog_new (AssayCase *work)
{
  AssayAddSourceDialog *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_ADD_SOURCE_DIALOG, NULL);
  self->work = g_object_ref (work);

  return self;
}

/**
 * assay_add_source_dialog_set_page:
 * @page: “address”, “file”, “text” or “contact”
 */
void
assay_add_source_dialog_set_page (AssayAddSourceDialog *self,
                                  const char           *page)
{
  g_return_if_fail (ASSAY_IS_ADD_SOURCE_DIALOG (self));
  g_return_if_fail (page != NULL);

  gtk_stack_set_visible_child_name (self->stack, page);
  page_changed_cb (self);
}

/**
 * assay_add_source_dialog_set_file:
 * @file: the document; it is read in a worker
 */
void
assay_add_source_dialog_set_file (AssayAddSourceDialog *self,
                                  GFile                *file)
{
  g_return_if_fail (ASSAY_IS_ADD_SOURCE_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  assay_add_source_dialog_set_page (self, "file");
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->document, assay_document_free);
  show_document (self);
  self->reading = g_cancellable_new ();
  gtk_spinner_start (self->spinner);
  assay_read_document_async (NULL, file, self->reading, document_read_cb, g_object_ref (self));
}
