/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-draft-items.h"
#include "assay-report-writers.h"

/* The draft as it stands now, with what was fixed, for the desk that runs it. Links stay on their words. */

typedef enum
{
  FORM_TEXT,
  FORM_MARKDOWN,
  FORM_HTML,
} Form;

/* A list that is open; a dot or a bracket stands behind its numbers, and a dash or a star is its bullet. */
typedef struct
{
  gboolean is_counted;
  char     mark;
} List;

/*
 * Where a part is written.
 *
 * @begins_block: no word of the block is written yet
 * @open: the lists that are open, the outermost first
 */
typedef struct
{
  GString         *out;
  AssayText       *text;
  const AssayLink *links;
  guint            n_links;
  Form             form;
  gboolean         begins_block;
  List             open[ASSAY_PART_MAX_LEVEL + 1];
  guint            n_open;
} Writer;

/* Whether an “&” begins what Markdown takes for a sign of another name (CommonMark 0.30, 6.2). */
static gboolean
begins_entity (const char *words)
{
  const char *p = words + 1;

  if (*p == '#')
    p++;
  while (g_ascii_isalnum (*p))
    p++;

  return *p == ';' && p > words + 1;
}

/* Whether Markdown would take the sign at @p for its own (CommonMark 0.30, 2.4 and 6). */
static gboolean
is_markdown_sign (const char *words,
                  const char *p)
{
  char before = p > words ? p[-1] : ' ';

  switch (*p)
    {
    case '\\':
    case '`':
    case '[':
    case ']':
      return TRUE;

    case '*':
      return before != ' ' || p[1] != ' ';

    case '_':
      return !g_ascii_isalnum (before) || !g_ascii_isalnum (p[1]);

    case '<':
      return g_ascii_isalpha (p[1]) || (p[1] != '\0' && strchr ("/!?", p[1]) != NULL);

    case '&':
      return begins_entity (p);

    default:
      return FALSE;
    }
}

static void
add_markdown (GString    *out,
              const char *words)
{
  for (const char *p = words; *p != '\0'; p++)
    {
      if (is_markdown_sign (words, p))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p == '\n' ? ' ' : *p);
    }
}

/*
 * How many of the bytes that a block begins with come before a sign that would make it another kind of block
 * (CommonMark 0.30, 4 and 5): none before “#”, the digits before “2019. A year of…”. G_MAXUINT without such a sign.
 */
static guint
find_block_sign (const char *words)
{
  guint n_digits = 0;

  if (*words != '\0' && strchr ("#+-=~|>", *words) != NULL)
    return 0;

  while (g_ascii_isdigit (words[n_digits]))
    n_digits++;

  return n_digits > 0 && (words[n_digits] == '.' || words[n_digits] == ')') ? n_digits : G_MAXUINT;
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
      if (self->begins_block && find_block_sign (words) != G_MAXUINT)
        {
          guint n_bytes = find_block_sign (words);

          g_string_append_len (self->out, words, n_bytes);
          g_string_append_c (self->out, '\\');
          g_string_append_c (self->out, words[n_bytes]);
          add_markdown (self->out, words + n_bytes + 1);
        }
      else
        add_markdown (self->out, words);
      break;

    case FORM_HTML:
      escaped = g_markup_escape_text (words, -1);
      g_string_append (self->out, escaped);
      break;
    }

  self->begins_block = self->begins_block && *words == '\0';
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

  if (self->form != FORM_TEXT && is_web (link->url))
    self->begins_block = FALSE;

  if (self->form == FORM_TEXT || !is_web (link->url))
    {
      add_words (self, link->span);
    }
  else if (self->form == FORM_MARKDOWN)
    {
      /* Between angle brackets an address may hold all but these, without them no brackets (CommonMark 0.30, 6.3). */
      url = g_uri_escape_string (link->url, "!#$%&'()*+,/:;=?@[]", TRUE);
      g_string_append_c (self->out, '[');
      add_words (self, link->span);
      g_string_append_printf (self->out, strpbrk (url, "()") != NULL ? "](<%s>)" : "](%s)", url);
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

  self->begins_block = TRUE;

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

  return strcmp (tag, "blockquote") == 0 ? "> " : "";
}

static void
close_lists (Writer *self,
             guint   n_left)
{
  for (; self->n_open > n_left; self->n_open--)
    {
      if (self->form == FORM_HTML)
        g_string_append (self->out, self->open[self->n_open - 1].is_counted ? "</li>\n</ol>\n"
                                                                            : "</li>\n</ul>\n");
    }
}

