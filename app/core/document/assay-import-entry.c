/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"

/**
 * EntryText:
 * @begin: its first byte, after the bullet
 * @end: one past its last
 * @first_link: its first link
 * @end_link: one past its last link
 *
 * One entry of a source list, over all its lines.
 */
typedef struct
{
  AssayManuscript *manuscript;
  gsize            begin;
  gsize            end;
  guint            first_link;
  guint            end_link;
} EntryText;

static const char *
at (const EntryText *entry,
    gsize            byte)
{
  return entry->manuscript->text->str + byte;
}

static AssayTextLink *
link_at (const EntryText *entry,
         guint            index)
{
  return assay_manuscript_link (entry->manuscript, index);
}

/* The words between two places, without white space around them, with line ends and the white space
 * about them turned into a space; NULL if there are none. */
static char *
dup_words (const char *begin,
           const char *end)
{
  g_autoptr (GString) words = NULL;

  begin = assay_scan_space (begin, end);
  end = assay_scan_space_back (begin, end);

  if (begin == end)
    return NULL;

  words = g_string_sized_new (end - begin);

  while (begin < end)
    {
      const char *stop = begin;

      while (stop < end && *stop != '\n' && *stop != ASSAY_HARD_BREAK)
        stop++;

      g_string_append_len (words, begin, assay_scan_space_back (begin, stop) - begin);
      begin = assay_scan_space (stop, end);

      if (begin < end)
        g_string_append_c (words, ' ');
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* Whether nothing but signs of the kind that part addresses stands between two links. */
static gboolean
only_parts (const char *begin,
            const char *end)
{
  while (begin < end)
    {
      if (strchr (",;&|/ \n\t", *begin) != NULL)
        begin++;
      else if (end - begin >= 3 && memcmp (begin, "and", 3) == 0)
        begin += 3;
      else if (assay_scan_dash (begin, end) > begin)
        begin = assay_scan_dash (begin, end);
      else
        return FALSE;
    }

  return TRUE;
}

/* “ft.com”, “www.bbc.co.uk”, or an address: words that name a site and no title. */
static gboolean
names_site (const char *begin,
            const char *end)
{
  gboolean dot = FALSE;

  if (assay_scan_url (begin, end) != NULL)
    return TRUE;

  for (const char *p = begin; p < end; p++)
    {
      if (*p == '.' && p > begin && p + 1 < end)
        dot = TRUE;
      else if (!g_ascii_isalnum (*p) && *p != '-' && *p != '.' && (guchar) *p < 0x80)
        return FALSE;
    }

  return dot;
}

/* Several addresses on one line are several sources. */
static gboolean
is_row_of_addresses (const EntryText *entry)
{
  const AssayTextLink *last = link_at (entry, entry->end_link - 1);
  gsize begin = entry->begin;

  if (entry->end_link - entry->first_link < 2)
    return FALSE;

  for (guint i = entry->first_link; i < entry->end_link; i++)
    {
      const AssayTextLink *link = link_at (entry, i);

      if (!only_parts (at (entry, begin), at (entry, link->begin_byte)))
        return FALSE;

      begin = link->end_byte;
    }

  return only_parts (at (entry, last->end_byte), at (entry, entry->end));
}

/* Finds the links in the brackets that end the entry, and gives the first of them. @end is set to
 * where the words before the brackets end. */
static const AssayTextLink *
find_citation (const EntryText *entry,
               gsize           *end)
{
  guint index = entry->end_link - 1;
  const AssayTextLink *link = link_at (entry, index);
  const char *begin = at (entry, link_at (entry, entry->first_link)->end_byte);
  const char *p = at (entry, link->end_byte);
  const char *before = NULL;
  gboolean bracketed = FALSE;

  if (index == entry->first_link)
    return NULL;

  for (; p < at (entry, entry->end); p++)
    {
      if (strchr (")].> \n", *p) == NULL)
        return NULL;
    }

  while (index - 1 > entry->first_link &&
      only_parts (at (entry, link_at (entry, index - 1)->end_byte), at (entry, link->begin_byte)))
    link = link_at (entry, --index);

  before = assay_scan_space_back (begin, at (entry, link->begin_byte));

  while (before > begin && (before[-1] == '(' || before[-1] == '[' || before[-1] == '<'))
    {
      bracketed = TRUE;
      before--;
    }

  if (!bracketed &&
      !names_site (at (entry, link->label_begin_byte), at (entry, link->label_end_byte)))
    return NULL;

  *end = before - at (entry, 0);

  return link;
}

/* What stands before the address, and the words of the link itself where they are a title. */
static char *
dup_title (const EntryText *entry)
{
  const AssayTextLink *link = link_at (entry, entry->first_link);
  const char *begin = at (entry, entry->begin);
  const char *end = at (entry, link->begin_byte);
  const char *label = at (entry, link->label_begin_byte);
  const char *label_end = at (entry, link->label_end_byte);
  gboolean has_label = !names_site (label, label_end) && label < label_end;

  for (;;)
    {
      const char *previous = NULL;

      end = assay_scan_space_back (begin, end);

      if (end == begin)
        break;

      previous = g_utf8_prev_char (end);

      if (strchr ("(<[", *previous) == NULL &&
          (has_label || assay_scan_dash (previous, end) != end))
        break;

      end = previous;
    }

  if (end == begin)
    return has_label ? dup_words (label, label_end) : NULL;

  return dup_words (begin, has_label ? label_end : end);
}

static void
take_row (const EntryText *entry,
          guint            number)
{
  for (guint i = entry->first_link; i < entry->end_link; i++)
    {
      const AssayTextLink *link = link_at (entry, i);
      const char *label = at (entry, link->label_begin_byte);
      const char *label_end = at (entry, link->label_end_byte);
      AssayListedSource source = { .url = g_strdup (link->url), .line = number };

      if (!names_site (label, label_end))
        source.title = dup_words (label, label_end);

      g_array_append_val (entry->manuscript->sources, source);
    }
}

/**
 * assay_import_take_entry:
 * @first_line: its first line
 * @n_lines: so many lines it goes over
 * @item_byte: where its words begin, after the bullet; a link follows on these lines
 * @title: (nullable): its title, where that stands on a line of its own
 *
 * Reads one entry of a source list: title, address, summary and the address in the brackets at its
 * end, in the orders that people use. A row of several addresses makes a source of each.
 */
void
assay_import_take_entry (AssayManuscript *manuscript,
                         guint            first_line,
                         guint            n_lines,
                         gsize            item_byte,
                         const char      *title)
{
  EntryText entry = { .manuscript = manuscript, .begin = item_byte };
  AssayListedSource source = { 0 };
  const AssayTextLink *link = NULL;
  const AssayTextLink *citation = NULL;
  const char *p = NULL;
  gsize end;

  entry.end = end = assay_manuscript_line (manuscript, first_line + n_lines - 1)->end_byte;
  entry.first_link = entry.end_link = assay_manuscript_find_link (manuscript, item_byte);

  while (entry.end_link < manuscript->links->len &&
         link_at (&entry, entry.end_link)->begin_byte < end)
    entry.end_link++;

  g_return_if_fail (entry.end_link > entry.first_link);

  source.line = assay_manuscript_line (manuscript, first_line)->number;

  if (is_row_of_addresses (&entry))
    {
      take_row (&entry, source.line);
      return;
    }

  link = link_at (&entry, entry.first_link);
  citation = find_citation (&entry, &end);
  source.url = g_strdup (link->url);
  source.cited_url = citation != NULL ? g_strdup (citation->url) : NULL;
  source.title = title != NULL ? g_strdup (title) : dup_title (&entry);

  /* The bracket that the address stood in is no part of the summary, nor is what the citation took. */
  p = at (&entry, MIN (link->end_byte, end));
  while (p < at (&entry, end) && strchr (")>].", *p) != NULL)
    p++;

  source.summary = dup_words (assay_scan_dash (p, at (&entry, end)), at (&entry, end));
  source.unreadable = source.summary != NULL && assay_import_is_unreadable (source.summary);
  g_array_append_val (manuscript->sources, source);
}
