/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-day.h"
#include "assay-text.h"

G_BEGIN_DECLS

/* Fewer words in all, or less of the draft, are what every report of one event has in common. */
#define ASSAY_RECYCLED_MIN_WORDS 40
#define ASSAY_RECYCLED_MIN_SHARE 0.1

/**
 * AssayEarlierDraft:
 * @title: its headline, or else the name of its file
 * @file: name of the file that it was saved in, without its folder
 * @day: its own date; year 0 if it has none
 * @saved_at: when it was saved, ISO 8601 in UTC
 * @text: its passages that the draft has too, one a line
 *
 * What a library knows of another draft that has passages of the one that is judged.
 */
typedef struct
{
  char      *title;
  char      *file;
  AssayDay   day;
  char      *saved_at;
  AssayText *text;
} AssayEarlierDraft;

/**
 * AssayEarlier:
 *
 * What a library answers when it is asked what of a draft stands in others: part of what the draft is judged by, so
 * that the same answer gives the same findings where there is no library. Counted; immutable once it is handed on.
 */
typedef struct _AssayEarlier AssayEarlier;

AssayEarlier            *assay_earlier_new       (void) G_GNUC_WARN_UNUSED_RESULT;
AssayEarlier            *assay_earlier_ref       (AssayEarlier            *self);
void                     assay_earlier_unref     (AssayEarlier            *self);
void                     assay_earlier_add       (AssayEarlier            *self,
                                                  const AssayEarlierDraft *draft);

guint                    assay_earlier_get_count (AssayEarlier            *self);
const AssayEarlierDraft *assay_earlier_get_draft (AssayEarlier            *self,
                                                  guint                    index);
gboolean                 assay_earlier_equal     (AssayEarlier            *a,
                                                  AssayEarlier            *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayEarlier, assay_earlier_unref)

G_END_DECLS
