/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "assay-outlet.h"
#include "assay-rule.h"

G_BEGIN_DECLS

#define ASSAY_POLICY_MEDIA_TYPE "application/vnd.assay.policy+json"
#define ASSAY_POLICY_VERSION "1.0"

/* Stands where an origin's id stands, for an outlet that the policy itself rates. */
#define ASSAY_RATED_BY_POLICY "policy"

/**
 * AssayPolicyRule:
 * @is_on: whether it is looked for at all
 * @severity: how much it matters; a conflict never passes by itself
 * @points: points that each finding takes from its check
 * @cap: most points that all its findings take together, before scaling to length
 *
 * What a newsroom makes of a rule.
 */
typedef struct
{
  gboolean      is_on;
  AssaySeverity severity;
  double        points;
  double        cap;
} AssayPolicyRule;

/**
 * AssayThresholds:
 * @fail_at_most: a check of this score or less fails the draft
 * @pass_at_least: all checks need this score for it to pass
 * @high_share: share of facts with evidence from pages read, for the confidence HIGH
 * @high_outlets: independent outlets that carry the story, for the confidence HIGH
 * @low_share: with evidence for a lesser share of facts, the confidence is LOW
 * @on_author_share: most facts that may rest on the author's word in a draft that passes
 * @old_after_days: a source that is older than this, in days, is of another time
 * @loaded_from: 0–1, the weakest hint that is shown as loaded wording
 */
typedef struct
{
  int    fail_at_most;
  int    pass_at_least;
  double high_share;
  int    high_outlets;
  double low_share;
  double on_author_share;
  int    old_after_days;
  double loaded_from;
} AssayThresholds;

/**
 * AssayPolicyOutlet:
 * @host: whom it is about, with all hosts below it (“example.org”)
 * @tier: its reliability here, if @has_tier
 * @lean: its lean here, if @has_lean
 * @control: its control by a state here, if @has_control
 * @reason: why the newsroom rates it so
 */
typedef struct
{
  char         *host;
  AssayTier     tier;
  AssayLean     lean;
  AssayControl  control;
  gboolean      has_tier    : 1;
  gboolean      has_lean    : 1;
  gboolean      has_control : 1;
  char         *reason;
} AssayPolicyOutlet;

/**
 * AssayPolicy:
 *
 * A newsroom's own settings, by which drafts are judged. One JSON file that people read and share: what it
 * does not name is as in the built-in policy. Immutable and counted.
 */
typedef struct _AssayPolicy AssayPolicy;

/**
 * AssayPolicySetting:
 * @path: the key path in the file (“rules.F1.points”)
 * @value: as the file has it, without quotation marks
 */
typedef struct
{
  char *path;
  char *value;
} AssayPolicySetting;

AssayPolicy             *assay_policy_get_default     (void);
AssayPolicy             *assay_policy_new             (GBytes       *bytes,
                                                       GError      **error) G_GNUC_WARN_UNUSED_RESULT;
AssayPolicy             *assay_policy_ref             (AssayPolicy  *self);
void                     assay_policy_unref           (AssayPolicy  *self);

const char *const       *assay_policy_list_shipped    (void);
AssayPolicy             *assay_policy_new_shipped     (const char   *id) G_GNUC_WARN_UNUSED_RESULT;
GBytes                  *assay_policy_dup_shipped     (const char   *id) G_GNUC_WARN_UNUSED_RESULT;

const char              *assay_policy_get_name        (AssayPolicy  *self);
const char              *assay_policy_get_description (AssayPolicy  *self);
const char              *assay_policy_get_sha256      (AssayPolicy  *self);
gboolean                 assay_policy_equal           (AssayPolicy  *self,
                                                       AssayPolicy  *other);
const AssayPolicyRule   *assay_policy_get_rule        (AssayPolicy  *self,
                                                       AssayRuleId   rule);
const AssayThresholds   *assay_policy_get_thresholds  (AssayPolicy  *self);
const AssayPolicyOutlet *assay_policy_find_outlet     (AssayPolicy  *self,
                                                       const char   *host);
const AssayPolicyOutlet *const *
                         assay_policy_get_outlets     (AssayPolicy  *self,
                                                       guint        *n_outlets);
const char *const       *assay_policy_get_added       (AssayPolicy  *self);
const char *const       *assay_policy_get_removed     (AssayPolicy  *self);
gboolean                 assay_policy_is_removed      (AssayPolicy  *self,
                                                       const char   *words);
gboolean                 assay_policy_strikes_closed  (AssayPolicy  *self);

GBytes                  *assay_policy_to_bytes        (AssayPolicy  *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray               *assay_policy_list_settings   (AssayPolicy  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayPolicy, assay_policy_unref)

/**
 * AssayPolicyEditor:
 *
 * A policy that is being changed: assay_policy_edit() begins one, and assay_policy_editor_end() makes the
 * new policy. The first four are free to be set; whether all is within the bounds that the schema of the file
 * gives is told by reading what assay_policy_to_bytes() makes of it.
 */
typedef struct
{
  char            *name;
  AssayPolicyRule  rules[ASSAY_N_RULES];
  AssayThresholds  thresholds;
  gboolean         strikes_closed;
  GPtrArray       *outlets; /* of AssayPolicyOutlet */
  GPtrArray       *added;   /* of utf8 */
  GPtrArray       *removed; /* of utf8 */
  char            *description;
} AssayPolicyEditor;

AssayPolicyEditor       *assay_policy_edit            (AssayPolicy        *self) G_GNUC_WARN_UNUSED_RESULT;
void                     assay_policy_editor_free     (AssayPolicyEditor  *editor);
void                     assay_policy_editor_set_word (AssayPolicyEditor  *editor,
                                                       gboolean            judges,
                                                       const char         *word,
                                                       gboolean            is_in);
void                     assay_policy_editor_set_outlet
                                                      (AssayPolicyEditor       *editor,
                                                       const AssayPolicyOutlet *outlet);
void                     assay_policy_editor_remove_outlet
                                                      (AssayPolicyEditor  *editor,
                                                       const char         *host);
AssayPolicy             *assay_policy_editor_end      (AssayPolicyEditor  *editor) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
