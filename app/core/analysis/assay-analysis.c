/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-analysis.h"

#include <stdlib.h>
#include <string.h>

#include "assay-analysis-private.h"
#include "assay-inquiry-private.h"
#include "assay-memory-private.h"
#include "assay-told-private.h"

G_DEFINE_FINAL_TYPE (AssayAnalysis, assay_analysis, G_TYPE_OBJECT)

static void
assay_analysis_finalize (GObject *object)
{
  AssayAnalysis *self = ASSAY_ANALYSIS (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->sources);
  g_free (self->language);
  g_clear_pointer (&self->policy, assay_policy_unref);
  g_clear_pointer (&self->earlier, assay_earlier_unref);
  g_clear_pointer (&self->memory, assay_memory_unref);
  g_clear_pointer (&self->reading, assay_reading_unref);
  g_clear_pointer (&self->source_readings, g_ptr_array_unref);
  g_clear_pointer (&self->independence, assay_independence_unref);
  g_clear_pointer (&self->facts, g_array_unref);
  g_clear_pointer (&self->evidence, g_array_unref);
  g_clear_pointer (&self->findings, g_array_unref);
  g_free (self->of_facts.first);
  g_free (self->of_facts.lists);
  g_free (self->of_claims.first);
  g_free (self->of_claims.lists);

  G_OBJECT_CLASS (assay_analysis_parent_class)->finalize (object);
}

static void
assay_analysis_class_init (AssayAnalysisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_analysis_finalize;
}

static void
assay_analysis_init (AssayAnalysis *self)
{
  self->facts = g_array_new (FALSE, FALSE, sizeof (AssayFact));
  self->evidence = g_array_new (FALSE, FALSE, sizeof (AssayEvidence));
  self->findings = g_array_new (FALSE, FALSE, sizeof (AssayFinding));
  g_array_set_clear_func (self->findings, assay_finding_clear);
}

static void
unref_reading (gpointer reading)
{
  if (reading != NULL)
    assay_reading_unref (reading);
}

static GPtrArray *
collect_sources (GListModel *sources)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (sources);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (array, g_list_model_get_item (sources, i));

  return array;
}

static void
read_draft (AssayAnalysis              *self,
            const AssayAnalysisOptions *options,
            AssayMemo                  *memo)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (self->draft, &n_parts);
  AssayReadingOptions reading_options = {
    .language = options != NULL && options->language != NULL
                    ? options->language
                    : assay_draft_get_language (self->draft),
    .anchor = assay_day_is_set (self->written) ? self->written : self->as_of,
    .memo = memo,
  };

  if (memo != NULL)
    assay_memo_age (memo);

  self->reading = assay_reading_new (assay_draft_get_text (self->draft), n_parts > 0 ? parts : NULL,
                                     n_parts, &reading_options);
}

static gboolean
read_sources (AssayAnalysis  *self,
              GPtrArray      *sources,
              GCancellable   *cancellable,
              GError        **error)
{
  self->source_readings = g_ptr_array_new_with_free_func (unref_reading);

  for (guint i = 0; i < sources->len; i++)
    {
      AssayReading *reading = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      reading = assay_source_get_reading (g_ptr_array_index (sources, i));
      g_ptr_array_add (self->source_readings,
                       reading != NULL ? assay_reading_ref (reading) : NULL);
    }

  return TRUE;
}

static gboolean
run_passes (AssayInquiry  *inquiry,
            GCancellable  *cancellable,
            GError       **error)
{
  assay_inquiry_find_facts (inquiry);

  if (!assay_inquiry_hold_figures (inquiry, cancellable, error) ||
      !assay_inquiry_hold_itself (inquiry, cancellable, error) ||
      !assay_inquiry_hold_taken_back (inquiry, cancellable, error) ||
      !assay_inquiry_hold_names (inquiry, cancellable, error) ||
      !assay_inquiry_hold_spellings (inquiry, cancellable, error) ||
      !assay_inquiry_hold_titles (inquiry, cancellable, error) ||
      !assay_inquiry_hold_roles (inquiry, cancellable, error) ||
      !assay_inquiry_hold_sides (inquiry, cancellable, error) ||
      !assay_inquiry_hold_quotations (inquiry, cancellable, error) ||
      !assay_inquiry_hold_dates (inquiry, cancellable, error) ||
      !assay_inquiry_hold_statements (inquiry, cancellable, error) ||
      !assay_inquiry_hold_speech (inquiry, cancellable, error) ||
      !assay_inquiry_hold_tallies (inquiry, cancellable, error) ||
      !assay_inquiry_hold_differences (inquiry, cancellable, error) ||
      !assay_inquiry_hold_directions (inquiry, cancellable, error) ||
      !assay_inquiry_hold_certainty (inquiry, cancellable, error) ||
      !assay_inquiry_hold_open (inquiry, cancellable, error) ||
      !assay_inquiry_hold_strength (inquiry, cancellable, error) ||
      !assay_inquiry_hold_elsewhere (inquiry, cancellable, error) ||
      !assay_inquiry_hold_other_days (inquiry, cancellable, error) ||
      !assay_inquiry_hold_turned (inquiry, cancellable, error))
    return FALSE;

  assay_inquiry_settle_support (inquiry);
  assay_inquiry_judge_wording (inquiry);
  assay_inquiry_judge_sources (inquiry);
  assay_inquiry_judge_independence (inquiry);
  assay_inquiry_judge_dates (inquiry);
  assay_inquiry_judge_anchors (inquiry);
  assay_inquiry_judge_recycled (inquiry);
  assay_inquiry_judge_opinions (inquiry);
  assay_inquiry_judge_events (inquiry);
  assay_inquiry_judge_reliance (inquiry);
  assay_inquiry_weigh_findings (inquiry);

  return TRUE;
}

