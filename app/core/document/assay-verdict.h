/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AssayCheck:
 * @ASSAY_CHECK_FRESHNESS: is it recent, dated, and not recycled?
 * @ASSAY_CHECK_QUOTES: who is quoted, and are the words right?
 * @ASSAY_CHECK_SOURCES: can the sources be read, and whom do they come from?
 * @ASSAY_CHECK_PLAUSIBILITY: do the sources bear out what the draft says?
 *
 * The four checks, in the order in which they are always shown.
 */
typedef enum
{
  ASSAY_CHECK_FRESHNESS,
  ASSAY_CHECK_QUOTES,
  ASSAY_CHECK_SOURCES,
  ASSAY_CHECK_PLAUSIBILITY,
} AssayCheck;

#define ASSAY_N_CHECKS 4

/**
 * AssayVerdict:
 *
 * What may become of the draft. Ordered from worst to best, so the worst of several is the least.
 */
typedef enum
{
  ASSAY_VERDICT_UNSET,
  ASSAY_VERDICT_FAIL,
  ASSAY_VERDICT_OPEN,
  ASSAY_VERDICT_PASS,
} AssayVerdict;

typedef enum
{
  ASSAY_CONFIDENCE_UNSET,
  ASSAY_CONFIDENCE_LOW,
  ASSAY_CONFIDENCE_MEDIUM,
  ASSAY_CONFIDENCE_HIGH,
} AssayConfidence;

/* Words of files and of machine output: never translated. */
const char     *assay_check_to_id            (AssayCheck       check);
gboolean        assay_check_from_id          (const char      *id,
                                              AssayCheck      *check);
const char     *assay_verdict_to_id          (AssayVerdict     verdict);
AssayVerdict    assay_verdict_from_id        (const char      *id);
const char     *assay_confidence_to_id       (AssayConfidence  confidence);
AssayConfidence assay_confidence_from_id     (const char      *id);

/* Words for people, translated. */
const char     *assay_check_get_label        (AssayCheck       check);

/**
 * AssayEarlierCheck:
 * @service: who made it, as its heading says (“Noah Fact Check Pro”), or %NULL
 * @scores: each check's score 0–10, or -1 where the block gives none
 * @notes: each check's notes, or %NULL
 * @verdict: its verdict, or %ASSAY_VERDICT_UNSET
 * @confidence: its confidence, or %ASSAY_CONFIDENCE_UNSET
 * @summary: its summary, or %NULL
 *
 * A fact-check that came with the draft. It is kept beside ours and never copied into it.
 */
typedef struct
{
  char            *service;
  int              scores[ASSAY_N_CHECKS];
  char            *notes[ASSAY_N_CHECKS];
  AssayVerdict     verdict;
  AssayConfidence  confidence;
  char            *summary;
} AssayEarlierCheck;

AssayEarlierCheck *assay_earlier_check_new  (void) G_GNUC_WARN_UNUSED_RESULT;
AssayEarlierCheck *assay_earlier_check_copy (const AssayEarlierCheck *self) G_GNUC_WARN_UNUSED_RESULT;
void               assay_earlier_check_free (AssayEarlierCheck       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayEarlierCheck, assay_earlier_check_free)

G_END_DECLS
