/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lookup-private.h"

/* Nearer hosts first, and longer paths first within one. */
static int
compare_levels (const AssayMatch *a,
                const AssayMatch *b)
{
  gsize n_a = a->row.lengths[ASSAY_FIELD_PATH];
  gsize n_b = b->row.lengths[ASSAY_FIELD_PATH];

  if (a->distance != b->distance)
    return a->distance < b->distance ? -1 : 1;

  return (n_a < n_b) - (n_a > n_b);
}

static AssayRating *
get_rating (AssayLookup      *self,
            const AssayMatch *match)
{
  return &g_array_index (self->outlet->ratings, AssayRating, match->index);
}

/* Which of two of one level, both own or neither, counts: the newer lean, else what the higher ranking origin says. */
static int
compare_weight (AssayLookup      *self,
                const AssayMatch *a,
                const AssayMatch *b)
{
  guint year_a = assay_row_get_year (&a->row);
  guint year_b = assay_row_get_year (&b->row);
  AssayRegister *outlets = a->is_own ? self->own : self->outlets;
  guint rank_a = assay_register_get_rank (outlets, &a->row);
  guint rank_b = assay_register_get_rank (outlets, &b->row);

  if (a->property == ASSAY_PROPERTY_LEAN && year_a != year_b)
    return year_a > year_b ? -1 : 1;
  if (rank_a != rank_b)
    return rank_a < rank_b ? -1 : 1;

  return (year_a < year_b) - (year_a > year_b);
}

/* The match that decides a property, or %NULL. */
static const AssayMatch *
choose (AssayLookup              *self,
        AssayOutletProperty  property)
{
  const AssayMatch *best = NULL;

  for (guint i = 0; i < self->matches->len; i++)
    {
      const AssayMatch *at = &g_array_index (self->matches, AssayMatch, i);
      int order = 0;

      if (at->property != property || at->is_exception)
        continue;

      /* What a newsroom says of a host holds for all of it. */
      if (best != NULL)
        order = (int) best->is_own - (int) at->is_own;
      if (best != NULL && order == 0)
        order = compare_levels (at, best);
      if (best != NULL && order == 0)
        order = compare_weight (self, at, best);
      if (best == NULL || order < 0)
        best = at;
    }

  return best;
}

static guint
choose_step (AssayLookup              *self,
             AssayOutletProperty  property,
             const char         *(*get_id) (guint step),
             guint                last)
{
  const AssayMatch *best = choose (self, property);

  if (best == NULL)
    return 0;

  get_rating (self, best)->is_chosen = TRUE;

  for (guint step = 1; step <= last; step++)
    {
      if (assay_row_has (&best->row, ASSAY_FIELD_VALUE, get_id (step)))
        return step;
    }

  return 0;
}

static const char *
get_tier_id (guint step)
{
  return assay_tier_to_id ((AssayTier) step);
}

static const char *
get_lean_id (guint step)
{
  return assay_lean_to_id ((AssayLean) step);
}

static const char *
get_control_id (guint step)
{
  return assay_control_to_id ((AssayControl) step);
}

/*
 * Others of the same level that contradict the one that decides make it mixed: the same origin on
 * another part of the outlet, or an origin that lists as unreliable whom another trusts.
 */
static AssayTier
weigh_contradictions (AssayLookup      *self,
                      const AssayMatch *best,
                      AssayTier    tier)
{
  AssayTier result = tier;

  for (guint i = 0; i < self->matches->len; i++)
    {
      const AssayMatch *at = &g_array_index (self->matches, AssayMatch, i);
      gboolean is_same_origin = FALSE;

      if (at == best || at->property != ASSAY_PROPERTY_RELIABILITY || at->is_exception ||
          compare_levels (at, best) != 0 ||
          assay_row_has (&at->row, ASSAY_FIELD_VALUE, assay_tier_to_id (tier)))
        continue;

      is_same_origin = get_rating (self, at)->origin == get_rating (self, best)->origin;

      if (is_same_origin ? tier < ASSAY_TIER_SATIRE : tier == ASSAY_TIER_RELIABLE)
        {
          get_rating (self, at)->is_chosen = TRUE;
          result = ASSAY_TIER_MIXED;
        }
    }

  return result;
}

