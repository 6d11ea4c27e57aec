/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-pdf.h"

#include <poppler.h>
#include <string.h>

#include <glib/gi18n-lib.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PopplerDocument, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PopplerPage, g_object_unref)

/* A report has fewer pages and less text. Both are named when hit. */
#define MAX_PAGES 1500
#define MAX_TEXT_BYTES (8u * 1024 * 1024)

/* So many lines at the head and at the foot of a page may be the same on all. */
#define MARGIN_LINES 2

/* A line that stands there on so many pages is of the layout, not of the text. */
#define MIN_REPEATS 3

/* Of a full line: a line that is shorter may end a paragraph; a much shorter one does. */
#define SHORT_LINE 0.82
#define VERY_SHORT_LINE 0.5

/* What a program writes for a title, where nobody wrote one. */
static const char *const no_titles[] = {
  ".doc", ".docx", ".indd", ".pdf", ".qxd", ".rtf", ".odt", ".xls", ".xlsx", ".ppt", ".pptx",
  ".tex", ".dvi",  "untitled", "microsoft word", "slide 1", "document1",
};

/* The lines of each page. */
typedef struct
{
  GPtrArray *pages;   /* (element-type GStrv) */
  gsize      n_bytes;
} Lines;

static void
free_page (gpointer lines)
{
  g_strfreev (lines);
}

/* Ligatures and the like are what they stand for, and no line holds what is no text. */
static char *
dup_clean (const char *line)
{
  g_autofree char *plain = g_utf8_normalize (line, -1, G_NORMALIZE_NFKC);
  GString *clean = g_string_new (NULL);

  for (const char *p = plain != NULL ? plain : ""; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        g_string_append_c (clean, ' ');
      else if (!g_unichar_iscntrl (c) && c != 0xfeff && g_unichar_type (c) != G_UNICODE_PRIVATE_USE)
        g_string_append_unichar (clean, c);
    }

  return g_strstrip (g_string_free (clean, FALSE));
}

static gboolean
read_lines (Lines           *self,
            PopplerDocument *document,
            GError         **error)
{
  int n_pages = poppler_document_get_n_pages (document);

  if (n_pages > MAX_PAGES)
    {
      g_set_error (
          error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_LARGE,
          _ ("This PDF has %d pages; %d at most are read. Save those that matter as a PDF of "
                      "their own"),
                   n_pages, MAX_PAGES);
      return FALSE;
    }

  for (int i = 0; i < n_pages; i++)
    {
      g_autoptr (PopplerPage) page = poppler_document_get_page (document, i);
      g_autofree char *text = page != NULL ? poppler_page_get_text (page) : NULL;
      GStrv lines = g_strsplit (text != NULL && g_utf8_validate (text, -1, NULL) ? text : "", "\n",
                                -1);

      self->n_bytes += text != NULL ? strlen (text) : 0;
      for (char **line = lines; *line != NULL; line++)
        {
          char *clean = dup_clean (*line);

          g_free (*line);
          *line = clean;
        }

      g_ptr_array_add (self->pages, lines);

      if (self->n_bytes > MAX_TEXT_BYTES)
        {
          g_set_error (
              error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_LARGE,
              _ ("This PDF has more than %u MB of text. Save the pages that matter as a PDF "
                          "of their own"),
                       MAX_TEXT_BYTES / (1024 * 1024));
          return FALSE;
        }
    }

  return TRUE;
}

/* “Page 4 of 12” and “Page 5 of 12” are the same line of the layout. */
static char *
dup_folded (const char *line)
{
  GString *folded = g_string_new (NULL);

  for (const char *p = line; *p != '\0'; p++)
    {
      if (!g_ascii_isdigit (*p))
        g_string_append_c (folded, *p);
      else if (folded->len == 0 || folded->str[folded->len - 1] != '#')
        g_string_append_c (folded, '#');
    }

  return g_string_free (folded, FALSE);
}

