/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-dossier-private.h"
#include "assay-draft-edit.h"

const AssayMark *
assay_dossier_get_marks (AssayDossier *self,
                         guint        *n_marks)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (n_marks != NULL, NULL);

  *n_marks = self->marks->len;

  return (const AssayMark *) (gpointer) self->marks->data;
}

/* Ids are the marks' own, so the table goes when a mark does. */
void
assay_dossier_forget_places (AssayDossier *self)
{
  g_clear_pointer (&self->places, g_hash_table_unref);
}

static gboolean
find_place (AssayDossier *self,
            const char   *id,
            guint        *index)
{
  gpointer place = NULL;

  if (self->places == NULL)
    {
      self->places = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint i = 0; i < self->marks->len; i++)
        g_hash_table_insert (self->places, g_array_index (self->marks, AssayMark, i).id,
                             GUINT_TO_POINTER (i + 1));
    }

  place = g_hash_table_lookup (self->places, id);
  *index = GPOINTER_TO_UINT (place) - 1;

  return place != NULL;
}

/* Index of the first mark that is not before @mark. */
static guint
find_index (AssayDossier    *self,
            const AssayMark *mark)
{
  guint low = 0;
  guint high = self->marks->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (assay_mark_compare (&g_array_index (self->marks, AssayMark, middle), mark) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The mark of that id, valid until the next change; or %NULL. */
const AssayMark *
assay_dossier_find_mark (AssayDossier *self,
                         const char   *id)
{
  guint index = 0;

  return find_place (self, id, &index) ? &g_array_index (self->marks, AssayMark, index) : NULL;
}

/**
 * assay_dossier_set_mark:
 * @mark: what a person says; copied. Its span must lie in the draft, and its time, where it has one,
 *   be ISO 8601 in UTC
 *
 * Takes the place of the mark of the same id, if there is one. What a newer version wrote of a mark
 * belongs to its id, and is there again when a mark with that id is.
 */
void
assay_dossier_set_mark (AssayDossier    *self,
                        const AssayMark *mark)
{
  AssayText *text = NULL;
  AssayMark copy;
  guint index = 0;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (mark != NULL && mark->id != NULL);
  g_return_if_fail (mark->at == NULL || assay_time_is_valid (mark->at));

  text = assay_draft_get_text (self->draft);
  g_return_if_fail (mark->span.begin <= mark->span.end);
  g_return_if_fail (mark->span.end <= assay_text_get_length (text));

  /* Before the old one goes: @mark may be that one. */
  assay_mark_copy_into (&copy, mark);

  if (find_place (self, copy.id, &index))
    {
      AssayMark *old = &g_array_index (self->marks, AssayMark, index);

      if (old->span.begin == copy.span.begin)
        {
          /* The table has the old id's words for its key. */
          g_free (copy.id);
          copy.id = g_steal_pointer (&old->id);
          assay_mark_clear (old);
          *old = copy;
          return;
        }

      assay_dossier_forget_places (self);
      g_array_remove_index (self->marks, index);
    }

  index = find_index (self, &copy);
  g_array_insert_val (self->marks, index, copy);

  if (self->places != NULL && index + 1 == self->marks->len)
    g_hash_table_insert (self->places, copy.id, GUINT_TO_POINTER (index + 1));
  else
    assay_dossier_forget_places (self);
}

/**
 * assay_dossier_remove_mark:
 *
 * Returns: whether there was a mark of that id
 */
gboolean
assay_dossier_remove_mark (AssayDossier *self,
                           const char   *id)
{
  guint index = 0;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (!find_place (self, id, &index))
    return FALSE;

  assay_dossier_forget_places (self);
  g_array_remove_index (self->marks, index);

  return TRUE;
}

/*
 * Whether the edit leaves the words of a span as they are, so that the edit's inverse puts it back where
 * it was. An empty span that the edit meets is on neither side of it.
 */
static gboolean
is_untouched (AssaySpan span,
              AssaySpan edited)
{
  if (assay_span_is_empty (span))
    return span.end < edited.begin || span.begin > edited.end;

  return span.end <= edited.begin || span.begin >= edited.end;
}

/**
 * assay_dossier_move_marks:
 * @edited: the words that are replaced, in the text as it was
 * @n_inserted: how many characters stand in their place
 * @touch: called with each mark that the edit touches, before it is changed
 *
 * Marks go where their words went. One whose words were touched is open again and keeps all else; one of
 * whose words nothing is left is gone. To be followed by assay_dossier_set_draft().
 */
void
assay_dossier_move_marks (AssayDossier  *self,
                          AssaySpan      edited,
                          guint          n_inserted,
                          AssayMarkFunc  touch,
                          gpointer       user_data)
{
  gboolean is_touched = FALSE;
  guint n_kept = 0;

  for (guint i = 0; i < self->marks->len; i++)
    {
      AssayMark *mark = &g_array_index (self->marks, AssayMark, i);
      AssaySpan span = assay_span_after_edit (mark->span, edited, n_inserted);

      if (!is_untouched (mark->span, edited))
        {
          touch (mark, user_data);
          assay_dossier_forget_places (self);
          is_touched = TRUE;
          if (assay_span_overlaps (mark->span, edited))
            mark->state = ASSAY_STATE_OPEN;
          if (assay_span_is_empty (span))
            {
              assay_mark_clear (mark);
              continue;
            }
        }

      mark->span = span;
      g_array_index (self->marks, AssayMark, n_kept++) = *mark;
    }

  g_array_set_clear_func (self->marks, NULL);
  g_array_set_size (self->marks, n_kept);
  g_array_set_clear_func (self->marks, assay_mark_clear);

  if (is_touched)
    g_array_sort (self->marks, assay_mark_compare);
}

static void
free_mark (gpointer data)
{
  if (data != NULL)
    assay_mark_clear (data);

  g_free (data);
}

/**
 * assay_marks_new:
 *
 * Returns: (transfer full) (element-type utf8 AssayMark): id to mark, or to %NULL where there is none
 */
GHashTable *
assay_marks_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_mark);
}

