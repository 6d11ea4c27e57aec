/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tally.h"

#include <glib/gi18n-lib.h>

static void
count (AssayTally *tally,
       AssayState  state)
{
  switch (state)
    {
    case ASSAY_STATE_OPEN:
      tally->n_open++;
      break;

    case ASSAY_STATE_ERROR:
      tally->n_errors++;
      break;

    case ASSAY_STATE_CANNOT_CONFIRM:
      tally->n_unconfirmed++;
      break;

    case ASSAY_STATE_ON_AUTHOR:
      tally->n_on_author++;
      break;

    case ASSAY_STATE_CONFIRMED:
    case ASSAY_STATE_FIXED:
    case ASSAY_STATE_OPINION:
      break;
    }
}

/**
 * assay_case_get_tally:
 * @tally: (out): what of its facts is closed
 */
void
assay_case_get_tally (AssayCase  *self,
                      AssayTally *tally)
{
  const AssayMark *marks = NULL;
  guint n_marks = 0;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (tally != NULL);

  *tally = (AssayTally){ 0 };
  tally->on_author_share =
      assay_policy_get_thresholds (assay_dossier_get_policy (assay_case_get_dossier (self)))
                               ->on_author_share;
  assay_analysis_get_facts (assay_case_get_analysis (self), &tally->n_facts);

  for (guint i = 0, n_facts = tally->n_facts; i < n_facts; i++)
    count (tally, assay_case_get_state (self, i));

  marks = assay_dossier_get_marks (assay_case_get_dossier (self), &n_marks);
  for (guint i = 0; i < n_marks; i++)
    {
      tally->n_legal += assay_thread_is_legal (marks[i].thread);
      if (marks[i].scope == ASSAY_MARK_PASSAGE)
        {
          tally->n_facts++;
          count (tally, marks[i].state);
        }
    }
}

static gboolean
leans_on_author (const AssayTally *self)
{
  return self->n_on_author > self->on_author_share * self->n_facts;
}

/**
 * assay_tally_may_pass:
 *
 * Returns: whether a person may let the draft pass: every fact is confirmed, fixed or an opinion, or rests
 *   on the author's word where few do, and nothing waits for a lawyer
 */
gboolean
assay_tally_may_pass (const AssayTally *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->n_open == 0 && self->n_errors == 0 && self->n_unconfirmed == 0 &&
         self->n_legal == 0 && !leans_on_author (self);
}

/* @reason: (transfer full) */
static void
take_reason (GString *reasons,
             char    *reason,
             gboolean is_last)
{
  if (reasons->len > 0)
    /* Translators: between reasons why a draft cannot pass: “…, …, and …” */
    g_string_append (reasons, is_last ? _ (" and ") : _ (", "));

  g_string_append (reasons, reason);
  g_free (reason);
}

/**
 * assay_tally_dup_hindrance:
 *
 * Returns: (transfer full) (nullable): one sentence on why the draft cannot pass yet, in the language of
 *   the interface; %NULL if it can
 */
char *
assay_tally_dup_hindrance (const AssayTally *self)
{
  g_autoptr (GString) reasons = NULL;
  guint n_left;

  g_return_val_if_fail (self != NULL, NULL);

  reasons = g_string_new (NULL);
  n_left = (self->n_open > 0) + (self->n_errors > 0) + (self->n_unconfirmed > 0) +
           (self->n_legal > 0) + leans_on_author (self);

  if (n_left == 0)
    return NULL;

  if (self->n_open > 0)
    take_reason (reasons,
                 g_strdup_printf (ngettext ("%u fact is open", "%u facts are open", self->n_open),
                                  self->n_open),
                 --n_left == 0);
  if (self->n_errors > 0)
    take_reason (reasons,
                 g_strdup_printf (ngettext ("%u error is not fixed", "%u errors are not fixed",
                                            self->n_errors),
                                  self->n_errors),
                 --n_left == 0);
  if (self->n_unconfirmed > 0)
    take_reason (reasons,
                 g_strdup_printf (ngettext ("%u fact cannot be confirmed",
                                            "%u facts cannot be confirmed", self->n_unconfirmed),
                                  self->n_unconfirmed),
                 --n_left == 0);
  if (self->n_legal > 0)
    take_reason (reasons,
                 g_strdup_printf (ngettext ("%u mark waits for a lawyer",
                                            "%u marks wait for a lawyer", self->n_legal),
                                  self->n_legal),
                 --n_left == 0);
  if (leans_on_author (self))
    take_reason (reasons,
                 g_strdup_printf (ngettext ("%u of %u facts rests on the author’s word",
                                            "%u of %u facts rest on the author’s word",
                                            self->n_on_author),
                                  self->n_on_author, self->n_facts),
                 --n_left == 0);

  /* Translators: %s is one reason or several: “37 facts are open and 1 error is not fixed” */
  return g_strdup_printf (_ ("%s, so this draft cannot pass yet"), reasons->str);
}

/**
 * assay_tally_dup_suggestion:
 * @verdict: what the machine makes of the draft
 * @confidence: how sure it is
 *
 * A pass is only suggested for when nothing is left that stands against it.
 *
 * Returns: (transfer full): what is suggested, in the language of the interface, to stand behind the word “Verdict”
 */
char *
assay_tally_dup_suggestion (const AssayTally *self,
                            AssayVerdict      verdict,
                            AssayConfidence   confidence)
{
  g_autofree char *hindrance = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  hindrance = assay_tally_dup_hindrance (self);
  if (verdict == ASSAY_VERDICT_PASS && hindrance != NULL)
    /* Translators: behind “Verdict”: what Assay will suggest, and how surely, when all facts are closed */
    return g_strdup_printf (_ ("· %s, %s once closed"), assay_verdict_to_id (verdict),
                            assay_confidence_to_id (confidence));

  /* Translators: behind “Verdict”: the verdict and the confidence that Assay suggests */
  return g_strdup_printf (_ ("· suggested: %s, %s"), assay_verdict_to_id (verdict),
                          assay_confidence_to_id (confidence));
}
