/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-marks.h"
#include "assay-report-remarks.h"
#include "assay-report-writers.h"
#include "assay-thread.h"

/*
 * The block, and the report, as Markdown (CommonMark). Whatever somebody wrote goes in escaped, so that it stays
 * the words that it was.
 */

/* What may mean something anywhere in a line, “<” and “&” as HTML; and what does where a line begins. */
#define SIGNS "\\`*_[]<>&~|"
#define FIRST_SIGNS "#+-="

/* On one line; no sign of it means anything. */
static void
add_text (GString    *page,
          const char *text)
{
  g_autofree char *line = assay_sheet_elide (text, G_MAXUINT);
  gsize n_digits = strspn (line, "0123456789");

  for (const char *p = line; *p != '\0'; p++)
    {
      gboolean begins = p == line && strchr (FIRST_SIGNS, *p) != NULL;
      gboolean numbers = n_digits > 0 && p == line + n_digits && (*p == '.' || *p == ')');

      if (strchr (SIGNS, *p) != NULL || begins || numbers)
        g_string_append_c (page, '\\');
      g_string_append_c (page, *p);
    }
}

/* An address that stands for itself; between angle brackets it may hold all but these (CommonMark 0.30, 6.5). */
static void
add_address (GString    *page,
             const char *address)
{
  g_autofree char *escaped = NULL;

  if (!g_str_has_prefix (address, "https://") && !g_str_has_prefix (address, "http://"))
    {
      add_text (page, address);
      return;
    }

  escaped = g_uri_escape_string (address, "!#$%&'()*+,/:;=?@[]", TRUE);
  g_string_append_printf (page, "<%s>", escaped);
}

static void
add_heading (GString    *page,
             const char *sign,
             const char *text)
{
  g_string_append_printf (page, "%s%s ", page->len > 0 ? "\n" : "", sign);
  add_text (page, text);
  g_string_append (page, "\n\n");
}

static void
add_paragraph (GString    *page,
               const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  add_text (page, text);
  g_string_append (page, "\n\n");
}

static void
add_pair (GString    *page,
          const char *label,
          const char *value)
{
  g_string_append (page, "- **");
  add_text (page, label);
  g_string_append (page, "** ");
  add_text (page, value);
  g_string_append_c (page, '\n');
}

static void
add_check (GString                *page,
           const AssayReportModel *model,
           AssayCheck              check)
{
  int score = assay_analysis_get_check (model->analysis, check)->score;
  g_autofree char *shown = NULL;

  if (model->person->scores[check] >= 0)
    score = model->person->scores[check];

  shown = score >= 0 ? g_strdup_printf ("%d", score) : g_strdup (_ ("Not enough evidence"));
  add_heading (page, "##", assay_report_get_block_heading (check));
  add_pair (page, _ ("Score:"), shown);
  add_pair (page, _ ("Notes:"), model->notes[check]);
  if (model->person->reasons[check] != NULL)
    add_pair (page, _ ("Why:"), model->person->reasons[check]);
}

static void
add_block (GString                *page,
           const AssayReportModel *model)
{
  g_autofree char *made_by = assay_report_dup_provenance (model);

  add_heading (page, "#", _ ("Assay Fact Check"));
  add_paragraph (page, assay_report_get_block_lead ());
  add_paragraph (page, made_by);
  while (page->len > 0 && page->str[page->len - 1] == '\n')
    g_string_truncate (page, page->len - 1);
  g_string_append_c (page, '\n');

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    add_check (page, model, (AssayCheck) i);

  add_heading (page, "##", _ ("Overall assessment"));
  add_pair (page, _ ("Verdict (FAIL, OPEN, PASS):"), assay_verdict_to_id (model->verdict));
  add_pair (page, _ ("Confidence (LOW, MEDIUM, HIGH):"),
            assay_confidence_to_id (model->confidence));
  add_pair (page, _ ("Summary:"), model->summary);
}

/**
 * assay_report_write_block_markdown:
 *
 * Returns: (transfer full): the fact-check block of wire drafts as Markdown
 */
char *
assay_report_write_block_markdown (AssayDossier            *dossier,
                                   const AssayReportStyle  *style,
                                   GError                 **error)
{
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  GString *page = g_string_new (NULL);

  add_block (page, model);

  return g_string_free (page, FALSE);
}

