/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-step.h"

#include "assay-dossier-private.h"
#include "assay-draft-edit.h"
#include "assay-revision-private.h"

/**
 * assay_step_new:
 * @dossier: as it is before the step
 * @at: when, ISO 8601 in UTC
 *
 * Returns: (transfer full): a step that does nothing yet
 */
AssayStep *
assay_step_new (AssayStepKind  kind,
                AssayDossier  *dossier,
                const char    *at)
{
  AssayStep *self = g_new0 (AssayStep, 1);

  self->kind = kind;
  self->at = g_strdup (at);
  self->marks = assay_marks_new ();
  self->n_history = dossier->history->len;

  return self;
}

static void
free_person (AssayPersonVerdict *person)
{
  assay_person_clear (person);
  g_free (person);
}

void
assay_step_free (AssayStep *self)
{
  g_clear_object (&self->draft);
  g_clear_object (&self->sources);
  g_clear_pointer (&self->orphans, g_ptr_array_unref);
  g_clear_pointer (&self->revisions, g_ptr_array_unref);
  g_clear_pointer (&self->person, free_person);
  g_clear_pointer (&self->history, g_array_unref);
  g_hash_table_unref (self->marks);
  g_free (self->at);
  g_free (self);
}

/* The mark as it was before the step: what the step has edited so far is taken back from its span. */
static void
keep_mark (const AssayMark *mark,
           gpointer         user_data)
{
  AssayStep *self = user_data;
  AssayMark old = *mark;

  if (g_hash_table_contains (self->marks, mark->id))
    return;

  if (self->is_edit && old.span.begin >= self->edited.begin + self->n_inserted)
    {
      guint n_removed = assay_span_length (self->edited);

      old.span.begin = old.span.begin - self->n_inserted + n_removed;
      old.span.end = old.span.end - self->n_inserted + n_removed;
    }

  assay_marks_insert (self->marks, old.id, &old);
}

/* Makes one edit of two, of which the second meets the words that the first wrote or an end of them. */
static void
join_edit (AssayStep *self,
           AssaySpan  span,
           guint      n_inserted)
{
  AssaySpan written = { self->edited.begin, self->edited.begin + self->n_inserted };
  guint n_before = written.begin > span.begin ? written.begin - span.begin : 0;
  guint n_behind = span.end > written.end ? span.end - written.end : 0;

  g_assert (span.begin <= written.end && span.end >= written.begin);

  self->edited.begin -= n_before;
  self->edited.end += n_behind;
  self->n_inserted = self->n_inserted + n_before + n_behind - assay_span_length (span) + n_inserted;
}

static void
keep_lists (AssayStep    *self,
            AssayDossier *dossier)
{
  if (self->orphans != NULL)
    return;

  self->orphans = g_ptr_array_ref (dossier->orphans);
  self->revisions = g_ptr_array_ref (dossier->revisions);
}

static gpointer
copy_orphan (gconstpointer orphan,
             gpointer      user_data)
{
  return assay_orphan_ref ((AssayOrphan *) orphan);
}

static gpointer
copy_revision (gconstpointer revision,
               gpointer      user_data)
{
  return assay_revision_ref ((AssayRevision *) revision);
}

static GPtrArray *
copy_list (GPtrArray     *list,
           GPtrArray     *copy,
           GCopyFunc      copy_item)
{
  g_ptr_array_extend (copy, list, copy_item, NULL);

  return copy;
}

/* @lost: the marks that have no place any more */
static void
add_lost (AssayStep    *self,
          AssayDossier *dossier,
          GPtrArray    *lost)
{
  if (lost->len == 0)
    return;

  keep_lists (self, dossier);
  copy_list (dossier->orphans, lost, copy_orphan);
  g_ptr_array_sort (lost, assay_orphan_compare);
  assay_dossier_set_revisions (dossier, dossier->revisions, lost);
}

/**
 * Touching:
 * @step: the step
 * @text: before the edit
 * @edited: the words that the edit replaces
 * @n_inserted: how many characters take their place
 * @lost: (element-type AssayOrphan): marks that somebody wrote something in, and that have no words left
 *
 * One edit on its way over the marks.
 */
typedef struct
{
  AssayStep *step;
  AssayText *text;
  AssaySpan  edited;
  guint      n_inserted;
  GPtrArray *lost;
} Touching;

static void
touch_mark (const AssayMark *mark,
            gpointer         user_data)
{
  Touching *touching = user_data;
  AssaySpan after = assay_span_after_edit (mark->span, touching->edited, touching->n_inserted);

  keep_mark (mark, touching->step);

  if (assay_span_is_empty (after) && !assay_span_is_empty (mark->span) &&
      assay_mark_has_words (mark))
    {
      AssayOrphan *orphan = assay_orphan_new (mark, touching->text);

      orphan->mark.state = ASSAY_STATE_OPEN;
      g_ptr_array_add (touching->lost, orphan);
    }
}

/**
 * assay_step_edit:
 * @span: the words to replace; if the step has an edit already, they meet what that wrote
 *
 * The marks go with their words. A free mark, and one with a note, waits without a place once its words are
 * gone: what somebody wrote is not erased with them.
 */
