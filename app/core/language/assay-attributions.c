/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"

#include <string.h>

typedef struct
{
  AssayReader        *reader;
  const AssayLexicon *cues;
  const AssayLexicon *unnamed;
  guint               sentence;
  guint               begin;    /* tokens of the sentence */
  guint               end;
  guint               quotation; /* first quotation that may touch the sentence */
} Finder;

static const AssayToken *
token_at (const Finder *self,
          guint         i)
{
  return assay_reader_token (self->reader, i);
}

static gboolean
is_comma (const Finder *self,
          guint         i)
{
  gunichar c = token_at (self, i)->mark;

  return c == ',' || c == ';' || c == ':' || c == 0x2014 || c == 0x2013;
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || (c >= 0x201c && c <= 0x201f);
}

static gboolean
is_quoted (Finder    *self,
           AssaySpan  span)
{
  GArray *quotations = self->reader->reading->quotations;

  for (guint i = self->quotation; i < quotations->len && i < self->quotation + 16; i++)
    {
      const AssayQuotation *quotation = &g_array_index (quotations, AssayQuotation, i);

      if (quotation->span.begin >= span.end)
        break;
      if (assay_span_contains (quotation->span, span))
        return TRUE;
    }

  return FALSE;
}

/* Tokens [*first, *last] are the source: what stands before the cue up to a comma, else what follows. */
static gboolean
find_source (const Finder *self,
             guint         cue,
             guint         after,
             guint        *first,
             guint        *last)
{
  guint i = cue;

  while (i > self->begin && !is_comma (self, i - 1) && !is_quote (token_at (self, i - 1)->mark) &&
         cue - i < 12)
    i--;

  if (i < cue)
    {
      *first = i;
      *last = cue - 1;
      return TRUE;
    }

  for (i = after; i < self->end && i < after + 8 && token_at (self, i)->kind != ASSAY_TOKEN_MARK; i++)
    ;
  if (i == after)
    return FALSE;

  *first = after;
  *last = i - 1;

  return TRUE;
}

static AssaySpeaker
tell_speaker (const Finder *self,
              guint         first,
              guint         last)
{
  gboolean is_named = FALSE;

  for (guint i = first; i <= last; i++)
    {
      const AssayToken *token = token_at (self, i);

      if (assay_lexicon_lookup (self->unnamed, self->reader->utf8 + token->begin_byte,
                                token->end_byte - token->begin_byte) != NULL)
        return ASSAY_SPEAKER_UNNAMED;
      if ((token->flags & ASSAY_TOKEN_CAPITAL) != 0 && i > self->begin)
        is_named = TRUE;
    }

  return is_named ? ASSAY_SPEAKER_NAMED : ASSAY_SPEAKER_ROLE;
}

static void
add_attribution (Finder     *self,
                 guint       cue,
                 guint       n_cue,
                 const char *value)
{
  AssayAttribution attribution = {
    .cue = assay_reader_span (self->reader, cue, cue + n_cue - 1),
    .name = -1,
    .sentence = self->sentence,
    .mode = ASSAY_ATTRIBUTION_INDIRECT,
    .is_speech = strcmp (value, "speech") == 0,
  };
  guint after = cue + n_cue;
  guint first = 0;
  guint last = 0;
  gboolean has_source = find_source (self, cue, after, &first, &last);

  attribution.source = (AssaySpan){ attribution.cue.begin, attribution.cue.begin };
  if (has_source)
    {
      attribution.source = assay_reader_span (self->reader, first, last);
      attribution.speaker = tell_speaker (self, first, last);
    }

  if (has_source && first > self->begin && is_comma (self, first - 1))
    attribution.content[attribution.n_content++] =
        assay_reader_span (self->reader, self->begin, first - 1);
  else if (after < self->end)
    attribution.content[attribution.n_content++] =
        assay_reader_span (self->reader, after, self->end - 1);

  g_array_append_val (self->reader->reading->attributions, attribution);
}

static void
read_sentence (Finder *self)
{
  for (guint i = self->begin; i < self->end; i++)
    {
      const char *value = NULL;
      guint n = 0;

      if (token_at (self, i)->kind != ASSAY_TOKEN_WORD)
        continue;

      n = assay_lexicon_match (self->cues, self->reader, i, &value);
      if (n == 0 || i + n > self->end || is_quoted (self, assay_reader_span (self->reader, i, i + n - 1)))
        continue;

      add_attribution (self, i, n, value);
      break;
    }
}

void
assay_reader_find_attributions (AssayReader *reader)
{
  Finder finder = {
    .reader = reader,
    .cues = assay_lexicon_get (reader->reading->language, "cues"),
    .unnamed = assay_lexicon_get (reader->reading->language, "unnamed"),
  };
  GArray *quotations = reader->reading->quotations;

  for (guint i = 0; i < reader->reading->sentences->len; i++)
    {
      AssaySpan span = g_array_index (reader->reading->sentences, AssaySentence, i).span;

      while (finder.quotation < quotations->len &&
             g_array_index (quotations, AssayQuotation, finder.quotation).span.end <= span.begin)
        finder.quotation++;

      finder.sentence = i;
      finder.begin = g_array_index (reader->sentence_first, guint, i);
      finder.end = g_array_index (reader->sentence_first, guint, i + 1);
      read_sentence (&finder);

      if (reader->reading->attributions->len > 0)
        {
          int last = (int) reader->reading->attributions->len - 1;

          for (guint k = finder.quotation; k < quotations->len; k++)
            {
              AssayQuotation *quotation = &g_array_index (quotations, AssayQuotation, k);

              if (quotation->span.begin >= span.end)
                break;
              if (quotation->attribution < 0 &&
                  g_array_index (reader->reading->attributions, AssayAttribution, last).sentence == i)
                quotation->attribution = last;
            }
        }
    }
}
