/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-guess.h"
#include "assay-json-reader.h"
#include "assay-json-scanner.h"
#include "assay-policy-private.h"

#define MAX_POINTS 10.0
#define MAX_CAP 100.0

/* What reads one file into one policy. The reader keeps the first fault. */
typedef struct
{
  AssayJsonIndex  *index;
  AssayJsonReader *reader;
  AssayPolicy     *policy;
} Loader;

static void
fail (Loader     *self,
      guint       id,
      const char *reason)
{
  assay_json_reader_fail (self->reader, id, ASSAY_JSON_ERROR_MEANING, reason);
}

/* A word that is not one of @choices: says so, and which is the nearest. */
static void
fail_choice (Loader            *self,
             guint              id,
             const char        *word,
             const char *const *choices)
{
  const char *guess = assay_guess_word (word, choices);
  g_autofree char *all = g_strjoinv (", ", (char **) choices);
  g_autofree char *reason = NULL;

  if (guess != NULL)
    reason = g_strdup_printf (_ ("“%s” is not known here; did you mean “%s”?"), word, guess);
  else
    reason = g_strdup_printf (_ ("“%s” is not known here; one of these is: %s"), word, all);

  fail (self, id, reason);
}

/* A policy that is not understood in full would judge by what nobody set: there are no unknown members. */
static void
check_keys (Loader            *self,
            guint              object,
            const char *const *keys)
{
  guint id = object == ASSAY_JSON_NONE ? object : assay_json_index_get_child (self->index, object);

  for (; id != ASSAY_JSON_NONE; id = assay_json_index_get_node (self->index, id)->next)
    {
      g_autofree char *key = assay_json_index_dup_key (self->index, id);

      if (!g_strv_contains (keys, key))
        {
          fail_choice (self, id, key, keys);
          return;
        }
    }
}

/* A number within bounds, rounded to what a file can say; @fallback where it is not given. */
static double
get_number (Loader     *self,
            guint       object,
            const char *key,
            double      max,
            double      fallback)
{
  guint id = assay_json_reader_find (self->reader, object, key);
  double value = fallback;
  g_autofree char *reason = NULL;

  if (id == ASSAY_JSON_NONE)
    return fallback;

  value = assay_json_reader_get_number (self->reader, object, key);
  if (value >= 0 && value <= max)
    return round (value * 1000) / 1000;

  reason = g_strdup_printf (_ ("a number from 0 to %g is expected here"), max);
  fail (self, id, reason);

  return fallback;
}

static AssaySeverity
get_severity (Loader        *self,
              guint          object,
              AssaySeverity  fallback)
{
  static const char *const words[] = { "note", "minor", "major", "error", NULL };
  guint id = assay_json_reader_find (self->reader, object, "severity");
  g_autofree char *word = NULL;

  if (id == ASSAY_JSON_NONE)
    return fallback;

  word = assay_json_reader_dup_string (self->reader, object, "severity");

  for (guint i = 0; word != NULL && words[i] != NULL; i++)
    {
      if (strcmp (words[i], word) == 0)
        return (AssaySeverity) i;
    }

  if (word != NULL)
    fail_choice (self, id, word, words);

  return fallback;
}

static void
read_rule (Loader      *self,
           guint        rules,
           AssayRuleId  id)
{
  static const char *const keys[] = { "on", "severity", "points", "cap", NULL };
  AssayPolicyRule *rule = &self->policy->rules[id];
  guint object = assay_json_reader_get_optional_object (self->reader, rules,
                                                        assay_rule_get (id)->code);

  if (object == ASSAY_JSON_NONE)
    return;

  check_keys (self, object, keys);
  rule->is_on = assay_json_reader_get_optional_boolean (self->reader, object, "on", TRUE);
  rule->severity = get_severity (self, object, rule->severity);
  rule->points = get_number (self, object, "points", MAX_POINTS, rule->points);
  /* Who gives points to what has none by default, and no cap, wants them to count. */
  rule->cap = get_number (self, object, "cap", MAX_CAP, MAX (rule->cap, rule->points));
}

