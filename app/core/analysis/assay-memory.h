/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_MEMORY (assay_memory_get_type ())

/**
 * AssayMemory:
 *
 * What one analysis leaves to the next: the sources indexed, and what was found out for each sentence. With it an
 * analysis says, byte for byte, what it says without; it only says so sooner where the text has changed little and the
 * sources not at all. Reference counted; safe from any thread, but of analyses at the same time only one has it.
 */
typedef struct _AssayMemory AssayMemory;

GType        assay_memory_get_type (void);
AssayMemory *assay_memory_new      (void) G_GNUC_WARN_UNUSED_RESULT;
AssayMemory *assay_memory_ref      (AssayMemory *self);
void         assay_memory_unref    (AssayMemory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayMemory, assay_memory_unref)

G_END_DECLS
