/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: bench-check items|drafts|quotes FILE SOURCES
 *        bench-check speed FILE
 *
 * What the analysis says about a set of ../shared/bench/discrepancies, in the form that its scorer reads;
 * or how fast a draft goes from bytes to findings, and whether memory stays where it was.
 */

#include "config.h"

#include <string.h>

#include <gio/gio.h>

#include "assay-analysis.h"
#include "assay-import.h"

#include "bench-lines.h"
#include "bench-made.h"

/* Long enough that a run tells within a few per cent what the next will. */
#define SPEED_SECONDS 2.0
#define WARM_UP_DRAFTS 50

/* Maps the id of a source to its text. */
static GHashTable *sources;

static void
add_source (JsonObject *object,
            gpointer    user_data)
{
  g_hash_table_insert (sources,
                       g_strdup (json_object_get_string_member (object, "source_id")),
                       g_strdup (json_object_get_string_member (object, "text")));
}

static AssayAnalysis *
analyse (const char *utf8,
         GListStore *pages)
{
  g_autoptr (AssayDraft) draft = bench_make_draft (utf8);
  g_autoptr (GError) error = NULL;
  const AssayAnalysisOptions options = { .language = "en" };
  AssayAnalysis *analysis = NULL;

  analysis = assay_analysis_new (draft, G_LIST_MODEL (pages), &options, NULL, &error);
  g_assert_no_error (error);

  return analysis;
}

/* A sentence that goes on with a quotation lacks the mark that opened it: the set cut it off its text. */
static char *
dup_reopened (const char *sentence,
              gboolean    is_open)
{
  return g_strconcat (is_open ? "“" : "", sentence, NULL);
}

/* For whoever looks at single cases; scorers pass over it. */
static void
print_rules (const AssayFinding *findings,
             guint               n_findings)
{
  for (guint i = 0; i < n_findings; i++)
    {
      if (bench_is_discrepancy (&findings[i]))
        g_print ("%s@%u-%u ", assay_rule_get (findings[i].rule)->code, findings[i].span.begin,
                 findings[i].span.end);
    }
}

static void
print_item (JsonObject *object,
            gpointer    user_data)
{
  g_autoptr (GListStore) pages = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *page = NULL;
  const AssayFinding *findings = NULL;
  guint n_findings = 0;
  gboolean flag = FALSE;

  page = bench_dup_without (
      g_hash_table_lookup (sources, json_object_get_string_member (object, "source_id")),
      json_object_get_array_member (object, "drop"));
  bench_add_page (pages, page);
  sentence = dup_reopened (json_object_get_string_member (object, "sentence"),
                           json_object_get_boolean_member_with_default (object, "in_quote", FALSE));
  analysis = analyse (sentence, pages);
  findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    flag |= bench_is_discrepancy (&findings[i]);

  g_print ("{\"id\": \"%s\", \"rules\": \"", json_object_get_string_member (object, "id"));
  print_rules (findings, n_findings);
  g_print ("\", \"flag\": %s}\n", flag ? "true" : "false");
}

static void
print_draft (JsonObject *object,
             gpointer    user_data)
{
  g_autoptr (GListStore) pages = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayAnalysis) analysis = NULL;
  JsonArray *array = json_object_get_array_member (object, "sources");
  const AssayFinding *findings = NULL;
  guint n_findings = 0;
  gboolean is_first = TRUE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *part = json_array_get_object_element (array, i);
      const char *utf8 = g_hash_table_lookup (sources,
                                              json_object_get_string_member (part, "source_id"));
      g_autoptr (AssayText) text = assay_text_new (utf8, -1);
      g_autofree char *page = NULL;

      page = assay_text_dup_span (text, (AssaySpan){
                                            (guint) json_object_get_int_member (part, "start"),
                                            (guint) json_object_get_int_member (part, "end"),
                                        });
      bench_add_page (pages, page);
    }

  analysis = analyse (json_object_get_string_member (object, "text"), pages);
  findings = assay_analysis_get_findings (analysis, &n_findings);
  g_print ("{\"draft_id\": \"%s\", \"rules\": \"",
           json_object_get_string_member (object, "draft_id"));
  print_rules (findings, n_findings);
  g_print ("\", \"flags\": [");

  for (guint i = 0; i < n_findings; i++)
    {
      if (!bench_is_discrepancy (&findings[i]))
        continue;

      g_print ("%s[%u, %u]", is_first ? "" : ", ", findings[i].span.begin, findings[i].span.end);
      is_first = FALSE;
    }

  g_print ("]}\n");
}