static void
read_rules (Loader *self,
            guint   root)
{
  const char *codes[ASSAY_N_RULES + 1] = { NULL };
  guint object = assay_json_reader_get_optional_object (self->reader, root, "rules");

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    codes[i] = assay_rule_get ((AssayRuleId) i)->code;

  check_keys (self, object, codes);
  for (guint i = 0; i < ASSAY_N_RULES && object != ASSAY_JSON_NONE; i++)
    read_rule (self, object, (AssayRuleId) i);
}

static void
read_field (Loader                    *self,
            guint                      object,
            const AssayThresholdField *field)
{
  gpointer at = (char *) &self->policy->thresholds + field->offset;

  if (assay_json_reader_find (self->reader, object, field->key) == ASSAY_JSON_NONE)
    return;

  if (field->is_integer)
    *(int *) at = (int) assay_json_reader_get_integer (self->reader, object, field->key,
                                                       (gint64) field->min, (gint64) field->max);
  else
    *(double *) at = get_number (self, object, field->key, field->max, *(double *) at);
}

/* The numbers of one section. @more: (nullable): what else may stand there */
static guint
read_section (Loader            *self,
              guint              root,
              const char        *section,
              const char *const *more)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();
  guint object = assay_json_reader_get_optional_object (self->reader, root, section);
  guint n_fields = 0;
  const AssayThresholdField *fields = assay_policy_get_fields (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (strcmp (fields[i].section, section) == 0)
        g_ptr_array_add (keys, (gpointer) fields[i].key);
    }

  for (guint i = 0; more != NULL && more[i] != NULL; i++)
    g_ptr_array_add (keys, (gpointer) more[i]);

  g_ptr_array_add (keys, NULL);
  check_keys (self, object, (const char *const *) keys->pdata);

  for (guint i = 0; i < n_fields && object != ASSAY_JSON_NONE; i++)
    {
      if (strcmp (fields[i].section, section) == 0)
        read_field (self, object, &fields[i]);
    }

  return object;
}

/* The value of a scale that @key gives, counted from 0; -1 if it gives none. */
static int
get_scale (Loader     *self,
           guint       object,
           const char *key,
           const char *(*to_id) (guint value),
           guint       n_values)
{
  guint id = assay_json_reader_find (self->reader, object, key);
  g_autofree const char **words = g_new0 (const char *, n_values + 1);
  g_autofree char *word = NULL;

  if (id == ASSAY_JSON_NONE)
    return -1;

  word = assay_json_reader_dup_string (self->reader, object, key);

  for (guint i = 0; word != NULL && i < n_values; i++)
    {
      words[i] = to_id (i);
      if (strcmp (words[i], word) == 0)
        return (int) i;
    }

  if (word != NULL)
    fail_choice (self, id, word, words);

  return -1;
}

static const char *
get_tier_id (guint value)
{
  return assay_tier_to_id ((AssayTier) value);
}

static const char *
get_lean_id (guint value)
{
  return assay_lean_to_id ((AssayLean) value);
}

static const char *
get_control_id (guint value)
{
  return assay_control_to_id ((AssayControl) value);
}

/* “example.org”: as an address has it, without anything around it. */
static gboolean
is_host (const char *host)
{
  gsize n = strlen (host);

  if (n == 0 || n > 253 || host[0] == '.' || host[n - 1] == '.' || strchr (host, '.') == NULL)
    return FALSE;

  for (const char *p = host; *p != '\0'; p++)
    {
      if (!g_ascii_islower (*p) && !g_ascii_isdigit (*p) && *p != '-' && *p != '.')
        return FALSE;
    }

  return TRUE;
}

