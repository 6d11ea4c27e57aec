/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-inquiry-private.h"
#include "assay-wording.h"

/* Notes name this many findings of a kind, and count the rest. */
#define MAX_NAMED 3

/*
 * The findings of one analysis by rule. A note is made of sentences, each of which rests on findings, or
 * on their absence where a rule has looked and found nothing.
 */
typedef struct
{
  AssayAnalysis      *analysis;
  const AssayFinding *findings;
  guint               n_findings;
  guint               counts[ASSAY_N_RULES];
  GString            *text;
} Notes;

static void
add_sentence (Notes *notes,
              char  *sentence)
{
  if (notes->text->len > 0)
    g_string_append_c (notes->text, ' ');
  g_string_append (notes->text, sentence);
  g_free (sentence);
}

/* The words that findings of a rule stand on, each once: “over 12,000”, “14 per cent” and 2 more. */
static char *
dup_named (Notes       *notes,
           AssayRuleId  rule)
{
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_more = 0;

  for (guint i = 0; i < notes->n_findings; i++)
    {
      const char *words = notes->findings[i].values[0];

      if (notes->findings[i].rule != rule || words == NULL ||
          g_ptr_array_find_with_equal_func (named, words, g_str_equal, NULL))
        continue;
      if (named->len == MAX_NAMED)
        n_more++;
      else
        g_ptr_array_add (named, (gpointer) words);
    }

  for (guint i = 0; i < named->len; i++)
    {
      if (i > 0)
        g_string_append (list, ", ");
      /* Translators: quotation marks around words of the draft. */
      g_string_append_printf (list, _ ("“%s”"), (const char *) g_ptr_array_index (named, i));
    }

  if (n_more > 0)
    g_string_append_printf (list, ngettext (" and %u more", " and %u more", n_more), n_more);

  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* The sources that findings of a rule are about, each once: “Daily Mail, RT and 2 more”. */
static char *
dup_labels (Notes       *notes,
            AssayRuleId  rule)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_more = 0;

  for (guint i = 0; i < notes->n_findings; i++)
    {
      const AssayFinding *finding = &notes->findings[i];
      g_autoptr (AssaySource) source = NULL;
      g_autofree char *label = NULL;

      if (finding->rule != rule || finding->n_sources == 0)
        continue;

      source = g_list_model_get_item (assay_analysis_get_sources (notes->analysis),
                                      finding->sources[0]);
      label = assay_source_dup_label (source);

      if (g_ptr_array_find_with_equal_func (labels, label, g_str_equal, NULL))
        continue;
      if (labels->len == MAX_NAMED)
        n_more++;
      else
        g_ptr_array_add (labels, g_steal_pointer (&label));
    }

  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (labels, i));

  if (n_more > 0)
    g_string_append_printf (list, ngettext (" and %u more", " and %u more", n_more), n_more);

  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* The first finding of a rule, worded as a sentence of its own. */
static void
add_first (Notes       *notes,
           AssayRuleId  rule)
{
  for (guint i = 0; i < notes->n_findings; i++)
    {
      g_autofree char *message = NULL;

      if (notes->findings[i].rule != rule)
        continue;

      message = assay_finding_dup_message (notes->analysis, &notes->findings[i]);
      add_sentence (notes, g_strdup_printf ("%s.", message));
      return;
    }
}

static gboolean
has_dated_source (AssayAnalysis *analysis)
{
  GListModel *sources = assay_analysis_get_sources (analysis);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      if (assay_day_is_set (assay_source_get_date (source)))
        return TRUE;
    }

  return FALSE;
}

