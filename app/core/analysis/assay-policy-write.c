/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-writer.h"
#include "assay-policy-private.h"

static double
get_field (const AssayThresholds     *thresholds,
           const AssayThresholdField *field)
{
  gconstpointer at = (const char *) thresholds + field->offset;

  return field->is_integer ? *(const int *) at : *(const double *) at;
}

static gboolean
has_own_points (const AssayPolicyRule *rule,
                const AssayRule       *built_in)
{
  return rule->points != built_in->delta || rule->cap != built_in->cap;
}

static void
write_rule (AssayJsonWriter       *writer,
            const AssayPolicyRule *rule,
            const AssayRule       *built_in)
{
  if (rule->is_on && rule->severity == built_in->severity && !has_own_points (rule, built_in))
    return;

  assay_json_writer_begin_object (writer, built_in->code);
  assay_json_writer_set_on_a_line (writer);
  if (!rule->is_on)
    assay_json_writer_add_boolean (writer, "on", FALSE);
  if (rule->severity != built_in->severity)
    assay_json_writer_add_string (writer, "severity", assay_severity_to_id (rule->severity));

  if (has_own_points (rule, built_in))
    {
      assay_json_writer_add_number (writer, "points", rule->points, ASSAY_POLICY_DECIMALS);
      assay_json_writer_add_number (writer, "cap", rule->cap, ASSAY_POLICY_DECIMALS);
    }

  assay_json_writer_end_object (writer);
}

static void
write_rules (AssayJsonWriter *writer,
             AssayPolicy     *self)
{
  assay_json_writer_begin_object (writer, "rules");
  for (guint i = 0; i < ASSAY_N_RULES; i++)
    write_rule (writer, &self->rules[i], assay_rule_get ((AssayRuleId) i));
  assay_json_writer_end_object (writer);
}

static void
write_fields (AssayJsonWriter *writer,
              AssayPolicy     *self,
              const char      *section)
{
  guint n_fields = 0;
  const AssayThresholdField *fields = assay_policy_get_fields (&n_fields);
  const AssayThresholds *built_in = assay_policy_get_built_in_thresholds ();

  for (guint i = 0; i < n_fields; i++)
    {
      double value = get_field (&self->thresholds, &fields[i]);

      if (g_strcmp0 (fields[i].section, section) == 0 && value != get_field (built_in, &fields[i]))
        assay_json_writer_add_number (writer, fields[i].key, value, ASSAY_POLICY_DECIMALS);
    }
}

static void
write_outlets (AssayJsonWriter *writer,
               AssayPolicy     *self)
{
  assay_json_writer_begin_object (writer, "outlets");

  for (guint i = 0; i < self->outlets->len; i++)
    {
      const AssayPolicyOutlet *outlet = g_ptr_array_index (self->outlets, i);

      assay_json_writer_begin_object (writer, outlet->host);
      if (outlet->has_tier)
        assay_json_writer_add_string (writer, "reliability", assay_tier_to_id (outlet->tier));
      if (outlet->has_lean)
        assay_json_writer_add_string (writer, "lean", assay_lean_to_id (outlet->lean));
      if (outlet->has_control)
        assay_json_writer_add_string (writer, "control", assay_control_to_id (outlet->control));
      assay_json_writer_add_string (writer, "reason", outlet->reason);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_object (writer);
}

static void
write_words (AssayJsonWriter *writer,
             const char      *key,
             GPtrArray       *words)
{
  assay_json_writer_begin_array (writer, key);
  for (guint i = 0; i < words->len && g_ptr_array_index (words, i) != NULL; i++)
    assay_json_writer_add_string (writer, NULL, g_ptr_array_index (words, i));
  assay_json_writer_end_array (writer);
}

/**
 * assay_policy_to_bytes:
 *
 * What is as in the built-in policy is left out, so that a rule that is new one day does not make another
 * policy of it.
 *
 * Returns: (transfer full): a file of it; the same policy gives the same bytes
 */
GBytes *
assay_policy_to_bytes (AssayPolicy *self)
{
  static const char *const sections[] = { "verdict", "confidence", "freshness" };
  AssayJsonWriter *writer = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  writer = assay_json_writer_new ();
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", ASSAY_POLICY_MEDIA_TYPE);
  assay_json_writer_add_string (writer, "version", ASSAY_POLICY_VERSION);
  assay_json_writer_add_string (writer, "name", self->name);
  if (self->description != NULL)
    assay_json_writer_add_string (writer, "description", self->description);
  write_rules (writer, self);

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      assay_json_writer_begin_object (writer, sections[i]);
      write_fields (writer, self, sections[i]);
      assay_json_writer_end_object (writer);
    }

  write_outlets (writer, self);
  assay_json_writer_begin_object (writer, "vocabulary");
  write_fields (writer, self, "vocabulary");
  write_words (writer, "add", self->added);
  write_words (writer, "remove", self->removed);
  assay_json_writer_end_object (writer);

  if (self->strikes_closed)
    {
      assay_json_writer_begin_object (writer, "reports");
      assay_json_writer_add_boolean (writer, "strike_closed", TRUE);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_object (writer);

  return assay_json_writer_end (writer);
}

static void
free_setting (gpointer data)
{
  AssayPolicySetting *setting = data;

  g_free (setting->path);
  g_free (setting->value);
  g_free (setting);
}

/* @path, @value: (transfer full) */
static void
take_setting (GPtrArray *settings,
              char      *path,
              char      *value)
{
  AssayPolicySetting *setting = g_new0 (AssayPolicySetting, 1);

  setting->path = path;
  setting->value = value;
  g_ptr_array_add (settings, setting);
}

static char *
format_number (double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (digits, sizeof digits, "%g", value));
}

