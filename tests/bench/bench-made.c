/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "bench-made.h"

#include <string.h>
#include <time.h>

/* Findings by which a draft says what its source does not. */
static const AssayRuleId discrepancy_rules[] = {
  ASSAY_RULE_Q2, ASSAY_RULE_Q4, ASSAY_RULE_Q6, ASSAY_RULE_Q7, ASSAY_RULE_F1,
  ASSAY_RULE_F2, ASSAY_RULE_N1, ASSAY_RULE_N2, ASSAY_RULE_N3, ASSAY_RULE_N4,
  ASSAY_RULE_D1, ASSAY_RULE_P1, ASSAY_RULE_P3, ASSAY_RULE_P4,
};

AssayDraft *
bench_make_draft (const char *utf8)
{
  AssayDraftBuilder *builder = assay_draft_builder_new ("bench", "text");
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  gsize n_bytes = strlen (utf8);
  gsize begin = 0;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_language (builder, "en");

  for (gsize i = 0; i <= n_bytes; i++)
    {
      if (i < n_bytes && utf8[i] != '\n')
        continue;

      if (i > begin)
        assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH,
                                      assay_text_to_span (text, begin, i));

      begin = i + 1;
    }

  return assay_draft_builder_end (builder);
}

/* Adds a page that was read. The addresses are nobody's. */
void
bench_add_page (GListStore *pages,
                const char *utf8)
{
  AssayListedSource listed = { .line = 0 };
  g_autofree char *url = g_strdup_printf ("https://source-%u.example/",
                                          g_list_model_get_n_items (G_LIST_MODEL (pages)));
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  g_autoptr (AssaySource) source = NULL;
  AssayDay unknown = { 0 };

  listed.url = url;
  source = assay_source_new_read (&listed, assay_register_get_default (), text, unknown);
  g_list_store_append (pages, source);
}

gboolean
bench_is_discrepancy (const AssayFinding *finding)
{
  for (guint i = 0; i < G_N_ELEMENTS (discrepancy_rules); i++)
    {
      if (finding->rule == discrepancy_rules[i])
        return TRUE;
    }

  return FALSE;
}

/* What the process takes of memory (“VmRSS:”) or took at most (“VmHWM:”), in MB, by Linux's own account; 0 elsewhere. */
double
bench_measure_memory (const char *what)
{
  g_autofree char *status = NULL;
  const char *line = NULL;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;

  line = strstr (status, what);

  return line != NULL ? (double) g_ascii_strtoull (line + strlen (what), NULL, 10) / 1024 : 0;
}

/* Seconds that this process has worked; what else the machine does is not counted. */
double
bench_measure_work (void)
{
  return (double) clock () / CLOCKS_PER_SEC;
}
