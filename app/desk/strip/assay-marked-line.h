/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pango.h>

#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayLineInk:
 * @ASSAY_LINE_PLAIN: as the rest
 * @ASSAY_LINE_QUIET: fainter
 * @ASSAY_LINE_STRONG: bold
 * @ASSAY_LINE_REMOVED: words that the other side has not: struck, and in the first colour
 * @ASSAY_LINE_ADDED: words that only the other side has: bold, and in the second colour
 */
typedef enum
{
  ASSAY_LINE_PLAIN,
  ASSAY_LINE_QUIET,
  ASSAY_LINE_STRONG,
  ASSAY_LINE_REMOVED,
  ASSAY_LINE_ADDED,
} AssayLineInk;

/**
 * AssayMarkedLine:
 *
 * A line of text for a label, some of its words in another ink. Words come from drafts and sources, so they
 * are never put into markup. Its looks are made when it is shown, as colours change with the style.
 */
typedef struct _AssayMarkedLine AssayMarkedLine;

AssayMarkedLine *assay_marked_line_new            (void) G_GNUC_WARN_UNUSED_RESULT;
AssayMarkedLine *assay_marked_line_ref            (AssayMarkedLine   *self);
void             assay_marked_line_unref          (AssayMarkedLine   *self);
void             assay_marked_line_add            (AssayMarkedLine   *self,
                                                   AssayLineInk       ink,
                                                   const char        *words);
void             assay_marked_line_add_side       (AssayMarkedLine   *self,
                                                   AssayText         *text,
                                                   AssaySpan          span,
                                                   GArray            *diff,
                                                   gboolean           is_first);
const char      *assay_marked_line_get_text       (AssayMarkedLine   *self);
PangoAttrList   *assay_marked_line_dup_attributes (AssayMarkedLine   *self,
                                                   const PangoColor  *removed,
                                                   const PangoColor  *added) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayMarkedLine, assay_marked_line_unref)

G_END_DECLS