static void
read_outlet (Loader *self,
             guint   id)
{
  static const char *const keys[] = { "reliability", "lean", "control", "reason", NULL };
  AssayPolicyOutlet *outlet = NULL;
  g_autofree char *host = assay_json_index_dup_key (self->index, id);
  int tier = -1;
  int lean = -1;
  int control = -1;

  if (!is_host (host))
    {
      fail (self, id, _ ("a host such as “example.org” is expected as the name, in small letters"));
      return;
    }

  if (!assay_json_reader_check_kind (self->reader, id, ASSAY_JSON_OBJECT))
    return;

  check_keys (self, id, keys);
  tier = get_scale (self, id, "reliability", get_tier_id, ASSAY_TIER_IMPERSONATION + 1);
  lean = get_scale (self, id, "lean", get_lean_id, ASSAY_LEAN_RIGHT + 1);
  control = get_scale (self, id, "control", get_control_id, ASSAY_CONTROL_STATE + 1);

  outlet = g_new0 (AssayPolicyOutlet, 1);
  outlet->host = g_steal_pointer (&host);
  outlet->has_tier = tier >= 0;
  outlet->tier = (AssayTier) MAX (tier, 0);
  outlet->has_lean = lean >= 0;
  outlet->lean = (AssayLean) MAX (lean, 0);
  outlet->has_control = control >= 0;
  outlet->control = (AssayControl) MAX (control, 0);
  outlet->reason = assay_json_reader_dup_string (self->reader, id, "reason");
  g_ptr_array_add (self->policy->outlets, outlet);
}

static void
check_count (Loader *self,
             guint   id,
             guint   n_entries)
{
  g_autofree char *reason = NULL;

  if (n_entries <= ASSAY_POLICY_MAX_ENTRIES)
    return;

  reason = g_strdup_printf (_ ("more than %d entries"), ASSAY_POLICY_MAX_ENTRIES);
  assay_json_reader_fail (self->reader, id, ASSAY_JSON_ERROR_TOO_LARGE, reason);
}

static void
read_outlets (Loader *self,
              guint   root)
{
  guint object = assay_json_reader_get_optional_object (self->reader, root, "outlets");
  guint id = object == ASSAY_JSON_NONE ? object : assay_json_index_get_child (self->index, object);

  for (; id != ASSAY_JSON_NONE && !assay_json_reader_has_failed (self->reader);
       id = assay_json_index_get_node (self->index, id)->next)
    {
      read_outlet (self, id);
      check_count (self, object, self->policy->outlets->len);
    }
}

static void
read_words (Loader     *self,
            guint       object,
            const char *key,
            GPtrArray  *words)
{
  guint array = assay_json_reader_get_optional_array (self->reader, object, key);

  for (guint id = assay_json_reader_get_item (self->reader, array); id != ASSAY_JSON_NONE;
       id = assay_json_reader_get_next (self->reader, id))
    {
      g_autofree char *word = assay_json_reader_dup_value (self->reader, id);
      char *folded = NULL;

      if (word == NULL)
        return;

      g_strstrip (word);
      if (*word == '\0' || g_utf8_strlen (word, -1) > ASSAY_POLICY_MAX_PHRASE)
        {
          fail (self, id, _ ("a word or a phrase of at most 100 characters is expected here"));
          return;
        }

      folded = g_utf8_casefold (word, -1);
      if (g_ptr_array_find_with_equal_func (words, folded, g_str_equal, NULL))
        g_free (folded);
      else
        g_ptr_array_add (words, folded);
      check_count (self, array, words->len);
    }
}

static void
read_reports (Loader *self,
              guint   root)
{
  static const char *const keys[] = { "strike_closed", NULL };
  guint object = assay_json_reader_get_optional_object (self->reader, root, "reports");

  if (object == ASSAY_JSON_NONE)
    return;

  check_keys (self, object, keys);
  self->policy->strikes_closed =
      assay_json_reader_get_optional_boolean (self->reader, object, "strike_closed", FALSE);
}

