/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"

G_BEGIN_DECLS

/**
 * AssayItem:
 * @is_item: the part is an item of a list; else nothing below is set
 * @begins_list: it is the first of its list, or does not count on from the item before it
 * @is_counted: it has a number, and no bullet
 * @has_sign: its bullet or number stands in the text
 * @number: its number, if it has one
 * @level: how many lists its own lies in
 * @begin: where its words begin, behind a sign in the text
 *
 * What a part is as an item of a list, for whoever sets it anew. Markup keeps bullets and numbers out of the text;
 * in plain text they stand there.
 */
typedef struct
{
  gboolean is_item;
  gboolean begins_list;
  gboolean is_counted;
  gboolean has_sign;
  guint    number;
  guint    level;
  guint    begin;
} AssayItem;

AssayItem *assay_draft_dup_items    (AssayDraft *self) G_GNUC_WARN_UNUSED_RESULT;
void       assay_parts_settle_lists (AssayPart  *parts,
                                     guint       n_parts);

G_END_DECLS
