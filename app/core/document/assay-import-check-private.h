/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-verdict.h"

G_BEGIN_DECLS

/* Private to this room: the labels of a check that a draft brings along. */

/**
 * AssayCheckField:
 *
 * What a label of the block announces. The first four equal AssayCheck.
 */
typedef enum
{
  ASSAY_FIELD_FRESHNESS = ASSAY_CHECK_FRESHNESS,
  ASSAY_FIELD_QUOTES = ASSAY_CHECK_QUOTES,
  ASSAY_FIELD_SOURCES = ASSAY_CHECK_SOURCES,
  ASSAY_FIELD_PLAUSIBILITY = ASSAY_CHECK_PLAUSIBILITY,
  ASSAY_FIELD_SCORE,
  ASSAY_FIELD_NOTES,
  ASSAY_FIELD_OVERALL,
  ASSAY_FIELD_VERDICT,
  ASSAY_FIELD_CONFIDENCE,
  ASSAY_FIELD_SUMMARY,
  ASSAY_FIELD_NONE,
} AssayCheckField;

/**
 * AssayCheckLabel:
 * @field: what it announces
 * @value: what follows it on its line, which may be nothing
 */
typedef struct
{
  AssayCheckField  field;
  const char      *value;
} AssayCheckLabel;

AssayCheckLabel  assay_check_label_read (const char  *begin,
                                         const char  *end);
gboolean         assay_check_score_read (const char  *begin,
                                         const char  *end,
                                         int         *score);
char            *assay_check_word_dup   (const char  *begin,
                                         const char  *end,
                                         gboolean   (*is_known) (const char *word)) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
