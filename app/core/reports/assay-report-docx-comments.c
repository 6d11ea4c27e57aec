/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-docx-private.h"
#include "assay-report-fact.h"
#include "assay-report-remarks.h"

static void
clear_comment (gpointer data)
{
  AssayDocxComment *comment = data;

  g_free (comment->text);
  g_free (comment->by);
  g_free (comment->at);
}

/* The desk's editor need not read of what is in order. */
static gboolean
is_told (const AssayMark *mark)
{
  return mark->note != NULL || mark->suggestion != NULL || assay_thread_length (mark->thread) > 0 ||
         mark->state == ASSAY_STATE_ERROR || mark->state == ASSAY_STATE_CANNOT_CONFIRM;
}

/* “error: The port says 10 %.”; of what is open the note alone. */
static char *
dup_head (const AssayMark *mark)
{
  g_autoptr (GString) head = g_string_new (NULL);

  if (mark->scope != ASSAY_MARK_NOTE && mark->state != ASSAY_STATE_OPEN)
    g_string_append (head, assay_report_get_state_name (mark->state));
  if (mark->note != NULL)
    g_string_append_printf (head, "%s%s", head->len > 0 ? ": " : "", mark->note);
  if (mark->suggestion != NULL && mark->state != ASSAY_STATE_FIXED)
    {
      g_string_append_c (head, '\n');
      g_string_append_printf (head, _ ("Suggested: %s"), mark->suggestion);
    }

  return g_string_free (g_steal_pointer (&head), FALSE);
}

/**
 * assay_docx_comments_new:
 *
 * Returns: (transfer full) (element-type AssayDocxComment): what people wrote, by where it begins, each
 *   answer behind what it answers
 */
GArray *
assay_docx_comments_new (AssayDossier *dossier)
{
  GArray *comments = g_array_new (FALSE, FALSE, sizeof (AssayDocxComment));
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  g_array_set_clear_func (comments, clear_comment);

  for (guint i = 0; i < n_marks; i++)
    {
      const AssayMark *mark = &marks[i];
      AssayDocxComment comment = { .span = mark->span, .parent = -1 };
      int parent = (int) comments->len;

      if (!is_told (mark) || assay_span_is_empty (mark->span))
        continue;

      comment.text = dup_head (mark);
      comment.by = g_strdup (mark->noted_by != NULL ? mark->noted_by : mark->by);
      comment.at = g_strdup (mark->noted_at != NULL ? mark->noted_at : mark->at);
      comment.is_resolved = assay_thread_is_resolved (mark->thread);
      g_array_append_val (comments, comment);

      for (guint j = 0; j < assay_thread_length (mark->thread); j++)
        {
          const AssayRemark *remark = assay_thread_get (mark->thread, j);

          comment.text = assay_report_dup_remark (remark);
          comment.by = g_strdup (remark->by);
          comment.at = g_strdup (remark->at);
          comment.parent = parent;
          g_array_append_val (comments, comment);
        }
    }

  return comments;
}

static void
add_attribute (GString    *out,
               const char *name,
               const char *value)
{
  g_string_append_printf (out, " w:%s=\"", name);
  assay_docx_append (out, value);
  g_string_append_c (out, '"');
}

static void
write_comment (const AssayDocxComment *comment,
               guint                   index,
               GString                *said)
{
  g_string_append_printf (said, "<w:comment w:id=\"%u\"", index);
  add_attribute (said, "author", comment->by != NULL ? comment->by : "");
  if (comment->at != NULL)
    add_attribute (said, "date", comment->at);
  g_string_append_printf (said, "><w:p w14:paraId=\"%08X\">", index + 1);
  assay_docx_append_runs (said, comment->text, "");
  g_string_append (said, "</w:p></w:comment>");
}

/**
 * assay_docx_comments_write:
 * @comments: (element-type AssayDocxComment): their index is their id
 * @said: where the comments go
 * @threads: where it goes which answers which, and which are settled
 */
void
assay_docx_comments_write (GArray  *comments,
                           GString *said,
                           GString *threads)
{
  static const char
      declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  g_string_append_printf (said,
                          "%s<w:comments xmlns:w=\"" ASSAY_DOCX_WORDS "\" "
                          "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">",
                          declaration);
  g_string_append_printf (threads,
                          "%s<w15:commentsEx "
                          "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">",
                          declaration);

  for (guint i = 0; i < comments->len; i++)
    {
      const AssayDocxComment *comment = &g_array_index (comments, AssayDocxComment, i);

      write_comment (comment, i, said);
      g_string_append_printf (threads, "<w15:commentEx w15:paraId=\"%08X\"", i + 1);
      if (comment->parent >= 0)
        g_string_append_printf (threads, " w15:paraIdParent=\"%08X\"", (guint) comment->parent + 1);
      g_string_append_printf (threads, " w15:done=\"%d\"/>", comment->is_resolved);
    }

  g_string_append (said, "</w:comments>\n");
  g_string_append (threads, "</w15:commentsEx>\n");
}
