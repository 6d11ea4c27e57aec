/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-voice-private.h"

void
assay_voice_init (AssayVoice  *self,
                  AssayReader *reader)
{
  guint n_tokens = reader->tokens->len + 1;
  guint n_sentences = reader->reading->sentences->len + 1;

  self->reader = reader;
  self->signs = g_malloc0_n (n_sentences, sizeof self->signs[0]);
  self->quote_signs = g_malloc0_n (n_sentences, sizeof self->quote_signs[0]);
  self->stretches = g_new (AssayTokens, n_sentences);
  for (guint i = 0; i < n_sentences; i++)
    self->stretches[i] = ASSAY_NO_TOKENS;
  self->linked = g_new0 (guint32, n_sentences);
  self->words = g_new0 (guint32, n_tokens);
  self->quotes = g_new0 (guint8, n_tokens);
  self->tags = g_new0 (guint8, n_tokens);
  self->cues = g_new0 (guint8, n_tokens);
}

void
assay_voice_clear (AssayVoice *self)
{
  g_free (self->signs);
  g_free (self->quote_signs);
  g_free (self->stretches);
  g_free (self->linked);
  g_free (self->words);
  g_free (self->quotes);
  g_free (self->tags);
  g_free (self->cues);
}

/* What is counted while the tokens of a sentence are gone through. */
typedef struct
{
  guint n_words;
  guint n_quoted;
  guint n_content;
  guint n_bare;
  guint content;
  guint bare;
  guint no_speech; /* chance that there is no cue, of 65536 */
  guint no_thought;
} Tally;

static guint8
share (guint n,
       guint of)
{
  return (guint8) (of == 0 ? 0 : n * 255 / of);
}

static void
lift (guint8 *sign,
      guint   value)
{
  *sign = (guint8) MAX (*sign, MIN (value, 255));
}

static void
tally_token (const AssayTagWord *word,
             const guint8       *marginals,
             guint8             *signs,
             Tally              *tally)
{
  guint speech = marginals[ASSAY_TAG_SPEECH] + marginals[ASSAY_TAG_SPEECH_INNER];
  guint thought = marginals[ASSAY_TAG_THOUGHT] + marginals[ASSAY_TAG_THOUGHT_INNER];
  guint source = 0;
  guint content = 0;

  for (guint k = ASSAY_TAG_SOURCE_LEFT; k < ASSAY_TAG_CONTENT_LEFT; k++)
    source += marginals[k];
  for (guint k = ASSAY_TAG_CONTENT_LEFT; k < ASSAY_N_TAGS; k++)
    content += marginals[k];
  content = MIN (content, 255);

  lift (&signs[ASSAY_VOICE_SPEECH_MOST], speech);
  lift (&signs[ASSAY_VOICE_THOUGHT_MOST], thought);
  lift (&signs[ASSAY_VOICE_SOURCE_MOST], source);
  tally->no_speech = tally->no_speech * (255 - MIN (marginals[ASSAY_TAG_SPEECH], 255)) / 255;
  tally->no_thought = tally->no_thought * (255 - MIN (marginals[ASSAY_TAG_THOUGHT], 255)) / 255;
  lift (&signs[ASSAY_VOICE_SAYING], signs[ASSAY_VOICE_SAYING] + (word->cue >= 3));

  if (word->shape == 0)
    return;

  tally->n_words++;
  tally->n_quoted += word->quote > 0;
  tally->n_content += content > 127;
  tally->content += content;
  lift (&signs[ASSAY_VOICE_CONTENT_MOST], content);
  signs[ASSAY_VOICE_CONTENT_LEAST] = (guint8) MIN (signs[ASSAY_VOICE_CONTENT_LEAST], content);
  if (word->quote > 0)
    {
      lift (&signs[ASSAY_VOICE_CONTENT_QUOTED], content);
    }
  else
    {
      tally->bare += content;
      tally->n_bare++;
    }
}

static guint8
rule_of (guint8 rule)
{
  if (rule == 0)
    return 0;

  return rule == ASSAY_TAG_THOUGHT || rule == ASSAY_TAG_THOUGHT_INNER ? 1 : 2;
}

static gboolean
is_signature (const AssayTagSequence *sequence,
              guint                   begin,
              guint                   end)
{
  if (end - begin >= 12)
    return FALSE;

  /* assay_tag_hash_word() of any dash */
  if (sequence->words[begin].word == 1)
    return TRUE;

  for (guint i = begin; i < end; i++)
    {
      const AssayToken *token = assay_reader_token (sequence->reader, sequence->first + i);

      if (token->kind == ASSAY_TOKEN_WORD && (token->flags & ASSAY_TOKEN_CAPITAL) == 0)
        return FALSE;
    }

  return end - begin < 8;
}

