/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figures-private.h"

#include <math.h>
#include <string.h>

/*
 * Business reports give the figure of the year before in brackets, without its unit: “SEK 402 million (455)”, “a margin of
 * 10.5 per cent (12.3)”, “between SEK 15.0 and 15.4 billion (earlier: 15.2 to 15.8)”.
 */

/* Words in the brackets before the figure. */
#define MAX_LABEL_TOKENS 4

/* Of one thing in two years, the lesser is seldom less than this share of the larger. */
#define LEAST_SHARE 0.2

/* What a bare figure is multiplied by: thousands, millions, billions, trillions. */
static const double scales[] = { 1.0, 1e3, 1e6, 1e9, 1e12 };

static gboolean
is_mark (const AssayToken *token,
         gunichar          mark)
{
  return token != NULL && token->kind == ASSAY_TOKEN_MARK && token->mark == mark;
}

/* Whether a token in brackets says that what follows is of before: a word for it, a year, a colon. */
static gboolean
is_label (const AssayFigureFinder *self,
          guint                    token)
{
  const AssayToken *at = assay_figure_token (self, token);

  return is_mark (at, ':') || at->kind == ASSAY_TOKEN_NUMBER ||
         assay_lexicon_lookup_token (self->compared, self->reader, token) != NULL;
}

/* The bracket that a figure is the first of, or stands in behind a label; -1 if there is none. */
static int
find_bracket (const AssayFigureFinder *self,
              const AssayCandidate    *candidate,
              gboolean                *has_label)
{
  guint token = candidate->first_token;

  *has_label = FALSE;

  for (guint i = 0; i <= MAX_LABEL_TOKENS; i++)
    {
      const AssayToken *before = assay_figure_token_before (self, token);

      if (before == NULL)
        return -1;
      if (is_mark (before, '('))
        return (int) token - 1;
      if (!is_label (self, token - 1))
        return -1;
      *has_label = TRUE;
      token--;
    }

  return -1;
}

/* By what the bare figure is to be multiplied to be of the size of the other; 0 if by nothing. */
static double
find_scale (double bare,
            double other)
{
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      double scaled = fabs (bare) * scales[i];

      if (MIN (scaled, fabs (other)) >= LEAST_SHARE * MAX (scaled, fabs (other)))
        return scales[i];
    }

  return 0.0;
}

/* Whether a figure is written with a part of one: “12.3”. */
static gboolean
has_decimals (const AssayFigureFinder *self,
              AssaySpan                span)
{
  AssayText *text = self->reader->reading->text;
  guint begin = assay_text_to_byte (text, span.begin);
  guint end = assay_text_to_byte (text, span.end);

  return memchr (self->reader->utf8 + begin, '.', end - begin) != NULL;
}

/**
 * assay_figure_take_measure:
 * @candidate: a number that has no unit
 * @figure: the same
 *
 * Gives a number in brackets right behind a figure that figure's unit, and its millions, if it is of before.
 */
void
assay_figure_take_measure (const AssayFigureFinder *self,
                           const AssayCandidate    *candidate,
                           AssayFigure             *figure)
{
  const GArray *figures = self->reader->reading->figures;
  const AssayFigure *before = figures->len > 0
                                  ? &g_array_index (figures, AssayFigure, figures->len - 1)
                                  : NULL;
  guint behind = candidate->last.token + 1;
  gboolean has_label = FALSE;
  double scale = 0.0;
  int bracket = -1;

  if (before == NULL || before->unit == NULL || before->sentence != figure->sentence ||
      before->kind == ASSAY_FIGURE_AGE || behind >= self->reader->tokens->len ||
      !is_mark (assay_figure_token (self, behind), ')'))
    return;

  bracket = find_bracket (self, candidate, &has_label);
  if (bracket < 1 || assay_figure_token (self, (guint) bracket - 1)->end_byte !=
                         assay_text_to_byte (self->reader->reading->text, before->span.end))
    return;

  scale = find_scale (figure->high, before->high);
  /* “58% (26)” are twenty-six of something. */
  if (scale == 0.0 || (!has_label && scale == 1.0 &&
       !(has_decimals (self, before->span) && has_decimals (self, figure->span))))
    return;

  figure->kind = before->kind;
  figure->unit = before->unit;
  figure->low *= scale;
  figure->high *= scale;
  figure->is_earlier = TRUE;
}
