/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-compare-private.h"

#include <math.h>

/* “About 40” bears out what lies this near to it, as a share of it. */
#define ABOUT_SHARE 0.07

/* Rounding changes a figure by no more than this share of it. */
#define ROUNDING_SHARE 0.03

/* Figures that differ by less than this share may be the same thing counted or rounded otherwise. */
#define NEAR_SHARE 0.05

/* Whoever writes “over 30” of a figure this many times as large hides something, or means another. */
#define BOUND_FACTOR 1.3

/* Of a large figure the hundreds may be left off, which are hardly any of it. */
#define MIN_CUT_GRAIN 1000.0
#define CUT_SHARE 0.005

/* Below this, counted things are written exactly: 19 dead are not 20 dead. */
#define EXACT_BELOW 100.0

static gboolean
is_equal (double a,
          double b)
{
  return fabs (a - b) <= 1e-9 * MAX (fabs (a), fabs (b));
}

/* The place of the last digit that is not nought: 12,000 → 1,000; 38.7 → 0.1. */
static double
tell_grain (double value)
{
  double grain = 1e-4;

  value = fabs (value);

  if (value < 1e-4 || value > 1e15)
    return MAX (value, 1e-4);

  while (grain * 10.0 <= value)
    {
      double next = value / (grain * 10.0);

      if (fabs (next - floor (next + 0.5)) > 1e-6)
        break;
      grain *= 10.0;
    }

  return grain;
}

/**
 * assay_figure_tell_grain:
 *
 * Returns: the place of the last digit of the figure that is not nought, in its unit: 1,000 for 12,000
 */
double
assay_figure_tell_grain (const AssayFigure *self)
{
  return tell_grain (self->low);
}

/* How coarsely a figure that is no exact one seems to be told: 45 and 350 are rounder than 46 and 360. */
static double
tell_roundness (double value)
{
  double grain = tell_grain (value);
  double next = value / (5.0 * grain);

  return fabs (next - floor (next + 0.5)) <= 1e-6 ? 5.0 * grain : grain;
}

static gboolean
is_share (const AssayFigure *figure)
{
  return figure->kind == ASSAY_FIGURE_PERCENT || figure->kind == ASSAY_FIGURE_POINTS;
}

/* Whether both are the same but that one is rounded to its own last digit. */
static gboolean
is_rounding (const AssayFigure *a,
             const AssayFigure *b)
{
  double low = MIN (tell_grain (a->low), tell_grain (b->low));
  double grain = MAX (tell_grain (a->low), tell_grain (b->low));
  double difference = fabs (a->low - b->low);

  if (is_share (a) || a->low < EXACT_BELOW)
    grain = low < 1.0 ? 1.0 : 0.0;

  return difference <= grain / 2.0 + 1e-9 &&
         difference <= MAX (ROUNDING_SHARE * fabs (b->low), is_share (a) ? 0.5 : 0.0);
}

/* How far from “about 9,600” a figure may be to be meant by it; 0 where neither is about. */
static double
tell_about (const AssayFigure *a,
            const AssayFigure *b)
{
  double about = 0.0;

  if (a->bound == ASSAY_BOUND_ABOUT)
    about = tell_roundness (a->low);
  if (b->bound == ASSAY_BOUND_ABOUT)
    about = MAX (about, tell_roundness (b->low));

  return about;
}

/* “Three hundred and sixty-four thousand” of 364,545 leaves the rest off. */
static gboolean
is_cut (const AssayFigure *draft,
        const AssayFigure *source)
{
  double grain = tell_grain (draft->low);
  double rest = source->low - draft->low;

  return grain >= MIN_CUT_GRAIN && rest > 0.0 && rest < grain && rest <= CUT_SHARE * source->low;
}

/**
 * assay_figures_are_rounded:
 *
 * Returns: whether @draft is the figure of @source, told more coarsely
 */
