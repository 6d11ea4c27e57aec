/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-revision.h"

#include <string.h>

#include "assay-case.h"
#include "assay-dossier-load-private.h"
#include "assay-revision-private.h"

/* Earlier revisions of a draft, and the marks that found no place in a later one; their form in the file. */

/**
 * assay_revision_new:
 * @draft: a draft of which there is a newer one
 * @by: who put that in its place
 * @at: when, ISO 8601 in UTC
 *
 * Returns: (transfer full): what is kept of it
 */
AssayRevision *
assay_revision_new (AssayDraft *draft,
                    const char *by,
                    const char *at)
{
  AssayRevision *self = NULL;

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (by != NULL && at != NULL, NULL);

  self = g_atomic_rc_box_new0 (AssayRevision);
  self->name = g_strdup (assay_draft_get_name (draft));
  self->text = assay_text_ref (assay_draft_get_text (draft));
  self->by = g_strdup (by);
  self->at = g_strdup (at);

  return self;
}

AssayRevision *
assay_revision_ref (AssayRevision *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_revision (gpointer data)
{
  AssayRevision *self = data;

  g_free (self->name);
  g_clear_pointer (&self->text, assay_text_unref);
  g_free (self->by);
  g_free (self->at);
}

void
assay_revision_unref (AssayRevision *self)
{
  g_atomic_rc_box_release_full (self, clear_revision);
}

/**
 * assay_orphan_new:
 * @mark: a mark
 * @text: the text that its span is of
 *
 * Returns: (transfer full): the mark, and its words since it has no place any more
 */
AssayOrphan *
assay_orphan_new (const AssayMark *mark,
                  AssayText       *text)
{
  AssayOrphan *self = NULL;

  g_return_val_if_fail (mark != NULL && text != NULL, NULL);

  self = g_atomic_rc_box_new0 (AssayOrphan);
  assay_mark_copy_into (&self->mark, mark);
  self->mark.span = (AssaySpan){ 0, 0 };
  assay_selector_quote (text, mark->span, &self->exact, &self->prefix, &self->suffix);

  return self;
}

AssayOrphan *
assay_orphan_ref (AssayOrphan *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_orphan (gpointer data)
{
  AssayOrphan *self = data;

  assay_mark_clear (&self->mark);
  g_free (self->exact);
  g_free (self->prefix);
  g_free (self->suffix);
}

void
assay_orphan_unref (AssayOrphan *self)
{
  g_atomic_rc_box_release_full (self, clear_orphan);
}

GPtrArray *
assay_revisions_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) assay_revision_unref);
}

GPtrArray *
assay_orphans_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) assay_orphan_unref);
}

/**
 * assay_dossier_get_revisions:
 *
 * Returns: (transfer none) (element-type AssayRevision): the revisions before this one, the oldest first;
 *   it never changes, another takes its place
 */
GPtrArray *
assay_dossier_get_revisions (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->revisions;
}

/**
 * assay_dossier_get_orphans:
 *
 * Returns: (transfer none) (element-type AssayOrphan): the marks that have no place in the draft, by id; it
 *   never changes, another takes its place
 */
GPtrArray *
assay_dossier_get_orphans (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->orphans;
}

/* By id; for an array of pointers. */
int
assay_orphan_compare (gconstpointer a,
                      gconstpointer b)
{
  const AssayOrphan *const *first = a;
  const AssayOrphan *const *second = b;

  return strcmp ((*first)->mark.id, (*second)->mark.id);
}

/**
 * assay_dossier_find_orphan:
 *
 * Returns: (transfer none) (nullable): the mark of that id, if it has no place
 */
AssayOrphan *
assay_dossier_find_orphan (AssayDossier *self,
                           const char   *id)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->orphans->len; i++)
    {
      AssayOrphan *orphan = g_ptr_array_index (self->orphans, i);

      if (g_str_equal (orphan->mark.id, id))
        return orphan;
    }

  return NULL;
}

static void
clear_move (gpointer data)
{
  g_free (((AssayMarkMove *) data)->id);
}

/**
 * assay_dossier_follow_marks:
 * @draft: another revision
 *
 * Returns: (transfer full) (element-type AssayMarkMove): where the marks of this revision would stand in
 *   that one, in their order
 */
GArray *
assay_dossier_follow_marks (AssayDossier *self,
                            AssayDraft   *draft)
{
  GArray *moves = NULL;
  g_autoptr (AssayTextMap) map = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);

  map = assay_text_map_new (assay_draft_get_text (self->draft), assay_draft_get_text (draft));
  moves = g_array_sized_new (FALSE, FALSE, sizeof (AssayMarkMove), self->marks->len);
  g_array_set_clear_func (moves, clear_move);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const AssayMark *mark = &g_array_index (self->marks, AssayMark, i);
      AssayMarkMove move = { .id = g_strdup (mark->id),
                             .before = mark->span,
                             .was_closed = assay_state_is_closed (mark->state) };

      move.landing = assay_text_map_find (map, mark->span, &move.after);
      g_array_append_val (moves, move);
    }

  return moves;
}

void
assay_revisions_write (AssayJsonWriter *writer,
                       GPtrArray       *revisions)
{
  if (revisions->len == 0)
    return;

  assay_json_writer_begin_array (writer, "revisions");

  for (guint i = 0; i < revisions->len; i++)
    {
      const AssayRevision *revision = g_ptr_array_index (revisions, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "name", revision->name);
      assay_json_writer_add_string (writer, "by", revision->by);
      assay_json_writer_add_string (writer, "at", revision->at);
      assay_json_writer_add_string (writer, "text", assay_text_get_utf8 (revision->text));
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

void
assay_orphans_write (AssayJsonWriter *writer,
                     GPtrArray       *orphans,
                     GPtrArray       *mark_extras)
{
  if (orphans->len == 0)
    return;

  assay_json_writer_begin_array (writer, "orphans");

  for (guint i = 0; i < orphans->len; i++)
    {
      const AssayOrphan *orphan = g_ptr_array_index (orphans, i);

      assay_json_writer_begin_object (writer, NULL);
      if (mark_extras != NULL)
        assay_json_writer_carry (writer, assay_keyed_extras_find (mark_extras, orphan->mark.id));
      assay_json_writer_add_string (writer, "id", orphan->mark.id);
      assay_json_writer_add_string (writer, "kind", assay_fact_kind_to_id (orphan->mark.kind));
      assay_json_writer_add_string (writer, "exact", orphan->exact);
      assay_json_writer_add_string (writer, "prefix", orphan->prefix);
      assay_json_writer_add_string (writer, "suffix", orphan->suffix);
      assay_mark_write (writer, &orphan->mark);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}
