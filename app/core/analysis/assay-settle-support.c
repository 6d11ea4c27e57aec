/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include "assay-bisect.h"

/*
 * A passage bears a statement out only if it bears out its facts. What has most of its words, but another figure, name,
 * day or speaker, or lacks one of its figures, is about the same and no more.
 */

/* Sources that are told apart; what comes from later ones is left as it is. */
#define MAX_SOURCES 64

/* Counts below this are often words of grammar: “two”, “a third time”. */
#define INFORMATIVE 10.0

static gboolean
is_difference (AssayRuleId rule)
{
  static const AssayRuleId rules[] = {
    ASSAY_RULE_F1, ASSAY_RULE_F2, ASSAY_RULE_N1, ASSAY_RULE_N3, ASSAY_RULE_N4, ASSAY_RULE_D1,
    ASSAY_RULE_P1, ASSAY_RULE_P3, ASSAY_RULE_P4, ASSAY_RULE_Q2, ASSAY_RULE_Q4, ASSAY_RULE_Q6,
    ASSAY_RULE_Q7, ASSAY_RULE_A3,
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (rules[i] == rule)
        return TRUE;
    }

  return FALSE;
}

/* For each claim whether something is said to differ in it. */
static gboolean *
find_differing (AssayInquiry *self)
{
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (self->corpus->draft, &n_claims);
  gboolean *differs = g_new0 (gboolean, n_claims + 1);

  for (guint i = 0; i < self->findings->len; i++)
    {
      const AssayFinding *finding = &g_array_index (self->findings, AssayFinding, i);
      guint claim = 0;

      if (!is_difference (finding->rule))
        continue;

      assay_bisect (claim, n_claims, k, claims[k].span.end <= finding->span.begin);
      for (; claim < n_claims && claims[claim].span.begin < finding->span.end; claim++)
        differs[claim] = TRUE;
    }

  return differs;
}

/* Whether a figure is met by accident too seldom to say nothing: no small count, and no rank. */
static gboolean
is_informative (const AssayFigure *figure)
{
  return figure->kind != ASSAY_FIGURE_ORDINAL &&
         (figure->high >= INFORMATIVE ||
          (figure->kind == ASSAY_FIGURE_NUMBER && figure->low < 1.0));
}

/* For each claim whether one source bears out all its figures, and there are any. */
static gboolean *
find_figured (AssayInquiry *self)
{
  guint n_claims = 0;
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  g_autofree guint64 *by_fact = g_new0 (guint64, self->facts->len + 1);
  g_autofree guint64 *by_claim = NULL;
  gboolean *figured = NULL;

  assay_reading_get_claims (self->corpus->draft, &n_claims);
  by_claim = g_new0 (guint64, n_claims + 1);
  figured = g_new0 (gboolean, n_claims + 1);

  for (guint i = 0; i < self->n_figure_evidence; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);

      if (evidence->stance == ASSAY_STANCE_SUPPORTS && evidence->source < MAX_SOURCES)
        by_fact[evidence->fact] |= G_GUINT64_CONSTANT (1) << evidence->source;
    }

  for (guint i = 0; i < self->facts->len; i++)
    {
      const AssayFact *fact = &g_array_index (self->facts, AssayFact, i);

      if (fact->kind != ASSAY_FACT_FIGURE || !is_informative (&figures[fact->index]))
        continue;

      by_claim[fact->claim] = figured[fact->claim] ? by_claim[fact->claim] & by_fact[i]
                                                   : by_fact[i];
      figured[fact->claim] = TRUE;
    }

  for (guint i = 0; i < n_claims; i++)
    figured[i] = figured[i] && by_claim[i] != 0;

  return figured;
}

/* A source that has all figures of a statement, of the same matter, says something of it (P1). */
static void
withdraw_missing (AssayInquiry *self)
{
  g_autofree gboolean *figured = find_figured (self);

  for (guint i = self->findings->len; i > 0; i--)
    {
      const AssayFinding *finding = &g_array_index (self->findings, AssayFinding, i - 1);

      if (finding->rule == ASSAY_RULE_P1 && finding->fact >= 0 &&
          figured[g_array_index (self->facts, AssayFact, finding->fact).claim])
        g_array_remove_index (self->findings, i - 1);
    }
}

/* For each claim the sources that have all its figures, as bits. */
static guint64 *
find_figures (AssayInquiry *self)
{
  guint n_claims = 0;
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  g_autofree guint64 *by_fact = g_new0 (guint64, self->facts->len + 1);
  guint64 *sources = NULL;

  assay_reading_get_claims (self->corpus->draft, &n_claims);
  sources = g_new (guint64, n_claims + 1);
  for (guint i = 0; i <= n_claims; i++)
    sources[i] = G_MAXUINT64;

  for (guint i = 0; i < self->evidence->len; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);

      if (evidence->stance != ASSAY_STANCE_DIFFERS && evidence->source < MAX_SOURCES)
        by_fact[evidence->fact] |= G_GUINT64_CONSTANT (1) << evidence->source;
    }

  for (guint i = 0; i < self->facts->len; i++)
    {
      const AssayFact *fact = &g_array_index (self->facts, AssayFact, i);

      if (fact->kind == ASSAY_FACT_FIGURE && is_informative (&figures[fact->index]))
        sources[fact->claim] &= by_fact[i];
    }

  return sources;
}

/**
 * assay_inquiry_settle_support:
 *
 * Takes back that passages bear statements out where a fact of these is not borne out, and that none has a statement
 * whose figures one bears out. Called when all that is said of
 * what the sources say is said.
 */
void
assay_inquiry_settle_support (AssayInquiry *self)
{
  g_autofree gboolean *differs = NULL;
  g_autofree guint64 *figures = find_figures (self);

  withdraw_missing (self);
  differs = find_differing (self);

  for (guint i = 0; i < self->evidence->len; i++)
    {
      AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);
      const AssayFact *fact = &g_array_index (self->facts, AssayFact, evidence->fact);

      if (fact->kind != ASSAY_FACT_STATEMENT || evidence->stance != ASSAY_STANCE_SUPPORTS)
        continue;

      if (differs[fact->claim] ||
          (evidence->source < MAX_SOURCES &&
           (figures[fact->claim] & (G_GUINT64_CONSTANT (1) << evidence->source)) == 0))
        evidence->stance = ASSAY_STANCE_CONTEXT;
    }
}