void
assay_step_edit (AssayStep    *self,
                 AssayDossier *dossier,
                 AssaySpan     span,
                 const char   *replacement)
{
  g_autoptr (AssayDraft) draft = assay_draft_replace (dossier->draft, span, replacement);
  guint n_inserted = (guint) g_utf8_strlen (replacement, -1);
  g_autoptr (GPtrArray) lost = assay_orphans_new ();
  Touching touching = {
    .step = self,
    .text = assay_draft_get_text (dossier->draft),
    .edited = span,
    .n_inserted = n_inserted,
    .lost = lost,
  };

  assay_dossier_move_marks (dossier, span, n_inserted, touch_mark, &touching);
  add_lost (self, dossier, lost);

  if (self->is_edit)
    {
      join_edit (self, span, n_inserted);
    }
  else
    {
      self->is_edit = TRUE;
      self->draft = g_object_ref (dossier->draft);
      self->edited = span;
      self->n_inserted = n_inserted;
    }

  assay_dossier_set_draft (dossier, draft);
}

/* Puts each mark where its words are now; those that are nowhere go to @orphans, by id. */
static void
place_marks (AssayDossier *dossier,
             GArray       *moves,
             GPtrArray    *orphans)
{
  AssayText *text = assay_draft_get_text (dossier->draft);
  guint n_kept = 0;

  for (guint i = 0; i < dossier->marks->len; i++)
    {
      AssayMark *mark = &g_array_index (dossier->marks, AssayMark, i);
      const AssayMarkMove *move = &g_array_index (moves, AssayMarkMove, i);

      if (move->landing == ASSAY_LANDING_LOST)
        {
          g_ptr_array_add (orphans, assay_orphan_new (mark, text));
          assay_mark_clear (mark);
          continue;
        }

      if (move->landing == ASSAY_LANDING_CHANGED)
        mark->state = ASSAY_STATE_OPEN;
      mark->span = move->after;
      g_array_index (dossier->marks, AssayMark, n_kept++) = *mark;
    }

  g_array_set_clear_func (dossier->marks, NULL);
  g_array_set_size (dossier->marks, n_kept);
  g_array_set_clear_func (dossier->marks, assay_mark_clear);
  g_array_sort (dossier->marks, assay_mark_compare);
  g_ptr_array_sort (orphans, assay_orphan_compare);
}

/**
 * assay_step_revise:
 * @draft: another revision
 * @by: who brings it
 *
 * Puts @draft in the place of the dossier's. The marks follow their words: one whose words were changed is
 * open again, one of whose words nothing is left waits without a place. The step must have done nothing yet.
 */
void
assay_step_revise (AssayStep    *self,
                   AssayDossier *dossier,
                   AssayDraft   *draft,
                   const char   *by)
{
  g_autoptr (GArray) moves = assay_dossier_follow_marks (dossier, draft);
  g_autoptr (GPtrArray) orphans = copy_list (dossier->orphans, assay_orphans_new (), copy_orphan);
  g_autoptr (GPtrArray)
      revisions = copy_list (dossier->revisions, assay_revisions_new (), copy_revision);

  for (guint i = 0; i < dossier->marks->len; i++)
    keep_mark (&g_array_index (dossier->marks, AssayMark, i), self);

  keep_lists (self, dossier);
  place_marks (dossier, moves, orphans);
  assay_dossier_forget_places (dossier);
  g_ptr_array_add (revisions, assay_revision_new (dossier->draft, by, self->at));
  assay_dossier_set_revisions (dossier, revisions, orphans);

  self->is_edit = TRUE;
  self->draft = g_object_ref (dossier->draft);
  self->edited = (AssaySpan){ 0, assay_text_get_length (assay_draft_get_text (dossier->draft)) };
  self->n_inserted = assay_text_get_length (assay_draft_get_text (draft));
  assay_dossier_set_draft (dossier, draft);
}

/**
 * assay_step_place:
 * @mark: a mark with the id of one that has no place, and a place
 *
 * Returns: whether there was one of that id
 */
gboolean
assay_step_place (AssayStep       *self,
                  AssayDossier    *dossier,
                  const AssayMark *mark)
{
  g_autoptr (GPtrArray) orphans = NULL;

  if (assay_dossier_find_orphan (dossier, mark->id) == NULL)
    return FALSE;

  keep_lists (self, dossier);
  orphans = assay_orphans_new ();

  for (guint i = 0; i < dossier->orphans->len; i++)
    {
      AssayOrphan *orphan = g_ptr_array_index (dossier->orphans, i);

      if (g_strcmp0 (orphan->mark.id, mark->id) != 0)
        g_ptr_array_add (orphans, assay_orphan_ref (orphan));
    }

  assay_dossier_set_revisions (dossier, dossier->revisions, orphans);

  return TRUE;
}

void
assay_step_set_mark (AssayStep       *self,
                     AssayDossier    *dossier,
                     const AssayMark *mark)
{
  const AssayMark *old = assay_dossier_find_mark (dossier, mark->id);

  if (old != NULL)
    keep_mark (old, self);
  else if (!g_hash_table_contains (self->marks, mark->id))
    assay_marks_insert (self->marks, mark->id, NULL);

  assay_dossier_set_mark (dossier, mark);
}

