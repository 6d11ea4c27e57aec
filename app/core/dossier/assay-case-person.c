/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-case-private.h"

/* What a person says of the whole, and the sources that a person adds. */

/* @person: with borrowed words, of which those that are signed are set here */
static void
set_person (AssayCase          *self,
            AssayPersonVerdict *person,
            const char         *what,
            const char         *about,
            const char         *at)
{
  const AssayOperation operation = {
    .kind = ASSAY_OPERATION_STEP,
    .at = (char *) at,
    .by = self->person,
    .what = (char *) what,
    .about = (char *) about,
    .person = person,
    .removed = -1,
  };

  person->by = self->person;
  person->at = (char *) at;
  assay_case_perform (self, &operation);
}

/**
 * assay_case_set_verdict:
 * @verdict: a person's; %ASSAY_VERDICT_UNSET takes it back
 */
void
assay_case_set_verdict (AssayCase    *self,
                        AssayVerdict  verdict,
                        const char   *at)
{
  AssayPersonVerdict person;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (at != NULL);

  person = *assay_dossier_get_person (self->dossier);
  if (person.verdict == verdict)
    return;

  person.verdict = verdict;
  set_person (self, &person, "verdict", assay_verdict_to_id (verdict), at);
}

/**
 * assay_case_set_confidence:
 * @confidence: a person's; %ASSAY_CONFIDENCE_UNSET takes it back
 */
void
assay_case_set_confidence (AssayCase       *self,
                           AssayConfidence  confidence,
                           const char      *at)
{
  AssayPersonVerdict person;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (at != NULL);

  person = *assay_dossier_get_person (self->dossier);
  if (person.confidence == confidence)
    return;

  person.confidence = confidence;
  set_person (self, &person, "confidence", assay_confidence_to_id (confidence), at);
}

/**
 * assay_case_set_summary:
 * @summary: (nullable): in a person's words; %NULL or nothing takes it back
 *
 * One step: call it when the person is done writing, not at every key.
 */
void
assay_case_set_summary (AssayCase  *self,
                        const char *summary,
                        const char *at)
{
  AssayPersonVerdict person;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (at != NULL);

  if (summary != NULL && *summary == '\0')
    summary = NULL;

  person = *assay_dossier_get_person (self->dossier);
  if (g_strcmp0 (person.summary, summary) == 0)
    return;

  person.summary = (char *) summary;
  set_person (self, &person, "summary", NULL, at);
}

/**
 * assay_case_set_reason:
 * @reason: (nullable): why the verdict is not the machine's; %NULL or nothing takes it back
 */
void
assay_case_set_reason (AssayCase  *self,
                       const char *reason,
                       const char *at)
{
  AssayPersonVerdict person;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (at != NULL);

  if (reason != NULL && *reason == '\0')
    reason = NULL;

  person = *assay_dossier_get_person (self->dossier);
  if (g_strcmp0 (person.reason, reason) == 0)
    return;

  person.reason = (char *) reason;
  set_person (self, &person, "reason", NULL, at);
}

/**
 * assay_case_set_score:
 * @score: a person's own, 0–10; -1 takes it back
 * @reason: (nullable): why it is not ours
 */
void
assay_case_set_score (AssayCase  *self,
                      AssayCheck  check,
                      int         score,
                      const char *reason,
                      const char *at)
{
  AssayPersonVerdict person;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail ((guint) check < ASSAY_N_CHECKS);
  g_return_if_fail (score >= -1 && score <= 10);
  g_return_if_fail (at != NULL);

  if (score < 0 || (reason != NULL && *reason == '\0'))
    reason = NULL;

  person = *assay_dossier_get_person (self->dossier);
  if (person.scores[check] == score && g_strcmp0 (person.reasons[check], reason) == 0)
    return;

  person.scores[check] = score;
  person.reasons[check] = (char *) reason;
  set_person (self, &person, "score", assay_check_to_id (check), at);
}

/**
 * assay_case_add_source:
 * @source: what a person adds, or one of the sources with what a person attached to it: see
 *   assay_source_list_add()
 *
 * The case is not current then.
 */
void
assay_case_add_source (AssayCase   *self,
                       AssaySource *source,
                       const char  *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  g_autofree char *label = NULL;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (ASSAY_IS_SOURCE (source));
  g_return_if_fail (at != NULL);

  label = assay_source_dup_label (source);
  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) (assay_source_get_attached (source) != NULL ? "copy-attached"
                                                                        : "source-added");
  operation.about = label;
  operation.source = source;
  assay_case_perform (self, &operation);
}

/**
 * assay_case_remove_source:
 * @source: index of a source
 *
 * Takes away what a person put there: see assay_source_list_remove(). The case is not current then.
 *
 * Returns: %FALSE if no person did; nothing has changed then
 */
gboolean
assay_case_remove_source (AssayCase  *self,
                          guint       source,
                          const char *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP };
  g_autoptr (AssaySource) removed = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (at != NULL, FALSE);

  removed = g_list_model_get_item (assay_case_get_sources (self), source);
  if (removed == NULL || !assay_source_is_removable (removed))
    return FALSE;

  label = assay_source_dup_label (removed);
  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) "source-removed";
  operation.about = label;
  operation.removed = (int) source;
  assay_case_perform (self, &operation);

  return TRUE;
}
