/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-voice-private.h"

/* So many tokens of a sentence are looked at. */
#define MAX_TOKENS 120

/* So many tokens of a stretch in marks say which it is. */
#define MAX_STRETCH 8

/* So many words of a neighbour that may be cues. */
#define MAX_CUES 6

typedef struct
{
  guint32 *rows;
  guint    n;
} Rows;

static inline void
add (Rows   *self,
     guint64 kind,
     guint64 a,
     guint64 b)
{
  guint64 x = (a + 1) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) +
              (b + 1) * G_GUINT64_CONSTANT (0xc2b2ae3d27d4eb4f) +
              kind * G_GUINT64_CONSTANT (0xff51afd7ed558ccd);

  x ^= x >> 32;
  x *= G_GUINT64_CONSTANT (0x9fb21c651e98df25);
  self->rows[self->n++] = (guint32) (x >> 32);
}

/* How a sentence is quoted, as one number. */
static guint
quoting_of (const guint8 *signs)
{
  return signs[ASSAY_VOICE_QUOTED_BEGIN] * 8u + signs[ASSAY_VOICE_QUOTED_END] * 4u +
         MIN (2, signs[ASSAY_VOICE_QUOTED] * 3u / 255);
}

static void
add_neighbour (const AssayVoice *self,
               Rows             *rows,
               guint             sentence,
               int               step)
{
  const GArray *sentences = self->reader->reading->sentences;
  guint at = sentence + (guint) step;
  guint kind = step < 0 ? 20 : 30;
  guint quoting = quoting_of (self->signs[sentence]);
  guint n_cues = 0;
  gboolean is_same;
  guint begin;
  guint end;

  /* Before the first, at wraps around. */
  if (at >= sentences->len)
    {
      add (rows, kind, 0, 0);
      return;
    }

  is_same = g_array_index (sentences, AssaySentence, at).part ==
            g_array_index (sentences, AssaySentence, sentence).part;
  add (rows, kind + 1, quoting_of (self->signs[at]), (guint) is_same);
  add (rows, kind + 2, quoting_of (self->signs[at]) * 64 + quoting, (guint) is_same);

  begin = g_array_index (self->reader->sentence_first, guint, at);
  end = MIN (begin + MAX_TOKENS, g_array_index (self->reader->sentence_first, guint, at + 1));

  for (guint i = begin; i < end && n_cues < MAX_CUES; i++)
    {
      if (self->cues[i] == 0)
        continue;
      add (rows, kind + 3, self->words[i], (guint) is_same);
      add (rows, kind + 4, self->words[i], quoting * 2 + (guint) is_same);
      n_cues++;
    }
}

/* What the tagging says, cut into steps. */
static void
add_chances (const AssayVoice *self,
             Rows             *rows,
             guint             sentence)
{
  static const guint8 cut[] = { ASSAY_VOICE_CONTENT, ASSAY_VOICE_SPEECH_MOST,
                                ASSAY_VOICE_SOURCE_MOST, ASSAY_VOICE_SPEECH_ANY,
                                ASSAY_VOICE_LINKED_SPEECH };
  const guint8 *signs = self->signs[sentence];

  for (guint k = 0; k < G_N_ELEMENTS (cut); k++)
    add (rows, 40 + k, signs[cut[k]] / 43u, 0);

  add (rows, 46, signs[ASSAY_VOICE_CONTENT] / 52u * 6 + signs[ASSAY_VOICE_SPEECH_ANY] / 52u,
       signs[ASSAY_VOICE_LINKED_SPEECH] / 52u);
  add (rows, 47, quoting_of (signs), signs[ASSAY_VOICE_FIRST] * 2u + signs[ASSAY_VOICE_OPEN]);
  add (rows, 48, signs[ASSAY_VOICE_RULE], signs[ASSAY_VOICE_CONTENT] / 86u);
  if (self->linked[sentence] != 0)
    {
      add (rows, 49, self->linked[sentence], 0);
      add (rows, 50, self->linked[sentence], signs[ASSAY_VOICE_LINKED_HERE]);
    }
}

