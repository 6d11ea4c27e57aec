/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-differing-private.h"

/**
 * assay_inquiry_add_differing:
 * @differing: words of the draft, and what a source has in their place
 *
 * Tells that the two differ, and keeps the source's words as evidence of the fact, if there is one.
 *
 * Returns: (transfer none): the finding, valid until the next one is added; its first two values are the words of both
 */
AssayFinding *
assay_inquiry_add_differing (AssayInquiry         *self,
                             const AssayDiffering *differing)
{
  const AssayCorpus *corpus = self->corpus;
  AssayText *text = assay_reading_get_text (assay_corpus_get_reading (corpus, differing->source));
  AssayFinding *finding = assay_inquiry_add_finding (self, differing->rule, differing->ours,
                                                     differing->fact);
  AssayEvidence evidence = {
    .fact = (guint) MAX (differing->fact, 0),
    .source = differing->source,
    .span = differing->theirs,
    .context = differing->context,
    .stance = ASSAY_STANCE_DIFFERS,
    .grade = assay_source_get_grade (assay_corpus_get_source (corpus, differing->source)),
    .score = differing->score,
  };

  finding->claim = (int) differing->claim;
  finding->source_span = differing->theirs;
  assay_finding_add_source (finding, differing->source);
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, differing->ours));
  assay_finding_take_value (finding, 1, assay_text_dup_span (text, differing->theirs));
  if (differing->fact >= 0)
    assay_inquiry_add_evidence (self, &evidence);

  return finding;
}
