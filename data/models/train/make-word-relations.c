/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: make-word-relations WORDNET OUT.model
 *
 * Makes the table of what words have to do with each other from the files of WordNet 3.0, which lie in the
 * folder WORDNET (Debian's package wordnet-base puts them into /usr/share/wordnet). Single words alone, in
 * lower case; no glosses, no names, no phrases. The same files give the same bytes.
 */

#include "config.h"

#include <string.h>

#include <gio/gio.h>

#include "assay-model-file.h"
#include "assay-word-relations.h"

static const char *const parts_of_speech[] = { "noun", "verb", "adj", "adv" };
static const char part_letters[] = { 'n', 'v', 'a', 'r' };

/* One synset. Its key is its part of speech and its place in the file, as pointers name it. */
typedef struct
{
  char      *key;
  GPtrArray *members;  /* of char *: its words as they are written, lower case */
  GPtrArray *pointers; /* of char *: “SYMBOL KEY FROM-TO” */
  gboolean   is_kept;
  guint32    number;
} Synset;

typedef struct
{
  char   *text;
  GArray *senses; /* of Synset *, by part of speech, the frequent first */
} Word;

typedef struct
{
  GPtrArray  *synsets;     /* of Synset, in the order of the files */
  GHashTable *by_key;      /* key → Synset */
  GHashTable *lower;       /* words that stand somewhere without a capital */
  GHashTable *words;       /* text → Word */
  GPtrArray  *sorted;      /* of Word */
  GHashTable *numbers;     /* text → its place in @sorted, and 1 */
} WordNet;

static void
free_synset (gpointer data)
{
  Synset *synset = data;

  g_free (synset->key);
  g_ptr_array_unref (synset->members);
  g_ptr_array_unref (synset->pointers);
  g_free (synset);
}

static void
free_word (gpointer data)
{
  Word *word = data;

  g_free (word->text);
  g_array_unref (word->senses);
  g_free (word);
}

static char **
read_lines (const char  *folder,
            const char  *name,
            GError     **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return NULL;

  return g_strsplit (contents, "\n", -1);
}

/* Takes “(p)” and its like off, and says whether the word has a capital. */
static char *
dup_member (const char *written,
            gboolean   *is_name)
{
  g_autofree char *bare = g_strndup (written, strcspn (written, "("));

  *is_name = FALSE;
  for (const char *p = bare; *p != '\0'; p++)
    *is_name |= g_ascii_isupper (*p);

  return g_ascii_strdown (bare, -1);
}

static char
tell_part (char type)
{
  return type == 's' ? 'a' : type;
}

static void
read_synset (WordNet    *wordnet,
             const char *line,
             char        part)
{
  g_autofree char *data = g_strndup (line, strcspn (line, "|"));
  g_auto (GStrv) fields = g_strsplit (data, " ", -1);
  Synset *synset = g_new0 (Synset, 1);
  guint at = 4;
  guint n = (guint) g_ascii_strtoull (fields[3], NULL, 16);

  synset->key = g_strdup_printf ("%c%s", part, fields[0]);
  synset->members = g_ptr_array_new_with_free_func (g_free);
  synset->pointers = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n; i++, at += 2)
    {
      gboolean is_name = FALSE;
      char *member = dup_member (fields[at], &is_name);

      g_ptr_array_add (synset->members, member);
      if (!is_name)
        g_hash_table_add (wordnet->lower, g_strdup (member));
    }

  n = (guint) g_ascii_strtoull (fields[at++], NULL, 10);
  for (guint i = 0; i < n; i++, at += 4)
    g_ptr_array_add (synset->pointers,
                     g_strdup_printf ("%s %c%s %s", fields[at], tell_part (fields[at + 2][0]),
                                      fields[at + 1], fields[at + 3]));

  g_ptr_array_add (wordnet->synsets, synset);
  g_hash_table_insert (wordnet->by_key, synset->key, synset);
}

static gboolean
is_plain (const char *text)
{
  gsize n = strlen (text);

  return n >= 2 && n <= 32 && strspn (text, "abcdefghijklmnopqrstuvwxyz'-.") == n;
}

