/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-tagger-private.h"

G_BEGIN_DECLS

/**
 * AssayVoiceSign:
 *
 * What is measured of a sentence to tell whose voice it is, each from 0 to 255. A chance of 1 is 255.
 */
typedef enum
{
  ASSAY_VOICE_QUOTED,        /* share of its words in quotation marks */
  ASSAY_VOICE_QUOTED_BEGIN,  /* its first token is in a quotation */
  ASSAY_VOICE_QUOTED_END,
  ASSAY_VOICE_LENGTH,        /* tokens */
  ASSAY_VOICE_CONTENT,       /* mean chance of its words to be content */
  ASSAY_VOICE_CONTENT_MOST,
  ASSAY_VOICE_CONTENT_LEAST,
  ASSAY_VOICE_CONTENT_SHARE, /* of words that are content rather than not */
  ASSAY_VOICE_SPEECH_MOST,   /* chance of its likeliest cue of speech */
  ASSAY_VOICE_THOUGHT_MOST,
  ASSAY_VOICE_SPEECH_ANY,    /* that it has one at all */
  ASSAY_VOICE_THOUGHT_ANY,
  ASSAY_VOICE_SOURCE_MOST,
  ASSAY_VOICE_N_CUES,        /* as tagged */
  ASSAY_VOICE_LINKED_SPEECH, /* chance of a cue of speech whose content stands here */
  ASSAY_VOICE_LINKED_HERE,   /* that cue stands here too */
  ASSAY_VOICE_CONTENT_QUOTED, /* the likeliest content inside quotation marks */
  ASSAY_VOICE_CONTENT_BARE,  /* mean chance outside of them */
  ASSAY_VOICE_FIRST,         /* of its part */
  ASSAY_VOICE_LAST,
  ASSAY_VOICE_RULE,          /* 0 no attribution by the rules, 1 of thought, 2 of speech */
  ASSAY_VOICE_SAYING,        /* words that are mostly cues */
  ASSAY_VOICE_OPEN,          /* the quotation at its end goes on */
  ASSAY_VOICE_SIGNATURE,     /* a short line that begins with a dash, or has capitals only */
} AssayVoiceSign;

#define ASSAY_N_VOICE_SIGNS (ASSAY_VOICE_SIGNATURE + 1)

/* Two neighbours on each side with their signs and whether they share the part, the place, and the words'
 * opinion of all five. */
#define ASSAY_N_VOICE_INPUTS (5 * ASSAY_N_VOICE_SIGNS + 4 + 2 + 5)

/* At most so many features of a sentence are looked up. */
#define ASSAY_MAX_VOICE_ROWS 640

/**
 * AssayVoice:
 * @signs: [sentence][ASSAY_N_VOICE_SIGNS]
 * @words: [token] hash of its word
 * @quotes: [token] 0 outside, 1 inside, 2 opening, 3 closing mark
 * @tags: [token] AssayTag as decoded
 * @cues: [token] how often such a word is a cue
 * @linked: [sentence] hash of the word of the cue whose content stands there, 0 for none
 *
 * What tells whose voice each sentence of a reading is, collected sequence by sequence.
 */
typedef struct
{
  AssayReader *reader;
  guint8     (*signs)[ASSAY_N_VOICE_SIGNS];
  guint32     *words;
  guint8      *quotes;
  guint8      *tags;
  guint8      *cues;
  guint32     *linked;
} AssayVoice;

typedef enum
{
  ASSAY_VOICE_ATTRIBUTED = 1 << 0, /* somebody is reported to say it, or it is quoted */
  ASSAY_VOICE_IS_QUOTED = 1 << 1,  /* some of it is somebody's very words */
} AssayVoiceFlags;

void  assay_voice_init         (AssayVoice             *self,
                                AssayReader            *reader);
void  assay_voice_clear        (AssayVoice             *self);

/* @marginals: [n][ASSAY_N_TAGS], 0–255 */
void  assay_voice_add_sequence (AssayVoice             *self,
                                const AssayTagSequence *sequence,
                                const guint8           *tags,
                                const guint8          (*marginals)[ASSAY_N_TAGS]);

/* @drafts: those of the sequences added, in order */
void  assay_voice_add_links    (AssayVoice             *self,
                                const GArray           *drafts);

/* @rows: (out): [ASSAY_MAX_VOICE_ROWS] hashes; returns how many */
guint assay_voice_hash         (const AssayVoice       *self,
                                guint                   sentence,
                                guint32                *rows);

/* @opinions: [sentence] what the words say, 0–255; @inputs: (out): [ASSAY_N_VOICE_INPUTS] */
void  assay_voice_fill_inputs  (const AssayVoice       *self,
                                const guint8           *opinions,
                                guint                   sentence,
                                guint8                 *inputs);

guint8 *assay_voice_judge      (const AssayVoice       *self,
                                const AssayTagModel       *model);

G_END_DECLS
