/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"
#include "assay-voice-private.h"

/* One sequence at a time, and what is made of it. */
typedef struct
{
  AssayTagSequence sequence;
  gint32           scores[ASSAY_MAX_SEQUENCE][ASSAY_N_SCORES];
  guint8           chances[ASSAY_MAX_SEQUENCE][ASSAY_N_TAGS];
  guint8           tags[ASSAY_MAX_SEQUENCE];
} Tagger;

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
  assay_tag_sequence_score (sequence, self->scores);
  assay_tags_decode (model, self->scores, sequence->n, self->tags);
  assay_tags_weigh (model, self->scores, sequence->n, self->chances);
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
  sequence->reader = reader;
  sequence->model = model;
  sequence->rules = rule_tags;
  assay_voice_init (&voice, reader);

  while (assay_tag_sequence_next (sequence))
    {
      tag_sequence (tagger);
      assay_voice_add_sequence (&voice, sequence, tagger->tags, tagger->chances);
      assay_tags_link (reader, sequence->first, tagger->tags, sequence->n, drafts);
    }

  assay_voice_add_links (&voice, drafts);
  *voices = assay_voice_judge (&voice, model);

  assay_voice_clear (&voice);
  g_free (tagger);

  return drafts;
}
