/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-dateline.h"

#include "assay-import-private.h"

/**
 * assay_draft_find_dateline:
 *
 * Returns: the day and the month of a dateline that has no year (“LONDON, March 12 (Reuters) – ”), in front of the first
 *   paragraph; all 0 if there is none
 */
AssayDay
assay_draft_find_dateline (AssayDraft *self)
{
  const char *utf8 = NULL;
  AssayText *text = NULL;
  guint n_parts = 0;
  const AssayPart *parts = NULL;
  AssayDay day = { 0 };

  g_return_val_if_fail (ASSAY_IS_DRAFT (self), day);

  text = assay_draft_get_text (self);
  utf8 = assay_text_get_utf8 (text);
  parts = assay_draft_get_parts (self, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i].kind != ASSAY_PART_PARAGRAPH)
        continue;

      assay_import_find_dateline_day (utf8 + assay_text_to_byte (text, parts[i].span.begin),
                                      utf8 + assay_text_to_byte (text, parts[i].span.end), &day);
      break;
    }

  return day;
}
