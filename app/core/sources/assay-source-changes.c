/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source.h"
#include "assay-word-diff.h"

/* Of a passage that is new as a whole, so many characters tell which one it is. */
#define MAX_SHOWN 160

void
assay_source_change_free (AssaySourceChange *self)
{
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

static char *
dup_shown (AssayText *text,
           AssaySpan  span)
{
  g_autofree char *words = NULL;

  if (assay_span_length (span) <= MAX_SHOWN)
    return assay_text_dup_span (text, span);

  words = assay_text_dup_span (text, (AssaySpan){ span.begin, span.begin + MAX_SHOWN - 1 });

  return g_strconcat (words, "…", NULL);
}

/**
 * assay_source_list_changes:
 * @self: a source with a text
 * @fetched: with a text that was read later
 *
 * Returns: (transfer full) (element-type AssaySourceChange): what the page changed since, in the order of
 *   its words; apostrophes and dashes that are set otherwise are no change
 */
GPtrArray *
assay_source_list_changes (AssaySource  *self,
                           AssayFetched *fetched)
{
  GPtrArray *changes = NULL;
  AssayText *before = NULL;
  g_autoptr (GArray) ops = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);
  g_return_val_if_fail (fetched != NULL && fetched->text != NULL, NULL);

  changes = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_source_change_free);
  before = assay_source_get_text (self);
  if (before == NULL)
    return changes;

  ops = assay_word_diff (before, (AssaySpan){ 0, assay_text_get_length (before) }, fetched->text,
                         (AssaySpan){ 0, assay_text_get_length (fetched->text) },
                         ASSAY_DIFF_FOLD_MARKS);

  for (guint i = 0; i < ops->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);
      AssaySourceChange *change = NULL;

      if (op->kind == ASSAY_DIFF_EQUAL)
        continue;

      change = g_new0 (AssaySourceChange, 1);
      change->before = dup_shown (before, op->first);
      change->after = dup_shown (fetched->text, op->second);
      g_ptr_array_add (changes, change);
    }

  return changes;
}
