/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-editor.h"

#include <string.h>

#include "assay-clock.h"

/*
 * A person's edit is gathered until the user action ends, since typing over a selection deletes and then
 * inserts. @edited is in the text as it was, @inserted is what stands there now.
 */
struct _AssayDraftEditor
{
  GObject        parent_instance;

  GtkTextBuffer *buffer;
  AssayCase     *work;       /* or NULL */
  AssayDraft    *draft;      /* whose text the buffer has; or NULL */

  gboolean       is_showing; /* the buffer is being changed to what the case says */
  gboolean       is_sending; /* the case is being told of an edit */
  guint          depth;      /* of user actions: 0 or 1 */
  gboolean       has_edit;
  AssaySpan      edited;
  GString       *inserted;

  gboolean       erases_selection; /* what is being deleted was selected */
  guint          erased_source;    /* while the event is handled that erased a selection */
};

G_DEFINE_FINAL_TYPE (AssayDraftEditor, assay_draft_editor, G_TYPE_OBJECT)

static gboolean
forget_erased_cb (gpointer user_data)
{
  ASSAY_DRAFT_EDITOR (user_data)->erased_source = 0;

  return G_SOURCE_REMOVE;
}

/*
 * GTK 4.8 erases a selection in one user action, and inserts what a key writes over it in another. Nothing else
 * happens between: before any other event comes an idle of a high priority.
 */
static void
remember_erased (AssayDraftEditor *self,
                 gboolean          is_erased)
{
  g_clear_handle_id (&self->erased_source, g_source_remove);
  if (is_erased)
    self->erased_source = g_idle_add_full (G_PRIORITY_HIGH, forget_erased_cb, self, NULL);
}

static void
send_edit (AssayDraftEditor *self)
{
  g_autofree char *now = NULL;
  g_autofree char *inserted = NULL;

  if (!self->has_edit)
    return;

  now = assay_clock_dup_now ();
  inserted = g_strdup (self->inserted->str);
  self->has_edit = FALSE;
  g_string_truncate (self->inserted, 0);

  self->is_sending = TRUE;
  if (self->erased_source != 0 && assay_span_is_empty (self->edited))
    assay_case_write_over (self->work, self->edited, inserted, now);
  else
    assay_case_edit (self->work, self->edited, inserted, now);
  remember_erased (self, *inserted == '\0' && self->erases_selection);
  g_set_object (&self->draft, assay_case_get_draft (self->work));
  self->is_sending = FALSE;
}

/* What stands where the edit is, in the text as it is now. */
static AssaySpan
get_written (AssayDraftEditor *self)
{
  return (AssaySpan){ .begin = self->edited.begin,
                      .end = self->edited.begin + (guint) g_utf8_strlen (self->inserted->str, -1) };
}

/* Adds a replacement, in the text as it is before it, to the edit, or begins another. */
static void
gather (AssayDraftEditor *self,
        AssaySpan         span,
        const char       *text,
        gsize             n_bytes)
{
  if (self->has_edit && !assay_span_contains (get_written (self), span))
    send_edit (self);

  if (self->has_edit)
    {
      const char *begin =
          g_utf8_offset_to_pointer (self->inserted->str, span.begin - self->edited.begin);
      const char *end = g_utf8_offset_to_pointer (begin, assay_span_length (span));
      gssize begin_byte = begin - self->inserted->str;

      g_string_erase (self->inserted, begin_byte, end - begin);
      g_string_insert_len (self->inserted, begin_byte, text, (gssize) n_bytes);
    }
  else
    {
      self->has_edit = TRUE;
      self->edited = span;
      g_string_truncate (self->inserted, 0);
      g_string_append_len (self->inserted, text, (gssize) n_bytes);
    }

  if (self->depth == 0)
    send_edit (self);
}

static gboolean
is_line_end (gunichar ch)
{
  return ch == '\r' || ch == '\v' || ch == '\f' || ch == 0x85 || ch == 0x2028 || ch == 0x2029;
}

/* Control characters, and what stands for a picture: no text has them. */
static gboolean
is_no_text (gunichar ch)
{
  return (ch < 0x20 && ch != '\n' && ch != '\t') || (ch >= 0x7f && ch < 0xa0) || ch == 0xfffc ||
         ch == 0xfeff;
}

static gboolean
is_plain (const char *text,
          gsize       n_bytes)
{
  for (const char *at = text; at < text + n_bytes; at = g_utf8_next_char (at))
    {
      gunichar ch = g_utf8_get_char (at);

      if (is_line_end (ch) || is_no_text (ch))
        return FALSE;
    }

  return TRUE;
}

