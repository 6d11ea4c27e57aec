/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report.h"

#include <glib/gi18n-lib.h>

#include "assay-sheet.h"
#include "assay-report-model.h"
#include "assay-report-private.h"

/* The headings of the block, as desks that receive such blocks know them. */
static const char *const headings[ASSAY_N_CHECKS] = {
  [ASSAY_CHECK_FRESHNESS] = N_ ("Freshness check"),
  [ASSAY_CHECK_QUOTES] = N_ ("Quotes check"),
  [ASSAY_CHECK_SOURCES] = N_ ("Source reliability"),
  [ASSAY_CHECK_PLAUSIBILITY] = N_ ("Plausibility check"),
};

/* Returns: what the check is called in the block, in the language of the interface */
const char *
assay_report_get_block_heading (AssayCheck check)
{
  g_return_val_if_fail ((guint) check < G_N_ELEMENTS (headings), NULL);

  return _ (headings[check]);
}

/* Returns: what the block says first, in the language of the interface */
const char *
assay_report_get_block_lead (void)
{
  return _ ("What follows holds the draft above against the sources that it lists. Each "
            "of the four checks scores it from 0 to 10, and its notes say what took "
            "points. It shows an editor what is left to check, and does not replace the "
            "editor.");
}

/* A paragraph is one line, as it is in a wire draft: whoever pastes the block wraps it as they need. */
static void
add_line (GString    *block,
          const char *text)
{
  g_autofree char *line = assay_sheet_elide (text, G_MAXUINT);

  g_string_append (block, line);
  g_string_append_c (block, '\n');
}

static void
add_check (GString                *block,
           const AssayReportModel *model,
           AssayCheck              check)
{
  int score = assay_analysis_get_check (model->analysis, check)->score;
  g_autofree char *shown = NULL;

  if (model->person->scores[check] >= 0)
    score = model->person->scores[check];

  shown = score >= 0 ? g_strdup_printf ("%d", score) : g_strdup (_ ("Not enough evidence"));

  add_line (block, assay_report_get_block_heading (check));
  add_line (block, _ ("Score:"));
  add_line (block, shown);
  add_line (block, _ ("Notes:"));
  add_line (block, model->notes[check]);

  if (model->person->reasons[check] != NULL)
    add_line (block, model->person->reasons[check]);
}

/* What the desk held it against besides what the draft lists, which the block is read below. */
static void
add_added (GString                *block,
           const AssayReportModel *model)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_hidden = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      const AssayContact *contact = assay_source_get_contact (source);

      if (assay_source_get_added (source) == NULL)
        continue;

      if (assay_report_model_hides (model, source))
        {
          n_hidden++;
          continue;
        }

      if (list->len > 0)
        g_string_append (list, "; ");

      g_string_append (list, assay_source_get_address (source));
      if (contact != NULL && contact->when != NULL)
        g_string_append_printf (list, ", %s", contact->when);
    }

  if (n_hidden > 0 && list->len > 0)
    g_string_append (list, "; ");
  if (n_hidden == 1)
    g_string_append (list, _ ("a contact"));
  else if (n_hidden > 1)
    g_string_append_printf (list, ngettext ("%u contact", "%u contacts", n_hidden), n_hidden);

  if (list->len == 0)
    return;

  add_line (block, _ ("Added by the desk:"));
  add_line (block, list->str);
}

/**
 * assay_report_to_block_styled:
 * @dossier: the job
 * @style: (nullable): how it is asked for
 *
 * Writes the fact-check block that goes below a wire draft: each check with its score and notes, the
 * verdict, how sure we are of it, and the summary.
 *
 * Returns: (transfer full): the block
 */
char *
assay_report_to_block_styled (AssayDossier           *dossier,
                              const AssayReportStyle *style)
{
  g_autoptr (AssayReportModel) model = NULL;
  g_autofree char *made_by = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *confidence = NULL;
  GString *block = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  model = assay_report_model_new (dossier, style);
  made_by = assay_report_dup_provenance (model);
  block = g_string_new (NULL);

  add_line (block, _ ("Assay Fact Check"));
  add_line (block, assay_report_get_block_lead ());
  add_line (block, made_by);
  add_added (block, model);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    add_check (block, model, (AssayCheck) i);

  /* Translators: keep FAIL, OPEN and PASS: other programs read them */
  verdict = g_strdup_printf (_ ("Verdict (FAIL, OPEN, PASS): %s"),
                             assay_verdict_to_id (model->verdict));
  /* Translators: keep LOW, MEDIUM and HIGH: other programs read them */
  confidence = g_strdup_printf (_ ("Confidence (LOW, MEDIUM, HIGH): %s"),
                                assay_confidence_to_id (model->confidence));

  add_line (block, _ ("Overall assessment"));
  add_line (block, verdict);
  add_line (block, confidence);
  add_line (block, _ ("Summary:"));
  add_line (block, model->summary);

  return g_string_free (block, FALSE);
}

char *
assay_report_to_block (AssayDossier *dossier)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  return assay_report_to_block_styled (dossier, NULL);
}
