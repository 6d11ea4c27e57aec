/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-html.h"
#include "assay-import-private.h"

/* How often a long loop asks whether it has been cancelled. */
#define NODES_PER_CHECK 4096

/**
 * Page:
 * @rendering: where the article is set
 * @kind: what the next words are, if no element below says better
 * @wants_block: the next words begin a block
 * @n_quotes: block quotations that are open
 * @n_lists: lists that are open
 * @in_item: the next words are the first of a list item
 * @ordered: bit by bit from the lowest, whether the lists that are open are counted, the innermost first
 * @counted_from: [ASSAY_PART_MAX_LEVEL + 1] the numbers with which they begin, the outermost first
 * @begins: bit by bit from the outermost, whether no item of the lists has come
 * @titled: the headline has come
 *
 * One article being set.
 */
typedef struct
{
  AssayRendering rendering;
  AssayPartKind  kind;
  gboolean       wants_block;
  guint          n_quotes;
  guint          n_lists;
  gboolean       in_item;
  guint64        ordered;
  guint          counted_from[ASSAY_PART_MAX_LEVEL + 1];
  guint          begins;
  gboolean       titled;
} Page;

static gboolean
is_one_of (const char        *tag,
           const char *const *tags)
{
  return g_strv_contains (tags, tag);
}

/* What no reader takes for the article. */
static gboolean
is_apart (AssayHtmlWalk *walk)
{
  static const char *const tags[] = {
    "aside",  "audio",  "button", "canvas", "dialog",   "embed",    "footer",   "form",
    "iframe", "input",  "label",  "math",   "menu",     "nav",      "noscript", "object",
    "script", "select", "style",  "svg",    "template", "textarea", "video",    NULL,
  };

  return is_one_of (walk->tag, tags) || assay_html_walk_get_attribute (walk, "hidden") != NULL;
}

static gboolean
is_block (const char *tag)
{
  static const char *const tags[] = {
    "address",  "article",    "blockquote", "body", "caption", "dd", "div", "dl",  "dt",
    "fieldset", "figcaption", "figure",     "h1",   "h2",      "h3", "h4",  "h5",  "h6",
    "header",   "hgroup",     "hr",         "li",   "main",    "ol", "p",   "pre", "section",
    "table",    "td",         "th",         "tr",   "ul",      NULL,
  };

  return is_one_of (tag, tags);
}

/* Whether one of the names in an element's class says what it is. */
static gboolean
has_class (AssayHtmlWalk *walk,
           const char    *word)
{
  const char *value = assay_html_walk_get_attribute (walk, "class");
  g_autofree char *lower = NULL;

  if (value == NULL)
    return FALSE;

  lower = g_ascii_strdown (value, MIN (strlen (value), 200));

  return strstr (lower, word) != NULL;
}