static void
fill_signs (AssayVoice             *self,
            const AssayTagSequence *sequence,
            const guint8          (*marginals)[ASSAY_N_TAGS],
            guint                   begin,
            guint                   end)
{
  guint sentence = assay_reader_sentence_at (self->reader, sequence->first + begin);
  const AssayTagWord *words = sequence->words;
  guint8 *signs = self->signs[sentence];
  Tally tally = { .no_speech = 65536, .no_thought = 65536 };

  memset (signs, 0, ASSAY_N_VOICE_SIGNS);
  signs[ASSAY_VOICE_CONTENT_LEAST] = 255;

  for (guint i = begin; i < end; i++)
    {
      guint8 tag = self->tags[sequence->first + i];

      tally_token (&words[i], marginals[i], signs, &tally);
      lift (&signs[ASSAY_VOICE_RULE], rule_of (words[i].rule));
      signs[ASSAY_VOICE_N_CUES] += tag == ASSAY_TAG_SPEECH || tag == ASSAY_TAG_THOUGHT;
    }

  if (tally.n_quoted > 0)
    assay_voice_fill_quotes (self, sequence, marginals, begin, end);

  signs[ASSAY_VOICE_QUOTED] = share (tally.n_quoted, tally.n_words);
  signs[ASSAY_VOICE_QUOTED_BEGIN] = words[begin].quote > 0;
  signs[ASSAY_VOICE_QUOTED_END] = words[end - 1].quote > 0;
  signs[ASSAY_VOICE_OPEN] = words[end - 1].quote == 1 || words[end - 1].quote == 2;
  signs[ASSAY_VOICE_LENGTH] = (guint8) MIN (end - begin, 255);
  signs[ASSAY_VOICE_CONTENT] = (guint8) (tally.content / MAX (1, tally.n_words));
  signs[ASSAY_VOICE_CONTENT_SHARE] = share (tally.n_content, tally.n_words);
  signs[ASSAY_VOICE_CONTENT_BARE] = (guint8) (tally.bare / MAX (1, tally.n_bare));
  signs[ASSAY_VOICE_SPEECH_ANY] = (guint8) (255 - tally.no_speech * 255 / 65536);
  signs[ASSAY_VOICE_THOUGHT_ANY] = (guint8) (255 - tally.no_thought * 255 / 65536);
  signs[ASSAY_VOICE_FIRST] = begin == 0;
  signs[ASSAY_VOICE_LAST] = end == sequence->n;
  signs[ASSAY_VOICE_SIGNATURE] = is_signature (sequence, begin, end);
}

void
assay_voice_add_sequence (AssayVoice             *self,
                          const AssayTagSequence *sequence,
                          const guint8           *tags,
                          const guint8          (*marginals)[ASSAY_N_TAGS])
{
  for (guint i = 0; i < sequence->n; i++)
    {
      const AssayTagWord *word = &sequence->words[i];

      self->words[sequence->first + i] = word->word;
      self->quotes[sequence->first + i] = word->quote;
      self->cues[sequence->first + i] = word->cue;
      self->tags[sequence->first + i] = tags[i];
    }

  for (guint i = 0; i < sequence->n; i = (guint) sequence->words[i].end)
    fill_signs (self, sequence, marginals, i, (guint) sequence->words[i].end);
}

void
assay_voice_add_links (AssayVoice   *self,
                       const GArray *drafts)
{
  for (guint k = 0; k < drafts->len; k++)
    {
      const AssayAttributionDraft *draft = &g_array_index (drafts, AssayAttributionDraft, k);
      guint8 chance = MAX (1, self->signs[draft->sentence][ASSAY_VOICE_SPEECH_MOST]);

      for (guint n = 0; n < draft->n_content; n++)
        {
          guint sentence = assay_reader_sentence_at (self->reader, draft->content[n].first);
          guint last = assay_reader_sentence_at (self->reader, draft->content[n].last);

          for (; sentence <= last; sentence++)
            {
              if (draft->cue.is_speech)
                lift (&self->signs[sentence][ASSAY_VOICE_LINKED_SPEECH], chance);
              lift (&self->signs[sentence][ASSAY_VOICE_LINKED_HERE], sentence == draft->sentence);
              self->linked[sentence] = self->words[draft->cue.last] | 1;
            }
        }
    }
}
