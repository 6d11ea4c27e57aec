/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-import-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* The longest thing that stands before the address of an entry and is its title, in characters. */
#define MAX_TITLE 250

/* The longest line that an editor or mail program wraps at, in characters. */
#define MAX_WRAPPED 140

/* So many lines ahead the next entry is looked for. */
#define MAX_ENTRY_LINES 24

/* Headings of a source list, in lower case, without a colon. */
static const char *const list_headings[] = {
  "sources",        "source list",   "list of sources", "references",     "reference map",
  "reference list", "links",         "source links",    "sources and links", "links and sources",
  "bibliography",   "citations",     "further reading", "works cited",    "quellen",
  "footnotes",      "endnotes",
  "sources used",   "sources cited", "source material", "supporting links", "background links",
};

static const char *const source_labels[] = {
  "source", "sources", "link", "links", "reference", "references", "url", NULL,
};

/**
 * EntryForm:
 * @FORM_NONE: no address in it
 * @FORM_ADDRESS: an address comes first, after a bullet or number if any
 * @FORM_LINK: words that carry a link come first
 * @FORM_TITLED: words come first, then an address or a link
 */
typedef enum
{
  FORM_NONE,
  FORM_ADDRESS,
  FORM_LINK,
  FORM_TITLED,
} EntryForm;

/**
 * Entry:
 * @first: its first line
 * @n_lines: lines that it goes over
 * @item_byte: where it begins, after the bullet
 * @form: how it is laid out
 * @bulleted: a bullet or a number stands before it
 * @title_line: line before it that is its title, or -1
 * @width: length of its longest line, in characters
 *
 * One entry of a source list.
 */
typedef struct
{
  guint     first;
  guint     n_lines;
  gsize     item_byte;
  EntryForm form;
  gboolean  bulleted;
  gint64    title_line;
  guint     width;
} Entry;

/**
 * List:
 * @entries: (element-type Entry): its entries
 * @begin: its first line, the heading included
 * @end: one past its last
 * @headed: it stands under a heading that says so
 */
typedef struct
{
  GArray  *entries;
  guint    begin;
  guint    end;
  gboolean headed;
} List;