/* The longest stretch in marks: what it is, and what stands beside it. */
static void
add_stretch (const AssayVoice *self,
             Rows             *rows,
             guint             sentence,
             guint             begin,
             guint             end)
{
  AssayTokens stretch = self->stretches[sentence];
  const guint8 *signs = self->quote_signs[sentence];
  guint look = signs[ASSAY_QUOTE_CAPITALS] / 86u * 8 + MIN (signs[ASSAY_QUOTE_LENGTH], 7);
  guint32 words = 0;
  guint32 before[2] = { 0, 0 };
  guint32 after = 0;

  if (assay_tokens_is_empty (stretch))
    return;

  for (guint i = 0; i < 2 && stretch.first >= begin + 1 + i; i++)
    before[i] = self->words[stretch.first - 1 - i];
  if (stretch.last + 1 < end)
    after = self->words[stretch.last + 1];
  for (guint i = stretch.first; i <= stretch.last && i < stretch.first + MAX_STRETCH; i++)
    words = words * 31 + self->words[i];

  add (rows, 60, before[0], look);
  add (rows, 61, before[0], before[1]);
  add (rows, 62, after, look);
  add (rows, 63, signs[ASSAY_QUOTE_BEFORE] * 16u + signs[ASSAY_QUOTE_AFTER],
       look * 8 + signs[ASSAY_QUOTE_END]);
  add (rows, 64, words, 0);
  add (rows, 65, signs[ASSAY_QUOTE_CONTENT_BEST] / 52u, look * 8 + signs[ASSAY_QUOTE_END]);
}

guint
assay_voice_hash (const AssayVoice *self,
                  guint             sentence,
                  guint32          *rows)
{
  Rows all = { .rows = rows };
  guint begin = g_array_index (self->reader->sentence_first, guint, sentence);
  guint end = g_array_index (self->reader->sentence_first, guint, sentence + 1);
  guint last = end - 1;

  end = MIN (end, begin + MAX_TOKENS);

  for (guint i = begin; i < end; i++)
    {
      guint is_quoted = self->quotes[i] == 1;
      guint32 next = i < last ? self->words[i + 1] : 0;

      add (&all, 1, self->words[i], 0);
      add (&all, 2, self->words[i], is_quoted);
      add (&all, 3, self->words[i], next);
      add (&all, 4, self->words[i], (guint64) next * 2 + is_quoted);
      if (self->tags[i] >= ASSAY_TAG_SPEECH && self->tags[i] <= ASSAY_TAG_THOUGHT_INNER)
        add (&all, 5, self->words[i], 0);
    }

  add (&all, 6, self->words[begin], 0);
  add (&all, 7, self->words[begin], begin < last ? self->words[begin + 1] : 0);
  add (&all, 8, self->words[last], last > begin ? self->words[last - 1] : 0);
  if (last > begin + 1)
    add (&all, 9, self->words[last - 1], self->words[last - 2]);

  add_neighbour (self, &all, sentence, -1);
  add_neighbour (self, &all, sentence, 1);
  add_chances (self, &all, sentence);
  add_stretch (self, &all, sentence, begin, last + 1);
  g_assert (all.n <= ASSAY_MAX_VOICE_ROWS);

  return all.n;
}

void
assay_voice_fill_inputs (const AssayVoice *self,
                         guint8 *const     opinions[ASSAY_N_FORESTS],
                         guint             sentence,
                         guint8           *inputs)
{
  static const int steps[] = { 0, -1, 1, -2, 2 };
  const GArray *sentences = self->reader->reading->sentences;
  guint part = g_array_index (sentences, AssaySentence, sentence).part;
  guint n = 0;

  for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
    {
      guint at = sentence + (guint) steps[k];
      gboolean exists = at < sentences->len;

      if (exists)
        memcpy (inputs + n, self->signs[at], ASSAY_N_VOICE_SIGNS);
      else
        memset (inputs + n, 0, ASSAY_N_VOICE_SIGNS);
      n += ASSAY_N_VOICE_SIGNS;
      inputs[n++] = exists ? opinions[ASSAY_FOREST_SPEECH][at] : 0;
      if (k > 0)
        inputs[n++] = exists && g_array_index (sentences, AssaySentence, at).part == part;
    }

  inputs[n++] = (guint8) MIN (sentence, 255);
  inputs[n++] = (guint8) ((guint64) sentence * 255 / sentences->len);
  memcpy (inputs + n, self->quote_signs[sentence], ASSAY_N_QUOTE_SIGNS);
  n += ASSAY_N_QUOTE_SIGNS;
  for (guint k = 0; k < 3; k++)
    {
      guint at = sentence + (guint) steps[k];

      inputs[n++] = at < sentences->len ? opinions[ASSAY_FOREST_QUOTED][at] : 0;
    }
  g_assert (n == ASSAY_N_VOICE_INPUTS);
}
