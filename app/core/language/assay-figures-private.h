/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-lexicon.h"
#include "assay-numbers.h"

G_BEGIN_DECLS

/**
 * AssayFigureFinder:
 *
 * What the finding of figures needs at hand: the reading under way and the lists of its language.
 */
typedef struct
{
  const AssayReader  *reader;
  AssayNumberParser   numbers;
  const AssayLexicon *units;
  const AssayLexicon *currencies;
  const AssayLexicon *bounds;
  const AssayLexicon *labels;
  const AssayLexicon *changes;
  const AssayLexicon *clock;
  const AssayLexicon *closed;
  const AssayLexicon *counted;
  const AssayLexicon *weighing;
  const AssayLexicon *compared;
} AssayFigureFinder;

static inline const AssayToken *
assay_figure_token (const AssayFigureFinder *self,
                    guint                    token)
{
  return assay_reader_token (self->reader, token);
}

/* The token before another of the same part, or %NULL. */
static inline const AssayToken *
assay_figure_token_before (const AssayFigureFinder *self,
                           guint                    token)
{
  if (token == 0 || (assay_figure_token (self, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return NULL;

  return assay_figure_token (self, token - 1);
}

/**
 * AssayMeasure:
 * @kind: what a number with it is; %ASSAY_FIGURE_NUMBER if there is none
 * @unit: (nullable): interned; as in AssayFigure
 * @factor: what a number beside it is multiplied by (“34 cents” are 0.34 dollars)
 * @last: its last piece, where it stands behind the number
 * @is_clock: no unit but “pm”: the number is no figure
 */
typedef struct
{
  AssayFigureKind kind;
  const char     *unit;
  double          factor;
  AssayPiece      last;
  gboolean        is_clock;
} AssayMeasure;

/**
 * AssayCandidate:
 *
 * A figure while it is read: a number, with what is written before and behind it. @low and @high have the
 * measure's factor applied; @begin_byte and @last bound what is written.
 */
typedef struct
{
  AssayNumber  number;
  AssayMeasure measure;
  guint        first_token; /* of its currency, sign or number */
  guint        begin_byte;
  AssayPiece   last;
  double       low;
  double       high;
  gboolean     has_measure;
  gboolean     has_prefix;
  gboolean     is_range;
} AssayCandidate;

guint    assay_figure_read_prefix  (const AssayFigureFinder *self,
                                    guint                    token,
                                    AssayMeasure            *measure);
gboolean assay_figure_read_measure (const AssayFigureFinder *self,
                                    const AssayNumber       *number,
                                    AssayMeasure            *measure);
double   assay_figure_read_minor   (const AssayFigureFinder *self,
                                    const AssayMeasure      *major,
                                    AssayPiece              *last);
guint    assay_figure_skip         (const AssayFigureFinder *self,
                                    guint                    token);
guint    assay_figure_skip_time    (const AssayFigureFinder *self,
                                    const AssayCandidate    *candidate);
guint    assay_figure_skip_address (const AssayFigureFinder *self,
                                    guint                    token);
gboolean assay_figure_follows_match
                                   (const AssayFigureFinder *self,
                                    guint                    token);
guint    assay_figure_match_role   (const AssayFigureFinder *self,
                                    guint                    token,
                                    const char              *role);
guint    assay_figure_read_score   (const AssayFigureFinder *self,
                                    guint                    token);
void     assay_figure_add          (const AssayFigureFinder *self,
                                    const AssayCandidate    *candidate);
gboolean assay_figure_is_end_of_phrase
                                   (const AssayFigureFinder *self,
                                    const AssayPiece        *last);
gboolean assay_figure_join_measures
                                   (const AssayFigureFinder *self,
                                    AssayCandidate          *candidate);
gboolean assay_figure_read_article (const AssayFigureFinder *self,
                                    guint                    token,
                                    AssayCandidate          *candidate);
void     assay_figure_share_length (const AssayFigureFinder *self,
                                    AssayCandidate          *candidate);
void     assay_figure_read_share   (const AssayFigureFinder *self,
                                    AssayCandidate          *candidate);
void     assay_figure_take_measure (const AssayFigureFinder *self,
                                    const AssayCandidate    *candidate,
                                    AssayFigure             *figure);
gboolean assay_figure_is_wanted    (const AssayFigureFinder *self,
                                    const AssayCandidate    *candidate);
gboolean assay_figure_is_age       (const AssayFigureFinder *self,
                                    const AssayCandidate    *candidate);

G_END_DECLS