static gboolean
names_list (const char *begin,
            const char *end)
{
  while (begin < end && strchr ("#*_ ", *begin) != NULL)
    begin++;
  while (end > begin && strchr (":*_ #", end[-1]) != NULL)
    end--;

  for (gsize i = 0; i < G_N_ELEMENTS (list_headings); i++)
    {
      if (strlen (list_headings[i]) == (gsize) (end - begin) &&
          g_ascii_strncasecmp (begin, list_headings[i], end - begin) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether a line says that a source list follows. */
gboolean
assay_import_is_list_heading (AssayManuscript *self,
                              const AssayLine *line)
{
  return names_list (self->text->str + line->begin_byte, self->text->str + line->end_byte);
}

/* Whether a heading is that of a source list or of a fact check, and so no headline. */
gboolean
assay_import_names_section (const char *heading)
{
  gsize n_bytes = strlen (heading);

  return names_list (heading, heading + n_bytes) ||
         assay_import_names_check (heading, heading + n_bytes);
}

static EntryForm
find_form (AssayManuscript *self,
           const AssayLine *line,
           gsize           *item_byte,
           gboolean        *bulleted)
{
  const char *text = self->text->str;
  const char *begin = text + line->begin_byte;
  const char *end = text + line->end_byte;
  const char *item = assay_scan_bullet (begin, end);
  const char *value = NULL;
  const AssayTextLink *link = NULL;
  guint index;

  *bulleted = item != NULL || line->kind == ASSAY_PART_LIST_ITEM;
  item = item != NULL ? item : begin;
  value = assay_scan_label (item, end, source_labels);

  if (value != NULL && value < end)
    item = value;

  *item_byte = item - text;
  index = assay_manuscript_find_link (self, *item_byte);

  if (index >= self->links->len)
    return FORM_NONE;

  link = assay_manuscript_link (self, index);

  if (link->begin_byte >= line->end_byte)
    return FORM_NONE;
  if (link->begin_byte > *item_byte && !(link->begin_byte == *item_byte + 1 && *item == '<'))
    return FORM_TITLED;

  return assay_scan_url (text + link->label_begin_byte, text + link->label_end_byte) != NULL
             ? FORM_ADDRESS
             : FORM_LINK;
}

/* A linked title with its summary after a dash is an entry even where no heading says so. */
static gboolean
has_summary (AssayManuscript *self,
             const AssayLine *line,
             gsize            item_byte)
{
  const char *text = self->text->str;
  const AssayTextLink *link = assay_manuscript_link (self,
                                                     assay_manuscript_find_link (self, item_byte));
  const char *begin = assay_scan_space (text + link->end_byte, text + line->end_byte);

  return begin < text + line->end_byte && assay_scan_dash (begin, text + line->end_byte) > begin;
}

static gboolean
ends_with_link (AssayManuscript *self,
                const AssayLine *line)
{
  guint index = assay_manuscript_find_link (self, line->end_byte - 1);

  return (index < self->links->len &&
          assay_manuscript_link (self, index)->begin_byte < line->end_byte) ||
         self->text->str[line->end_byte - 1] == ')';
}

/* Between two entries without a blank line, a line can be nothing but part of the first. */
static gboolean
is_before_entry (AssayManuscript *self,
                 guint            index)
{
  guint end = MIN (self->lines->len, index + 1 + MAX_ENTRY_LINES);

  for (guint i = index + 1; i < end; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);
      gsize item_byte;
      gboolean bulleted;

      if (line->opens || line->role != ASSAY_LINE_ARTICLE)
        return FALSE;
      if (find_form (self, line, &item_byte, &bulleted) == FORM_ADDRESS && bulleted)
        return TRUE;
    }

  return FALSE;
}

/* Whether a line that has no bullet and no address of its own goes on with the entry above it. */
static gboolean
is_continuation (AssayManuscript *self,
                 guint            index,
                 const Entry     *entry)
{
  const AssayLine *line = assay_manuscript_line (self, index);
  const AssayLine *previous = assay_manuscript_line (self, index - 1);
  const AssayLine *first = assay_manuscript_line (self, entry->first);
  const char *begin = self->text->str + line->begin_byte;
  const char *previous_begin = self->text->str + previous->begin_byte;
  const char *previous_end = self->text->str + previous->end_byte;
  gunichar c = g_utf8_get_char (begin);

  if (line->opens || line->kind == ASSAY_PART_HEADING || assay_import_is_list_heading (self, line))
    return FALSE;
  if (line->indent > first->indent || g_unichar_islower (c) || c == '(' || c == '[')
    return TRUE;
  if (entry->bulleted && is_before_entry (self, index))
    return TRUE;
  if (previous->n_columns > MAX_WRAPPED || line->n_columns > MAX_WRAPPED ||
      ends_with_link (self, previous))
    return FALSE;

  /* Wrapped: the word that begins this line had no room on the one before. */
  return entry->width >= 40 &&
         previous->n_columns + 1 +
                 assay_scan_first_word_columns (self->text->str + line->begin_byte,
                                                self->text->str + line->end_byte) >
             entry->width &&
         !(entry->width < 60 && assay_scan_ends_sentence (previous_begin, previous_end));
}

static Entry
make_entry (guint     first,
            gsize     item_byte,
            EntryForm form,
            gboolean  bulleted)
{
  return (Entry){
    .first = first,
    .n_lines = 1,
    .item_byte = item_byte,
    .form = form,
    .bulleted = bulleted,
    .title_line = -1,
  };
}

/* “Title – address”, “Title (address)”, “Title: address”; a sentence that has a link in it is none. */
static gboolean
is_titled_entry (AssayManuscript *self,
                 const AssayLine *line,
                 const Entry     *entry,
                 gboolean         headed)
{
  const char *text = self->text->str;
  const char *end = text + line->end_byte;
  const AssayTextLink *link = assay_manuscript_link (
      self, assay_manuscript_find_link (self, entry->item_byte));
  const char *before = assay_scan_space_back (text + entry->item_byte, text + link->begin_byte);
  const char *after = assay_scan_space (text + link->end_byte, end);
  gboolean parted = FALSE;

  if (link->begin_byte - entry->item_byte > MAX_TITLE)
    return FALSE;
  if (headed && entry->bulleted)
    return TRUE;

  if (before > text + entry->item_byte)
    {
      const char *sign = g_utf8_prev_char (before);

      parted = *sign == '(' || *sign == '<' || assay_scan_dash (sign, before) == before;
    }

  while (after < end && strchr (")>].", *after) != NULL)
    after++;
  after = assay_scan_space (after, end);

  if (after < end && assay_scan_dash (after, end) == after)
    return FALSE;

  return parted || headed;
}

static gboolean
is_entry (AssayManuscript *self,
          const AssayLine *line,
          const Entry     *entry,
          gboolean         headed)
{
  if (line->kind == ASSAY_PART_HEADING)
    return FALSE;
  if (line->listed)
    return entry->form != FORM_NONE;

  switch (entry->form)
    {
    case FORM_ADDRESS:
      return TRUE;

    case FORM_LINK:
      return headed || (entry->bulleted && has_summary (self, line, entry->item_byte));

    case FORM_TITLED:
      return is_titled_entry (self, line, entry, headed);

    case FORM_NONE:
      break;
    }

  return FALSE;
}

/* A line that is the title of the address on the line below. */
static gboolean
is_title_line (AssayManuscript *self,
               guint            index)
{
  const AssayLine *line = assay_manuscript_line (self, index);
  const AssayLine *next = NULL;
  gsize item_byte;
  gboolean bulleted;

  if (index + 1 >= self->lines->len || line->n_columns > MAX_TITLE)
    return FALSE;

  next = assay_manuscript_line (self, index + 1);

  return !next->opens && next->role == ASSAY_LINE_ARTICLE &&
         find_form (self, next, &item_byte, &bulleted) == FORM_ADDRESS &&
         next->begin_byte == item_byte;
}

/* In rendered text, an item of a list within the list. */
static gboolean
is_nested (AssayManuscript *self,
           const AssayLine *line,
           const Entry     *entry)
{
  return self->rendered && line->indent > assay_manuscript_line (self, entry->first)->indent;
}

/* Collects the entries from list->end on. */
static void
collect_entries (AssayManuscript *self,
                 List            *list)
{
  gint64 title_line = -1;

  for (; list->end < self->lines->len; list->end++)
    {
      const AssayLine *line = assay_manuscript_line (self, list->end);
      Entry *last = list->entries->len > 0
                        ? &g_array_index (list->entries, Entry, list->entries->len - 1)
                        : NULL;
      Entry entry = make_entry (list->end, 0, FORM_NONE, FALSE);

      if (line->role != ASSAY_LINE_ARTICLE || assay_import_is_list_heading (self, line))
        break;

      entry.form = find_form (self, line, &entry.item_byte, &entry.bulleted);
      entry.title_line = title_line;
      entry.width = line->n_columns;

      if (entry.form == FORM_NONE && last != NULL && title_line < 0 && is_nested (self, line, last))
        last->n_lines++;
      else if (is_entry (self, line, &entry, list->headed) ||
               (entry.form == FORM_NONE && list->headed && entry.bulleted && !line->listed))
        {
          g_array_append_val (list->entries, entry);
          title_line = -1;
        }
      else if (last != NULL && title_line < 0 && is_continuation (self, list->end, last))
        {
          last->n_lines++;
          last->width = MAX (last->width, line->n_columns);
        }
      else if (list->headed && title_line < 0 && entry.form == FORM_NONE &&
               line->kind != ASSAY_PART_HEADING && is_title_line (self, list->end))
        title_line = list->end;
      else
        break;
    }

  if (title_line >= 0)
    list->end = (guint) title_line;
}

/**
 * Body:
 *
 * The first and the last line that read as running text, to tell whether a list stands at the edge.
 */
typedef struct
{
  guint first;
  guint last;
} Body;

static Body
find_body (AssayManuscript *self)
{
  Body body = { .first = G_MAXUINT, .last = 0 };

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);
      const char *text = self->text->str;
      gsize item_byte;
      gboolean bulleted;

      if (line->role != ASSAY_LINE_ARTICLE ||
          assay_scan_count_words (text + line->begin_byte, text + line->end_byte, 6) < 6 ||
          find_form (self, line, &item_byte, &bulleted) == FORM_ADDRESS)
        continue;

      body.first = MIN (body.first, i);
      body.last = i;
    }

  return body;
}

