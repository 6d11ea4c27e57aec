/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-merge.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-merge-private.h"

static void
clear_conflict (gpointer data)
{
  AssayMergeConflict *conflict = data;

  g_free (conflict->about);
  g_free (conflict->ours);
  g_free (conflict->theirs);
  g_free (conflict->by_ours);
  g_free (conflict->by_theirs);
  g_free (conflict->words_ours);
  g_free (conflict->words_theirs);
}

void
assay_merge_free (AssayMerge *self)
{
  g_clear_object (&self->ours);
  g_clear_object (&self->theirs);
  g_clear_pointer (&self->by_ours, g_hash_table_unref);
  g_clear_pointer (&self->by_theirs, g_hash_table_unref);
  g_clear_pointer (&self->taken, g_ptr_array_unref);
  g_clear_pointer (&self->gone, g_ptr_array_unref);
  g_clear_pointer (&self->conflicts, g_array_unref);
  g_clear_object (&self->draft);
  g_clear_object (&self->said_ours);
  g_clear_object (&self->said_theirs);
  g_clear_pointer (&self->lost, g_ptr_array_unref);
  g_free (self);
}

/* Which side alone worked on it since the common past; %ASSAY_MERGE_UNDECIDED where both did. */
AssayMergeSide
assay_merge_find_worker (AssayMerge *self,
                         const char *about)
{
  gboolean is_ours = g_hash_table_contains (self->by_ours, about);
  gboolean is_theirs = g_hash_table_contains (self->by_theirs, about);

  if (is_ours == is_theirs)
    return ASSAY_MERGE_UNDECIDED;

  return is_ours ? ASSAY_MERGE_OURS : ASSAY_MERGE_THEIRS;
}

/* Adds a copy of it. */
void
assay_merge_add_conflict (AssayMerge               *self,
                          const AssayMergeConflict *conflict)
{
  AssayMergeConflict copy = *conflict;

  copy.about = g_strdup (conflict->about);
  copy.ours = g_strdup (conflict->ours);
  copy.theirs = g_strdup (conflict->theirs);
  copy.by_ours = g_strdup (conflict->by_ours);
  copy.by_theirs = g_strdup (conflict->by_theirs);
  copy.words_ours = g_strdup (conflict->words_ours);
  copy.words_theirs = g_strdup (conflict->words_theirs);
  g_array_append_val (self->conflicts, copy);
}

/* “error: The port says 10%.” */
static char *
describe_mark (const AssayMark *mark)
{
  return mark->note == NULL
             ? g_strdup (assay_state_to_id (mark->state))
             : g_strdup_printf ("%s: %s", assay_state_to_id (mark->state), mark->note);
}

static char *
dup_words (AssayDossier    *dossier,
           const AssayMark *mark)
{
  return mark != NULL ? assay_text_dup_span (assay_draft_get_text (dossier->draft), mark->span)
                      : NULL;
}

static void
free_mark (gpointer mark)
{
  assay_mark_clear (mark);
  g_free (mark);
}

/*
 * Takes @mark; of a mark that both sides have, with what was said below it and what was tied to it on either: of that
 * nothing is ever a question.
 */
static void
take_mark (GPtrArray       *taken,
           const AssayMark *mark,
           const AssayMark *ours,
           const AssayMark *theirs)
{
  AssayMark *copy = g_new0 (AssayMark, 1);

  assay_mark_copy_into (copy, mark);

  if (ours != NULL && theirs != NULL)
    {
      g_clear_pointer (&copy->thread, g_ptr_array_unref);
      g_clear_pointer (&copy->ties, g_ptr_array_unref);
      copy->thread = assay_thread_merge (ours->thread, theirs->thread);
      copy->ties = assay_ties_merge (ours->ties, theirs->ties);
    }

  g_ptr_array_add (taken, copy);
}

/* What both sides have, of which only one or neither changed more than the thread. */
static void
merge_known (AssayMerge      *self,
             const AssayMark *ours,
             const AssayMark *theirs)
{
  AssayMergeSide worker = assay_merge_find_worker (self, theirs->id);
  const AssayMark *said_ours = assay_dossier_find_mark (self->said_ours, theirs->id);
  const AssayMark *said_theirs = assay_dossier_find_mark (self->said_theirs, theirs->id);
  g_autofree char *here = NULL;
  g_autofree char *there = NULL;
  g_autofree char *words_here = NULL;
  g_autofree char *words_there = NULL;

  if (assay_mark_is_same (ours, theirs) || worker == ASSAY_MERGE_OURS)
    {
      if (!assay_mark_has_all (ours, theirs))
        take_mark (self->taken, ours, ours, theirs);
      return;
    }

  if (worker == ASSAY_MERGE_THEIRS)
    {
      take_mark (self->taken, theirs, ours, theirs);
      return;
    }

  here = describe_mark (said_ours);
  there = describe_mark (said_theirs);
  words_here = dup_words (self->said_ours, said_ours);
  words_there = dup_words (self->said_theirs, said_theirs);
  assay_merge_add_conflict (self, &(AssayMergeConflict){ .about = theirs->id,
                                             .ours = here,
                                             .theirs = there,
                                             .by_ours = ours->by,
                                             .by_theirs = theirs->by,
                                             .mark_ours = said_ours,
                                             .mark_theirs = said_theirs,
                                             .words_ours = words_here,
                                             .words_theirs = words_there });
}

