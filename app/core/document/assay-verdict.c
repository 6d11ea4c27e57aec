/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-verdict.h"

#include <glib/gi18n-lib.h>

static const char *const check_ids[ASSAY_N_CHECKS] = {
  [ASSAY_CHECK_FRESHNESS] = "freshness",
  [ASSAY_CHECK_QUOTES] = "quotes",
  [ASSAY_CHECK_SOURCES] = "source-reliability",
  [ASSAY_CHECK_PLAUSIBILITY] = "plausibility",
};

static const char *const check_labels[ASSAY_N_CHECKS] = {
  [ASSAY_CHECK_FRESHNESS] = N_ ("Freshness"),
  [ASSAY_CHECK_QUOTES] = N_ ("Quotes"),
  [ASSAY_CHECK_SOURCES] = N_ ("Source reliability"),
  [ASSAY_CHECK_PLAUSIBILITY] = N_ ("Plausibility"),
};

static const char *const verdict_ids[] = {
  [ASSAY_VERDICT_UNSET] = NULL,
  [ASSAY_VERDICT_FAIL] = "FAIL",
  [ASSAY_VERDICT_OPEN] = "OPEN",
  [ASSAY_VERDICT_PASS] = "PASS",
};

static const char *const confidence_ids[] = {
  [ASSAY_CONFIDENCE_UNSET] = NULL,
  [ASSAY_CONFIDENCE_LOW] = "LOW",
  [ASSAY_CONFIDENCE_MEDIUM] = "MEDIUM",
  [ASSAY_CONFIDENCE_HIGH] = "HIGH",
};

const char *
assay_check_to_id (AssayCheck check)
{
  g_return_val_if_fail ((guint) check < ASSAY_N_CHECKS, NULL);

  return check_ids[check];
}

gboolean
assay_check_from_id (const char *id,
                     AssayCheck *check)
{
  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      if (g_strcmp0 (id, check_ids[i]) == 0)
        {
          *check = (AssayCheck) i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
assay_check_get_label (AssayCheck check)
{
  g_return_val_if_fail ((guint) check < ASSAY_N_CHECKS, NULL);

  return _ (check_labels[check]);
}

const char *
assay_verdict_to_id (AssayVerdict verdict)
{
  g_return_val_if_fail ((guint) verdict < G_N_ELEMENTS (verdict_ids), NULL);

  return verdict_ids[verdict];
}

/**
 * assay_verdict_from_id:
 * @id: (nullable): “FAIL”, “OPEN” or “PASS”
 *
 * Returns: the verdict, or %ASSAY_VERDICT_UNSET for any other word
 */
AssayVerdict
assay_verdict_from_id (const char *id)
{
  for (guint i = ASSAY_VERDICT_FAIL; i < G_N_ELEMENTS (verdict_ids); i++)
    {
      if (g_strcmp0 (id, verdict_ids[i]) == 0)
        return (AssayVerdict) i;
    }

  return ASSAY_VERDICT_UNSET;
}

const char *
assay_confidence_to_id (AssayConfidence confidence)
{
  g_return_val_if_fail ((guint) confidence < G_N_ELEMENTS (confidence_ids), NULL);

  return confidence_ids[confidence];
}

/**
 * assay_confidence_from_id:
 * @id: (nullable): “LOW”, “MEDIUM” or “HIGH”
 *
 * Returns: the confidence, or %ASSAY_CONFIDENCE_UNSET for any other word
 */
AssayConfidence
assay_confidence_from_id (const char *id)
{
  for (guint i = ASSAY_CONFIDENCE_LOW; i < G_N_ELEMENTS (confidence_ids); i++)
    {
      if (g_strcmp0 (id, confidence_ids[i]) == 0)
        return (AssayConfidence) i;
    }

  return ASSAY_CONFIDENCE_UNSET;
}

/**
 * assay_earlier_check_new:
 *
 * Returns: (transfer full): a check in which nothing is known yet
 */
AssayEarlierCheck *
assay_earlier_check_new (void)
{
  AssayEarlierCheck *self = g_new0 (AssayEarlierCheck, 1);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    self->scores[i] = -1;

  return self;
}

AssayEarlierCheck *
assay_earlier_check_copy (const AssayEarlierCheck *self)
{
  AssayEarlierCheck *copy = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->service = g_strdup (self->service);
  copy->summary = g_strdup (self->summary);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    copy->notes[i] = g_strdup (self->notes[i]);

  return copy;
}

void
assay_earlier_check_free (AssayEarlierCheck *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    g_free (self->notes[i]);

  g_free (self->service);
  g_free (self->summary);
  g_free (self);
}
