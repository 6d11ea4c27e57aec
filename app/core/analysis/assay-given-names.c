/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * “Miguel Santos” where all sources have is “Manuel Santos”: the surname alone does not say that he is meant. Short and
 * familiar forms, initials and a middle name that one of the two leaves out are no difference.
 */

#include "config.h"

#include "assay-given-names-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-lexicon.h"

/* Occurrences of a surname that are looked at; who is met more often is known by it. */
#define MAX_OCCURRENCES 256

/* “Alex” and “Alexander” begin alike; two letters are met by accident. */
#define MIN_SHORT_LETTERS 3

static gboolean
has_form (const char *forms,
          const char *name)
{
  g_auto (GStrv) words = g_strsplit (forms, " ", -1);

  return g_strv_contains ((const char *const *) words, name);
}

/* Whether one is a form of the other, or both are of a third. */
static gboolean
share_form (const char *language,
            const char *a,
            const char *b)
{
  const AssayLexicon *lexicon = assay_lexicon_get (language, "given-forms");
  const char *forms_a = assay_lexicon_lookup (lexicon, a, strlen (a));
  const char *forms_b = assay_lexicon_lookup (lexicon, b, strlen (b));
  g_auto (GStrv) words = NULL;

  if (forms_a != NULL && has_form (forms_a, b))
    return TRUE;
  if (forms_b == NULL)
    return FALSE;
  if (has_form (forms_b, a))
    return TRUE;
  if (forms_a == NULL)
    return FALSE;

  words = g_strsplit (forms_a, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (has_form (forms_b, words[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_given_names_may_be_one:
 * @a: a given name, folded
 * @b: another
 *
 * Returns: whether one may be the other's short or familiar form, or its initial
 */
gboolean
assay_given_names_may_be_one (const char *language,
                              const char *a,
                              const char *b)
{
  gsize n = MIN (strlen (a), strlen (b));

  if (strncmp (a, b, n) == 0 && (n == 1 || n >= MIN_SHORT_LETTERS))
    return TRUE;

  return share_form (language, a, b);
}

/* The name of a reading that has @position, or NULL. */
static const AssayName *
name_at (AssayReading *reading,
         guint         position)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);
  guint low = 0;

  assay_bisect (low, n, i, names[i].span.begin <= position);

  return low > 0 && names[low - 1].span.end > position ? &names[low - 1] : NULL;
}

/* The words of a name begin with a letter each; “of” and “de” are none of its own. */
static gboolean
is_part (const AssayWord *word)
{
  return (word->flags & ASSAY_WORD_CAPITAL) != 0 && (word->flags & ASSAY_WORD_STOP) == 0;
}

static const char *
get_text (const AssayInquiry *self,
          const AssayWord    *word)
{
  return assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;
}

typedef enum
{
  BEARER_NONE,  /* the surname alone, or no person's */
  BEARER_SAME,
  BEARER_OTHER,
} Bearer;

/* Who bears the surname that is word @at of the corpus. */
static Bearer
tell_bearer (AssayInquiry    *self,
             AssayWordRange   own,
             guint            at,
             AssayNamesake   *namesake)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus,
                                                      assay_corpus_passage_at (self->corpus, at));
  AssayReading *reading = assay_corpus_get_reading (self->corpus, passage->source);
  const AssayName *name = name_at (reading, assay_corpus_word (self->corpus, at)->span.begin);
  const char *language = assay_reading_get_language (self->corpus->draft);
  guint first = at;

  if (name == NULL || name->kind != ASSAY_NAME_PERSON)
    return BEARER_NONE;

  while (first > passage->words.first &&
         assay_corpus_word (self->corpus, first - 1)->span.begin >= name->span.begin)
    first--;
  if (first == at || !is_part (assay_corpus_word (self->corpus, first)))
    return BEARER_NONE;

  /* “J. Robert Oppenheimer” is Robert, too. */
  for (guint i = first; i < at; i++)
    {
      for (guint j = own.first; j + 1 < own.end; j++)
        {
          if (is_part (assay_corpus_word (self->corpus, i)) &&
              assay_given_names_may_be_one (
                  language, get_text (self, assay_corpus_word (self->corpus, i)),
                  get_text (self, assay_corpus_draft_word (self->corpus, j))))
            return BEARER_SAME;
        }
    }

  *namesake = (AssayNamesake){ passage->source, name->span,
                               assay_corpus_sentence_span (self->corpus, passage) };

  return BEARER_OTHER;
}

/* Whether a source calls somebody by the given name alone: “her brother Edward” has the surname of the family. */
static gboolean
stands_alone (AssayInquiry *self,
              guint         form)
{
  guint n = 0;
  const guint *places = assay_postings_get (&self->corpus->by_form, form, &n);

  for (guint i = 0; i < MIN (n, MAX_OCCURRENCES); i++)
    {
      const AssayPassage *passage = assay_corpus_passage (
          self->corpus, assay_corpus_passage_at (self->corpus, places[i]));

      if (is_part (assay_corpus_word (self->corpus, places[i])) &&
          (places[i] + 1 == passage->words.end ||
           !is_part (assay_corpus_word (self->corpus, places[i] + 1))))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_find_namesake:
 * @name: index of a name of the draft, which no source has in full
 * @namesake: (out): the first who bears the surname under another given name
 *
 * Returns: whether there is one, and nobody in any source who may be the one that the draft names
 */
gboolean
assay_inquiry_find_namesake (AssayInquiry  *self,
                             guint          name,
                             AssayNamesake *namesake)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  AssayWordRange own = assay_corpus_draft_range (self->corpus, names[name].span);
  const guint *places = NULL;
  gboolean is_found = FALSE;
  guint n = 0;

  if (names[name].kind != ASSAY_NAME_PERSON || own.end < own.first + 2 ||
      !is_part (assay_corpus_draft_word (self->corpus, own.first)))
    return FALSE;

  places = assay_postings_get (&self->corpus->by_name,
                               assay_corpus_draft_word (self->corpus, own.end - 1)->name, &n);

  for (guint i = 0; i < MIN (n, MAX_OCCURRENCES); i++)
    {
      AssayNamesake other = { 0 };
      Bearer bearer = tell_bearer (self, own, places[i], &other);

      if (bearer == BEARER_SAME)
        return FALSE;
      if (bearer == BEARER_OTHER && !is_found)
        *namesake = other;
      is_found |= bearer == BEARER_OTHER;
    }

  return is_found && !stands_alone (self, assay_corpus_draft_word (self->corpus, own.first)->form);
}