static void
merge_mark (AssayMerge      *self,
            const AssayMark *theirs)
{
  const AssayMark *ours = assay_dossier_find_mark (self->ours, theirs->id);

  if (ours != NULL)
    merge_known (self, ours, theirs);
  /* One that only they have is taken even where its words of the history are not known, unless we took it
   * away and they did nothing to it. */
  else if (assay_merge_find_worker (self, theirs->id) != ASSAY_MERGE_OURS)
    take_mark (self->taken, theirs, NULL, theirs);
}

/* What they took away, and we left as it was. */
static void
merge_gone (AssayMerge *self)
{
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (self->ours, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].scope != ASSAY_MARK_FACT &&
          assay_dossier_find_mark (self->theirs, marks[i].id) == NULL &&
          assay_dossier_find_orphan (self->theirs, marks[i].id) == NULL &&
          assay_merge_find_worker (self, marks[i].id) == ASSAY_MERGE_THEIRS)
        g_ptr_array_add (self->gone, marks[i].id);
    }
}

/* Brings the file of the other side to the text of @side; where there is none, both have the same. */
static void
bring_text (AssayMerge     *self,
            AssayMergeSide  side)
{
  g_autoptr (GPtrArray) lost = NULL;

  g_set_object (&self->ours, self->said_ours);
  g_set_object (&self->theirs, self->said_theirs);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->lost, g_ptr_array_unref);

  switch (side)
    {
    case ASSAY_MERGE_OURS:
      g_object_unref (self->theirs);
      self->theirs = assay_dossier_copy (self->said_theirs);
      self->lost = assay_merge_bring (self->theirs, self->ours->draft);
      break;

    case ASSAY_MERGE_THEIRS:
      self->draft = g_object_ref (self->theirs->draft);
      g_object_unref (self->ours);
      self->ours = assay_dossier_copy (self->said_ours);
      lost = assay_merge_bring (self->ours, self->draft);
      break;

    case ASSAY_MERGE_UNDECIDED:
      break;
    }
}

/* Whether both sides changed the text: that is the first conflict then, and all others come of it. */
static gboolean
asks_for_text (AssayMerge *self)
{
  return self->conflicts->len > 0 &&
         g_str_equal (g_array_index (self->conflicts, AssayMergeConflict, 0).about, "text");
}

/* Settles all that can be, with the text of @side, and finds what cannot. */
static void
settle (AssayMerge     *self,
        AssayMergeSide  side)
{
  guint n_marks = 0;
  const AssayMark *marks = NULL;

  g_ptr_array_set_size (self->taken, 0);
  g_ptr_array_set_size (self->gone, 0);
  g_array_set_size (self->conflicts, asks_for_text (self) ? 1 : 0);
  bring_text (self, side);

  marks = assay_dossier_get_marks (self->theirs, &n_marks);
  for (guint i = 0; i < n_marks; i++)
    merge_mark (self, &marks[i]);

  merge_gone (self);
  assay_merge_settle_person (self);
}

static void
ask_for_text (AssayMerge *self)
{
  g_autofree char *here = assay_merge_dup_passages (self->ours, self->theirs);
  g_autofree char *there = assay_merge_dup_passages (self->theirs, self->ours);

  assay_merge_add_conflict (self, &(AssayMergeConflict){
                          .about = (char *) "text",
                          .ours = here,
                          .theirs = there,
                          .by_ours = (char *) assay_merge_find_writer (self->ours, self->n_shared),
                          .by_theirs = (char *) assay_merge_find_writer (self->theirs,
                                                                         self->n_shared) });
}

/**
 * assay_merge_conflict_differs_in_words:
 *
 * Returns: whether the two speak of different words, as one of them changed what both marked
 */
gboolean
assay_merge_conflict_differs_in_words (const AssayMergeConflict *conflict)
{
  g_return_val_if_fail (conflict != NULL, FALSE);

  return conflict->words_ours != NULL && conflict->words_theirs != NULL &&
         strcmp (conflict->words_ours, conflict->words_theirs) != 0;
}

