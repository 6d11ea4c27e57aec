/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"

/* No sum of points comes near it. */
#define MAX_POINTS 1e12

/**
 * Texts:
 * @text: the draft's
 * @of_sources: [n_sources] those of the sources, %NULL where there is none; the sources own them
 * @n_sources: how many
 *
 * What the spans of findings are of.
 */
typedef struct
{
  AssayText  *text;
  AssayText **of_sources;
  guint       n_sources;
} Texts;

/**
 * assay_finding_dup_identity:
 * @rule: code of the rule, which may be one that only a newer version has
 * @finding: the rest of it
 *
 * Returns: (transfer full): the same for the same finding on any day, and for no other
 */
char *
assay_finding_dup_identity (const char         *rule,
                            const AssayFinding *finding)
{
  GString *identity = g_string_new (rule);

  g_string_append_printf (identity, " %u-%u %u-%u", finding->span.begin, finding->span.end,
                          finding->source_span.begin, finding->source_span.end);

  for (guint i = 0; i < finding->n_sources; i++)
    g_string_append_printf (identity, " %u", finding->sources[i]);

  for (guint i = 0; i < ASSAY_FINDING_MAX_VALUES; i++)
    {
      g_string_append_c (identity, '\n');
      g_string_append (identity, finding->values[i] != NULL ? finding->values[i] : "");
    }

  return g_string_free (identity, FALSE);
}

static void
check_points (AssayLoader *loader,
              guint        object,
              const char  *key)
{
  double points = assay_json_reader_get_number (loader->reader, object, key);

  if (fabs (points) >= MAX_POINTS)
    assay_json_reader_fail_member (loader->reader, object, key,
                                   _ ("no points add up to so many"));
}

/* The sources that a finding is about, into @indexes. The text of the first, or %NULL. */
static AssayText *
read_indexes (AssayLoader *loader,
              guint        finding,
              const Texts *texts,
              GArray      *indexes)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, finding, "sources");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      guint index = (guint) assay_json_reader_get_value (reader, item, 0, G_MAXUINT32);

      if (index >= texts->n_sources)
        assay_json_reader_fail (reader, item, ASSAY_JSON_ERROR_MEANING,
                                _ ("there is no source with this number"));

      g_array_append_val (indexes, index);
    }

  if (assay_json_reader_has_failed (reader) || indexes->len == 0)
    return NULL;

  return texts->of_sources[g_array_index (indexes, guint, 0)];
}

/* A newer version's rule may have more values than ours; those do not tell findings apart here. */
static void
read_values (AssayLoader *loader,
             guint        finding,
             char       **values)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, finding, "values");
  guint n_values = 0;

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *value = NULL;

      if (!assay_json_reader_is_null (reader, item))
        value = assay_json_reader_dup_value (reader, item);
      if (n_values < ASSAY_FINDING_MAX_VALUES)
        values[n_values++] = g_steal_pointer (&value);
    }
}

static void
keep_extras (AssayLoader        *loader,
             guint               item,
             const char         *rule,
             const AssayFinding *finding)
{
  AssayJsonExtras *extras = assay_json_reader_dup_extras (loader->reader, item);
  g_autofree char *identity = NULL;

  if (extras == NULL)
    return;

  identity = assay_finding_dup_identity (rule, finding);
  assay_keyed_extras_add (loader->dossier->finding_extras, identity, extras);
}

