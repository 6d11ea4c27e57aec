/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-analysis-private.h"
#include "assay-inquiry-private.h"
#include "assay-notes-private.h"
#include "assay-number.h"
#include "assay-wording.h"

/* More points than any check has: what is to be known before the rest. */
#define FIRST 100.0

/* Rules that have a sentence of their own below. */
static const gboolean has_sentence[ASSAY_N_RULES] = {
  [ASSAY_RULE_A2] = TRUE, [ASSAY_RULE_A3] = TRUE, [ASSAY_RULE_A4] = TRUE, [ASSAY_RULE_Q0] = TRUE,
  [ASSAY_RULE_A5] = TRUE, [ASSAY_RULE_A6] = TRUE, [ASSAY_RULE_P2] = TRUE, [ASSAY_RULE_Q1] = TRUE,
  [ASSAY_RULE_Q2] = TRUE, [ASSAY_RULE_Q4] = TRUE, [ASSAY_RULE_Q5] = TRUE, [ASSAY_RULE_F1] = TRUE,
  [ASSAY_RULE_F2] = TRUE, [ASSAY_RULE_N1] = TRUE, [ASSAY_RULE_D3] = TRUE, [ASSAY_RULE_D2] = TRUE,
  [ASSAY_RULE_D4] = TRUE, [ASSAY_RULE_D7] = TRUE, [ASSAY_RULE_S1] = TRUE, [ASSAY_RULE_S2] = TRUE,
  [ASSAY_RULE_S3] = TRUE, [ASSAY_RULE_S4] = TRUE, [ASSAY_RULE_S5] = TRUE, [ASSAY_RULE_S6] = TRUE,
  [ASSAY_RULE_P1] = TRUE,
};

/* One on what takes nothing. */
static void
add_sentence (AssayNotes *notes,
              char  *text)
{
  assay_notes_add_weighty (notes, 0, text);
}

/* Whether a rule has looked: only then does it say something that it found nothing. */
static gboolean
has_looked (AssayNotes       *notes,
            AssayRuleId  rule)
{
  return assay_policy_get_rule (assay_analysis_get_policy (notes->analysis), rule)->is_on;
}

/* The first finding of a rule, worded as a sentence of its own. */
static void
add_first (AssayNotes       *notes,
           AssayRuleId  rule)
{
  for (guint i = 0; i < notes->n_findings; i++)
    {
      g_autofree char *message = NULL;

      if (notes->findings[i].rule != rule)
        continue;

      message = assay_finding_dup_message (notes->analysis, &notes->findings[i]);
      assay_notes_add_weighty (notes, notes->points[rule], g_strdup_printf ("%s.", message));
      return;
    }
}

/* @lead: what the list is of, translated, with its colon */
static void
add_list (AssayNotes       *notes,
          AssayRuleId  rule,
          const char  *lead)
{
  g_autofree char *named = NULL;

  if (notes->counts[rule] == 0)
    return;

  named = assay_notes_dup_named (notes, rule);
  assay_notes_add_weighty (notes, notes->points[rule], g_strconcat (lead, " ", named, ".", NULL));
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

/*
 * Rules of that severity that have no sentence of their own: the first finding of each, and how many more
 * there are.
 */
static void
add_rest (AssayNotes         *notes,
          AssayCheck     check,
          AssaySeverity  severity)
{
  AssayPolicy *policy = assay_analysis_get_policy (notes->analysis);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      AssayRuleId rule = (AssayRuleId) i;

      if (notes->counts[rule] == 0 || has_sentence[rule] || assay_rule_get (rule)->check != check ||
          assay_policy_get_rule (policy, rule)->severity != severity)
        continue;

      add_first (notes, rule);
      if (notes->counts[rule] > 1)
        /* Translators: the number of findings beside one that was just told */
        assay_notes_add_weighty (notes, notes->points[rule],
                     g_strdup_printf (ngettext ("There is %u more like it.",
                                                "There are %u more like it.",
                                                notes->counts[rule] - 1),
                                      notes->counts[rule] - 1));
    }
}

