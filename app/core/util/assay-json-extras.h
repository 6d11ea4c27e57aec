/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AssayJsonExtra:
 * @after: key of the known member that they stand behind, or "" if they come before all of them
 * @raw: keys, values and all between them, byte for byte as they were read
 *
 * A run of unknown members with no known one between them.
 */
typedef struct
{
  char *after;
  char *raw;
} AssayJsonExtra;

/**
 * AssayJsonExtras:
 *
 * The members of one object, and of the objects below it, that this program does not know: a newer
 * one wrote them. They are carried on as the raw text that they were.
 *
 * An object is named by its path from the first one: "" for itself, ".span" for its member,
 * ".parts[3]" for an item. Counted, since copies of what has them share them; they never change once
 * they were gathered.
 */
typedef struct _AssayJsonExtras AssayJsonExtras;

AssayJsonExtras *assay_json_extras_new    (void) G_GNUC_WARN_UNUSED_RESULT;
AssayJsonExtras *assay_json_extras_ref    (AssayJsonExtras *self);
void             assay_json_extras_unref  (AssayJsonExtras *self);
void             assay_json_extras_add    (AssayJsonExtras *self,
                                           const char      *path,
                                           const char      *after,
                                           const char      *raw,
                                           gsize            n_bytes);
GPtrArray       *assay_json_extras_lookup (AssayJsonExtras *self,
                                           const char      *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayJsonExtras, assay_json_extras_unref)

G_END_DECLS
