/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-case-private.h"

/* Sources whose pages were read. All that were asked for at one time are one step. */

/* Whether it puts a source there whose page was asked for. */
gboolean
assay_case_is_reading (const AssayOperation *operation)
{
  return operation->source != NULL && assay_source_get_fetched (operation->source) != NULL &&
         assay_source_get_attached (operation->source) == NULL;
}

/* Whether the last step is the reading that began at that time. */
gboolean
assay_case_may_join_reading (AssayCase  *self,
                             const char *at)
{
  const AssayStep *last = assay_case_get_last_step (self);

  return last != NULL && last->kind == ASSAY_STEP_READING && strcmp (last->at, at) == 0;
}

static gboolean
has_source (AssayCase   *self,
            AssaySource *source)
{
  GListModel *sources = assay_case_get_sources (self);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) other = g_list_model_get_item (sources, i);

      if (other == source)
        return TRUE;
    }

  return FALSE;
}

/* What came, and that its page said something else when it was read first: now, or at an earlier time. */
static AssayFetched *
take_over (AssaySource  *asked,
           AssayFetched *fetched)
{
  AssayFetched *old = assay_source_get_fetched (asked);

  if (old == NULL || old->text == NULL || fetched->text == NULL || fetched->changed_at != NULL)
    return assay_fetched_ref (fetched);
  if (assay_source_has_changed (asked, fetched))
    return assay_fetched_mark_changed (fetched, old->first_at != NULL ? old->first_at : old->at,
                                       NULL);
  if (old->first_at != NULL)
    return assay_fetched_mark_changed (fetched, old->first_at, NULL);

  return assay_fetched_ref (fetched);
}

/**
 * assay_case_read_source:
 * @asked: the source that was asked for, as it was then
 * @fetched: what came of it
 * @at: when the reading began that this is a part of, ISO 8601 in UTC
 *
 * Puts what was read in its place: see assay_source_fetch(). All of one reading that nothing else came
 * between is one step. The case is not current then.
 *
 * Returns: %FALSE if @asked is there no longer, so that what came is of no use; nothing has changed then
 */
gboolean
assay_case_read_source (AssayCase    *self,
                        AssaySource  *asked,
                        AssayFetched *fetched,
                        const char   *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  g_autoptr (AssayFetched) taken = NULL;
  g_autoptr (AssaySource) source = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (ASSAY_IS_SOURCE (asked) && assay_source_is_fetchable (asked), FALSE);
  g_return_val_if_fail (fetched != NULL && at != NULL, FALSE);

  if (!has_source (self, asked))
    return FALSE;

  taken = take_over (asked, fetched);
  source = assay_source_fetch (asked, taken);
  if (source == asked)
    return TRUE;

  label = assay_source_dup_label (source);
  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) (fetched->text != NULL ? "source-read" : "source-unreadable");
  operation.about = label;
  operation.source = source;
  operation.joins = assay_case_may_join_reading (self, at);
  assay_case_perform (self, &operation);

  return TRUE;
}

/**
 * assay_case_note_changed:
 * @asked: a source whose page was read, as it was asked for again
 * @fetched: what its page says now, which is another text
 * @at: when the reading began, as for assay_case_read_source()
 *
 * Notes that the page has changed, and leaves the text what it was. Does nothing to a text that somebody attached: that
 * page was never read.
 *
 * Returns: whether it was noted; @asked has another in its place then
 */
gboolean
assay_case_note_changed (AssayCase    *self,
                         AssaySource  *asked,
                         AssayFetched *fetched,
                         const char   *at)
{
  AssayFetched *old = NULL;
  g_autoptr (AssayFetched) noted = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (ASSAY_IS_SOURCE (asked), FALSE);
  g_return_val_if_fail (fetched != NULL && at != NULL, FALSE);

  old = assay_source_get_fetched (asked);
  if (old == NULL || old->text == NULL || assay_source_get_attached (asked) != NULL ||
      !assay_source_has_changed (asked, fetched) || g_strcmp0 (old->changed_at, fetched->at) == 0)
    return FALSE;

  noted = assay_fetched_mark_changed (old, old->first_at, fetched->at);

  return assay_case_read_source (self, asked, noted, at);
}
