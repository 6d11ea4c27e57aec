/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-number.h"
#include "assay-sheet.h"
#include "assay-report-marks.h"
#include "assay-report-model.h"
#include "assay-report-private.h"
#include "assay-wording.h"

static AssayInk
get_verdict_ink (AssayVerdict verdict)
{
  switch (verdict)
    {
    case ASSAY_VERDICT_PASS:
      return ASSAY_INK_GOOD;

    case ASSAY_VERDICT_OPEN:
      return ASSAY_INK_WARNING;

    case ASSAY_VERDICT_FAIL:
      return ASSAY_INK_BAD;

    case ASSAY_VERDICT_UNSET:
      return ASSAY_INK_PLAIN;
    }

  g_return_val_if_reached (ASSAY_INK_PLAIN);
}

static AssayInk
get_score_ink (const AssayReportModel *model,
               int                     score)
{
  AssayPolicy *policy = assay_analysis_get_policy (model->analysis);
  const AssayThresholds *thresholds = assay_policy_get_thresholds (policy);

  if (score < 0)
    return ASSAY_INK_FAINT;

  if (score <= thresholds->fail_at_most)
    return ASSAY_INK_BAD;

  return score >= thresholds->pass_at_least ? ASSAY_INK_GOOD : ASSAY_INK_WARNING;
}

static AssayInk
get_severity_ink (AssaySeverity severity)
{
  switch (severity)
    {
    case ASSAY_SEVERITY_NOTE:
      return ASSAY_INK_FAINT;

    case ASSAY_SEVERITY_MINOR:
      return ASSAY_INK_PLAIN;

    case ASSAY_SEVERITY_MAJOR:
      return ASSAY_INK_WARNING;

    case ASSAY_SEVERITY_ERROR:
      return ASSAY_INK_BAD;
    }

  g_return_val_if_reached (ASSAY_INK_PLAIN);
}

/* “742 words · English · 7 sources · as of 2025-05-15” */
static void
add_heading (AssaySheet              *sheet,
             const AssayReportModel *model)
{
  g_autoptr (GString) line = g_string_new (NULL);
  AssayPolicy *policy = assay_analysis_get_policy (model->analysis);
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  guint n_sources = g_list_model_get_n_items (sources);
  const char *language = assay_reading_get_language (assay_analysis_get_reading (model->analysis));
  const char *const *notices = assay_draft_get_notices (model->draft);
  AssayDay day = assay_analysis_get_as_of (model->analysis);
  g_autofree char *as_of = assay_day_is_set (day) ? assay_day_dup_label (day) : NULL;
  g_autofree char *words = assay_number_dup_count (model->n_words);

  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, model->title);

  if (g_strcmp0 (model->file, model->title) != 0)
    assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, model->file);

  g_string_append_printf (line, ngettext ("%s word", "%s words", model->n_words), words);
  g_string_append (line, " · ");
  g_string_append_printf (line, ngettext ("%u source", "%u sources", n_sources), n_sources);

  if (language != NULL)
    {
      g_string_append (line, " · ");
      /* Translators: %s is a language's tag, such as “en” */
      g_string_append_printf (line, _ ("language %s"), language);
    }

  g_string_append (line, " · ");

  if (as_of != NULL)
    /* Translators: %s is the day as of which the draft is judged, such as 15 May 2025 */
    g_string_append_printf (line, _ ("as of %s"), as_of);
  else
    g_string_append (line, _ ("no date known"));

  if (!assay_policy_equal (policy, assay_policy_get_default ()))
    {
      g_string_append (line, " · ");
      /* Translators: %s is the name of a newsroom's policy */
      g_string_append_printf (line, _ ("policy %s"), assay_policy_get_name (policy));
    }

  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line->str);

  for (guint i = 0; notices != NULL && notices[i] != NULL; i++)
    assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, notices[i]);

  if (model->is_outdated)
    assay_sheet_add_flow (sheet, ASSAY_INK_WARNING,
                         _ ("The rules give other scores now than when this was saved."));
}

