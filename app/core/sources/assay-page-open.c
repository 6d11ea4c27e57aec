/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-open.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-import.h"
#include "assay-page-document-private.h"
#include "assay-page-private.h"
#include "assay-source.h"
#include "assay-zip.h"

/* A sign of what it is stands so early, whatever some program put before it. */
#define HEAD_BYTES 1024

static gboolean
begins_with (GBytes     *body,
             const char *words)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (body, &n_bytes);

  return n_bytes >= strlen (words) && memcmp (data, words, strlen (words)) == 0;
}

static gboolean
has_in_head (GBytes     *body,
             const char *words)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (body, &n_bytes);
  gsize length = strlen (words);

  for (gsize i = 0; i + length <= MIN (n_bytes, HEAD_BYTES); i++)
    {
      if (g_ascii_strncasecmp (data + i, words, length) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Some viewers want the mark at the start; most take it anywhere in the first kilobyte. */
static gboolean
is_pdf (GBytes *body)
{
  return begins_with (body, "%PDF-") ||
         (!has_in_head (body, "<html") && has_in_head (body, "%PDF-1"));
}

/**
 * assay_page_check_size:
 *
 * Returns: whether there is something in it, and no more than a page or a document may have
 */
gboolean
assay_page_check_size (GBytes                   *body,
                       const AssayPageQuestion  *question,
                       GError                  **error)
{
  gsize n_bytes = g_bytes_get_size (body);
  /* Pictures stand beside the words. */
  gboolean may_be_large = question->name != NULL || assay_zip_is_zip (body) || is_pdf (body) ||
                          assay_page_is_mhtml (body, question->content_type);
  gsize most = may_be_large ? ASSAY_PAGE_MAX_DOCUMENT_BYTES : ASSAY_PAGE_MAX_BYTES;

  if (n_bytes == 0)
    g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_EMPTY,
                         _ ("There is nothing in it"));
  else if (n_bytes > most)
    g_set_error (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_LARGE,
                 _ ("It has more than %u MB, which no article has"),
                 (guint) (most / (1024 * 1024)));

  return n_bytes > 0 && n_bytes <= most;
}

static gboolean
is_html_file (GBytes     *body,
              const char *name)
{
  static const char *const suffixes[] = { ".html", ".htm", ".xhtml", ".shtml" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      if (assay_page_has_suffix (name, suffixes[i]))
        return TRUE;
    }

  return has_in_head (body, "<!doctype html") || has_in_head (body, "<html");
}

static void
append_line (AssayPage  *self,
             GString    *text,
             guint      *n_chars,
             const char *line,
             gboolean    is_new)
{
  AssayPageBlock block = { .kind = ASSAY_PAGE_PARAGRAPH };

  if (text->len > 0)
    {
      g_string_append (text, is_new ? "\n\n" : "\n");
      *n_chars += is_new ? 2 : 1;
    }

  block.span.begin = *n_chars;
  *n_chars += (guint) g_utf8_strlen (line, -1);
  block.span.end = *n_chars;
  g_string_append (text, line);
  g_array_append_val (self->blocks, block);
}

/* Each line that has something in it is a block; empty ones stand between. */
static void
take_text (AssayPage  *self,
           const char *utf8)
{
  g_auto (GStrv) lines = g_strsplit (utf8, "\n", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_new = FALSE;
  guint n_chars = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (*line != '\0')
        append_line (self, text, &n_chars, line, is_new);
      is_new = *line == '\0';
    }

  self->text = assay_text_new (text->str, (gssize) text->len);
}

static char *
dup_words (const char *words)
{
  return words != NULL && assay_source_has_words (words) ? g_strstrip (g_strdup (words)) : NULL;
}

/**
 * assay_page_new_from_words:
 * @words: what a document says
 * @error: return location
 *
 * Returns: (transfer full): it as a page, or %NULL with %ASSAY_PAGE_ERROR_EMPTY if there are no words in it
 */
AssayPage *
assay_page_new_from_words (const AssayPageWords  *words,
                           GError               **error)
{
  AssayPage *self = NULL;

  g_return_val_if_fail (words != NULL && words->text != NULL, NULL);

  if (!assay_source_has_words (words->text))
    {
      g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_EMPTY,
                           _ ("There is no text in it"));
      return NULL;
    }

  self = assay_page_new_empty ();
  self->title = dup_words (words->title);
  self->byline = dup_words (words->byline);
  take_text (self, words->text);

  /* What it says itself counts before what the file says of itself, which may be the day of its copy. */
  self->published = assay_import_find_printed_day (words->text);
  if (!assay_day_is_set (self->published))
    self->published = words->published;
  if (assay_day_is_set (self->published))
    self->published_origin = ASSAY_PAGE_ORIGIN_META;

  return self;
}