static AssayPartKind
choose_kind (Page          *page,
             AssayHtmlWalk *walk)
{
  const char *tag = walk->tag;

  if (strcmp (tag, "h1") == 0 && !page->titled)
    {
      page->titled = TRUE;
      return ASSAY_PART_HEADLINE;
    }

  if (tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' && tag[2] == '\0')
    return ASSAY_PART_HEADING;
  if (strcmp (tag, "figcaption") == 0 || strcmp (tag, "caption") == 0)
    return ASSAY_PART_CAPTION;
  if (has_class (walk, "byline"))
    return ASSAY_PART_BYLINE;
  if (has_class (walk, "standfirst") || has_class (walk, "subheadline"))
    return ASSAY_PART_STANDFIRST;
  if (page->n_quotes > 0)
    return ASSAY_PART_QUOTATION;

  if (!page->in_item)
    return ASSAY_PART_PARAGRAPH;

  return page->ordered & 1 ? ASSAY_PART_NUMBERED_ITEM : ASSAY_PART_LIST_ITEM;
}

static guint
read_number (const char *value)
{
  return value != NULL ? (guint) CLAMP (g_ascii_strtoll (value, NULL, 10), 0, ASSAY_PART_MAX_NUMBER)
                       : 0;
}

static void
open_list (Page          *page,
           AssayHtmlWalk *walk)
{
  gboolean is_ordered = strcmp (walk->tag, "ol") == 0;

  if (page->n_lists < G_N_ELEMENTS (page->counted_from))
    page->counted_from[page->n_lists] = is_ordered ? read_number (assay_html_walk_get_attribute (
                                                         walk, "start"))
                                                   : 0;
  if (page->n_lists < G_N_ELEMENTS (page->counted_from))
    page->begins |= 1u << page->n_lists;

  page->n_lists++;
  page->ordered = page->ordered << 1 | is_ordered;
}

static void
enter_table (Page       *page,
             const char *tag)
{
  if (strcmp (tag, "table") == 0)
    assay_rendering_begin_table (&page->rendering);
  else if (strcmp (tag, "tr") == 0)
    assay_rendering_begin_row (&page->rendering);
  else if (strcmp (tag, "td") == 0 || strcmp (tag, "th") == 0)
    assay_rendering_begin_cell (&page->rendering);
}

static void
enter (Page          *page,
       AssayHtmlWalk *walk)
{
  const char *tag = walk->tag;

  page->rendering.number = MAX (walk->line, 1);

  if (strcmp (tag, "br") == 0)
    {
      assay_rendering_hard_break (&page->rendering);
      return;
    }

  if (strcmp (tag, "a") == 0)
    {
      const char *url = assay_html_walk_get_attribute (walk, "href");

      if (url != NULL && !page->wants_block)
        assay_rendering_begin_link (&page->rendering, url);
      return;
    }

  if (!is_block (tag))
    return;

  page->n_quotes += strcmp (tag, "blockquote") == 0;
  if (strcmp (tag, "ul") == 0 || strcmp (tag, "ol") == 0)
    open_list (page, walk);
  if (strcmp (tag, "li") == 0)
    page->in_item = TRUE;
  enter_table (page, tag);

  page->kind = choose_kind (page, walk);
  page->wants_block = TRUE;
}

static void
leave (Page          *page,
       AssayHtmlWalk *walk)
{
  const char *tag = walk->tag;

  if (strcmp (tag, "a") == 0)
    {
      if (!page->wants_block)
        assay_rendering_end_link (&page->rendering);
      return;
    }

  if (!is_block (tag))
    return;

  page->n_quotes -= strcmp (tag, "blockquote") == 0 && page->n_quotes > 0;
  if ((strcmp (tag, "ul") == 0 || strcmp (tag, "ol") == 0) && page->n_lists > 0)
    {
      page->n_lists--;
      page->ordered >>= 1;
    }
  if (strcmp (tag, "li") == 0)
    page->in_item = FALSE;

  if (strcmp (tag, "table") == 0)
    assay_rendering_end_table (&page->rendering);
  else if (strcmp (tag, "tr") == 0)
    assay_rendering_end_row (&page->rendering);

  page->kind = page->n_quotes > 0 ? ASSAY_PART_QUOTATION : ASSAY_PART_PARAGRAPH;
  page->wants_block = TRUE;
}

static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!g_unichar_isspace (g_utf8_get_char (p)))
        return FALSE;
    }

  return TRUE;
}

/* The link that the element around the walk's text is of, if any: a block may begin inside one. */
static void
begin_block (Page       *page,
             const char *url)
{
  assay_rendering_begin_block (&page->rendering, page->kind, page->n_lists);
  page->rendering.manuscript->headed |= page->kind == ASSAY_PART_HEADING ||
                                        page->kind == ASSAY_PART_HEADLINE;
  if (page->n_lists > 0 && page->n_lists <= G_N_ELEMENTS (page->counted_from))
    {
      page->rendering.counted_from = page->counted_from[page->n_lists - 1];
      page->rendering.begins_list = (page->begins >> (page->n_lists - 1) & 1) != 0;
      if (assay_part_kind_is_item (page->kind))
        page->begins &= ~(1u << (page->n_lists - 1));
    }
  page->wants_block = FALSE;
  page->in_item = FALSE;

  if (url != NULL)
    assay_rendering_begin_link (&page->rendering, url);
}

/* Sets what the element that @at has entered holds. */
static gboolean
set_article (Page                 *page,
             const AssayHtmlWalk  *at,
             GCancellable         *cancellable,
             GError              **error)
{
  AssayHtmlWalk walk;
  AssayHtmlEvent event;
  const char *url = NULL;

  assay_html_walk_init_here (&walk, at);
  page->wants_block = TRUE;

  for (guint n = 1; (event = assay_html_walk_next (&walk)) != ASSAY_HTML_END; n++)
    {
      if (n % NODES_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (page->rendering.failed)
        return FALSE;

      if (event == ASSAY_HTML_ENTER && is_apart (&walk))
        {
          assay_html_walk_skip (&walk);
          continue;
        }

      if (strcmp (walk.tag, "a") == 0)
        url = event == ASSAY_HTML_ENTER ? assay_html_walk_get_attribute (&walk, "href") : NULL;

      if (event == ASSAY_HTML_ENTER)
        enter (page, &walk);
      else if (event == ASSAY_HTML_LEAVE)
        leave (page, &walk);
      else if (!page->wants_block || !is_blank (walk.text))
        {
          if (page->wants_block)
            begin_block (page, url);
          assay_rendering_append (&page->rendering, walk.text, strlen (walk.text));
        }
    }

  return TRUE;
}

/* The characters in the element that @at has entered, white space collapsed. */
static char *
dup_words (const AssayHtmlWalk *at)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_auto (GStrv) pieces = NULL;
  AssayHtmlWalk walk;
  AssayHtmlEvent event;

  assay_html_walk_init_here (&walk, at);

  while ((event = assay_html_walk_next (&walk)) != ASSAY_HTML_END)
    {
      if (event == ASSAY_HTML_TEXT)
        g_string_append (words, walk.text);
    }

  pieces = g_strsplit_set (words->str, " \t\n\r\f", -1);
  g_string_truncate (words, 0);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (*pieces[i] != '\0')
        g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", pieces[i]);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* “Headline | The Site”: without the site. */
static char *
dup_title (const AssayHtmlWalk *at)
{
  static const char *const parts[] = { " | ", " – ", " — ", " - ", " :: " };
  char *title = dup_words (at);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      char *part = g_strrstr (title, parts[i]);

      /* What is cut is shorter than what is kept: else the site may stand first. */
      if (part != NULL && strlen (part) < (gsize) (part - title))
        {
          *part = '\0';
          break;
        }
    }

  return title;
}

