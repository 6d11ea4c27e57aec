/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <string.h>

#include "assay-form-table-private.h"
#include "assay-lexicon.h"

/* Words that begin alike for so many letters, and so much of the longer one, are of one family. */
#define MIN_SHARED_LETTERS 5
#define SHARED_SHARE 0.6

/* What is known of one form of the vocabulary. */
typedef struct
{
  AssaySiftForm      form;           /* its lemma is 0 while nothing is known */
  const char        *opposites;      /* of the form, or NULL */
  const char        *base_opposites; /* of its base form, or NULL */
  AssayWordMeanings *meanings;
} Known;

struct _AssaySiftWords
{
  AssayVocabulary          *vocabulary;
  const AssayWordRelations *relations;
  const AssayLexicon       *directions; /* word → “up”, “down” */
  const AssayLexicon       *opposites;  /* word → its everyday opposites, parted by spaces */
  const AssayLexicon       *cues;
  GArray                   *known;      /* of Known, by entry */
  AssayWordHolder          *holder;
  AssayFormTable           *compared;   /* of AssayWordRelation */
};

AssaySiftWords *
assay_sift_words_new (AssayVocabulary *vocabulary)
{
  AssaySiftWords *self = g_new0 (AssaySiftWords, 1);

  self->vocabulary = vocabulary;
  self->relations = assay_word_relations_get ("en");
  self->directions = assay_lexicon_get ("en", "directions");
  self->opposites = assay_lexicon_get ("en", "opposites");
  self->cues = assay_lexicon_get ("en", "cues");
  self->known = g_array_new (FALSE, TRUE, sizeof (Known));
  self->holder = assay_word_holder_new (self->relations);

  return self;
}

void
assay_sift_words_free (AssaySiftWords *self)
{
  for (guint i = 0; i < self->known->len; i++)
    g_free (g_array_index (self->known, Known, i).meanings);
  g_array_unref (self->known);
  assay_word_holder_free (self->holder);
  g_clear_pointer (&self->compared, assay_form_table_free);
  g_free (self);
}

AssayVocabulary *
assay_sift_words_get_vocabulary (AssaySiftWords *self)
{
  return self->vocabulary;
}

static gboolean
is_in (const char *const *list,
       const char        *form)
{
  for (guint i = 0; list[i] != NULL; i++)
    {
      if (*form == *list[i] && g_str_equal (form, list[i]))
        return TRUE;
    }

  return FALSE;
}

static guint8
tell_flags (AssaySiftWords *self,
            const char     *form,
            const guint32   numbers[2],
            guint           flags)
{
  static const char *const pronouns[] = { "he",    "she",  "it",    "they", "his",  "her",
                                          "their", "him",  "them",  "its",  "who",  "i",
                                          "we",    "this", "these", "you",  "that", "those",
                                          NULL };
  const char *direction = assay_lexicon_lookup_number (self->directions, numbers[0]);
  const char *cue = assay_lexicon_lookup_number (self->cues, numbers[0]);
  guint8 told = 0;

  if (direction == NULL)
    direction = assay_lexicon_lookup_number (self->directions, numbers[1]);
  if (direction != NULL)
    told |= *direction == 'u' ? ASSAY_SIFT_UP : ASSAY_SIFT_DOWN;
  if ((flags & ASSAY_WORD_NEGATION) != 0 && (flags & ASSAY_WORD_STOP) == 0)
    told |= ASSAY_SIFT_REFUSAL;
  if (cue != NULL && g_str_has_prefix (cue, "speech"))
    told |= ASSAY_SIFT_SAYING;

  if (is_in (pronouns, form))
    told |= ASSAY_SIFT_PRONOUN;

  return told;
}

/* The number of a month from 1, of a weekday from 21, or 0. */
static guint8
tell_calendar (const char *form)
{
  static const char *const names[] = { "january",   "february", "march",    "april",
                                       "may",       "june",     "july",     "august",
                                       "september", "october",  "november", "december" };
  static const char *const days[] = { "monday", "tuesday",  "wednesday", "thursday",
                                      "friday", "saturday", "sunday" };
  gsize n = strlen (form);

  if (n < 3)
    return 0;

  for (guint8 i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (*form == *names[i] &&
          (g_str_equal (form, names[i]) || (n <= 4 && i != 4 && g_str_has_prefix (names[i], form))))
        return i + 1;
    }

  for (guint8 i = 0; i < G_N_ELEMENTS (days); i++)
    {
      if (*form == *days[i] && g_str_equal (form, days[i]))
        return i + 21;
    }

  return 0;
}

