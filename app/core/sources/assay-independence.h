/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayDependence:
 * @leader: index of the source whose text it carries; its own index where it carries nobody's
 * @share: 0–1, how many of its own words the leader has; 1 where it is the leader
 * @passage: the longest passage that it shares with the leader, in its own text; empty for a leader
 * @voice: number of the one whom it comes from, counted from 0: sources that carry the same text, or
 *   are of one outlet, are one voice
 * @n_followers: how many others carry its text
 *
 * Where one source has its words from, as far as the others show.
 */
typedef struct
{
  guint     leader;
  double    share;
  AssaySpan passage;
  guint     voice;
  guint     n_followers;
} AssayDependence;

/**
 * AssayIndependence:
 *
 * Which of some sources carry the same text: wire copy, and what was written off another. Immutable
 * and counted.
 */
typedef struct _AssayIndependence AssayIndependence;

AssayIndependence     *assay_independence_new          (GPtrArray          *sources,
                                                        GPtrArray          *readings,
                                                        GCancellable       *cancellable,
                                                        GError            **error) G_GNUC_WARN_UNUSED_RESULT;
AssayIndependence     *assay_independence_ref          (AssayIndependence  *self);
void                   assay_independence_unref        (AssayIndependence  *self);

guint                  assay_independence_get_n        (AssayIndependence  *self);
const AssayDependence *assay_independence_get          (AssayIndependence  *self,
                                                        guint               source);
guint                  assay_independence_count_voices (AssayIndependence  *self,
                                                        const gboolean     *is_counted);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayIndependence, assay_independence_unref)

G_END_DECLS
