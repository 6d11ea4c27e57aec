/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading.h"

G_BEGIN_DECLS

typedef enum
{
  ASSAY_WORD_STOP = 1 << 0,     /* joins others and says nothing by itself */
  ASSAY_WORD_LIGHT = 1 << 1,    /* stands in any news text: half the weight */
  ASSAY_WORD_NEGATION = 1 << 2, /* turns a statement round (“not”, “refused”) */
  ASSAY_WORD_NUMBER = 1 << 3,   /* begins with a digit */
  ASSAY_WORD_CAPITAL = 1 << 4,  /* begins with a capital */
  ASSAY_WORD_EDITED = 1 << 5,   /* stands in square brackets: not the speaker's own */
  ASSAY_WORD_GAP_BEFORE = 1 << 6, /* an ellipsis stands before it */
  ASSAY_WORD_LOADED = 1 << 7,   /* the narrator judges by it */
} AssayWordFlags;

/**
 * AssayWord:
 * @span: where it stands in its text
 * @form: its entry in the vocabulary, as it is written but for case and accents
 * @name: the entry that stands for it as part of a name (“Albanian” and “Albania” share it), or 0
 * @clause: number of its clause, rising through the text
 * @flags: #AssayWordFlags
 */
typedef struct
{
  AssaySpan span;
  guint     form;
  guint     name;
  guint     clause;
  guint     flags;
} AssayWord;

/**
 * AssayEntry:
 * @text: the word; stems begin with “+” and kin groups with “=”, so that they never meet forms
 * @stem: entry of its stem
 * @kin: entry of the group of words that news texts use for each other, else the same as @stem
 * @flags: #AssayWordFlags that hold wherever the word stands
 * @breaks: a form that begins a clause (“because”)
 */
typedef struct
{
  const char *text;
  guint       stem;
  guint       kin;
  guint       flags;
  gboolean    breaks;
} AssayEntry;

/**
 * AssayVocabulary:
 *
 * The words of one draft and its sources, numbered in the order in which they are met, so that numbers
 * and all that follows from them are the same on every run. Entry 0 is no word.
 */
typedef struct _AssayVocabulary AssayVocabulary;

AssayVocabulary  *assay_vocabulary_new      (const char            *language) G_GNUC_WARN_UNUSED_RESULT;
void              assay_vocabulary_free     (AssayVocabulary       *self);
guint             assay_vocabulary_get_size (const AssayVocabulary *self);
const AssayEntry *assay_vocabulary_get      (const AssayVocabulary *self,
                                             guint                  entry);
guint             assay_vocabulary_add      (AssayVocabulary       *self,
                                             const char            *form);
guint             assay_vocabulary_add_key  (AssayVocabulary       *self,
                                             char                   mark,
                                             const char            *text);
guint             assay_vocabulary_find_kin (AssayVocabulary       *self,
                                             const char            *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayVocabulary, assay_vocabulary_free)

/**
 * AssayWordRange: words [first, end) of a sentence, in the array that they were added to
 */
typedef struct
{
  guint first;
  guint end;
} AssayWordRange;

/* From the first of @words in @range to the last; empty for none. */
static inline AssaySpan
assay_words_get_span (const GArray   *words,
                      AssayWordRange  range)
{
  if (range.first == range.end)
    return (AssaySpan){ 0 };

  return (AssaySpan){ g_array_index (words, AssayWord, range.first).span.begin,
                      g_array_index (words, AssayWord, range.end - 1).span.end };
}

void assay_words_append (AssayVocabulary *vocabulary,
                         AssayReading    *reading,
                         GArray          *words,
                         GArray          *ranges);

G_END_DECLS
