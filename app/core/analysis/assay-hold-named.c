/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quoted-private.h"

#include <string.h>

/* Words before an outlet's name that say that the words were spoken to it. */
static const char *const leads[] = { "told ", "told the ", "according to ", "according to the " };

/* Longest of them, in characters. */
#define MAX_LEAD_LENGTH 24

guint
assay_quoted_get_source (AssayInquiry           *self,
                         const AssayQuotedPlace *place)
{
  return assay_corpus_passage (self->corpus, assay_corpus_passage_at (self->corpus, place->first))
      ->source;
}

static AssaySpan
get_sentence (AssayInquiry *self,
              guint         fact)
{
  guint n_sentences = 0;
  guint claim = g_array_index (self->facts, AssayFact, fact).claim;

  return assay_reading_get_sentences (self->corpus->draft, &n_sentences)[claim].span;
}

/* Whether the words before @span say that what follows heard it, or had it. */
static gboolean
has_lead (AssayInquiry *self,
          AssaySpan     span)
{
  AssaySpan before = { span.begin > MAX_LEAD_LENGTH ? span.begin - MAX_LEAD_LENGTH : 0,
                       span.begin };
  g_autofree char *words = assay_text_dup_span (assay_draft_get_text (self->draft), before);
  g_autofree char *folded = g_utf8_strdown (words, -1);

  for (guint i = 0; i < G_N_ELEMENTS (leads); i++)
    {
      if (g_str_has_suffix (folded, leads[i]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_called (const AssayOutlet *outlet,
           const char        *words)
{
  g_autofree char *folded = g_utf8_casefold (words, -1);
  g_autofree char *name = NULL;
  g_autofree char *with_article = NULL;

  if (outlet == NULL || outlet->name == NULL)
    return FALSE;

  name = g_utf8_casefold (outlet->name, -1);
  with_article = g_strconcat ("the ", folded, NULL);

  return strcmp (name, folded) == 0 || strcmp (name, with_article) == 0;
}

/* Marks the sources that the sentence names for its words, by a link or by name; returns whether there are any. */
static gboolean
mark_named (AssayInquiry *self,
            AssaySpan     sentence,
            gboolean     *is_named)
{
  guint n_links = 0;
  guint n_names = 0;
  const AssayLink *links = assay_draft_get_links (self->draft, &n_links);
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  guint n_named = 0;

  for (guint s = 0; s < self->corpus->sources->len; s++)
    {
      AssaySource *source = assay_corpus_get_source (self->corpus, s);

      for (guint i = 0; i < n_links && !is_named[s]; i++)
        {
          g_autoptr (AssayUrl) url = NULL;

          if (!assay_span_contains (sentence, links[i].span))
            continue;
          url = assay_url_new (links[i].url, NULL);
          is_named[s] = url != NULL && assay_source_is_at (source, assay_url_get_identity (url));
        }

      for (guint i = 0; i < n_names && !is_named[s]; i++)
        {
          g_autofree char *words = NULL;

          if (!assay_span_contains (sentence, names[i].span) || !has_lead (self, names[i].span))
            continue;
          words = assay_inquiry_dup_words (self, names[i].span);
          is_named[s] = is_called (assay_source_get_outlet (source), words);
        }

      n_named += is_named[s];
    }

  return n_named > 0;
}

/* Whether the passage around a place says itself that the words were spoken to that outlet. */
static gboolean
passes_on (AssayInquiry           *self,
           const AssayQuotedPlace *place,
           const AssayOutlet      *outlet)
{
  guint at = assay_corpus_passage_at (self->corpus, place->first);
  const AssayPassage *passage = assay_corpus_passage (self->corpus, at);
  AssayWordRange passages = g_array_index (self->corpus->source_passages, AssayWordRange,
                                           passage->source);
  AssayText *text = assay_reading_get_text (
      assay_corpus_get_reading (self->corpus, passage->source));
  AssaySpan span = { 0 };
  g_autofree char *words = NULL;
  g_autofree char *folded = NULL;
  g_autofree char *name = NULL;

  if (outlet == NULL || outlet->name == NULL)
    return FALSE;

  span.begin = assay_corpus_sentence_span (
                   self->corpus,
                   assay_corpus_passage (self->corpus, at > passages.first ? at - 1 : at))
                   .begin;
  span.end = assay_corpus_sentence_span (
                 self->corpus,
                 assay_corpus_passage (self->corpus, at + 1 < passages.end ? at + 1 : at))
                 .end;
  words = assay_text_dup_span (text, span);
  folded = g_utf8_casefold (words, -1);
  name = g_utf8_casefold (outlet->name, -1);

  return strstr (folded, name) != NULL;
}

/**
 * assay_quoted_hold_named:
 * @fact: a quotation
 * @places: (array length=n_places): where the sources have it word for word
 *
 * Looks whether the source that the draft names for the words has them (Q3). Of one that was not read, and where
 * another passes on what was said to it, nothing is said.
 */
void
assay_quoted_hold_named (AssayInquiry           *self,
                         guint                   fact,
                         const AssayQuotedPlace *places,
                         guint                   n_places)
{
  g_autofree gboolean *is_named = g_new0 (gboolean, self->corpus->sources->len + 1);
  AssayFinding *finding = NULL;
  guint holder = assay_quoted_get_source (self, &places[0]);

  if (!mark_named (self, get_sentence (self, fact), is_named))
    return;

  for (guint s = 0; s < self->corpus->sources->len; s++)
    {
      AssaySource *source = assay_corpus_get_source (self->corpus, s);

      if (!is_named[s])
        continue;
      if (assay_source_get_grade (source) < ASSAY_GRADE_DOCUMENT ||
          assay_corpus_get_reading (self->corpus, s) == NULL)
        return;

      for (guint i = 0; i < n_places; i++)
        {
          if (assay_quoted_get_source (self, &places[i]) == s ||
              passes_on (self, &places[i], assay_source_get_outlet (source)))
            return;
        }
    }

  finding = assay_inquiry_add_finding (self, ASSAY_RULE_Q3,
                                       g_array_index (self->facts, AssayFact, fact).span,
                                       (int) fact);
  assay_finding_add_source (finding, holder);
  finding->source_span = (AssaySpan){
    assay_corpus_word (self->corpus, places[0].first)->span.begin,
    assay_corpus_word (self->corpus, places[0].end - 1)->span.end,
  };
  for (guint s = 0; s < self->corpus->sources->len; s++)
    {
      if (is_named[s])
        assay_finding_add_source (finding, s);
    }
}
