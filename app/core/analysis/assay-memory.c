/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-memory-private.h"

struct _AssayMemory
{
  gatomicrefcount ref_count;

  GMutex          lock;
  AssayKept       kept; /* nothing while an analysis has it */
};

G_DEFINE_BOXED_TYPE (AssayMemory, assay_memory, assay_memory_ref, assay_memory_unref)

AssayMemory *
assay_memory_new (void)
{
  AssayMemory *self = g_new0 (AssayMemory, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->lock);

  return self;
}

AssayMemory *
assay_memory_ref (AssayMemory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_memory_unref (AssayMemory *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  assay_kept_clear (&self->kept);
  g_mutex_clear (&self->lock);
  g_free (self);
}

void
assay_kept_clear (AssayKept *self)
{
  g_clear_pointer (&self->index, assay_index_free);
  g_clear_pointer (&self->reading, assay_memo_free);
}

/**
 * assay_memory_take:
 *
 * Returns: (transfer full): what was kept, which nobody else has then, and what is to be filled anew
 */
AssayKept
assay_memory_take (AssayMemory *self)
{
  AssayKept kept = { NULL, NULL };

  g_mutex_lock (&self->lock);
  kept = self->kept;
  self->kept = (AssayKept){ NULL, NULL };
  g_mutex_unlock (&self->lock);

  if (kept.reading == NULL)
    kept.reading = assay_memo_new ();

  return kept;
}

/**
 * assay_memory_keep:
 * @kept: (transfer full): what is to be kept; of two analyses at a time that of the later one stays
 */
void
assay_memory_keep (AssayMemory *self,
                   AssayKept    kept)
{
  AssayKept old = { NULL, NULL };

  g_mutex_lock (&self->lock);
  old = self->kept;
  self->kept = kept;
  g_mutex_unlock (&self->lock);

  assay_kept_clear (&old);
}

/**
 * assay_kept_find_index:
 * @language: that of the draft
 * @sources: (element-type AssaySource): its sources
 * @readings: (element-type AssayReading): the reading of each one's text; %NULL where it has none
 *
 * Sees to it that there is an index of these very sources: the one that was kept, with which comes what was found out
 * for sentences before, or one that is made now.
 *
 * Returns: %FALSE with @error set if cancelled
 */
gboolean
assay_kept_find_index (AssayKept     *self,
                       const char    *language,
                       GPtrArray     *sources,
                       GPtrArray     *readings,
                       GCancellable  *cancellable,
                       GError       **error)
{
  if (self->index != NULL && assay_index_is_of (self->index, language, sources, readings))
    return TRUE;

  g_clear_pointer (&self->index, assay_index_free);
  self->index = assay_index_new (language, sources, readings, cancellable, error);

  if (self->index != NULL && self->reading != NULL)
    {
      self->index->links = assay_memo_new ();
      self->index->differences = assay_memo_new ();
    }

  return self->index != NULL;
}
