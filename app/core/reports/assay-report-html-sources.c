/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-html-private.h"

#include <glib/gi18n-lib.h>

#include "assay-number.h"

/* The four checks with their arithmetic, and the sources with their ratings. */

static void
add_rules (AssayMarkup            *page,
           AssayCheck              check,
           const AssayReportShare *shares)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);
      g_autofree char *points = NULL;
      g_autofree char *number = NULL;

      if (rule->check != check || shares[i].n == 0)
        continue;

      if (!has_any)
        {
          assay_markup_raw (page, "<table><thead><tr>");
          assay_markup_element (page, "th", NULL, _ ("Because"));
          assay_markup_element (page, "th", "n", _ ("Findings"));
          assay_markup_element (page, "th", "n", _ ("Points"));
          assay_markup_raw (page, "</tr></thead><tbody>\n");
          has_any = TRUE;
        }

      number = g_strdup_printf ("%u", shares[i].n);
      points = assay_number_dup_shortest (shares[i].points, ASSAY_REPORT_DECIMALS);
      assay_markup_raw (page, "<tr><td>");
      assay_markup_text (page, _ (rule->name));
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", "code", rule->code);
      assay_markup_raw (page, "</td>");
      assay_markup_element (page, "td", "n", number);
      assay_markup_raw (page, "<td class=\"n\">−");
      assay_markup_text (page, points);
      assay_markup_raw (page, "</td></tr>\n");
    }

  if (has_any)
    assay_markup_raw (page, "</tbody></table>\n");
}

/* What was found about the draft as a whole: no fact tells it. */
static void
add_whole (AssayMarkup      *page,
           const AssayProof *proof,
           AssayCheck        check)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < proof->model->findings->len; i++)
    {
      const AssayReportFinding *item = &g_array_index (proof->model->findings, AssayReportFinding,
                                                       i);

      if (item->rule->check != check || item->finding->fact >= 0 || item->finding->claim >= 0 ||
          item->severity == ASSAY_SEVERITY_NOTE)
        continue;

      if (!has_any)
        assay_markup_raw (page, "<ul>\n");
      has_any = TRUE;
      assay_markup_open (page, "li", "dir", "auto", NULL);
      assay_markup_text (page, assay_proof_get_message (proof, item));
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", "code", item->rule->code);
      assay_markup_raw (page, "</li>\n");
    }

  if (has_any)
    assay_markup_raw (page, "</ul>\n");
}

static void
add_check (AssayMarkup            *page,
           const AssayProof       *proof,
           AssayCheck              check,
           const AssayReportShare *shares)
{
  const AssayReportModel *model = proof->model;
  const AssayCheckResult *result = &model->standing->checks[check];
  int person = model->person->scores[check];
  int score = person >= 0 ? person : result->score;
  g_autofree char *shown = score >= 0 ? g_strdup_printf ("%d", score) : g_strdup ("–");
  g_autofree char *id = g_strdup_printf ("check-%s", assay_check_to_id (check));
  g_autofree char *sum = assay_report_dup_sum (model, check, shares);

  assay_markup_open (page, "section", "class", assay_report_html_get_score_class (proof, score),
                     "id", id, NULL);
  assay_markup_raw (page, "\n<h3>");
  assay_markup_text (page, assay_check_get_label (check));
  assay_markup_raw (page, " ");
  assay_markup_element (page, "span", "score", shown);
  assay_markup_raw (page, "</h3>\n");

  if (assay_proof_is_public (proof, model->notes[check]))
    assay_markup_element (page, "p", "notes", model->notes[check]);

  if (person >= 0 && person != result->score)
    {
      g_autofree char *ours = NULL;

      /* Translators: %d is a score from 0 to 10 */
      ours = g_strdup_printf (_ ("Set by a person; the rules give %d."), result->score);
      assay_markup_element (page, "p", "by", ours);
      if (model->person->reasons[check] != NULL)
        assay_markup_element (page, "p", "notes", model->person->reasons[check]);
    }

  add_whole (page, proof, check);
  add_rules (page, check, shares);
  assay_markup_element (page, "p", "sum", sum);
  assay_markup_raw (page, "\n</section>\n");
}

/**
 * assay_report_html_add_checks:
 *
 * The four checks, each with what it can be added up again from.
 */