static void
add_freshness (Notes *notes)
{
  guint n_old = notes->counts[ASSAY_RULE_D4];
  int max_age = assay_policy_get_thresholds (assay_analysis_get_policy (notes->analysis))
                    ->old_after_days;

  if (notes->counts[ASSAY_RULE_D3] > 0)
    {
      add_first (notes, ASSAY_RULE_D3);
    }
  else
    {
      g_autofree char *day = assay_day_dup_label (
          assay_draft_get_date (assay_analysis_get_draft (notes->analysis)));

      add_sentence (notes, g_strdup_printf (_ ("The draft is dated %s."), day));
    }

  if (n_old > 0)
    {
      g_autofree char *labels = dup_labels (notes, ASSAY_RULE_D4);

      add_sentence (notes, g_strdup_printf (
                               ngettext ("%u source is more than %d days older: %s.",
                                         "%u sources are more than %d days older: %s.", n_old),
                               n_old, max_age, labels));
    }
  else if (has_dated_source (notes->analysis))
    {
      add_sentence (
          notes, g_strdup_printf (ngettext ("No dated source is more than %d day older.",
                                            "No dated source is more than %d days older.", max_age),
                                  max_age));
    }
}

static void
add_quotation_counts (Notes *notes)
{
  guint n_verbatim = notes->counts[ASSAY_RULE_Q1];
  guint n_altered = notes->counts[ASSAY_RULE_Q2];
  guint n_absent = notes->counts[ASSAY_RULE_Q4];
  guint n_nobody = notes->counts[ASSAY_RULE_Q5];

  if (notes->counts[ASSAY_RULE_Q0] > 0)
    add_sentence (
        notes,
        g_strdup (_ ("Nobody is quoted directly, so no words can be held against a source.")));
  if (n_verbatim > 0)
    add_sentence (
        notes,
        g_strdup_printf (ngettext ("%u quotation stands word for word in a source.",
                                   "%u quotations stand word for word in a source.", n_verbatim),
                         n_verbatim));
  if (n_altered > 0)
    add_sentence (notes,
                  g_strdup_printf (ngettext ("%u quotation differs from its source.",
                                             "%u quotations differ from their sources.", n_altered),
                                   n_altered));
  if (n_absent > 0)
    add_sentence (notes,
                  g_strdup_printf (ngettext ("%u quotation is in no source at hand.",
                                             "%u quotations are in no source at hand.", n_absent),
                                   n_absent));
  if (n_nobody > 0)
    add_sentence (notes, g_strdup_printf (ngettext ("%u quotation has no speaker.",
                                                    "%u quotations have no speaker.", n_nobody),
                                          n_nobody));
}

static void
add_quotes (Notes *notes)
{
  guint n_speech = notes->counts[ASSAY_RULE_A3];

  add_quotation_counts (notes);

  if (n_speech > 0)
    add_sentence (notes, g_strdup_printf (
                             ngettext ("%u report of what somebody said is in no source at hand.",
                                       "%u reports of what somebody said are in no source at hand.",
                                       n_speech),
                             n_speech));
  if (notes->counts[ASSAY_RULE_A2] > 0)
    {
      g_autofree char *named = dup_named (notes, ASSAY_RULE_A2);

      add_sentence (notes, g_strdup_printf (_ ("Attributed to nobody in particular: %s."), named));
    }

  if (notes->text->len == 0)
    add_sentence (notes, g_strdup (_ ("Nothing in what is quoted or reported stands out.")));
}

static void
add_sources (Notes *notes)
{
  guint n_sources = g_list_model_get_n_items (assay_analysis_get_sources (notes->analysis));
  guint n_unread = notes->counts[ASSAY_RULE_S2];
  guint n_referred = notes->counts[ASSAY_RULE_S6];

  if (notes->counts[ASSAY_RULE_S1] > 0)
    {
      g_autofree char *labels = dup_labels (notes, ASSAY_RULE_S1);

      add_sentence (notes, g_strdup_printf (_ ("Could not be read: %s."), labels));
    }

  add_first (notes, ASSAY_RULE_S5);
  add_first (notes, ASSAY_RULE_S3);
  add_first (notes, ASSAY_RULE_S4);

  if (n_unread > 0 && n_sources == 1)
    add_sentence (
        notes,
        g_strdup (_ ("The only source has not been opened here, so its summary is second-hand.")));
  else if (n_unread > 0)
    add_sentence (
        notes,
        g_strdup_printf (
            ngettext (
                "%u of %u sources has not been opened here, so its summary is second-hand.",
                "%u of %u sources have not been opened here, so their summaries are second-hand.",
                n_unread),
            n_unread, n_sources));
  if (n_referred > 0)
    add_sentence (notes,
                  g_strdup_printf (ngettext ("%u link came through an AI tool.",
                                             "%u links came through an AI tool.", n_referred),
                                   n_referred));
  if (notes->text->len == 0)
    add_sentence (
        notes, g_strdup_printf (ngettext ("%u source was read, and nothing speaks against it.",
                                          "%u sources were read, and nothing speaks against them.",
                                          n_sources),
                                n_sources));
}