static char *
dup_plain (const char *text,
           gsize       n_bytes)
{
  GString *plain = g_string_sized_new (n_bytes);

  for (const char *at = text; at < text + n_bytes; at = g_utf8_next_char (at))
    {
      gunichar ch = g_utf8_get_char (at);

      if (is_line_end (ch))
        {
          if (ch != '\r' || at + 1 >= text + n_bytes || at[1] != '\n')
            g_string_append_c (plain, '\n');
        }
      else if (!is_no_text (ch))
        g_string_append_unichar (plain, ch);
    }

  return g_string_free (plain, FALSE);
}

/* Before the text gets in: plain text instead of any other. */
static void
insert_text_cb (GtkTextBuffer    *buffer,
                GtkTextIter      *iter,
                const char       *text,
                int               n_bytes,
                AssayDraftEditor *self)
{
  g_autofree char *plain = NULL;

  if (self->is_showing || is_plain (text, (gsize) n_bytes))
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  plain = dup_plain (text, (gsize) n_bytes);
  gtk_text_buffer_insert (buffer, iter, plain, -1);
}

static void
text_inserted_cb (GtkTextBuffer     *buffer,
                  const GtkTextIter *end,
                  const char        *text,
                  int                n_bytes,
                  AssayDraftEditor  *self)
{
  guint at = 0;

  if (self->is_showing || self->work == NULL)
    return;

  at = (guint) gtk_text_iter_get_offset (end) - (guint) g_utf8_strlen (text, n_bytes);
  gather (self, (AssaySpan){ .begin = at, .end = at }, text, (gsize) n_bytes);
}

/*
 * An edit outside of a user action is sent at once; the buffer has it only after this handler, which
 * nobody can tell apart: the case has a text of its own.
 */
static void
delete_range_cb (GtkTextBuffer     *buffer,
                 const GtkTextIter *begin,
                 const GtkTextIter *end,
                 AssayDraftEditor  *self)
{
  AssaySpan span = { .begin = (guint) gtk_text_iter_get_offset (begin),
                     .end = (guint) gtk_text_iter_get_offset (end) };
  GtkTextIter first;
  GtkTextIter last;

  self->erases_selection = gtk_text_buffer_get_selection_bounds (buffer, &first, &last) &&
                           gtk_text_iter_equal (&first, begin) && gtk_text_iter_equal (&last, end);
  if (!self->is_showing && self->work != NULL && !assay_span_is_empty (span))
    gather (self, span, "", 0);
}

static void
user_action_begun_cb (AssayDraftEditor *self)
{
  self->depth = 1;
}

static void
user_action_ended_cb (AssayDraftEditor *self)
{
  self->depth = 0;
  send_edit (self);
}

/* What is pasted or dropped brings no looks along. */
static void
apply_tag_cb (GtkTextBuffer    *buffer,
              GtkTextTag       *tag,
              GtkTextIter      *begin,
              GtkTextIter      *end,
              AssayDraftEditor *self)
{
  if (self->depth > 0)
    g_signal_stop_emission_by_name (buffer, "apply-tag");
}

static void
mark_set_cb (GtkTextBuffer     *buffer,
             const GtkTextIter *place,
             GtkTextMark       *mark,
             AssayDraftEditor  *self)
{
  if (mark == gtk_text_buffer_get_insert (buffer) && self->work != NULL && !self->is_showing &&
      self->depth == 0)
    assay_case_end_typing (self->work);
}

static void
assay_draft_editor_dispose (GObject *object)
{
  AssayDraftEditor *self = ASSAY_DRAFT_EDITOR (object);

  g_clear_handle_id (&self->erased_source, g_source_remove);
  if (self->buffer != NULL)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  g_clear_object (&self->buffer);
  g_clear_object (&self->work);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (assay_draft_editor_parent_class)->dispose (object);
}

static void
assay_draft_editor_finalize (GObject *object)
{
  AssayDraftEditor *self = ASSAY_DRAFT_EDITOR (object);

  g_string_free (self->inserted, TRUE);

  G_OBJECT_CLASS (assay_draft_editor_parent_class)->finalize (object);
}

static void
assay_draft_editor_class_init (AssayDraftEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = assay_draft_editor_dispose;
  object_class->finalize = assay_draft_editor_finalize;
}

