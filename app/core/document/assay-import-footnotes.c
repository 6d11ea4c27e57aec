/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"

/* The longest label of a footnote or a reference, in bytes. */
#define MAX_LABEL 64

struct _AssayFootnotes
{
  GHashTable *urls;  /* label (owned), “^1” or “1” → address (owned); NULL where it has none */
  GHashTable *lines; /* lines where one is defined, as pointers */
};

/**
 * Rewriter:
 * @to: the text as libcmark is to read it, line by line the same
 * @number: line that is being read, counted from 1
 * @fence: the sign of the fenced block that is open, or 0
 * @n_fence: its length
 * @open_label: (nullable): label of the note that the line may go on with
 */
typedef struct
{
  AssayManuscript *manuscript;
  AssayFootnotes  *footnotes;
  GString         *to;
  guint            number;
  char             fence;
  gsize            n_fence;
  char            *open_label;
} Rewriter;

void
assay_footnotes_free (AssayFootnotes *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->urls);
  g_hash_table_unref (self->lines);
  g_free (self);
}

/* One past the “]” of a label “[x]” or “[^x]” that begins at @p, or NULL. */
static const char *
scan_label (const char *p,
            const char *end)
{
  const char *begin = p + 1;

  if (p == end || *p != '[')
    return NULL;

  for (p = begin; p < end && p - begin <= MAX_LABEL; p++)
    {
      if (*p == ']')
        return p > begin ? p + 1 : NULL;
      if (*p == '[' || *p == '\n' || *p == '\\')
        return NULL;
    }

  return NULL;
}

/* Where a line begins behind at most three spaces, which is where a definition may; else NULL. */
static const char *
skip_indent (const char *begin,
             const char *end)
{
  const char *p = begin;

  while (p < end && *p == ' ')
    p++;

  return p - begin <= 3 && p < end ? p : NULL;
}

/* The first address in a note. */
static char *
dup_first_url (const char *begin,
               const char *end)
{
  for (const char *p = begin; p < end; p++)
    {
      const char *stop = NULL;

      if ((*p | 0x20) == 'h' && (p == begin || !g_ascii_isalnum (p[-1])))
        stop = assay_scan_url (p, end);
      if (stop != NULL)
        return g_strndup (p, stop - p);
    }

  return NULL;
}

/* Follows fenced blocks, in which nothing is a definition; FALSE for a line that belongs to none. */
static gboolean
take_fence (Rewriter   *self,
            const char *begin,
            const char *end)
{
  const char *p = skip_indent (begin, end);
  gsize n = 0;

  if (p != NULL && (*p == '`' || *p == '~'))
    {
      while (p + n < end && p[n] == *p)
        n++;
    }

  if (self->fence != 0)
    {
      if (n >= self->n_fence && *p == self->fence && assay_scan_space (p + n, end) == end)
        self->fence = 0;

      return TRUE;
    }

  if (n < 3 || (*p == '`' && memchr (p + n, '`', end - p - n) != NULL))
    return FALSE;

  self->fence = *p;
  self->n_fence = n;

  return TRUE;
}

/* “[^1]: …” becomes an item of a list, which is what it is; libcmark knows no footnotes. */
static const char *
take_footnote (Rewriter   *self,
               const char *begin,
               const char *end)
{
  const char *p = skip_indent (begin, end);
  const char *after = p != NULL ? scan_label (p, end) : NULL;

  if (after == NULL || p[1] != '^' || after == end || *after != ':')
    return NULL;

  g_free (self->open_label);
  self->open_label = g_strndup (p + 1, after - p - 2);
  g_hash_table_insert (self->footnotes->urls, g_strdup (self->open_label),
                       dup_first_url (after + 1, end));
  g_hash_table_add (self->footnotes->lines, GUINT_TO_POINTER (self->number));

  after = assay_scan_space (after + 1, end);
  g_string_append (self->to, after < end ? "- " : "-");

  return after;
}

/* “[1]: https://… "Title"”, which libcmark takes out of the text. The address may be one that nothing
 * leads to, as in a list of sources. */
static void
take_reference (Rewriter   *self,
                const char *begin,
                const char *end)
{
  const char *p = skip_indent (begin, end);
  const char *after = p != NULL ? scan_label (p, end) : NULL;
  const char *label = p;
  const char *label_end = after;
  AssayListedSource source = { .line = self->number };
  const char *stop = NULL;

  if (after == NULL || after == end || *after != ':' ||
      self->manuscript->sources->len >= ASSAY_MANUSCRIPT_MAX_LINKS)
    return;

  p = assay_scan_space (after + 1, end);
  p += p < end && *p == '<';
  stop = assay_scan_url (p, end);

  if (stop == NULL)
    return;

  after = stop + (stop < end && *stop == '>');
  end = assay_scan_space_back (after, end);
  after = assay_scan_space (after, end);

  /* With other words behind it, it is no reference, and stays in the text. */
  if (after < end && (end - after < 2 || strchr ("\"'(", *after) == NULL ||
                      end[-1] != (*after == '(' ? ')' : *after)))
    return;

  g_hash_table_insert (self->footnotes->urls, g_strndup (label + 1, label_end - label - 2),
                       g_strndup (p, stop - p));
  source.url = g_strndup (p, stop - p);
  source.title = end - after > 2 ? g_strndup (after + 1, end - after - 2) : NULL;
  g_array_append_val (self->manuscript->sources, source);
}