/* @lead: what the list is of, translated, with its colon */
static void
add_list (Notes       *notes,
          AssayRuleId  rule,
          const char  *lead)
{
  g_autofree char *named = NULL;

  if (notes->counts[rule] == 0)
    return;

  named = dup_named (notes, rule);
  add_sentence (notes, g_strconcat (lead, " ", named, ".", NULL));
}

static void
add_plausibility (Notes *notes)
{
  guint n_conflicts = notes->counts[ASSAY_RULE_F1];
  guint n_statements = notes->counts[ASSAY_RULE_P1];

  if (n_conflicts > 0)
    {
      add_sentence (notes,
                    g_strdup_printf (ngettext ("%u figure conflicts with a source.",
                                               "%u figures conflict with a source.", n_conflicts),
                                     n_conflicts));
      add_first (notes, ASSAY_RULE_F1);
    }

  add_list (notes, ASSAY_RULE_F2, _ ("Figures in no source at hand:"));
  add_list (notes, ASSAY_RULE_N1, _ ("Names in no source at hand:"));

  if (n_statements > 0)
    add_sentence (notes,
                  g_strdup_printf (ngettext ("%u statement is supported by no source at hand.",
                                             "%u statements are supported by no source at hand.",
                                             n_statements),
                                   n_statements));

  add_list (notes, ASSAY_RULE_A4, _ ("The draft’s own words judge:"));

  if (notes->text->len == 0)
    add_sentence (
        notes, g_strdup (_ ("No figure, name or statement stands against the sources at hand.")));
}

static void
init_notes (Notes         *notes,
            AssayAnalysis *analysis)
{
  notes->analysis = analysis;
  notes->findings = assay_analysis_get_findings (analysis, &notes->n_findings);
  notes->text = g_string_new (NULL);

  for (guint i = 0; i < notes->n_findings; i++)
    notes->counts[notes->findings[i].rule]++;
}

/* What is missing where a check has not enough evidence to be scored. */
static char *
dup_lack (AssayAnalysis *analysis,
          AssayCheck     check)
{
  if (check == ASSAY_CHECK_FRESHNESS)
    return g_strdup (
        _ ("Not enough evidence: neither the draft nor a source is dated. Add a date."));
  if (g_list_model_get_n_items (assay_analysis_get_sources (analysis)) == 0)
    return g_strdup (_ ("Not enough evidence: the draft names no source. Add what it rests on."));

  return g_strdup (
      _ ("Not enough evidence: no source says anything that can be read here. Open the sources."));
}

/**
 * assay_analysis_dup_notes:
 * @check: one of the four checks
 *
 * Returns: (transfer full): two to five plain sentences made of the check's findings, in the language of
 *   the interface
 */
char *
assay_analysis_dup_notes (AssayAnalysis *analysis,
                          AssayCheck     check)
{
  Notes notes = { 0 };

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);

  init_notes (&notes, analysis);

  if (assay_analysis_get_check (analysis, check)->score < 0)
    {
      add_sentence (&notes, dup_lack (analysis, check));
      return g_string_free (notes.text, FALSE);
    }

  switch (check)
    {
    case ASSAY_CHECK_FRESHNESS:
      add_freshness (&notes);
      break;

    case ASSAY_CHECK_QUOTES:
      add_quotes (&notes);
      break;

    case ASSAY_CHECK_SOURCES:
      add_sources (&notes);
      break;

    case ASSAY_CHECK_PLAUSIBILITY:
      add_plausibility (&notes);
      break;
    }

  return g_string_free (notes.text, FALSE);
}

