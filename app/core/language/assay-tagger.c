/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"
#include "assay-voice-private.h"

/* One sequence at a time, and what is made of it. */
typedef struct
{
  AssayTagSequence   sequence;
  AssayTurnedVectors turned;
  gint32           scores[ASSAY_MAX_SEQUENCE][ASSAY_N_SCORES];
  guint8           chances[ASSAY_MAX_SEQUENCE][ASSAY_N_TAGS];
  guint8           tags[ASSAY_MAX_SEQUENCE];
  GByteArray      *key;
} Tagger;

/* What is kept of one token of a sequence that was tagged before. */
typedef struct
{
  guint8 chances[ASSAY_N_TAGS];
  guint8 tag;
} Tagged;

/* Without a quotation, a word that is ever a cue, and anything that a rule sees, nobody is reported. */
static gboolean
is_silent (const AssayTagSequence *sequence)
{
  for (guint i = 0; i < sequence->n; i++)
    {
      const AssayTagWord *word = &sequence->words[i];

      if (word->cue > 0 || word->quote > 0 || word->rule > 0)
        return FALSE;
    }

  return TRUE;
}

static void
tag_sequence (Tagger *self)
{
  AssayTagSequence *sequence = &self->sequence;
  const AssayTagModel *model = sequence->model;

  if (is_silent (sequence))
    {
      memset (self->tags, ASSAY_TAG_OUTSIDE, sequence->n);
      memset (self->chances, 0, sizeof self->chances[0] * sequence->n);
      for (guint i = 0; i < sequence->n; i++)
        self->chances[i][ASSAY_TAG_OUTSIDE] = 255;
      return;
    }

  assay_tag_sequence_hash (sequence);
  assay_tag_sequence_score (sequence, &self->turned, self->scores);
  assay_tags_decode (model, self->scores, sequence->n, self->tags);
  assay_tags_weigh (model, self->scores, sequence->n, self->chances);
}

/* All that the model sees of a sequence: its words and what is known of the sequence before. */
static void
make_key (Tagger *self)
{
  const AssayTagSequence *sequence = &self->sequence;

  g_byte_array_set_size (self->key, 0);
  assay_memo_add_pointer (self->key, sequence->model);
  assay_memo_add_number (self->key, (guint) sequence->past.has_cue << 2 |
                                        (guint) sequence->past.is_open << 1 |
                                        (guint) sequence->past.ends_with_colon);
  g_byte_array_append (self->key, (const guint8 *) sequence->words,
                       (guint) (sequence->n * sizeof *sequence->words));
}

static void
recall (Tagger       *self,
        const Tagged *known)
{
  for (guint i = 0; i < self->sequence.n; i++)
    {
      self->tags[i] = known[i].tag;
      memcpy (self->chances[i], known[i].chances, sizeof known[i].chances);
    }
}

static void
keep (Tagger    *self,
      AssayMemo *memo)
{
  Tagged tagged[ASSAY_MAX_SEQUENCE];

  for (guint i = 0; i < self->sequence.n; i++)
    {
      tagged[i].tag = self->tags[i];
      memcpy (tagged[i].chances, self->chances[i], sizeof tagged[i].chances);
    }

  assay_memo_keep (memo, self->key, tagged, self->sequence.n * sizeof *tagged);
}

/* As tag_sequence(), but what was tagged before is not tagged again. */
static void
recall_or_tag (Tagger    *self,
               AssayMemo *memo)
{
  const Tagged *known = NULL;
  gsize n_bytes = 0;

  if (memo == NULL)
    {
      tag_sequence (self);
      return;
    }

  make_key (self);
  known = assay_memo_find (memo, self->key, &n_bytes);

  if (known != NULL)
    recall (self, known);
  else
    {
      tag_sequence (self);
      keep (self, memo);
    }
}

/**
 * assay_reader_tag:
 * @rules: array of AssayAttributionDraft: what the rules find, which the model weighs with the rest
 * @voices: (out): [sentence] of AssayVoiceFlags
 *
 * Reads the text with a trained model, part by part, in time and room linear in its length.
 *
 * Returns: (transfer full): array of AssayAttributionDraft in the order of their cues
 */
GArray *
assay_reader_tag (AssayReader      *reader,
                  const AssayTagModel *model,
                  const GArray     *rules,
                  guint8          **voices)
{
  GArray *drafts = g_array_new (FALSE, FALSE, sizeof (AssayAttributionDraft));
  g_autofree guint8 *rule_tags = assay_tags_of_drafts (reader, rules);
  Tagger *tagger = g_new (Tagger, 1);
  AssayTagSequence *sequence = &tagger->sequence;
  AssayVoice voice;

  memset (sequence, 0, G_STRUCT_OFFSET (AssayTagSequence, words));
  /* What lies between the members of a word must be the same for the same word. */
  if (reader->memo != NULL)
    memset (sequence->words, 0, sizeof sequence->words);
  tagger->key = g_byte_array_new ();
  sequence->reader = reader;
  sequence->model = model;
  sequence->rules = rule_tags;
  assay_turned_vectors_init (&tagger->turned, model);
  assay_voice_init (&voice, reader);

  while (assay_tag_sequence_next (sequence))
    {
      recall_or_tag (tagger, reader->memo);
      assay_voice_add_sequence (&voice, sequence, tagger->tags, tagger->chances);
      assay_tags_link (reader, sequence->first, tagger->tags, sequence->n, drafts);
    }

  assay_voice_add_links (&voice, drafts);
  *voices = assay_voice_judge (&voice, model);

  assay_voice_clear (&voice);
  assay_turned_vectors_clear (&tagger->turned);
  g_byte_array_unref (tagger->key);
  g_free (tagger);

  return drafts;
}
