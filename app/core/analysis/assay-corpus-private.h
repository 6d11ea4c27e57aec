/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-reading.h"
#include "assay-source.h"
#include "assay-words-private.h"

G_BEGIN_DECLS

/**
 * AssayPassage: one sentence of one source, or a piece of one that is longer than anybody writes
 * @source: index of the source
 * @sentence: index of the sentence in the source's reading
 * @words: its words, in the corpus
 * @first_figure: index of its first figure in the source's reading
 * @n_figures: how many follow
 */
typedef struct
{
  guint          source;
  guint          sentence;
  AssayWordRange words;
  guint          first_figure;
  guint          n_figures;
} AssayPassage;

/**
 * AssayPostings: for each entry of the vocabulary, a list of numbers in rising order
 * @first: of entry i, lists[first[i]] to lists[first[i + 1]]; entries past @n_entries have none
 */
typedef struct
{
  guint *first;
  guint *lists;
  guint  n_entries;
} AssayPostings;

/**
 * AssayCorpus:
 * @vocabulary: numbers the words of the draft and of the sources
 * @language: of the draft; in it words are compared
 * @draft: (nullable): the draft's reading
 * @draft_words: of #AssayWord
 * @draft_ranges: of #AssayWordRange, one a sentence of the draft
 * @sources: of AssaySource: all sources of the draft
 * @readings: of AssayReading, one a source; %NULL where there is no text
 * @source_ranges: of #AssayWordRange, one a source: its words in @words
 * @words: of #AssayWord: those of all sources one after another
 * @passages: of #AssayPassage, in the order of sources and sentences
 * @source_passages: of #AssayWordRange, one a source: its passages
 * @by_form: entry of a form → words that have it
 * @by_name: entry of a name → words that begin it
 * @by_kin: entry of a group → passages that have a word of it
 * @n_texts: how many sources have a text
 *
 * The draft and all texts that it can be held against, with their words indexed, so that no rule needs
 * to look at every sentence for every sentence.
 */
typedef struct
{
  AssayVocabulary *vocabulary;
  char            *language;
  AssayReading    *draft;
  GArray          *draft_words;
  GArray          *draft_ranges;
  GPtrArray       *sources;
  GPtrArray       *readings;
  GArray          *source_ranges;
  GArray          *words;
  GArray          *passages;
  GArray          *source_passages;
  AssayPostings    by_form;
  AssayPostings    by_name;
  AssayPostings    by_kin;
  guint            n_texts;
} AssayCorpus;

AssayCorpus     *assay_corpus_new            (AssayReading        *draft,
                                              GPtrArray           *sources,
                                              GPtrArray           *readings,
                                              GCancellable        *cancellable,
                                              GError             **error) G_GNUC_WARN_UNUSED_RESULT;
AssayCorpus     *assay_corpus_new_of_sources (const char          *language,
                                              GPtrArray           *sources,
                                              GPtrArray           *readings,
                                              GCancellable        *cancellable,
                                              GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void             assay_corpus_set_draft      (AssayCorpus         *self,
                                              AssayReading        *draft);
void             assay_corpus_free           (AssayCorpus         *self);

AssaySource     *assay_corpus_get_source     (const AssayCorpus   *self,
                                              guint                source);
AssayReading    *assay_corpus_get_reading    (const AssayCorpus   *self,
                                              guint                source);
AssaySpan        assay_corpus_sentence_span  (const AssayCorpus   *self,
                                              const AssayPassage  *passage);
guint            assay_corpus_passage_at     (const AssayCorpus   *self,
                                              guint                word);
AssayWordRange   assay_corpus_draft_range    (const AssayCorpus   *self,
                                              AssaySpan            span);
const guint     *assay_postings_get          (const AssayPostings *self,
                                              guint                entry,
                                              guint               *n);
double           assay_corpus_weigh          (const AssayCorpus   *self,
                                              const AssayWord     *word);

static inline const AssayWord *
assay_corpus_word (const AssayCorpus *self,
                   guint              word)
{
  return &g_array_index (self->words, AssayWord, word);
}

static inline const AssayWord *
assay_corpus_draft_word (const AssayCorpus *self,
                         guint              word)
{
  return &g_array_index (self->draft_words, AssayWord, word);
}

static inline const AssayPassage *
assay_corpus_passage (const AssayCorpus *self,
                      guint              passage)
{
  return &g_array_index (self->passages, AssayPassage, passage);
}

static inline guint
assay_corpus_kin (const AssayCorpus *self,
                  const AssayWord   *word)
{
  return assay_vocabulary_get (self->vocabulary, word->form)->kin;
}

/* Whether a word says something about the matter: no function word, no number, no judgement. */
static inline gboolean
assay_word_is_content (const AssayWord *word)
{
  return (word->flags & (ASSAY_WORD_STOP | ASSAY_WORD_NUMBER | ASSAY_WORD_LOADED)) == 0;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayCorpus, assay_corpus_free)

G_END_DECLS
