/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-import.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-office-private.h"
#include "assay-zip.h"

G_DEFINE_QUARK (assay_import_error, assay_import_error)

static const char *const format_ids[] = {
  [ASSAY_FORMAT_AUTO] = "auto",
  [ASSAY_FORMAT_TEXT] = "text",
  [ASSAY_FORMAT_MARKDOWN] = "markdown",
  [ASSAY_FORMAT_HTML] = "html",
  [ASSAY_FORMAT_DOCX] = "docx",
  [ASSAY_FORMAT_ODT] = "odt",
};

/**
 * assay_format_from_id:
 * @id: (nullable): “auto”, “text”, “markdown”, “html”, “docx” or “odt”
 * @format: (out): the format
 *
 * Returns: whether @id names a format
 */
gboolean
assay_format_from_id (const char  *id,
                      AssayFormat *format)
{
  g_return_val_if_fail (format != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (format_ids); i++)
    {
      if (g_strcmp0 (id, format_ids[i]) == 0)
        {
          *format = (AssayFormat) i;
          return TRUE;
        }
    }

  return FALSE;
}

static const struct
{
  const char  *suffix;
  AssayFormat  format;
} suffixes[] = {
  { ".txt", ASSAY_FORMAT_TEXT },          { ".text", ASSAY_FORMAT_TEXT },
  { ".md", ASSAY_FORMAT_MARKDOWN },       { ".mkd", ASSAY_FORMAT_MARKDOWN },
  { ".markdown", ASSAY_FORMAT_MARKDOWN }, { ".html", ASSAY_FORMAT_HTML },
  { ".htm", ASSAY_FORMAT_HTML },          { ".xhtml", ASSAY_FORMAT_HTML },
  { ".docx", ASSAY_FORMAT_DOCX },         { ".odt", ASSAY_FORMAT_ODT },
};

/**
 * assay_import_get_suffix:
 * @i: from zero on
 *
 * Returns: (nullable): how the names of some drafts end, with the dot; %NULL past the last
 */
const char *
assay_import_get_suffix (guint i)
{
  return i < G_N_ELEMENTS (suffixes) ? suffixes[i].suffix : NULL;
}

static AssayFormat
guess_format (const char *name)
{
  gsize n_name = strlen (name);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      gsize length = strlen (suffixes[i].suffix);

      if (n_name > length && g_ascii_strcasecmp (name + n_name - length, suffixes[i].suffix) == 0)
        return suffixes[i].format;
    }

  return ASSAY_FORMAT_AUTO;
}

static gboolean
check_words (const GString *text,
             GError       **error)
{
  guint n_words = assay_scan_count_words (text->str, text->str + text->len,
                                          ASSAY_IMPORT_MAX_WORDS + 1);

  if (n_words <= ASSAY_IMPORT_MAX_WORDS)
    return TRUE;

  g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_TOO_LARGE,
               _ ("There are more words in it than a draft has: the limit is %u"),
               ASSAY_IMPORT_MAX_WORDS);

  return FALSE;
}

/* Whether a line begins as one of Markdown does and one of the wire does not. */
static gboolean
begins_as_markdown (const char *line,
                    gsize       n_bytes)
{
  gsize n = 0;

  while (n < n_bytes && line[n] == '#')
    n++;

  return (n >= 1 && n <= 6 && n + 1 < n_bytes && line[n] == ' ') ||
         (n_bytes > 5 && line[0] == '[' && line[1] == '^');
}

/* A name that says nothing, as that of the standard input. Where nothing else shows, it is plain
 * text, which may have links in the manner of Markdown too. */
static AssayFormat
guess_format_of_text (const GString *text)
{
  static const char *const tags[] = { "<!doctype html", "<html", "<head", "<body", "<article" };
  const char *end = text->str + text->len;
  const char *begin = assay_scan_space (text->str, end);

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      if (g_ascii_strncasecmp (begin, tags[i], strlen (tags[i])) == 0)
        return ASSAY_FORMAT_HTML;
    }

  if (g_str_has_prefix (begin, "---\n"))
    return ASSAY_FORMAT_MARKDOWN;

  for (const char *p = begin; p < end;)
    {
      const char *stop = memchr (p, '\n', end - p);

      stop = stop != NULL ? stop : end;

      if (begins_as_markdown (p, stop - p))
        return ASSAY_FORMAT_MARKDOWN;

      p = stop + 1;
    }

  return ASSAY_FORMAT_TEXT;
}

/* Reads @text, which it takes, into the manuscript. */
static gboolean
read_format (AssayManuscript *manuscript,
             GString         *text,
             AssayFormat     *format,
             GCancellable    *cancellable,
             GError         **error)
{
  switch (*format)
    {
    case ASSAY_FORMAT_MARKDOWN:
      return assay_import_markdown (manuscript, text, cancellable, error);

    case ASSAY_FORMAT_HTML:
      return assay_import_html (manuscript, text, cancellable, error);

    case ASSAY_FORMAT_AUTO:
    case ASSAY_FORMAT_TEXT:
    case ASSAY_FORMAT_DOCX:
    case ASSAY_FORMAT_ODT:
      break;
    }

  *format = ASSAY_FORMAT_TEXT;

  return assay_import_text (manuscript, text, cancellable, error);
}

