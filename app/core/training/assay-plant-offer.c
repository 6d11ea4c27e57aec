/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <string.h>

#include "assay-article.h"

/* How much of a passage must be about the same thing: a figure or a name alone tells much. */
#define N_SHARED 2

/*
 * @sentence: (out): index of the sentence around @span
 *
 * Returns: whether there is one, and it is one of running text
 */
static gboolean
find_sentence (AssayPlanter *self,
               AssaySpan     span,
               guint        *sentence)
{
  AssayDraft *draft = assay_analysis_get_draft (self->analysis);
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  for (guint i = 0; i < self->n_sentences; i++)
    {
      const AssaySentence *one = &self->sentences[i];

      if (!assay_span_contains (one->span, span))
        continue;

      *sentence = i;

      return one->part < n_parts && (parts[one->part].kind == ASSAY_PART_PARAGRAPH ||
                                     assay_part_kind_is_item (parts[one->part].kind));
    }

  return FALSE;
}

char *
assay_planter_dup (AssayPlanter *self,
                   AssaySpan     span)
{
  return assay_text_dup_span (self->text, span);
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '\'' || c == 0x2019 || c == '-';
}

/**
 * assay_planter_dup_before:
 *
 * Returns: (transfer full): the word before @span, or "" if something else than a space is between
 */
char *
assay_planter_dup_before (AssayPlanter *self,
                          AssaySpan     span)
{
  const char *utf8 = assay_text_get_utf8 (self->text);
  const char *end = utf8 + assay_text_to_byte (self->text, span.begin);
  const char *begin = NULL;

  if (end == utf8 || *g_utf8_prev_char (end) != ' ')
    return g_strdup ("");

  end = g_utf8_prev_char (end);
  begin = end;

  while (begin > utf8 && is_word_char (g_utf8_get_char (g_utf8_prev_char (begin))))
    begin = g_utf8_prev_char (begin);

  return g_strndup (begin, (gsize) (end - begin));
}

/**
 * assay_planter_dup_after:
 *
 * Returns: (transfer full): the word behind @span, or "" if something else than a space is between
 */
char *
assay_planter_dup_after (AssayPlanter *self,
                         AssaySpan     span)
{
  const char *begin = assay_text_get_utf8 (self->text) + assay_text_to_byte (self->text, span.end);
  const char *end = NULL;

  if (*begin != ' ')
    return g_strdup ("");

  begin++;
  end = begin;

  while (*end != '\0' && is_word_char (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  return g_strndup (begin, (gsize) (end - begin));
}

/**
 * assay_planter_is_quoted:
 *
 * Returns: whether any of @span stands in a quotation
 */
gboolean
assay_planter_is_quoted (AssayPlanter *self,
                         AssaySpan     span)
{
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (self->reading, &n_quotations);

  for (guint i = 0; i < n_quotations; i++)
    {
      if (assay_span_overlaps (quotations[i].span, span))
        return TRUE;
    }

  return FALSE;
}

/* “an increase” becomes “a decrease”: an article that no longer fits is replaced too. */
static void
adapt_article (AssayPlanter *self,
               AssayPlant   *plant)
{
  g_autofree char *before = assay_planter_dup_before (self, plant->span);
  const char *article = assay_article_adapt (before, plant->words);
  char *words = NULL;

  if (article == NULL)
    return;

  words = g_strconcat (article, " ", plant->words, NULL);
  plant->span.begin -= (guint) strlen (before) + 1;
  plant->lead = plant->fact.begin > plant->span.begin ? (guint) strlen (article) + 1 : 0;
  g_free (plant->words);
  plant->words = words;
}

/* At the start of a sentence a word keeps its capital. */
static char *
adapt_case (AssayPlanter *self,
            AssaySpan     span,
            const char   *words)
{
  g_autofree char *old = assay_planter_dup (self, span);
  char *adapted = g_strdup (words);

  if (g_ascii_isupper (*old) && g_ascii_islower (*adapted))
    *adapted = g_ascii_toupper (*adapted);

  return adapted;
}

/**
 * assay_planter_offer:
 * @offer: what might be planted
 *
 * Takes it up if the error can be found, and is one.
 */
void
assay_planter_offer (AssayPlanter     *self,
                     const AssayOffer *offer)
{
  g_autofree char *old = assay_planter_dup (self, offer->span);
  g_autoptr (AssayPlant) plant = NULL;
  GArray *sources = NULL;
  guint sentence = 0;

  if (strcmp (old, offer->words) == 0 || !find_sentence (self, offer->span, &sentence) ||
      (!offer->may_repeat && assay_planter_is_in_source (self, offer->words)))
    return;

  sources = assay_planter_find (self, sentence, offer->needle, offer->n_shared);

  if (sources == NULL)
    return;

  plant = g_new0 (AssayPlant, 1);
  plant->kind = offer->kind;
  plant->sentence = sentence;
  plant->span = offer->span;
  plant->words = adapt_case (self, offer->span, offer->words);
  plant->fact = offer->fact;
  plant->rule = assay_plant_kind_get_rule (offer->kind);
  plant->sources = sources;
  adapt_article (self, plant);
  g_ptr_array_add (self->plants, g_steal_pointer (&plant));
}

/**
 * assay_planter_offer_words:
 * @span: a fact, which stands in a source as @old
 * @new: what might be planted there
 *
 * Does so with words that alone make a fact.
 */
void
assay_planter_offer_words (AssayPlanter   *self,
                           AssayPlantKind  kind,
                           AssaySpan       span,
                           const char     *old,
                           const char     *new)
{
  const AssayOffer offer = {
    .kind = kind,
    .span = span,
    .words = new,
    .fact = span,
    .needle = old,
    .n_shared = N_SHARED,
  };

  assay_planter_offer (self, &offer);
}