/* “1. “40%” (open, line 1)”, and below it what was found. */
static void
add_facts (GString                *page,
           AssayDossier           *dossier,
           const AssayReportModel *model,
           const AssayReportStyle *style)
{
  g_autoptr (GArray) facts = assay_report_list_facts (model, dossier);
  gboolean has_any = FALSE;

  for (guint i = 0; i < facts->len; i++)
    {
      const AssayReportFact *fact = &g_array_index (facts, AssayReportFact, i);
      g_autofree char *said = assay_report_dup_findings (model, style, fact);
      g_autofree char *words = assay_sheet_elide (fact->exact, 120);
      g_autofree char *quoted = assay_report_dup_quoted (words);
      g_autofree char *place = NULL;

      if (fact->state == ASSAY_STATE_OPEN && said == NULL)
        continue;
      if (!has_any)
        add_heading (page, "##", _ ("Facts"));
      has_any = TRUE;

      /* Translators: the state of a fact, such as “open”, and the line of the draft where it stands */
      place = g_strdup_printf (_ ("%s, line %u"), assay_report_get_state_name (fact->state),
                               fact->line);
      g_string_append (page, "- ");
      add_text (page, quoted);
      g_string_append (page, " – ");
      add_text (page, place);
      if (said != NULL)
        {
          g_string_append (page, "  \n  ");
          add_text (page, said);
        }
      g_string_append_c (page, '\n');
    }
}

static void
add_said (GString    *page,
          const char *by,
          const char *said)
{
  g_string_append (page, "  - ");
  if (by != NULL && *by != '\0')
    {
      add_text (page, by);
      g_string_append (page, ": ");
    }
  add_text (page, said);
  g_string_append_c (page, '\n');
}

/* Where what is told of marks goes, and whose they are. */
typedef struct
{
  GString      *page;
  AssayDossier *dossier;
} MarkPage;

static void
add_mark (const AssayMark *mark,
          const char      *words,
          guint            line,
          gpointer         user_data)
{
  MarkPage *to = user_data;
  GString *page = to->page;
  g_autofree char *head = assay_report_dup_mark_head (mark);
  g_autofree char *place = g_strdup_printf (_ ("line %u"), line);
  g_autofree char *quoted = assay_report_dup_quoted (words);

  g_string_append (page, "- ");
  add_text (page, quoted);
  g_string_append (page, " – ");
  add_text (page, place);
  g_string_append (page, ", ");
  add_text (page, head);
  g_string_append_c (page, '\n');
  for (guint i = 0; i < assay_ties_length (mark->ties); i++)
    {
      const AssayTie *tie = assay_ties_get (mark->ties, i);
      g_autofree char *said = assay_report_dup_tie (to->dossier, tie);

      if (said != NULL)
        add_said (page, tie->by, said);
    }

  if (mark->note != NULL)
    add_said (page, mark->noted_by, mark->note);

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (mark->thread, i);
      g_autofree char *said = assay_report_dup_remark (remark);

      add_said (page, remark->by, said);
    }
}

static void
add_marks (GString      *page,
           AssayDossier *dossier)
{
  g_autoptr (GString) marks = g_string_new (NULL);
  MarkPage to = { .page = marks, .dossier = dossier };

  if (assay_report_each_mark (dossier, FALSE, add_mark, &to) == 0)
    return;

  add_heading (page, "##", _ ("What the desk wrote"));
  g_string_append (page, marks->str);
}

static void
add_sources (GString                *page,
             const AssayReportModel *model)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  guint n = g_list_model_get_n_items (sources);

  if (n > 0)
    add_heading (page, "##", _ ("Sources"));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_report_model_dup_label (model, source);
      g_autofree char *rating = assay_report_dup_rating (source);
      AssayUrl *url = assay_source_get_url (source);

      g_string_append_printf (page, "%u. ", i + 1);
      add_text (page, label);
      g_string_append (page, " – ");
      add_text (page, assay_report_get_reading_name (source));
      if (rating != NULL && *rating != '\0')
        {
          g_string_append (page, " – ");
          add_text (page, rating);
        }
      if (url != NULL)
        {
          g_string_append (page, "  \n   ");
          add_address (page, assay_url_get_original (url));
        }
      g_string_append_c (page, '\n');
    }
}

/**
 * assay_report_write_markdown:
 *
 * Returns: (transfer full): the block, the facts that somebody or a rule says something of, the notes of the desk
 *   and the sources, as Markdown
 */
char *
assay_report_write_markdown (AssayDossier            *dossier,
                             const AssayReportStyle  *style,
                             GError                 **error)
{
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  GString *page = g_string_new (NULL);

  add_block (page, model);
  add_facts (page, dossier, model, style);
  add_marks (page, dossier);
  add_sources (page, model);

  return g_string_free (page, FALSE);
}
