/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-article-private.h"

#include <string.h>

/**
 * Maker:
 *
 * What the walk over the nodes carries along.
 */
typedef struct
{
  AssayPageLines *lines;
  AssayPageLine   line;      /* the one in the making; empty while its ends are the same */
  GArray *blocks;     /* of guint: by node, the nearest element around it that is not inline */
  GArray         *around;    /* of guint8: by node, the hints of all around it and its own */
  guint           n_breaks;  /* line breaks since the last character */
  gboolean        has_space; /* white space since the last character */
} Maker;

/* What a sentence may end with, in any script. */
static gboolean
is_sentence_end (gunichar c)
{
  static const gunichar ends[] = {
    '.',    '!',    '?',    ':',    ';',    0x2026, 0x3002, 0xff01, 0xff1f, 0xff0e,
    0x061f, 0x06d4, 0x0964, 0x0589, 0x104b, 0x1362, 0x17d4, 0x037e, 0xff1a,
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (c == ends[i])
        return TRUE;
    }

  return FALSE;
}

/* What may stand after the end of a sentence: quotation marks and brackets. */
static gboolean
is_closing (gunichar c)
{
  switch ((int) g_unichar_type (c))
    {
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
      return TRUE;

    default:
      return c == '"' || c == '\'' || c == '`';
    }
}

static gboolean
ends_sentence (const char *begin,
               const char *end)
{
  const char *last = g_utf8_find_prev_char (begin, end);

  for (guint i = 0; i < 3 && last != NULL && is_closing (g_utf8_get_char (last)); i++)
    last = g_utf8_find_prev_char (begin, last);

  return last != NULL && is_sentence_end (g_utf8_get_char (last));
}

static void
finish_line (Maker *maker)
{
  AssayPageLine *line = &maker->line;
  GString *text = maker->lines->text;

  line->end_byte = text->len;

  if (line->n_chars > 0)
    {
      line->n_words += 1 + line->n_ideographs / 2;
      line->ends_sentence = ends_sentence (text->str + line->begin_byte, text->str + text->len);
      g_array_append_val (maker->lines->lines, *line);
    }

  *line = (AssayPageLine){ .begin_byte = text->len };
  maker->n_breaks = 0;
  maker->has_space = FALSE;
}

static AssayPageBlockKind
find_kind (const AssayPageTree *tree,
           guint                node)
{
  AssayPageBlockKind kind = ASSAY_PAGE_PARAGRAPH;

  for (guint n = 0; node != ASSAY_PAGE_NO_NODE && n < 6; n++)
    {
      AssayPageTag tag = assay_page_tree_get (tree, node)->tag;

      if (tag >= ASSAY_PAGE_TAG_H1 && tag <= ASSAY_PAGE_TAG_H6)
        return ASSAY_PAGE_HEADING;
      if (tag == ASSAY_PAGE_TAG_BLOCKQUOTE)
        return ASSAY_PAGE_QUOTATION;
      if (tag == ASSAY_PAGE_TAG_LI)
        kind = ASSAY_PAGE_LIST_ITEM;

      node = assay_page_tree_get (tree, node)->parent;
    }

  return kind;
}

static void
begin_line (Maker *maker,
            guint  node,
            guint  block)
{
  maker->line = (AssayPageLine){
    .begin_byte = maker->lines->text->len,
    .node = block,
    .first = node,
    .hints = (AssayPageHints) g_array_index (maker->around, guint8, node),
    .kind = find_kind (maker->lines->tree, block),
  };
}

/**
 * Style:
 *
 * What stands around a text inside its block.
 */
typedef struct
{
  gboolean is_link;
  gboolean is_bold;
} Style;

static Style
find_style (const AssayPageTree *tree,
            guint                node)
{
  Style style = { FALSE, FALSE };

  for (guint n = 0; node != ASSAY_PAGE_NO_NODE && n < 32; n++)
    {
      AssayPageTag tag = assay_page_tree_get (tree, node)->tag;

      style.is_link |= tag == ASSAY_PAGE_TAG_A;
      style.is_bold |= tag == ASSAY_PAGE_TAG_B || tag == ASSAY_PAGE_TAG_STRONG;
      node = assay_page_tree_get (tree, node)->parent;
    }

  return style;
}

static void
add_space (Maker *maker)
{
  AssayPageLine *line = &maker->line;

  if (line->n_chars > 0 && (maker->has_space || maker->n_breaks > 0))
    {
      g_string_append_c (maker->lines->text, maker->n_breaks > 0 ? '\n' : ' ');
      line->n_chars++;
      line->n_words++;
    }

  maker->has_space = FALSE;
  maker->n_breaks = 0;
}

static gboolean
is_invisible (gunichar c)
{
  return c == 0xad || c == 0x200b || c == 0x200c || c == 0x200d || c == 0x2060 || c == 0xfeff;
}

/* Of a script that puts no spaces between words: Thai, Chinese, Japanese and their neighbours. */
static gboolean
is_ideograph (gunichar c)
{
  return (c >= 0x0e00 && c < 0x0f00) || (c >= 0x1000 && c < 0x10a0) ||
         (c >= 0x1780 && c < 0x1800) || (c >= 0x3040 && c < 0xa000) ||
         (c >= 0xf900 && c < 0xfb00) || (c >= 0x20000 && c < 0x30000);
}