static void
add_freshness (AssayNotes *notes)
{
  AssayDay date = assay_analysis_get_written (notes->analysis);
  guint n_old = notes->counts[ASSAY_RULE_D4];
  int max_age = assay_policy_get_thresholds (assay_analysis_get_policy (notes->analysis))
                    ->old_after_days;

  if (notes->counts[ASSAY_RULE_D3] > 0)
    {
      add_first (notes, ASSAY_RULE_D3);
    }
  else if (has_looked (notes, ASSAY_RULE_D3) && !assay_day_is_set (date))
    add_sentence (notes,
                  g_strdup (_ ("The draft is in a language that is not read here, so when it "
                                        "was written is not known.")));
  else if (has_looked (notes, ASSAY_RULE_D3))
    {
      g_autofree char *day = assay_day_dup_label (date);

      assay_notes_add_weighty (notes, FIRST, g_strdup_printf (_ ("The draft is dated %s."), day));
    }

  add_list (notes, ASSAY_RULE_D2, _ ("Said without a day to count from:"));
  add_first (notes, ASSAY_RULE_D7);

  if (n_old > 0)
    {
      g_autofree char *labels = assay_notes_dup_labels (notes, ASSAY_RULE_D4);

      assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_D4], g_strdup_printf (
                               ngettext ("%u source is more than %d days older: %s.",
                                         "%u sources are more than %d days older: %s.", n_old),
                               n_old, max_age, labels));
    }

  /* What takes points comes before what does not. */
  add_rest (notes, ASSAY_CHECK_FRESHNESS, ASSAY_SEVERITY_MAJOR);
  add_rest (notes, ASSAY_CHECK_FRESHNESS, ASSAY_SEVERITY_MINOR);
  if (n_old == 0 && has_dated_source (notes->analysis) && has_looked (notes, ASSAY_RULE_D4))
    add_sentence (
        notes, g_strdup_printf (ngettext ("No dated source is more than %d day older.",
                                          "No dated source is more than %d days older.", max_age),
                                max_age));
}

static void
add_quotation_counts (AssayNotes *notes)
{
  guint n_verbatim = notes->counts[ASSAY_RULE_Q1];
  guint n_altered = notes->counts[ASSAY_RULE_Q2];
  guint n_absent = notes->counts[ASSAY_RULE_Q4];
  guint n_nobody = notes->counts[ASSAY_RULE_Q5];

  if (notes->counts[ASSAY_RULE_Q0] > 0)
    assay_notes_add_weighty (
        notes, notes->points[ASSAY_RULE_Q0],
        g_strdup (_ ("Nobody is quoted directly, so no words can be held against a source.")));
  if (n_verbatim > 0)
    add_sentence (
        notes,
        g_strdup_printf (ngettext ("%u quotation stands word for word in a source.",
                                   "%u quotations stand word for word in a source.", n_verbatim),
                         n_verbatim));
  if (n_altered > 0)
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_Q2],
                  g_strdup_printf (ngettext ("%u quotation differs from its source.",
                                             "%u quotations differ from their sources.", n_altered),
                                   n_altered));
  if (n_absent > 0)
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_Q4],
                  g_strdup_printf (ngettext ("%u quotation is in no source at hand.",
                                             "%u quotations are in no source at hand.", n_absent),
                                   n_absent));
  if (n_nobody > 0)
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_Q5],
                 g_strdup_printf (ngettext ("%u quotation has no speaker.",
                                            "%u quotations have no speaker.", n_nobody),
                                  n_nobody));
}

static void
add_unnamed (AssayNotes *notes)
{
  g_autofree char *named = assay_notes_dup_named (notes, ASSAY_RULE_A2);

  if (*named != '\0')
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_A2],
                 g_strdup_printf (_ ("Attributed to nobody in particular: %s."), named));

  for (guint i = 0; i < notes->n_findings; i++)
    {
      g_autofree char *message = NULL;

      if (!assay_notes_is_partly_named (&notes->findings[i]))
        continue;

      message = assay_finding_dup_message (notes->analysis, &notes->findings[i]);
      assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_A2],
                               g_strdup_printf ("%s.", message));
      return;
    }
}

static void
add_quotes (AssayNotes *notes)
{
  guint n_speech = notes->counts[ASSAY_RULE_A3];

  add_quotation_counts (notes);

  if (n_speech > 0)
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_A3], g_strdup_printf (
                             ngettext ("%u report of what somebody said is in no source at hand.",
                                       "%u reports of what somebody said are in no source at hand.",
                                       n_speech),
                             n_speech));
  add_unnamed (notes);

  add_first (notes, ASSAY_RULE_A6);
}