static void
read_index_line (WordNet    *wordnet,
                 const char *line,
                 char        part)
{
  g_auto (GStrv) fields = g_strsplit (line, " ", -1);
  const char *text = fields[0];
  guint n = (guint) g_ascii_strtoull (fields[2], NULL, 10);
  /* Kinds of pointers, then two counts, stand before the places. */
  guint at = 4 + (guint) g_ascii_strtoull (fields[3], NULL, 10) + 2;
  Word *word = NULL;

  if (!is_plain (text) || !g_hash_table_contains (wordnet->lower, text))
    return;

  word = g_hash_table_lookup (wordnet->words, text);
  if (word == NULL)
    {
      word = g_new0 (Word, 1);
      word->text = g_strdup (text);
      word->senses = g_array_new (FALSE, FALSE, sizeof (Synset *));
      g_hash_table_insert (wordnet->words, word->text, word);
    }

  for (guint i = 0; i < MIN (n, ASSAY_WORD_RELATIONS_MAX_SENSES); i++)
    {
      g_autofree char *key = g_strdup_printf ("%c%s", part, fields[at + i]);
      Synset *synset = g_hash_table_lookup (wordnet->by_key, key);

      g_assert (synset != NULL);
      synset->is_kept = TRUE;
      g_array_append_val (word->senses, synset);
    }
}

static gboolean
read_files (WordNet     *wordnet,
            const char  *folder,
            GError     **error)
{
  for (guint i = 0; i < 2 * G_N_ELEMENTS (parts_of_speech); i++)
    {
      guint part = i % G_N_ELEMENTS (parts_of_speech);
      gboolean is_data = i < G_N_ELEMENTS (parts_of_speech);
      g_autofree char *name = g_strdup_printf ("%s.%s", is_data ? "data" : "index",
                                               parts_of_speech[part]);
      g_auto (GStrv) lines = read_lines (folder, name, error);

      if (lines == NULL)
        return FALSE;

      for (guint j = 0; lines[j] != NULL; j++)
        {
          /* The licence stands first, behind two spaces. */
          if (lines[j][0] == ' ' || lines[j][0] == '\0')
            continue;
          if (is_data)
            read_synset (wordnet, lines[j], part_letters[part]);
          else
            read_index_line (wordnet, lines[j], part_letters[part]);
        }
    }

  return TRUE;
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp ((*(Word *const *) a)->text, (*(Word *const *) b)->text);
}

static void
number_all (WordNet *wordnet)
{
  GHashTableIter iter;
  gpointer word = NULL;
  guint32 number = 0;

  g_hash_table_iter_init (&iter, wordnet->words);
  while (g_hash_table_iter_next (&iter, NULL, &word))
    g_ptr_array_add (wordnet->sorted, word);
  g_ptr_array_sort (wordnet->sorted, compare_words);

  for (guint i = 0; i < wordnet->sorted->len; i++)
    g_hash_table_insert (wordnet->numbers, ((Word *) wordnet->sorted->pdata[i])->text,
                         GUINT_TO_POINTER (i + 1));

  for (guint i = 0; i < wordnet->synsets->len; i++)
    {
      Synset *synset = wordnet->synsets->pdata[i];

      if (synset->is_kept)
        synset->number = number++;
    }
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  guint32 first = *(const guint32 *) a;
  guint32 second = *(const guint32 *) b;

  return (first > second) - (first < second);
}

static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const AssayWordPair *first = a;
  const AssayWordPair *second = b;

  if (first->a != second->a)
    return first->a < second->a ? -1 : 1;

  return (first->b > second->b) - (first->b < second->b);
}

static void
add_array (GByteArray *file,
           const char *name,
           GArray     *array)
{
  assay_model_file_add (file, name, array->data,
                        (gsize) array->len * g_array_get_element_size (array));
}

