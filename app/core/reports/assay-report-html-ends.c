/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-html-private.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier-seal.h"
#include "assay-number.h"
#include "assay-report-private.h"

/* What stands before the draft and at the foot of the page: the verdict, and what the report was made by. */

/* What the machine words, unless it names somebody who was asked in confidence. */
static void
add_worded (AssayMarkup      *page,
            const AssayProof *proof,
            const char       *class_name,
            const char       *text)
{
  if (text == NULL || *text == '\0')
    return;

  assay_markup_open (page, "p", "class", class_name, "dir", "auto", NULL);
  assay_markup_text (page, assay_proof_is_public (proof, text)
                               ? text
                               : _ ("This rests on somebody who was asked in confidence."));
  assay_markup_raw (page, "</p>\n");
}

/* “742 words · 7 sources · as of 15 May 2025” */
static char *
dup_data (const AssayReportModel *model)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  guint n_sources = g_list_model_get_n_items (sources);
  AssayDay day = assay_analysis_get_as_of (model->analysis);
  g_autofree char *words = assay_number_dup_count (model->n_words);
  GString *line = g_string_new (NULL);

  g_string_append_printf (line, ngettext ("%s word", "%s words", model->n_words), words);
  g_string_append (line, " · ");
  g_string_append_printf (line, ngettext ("%u source", "%u sources", n_sources), n_sources);
  g_string_append (line, " · ");

  if (assay_day_is_set (day))
    {
      g_autofree char *label = assay_day_dup_label (day);

      g_string_append_printf (line, _ ("as of %s"), label);
    }
  else
    g_string_append (line, _ ("no date known"));

  return g_string_free (line, FALSE);
}

static void
add_verdict (AssayMarkup      *page,
             const AssayProof *proof)
{
  const AssayReportModel *model = proof->model;
  AssayVerdict machine = assay_analysis_get_verdict (model->analysis);
  g_autofree char *confidence = NULL;
  g_autofree char *by = NULL;

  if (model->is_by_person && !model->is_sure_by_person)
    /* Translators: %s is LOW, MEDIUM or HIGH, where a person gave the verdict, and not that */
    confidence = g_strdup_printf (_ ("suggested confidence %s"),
                                  assay_confidence_to_id (model->confidence));
  else
    /* Translators: %s is LOW, MEDIUM or HIGH */
    confidence = g_strdup_printf (_ ("confidence %s"), assay_confidence_to_id (model->confidence));

  if (model->is_by_person)
    /* Translators: after a verdict: who gave it, and which one Assay suggests */
    by = g_strdup_printf (_ ("by %s; suggested: %s"),
                          model->person->by != NULL ? model->person->by : _ ("a person"),
                          assay_verdict_to_id (machine));
  else
    by = g_strdup (_ ("suggested; nobody has signed it yet"));

  assay_markup_open (page, "div", "class", "verdict", NULL);
  assay_markup_raw (page, "\n<h2>");
  assay_markup_text (page, _ ("Verdict"));
  assay_markup_raw (page, "</h2>\n<p class=\"stamp\">");
  assay_markup_element (page, "strong", assay_report_html_get_verdict_class (model->verdict),
                        assay_verdict_to_id (model->verdict));
  assay_markup_raw (page, " ");
  assay_markup_element (page, "span", NULL, confidence);
  assay_markup_raw (page, "</p>\n");
  assay_markup_element (page, "p", "by", by);
  assay_markup_line (page);
  if (model->is_by_person && model->person->reason != NULL)
    assay_markup_element (page, "p", "by", model->person->reason);
  assay_markup_raw (page, "</div>\n");
}

/* “8”, or “–” where there is not enough evidence. */
static char *
dup_score (int score)
{
  return score >= 0 ? g_strdup_printf ("%d", score) : g_strdup ("–");
}

