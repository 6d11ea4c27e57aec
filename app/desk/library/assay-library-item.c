/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-library-item.h"

struct _AssayLibraryItem
{
  GObject            parent_instance;

  AssayLibraryEntry *entry;
};

G_DEFINE_FINAL_TYPE (AssayLibraryItem, assay_library_item, G_TYPE_OBJECT)

static void
assay_library_item_finalize (GObject *object)
{
  assay_library_entry_free (ASSAY_LIBRARY_ITEM (object)->entry);

  G_OBJECT_CLASS (assay_library_item_parent_class)->finalize (object);
}

static void
assay_library_item_class_init (AssayLibraryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_library_item_finalize;
}

static void
assay_library_item_init (AssayLibraryItem *self)
{
}

/**
 * assay_library_item_new:
 * @entry: (transfer full): what the library knows of it
 */
AssayLibraryItem *
assay_library_item_new (AssayLibraryEntry *entry)
{
  AssayLibraryItem *self = g_object_new (ASSAY_TYPE_LIBRARY_ITEM, NULL);

  self->entry = entry;

  return self;
}

const AssayLibraryEntry *
assay_library_item_get_entry (AssayLibraryItem *self)
{
  g_return_val_if_fail (ASSAY_IS_LIBRARY_ITEM (self), NULL);

  return self->entry;
}
