/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "assay-inquiry-private.h"

/*
 * What a finding is about may be much of the draft or little of it, and worth checking or not. A rule's points are
 * for the usual case; here they are moved for the one at hand, within bounds that leave the rule recognisable.
 */

/* A source that bears nothing out weighs half, and one that bears everything out, half as much again. */
#define LEAST_RELIANCE 0.5

/* What none has that was read may stand in a source that was not, and weighs a fifth until then. */
#define NOT_FOUND_YET 0.2

/* A sentence that nobody would check weighs the first; one that everybody would, both. At 0.8, as most are that
 * have a figure or a name, it is the rule's own. */
#define LEAST_WORTH 0.6
#define MORE_WORTH 0.5

/**
 * assay_finding_weigh:
 * @weight: 1 for the usual case
 *
 * Moves what a finding takes. Hundredths are what people see, and what they can add up again by hand.
 */
void
assay_finding_weigh (AssayFinding *finding,
                     double        weight)
{
  finding->points = floor (finding->points * weight * 100.0 + 0.5) / 100.0;
}

/* For each source which share of all support comes from it; %NULL where there is none. */
static double *
share_support (AssayInquiry *self)
{
  g_autofree double *shares = g_new0 (double, self->corpus->sources->len + 1);
  guint n = 0;

  for (guint i = 0; i < self->evidence->len; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);

      if (evidence->stance != ASSAY_STANCE_SUPPORTS)
        continue;

      shares[evidence->source] += 1.0;
      n++;
    }

  if (n == 0)
    return NULL;

  for (guint i = 0; i < self->corpus->sources->len; i++)
    shares[i] /= n;

  return g_steal_pointer (&shares);
}

/* What hangs on whom the source comes from; whether it was read hangs on nothing else. */
static gboolean
is_about_outlet (AssayRuleId rule)
{
  return rule == ASSAY_RULE_S3 || rule == ASSAY_RULE_S5 || rule == ASSAY_RULE_S7 ||
         rule == ASSAY_RULE_S8;
}

static gboolean
is_about_statement (AssayRuleId rule)
{
  return rule == ASSAY_RULE_F1 || rule == ASSAY_RULE_F2 || rule == ASSAY_RULE_F3 ||
         rule == ASSAY_RULE_N4 || rule == ASSAY_RULE_P1 || rule == ASSAY_RULE_P3 ||
         rule == ASSAY_RULE_P4;
}

/*
 * For each name, at its first mention, the most that one of the sentences that have it is worth: which of them comes
 * first says nothing.
 */
static double *
weigh_names (AssayInquiry     *self,
             const AssayClaim *claims)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  double *worths = g_new0 (double, n_names + 1);

  for (guint i = 0; i < n_names; i++)
    worths[names[i].first] = MAX (worths[names[i].first], claims[names[i].sentence].worth);

  return worths;
}

/* Whether there is a source that nobody has opened yet and nothing is known of. */
static gboolean
is_any_waiting (AssayInquiry *self)
{
  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      if (assay_source_get_state (assay_corpus_get_source (self->corpus, i)) ==
              ASSAY_SOURCE_UNREAD &&
          assay_corpus_get_reading (self->corpus, i) == NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_weigh_findings:
 *
 * Moves the points of findings on sources by how much of the draft rests on each, and of those on statements by
 * how much a checker would want them checked. What rests on a source that says nothing here is not known: its
 * findings keep their points. What no source has weighs little while one is not read.
 */
void
assay_inquiry_weigh_findings (AssayInquiry *self)
{
  g_autofree double *shares = share_support (self);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (self->corpus->draft, &n_claims);
  g_autofree double *names = weigh_names (self, claims);
  gboolean is_waiting = is_any_waiting (self);

  for (guint i = 0; i < self->findings->len; i++)
    {
      AssayFinding *finding = &g_array_index (self->findings, AssayFinding, i);

      if (shares != NULL && is_about_outlet (finding->rule) && finding->n_sources > 0 &&
          assay_corpus_get_reading (self->corpus, finding->sources[0]) != NULL)
        assay_finding_weigh (finding, LEAST_RELIANCE + shares[finding->sources[0]]);
      else if (finding->rule == ASSAY_RULE_N1 && finding->fact >= 0)
        assay_finding_weigh (
            finding,
            LEAST_WORTH +
                MORE_WORTH * names[g_array_index (self->facts, AssayFact, finding->fact).index]);
      else if (is_about_statement (finding->rule) && finding->claim >= 0 &&
               (guint) finding->claim < n_claims)
        assay_finding_weigh (finding, LEAST_WORTH + MORE_WORTH * claims[finding->claim].worth);

      if (is_waiting && assay_rule_is_absence (finding->rule))
        assay_finding_weigh (finding, NOT_FOUND_YET);
    }
}
