/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-markup.h"
#include "assay-report-fact.h"
#include "assay-report-marks.h"
#include "assay-report-private.h"
#include "assay-report-writers.h"
#include "assay-thread.h"

/*
 * The author query list: what is open, in the order of reading, as a checker would ask it. It goes to somebody who
 * has never seen Assay, so it says no ids of rules.
 */

#define MAX_WORDS 200
#define MAX_SENTENCE 400

/* Mail programs drop style sheets, so each element has its own. They take neither classes nor colours by name. */
#define BODY_STYLE \
  "font-family: sans-serif; font-size: 16px; line-height: 1.45; max-width: 42em; margin: 1em"
#define QUOTE_STYLE "margin: 0 0 0.3em 0; font-weight: bold"
#define PLAIN_STYLE "margin: 0 0 0.3em 0"
#define FAINT_STYLE "margin: 0 0 0.3em 0; color: #595959"
#define ITEM_STYLE "margin: 0 0 1.4em 0"

/**
 * Query:
 * @begin: where they begin in the draft
 * @words: those that are asked about
 * @line: of the draft, where they begin
 * @sentence: (nullable): that they stand in, where they are not all of it
 * @said: (nullable): what we found, a line each
 * @note: (nullable): what a person wrote
 */
typedef struct
{
  guint begin;
  char *words;
  guint line;
  char *sentence;
  char *said;
  char *note;
} Query;

static void
clear_query (gpointer data)
{
  Query *query = data;

  g_free (query->words);
  g_free (query->sentence);
  g_free (query->said);
  g_free (query->note);
}

/* What a person has closed is no question, and neither is what nobody has anything to say about. */
static gboolean
is_question (const AssayReportFact *fact,
             const char            *said)
{
  gboolean has_note = fact->mark != NULL && fact->mark->note != NULL;

  if (fact->state == ASSAY_STATE_ERROR || fact->state == ASSAY_STATE_CANNOT_CONFIRM)
    return TRUE;

  return fact->state == ASSAY_STATE_OPEN && (said != NULL || has_note);
}

/* What the desk says where no rule does. */
static const char *
get_doubt (AssayState state)
{
  if (state == ASSAY_STATE_ERROR)
    return _ ("We believe that this is wrong.");
  if (state == ASSAY_STATE_CANNOT_CONFIRM)
    return _ ("We could not confirm this.");

  return NULL;
}

static char *
dup_sentence (const AssayReportModel *model,
              const AssayFact        *fact)
{
  AssayReading *reading = assay_analysis_get_reading (model->analysis);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);
  g_autofree char *sentence = NULL;

  if (fact->claim >= n_claims || (claims[fact->claim].span.begin == fact->span.begin &&
                                 claims[fact->claim].span.end == fact->span.end))
    return NULL;

  sentence = assay_text_dup_span (assay_draft_get_text (model->draft), claims[fact->claim].span);

  return assay_sheet_elide (sentence, MAX_SENTENCE);
}

/* What somebody asked about words of their own choice, unless that is settled, or a lawyer is asked. */
static void
add_passage (const AssayMark *mark,
             const char      *words,
             guint            line,
             gpointer         user_data)
{
  GArray *queries = user_data;
  Query query = { .begin = mark->span.begin, .line = line };

  if (mark->note == NULL || assay_thread_is_resolved (mark->thread) ||
      assay_thread_is_legal (mark->thread) ||
      (mark->scope == ASSAY_MARK_PASSAGE && assay_state_is_closed (mark->state) &&
       mark->state != ASSAY_STATE_CANNOT_CONFIRM))
    return;

  query.words = g_strdup (words);
  query.said = mark->scope == ASSAY_MARK_PASSAGE ? g_strdup (get_doubt (mark->state)) : NULL;
  query.note = g_strdup (mark->note);
  g_array_append_val (queries, query);
}

static int
compare_queries (gconstpointer a,
                 gconstpointer b)
{
  const Query *first = a;
  const Query *second = b;

  return (first->begin > second->begin) - (first->begin < second->begin);
}

static GArray *
collect (const AssayReportModel *model,
         AssayDossier           *dossier,
         const AssayReportStyle *style)
{
  g_autoptr (GArray) facts = assay_report_list_facts (model, dossier);
  GArray *queries = g_array_new (FALSE, TRUE, sizeof (Query));

  g_array_set_clear_func (queries, clear_query);

  for (guint i = 0; i < facts->len; i++)
    {
      const AssayReportFact *fact = &g_array_index (facts, AssayReportFact, i);
      g_autofree char *said = assay_report_dup_said (model, style, fact);
      Query query = { .begin = fact->fact->span.begin, .line = fact->line };

      if (!is_question (fact, said))
        continue;

      query.words = assay_sheet_elide (fact->exact, MAX_WORDS);
      query.sentence = dup_sentence (model, fact->fact);
      query.said = said != NULL ? g_steal_pointer (&said) : g_strdup (get_doubt (fact->state));
      query.note = fact->mark != NULL ? g_strdup (fact->mark->note) : NULL;
      g_array_append_val (queries, query);
    }

  /* Stable, so that facts stay as they are ordered. */
  assay_report_each_mark (dossier, TRUE, add_passage, queries);
  g_array_sort (queries, compare_queries);

  return queries;
}

