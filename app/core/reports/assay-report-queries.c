/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-writers.h"

/* The author query list: what is open, in the order of reading, as a checker would ask it. */

typedef struct
{
  char *words;
  char *place;
  char *said; /* what we found, or %NULL */
  char *note; /* what a person wrote, or %NULL */
} Query;

static void
clear_query (gpointer data)
{
  Query *query = data;

  g_free (query->words);
  g_free (query->place);
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
      g_autofree char *said = assay_report_dup_findings (model, style, fact);
      Query query = { 0 };

      if (!is_question (fact, said))
        continue;

      query.words = assay_sheet_elide (fact->exact, 200);
      /* Translators: the state of a fact, such as “open”, and the line of the draft where it stands */
      query.place = g_strdup_printf (_ ("%s, line %u"), assay_report_get_state_name (fact->state),
                                     fact->line);
      query.said = g_steal_pointer (&said);
      query.note = fact->mark != NULL ? g_strdup (fact->mark->note) : NULL;
      g_array_append_val (queries, query);
    }

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
  GString *list = g_string_new (NULL);

  g_string_append_printf (list, "%s\n", heading);

  for (guint i = 0; i < queries->len; i++)
    {
      const Query *query = &g_array_index (queries, Query, i);

      g_string_append_printf (list, "\n%u. “%s” (%s)\n", i + 1, query->words, query->place);
      if (query->said != NULL)
        g_string_append_printf (list, "   %s\n", query->said);
      if (query->note != NULL)
        g_string_append_printf (list, "   %s\n", query->note);
    }

  return g_string_free (list, FALSE);
}

static void
add_escaped (GString    *page,
             const char *tag,
             const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append_printf (page, "<%s>%s</%s>\n", tag, escaped, tag);
}

/**
 * assay_report_write_queries_html:
 *
 * Returns: (transfer full): the open questions to the author, as a page without styles or scripts, which any
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
  GString *page = g_string_new ("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");

  add_escaped (page, "title", heading);
  g_string_append (page, "</head>\n<body>\n");
  add_escaped (page, "h1", heading);
  g_string_append (page, "<ol>\n");

  for (guint i = 0; i < queries->len; i++)
    {
      const Query *query = &g_array_index (queries, Query, i);
      g_autofree char *head = g_strdup_printf ("“%s” (%s)", query->words, query->place);

      g_string_append (page, "<li>\n");
      add_escaped (page, "p", head);
      if (query->said != NULL)
        add_escaped (page, "p", query->said);
      if (query->note != NULL)
        add_escaped (page, "p", query->note);
      g_string_append (page, "</li>\n");
    }

  g_string_append (page, "</ol>\n</body>\n</html>\n");

  return g_string_free (page, FALSE);
}
