/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-bisect.h"
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

  assay_bisect (low, self->marks->len, i,
                assay_mark_compare (&g_array_index (self->marks, AssayMark, i), mark) < 0);

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

/* The marks of one kind of fact in the order of where they begin, to be asked for those around some words. */
typedef struct
{
  GArray     *marks;    /* of guint: their indexes */
  GArray     *furthest; /* of guint: where the last of them ends, up to each */
  GHashTable *exact;    /* words, as pack_span() has them, to the last mark on these very words */
} KindMarks;

#define N_KINDS (ASSAY_FACT_STATEMENT + 1)

static gpointer
pack_span (AssaySpan span)
{
  G_STATIC_ASSERT (sizeof (gpointer) >= sizeof (guint64));

  return GSIZE_TO_POINTER ((guint64) span.begin << 32 | span.end);
}

static void
kind_marks_init (KindMarks *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (guint));
  self->furthest = g_array_new (FALSE, FALSE, sizeof (guint));
  self->exact = g_hash_table_new (NULL, NULL);
}

static void
kind_marks_clear (KindMarks *self)
{
  g_array_unref (self->marks);
  g_array_unref (self->furthest);
  g_hash_table_unref (self->exact);
}

static void
kind_marks_add (KindMarks *self,
                AssaySpan  span,
                guint      index)
{
  guint before = self->furthest->len > 0
                     ? g_array_index (self->furthest, guint, self->furthest->len - 1)
                     : 0;
  guint furthest = MAX (before, span.end);

  g_array_append_val (self->marks, index);
  g_array_append_val (self->furthest, furthest);
  g_hash_table_insert (self->exact, pack_span (span), GUINT_TO_POINTER (index + 1));
}

/*
 * The mark on these very words, else the first that has them within, else -1. The first up to which some mark ends
 * behind the words ends there itself; if it begins before them, it is the one.
 */
static int
kind_marks_find (KindMarks       *self,
                 const AssayMark *marks,
                 AssaySpan        place)
{
  guint exact = GPOINTER_TO_UINT (g_hash_table_lookup (self->exact, pack_span (place)));
  guint low = 0;
  guint index;

  if (exact > 0)
    return (int) exact - 1;

  assay_bisect (low, self->marks->len, i, g_array_index (self->furthest, guint, i) < place.end);

  if (low == self->marks->len)
    return -1;

  index = g_array_index (self->marks, guint, low);

  return marks[index].span.begin <= place.begin ? (int) index : -1;
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
  KindMarks kinds[N_KINDS];
  GArray *matches = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (places != NULL, NULL);

  matches = g_array_sized_new (FALSE, FALSE, sizeof (int), places->len);
  for (guint i = 0; i < N_KINDS; i++)
    kind_marks_init (&kinds[i]);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const AssayMark *mark = &g_array_index (self->marks, AssayMark, i);

      if (mark->scope == ASSAY_MARK_FACT)
        kind_marks_add (&kinds[mark->kind], mark->span, i);
    }

  for (guint i = 0; i < places->len; i++)
    {
      AssaySpan place = g_array_index (places, AssaySpan, i);
      int match = -1;

      if (!assay_span_is_empty (place))
        match = kind_marks_find (&kinds[facts[i].kind],
                                 (const AssayMark *) (gpointer) self->marks->data, place);
      g_array_append_val (matches, match);
    }

  for (guint i = 0; i < N_KINDS; i++)
    kind_marks_clear (&kinds[i]);

  return matches;
}