static guint
measure_check_labels (void)
{
  guint columns = 0;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    columns = MAX (columns, assay_sheet_measure (assay_check_get_label ((AssayCheck) i)));

  return columns;
}

/* The score as it stands, and beside it the person's where it is another. */
static char *
format_score (int machine,
              int person)
{
  g_autofree char *shown = NULL;

  shown = machine >= 0 ? g_strdup_printf ("%d", machine) : g_strdup ("–");

  if (person < 0 || person == machine)
    return g_steal_pointer (&shown);

  return g_strdup_printf ("%s → %d", shown, person);
}

/* As wide as the widest score: “10”, or “10 → 9” where a person differs. */
static guint
measure_scores (const AssayReportModel *model)
{
  guint columns = 2;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const AssayCheckResult *result = &model->standing->checks[i];
      g_autofree char *score = format_score (result->score, model->person->scores[i]);

      columns = MAX (columns, assay_sheet_measure (score));
    }

  return columns;
}

static void
add_checks (AssaySheet              *sheet,
            const AssayReportModel *model)
{
  guint columns = measure_check_labels () + 2;
  guint score_columns = measure_scores (model);

  assay_sheet_add_blank (sheet);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const AssayCheckResult *result = &model->standing->checks[i];
      const char *label = assay_check_get_label ((AssayCheck) i);
      int person = model->person->scores[i];
      g_autofree char *score = format_score (result->score, person);
      const char *reason = model->person->reasons[i];
      g_autofree char *notes = NULL;

      notes = reason != NULL && *reason != '\0' ? g_strdup_printf ("%s %s", model->notes[i], reason)
                                                : g_strdup (model->notes[i]);

      assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, columns, label);
      assay_sheet_add_number (sheet, get_score_ink (model, person >= 0 ? person : result->score),
                             score_columns, score);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, notes);
    }
}

static void
add_verdict (AssaySheet              *sheet,
             const AssayReportModel *model)
{
  guint columns = MAX (assay_sheet_measure (_ ("Verdict")), assay_sheet_measure (_ ("Confidence")));

  columns = MAX (columns, assay_sheet_measure (_ ("Summary")));
  columns = MAX (columns, measure_check_labels ()) + 2;

  assay_sheet_add_blank (sheet);
  assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, columns, _ ("Verdict"));

  if (model->is_by_person)
    {
      AssayVerdict machine = assay_analysis_get_verdict (model->analysis);
      const char *name = model->person->by != NULL ? model->person->by : _ ("a person");
      g_autofree char *by = NULL;

      /* Translators: after a verdict: who gave it, and which one Assay suggests */
      by = g_strdup_printf (_ ("by %s; suggested: %s"), name, assay_verdict_to_id (machine));
      assay_sheet_add_cell (sheet, get_verdict_ink (model->verdict), 0,
                           assay_verdict_to_id (model->verdict));
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 0, " ");
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, by);
      if (model->person->reason != NULL)
        {
          assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, columns, "");
          assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, model->person->reason);
        }
    }
  else
    assay_sheet_add_flow (sheet, get_verdict_ink (model->verdict),
                         assay_verdict_to_id (model->verdict));

  assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, columns, _ ("Confidence"));
  if (model->is_by_person && !model->is_sure_by_person)
    {
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 0, assay_confidence_to_id (model->confidence));
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 0, " ");
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, _ ("suggested"));
    }
  else
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, assay_confidence_to_id (model->confidence));
  assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, columns, _ ("Summary"));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, model->summary);
}

