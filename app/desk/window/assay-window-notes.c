/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-annotations.h"
#include "assay-chooser.h"
#include "assay-clock.h"
#include "assay-fact-words.h"
#include "assay-note-dialog.h"
#include "assay-notes-window.h"
#include "assay-window-private.h"

/* Marks on words that somebody selects, what is written below them, and those that come from elsewhere. */

#define MAX_ANNOTATION_BYTES (32u * 1024 * 1024)

static gboolean
get_selection (AssayWindow *self,
               AssaySpan   *span)
{
  return self->work != NULL && assay_draft_pane_get_selection (self->draft, span);
}

/* The facts whose words lie in the selection, as far as they stand as they were analysed. */
static GArray *
find_facts (AssayWindow *self,
            AssaySpan    selection)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self->work),
                                                     &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      AssaySpan place = assay_case_map_span (self->work, facts[i].span);

      if (!assay_span_is_empty (place) && assay_span_contains (selection, place))
        g_array_append_val (found, i);
    }

  return found;
}

/* The same state again opens them all, as it does for one. */
static AssayState
choose_state (AssayWindow *self,
              GArray      *facts,
              AssayState   state)
{
  for (guint i = 0; i < facts->len; i++)
    {
      if (assay_case_get_state (self->work, g_array_index (facts, guint, i)) != state)
        return state;
    }

  return ASSAY_STATE_OPEN;
}

/* A mark of ours on exactly these words, so that another key changes it and adds no second. */
static const AssayMark *
find_passage (AssayWindow *self,
              AssaySpan    span)
{
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (assay_case_get_dossier (self->work), &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].scope != ASSAY_MARK_FACT && marks[i].span.begin == span.begin &&
          marks[i].span.end == span.end)
        return &marks[i];
    }

  return NULL;
}

static void
mark_passage (AssayWindow *self,
              AssaySpan    span,
              AssayState   state)
{
  const AssayMark *old = find_passage (self, span);
  const AssayMark mark = { .span = span, .scope = ASSAY_MARK_PASSAGE, .state = state };
  g_autofree char *now = assay_clock_dup_now ();
  g_autofree char *id = NULL;
  g_autofree char *message = NULL;
  g_autoptr (GError) error = NULL;

  if (old != NULL)
    assay_case_set_target_state (self->work, &(AssayMarkTarget){ .fact = -1, .id = old->id },
                                 old->state == state ? ASSAY_STATE_OPEN : state, now);
  else
    id = assay_case_add_mark (self->work, &mark, now, &error);

  if (error != NULL)
    message = g_strdup (error->message);
  else
    /* Translators: a state, such as “Error” */
    message = g_strdup_printf (_ ("The selection is marked: %s"),
                               assay_fact_words_get_state (state));
  assay_window_tell (self, message);
}

/**
 * assay_window_mark_selection:
 * @state: what the selected words are
 *
 * All facts in the selection get the state, as one step; words without a fact become a passage of their own.
 *
 * Returns: whether words are selected
 */
gboolean
assay_window_mark_selection (AssayWindow *self,
                             AssayState   state)
{
  g_autoptr (GArray) facts = NULL;
  g_autofree char *now = assay_clock_dup_now ();
  g_autofree char *message = NULL;
  AssaySpan span = { 0, 0 };

  if (!get_selection (self, &span))
    return FALSE;

  facts = find_facts (self, span);
  if (facts->len == 0)
    {
      mark_passage (self, span, state);
      return TRUE;
    }

  state = choose_state (self, facts, state);
  assay_case_set_states (self->work, (const guint *) (gpointer) facts->data, facts->len, state,
                         now);
  /* Translators: how many facts, and their state, such as “Error” */
  message = g_strdup_printf (ngettext ("%u fact: %s", "%u facts: %s", facts->len), facts->len,
                             assay_fact_words_get_state (state));
  assay_window_tell (self, message);

  return TRUE;
}

/* What somebody writes, and on which words. */
typedef struct
{
  AssayWindow *window;
  AssayCase   *work;
  AssaySpan    span;
} NoteOrder;