static void
add_scores (AssayMarkup      *page,
            const AssayProof *proof)
{
  const AssayReportModel *model = proof->model;

  assay_markup_raw (page, "<ul class=\"scores\">\n");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      int person = model->person->scores[i];
      int score = person >= 0 ? person : model->standing->checks[i].score;
      g_autofree char *shown = dup_score (score);
      g_autofree char *target = g_strdup_printf ("#check-%s", assay_check_to_id ((AssayCheck) i));

      assay_markup_open (page, "li", "class", assay_report_html_get_score_class (proof, score),
                         NULL);
      assay_markup_open (page, "a", "href", target, NULL);
      assay_markup_element (page, "span", "name", assay_check_get_label ((AssayCheck) i));
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", "score", shown);
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", "of", _ ("of 10"));
      assay_report_html_add_bar (page, score, 10);
      assay_markup_raw (page, "</a></li>\n");
    }

  assay_markup_raw (page, "</ul>\n");
}

static void
add_closed (AssayMarkup      *page,
            const AssayProof *proof)
{
  guint n = proof->model->facts.n;
  guint n_closed = proof->model->facts.n_closed;
  g_autofree char *words = assay_report_dup_closed (proof->model);

  assay_markup_raw (page, "<div class=\"progress\"><p>");
  assay_markup_text (page, words);
  assay_markup_raw (page, "</p>");
  assay_report_html_add_bar (page, (int) n_closed, (int) n);
  assay_markup_raw (page, "</div>\n");
}

/* One thing that does not hold, as a link to where it is told. */
static void
add_fix (AssayMarkup         *page,
         const AssayProof    *proof,
         const AssayProofFix *fix)
{
  gboolean is_fact = assay_proof_get_free (proof, fix->number) == NULL;
  g_autofree char *target = is_fact ? g_strdup_printf ("#f%u", fix->number + 1)
                                    : g_strdup ("#marks");
  g_autofree char *number = is_fact ? g_strdup_printf ("%u", fix->number + 1) : NULL;
  g_autofree char *words = assay_report_dup_quoted (fix->words);
  g_autofree char *wording = fix->wording != NULL ? assay_report_dup_quoted (fix->wording) : NULL;
  g_autofree char *places = assay_proof_dup_places (fix);

  assay_markup_raw (page, "<li dir=\"auto\">");
  if (fix->is_error)
    {
      assay_markup_element (page, "b", NULL, _ ("Error."));
      assay_markup_raw (page, " ");
    }
  assay_markup_open (page, "a", "href", target, "data-f", number, NULL);
  assay_markup_element (page, "bdi", NULL, words);
  if (wording != NULL)
    {
      assay_markup_raw (page, " → ");
      assay_markup_element (page, "bdi", NULL, wording);
    }
  assay_markup_raw (page, "</a>");
  if (places != NULL)
    {
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", NULL, places);
    }
  if (fix->why != NULL)
    {
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", "by", fix->why);
    }
  assay_markup_raw (page, "</li>\n");
}

/* What somebody calls wrong, and what differs: whoever gets the page may have no time for more. */
static void
add_fixes (AssayMarkup      *page,
           const AssayProof *proof)
{
  g_autoptr (GArray) fixes = assay_proof_list_fixes (proof);

  if (fixes->len == 0)
    return;

  assay_markup_raw (page, "<section class=\"first\" aria-labelledby=\"first-title\">\n"
                          "<h2 id=\"first-title\">");
  assay_markup_text (page, _ ("Look at this first"));
  assay_markup_raw (page, "</h2>\n<ul>\n");
  for (guint i = 0; i < MIN (fixes->len, ASSAY_PROOF_MAX_FIXES); i++)
    add_fix (page, proof, &g_array_index (fixes, AssayProofFix, i));
  assay_markup_raw (page, "</ul>\n");

  if (fixes->len > ASSAY_PROOF_MAX_FIXES)
    {
      guint n_more = fixes->len - ASSAY_PROOF_MAX_FIXES;
      g_autofree char *count = assay_number_dup_count (n_more);
      g_autofree char *more = g_strdup_printf (
          ngettext ("%s more is boxed in the draft", "%s more are boxed in the draft", n_more),
          count);

      assay_markup_element (page, "p", "by", more);
    }

  assay_markup_raw (page, "</section>\n");
}

/**
 * assay_report_html_add_lead:
 *
 * The head of the page: what was checked, and what came of it.
 */
