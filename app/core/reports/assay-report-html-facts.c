/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-html-private.h"

#include <glib/gi18n-lib.h>

#include "assay-report-private.h"
#include "assay-untied.h"
#include "assay-word-diff.h"

/* More passages than these of one fact tell an editor nothing new. */
#define MAX_EVIDENCE 8

/* Characters of a passage before and behind the words that count. */
#define MAX_CONTEXT 280

static const AssayState states[] = {
  ASSAY_STATE_OPEN,           ASSAY_STATE_ERROR,     ASSAY_STATE_CONFIRMED, ASSAY_STATE_FIXED,
  ASSAY_STATE_CANNOT_CONFIRM, ASSAY_STATE_ON_AUTHOR, ASSAY_STATE_OPINION,
};

static AssayText *
get_source_text (const AssayProof *proof,
                 guint             source)
{
  GListModel *sources = assay_analysis_get_sources (proof->model->analysis);
  g_autoptr (AssaySource) item = g_list_model_get_item (sources, source);

  /* The list of sources holds it. */
  return assay_source_get_text (item);
}

static void
add_words (AssayMarkup *page,
           AssayText   *text,
           AssaySpan    span)
{
  g_autofree char *words = span.begin < span.end ? assay_text_dup_span (text, span) : NULL;

  assay_markup_text (page, words);
}

/* One side, with the words marked that the other has not: as a whole where there is no @diff. */
static void
add_side (AssayMarkup *page,
          AssayText   *text,
          AssaySpan    whole,
          GArray      *diff,
          gboolean     is_draft)
{
  const char *element = is_draft ? "del" : "ins";
  guint at = whole.begin;

  if (diff == NULL)
    {
      assay_markup_open (page, element, NULL);
      add_words (page, text, whole);
      assay_markup_close (page, element);
      return;
    }

  for (guint i = 0; i < diff->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (diff, AssayDiffOp, i);
      AssaySpan span = is_draft ? op->first : op->second;

      if (op->kind == ASSAY_DIFF_EQUAL || assay_span_is_empty (span))
        continue;

      add_words (page, text, (AssaySpan){ at, MAX (at, span.begin) });
      assay_markup_open (page, element, NULL);
      add_words (page, text, span);
      assay_markup_close (page, element);
      at = span.end;
    }

  add_words (page, text, (AssaySpan){ at, MAX (at, whole.end) });
}

/* A figure differs as a whole: half of “40%” is nothing to read. */
static GArray *
compare (const AssayProof    *proof,
         const AssayEvidence *evidence,
         AssayText           *source)
{
  const AssayFact *fact = assay_proof_get_fact (proof, evidence->fact)->fact;

  if (fact->kind != ASSAY_FACT_QUOTATION && fact->kind != ASSAY_FACT_STATEMENT)
    return NULL;

  return assay_word_diff (assay_draft_get_text (proof->model->draft), fact->span, source,
                          evidence->span, ASSAY_DIFF_FOLD_MARKS | ASSAY_DIFF_FOLD_CASE);
}

static void
add_passage (AssayMarkup         *page,
             AssayText           *text,
             const AssayEvidence *evidence,
             GArray              *diff)
{
  AssaySpan span = evidence->span;
  guint begin = MIN (evidence->context.begin, span.begin);
  guint end = MAX (evidence->context.end, span.end);
  gboolean is_cut = span.begin - begin > MAX_CONTEXT;
  gboolean is_cut_behind = end - span.end > MAX_CONTEXT;

  assay_markup_open (page, "blockquote", "dir", "auto", NULL);
  if (is_cut)
    assay_markup_text (page, "… ");
  add_words (page, text, (AssaySpan){ is_cut ? span.begin - MAX_CONTEXT : begin, span.begin });

  if (evidence->stance == ASSAY_STANCE_DIFFERS)
    {
      add_side (page, text, span, diff, FALSE);
    }
  else
    {
      assay_markup_open (page, "mark", NULL);
      add_words (page, text, span);
      assay_markup_close (page, "mark");
    }

  add_words (page, text, (AssaySpan){ span.end, is_cut_behind ? span.end + MAX_CONTEXT : end });
  if (is_cut_behind)
    assay_markup_text (page, " …");
  assay_markup_close (page, "blockquote");
  assay_markup_line (page);
}