static void
free_order (gpointer data)
{
  NoteOrder *order = data;

  g_object_unref (order->window);
  g_object_unref (order->work);
  g_free (order);
}

static void
note_written_cb (const char *note,
                 gboolean    is_legal,
                 gboolean    is_confidential,
                 gpointer    user_data)
{
  NoteOrder *order = user_data;
  const AssayMark mark = { .span = order->span, .scope = ASSAY_MARK_NOTE, .note = (char *) note };
  g_autofree char *now = assay_clock_dup_now ();
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  /* Another job may lie on the desk by now. */
  if (order->work != order->window->work)
    return;

  id = assay_case_add_mark (order->work, &mark, now, &error);
  if (id == NULL)
    {
      assay_window_tell (order->window, error->message);
      return;
    }

  if (is_legal)
    assay_case_remark (order->work, &(AssayMarkTarget){ .fact = -1, .id = id },
                       ASSAY_REMARK_LEGAL, NULL, now);
  if (is_confidential)
    assay_case_remark (order->work, &(AssayMarkTarget){ .fact = -1, .id = id },
                       ASSAY_REMARK_CONFIDENTIAL, NULL, now);
}

/**
 * assay_window_note_selection:
 *
 * Asks for a note on the selected words.
 *
 * Returns: whether words are selected
 */
gboolean
assay_window_note_selection (AssayWindow *self)
{
  NoteOrder *order = NULL;
  g_autofree char *words = NULL;
  AssaySpan span = { 0, 0 };

  if (!get_selection (self, &span))
    return FALSE;

  order = g_new0 (NoteOrder, 1);
  order->window = g_object_ref (self);
  order->work = g_object_ref (self->work);
  order->span = span;
  words = assay_text_dup_span (assay_draft_get_text (assay_case_get_draft (self->work)), span);
  assay_note_dialog_show (GTK_WINDOW (self), words, note_written_cb, order, free_order);

  return TRUE;
}

/* For the lawyer, or no more: the selected words, else the selected fact. */
static void
legal_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();
  g_autofree char *new_id = NULL;
  g_autoptr (GError) error = NULL;
  AssayMarkTarget target = { .fact = self->fact };
  AssaySpan span = { 0, 0 };
  const AssayMark *mark = NULL;
  gboolean is_legal;

  if (get_selection (self, &span))
    {
      const AssayMark wanted = { .span = span, .scope = ASSAY_MARK_NOTE };

      mark = find_passage (self, span);
      if (mark == NULL)
        new_id = assay_case_add_mark (self->work, &wanted, now, &error);
      target = (AssayMarkTarget){ .fact = -1, .id = mark != NULL ? mark->id : new_id };
    }

  if (target.fact < 0 && target.id == NULL)
    return;

  mark = assay_case_find_target (self->work, &target);
  is_legal = mark != NULL && assay_thread_is_legal (mark->thread);
  assay_case_remark (self->work, &target, is_legal ? ASSAY_REMARK_CLEARED : ASSAY_REMARK_LEGAL,
                     NULL, now);
  assay_window_tell (self, is_legal
                               ? _ ("Cleared: it waits for no lawyer any more")
                                    : _ ("It waits for a lawyer: this draft cannot pass until then"));
}

/* Words that were chosen in a window of its own. */
void
assay_window_show_words_cb (AssayWindow *self,
                            guint        begin,
                            guint        end)
{
  const AssayFact *facts = NULL;
  guint n_facts = 0;

  if (self->work == NULL)
    return;

  facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  assay_draft_pane_show_words (self->draft, (AssaySpan){ begin, end });

  /* Where they are a fact, that one is gone to. */
  for (guint i = 0; i < n_facts; i++)
    {
      AssaySpan place = assay_case_map_span (self->work, facts[i].span);

      if (place.begin == begin && place.end == end)
        {
          assay_window_set_fact (self, (int) i);
          return;
        }
    }
}