/* What a form is wherever it stands; a word if nothing else. */
static AssaySiftKind
tell_kind (const char *form)
{
  static const char *const negations[] = { "not",     "no",      "never",   "none",   "nobody",
                                           "nothing", "neither", "nor",     "without", "nowhere",
                                           "hardly",  "barely",  NULL };
  static const char *const scales[] = { "dozens",   "hundreds",  "thousands", "millions",
                                        "billions", "trillions", "dozen",     "hundred",
                                        "thousand", "million",   "billion",   "trillion", NULL };

  if (is_in (negations, form))
    return ASSAY_SIFT_NEGATION;
  if (is_in (scales, form))
    return ASSAY_SIFT_SCALE;

  return g_str_equal (form, "one") ? ASSAY_SIFT_ONE : ASSAY_SIFT_WORD;
}

static const Known *
get_known (AssaySiftWords *self,
           guint           form)
{
  char base[64];
  gsize n_base = 0;
  guint32 numbers[2]; /* of the form and of its base in the lists */
  Known known = { 0 };
  const char *text = NULL;
  guint flags = 0;

  if (form < self->known->len && g_array_index (self->known, Known, form).form.lemma != 0)
    return &g_array_index (self->known, Known, form);

  text = assay_vocabulary_get (self->vocabulary, form)->text;
  flags = assay_vocabulary_get (self->vocabulary, form)->flags;
  known.form.word = assay_word_relations_get_base (self->relations, text, strlen (text));
  g_strlcpy (base, text, sizeof base);

  if (known.form.word != 0)
    {
      const char *found = assay_word_relations_get_word (self->relations, known.form.word,
                                                         &n_base);

      memcpy (base, found, n_base);
      base[n_base] = '\0';
    }

  numbers[0] = assay_lexis_find (assay_lexicon_get_lexis (self->cues), text, strlen (text));
  numbers[1] = g_str_equal (base, text)
                   ? numbers[0]
                   : assay_lexis_find (assay_lexicon_get_lexis (self->cues), base, strlen (base));
  known.form.flags = tell_flags (self, text, numbers, flags);
  known.opposites = assay_lexicon_lookup_number (self->opposites, numbers[0]);
  known.base_opposites = assay_lexicon_lookup_number (self->opposites, numbers[1]);
  known.meanings = assay_word_meanings_new (self->relations, known.form.word);
  /* The text lies in the vocabulary, which may grow and move its entries, but not their texts. */
  known.form.opposes = known.opposites != NULL || known.base_opposites != NULL ||
                       assay_word_meanings_has_antonym (known.meanings);
  known.form.calendar = tell_calendar (text);
  known.form.kind = (guint8) tell_kind (text);
  known.form.lemma = assay_vocabulary_add_key (self->vocabulary, '~', base);

  if (form >= self->known->len)
    g_array_set_size (self->known, MAX (form + 1, 2 * self->known->len));
  g_array_index (self->known, Known, form) = known;

  return &g_array_index (self->known, Known, form);
}

/* What is known of a form; valid until another is asked for. */
const AssaySiftForm *
assay_sift_words_look (AssaySiftWords *self,
                       guint           form)
{
  return &get_known (self, form)->form;
}