static void
assay_draft_editor_init (AssayDraftEditor *self)
{
  self->inserted = g_string_new (NULL);
}

/**
 * assay_draft_editor_new:
 * @buffer: the buffer to keep; its own undo is switched off
 */
AssayDraftEditor *
assay_draft_editor_new (GtkTextBuffer *buffer)
{
  AssayDraftEditor *self = NULL;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), NULL);

  self = g_object_new (ASSAY_TYPE_DRAFT_EDITOR, NULL);
  self->buffer = g_object_ref (buffer);
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  g_signal_connect (buffer, "insert-text", G_CALLBACK (insert_text_cb), self);
  g_signal_connect_after (buffer, "insert-text", G_CALLBACK (text_inserted_cb), self);
  g_signal_connect (buffer, "delete-range", G_CALLBACK (delete_range_cb), self);
  g_signal_connect (buffer, "apply-tag", G_CALLBACK (apply_tag_cb), self);
  g_signal_connect (buffer, "mark-set", G_CALLBACK (mark_set_cb), self);
  g_signal_connect_swapped (buffer, "begin-user-action", G_CALLBACK (user_action_begun_cb), self);
  g_signal_connect_swapped (buffer, "end-user-action", G_CALLBACK (user_action_ended_cb), self);

  return self;
}

/**
 * assay_draft_editor_set_case:
 * @work: the job whose draft is shown from now on
 */
void
assay_draft_editor_set_case (AssayDraftEditor *self,
                             AssayCase        *work)
{
  g_return_if_fail (ASSAY_IS_DRAFT_EDITOR (self));

  g_set_object (&self->work, work);
  g_clear_object (&self->draft);
  assay_draft_editor_update (self);
}

/* The draft whose text the buffer has. */
AssayDraft *
assay_draft_editor_get_draft (AssayDraftEditor *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT_EDITOR (self), NULL);

  return self->draft;
}

/* How many bytes two texts have in common from the start, no character cut in two. */
static gsize
count_prefix (const char *a,
              const char *b,
              gsize       most)
{
  gsize n = 0;

  while (n < most && a[n] == b[n])
    n++;
  while (n > 0 && n < most && ((guchar) a[n] & 0xc0) == 0x80)
    n--;

  return n;
}

/* Likewise from their ends. */
static gsize
count_suffix (const char *a_end,
              const char *b_end,
              gsize       most)
{
  gsize n = 0;

  while (n < most && *(a_end - n - 1) == *(b_end - n - 1))
    n++;
  while (n > 0 && ((guchar) *(a_end - n) & 0xc0) == 0x80)
    n--;

  return n;
}

/* Turns the buffer's text from @before into @after by the smallest replacement that does. */
static void
replace_text (AssayDraftEditor *self,
              AssayText        *before,
              AssayText        *after)
{
  const char *a = assay_text_get_utf8 (before);
  const char *b = assay_text_get_utf8 (after);
  gsize n_a = assay_text_get_n_bytes (before);
  gsize n_b = assay_text_get_n_bytes (after);
  gsize most = MIN (n_a, n_b);
  gsize prefix = count_prefix (a, b, most);
  gsize suffix = count_suffix (a + n_a, b + n_b, most - prefix);
  AssaySpan span = assay_text_to_span (before, prefix, n_a - suffix);
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) span.end);
  gtk_text_buffer_delete (self->buffer, &begin, &end);
  gtk_text_buffer_insert (self->buffer, &begin, b + prefix, (int) (n_b - prefix - suffix));
}

/**
 * assay_draft_editor_update:
 *
 * Shows the text that the case has now.
 *
 * Returns: whether the draft is another than the one that was shown
 */
gboolean
assay_draft_editor_update (AssayDraftEditor *self)
{
  AssayDraft *draft = NULL;
  AssayText *text = NULL;

  g_return_val_if_fail (ASSAY_IS_DRAFT_EDITOR (self), FALSE);

  draft = assay_case_get_draft (self->work);
  if (draft == self->draft)
    return FALSE;

  text = assay_draft_get_text (draft);

  /* The buffer already has what it has just sent. */
  if (!self->is_sending)
    {
      self->is_showing = TRUE;
      if (self->draft == NULL)
        gtk_text_buffer_set_text (self->buffer, assay_text_get_utf8 (text),
                                  (int) assay_text_get_n_bytes (text));
      else
        replace_text (self, assay_draft_get_text (self->draft), text);
      self->is_showing = FALSE;
    }

  g_set_object (&self->draft, draft);

  return TRUE;
}
