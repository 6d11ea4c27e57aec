/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"
#include "assay-voice-private.h"

/* No writer writes a longer sentence, in tokens. Each cue may look over its whole sentence, so that a text
 * of cues alone would otherwise take time by the square of its length. */
#define MAX_SENTENCE 400

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

/* Words of an attribution are not looked at for others. */
static void
take (AssayFinder *self,
      AssayTokens  tokens)
{
  for (guint i = tokens.first; i <= tokens.last && !assay_tokens_is_empty (tokens); i++)
    self->taken[i] = 1;
}

static void
add_draft (AssayFinder                 *self,
           GArray                      *drafts,
           const AssayAttributionDraft *draft)
{
  g_array_append_vals (drafts, draft, 1);

  take (self, (AssayTokens){ draft->cue.first, draft->cue.last });
  take (self, draft->source);
  for (guint n = 0; n < draft->n_content; n++)
    take (self, draft->content[n]);
}

static void
add_attribution (AssayFinder                 *self,
                 const AssayAttributionDraft *draft)
{
  AssayReading *reading = self->reader->reading;
  AssayAttribution attribution = {
    .cue = assay_reader_span (self->reader, draft->cue.first, draft->cue.last),
    .n_content = draft->n_content,
    .sentence = draft->sentence,
    .mode = tell_mode (self, draft),
    .is_speech = draft->cue.is_speech,
    .is_negated = draft->cue.is_negated,
  };
  int index = (int) reading->attributions->len;

  assay_finder_tell_speaker (self, draft->source, &attribution);
  if (!assay_tokens_is_empty (draft->source) &&
      (assay_token_equals (self->reader, draft->source.first, "nobody") ||
       assay_token_equals (self->reader, draft->source.first, "no")))
    attribution.is_negated = TRUE;

  for (guint n = 0; n < draft->n_content; n++)
    {
      AssayTokens piece = draft->content[n];

      attribution.content[n] = assay_reader_span (self->reader, piece.first, piece.last);

      for (guint i = piece.first; i <= piece.last; i++)
        {
          self->reader->said[i] |= (guint8) draft->cue.is_speech;
          if (self->quoted[i] >= 0)
            {
              AssayQuotation *quotation =
                  &g_array_index (reading->quotations, AssayQuotation, self->quoted[i]);

              if (quotation->attribution < 0)
                quotation->attribution = index;
            }
        }
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

/* The next cue at token @i or after it, outside quotations and other attributions; FALSE if there is none. */
static gboolean
next_cue (const AssayFinder     *self,
          guint                 *i,
          AssayAttributionDraft *draft)
{
  for (; *i < self->end; (*i)++)
    {
      if (self->quoted[*i] >= 0 || self->taken[*i] != 0)
        continue;

      *draft = (AssayAttributionDraft){ .source = ASSAY_NO_TOKENS };
      if (assay_finder_match_cue (self, *i, &draft->cue) > 0)
        return TRUE;
    }

  return FALSE;
}

static void
read_outer_cues (AssayFinder *self)
{
  AssayAttributionDraft draft;

  for (guint i = self->begin; next_cue (self, &i, &draft); i = draft.cue.last + 1)
    {
      if (assay_finder_read_outer (self, &draft))
        add_draft (self, self->outer, &draft);
    }
}

static void
read_inner_cues (AssayFinder *self)
{
  AssayTokens last_source = ASSAY_NO_TOKENS;
  AssayAttributionDraft draft;
  guint next_outer = 0;

  for (guint i = self->begin; next_cue (self, &i, &draft); i = draft.cue.last + 1)
    {
      while (next_outer < self->outer->len &&
             g_array_index (self->outer, AssayAttributionDraft, next_outer).cue.first < i)
        last_source = g_array_index (self->outer, AssayAttributionDraft, next_outer++).source;

      if (!assay_finder_read_inner (self, &draft, last_source) || is_nobody (self, &draft))
        continue;

      add_draft (self, self->inner, &draft);
      if (!assay_tokens_is_empty (draft.source))
        last_source = draft.source;
    }
}

static const AssayAttributionDraft *
draft_at (const GArray *drafts,
          guint         i)
{
  return &g_array_index (drafts, AssayAttributionDraft, i);
}

static void
read_sentence (AssayFinder *self,
               GArray      *drafts)
{
  guint n_outer = 0;
  guint n_inner = 0;

  if (self->end - self->begin > MAX_SENTENCE)
    return;

  g_array_set_size (self->outer, 0);
  g_array_set_size (self->inner, 0);
  read_outer_cues (self);
  read_inner_cues (self);

  /* In order of their cues. */
  while (n_outer < self->outer->len || n_inner < self->inner->len)
    {
      AssayAttributionDraft draft;

      if (n_inner == self->inner->len ||
          (n_outer < self->outer->len &&
           draft_at (self->outer, n_outer)->cue.first < draft_at (self->inner, n_inner)->cue.first))
        draft = *draft_at (self->outer, n_outer++);
      else
        draft = *draft_at (self->inner, n_inner++);

      draft.sentence = self->sentence;
      g_array_append_val (drafts, draft);
    }
}

void
assay_finder_init (AssayFinder *self,
                   AssayReader *reader)
{
  const char *language = reader->reading->language;

  *self = (AssayFinder){
    .reader = reader,
    .cues = assay_lexicon_get (language, "cues"),
    .nouns = assay_lexicon_get (language, "cue-nouns"),
    .venues = assay_lexicon_get (language, "venues"),
    .raising = assay_lexicon_get (language, "raising"),
    .sources = assay_lexicon_get (language, "unnamed"),
    .documents = assay_lexicon_get (language, "documents"),
    .deeds = assay_lexicon_get (language, "deeds"),
    .classes = reader->classes,
    .quoted = reader->quoted,
    .extents = reader->extents,
  };
}

void
assay_finder_enter (AssayFinder *self,
                    guint        sentence)
{
  self->sentence = sentence;
  self->begin = g_array_index (self->reader->sentence_first, guint, sentence);
  self->end = g_array_index (self->reader->sentence_first, guint, sentence + 1);
}

/**
 * assay_reader_draft_attributions:
 *
 * Returns: (transfer full): what the rules find, an array of AssayAttributionDraft in the order of their
 *   cues
 */
GArray *
assay_reader_draft_attributions (AssayReader *reader)
{
  GArray *drafts = g_array_new (FALSE, FALSE, sizeof (AssayAttributionDraft));
  guint n_tokens = reader->tokens->len;
  AssayFinder finder;

  assay_finder_init (&finder, reader);
  finder.taken = g_new0 (guint8, n_tokens + 1);
  finder.outer = g_array_new (FALSE, FALSE, sizeof (AssayAttributionDraft));
  finder.inner = g_array_new (FALSE, FALSE, sizeof (AssayAttributionDraft));

  for (guint i = 0; i < reader->reading->sentences->len; i++)
    {
      assay_finder_enter (&finder, i);

      if ((assay_finder_token (&finder, finder.begin)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        {
          finder.part_begin = finder.begin;
          finder.part_end = finder.end;
          while (finder.part_end < n_tokens &&
                 (assay_finder_token (&finder, finder.part_end)->flags & ASSAY_TOKEN_PART_BEGIN) ==
                     0)
            finder.part_end++;
        }

      read_sentence (&finder, drafts);
    }

  g_free (finder.taken);
  g_array_unref (finder.outer);
  g_array_unref (finder.inner);

  return drafts;
}

/* Sentences in which a deed was taken for something said, and in which something is said. */
#define HAS_DEED (1 << 0)
#define HAS_SAID (1 << 1)

static void
note_said (const AssayReader           *reader,
           const AssayAttributionDraft *draft,
           guint8                      *notes)
{
  notes[draft->sentence] |= HAS_SAID;

  for (guint n = 0; n < draft->n_content; n++)
    {
      guint last = assay_reader_sentence_at (reader, draft->content[n].last);

      for (guint i = assay_reader_sentence_at (reader, draft->content[n].first); i <= last; i++)
        notes[i] |= HAS_SAID;
    }
}

/* Whose voice a sentence is was judged with the deed: without it, it is the narrator's. */
static void
give_back_voices (AssayReader  *reader,
                  const guint8 *notes)
{
  for (guint i = 0; reader->voices != NULL && i < reader->reading->sentences->len; i++)
    {
      if (notes[i] == HAS_DEED && (reader->voices[i] & ASSAY_VOICE_IS_QUOTED) == 0)
        reader->voices[i] &= (guint8) ~ASSAY_VOICE_ATTRIBUTED;
    }
}

/* Makes attributions of the drafts, which are in the order of their cues. */
static void
take_drafts (AssayReader  *reader,
             const GArray *drafts)
{
  g_autofree guint8 *notes = g_new0 (guint8, reader->reading->sentences->len + 1);
  AssayFinder finder;

  assay_finder_init (&finder, reader);
  reader->said = g_new0 (guint8, reader->tokens->len + 1);

  for (guint i = 0; i < drafts->len; i++)
    {
      const AssayAttributionDraft *draft = draft_at (drafts, i);

      assay_finder_enter (&finder, draft->sentence);
      if (assay_draft_is_deed (&finder, draft))
        {
          notes[draft->sentence] |= HAS_DEED;
          continue;
        }

      note_said (reader, draft, notes);
      add_attribution (&finder, draft);
    }

  give_back_voices (reader, notes);
}

/**
 * assay_reader_find_attributions:
 *
 * The model of the language finds them, with what the rules find among what it looks at; the rules alone
 * where there is none.
 */
void
assay_reader_find_attributions (AssayReader *reader)
{
  const AssayReading *reading = reader->reading;
  const AssayTagModel *model = reading->rules_only ? NULL : assay_tag_model_get (reading->language);
  g_autoptr (GArray) rules = assay_reader_draft_attributions (reader);
  g_autoptr (GArray) drafts = NULL;

  if (model == NULL)
    {
      take_drafts (reader, rules);
      return;
    }

  drafts = assay_reader_tag (reader, model, rules, &reader->voices);
  assay_drafts_reconcile (reader, drafts, rules);
  take_drafts (reader, drafts);
}