/* What an importer of drafts found wrong, as a page reader says it. */
static void
propagate_import_error (GError **error,
                        GError  *import_error)
{
  AssayPageError code = ASSAY_PAGE_ERROR_NOT_TEXT;

  if (g_error_matches (import_error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_EMPTY))
    code = ASSAY_PAGE_ERROR_EMPTY;
  else if (g_error_matches (import_error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_TOO_LARGE))
    code = ASSAY_PAGE_ERROR_TOO_LARGE;

  g_set_error_literal (error, ASSAY_PAGE_ERROR, (int) code, import_error->message);
  g_error_free (import_error);
}

static AssayPage *
read_as_draft (GBytes      *body,
               const char  *name,
               GError     **error)
{
  g_auto (AssayDocument) document = { 0 };
  GError *import_error = NULL;
  AssayPageWords words = { 0 };

  if (!assay_document_import (&document, body, name, NULL, &import_error))
    {
      propagate_import_error (error, import_error);
      return NULL;
    }

  words.title = document.title;
  words.text = assay_text_get_utf8 (document.text);
  words.published = document.date;

  return assay_page_new_from_words (&words, error);
}

/* A page that was saved has all around it that a site puts there; one that somebody wrote may have nothing else. */
static AssayPage *
read_saved_page (GBytes      *body,
                 const char  *name,
                 GError     **error)
{
  g_autoptr (AssayPage) page = assay_page_read (body, NULL, NULL, NULL);

  if (page != NULL && assay_source_has_words (assay_text_get_utf8 (page->text)))
    return g_steal_pointer (&page);

  return read_as_draft (body, name, error);
}

static AssayPage *
read_words (char    *text,
            GError **error)
{
  g_autofree char *owned = text;
  const AssayPageWords words = { .text = owned };

  return assay_page_new_from_words (&words, error);
}

static AssayPage *
read_file (GBytes      *body,
           const char  *name,
           GError     **error)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (body, &n_bytes);

  if (is_html_file (body, name))
    return read_saved_page (body, name, error);

  if (n_bytes > 0 && g_utf8_validate (data, (gssize) n_bytes, NULL))
    {
      g_autofree char *utf8 = g_strndup (data, n_bytes);

      if (assay_page_is_transcript (utf8, name))
        return read_words (assay_page_dup_speech (utf8), error);
      if (assay_page_is_table (name))
        return read_words (assay_page_dup_rows (utf8), error);
    }

  return read_as_draft (body, name, error);
}

/**
 * assay_page_open:
 * @body: a page, or a document of any kind that is known
 * @question: what is known of it
 * @pdf: (nullable): who reads a PDF; %NULL where nobody does
 * @error: return location
 *
 * Does for any kind of document what assay_page_read() does for a page.
 *
 * Returns: (transfer full): what it says, or %NULL with @error of #AssayPageError set
 */
AssayPage *
assay_page_open (GBytes               *body,
                 const AssayPageQuestion *question,
                 AssayPdfFunc          pdf,
                 GError              **error)
{
  g_return_val_if_fail (body != NULL && question != NULL, NULL);

  if (is_pdf (body) && pdf != NULL)
    return pdf (body, error);

  if (assay_page_is_mhtml (body, question->content_type))
    return assay_page_read_mhtml (body, question->content_type, question->address, error);

  if (question->name != NULL)
    return read_file (body, question->name, error);

  if (assay_zip_is_zip (body))
    return read_as_draft (body, "document", error);

  return assay_page_read (body, question->content_type, question->address, error);
}
