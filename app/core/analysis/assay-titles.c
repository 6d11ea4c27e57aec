/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-titles-private.h"

#include <string.h>

#include "assay-differing-private.h"

/**
 * assay_titled_dup_name:
 * @name: index of a name of the reading
 *
 * Returns: (transfer full) (nullable): a person's whole name as it was first told, or %NULL of one told by a single word
 */
char *
assay_titled_dup_name (AssayReading *reading,
                       guint         name)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (reading, &n_names);
  const AssayName *first = &names[names[name].first];
  g_autofree char *words = NULL;

  if (first->kind != ASSAY_NAME_PERSON)
    return NULL;

  words = assay_text_dup_span (assay_reading_get_text (reading), first->span);
  g_strdelimit (words, "\t\r\n", ' ');

  return strchr (words, ' ') != NULL ? g_steal_pointer (&words) : NULL;
}

/**
 * assay_inquiry_add_title:
 * @index: index of a name of the draft that has a title
 * @other: the title that a source gives
 *
 * Tells that a source gives somebody another title (N3).
 */
void
assay_inquiry_add_title (AssayInquiry      *self,
                         guint              index,
                         const AssayTitled *other)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  const AssayName *name = &names[index];
  const AssayDiffering differing = {
    .rule = ASSAY_RULE_N3,
    .ours = name->title,
    .claim = name->sentence,
    .fact = g_array_index (self->name_fact, int, name->first),
    .source = other->source,
    .theirs = other->span,
    .context = other->sentence,
    .score = ASSAY_DIFFERING_SCORE,
  };

  assay_finding_take_value (assay_inquiry_add_differing (self, &differing), 2,
                            g_strdup (other->name));
}
