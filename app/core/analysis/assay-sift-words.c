/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <string.h>

#include "assay-lexicon.h"

/* Places for the relations of two words that were asked before; a power of two. */
#define N_KEPT (1u << 15)

/* Words that begin alike for so many letters, and so much of the longer one, are of one family. */
#define MIN_SHARED_LETTERS 5
#define SHARED_SHARE 0.6

/* What is known of one form of the vocabulary. */
typedef struct
{
  guint    lemma; /* 0 while nothing is known */
  guint    word;
  guint8   flags;
} Known;

typedef struct
{
  guint64 pair;
  gint8   relation;
} Kept;

struct _AssaySiftWords
{
  AssayVocabulary          *vocabulary;
  const AssayWordRelations *relations;
  const AssayLexicon       *directions; /* word → “up”, “down” */
  const AssayLexicon       *opposites;  /* word → its everyday opposites, parted by spaces */
  const AssayLexicon       *cues;
  GArray                   *known;      /* of Known, by entry */
  Kept                     *kept;       /* [N_KEPT] */
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
  self->kept = g_new0 (Kept, N_KEPT);

  return self;
}

void
assay_sift_words_free (AssaySiftWords *self)
{
  g_array_unref (self->known);
  g_free (self->kept);
  g_free (self);
}

AssayVocabulary *
assay_sift_words_get_vocabulary (AssaySiftWords *self)
{
  return self->vocabulary;
}

static guint8
tell_flags (AssaySiftWords *self,
            const char     *form,
            const char     *base,
            guint           flags)
{
  static const char *const pronouns[] = { "he",    "she",  "it",    "they", "his",  "her",
                                          "their", "him",  "them",  "its",  "who",  "i",
                                          "we",    "this", "these", "you",  "that", "those" };
  const char *direction = assay_lexicon_lookup (self->directions, form, strlen (form));
  const char *cue = assay_lexicon_lookup (self->cues, form, strlen (form));
  guint8 told = 0;

  if (direction == NULL)
    direction = assay_lexicon_lookup (self->directions, base, strlen (base));
  if (direction != NULL)
    told |= *direction == 'u' ? ASSAY_SIFT_UP : ASSAY_SIFT_DOWN;
  if ((flags & ASSAY_WORD_NEGATION) != 0 && (flags & ASSAY_WORD_STOP) == 0)
    told |= ASSAY_SIFT_REFUSAL;
  if (cue != NULL && g_str_has_prefix (cue, "speech"))
    told |= ASSAY_SIFT_SAYING;

  for (guint i = 0; i < G_N_ELEMENTS (pronouns); i++)
    {
      if (g_str_equal (form, pronouns[i]))
        told |= ASSAY_SIFT_PRONOUN;
    }

  return told;
}

static const Known *
get_known (AssaySiftWords *self,
           guint           form)
{
  char base[64];
  gsize n_base = 0;
  Known known = { 0 };
  const char *text = assay_vocabulary_get (self->vocabulary, form)->text;
  guint flags = assay_vocabulary_get (self->vocabulary, form)->flags;

  if (form < self->known->len && g_array_index (self->known, Known, form).lemma != 0)
    return &g_array_index (self->known, Known, form);

  known.word = assay_word_relations_get_base (self->relations, text, strlen (text));
  g_strlcpy (base, text, sizeof base);

  if (known.word != 0)
    {
      const char *found = assay_word_relations_get_word (self->relations, known.word, &n_base);

      memcpy (base, found, n_base);
      base[n_base] = '\0';
    }

  known.flags = tell_flags (self, text, base, flags);
  /* The text lies in the vocabulary, which may grow and move its entries, but not their texts. */
  known.lemma = assay_vocabulary_add_key (self->vocabulary, '~', base);

  if (form >= self->known->len)
    g_array_set_size (self->known, MAX (form + 1, 2 * self->known->len));
  g_array_index (self->known, Known, form) = known;

  return &g_array_index (self->known, Known, form);
}

/* Sets base form and word of a token by its form; returns its flags. */
guint8
assay_sift_words_tell (AssaySiftWords *self,
                       AssaySiftToken *token)
{
  const Known *known = get_known (self, token->form);

  token->lemma = known->lemma;
  token->base = known->lemma;
  token->word = known->word;

  return known->flags;
}

static gboolean
list_has_word (const char *list,
               const char *word)
{
  gsize n = strlen (word);

  for (const char *p = list; (p = strstr (p, word)) != NULL; p += n)
    {
      if ((p == list || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0'))
        return TRUE;
    }

  return FALSE;
}

static gboolean
are_listed (AssaySiftWords *self,
            const char     *a,
            const char     *b)
{
  const char *list = assay_lexicon_lookup (self->opposites, a, strlen (a));

  if (list != NULL && list_has_word (list, b))
    return TRUE;

  list = assay_lexicon_lookup (self->opposites, b, strlen (b));

  return list != NULL && list_has_word (list, a);
}

static gboolean
are_family (const char *a,
            const char *b)
{
  gsize n_a = strlen (a);
  gsize n_b = strlen (b);
  gsize n = 0;

  while (n < MIN (n_a, n_b) && a[n] == b[n])
    n++;

  return n >= MIN_SHARED_LETTERS && (double) n >= SHARED_SHARE * (double) MAX (n_a, n_b);
}

static AssayWordRelation
compare_forms (AssaySiftWords *self,
               guint           a,
               guint           b)
{
  Known first = *get_known (self, a);
  Known second = *get_known (self, b);
  const char *base_a = assay_vocabulary_get (self->vocabulary, first.lemma)->text + 1;
  const char *base_b = assay_vocabulary_get (self->vocabulary, second.lemma)->text + 1;
  const char *form_a = assay_vocabulary_get (self->vocabulary, a)->text;
  const char *form_b = assay_vocabulary_get (self->vocabulary, b)->text;
  AssayWordRelation relation = ASSAY_WORD_RELATION_NONE;
  guint8 directions = ASSAY_SIFT_UP | ASSAY_SIFT_DOWN;

  if (first.lemma == second.lemma)
    return ASSAY_WORD_RELATION_SAME;
  if (are_listed (self, base_a, base_b) || are_listed (self, form_a, form_b))
    return ASSAY_WORD_RELATION_ANTONYM;

  relation = assay_word_relations_compare (self->relations, first.word, second.word);

  if (relation == ASSAY_WORD_RELATION_ANTONYM || relation == ASSAY_WORD_RELATION_SAME)
    return relation;
  if (((first.flags ^ second.flags) & directions) == directions &&
      (first.flags & directions) != directions && (first.flags & directions) != 0)
    return ASSAY_WORD_RELATION_OPPOSED;
  if (relation == ASSAY_WORD_RELATION_NONE && are_family (base_a, base_b))
    return ASSAY_WORD_RELATION_WIDER;

  return relation;
}

/* What two words have to do with each other; asked for every pair of two sentences, so that no answer is
 * worked out twice. */
AssayWordRelation
assay_sift_words_compare (AssaySiftWords       *self,
                          const AssaySiftToken *a,
                          const AssaySiftToken *b)
{
  guint first = MIN (a->form, b->form);
  guint second = MAX (a->form, b->form);
  guint64 pair = (guint64) first << 32 | second;
  Kept *kept = &self->kept[(pair * G_GUINT64_CONSTANT (11400714819323198485)) >> 49];

  if (kept->pair == pair)
    return (AssayWordRelation) kept->relation;

  kept->pair = pair;
  kept->relation = (gint8) compare_forms (self, first, second);

  return (AssayWordRelation) kept->relation;
}
