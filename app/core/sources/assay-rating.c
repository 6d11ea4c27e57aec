/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-overrides.h"

/**
 * assay_outlet_property_get_label:
 *
 * Returns: (transfer none): what is rated, for people
 */
const char *
assay_outlet_property_get_label (AssayOutletProperty property)
{
  switch (property)
    {
    case ASSAY_PROPERTY_RELIABILITY:
      return _ ("Reliability");

    case ASSAY_PROPERTY_LEAN:
      return _ ("Lean");

    case ASSAY_PROPERTY_CONTROL:
      return _ ("State control");

    case ASSAY_PROPERTY_TYPE:
      return _ ("Type");

    case ASSAY_PROPERTY_COUNTRY:
      return _ ("Country");

    case ASSAY_PROPERTY_OWNER:
      return _ ("Owner");
    }

  g_return_val_if_reached (NULL);
}

/**
 * assay_rating_get_reason:
 *
 * Returns: (transfer none) (nullable): why the newsroom itself says so, or %NULL where others say it
 */
const char *
assay_rating_get_reason (const AssayRating *rating)
{
  g_return_val_if_fail (rating != NULL, NULL);

  return g_str_equal (rating->origin, ASSAY_OVERRIDES_OWN) ? rating->ref : NULL;
}

/**
 * assay_rating_get_label:
 *
 * Returns: (transfer none): the words for a value of one of our scales; any other value is a name already
 */
const char *
assay_rating_get_label (const AssayRating *rating)
{
  const char *value = rating->value;

  if (rating->property == ASSAY_PROPERTY_RELIABILITY)
    {
      for (guint i = 0; i <= ASSAY_TIER_IMPERSONATION; i++)
        {
          if (g_strcmp0 (value, assay_tier_to_id ((AssayTier) i)) == 0)
            return assay_tier_get_label ((AssayTier) i);
        }
    }
  else if (rating->property == ASSAY_PROPERTY_LEAN)
    {
      for (guint i = 0; i <= ASSAY_LEAN_RIGHT; i++)
        {
          if (g_strcmp0 (value, assay_lean_to_id ((AssayLean) i)) == 0)
            return assay_lean_get_label ((AssayLean) i);
        }
    }
  else if (rating->property == ASSAY_PROPERTY_CONTROL)
    {
      for (guint i = 0; i <= ASSAY_CONTROL_STATE; i++)
        {
          if (g_strcmp0 (value, assay_control_to_id ((AssayControl) i)) == 0)
            return assay_control_get_label ((AssayControl) i);
        }
    }

  return value;
}

#define N_PROPERTIES (ASSAY_PROPERTY_OWNER + 1)

/* By property; of those of one property first who gives the value that Assay goes by, the chosen one
 * before all; the rest by value, the newest first. @data: the chosen value of each property. */
static int
compare_ratings (gconstpointer a,
                 gconstpointer b,
                 gpointer      data)
{
  const AssayRating *left = *(const AssayRating *const *) a;
  const AssayRating *right = *(const AssayRating *const *) b;
  const char **chosen = data;
  gboolean is_left_chosen = g_strcmp0 (left->value, chosen[left->property]) == 0;
  gboolean is_right_chosen = g_strcmp0 (right->value, chosen[right->property]) == 0;

  if (left->property != right->property)
    return left->property < right->property ? -1 : 1;

  if (is_left_chosen != is_right_chosen)
    return is_left_chosen ? -1 : 1;

  if (g_strcmp0 (left->value, right->value) != 0)
    return g_strcmp0 (left->value, right->value);

  if (left->is_chosen != right->is_chosen)
    return left->is_chosen ? -1 : 1;

  if (left->year != right->year)
    return left->year > right->year ? -1 : 1;

  return g_strcmp0 (left->origin, right->origin);
}

/**
 * assay_outlet_list_ratings:
 *
 * Returns: (transfer container) (element-type AssayRating): every value with its origin, those of one
 *   property and of one value beside each other, and first the value that Assay goes by
 */
GPtrArray *
assay_outlet_list_ratings (const AssayOutlet *outlet)
{
  const char *chosen[N_PROPERTIES] = { NULL };
  GPtrArray *ratings = g_ptr_array_new ();

  for (guint i = 0; outlet->ratings != NULL && i < outlet->ratings->len; i++)
    {
      AssayRating *rating = &g_array_index (outlet->ratings, AssayRating, i);

      g_ptr_array_add (ratings, rating);

      if (rating->is_chosen)
        chosen[rating->property] = rating->value;
    }

  g_ptr_array_sort_with_data (ratings, compare_ratings, chosen);

  return ratings;
}