/* An address that stands bare has “_” and “*” of its own, which are no emphasis. */
static void
append_words (Rewriter   *self,
              const char *begin,
              const char *end)
{
  const char *p = begin;

  while (p < end)
    {
      const char *stop = NULL;

      if ((*p | 0x20) == 'h' &&
          (p == begin || (!g_ascii_isalnum (p[-1]) && strchr ("<\"'`=", p[-1]) == NULL)))
        stop = assay_scan_url (p, end);

      if (stop == NULL)
        {
          p++;
          continue;
        }

      g_string_append_len (self->to, begin, p - begin);

      for (; p < stop; p++)
        {
          if (*p == '_' || *p == '*')
            g_string_append_c (self->to, '\\');
          g_string_append_c (self->to, *p);
        }

      begin = p;
    }

  g_string_append_len (self->to, begin, end - begin);
}

/* The address of a note may stand on a line below its mark, set in. */
static void
take_note_line (Rewriter   *self,
                const char *begin,
                const char *end)
{
  const char *words = assay_scan_space (begin, end);

  if (words == end || self->open_label == NULL)
    return;

  if (words == begin)
    g_clear_pointer (&self->open_label, g_free);
  else if (g_hash_table_lookup (self->footnotes->urls, self->open_label) == NULL)
    g_hash_table_insert (self->footnotes->urls, g_strdup (self->open_label),
                         dup_first_url (words, end));
}

static void
rewrite_line (Rewriter   *self,
              const char *begin,
              const char *end)
{
  const char *after = NULL;

  if (take_fence (self, begin, end))
    {
      g_string_append_len (self->to, begin, end - begin);
      return;
    }

  after = take_footnote (self, begin, end);

  if (after == NULL)
    {
      take_note_line (self, begin, end);
      take_reference (self, begin, end);
    }

  append_words (self, after != NULL ? after : begin, end);
}

/**
 * assay_import_take_footnotes:
 * @text: (inout) (transfer full): a Markdown text, which is replaced by one for libcmark
 *
 * Finds what libcmark does not tell of: footnotes, and addresses that are only defined. No line moves.
 *
 * Returns: (transfer full): the footnotes
 */
AssayFootnotes *
assay_import_take_footnotes (AssayManuscript  *manuscript,
                             GString         **text)
{
  AssayFootnotes *footnotes = g_new0 (AssayFootnotes, 1);
  const char *end = (*text)->str + (*text)->len;
  Rewriter rewriter = { .manuscript = manuscript, .footnotes = footnotes };

  footnotes->urls = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  footnotes->lines = g_hash_table_new (NULL, NULL);
  rewriter.to = g_string_sized_new ((*text)->len + 64);

  for (const char *p = (*text)->str; p < end;)
    {
      const char *stop = memchr (p, '\n', end - p);

      stop = stop != NULL ? stop : end;
      rewriter.number++;
      rewrite_line (&rewriter, p, stop);
      g_string_append_c (rewriter.to, '\n');
      p = stop + 1;
    }

  g_free (rewriter.open_label);
  g_string_free (*text, TRUE);
  *text = rewriter.to;

  return footnotes;
}

/* Whether a label is that of an address which is defined apart: “1” of “[1]: https://…”. */
gboolean
assay_footnotes_is_reference (AssayFootnotes *self,
                              const char     *label)
{
  return g_hash_table_contains (self->urls, label);
}

/* Whether a footnote is defined on a line. */
gboolean
assay_footnotes_is_item (AssayFootnotes *self,
                         guint           line)
{
  return g_hash_table_contains (self->lines, GUINT_TO_POINTER (line));
}

/**
 * assay_footnotes_scan_mark:
 * @url: (out) (transfer none) (nullable): where its note leads
 *
 * Returns: (nullable): one past the mark of a footnote that begins at @begin, “[^1]”; %NULL if none does
 */
const char *
assay_footnotes_scan_mark (AssayFootnotes  *self,
                           const char      *begin,
                           const char      *end,
                           const char     **url)
{
  const char *after = scan_label (begin, end);
  g_autofree char *label = NULL;
  gpointer value = NULL;

  if (after == NULL || begin[1] != '^')
    return NULL;

  label = g_strndup (begin + 1, after - begin - 2);

  if (!g_hash_table_lookup_extended (self->urls, label, NULL, &value))
    return NULL;

  *url = value;

  return after;
}