static void
take_date (AssayManuscript *manuscript,
           const char      *value)
{
  AssayDay date;

  if (value != NULL && manuscript->date.year == 0 &&
      assay_import_parse_date (value, strlen (value), &date))
    manuscript->date = date;
}

static void
take_meta (AssayManuscript *manuscript,
           AssayMetadata   *metadata,
           AssayHtmlWalk   *walk)
{
  static const char *const dates[] = {
    "article:published_time", "date", "dc.date", "dcterms.date", "datepublished",
    "parsely-pub-date",       NULL,
  };
  const char *name = assay_html_walk_get_attribute (walk, "property");
  const char *content = assay_html_walk_get_attribute (walk, "content");
  g_autofree char *lower = NULL;

  if (name == NULL)
    name = assay_html_walk_get_attribute (walk, "name");
  if (name == NULL || content == NULL || *content == '\0')
    return;

  lower = g_ascii_strdown (name, -1);

  if (is_one_of (lower, dates))
    take_date (manuscript, content);
  else if (strcmp (lower, "author") == 0 && metadata->byline == NULL)
    metadata->byline = g_strdup (content);
}

/*
 * What the head says, and which element holds the article: the first “article”, else “main”, else all.
 * Returns whether there is one.
 */
static gboolean
find_article (AssayHtml       *html,
              AssayManuscript *manuscript,
              AssayMetadata   *metadata,
              AssayHtmlWalk   *article)
{
  AssayHtmlWalk walk;
  AssayHtmlEvent event;
  guint rank = 0;

  assay_html_walk_init (&walk, html);

  while ((event = assay_html_walk_next (&walk)) != ASSAY_HTML_END)
    {
      guint own = 0;

      if (event != ASSAY_HTML_ENTER)
        continue;

      if (strcmp (walk.tag, "html") == 0 && manuscript->language == NULL)
        manuscript->language = g_strdup (assay_html_walk_get_attribute (&walk, "lang"));
      else if (strcmp (walk.tag, "title") == 0 && metadata->title == NULL && rank == 0)
        metadata->title = dup_title (&walk);
      else if (strcmp (walk.tag, "meta") == 0)
        take_meta (manuscript, metadata, &walk);
      else if (strcmp (walk.tag, "time") == 0 && rank > 1)
        take_date (manuscript, assay_html_walk_get_attribute (&walk, "datetime"));

      own = strcmp (walk.tag, "article") == 0 ? 3
            : strcmp (walk.tag, "main") == 0  ? 2
            : strcmp (walk.tag, "body") == 0  ? 1
                                              : 0;

      if (own > rank)
        {
          rank = own;
          *article = walk;
        }
    }

  return rank > 0;
}

/**
 * assay_import_html:
 * @text: (transfer full): the page, decoded, with LF line ends
 *
 * Reads a page into @manuscript: the words of its article as a reader sees them, with its links, and
 * what its head says.
 *
 * Returns: %FALSE with @error set if it is more than a draft, or nested beyond all measure
 */
gboolean
assay_import_html (AssayManuscript  *manuscript,
                   GString          *text,
                   GCancellable     *cancellable,
                   GError          **error)
{
  g_auto (AssayMetadata) metadata = { .line = 1 };
  g_autoptr (AssayHtml) html = NULL;
  g_autoptr (GError) parse_error = NULL;
  AssayHtmlWalk article = { 0 };
  Page page = { .kind = ASSAY_PART_PARAGRAPH };
  gboolean done = FALSE;

  html = assay_html_parse (text->str, text->len, &parse_error);
  g_string_free (text, TRUE);

  if (html == NULL)
    {
      g_set_error_literal (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_TOO_LARGE,
                           parse_error->message);
      return FALSE;
    }

  if (!find_article (html, manuscript, &metadata, &article))
    return TRUE;

  assay_rendering_init (&page.rendering, manuscript, error);
  assay_rendering_set_metadata (&page.rendering, &metadata);
  done = set_article (&page, &article, cancellable, error) &&
         assay_rendering_end (&page.rendering, &metadata);
  assay_rendering_clear (&page.rendering);

  return done;
}