/**
 * assay_step_add_orphans:
 * @orphans: (element-type AssayOrphan): marks that have no place; one whose id is taken is left out
 */
void
assay_step_add_orphans (AssayStep    *self,
                        AssayDossier *dossier,
                        GPtrArray    *orphans)
{
  g_autoptr (GPtrArray) added = assay_orphans_new ();

  for (guint i = 0; i < orphans->len; i++)
    {
      AssayOrphan *orphan = g_ptr_array_index (orphans, i);

      if (assay_dossier_find_mark (dossier, orphan->mark.id) == NULL &&
          assay_dossier_find_orphan (dossier, orphan->mark.id) == NULL)
        g_ptr_array_add (added, assay_orphan_ref (orphan));
    }

  add_lost (self, dossier, added);
}

/**
 * assay_step_remove_mark:
 * @id: of a mark
 *
 * Returns: whether there was one of that id
 */
gboolean
assay_step_remove_mark (AssayStep    *self,
                        AssayDossier *dossier,
                        const char   *id)
{
  const AssayMark *old = assay_dossier_find_mark (dossier, id);

  if (old == NULL)
    return FALSE;

  keep_mark (old, self);

  return assay_dossier_remove_mark (dossier, id);
}

void
assay_step_set_person (AssayStep                *self,
                       AssayDossier             *dossier,
                       const AssayPersonVerdict *person)
{
  if (self->person == NULL)
    {
      self->person = g_new0 (AssayPersonVerdict, 1);
      assay_person_copy_into (self->person, &dossier->person);
    }

  assay_dossier_set_person (dossier, person);
}

void
assay_step_set_sources (AssayStep    *self,
                        AssayDossier *dossier,
                        GListModel   *sources)
{
  if (self->sources == NULL)
    self->sources = g_object_ref (dossier->sources);

  assay_dossier_set_sources (dossier, sources);
}

/**
 * assay_step_get_exchange:
 * @n_inserted: (out): how many characters it puts in their place
 *
 * Returns: the words that assay_step_exchange() would replace now
 */
AssaySpan
assay_step_get_exchange (const AssayStep *self,
                         guint           *n_inserted)
{
  gboolean is_undone = self->history != NULL;

  *n_inserted = is_undone ? self->n_inserted : assay_span_length (self->edited);

  return is_undone ? self->edited
                   : (AssaySpan){ self->edited.begin, self->edited.begin + self->n_inserted };
}

static void
exchange_draft (AssayStep    *self,
                AssayDossier *dossier)
{
  g_autoptr (AssayDraft) draft = g_steal_pointer (&self->draft);

  self->draft = g_object_ref (dossier->draft);
  assay_dossier_set_draft (dossier, draft);
}

static void
exchange_history (AssayStep    *self,
                  AssayDossier *dossier)
{
  g_autoptr (GArray) history = g_steal_pointer (&self->history);

  if (history != NULL)
    {
      for (guint i = 0; i < history->len; i++)
        assay_dossier_add_history (dossier, &g_array_index (history, AssayHistoryEntry, i));
      return;
    }

  self->history = g_array_new (FALSE, FALSE, sizeof (AssayHistoryEntry));
  g_array_set_clear_func (self->history, assay_history_entry_clear);
  g_array_append_vals (self->history,
                       &g_array_index (dossier->history, AssayHistoryEntry, self->n_history),
                       dossier->history->len - self->n_history);
  g_array_set_clear_func (dossier->history, NULL);
  g_array_set_size (dossier->history, self->n_history);
  g_array_set_clear_func (dossier->history, assay_history_entry_clear);
}

/**
 * assay_step_exchange:
 * @dossier: on either side of the step
 *
 * Takes the dossier to the other side: undoes the step, or does it again.
 */
void
assay_step_exchange (AssayStep    *self,
                     AssayDossier *dossier)
{
  guint n_inserted = 0;
  AssaySpan edited = assay_step_get_exchange (self, &n_inserted);

  if (self->is_edit || g_hash_table_size (self->marks) > 0)
    assay_dossier_exchange_marks (dossier, self->marks, edited, n_inserted);
  if (self->is_edit)
    exchange_draft (self, dossier);

  if (self->sources != NULL)
    {
      g_autoptr (GListModel) sources = g_steal_pointer (&self->sources);

      self->sources = g_object_ref (dossier->sources);
      assay_dossier_set_sources (dossier, sources);
    }

  if (self->orphans != NULL)
    {
      g_autoptr (GPtrArray) orphans = g_steal_pointer (&self->orphans);
      g_autoptr (GPtrArray) revisions = g_steal_pointer (&self->revisions);

      keep_lists (self, dossier);
      assay_dossier_set_revisions (dossier, revisions, orphans);
    }

  if (self->person != NULL)
    {
      AssayPersonVerdict person = *self->person;

      *self->person = dossier->person;
      dossier->person = person;
    }

  exchange_history (self, dossier);
}
