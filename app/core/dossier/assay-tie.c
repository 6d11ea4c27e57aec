/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tie.h"

#include <string.h>

#include "assay-source.h"
#include "assay-text-search.h"

/* Places of the same words that are weighed against each other. */
#define MAX_PLACES 1000

static const char *const stance_ids[] = {
  [ASSAY_TIE_SUPPORTS] = "supports",
  [ASSAY_TIE_REFUTES] = "refutes",
  [ASSAY_TIE_QUALIFIES] = "qualifies",
  [ASSAY_TIE_CONTEXT] = "context",
};

const char *
assay_tie_stance_to_id (AssayTieStance stance)
{
  g_return_val_if_fail ((guint) stance < G_N_ELEMENTS (stance_ids), NULL);

  return stance_ids[stance];
}

/**
 * assay_tie_stance_from_id:
 * @id: (nullable): “refutes”
 * @stance: (out): the stance
 *
 * Returns: whether there is such a stance; @stance is untouched if not
 */
gboolean
assay_tie_stance_from_id (const char     *id,
                          AssayTieStance *stance)
{
  g_return_val_if_fail (stance != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (stance_ids); i++)
    {
      if (g_strcmp0 (id, stance_ids[i]) == 0)
        {
          *stance = (AssayTieStance) i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
free_tie (gpointer data)
{
  AssayTie *tie = data;

  g_free (tie->source);
  g_free (tie->exact);
  g_free (tie->prefix);
  g_free (tie->suffix);
  g_free (tie->by);
  g_free (tie->at);
  g_free (tie);
}

static AssayTie *
copy_tie (const AssayTie *tie)
{
  AssayTie *copy = g_new0 (AssayTie, 1);

  *copy = *tie;
  copy->source = g_strdup (tie->source);
  copy->exact = g_strdup (tie->exact);
  copy->prefix = g_strdup (tie->prefix);
  copy->suffix = g_strdup (tie->suffix);
  copy->by = g_strdup (tie->by);
  copy->at = g_strdup (tie->at);

  return copy;
}

/* How many passages are tied; @ties may be NULL here and below. */
guint
assay_ties_length (GPtrArray *ties)
{
  return ties != NULL ? ties->len : 0;
}

const AssayTie *
assay_ties_get (GPtrArray *ties,
                guint      index)
{
  g_return_val_if_fail (index < assay_ties_length (ties), NULL);

  return g_ptr_array_index (ties, index);
}

GPtrArray *
assay_ties_ref (GPtrArray *ties)
{
  return ties != NULL ? g_ptr_array_ref (ties) : NULL;
}

static gboolean
is_same_place (const AssayTie *a,
               const AssayTie *b)
{
  return strcmp (a->source, b->source) == 0 && a->span.begin == b->span.begin &&
         strcmp (a->exact, b->exact) == 0;
}

/* All but the one at @index, which may be none of them; NULL if that is nothing. */
static GPtrArray *
copy_but (GPtrArray *ties,
          guint      index)
{
  GPtrArray *copy = NULL;

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      if (i != index)
        assay_ties_append (&copy, assay_ties_get (ties, i));
    }

  return copy;
}

/**
 * assay_ties_add:
 * @ties: (nullable): what is tied
 * @tie: what is to be tied, too; copied. It takes the place of one of the same words of the same source
 *
 * Returns: (transfer full): what is tied then
 */
GPtrArray *
assay_ties_add (GPtrArray      *ties,
                const AssayTie *tie)
{
  GPtrArray *copy = NULL;
  guint same = G_MAXUINT;

  g_return_val_if_fail (tie != NULL, NULL);

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      if (is_same_place (assay_ties_get (ties, i), tie))
        same = i;
    }

  copy = copy_but (ties, same);
  assay_ties_append (&copy, tie);

  return copy;
}

/**
 * assay_ties_remove:
 *
 * Returns: (transfer full) (nullable): what is tied without that one
 */
GPtrArray *
assay_ties_remove (GPtrArray *ties,
                   guint      index)
{
  return copy_but (ties, index);
}

/**
 * assay_ties_append:
 * @ties: (inout): a list that is being made and that nobody else has yet, or %NULL for a new one
 * @tie: copied
 */
void
assay_ties_append (GPtrArray     **ties,
                   const AssayTie *tie)
{
  g_return_if_fail (ties != NULL && tie != NULL);

  if (*ties == NULL)
    *ties = g_ptr_array_new_with_free_func (free_tie);

  g_ptr_array_add (*ties, copy_tie (tie));
}

/**
 * assay_ties_merge:
 *
 * Returns: (transfer full) (nullable): what either has; of the same words the later one
 */
GPtrArray *
assay_ties_merge (GPtrArray *ours,
                  GPtrArray *theirs)
{
  GPtrArray *merged = copy_but (ours, G_MAXUINT);

  for (guint i = 0; i < assay_ties_length (theirs); i++)
    {
      const AssayTie *tie = assay_ties_get (theirs, i);
      gboolean is_known = FALSE;
      g_autoptr (GPtrArray) before = merged;

      for (guint j = 0; j < assay_ties_length (before); j++)
        is_known |= is_same_place (assay_ties_get (before, j), tie) &&
                    strcmp (assay_ties_get (before, j)->at, tie->at) >= 0;

      merged = is_known ? assay_ties_ref (before) : assay_ties_add (before, tie);
    }

  return merged;
}

gboolean
assay_ties_is_same (GPtrArray *a,
                    GPtrArray *b)
{
  if (assay_ties_length (a) != assay_ties_length (b))
    return FALSE;

  for (guint i = 0; i < assay_ties_length (a); i++)
    {
      const AssayTie *first = assay_ties_get (a, i);
      const AssayTie *second = assay_ties_get (b, i);

      if (!is_same_place (first, second) || first->stance != second->stance)
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_tie_find:
 * @text: what the source says now
 * @span: (out): where the words stand in it
 *
 * They are where they were, or else where most of what stood around them does, the first of several.
 *
 * Returns: %FALSE if the source does not have the words any more
 */
gboolean
assay_tie_find (const AssayTie *self,
                AssayText      *text,
                AssaySpan      *span)
{
  const char *utf8 = NULL;
  const char *best = NULL;
  gsize most = 0;
  gsize n_exact = 0;
  guint n_places = 0;

  g_return_val_if_fail (self != NULL && text != NULL && span != NULL, FALSE);

  utf8 = assay_text_get_utf8 (text);
  n_exact = strlen (self->exact);

  if (n_exact == 0)
    return FALSE;

  if (self->span.end <= assay_text_get_length (text) &&
      g_str_has_prefix (utf8 + assay_text_to_byte (text, self->span.begin), self->exact))
    {
      *span = self->span;
      return TRUE;
    }

  for (const char *at = strstr (utf8, self->exact); at != NULL && n_places < MAX_PLACES;
       at = strstr (at + n_exact, self->exact), n_places++)
    {
      gsize n = 1 + assay_text_count_around (utf8, at, n_exact, self->prefix, self->suffix);

      if (n > most)
        {
          most = n;
          best = at;
        }
    }

  if (best == NULL)
    return FALSE;

  *span = assay_text_to_span (text, (gsize) (best - utf8), (gsize) (best - utf8) + n_exact);

  return TRUE;
}

/**
 * assay_tie_find_source:
 * @sources: (element-type AssaySource): the sources as they are now
 * @address: of one of them
 * @position: (out): which it is
 *
 * It is found by what stands for its address, else by the page that the address leads to.
 *
 * Returns: whether there is such a source
 */
gboolean
assay_tie_find_source (GListModel *sources,
                       const char *address,
                       guint      *position)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (sources), FALSE);
  g_return_val_if_fail (address != NULL && position != NULL, FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      if (g_strcmp0 (assay_source_get_address (source), address) == 0)
        {
          *position = i;
          return TRUE;
        }
    }

  return assay_source_list_find (sources, address, position);
}

/**
 * assay_tie_place:
 * @sources: (element-type AssaySource): the sources as they are now
 * @source: (out): index of the source
 * @span: (out): where its words stand in that
 *
 * Returns: %FALSE if the source is gone, or does not have the words any more
 */
gboolean
assay_tie_place (const AssayTie *self,
                 GListModel     *sources,
                 guint          *source,
                 AssaySpan      *span)
{
  g_autoptr (AssaySource) found = NULL;

  g_return_val_if_fail (self != NULL && G_IS_LIST_MODEL (sources), FALSE);

  if (!assay_tie_find_source (sources, self->source, source))
    return FALSE;

  found = g_list_model_get_item (sources, *source);

  return assay_source_get_text (found) != NULL &&
         assay_tie_find (self, assay_source_get_text (found), span);
}