static void
add_sources (AssayNotes *notes)
{
  guint n_sources = g_list_model_get_n_items (assay_analysis_get_sources (notes->analysis));
  guint n_unread = notes->counts[ASSAY_RULE_S2];
  guint n_referred = notes->counts[ASSAY_RULE_S6];

  if (notes->counts[ASSAY_RULE_S1] > 0)
    {
      g_autofree char *labels = assay_notes_dup_labels (notes, ASSAY_RULE_S1);

      assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_S1],
                   g_strdup_printf (_ ("Could not be read: %s."), labels));
    }

  add_first (notes, ASSAY_RULE_S5);
  add_first (notes, ASSAY_RULE_S3);

  if (n_unread > 0 && n_unread == assay_analysis_count_waiting (notes->analysis))
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_S2], g_strdup_printf (
                             ngettext ("%u of %u sources has not been opened here yet.",
                                       "%u of %u sources have not been opened here yet.", n_unread),
                             n_unread, n_sources));
  else if (n_unread > 0 && n_sources == 1)
    assay_notes_add_weighty (
        notes, notes->points[ASSAY_RULE_S2],
        g_strdup (_ ("The only source has not been opened here, so its summary is second-hand.")));
  else if (n_unread > 0)
    assay_notes_add_weighty (
        notes, notes->points[ASSAY_RULE_S2],
        g_strdup_printf (
            ngettext (
                "%u of %u sources has not been opened here, so its summary is second-hand.",
                "%u of %u sources have not been opened here, so their summaries are second-hand.",
                n_unread),
            n_unread, n_sources));
  if (n_referred > 0)
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_S6],
                  g_strdup_printf (ngettext ("%u link came through an AI tool.",
                                             "%u links came through an AI tool.", n_referred),
                                   n_referred));
  add_first (notes, ASSAY_RULE_P2);
  add_first (notes, ASSAY_RULE_S7);
  add_first (notes, ASSAY_RULE_S8);
  add_first (notes, ASSAY_RULE_S4);
}

static void
add_plausibility (AssayNotes *notes)
{
  guint n_conflicts = notes->counts[ASSAY_RULE_F1];
  guint n_statements = notes->counts[ASSAY_RULE_P1];

  if (n_conflicts > 0)
    {
      assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_F1],
                    g_strdup_printf (ngettext ("%u figure conflicts with a source.",
                                               "%u figures conflict with a source.", n_conflicts),
                                     n_conflicts));
      add_first (notes, ASSAY_RULE_F1);
    }

  add_list (notes, ASSAY_RULE_F2, _ ("Figures in no source at hand:"));
  add_list (notes, ASSAY_RULE_N1, _ ("Names in no source at hand:"));

  if (n_statements > 0)
    assay_notes_add_weighty (notes, notes->points[ASSAY_RULE_P1],
                  g_strdup_printf (ngettext ("%u statement is supported by no source at hand.",
                                             "%u statements are supported by no source at hand.",
                                             n_statements),
                                   n_statements));

  add_list (notes, ASSAY_RULE_A4, _ ("The draft’s own words judge:"));
  add_list (notes, ASSAY_RULE_A5, _ ("Views put as facts:"));
}

static gboolean
has_looked_for_any (AssayNotes      *notes,
                    AssayCheck  check)
{
  for (guint i = 0; i < ASSAY_N_RULES; i++)
    if (assay_rule_get ((AssayRuleId) i)->check == check && has_looked (notes, (AssayRuleId) i))
      return TRUE;

  return FALSE;
}

/* What there is to say where no finding has anything to say. */
static char *
dup_nothing (AssayNotes      *notes,
             AssayCheck  check)
{
  guint n_sources = g_list_model_get_n_items (assay_analysis_get_sources (notes->analysis));

  switch (check)
    {
    case ASSAY_CHECK_FRESHNESS:
      return g_strdup (_ ("Nothing in its dates stands out."));

    case ASSAY_CHECK_QUOTES:
      return g_strdup (_ ("Nothing in what is quoted or reported stands out."));

    case ASSAY_CHECK_SOURCES:
      return g_strdup_printf (ngettext ("%u source was read, and nothing speaks against it.",
                                        "%u sources were read, and nothing speaks against them.",
                                        n_sources),
                              n_sources);

    case ASSAY_CHECK_PLAUSIBILITY:
      return g_strdup (_ ("No figure, name or statement stands against the sources at hand."));
    }

  g_return_val_if_reached (NULL);
}