/* Pairs in order, each once. */
static void
add_pairs (GByteArray *file,
           const char *name,
           GArray     *pairs)
{
  guint n = 0;

  g_array_sort (pairs, compare_pairs);

  for (guint i = 0; i < pairs->len; i++)
    {
      AssayWordPair pair = g_array_index (pairs, AssayWordPair, i);

      if (n == 0 || compare_pairs (&g_array_index (pairs, AssayWordPair, n - 1), &pair) != 0)
        g_array_index (pairs, AssayWordPair, n++) = pair;
    }

  g_array_set_size (pairs, n);
  add_array (file, name, pairs);
}

static void
add_words (WordNet    *wordnet,
           GByteArray *file)
{
  g_autoptr (GString) bytes = g_string_new (NULL);
  g_autoptr (GArray) offsets = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) senses = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i <= wordnet->sorted->len; i++)
    {
      guint32 offset = (guint32) bytes->len;
      const Word *word = NULL;

      g_array_append_val (offsets, offset);
      g_array_append_val (first, senses->len);

      if (i == wordnet->sorted->len)
        break;

      word = wordnet->sorted->pdata[i];
      g_string_append (bytes, word->text);
      for (guint j = 0; j < word->senses->len; j++)
        g_array_append_val (senses, g_array_index (word->senses, Synset *, j)->number);
    }

  assay_model_file_add (file, "words", bytes->str, bytes->len);
  add_array (file, "word-offsets", offsets);
  add_array (file, "senses-of", first);
  add_array (file, "senses", senses);
}

static void
add_antonym (WordNet      *wordnet,
             const Synset *from,
             const Synset *to,
             const char   *places,
             GArray       *antonyms)
{
  guint64 both = g_ascii_strtoull (places, NULL, 16);
  guint a = (guint) (both >> 8);
  guint b = (guint) (both & 0xff);
  AssayWordPair pair = { 0 };

  if (a == 0 || b == 0)
    return;

  pair.a = GPOINTER_TO_UINT (
      g_hash_table_lookup (wordnet->numbers, from->members->pdata[a - 1]));
  pair.b = GPOINTER_TO_UINT (g_hash_table_lookup (wordnet->numbers, to->members->pdata[b - 1]));

  if (pair.a == 0 || pair.b == 0)
    return;

  pair.a--;
  pair.b--;
  g_array_append_val (antonyms, pair);
  pair = (AssayWordPair){ pair.b, pair.a };
  g_array_append_val (antonyms, pair);
}

/* What one synset points to: @above gets what it is a kind of, is like, derives from or pertains to, and the
 * verbs of its group. */
static void
follow_pointers (WordNet      *wordnet,
                 const Synset *synset,
                 GArray       *above,
                 GArray       *antonyms,
                 GArray       *opposites)
{
  for (guint i = 0; i < synset->pointers->len; i++)
    {
      g_auto (GStrv) fields = g_strsplit (synset->pointers->pdata[i], " ", -1);
      const Synset *target = g_hash_table_lookup (wordnet->by_key, fields[1]);
      AssayWordPair pair = { 0 };

      if (target == NULL || !target->is_kept)
        continue;

      if (g_str_equal (fields[0], "!"))
        {
          pair = (AssayWordPair){ synset->number, target->number };
          g_array_append_val (opposites, pair);
          pair = (AssayWordPair){ target->number, synset->number };
          g_array_append_val (opposites, pair);
          add_antonym (wordnet, synset, target, fields[2], antonyms);
        }
      else if (fields[0][1] == '\0' && strchr ("@&+\\$", fields[0][0]) != NULL)
        g_array_append_val (above, target->number);
    }

  g_array_sort (above, compare_numbers);
}

