/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <cmark.h>

#include "assay-import-private.h"

/* How often a long loop asks whether it has been cancelled. */
#define NODES_PER_CHECK 4096

/* The longest standfirst and the longest heading, in bytes; what is longer and set as one is a
 * paragraph. */
#define MAX_STANDFIRST 600
#define MAX_HEADING 400

/**
 * Walk:
 * @footnotes: the footnotes of the text
 * @title: (nullable): the headline that the metadata gives
 * @captions: words below pictures within the block, which follow it
 * @main_level: the level of heading that is the headline's
 * @n_quotes: block quotations that are open
 * @n_lists: lists that are open
 * @in_item: the next paragraph is the first of a list item
 * @numbered: that item is one of a list that is counted
 * @counted_from: the number with which that list begins
 * @begins_list: the item is its first
 * @listed: the list item is a footnote
 * @first_line: the first line of the block in the manuscript
 * @titled: the headline has come
 * @body: a paragraph has come
 * @after_headline: the block before was the headline
 * @after_picture: the block before was nothing but a picture
 * @image: (nullable): the picture whose words are being read
 * @alt: those words
 *
 * A walk over the nodes of a Markdown text in their order, without recursion.
 */
typedef struct
{
  AssayRendering  rendering;
  AssayFootnotes *footnotes;
  const char     *title;
  GPtrArray      *captions;
  int             main_level;
  guint           n_quotes;
  guint           n_lists;
  gboolean        in_item;
  gboolean        numbered;
  guint           counted_from;
  gboolean        begins_list;
  gboolean        listed;
  guint           first_line;
  gboolean        titled;
  gboolean        body;
  gboolean        after_headline;
  gboolean        after_picture;
  cmark_node     *image;
  GString        *alt;
} Walk;

/* The words of a node's text, without markup. */
static char *
dup_words (cmark_node *node)
{
  g_autoptr (GString) words = g_string_new (NULL);
  cmark_iter *iter = cmark_iter_new (node);

  while (cmark_iter_next (iter) != CMARK_EVENT_DONE)
    {
      cmark_node *child = cmark_iter_get_node (iter);
      cmark_node_type type = cmark_node_get_type (child);

      if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
        g_string_append (words, cmark_node_get_literal (child));
      else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
        g_string_append_c (words, ' ');
    }

  cmark_iter_free (iter);

  return g_strstrip (g_string_free (g_steal_pointer (&words), FALSE));
}

/* The only child of a block, or NULL. */
static cmark_node *
only_child (cmark_node *block)
{
  cmark_node *child = cmark_node_first_child (block);

  return child != NULL && cmark_node_next (child) == NULL ? child : NULL;
}

static gboolean
is_emphasised (cmark_node *paragraph)
{
  cmark_node *child = only_child (paragraph);
  cmark_node_type type = child != NULL ? cmark_node_get_type (child) : CMARK_NODE_NONE;
  g_autofree char *words = NULL;

  if (type != CMARK_NODE_EMPH && type != CMARK_NODE_STRONG)
    return FALSE;

  words = dup_words (child);

  return strlen (words) <= MAX_STANDFIRST;
}

static gboolean
is_picture (cmark_node *paragraph)
{
  cmark_node *child = only_child (paragraph);

  if (child != NULL && cmark_node_get_type (child) == CMARK_NODE_LINK)
    child = only_child (child);

  return child != NULL && cmark_node_get_type (child) == CMARK_NODE_IMAGE;
}

/* The highest level of heading in the text; where that comes but once, or first, it is the
 * headline's. */
static int
find_main_level (cmark_node *document)
{
  int level = 7;

  for (cmark_node *node = cmark_node_first_child (document); node != NULL;
       node = cmark_node_next (node))
    {
      if (cmark_node_get_type (node) == CMARK_NODE_HEADING)
        level = MIN (level, cmark_node_get_heading_level (node));
    }

  return level;
}

/* A headline is a heading of the first rank: “#”, or whatever comes first in a text without “#”. */
static gboolean
is_headline (Walk       *walk,
             cmark_node *heading,
             const char *words)
{
  gboolean equal = walk->title != NULL && g_utf8_collate (walk->title, words) == 0;

  if (walk->titled || walk->n_quotes > 0 || walk->n_lists > 0 ||
      cmark_node_get_heading_level (heading) != walk->main_level)
    return FALSE;
  if (equal)
    return TRUE;
  if (walk->body && (walk->title != NULL || walk->main_level > 1))
    return FALSE;

  return !assay_import_names_section (words);
}