void
assay_report_html_add_lead (AssayMarkup      *page,
                            const AssayProof *proof)
{
  const AssayReportModel *model = proof->model;
  const char *const *notices = assay_draft_get_notices (model->draft);
  g_autofree char *data = dup_data (model);
  g_autofree char *name = g_path_get_basename (model->file);

  assay_markup_raw (page, "<header>\n");
  assay_markup_element (page, "p", "kicker", _ ("Fact check"));
  assay_markup_raw (page, "\n<h1 dir=\"auto\">");
  assay_markup_text (page, model->title != NULL ? model->title : name);
  assay_markup_raw (page, "</h1>\n");
  add_worded (page, proof, "summary", model->summary);
  assay_markup_raw (page, "<p class=\"data\">");
  if (g_strcmp0 (name, model->title) != 0)
    {
      assay_markup_raw (page, "<bdi>");
      assay_markup_text (page, name);
      assay_markup_raw (page, "</bdi> · ");
    }
  assay_markup_text (page, data);
  assay_markup_raw (page, "</p>\n");

  for (guint i = 0; notices != NULL && notices[i] != NULL; i++)
    assay_markup_element (page, "p", "notice", notices[i]);
  if (model->is_outdated)
    assay_markup_element (page, "p", "notice",
                          _ ("The rules give other scores now than when this was saved."));

  assay_markup_raw (page, "<div class=\"result\">\n");
  add_verdict (page, proof);
  add_scores (page, proof);
  add_closed (page, proof);
  assay_markup_raw (page, "</div>\n");
  add_fixes (page, proof);
  assay_markup_raw (page, "</header>\n");
}

static void
add_term (AssayMarkup *page,
          const char  *term,
          const char  *words)
{
  assay_markup_raw (page, "<div>");
  assay_markup_element (page, "dt", NULL, term);
  assay_markup_element (page, "dd", NULL, words);
  assay_markup_raw (page, "</div>\n");
}

static void
add_seal (AssayMarkup      *page,
          const AssayProof *proof)
{
  const AssayDossierSeal *seal = assay_dossier_get_seal (proof->dossier);
  g_autofree char *when = NULL;
  g_autofree char *words = NULL;

  if (seal == NULL)
    {
      add_term (page, _ ("Seal"), _ ("Not sealed"));
      return;
    }

  when = assay_report_dup_time (seal->at);
  if (assay_dossier_get_seal_state (proof->dossier) == ASSAY_SEAL_BROKEN)
    /* Translators: who sealed it, and when */
    words = g_strdup_printf (_ ("Sealed by %s, %s; changed since"), seal->by, when);
  else
    /* Translators: who sealed it, and when */
    words = g_strdup_printf (_ ("Sealed by %s, %s"), seal->by, when);

  add_term (page, _ ("Seal"), words);
  add_term (page, "SHA-256", seal->sha256);
}

/**
 * assay_report_html_add_about:
 *
 * By what the report was made, so that it can be made again.
 */
void
assay_report_html_add_about (AssayMarkup      *page,
                             const AssayProof *proof)
{
  AssayPolicy *policy = assay_analysis_get_policy (proof->model->analysis);
  AssayDay day = assay_analysis_get_as_of (proof->model->analysis);
  g_autofree char *as_of = assay_day_is_set (day) ? assay_day_dup_label (day)
                                                  : g_strdup (_ ("no date known"));

  assay_markup_raw (page, "<footer>\n<dl>\n");
  add_seal (page, proof);
  add_term (page, "Assay", ASSAY_VERSION);
  add_term (page, _ ("Rule set"), ASSAY_RULE_SET_VERSION);
  add_term (page, _ ("Policy"), assay_policy_get_name (policy));
  add_term (page, _ ("SHA-256 of the policy"), assay_policy_get_sha256 (policy));
  add_term (page, _ ("As of"), as_of);
  if (proof->style.publisher != NULL)
    add_term (page, _ ("Published by"), proof->style.publisher);
  assay_markup_raw (page, "</dl>\n");
  assay_markup_element (
      page, "p", "by",
      _ ("“Differs” and “in no source” say what the sources at hand have. Whether "
                           "something is true is for a person to decide."));
  assay_markup_raw (page, "\n</footer>\n");
}
