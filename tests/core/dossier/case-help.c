/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "case-help.h"

AssayCase *
case_help_new (void)
{
  return case_help_new_of (CASE_HELP_TEXT,
                           "Ferries carried over 30% more passengers in May, the port says.");
}

static AssayCase *
make_case (const char *words,
           const char *summary,
           const char *page)
{
  AssayListedSource listed = {
    .url = (char *) "https://port.example/2025/06/02/ferries",
    .summary = (char *) summary,
  };
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  g_autoptr (AssayText) read = page != NULL ? assay_text_new (page, -1) : NULL;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssaySource) source = read != NULL ? assay_source_new_read (&listed, outlets, read,
                                                                         (AssayDay){ 2025, 6, 2 })
                                                : assay_source_new (&listed, outlets);
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  AssayDraftBuilder *builder = assay_draft_builder_new ("ferries.txt", "text");
  GError *error = NULL;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH,
                                (AssaySpan){ 0, assay_text_get_length (text) });
  assay_draft_builder_add_source (builder, &listed);
  draft = assay_draft_builder_end (builder);
  g_list_store_append (sources, source);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);
  dossier = assay_dossier_new (analysis);

  return assay_case_new (dossier, "N. Oko");
}

AssayCase *
case_help_new_of (const char *words,
                  const char *summary)
{
  return make_case (words, summary, NULL);
}

AssayCase *
case_help_new_read (const char *words,
                    const char *page)
{
  return make_case (words, NULL, page);
}

guint
case_help_find (AssayCase     *work,
                AssayFactKind  kind)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      if (facts[i].kind == kind)
        return i;
    }

  g_assert_not_reached ();
}

void
case_help_assert_text (AssayCase  *work,
                       const char *utf8)
{
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (assay_case_get_draft (work))), ==,
                   utf8);
}

/* As somebody types it: a character at a time, all at the same moment. */
void
case_help_type (AssayCase  *work,
                guint       position,
                const char *words,
                const char *at)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      g_autofree char *character = g_strndup (p, g_utf8_next_char (p) - p);

      assay_case_edit (work, (AssaySpan){ position, position }, character, at);
      position++;
    }
}
