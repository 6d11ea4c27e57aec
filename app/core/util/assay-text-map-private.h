/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-text-map.h"
#include "assay-word-align.h"

G_BEGIN_DECLS

/**
 * AssayMapSide:
 * @text: one of the two texts
 * @words: (element-type AssayWord): its words, numbered
 * @to: [words] index of the word of the other side that it is, or -1
 */
typedef struct
{
  AssayText *text;
  GArray    *words;
  int       *to;
} AssayMapSide;

/**
 * _AssayTextMap:
 * @first: the text as it was
 * @second: as it is later; the @to of both say the same
 */
struct _AssayTextMap
{
  AssayMapSide first;
  AssayMapSide second;
};

void     assay_text_map_match         (AssayTextMap       *self);
gboolean assay_map_side_ends_sentence (const AssayMapSide *side,
                                       guint               index);

G_END_DECLS
