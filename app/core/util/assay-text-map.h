/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayLanding:
 * @ASSAY_LANDING_SAME: the same words, among the words that stood around them
 * @ASSAY_LANDING_CHANGED: the place is known, but other words stand there, or the same in other company
 * @ASSAY_LANDING_LOST: nothing of them is found
 */
typedef enum
{
  ASSAY_LANDING_SAME,
  ASSAY_LANDING_CHANGED,
  ASSAY_LANDING_LOST,
} AssayLanding;

/**
 * AssayTextMap:
 *
 * Where the words of a text stand in a later version of it, also where passages were moved, split, reworded
 * or taken out. Immutable.
 */
typedef struct _AssayTextMap AssayTextMap;

AssayTextMap *assay_text_map_new  (AssayText    *first,
                                   AssayText    *second) G_GNUC_WARN_UNUSED_RESULT;
void          assay_text_map_free (AssayTextMap *self);
AssayLanding  assay_text_map_find (AssayTextMap *self,
                                   AssaySpan     span,
                                   AssaySpan    *landed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayTextMap, assay_text_map_free)

G_END_DECLS