/* Names of the checks whose score lies in [least, most]: “Quotes, Plausibility”. */
static char *
dup_checks_between (AssayAnalysis *analysis,
                    int            least,
                    int            most)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      int score = assay_analysis_get_check (analysis, (AssayCheck) i)->score;

      if (score < least || score > most)
        continue;
      if (list->len > 0)
        g_string_append (list, ", ");
      g_string_append (list, assay_check_get_label ((AssayCheck) i));
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
add_verdict_reason (Notes *notes)
{
  AssayPolicy *policy = assay_analysis_get_policy (notes->analysis);
  const AssayThresholds *thresholds = assay_policy_get_thresholds (policy);
  g_autofree char *lacking = dup_checks_between (notes->analysis, -1, -1);
  g_autofree char *failing = dup_checks_between (notes->analysis, 0, thresholds->fail_at_most);
  g_autofree char *middling = dup_checks_between (notes->analysis, thresholds->fail_at_most + 1,
                                                  thresholds->pass_at_least - 1);

  if (*failing != '\0')
    add_sentence (notes, g_strdup_printf (_ ("It fails on: %s."), failing));
  if (*middling != '\0')
    add_sentence (notes, g_strdup_printf (_ ("Needs work: %s."), middling));
  if (*lacking != '\0')
    add_sentence (notes, g_strdup_printf (_ ("Not enough evidence for: %s."), lacking));
}

static void
add_conflicts (Notes *notes)
{
  guint n_conflicts = notes->counts[ASSAY_RULE_F1] + notes->counts[ASSAY_RULE_Q2];
  guint n_absent = notes->counts[ASSAY_RULE_F2] + notes->counts[ASSAY_RULE_N1] +
                   notes->counts[ASSAY_RULE_Q4] + notes->counts[ASSAY_RULE_A3];

  if (n_conflicts > 0)
    add_sentence (notes, g_strdup_printf (ngettext ("The draft differs from a source in %u place.",
                                                    "The draft differs from a source in %u places.",
                                                    n_conflicts),
                                          n_conflicts));
  if (n_absent > 0)
    add_sentence (notes,
                  g_strdup_printf (
                      ngettext ("%u figure, name or saying is in no source at hand.",
                                "%u figures, names or sayings are in no source at hand.", n_absent),
                      n_absent));
  if (assay_analysis_get_check (notes->analysis, ASSAY_CHECK_PLAUSIBILITY)->score < 0)
    add_sentence (notes, g_strdup (_ ("No source says anything that can be read here, so the draft "
                                      "could not be held against any.")));
  else if (n_conflicts + n_absent == 0)
    add_sentence (notes, g_strdup (_ ("The draft does not differ from the sources at hand.")));
}

/**
 * assay_analysis_dup_summary:
 *
 * Returns: (transfer full): two to five plain sentences on the whole, in the language of the interface
 */
char *
assay_analysis_dup_summary (AssayAnalysis *analysis)
{
  Notes notes = { 0 };
  guint n_sources = 0;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);

  init_notes (&notes, analysis);
  n_sources = g_list_model_get_n_items (assay_analysis_get_sources (analysis));

  if (n_sources == 0)
    add_sentence (
        &notes,
        g_strdup (_ ("The draft names no source, so nothing in it can be held against anything.")));
  else
    add_conflicts (&notes);

  add_verdict_reason (&notes);

  if (notes.counts[ASSAY_RULE_S2] > 0)
    add_sentence (
        &notes,
        g_strdup (
            _ ("Open the sources: summaries are second-hand and confirm nothing by themselves.")));
  else if (n_sources > 0 && assay_analysis_get_verdict (analysis) == ASSAY_VERDICT_PASS)
    add_sentence (&notes, g_strdup (_ ("All sources were read.")));

  return g_string_free (notes.text, FALSE);
}
