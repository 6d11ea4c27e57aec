/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-verdict.h"

G_BEGIN_DECLS

/* Raised whenever the same input may give another score or finding. Kept in every verdict. */
#define ASSAY_RULE_SET_VERSION "10"

typedef enum
{
  ASSAY_RULE_A1, /* assertion in the narrator's own voice */
  ASSAY_RULE_A2, /* attributed to somebody unnamed */
  ASSAY_RULE_A3, /* reported speech whose speaker or words no source has */
  ASSAY_RULE_A4, /* loaded wording outside quotation marks */
  ASSAY_RULE_A5, /* opinion presented as fact */
  ASSAY_RULE_A6, /* share of those who speak who are not named */
  ASSAY_RULE_Q0, /* no direct quotation in the draft */
  ASSAY_RULE_Q1, /* quotation verbatim in a source */
  ASSAY_RULE_Q2, /* quotation altered */
  ASSAY_RULE_Q3, /* quotation in another source than the one named */
  ASSAY_RULE_Q4, /* quotation in no source */
  ASSAY_RULE_Q5, /* quotation with no speaker */
  ASSAY_RULE_Q6, /* quotation given to the wrong speaker */
  ASSAY_RULE_Q7, /* quotation spliced from two places */
  ASSAY_RULE_F1, /* figure conflicts with a source */
  ASSAY_RULE_F2, /* figure is in no source */
  ASSAY_RULE_F3, /* figure conflicts with the draft itself */
  ASSAY_RULE_N1, /* name in no source */
  ASSAY_RULE_N2, /* name spelled otherwise in a source, or elsewhere in the draft */
  ASSAY_RULE_N3, /* other title or role than a source gives */
  ASSAY_RULE_N4, /* another name than the passage has */
  ASSAY_RULE_D1, /* another date than the passage has */
  ASSAY_RULE_D2, /* relative date without an anchor */
  ASSAY_RULE_D3, /* draft has no date */
  ASSAY_RULE_D4, /* source much older than the event */
  ASSAY_RULE_D5, /* text recycled from a source or from an earlier draft */
  ASSAY_RULE_D6, /* source from before the event that it bears out */
  ASSAY_RULE_D7, /* page changed since it was read */
  ASSAY_RULE_S1, /* source unreadable */
  ASSAY_RULE_S2, /* source never opened */
  ASSAY_RULE_S3, /* outlet rated low, deprecated, satire or state-controlled */
  ASSAY_RULE_S4, /* partisan lean */
  ASSAY_RULE_S5, /* look-alike domain */
  ASSAY_RULE_S6, /* link came through an AI tool */
  ASSAY_RULE_S7, /* not independent: the same text as another source */
  ASSAY_RULE_S8, /* press release, sponsored or opinion */
  ASSAY_RULE_S9, /* no primary source */
  ASSAY_RULE_P1, /* statement that no source supports */
  ASSAY_RULE_P2, /* everything rests on one source */
  ASSAY_RULE_P3, /* direction or negation differs */
  ASSAY_RULE_P4, /* words differ from the passage */
  ASSAY_RULE_P5, /* support from summaries alone */
} AssayRuleId;

#define ASSAY_N_RULES (ASSAY_RULE_P5 + 1)

typedef enum
{
  ASSAY_SEVERITY_NOTE,    /* shown, weighs nothing */
  ASSAY_SEVERITY_MINOR,
  ASSAY_SEVERITY_MAJOR,
  ASSAY_SEVERITY_ERROR,   /* a conflict: never passes by itself */
} AssaySeverity;

/**
 * AssayRule:
 * @code: its id in files and for people (“F1”)
 * @name: two to five words, to be translated on display
 * @explanation: one sentence, to be translated on display
 * @check: the check that it feeds
 * @severity: how much it matters
 * @delta: points that each finding takes from its check; 0 for what is only shown
 * @cap: most points that all findings of this rule take together, before scaling to length
 * @scales: whether the sum is scaled to the draft's length (per 1,000 words)
 */
typedef struct
{
  const char    *code;
  const char    *name;
  const char    *explanation;
  AssayCheck     check;
  AssaySeverity  severity;
  double         delta;
  double         cap;
  gboolean       scales;
} AssayRule;

const AssayRule *assay_rule_get            (AssayRuleId    id);
gboolean         assay_rule_from_code      (const char    *code,
                                            AssayRuleId   *id);
const char      *assay_severity_to_id      (AssaySeverity  severity);
gboolean         assay_rule_is_difference  (AssayRuleId    rule);
gboolean         assay_rule_is_absence     (AssayRuleId    rule);

G_END_DECLS
