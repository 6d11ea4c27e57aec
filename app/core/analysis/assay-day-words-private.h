/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

typedef enum
{
  ASSAY_DAY_WORDS_OTHER,
  ASSAY_DAY_WORDS_WEEKDAY,
  ASSAY_DAY_WORDS_MONTH,
  ASSAY_DAY_WORDS_YEAR,
} AssayDayWordsKind;

/**
 * AssayDayWords: what a date says by words
 * @kind: the most that it says
 * @weekday: the form of its weekday, or 0
 * @month: the form of its month, or 0
 * @number: the form of the number of the day, or of the year alone
 */
typedef struct
{
  AssayDayWordsKind kind;
  guint             weekday;
  guint             month;
  guint             number;
} AssayDayWords;

AssayDayWords assay_day_words_read       (const AssayInquiry  *self,
                                          const GArray        *words,
                                          AssayWordRange       range,
                                          AssaySpan            span);
gboolean      assay_day_words_may_be_one (const AssayDayWords *a,
                                          const AssayDayWords *b);
gboolean      assay_date_is_told         (const AssayDate     *date);
gboolean      assay_days_may_be_one      (AssayDay             a,
                                          AssayDay             b);
gboolean      assay_date_is_of_saying    (AssayReading        *reading,
                                          AssaySpan            span);

G_END_DECLS
