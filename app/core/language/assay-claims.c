/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"

/* How many characters of a sentence stand in quotation marks. */
static guint
count_quoted (AssayReader *reader,
              AssaySpan    span,
              guint       *quotation)
{
  GArray *quotations = reader->reading->quotations;
  guint covered = span.begin;
  guint n = 0;

  while (*quotation < quotations->len &&
         g_array_index (quotations, AssayQuotation, *quotation).span.end <= span.begin)
    (*quotation)++;

  for (guint i = *quotation; i < quotations->len; i++)
    {
      AssaySpan inner = g_array_index (quotations, AssayQuotation, i).span;

      if (inner.begin >= span.end)
        break;
      if (inner.end <= covered)
        continue;

      n += MIN (inner.end, span.end) - MAX (inner.begin, covered);
      covered = MIN (inner.end, span.end);
    }

  return n;
}

static gboolean
is_opinion (const AssayReader *reader,
            guint              first,
            guint              end)
{
  const AssayLexicon *frames = assay_lexicon_get (reader->reading->language, "opinion");

  for (guint i = first; i < end; i++)
    {
      if (assay_lexicon_match (frames, reader, i, NULL) > 0)
        return TRUE;
    }

  return FALSE;
}

void
assay_reader_find_claims (AssayReader *reader)
{
  AssayReading *reading = reader->reading;
  guint attribution = 0;
  guint quotation = 0;

  for (guint i = 0; i < reading->sentences->len; i++)
    {
      AssaySpan span = g_array_index (reading->sentences, AssaySentence, i).span;
      guint first = g_array_index (reader->sentence_first, guint, i);
      guint end = g_array_index (reader->sentence_first, guint, i + 1);
      AssayClaim claim = { .span = span, .attribution = -1, .worth = 0.5 };
      guint quoted = count_quoted (reader, span, &quotation);

      while (attribution < reading->attributions->len &&
             g_array_index (reading->attributions, AssayAttribution, attribution).sentence < i)
        attribution++;
      if (attribution < reading->attributions->len &&
          g_array_index (reading->attributions, AssayAttribution, attribution).sentence == i)
        claim.attribution = (int) attribution;

      if (quoted * 2 > assay_span_length (span))
        claim.kind = ASSAY_CLAIM_QUOTATION;
      else if (claim.attribution >= 0)
        claim.kind = ASSAY_CLAIM_ATTRIBUTED;
      else if (assay_reader_token (reader, end - 1)->mark == '?')
        claim.kind = ASSAY_CLAIM_QUESTION;
      else if (is_opinion (reader, first, end))
        claim.kind = ASSAY_CLAIM_OPINION;

      g_array_append_val (reading->claims, claim);
    }
}
