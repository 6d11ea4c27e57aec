/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"
#include "assay-memo.h"
#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssaySentence:
 * @span: the sentence with its closing marks, without white space around it
 * @part: index of the part that it stands in
 */
typedef struct
{
  AssaySpan span;
  guint     part;
} AssaySentence;

/**
 * AssayQuotationKind:
 * @ASSAY_QUOTATION_SPEECH: words that somebody is said to have spoken or written
 * @ASSAY_QUOTATION_SCARE: a word or two at arm's length, or a term being named
 * @ASSAY_QUOTATION_TITLE: the title of a work
 * @ASSAY_QUOTATION_BLOCK: a block quotation; it has no marks
 */
typedef enum
{
  ASSAY_QUOTATION_SPEECH,
  ASSAY_QUOTATION_SCARE,
  ASSAY_QUOTATION_TITLE,
  ASSAY_QUOTATION_BLOCK,
} AssayQuotationKind;

/**
 * AssayQuotation:
 * @span: the quotation with its marks; over paragraphs where each reopens it
 * @content: the same without the outer marks
 * @attribution: index of the attribution that says whose words they are, or -1
 * @parent: index of the quotation around it, or -1
 * @closed: whether its closing mark was found
 */
typedef struct
{
  AssaySpan          span;
  AssaySpan          content;
  int                attribution;
  int                parent;
  AssayQuotationKind kind;
  gboolean           closed;
} AssayQuotation;

/**
 * AssaySpeaker:
 * @ASSAY_SPEAKER_NONE: the cue has no source (“it is alleged”)
 * @ASSAY_SPEAKER_NAMED: a name, or a word that stands for one met before
 * @ASSAY_SPEAKER_ROLE: somebody told by role alone, yet one body or person (“the Home Office”, “a court”)
 * @ASSAY_SPEAKER_UNNAMED: nobody can be asked (“critics”, “sources close to”, “two officials”)
 */
typedef enum
{
  ASSAY_SPEAKER_NONE,
  ASSAY_SPEAKER_NAMED,
  ASSAY_SPEAKER_ROLE,
  ASSAY_SPEAKER_UNNAMED,
} AssaySpeaker;

typedef enum
{
  ASSAY_ATTRIBUTION_DIRECT,   /* all of the content is quoted */
  ASSAY_ATTRIBUTION_MIXED,    /* part of it is quoted */
  ASSAY_ATTRIBUTION_INDIRECT, /* none of it is quoted */
} AssayAttributionMode;

#define ASSAY_ATTRIBUTION_MAX_PIECES 3

/**
 * AssayAttribution:
 * @source: the words that say who (“Albanian Prime Minister Edi Rama”), or empty
 * @cue: the words that say that it was said (“stated”, “according to”)
 * @content: the words that are somebody else's, in up to three pieces, in order
 * @n_content: how many pieces
 * @name: index of the name that the source stands for after “he” and “she” are resolved, or -1
 * @sentence: index of the sentence of the cue
 * @speaker: who the source is
 * @mode: how much of the content is quoted
 * @is_speech: the cue is a word of saying or writing, not of thinking or planning
 * @is_negated: the cue says that it was not said (“did not say whether”, “declined to say”)
 */
typedef struct
{
  AssaySpan            source;
  AssaySpan            cue;
  AssaySpan            content[ASSAY_ATTRIBUTION_MAX_PIECES];
  guint                n_content;
  int                  name;
  guint                sentence;
  AssaySpeaker         speaker;
  AssayAttributionMode mode;
  gboolean             is_speech;
  gboolean             is_negated;
} AssayAttribution;

/**
 * AssayFigureKind:
 * @ASSAY_FIGURE_NUMBER: a count or a bare number
 * @ASSAY_FIGURE_PERCENT: a share in per cent
 * @ASSAY_FIGURE_POINTS: percentage points
 * @ASSAY_FIGURE_MONEY: an amount; the unit is its ISO 4217 code
 * @ASSAY_FIGURE_QUANTITY: a number with a unit of measure or of time (“5 km”, “three years”)
 * @ASSAY_FIGURE_ORDINAL: “third”, “21st”, where it ranks or counts
 * @ASSAY_FIGURE_AGE: somebody's age in years
 */
