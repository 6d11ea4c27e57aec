/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-word-relations.h"

#include <string.h>

#include "assay-model-file.h"

/* No word of the table is longer, nor is one that is looked for in it. */
#define MAX_BYTES 48

/* A list of texts in rising order of their bytes: text i is bytes [offsets[i], offsets[i + 1]). */
typedef struct
{
  const char    *bytes;
  const guint32 *offsets; /* [n + 1] */
  guint          n;
} Texts;

/* For each of @n things a list: of thing i, items [first[i], first[i + 1]). */
typedef struct
{
  const guint32 *first; /* [n + 1] */
  const guint32 *items;
  guint          n;
} Lists;

/* A meaning is what WordNet calls a synset: all words of one share it. */
struct _AssayWordRelations
{
  Texts                words;
  Texts                forms;     /* irregular ones (“fell”) */
  const guint32       *bases;     /* [forms.n] index of a word */
  Lists                senses;    /* of a word: its meanings, the frequent first */
  Lists                wider;     /* of a meaning: meanings above, beside or behind it, rising */
  const AssayWordPair *antonyms;  /* of words, both ways round, rising */
  const AssayWordPair *opposites; /* of meanings, both ways round, rising */
  gsize                n_antonyms;
  gsize                n_opposites;
};

static gboolean
load_texts (const AssayModelFile *file,
            const char           *bytes,
            const char           *offsets,
            Texts                *texts)
{
  gsize n_bytes = 0;
  gsize n = 0;

  texts->bytes = assay_model_file_get_section (file, bytes, 1, &n_bytes);
  texts->offsets = assay_model_file_get_section (file, offsets, sizeof (guint32), &n);

  if (texts->bytes == NULL || texts->offsets == NULL || n == 0 || texts->offsets[n - 1] != n_bytes)
    return FALSE;

  texts->n = (guint) n - 1;

  return TRUE;
}

static gboolean
load_lists (const AssayModelFile *file,
            const char           *first,
            const char           *items,
            Lists                *lists)
{
  gsize n_items = 0;
  gsize n = 0;

  lists->first = assay_model_file_get_section (file, first, sizeof (guint32), &n);
  lists->items = assay_model_file_get_section (file, items, sizeof (guint32), &n_items);

  if (lists->first == NULL || lists->items == NULL || n == 0 || lists->first[n - 1] != n_items)
    return FALSE;

  lists->n = (guint) n - 1;

  return TRUE;
}