/* Which office document an archive is, or %ASSAY_FORMAT_AUTO for none: by what is in it, whatever its name. */
static AssayFormat
guess_office (GBytes *bytes)
{
  static const char *const names[] = { "mimetype", "[Content_Types].xml", NULL };
  g_autoptr (GHashTable) members = assay_zip_read (bytes, names, NULL, NULL);
  GBytes *type = members != NULL ? g_hash_table_lookup (members, "mimetype") : NULL;
  gsize n_bytes = 0;
  const char *data = type != NULL ? g_bytes_get_data (type, &n_bytes) : NULL;

  if (data != NULL &&
      g_strstr_len (data, (gssize) n_bytes, "application/vnd.oasis.opendocument.text") != NULL)
    return ASSAY_FORMAT_ODT;

  type = members != NULL ? g_hash_table_lookup (members, "[Content_Types].xml") : NULL;
  data = type != NULL ? g_bytes_get_data (type, &n_bytes) : NULL;

  return data != NULL && g_strstr_len (data, (gssize) n_bytes, "wordprocessingml") != NULL
             ? ASSAY_FORMAT_DOCX
             : ASSAY_FORMAT_AUTO;
}

/* Reads what is packed. An archive that is none of the two is told by its bytes, as any other file is. */
static gboolean
read_office (AssayManuscript *manuscript,
             GBytes          *bytes,
             AssayFormat      format,
             GCancellable    *cancellable,
             GError         **error)
{
  g_autoptr (GError) own_error = NULL;
  gboolean is_read = format == ASSAY_FORMAT_DOCX
                         ? assay_import_docx (manuscript, bytes, cancellable, &own_error)
                         : assay_import_odt (manuscript, bytes, cancellable, &own_error);

  if (is_read)
    return check_words (manuscript->text, error);

  if (g_error_matches (own_error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
    g_set_error_literal (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_BINARY, own_error->message);
  else
    g_propagate_error (error, g_steal_pointer (&own_error));

  return FALSE;
}

static gboolean
read_text (AssayManuscript  *manuscript,
           GBytes           *bytes,
           const char       *name,
           AssayFormat      *format,
           GCancellable     *cancellable,
           GError          **error)
{
  g_autoptr (GString) text = assay_import_decode (bytes, manuscript->notices, error);

  if (text == NULL || !check_words (text, error))
    return FALSE;

  if (*format == ASSAY_FORMAT_AUTO)
    *format = guess_format (name);
  if (*format == ASSAY_FORMAT_AUTO || *format == ASSAY_FORMAT_DOCX || *format == ASSAY_FORMAT_ODT)
    *format = guess_format_of_text (text);

  return read_format (manuscript, g_steal_pointer (&text), format, cancellable, error);
}

/**
 * assay_import_bytes:
 * @bytes: the file
 * @name: its name for people; the last part of its path
 * @format: what it is, or %ASSAY_FORMAT_AUTO to tell from its name and its text
 * @cancellable: (nullable): to stop it
 * @error: where it says what is wrong with the file, and where; of %ASSAY_IMPORT_ERROR, or
 *   %G_IO_ERROR_CANCELLED
 *
 * Reads a draft. The text is the article alone; its source list and the check that it brought along
 * become data of the draft. Where the article comes first in a plain text, positions in the draft
 * equal those in the file.
 *
 * Returns: (transfer full): the draft, or %NULL with @error set
 */
AssayDraft *
assay_import_bytes (GBytes       *bytes,
                    const char   *name,
                    AssayFormat   format,
                    GCancellable *cancellable,
                    GError      **error)
{
  g_autoptr (AssayManuscript) manuscript = NULL;
  AssayFormat office = ASSAY_FORMAT_AUTO;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  if (g_bytes_get_size (bytes) > ASSAY_IMPORT_MAX_BYTES)
    {
      g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_TOO_LARGE,
                   _ ("It is larger than a draft: %u MB is the limit"),
                   ASSAY_IMPORT_MAX_BYTES / (1024 * 1024));
      return NULL;
    }

  manuscript = assay_manuscript_new ();
  if (format == ASSAY_FORMAT_DOCX || format == ASSAY_FORMAT_ODT)
    office = format;
  else if (format == ASSAY_FORMAT_AUTO && assay_zip_is_zip (bytes))
    office = guess_office (bytes);

  if (office != ASSAY_FORMAT_AUTO)
    {
      format = office;
      if (!read_office (manuscript, bytes, format, cancellable, error))
        return NULL;
    }
  else if (!read_text (manuscript, bytes, name, &format, cancellable, error))
    return NULL;

  assay_import_take_check (manuscript);
  assay_import_take_sources (manuscript);
  assay_import_lay_out (manuscript);

  return assay_manuscript_to_draft (manuscript, name, format_ids[format], error);
}
