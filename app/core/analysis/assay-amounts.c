/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-amounts-private.h"

#include "assay-told-private.h"

/* What an amount is of stands at most so many words behind it, and so does what is excepted. */
#define HEAD_REACH 8

static const struct
{
  const char     *word;
  AssayAmountKind kind;
} amounts[] = {
  { "all", ASSAY_AMOUNT_ALL },       { "every", ASSAY_AMOUNT_ALL },
  { "each", ASSAY_AMOUNT_ALL },      { "most", ASSAY_AMOUNT_MOST },
  { "majority", ASSAY_AMOUNT_MOST }, { "many", ASSAY_AMOUNT_MANY },
  { "some", ASSAY_AMOUNT_SOME },     { "several", ASSAY_AMOUNT_SOME },
  { "few", ASSAY_AMOUNT_FEW },       { "none", ASSAY_AMOUNT_NONE },
  { "no", ASSAY_AMOUNT_NONE },
};

static const char *
get_text (const AssayInquiry *self,
          const GArray       *words,
          guint               at)
{
  return assay_inquiry_get_form (self, &g_array_index (words, AssayWord, at));
}

/* “All night”, “every year”: these tell when. */
static gboolean
is_time (const char *text)
{
  static const char *const times[] = { "day",  "days",  "night",  "week",    "weeks",   "month",
                                       "year", "years", "time",   "times",   "morning", "evening",
                                       "hour", "hours", "minute", "weekend", "season",  "way",
                                       "one",  "thing", "things", NULL };

  return g_strv_contains (times, text);
}

/* The words that an amount is of: “residents” of “almost all of the residents”. */
static void
find_heads (AssayAmount        *self,
            const AssayInquiry *inquiry,
            const GArray       *words,
            guint               sentence_end)
{
  guint end = MIN (sentence_end, self->words.end + HEAD_REACH);

  for (guint i = self->words.end; i < end && self->n_heads < ASSAY_AMOUNT_MAX_HEADS; i++)
    {
      const AssayWord *word = &g_array_index (words, AssayWord, i);

      if (is_time (get_text (inquiry, words, i)))
        return;
      if (assay_word_is_content (word) && !assay_told_is_bare_verb (inquiry, word))
        self->heads[self->n_heads++] = assay_corpus_kin (inquiry->corpus, word);
    }
}

/* “Every country except one”, “all but two”. */
static gboolean
has_exception (const AssayInquiry *inquiry,
               const GArray       *words,
               guint               at,
               guint               sentence_end)
{
  static const char *const exceptions[] = { "except", "bar",  "barring",
                                            "apart",  "save", "excluding", NULL };
  guint end = MIN (sentence_end, at + 1 + HEAD_REACH);

  if (at + 1 < end && g_str_equal (get_text (inquiry, words, at + 1), "but"))
    return TRUE;

  for (guint i = at + 1; i < end; i++)
    {
      if (g_strv_contains (exceptions, get_text (inquiry, words, i)))
        return TRUE;
    }

  return FALSE;
}

/* What the word before makes of an amount: “almost all”, “not all”, “a few”, “the most”. Sets whether it is part of it. */
static AssayAmountKind
tell_with_word_before (AssayAmountKind kind,
                       const char     *before,
                       gboolean       *is_part)
{
  static const char *const nearly[] = { "almost", "nearly", "virtually", "practically", NULL };
  static const char *const of_all[] = { "at", "after", "above", NULL };
  static const char *const of_most[] = { "the", "at", NULL };
  static const char *const of_many[] = { "how", "as", "too", "so", NULL };
  static const char *const of_few[] = { "a", "quite", NULL };

  *is_part = g_strv_contains (nearly, before) || g_str_equal (before, "not");

  if (kind == ASSAY_AMOUNT_ALL && *is_part)
    return g_str_equal (before, "not") ? ASSAY_AMOUNT_MOST : ASSAY_AMOUNT_NEARLY_ALL;
  if (kind == ASSAY_AMOUNT_NONE && g_strv_contains (nearly, before))
    return ASSAY_AMOUNT_FEW;

  *is_part = kind == ASSAY_AMOUNT_FEW && g_strv_contains (of_few, before);
  if (*is_part)
    return ASSAY_AMOUNT_SOME;

  if ((kind == ASSAY_AMOUNT_ALL && g_strv_contains (of_all, before)) ||
      (kind == ASSAY_AMOUNT_MOST && g_strv_contains (of_most, before)) ||
      (kind == ASSAY_AMOUNT_MANY && g_strv_contains (of_many, before)))
    return ASSAY_AMOUNT_UNTOLD;

  return kind;
}