typedef enum
{
  ASSAY_FIGURE_NUMBER,
  ASSAY_FIGURE_PERCENT,
  ASSAY_FIGURE_POINTS,
  ASSAY_FIGURE_MONEY,
  ASSAY_FIGURE_QUANTITY,
  ASSAY_FIGURE_ORDINAL,
  ASSAY_FIGURE_AGE,
} AssayFigureKind;

typedef enum
{
  ASSAY_BOUND_EXACT, /* “40” */
  ASSAY_BOUND_ABOUT, /* “about”, “nearly”, “a dozen” */
  ASSAY_BOUND_OVER,  /* “over”, “more than”, “at least” */
  ASSAY_BOUND_UNDER, /* “under”, “fewer than”, “up to” */
  ASSAY_BOUND_RANGE, /* “between 30 and 40”, “30–40” */
} AssayBound;

/**
 * AssayFigure:
 * @span: number, scale, sign and unit (“$5bn”, “40%”, “forty per cent”), without the words of its bound
 * @bound_span: the words that set a bound (“over”), or empty
 * @low: its value in the unit, scale applied; the lower end of a range
 * @high: the same as @low but for a range
 * @unit: interned (g_intern_string): ISO 4217 code, SI symbol or singular English word; %NULL without
 * @sentence: index of its sentence
 * @is_earlier: it stands in brackets behind another, which has its unit, and is of the time before: “402 million (455)”
 */
typedef struct
{
  AssaySpan       span;
  AssaySpan       bound_span;
  double          low;
  double          high;
  const char     *unit;
  guint           sentence;
  AssayFigureKind kind;
  AssayBound      bound;
  gboolean        is_earlier;
} AssayFigure;

/**
 * AssayDate:
 * @span: the words of the date (“14 May 2025”, “last July”, “on Tuesday” without the “on”)
 * @day: the day that it means, as far as known. A relative date is resolved by the reading's anchor
 * @end: the last day of a range, else the same as @day
 * @sentence: index of its sentence
 * @is_relative: it means something only beside the day of writing (“yesterday”, “this year”)
 * @is_resolved: @day is set: an absolute date, or a relative one with an anchor
 */
typedef struct
{
  AssaySpan span;
  AssayDay  day;
  AssayDay  end;
  guint     sentence;
  gboolean  is_relative;
  gboolean  is_resolved;
} AssayDate;

typedef enum
{
  ASSAY_NAME_UNKNOWN,
  ASSAY_NAME_PERSON,
  ASSAY_NAME_PLACE,
  ASSAY_NAME_ORGANISATION,
} AssayNameKind;

/**
 * AssayName:
 * @span: the name itself, without title and role (“Edi Rama”)
 * @title: the words before or after that say what somebody is (“Albanian Prime Minister”), or empty
 * @also: a second title, behind the name, where @title stands before it (“Professor Ann Lee, the rector,”), or empty
 * @first: index of the first name of the text that means the same; its own index at a first mention
 * @sentence: index of its sentence
 * @kind: what it names
 */
typedef struct
{
  AssaySpan     span;
  AssaySpan     title;
  AssaySpan     also;
  guint         first;
  guint         sentence;
  AssayNameKind kind;
} AssayName;

/**
 * AssayLoaded:
 * @span: the words that judge (“glaring example”)
 * @strength: 0–1, how sure we are that it judges here; a hint, never a proof
 * @sentence: index of its sentence
 */
typedef struct
{
  AssaySpan span;
  double    strength;
  guint     sentence;
} AssayLoaded;

/**
 * AssayClaimKind:
 * @ASSAY_CLAIM_ASSERTION: the narrator's own voice states something
 * @ASSAY_CLAIM_ATTRIBUTED: somebody is reported as saying it
 * @ASSAY_CLAIM_QUOTATION: it is quoted, wholly or nearly so
 * @ASSAY_CLAIM_OPINION: the narrator's own voice judges, foresees or urges
 * @ASSAY_CLAIM_QUESTION: the narrator's own voice asks
 */
typedef enum
{
  ASSAY_CLAIM_ASSERTION,
  ASSAY_CLAIM_ATTRIBUTED,
  ASSAY_CLAIM_QUOTATION,
  ASSAY_CLAIM_OPINION,
  ASSAY_CLAIM_QUESTION,
} AssayClaimKind;