/* The lines of a page between its head and its foot, [*first, *end). */
static void
find_inner (GStrv  lines,
            guint  n_lines,
            guint *first,
            guint *end)
{
  guint before = 0;
  guint after = 0;

  for (*first = 0; *first < n_lines && before < MARGIN_LINES; (*first)++)
    before += *lines[*first] != '\0';
  for (*end = n_lines; *end > *first && after < MARGIN_LINES; (*end)--)
    after += *lines[*end - 1] != '\0';
}

/* How often each line stands at the head or the foot of a page. */
static GHashTable *
count_margins (const Lines *self)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->pages->len; i++)
    {
      GStrv lines = g_ptr_array_index (self->pages, i);
      guint n_lines = g_strv_length (lines);
      guint first = 0;
      guint end = 0;

      find_inner (lines, n_lines, &first, &end);
      for (guint j = 0; j < n_lines; j++)
        {
          char *folded = NULL;
          guint count;

          if (*lines[j] == '\0' || (j >= first && j < end))
            continue;

          folded = dup_folded (lines[j]);
          count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, folded));
          g_hash_table_replace (counts, folded, GUINT_TO_POINTER (count + 1));
        }
    }

  return counts;
}

/* Takes out running heads and the numbers of pages. */
static void
drop_margins (const Lines *self)
{
  g_autoptr (GHashTable) counts = count_margins (self);

  for (guint i = 0; i < self->pages->len; i++)
    {
      GStrv lines = g_ptr_array_index (self->pages, i);
      guint n_lines = g_strv_length (lines);
      guint first = 0;
      guint end = 0;

      /* Before the first is emptied: what is layout is told by all lines. */
      find_inner (lines, n_lines, &first, &end);
      for (guint j = 0; j < n_lines; j++)
        {
          g_autofree char *folded = NULL;
          guint count;

          if (j >= first && j < end)
            continue;

          folded = dup_folded (lines[j]);
          count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, folded));
          if (strcmp (folded, "#") == 0 || (count >= MIN_REPEATS && count * 3 >= self->pages->len))
            lines[j][0] = '\0';
        }
    }
}

static gboolean
ends_sentence (const char *text)
{
  gsize n_bytes = strlen (text);
  const char *last = g_utf8_find_prev_char (text, text + n_bytes);

  return last != NULL && (strchr (".?!:", *last) != NULL || g_str_has_prefix (last, "”") ||
                          g_str_has_prefix (last, "’") || *last == '"');
}

static gboolean
begins_item (const char *line)
{
  return g_str_has_prefix (line, "•") || g_str_has_prefix (line, "– ") ||
         g_str_has_prefix (line, "- ") || g_str_has_prefix (line, "▪");
}

/* Whether a paragraph ends with @line; @full is how long a full line is. */
static gboolean
ends_paragraph (const char *line,
                glong       full)
{
  double share = (double) g_utf8_strlen (line, -1) / (double) MAX (full, 1);

  return share < VERY_SHORT_LINE || (share < SHORT_LINE && ends_sentence (line));
}

/* A word that was parted at the end of a line is one again. */
static gboolean
join_parted (GString    *text,
             const char *line)
{
  gunichar next = g_utf8_get_char (line);
  const char *hyphen = text->len > 2 ? g_utf8_find_prev_char (text->str, text->str + text->len)
                                     : NULL;

  if (hyphen == NULL || !g_unichar_islower (next))
    return FALSE;
  if (*hyphen != '-' && !g_str_has_prefix (hyphen, "\xc2\xad") && !g_str_has_prefix (hyphen, "‐"))
    return FALSE;
  if (!g_unichar_isalpha (g_utf8_get_char (g_utf8_find_prev_char (text->str, hyphen))))
    return FALSE;

  g_string_truncate (text, (gsize) (hyphen - text->str));

  return TRUE;
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  return (int) (*(const glong *) a - *(const glong *) b);
}

/* How long a full line is: nine in ten are no longer, so that one wide table says nothing. */
static glong
find_full_length (const Lines *self)
{
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (glong));

  for (guint i = 0; i < self->pages->len; i++)
    {
      GStrv lines = g_ptr_array_index (self->pages, i);

      for (guint j = 0; lines[j] != NULL; j++)
        {
          glong length = g_utf8_strlen (lines[j], -1);

          if (length > 0)
            g_array_append_val (lengths, length);
        }
    }

  g_array_sort (lengths, compare_lengths);

  return lengths->len > 0 ? g_array_index (lengths, glong, (lengths->len - 1) * 9 / 10) : 0;
}