static void
add_rule (GPtrArray             *settings,
          const char            *code,
          const AssayPolicyRule *rule)
{
  take_setting (settings, g_strdup_printf ("rules.%s.on", code),
                g_strdup (rule->is_on ? "true" : "false"));
  take_setting (settings, g_strdup_printf ("rules.%s.severity", code),
                g_strdup (assay_severity_to_id (rule->severity)));
  take_setting (settings, g_strdup_printf ("rules.%s.points", code), format_number (rule->points));
  take_setting (settings, g_strdup_printf ("rules.%s.cap", code), format_number (rule->cap));
}

static void
add_outlet (GPtrArray               *settings,
            const AssayPolicyOutlet *outlet)
{
  if (outlet->has_tier)
    take_setting (settings, g_strdup_printf ("outlets.%s.reliability", outlet->host),
                  g_strdup (assay_tier_to_id (outlet->tier)));
  if (outlet->has_lean)
    take_setting (settings, g_strdup_printf ("outlets.%s.lean", outlet->host),
                  g_strdup (assay_lean_to_id (outlet->lean)));
  if (outlet->has_control)
    take_setting (settings, g_strdup_printf ("outlets.%s.control", outlet->host),
                  g_strdup (assay_control_to_id (outlet->control)));
  take_setting (settings, g_strdup_printf ("outlets.%s.reason", outlet->host),
                g_strdup (outlet->reason));
}

static void
add_words (GPtrArray  *settings,
           const char *path,
           GPtrArray  *words)
{
  for (guint i = 0; i + 1 < words->len; i++)
    take_setting (settings, g_strdup_printf ("%s.%s", path, (char *) g_ptr_array_index (words, i)),
                  g_strdup ("true"));
}

/**
 * assay_policy_list_settings:
 *
 * Returns: (transfer full) (element-type AssayPolicySetting): all that it sets, in a steady order, to be
 *   shown or compared
 */
GPtrArray *
assay_policy_list_settings (AssayPolicy *self)
{
  GPtrArray *settings = NULL;
  guint n_fields = 0;
  const AssayThresholdField *fields = assay_policy_get_fields (&n_fields);

  g_return_val_if_fail (self != NULL, NULL);

  settings = g_ptr_array_new_with_free_func (free_setting);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    add_rule (settings, assay_rule_get ((AssayRuleId) i)->code, &self->rules[i]);
  for (guint i = 0; i < n_fields; i++)
    take_setting (settings, g_strdup_printf ("%s.%s", fields[i].section, fields[i].key),
                  format_number (get_field (&self->thresholds, &fields[i])));
  for (guint i = 0; i < self->outlets->len; i++)
    add_outlet (settings, g_ptr_array_index (self->outlets, i));
  add_words (settings, "vocabulary.add", self->added);
  add_words (settings, "vocabulary.remove", self->removed);
  take_setting (settings, g_strdup ("reports.strike_closed"),
                g_strdup (self->strikes_closed ? "true" : "false"));

  return settings;
}