static void
begin_heading (Walk       *walk,
               cmark_node *heading)
{
  g_autofree char *words = dup_words (heading);
  AssayPartKind kind = ASSAY_PART_HEADING;

  walk->rendering.manuscript->headed = TRUE;

  if (strlen (words) > MAX_HEADING)
    kind = ASSAY_PART_PARAGRAPH;
  else if (is_headline (walk, heading, words))
    {
      kind = ASSAY_PART_HEADLINE;
      walk->titled = walk->after_headline = TRUE;
    }

  assay_rendering_begin_block (&walk->rendering, kind, 0);
}

static void
begin_paragraph (Walk       *walk,
                 cmark_node *paragraph)
{
  gboolean after_headline = walk->after_headline;
  gboolean after_picture = walk->after_picture;
  AssayPartKind kind = walk->n_quotes > 0 ? ASSAY_PART_QUOTATION : ASSAY_PART_PARAGRAPH;

  walk->after_headline = FALSE;
  walk->after_picture = walk->n_lists == 0 && is_picture (paragraph);

  if (walk->n_lists > 0 && !walk->in_item && walk->n_quotes == 0)
    {
      assay_rendering_continue (&walk->rendering);
      return;
    }

  if (walk->in_item)
    kind = walk->numbered ? ASSAY_PART_NUMBERED_ITEM : ASSAY_PART_LIST_ITEM;
  else if (after_picture && is_emphasised (paragraph))
    kind = ASSAY_PART_CAPTION;
  else if (after_headline && is_emphasised (paragraph))
    kind = ASSAY_PART_STANDFIRST;

  /* A picture may stand between the headline and the standfirst. */
  walk->after_headline = after_headline && walk->after_picture;

  assay_rendering_begin_block (&walk->rendering, kind, walk->n_lists);
  walk->rendering.listed = walk->in_item && walk->listed;
  walk->rendering.counted_from = walk->in_item ? walk->counted_from : 0;
  walk->rendering.begins_list = walk->in_item && walk->begins_list;
  walk->in_item = FALSE;
  walk->body |= kind == ASSAY_PART_PARAGRAPH && !walk->after_picture;
}

static void
end_block (Walk *walk)
{
  assay_rendering_end_block (&walk->rendering);
  assay_rendering_take_pipes (&walk->rendering, walk->first_line);

  for (guint i = 0; i < walk->captions->len; i++)
    {
      const char *words = g_ptr_array_index (walk->captions, i);

      assay_rendering_begin_block (&walk->rendering, ASSAY_PART_CAPTION, 0);
      assay_rendering_append (&walk->rendering, words, strlen (words));
      assay_rendering_end_block (&walk->rendering);
    }

  g_ptr_array_set_size (walk->captions, 0);
}

/* Words of a paragraph, among which marks of footnotes may stand. */
static void
append_text (Walk       *walk,
             const char *text)
{
  const char *end = text + strlen (text);
  const char *begin = text;

  for (const char *p = strchr (text, '['); p != NULL; p = strchr (p, '['))
    {
      const char *url = NULL;
      const char *after = assay_footnotes_scan_mark (walk->footnotes, p, end, &url);

      if (after == NULL)
        {
          p++;
          continue;
        }

      assay_rendering_append (&walk->rendering, begin, p - begin);
      assay_rendering_add_mark (&walk->rendering, url);
      begin = p = after;
    }

  assay_rendering_append (&walk->rendering, begin, end - begin);
}

/* Code has the author's own lines. What people set in by four spaces is no program. */
static void
append_code (Walk       *walk,
             cmark_node *node)
{
  const char *p = cmark_node_get_literal (node);

  assay_rendering_begin_block (&walk->rendering,
                               walk->n_quotes > 0 ? ASSAY_PART_QUOTATION : ASSAY_PART_PARAGRAPH, 0);

  while (*p != '\0')
    {
      gsize n = strcspn (p, "\n");

      assay_rendering_append (&walk->rendering, p, n);
      p += n;

      if (*p == '\n')
        {
          assay_rendering_soft_break (&walk->rendering);
          p++;
        }
    }

  end_block (walk);
}