static AssayAmountKind
find_kind (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      if (g_str_equal (text, amounts[i].word))
        return amounts[i].kind;
    }

  return ASSAY_AMOUNT_UNTOLD;
}

/* Whether a word may tell how much of something. */
gboolean
assay_amount_is_word (const char *text)
{
  return find_kind (text) != ASSAY_AMOUNT_UNTOLD;
}

/**
 * assay_amount_read:
 * @words: of the draft or of the sources
 * @sentence: words of one sentence
 * @at: one of them
 *
 * Returns: whether the word tells how much of something
 */
gboolean
assay_amount_read (AssayAmount        *self,
                   const AssayInquiry *inquiry,
                   const GArray       *words,
                   AssayWordRange      sentence,
                   guint               at)
{
  const char *text = get_text (inquiry, words, at);
  const char *before = at > sentence.first ? get_text (inquiry, words, at - 1) : "";
  gboolean is_part = FALSE;

  *self = (AssayAmount){ .words = { at, at + 1 }, .kind = find_kind (text) };
  if (self->kind == ASSAY_AMOUNT_UNTOLD)
    return FALSE;

  /* “The vast majority” is an amount, “the most” is none. */
  if (!g_str_equal (text, "majority"))
    self->kind = tell_with_word_before (self->kind, before, &is_part);
  if (is_part)
    self->words.first--;
  if (self->kind == ASSAY_AMOUNT_ALL && has_exception (inquiry, words, at, sentence.end))
    self->kind = ASSAY_AMOUNT_NEARLY_ALL;
  if (self->kind != ASSAY_AMOUNT_UNTOLD)
    find_heads (self, inquiry, words, sentence.end);

  return self->n_heads > 0;
}

/* Whether both tell how much there is of the same. */
gboolean
assay_amounts_are_of_one (const AssayAmount *a,
                          const AssayAmount *b)
{
  for (guint i = 0; i < a->n_heads; i++)
    {
      for (guint j = 0; j < b->n_heads; j++)
        {
          if (a->heads[i] == b->heads[j])
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_amounts_conflict:
 * @draft: an amount of the draft
 * @source: one of a source, of the same
 *
 * Returns: whether the draft tells of more, or of hardly any where the source has many
 */
gboolean
assay_amounts_conflict (const AssayAmount *draft,
                        const AssayAmount *source)
{
  switch (draft->kind)
    {
    case ASSAY_AMOUNT_ALL:
      return source->kind < ASSAY_AMOUNT_ALL;

    case ASSAY_AMOUNT_NEARLY_ALL:
    case ASSAY_AMOUNT_MOST:
      return source->kind <= ASSAY_AMOUNT_SOME;

    case ASSAY_AMOUNT_MANY:
      return source->kind <= ASSAY_AMOUNT_FEW;

    case ASSAY_AMOUNT_SOME:
      return source->kind == ASSAY_AMOUNT_NONE;

    case ASSAY_AMOUNT_FEW:
      return source->kind >= ASSAY_AMOUNT_MANY;

    case ASSAY_AMOUNT_NONE:
      return source->kind > ASSAY_AMOUNT_NONE;

    case ASSAY_AMOUNT_UNTOLD:
      break;
    }

  return FALSE;
}
