/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-policy-private.h"

#include <string.h>

#include "assay-policies-resource.h"

#define RESOURCE_PATH "/org/assaydesk/Assay/policies/"

/* The numbers of design.md, which hold where a policy does not say otherwise. */
static const AssayThresholds default_thresholds = {
  .fail_at_most = 3,
  .pass_at_least = 7,
  .high_share = 0.8,
  .high_outlets = 2,
  .low_share = 0.3,
  .on_author_share = 0.2,
  .old_after_days = 180,
  .loaded_from = 0.5,
};

static const AssayThresholdField fields[] = {
  { "verdict", "fail_at_most", TRUE, 0, 9, G_STRUCT_OFFSET (AssayThresholds, fail_at_most) },
  { "verdict", "pass_at_least", TRUE, 1, 10, G_STRUCT_OFFSET (AssayThresholds, pass_at_least) },
  { "verdict", "on_author_share", FALSE, 0, 1, G_STRUCT_OFFSET (AssayThresholds, on_author_share) },
  { "confidence", "high_share", FALSE, 0, 1, G_STRUCT_OFFSET (AssayThresholds, high_share) },
  { "confidence", "high_outlets", TRUE, 1, 20, G_STRUCT_OFFSET (AssayThresholds, high_outlets) },
  { "confidence", "low_share", FALSE, 0, 1, G_STRUCT_OFFSET (AssayThresholds, low_share) },
  { "freshness", "old_after_days", TRUE, 1, 36500,
    G_STRUCT_OFFSET (AssayThresholds, old_after_days) },
  { "vocabulary", "loaded_from", FALSE, 0, 1, G_STRUCT_OFFSET (AssayThresholds, loaded_from) },
};

const AssayThresholdField *
assay_policy_get_fields (guint *n_fields)
{
  *n_fields = G_N_ELEMENTS (fields);

  return fields;
}

const AssayThresholds *
assay_policy_get_built_in_thresholds (void)
{
  return &default_thresholds;
}

void
assay_policy_outlet_free (gpointer data)
{
  AssayPolicyOutlet *outlet = data;

  g_free (outlet->host);
  g_free (outlet->reason);
  g_free (outlet);
}

/* A policy as the built-in one, which assay_policy_finish() must end. */
AssayPolicy *
assay_policy_alloc (void)
{
  AssayPolicy *self = g_atomic_rc_box_new0 (AssayPolicy);

  self->thresholds = default_thresholds;
  self->outlets = g_ptr_array_new_with_free_func (assay_policy_outlet_free);
  self->added = g_ptr_array_new_with_free_func (g_free);
  self->removed = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);

      self->rules[i] = (AssayPolicyRule){ .is_on = TRUE,
                                          .severity = rule->severity,
                                          .points = rule->delta,
                                          .cap = rule->cap };
    }

  return self;
}

static int
compare_outlets (gconstpointer a,
                 gconstpointer b)
{
  const AssayPolicyOutlet *const *first = a;
  const AssayPolicyOutlet *const *second = b;

  return strcmp ((*first)->host, (*second)->host);
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* @self: (transfer full): sorts it and adds it up; it never changes after this */
AssayPolicy *
assay_policy_finish (AssayPolicy *self)
{
  g_autoptr (GBytes) bytes = NULL;

  g_ptr_array_sort (self->outlets, compare_outlets);
  g_ptr_array_sort (self->added, compare_words);
  g_ptr_array_sort (self->removed, compare_words);
  g_ptr_array_add (self->added, NULL);
  g_ptr_array_add (self->removed, NULL);

  bytes = assay_policy_to_bytes (self);
  self->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return self;
}

AssayPolicy *
assay_policy_ref (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear_policy (gpointer data)
{
  AssayPolicy *self = data;

  g_free (self->name);
  g_free (self->description);
  g_ptr_array_unref (self->outlets);
  g_ptr_array_unref (self->added);
  g_ptr_array_unref (self->removed);
  g_free (self->sha256);
}

void
assay_policy_unref (AssayPolicy *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_policy);
}

/**
 * assay_policy_get_default:
 *
 * Returns: (transfer none): the policy that holds where a newsroom has none of its own
 */
AssayPolicy *
assay_policy_get_default (void)
{
  static gsize once = 0;
  static AssayPolicy *policy = NULL;

  if (g_once_init_enter (&once))
    {
      policy = assay_policy_alloc ();
      policy->name = g_strdup ("default");
      policy = assay_policy_finish (policy);
      g_once_init_leave (&once, 1);
    }

  return policy;
}

/**
 * assay_policy_list_shipped:
 *
 * Returns: (transfer none): ids of the policies that come with the program
 */
const char *const *
assay_policy_list_shipped (void)
{
  static const char *const ids[] = { "wire-desk", "magazine", "classroom", NULL };

  return ids;
}

/**
 * assay_policy_dup_shipped:
 *
 * Returns: (transfer full) (nullable): the file of that policy, to begin one's own from
 */
GBytes *
assay_policy_dup_shipped (const char *id)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  if (!g_strv_contains (assay_policy_list_shipped (), id))
    return NULL;

  path = g_strconcat (RESOURCE_PATH, id, ".json", NULL);

  return g_resource_lookup_data (assay_policies_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                 NULL);
}

