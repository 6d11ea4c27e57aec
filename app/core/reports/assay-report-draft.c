/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-draft.h"
#include "assay-report-writers.h"

/* The draft as it stands now, with what was fixed, for the desk that runs it. Links stay on their words. */

typedef enum
{
  FORM_TEXT,
  FORM_MARKDOWN,
  FORM_HTML,
} Form;

/* Where a part is written. */
typedef struct
{
  GString         *out;
  AssayText       *text;
  const AssayLink *links;
  guint            n_links;
  Form             form;
} Writer;

/* Signs that Markdown would take for its own (CommonMark 0.30, 2.4, those that can begin anything inside a line). */
static void
add_markdown (GString    *out,
              const char *words)
{
  for (const char *p = words; *p != '\0'; p++)
    {
      if (strchr ("\\`*_[]<>&", *p) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p == '\n' ? ' ' : *p);
    }
}

static void
add_words (Writer   *self,
           AssaySpan span)
{
  g_autofree char *words = assay_text_dup_span (self->text, span);
  g_autofree char *escaped = NULL;

  switch (self->form)
    {
    case FORM_TEXT:
      g_string_append (self->out, words);
      break;

    case FORM_MARKDOWN:
      add_markdown (self->out, words);
      break;

    case FORM_HTML:
      escaped = g_markup_escape_text (words, -1);
      g_string_append (self->out, escaped);
      break;
    }
}

/* Only the web may be linked to: a draft may hold a script for an address. */
static gboolean
is_web (const char *url)
{
  return g_ascii_strncasecmp (url, "https://", 8) == 0 ||
         g_ascii_strncasecmp (url, "http://", 7) == 0;
}

static void
add_link (Writer          *self,
          const AssayLink *link)
{
  g_autofree char *url = NULL;

  if (self->form == FORM_TEXT || !is_web (link->url))
    {
      add_words (self, link->span);
    }
  else if (self->form == FORM_MARKDOWN)
    {
      /* Between angle brackets an address may hold all but these (CommonMark 0.30, 6.3). */
      url = g_uri_escape_string (link->url, "!#$%&'()*+,/:;=?@[]", TRUE);
      g_string_append_c (self->out, '[');
      add_words (self, link->span);
      g_string_append_printf (self->out, "](<%s>)", url);
    }
  else
    {
      url = g_markup_escape_text (link->url, -1);
      g_string_append_printf (self->out, "<a href=\"%s\">", url);
      add_words (self, link->span);
      g_string_append (self->out, "</a>");
    }
}

/* The words of a part, with the links that lie in it whole. */
static void
add_part (Writer   *self,
          AssaySpan part)
{
  guint at = part.begin;

  for (guint i = 0; i < self->n_links; i++)
    {
      const AssayLink *link = &self->links[i];

      if (link->span.begin < at || !assay_span_contains (part, link->span) ||
          assay_span_is_empty (link->span))
        continue;

      add_words (self, (AssaySpan){ at, link->span.begin });
      add_link (self, link);
      at = link->span.end;
    }

  add_words (self, (AssaySpan){ at, part.end });
}

static const char *
get_tag (AssayPartKind kind)
{
  switch (kind)
    {
    case ASSAY_PART_HEADLINE:
      return "h1";

    case ASSAY_PART_HEADING:
      return "h2";

    case ASSAY_PART_QUOTATION:
      return "blockquote";

    case ASSAY_PART_LIST_ITEM:
    case ASSAY_PART_NUMBERED_ITEM:
      return "li";

    case ASSAY_PART_STANDFIRST:
    case ASSAY_PART_BYLINE:
    case ASSAY_PART_DATE:
    case ASSAY_PART_PARAGRAPH:
    case ASSAY_PART_CAPTION:
    case ASSAY_PART_CREDIT:
      return "p";
    }

  g_return_val_if_reached ("p");
}