/**
 * assay_merge_new:
 * @ours: a dossier
 * @theirs: another of the same draft
 *
 * Where the text was changed in one of them alone since their common past, the other is brought to it first. Where it
 * was in both, whose text is kept is the one conflict, “text”, until it is decided; then the marks of the other follow
 * their words, and the other conflicts are found.
 *
 * Returns: (transfer full): the two as far as they can be made one without a person, or %NULL with @error
 *   set if their drafts are not the same
 */
AssayMerge *
assay_merge_new (AssayDossier  *ours,
                 AssayDossier  *theirs,
                 GError       **error)
{
  g_autoptr (AssayMerge) self = NULL;
  AssayMergeSide newer = ASSAY_MERGE_UNDECIDED;
  gboolean is_same;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (ours), NULL);
  g_return_val_if_fail (ASSAY_IS_DOSSIER (theirs), NULL);

  is_same = assay_merge_has_same_text (ours, theirs);
  if (!is_same && !assay_merge_is_one_draft (ours, theirs))
    {
      g_set_error_literal (
          error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
          _ ("The two files hold different texts, of which most words are not the same: bring "
                              "one to the text of the other first, as a new revision"));
      return NULL;
    }

  self = g_new0 (AssayMerge, 1);
  self->said_ours = assay_dossier_copy (ours);
  self->said_theirs = assay_dossier_copy (theirs);
  self->ours = g_object_ref (self->said_ours);
  self->theirs = g_object_ref (self->said_theirs);
  self->taken = g_ptr_array_new_with_free_func (free_mark);
  self->gone = g_ptr_array_new ();
  self->conflicts = g_array_new (FALSE, FALSE, sizeof (AssayMergeConflict));
  g_array_set_clear_func (self->conflicts, clear_conflict);
  self->n_shared = assay_merge_find_past (self->ours, self->theirs, &self->by_ours,
                                          &self->by_theirs);

  if (!is_same)
    newer = assay_merge_find_newer (self->ours, self->theirs, self->n_shared);
  if (is_same || newer != ASSAY_MERGE_UNDECIDED)
    settle (self, newer);
  else
    ask_for_text (self);

  return g_steal_pointer (&self);
}

/**
 * assay_merge_get_conflicts:
 *
 * Returns: (transfer none) (element-type AssayMergeConflict): what a person is to decide: the marks in their
 *   order, then the parts of the verdict
 */
GArray *
assay_merge_get_conflicts (AssayMerge *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->conflicts;
}

/* How many conflicts nobody has decided yet. */
guint
assay_merge_count_open (AssayMerge *self)
{
  guint n_open = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->conflicts->len; i++)
    n_open += g_array_index (self->conflicts, AssayMergeConflict, i).side == ASSAY_MERGE_UNDECIDED;

  return n_open;
}

/* How many marks of the second file are taken without a question. */
guint
assay_merge_count_taken (AssayMerge *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->taken->len;
}

static gboolean
is_text_decided (AssayMerge *self)
{
  return g_array_index (self->conflicts, AssayMergeConflict, 0).side != ASSAY_MERGE_UNDECIDED;
}

/**
 * assay_merge_decide:
 * @about: what a conflict is about; %NULL for all that nobody has decided
 * @side: whose word counts
 *
 * Deciding on “text” finds the other conflicts anew, and forgets what was decided of them.
 *
 * Returns: whether there is such a conflict
 */
gboolean
assay_merge_decide (AssayMerge     *self,
                    const char     *about,
                    AssayMergeSide  side)
{
  gboolean is_found = FALSE;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (side != ASSAY_MERGE_UNDECIDED, FALSE);

  if (asks_for_text (self) &&
      (about == NULL ? !is_text_decided (self) : g_str_equal (about, "text")))
    {
      g_array_index (self->conflicts, AssayMergeConflict, 0).side = side;
      settle (self, side);
      is_found = TRUE;
    }

  for (guint i = 0; i < self->conflicts->len; i++)
    {
      AssayMergeConflict *conflict = &g_array_index (self->conflicts, AssayMergeConflict, i);

      if (about == NULL ? conflict->side == ASSAY_MERGE_UNDECIDED
                        : g_str_equal (conflict->about, about))
        {
          conflict->side = side;
          is_found = TRUE;
        }
    }

  return is_found;
}

