/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-replacement-private.h"

#include "assay-bisect.h"
#include "assay-word-diff.h"

/* The figure that the source has, or NULL. */
static const AssayFigure *
find_figure (const AssayReplacing *self)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->theirs, &n);

  for (guint i = 0; i < n; i++)
    {
      if (assay_span_overlaps (figures[i].span, self->source_span))
        return &figures[i];
    }

  return NULL;
}

/* Whether what is counted in one way is counted so in the other: no sum stands in the place of an age. */
static gboolean
are_alike (const AssayFigure *ours,
           const AssayFigure *theirs)
{
  static const AssayFigureKind kinds[] = { ASSAY_FIGURE_PERCENT, ASSAY_FIGURE_POINTS,
                                           ASSAY_FIGURE_MONEY, ASSAY_FIGURE_ORDINAL };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if ((ours->kind == kinds[i]) != (theirs->kind == kinds[i]))
        return FALSE;
    }

  return TRUE;
}

/* As within a sentence: what began one in the source does not in the draft. */
static char *
uncapitalize (const char *words)
{
  const char *rest = g_utf8_next_char (words);
  g_autofree char *first = g_utf8_strdown (words, (gssize) (rest - words));

  if (*words == '\0' || !g_unichar_islower (g_utf8_get_char (rest)))
    return g_strdup (words);

  return g_strconcat (first, rest, NULL);
}

/*
 * A figure with the words that bound it (“over 30%”). Where the draft bounds its own, those words stay before what is
 * put in: “more than a third” must not become “more than half” where the source has “nearly half”.
 */
static char *
dup_figure (const AssayReplacing *self,
            const AssayFact      *fact,
            const char           *words)
{
  guint n = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->ours, &n)[fact->index];
  const AssayFigure *theirs = find_figure (self);
  const AssayClaim *claims = assay_reading_get_claims (self->ours, &n);
  gboolean begins = fact->claim < n && claims[fact->claim].span.begin == fact->span.begin;
  AssayText *text = assay_reading_get_text (self->theirs);
  AssaySpan span;
  g_autofree char *taken = NULL;

  if (theirs == NULL)
    return g_strdup (words);
  if (!are_alike (ours, theirs))
    return NULL;

  span = theirs->span;
  if (!assay_span_is_empty (ours->bound_span))
    return ours->bound == theirs->bound ? assay_text_dup_span (text, span) : NULL;

  if (!assay_span_is_empty (theirs->bound_span))
    {
      span.begin = MIN (span.begin, theirs->bound_span.begin);
      span.end = MAX (span.end, theirs->bound_span.end);
    }
  taken = assay_text_dup_span (text, span);

  return !begins && span.begin < theirs->span.begin ? uncapitalize (taken)
                                                    : g_steal_pointer (&taken);
}

/* The date of the source, or NULL. */
static const AssayDate *
find_date (const AssayReplacing *self)
{
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (self->theirs, &n);
  guint low = 0;

  assay_bisect (low, n, i, dates[i].span.end <= self->source_span.begin);

  return low < n && assay_span_overlaps (dates[low].span, self->source_span) ? &dates[low] : NULL;
}

/* “Last week” and “yesterday” are counted from the source's own day; “Tuesday” and “5 March” are said of any. */
static gboolean
is_counted (const char      *words,
            const AssayDate *date)
{
  if (!date->is_relative)
    return FALSE;

  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_islower (g_utf8_get_char (at)) && (at == words || g_ascii_isspace (at[-1])))
        return TRUE;
    }

  return g_str_has_suffix (words, "day") &&
         (g_str_has_prefix (words, "To") || g_str_has_prefix (words, "Yes"));
}

/**
 * assay_replacing_dup_date:
 *
 * Returns: (transfer full) (nullable): the draft's date with those of its words changed that the source has others for
 *   in their place; %NULL where the two are not told alike
 */
