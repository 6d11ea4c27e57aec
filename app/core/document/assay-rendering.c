/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-rendering-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-import-private.h"

/* A number of more digits than this is a year or a figure, not the mark of a footnote. */
#define MAX_MARK_DIGITS 3

/**
 * assay_rendering_init:
 * @manuscript: where it is written; it must be empty
 * @error: where the first error goes
 */
void
assay_rendering_init (AssayRendering   *self,
                      AssayManuscript  *manuscript,
                      GError          **error)
{
  *self = (AssayRendering){ .manuscript = manuscript, .error = error, .number = 1, .opens = TRUE };

  manuscript->rendered = TRUE;
}

void
assay_rendering_clear (AssayRendering *self)
{
  g_clear_pointer (&self->url, g_free);
}

static GString *
text_of (AssayRendering *self)
{
  return self->manuscript->text;
}

static void
add_link (AssayRendering *self,
          gsize           begin_byte,
          gsize           end_byte,
          char           *url)
{
  AssayTextLink link = {
    .begin_byte = begin_byte,
    .end_byte = end_byte,
    .label_begin_byte = begin_byte,
    .label_end_byte = end_byte,
    .url = url,
  };

  if (self->manuscript->links->len >= ASSAY_MANUSCRIPT_MAX_LINKS)
    {
      if (!self->failed)
        assay_manuscript_set_too_many_links (self->error);

      self->failed = TRUE;
      g_free (url);
      return;
    }

  g_array_append_val (self->manuscript->links, link);
}

/* Ends the line that is being set, if there are words on it. */
static void
end_line (AssayRendering *self,
          char            sign)
{
  GString *text = text_of (self);
  const char *begin = assay_scan_space (text->str + self->line_byte, text->str + text->len);
  const char *end = assay_scan_space_back (begin, text->str + text->len);

  if (begin < end)
    {
      AssayLine line = {
        .begin_byte = begin - text->str,
        .end_byte = end - text->str,
        .number = self->number,
        .n_columns = (guint) g_utf8_strlen (begin, end - begin),
        .indent = self->indent,
        .counted_from = self->counted_from,
        .begins_list = self->begins_list,
        .kind = self->kind,
        .opens = self->opens,
        .listed = self->listed && self->opens,
        .row = self->row,
        .cell = self->cell,
      };

      if (!self->failed)
        self->failed = !assay_manuscript_add_line (self->manuscript, &line, self->error);

      self->opens = FALSE;

      /* What goes on with an item is no item. */
      if (assay_part_kind_is_item (self->kind))
        self->kind = ASSAY_PART_PARAGRAPH;
    }

  g_string_append_c (text, sign);
  self->line_byte = text->len;
}

/**
 * assay_rendering_begin_block:
 * @kind: what the markup says it is
 * @indent: how deep it lies in lists
 *
 * Begins a block, and ends the one before.
 */
void
assay_rendering_begin_block (AssayRendering *self,
                             AssayPartKind   kind,
                             guint           indent)
{
  assay_rendering_end_block (self);

  self->kind = kind;
  self->indent = indent;
  self->counted_from = 0;
  self->begins_list = FALSE;
  self->opens = TRUE;
  self->listed = FALSE;
}

/* Begins a block that goes on with the one before, such as a second paragraph of a list item. */
void
assay_rendering_continue (AssayRendering *self)
{
  assay_rendering_end_block (self);

  g_string_append_c (text_of (self), ASSAY_HARD_BREAK);
  self->line_byte = self->block_byte = text_of (self)->len;
  self->opens = FALSE;
}

static gboolean
may_begin_url (AssayRendering *self,
               gsize           byte)
{
  const char *p = text_of (self)->str + byte;

  return ((*p | 0x20) == 'h' || (*p | 0x20) == 'w') &&
         (byte == self->block_byte || !g_ascii_isalnum (p[-1]));
}

/* Finds the addresses that stand bare between the links of the block. */
static void
find_addresses (AssayRendering *self)
{
  GArray *links = self->manuscript->links;
  GString *text = text_of (self);
  guint n_marked = links->len - self->first_link;
  g_autofree AssayTextLink *marked = NULL;
  gsize byte = self->block_byte;
  guint next = 0;

  if (n_marked > 0)
    {
      marked = g_memdup2 (assay_manuscript_link (self->manuscript, self->first_link),
                          n_marked * sizeof (AssayTextLink));

      /* Not by its own function, which would free the addresses. */
      memset (assay_manuscript_link (self->manuscript, self->first_link), 0,
              n_marked * sizeof (AssayTextLink));
      g_array_set_size (links, self->first_link);
    }

  while (byte < text->len || next < n_marked)
    {
      const char *stop = NULL;

      if (next < n_marked && byte >= marked[next].begin_byte)
        {
          byte = MAX (byte, marked[next].end_byte);
          g_array_append_val (links, marked[next]);
          next++;
          continue;
        }

      if (may_begin_url (self, byte))
        stop = assay_scan_url (text->str + byte,
                               text->str + (next < n_marked ? marked[next].begin_byte : text->len));

      if (stop != NULL)
        add_link (self, byte, stop - text->str,
                  g_strndup (text->str + byte, stop - text->str - byte));

      byte = stop != NULL ? (gsize) (stop - text->str) : byte + 1;
    }
}

