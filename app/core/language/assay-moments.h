/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading.h"

G_BEGIN_DECLS

/**
 * AssayMomentKind:
 * @ASSAY_MOMENT_POINT: a day or a time of day (“next Monday at 3pm”)
 * @ASSAY_MOMENT_RANGE: a stretch, or one with a single end (“from 5 to 6pm”, “since tomorrow”)
 * @ASSAY_MOMENT_DURATION: how long (“three hours”)
 * @ASSAY_MOMENT_SET: again and again (“every Tuesday”)
 */
typedef enum
{
  ASSAY_MOMENT_POINT,
  ASSAY_MOMENT_RANGE,
  ASSAY_MOMENT_DURATION,
  ASSAY_MOMENT_SET,
} AssayMomentKind;

/**
 * AssayMoment:
 * @span: the whole expression
 * @from: the first day that is known; year 0 if none is
 * @to: the last
 * @seconds: how long a duration is, months and years by their mean; 0 if it does not say
 * @sentence: index of its sentence
 * @from_minute: the first time of day, in minutes from midnight; -1 if it has none
 * @to_minute: the last
 * @kind: what it says
 *
 * An expression of time as a whole, where AssayDate has the days by themselves.
 */
typedef struct
{
  AssaySpan       span;
  AssayDay        from;
  AssayDay        to;
  double          seconds;
  guint           sentence;
  gint16          from_minute;
  gint16          to_minute;
  AssayMomentKind kind;
} AssayMoment;

const char *assay_moment_kind_to_id    (AssayMomentKind  kind);
GArray     *assay_reading_find_moments (AssayReading    *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