static gboolean
list_has_word (const char *list,
               const char *word)
{
  gsize n = strlen (word);

  /* Nothing is left of “n't” without its mark. */
  if (n == 0)
    return FALSE;

  for (const char *p = list; (p = strstr (p, word)) != NULL; p += n)
    {
      if ((p == list || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0'))
        return TRUE;
    }

  return FALSE;
}

/* Whether the list of the one has the other; most words have no list. */
static gboolean
are_listed (const char *list_a,
            const char *a,
            const char *list_b,
            const char *b)
{
  return (list_a != NULL && list_has_word (list_a, b)) ||
         (list_b != NULL && list_has_word (list_b, a));
}

static gboolean
are_family (const char *a,
            const char *b)
{
  gsize n_a = 0;
  gsize n_b = 0;
  gsize n = 0;

  /* Most differ in their first letter. */
  if (*a != *b)
    return FALSE;

  n_a = strlen (a);
  n_b = strlen (b);
  while (n < MIN (n_a, n_b) && a[n] == b[n])
    n++;

  return n >= MIN_SHARED_LETTERS && (double) n >= SHARED_SHARE * (double) MAX (n_a, n_b);
}

static AssayWordRelation
compare_forms (AssaySiftWords *self,
               guint           a,
               guint           b)
{
  const Known *first = NULL;
  const Known *second = NULL;
  AssayWordRelation relation = ASSAY_WORD_RELATION_NONE;
  guint8 directions = ASSAY_SIFT_UP | ASSAY_SIFT_DOWN;
  const char *base_a = NULL;
  const char *base_b = NULL;

  get_known (self, a);
  second = get_known (self, b);
  /* Looking for the second may have moved the first. */
  first = &g_array_index (self->known, Known, a);

  if (first->form.lemma == second->form.lemma)
    return ASSAY_WORD_RELATION_SAME;

  base_a = assay_vocabulary_get (self->vocabulary, first->form.lemma)->text + 1;
  base_b = assay_vocabulary_get (self->vocabulary, second->form.lemma)->text + 1;

  if (are_listed (first->base_opposites, base_a, second->base_opposites, base_b) ||
      are_listed (first->opposites, assay_vocabulary_get (self->vocabulary, a)->text,
                  second->opposites, assay_vocabulary_get (self->vocabulary, b)->text))
    return ASSAY_WORD_RELATION_ANTONYM;

  relation = assay_word_holder_compare (self->holder, first->meanings, second->meanings);

  if (relation == ASSAY_WORD_RELATION_ANTONYM || relation == ASSAY_WORD_RELATION_SAME)
    return relation;
  if (((first->form.flags ^ second->form.flags) & directions) == directions &&
      (first->form.flags & directions) != directions && (first->form.flags & directions) != 0)
    return ASSAY_WORD_RELATION_OPPOSED;
  if (relation == ASSAY_WORD_RELATION_NONE && are_family (base_a, base_b))
    return ASSAY_WORD_RELATION_WIDER;

  return relation;
}

/* Says how many forms the sources have, which number their tokens' columns. */
void
assay_sift_words_set_columns (AssaySiftWords *self,
                              guint           n_columns)
{
  g_clear_pointer (&self->compared, assay_form_table_free);
  self->compared = assay_form_table_new (n_columns, 1);
}

/**
 * assay_sift_words_get_row:
 * @a: a token of the draft
 *
 * Returns: (transfer none): for each column of the sources an AssayWordRelation, or ASSAY_FORM_UNKNOWN; valid until
 *   another token is asked about
 */
guint8 *
assay_sift_words_get_row (AssaySiftWords       *self,
                          const AssaySiftToken *a)
{
  return assay_form_table_get_row (self->compared, a->form);
}

/**
 * assay_sift_words_fill_cell:
 * @row: that of @a
 * @b: a token of the sources, which the row does not know yet
 *
 * Returns: what the two words have to do with each other
 */
AssayWordRelation
assay_sift_words_fill_cell (AssaySiftWords       *self,
                            guint8               *row,
                            const AssaySiftToken *a,
                            const AssaySiftToken *b)
{
  AssayWordRelation relation = compare_forms (self, a->form, b->form);

  row[b->column] = (guint8) relation;

  return relation;
}

/**
 * assay_sift_words_compare:
 * @a: a token of the draft
 * @b: a token of the sources
 *
 * Returns: what the two words have to do with each other, which seldom is worked out twice
 */
AssayWordRelation
assay_sift_words_compare (AssaySiftWords       *self,
                          const AssaySiftToken *a,
                          const AssaySiftToken *b)
{
  guint8 *row = assay_sift_words_get_row (self, a);

  if (row[b->column] == ASSAY_FORM_UNKNOWN)
    return assay_sift_words_fill_cell (self, row, a, b);

  return (AssayWordRelation) row[b->column];
}