/* A match that says that the page is of @type, no further away than @limit (%NULL for anywhere). */
static const AssayMatch *
find_type (AssayLookup      *self,
           const char  *type,
           const AssayMatch *limit)
{
  for (guint i = 0; i < self->matches->len; i++)
    {
      const AssayMatch *at = &g_array_index (self->matches, AssayMatch, i);

      if (at->property == ASSAY_PROPERTY_TYPE &&
          assay_row_has (&at->row, ASSAY_FIELD_VALUE, type) &&
          (limit == NULL || compare_levels (at, limit) <= 0))
        return at;
    }

  return NULL;
}

/* A step that what the page is explains better than how it is rated: a rating of it as a source only. */
static gboolean
explain_tier (AssayLookup      *self,
              const char  *type,
              const AssayMatch *rated,
              AssayTier    explained)
{
  const AssayMatch *match = find_type (self, type, rated);

  if (match == NULL)
    return FALSE;

  get_rating (self, match)->is_chosen = TRUE;
  self->outlet->tier = explained;

  return TRUE;
}

/* The tier, as data/outlets/README.md tells how it is decided. */
static void
decide_tier (AssayLookup *self)
{
  const AssayMatch *best = choose (self, ASSAY_PROPERTY_RELIABILITY);
  AssayTier tier =
      choose_step (self, ASSAY_PROPERTY_RELIABILITY, get_tier_id, ASSAY_TIER_IMPERSONATION);

  if (best != NULL && !best->is_own)
    tier = weigh_contradictions (self, best, tier);

  self->outlet->tier = tier;
  if (best != NULL && best->is_own)
    return;

  if (tier == ASSAY_TIER_IMPERSONATION || find_type (self, "influence-operation", best) != NULL)
    return;

  if (explain_tier (self, "satire", best, ASSAY_TIER_SATIRE))
    {
      /* Whether an encyclopedia may cite it does not matter then. */
      if (best != NULL)
        get_rating (self, best)->is_chosen = FALSE;

      return;
    }

  if (tier != ASSAY_TIER_UNRELIABLE && tier != ASSAY_TIER_NONE)
    return;
  if (explain_tier (self, "preprints", best, ASSAY_TIER_UNREVIEWED))
    return;
  if (explain_tier (self, "user-generated", best, ASSAY_TIER_USER_GENERATED))
    return;

  /* The platform itself: below it nothing of it is known. */
  if (self->outlet->is_known && self->outlet->hosted_on != NULL)
    self->outlet->tier = ASSAY_TIER_USER_GENERATED;
}

/* A page is of each type that it or a host above has; those nearest by count as its own. */
static void
decide_types (AssayLookup *self)
{
  const AssayMatch *nearest = choose (self, ASSAY_PROPERTY_TYPE);

  for (guint i = 0; i < self->matches->len; i++)
    {
      const AssayMatch *at = &g_array_index (self->matches, AssayMatch, i);

      if (at->property == ASSAY_PROPERTY_TYPE && compare_levels (at, nearest) == 0)
        get_rating (self, at)->is_chosen = TRUE;
    }

  self->outlet->is_wire = find_type (self, "wire", NULL) != NULL;
  self->outlet->is_opinion = find_type (self, "opinion", NULL) != NULL;
  self->outlet->is_press_release = find_type (self, "press-release", NULL) != NULL;
  self->outlet->is_sponsored = find_type (self, "sponsored", NULL) != NULL;
}

/**
 * assay_lookup_decide:
 * @self: a question whose matches are all there
 *
 * Makes of the matches what the outlet is, property by property, and marks the ratings that made it.
 */
void
assay_lookup_decide (AssayLookup *self)
{
  const AssayMatch *match = NULL;

  decide_tier (self);
  decide_types (self);
  self->outlet->lean =
      (AssayLean) choose_step (self, ASSAY_PROPERTY_LEAN, get_lean_id, ASSAY_LEAN_RIGHT);
  self->outlet->control = (AssayControl) choose_step (self, ASSAY_PROPERTY_CONTROL, get_control_id,
                                                      ASSAY_CONTROL_STATE);

  match = choose (self, ASSAY_PROPERTY_COUNTRY);
  if (match != NULL)
    get_rating (self, match)->is_chosen = TRUE;

  match = choose (self, ASSAY_PROPERTY_OWNER);
  if (match != NULL)
    get_rating (self, match)->is_chosen = TRUE;
}
