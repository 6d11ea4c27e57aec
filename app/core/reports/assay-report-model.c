/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-model.h"

#include <glib/gi18n-lib.h>

#include "assay-bisect.h"
#include "assay-number.h"
#include "assay-wording.h"

static void
clear_finding (gpointer data)
{
  AssayReportFinding *finding = data;

  g_free (finding->exact);
  g_free (finding->message);
}

/* The position of each line's first character. */
static GArray *
index_lines (AssayText *text)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (guint));
  const char *utf8 = assay_text_get_utf8 (text);
  const char *end = utf8 + assay_text_get_n_bytes (text);
  guint position = 0;

  g_array_append_val (lines, position);

  for (const char *p = utf8; p < end; p = g_utf8_next_char (p))
    {
      position++;

      if (*p == '\n')
        g_array_append_val (lines, position);
    }

  return lines;
}

/* The last line that begins at @position or before; @lines begins with 0, so there is one. */
static guint
find_line (GArray *lines,
           guint   position)
{
  guint next = 1;

  assay_bisect (next, lines->len, i, g_array_index (lines, guint, i) <= position);

  return next - 1;
}

/* The part that holds @position, counted from 1, or 0. */
static guint
find_part (AssayDraft *draft,
           guint       position)
{
  guint high = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &high);
  guint low = 0;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (position < parts[middle].span.begin)
        high = middle;
      else if (position >= parts[middle].span.end)
        low = middle + 1;
      else
        return middle + 1;
    }

  return 0;
}

/**
 * assay_report_model_hides:
 *
 * Returns: whether the source is somebody who was asked, and the report is not to tell of such
 */
gboolean
assay_report_model_hides (const AssayReportModel *self,
                          AssaySource            *source)
{
  return !self->has_confidential && assay_source_get_contact (source) != NULL;
}

/**
 * assay_report_model_dup_label:
 *
 * Returns: (transfer full): what the source is called in the report
 */
char *
assay_report_model_dup_label (const AssayReportModel *self,
                              AssaySource            *source)
{
  if (assay_report_model_hides (self, source))
    return g_strdup (_ ("a contact"));

  return assay_source_dup_label (source);
}

static gboolean
hides_finding (const AssayReportModel *self,
               const AssayFinding     *finding)
{
  GListModel *sources = assay_analysis_get_sources (self->analysis);

  for (guint i = 0; i < finding->n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, finding->sources[i]);

      if (assay_report_model_hides (self, source))
        return TRUE;
    }

  return FALSE;
}

/* Notes sum findings up, by name and with words of sources. Where one of them is hidden, what the rules of the
 * findings say stands in their place, each once. */
static char *
dup_notes (const AssayReportModel *self,
           AssayCheck              check)
{
  gboolean is_said[ASSAY_N_RULES] = { FALSE };
  g_autoptr (GString) said = g_string_new (NULL);
  gboolean is_hidden = FALSE;

  for (guint i = 0; i < self->findings->len; i++)
    {
      const AssayReportFinding *item = &g_array_index (self->findings, AssayReportFinding, i);

      if (item->rule->check != check)
        continue;

      is_hidden |= hides_finding (self, item->finding);
      if (!is_said[item->finding->rule])
        g_string_append_printf (said, "%s%s", said->len > 0 ? " " : "",
                                _ (item->rule->explanation));
      is_said[item->finding->rule] = TRUE;
    }

  if (!is_hidden)
    return assay_analysis_dup_notes (self->analysis, check);

  return g_string_free (g_steal_pointer (&said), FALSE);
}

static void
collect_findings (AssayReportModel *self)
{
  AssayText *text = assay_draft_get_text (self->draft);
  AssayPolicy *policy = assay_analysis_get_policy (self->analysis);
  g_autoptr (GArray) lines = index_lines (text);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (self->analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      AssayReportFinding item = { .finding = &findings[i] };
      guint line = find_line (lines, findings[i].span.begin);

      item.rule = assay_rule_get (findings[i].rule);
      item.severity = assay_policy_get_rule (policy, findings[i].rule)->severity;
      item.exact = assay_text_dup_span (text, findings[i].span);
      item.message = hides_finding (self, &findings[i])
                         ? g_strdup (_ (item.rule->explanation))
                         : assay_finding_dup_message (self->analysis, &findings[i]);
      item.line = line + 1;
      item.column = findings[i].span.begin - g_array_index (lines, guint, line) + 1;

      if (!assay_span_is_empty (findings[i].span))
        item.part = find_part (self->draft, findings[i].span.begin);

      g_array_append_val (self->findings, item);
    }
}

static void
count_closed_facts (AssayReportModel *self,
                    AssayDossier     *dossier)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  g_autoptr (GArray) matches = NULL;
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (self->analysis, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    g_array_append_val (places, facts[i].span);

  matches = assay_dossier_match_marks (dossier, facts, places);
  for (guint i = 0; i < n_facts; i++)
    {
      int mark = g_array_index (matches, int, i);

      if (mark >= 0 && marks[mark].state != ASSAY_STATE_OPEN &&
          marks[mark].state != ASSAY_STATE_ERROR)
        self->facts.n_closed++;
    }
}

