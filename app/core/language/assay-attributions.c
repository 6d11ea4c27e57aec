/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

static AssayAttributionMode
tell_mode (const AssayFinder *self,
           const AssayAttributionDraft       *draft)
{
  gboolean has_quoted = FALSE;
  gboolean has_own = FALSE;

  for (guint n = 0; n < draft->n_content; n++)
    {
      for (guint i = draft->content[n].first; i <= draft->content[n].last; i++)
        {
          if (self->quoted[i] >= 0)
            has_quoted = TRUE;
          else if (assay_finder_mark (self, i) == 0)
            has_own = TRUE;
        }
    }

  if (!has_quoted)
    return ASSAY_ATTRIBUTION_INDIRECT;

  return has_own ? ASSAY_ATTRIBUTION_MIXED : ASSAY_ATTRIBUTION_DIRECT;
}

static void
add_attribution (AssayFinder *self,
                 const AssayAttributionDraft *draft)
{
  AssayReading *reading = self->reader->reading;
  AssayAttribution attribution = {
    .cue = assay_reader_span (self->reader, draft->cue.first, draft->cue.last),
    .n_content = draft->n_content,
    .sentence = self->sentence,
    .mode = tell_mode (self, draft),
    .is_speech = draft->cue.is_speech,
    .is_negated = draft->cue.is_negated,
  };
  int index = (int) reading->attributions->len;

  assay_finder_tell_speaker (self, draft->source, &attribution);

  for (guint n = 0; n < draft->n_content; n++)
    {
      AssayTokens piece = draft->content[n];

      attribution.content[n] = assay_reader_span (self->reader, piece.first, piece.last);

      for (guint i = piece.first; i <= piece.last; i++)
        {
          self->taken[i] = 1;
          self->reader->said[i] |= (guint8) draft->cue.is_speech;
          if (self->quoted[i] >= 0)
            {
              AssayQuotation *quotation = &g_array_index (reading->quotations, AssayQuotation,
                                                          self->quoted[i]);

              if (quotation->attribution < 0)
                quotation->attribution = index;
            }
        }
    }

  for (guint i = draft->cue.first; i <= draft->cue.last; i++)
    self->taken[i] = 1;
  if (!assay_tokens_is_empty (draft->source))
    {
      for (guint i = draft->source.first; i <= draft->source.last; i++)
        self->taken[i] = 1;
    }

  g_array_append_val (reading->attributions, attribution);
}

/* “One has to wonder” is the narrator's own voice. */
static gboolean
is_nobody (const AssayFinder           *self,
           const AssayAttributionDraft *draft)
{
  return draft->source.first == draft->source.last &&
         assay_token_equals (self->reader, draft->source.first, "one");
}

static void
read_sentence (AssayFinder *self)
{
  AssayTokens last_source = ASSAY_NO_TOKENS;

  for (guint i = self->begin; i < self->end;)
    {
      AssayAttributionDraft draft = { .source = ASSAY_NO_TOKENS };
      guint n = 0;

      if (self->quoted[i] < 0 && !self->taken[i])
        n = assay_finder_match_cue (self, i, &draft.cue);

      if (n > 0 && assay_finder_read_cue (self, &draft, last_source) && !is_nobody (self, &draft))
        {
          add_attribution (self, &draft);
          if (!assay_tokens_is_empty (draft.source))
            last_source = draft.source;
        }

      i += MAX (n, 1);
    }
}

void
assay_reader_find_attributions (AssayReader *reader)
{
  AssayReading *reading = reader->reading;
  const char *language = reading->language;
  guint n_tokens = reader->tokens->len;
  AssayFinder finder = {
    .reader = reader,
    .cues = assay_lexicon_get (language, "cues"),
    .nouns = assay_lexicon_get (language, "cue-nouns"),
    .venues = assay_lexicon_get (language, "venues"),
    .raising = assay_lexicon_get (language, "raising"),
    .sources = assay_lexicon_get (language, "unnamed"),
    .documents = assay_lexicon_get (language, "documents"),
    .classes = reader->classes,
    .quoted = reader->quoted,
    .extents = reader->extents,
    .taken = g_new0 (guint8, n_tokens + 1),
  };

  reader->said = g_new0 (guint8, n_tokens + 1);

  for (guint i = 0; i < reading->sentences->len; i++)
    {
      finder.sentence = i;
      finder.begin = g_array_index (reader->sentence_first, guint, i);
      finder.end = g_array_index (reader->sentence_first, guint, i + 1);

      if ((assay_finder_token (&finder, finder.begin)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        {
          finder.part_begin = finder.begin;
          finder.part_end = finder.end;
          while (finder.part_end < n_tokens &&
                 (assay_finder_token (&finder, finder.part_end)->flags & ASSAY_TOKEN_PART_BEGIN) ==
                     0)
            finder.part_end++;
        }

      read_sentence (&finder);
    }

  g_free (finder.taken);
}
