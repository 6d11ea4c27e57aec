/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-comments-private.h"

#include "assay-dossier-private.h"
#include "assay-draft-comments.h"
#include "assay-revision.h"

/* Comments and changes that came with a draft, as marks. */

/* Who and when, where the file does not say so. An entry of a thread must have both. */
#define NOBODY ""
#define NO_TIME "1970-01-01T00:00:00Z"

static void
free_mark (gpointer mark)
{
  assay_mark_clear (mark);
  g_free (mark);
}

/* “2024-05-01T10:00:00”, as ODT and Word have it, means the writer's own clock; it is taken for UTC. */
static char *
dup_time (const char *at)
{
  g_autofree char *utc = NULL;

  if (at == NULL || assay_time_is_valid (at))
    return g_strdup (at);

  utc = g_strconcat (at, "Z", NULL);

  return assay_time_is_valid (utc) ? g_steal_pointer (&utc) : NULL;
}

/* The words are the same in any language of the interface, as a file is. */
static char *
dup_note (const AssayDraftComment *comment)
{
  switch (comment->kind)
    {
    case ASSAY_COMMENT_NOTE:
      return g_strdup (comment->text);

    case ASSAY_COMMENT_INSERTED:
      return g_strdup ("Tracked change: inserted");

    case ASSAY_COMMENT_DELETED:
      return g_strdup_printf ("Tracked change: deleted “%s”",
                              comment->text != NULL ? comment->text : "");
    }

  g_return_val_if_reached (NULL);
}

static void
add_remark (AssayMark               *mark,
            AssayRemarkKind          kind,
            const AssayDraftComment *comment)
{
  g_autofree char *at = dup_time (comment->at);
  AssayRemark remark = { .kind = kind };

  remark.text = kind == ASSAY_REMARK_REPLY ? comment->text : NULL;
  remark.by = comment->by != NULL ? comment->by : (char *) NOBODY;
  remark.at = at != NULL ? at : mark->at != NULL ? mark->at : (char *) NO_TIME;
  assay_thread_append (&mark->thread, &remark);
}

static AssayMark *
make_mark (const AssayDraftComment *comment,
           guint                    number)
{
  AssayMark *mark = g_new0 (AssayMark, 1);

  mark->id = g_strdup_printf ("comment-%u", number);
  mark->span = comment->span;
  mark->scope = ASSAY_MARK_NOTE;
  mark->kind = ASSAY_FACT_STATEMENT;
  mark->note = dup_note (comment);
  mark->by = g_strdup (comment->by);
  mark->at = dup_time (comment->at);
  mark->noted_by = g_strdup (mark->by);
  mark->noted_at = g_strdup (mark->at);

  return mark;
}

static gboolean
id_is_taken (AssayDossier *dossier,
             guint         number)
{
  g_autofree char *id = g_strdup_printf ("comment-%u", number);

  return assay_dossier_find_mark (dossier, id) != NULL ||
         assay_dossier_find_orphan (dossier, id) != NULL;
}

/**
 * assay_comments_to_marks:
 * @draft: a draft as it was read
 * @dossier: whose ids are taken
 *
 * Returns: (transfer full) (element-type AssayMark): what its file says beside the text, a mark for each
 *   thread
 */
GPtrArray *
assay_comments_to_marks (AssayDraft   *draft,
                         AssayDossier *dossier)
{
  GPtrArray *marks = g_ptr_array_new_with_free_func (free_mark);
  guint n_comments = 0;
  const AssayDraftComment *comments = assay_draft_get_comments (draft, &n_comments);
  g_autofree AssayMark **heads = g_new0 (AssayMark *, n_comments + 1);
  g_autofree guint *begins = g_new0 (guint, n_comments + 1);
  guint number = 0;

  for (guint i = 0; i < n_comments; i++)
    {
      AssayMark *mark = NULL;

      /* Each answers one before it, so where that one's thread begins is known. */
      begins[i] = comments[i].parent >= 0 ? begins[comments[i].parent] : i;
      mark = heads[begins[i]];

      if (mark != NULL)
        {
          if (comments[i].text != NULL)
            add_remark (mark, ASSAY_REMARK_REPLY, &comments[i]);
          continue;
        }

      do
        number++;
      while (id_is_taken (dossier, number));

      heads[i] = make_mark (&comments[i], number);
      g_ptr_array_add (marks, heads[i]);
    }

  for (guint i = 0; i < n_comments; i++)
    {
      if (heads[i] != NULL && comments[i].is_resolved)
        add_remark (heads[i], ASSAY_REMARK_RESOLVED, &comments[i]);
    }

  return marks;
}

/* Puts what the draft's file says beside the text on the dossier, of which nobody has said anything yet. */
void
assay_dossier_take_comments (AssayDossier *self)
{
  g_autoptr (GPtrArray) marks = assay_comments_to_marks (self->draft, self);

  for (guint i = 0; i < marks->len; i++)
    assay_dossier_set_mark (self, g_ptr_array_index (marks, i));
}