/**
 * AssayClaim:
 * @span: its sentence
 * @attribution: index of the first attribution that its words belong to, or -1
 * @worth: 0–1, how much a checker would want it checked
 * @kind: what it is
 * @is_quoted: some of its words are somebody's very words
 * @is_owned: it says itself that it is a view (“in our view”, “arguably”)
 * @is_framed: it has a phrase that gives a judgement away alone (“it is clear that”)
 * @telling: the words that give it away as a judgement; empty if none does by itself
 *
 * Claims stand beside sentences: claim i is sentence i.
 */
typedef struct
{
  AssaySpan      span;
  int            attribution;
  double         worth;
  AssayClaimKind kind;
  gboolean       is_quoted;
  gboolean       is_owned;
  gboolean       is_framed;
  AssaySpan      telling;
} AssayClaim;

const char *assay_claim_kind_to_id       (AssayClaimKind       kind);
const char *assay_quotation_kind_to_id   (AssayQuotationKind   kind);
const char *assay_speaker_to_id          (AssaySpeaker         speaker);
const char *assay_attribution_mode_to_id (AssayAttributionMode mode);
const char *assay_figure_kind_to_id      (AssayFigureKind      kind);
const char *assay_bound_to_id            (AssayBound           bound);
const char *assay_name_kind_to_id        (AssayNameKind        kind);

/**
 * AssayReadingOptions:
 * @language: a BCP 47 tag, or %NULL to tell it from the text
 * @anchor: the day of writing, by which relative dates are resolved; year 0 if unknown
 * @rules_only: leave trained models aside
 * @memo: (nullable): what was found out for parts of this or other texts; no reading depends on it. One thread at a
 *   time
 */
typedef struct
{
  const char *language;
  AssayDay    anchor;
  gboolean    rules_only;
  AssayMemo  *memo;
} AssayReadingOptions;

#define ASSAY_TYPE_READING (assay_reading_get_type ())

/**
 * AssayReading:
 *
 * What the language layer finds in one text. Immutable and counted, so threads may share it.
 *
 * All arrays are sorted by where their span begins. Indexes from one array into another are always in
 * range. A text in a language that we do not read has sentences, quotations, and figures told by
 * digits alone; assay_reading_is_supported() says so.
 */
typedef struct _AssayReading AssayReading;

GType                   assay_reading_get_type         (void);

AssayReading           *assay_reading_new              (AssayText                 *text,
                                                        const AssayPart           *parts,
                                                        guint                      n_parts,
                                                        const AssayReadingOptions *options) G_GNUC_WARN_UNUSED_RESULT;
AssayReading           *assay_reading_update           (AssayReading              *self,
                                                        AssayText                 *text,
                                                        const AssayPart           *parts,
                                                        guint                      n_parts) G_GNUC_WARN_UNUSED_RESULT;
AssayReading           *assay_reading_ref              (AssayReading *self);
void                    assay_reading_unref            (AssayReading *self);

AssayText              *assay_reading_get_text         (AssayReading *self);
const char             *assay_reading_get_language     (AssayReading *self);
gboolean                assay_reading_is_supported     (AssayReading *self);

const AssaySentence    *assay_reading_get_sentences    (AssayReading *self,
                                                        guint        *n_sentences);
const AssayQuotation   *assay_reading_get_quotations   (AssayReading *self,
                                                        guint        *n_quotations);
const AssayAttribution *assay_reading_get_attributions (AssayReading *self,
                                                        guint        *n_attributions);
gboolean                assay_reading_is_speaker       (AssayReading *self,
                                                        AssaySpan     span);
const AssayFigure      *assay_reading_get_figures      (AssayReading *self,
                                                        guint        *n_figures);
const AssayDate        *assay_reading_get_dates        (AssayReading *self,
                                                        guint        *n_dates);
const AssayName        *assay_reading_get_names        (AssayReading *self,
                                                        guint        *n_names);
const AssayLoaded      *assay_reading_get_loaded       (AssayReading *self,
                                                        guint        *n_loaded);
const AssayClaim       *assay_reading_get_claims       (AssayReading *self,
                                                        guint        *n_claims);

AssaySpan               assay_attribution_get_extent   (const AssayAttribution *attribution);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayReading, assay_reading_unref)

G_END_DECLS
