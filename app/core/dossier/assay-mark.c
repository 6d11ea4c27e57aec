/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-dossier-private.h"

static const char *const state_ids[] = {
  [ASSAY_STATE_OPEN] = "open",
  [ASSAY_STATE_CONFIRMED] = "confirmed",
  [ASSAY_STATE_ERROR] = "error",
  [ASSAY_STATE_FIXED] = "fixed",
  [ASSAY_STATE_CANNOT_CONFIRM] = "cannot-confirm",
  [ASSAY_STATE_ON_AUTHOR] = "on-author",
  [ASSAY_STATE_OPINION] = "opinion",
};

const char *
assay_state_to_id (AssayState state)
{
  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (state_ids), NULL);

  return state_ids[state];
}

/**
 * assay_state_from_id:
 * @id: (nullable): “cannot-confirm”
 * @state: (out): the state
 *
 * Returns: whether there is such a state; @state is untouched if not
 */
gboolean
assay_state_from_id (const char *id,
                     AssayState *state)
{
  g_return_val_if_fail (state != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (state_ids); i++)
    {
      if (g_strcmp0 (id, state_ids[i]) == 0)
        {
          *state = (AssayState) i;
          return TRUE;
        }
    }

  return FALSE;
}

static const char *const scope_ids[] = {
  [ASSAY_MARK_FACT] = "fact",
  [ASSAY_MARK_PASSAGE] = "passage",
  [ASSAY_MARK_NOTE] = "note",
};

const char *
assay_mark_scope_to_id (AssayMarkScope scope)
{
  g_return_val_if_fail ((guint) scope < G_N_ELEMENTS (scope_ids), NULL);

  return scope_ids[scope];
}

/**
 * assay_mark_scope_from_id:
 * @id: (nullable): “passage”
 * @scope: (out): the scope
 *
 * Returns: whether there is such a scope; @scope is untouched if not
 */
gboolean
assay_mark_scope_from_id (const char     *id,
                          AssayMarkScope *scope)
{
  g_return_val_if_fail (scope != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (scope_ids); i++)
    {
      if (g_strcmp0 (id, scope_ids[i]) == 0)
        {
          *scope = (AssayMarkScope) i;
          return TRUE;
        }
    }

  return FALSE;
}

/* Whether somebody wrote something about its words, which is not to go with them. */
gboolean
assay_mark_has_words (const AssayMark *mark)
{
  return mark->scope != ASSAY_MARK_FACT || mark->note != NULL ||
         assay_thread_length (mark->thread) > 0 || assay_ties_length (mark->ties) > 0;
}

void
assay_mark_copy_into (AssayMark       *mark,
                      const AssayMark *other)
{
  *mark = *other;
  mark->id = g_strdup (other->id);
  mark->note = g_strdup (other->note);
  mark->noted_by = g_strdup (other->noted_by);
  mark->noted_at = g_strdup (other->noted_at);
  mark->thread = assay_thread_ref (other->thread);
  mark->ties = assay_ties_ref (other->ties);
  mark->suggestion = g_strdup (other->suggestion);
  mark->by = g_strdup (other->by);
  mark->at = g_strdup (other->at);
}

void
assay_mark_clear (gpointer data)
{
  AssayMark *mark = data;

  g_free (mark->id);
  g_free (mark->note);
  g_free (mark->noted_by);
  g_free (mark->noted_at);
  g_clear_pointer (&mark->thread, g_ptr_array_unref);
  g_clear_pointer (&mark->ties, g_ptr_array_unref);
  g_free (mark->suggestion);
  g_free (mark->by);
  g_free (mark->at);
}

/* Whether both say the same, but for what was said below them and tied to them. */
gboolean
assay_mark_is_same (const AssayMark *a,
                    const AssayMark *b)
{
  return a->scope == b->scope && a->kind == b->kind && a->state == b->state &&
         a->span.begin == b->span.begin && a->span.end == b->span.end &&
         g_strcmp0 (a->note, b->note) == 0 && g_strcmp0 (a->suggestion, b->suggestion) == 0;
}