/* What each number may be stands in the table; what they may be together, here. */
static void
check_order (Loader *self,
             guint   root)
{
  const AssayThresholds *thresholds = &self->policy->thresholds;
  guint verdict = assay_json_reader_find (self->reader, root, "verdict");
  guint confidence = assay_json_reader_find (self->reader, root, "confidence");

  if (thresholds->fail_at_most >= thresholds->pass_at_least)
    fail (self, verdict, _ ("“fail_at_most” must be less than “pass_at_least”"));
  if (thresholds->low_share > thresholds->high_share)
    fail (self, confidence, _ ("“low_share” must not be more than “high_share”"));
}

static void
check_head (Loader *self,
            guint   root)
{
  static const char *const keys[] = { "type",    "version",    "name",      "description", "rules",
                                      "verdict", "confidence", "freshness", "outlets",
                                      "vocabulary", "reports", NULL };
  g_autofree char *type = assay_json_reader_dup_string (self->reader, root, "type");
  g_autofree char *version = assay_json_reader_dup_string (self->reader, root, "version");

  g_autofree char *other = NULL;

  if (type != NULL && strcmp (type, ASSAY_POLICY_MEDIA_TYPE) != 0)
    {
      other = g_strdup_printf (_ ("this is not a policy of Assay: “%s” is expected here"),
                               ASSAY_POLICY_MEDIA_TYPE);
      assay_json_reader_fail_member (self->reader, root, "type", other);
    }
  else if (version != NULL && strcmp (version, ASSAY_POLICY_VERSION) != 0)
    {
      other = g_strdup_printf (_ ("this version of Assay knows “%s” alone"), ASSAY_POLICY_VERSION);
      assay_json_reader_fail_member (self->reader, root, "version", other);
    }

  check_keys (self, root, keys);
}

static void
read_policy (Loader *self)
{
  static const char *const words[] = { "add", "remove", NULL };
  guint root = assay_json_reader_get_root (self->reader);
  guint vocabulary = ASSAY_JSON_NONE;

  check_head (self, root);
  self->policy->name = assay_json_reader_dup_string (self->reader, root, "name");
  self->policy->description = assay_json_reader_dup_optional_string (self->reader, root,
                                                                     "description");
  read_rules (self, root);
  read_section (self, root, "verdict", NULL);
  read_section (self, root, "confidence", NULL);
  read_section (self, root, "freshness", NULL);
  read_outlets (self, root);
  vocabulary = read_section (self, root, "vocabulary", words);
  read_words (self, vocabulary, "add", self->policy->added);
  read_words (self, vocabulary, "remove", self->policy->removed);
  read_reports (self, root);

  if (!assay_json_reader_has_failed (self->reader))
    check_order (self, root);
}

/**
 * assay_policy_new:
 * @bytes: the file
 *
 * Reads a policy as strictly as it judges: what is not understood is a fault, and none is passed over.
 *
 * Returns: (transfer full): the policy, or %NULL with @error of #AssayJsonError set, which names the line
 *   (not JSON) or the key path (not a policy)
 */
AssayPolicy *
assay_policy_new (GBytes  *bytes,
                  GError **error)
{
  const AssayJsonLimits limits = { .max_bytes = ASSAY_POLICY_MAX_BYTES,
                                   .max_depth = ASSAY_JSON_MAX_DEPTH,
                                   .max_values = ASSAY_JSON_MAX_VALUES };
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;
  AssayPolicy *policy = NULL;
  Loader loader = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);

  index = assay_json_scan (bytes, &limits, error);
  if (index == NULL)
    return NULL;

  reader = assay_json_reader_new (index);
  policy = assay_policy_alloc ();
  loader = (Loader){ .index = index, .reader = reader, .policy = policy };
  read_policy (&loader);

  if (!assay_json_reader_end (reader, error))
    {
      assay_policy_unref (policy);
      return NULL;
    }

  return assay_policy_finish (policy);
}