/* Who says what of it, and how well we know. */
static void
add_evidence (AssayMarkup         *page,
              const AssayProof    *proof,
              const AssayEvidence *evidence)
{
  AssayText *text = get_source_text (proof, evidence->source);
  AssayText *draft = assay_draft_get_text (proof->model->draft);
  const AssayFact *fact = assay_proof_get_fact (proof, evidence->fact)->fact;
  g_autofree char *label = assay_report_dup_source (proof->model, &proof->style, evidence->source);
  g_autofree char *target = g_strdup_printf ("#s%u", evidence->source + 1);
  gboolean may_leave = assay_proof_may_leave (proof, evidence->source);
  gboolean differs = evidence->stance == ASSAY_STANCE_DIFFERS;
  g_autoptr (GArray) diff = differs ? compare (proof, evidence, text) : NULL;

  if (differs && may_leave)
    {
      assay_markup_open (page, "p", "class", "ours", "dir", "auto", NULL);
      assay_markup_element (page, "span", "who", _ ("Draft"));
      assay_markup_raw (page, " ");
      add_side (page, draft, fact->span, diff, TRUE);
      assay_markup_raw (page, "</p>\n");
    }

  assay_markup_open (page, "div", "class", differs ? "ev differs" : "ev", NULL);
  assay_markup_raw (page, "<p class=\"who\">");
  assay_markup_open (page, "a", "href", target, NULL);
  assay_markup_raw (page, "<bdi>");
  assay_markup_text (page, label);
  assay_markup_raw (page, "</bdi></a> <span>");
  assay_markup_text (page, assay_report_tell_stance (proof->model, evidence));
  assay_markup_raw (page, " · ");
  assay_markup_text (page, assay_report_get_grade_name (evidence->grade));
  assay_markup_raw (page, "</span></p>\n");

  if (may_leave && text != NULL)
    add_passage (page, text, evidence, diff);

  assay_markup_raw (page, "</div>\n");
}

/* Findings that weigh something; a note to oneself is not read out. */
static gboolean
add_said (AssayMarkup      *page,
          const AssayProof *proof,
          guint             fact)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < assay_proof_count_said (proof, fact); i++)
    {
      const AssayReportFinding *item = assay_proof_get_said (proof, fact, i);

      if (item->severity == ASSAY_SEVERITY_NOTE)
        continue;

      assay_markup_open (page, "p", "class",
                         item->severity == ASSAY_SEVERITY_ERROR ? "said major" : "said", "dir",
                         "auto", NULL);
      assay_markup_open (page, "abbr", "title", _ (item->rule->name), NULL);
      assay_markup_text (page, item->rule->code);
      assay_markup_raw (page, "</abbr> ");
      assay_markup_text (page, assay_proof_get_message (proof, item));
      assay_markup_raw (page, "</p>\n");
      has_any = TRUE;
    }

  return has_any;
}

static const char *
get_tie_name (AssayTieStance stance)
{
  switch (stance)
    {
    case ASSAY_TIE_SUPPORTS:
      return _ ("supports it");

    case ASSAY_TIE_REFUTES:
      return _ ("refutes it");

    case ASSAY_TIE_QUALIFIES:
      return _ ("qualifies it");

    case ASSAY_TIE_CONTEXT:
      return _ ("is context");
    }

  g_return_val_if_reached ("");
}

/* What a person tied to the fact, of sources whose words may leave the house. */
static void
add_ties (AssayMarkup      *page,
          const AssayProof *proof,
          GPtrArray        *ties)
{
  GListModel *sources = assay_analysis_get_sources (proof->model->analysis);

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);
      g_autofree char *quoted = assay_report_dup_quoted (tie->exact);
      g_autofree char *label = NULL;
      guint source = 0;

      if (!assay_tie_find_source (sources, tie->source, &source) ||
          !assay_proof_may_leave (proof, source))
        continue;

      label = assay_report_dup_source (proof->model, &proof->style, source);
      assay_markup_raw (page, "<p class=\"note\" dir=\"auto\">");
      assay_markup_text (page, label);
      assay_markup_raw (page, " ");
      assay_markup_element (page, "b", NULL, get_tie_name (tie->stance));
      assay_markup_raw (page, ": ");
      assay_markup_text (page, quoted);
      if (assay_tie_is_lost (tie, sources))
        assay_markup_text (page, _ (" · the source does not say so any more"));
      assay_markup_raw (page, "</p>\n");
    }
}

