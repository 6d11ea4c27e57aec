/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-titles-private.h"

#include <string.h>

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
  int fact = g_array_index (self->name_fact, int, name->first);
  AssayFinding *finding = assay_inquiry_add_finding (self, ASSAY_RULE_N3, name->title, fact);
  AssayEvidence evidence = {
    .fact = (guint) MAX (fact, 0),
    .source = other->source,
    .span = other->span,
    .context = other->sentence,
    .stance = ASSAY_STANCE_DIFFERS,
    .grade = assay_source_get_grade (assay_corpus_get_source (self->corpus, other->source)),
    .score = 0.5,
  };

  finding->claim = (int) name->sentence;
  finding->source_span = other->span;
  assay_finding_add_source (finding, other->source);
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, name->title));
  assay_finding_take_value (
      finding, 1,
      assay_text_dup_span (
          assay_reading_get_text (assay_corpus_get_reading (self->corpus, other->source)),
          other->span));
  assay_finding_take_value (finding, 2, g_strdup (other->name));
  if (fact >= 0)
    assay_inquiry_add_evidence (self, &evidence);
}