char *
assay_replacing_dup_date (const AssayReplacing *self)
{
  AssayText *draft = assay_reading_get_text (self->ours);
  AssayText *source = assay_reading_get_text (self->theirs);
  const AssayDate *date = find_date (self);
  g_autofree char *whole = date != NULL ? assay_text_dup_span (source, date->span) : NULL;
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GArray) diff = NULL;
  g_autofree char *rest = NULL;
  gboolean has_change = FALSE;
  guint at = self->span.begin;

  if (date == NULL || is_counted (whole, date))
    return NULL;

  diff = assay_word_diff (draft, self->span, source, date->span,
                          ASSAY_DIFF_FOLD_CASE | ASSAY_DIFF_FOLD_MARKS);
  for (guint i = 0; i < diff->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (diff, AssayDiffOp, i);
      g_autofree char *before = NULL;
      g_autofree char *taken = NULL;

      /* A year that the draft does not give was no difference. */
      if (op->kind == ASSAY_DIFF_EQUAL || op->kind == ASSAY_DIFF_ADDED)
        continue;
      if (op->kind == ASSAY_DIFF_REMOVED || op->n_first != op->n_second)
        return NULL;

      has_change = TRUE;
      before = assay_text_dup_span (draft, (AssaySpan){ at, op->first.begin });
      taken = assay_text_dup_span (source, op->second);
      g_string_append (words, before);
      g_string_append (words, taken);
      at = op->first.end;
    }

  if (!has_change)
    return NULL;

  rest = assay_text_dup_span (draft, (AssaySpan){ at, self->span.end });
  g_string_append (words, rest);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* The name that has these words, or NULL. */
static const AssayName *
find_name (AssayReading *reading,
           AssaySpan     span)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);
  guint low = 0;

  assay_bisect (low, n, i, names[i].span.end <= span.begin);

  return low < n && assay_span_overlaps (names[low].span, span) ? &names[low] : NULL;
}

/**
 * assay_replacing_dup_name:
 *
 * Returns: (transfer full) (nullable): the whole name that the source has; %NULL where it names something of another
 *   kind, or no one name
 */
char *
assay_replacing_dup_name (const AssayReplacing *self)
{
  const AssayName *ours = find_name (self->ours, self->span);
  const AssayName *theirs = find_name (self->theirs, self->source_span);

  if (ours == NULL || theirs == NULL || ours->kind != theirs->kind ||
      theirs->span.end < self->source_span.end || theirs->span.begin > self->source_span.begin)
    return NULL;

  return assay_text_dup_span (assay_reading_get_text (self->theirs), theirs->span);
}

static gboolean
is_same_span (AssaySpan a,
              AssaySpan b)
{
  return a.begin == b.begin && a.end == b.end;
}

/**
 * assay_finding_dup_replacement:
 * @finding: a finding of @analysis
 *
 * Returns: (transfer full) (nullable): what the words of the fact could be changed to that the finding is about: the
 *   words of its first source in the place of those that differ, with all that stands around them in the draft; %NULL
 *   where that would not be a sound sentence
 */
char *
assay_finding_dup_replacement (AssayAnalysis      *analysis,
                               const AssayFinding *finding)
{
  AssayReplacing replacing = { .ours = assay_analysis_get_reading (analysis) };
  guint n = 0;
  const AssayFact *fact = NULL;
  const AssayQuotation *quotations = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  if (finding->fact < 0 || finding->values[1] == NULL || finding->n_sources == 0)
    return NULL;

  fact = &assay_analysis_get_facts (analysis, &n)[finding->fact];
  replacing.theirs = assay_analysis_get_source_reading (analysis, finding->sources[0]);
  replacing.span = fact->span;
  replacing.source_span = finding->source_span;

  if (replacing.theirs == NULL)
    return NULL;
  if (finding->rule == ASSAY_RULE_F1 && fact->kind == ASSAY_FACT_FIGURE)
    return dup_figure (&replacing, fact, finding->values[1]);

  quotations = assay_reading_get_quotations (replacing.ours, &n);
  if (finding->rule == ASSAY_RULE_Q2 && fact->kind == ASSAY_FACT_QUOTATION)
    return assay_replacing_dup_quotation (&replacing, &quotations[fact->index]);

  /* What is said of other words, or of a later mention of the name, is not to be put here. */
  if (!is_same_span (finding->span, fact->span))
    return NULL;
  if (finding->rule == ASSAY_RULE_D1 && fact->kind == ASSAY_FACT_DATE)
    return assay_replacing_dup_date (&replacing);
  if (finding->rule == ASSAY_RULE_N4 && fact->kind == ASSAY_FACT_NAME)
    return assay_replacing_dup_name (&replacing);

  return NULL;
}

/**
 * assay_analysis_dup_replacement:
 * @fact: index of a fact
 *
 * Returns: (transfer full) (nullable): what the first of its findings offers that offers anything
 */
char *
assay_analysis_dup_replacement (AssayAnalysis *analysis,
                                guint          fact)
{
  guint n = 0;
  const AssayFinding *findings = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);

  findings = assay_analysis_get_findings (analysis, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = NULL;

      if (findings[i].fact == (int) fact)
        words = assay_finding_dup_replacement (analysis, &findings[i]);
      if (words != NULL)
        return g_steal_pointer (&words);
    }

  return NULL;
}