/* Counts, then fills; @offset is that of the number in a finding, which is -1 where it is about none. */
static void
list_findings (const GArray      *findings,
               gsize              offset,
               guint              n,
               AssayFindingLists *lists)
{
  g_autofree guint *next = NULL;

  lists->n = n;
  lists->first = g_new0 (guint, n + 1);
  lists->lists = g_new (guint, findings->len + 1);

  for (guint i = 0; i < findings->len; i++)
    {
      int number = G_STRUCT_MEMBER (int, &g_array_index (findings, AssayFinding, i), offset);

      if (number >= 0 && (guint) number < n)
        lists->first[number + 1]++;
    }
  for (guint i = 0; i < n; i++)
    lists->first[i + 1] += lists->first[i];
  next = g_memdup2 (lists->first, (n + 1) * sizeof *lists->first);

  for (guint i = 0; i < findings->len; i++)
    {
      int number = G_STRUCT_MEMBER (int, &g_array_index (findings, AssayFinding, i), offset);

      if (number >= 0 && (guint) number < n)
        lists->lists[next[number]++] = i;
    }
}

static gboolean
hold_against_sources (AssayAnalysis  *self,
                      AssayIndex     *index,
                      GCancellable   *cancellable,
                      GError        **error)
{
  g_autofree guint64 *masks = NULL;
  g_autofree gboolean *figure_open = NULL;
  g_autofree gboolean *figure_worked_out = NULL;
  g_autofree AssayFigureClause *figure_clauses = NULL;
  g_autofree guint *touched = NULL;
  g_autoptr (GPtrArray) told = assay_told_list_new (self->reading);
  g_autoptr (GArray) statement_fact = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GArray) figure_fact = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GArray) name_fact = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GArray) quotation_fact = g_array_new (FALSE, FALSE, sizeof (int));
  AssayInquiry inquiry = { .told = told };
  guint n_figures = 0;
  guint n_claims = 0;

  assay_reading_get_figures (self->reading, &n_figures);
  masks = g_new0 (guint64, index->corpus->passages->len + 1);
  touched = g_new (guint, index->corpus->passages->len + 1);
  figure_open = g_new0 (gboolean, n_figures + 1);
  figure_worked_out = g_new0 (gboolean, n_figures + 1);
  figure_clauses = g_new0 (AssayFigureClause, n_figures + 1);

  inquiry.draft = self->draft;
  inquiry.index = index;
  inquiry.corpus = index->corpus;
  inquiry.independence = self->independence;
  inquiry.parts = assay_draft_get_parts (self->draft, &inquiry.n_parts);
  inquiry.as_of = self->as_of;
  inquiry.written = self->written;
  inquiry.policy = self->policy;
  inquiry.earlier = self->earlier;
  inquiry.facts = self->facts;
  inquiry.statement_fact = statement_fact;
  inquiry.figure_fact = figure_fact;
  inquiry.name_fact = name_fact;
  inquiry.quotation_fact = quotation_fact;
  inquiry.figure_open = figure_open;
  inquiry.figure_worked_out = figure_worked_out;
  inquiry.figure_clauses = figure_clauses;
  inquiry.evidence = self->evidence;
  inquiry.findings = self->findings;
  inquiry.masks = masks;
  inquiry.touched = touched;

  if (!run_passes (&inquiry, cancellable, error))
    return FALSE;

  if (self->evidence->len > 0)
    qsort (self->evidence->data, self->evidence->len, sizeof (AssayEvidence),
           assay_evidence_compare);
  assay_inquiry_drop_findings (&inquiry);
  g_array_sort (self->findings, assay_finding_compare);
  assay_reading_get_claims (self->reading, &n_claims);
  list_findings (self->findings, G_STRUCT_OFFSET (AssayFinding, fact), self->facts->len,
                 &self->of_facts);
  list_findings (self->findings, G_STRUCT_OFFSET (AssayFinding, claim), n_claims,
                 &self->of_claims);

  return TRUE;
}