/* One line on the check that came with the draft, so that an editor sees where we differ. */
static void
add_earlier_check (AssaySheet              *sheet,
                   const AssayReportModel *model)
{
  const AssayEarlierCheck *check = assay_draft_get_earlier_check (model->draft);
  g_autoptr (GString) line = NULL;

  if (check == NULL)
    return;

  line = g_string_new (NULL);

  if (check->service != NULL)
    /* Translators: %s is who made a check that came with the draft */
    g_string_append_printf (line, _ ("Came with a check by %s:"), check->service);
  else
    g_string_append (line, _ ("Came with a check:"));

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      if (check->scores[i] >= 0)
        g_string_append_printf (line, " %s %d,", assay_check_get_label ((AssayCheck) i),
                                check->scores[i]);
    }

  if (check->verdict != ASSAY_VERDICT_UNSET)
    g_string_append_printf (line, " %s,", assay_verdict_to_id (check->verdict));

  if (check->confidence != ASSAY_CONFIDENCE_UNSET)
    g_string_append_printf (line, " %s,", assay_confidence_to_id (check->confidence));

  g_string_truncate (line, line->len - 1);

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, line->str);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      g_autofree char *reason = assay_analysis_dup_comparison (model->analysis, (AssayCheck) i);
      g_autofree char *named = NULL;

      if (reason == NULL)
        continue;

      named = g_strdup_printf ("%s: %s", assay_check_get_label ((AssayCheck) i), reason);
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, named);
    }
}

/*
 * Where a finding stands. Of plain text, which an editor counts lines in, line and column; of formats
 * whose text is made from something else, the paragraph.
 */
static char *
format_place (const AssayReportModel   *model,
              const AssayReportFinding *item)
{
  const char *format = assay_draft_get_format (model->draft);
  gboolean is_plain = g_strcmp0 (format, "markdown") != 0 && g_strcmp0 (format, "html") != 0;

  if (assay_span_is_empty (item->finding->span))
    return g_strdup ("");

  if (is_plain || item->part == 0)
    return g_strdup_printf ("%u:%u", item->line, item->column);

  return g_strdup_printf ("¶%u", item->part);
}

static char *
format_labels (const AssayReportModel *model,
               const AssayFinding     *finding)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < finding->n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, finding->sources[i]);
      g_autofree char *label = assay_report_model_dup_label (model, source);

      g_string_append_printf (line, "%s[%u] %s", i > 0 ? ", " : "", finding->sources[i] + 1, label);
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

/* Findings on the same words stand below them together: the words are not said again. */
static gboolean
is_on_same_words (const AssayReportFinding *item,
                  const AssayReportFinding *last)
{
  return last != NULL && !assay_span_is_empty (item->finding->span) &&
         item->finding->span.begin == last->finding->span.begin &&
         item->finding->span.end == last->finding->span.end;
}

static void
add_finding (AssaySheet                *sheet,
             const AssayReportModel   *model,
             const AssayReportFinding *item,
             const AssayReportFinding *last,
             guint                     place_columns)
{
  g_autofree char *place = format_place (model, item);
  g_autofree char *labels = format_labels (model, item->finding);
  gboolean is_same = is_on_same_words (item, last);

  if (*item->exact != '\0' && !is_same)
    {
      g_autofree char *words = NULL;
      g_autofree char *quoted = NULL;

      assay_sheet_add_number (sheet, ASSAY_INK_FAINT, place_columns, place);
      words = assay_sheet_elide (item->exact, assay_sheet_get_room (sheet) - 2);
      quoted = assay_report_dup_quoted (words);
      assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, quoted);
    }

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, place_columns + 2, "");
  assay_sheet_add_cell (sheet, get_severity_ink (item->severity), 4, item->rule->code);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, item->message);

  if (*labels == '\0')
    return;

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, place_columns + 6, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, labels);
}

/* What is said of one source after another in the same words is said once, of all of them. */
static gboolean
is_said_of_many (AssayRuleId rule)
{
  return rule == ASSAY_RULE_S2 || rule == ASSAY_RULE_S6;
}

