/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-lexicon.h"
#include "assay-moments.h"

G_BEGIN_DECLS

/**
 * AssayMomentFinder:
 * @reader: the reading under way
 * @end: one past the last token of the part that is read
 * @date: index of the first date that does not begin before the token being read
 * @figure: the same for figures
 * @has_date: a date was read since this was last set to FALSE
 * @has_clock: a time of day that cannot be a count was
 */
typedef struct
{
  const AssayReader *reader;
  guint              end;
  guint              date;
  guint              figure;
  gboolean           has_date;
  gboolean           has_clock;
} AssayMomentFinder;

extern const char *const assay_moment_edges[];

gboolean         assay_moment_is               (const AssayMomentFinder *self,
                                                guint                    token,
                                                const char              *word);
gboolean         assay_moment_is_any           (const AssayMomentFinder *self,
                                                guint                    token,
                                                const char *const       *words);
const AssayDate *assay_moment_get_date         (const AssayMomentFinder *self,
                                                guint                    token,
                                                guint                   *end);
guint            assay_moment_read_clock       (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment,
                                                gboolean                 allows_bare);
guint            assay_moment_read_part_of_day (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment);
guint            assay_moment_read_duration    (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment);
guint            assay_moment_read_point       (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment);
guint            assay_moment_read_stretch     (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment);
guint            assay_moment_read_span        (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment);
guint            assay_moment_read_bounded     (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment);
guint            assay_moment_read_set         (AssayMomentFinder       *self,
                                                guint                    token,
                                                AssayMoment             *moment);

G_END_DECLS