static const char *
get_sign (AssayPartKind kind)
{
  const char *tag = get_tag (kind);

  if (strcmp (tag, "h1") == 0)
    return "# ";
  if (strcmp (tag, "h2") == 0)
    return "## ";
  if (strcmp (tag, "blockquote") == 0)
    return "> ";

  return strcmp (tag, "li") == 0 ? "- " : "";
}

/* What begins and ends the list that an item is of. */
static const char *
get_list_tag (AssayPartKind kind)
{
  return kind == ASSAY_PART_NUMBERED_ITEM ? "ol" : "ul";
}

/* @number: of the item, where its list is counted */
static void
begin_plain (Writer        *self,
             AssayPartKind  kind,
             guint          number)
{
  if (kind == ASSAY_PART_NUMBERED_ITEM)
    g_string_append_printf (self->out, "%u. ", number);
  else if (self->form == FORM_MARKDOWN)
    g_string_append (self->out, get_sign (kind));
}

static void
add_parts (Writer     *self,
           AssayDraft *draft)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  guint number = 0;

  for (guint i = 0; i < n_parts; i++)
    {
      AssayPartKind kind = parts[i].kind;
      gboolean is_item = assay_part_kind_is_item (kind);
      gboolean follows = i > 0 && parts[i - 1].kind == kind;
      gboolean goes_on = i + 1 < n_parts && parts[i + 1].kind == kind;
      const char *tag = get_tag (kind);

      number = follows ? number + 1 : 1;
      if (self->form == FORM_HTML && is_item && !follows)
        g_string_append_printf (self->out, "<%s>\n", get_list_tag (kind));
      if (self->form == FORM_HTML)
        g_string_append_printf (self->out, "<%s>", tag);
      else
        begin_plain (self, kind, number);

      add_part (self, parts[i].span);

      if (self->form == FORM_HTML)
        g_string_append_printf (self->out, "</%s>\n", tag);
      else
        g_string_append (self->out, i + 1 == n_parts || (is_item && goes_on) ? "\n" : "\n\n");
      if (self->form == FORM_HTML && is_item && !goes_on)
        g_string_append_printf (self->out, "</%s>\n", get_list_tag (kind));
    }
}

static char *
write_draft (AssayDossier *dossier,
             Form          form)
{
  AssayDraft *draft = assay_dossier_get_draft (dossier);
  Writer writer = { .out = g_string_new (NULL),
                    .text = assay_draft_get_text (draft),
                    .form = form };
  g_autofree char *title = assay_draft_dup_title (draft);
  g_autofree char *escaped = g_markup_escape_text (
      title != NULL ? title : assay_draft_get_name (draft), -1);

  writer.links = assay_draft_get_links (draft, &writer.n_links);

  if (form == FORM_HTML)
    g_string_append_printf (writer.out,
                            "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                            "<title>%s</title>\n</head>\n<body>\n",
                            escaped);
  add_parts (&writer, draft);
  if (form == FORM_HTML)
    g_string_append (writer.out, "</body>\n</html>\n");

  return g_string_free (writer.out, FALSE);
}

/**
 * assay_report_write_draft_text:
 *
 * Returns: (transfer full): the draft as it stands now, as text
 */
char *
assay_report_write_draft_text (AssayDossier            *dossier,
                               const AssayReportStyle  *style,
                               GError                 **error)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  return write_draft (dossier, FORM_TEXT);
}

/**
 * assay_report_write_draft_markdown:
 *
 * Returns: (transfer full): the draft as it stands now, as Markdown
 */
char *
assay_report_write_draft_markdown (AssayDossier            *dossier,
                                   const AssayReportStyle  *style,
                                   GError                 **error)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  return write_draft (dossier, FORM_MARKDOWN);
}

/**
 * assay_report_write_draft_html:
 *
 * Returns: (transfer full): the draft as it stands now, as a page without styles or scripts
 */
char *
assay_report_write_draft_html (AssayDossier            *dossier,
                               const AssayReportStyle  *style,
                               GError                 **error)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  return write_draft (dossier, FORM_HTML);
}
