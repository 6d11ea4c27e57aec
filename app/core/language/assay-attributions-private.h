/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-lexicon.h"
#include "assay-word-classes.h"

G_BEGIN_DECLS

/**
 * AssayCueForm:
 *
 * How the verb of a cue stands in its sentence.
 */
typedef enum
{
  ASSAY_CUE_FINITE,     /* “she says”, “has said”, “will say” */
  ASSAY_CUE_PASSIVE,    /* “was told”, “is said to”; its source stands after “by” */
  ASSAY_CUE_PARTICIPLE, /* “…, adding that” */
  ASSAY_CUE_PHRASE,     /* “according to”; its source stands after it */
  ASSAY_CUE_NOUN,       /* “his claim that”, “her criticism of” */
  ASSAY_CUE_ASKED,      /* “Asked about …, she said” */
  ASSAY_CUE_ADVERB,     /* “reportedly”; it has no source */
  ASSAY_CUE_COLON,      /* “Smith: …” */
} AssayCueForm;

/* What the list “cues” says of a word, from the letters of its value. */
typedef enum
{
  ASSAY_FRAME_CLAUSE = 1 << 0, /* c: a clause may follow without “that” (“said it was”) */
  ASSAY_FRAME_THAT = 1 << 1,   /* t: a clause follows with “that” or not at all */
  ASSAY_FRAME_NOUN = 1 << 2,   /* n: what is talked of follows (“criticised the plan”) */
  ASSAY_FRAME_ADDRESSEE = 1 << 3, /* a: whom it was said to follows first (“told reporters”) */
  ASSAY_FRAME_TO = 1 << 4,        /* i: an infinitive follows (“vowed to”) */
  ASSAY_FRAME_QUOTE = 1 << 5,     /* q: it may stand after a quotation (“…”, she smiled) */
  ASSAY_FRAME_AMBIGUOUS = 1 << 6, /* x: a noun or an adjective as well (“claims”, “proposed”) */
  ASSAY_FRAME_BASE = 1 << 7,      /* B: the form is “say” */
  ASSAY_FRAME_PRESENT = 1 << 8, /* Z: “says” */
  ASSAY_FRAME_PAST = 1 << 9,    /* D: “said”, past or participle */
  ASSAY_FRAME_GERUND = 1 << 10, /* G: “saying” */
  ASSAY_FRAME_EVIDENCE =
      1 << 11, /* e: of documents and counts, or before “that” (“the poll shows”) */
  ASSAY_FRAME_LISTENER =
      1 << 13, /* A: whom it is said to may stand before “that” (“warned him that”) */
  ASSAY_FRAME_JUDGE = 1 << 12, /* j: with “as” after what is judged (“attacked it as mad”) */
} AssayCueFrame;

/**
 * AssayCue:
 * @first: first token of the whole verb group (“has repeatedly said”)
 * @head: the token that is in the list
 * @last: last token (“pointed out”)
 *
 * One cue as found, before its source and content are sought. Tokens are inclusive.
 */
typedef struct
{
  guint        first;
  guint        head;
  guint        last;
  guint        frames;      /* of AssayCueFrame */
  AssayCueForm form;
  gboolean     is_speech;
  gboolean     is_negated;
} AssayCue;

/* One attribution of a sentence while it is put together. */
typedef struct
{
  AssayCue    cue;
  AssayTokens source;
  AssayTokens content[ASSAY_ATTRIBUTION_MAX_PIECES];
  guint       n_content;
  guint       sentence; /* that of its cue */
} AssayAttributionDraft;

/**
 * AssayFinder:
 *
 * What the search for attributions shares. It goes part by part and sentence by sentence; every step
 * looks at the tokens of one sentence, or of the quotation that runs on from it.
 */
typedef struct
{
  AssayReader        *reader;
  const AssayLexicon *cues;
  const AssayLexicon *nouns;
  const AssayLexicon *venues;
  const AssayLexicon *raising;
  const AssayLexicon *sources;
  const AssayLexicon *documents;
  const AssayLexicon *deeds;

  const guint32      *classes;   /* the reader's */
  const gint32       *quoted;    /* the reader's */
  const AssayTokens  *extents;   /* the reader's */
  guint8             *taken;     /* [token] it is part of an attribution */

  GArray             *outer;     /* of AssayAttributionDraft: those of the sentence, in order */
  GArray             *inner;     /* the same, for cues with what they tell of behind them */

  guint               sentence;
  guint               begin;     /* first token of the sentence */
  guint               end;       /* one past its last */
  guint               part_begin; /* the same of its part */
  guint               part_end;
} AssayFinder;

static inline const AssayToken *
assay_finder_token (const AssayFinder *self,
                    guint              i)
{
  return assay_reader_token (self->reader, i);
}

static inline gunichar
assay_finder_mark (const AssayFinder *self,
                   guint              i)
{
  return i < self->reader->tokens->len ? assay_reader_token (self->reader, i)->mark : 0;
}

