/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-linker-signs-private.h"

#include <string.h>

static void
number_columns (AssayLinker *self)
{
  g_autofree guint *numbers = g_new0 (guint, self->n_entries);
  guint n = 0;

  self->columns = g_new0 (guint, self->corpus->words->len + 1);

  for (guint i = 0; i < self->corpus->words->len; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);

      if ((word->flags & ASSAY_WORD_STOP) != 0)
        continue;
      if (numbers[word->form] == 0)
        numbers[word->form] = ++n;
      self->columns[i] = numbers[word->form];
    }

  self->instead = assay_form_table_new (n + 1, ASSAY_LINK_MAX_WORDS);
  self->rows_of = g_new0 (guint, n + 1);
}

/* Counts, then fills: the passages of each group in rising order, one entry for each word. */
static void
index_passages (AssayLinker *self)
{
  AssayCorpus *corpus = self->corpus;
  AssayPostings *by_kin = &self->by_kin;
  g_autofree guint *next = NULL;

  by_kin->n_entries = self->n_entries;
  by_kin->first = g_new0 (guint, self->n_entries + 2);
  by_kin->lists = g_new (guint, corpus->words->len + 1);

  for (guint i = 0; i < corpus->words->len; i++)
    by_kin->first[assay_corpus_kin (corpus, assay_corpus_word (corpus, i)) + 1]++;
  for (guint i = 1; i <= self->n_entries; i++)
    by_kin->first[i] += by_kin->first[i - 1];
  next = g_memdup2 (by_kin->first, (self->n_entries + 1) * sizeof (guint));

  for (guint i = 0; i < corpus->passages->len; i++)
    {
      AssayWordRange words = assay_corpus_passage (corpus, i)->words;

      for (guint j = words.first; j < words.end; j++)
        {
          guint kin = assay_corpus_kin (corpus, assay_corpus_word (corpus, j));

          self->n_with[kin] += next[kin] == by_kin->first[kin] || by_kin->lists[next[kin] - 1] != i;
          by_kin->lists[next[kin]++] = i;
        }
    }
}

#define GROW(array, old, new)                                                                      \
  do                                                                                               \
    {                                                                                              \
      (array) = g_realloc_n ((array), (new), sizeof *(array));                                     \
      memset ((array) + (old), 0, ((new) - (old)) * sizeof *(array));                              \
    }                                                                                              \
  while (0)

/**
 * assay_linker_meet_words:
 *
 * Makes room for the words that the vocabulary has now. Call it whenever the corpus has another draft.
 */
void
assay_linker_meet_words (AssayLinker *self)
{
  guint old = self->n_entries;
  guint new = assay_vocabulary_get_size (self->corpus->vocabulary);

  if (new <= old)
    return;

  new += new / 8;
  GROW (self->first_at, old, new);
  GROW (self->name_at, old, new);
  GROW (self->topic, old, new);
  GROW (self->context, old, new);
  GROW (self->n_with, old, new);
  GROW (self->meanings, old, new);
  GROW (self->is_known, old, new);
  GROW (self->vectors_of, old, new);
  GROW (self->rarities, old, new);
  GROW (self->extras, old, new);
  self->n_entries = new;
}

#undef GROW

/**
 * assay_linker_new:
 * @corpus: the draft and its sources; must outlive the linker
 */
AssayLinker *
assay_linker_new (AssayCorpus *corpus)
{
  AssayLinker *self = g_new0 (AssayLinker, 1);

  self->corpus = corpus;
  self->mean_length = (double) MAX (corpus->words->len, 1) / MAX (corpus->passages->len, 1);
  assay_linker_meet_words (self);
  self->relations = assay_word_relations_get (corpus->language);
  if (self->relations != NULL)
    self->holder = assay_word_holder_new (self->relations);
  self->vectors = assay_word_vectors_get (corpus->language);
  self->vectors_read = g_ptr_array_new_with_free_func (g_free);
  self->topic_kins = g_array_new (FALSE, FALSE, sizeof (guint));
  self->rows = g_array_new (FALSE, FALSE, sizeof (float));
  self->columns_read = g_array_new (FALSE, FALSE, sizeof (guint));
  self->bm25 = g_new0 (float, corpus->passages->len + 1);
  self->best_of = g_new0 (float, corpus->source_ranges->len + 1);
  self->touched = g_array_new (FALSE, FALSE, sizeof (guint));
  index_passages (self);
  number_columns (self);
  assay_linker_use_model (
      self, assay_model_file_get (corpus->language, ASSAY_LINK_MODEL, ASSAY_LINK_VERSION), 0);

  return self;
}

void
assay_linker_free (AssayLinker *self)
{
  g_free (self->by_kin.first);
  g_free (self->by_kin.lists);
  g_free (self->first_at);
  g_free (self->name_at);
  g_free (self->topic);
  g_free (self->context);
  g_free (self->n_with);
  for (guint i = 0; i < self->n_entries; i++)
    g_free (self->meanings[i]);
  g_free (self->meanings);
  g_free (self->is_known);
  g_clear_pointer (&self->holder, assay_word_holder_free);
  g_free (self->vectors_of);
  g_ptr_array_unref (self->vectors_read);
  g_free (self->rarities);
  g_free (self->extras);
  g_free (self->rows_of);
  g_array_unref (self->topic_kins);
  g_array_unref (self->rows);
  g_array_unref (self->columns_read);
  g_free (self->columns);
  assay_form_table_free (self->instead);
  g_free (self->bm25);
  g_free (self->best_of);
  g_array_unref (self->touched);
  g_free (self);
}