static void
add_text (Maker *maker,
          guint  node)
{
  const AssayPageNode *at = assay_page_tree_get (maker->lines->tree, node);
  guint block = g_array_index (maker->blocks, guint, node);
  GString *text = maker->lines->text;
  Style style = { FALSE, FALSE };
  gboolean has_style = FALSE;

  if (maker->line.n_chars > 0 && maker->line.node != block)
    finish_line (maker);

  for (const char *p = at->text; *p != '\0';)
    {
      const char *next = g_utf8_next_char (p);
      gunichar c = (guchar) *p < 0x80 ? (gunichar) (guchar) *p : g_utf8_get_char (p);

      if (c < 0x80 ? g_ascii_isspace ((char) c) : g_unichar_isspace (c))
        maker->has_space = TRUE;
      else if (c < 0x80 || !is_invisible (c))
        {
          if (!has_style)
            {
              style = find_style (maker->lines->tree, node);
              has_style = TRUE;
            }

          if (maker->line.n_chars == 0)
            begin_line (maker, node, block);
          add_space (maker);
          g_string_append_len (text, p, next - p);
          maker->line.n_chars++;
          maker->line.n_ideographs += is_ideograph (c);
          maker->line.n_link_chars += style.is_link;
          maker->line.n_bold_chars += style.is_bold;
        }

      p = next;
    }
}

static void
enter (Maker *maker,
       guint  node)
{
  AssayPageTag tag = assay_page_tree_get (maker->lines->tree, node)->tag;

  if (tag == ASSAY_PAGE_TAG_BR)
    {
      if (++maker->n_breaks >= 2)
        finish_line (maker);
    }
  else if (tag != ASSAY_PAGE_TAG_IMG && !assay_page_tag_is_inline (tag))
    finish_line (maker);
}

/* Sets what @node gets from what is around it. Returns its own hints. */
static AssayPageHints
inherit (Maker *maker,
         guint  node)
{
  const AssayPageTree *tree = maker->lines->tree;
  const AssayPageNode *at = assay_page_tree_get (tree, node);
  gboolean is_root = at->parent == ASSAY_PAGE_NO_NODE;
  gboolean is_inline = at->text != NULL || assay_page_tag_is_inline (at->tag);
  guint8 hints = at->text != NULL ? 0 : (guint8) assay_page_find_hints (tree, node);
  guint8 around = is_root ? hints : hints | g_array_index (maker->around, guint8, at->parent);
  guint block = is_root || !is_inline ? node : g_array_index (maker->blocks, guint, at->parent);

  g_byte_array_append (maker->lines->hints, &hints, 1);
  g_array_append_val (maker->around, around);
  g_array_append_val (maker->blocks, block);

  return (AssayPageHints) hints;
}

/* Sets what the nodes from @begin on, which nobody reads, would get. */
static void
pass (Maker *maker,
      guint  begin,
      guint  end)
{
  guint8 hints = ASSAY_PAGE_HINT_SKIP;

  for (guint i = begin; i < end; i++)
    {
      g_byte_array_append (maker->lines->hints, &hints, 1);
      g_array_append_val (maker->around, hints);
      g_array_append_val (maker->blocks, i);
    }
}

/**
 * assay_page_lines_new:
 * @tree: a page; it must outlive the lines
 *
 * Cuts a page into what a reader sees as paragraphs, headings and so on. What nobody reads is left out.
 *
 * Returns: (transfer full): the lines
 */
AssayPageLines *
assay_page_lines_new (AssayPageTree *tree)
{
  AssayPageLines *self = g_new0 (AssayPageLines, 1);
  Maker maker = { .lines = self };
  guint n_nodes = tree->nodes->len;

  self->tree = tree;
  self->text = g_string_sized_new (16384);
  self->lines = g_array_new (FALSE, FALSE, sizeof (AssayPageLine));
  self->hints = g_byte_array_sized_new (n_nodes);
  maker.around = g_array_sized_new (FALSE, FALSE, sizeof (guint8), n_nodes);
  maker.blocks = g_array_sized_new (FALSE, FALSE, sizeof (guint), n_nodes);

  for (guint i = 0; i < n_nodes;)
    {
      AssayPageHints hints = inherit (&maker, i);
      const AssayPageNode *at = assay_page_tree_get (tree, i);

      if ((hints & ASSAY_PAGE_HINT_SKIP) != 0)
        {
          pass (&maker, i + 1, at->end);
          i = at->end;
          continue;
        }

      if (at->text != NULL)
        add_text (&maker, i);
      else
        enter (&maker, i);
      i++;
    }

  finish_line (&maker);
  g_array_unref (maker.around);
  g_array_unref (maker.blocks);

  return self;
}

void
assay_page_lines_free (AssayPageLines *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->lines);
  g_byte_array_unref (self->hints);
  g_free (self);
}

AssayPageLine *
assay_page_lines_get (AssayPageLines *self,
                      guint           line)
{
  return &g_array_index (self->lines, AssayPageLine, line);
}