/**
 * assay_policy_new_shipped:
 *
 * Returns: (transfer full) (nullable): the policy of that id, or %NULL if none comes with the program
 */
AssayPolicy *
assay_policy_new_shipped (const char *id)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  if (strcmp (id, "default") == 0)
    return assay_policy_ref (assay_policy_get_default ());

  bytes = assay_policy_dup_shipped (id);

  return bytes != NULL ? assay_policy_new (bytes, NULL) : NULL;
}

const char *
assay_policy_get_name (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

/**
 * assay_policy_get_description:
 *
 * Returns: (nullable): for whom it is
 */
const char *
assay_policy_get_description (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->description;
}

/**
 * assay_policy_get_sha256:
 *
 * Returns: the sum of all that it says, however its file is laid out
 */
const char *
assay_policy_get_sha256 (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->sha256;
}

/* Whether both judge alike and are called alike. */
gboolean
assay_policy_equal (AssayPolicy *self,
                    AssayPolicy *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return self == other || strcmp (self->sha256, other->sha256) == 0;
}

const AssayPolicyRule *
assay_policy_get_rule (AssayPolicy *self,
                       AssayRuleId  rule)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) rule < ASSAY_N_RULES, NULL);

  return &self->rules[rule];
}

/**
 * assay_policy_strikes_closed:
 *
 * Returns: whether closed words are struck through in a printed proof. To a copy editor a strike means to take
 *   words out, so they are not unless the newsroom says so
 */
gboolean
assay_policy_strikes_closed (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->strikes_closed;
}

const AssayThresholds *
assay_policy_get_thresholds (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->thresholds;
}

/**
 * assay_policy_find_outlet:
 * @host: “news.example.org”
 *
 * Returns: (nullable): what the newsroom says of it, or of the nearest host above it
 */
const AssayPolicyOutlet *
assay_policy_find_outlet (AssayPolicy *self,
                          const char  *host)
{
  g_return_val_if_fail (self != NULL, NULL);

  while (host != NULL)
    {
      for (guint i = 0; i < self->outlets->len; i++)
        {
          const AssayPolicyOutlet *outlet = g_ptr_array_index (self->outlets, i);

          if (g_ascii_strcasecmp (outlet->host, host) == 0)
            return outlet;
        }

      host = strchr (host, '.');
      host = host != NULL ? host + 1 : NULL;
    }

  return NULL;
}

/**
 * assay_policy_get_added:
 *
 * Returns: (array zero-terminated=1): words that judge in this house, case folded
 */
const char *const *
assay_policy_get_added (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->added->pdata;
}

/**
 * assay_policy_get_removed:
 *
 * Returns: (array zero-terminated=1): words that do not judge in this house, case folded
 */
const char *const *
assay_policy_get_removed (AssayPolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->removed->pdata;
}

/**
 * assay_policy_get_outlets:
 * @n_outlets: (out): how many
 *
 * Returns: (array length=n_outlets) (transfer none): what the newsroom says of outlets, by host
 */
const AssayPolicyOutlet *const *
assay_policy_get_outlets (AssayPolicy *self,
                          guint       *n_outlets)
{
  g_return_val_if_fail (self != NULL && n_outlets != NULL, NULL);

  *n_outlets = self->outlets->len;

  return (const AssayPolicyOutlet *const *) self->outlets->pdata;
}

/**
 * assay_policy_is_removed:
 * @words: words of a draft that the language's list finds loaded, with what they stand beside
 *
 * Returns: whether this house does not find them loaded, or what they begin with, in any case of letters
 */
gboolean
assay_policy_is_removed (AssayPolicy *self,
                         const char  *words)
{
  g_autofree char *folded = NULL;
  char *end = NULL;

  g_return_val_if_fail (self != NULL && words != NULL, FALSE);

  if (self->removed->len == 1)
    return FALSE;

  folded = g_utf8_casefold (words, -1);

  do
    {
      if (g_strv_contains ((const char *const *) self->removed->pdata, folded))
        return TRUE;

      end = strrchr (folded, ' ');
      if (end != NULL)
        *end = '\0';
    }
  while (end != NULL);

  return FALSE;
}