void
assay_report_html_add_checks (AssayMarkup      *page,
                              const AssayProof *proof)
{
  AssayReportShare shares[ASSAY_N_RULES] = { { 0 } };

  assay_report_collect_shares (proof->model, shares);
  assay_markup_raw (page, "<section class=\"checks\" aria-labelledby=\"checks-title\">\n"
                          "<h2 id=\"checks-title\">");
  assay_markup_text (page, _ ("How the scores came about"));
  assay_markup_raw (page, "</h2>\n<div class=\"cards\">\n");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    add_check (page, proof, (AssayCheck) i, shares);

  assay_markup_raw (page, "</div>\n</section>\n");
}

static void
add_address (AssayMarkup *page,
             AssaySource *source)
{
  AssayUrl *url = assay_source_get_url (source);
  const char *address = assay_source_get_address (source);

  assay_markup_raw (page, "<p class=\"address\">");

  if (url != NULL && assay_markup_open_web (page, assay_url_get_request (url)))
    {
      assay_markup_text (page, assay_url_get_request (url));
      assay_markup_close (page, "a");
    }
  else
    {
      assay_markup_raw (page, "<bdi>");
      assay_markup_text (page, address);
      assay_markup_raw (page, "</bdi>");
    }

  assay_markup_raw (page, "</p>\n");
}

static char *
dup_reading (AssaySource *source)
{
  AssayFetched *fetched = assay_source_get_fetched (source);
  const char *state = assay_report_get_reading_name (source);
  g_autofree char *when = NULL;

  if (fetched == NULL || fetched->at == NULL ||
      assay_source_get_state (source) != ASSAY_SOURCE_READ)
    return g_strdup (state);

  when = assay_report_dup_time (fetched->at);

  return g_strdup_printf ("%s, %s", state, when);
}

static void
add_source (AssayMarkup      *page,
            const AssayProof *proof,
            guint             index,
            AssaySource      *source)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);
  AssayTier tier = outlet != NULL ? outlet->tier : ASSAY_TIER_NONE;
  g_autofree char *id = g_strdup_printf ("s%u", index + 1);
  g_autofree char *label = assay_report_dup_source (proof->model, &proof->style, index);
  g_autofree char *rating = assay_report_dup_rating (source);
  g_autofree char *raters = assay_report_dup_raters (source);
  g_autofree char *reading = dup_reading (source);
  const char *title = assay_source_get_title (source);

  assay_markup_open (page, "li", "id", id, NULL);
  assay_markup_raw (page, "\n<h3><bdi>");
  assay_markup_text (page, label);
  assay_markup_raw (page, "</bdi></h3>\n");

  if (assay_proof_may_leave (proof, index))
    {
      if (title != NULL && g_strcmp0 (title, label) != 0)
        {
          assay_markup_raw (page, "<p class=\"title\" dir=\"auto\">");
          assay_markup_text (page, title);
          assay_markup_raw (page, "</p>\n");
        }
      add_address (page, source);
    }

  assay_markup_open (page, "p", "class", assay_tier_is_low (tier) ? "rating low" : "rating", NULL);
  assay_markup_element (page, "span", "read", reading);

  if (*rating != '\0')
    {
      assay_markup_raw (page, " · <b>");
      assay_markup_text (page, rating);
      assay_markup_raw (page, "</b>");
      if (*raters != '\0')
        {
          assay_markup_raw (page, " – ");
          assay_markup_text (page, raters);
        }
    }

  assay_markup_raw (page, "</p>\n</li>\n");
}

/**
 * assay_report_html_add_sources:
 *
 * Whom the draft rests on: how each is rated, by whom, and whether it was read.
 */
void
assay_report_html_add_sources (AssayMarkup      *page,
                               const AssayProof *proof)
{
  GListModel *sources = assay_analysis_get_sources (proof->model->analysis);
  guint n_sources = g_list_model_get_n_items (sources);

  assay_markup_raw (page, "<section class=\"sources\" aria-labelledby=\"sources-title\">\n"
                          "<h2 id=\"sources-title\">");
  assay_markup_text (page, _ ("Sources"));
  assay_markup_raw (page, "</h2>\n");

  if (n_sources == 0)
    assay_markup_element (page, "p", "by", _ ("It has no sources."));

  assay_markup_raw (page, "<ol>\n");

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      add_source (page, proof, i, source);
    }

  assay_markup_raw (page, "</ol>\n</section>\n");
}