gboolean
assay_figures_are_rounded (const AssayFigure *draft,
                           const AssayFigure *source)
{
  return assay_figures_are_comparable (draft, source) && !is_equal (draft->low, source->low) &&
         tell_grain (draft->low) > tell_grain (source->low) &&
         (is_rounding (draft, source) || is_cut (draft, source));
}

static AssayLikeness
compare_exact (const AssayFigure *a,
               const AssayFigure *b)
{
  double difference = fabs (a->low - b->low);
  double size = MAX (fabs (a->low), fabs (b->low));
  double rough = MAX (tell_roundness (a->low), tell_roundness (b->low));
  double about = tell_about (a, b);

  if (is_equal (a->low, b->low) || is_rounding (a, b))
    return ASSAY_LIKENESS_SAME;
  if (difference <= MIN (about, ABOUT_SHARE * size))
    return ASSAY_LIKENESS_SAME;
  if (difference < about && difference <= 2.0 * ABOUT_SHARE * size)
    return ASSAY_LIKENESS_NEAR;
  /*
   * Small counts are exact, but “40%” for 38.7 is a rounding that a desk may allow. Two that are written
   * as finely as each other are two figures: $4.2bn is not $4.4bn; nor is 9,400 what 9,612 is rounded to.
   */
  if (difference <= NEAR_SHARE * size && difference < rough &&
      (size >= EXACT_BELOW || is_share (a)) && tell_grain (a->low) != tell_grain (b->low))
    return ASSAY_LIKENESS_NEAR;

  return is_cut (a, b) ? ASSAY_LIKENESS_NEAR : ASSAY_LIKENESS_OTHER;
}

/* Whether a value that lies by so much on the wrong side of a bound may be a rounded one of the right side. */
static gboolean
is_short_of (double             difference,
             const AssayFigure *value,
             double             bound)
{
  return difference <= NEAR_SHARE * bound && difference < tell_roundness (value->low);
}

/* @value against “over @bound”. */
static AssayLikeness
compare_with_floor (const AssayFigure *value,
                    double             bound)
{
  double step = tell_grain (bound);

  if (is_equal (value->low, bound))
    return ASSAY_LIKENESS_SAME;
  if (value->low < bound)
    {
      if (value->bound != ASSAY_BOUND_EXACT || is_short_of (bound - value->low, value, bound))
        return ASSAY_LIKENESS_NEAR;
      return ASSAY_LIKENESS_OTHER;
    }
  if (value->low < bound + step && value->low < bound * BOUND_FACTOR)
    return ASSAY_LIKENESS_SAME;
  if (value->low >= bound + step && value->low >= bound * BOUND_FACTOR)
    return ASSAY_LIKENESS_OTHER;

  return ASSAY_LIKENESS_NEAR;
}

/* @value against “under @bound”. */
static AssayLikeness
compare_with_ceiling (const AssayFigure *value,
                      double             bound)
{
  double step = tell_grain (bound);

  if (is_equal (value->low, bound))
    return ASSAY_LIKENESS_SAME;
  if (value->low > bound)
    {
      if (value->bound != ASSAY_BOUND_EXACT || is_short_of (value->low - bound, value, bound))
        return ASSAY_LIKENESS_NEAR;
      return ASSAY_LIKENESS_OTHER;
    }
  if (value->low > bound - step && value->low * BOUND_FACTOR > bound)
    return ASSAY_LIKENESS_SAME;
  if (value->low <= bound - step && value->low * BOUND_FACTOR <= bound)
    return ASSAY_LIKENESS_OTHER;

  return ASSAY_LIKENESS_NEAR;
}

/* Two bounds of one side: “over 10,000” and “over 12,000” may both be right. */
static AssayLikeness
compare_bounds (double a,
                double b)
{
  double small = MIN (fabs (a), fabs (b));
  double large = MAX (fabs (a), fabs (b));

  if (is_equal (a, b))
    return ASSAY_LIKENESS_SAME;

  return large < small * BOUND_FACTOR ? ASSAY_LIKENESS_NEAR : ASSAY_LIKENESS_OTHER;
}

