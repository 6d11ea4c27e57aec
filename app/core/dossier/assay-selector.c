/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-private.h"

/*
 * A span in a file: its positions, and the words there with those around them, so that a mark finds its
 * words again in another revision. The names are those of the W3C Web Annotation Data Model's
 * TextPositionSelector and TextQuoteSelector.
 */

/* Where a span and the words around it stand, in bytes. */
typedef struct
{
  const char *prefix;
  const char *exact;
  const char *suffix;
  const char *end;
} Places;

static Places
find_places (AssayText *text,
             AssaySpan  span)
{
  const char *utf8 = assay_text_get_utf8 (text);
  guint before = span.begin - MIN (span.begin, ASSAY_SELECTOR_CONTEXT);
  guint behind = MIN (span.end, G_MAXUINT - ASSAY_SELECTOR_CONTEXT) + ASSAY_SELECTOR_CONTEXT;

  return (Places){
    .prefix = utf8 + assay_text_to_byte (text, before),
    .exact = utf8 + assay_text_to_byte (text, span.begin),
    .suffix = utf8 + assay_text_to_byte (text, span.end),
    .end = utf8 + assay_text_to_byte (text, behind),
  };
}

/**
 * assay_selector_quote:
 * @exact: (out): the words of the span
 * @prefix: (out): those before them, at most %ASSAY_SELECTOR_CONTEXT characters
 * @suffix: (out): those behind them
 */
void
assay_selector_quote (AssayText *text,
                      AssaySpan  span,
                      char     **exact,
                      char     **prefix,
                      char     **suffix)
{
  Places places = find_places (text, span);

  *exact = g_strndup (places.exact, (gsize) (places.suffix - places.exact));
  *prefix = g_strndup (places.prefix, (gsize) (places.exact - places.prefix));
  *suffix = g_strndup (places.suffix, (gsize) (places.end - places.suffix));
}

/**
 * assay_selector_write:
 * @key: (nullable): name of the member
 * @text: the text that @span is of
 */
void
assay_selector_write (AssayJsonWriter *writer,
                      const char      *key,
                      AssayText       *text,
                      AssaySpan        span)
{
  Places places = find_places (text, span);

  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_integer (writer, "start", span.begin);
  assay_json_writer_add_integer (writer, "end", span.end);
  assay_json_writer_add_words (writer, "exact", places.exact,
                               (gsize) (places.suffix - places.exact));
  assay_json_writer_add_words (writer, "prefix", places.prefix,
                               (gsize) (places.exact - places.prefix));
  assay_json_writer_add_words (writer, "suffix", places.suffix,
                               (gsize) (places.end - places.suffix));
  assay_json_writer_end_object (writer);
}

/**
 * assay_selector_read_range:
 * @object: what has the members “start” and “end”
 * @text: the text that it is of
 * @span: (out): where it stands
 *
 * Fails the reader if the span does not lie in the text.
 *
 * Returns: whether @span is set
 */
gboolean
assay_selector_read_range (AssayJsonReader *reader,
                           guint            object,
                           AssayText       *text,
                           AssaySpan       *span)
{
  guint length = assay_text_get_length (text);
  g_autofree char *reason = NULL;

  span->begin = (guint) assay_json_reader_get_integer (reader, object, "start", 0, G_MAXUINT32);
  span->end = (guint) assay_json_reader_get_integer (reader, object, "end", 0, G_MAXUINT32);

  if (span->end > length)
    {
      reason = g_strdup_printf (ngettext ("the span ends outside its text, which has %u character",
                                          "the span ends outside its text, which has %u characters",
                                          length),
                                length);
      assay_json_reader_fail_member (reader, object, "end", reason);
    }
  else if (span->begin > span->end)
    assay_json_reader_fail_member (reader, object, "end", _ ("the span ends before it begins"));

  return object != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader);
}

/**
 * assay_selector_read:
 * @object: the object that has the selector
 * @key: its name
 * @text: the text that it is of
 * @span: (out): where it stands
 *
 * Fails the reader if the span does not lie in the text, or the words there are others. The words
 * before and after may be more than we write, or fewer.
 *
 * Returns: whether @span is set
 */
gboolean
assay_selector_read (AssayJsonReader *reader,
                     guint            object,
                     const char      *key,
                     AssayText       *text,
                     AssaySpan       *span)
{
  guint selector = assay_json_reader_get_object (reader, object, key);
  g_autofree char *exact = assay_json_reader_dup_string (reader, selector, "exact");
  g_autofree char *prefix = assay_json_reader_dup_string (reader, selector, "prefix");
  g_autofree char *suffix = assay_json_reader_dup_string (reader, selector, "suffix");
  const char *utf8 = assay_text_get_utf8 (text);
  gsize begin_byte;
  gsize end_byte;
  gsize n_bytes;

  if (!assay_selector_read_range (reader, selector, text, span))
    return FALSE;

  begin_byte = assay_text_to_byte (text, span->begin);
  end_byte = assay_text_to_byte (text, span->end);
  n_bytes = strlen (exact);

  if (n_bytes != end_byte - begin_byte || memcmp (utf8 + begin_byte, exact, n_bytes) != 0)
    assay_json_reader_fail_member (reader, selector, "exact",
                                   _ ("these are not the words of the text at that place"));

  n_bytes = strlen (prefix);

  if (n_bytes > begin_byte || memcmp (utf8 + begin_byte - n_bytes, prefix, n_bytes) != 0)
    assay_json_reader_fail_member (reader, selector, "prefix",
                                   _ ("these are not the words of the text before that place"));

  if (!g_str_has_prefix (utf8 + end_byte, suffix))
    assay_json_reader_fail_member (reader, selector, "suffix",
                                   _ ("these are not the words of the text after that place"));

  return !assay_json_reader_has_failed (reader);
}

/**
 * assay_text_dup_sha256:
 *
 * Returns: (transfer full): the SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal digits
 */
char *
assay_text_dup_sha256 (AssayText *text)
{
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256,
                                      (const guchar *) assay_text_get_utf8 (text),
                                      assay_text_get_n_bytes (text));
}