/* A mark that lost its words is about those that are selected now. */
void
assay_window_place_mark_cb (AssayWindow *self,
                            const char  *id)
{
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GError) error = NULL;
  AssaySpan span = { 0, 0 };

  if (self->work == NULL)
    return;

  if (!get_selection (self, &span))
    {
      gtk_window_present (GTK_WINDOW (self));
      assay_window_tell (self, _ ("Select the words first that the mark is about now"));
    }
  else if (!assay_case_place_orphan (self->work, id, span, now, &error))
    {
      assay_window_tell (self, error->message);
    }
}

static void
notes_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  AssayNotesWindow *notes = assay_notes_window_new (self->work, GTK_WINDOW (self));

  g_signal_connect_object (notes, "words-chosen", G_CALLBACK (assay_window_show_words_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (notes, "place-wanted", G_CALLBACK (assay_window_place_mark_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (notes));
}

static void
tell_taken (AssayWindow            *self,
            const AssayAnnotations *annotations)
{
  guint n_found = annotations->marks->len;
  guint n_lost = annotations->lost->len;
  guint n_unread = annotations->unread->len;
  g_autoptr (GString) message = g_string_new (NULL);

  g_string_append_printf (message,
                          ngettext ("%u mark found its words", "%u marks found their words",
                                    n_found),
                          n_found);
  if (n_lost > 0)
    {
      g_string_append (message, ". ");
      g_string_append_printf (
          message,
          ngettext ("%u did not: it is among the notes", "%u did not: they are among the notes",
                    n_lost),
          n_lost);
    }
  if (n_unread > 0)
    {
      g_string_append (message, ". ");
      g_string_append_printf (message,
                              ngettext ("%u names no words and was left out",
                                        "%u name no words and were left out", n_unread),
                              n_unread);
    }

  assay_window_tell (self, message->str);
}

/*
 * @bytes: web annotations
 * @name: of the file that they come from
 *
 * Takes them in; what cannot be read is told, and nothing has changed then.
 */
static void
take_annotations (AssayWindow *self,
                  GBytes      *bytes,
                  const char  *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayAnnotations)
      annotations = assay_annotations_new (bytes, assay_case_get_dossier (self->work), &error);
  g_autofree char *now = assay_clock_dup_now ();

  if (annotations == NULL)
    {
      assay_window_tell (self, error->message);
      return;
    }

  assay_case_take_annotations (self->work, annotations, name, now);
  tell_taken (self, annotations);
  if (annotations->lost->len > 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.notes", NULL);
}

static gpointer
parse (GBytes        *bytes,
       const char    *name,
       GCancellable  *cancellable,
       GError       **error)
{
  return g_bytes_ref (bytes);
}

static void
take (AssayWindow *self,
      gpointer     read,
      const char  *name)
{
  g_autoptr (GBytes) bytes = read;

  take_annotations (self, bytes, name);
}

static void
import_notes (AssayWindow *self,
              GFile       *file)
{
  static const AssayBesideKind kind = { MAX_ANNOTATION_BYTES, parse, take,
                                        (GDestroyNotify) g_bytes_unref };

  assay_window_read_beside (self, file, &kind);
}

static void
import_notes_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (
      assay_chooser_new (user_data, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Take In Web Annotations"),
                         (AssayFileChosen) import_notes)));
}

static const GActionEntry entries[] = {
  { .name = "import-notes", .activate = import_notes_cb },
  { .name = "legal", .activate = legal_cb },
  { .name = "notes", .activate = notes_cb },
};

void
assay_window_init_notes (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What of it can be done now. */
void
assay_window_update_notes (AssayWindow *self)
{
  AssaySpan span = { 0, 0 };
  gboolean has_work = self->work != NULL;
  gboolean may_change = has_work && !assay_case_is_sealed (self->work);
  gboolean has_words = may_change && (get_selection (self, &span) ||
                                      (self->fact >= 0 && assay_case_is_current (self->work)));

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   entries[i].activate == legal_cb          ? has_words
                                   : entries[i].activate == import_notes_cb ? may_change
                                                                            : has_work);
    }
}
