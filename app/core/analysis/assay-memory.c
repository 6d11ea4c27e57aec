/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-memory-private.h"

struct _AssayMemory
{
  gatomicrefcount ref_count;

  GMutex          lock;
  AssayIndex     *index; /* NULL while an analysis has it */
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

  g_clear_pointer (&self->index, assay_index_free);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * assay_memory_take_index:
 *
 * Returns: (transfer full) (nullable): what was kept, which nobody else has then
 */
AssayIndex *
assay_memory_take_index (AssayMemory *self)
{
  AssayIndex *index = NULL;

  g_mutex_lock (&self->lock);
  index = g_steal_pointer (&self->index);
  g_mutex_unlock (&self->lock);

  return index;
}

/**
 * assay_memory_keep_index:
 * @index: (transfer full): what is known of the sources; of two analyses at a time the later one's stays
 */
void
assay_memory_keep_index (AssayMemory *self,
                         AssayIndex  *index)
{
  AssayIndex *old = NULL;

  g_mutex_lock (&self->lock);
  old = self->index;
  self->index = index;
  g_mutex_unlock (&self->lock);

  g_clear_pointer (&old, assay_index_free);
}
