/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-index-private.h"

#include <string.h>

/* Words that drafts may bring before the sources are better indexed anew: somebody who types brings one a key. */
#define MAX_MET 20000

/**
 * assay_index_new:
 * @language: that of the draft, in which words are compared
 * @sources: (element-type AssaySource): the sources
 * @readings: (element-type AssayReading): the reading of each one's text; %NULL where it has none
 *
 * Returns: (transfer full): what is known of them, or %NULL with @error set if cancelled
 */
AssayIndex *
assay_index_new (const char    *language,
                 GPtrArray     *sources,
                 GPtrArray     *readings,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_autoptr (AssayIndex) self = g_new0 (AssayIndex, 1);

  self->independence = assay_independence_new (sources, readings, cancellable, error);
  if (self->independence == NULL)
    return NULL;

  self->corpus = assay_corpus_new_of_sources (language, sources, readings, cancellable, error);
  if (self->corpus == NULL)
    return NULL;

  self->n_entries = assay_vocabulary_get_size (self->corpus->vocabulary);

  return g_steal_pointer (&self);
}

void
assay_index_free (AssayIndex *self)
{
  g_clear_pointer (&self->links, assay_memo_free);
  g_clear_pointer (&self->differences, assay_memo_free);
  g_clear_pointer (&self->titles, g_array_unref);
  g_clear_pointer (&self->linker, assay_linker_free);
  g_clear_pointer (&self->sift, assay_sift_free);
  g_clear_pointer (&self->corpus, assay_corpus_free);
  g_clear_pointer (&self->independence, assay_independence_unref);
  g_free (self);
}

static gboolean
are_same (GPtrArray *a,
          GPtrArray *b)
{
  return a->len == b->len &&
         (a->len == 0 || memcmp (a->pdata, b->pdata, a->len * sizeof *a->pdata) == 0);
}

/* Whether it is of these very sources, and may serve for another draft. Sources and readings never change. */
gboolean
assay_index_is_of (AssayIndex *self,
                   const char *language,
                   GPtrArray  *sources,
                   GPtrArray  *readings)
{
  return g_str_equal (self->corpus->language, language) &&
         are_same (self->corpus->sources, sources) && are_same (self->corpus->readings, readings) &&
         assay_vocabulary_get_size (self->corpus->vocabulary) - self->n_entries < MAX_MET;
}

/* From now on that draft is held against them. */
void
assay_index_set_draft (AssayIndex   *self,
                       AssayReading *draft)
{
  assay_corpus_set_draft (self->corpus, draft);
  if (self->linker != NULL)
    assay_linker_meet_words (self->linker);
  if (self->links != NULL)
    assay_memo_age (self->links);
  if (self->differences != NULL)
    assay_memo_age (self->differences);
}

/* Only for an English draft; of this one, so that a draft was set before. */
AssaySift *
assay_index_get_sift (AssayIndex *self)
{
  if (self->sift == NULL)
    self->sift = assay_sift_new (self->corpus);

  return self->sift;
}

AssayLinker *
assay_index_get_linker (AssayIndex *self)
{
  if (self->linker == NULL)
    self->linker = assay_linker_new (self->corpus);

  return self->linker;
}