/* What a person wrote: the wording that should stand there, and the note. */
static void
add_person (AssayMarkup      *page,
            const AssayProof *proof,
            guint             fact)
{
  const AssayMark *mark = assay_proof_get_fact (proof, fact)->mark;
  g_autofree char *fix = assay_proof_dup_fix (proof, fact);
  g_autofree char *when = mark != NULL ? assay_report_dup_time (mark->at) : NULL;
  g_autofree char *head = NULL;

  if (fix != NULL)
    {
      g_autofree char *quoted = assay_report_dup_quoted (fix);

      assay_markup_raw (page, "<p class=\"fix\" dir=\"auto\">");
      assay_markup_element (page, "b", NULL,
                            mark != NULL && mark->state == ASSAY_STATE_FIXED ? _ ("Changed to")
                                                                             : _ ("Change to"));
      assay_markup_raw (page, " ");
      assay_markup_text (page, quoted);
      assay_markup_raw (page, "</p>\n");
    }

  if (mark == NULL)
    return;

  /* Translators: state of a fact; who set it; when */
  head = g_strdup_printf (_ ("%s – %s, %s"), assay_report_get_state_name (mark->state),
                          mark->by != NULL && *mark->by != '\0' ? mark->by : _ ("somebody"), when);
  assay_markup_element (page, "p", "by", head);
  assay_markup_line (page);

  if (mark->note != NULL)
    {
      assay_markup_raw (page, "<p class=\"note\" dir=\"auto\">");
      assay_markup_text (page, mark->note);
      assay_markup_raw (page, "</p>\n");
    }

  assay_report_html_add_thread (page, mark);
  add_ties (page, proof, mark->ties);
}

static void
add_body (AssayMarkup      *page,
          const AssayProof *proof,
          guint             fact)
{
  guint n_evidence = 0;
  const AssayEvidence *evidence = assay_proof_get_evidence (proof, fact, &n_evidence);
  gboolean has_said = FALSE;

  assay_markup_raw (page, "<div class=\"body\">\n");
  has_said = add_said (page, proof, fact);
  add_person (page, proof, fact);

  for (guint i = 0; i < MIN (n_evidence, MAX_EVIDENCE); i++)
    add_evidence (page, proof, &evidence[i]);

  if (n_evidence > MAX_EVIDENCE)
    {
      guint n_more = n_evidence - MAX_EVIDENCE;
      g_autofree char *more = g_strdup_printf (
          ngettext ("%u more passage", "%u more passages", n_more), n_more);

      assay_markup_element (page, "p", "by", more);
    }

  if (!has_said && n_evidence == 0)
    assay_markup_element (page, "p", "by",
                          assay_analysis_may_miss (proof->model->analysis, fact)
            ? _ ("Assay does not read this language: look in the sources yourself.")
                              : _ ("No source at hand says anything about this."));

  assay_markup_raw (page, "</div>\n");
}

static gboolean
is_conflict (const AssayProof *proof,
             guint             fact)
{
  for (guint i = 0; i < assay_proof_count_said (proof, fact); i++)
    {
      if (assay_proof_get_said (proof, fact, i)->severity == ASSAY_SEVERITY_ERROR)
        return TRUE;
    }

  return FALSE;
}

