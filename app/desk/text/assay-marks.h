/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-stretch.h"
#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayShapeSpan:
 * @span: the words
 * @shape: how they are marked
 * @strength: 0–1, how strongly; used by the highlight
 */
typedef struct
{
  AssaySpan  span;
  AssayShape shape;
  double     strength;
} AssayShapeSpan;

/**
 * AssaySign:
 * @position: where the words begin that it stands beside
 * @id: what it is known by to whoever set it
 * @icon: name of a symbolic icon
 * @color: name of a colour of the style sheets
 * @rank: of several on one line the highest is shown
 *
 * A sign in the margin, on the line where @position lies. Strings are static.
 */
typedef struct
{
  guint       position;
  guint       id;
  const char *icon;
  const char *color;
  guint       rank;
} AssaySign;

/* A number, a dot, and a null byte. */
#define ASSAY_BULLET_BYTES 12

/**
 * AssayBullet:
 * @position: where the words of an item begin
 * @sign: its bullet or number
 *
 * What stands before an item of a list, where the text has no such sign itself.
 */
typedef struct
{
  guint position;
  char  sign[ASSAY_BULLET_BYTES];
} AssayBullet;

/**
 * AssayMarks:
 * @shapes: (element-type AssayShapeSpan): sorted by where they begin
 * @matches: (element-type AssayShapeSpan): likewise; what a search found
 * @signs: (element-type AssaySign): sorted by position
 * @bullets: (element-type AssayBullet): sorted by position
 * @longest: no shape or match is longer: how far back one that reaches here may begin
 *
 * All that a view draws. Positions are those of its buffer.
 */
typedef struct
{
  GArray *shapes;
  GArray *matches;
  GArray *signs;
  GArray *bullets;
  guint   longest;
} AssayMarks;

int      assay_shape_span_compare (gconstpointer a,
                                   gconstpointer b);

gboolean assay_marks_is_empty (AssayMarks *self);

void  assay_marks_init         (AssayMarks           *self);
void  assay_marks_clear        (AssayMarks           *self);
void  assay_marks_set_shapes   (AssayMarks           *self,
                                const AssayShapeSpan *shapes,
                                guint                 n_shapes);
void  assay_marks_set_matches  (AssayMarks           *self,
                                const AssaySpan      *matches,
                                guint                 n_matches,
                                int                   current);
void  assay_marks_set_signs    (AssayMarks           *self,
                                const AssaySign      *signs,
                                guint                 n_signs);
void  assay_marks_set_bullets  (AssayMarks           *self,
                                const AssayBullet    *bullets,
                                guint                 n_bullets);
void  assay_marks_shift        (AssayMarks           *self,
                                AssaySpan             edited,
                                guint                 n_inserted);
guint assay_marks_find_reach   (AssayMarks           *self,
                                GArray               *spans,
                                guint                 position);
guint assay_marks_find_sign    (AssayMarks           *self,
                                guint                 position);

guint assay_marks_find_bullet  (AssayMarks           *self,
                                guint                 position);

G_END_DECLS
