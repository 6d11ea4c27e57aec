/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-import-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* How often a long loop asks whether it has been cancelled. */
#define LINES_PER_CHECK 4096

/**
 * Label:
 *
 * Brackets on the way to a Markdown link, “[words](address)”.
 */
typedef struct
{
  const char *open; /* the last “[” of this line that nothing has closed, or NULL */
} Label;

static gboolean
add_link (AssayManuscript     *self,
          const AssayTextLink *link,
          const char          *url,
          gsize                n_url)
{
  AssayTextLink copy = *link;

  if (self->links->len >= ASSAY_MANUSCRIPT_MAX_LINKS)
    return FALSE;

  copy.url = g_strndup (url, n_url);
  g_array_append_val (self->links, copy);

  return TRUE;
}

/* One past the “)” that ends “(address "title")”, or NULL. @p stands after the “(”. The address may
 * stand in angle brackets. */
static const char *
scan_target (const char  *p,
             const char  *end,
             const char **url,
             const char **url_end)
{
  gboolean angle = p < end && *p == '<';
  const char *stop = NULL;

  *url = angle ? p + 1 : p;
  *url_end = assay_scan_url (*url, end);

  if (*url_end == NULL)
    return NULL;

  /* A closing bracket ends it, unless the address opened one; what trimming took off goes back. */
  p = *url_end;
  while (p < end && strchr (".,;:!?'*_", *p) != NULL)
    p++;
  *url_end = p;

  if (angle && p < end && *p == '>')
    p++;
  while (p < end && *p == ' ')
    p++;

  if (p < end && *p == '"')
    {
      for (stop = p + 1; stop < end && *stop != '"' && *stop != '\n' && stop - p < 300; stop++)
        ;
      if (stop == end || *stop != '"')
        return NULL;
      p = stop + 1;
    }

  return p < end && *p == ')' ? p + 1 : NULL;
}

/* A link that begins or closes at @p; returns where to read on. */
static const char *
take_link (AssayManuscript *self,
           const char      *p,
           const char      *end,
           Label           *label,
           gboolean        *full)
{
  const char *text = self->text->str;
  AssayTextLink link = { 0 };
  const char *url = NULL;
  const char *url_end = NULL;
  const char *after = NULL;

  if (*p == ']')
    {
      if (label->open != NULL && p + 1 < end && p[1] == '(')
        after = scan_target (p + 2, end, &url, &url_end);

      if (after != NULL)
        {
          link.begin_byte = label->open - text;
          link.end_byte = after - text;
          link.label_begin_byte = label->open + 1 - text;
          link.label_end_byte = p - text;
          *full = !add_link (self, &link, url, url_end - url);
        }

      label->open = NULL;

      return after != NULL ? after : p + 1;
    }

  after = assay_scan_url (p, end);

  if (after == NULL)
    return p + 1;

  link.begin_byte = link.label_begin_byte = p - text;
  link.end_byte = link.label_end_byte = after - text;

  /* “[https://a](https://b)” is one link, which its bracket closes. */
  if (label->open == NULL || after + 1 >= end || *after != ']' || after[1] != '(')
    *full = !add_link (self, &link, p, after - p);

  return after;
}

static gboolean
may_begin_url (const char *text,
               const char *p)
{
  if ((*p | 0x20) != 'h' && (*p | 0x20) != 'w')
    return FALSE;

  return p == text || !g_ascii_isalnum (p[-1]);
}

/*
 * Finds the web addresses in a plain text, and the links in the manner of Markdown, which people set
 * in plain texts too.
 *
 * Returns: %FALSE with @error set if there are more than a draft has
 */
static gboolean
find_links (AssayManuscript *manuscript,
            GError         **error)
{
  const char *text = manuscript->text->str;
  const char *end = text + manuscript->text->len;
  const char *p = text;
  Label label = { NULL };
  gboolean full = FALSE;

  while (p < end && !full)
    {
      if (*p == '\n')
        {
          label.open = NULL;
          p++;
        }
      else if (*p == '[')
        label.open = p++;
      else if (*p == ']' || may_begin_url (text, p))
        p = take_link (manuscript, p, end, &label, &full);
      else
        p++;
    }

  if (full)
    assay_manuscript_set_too_many_links (error);

  return !full;
}

/**
 * assay_import_text:
 * @text: (transfer full): the file, decoded, with LF line ends
 *
 * Reads a plain text into @manuscript: its lines and its links.
 *
 * Returns: %FALSE with @error set if it is more than a draft
 */
gboolean
assay_import_text (AssayManuscript *manuscript,
                   GString         *text,
                   GCancellable    *cancellable,
                   GError         **error)
{
  const char *end = text->str + text->len;
  const char *next = NULL;
  guint number = 1;
  gboolean opens = TRUE;

  g_string_free (manuscript->text, TRUE);
  manuscript->text = text;

  for (const char *p = text->str; p < end; p = next, number++)
    {
      const char *line_end = memchr (p, '\n', end - p);
      AssayLine line = { .kind = ASSAY_PART_PARAGRAPH, .number = number, .opens = opens };
      const char *begin = NULL;

      next = line_end != NULL ? line_end + 1 : end;
      line_end = line_end != NULL ? line_end : end;
      begin = assay_scan_space (p, line_end);
      line_end = assay_scan_space_back (begin, line_end);
      opens = begin == line_end;

      if (number % LINES_PER_CHECK == 0 &&
          g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (opens)
        continue;

      line.begin_byte = begin - text->str;
      line.end_byte = line_end - text->str;
      line.indent = (guint) (begin - p);
      line.n_columns = (guint) g_utf8_strlen (begin, line_end - begin);

      if (!assay_manuscript_add_line (manuscript, &line, error))
        return FALSE;
    }

  return find_links (manuscript, error);
}