static void
count_facts (AssayReportModel *self)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (self->analysis, &n_facts);
  guint n_evidence = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (self->analysis, &n_evidence);
  guint i = 0;

  self->facts.n = n_facts;

  for (guint fact = 0; fact < n_facts; fact++)
    {
      gboolean is_supported = FALSE;
      gboolean is_differing = FALSE;

      self->facts.n_of_kind[facts[fact].kind]++;

      for (; i < n_evidence && evidence[i].fact <= fact; i++)
        {
          is_supported |= evidence[i].stance == ASSAY_STANCE_SUPPORTS;
          is_differing |= evidence[i].stance == ASSAY_STANCE_DIFFERS;
        }

      self->facts.n_supported += is_supported ? 1 : 0;
      self->facts.n_differing += is_differing ? 1 : 0;
    }
}

static void
take_verdict (AssayReportModel *self,
              AssayDossier     *dossier)
{
  self->verdict = assay_dossier_get_verdict (dossier);
  self->is_by_person = self->person->verdict != ASSAY_VERDICT_UNSET;

  self->is_sure_by_person = self->is_by_person &&
                            self->person->confidence != ASSAY_CONFIDENCE_UNSET;

  if (self->is_sure_by_person)
    self->confidence = self->person->confidence;
  else
    self->confidence = assay_analysis_get_confidence (self->analysis);

  if (self->is_by_person && self->person->summary != NULL)
    self->summary = g_strdup (self->person->summary);
  else
    self->summary = assay_analysis_dup_summary (self->analysis);
}

/**
 * assay_report_model_new:
 * @dossier: the job; must outlive the model
 * @style: (nullable): how the report is asked for
 *
 * Returns: (transfer full): what there is to report
 */
AssayReportModel *
assay_report_model_new (AssayDossier           *dossier,
                        const AssayReportStyle *style)
{
  AssayReportModel *self = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  self = g_new0 (AssayReportModel, 1);
  self->analysis = assay_dossier_get_analysis (dossier);
  self->draft = assay_dossier_get_draft (dossier);
  self->standing = assay_dossier_dup_standing (dossier);
  self->person = assay_dossier_get_person (dossier);
  self->title = assay_draft_dup_title (self->draft);
  self->n_words = assay_draft_count_words (self->draft);
  self->has_confidential = style != NULL && style->has_confidential;
  self->findings = g_array_new (FALSE, FALSE, sizeof (AssayReportFinding));
  g_array_set_clear_func (self->findings, clear_finding);

  if (style != NULL && style->file != NULL)
    self->file = g_strdup (style->file);
  else
    self->file = g_strdup (assay_draft_get_name (self->draft));

  assay_report_format_day (assay_analysis_get_as_of (self->analysis), self->as_of);
  collect_findings (self);
  count_facts (self);
  count_closed_facts (self, dossier);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    self->notes[i] = dup_notes (self, (AssayCheck) i);

  take_verdict (self, dossier);
  self->is_outdated = assay_dossier_is_outdated (dossier);

  return self;
}

void
assay_report_model_free (AssayReportModel *self)
{
  g_return_if_fail (self != NULL);

  assay_standing_free (self->standing);
  g_free (self->file);
  g_free (self->title);
  g_array_unref (self->findings);
  g_free (self->summary);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    g_free (self->notes[i]);

  g_free (self);
}

/**
 * assay_report_dup_provenance:
 *
 * Returns: (transfer full): by what the report was made, so that it can be made again
 */
char *
assay_report_dup_provenance (const AssayReportModel *self)
{
  AssayPolicy *policy = assay_analysis_get_policy (self->analysis);
  AssayDay day = assay_analysis_get_as_of (self->analysis);
  g_autofree char *as_of = NULL;

  if (!assay_day_is_set (day))
    /* Translators: the version of Assay; that of the rules; the name of a policy */
    return g_strdup_printf (_ ("Assay %s · rule set %s · policy %s · no date known"), ASSAY_VERSION,
                            ASSAY_RULE_SET_VERSION, assay_policy_get_name (policy));

  as_of = assay_day_dup_label (day);

  /* Translators: the version of Assay; that of the rules; the name of a policy; a day */
  return g_strdup_printf (_ ("Assay %s · rule set %s · policy %s · as of %s"), ASSAY_VERSION,
                          ASSAY_RULE_SET_VERSION, assay_policy_get_name (policy), as_of);
}

/**
 * assay_report_dup_closed:
 *
 * Returns: (transfer full): how far the desk is: “12 of 1,034 facts closed”
 */
char *
assay_report_dup_closed (const AssayReportModel *self)
{
  g_autofree char *closed = assay_number_dup_count (self->facts.n_closed);
  g_autofree char *all = assay_number_dup_count (self->facts.n);

  /* Translators: how many of how many */
  return g_strdup_printf (ngettext ("%s of %s fact closed", "%s of %s facts closed", self->facts.n),
                          closed, all);
}