/* @mark: (nullable): copied */
void
assay_marks_insert (GHashTable      *marks,
                    const char      *id,
                    const AssayMark *mark)
{
  AssayMark *copy = NULL;

  if (mark != NULL)
    {
      copy = g_new0 (AssayMark, 1);
      assay_mark_copy_into (copy, mark);
    }

  g_hash_table_insert (marks, g_strdup (id), copy);
}

/**
 * assay_dossier_exchange_marks:
 * @marks: (element-type utf8 AssayMark): id to mark, or to %NULL
 * @edited: words that are replaced, which touch no mark but those of @marks; empty for none
 * @n_inserted: how many characters stand in their place
 *
 * Takes the marks of @marks, and leaves there what the dossier had under their ids.
 */
void
assay_dossier_exchange_marks (AssayDossier *self,
                              GHashTable   *marks,
                              AssaySpan     edited,
                              guint         n_inserted)
{
  g_autoptr (GArray) old = g_steal_pointer (&self->marks);
  g_autoptr (GHashTable) had = assay_marks_new ();
  GHashTableIter iter;
  gpointer id = NULL;
  gpointer value = NULL;

  assay_dossier_forget_places (self);
  g_array_set_clear_func (old, NULL);
  self->marks = g_array_sized_new (FALSE, FALSE, sizeof (AssayMark), old->len + 1);
  g_array_set_clear_func (self->marks, assay_mark_clear);

  for (guint i = 0; i < old->len; i++)
    {
      AssayMark mark = g_array_index (old, AssayMark, i);

      if (g_hash_table_contains (marks, mark.id))
        {
          g_hash_table_insert (had, g_strdup (mark.id), g_memdup2 (&mark, sizeof mark));
          continue;
        }

      mark.span = assay_span_after_edit (mark.span, edited, n_inserted);
      g_array_append_val (self->marks, mark);
    }

  g_hash_table_iter_init (&iter, marks);

  while (g_hash_table_iter_next (&iter, &id, &value))
    {
      gpointer key = NULL;
      gpointer other = NULL;

      if (value != NULL)
        {
          AssayMark mark;

          assay_mark_copy_into (&mark, value);
          g_array_append_val (self->marks, mark);
        }

      if (g_hash_table_steal_extended (had, id, &key, &other))
        g_free (key);
      g_hash_table_iter_replace (&iter, other);
    }

  g_array_sort (self->marks, assay_mark_compare);
}

/* Index of the first place that begins at @position or behind it; touched words keep the order, too. */
static guint
find_place_from (GArray *places,
                 guint   position)
{
  guint low = 0;
  guint high = places->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (places, AssaySpan, middle).begin < position)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
is_same_span (AssaySpan a,
              AssaySpan b)
{
  return a.begin == b.begin && a.end == b.end;
}

/* What marks are matched with: @places and @matches have one element for each of @facts. */
typedef struct
{
  const AssayFact *facts;
  GArray          *places;
  GArray          *matches;
} Matching;

static void
match_mark (const Matching  *matching,
            const AssayMark *mark,
            int              index)
{
  for (guint i = find_place_from (matching->places, mark->span.begin); i < matching->places->len;
       i++)
    {
      AssaySpan place = g_array_index (matching->places, AssaySpan, i);
      int *match = &g_array_index (matching->matches, int, i);

      if (place.begin >= mark->span.end)
        return;
      if (matching->facts[i].kind != mark->kind || assay_span_is_empty (place) ||
          !assay_span_contains (mark->span, place))
        continue;
      if (*match < 0 || is_same_span (mark->span, place))
        *match = index;
    }
}

/**
 * assay_dossier_match_marks:
 * @facts: facts of an analysis
 * @places: (element-type AssaySpan): where the words of each stand in the draft; empty if they are gone
 *
 * The mark of a fact is the one of its kind on its words; else the one around them, as a wording that was
 * put in place of a figure may have its bound before it (“over 30%”).
 *
 * Returns: (transfer full) (element-type int): for each fact the index of its mark, or -1
 */
GArray *
assay_dossier_match_marks (AssayDossier    *self,
                           const AssayFact *facts,
                           GArray          *places)
{
  Matching matching = { facts, places, NULL };
  const int none = -1;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (places != NULL, NULL);

  matching.matches = g_array_sized_new (FALSE, FALSE, sizeof (int), places->len);
  for (guint i = 0; i < places->len; i++)
    g_array_append_val (matching.matches, none);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const AssayMark *mark = &g_array_index (self->marks, AssayMark, i);

      if (mark->scope == ASSAY_MARK_FACT)
        match_mark (&matching, mark, (int) i);
    }

  return matching.matches;
}