static void
add_fact (AssayMarkup      *page,
          const AssayProof *proof,
          guint             fact)
{
  const AssayReportFact *item = assay_proof_get_fact (proof, fact);
  g_autofree char *number = g_strdup_printf ("%u", fact + 1);
  g_autofree char *id = g_strdup_printf ("f%u", fact + 1);
  g_autofree char *target = g_strdup_printf ("#d%u", fact + 1);
  g_autofree char *words = assay_sheet_elide (item->exact, 160);
  gboolean conflicts = item->state == ASSAY_STATE_OPEN && is_conflict (proof, fact);

  assay_markup_open (page, "li", "class", conflicts ? "fact conflict" : "fact", "id", id, "value",
                     number, "data-state", assay_state_to_id (item->state), "data-kind",
                     assay_fact_kind_to_id (item->fact->kind), "data-note",
                     assay_proof_is_worth_note (proof, fact) ? "yes" : "no", NULL);
  assay_markup_raw (page, "\n<div class=\"top\"><h3>");
  assay_markup_open (page, "a", "href", target, "data-f", number, NULL);
  assay_markup_element (page, "span", "num", number);
  assay_markup_raw (page, " <bdi>");
  assay_markup_text (page, words);
  assay_markup_raw (page, "</bdi></a></h3>\n<p class=\"meta\">");
  assay_markup_element (page, "span", "kind", assay_report_get_kind_name (item->fact->kind));
  assay_markup_raw (page, " · ");
  assay_markup_open (page, "span", "class", "state", "data-state", assay_state_to_id (item->state),
                     NULL);
  assay_markup_text (page, conflicts ? _ ("open, differs from a source")
                                     : assay_report_get_state_name (item->state));
  assay_markup_raw (page, "</span></p></div>\n");
  add_body (page, proof, fact);
  assay_markup_raw (page, "</li>\n");
}

static void
add_option (AssayMarkup *page,
            const char  *value,
            const char  *words)
{
  assay_markup_open (page, "option", "value", value, NULL);
  assay_markup_text (page, words);
  assay_markup_raw (page, "</option>");
}

/* Shown by the script, without which nothing can be filtered. */
static void
add_filter (AssayMarkup      *page,
            const AssayProof *proof)
{
  assay_markup_raw (page, "<div class=\"filter\" id=\"filter\" hidden>\n<label><span>");
  assay_markup_text (page, _ ("Show"));
  assay_markup_raw (page, "</span> <select id=\"state\">");
  add_option (page, "all", _ ("all facts"));
  add_option (page, "note", _ ("those with something said"));

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    add_option (page, assay_state_to_id (states[i]), assay_report_get_state_name (states[i]));

  assay_markup_raw (page, "</select></label>\n<label><span>");
  assay_markup_text (page, _ ("of kind"));
  assay_markup_raw (page, "</span> <select id=\"kind\">");
  add_option (page, "all", _ ("every kind"));

  for (guint i = 0; i <= ASSAY_FACT_STATEMENT; i++)
    add_option (page, assay_fact_kind_to_id ((AssayFactKind) i),
                assay_report_get_kind_name ((AssayFactKind) i));

  assay_markup_raw (page, "</select></label>\n<span class=\"step\">");
  assay_markup_open (page, "button", "type", "button", "id", "previous", "aria-label",
                     _ ("Previous fact"), NULL);
  assay_markup_raw (page, "↑</button>");
  assay_markup_open (page, "button", "type", "button", "id", "next", "aria-label", _ ("Next fact"),
                     NULL);
  assay_markup_raw (page, "↓</button></span>\n<output id=\"count\"></output>\n</div>\n");
}

/**
 * assay_report_html_add_facts:
 *
 * Each fact, with what is said of it and what the sources have.
 */
void
assay_report_html_add_facts (AssayMarkup      *page,
                             const AssayProof *proof)
{
  assay_markup_open (page, "section", "class", "facts", "aria-labelledby", "facts-title", NULL);
  assay_markup_raw (page, "\n<h2 id=\"facts-title\">");
  assay_markup_text (page, _ ("Fact by fact"));
  assay_markup_raw (page, "</h2>\n");

  if (proof->facts->len == 0)
    assay_markup_element (page, "p", "by", _ ("There is nothing in it to close."));
  else
    add_filter (page, proof);

  assay_markup_raw (page, "<ol id=\"facts\">\n");
  for (guint i = 0; i < proof->facts->len; i++)
    add_fact (page, proof, i);
  assay_markup_raw (page, "</ol>\n</section>\n");
}
