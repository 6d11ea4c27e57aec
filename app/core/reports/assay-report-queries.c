/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-markup.h"
#include "assay-query.h"
#include "assay-report-model.h"
#include "assay-report-private.h"
#include "assay-report-writers.h"

/*
 * The author query list. It goes to somebody who has never seen Assay, so it says no ids of rules.
 */

/* Mail programs drop style sheets, so each element has its own. They take neither classes nor colours by name. */
#define BODY_STYLE \
  "font-family: sans-serif; font-size: 16px; line-height: 1.45; max-width: 42em; margin: 1em"
#define QUOTE_STYLE "margin: 0 0 0.3em 0; font-weight: bold"
#define PLAIN_STYLE "margin: 0 0 0.3em 0"
#define FAINT_STYLE "margin: 0 0 0.3em 0; color: #595959"
#define ITEM_STYLE "margin: 0 0 1.4em 0"

static char *
dup_heading (const AssayReportModel *model,
             guint                   n_queries)
{
  const char *title = model->title != NULL ? model->title : model->file;

  /* Translators: the title of a draft, and how many questions there are */
  return g_strdup_printf (ngettext ("%s: %u question", "%s: %u questions", n_queries), title,
                          n_queries);
}

/* Who wrote questions mails these, and not what nobody looked at, unless that is asked for, too. */
static GPtrArray *
list_queries (AssayDossier           *dossier,
              const AssayReportStyle *style)
{
  GPtrArray *queries = assay_queries_new (dossier, style);

  if (style == NULL || !style->has_all_questions)
    assay_queries_keep_asked (queries);

  return queries;
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

/* Each line of @text, which may be NULL, behind @sign. */
static void
append_lines (GString    *list,
              const char *sign,
              const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (list, "%s%s\n", sign, lines[i]);
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
  g_autoptr (GPtrArray) queries = list_queries (dossier, style);
  g_autofree char *heading = dup_heading (model, queries->len);
  g_autofree char *made_by = assay_report_dup_provenance (model);
  GString *list = g_string_new (NULL);

  g_string_append_printf (list, "%s\n\n%s\n", heading, get_lead (queries->len));

  for (guint i = 0; i < queries->len; i++)
    {
      const AssayQuery *query = g_ptr_array_index (queries, i);
      g_autofree char *place = g_strdup_printf (_ ("line %u"), query->line);

      g_string_append_printf (list, "\n%u. %s (%s)\n", i + 1, query->quoted, place);
      if (query->sentence != NULL)
        g_string_append_printf (list, "   %s\n", query->sentence);
      append_lines (list, "   > ", query->questions);
      append_lines (list, "   - ", query->said);
      if (query->is_note_put)
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
add_lines (AssayMarkup *page,
           const char  *text)
{
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    add_line (page, PLAIN_STYLE, lines[i]);
}

static void
add_query (AssayMarkup      *page,
           const AssayQuery *query)
{
  g_autofree char *place = g_strdup_printf (_ ("line %u"), query->line);
  g_autofree char *head = g_strdup_printf ("%s (%s)", query->quoted, place);

  assay_markup_open (page, "li", "style", ITEM_STYLE, NULL);
  assay_markup_line (page);
  add_line (page, QUOTE_STYLE, head);
  if (query->sentence != NULL)
    add_line (page, FAINT_STYLE, query->sentence);
  add_lines (page, query->questions);
  add_lines (page, query->said);
  if (query->is_note_put)
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
  g_autoptr (GPtrArray) queries = list_queries (dossier, style);
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
    add_query (page, g_ptr_array_index (queries, i));

  assay_markup_raw (page, "</ol>\n");
  add_line (page, FAINT_STYLE, made_by);
  assay_markup_raw (page, "</body>\n</html>\n");
  bytes = assay_markup_end (page);
  data = g_bytes_get_data (bytes, &n_bytes);

  return g_strndup (data, n_bytes);
}
