/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-outlet.h"

#include <glib/gi18n-lib.h>

static const char *const tier_ids[] = {
  [ASSAY_TIER_NONE] = "none",
  [ASSAY_TIER_RELIABLE] = "reliable",
  [ASSAY_TIER_MIXED] = "mixed",
  [ASSAY_TIER_UNRELIABLE] = "unreliable",
  [ASSAY_TIER_DEPRECATED] = "deprecated",
  [ASSAY_TIER_SATIRE] = "satire",
  [ASSAY_TIER_USER_GENERATED] = "user-generated",
  [ASSAY_TIER_UNREVIEWED] = "unreviewed",
  [ASSAY_TIER_IMPERSONATION] = "impersonation",
};

static const char *const lean_ids[] = {
  [ASSAY_LEAN_NONE] = "none",
  [ASSAY_LEAN_LEFT] = "left",
  [ASSAY_LEAN_CENTRE_LEFT] = "centre-left",
  [ASSAY_LEAN_CENTRE] = "centre",
  [ASSAY_LEAN_CENTRE_RIGHT] = "centre-right",
  [ASSAY_LEAN_RIGHT] = "right",
};

static const char *const control_ids[] = {
  [ASSAY_CONTROL_NONE] = "none",
  [ASSAY_CONTROL_INDEPENDENT_PUBLIC] = "independent-public",
  [ASSAY_CONTROL_STATE_FUNDED] = "state-funded",
  [ASSAY_CONTROL_STATE_CAPTURED] = "state-captured",
  [ASSAY_CONTROL_STATE] = "state",
};

static const char *const property_ids[] = {
  [ASSAY_PROPERTY_RELIABILITY] = "reliability", [ASSAY_PROPERTY_LEAN] = "lean",
  [ASSAY_PROPERTY_CONTROL] = "control",         [ASSAY_PROPERTY_TYPE] = "type",
  [ASSAY_PROPERTY_COUNTRY] = "country",         [ASSAY_PROPERTY_OWNER] = "owner",
};

/**
 * assay_outlet_free:
 * @self: (transfer full): an outlet; the strings of its ratings are its register's
 */
void
assay_outlet_free (AssayOutlet *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->name);
  g_free (self->host);
  g_free (self->hosted_on);
  g_clear_pointer (&self->ratings, g_array_unref);
  g_free (self);
}

/**
 * assay_tier_to_id:
 *
 * Returns: (transfer none): the word for @tier in registers and files
 */
const char *
assay_tier_to_id (AssayTier tier)
{
  g_return_val_if_fail ((guint) tier < G_N_ELEMENTS (tier_ids), NULL);

  return tier_ids[tier];
}

/**
 * assay_lean_to_id:
 *
 * Returns: (transfer none): the word for @lean in registers and files
 */
const char *
assay_lean_to_id (AssayLean lean)
{
  g_return_val_if_fail ((guint) lean < G_N_ELEMENTS (lean_ids), NULL);

  return lean_ids[lean];
}

/**
 * assay_control_to_id:
 *
 * Returns: (transfer none): the word for @control in registers and files
 */
const char *
assay_control_to_id (AssayControl control)
{
  g_return_val_if_fail ((guint) control < G_N_ELEMENTS (control_ids), NULL);

  return control_ids[control];
}

/**
 * assay_outlet_property_to_id:
 *
 * Returns: (transfer none): the word for @property in registers and files
 */
const char *
assay_outlet_property_to_id (AssayOutletProperty property)
{
  g_return_val_if_fail ((guint) property < G_N_ELEMENTS (property_ids), NULL);

  return property_ids[property];
}

/**
 * assay_tier_get_label:
 *
 * Returns: (transfer none): @tier in words that go on after an outlet's name (“generally reliable”)
 */
const char *
assay_tier_get_label (AssayTier tier)
{
  switch (tier)
    {
    case ASSAY_TIER_NONE:
      return _ ("not rated");

    case ASSAY_TIER_RELIABLE:
      return _ ("generally reliable");

    case ASSAY_TIER_MIXED:
      return _ ("no agreement on its reliability");

    case ASSAY_TIER_UNRELIABLE:
      return _ ("generally unreliable");

    case ASSAY_TIER_DEPRECATED:
      return _ ("deprecated");

    case ASSAY_TIER_SATIRE:
      return _ ("satire");

    case ASSAY_TIER_USER_GENERATED:
      return _ ("user-generated");

    case ASSAY_TIER_UNREVIEWED:
      return _ ("not peer reviewed");

    case ASSAY_TIER_IMPERSONATION:
      return _ ("pretends to be another outlet");
    }

  g_return_val_if_reached (NULL);
}

/**
 * assay_lean_get_label:
 *
 * Returns: (transfer none): @lean in words that go on after an outlet's name
 */
const char *
assay_lean_get_label (AssayLean lean)
{
  switch (lean)
    {
    case ASSAY_LEAN_NONE:
      return _ ("no lean stated");

    case ASSAY_LEAN_LEFT:
      return _ ("left");

    case ASSAY_LEAN_CENTRE_LEFT:
      return _ ("centre-left");

    case ASSAY_LEAN_CENTRE:
      return _ ("centre");

    case ASSAY_LEAN_CENTRE_RIGHT:
      return _ ("centre-right");

    case ASSAY_LEAN_RIGHT:
      return _ ("right");
    }

  g_return_val_if_reached (NULL);
}

/**
 * assay_control_get_label:
 *
 * Returns: (transfer none): @control in words that go on after an outlet's name
 */
const char *
assay_control_get_label (AssayControl control)
{
  switch (control)
    {
    case ASSAY_CONTROL_NONE:
      return _ ("no state control known");

    case ASSAY_CONTROL_INDEPENDENT_PUBLIC:
      return _ ("independent public");

    case ASSAY_CONTROL_STATE_FUNDED:
      return _ ("state-funded");

    case ASSAY_CONTROL_STATE_CAPTURED:
      return _ ("captured by the state");

    case ASSAY_CONTROL_STATE:
      return _ ("state-controlled");
    }

  g_return_val_if_reached (NULL);
}

/**
 * assay_tier_is_low:
 *
 * Returns: whether a desk should not rest a statement on an outlet of @tier alone. User-generated
 *   pages and preprints are not low: what they say hangs on who wrote it
 */
gboolean
assay_tier_is_low (AssayTier tier)
{
  switch (tier)
    {
    case ASSAY_TIER_UNRELIABLE:
    case ASSAY_TIER_DEPRECATED:
    case ASSAY_TIER_SATIRE:
    case ASSAY_TIER_IMPERSONATION:
      return TRUE;

    case ASSAY_TIER_NONE:
    case ASSAY_TIER_RELIABLE:
    case ASSAY_TIER_MIXED:
    case ASSAY_TIER_USER_GENERATED:
    case ASSAY_TIER_UNREVIEWED:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}