/* Of the findings from @first on, those of its rule as one line. Returns the last of them. */
static guint
add_run (AssaySheet              *sheet,
         const AssayReportModel *model,
         guint                   first,
         guint                   place_columns)
{
  const AssayReportFinding *item = &g_array_index (model->findings, AssayReportFinding, first);
  g_autoptr (GString) labels = g_string_new (NULL);
  guint last = first;

  for (guint i = first; i < model->findings->len; i++)
    {
      const AssayReportFinding *other = &g_array_index (model->findings, AssayReportFinding, i);
      g_autofree char *more = NULL;

      if (other->finding->rule != item->finding->rule ||
          !assay_span_is_empty (other->finding->span))
        break;

      more = format_labels (model, other->finding);
      g_string_append_printf (labels, "%s%s", i > first ? ", " : "", more);
      last = i;
    }

  if (last == first)
    {
      add_finding (sheet, model, item, NULL, place_columns);
      return last;
    }

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, place_columns + 2, "");
  assay_sheet_add_cell (sheet, get_severity_ink (item->severity), 4, item->rule->code);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ (item->rule->explanation));
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, place_columns + 6, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, labels->str);

  return last;
}

static guint
measure_places (const AssayReportModel *model)
{
  guint columns = 0;

  for (guint i = 0; i < model->findings->len; i++)
    {
      g_autofree char *place = NULL;

      place = format_place (model, &g_array_index (model->findings, AssayReportFinding, i));
      columns = MAX (columns, assay_sheet_measure (place));
    }

  return columns;
}

static void
add_whole (AssaySheet              *sheet,
           const AssayReportModel *model,
           guint                   n_whole,
           guint                   place_columns)
{
  if (n_whole == 0)
    return;

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("The draft as a whole"));

  for (guint i = 0; i < n_whole; i++)
    {
      const AssayReportFinding *item = &g_array_index (model->findings, AssayReportFinding, i);

      if (is_said_of_many (item->finding->rule))
        i = add_run (sheet, model, i, place_columns);
      else
        add_finding (sheet, model, item, NULL, place_columns);
    }
}

/* What stands on words of the draft first, as an editor goes through it; then what is said of the whole. */
static void
add_findings (AssaySheet              *sheet,
              const AssayReportModel *model)
{
  guint place_columns = measure_places (model);
  const AssayReportFinding *last = NULL;
  guint n_whole = 0;

  while (n_whole < model->findings->len &&
         assay_span_is_empty (
             g_array_index (model->findings, AssayReportFinding, n_whole).finding->span))
    n_whole++;

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("In the order of reading"));

  if (n_whole == model->findings->len)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("Nothing found in the words of the draft."));

  for (guint i = n_whole; i < model->findings->len; i++)
    {
      const AssayReportFinding *item = &g_array_index (model->findings, AssayReportFinding, i);

      if (last != NULL && item->part != last->part)
        assay_sheet_add_blank (sheet);

      add_finding (sheet, model, item, last, place_columns);
      last = item;
    }

  add_whole (sheet, model, n_whole, place_columns);
}

/**
 * assay_report_to_text_styled:
 * @dossier: the job
 * @style: (nullable): how it shall look
 *
 * Writes the report that a person reads in a terminal: what was read, the verdict, the four checks, the
 * findings in the order of reading, and the sources.
 *
 * Returns: (transfer full): the report
 */
char *
assay_report_to_text_styled (AssayDossier           *dossier,
                             const AssayReportStyle *style)
{
  g_autoptr (AssayDossier) told = NULL;
  g_autoptr (AssayReportModel) model = NULL;
  AssaySheet *sheet = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  told = assay_report_dup_told (dossier, style);
  model = assay_report_model_new (told, style);
  sheet = assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);

  add_heading (sheet, model);
  add_verdict (sheet, model);
  add_checks (sheet, model);
  add_earlier_check (sheet, model);
  assay_report_add_sums (sheet, model);
  add_findings (sheet, model);
  assay_report_add_marks (sheet, told);
  assay_report_add_sources (sheet, model);

  return assay_sheet_end (sheet);
}

char *
assay_report_to_text (AssayDossier *dossier)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  return assay_report_to_text_styled (dossier, NULL);
}
