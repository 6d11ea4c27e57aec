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

static char *
dup_prefix (AssayText *text,
            AssaySpan  span)
{
  guint begin = span.begin > ASSAY_SELECTOR_CONTEXT ? span.begin - ASSAY_SELECTOR_CONTEXT : 0;

  return assay_text_dup_span (text, (AssaySpan){ begin, span.begin });
}

static char *
dup_suffix (AssayText *text,
            AssaySpan  span)
{
  guint end = MIN (span.end + ASSAY_SELECTOR_CONTEXT, assay_text_get_length (text));

  return assay_text_dup_span (text, (AssaySpan){ span.end, end });
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
  g_autofree char *exact = assay_text_dup_span (text, span);
  g_autofree char *prefix = dup_prefix (text, span);
  g_autofree char *suffix = dup_suffix (text, span);

  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_integer (writer, "start", span.begin);
  assay_json_writer_add_integer (writer, "end", span.end);
  assay_json_writer_add_string (writer, "exact", exact);
  assay_json_writer_add_string (writer, "prefix", prefix);
  assay_json_writer_add_string (writer, "suffix", suffix);
  assay_json_writer_end_object (writer);
}

static void
check_words (AssayJsonReader *reader,
             guint            selector,
             const char      *key,
             const char      *words)
{
  g_autofree char *recorded = assay_json_reader_dup_string (reader, selector, key);

  if (recorded != NULL && strcmp (recorded, words) != 0)
    assay_json_reader_fail_member (reader, selector, key,
                                   _ ("these are not the words of the text at that place"));
}

/**
 * assay_selector_read:
 * @object: the object that has the selector
 * @key: its name
 * @text: the text that it is of
 * @span: (out): where it stands
 *
 * Fails the reader if the span does not lie in the text, or the words there are others.
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
  guint length = assay_text_get_length (text);
  g_autofree char *exact = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *suffix = NULL;

  span->begin = (guint) assay_json_reader_get_integer (reader, selector, "start", 0, length);
  span->end = (guint) assay_json_reader_get_integer (reader, selector, "end", span->begin, length);

  if (assay_json_reader_has_failed (reader))
    return FALSE;

  exact = assay_text_dup_span (text, *span);
  prefix = dup_prefix (text, *span);
  suffix = dup_suffix (text, *span);
  check_words (reader, selector, "exact", exact);
  check_words (reader, selector, "prefix", prefix);
  check_words (reader, selector, "suffix", suffix);

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
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) assay_text_get_utf8 (text),
                                      assay_text_get_n_bytes (text));
}