static inline gboolean
assay_finder_is (const AssayFinder *self,
                 guint              i,
                 guint32            classes)
{
  return i < self->reader->tokens->len && (self->classes[i] & classes) != 0;
}

static inline gboolean
assay_finder_is_capital (const AssayFinder *self,
                         guint              i)
{
  return (assay_reader_token (self->reader, i)->flags & ASSAY_TOKEN_CAPITAL) != 0;
}

static inline gboolean
assay_finder_is_word (const AssayFinder *self,
                      guint              i)
{
  return assay_reader_token (self->reader, i)->kind == ASSAY_TOKEN_WORD;
}

static inline const char *
assay_finder_look_up (const AssayFinder  *self,
                      const AssayLexicon *lexicon,
                      guint               i)
{
  return assay_lexicon_lookup_token (lexicon, self->reader, i);
}

static inline gboolean
assay_finder_is_verb (const AssayFinder *self,
                      guint              i)
{
  return assay_reader_is_verb (self->reader, i);
}

/* A mark at which a clause or an aside may end. */
static inline gboolean
assay_finder_is_comma (const AssayFinder *self,
                       guint              i)
{
  gunichar c = assay_finder_mark (self, i);

  return c == ',' || c == ';' || c == ':' || c == 0x2014 || c == 0x2013 || c == 0x2015 ||
         (c == '-' && (assay_finder_token (self, i)->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0);
}

/* A mark that ends a sentence. */
static inline gboolean
assay_finder_is_stop (const AssayFinder *self,
                      guint              i)
{
  gunichar c = assay_finder_mark (self, i);

  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

static inline void
assay_draft_add_piece (AssayAttributionDraft *draft,
                       guint                  begin,
                       guint                  end)
{
  if (begin < end && draft->n_content < ASSAY_ATTRIBUTION_MAX_PIECES)
    draft->content[draft->n_content++] = (AssayTokens){ begin, end - 1 };
}

/* The clause ends at @i: a mark, a quotation, or nothing more. */
static inline gboolean
assay_finder_is_clause_end (const AssayFinder *self,
                            guint              i)
{
  return i >= self->end || assay_finder_is_stop (self, i) || assay_finder_is_comma (self, i) ||
         self->quoted[i] >= 0;
}

static inline guint
assay_finder_skip_clause (const AssayFinder *self,
                          guint              i)
{
  while (!assay_finder_is_clause_end (self, i))
    i++;

  return i;
}

/* assay-attributions.c */
void         assay_finder_init               (AssayFinder *self,
                                              AssayReader *reader);
void         assay_finder_enter              (AssayFinder *self,
                                              guint        sentence);
GArray      *assay_reader_draft_attributions (AssayReader *reader);

/* assay-cues.c */
guint        assay_finder_match_cue      (const AssayFinder *self,
                                          guint              i,
                                          AssayCue          *cue);

/* assay-attributions-outer.c */
void         assay_finder_add_left       (const AssayFinder     *self,
                                          AssayAttributionDraft *draft,
                                          guint                  end);
gboolean     assay_finder_read_outer     (const AssayFinder     *self,
                                          AssayAttributionDraft *draft);

/* assay-attributions-inner.c */
gboolean     assay_finder_read_right     (const AssayFinder     *self,
                                          AssayAttributionDraft *draft);
gboolean     assay_finder_read_inner     (const AssayFinder     *self,
                                          AssayAttributionDraft *draft,
                                          AssayTokens            last_source);

/* assay-noun-phrases.c */
AssayTokens  assay_finder_subject_before (const AssayFinder *self,
                                          guint              verb);
AssayTokens  assay_finder_noun_after     (const AssayFinder *self,
                                          guint              i,
                                          gboolean           to_comma);
AssayTokens  assay_finder_antecedent     (const AssayFinder *self,
                                          guint              who);

/* assay-speakers.c */
void         assay_finder_tell_speaker   (const AssayFinder *self,
                                          AssayTokens        source,
                                          AssayAttribution  *attribution);


guint        assay_finder_head           (const AssayFinder *self,
                                          AssayTokens        source);
int          assay_finder_find_name      (const AssayFinder *self,
                                          AssaySpan          span);

/* assay-contents.c */
gboolean     assay_finder_has_clause     (const AssayFinder *self,
                                          guint              begin,
                                          guint              end);
guint        assay_finder_content_begin  (const AssayFinder *self,
                                          const AssayCue    *cue,
                                          guint              after);
guint        assay_finder_content_end    (const AssayFinder           *self,
                                          const AssayAttributionDraft *draft,
                                          guint                        begin);
gboolean     assay_finder_leaves_content (const AssayFinder           *self,
                                          const AssayAttributionDraft *draft,
                                          guint                        comma);

/* assay-deeds.c */
gboolean assay_draft_is_deed (const AssayFinder           *finder,
                              const AssayAttributionDraft *draft);

G_END_DECLS
