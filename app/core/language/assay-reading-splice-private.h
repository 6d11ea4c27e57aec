/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading-private.h"

G_BEGIN_DECLS

/* A run of parts; of one text. */
typedef struct
{
  guint first;
  guint end;
} AssayParts;

/**
 * AssaySplice:
 * @old: the reading before
 * @fresh: a reading of the parts that changed, and of one part before and behind
 * @result: what is put together
 * @old_parts: the parts that are replaced
 * @new_parts: what they are replaced by, in the text as it is now
 * @fresh_parts: the same in @fresh
 * @offset: where @fresh begins in the text as it is now
 * @moved: how far everything behind has moved
 * @attribution_of_old: [attributions of @old] index in @result, or -1
 * @attribution_of_fresh: the same for @fresh
 * @name_of_old: the same for names
 * @name_of_fresh: the same for names of @fresh
 *
 * All of @result before the parts is that of @old, then comes that of @fresh, then again @old, moved.
 */
typedef struct
{
  AssayReading *old;
  AssayReading *fresh;
  AssayReading *result;
  AssayParts    old_parts;
  AssayParts    new_parts;
  AssayParts    fresh_parts;
  guint         offset;
  gint64        moved;
  int          *attribution_of_old;
  int          *attribution_of_fresh;
  int          *name_of_old;
  int          *name_of_fresh;
} AssaySplice;

static inline const AssayPart *
assay_splice_get_part (const AssayReading *reading,
                       guint               i)
{
  return &g_array_index (reading->parts, AssayPart, i);
}

/* Where a run of parts begins in its text, and where the part behind it does. */
static inline AssaySpan
assay_splice_get_bounds (const AssayReading *reading,
                         AssayParts          parts)
{
  guint n = reading->parts->len;

  return (AssaySpan){
    parts.first < n ? assay_splice_get_part (reading, parts.first)->span.begin : G_MAXUINT,
    parts.end < n ? assay_splice_get_part (reading, parts.end)->span.begin : G_MAXUINT,
  };
}

static inline AssaySpan
assay_splice_move_span (AssaySpan span,
                        gint64    by)
{
  return (AssaySpan){ (guint) (span.begin + by), (guint) (span.end + by) };
}

void assay_splice_begin  (AssaySplice     *self,
                          AssayText       *text,
                          const AssayPart *parts,
                          guint            n_parts);
void assay_splice_arrays (AssaySplice     *self);

G_END_DECLS