static AssayWordRelations *
load (const AssayModelFile *file)
{
  g_autofree AssayWordRelations *self = g_new0 (AssayWordRelations, 1);
  gsize n_bases = 0;

  if (!load_texts (file, "words", "word-offsets", &self->words) ||
      !load_texts (file, "forms", "form-offsets", &self->forms) ||
      !load_lists (file, "senses-of", "senses", &self->senses) ||
      !load_lists (file, "wider-of", "wider", &self->wider))
    return NULL;

  self->bases = assay_model_file_get_section (file, "bases", sizeof (guint32), &n_bases);
  self->antonyms = assay_model_file_get_section (file, "antonyms", sizeof (AssayWordPair),
                                                 &self->n_antonyms);
  self->opposites = assay_model_file_get_section (file, "opposites", sizeof (AssayWordPair),
                                                  &self->n_opposites);

  if (self->bases == NULL || n_bases != self->forms.n || self->senses.n != self->words.n ||
      self->antonyms == NULL || self->opposites == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * assay_word_relations_get:
 * @language: a language tag
 *
 * Returns: (transfer none) (nullable): the table of that language, or %NULL where there is none
 */
const AssayWordRelations *
assay_word_relations_get (const char *language)
{
  static gsize loaded;
  static const AssayWordRelations *english;

  if (language == NULL || g_ascii_strncasecmp (language, "en", 2) != 0 ||
      g_ascii_isalpha (language[2]))
    return NULL;

  if (g_once_init_enter (&loaded))
    {
      const AssayModelFile *file = assay_model_file_get ("en", "word-relations",
                                                         ASSAY_WORD_RELATIONS_VERSION);

      english = file != NULL ? load (file) : NULL;
      g_once_init_leave (&loaded, 1);
    }

  return english;
}

/* The index of a text, or G_MAXUINT. */
static guint
find_text (const Texts *texts,
           const char  *word,
           gsize        n_bytes)
{
  guint low = 0;
  guint high = texts->n;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      gsize n = texts->offsets[middle + 1] - texts->offsets[middle];
      int order = memcmp (texts->bytes + texts->offsets[middle], word, MIN (n, n_bytes));

      if (order == 0 && n == n_bytes)
        return middle;
      if (order < 0 || (order == 0 && n < n_bytes))
        low = middle + 1;
      else
        high = middle;
    }

  return G_MAXUINT;
}

/**
 * assay_word_relations_find:
 * @word: a word in lower case
 *
 * Returns: its number, or 0
 */
guint
assay_word_relations_find (const AssayWordRelations *self,
                           const char               *word,
                           gsize                     n_bytes)
{
  guint found = find_text (&self->words, word, n_bytes);

  return found == G_MAXUINT ? 0 : found + 1;
}

/**
 * assay_word_relations_get_word:
 * @word: a number that is not 0
 * @n_bytes: (out): how long it is
 *
 * Returns: (transfer none): its text, which does not end with NUL
 */
const char *
assay_word_relations_get_word (const AssayWordRelations *self,
                               guint                     word,
                               gsize                    *n_bytes)
{
  g_return_val_if_fail (word > 0 && word <= self->words.n, NULL);

  *n_bytes = self->words.offsets[word] - self->words.offsets[word - 1];

  return self->words.bytes + self->words.offsets[word - 1];
}

/* How regular forms end, and the base with it. First come those that leave the least in doubt. */
static const struct
{
  const char *suffix;
  const char *ending;
} endings[] = {
  { "ies", "y" }, { "ches", "ch" }, { "shes", "sh" }, { "sses", "ss" }, { "xes", "x" },
  { "zes", "z" }, { "ves", "f" },   { "men", "man" }, { "es", "e" },    { "es", "" },
  { "s", "" },    { "ied", "y" },   { "ed", "e" },    { "ed", "" },     { "ying", "ie" },
  { "ing", "e" }, { "ing", "" },
};

static gboolean
ends_with (const char *form,
           gsize       n_bytes,
           const char *suffix)
{
  gsize n = strlen (suffix);

  return n_bytes > n && memcmp (form + n_bytes - n, suffix, n) == 0;
}

/* “stopped”, “running”: the consonant stands twice before the ending. */
static guint
find_doubled (const AssayWordRelations *self,
              const char               *form,
              gsize                     n_bytes)
{
  gsize n = ends_with (form, n_bytes, "ing")  ? n_bytes - 3
            : ends_with (form, n_bytes, "ed") ? n_bytes - 2
                                              : 0;

  if (n < 4 || form[n - 1] != form[n - 2])
    return 0;

  return assay_word_relations_find (self, form, n - 1);
}

/**
 * assay_word_relations_get_base:
 * @form: a word in lower case, as it stands in a text
 *
 * Returns: the number of its base form (“fall” for “fell”, “city” for “cities”), or 0 if the table has none
 */
guint
assay_word_relations_get_base (const AssayWordRelations *self,
                               const char               *form,
                               gsize                     n_bytes)
{
  guint irregular = G_MAXUINT;
  char base[MAX_BYTES + 4];

  if (n_bytes == 0 || n_bytes > MAX_BYTES)
    return 0;

  irregular = find_text (&self->forms, form, n_bytes);
  if (irregular != G_MAXUINT)
    return self->bases[irregular] + 1;

  if (n_bytes > 3 && !ends_with (form, n_bytes, "ss") && !ends_with (form, n_bytes, "us") &&
      !ends_with (form, n_bytes, "is"))
    {
      for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
        {
          gsize n = n_bytes - MIN (n_bytes, strlen (endings[i].suffix));
          guint found = 0;

          if (n < 2 || !ends_with (form, n_bytes, endings[i].suffix))
            continue;

          memcpy (base, form, n);
          memcpy (base + n, endings[i].ending, strlen (endings[i].ending));
          found = assay_word_relations_find (self, base, n + strlen (endings[i].ending));
          if (found != 0 && n + strlen (endings[i].ending) > 2)
            return found;
        }

      if (find_doubled (self, form, n_bytes) != 0)
        return find_doubled (self, form, n_bytes);
    }

  return assay_word_relations_find (self, form, n_bytes);
}

/* Index of the first pair that is not before this one. */
static gsize
find_pair (const AssayWordPair *pairs,
           gsize                n_pairs,
           guint32              a,
           guint32              b)
{
  gsize low = 0;
  gsize high = n_pairs;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;

      if (pairs[middle].a < a || (pairs[middle].a == a && pairs[middle].b < b))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
has_pair (const AssayWordPair *pairs,
          gsize                n_pairs,
          guint32              a,
          guint32              b)
{
  gsize place = find_pair (pairs, n_pairs, a, b);

  return place < n_pairs && pairs[place].a == a && pairs[place].b == b;
}

static const guint32 *
get_list (const Lists *lists,
          guint32      i,
          guint       *n)
{
  *n = lists->first[i + 1] - lists->first[i];

  return lists->items + lists->first[i];
}

static gboolean
list_has (const guint32 *list,
          guint          n,
          guint32        item)
{
  for (guint i = 0; i < n; i++)
    {
      if (list[i] == item)
        return TRUE;
    }

  return FALSE;
}

static gboolean
lists_meet (const guint32 *a,
            guint          n_a,
            const guint32 *b,
            guint          n_b)
{
  for (guint i = 0; i < n_a; i++)
    {
      if (list_has (b, n_b, a[i]))
        return TRUE;
    }

  return FALSE;
}

/* A word has so many meanings, and meanings above them, that are looked at; the most that any has is less. */
#define MAX_MEANINGS 192

/* The meanings right above those of @senses; some may come twice. */
static guint
collect_wider (const AssayWordRelations *self,
               const guint32            *senses,
               guint                     n_senses,
               guint32                  *wider)
{
  guint n = 0;

  for (guint i = 0; i < n_senses; i++)
    {
      guint n_above = 0;
      const guint32 *above = get_list (&self->wider, senses[i], &n_above);

      for (guint k = 0; k < n_above && n < MAX_MEANINGS; k++)
        wider[n++] = above[k];
    }

  return n;
}

/* Whether a meaning of the one is the opposite of one of the other; few meanings have an opposite at all. */
static gboolean
are_opposed (const AssayWordRelations *self,
             const guint32            *senses_a,
             guint                     n_a,
             const guint32            *senses_b,
             guint                     n_b)
{
  for (guint i = 0; i < n_a; i++)
    {
      gsize place = find_pair (self->opposites, self->n_opposites, senses_a[i], 0);

      for (; place < self->n_opposites && self->opposites[place].a == senses_a[i]; place++)
        {
          if (list_has (senses_b, n_b, self->opposites[place].b))
            return TRUE;
        }
    }

  return FALSE;
}

/* What the meanings of two words have to do with each other, none being one of the other's. */
static AssayWordRelation
compare_meanings (const AssayWordRelations *self,
                  const guint32            *senses_a,
                  guint                     n_a,
                  const guint32            *senses_b,
                  guint                     n_b)
{
  guint32 wider_a[MAX_MEANINGS];
  guint32 wider_b[MAX_MEANINGS];
  guint n_wider_a = collect_wider (self, senses_a, n_a, wider_a);
  guint n_wider_b = collect_wider (self, senses_b, n_b, wider_b);

  if (are_opposed (self, senses_a, n_a, senses_b, n_b))
    return ASSAY_WORD_RELATION_OPPOSED;
  if (lists_meet (wider_a, n_wider_a, senses_b, n_b) ||
      lists_meet (wider_b, n_wider_b, senses_a, n_a))
    return ASSAY_WORD_RELATION_WIDER;

  return lists_meet (wider_a, n_wider_a, wider_b, n_wider_b) ? ASSAY_WORD_RELATION_SIBLING
                                                             : ASSAY_WORD_RELATION_NONE;
}

/**
 * assay_word_relations_compare:
 * @a: a word, or 0
 * @b: another
 *
 * Returns: the closest that the two can be, over all their meanings; that they are opposites only if they
 *   never mean the same
 */
AssayWordRelation
assay_word_relations_compare (const AssayWordRelations *self,
                              guint                     a,
                              guint                     b)
{
  const guint32 *senses_a = NULL;
  const guint32 *senses_b = NULL;
  guint n_a = 0;
  guint n_b = 0;

  if (a == 0 || b == 0 || a > self->words.n || b > self->words.n)
    return ASSAY_WORD_RELATION_NONE;
  if (a == b)
    return ASSAY_WORD_RELATION_SAME;
  if (has_pair (self->antonyms, self->n_antonyms, a - 1, b - 1))
    return ASSAY_WORD_RELATION_ANTONYM;

  senses_a = get_list (&self->senses, a - 1, &n_a);
  senses_b = get_list (&self->senses, b - 1, &n_b);

  if (lists_meet (senses_a, n_a, senses_b, n_b))
    return ASSAY_WORD_RELATION_SAME;

  return compare_meanings (self, senses_a, n_a, senses_b, n_b);
}

/**
 * assay_word_relations_get_wider:
 * @word: a word, or 0
 * @meanings: (out caller-allocates) (array length=max_meanings): numbers of the meanings that it can have and
 *   of those right above them; two words that share one are related
 *
 * Returns: how many meanings
 */
guint
assay_word_relations_get_wider (const AssayWordRelations *self,
                                guint                     word,
                                guint32                  *meanings,
                                guint                     max_meanings)
{
  const guint32 *senses = NULL;
  guint n_senses = 0;
  guint n = 0;

  if (word == 0 || word > self->words.n)
    return 0;

  senses = get_list (&self->senses, word - 1, &n_senses);

  for (guint i = 0; i < n_senses && n < max_meanings; i++)
    meanings[n++] = senses[i];

  for (guint i = 0; i < n_senses; i++)
    {
      guint n_wider = 0;
      const guint32 *wider = get_list (&self->wider, senses[i], &n_wider);

      for (guint j = 0; j < n_wider && n < max_meanings; j++)
        {
          if (!list_has (meanings, n, wider[j]))
            meanings[n++] = wider[j];
        }
    }

  return n;
}
