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

/**
 * AssayQuoteSign:
 *
 * What is measured of the stretches of a sentence that stand in quotation marks, each from 0 to 255; all 0 without any.
 */
typedef enum
{
  ASSAY_QUOTE_CONTENT,       /* mean chance of the words in marks to be content */
  ASSAY_QUOTE_CONTENT_BEST,  /* the mean of the stretch where it is highest */
  ASSAY_QUOTE_CONTENT_WORST,
  ASSAY_QUOTE_TAGGED,        /* share of the words in marks that are tagged as content */
  ASSAY_QUOTE_N_OPENING,     /* marks */
  ASSAY_QUOTE_N_CLOSING,
  ASSAY_QUOTE_LENGTH,        /* words of the longest stretch, of which the rest tells */
  ASSAY_QUOTE_CAPITALS,      /* share of its words that begin with a capital */
  ASSAY_QUOTE_BEGIN,         /* its first word: 0 small, 1 capital; 2 more where the stretch goes on from before */
  ASSAY_QUOTE_END,           /* what stands before its closing mark: a word, a comma, a full stop, another mark */
  ASSAY_QUOTE_BEFORE,        /* what stands before it, and behind it: see assay-voice-quotes.c */
  ASSAY_QUOTE_AFTER,
  ASSAY_QUOTE_SINGLE,        /* its marks are single */
} AssayQuoteSign;

#define ASSAY_N_QUOTE_SIGNS (ASSAY_QUOTE_SINGLE + 1)

/* Two neighbours on each side with their signs and whether they share the part, the place, the words' opinion of all
 * five, and of what is in marks here the signs and the words' opinion, that also of what is beside it. */
#define ASSAY_N_VOICE_INPUTS (5 * ASSAY_N_VOICE_SIGNS + 4 + 2 + 5 + ASSAY_N_QUOTE_SIGNS + 3)

/* At most so many features of a sentence are looked up. */
#define ASSAY_MAX_VOICE_ROWS 656

/**
 * AssayVoice:
 * @signs: [sentence][ASSAY_N_VOICE_SIGNS]
 * @quote_signs: [sentence][ASSAY_N_QUOTE_SIGNS]
 * @stretches: [sentence] tokens of its longest stretch in quotation marks, with the marks; empty without any
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
  guint8     (*quote_signs)[ASSAY_N_QUOTE_SIGNS];
  AssayTokens *stretches;
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

/* @opinions: [line][sentence] what the words say, 0–255; @inputs: (out): [ASSAY_N_VOICE_INPUTS] */
void  assay_voice_fill_inputs  (const AssayVoice       *self,
                                guint8 *const           opinions[ASSAY_N_FORESTS],
                                guint                   sentence,
                                guint8                 *inputs);

/* assay-voice-quotes.c; for the sentence of the tokens [begin, end) of the sequence, which are tagged */
void  assay_voice_fill_quotes  (AssayVoice             *self,
                                const AssayTagSequence *sequence,
                                const guint8          (*marginals)[ASSAY_N_TAGS],
                                guint                   begin,
                                guint                   end);

guint8 *assay_voice_judge      (const AssayVoice       *self,
                                const AssayTagModel       *model);

G_END_DECLS