/* Counts the facts that have evidence: of any grade, and from a page or a document that was read. */
static void
count_evidence (AssayAnalysis     *self,
                AssayVerdictInput *input)
{
  guint last_any = G_MAXUINT;
  guint last_page = G_MAXUINT;

  input->n_facts = self->facts->len;

  for (guint i = 0; i < self->evidence->len; i++)
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);

      if (evidence->fact != last_any)
        {
          last_any = evidence->fact;
          input->n_with_any++;
        }

      if (evidence->grade >= ASSAY_GRADE_DOCUMENT && evidence->stance != ASSAY_STANCE_CONTEXT &&
          evidence->fact != last_page)
        {
          last_page = evidence->fact;
          input->n_with_page++;
        }
    }
}

/* Whether anything is known of a source: what it says, who rates it, or how it came here. */
static gboolean
is_known (AssaySource *source)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);

  if (assay_source_get_state (source) != ASSAY_SOURCE_UNREAD ||
      assay_source_get_text (source) != NULL || assay_source_get_ai_referral (source) != NULL)
    return TRUE;

  return outlet != NULL && (outlet->tier != ASSAY_TIER_NONE || outlet->lean != ASSAY_LEAN_NONE ||
          outlet->control != ASSAY_CONTROL_NONE || outlet->is_press_release ||
          outlet->is_sponsored || outlet->is_opinion);
}

/* What was not found yet fails no draft while a source is not read that may have it. */
static void
pass_over_absences (AssayAnalysis     *self,
                    AssayVerdictInput *input)
{
  int least = assay_policy_get_thresholds (self->policy)->fail_at_most + 1;
  double points[ASSAY_N_CHECKS] = { 0.0 };

  if (assay_analysis_count_waiting (self) == 0)
    return;

  for (guint i = 0; i < self->findings->len; i++)
    {
      const AssayFinding *finding = &g_array_index (self->findings, AssayFinding, i);

      if (assay_rule_is_absence (finding->rule))
        points[assay_rule_get (finding->rule)->check] += finding->points;
    }

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      AssayCheckResult *check = &input->checks[i];

      if (check->score >= 0 && check->score < least && check->sum + points[i] >= least - 0.5)
        check->score = least;
    }
}

static void
judge (AssayAnalysis *self,
       GPtrArray     *sources)
{
  AssayVerdictInput input = { .n_sources = sources->len,
                              .thresholds = assay_policy_get_thresholds (self->policy) };
  gboolean has_texts = FALSE;
  gboolean has_known = FALSE;
  gboolean has_evidence[ASSAY_N_CHECKS] = { FALSE };

  for (guint i = 0; i < sources->len; i++)
    {
      has_texts |= g_ptr_array_index (self->source_readings, i) != NULL;
      has_known |= is_known (g_ptr_array_index (sources, i));
      input.n_read += assay_source_get_state (g_ptr_array_index (sources, i)) == ASSAY_SOURCE_READ;
    }

  for (guint i = 0; i < self->findings->len; i++)
    {
      AssayRuleId rule = g_array_index (self->findings, AssayFinding, i).rule;
      AssaySeverity severity = assay_policy_get_rule (self->policy, rule)->severity;

      /* What the summary counts as a difference bars a pass, unless the house takes it for a note. */
      input.has_conflict |= severity == ASSAY_SEVERITY_ERROR ||
                            (assay_rule_is_difference (rule) && severity != ASSAY_SEVERITY_NOTE);
    }

  has_evidence[ASSAY_CHECK_FRESHNESS] = assay_day_is_set (self->as_of);
  has_evidence[ASSAY_CHECK_QUOTES] = has_texts;
  has_evidence[ASSAY_CHECK_SOURCES] = has_known;
  has_evidence[ASSAY_CHECK_PLAUSIBILITY] = has_texts;

  assay_findings_score (self->findings, self->policy, assay_draft_count_words (self->draft),
                        has_evidence, self->checks);
  memcpy (input.checks, self->checks, sizeof input.checks);
  pass_over_absences (self, &input);
  count_evidence (self, &input);
  input.n_outlets = assay_evidence_count_outlets (self->evidence, self->facts, sources,
                                                  self->independence);

  self->verdict = assay_verdict_suggest (&input);

  /* Most rules were silent: nothing speaks for the draft. */
  if (self->verdict == ASSAY_VERDICT_PASS && !assay_reading_is_supported (self->reading))
    self->verdict = ASSAY_VERDICT_OPEN;
  self->confidence = assay_confidence_suggest (&input);
}