/* Whether theirs has nothing below it, and nothing tied to it, that ours has not. */
gboolean
assay_mark_has_all (const AssayMark *ours,
                    const AssayMark *theirs)
{
  g_autoptr (GPtrArray) thread = assay_thread_merge (ours->thread, theirs->thread);
  g_autoptr (GPtrArray) ties = assay_ties_merge (ours->ties, theirs->ties);

  return assay_thread_is_same (thread, ours->thread) && assay_ties_is_same (ties, ours->ties);
}

static void
write_ties (AssayJsonWriter *writer,
            GPtrArray       *ties)
{
  assay_json_writer_begin_array (writer, "ties");

  for (guint i = 0; i < ties->len; i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "source", tie->source);
      assay_json_writer_add_string (writer, "stance", assay_tie_stance_to_id (tie->stance));
      assay_json_writer_add_integer (writer, "start", tie->span.begin);
      assay_json_writer_add_integer (writer, "end", tie->span.end);
      assay_json_writer_add_string (writer, "exact", tie->exact);
      assay_json_writer_add_string (writer, "prefix", tie->prefix);
      assay_json_writer_add_string (writer, "suffix", tie->suffix);
      assay_json_writer_add_string (writer, "by", tie->by);
      assay_json_writer_add_string (writer, "at", tie->at);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

/* What it says, but for its id, its kind and its place; what most marks lack is not written. */
void
assay_mark_write (AssayJsonWriter *writer,
                  const AssayMark *mark)
{
  if (mark->scope != ASSAY_MARK_FACT)
    assay_json_writer_add_string (writer, "scope", assay_mark_scope_to_id (mark->scope));
  assay_json_writer_add_string (writer, "state", assay_state_to_id (mark->state));
  assay_json_writer_add_string (writer, "note", mark->note);
  if (mark->noted_by != NULL)
    assay_json_writer_add_string (writer, "noted_by", mark->noted_by);
  if (mark->noted_at != NULL)
    assay_json_writer_add_string (writer, "noted_at", mark->noted_at);
  if (assay_thread_length (mark->thread) > 0)
    assay_thread_write (mark->thread, writer);
  if (assay_ties_length (mark->ties) > 0)
    write_ties (writer, mark->ties);
  assay_json_writer_add_string (writer, "suggestion", mark->suggestion);
  assay_json_writer_add_string (writer, "by", mark->by);
  assay_json_writer_add_string (writer, "at", mark->at);
}

/* By where they begin, then by id: the order in which they are written. */
int
assay_mark_compare (gconstpointer a,
                    gconstpointer b)
{
  const AssayMark *first = a;
  const AssayMark *second = b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;

  return strcmp (first->id, second->id);
}

void
assay_person_copy_into (AssayPersonVerdict       *person,
                        const AssayPersonVerdict *other)
{
  *person = *other;
  person->summary = g_strdup (other->summary);
  person->reason = g_strdup (other->reason);
  person->by = g_strdup (other->by);
  person->at = g_strdup (other->at);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    person->reasons[i] = g_strdup (other->reasons[i]);
}

void
assay_person_clear (AssayPersonVerdict *person)
{
  g_clear_pointer (&person->summary, g_free);
  g_clear_pointer (&person->reason, g_free);
  g_clear_pointer (&person->by, g_free);
  g_clear_pointer (&person->at, g_free);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    g_clear_pointer (&person->reasons[i], g_free);
}

/**
 * assay_time_is_valid:
 * @time: (nullable): words
 *
 * Returns: whether @time is a moment in UTC as ISO 8601 writes it: “2025-05-14T09:30:00Z”, with
 *   decimals of the second or without
 */
gboolean
assay_time_is_valid (const char *time)
{
  g_autoptr (GDateTime) moment = NULL;
  gsize n_bytes = time != NULL ? strlen (time) : 0;

  if (n_bytes < 20 || n_bytes > ASSAY_TIME_MAX_BYTES || time[10] != 'T' || time[n_bytes - 1] != 'Z')
    return FALSE;

  moment = g_date_time_new_from_iso8601 (time, NULL);

  return moment != NULL;
}