/* The fact of the widest quotation that overlaps @span, or -1. */
static int
find_quotation (AssayAnalysis *analysis,
                AssaySpan      span)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  int best = -1;

  for (guint i = 0; i < n_facts; i++)
    {
      if (facts[i].kind == ASSAY_FACT_QUOTATION && assay_span_overlaps (facts[i].span, span) &&
          (best < 0 ||
           facts[i].span.end - facts[i].span.begin > facts[best].span.end - facts[best].span.begin))
        best = (int) i;
    }

  return best;
}

/* A quotation that nothing is said about counts as in no source: a checker would see nothing. */
static const char *
tell_status (AssayAnalysis *analysis,
             int            fact)
{
  guint n_evidence = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);

  for (guint i = 0; i < n_evidence; i++)
    {
      if ((int) evidence[i].fact == fact)
        return evidence[i].stance == ASSAY_STANCE_SUPPORTS ? "exact" : "altered";
    }

  return "absent";
}

static void
print_quote (JsonObject *object,
             gpointer    user_data)
{
  g_autoptr (GListStore) pages = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autofree char *sentence = NULL;
  JsonArray *quote = json_object_get_array_member (object, "quote");
  AssaySpan span = { (guint) json_array_get_int_element (quote, 0),
                     (guint) json_array_get_int_element (quote, 1) };

  bench_add_page (pages,
            g_hash_table_lookup (sources, json_object_get_string_member (object, "source_id")));
  /* Where the quotation is the sentence's beginning, its mark stood before the sentence. */
  sentence = dup_reopened (json_object_get_string_member (object, "sentence"), span.begin == 0);
  analysis = analyse (sentence, pages);

  g_print ("{\"id\": \"%s\", \"status\": \"%s\"}\n", json_object_get_string_member (object, "id"),
           tell_status (analysis, find_quotation (analysis, span)));
}

static AssayDraft *
import (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  AssayDraft *draft = assay_import_bytes (bytes, "bench.txt", ASSAY_FORMAT_AUTO, NULL, &error);

  g_assert_no_error (error);

  return draft;
}

static void
check_once (GBytes *bytes)
{
  g_autoptr (AssayDraft) draft = import (bytes);
  g_autoptr (GListModel) pages = assay_source_list_for_draft (draft, assay_register_get_default ());
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (GError) error = NULL;

  analysis = assay_analysis_new (draft, pages, &(AssayAnalysisOptions){ .language = NULL }, NULL,
                                 &error);
  g_assert_no_error (error);
}

static void
print_speed (GBytes *bytes)
{
  double before = 0;
  double start = 0;
  double seconds = 0;
  guint n = 0;

  for (guint i = 0; i < WARM_UP_DRAFTS; i++)
    check_once (bytes);

  before = bench_measure_memory ("VmRSS:");

  for (start = bench_measure_work (); bench_measure_work () < start + SPEED_SECONDS; n++)
    check_once (bytes);

  seconds = bench_measure_work () - start;
  g_print ("drafts_per_second\t%.1f\n", n / seconds);
  g_print ("memory_mb\t%.1f\n", bench_measure_memory ("VmRSS:"));
  g_print ("memory_growth_mb\t%.2f\n", MAX (bench_measure_memory ("VmRSS:") - before, 0));

  n = 0;

  for (start = bench_measure_work (); bench_measure_work () < start + SPEED_SECONDS / 2; n++)
    {
      g_autoptr (AssayDraft) draft = import (bytes);
    }

  seconds = bench_measure_work () - start;
  g_print ("import_mb_per_second\t%.2f\n", (double) g_bytes_get_size (bytes) * n / seconds / 1e6);
}

int
main (int    argc,
      char **argv)
{
  const struct
  {
    const char *name;
    BenchObjectFunc function;
  } commands[] = {
    { "items", print_item },
    { "drafts", print_draft },
    { "quotes", print_quote },
  };
  g_autoptr (GError) error = NULL;

  if (argc == 3 && g_str_equal (argv[1], "speed"))
    {
      g_autofree char *contents = NULL;
      gsize n_bytes = 0;

      if (g_file_get_contents (argv[2], &contents, &n_bytes, &error))
        {
          g_autoptr (GBytes) bytes = g_bytes_new (contents, n_bytes);

          print_speed (bytes);
          return 0;
        }
    }

  for (guint i = 0; argc == 4 && i < G_N_ELEMENTS (commands); i++)
    {
      if (!g_str_equal (argv[1], commands[i].name))
        continue;

      sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

      if (bench_for_each_object (argv[3], add_source, NULL, &error) &&
          bench_for_each_object (argv[2], commands[i].function, NULL, &error))
        return 0;
    }

  g_printerr ("%s: %s\n", argv[0],
              error != NULL ? error->message : "items|drafts|quotes FILE SOURCES, or speed FILE");

  return 2;
}
