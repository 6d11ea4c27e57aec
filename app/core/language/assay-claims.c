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

/* The sentence that holds a position; sentences are sorted. */
static guint
find_sentence (const AssayReading *reading,
               guint               position)
{
  guint low = 0;
  guint high = reading->sentences->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (reading->sentences, AssaySentence, middle).span.begin <= position)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/* [sentence] the first attribution that its words belong to, speech before thought; -1 for none. */
static int *
map_attributions (const AssayReading *reading)
{
  guint n_sentences = reading->sentences->len;
  int *map = g_new (int, n_sentences + 1);

  for (guint i = 0; i < n_sentences; i++)
    map[i] = -1;

  for (guint a = 0; a < reading->attributions->len; a++)
    {
      const AssayAttribution *attribution = &g_array_index (reading->attributions, AssayAttribution, a);

      if (map[attribution->sentence] < 0 ||
          (attribution->is_speech &&
           !g_array_index (reading->attributions, AssayAttribution, map[attribution->sentence])
                .is_speech))
        map[attribution->sentence] = (int) a;

      for (guint n = 0; n < attribution->n_content; n++)
        {
          AssaySpan piece = attribution->content[n];

          for (guint i = find_sentence (reading, piece.begin);
               i < n_sentences &&
               g_array_index (reading->sentences, AssaySentence, i).span.begin < piece.end;
               i++)
            {
              if (map[i] < 0 ||
                  (attribution->is_speech &&
                                 !g_array_index (reading->attributions, AssayAttribution, map[i]).is_speech))
                map[i] = (int) a;
            }
        }
    }

  return map;
}

void
assay_reader_find_claims (AssayReader *reader)
{
  AssayReading *reading = reader->reading;
  g_autofree int *attributions = map_attributions (reading);
  guint quotation = 0;

  for (guint i = 0; i < reading->sentences->len; i++)
    {
      AssaySpan span = g_array_index (reading->sentences, AssaySentence, i).span;
      guint first = g_array_index (reader->sentence_first, guint, i);
      guint end = g_array_index (reader->sentence_first, guint, i + 1);
      AssayClaim claim = { .span = span, .attribution = attributions[i], .worth = 0.5 };
      guint quoted = count_quoted (reader, span, &quotation);

      if (quoted * 2 > assay_span_length (span))
        claim.kind = ASSAY_CLAIM_QUOTATION;
      else if (claim.attribution >= 0 &&
               g_array_index (reading->attributions, AssayAttribution, claim.attribution).is_speech)
        claim.kind = ASSAY_CLAIM_ATTRIBUTED;
      else if (assay_reader_token (reader, end - 1)->mark == '?')
        claim.kind = ASSAY_CLAIM_QUESTION;
      else if (is_opinion (reader, first, end))
        claim.kind = ASSAY_CLAIM_OPINION;

      g_array_append_val (reading->claims, claim);
    }
}