static gboolean
analyse (AssayAnalysis               *self,
         const AssayAnalysisOptions  *options,
         AssayKept                   *kept,
         GCancellable                *cancellable,
         GError                     **error)
{
  g_autoptr (GPtrArray) sources = collect_sources (self->sources);

  self->written = assay_written_choose (self->draft, sources, options);
  self->as_of = assay_as_of_choose (self->written, sources, options);
  read_draft (self, options, kept->reading);

  if (!read_sources (self, sources, cancellable, error) ||
      !assay_kept_find_index (kept, assay_reading_get_language (self->reading), sources,
                              self->source_readings, cancellable, error))
    return FALSE;

  self->independence = assay_independence_ref (kept->index->independence);
  assay_index_set_draft (kept->index, self->reading);

  if (!hold_against_sources (self, kept->index, cancellable, error))
    return FALSE;

  judge (self, sources);

  return TRUE;
}

/* What is known of it before anything is read. */
static AssayAnalysis *
make (AssayDraft                 *draft,
      GListModel                 *sources,
      const AssayAnalysisOptions *options)
{
  AssayAnalysis *self = g_object_new (ASSAY_TYPE_ANALYSIS, NULL);

  self->draft = g_object_ref (draft);
  self->sources = g_object_ref (sources);
  self->policy = assay_policy_ref (
      options != NULL && options->policy != NULL ? options->policy : assay_policy_get_default ());
  self->language = g_strdup (options != NULL ? options->language : NULL);
  if (options != NULL && options->earlier != NULL)
    self->earlier = assay_earlier_ref (options->earlier);

  return self;
}

/**
 * assay_analysis_new:
 * @draft: the draft
 * @sources: (element-type AssaySource): its sources
 * @options: (nullable): as-of date, language, policy, and what a library has of the draft
 *
 * Reads the draft and its sources and runs all rules over them. Blocking; safe in a worker thread.
 *
 * Returns: (transfer full): what the rules say, or %NULL with @error set if cancelled
 */
AssayAnalysis *
assay_analysis_new (AssayDraft                  *draft,
                    GListModel                  *sources,
                    const AssayAnalysisOptions  *options,
                    GCancellable                *cancellable,
                    GError                     **error)
{
  AssayMemory *memory = options != NULL ? options->memory : NULL;
  g_autoptr (AssayAnalysis) self = NULL;
  g_auto (AssayKept) kept = { NULL, NULL };
  gboolean is_done = FALSE;

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (sources), NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  self = make (draft, sources, options);

  if (memory != NULL)
    {
      self->memory = assay_memory_ref (memory);
      kept = assay_memory_take (memory);
    }

  is_done = analyse (self, options, &kept, cancellable, error);

  /* Of an analysis that was cancelled, too: what it found out so far is right. */
  if (memory != NULL)
    {
      assay_memory_keep (memory, kept);
      kept = (AssayKept){ NULL, NULL };
    }

  return is_done ? g_steal_pointer (&self) : NULL;
}

/**
 * assay_analysis_new_pending:
 * @draft: the draft
 * @sources: (element-type AssaySource): its sources
 * @options: (nullable): as for assay_analysis_new()
 *
 * Returns: (transfer full): what stands in for an analysis that takes its time, so that the text can be
 *   shown meanwhile: no claim, no fact, no score, no verdict. Takes no time, however long the draft is
 */
AssayAnalysis *
assay_analysis_new_pending (AssayDraft                 *draft,
                            GListModel                 *sources,
                            const AssayAnalysisOptions *options)
{
  AssayAnalysis *self = NULL;
  g_autoptr (GPtrArray) array = NULL;
  g_autoptr (AssayText) nothing = NULL;
  const AssayReadingOptions reading_options = { .language = options != NULL ? options->language
                                                                            : NULL };

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (sources), NULL);

  array = collect_sources (sources);
  nothing = assay_text_new ("", 0);
  self = make (draft, sources, options);
  self->written = assay_written_choose (draft, array, options);
  self->as_of = assay_as_of_choose (self->written, array, options);
  self->is_pending = TRUE;
  self->reading = assay_reading_new (nothing, NULL, 0, &reading_options);
  self->source_readings = g_ptr_array_new_with_free_func (unref_reading);
  g_ptr_array_set_size (self->source_readings, (int) array->len);
  self->independence = assay_independence_new (array, self->source_readings, NULL, NULL);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    self->checks[i].score = -1;

  return self;
}
