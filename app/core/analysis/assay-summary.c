/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-inquiry-private.h"
#include "assay-number.h"
#include "assay-wording.h"

/* The summary is no longer than this: what matters most comes first. */
#define MAX_SENTENCES 5

/* A check that lies this many points below the one that came with the draft says why. */
#define MIN_STRICTER 2

/* So many rules are named where two checks are compared, those that take most. */
#define MAX_COMPARED 4

/* The findings of one analysis by rule, and the text that is made of them. */
typedef struct
{
  AssayAnalysis *analysis;
  guint          counts[ASSAY_N_RULES];
  GString       *text;
  guint          n_sentences;
} Notes;

static void
add_sentence (Notes *notes,
              char  *sentence)
{
  if (notes->n_sentences++ < MAX_SENTENCES)
    {
      if (notes->text->len > 0)
        g_string_append_c (notes->text, ' ');
      g_string_append (notes->text, sentence);
    }

  g_free (sentence);
}

static void
init_notes (Notes         *notes,
            AssayAnalysis *analysis)
{
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  notes->analysis = analysis;
  notes->text = g_string_new (NULL);
  for (guint i = 0; i < n_findings; i++)
    notes->counts[findings[i].rule]++;
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

/* Findings that say that the draft and a source differ. */
static guint
count_differences (Notes *notes)
{
  guint n = 0;

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      if (assay_rule_is_difference ((AssayRuleId) i))
        n += notes->counts[i];
    }

  return n;
}

static void
add_conflicts (Notes *notes)
{
  guint n_conflicts = count_differences (notes);
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

/* “2 of 3 sources are not read yet: …” */
static char *
dup_waiting (guint n_waiting,
             guint n_sources)
{
  return g_strdup_printf (
      ngettext ("%u of %u sources is not read yet: open it, what was not found may stand there.",
                "%u of %u sources are not read yet: open them, what was not found may stand there.",
                n_waiting),
      n_waiting, n_sources);
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
  guint n_waiting = 0;

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

  n_waiting = assay_analysis_count_waiting (analysis);
  if (n_waiting > 0)
    add_sentence (&notes, dup_waiting (n_waiting, n_sources));
  else if (notes.counts[ASSAY_RULE_S2] > 0)
    add_sentence (
        &notes,
        g_strdup (
            _ ("Open the sources: summaries are second-hand and confirm nothing by themselves.")));
  else if (n_sources > 0 && assay_analysis_get_verdict (analysis) == ASSAY_VERDICT_PASS)
    add_sentence (&notes, g_strdup (_ ("All sources were read.")));

  return g_string_free (notes.text, FALSE);
}

/* What assay_analysis_list_notes() says, as one text. */
char *
assay_analysis_dup_notes (AssayAnalysis *analysis,
                          AssayCheck     check)
{
  g_auto (GStrv) sentences = assay_analysis_list_notes (analysis, check);

  return sentences != NULL ? g_strjoinv (" ", sentences) : NULL;
}

/* What each rule of a check takes, and which are left to be named. */
static void
sum_rules (AssayAnalysis *analysis,
           AssayCheck     check,
           double         points[ASSAY_N_RULES])
{
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (assay_rule_get (findings[i].rule)->check == check)
        points[findings[i].rule] += findings[i].points;
    }
}

/* “2 for figure conflicts with a source (F1)”: the rules that take most, most first. */
static char *
dup_causes (AssayAnalysis *analysis,
            AssayCheck     check)
{
  double points[ASSAY_N_RULES] = { 0.0 };
  GString *list = g_string_new (NULL);

  sum_rules (analysis, check, points);

  for (guint n = 0; n < MAX_COMPARED; n++)
    {
      guint most = 0;
      g_autofree char *digits = NULL;

      for (guint i = 1; i < ASSAY_N_RULES; i++)
        {
          if (points[i] > points[most])
            most = i;
        }

      if (points[most] < 0.005)
        break;

      digits = assay_number_dup_shortest (points[most], 2);
      if (list->len > 0)
        g_string_append (list, ", ");
      /* Translators: a rule's name, its id, and the points that its findings take */
      g_string_append_printf (list, _ ("%s (%s) takes %s"),
                              _ (assay_rule_get ((AssayRuleId) most)->name),
                              assay_rule_get ((AssayRuleId) most)->code, digits);
      points[most] = 0.0;
    }

  return g_string_free (list, FALSE);
}

/**
 * assay_analysis_dup_comparison:
 * @check: one of the four checks
 *
 * Returns: (transfer full) (nullable): one sentence on what makes our score stricter than that of the check
 *   that came with the draft, in the language of the interface; %NULL if it is not much stricter
 */
char *
assay_analysis_dup_comparison (AssayAnalysis *analysis,
                               AssayCheck     check)
{
  const AssayEarlierCheck *earlier = NULL;
  g_autofree char *causes = NULL;
  int score = 0;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);

  earlier = assay_draft_get_earlier_check (assay_analysis_get_draft (analysis));
  score = assay_analysis_get_check (analysis, check)->score;

  if (earlier == NULL || score < 0 || earlier->scores[check] < score + MIN_STRICTER)
    return NULL;

  causes = dup_causes (analysis, check);

  /* Translators: a score, and the rules that took points from ours */
  return g_strdup_printf (_ ("Stricter than the earlier check, which gave %d: %s."),
                          earlier->scores[check], causes);
}