/* Their sources that we do not have, and those of which only they have read more. */
static GListModel *
merge_sources (AssayMerge *self)
{
  GListModel *result = g_object_ref (self->ours->sources);

  for (guint i = 0; i < g_list_model_get_n_items (self->theirs->sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (self->theirs->sources, i);
      g_autoptr (GListModel) before = NULL;
      g_autoptr (AssaySource) old = assay_source_list_dup_same (result, source);

      if (old != NULL && (assay_source_get_state (old) == ASSAY_SOURCE_READ ||
                          assay_source_get_state (source) != ASSAY_SOURCE_READ))
        continue;

      before = result;
      result = assay_source_list_add (before, source);
    }

  return result;
}

/* @marks: (element-type AssayMark) (inout): copies */
static void
take_decided (AssayMerge               *self,
              const AssayMergeConflict *conflict,
              GPtrArray                *marks)
{
  const AssayMark *ours = assay_dossier_find_mark (self->ours, conflict->about);
  const AssayMark *theirs = assay_dossier_find_mark (self->theirs, conflict->about);

  if (ours == NULL || theirs == NULL)
    {
      if (conflict->side == ASSAY_MERGE_THEIRS)
        assay_merge_take_part (&self->person, assay_dossier_get_person (self->theirs),
                               conflict->about);
      return;
    }

  if (conflict->side == ASSAY_MERGE_THEIRS)
    take_mark (marks, theirs, ours, theirs);
  else if (!assay_mark_has_all (ours, theirs))
    take_mark (marks, ours, ours, theirs);
}

/* Returns: (transfer full) (element-type AssayMark): all marks that change */
static GPtrArray *
collect_marks (AssayMerge *self)
{
  GPtrArray *marks = g_ptr_array_new_with_free_func (free_mark);

  for (guint i = 0; i < self->taken->len; i++)
    {
      const AssayMark *mark = g_ptr_array_index (self->taken, i);

      take_mark (marks, mark, NULL, NULL);
    }

  for (guint i = 0; i < self->conflicts->len; i++)
    take_decided (self, &g_array_index (self->conflicts, AssayMergeConflict, i), marks);

  return marks;
}

/* Their own part of the history, and what was decided against: nothing is gone without a word. */
static GArray *
collect_history (AssayMerge *self,
                 AssayCase  *work,
                 const char *at)
{
  GArray *result = g_array_new (FALSE, FALSE, sizeof (AssayHistoryEntry));
  guint n_entries = 0;
  const AssayHistoryEntry *entries = assay_dossier_get_history (self->theirs, &n_entries);

  if (n_entries > self->n_shared)
    g_array_append_vals (result, &entries[self->n_shared], n_entries - self->n_shared);

  for (guint i = 0; i < self->conflicts->len; i++)
    {
      const AssayMergeConflict *conflict = &g_array_index (self->conflicts, AssayMergeConflict, i);
      AssayHistoryEntry entry = { .at = (char *) at, .by = (char *) assay_case_get_person (work) };

      entry.what = conflict->side == ASSAY_MERGE_OURS ? (char *) "kept-ours"
                                                      : (char *) "took-theirs";
      entry.about = conflict->about;
      g_array_append_val (result, entry);
    }

  return result;
}

/**
 * assay_merge_apply:
 * @work: the first file at work; nothing was done to it since assay_merge_new()
 * @at: when, ISO 8601 in UTC
 *
 * Makes one of both, as one step that can be undone. The case may not be current then.
 *
 * Returns: %FALSE with @error set if a conflict is not decided; nothing has changed then
 */
gboolean
assay_merge_apply (AssayMerge  *self,
                   AssayCase   *work,
                   const char  *at,
                   GError     **error)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  g_autoptr (GPtrArray) marks = NULL;
  g_autoptr (GArray) history = NULL;
  g_autoptr (GListModel) sources = NULL;
  guint n_open;

  g_return_val_if_fail (self != NULL && ASSAY_IS_CASE (work), FALSE);
  g_return_val_if_fail (at != NULL, FALSE);

  n_open = assay_merge_count_open (self);
  if (n_open > 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   ngettext ("%u difference is not decided yet",
                             "%u differences are not decided yet", n_open),
                   n_open);
      return FALSE;
    }

  marks = collect_marks (self);
  history = collect_history (self, work, at);
  sources = merge_sources (self);

  operation.at = (char *) at;
  operation.by = (char *) assay_case_get_person (work);
  operation.what = (char *) "merged";
  operation.about = (char *) assay_dossier_get_person (self->theirs)->by;
  operation.draft = self->draft;
  operation.lost = self->lost;
  operation.marks = marks;
  operation.gone = self->gone->len > 0 ? self->gone : NULL;
  operation.history = history;
  operation.sources = sources;
  operation.person = &self->person;
  assay_case_perform (work, &operation);

  return TRUE;
}
