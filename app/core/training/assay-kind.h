/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayKind:
 * @code: id of the rule (“F1”)
 * @name: what it is called
 * @explanation: one sentence
 * @page: id of the page of the help that explains it
 *
 * One thing that can be wrong, as a person names it: what one of our rules looks for, by its name. Strings are static;
 * name and explanation are translated.
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *explanation;
  const char *page;
} AssayKind;

guint       assay_kinds_count   (void);
void        assay_kinds_get_nth (guint       n,
                                 AssayKind  *kind);
gboolean    assay_kind_find     (const char *code,
                                 AssayKind  *kind);
const char *assay_kind_get_name (const char *code);

G_END_DECLS