/* One sentence is little: what the findings come to is the second. */
static void
add_points (AssayNotes      *notes,
            AssayCheck  check)
{
  double points = 10.0 - assay_analysis_get_check (notes->analysis, check)->sum;
  g_autofree char *digits = assay_number_dup_shortest (points, 2);

  if (points < 0.005)
    {
      add_sentence (notes, g_strdup (_ ("No finding takes a point.")));
      return;
    }

  add_sentence (notes,
                g_strdup_printf (_ ("Together the findings take %s of ten points."), digits));
}

/* What was not found is not missing while a source is not read. */
static void
add_waiting (AssayNotes      *notes,
             AssayCheck  check)
{
  guint n_waiting = assay_analysis_count_waiting (notes->analysis);
  gboolean has_absence = FALSE;

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    has_absence |= notes->counts[i] > 0 && assay_rule_is_absence ((AssayRuleId) i) &&
                   assay_rule_get ((AssayRuleId) i)->check == check;

  if (n_waiting > 0 && has_absence)
    assay_notes_add_weighty (notes, FIRST, g_strdup_printf (
                             ngettext ("%u source is not read yet and may have what was not found.",
                                       "%u sources are not read yet and may have what was not "
                                       "found.",
                                       n_waiting),
                             n_waiting));
}

static void
add_check (AssayNotes      *notes,
           AssayCheck  check)
{
  if (!has_looked_for_any (notes, check))
    {
      add_sentence (notes, g_strdup (_ ("The policy has all rules of this check off.")));
      add_sentence (notes, g_strdup (_ ("Its score says nothing about the draft.")));
      return;
    }

  add_waiting (notes, check);
  add_rest (notes, check, ASSAY_SEVERITY_ERROR);

  switch (check)
    {
    case ASSAY_CHECK_FRESHNESS:
      add_freshness (notes);
      break;

    case ASSAY_CHECK_QUOTES:
      add_quotes (notes);
      break;

    case ASSAY_CHECK_SOURCES:
      add_sources (notes);
      break;

    case ASSAY_CHECK_PLAUSIBILITY:
      add_plausibility (notes);
      break;
    }

  if (check != ASSAY_CHECK_FRESHNESS)
    {
      add_rest (notes, check, ASSAY_SEVERITY_MAJOR);
      add_rest (notes, check, ASSAY_SEVERITY_MINOR);
    }
  if (notes->sentences->len == 0)
    add_sentence (notes, dup_nothing (notes, check));
  if (notes->sentences->len == 1)
    add_points (notes, check);
}

static void
init_notes (AssayNotes         *notes,
            AssayAnalysis *analysis)
{
  notes->analysis = analysis;
  notes->findings = assay_analysis_get_findings (analysis, &notes->n_findings);
  notes->sentences = assay_notes_new_sentences ();

  for (guint i = 0; i < notes->n_findings; i++)
    {
      notes->counts[notes->findings[i].rule]++;
      notes->points[notes->findings[i].rule] += notes->findings[i].points;
    }
}

/* What is missing where a check has not enough evidence to be scored. */
static char *
dup_lack (AssayAnalysis *analysis,
          AssayCheck     check)
{
  if (check == ASSAY_CHECK_FRESHNESS)
    return g_strdup (
        _ ("Not enough evidence: neither the draft nor a source is dated. Write the day "
           "below the headline."));
  if (g_list_model_get_n_items (assay_analysis_get_sources (analysis)) == 0)
    return g_strdup (_ ("Not enough evidence: the draft names no source. Add what it rests on."));
  if (check == ASSAY_CHECK_SOURCES)
    return g_strdup (_ ("Not enough evidence: no source was opened, and nobody we know rates any. "
                        "Open the sources."));

  return g_strdup (
      _ ("Not enough evidence: no source says anything that can be read here. Open the sources."));
}

/**
 * assay_analysis_list_notes:
 * @check: one of the four checks
 *
 * Returns: (transfer full): two to five plain sentences made of the check's findings, in the language of
 *   the interface, what matters most first
 */
GStrv
assay_analysis_list_notes (AssayAnalysis *analysis,
                           AssayCheck     check)
{
  AssayNotes notes = { 0 };
  GStrv list = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);

  init_notes (&notes, analysis);

  if (assay_analysis_get_check (analysis, check)->score < 0)
    add_sentence (&notes, dup_lack (analysis, check));
  else
    add_check (&notes, check);

  list = assay_notes_list (&notes);
  g_array_unref (notes.sentences);

  return list;
}