/* The words between the tags of a piece of HTML. */
static void
append_html (Walk       *walk,
             const char *html)
{
  const char *p = html;

  while (*p != '\0')
    {
      gsize n = strcspn (p, "<\n");

      assay_rendering_append (&walk->rendering, p, n);
      p += n;

      if (*p == '\n')
        {
          assay_rendering_soft_break (&walk->rendering);
          p++;
        }
      else if (*p == '<')
        {
          if (g_ascii_strncasecmp (p, "<br", 3) == 0 && !g_ascii_isalnum (p[3]))
            assay_rendering_hard_break (&walk->rendering);

          if (g_str_has_prefix (p, "<!--"))
            {
              const char *close = strstr (p, "-->");

              p = close != NULL ? close + 3 : p + strlen (p);
              continue;
            }

          for (; *p != '\0' && *p != '>'; p++)
            walk->rendering.number += *p == '\n';

          p += *p == '>';
        }
    }
}

static void
begin_image (Walk       *walk,
             cmark_node *node)
{
  walk->image = node;
  g_string_truncate (walk->alt, 0);
}

static void
end_image (Walk *walk)
{
  const char *title = cmark_node_get_title (walk->image);

  g_strstrip (walk->alt->str);

  if (*walk->alt->str != '\0')
    g_ptr_array_add (walk->captions, g_strdup (walk->alt->str));
  else if (title != NULL && *title != '\0')
    g_ptr_array_add (walk->captions, g_strdup (title));

  walk->image = NULL;
}

static void
visit_in_image (Walk             *walk,
                cmark_event_type  event,
                cmark_node       *node)
{
  cmark_node_type type = cmark_node_get_type (node);

  if (node == walk->image && event == CMARK_EVENT_EXIT)
    end_image (walk);
  else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
    g_string_append (walk->alt, cmark_node_get_literal (node));
  else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
    g_string_append_c (walk->alt, ' ');
}

/* A link whose words are the label of its own definition, “[1]”, is a mark. */
static gboolean
is_numbered_mark (Walk       *walk,
                  cmark_node *link)
{
  cmark_node *child = only_child (link);
  const char *label = NULL;

  if (child == NULL || cmark_node_get_type (child) != CMARK_NODE_TEXT)
    return FALSE;

  label = cmark_node_get_literal (child);

  return strspn (label, "0123456789") == strlen (label) &&
         assay_footnotes_is_reference (walk->footnotes, label);
}

static void
begin_link (Walk       *walk,
            cmark_iter *iter,
            cmark_node *node)
{
  if (is_numbered_mark (walk, node))
    {
      assay_rendering_add_mark (&walk->rendering, cmark_node_get_url (node));
      cmark_iter_reset (iter, node, CMARK_EVENT_EXIT);
      return;
    }

  assay_rendering_begin_link (&walk->rendering, cmark_node_get_url (node));
}

static void
visit_inline (Walk             *walk,
              cmark_event_type  event,
              cmark_iter       *iter,
              cmark_node       *node)
{
  switch ((int) cmark_node_get_type (node))
    {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
      append_text (walk, cmark_node_get_literal (node));
      break;

    case CMARK_NODE_SOFTBREAK:
      assay_rendering_soft_break (&walk->rendering);
      break;

    case CMARK_NODE_LINEBREAK:
      assay_rendering_hard_break (&walk->rendering);
      walk->rendering.number++;
      break;

    case CMARK_NODE_HTML_INLINE:
      append_html (walk, cmark_node_get_literal (node));
      break;

    case CMARK_NODE_LINK:
      if (event == CMARK_EVENT_ENTER)
        begin_link (walk, iter, node);
      else
        assay_rendering_end_link (&walk->rendering);
      break;

    case CMARK_NODE_IMAGE:
      if (event == CMARK_EVENT_ENTER)
        begin_image (walk, node);
      break;

    default:
      break;
    }
}

