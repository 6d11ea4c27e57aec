/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-untied.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier-private.h"

/**
 * assay_tie_is_lost:
 * @sources: (element-type AssaySource): the sources as they are
 *
 * Returns: whether its source says something else by now; not where nothing of it could be read, or it was taken away
 */
gboolean
assay_tie_is_lost (const AssayTie *self,
                   GListModel     *sources)
{
  g_autoptr (AssaySource) source = NULL;
  AssaySpan span;
  guint position = 0;

  g_return_val_if_fail (self != NULL && G_IS_LIST_MODEL (sources), FALSE);

  if (!assay_tie_find_source (sources, self->source, &position))
    return FALSE;

  source = g_list_model_get_item (sources, position);

  return assay_source_get_text (source) != NULL &&
         !assay_tie_find (self, assay_source_get_text (source), &span);
}

/*
 * Whether what closed a fact has gone from the sources since @before: a passage that a person tied to it is there no
 * longer, and no other that says the same of it is.
 */
static gboolean
has_lost_ground (const AssayMark *mark,
                 GListModel      *before,
                 GListModel      *sources)
{
  gboolean has_lost = FALSE;

  for (guint i = 0; i < assay_ties_length (mark->ties); i++)
    {
      const AssayTie *tie = assay_ties_get (mark->ties, i);
      AssaySpan span;
      guint source = 0;

      if (tie->stance == ASSAY_TIE_CONTEXT)
        continue;
      if (assay_tie_place (tie, sources, &source, &span))
        return FALSE;
      has_lost |= assay_tie_place (tie, before, &source, &span) && assay_tie_is_lost (tie, sources);
    }

  return has_lost;
}

/**
 * assay_step_reopen:
 * @before: (element-type AssaySource): the sources of @dossier as they were before the step
 * @by: who took the step
 *
 * Facts that were confirmed or fixed on words that their source does not say any more are open again.
 */
void
assay_step_reopen (AssayStep    *self,
                   AssayDossier *dossier,
                   GListModel   *before,
                   const char   *by)
{
  GListModel *sources = assay_dossier_get_sources (dossier);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < dossier->marks->len; i++)
    {
      const AssayMark *mark = &g_array_index (dossier->marks, AssayMark, i);

      if ((mark->state == ASSAY_STATE_CONFIRMED || mark->state == ASSAY_STATE_FIXED) &&
          has_lost_ground (mark, before, sources))
        g_ptr_array_add (ids, g_strdup (mark->id));
    }

  for (guint i = 0; i < ids->len; i++)
    {
      const char *id = g_ptr_array_index (ids, i);
      AssayMark mark = *assay_dossier_find_mark (dossier, id);

      mark.state = ASSAY_STATE_OPEN;
      mark.by = (char *) by;
      mark.at = self->at;
      assay_step_set_mark (self, dossier, &mark);
      assay_dossier_add_history (dossier,
                                 &(AssayHistoryEntry){
                                     .at = self->at,
                                     .by = (char *) by,
                                     .what = (char *) assay_state_to_id (ASSAY_STATE_OPEN),
                                     .about = (char *) id,
                                 });
    }
}

/**
 * assay_case_count_lost:
 *
 * Returns: how many passages that people tied their sources do not have any more
 */
guint
assay_case_count_lost (AssayCase *self)
{
  GListModel *sources = NULL;
  const AssayMark *marks = NULL;
  guint n_marks = 0;
  guint n_lost = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), 0);

  sources = assay_case_get_sources (self);
  marks = assay_dossier_get_marks (assay_case_get_dossier (self), &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      for (guint j = 0; j < assay_ties_length (marks[i].ties); j++)
        n_lost += assay_tie_is_lost (assay_ties_get (marks[i].ties, j), sources);
    }

  return n_lost;
}

/**
 * assay_case_dup_lost_message:
 * @n_before: assay_case_count_lost() of the case as it was
 *
 * Returns: (transfer full) (nullable): one sentence for people on the passages that have gone since; %NULL if none has
 */
char *
assay_case_dup_lost_message (AssayCase *self,
                             guint      n_before)
{
  guint n_lost = assay_case_count_lost (self);

  if (n_lost <= n_before)
    return NULL;

  n_lost -= n_before;

  return g_strdup_printf (ngettext ("%u passage that you tied is no longer in its source",
                                    "%u passages that you tied are no longer in their sources",
                                    n_lost),
                          n_lost);
}
