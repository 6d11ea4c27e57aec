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
  guint8              *has_antonym;  /* [words.n] */
  guint8              *has_opposite; /* [wider.n] */
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

  self->has_antonym = g_new0 (guint8, self->words.n);
  self->has_opposite = g_new0 (guint8, self->wider.n);
  for (gsize i = 0; i < self->n_antonyms; i++)
    self->has_antonym[self->antonyms[i].a] = 1;
  for (gsize i = 0; i < self->n_opposites; i++)
    self->has_opposite[self->opposites[i].a] = 1;

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

static const guint32 *
get_list (const Lists *lists,
          guint32      i,
          guint       *n)
{
  *n = lists->first[i + 1] - lists->first[i];

  return lists->items + lists->first[i];
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

/* The opposites of @senses; few meanings have one at all. */
static guint
collect_opposites (const AssayWordRelations *self,
                   const guint32            *senses,
                   guint                     n_senses,
                   guint32                  *opposites)
{
  guint n = 0;

  for (guint i = 0; i < n_senses; i++)
    {
      gsize place = self->has_opposite[senses[i]]
                        ? find_pair (self->opposites, self->n_opposites, senses[i], 0)
                        : self->n_opposites;

      for (; place < self->n_opposites && self->opposites[place].a == senses[i]; place++)
        {
          if (n < MAX_MEANINGS)
            opposites[n++] = self->opposites[place].b;
        }
    }

  return n;
}

/**
 * AssayWordMeanings:
 * @word: the word's index
 * @antonyms: its pairs in the table
 * @items: its senses, the meanings right above them, and the opposites of its senses
 *
 * What is known of one word, gathered once so that it can be compared with many.
 */
struct _AssayWordMeanings
{
  guint                word;
  guint                n_senses;
  guint                n_wider;
  guint                n_opposites;
  const AssayWordPair *antonyms;
  guint                n_antonyms;
  guint32              items[];
};

/**
 * assay_word_meanings_new:
 * @word: a word, or 0
 *
 * Returns: (transfer full) (nullable): what is known of it, freed by g_free(); %NULL for 0
 */
AssayWordMeanings *
assay_word_meanings_new (const AssayWordRelations *self,
                         guint                     word)
{
  AssayWordMeanings *meanings = NULL;
  const guint32 *senses = NULL;
  guint32 wider[MAX_MEANINGS];
  guint32 opposites[MAX_MEANINGS];
  guint n_senses = 0;
  guint n_wider = 0;
  guint n_opposites = 0;
  gsize first = 0;

  if (word == 0 || word > self->words.n)
    return NULL;

  senses = get_list (&self->senses, word - 1, &n_senses);
  n_wider = collect_wider (self, senses, n_senses, wider);
  n_opposites = collect_opposites (self, senses, n_senses, opposites);
  first = self->has_antonym[word - 1] ? find_pair (self->antonyms, self->n_antonyms, word - 1, 0)
                                      : self->n_antonyms;

  meanings = g_malloc (sizeof *meanings +
                       (n_senses + n_wider + n_opposites) * sizeof *meanings->items);
  meanings->word = word;
  meanings->n_senses = n_senses;
  meanings->n_wider = n_wider;
  meanings->n_opposites = n_opposites;
  meanings->antonyms = self->antonyms + first;
  meanings->n_antonyms = 0;
  while (first + meanings->n_antonyms < self->n_antonyms &&
         meanings->antonyms[meanings->n_antonyms].a == word - 1)
    meanings->n_antonyms++;
  memcpy (meanings->items, senses, n_senses * sizeof *senses);
  memcpy (meanings->items + n_senses, wider, n_wider * sizeof *wider);
  memcpy (meanings->items + n_senses + n_wider, opposites, n_opposites * sizeof *opposites);

  return meanings;
}

gboolean
assay_word_meanings_has_antonym (const AssayWordMeanings *self)
{
  return self != NULL && self->n_antonyms > 0;
}

/* What a meaning is to the word that is held. */
enum
{
  MARK_SENSE = 1 << 0,
  MARK_WIDER = 1 << 1,
  MARK_OPPOSITE = 1 << 2,
};

/**
 * AssayWordHolder:
 * @marks: [meanings] what each is to the held word; all 0 while none is
 * @held: (nullable): that word
 *
 * One word is held against many: its meanings are marked, so that each of the others costs one look a meaning.
 */
struct _AssayWordHolder
{
  guint8                  *marks;
  const AssayWordMeanings *held;
};

AssayWordHolder *
assay_word_holder_new (const AssayWordRelations *self)
{
  AssayWordHolder *holder = g_new0 (AssayWordHolder, 1);

  holder->marks = g_new0 (guint8, self->wider.n);

  return holder;
}

void
assay_word_holder_free (AssayWordHolder *self)
{
  g_free (self->marks);
  g_free (self);
}

static void
mark (AssayWordHolder         *self,
      const AssayWordMeanings *meanings,
      gboolean                 is_held)
{
  const guint32 *item = meanings->items;

  for (guint i = 0; i < meanings->n_senses; i++, item++)
    self->marks[*item] = is_held ? self->marks[*item] | MARK_SENSE : 0;
  for (guint i = 0; i < meanings->n_wider; i++, item++)
    self->marks[*item] = is_held ? self->marks[*item] | MARK_WIDER : 0;
  for (guint i = 0; i < meanings->n_opposites; i++, item++)
    self->marks[*item] = is_held ? self->marks[*item] | MARK_OPPOSITE : 0;
}

/* Lets go of the word that is held, which may be freed then. */
void
assay_word_holder_release (AssayWordHolder *self)
{
  if (self->held != NULL)
    mark (self, self->held, FALSE);
  self->held = NULL;
}

/**
 * assay_word_holder_compare:
 * @a: (nullable): a word; it is held until another is, or it is released
 * @b: (nullable): another
 *
 * Returns: the closest that the two can be, over all their meanings; that they are opposites only if they
 *   never mean the same
 */
AssayWordRelation
assay_word_holder_compare (AssayWordHolder         *self,
                           const AssayWordMeanings *a,
                           const AssayWordMeanings *b)
{
  const guint32 *item = NULL;
  guint by_sense = 0;
  guint by_wider = 0;

  if (a == NULL || b == NULL)
    return ASSAY_WORD_RELATION_NONE;
  if (a->word == b->word)
    return ASSAY_WORD_RELATION_SAME;
  for (guint i = 0; i < a->n_antonyms; i++)
    {
      if (a->antonyms[i].b == b->word - 1)
        return ASSAY_WORD_RELATION_ANTONYM;
    }

  if (self->held != a)
    {
      assay_word_holder_release (self);
      mark (self, a, TRUE);
      self->held = a;
    }

  item = b->items;
  for (guint i = 0; i < b->n_senses; i++, item++)
    by_sense |= self->marks[*item];
  for (guint i = 0; i < b->n_wider; i++, item++)
    by_wider |= self->marks[*item];

  if ((by_sense & MARK_SENSE) != 0)
    return ASSAY_WORD_RELATION_SAME;
  if ((by_sense & MARK_OPPOSITE) != 0)
    return ASSAY_WORD_RELATION_OPPOSED;
  if ((by_sense & MARK_WIDER) != 0 || (by_wider & MARK_SENSE) != 0)
    return ASSAY_WORD_RELATION_WIDER;

  return (by_wider & MARK_WIDER) != 0 ? ASSAY_WORD_RELATION_SIBLING : ASSAY_WORD_RELATION_NONE;
}