/* Whether what looks like a list is one. An address on a line of its own within the article is not. */
static gboolean
is_list (AssayManuscript *self,
         const List      *list,
         const Body      *body)
{
  guint n_addresses = 0;
  guint n_entries = 0;
  gboolean listed = FALSE;

  for (guint i = 0; i < list->entries->len; i++)
    {
      const Entry *entry = &g_array_index (list->entries, Entry, i);

      listed |= assay_manuscript_line (self, entry->first)->listed;
      n_addresses += entry->form == FORM_ADDRESS;
      n_entries += entry->form != FORM_NONE;
    }

  if (n_entries == 0)
    return FALSE;
  if (list->headed || listed || n_addresses >= 2)
    return TRUE;

  return (list->begin <= body->first || list->end > body->last) &&
         (n_addresses > 0 || n_entries >= 2);
}

static void
take_list (AssayManuscript *self,
           const List      *list)
{
  for (guint i = list->begin; i < list->end; i++)
    assay_manuscript_line (self, i)->role = ASSAY_LINE_SOURCES;

  for (guint i = 0; i < list->entries->len; i++)
    {
      const Entry *entry = &g_array_index (list->entries, Entry, i);
      const AssayLine *line = assay_manuscript_line (self, entry->first);
      g_autofree char *words = NULL;

      if (entry->form != FORM_NONE)
        {
          if (entry->title_line >= 0)
            {
              const AssayLine *title = assay_manuscript_line (self, (guint) entry->title_line);

              words = g_strndup (self->text->str + title->begin_byte,
                                 title->end_byte - title->begin_byte);
            }

          assay_import_take_entry (self, entry->first, entry->n_lines, entry->item_byte, words);
          continue;
        }

      words = g_strndup (self->text->str + entry->item_byte, line->end_byte - entry->item_byte);
      assay_manuscript_take_notice (
          self,
          g_strdup_printf (_ ("Line %u of the source list has no address and was left out: “%s”"),
                           line->number, words));
    }
}

/**
 * assay_import_take_sources:
 *
 * Finds the source lists of a manuscript, takes their lines out of the article, and reads their
 * entries.
 */
void
assay_import_take_sources (AssayManuscript *manuscript)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  Body body = find_body (manuscript);
  guint i = 0;

  while (i < manuscript->lines->len)
    {
      const AssayLine *line = assay_manuscript_line (manuscript, i);
      List list = { .entries = entries, .begin = i, .end = i };

      if (line->role != ASSAY_LINE_ARTICLE)
        {
          i++;
          continue;
        }

      g_array_set_size (entries, 0);
      list.headed = assay_import_is_list_heading (manuscript, line);
      list.end += list.headed;
      collect_entries (manuscript, &list);

      if (list.end > i && is_list (manuscript, &list, &body))
        take_list (manuscript, &list);

      i = MAX (list.end, i + 1);
    }
}