static void
add_synsets (WordNet    *wordnet,
             GByteArray *file)
{
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) wider = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) antonyms = g_array_new (FALSE, FALSE, sizeof (AssayWordPair));
  g_autoptr (GArray) opposites = g_array_new (FALSE, FALSE, sizeof (AssayWordPair));

  for (guint i = 0; i < wordnet->synsets->len; i++)
    {
      const Synset *synset = wordnet->synsets->pdata[i];
      g_autoptr (GArray) above = g_array_new (FALSE, FALSE, sizeof (guint32));

      if (!synset->is_kept)
        continue;

      follow_pointers (wordnet, synset, above, antonyms, opposites);
      g_array_append_val (first, wider->len);

      for (guint j = 0; j < above->len; j++)
        {
          guint32 number = g_array_index (above, guint32, j);

          if (j == 0 || number != g_array_index (above, guint32, j - 1))
            g_array_append_val (wider, number);
        }
    }

  g_array_append_val (first, wider->len);
  add_array (file, "wider-of", first);
  add_array (file, "wider", wider);
  add_pairs (file, "antonyms", antonyms);
  add_pairs (file, "opposites", opposites);
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Irregular forms and their bases. A verb's come first: “left” is more often of “leave” than of “left”.
 * Comparatives of adjectives are left out: “higher” says something else than “high”. */
static gboolean
read_forms (WordNet     *wordnet,
            const char  *folder,
            GHashTable  *bases,
            GError     **error)
{
  static const char *const names[] = { "verb.exc", "noun.exc" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_auto (GStrv) lines = read_lines (folder, names[i], error);

      if (lines == NULL)
        return FALSE;

      for (guint j = 0; lines[j] != NULL; j++)
        {
          g_auto (GStrv) fields = g_strsplit (lines[j], " ", -1);
          gpointer base = NULL;

          if (fields[0] == NULL || fields[1] == NULL || !is_plain (fields[0]) ||
              g_str_equal (fields[0], fields[1]) || g_hash_table_contains (bases, fields[0]))
            continue;

          base = g_hash_table_lookup (wordnet->numbers, fields[1]);
          if (base != NULL)
            g_hash_table_insert (bases, g_strdup (fields[0]), base);
        }
    }

  return TRUE;
}

static void
add_forms (GHashTable *bases,
           GByteArray *file)
{
  g_autoptr (GPtrArray) forms = g_ptr_array_new ();
  g_autoptr (GString) bytes = g_string_new (NULL);
  g_autoptr (GArray) offsets = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint32));
  GHashTableIter iter;
  gpointer form = NULL;

  g_hash_table_iter_init (&iter, bases);
  while (g_hash_table_iter_next (&iter, &form, NULL))
    g_ptr_array_add (forms, form);
  g_ptr_array_sort (forms, compare_texts);

  for (guint i = 0; i <= forms->len; i++)
    {
      guint32 offset = (guint32) bytes->len;
      guint32 number = 0;

      g_array_append_val (offsets, offset);
      if (i == forms->len)
        break;

      g_string_append (bytes, forms->pdata[i]);
      number = GPOINTER_TO_UINT (g_hash_table_lookup (bases, forms->pdata[i])) - 1;
      g_array_append_val (numbers, number);
    }

  assay_model_file_add (file, "forms", bytes->str, bytes->len);
  add_array (file, "form-offsets", offsets);
  add_array (file, "bases", numbers);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) synsets = g_ptr_array_new_with_free_func (free_synset);
  g_autoptr (GHashTable) by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) lower = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) words = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_word);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) bases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  WordNet wordnet = { synsets, by_key, lower, words, sorted, numbers };
  g_autoptr (GByteArray) file = assay_model_file_begin ("word-relations",
                                                        ASSAY_WORD_RELATIONS_VERSION);
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: %s WORDNET OUT.model\n", argv[0]);
      return 2;
    }

  if (read_files (&wordnet, argv[1], &error))
    {
      number_all (&wordnet);

      if (read_forms (&wordnet, argv[1], bases, &error))
        {
          add_words (&wordnet, file);
          add_synsets (&wordnet, file);
          add_forms (bases, file);
          assay_model_file_end (file);
          g_file_set_contents (argv[2], (const char *) file->data, file->len, &error);
        }
    }

  if (error != NULL)
    {
      g_printerr ("%s: %s\n", argv[0], error->message);
      return 1;
    }

  g_print ("%u words, %u bytes\n", sorted->len, file->len);

  return 0;
}
