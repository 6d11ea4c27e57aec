/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-draft-items.h"

#include "assay-import-private.h"

/* A bullet or a number that stands in the text itself. */
static void
find_sign (AssayText       *text,
           const AssayPart *part,
           AssayItem       *item)
{
  const char *utf8 = assay_text_get_utf8 (text);
  const char *begin = utf8 + assay_text_to_byte (text, part->span.begin);
  const char *end = utf8 + assay_text_to_byte (text, part->span.end);
  const char *words = assay_scan_bullet (begin, end);

  /* “(1)” and “[1]” are no numbers that a list counts by itself: they stay words. */
  if (words == NULL || *begin == '(' || *begin == '[')
    return;

  item->has_sign = TRUE;
  item->begin = assay_text_to_position (text, (gsize) (words - utf8));
  item->is_counted = g_ascii_isdigit (*begin);
  if (item->is_counted)
    item->number = (guint) g_ascii_strtoull (begin, NULL, 10);
}

/* The item before on a level, if its list is open still. */
typedef struct
{
  AssayItem item;
  guint     counted_from;
} Before;

static void
follow_on (const AssayPart *part,
           const Before    *open,
           AssayItem       *item)
{
  const AssayItem *before = &open[item->level].item;
  gboolean goes_on = before->is_item && before->is_counted == item->is_counted &&
                     !part->begins_list;

  if (item->is_counted && !item->has_sign)
    {
      goes_on = goes_on && open[item->level].counted_from == part->counted_from;
      item->number = goes_on ? before->number + 1 : MAX (part->counted_from, 1);
    }

  item->begins_list = !goes_on || (item->is_counted && item->number != before->number + 1);
}

/**
 * assay_draft_dup_items:
 *
 * Returns: (transfer full) (array): for each part of the draft what it is as an item
 */
AssayItem *
assay_draft_dup_items (AssayDraft *self)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (self, &n_parts);
  AssayItem *items = g_new0 (AssayItem, n_parts + 1);
  Before open[ASSAY_PART_MAX_LEVEL + 1] = { { { 0 }, 0 } };

  for (guint i = 0; i < n_parts; i++)
    {
      AssayItem *item = &items[i];

      item->is_item = assay_part_kind_is_item (parts[i].kind);
      if (!item->is_item)
        {
          memset (open, 0, sizeof open);
          continue;
        }

      item->is_counted = parts[i].kind == ASSAY_PART_NUMBERED_ITEM;
      item->level = MIN (parts[i].level, ASSAY_PART_MAX_LEVEL);
      item->begin = parts[i].span.begin;
      if (!item->is_counted)
        find_sign (assay_draft_get_text (self), &parts[i], item);
      follow_on (&parts[i], open, item);

      open[item->level] = (Before){ *item, parts[i].counted_from };
      memset (&open[item->level + 1], 0, (ASSAY_PART_MAX_LEVEL - item->level) * sizeof *open);
    }

  return items;
}

/**
 * assay_parts_settle_lists:
 * @parts: (array length=n_parts): the parts of a draft, in order
 *
 * Leaves it said of those items alone that another list begins with them of which it could not be told: they stand
 * behind an item of the same kind, and are counted from the same number.
 */
void
assay_parts_settle_lists (AssayPart *parts,
                          guint      n_parts)
{
  const AssayPart *open[ASSAY_PART_MAX_LEVEL + 1] = { NULL };

  for (guint i = 0; i < n_parts; i++)
    {
      AssayPart *part = &parts[i];
      const AssayPart *before = NULL;

      if (!assay_part_kind_is_item (part->kind))
        {
          memset (open, 0, sizeof open);
          continue;
        }

      before = open[part->level];
      part->begins_list = part->begins_list && before != NULL && before->kind == part->kind &&
                          before->counted_from == part->counted_from;
      open[part->level] = part;
      memset (&open[part->level + 1], 0, (ASSAY_PART_MAX_LEVEL - part->level) * sizeof *open);
    }
}
