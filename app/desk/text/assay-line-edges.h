/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AssayEdge:
 * @left: left end of a character, from where its line begins; not a number while it is not known
 * @right: its right end
 */
typedef struct
{
  double left;
  double right;
} AssayEdge;

/**
 * AssayLineEdges:
 *
 * Where the characters of the lines in sight stand. To ask a text view for that takes long in a long paragraph, which is
 * gone through from its beginning for each; but a line that has the same words as in the frame before has them in the
 * same places, wherever it stands now.
 */
typedef struct _AssayLineEdges AssayLineEdges;

AssayLineEdges *assay_line_edges_of    (GtkTextView       *view);
void            assay_line_edges_begin (AssayLineEdges    *self);
AssayEdge      *assay_line_edges_find  (AssayLineEdges    *self,
                                        const GtkTextIter *begin,
                                        const GtkTextIter *end);

G_END_DECLS
