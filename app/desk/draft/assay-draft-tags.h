/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-draft-items.h"
#include "assay-marked-view.h"

G_BEGIN_DECLS

/**
 * AssayDraftTags:
 * @buffer: whose tags they are; it owns them
 * @parts: for each kind of part how it is set, or %NULL as text
 * @levels: for each depth of lists how far their items stand in; %NULL while none is so deep
 * @blank: lines between parts, which take less room than one that is written on
 * @dimmed: claims that need nobody's eye now
 * @is_bare: whether no part of the text has been set yet, so that there is nothing to take away
 * @has_dimmed: whether a claim of the text has ever been dimmed
 *
 * How the text of a draft is set in a buffer. Tags are few and shared, and only those that change are
 * touched, so nothing is laid out anew without need.
 */
typedef struct
{
  GtkTextBuffer *buffer;
  GtkTextTag    *parts[ASSAY_PART_CREDIT + 1];
  GtkTextTag    *levels[ASSAY_PART_MAX_LEVEL + 1];
  GtkTextTag    *blank;
  GtkTextTag    *link;
  GtkTextTag    *dimmed;
  gboolean       is_bare;
  gboolean       has_dimmed;
} AssayDraftTags;

void assay_draft_tags_init       (AssayDraftTags *self,
                                  GtkTextBuffer  *buffer);
void assay_draft_tags_forget     (AssayDraftTags *self);
void assay_draft_tags_set_colors (AssayDraftTags *self,
                                  GtkWidget      *widget);
void assay_draft_tags_set_parts  (AssayDraftTags  *self,
                                  AssayMarkedView *view,
                                  AssayDraft      *draft);
void assay_draft_tags_set_links  (AssayDraftTags  *self,
                                  AssayDraft      *draft);
void assay_draft_tags_set_dimmed (AssayDraftTags *self,
                                  AssaySpan       span,
                                  gboolean        is_dimmed);

G_END_DECLS