static char *
dup_heading (const AssayReportModel *model,
             guint                   n_queries)
{
  const char *title = model->title != NULL ? model->title : model->file;

  /* Translators: the title of a draft, and how many questions there are */
  return g_strdup_printf (ngettext ("%s: %u question", "%s: %u questions", n_queries), title,
                          n_queries);
}

/* What the author is asked for; nothing where nothing is asked. */
static const char *
get_lead (guint n_queries)
{
  if (n_queries == 0)
    return _ ("There is nothing to ask about this draft.");

  return _ ("Please answer below each question: what does it rest on, and where can we see it? A "
            "link, a document or a name will do.");
}

/**
 * assay_report_write_queries:
 *
 * Returns: (transfer full): the open questions to the author, as text
 */
char *
assay_report_write_queries (AssayDossier            *dossier,
                            const AssayReportStyle  *style,
                            GError                 **error)
{
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  g_autoptr (GArray) queries = collect (model, dossier, style);
  g_autofree char *heading = dup_heading (model, queries->len);
  g_autofree char *made_by = assay_report_dup_provenance (model);
  GString *list = g_string_new (NULL);

  g_string_append_printf (list, "%s\n\n%s\n", heading, get_lead (queries->len));

  for (guint i = 0; i < queries->len; i++)
    {
      const Query *query = &g_array_index (queries, Query, i);
      g_autofree char *place = g_strdup_printf (_ ("line %u"), query->line);
      g_autofree char *quoted = assay_report_dup_quoted (query->words);
      g_auto (GStrv) said = g_strsplit (query->said != NULL ? query->said : "", "\n", -1);

      g_string_append_printf (list, "\n%u. %s (%s)\n", i + 1, quoted, place);
      if (query->sentence != NULL)
        g_string_append_printf (list, "   %s\n", query->sentence);
      for (guint j = 0; query->said != NULL && said[j] != NULL; j++)
        g_string_append_printf (list, "   - %s\n", said[j]);
      if (query->note != NULL)
        g_string_append_printf (list, "   > %s\n", query->note);
    }

  g_string_append_printf (list, "\n-- \n%s\n", made_by);

  return g_string_free (list, FALSE);
}

static void
add_line (AssayMarkup *page,
          const char  *style,
          const char  *text)
{
  assay_markup_open (page, "p", "style", style, "dir", "auto", NULL);
  assay_markup_text (page, text);
  assay_markup_raw (page, "</p>\n");
}

static void
add_query (AssayMarkup *page,
           const Query *query)
{
  g_autofree char *place = g_strdup_printf (_ ("line %u"), query->line);
  g_autofree char *quoted = assay_report_dup_quoted (query->words);
  g_autofree char *head = g_strdup_printf ("%s (%s)", quoted, place);
  g_auto (GStrv) said = g_strsplit (query->said != NULL ? query->said : "", "\n", -1);

  assay_markup_open (page, "li", "style", ITEM_STYLE, NULL);
  assay_markup_line (page);
  add_line (page, QUOTE_STYLE, head);
  if (query->sentence != NULL)
    add_line (page, FAINT_STYLE, query->sentence);
  for (guint j = 0; query->said != NULL && said[j] != NULL; j++)
    add_line (page, PLAIN_STYLE, said[j]);
  if (query->note != NULL)
    add_line (page, PLAIN_STYLE, query->note);
  assay_markup_raw (page, "</li>\n");
}

/**
 * assay_report_write_queries_html:
 *
 * Returns: (transfer full): the open questions to the author, as a page without scripts and style sheets, which any
 *   mail program takes
 */
char *
assay_report_write_queries_html (AssayDossier            *dossier,
                                 const AssayReportStyle  *style,
                                 GError                 **error)
{
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  g_autoptr (GArray) queries = collect (model, dossier, style);
  g_autofree char *heading = dup_heading (model, queries->len);
  g_autofree char *made_by = assay_report_dup_provenance (model);
  AssayMarkup *page = assay_markup_new ();
  g_autoptr (GBytes) bytes = NULL;
  gsize n_bytes = 0;
  const char *data = NULL;

  assay_markup_raw (page, "<!DOCTYPE html>\n");
  /* Translators: the BCP 47 tag of your language, such as “de” */
  assay_markup_open (page, "html", "lang", C_ ("language tag", "en"), NULL);
  assay_markup_raw (page, "\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  assay_markup_element (page, "title", NULL, heading);
  assay_markup_raw (page, "\n</head>\n");
  assay_markup_open (page, "body", "style", BODY_STYLE, NULL);
  assay_markup_raw (page, "\n<h1 style=\"font-size: 1.25em\" dir=\"auto\">");
  assay_markup_text (page, heading);
  assay_markup_raw (page, "</h1>\n");
  add_line (page, "margin: 0 0 1.4em 0", get_lead (queries->len));
  assay_markup_raw (page, "<ol>\n");

  for (guint i = 0; i < queries->len; i++)
    add_query (page, &g_array_index (queries, Query, i));

  assay_markup_raw (page, "</ol>\n");
  add_line (page, FAINT_STYLE, made_by);
  assay_markup_raw (page, "</body>\n</html>\n");
  bytes = assay_markup_end (page);
  data = g_bytes_get_data (bytes, &n_bytes);

  return g_strndup (data, n_bytes);
}
