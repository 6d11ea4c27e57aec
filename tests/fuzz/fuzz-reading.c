/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Any text as one paragraph a line. What the reading promises must hold: arrays sorted by where their
 * spans begin, spans inside the text, indexes inside their arrays.
 */

#include "config.h"

#include <string.h>

#include <glib.h>

#include "assay-reading.h"
#include "assay-text.h"

#include "fuzz.h"

static guint length;
static guint last_begin;

static void
check_span (AssaySpan span)
{
  g_assert_cmpuint (span.begin, <=, span.end);
  g_assert_cmpuint (span.end, <=, length);
}

/* The next element of an array that is sorted by where its spans begin. */
static void
check_next (AssaySpan span,
            gboolean  is_first)
{
  check_span (span);

  if (!is_first)
    g_assert_cmpuint (span.begin, >=, last_begin);

  last_begin = span.begin;
}

static GArray *
split_parts (AssayText *text)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (AssayPart));
  const char *utf8 = assay_text_get_utf8 (text);
  gsize n_bytes = assay_text_get_n_bytes (text);
  gsize begin = 0;

  for (gsize i = 0; i <= n_bytes; i++)
    {
      if (i < n_bytes && utf8[i] != '\n')
        continue;

      if (i > begin)
        {
          AssayPart part = { .kind = ASSAY_PART_PARAGRAPH,
                             .span = assay_text_to_span (text, begin, i) };

          g_array_append_val (parts, part);
        }

      begin = i + 1;
    }

  return parts;
}

static void
check_quotations (AssayReading *reading,
                  guint         n_attributions)
{
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      check_next (quotations[i].span, i == 0);
      g_assert_true (assay_span_contains (quotations[i].span, quotations[i].content));
      g_assert_cmpint (quotations[i].attribution, <, (int) n_attributions);
      g_assert_cmpint (quotations[i].parent, <, (int) n);
    }
}

static void
check_attributions (AssayReading *reading,
                    guint         n_sentences,
                    guint         n_names)
{
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      check_span (attributions[i].source);
      check_span (attributions[i].cue);
      g_assert_cmpuint (attributions[i].n_content, <=, ASSAY_ATTRIBUTION_MAX_PIECES);
      g_assert_cmpuint (attributions[i].sentence, <, n_sentences);
      g_assert_cmpint (attributions[i].name, <, (int) n_names);

      for (guint k = 0; k < attributions[i].n_content; k++)
        check_span (attributions[i].content[k]);
    }
}

static void
check_words (AssayReading *reading,
             guint         n_sentences)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n);
  const AssayDate *dates = NULL;
  const AssayLoaded *loaded = NULL;

  for (guint i = 0; i < n; i++)
    {
      check_next (figures[i].span, i == 0);
      check_span (figures[i].bound_span);
      g_assert_cmpuint (figures[i].sentence, <, n_sentences);
    }

  dates = assay_reading_get_dates (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      check_next (dates[i].span, i == 0);
      g_assert_cmpuint (dates[i].sentence, <, n_sentences);
    }

  loaded = assay_reading_get_loaded (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      check_next (loaded[i].span, i == 0);
      g_assert_cmpuint (loaded[i].sentence, <, n_sentences);
    }
}

static void
check_reading (AssayReading *reading)
{
  guint n_sentences = 0;
  guint n_attributions = 0;
  guint n_names = 0;
  guint n_claims = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);
  const AssayName *names = assay_reading_get_names (reading, &n_names);
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);

  assay_reading_get_attributions (reading, &n_attributions);
  g_assert_cmpuint (n_claims, ==, n_sentences);

  for (guint i = 0; i < n_sentences; i++)
    {
      check_next (sentences[i].span, i == 0);
      g_assert_cmpint (claims[i].attribution, <, (int) n_attributions);
    }

  for (guint i = 0; i < n_names; i++)
    {
      check_next (names[i].span, i == 0);
      check_span (names[i].title);
      g_assert_cmpuint (names[i].first, <=, i);
      g_assert_cmpuint (names[i].sentence, <, n_sentences);
    }

  check_quotations (reading, n_attributions);
  check_attributions (reading, n_sentences, n_names);
  check_words (reading, n_sentences);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (AssayText) text = NULL;
  g_autoptr (AssayReading) reading = NULL;
  g_autoptr (GArray) parts = NULL;
  AssayReadingOptions options = { .language = "en", .anchor = { 2025, 5, 16 } };

  /* The importers see to these two. */
  if (memchr (data, 0, n_bytes) != NULL ||
      !g_utf8_validate ((const char *) data, (gssize) n_bytes, NULL))
    return 0;

  text = assay_text_new ((const char *) data, (gssize) n_bytes);
  length = assay_text_get_length (text);
  parts = split_parts (text);
  reading = assay_reading_new (text, (const AssayPart *) (gpointer) parts->data, parts->len,
                               &options);
  check_reading (reading);

  return 0;
}