static AssayLikeness
compare_with_range (const AssayFigure *value,
                    const AssayFigure *range)
{
  double slack = NEAR_SHARE * fabs (range->high);

  if (value->high < range->low - slack || value->low > range->high + slack)
    return ASSAY_LIKENESS_OTHER;
  /* “£600,000 to £900,000” for “£600,000 to £800,000”: nobody rounds one end alone. */
  if (value->bound == ASSAY_BOUND_RANGE)
    {
      gboolean is_low = is_equal (value->low, range->low);
      gboolean is_high = is_equal (value->high, range->high);

      return is_low && is_high   ? ASSAY_LIKENESS_SAME
             : is_low || is_high ? ASSAY_LIKENESS_OTHER
                                 : ASSAY_LIKENESS_NEAR;
    }
  if (value->low >= range->low && value->high <= range->high)
    return ASSAY_LIKENESS_SAME;

  return ASSAY_LIKENESS_NEAR;
}

static gboolean
is_count (const AssayFigure *figure)
{
  return figure->kind == ASSAY_FIGURE_NUMBER || figure->kind == ASSAY_FIGURE_AGE ||
         figure->kind == ASSAY_FIGURE_ORDINAL;
}

/**
 * assay_figures_are_comparable:
 *
 * Returns: whether both measure alike: per cent are no points, and dollars no pounds
 */
gboolean
assay_figures_are_comparable (const AssayFigure *a,
                              const AssayFigure *b)
{
  if (a->kind != b->kind)
    {
      /* “aged 52” and “52”: the unit is left to the reader. */
      gboolean has_age = a->kind == ASSAY_FIGURE_AGE || b->kind == ASSAY_FIGURE_AGE;

      return has_age && a->kind != ASSAY_FIGURE_ORDINAL && b->kind != ASSAY_FIGURE_ORDINAL &&
             is_count (a) && is_count (b);
    }

  return g_strcmp0 (a->unit, b->unit) == 0;
}

/**
 * assay_figures_compare:
 * @draft: what the draft says
 * @source: what a source says, of the same quantity
 *
 * Bounds, ranges and rounding are allowed for: “over 12,000” is borne out by 12,400, “nearly 40%” by
 * 38.7%. “40%” is not borne out by “over 30%”: who knew of 40 would have written it.
 *
 * Returns: how like they are
 */
AssayLikeness
assay_figures_compare (const AssayFigure *draft,
                       const AssayFigure *source)
{
  if (!assay_figures_are_comparable (draft, source))
    return ASSAY_LIKENESS_NONE;

  if (source->bound == ASSAY_BOUND_RANGE)
    return compare_with_range (draft, source);
  if (draft->bound == ASSAY_BOUND_RANGE)
    return compare_with_range (source, draft);
  if (draft->bound == source->bound &&
      (draft->bound == ASSAY_BOUND_OVER || draft->bound == ASSAY_BOUND_UNDER))
    return compare_bounds (draft->low, source->low);
  if (draft->bound == ASSAY_BOUND_OVER && source->bound == ASSAY_BOUND_UNDER)
    return draft->low < source->low ? ASSAY_LIKENESS_NEAR : ASSAY_LIKENESS_OTHER;
  if (draft->bound == ASSAY_BOUND_UNDER && source->bound == ASSAY_BOUND_OVER)
    return draft->low > source->low ? ASSAY_LIKENESS_NEAR : ASSAY_LIKENESS_OTHER;
  if (source->bound == ASSAY_BOUND_OVER)
    return compare_with_floor (draft, source->low);
  if (draft->bound == ASSAY_BOUND_OVER)
    return compare_with_floor (source, draft->low);
  if (source->bound == ASSAY_BOUND_UNDER)
    return compare_with_ceiling (draft, source->low);
  if (draft->bound == ASSAY_BOUND_UNDER)
    return compare_with_ceiling (source, draft->low);

  return compare_exact (draft, source);
}