void
assay_rendering_end_block (AssayRendering *self)
{
  assay_rendering_end_link (self);

  if (self->block_byte < text_of (self)->len)
    {
      find_addresses (self);
      end_line (self, '\n');
    }

  self->block_byte = self->line_byte = text_of (self)->len;
  self->first_link = self->manuscript->links->len;
}

/**
 * assay_rendering_append:
 * @words: UTF-8 of @n_bytes bytes
 *
 * Appends words to the block. White space of any length becomes a space.
 */
void
assay_rendering_append (AssayRendering *self,
                        const char     *words,
                        gsize           n_bytes)
{
  GString *text = text_of (self);
  const char *end = words + n_bytes;

  while (words < end)
    {
      const char *stop = words;

      while (stop < end && !g_ascii_isspace (*stop))
        stop++;

      g_string_append_len (text, words, stop - words);

      if (stop < end && text->len > self->line_byte && text->str[text->len - 1] != ' ')
        g_string_append_c (text, ' ');

      for (words = stop; words < end && g_ascii_isspace (*words); words++)
        ;
    }
}

/* A line end in the file, which says little. */
void
assay_rendering_soft_break (AssayRendering *self)
{
  end_line (self, '\n');
  self->number++;
}

/* A line end that the author set on purpose. */
void
assay_rendering_hard_break (AssayRendering *self)
{
  end_line (self, ASSAY_HARD_BREAK);
}

/* Addresses within a site, in a mail program or in a script lead to no source. */
static char *
dup_address (const char *url)
{
  const char *end = NULL;

  if (url == NULL)
    return NULL;

  url = assay_scan_space (url, url + strlen (url));
  end = assay_scan_space_back (url, url + strlen (url));

  if (g_str_has_prefix (url, "//") && end - url > 2)
    return g_strdup_printf ("https:%.*s", (int) (end - url), url);
  if (g_ascii_strncasecmp (url, "http://", 7) == 0 || g_ascii_strncasecmp (url, "https://", 8) == 0)
    return g_strndup (url, end - url);

  return NULL;
}

/**
 * assay_rendering_begin_link:
 * @url: (nullable): where it leads
 *
 * The words from here on carry a link, until assay_rendering_end_link() or the end of the block.
 */
void
assay_rendering_begin_link (AssayRendering *self,
                            const char     *url)
{
  assay_rendering_end_link (self);

  self->url = dup_address (url);
  self->link_byte = text_of (self)->len;
}

/* “12”, “[12]” right after a word: the mark of a footnote. */
static gboolean
is_mark (AssayRendering *self,
         const char     *begin,
         const char     *end)
{
  gboolean bracketed = end - begin > 2 && *begin == '[' && end[-1] == ']';
  const char *p = NULL;

  if (begin == text_of (self)->str + self->line_byte)
    return FALSE;

  begin += bracketed;
  end -= bracketed;

  for (p = begin; p < end && g_ascii_isdigit (*p); p++)
    ;

  return p == end && p > begin && p - begin <= MAX_MARK_DIGITS &&
         (bracketed || !g_ascii_isspace (begin[-1]));
}

void
assay_rendering_end_link (AssayRendering *self)
{
  GString *text = text_of (self);
  g_autofree char *url = g_steal_pointer (&self->url);
  const char *begin = NULL;
  const char *end = NULL;

  if (url == NULL)
    return;

  begin = assay_scan_space (text->str + MAX (self->link_byte, self->block_byte),
                            text->str + text->len);
  end = assay_scan_space_back (begin, text->str + text->len);

  if (begin == end)
    return;

  if (is_mark (self, begin, end))
    {
      g_string_truncate (text, begin - text->str);
      assay_rendering_add_mark (self, url);
      return;
    }

  add_link (self, begin - text->str, end - text->str, g_steal_pointer (&url));
}

static gboolean
is_stop (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return g_unichar_isspace (c) || (g_unichar_ispunct (c) && c != '%');
}

/**
 * assay_rendering_add_mark:
 * @url: (nullable): where it leads
 *
 * The mark of a footnote, which is no word of the draft: the word before it carries the link.
 */
void
assay_rendering_add_mark (AssayRendering *self,
                          const char     *url)
{
  GString *text = text_of (self);
  const char *line = text->str + self->line_byte;
  const char *end = text->str + text->len;
  const char *begin = NULL;
  const AssayTextLink *last = NULL;

  if (self->url != NULL || url == NULL)
    return;

  while (end > line && is_stop (g_utf8_prev_char (end)))
    end = g_utf8_prev_char (end);

  for (begin = end;
       begin > line && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (begin)));)
    begin = g_utf8_prev_char (begin);

  while (begin < end && is_stop (begin))
    begin = g_utf8_next_char (begin);

  if (begin == end)
    return;

  if (self->manuscript->links->len > self->first_link)
    last = assay_manuscript_link (self->manuscript, self->manuscript->links->len - 1);

  /* Links overlap only as a whole. */
  if (last != NULL && last->end_byte > (gsize) (begin - text->str))
    add_link (self, last->begin_byte, last->end_byte, g_strdup (url));
  else
    add_link (self, begin - text->str, end - text->str, g_strdup (url));
}