static void
begin_html_item (Writer          *self,
                 const AssayItem *item,
                 gboolean         goes_on)
{
  gboolean says_number = item->is_counted && item->number != 1;
  g_autofree char *number = says_number ? g_strdup_printf (" start=\"%u\"", item->number)
                                        : g_strdup ("");

  if (goes_on)
    g_string_append (self->out, "</li>\n<li>");
  else
    g_string_append_printf (self->out, "%s<%s%s>\n<li>", self->n_open > 1 ? "\n" : "",
                            item->is_counted ? "ol" : "ul", number);
}

/* Whether a blank line parts an item from the one before it, in a text without markup. */
static gboolean
stands_apart (Writer          *self,
              const AssayItem *item)
{
  return self->form == FORM_TEXT && item->begins_list && item->level == 0 && !item->has_sign;
}

/* Bullet or number, indented so far that Markdown too sees in which item it lies. */
static void
begin_plain_item (Writer          *self,
                  const AssayItem *item,
                  const List      *list)
{
  /* In plain text it stands there already. */
  if (self->form == FORM_TEXT && item->has_sign)
    return;

  g_string_append_printf (self->out, "%*s", (int) (4 * (self->n_open - 1)), "");
  if (item->is_counted)
    g_string_append_printf (self->out, "%u%c ", item->number, list->mark);
  else
    g_string_append_printf (self->out, "%c ", list->mark);
}

/* @item: one whose lists are open, as far as it lies in them */
static void
begin_item (Writer          *self,
            const AssayItem *item)
{
  guint depth = MIN (item->level, self->n_open) + 1;
  gboolean goes_on;
  List *list = &self->open[depth - 1];

  close_lists (self, depth);
  if (self->n_open == depth &&
      (list->is_counted != item->is_counted || (item->begins_list && self->form == FORM_HTML)))
    close_lists (self, depth - 1);
  goes_on = self->n_open == depth;

  /* Markdown takes what has another mark as another list, where one follows on another. */
  if (!goes_on)
    *list = (List){ item->is_counted, item->is_counted ? '.' : '-' };
  else if (item->begins_list && self->form == FORM_MARKDOWN && item->is_counted)
    list->mark = list->mark == '.' ? ')' : '.';
  else if (item->begins_list && self->form == FORM_MARKDOWN)
    list->mark = list->mark == '-' ? '*' : '-';
  self->n_open = depth;

  if (self->form == FORM_HTML)
    begin_html_item (self, item, goes_on);
  else
    begin_plain_item (self, item, list);
}

static void
add_block (Writer          *self,
           const AssayPart *part)
{
  const char *tag = get_tag (part->kind);
  gboolean is_slanted = part->kind == ASSAY_PART_STANDFIRST && !assay_span_is_empty (part->span);

  if (self->form == FORM_HTML)
    g_string_append_printf (self->out, "<%s>%s", tag, is_slanted ? "<em>" : "");
  else if (self->form == FORM_MARKDOWN)
    g_string_append (self->out, is_slanted ? "*" : get_sign (part->kind));

  add_part (self, part->span);

  if (self->form == FORM_HTML)
    g_string_append_printf (self->out, "%s</%s>\n", is_slanted ? "</em>" : "", tag);
  else if (self->form == FORM_MARKDOWN && is_slanted)
    g_string_append_c (self->out, '*');
}

static void
add_parts (Writer     *self,
           AssayDraft *draft)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  g_autofree AssayItem *items = assay_draft_dup_items (draft);

  for (guint i = 0; i < n_parts; i++)
    {
      gboolean is_inside = items[i].is_item && i + 1 < n_parts && items[i + 1].is_item &&
                           !stands_apart (self, &items[i + 1]);
      guint begin = self->form == FORM_TEXT || !items[i].is_item ? parts[i].span.begin
                                                                 : items[i].begin;

      if (items[i].is_item)
        {
          begin_item (self, &items[i]);
          add_part (self, (AssaySpan){ begin, parts[i].span.end });
        }
      else
        {
          close_lists (self, 0);
          add_block (self, &parts[i]);
        }

      if (self->form != FORM_HTML)
        g_string_append (self->out, i + 1 == n_parts || is_inside ? "\n" : "\n\n");
    }

  close_lists (self, 0);
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
