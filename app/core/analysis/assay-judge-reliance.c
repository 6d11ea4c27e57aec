/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"
#include "assay-primary.h"

/* Of fewer facts it says little that one source has them all. */
#define MIN_RELIANT 3

/* For each fact what bears it out: the best grade, and whose voice. */
typedef struct
{
  AssayGrade *grades;
  guint       n_borne_out;
  guint       n_summary;
  gboolean   *bears_out; /* for each source */
} Reliance;

static void
gather (AssayInquiry *self,
        Reliance     *reliance)
{
  for (guint i = 0; i < self->evidence->len; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);

      if (evidence->stance != ASSAY_STANCE_SUPPORTS)
        continue;

      reliance->bears_out[evidence->source] = TRUE;
      reliance->grades[evidence->fact] = MAX (reliance->grades[evidence->fact], evidence->grade);
    }

  for (guint i = 0; i < self->facts->len; i++)
    {
      reliance->n_borne_out += reliance->grades[i] != ASSAY_GRADE_NONE;
      reliance->n_summary += reliance->grades[i] == ASSAY_GRADE_SUMMARY;
    }
}

static void
judge_primary (AssayInquiry *self)
{
  guint n_sources = self->corpus->sources->len;

  for (guint i = 0; i < n_sources; i++)
    {
      if (assay_source_is_primary (assay_corpus_get_source (self->corpus, i)))
        return;
    }

  if (n_sources > 0)
    assay_inquiry_add_finding (self, ASSAY_RULE_S9, (AssaySpan){ 0, 0 }, -1);
}

/* How many independent voices bear anything out. */
static void
judge_origin (AssayInquiry   *self,
              const Reliance *reliance)
{
  AssayFinding *finding = NULL;

  if (reliance->n_borne_out < MIN_RELIANT ||
      assay_independence_count_voices (self->independence, reliance->bears_out) != 1)
    return;

  finding = assay_inquiry_add_finding (self, ASSAY_RULE_P2, (AssaySpan){ 0, 0 }, -1);
  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      if (reliance->bears_out[i])
        assay_finding_add_source (finding, i);
    }
  assay_finding_take_value (finding, 0, g_strdup_printf ("%u", reliance->n_borne_out));
}

/**
 * assay_inquiry_judge_reliance:
 *
 * What the draft as a whole rests on: a primary source or none (S9), pages or only summaries (P5), one voice or
 * several (P2).
 */
void
assay_inquiry_judge_reliance (AssayInquiry *self)
{
  g_autofree AssayGrade *grades = g_new0 (AssayGrade, self->facts->len + 1);
  g_autofree gboolean *bears_out = g_new0 (gboolean, self->corpus->sources->len + 1);
  Reliance reliance = { .grades = grades, .bears_out = bears_out };

  judge_primary (self);
  gather (self, &reliance);
  judge_origin (self, &reliance);

  if (reliance.n_summary > 0)
    {
      AssayFinding *finding = assay_inquiry_add_finding (self, ASSAY_RULE_P5,
                                                         (AssaySpan){ 0, 0 }, -1);

      assay_finding_take_value (finding, 0, g_strdup_printf ("%u", reliance.n_summary));
      assay_finding_take_value (finding, 1, g_strdup_printf ("%u", reliance.n_borne_out));
      assay_finding_weigh (finding, reliance.n_summary / (double) reliance.n_borne_out);
    }
}