static void
enter_block (Walk       *walk,
             cmark_node *node)
{
  walk->rendering.number = (guint) MAX (cmark_node_get_start_line (node), 1);
  walk->first_line = walk->rendering.manuscript->lines->len;

  switch ((int) cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
      walk->n_quotes++;
      break;

    case CMARK_NODE_LIST:
      walk->n_lists++;
      break;

    case CMARK_NODE_ITEM:
      walk->in_item = TRUE;
      walk->numbered = cmark_node_get_list_type (cmark_node_parent (node)) == CMARK_ORDERED_LIST;
      walk->begins_list = cmark_node_previous (node) == NULL;
      walk->counted_from = (guint) MAX (cmark_node_get_list_start (cmark_node_parent (node)), 0);
      walk->listed = assay_footnotes_is_item (walk->footnotes, walk->rendering.number);
      break;

    case CMARK_NODE_HEADING:
      begin_heading (walk, node);
      break;

    case CMARK_NODE_PARAGRAPH:
      begin_paragraph (walk, node);
      break;

    case CMARK_NODE_CODE_BLOCK:
      append_code (walk, node);
      break;

    case CMARK_NODE_HTML_BLOCK:
      assay_rendering_begin_block (&walk->rendering, ASSAY_PART_PARAGRAPH, 0);
      append_html (walk, cmark_node_get_literal (node));
      end_block (walk);
      break;

    default:
      break;
    }
}

static void
leave_block (Walk       *walk,
             cmark_node *node)
{
  switch ((int) cmark_node_get_type (node))
    {
    case CMARK_NODE_BLOCK_QUOTE:
      walk->n_quotes--;
      break;

    case CMARK_NODE_LIST:
      walk->n_lists--;
      break;

    case CMARK_NODE_ITEM:
      walk->in_item = FALSE;
      break;

    case CMARK_NODE_HEADING:
    case CMARK_NODE_PARAGRAPH:
      end_block (walk);
      break;

    default:
      break;
    }
}

static gboolean
is_inline (cmark_node *node)
{
  cmark_node_type type = cmark_node_get_type (node);

  return type >= CMARK_NODE_FIRST_INLINE && type <= CMARK_NODE_LAST_INLINE;
}

static gboolean
walk_nodes (Walk          *walk,
            cmark_node    *document,
            GCancellable  *cancellable,
            GError       **error)
{
  cmark_iter *iter = cmark_iter_new (document);
  cmark_event_type event;
  gboolean going = TRUE;

  for (guint n = 1; going && (event = cmark_iter_next (iter)) != CMARK_EVENT_DONE; n++)
    {
      cmark_node *node = cmark_iter_get_node (iter);

      if (walk->image != NULL)
        visit_in_image (walk, event, node);
      else if (is_inline (node))
        visit_inline (walk, event, iter, node);
      else if (event == CMARK_EVENT_ENTER)
        enter_block (walk, node);
      else
        leave_block (walk, node);

      going = !walk->rendering.failed &&
              (n % NODES_PER_CHECK != 0 ||
               !g_cancellable_set_error_if_cancelled (cancellable, error));
    }

  cmark_iter_free (iter);

  return going;
}

/**
 * assay_import_markdown:
 * @text: (transfer full): the file, decoded, with LF line ends
 *
 * Reads a text in CommonMark into @manuscript: what it renders to, with its links, and what its block
 * of metadata says. Footnotes lose their marks and become links and entries of the source list.
 *
 * Returns: %FALSE with @error set if it is more than a draft
 */
gboolean
assay_import_markdown (AssayManuscript *manuscript,
                       GString         *text,
                       GCancellable    *cancellable,
                       GError         **error)
{
  g_auto (AssayMetadata) metadata = { 0 };
  g_autoptr (AssayFootnotes) footnotes = NULL;
  g_autoptr (GPtrArray) captions = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) alt = g_string_new (NULL);
  Walk walk = { .captions = captions, .alt = alt };
  cmark_node *document = NULL;
  gboolean done = FALSE;

  assay_import_take_front_matter (manuscript, text, &metadata);
  footnotes = assay_import_take_footnotes (manuscript, &text);
  document = cmark_parse_document (text->str, text->len, CMARK_OPT_DEFAULT);
  g_string_free (text, TRUE);
  cmark_consolidate_text_nodes (document);

  walk.footnotes = footnotes;
  walk.title = metadata.title;
  walk.main_level = find_main_level (document);
  assay_rendering_init (&walk.rendering, manuscript, error);
  assay_rendering_set_metadata (&walk.rendering, &metadata);
  done = walk_nodes (&walk, document, cancellable, error) &&
         assay_rendering_end (&walk.rendering, &metadata);

  assay_rendering_clear (&walk.rendering);
  cmark_node_free (document);

  return done;
}