/* Findings are made again. What the file has of them must hold, and what we do not know is kept. */
static void
read_finding (AssayLoader *loader,
              guint        item,
              const Texts *texts)
{
  AssayJsonReader *reader = loader->reader;
  g_autoptr (GArray) indexes = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *rule = NULL;
  AssayFinding finding = { 0 };
  AssayText *source_text = NULL;
  guint object = ASSAY_JSON_NONE;

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return;

  rule = assay_json_reader_dup_string (reader, item, "rule");
  check_points (loader, item, "points");

  if (!assay_json_reader_is_null (reader, assay_json_reader_find (reader, item, "span")))
    assay_selector_read (reader, item, "span", texts->text, &finding.span);

  source_text = read_indexes (loader, item, texts, indexes);
  object = assay_json_reader_find (reader, item, "source_span");

  if (source_text != NULL && !assay_json_reader_is_null (reader, object))
    assay_selector_read (reader, item, "source_span", source_text, &finding.source_span);
  else if (!assay_json_reader_is_null (reader, object))
    assay_json_reader_fail (reader, object, ASSAY_JSON_ERROR_MEANING,
                            _ ("there is no source with a text that this could be in"));

  read_values (loader, item, finding.values);
  finding.sources = (guint *) (gpointer) indexes->data;
  finding.n_sources = indexes->len;

  if (!assay_json_reader_has_failed (reader))
    keep_extras (loader, item, rule, &finding);

  for (guint i = 0; i < ASSAY_FINDING_MAX_VALUES; i++)
    g_free (finding.values[i]);
}

static void
read_findings (AssayLoader *loader,
               guint        machine,
               AssayText   *text,
               GListModel  *sources)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, machine, "findings");
  guint n_sources = g_list_model_get_n_items (sources);
  g_autofree AssayText **of_sources = g_new0 (AssayText *, n_sources + 1);
  const Texts texts = { .text = text, .of_sources = of_sources, .n_sources = n_sources };

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      of_sources[i] = assay_source_get_text (source);
    }

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    read_finding (loader, item, &texts);

  assay_keyed_extras_sort (loader->dossier->finding_extras);
}

/*
 * The policy by which the file was judged, for the built-in one only its name. One that this version does
 * not understand was written by a newer one: the file is judged by the built-in one then, as without it.
 */
static void
read_policy (AssayLoader *loader,
             guint        machine)
{
  AssayJsonReader *reader = loader->reader;
  const char *text = assay_json_index_get_text (loader->index);
  guint settings = ASSAY_JSON_NONE;
  g_autoptr (AssayPolicy) policy = NULL;

  g_free (assay_json_reader_dup_string (reader, machine, "policy"));
  g_free (assay_json_reader_dup_optional_string (reader, machine, "policy_sha256"));
  settings = assay_json_reader_get_optional_object (reader, machine, "policy_settings");

  if (settings != ASSAY_JSON_NONE)
    {
      const AssayJsonNode *node = assay_json_index_get_node (loader->index, settings);
      g_autoptr (GBytes)
          bytes = g_bytes_new (text + node->begin_byte, node->end_byte - node->begin_byte);

      assay_json_reader_ask_all (reader, settings);
      policy = assay_policy_new (bytes, NULL);
    }

  assay_dossier_set_policy (loader->dossier,
                            policy != NULL ? policy : assay_policy_get_default ());
}

/**
 * assay_loader_read_machine:
 * @text: the draft's text
 * @sources: (element-type AssaySource): its sources
 *
 * What was found is found again; what was said of it then is kept to compare.
 */
void
assay_loader_read_machine (AssayLoader *loader,
                           AssayText   *text,
                           GListModel  *sources)
{
  AssayJsonReader *reader = loader->reader;
  AssayRecord *record = &loader->dossier->record;
  guint object = assay_json_reader_get_object (reader, loader->root, "machine");
  guint checks = ASSAY_JSON_NONE;

  record->rule_set = assay_json_reader_dup_string (reader, object, "rule_set");
  read_policy (loader, object);
  record->verdict = assay_loader_get_verdict (loader, object);
  record->confidence = assay_loader_get_confidence (loader, object);

  if (record->verdict == ASSAY_VERDICT_UNSET)
    assay_json_reader_fail_member (reader, object, "verdict", _ ("this member is missing"));

  checks = assay_json_reader_get_object (reader, object, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      guint check = assay_json_reader_get_object (reader, checks,
                                                  assay_check_to_id ((AssayCheck) i));

      record->scores[i] = assay_loader_get_score (loader, check);
      check_points (loader, check, "sum");
    }

  read_findings (loader, object, text, sources);
}