/* Lines into paragraphs, which may go on over the end of a page. */
static char *
dup_paragraphs (const Lines *self)
{
  GString *text = g_string_new (NULL);
  glong full = find_full_length (self);
  gboolean is_new = TRUE;

  for (guint i = 0; i < self->pages->len; i++)
    {
      GStrv lines = g_ptr_array_index (self->pages, i);

      for (guint j = 0; lines[j] != NULL; j++)
        {
          const char *line = lines[j];

          if (*line == '\0')
            continue;

          if (text->len > 0 && (is_new || begins_item (line)))
            g_string_append (text, "\n\n");
          else if (text->len > 0 && !join_parted (text, line))
            g_string_append_c (text, ' ');

          g_string_append (text, line);
          is_new = ends_paragraph (line, full);
        }
    }

  return g_string_free (text, FALSE);
}

static gboolean
is_title (const char *title)
{
  g_autofree char *folded = title != NULL ? g_utf8_casefold (title, -1) : NULL;

  if (folded == NULL || g_utf8_strlen (folded, -1) < 4)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (no_titles); i++)
    {
      if (strstr (folded, no_titles[i]) != NULL)
        return FALSE;
    }

  return TRUE;
}

/* What is one word is how somebody logs in. */
static gboolean
is_name (const char *author)
{
  return author != NULL && g_utf8_validate (author, -1, NULL) && strchr (author, ' ') != NULL &&
         strpbrk (author, "@/\\0123456789") == NULL;
}

static AssayDay
get_day (PopplerDocument *document)
{
  g_autoptr (GDateTime) created = poppler_document_get_creation_date_time (document);
  AssayDay day = { 0 };

  if (created != NULL)
    day = (AssayDay){ (gint16) g_date_time_get_year (created),
                      (gint8) g_date_time_get_month (created),
                      (gint8) g_date_time_get_day_of_month (created) };

  return day;
}

static AssayPage *
read_document (PopplerDocument *document,
               GError         **error)
{
  Lines lines = { .pages = g_ptr_array_new_with_free_func (free_page) };
  g_autoptr (GPtrArray) pages = lines.pages;
  g_autofree char *text = NULL;
  g_autofree char *title = poppler_document_get_title (document);
  g_autofree char *author = poppler_document_get_author (document);
  AssayPageWords words = { .published = get_day (document) };
  GError *own_error = NULL;
  AssayPage *page = NULL;

  if (!read_lines (&lines, document, error))
    return NULL;

  drop_margins (&lines);
  text = dup_paragraphs (&lines);
  words.text = text;
  words.title = is_title (title) ? title : NULL;
  words.byline = is_name (author) ? author : NULL;
  page = assay_page_new_from_words (&words, &own_error);

  if (page == NULL)
    {
      g_error_free (own_error);
      g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_EMPTY,
                           _ ("The pages of this PDF are pictures without text. Have its text "
                              "recognised first, or note what it says"));
    }

  return page;
}

/**
 * assay_pdf_read:
 * @body: a PDF
 * @error: return location
 *
 * Takes the text out of a PDF, in paragraphs and without running heads.
 *
 * Returns: (transfer full): it as a page, or %NULL with @error of #AssayPageError set
 */
AssayPage *
assay_pdf_read (GBytes  *body,
                GError **error)
{
  g_autoptr (GError) own_error = NULL;
  g_autoptr (PopplerDocument) document = poppler_document_new_from_bytes (body, NULL, &own_error);

  if (document != NULL)
    return read_document (document, error);

  if (g_error_matches (own_error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
    g_set_error_literal (
        error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_NOT_TEXT,
        _ ("This PDF is locked by a password. Open it with that, and save or print it "
                            "as a PDF without one"));
  else
    g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_NOT_TEXT,
                         _ ("This PDF is damaged or not all there. Download it once more"));

  return NULL;
}
