/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-ascii.h"
#include "assay-lexicons-resource.h"

#define LEXICONS_PATH "/org/assaydesk/Assay/lexicons/"

/* No word of an entry, in bytes, is longer; longer words are not looked up. */
#define MAX_WORD_BYTES 64

/* A word of the lexis: where it stands in the pool. */
typedef struct
{
  guint32 offset;
  guint32 n_bytes;
  guint32 hash;
} Word;

/* One line of a list: the words of the entry and what it means. */
typedef struct
{
  guint32     first;   /* number of its first word */
  guint32     rest;    /* index in the list's rests of its other words */
  guint32     n_rest;
  const char *value;   /* in the list's text; "" if the line gave none */
} Entry;

struct _AssayLexicon
{
  const AssayLexis *lexis;
  char                  *text;     /* the file, cut up by NUL; values point into it */
  GArray                *entries;  /* of Entry, by first word, the longest first */
  GArray                *rests;    /* of guint32: numbers of words */
  guint32 *begins; /* [words + 2] index of the first entry that begins with the word */
};

struct _AssayLexis
{
  GString    *pool;      /* the words, one after another */
  GArray     *words;     /* of Word; index 0 is none */
  guint32 *slots; /* [n_slots] number of a word, 0 if free; a power of two, at most half full */
  guint32     n_slots;
  GHashTable *lexicons;  /* name (owned) → AssayLexicon */
  AssayLexicon *empty;   /* for a name that the language has no list of */
};

/* Lower case, with “'” for “’”: the form that entries have. Returns 0 for what cannot be an entry. */
static gsize
fold_word (const char *word,
           gsize       n_bytes,
           char        buffer[MAX_WORD_BYTES],
           guint32    *hash)
{
  guint32 h = 2166136261u;
  gsize n = 0;

  if (n_bytes > MAX_WORD_BYTES - 6)
    return 0;

  for (gsize i = 0; i < n_bytes;)
    {
      guchar byte = (guchar) word[i];
      gunichar c;

      if (byte < 0x80)
        {
          buffer[n++] = assay_ascii_to_lower ((char) byte);
          i++;
          continue;
        }

      c = g_utf8_get_char (word + i);
      i += g_utf8_skip[byte];

      if (n > MAX_WORD_BYTES - 6)
        return 0;
      if (c == 0x2019)
        buffer[n++] = '\'';
      else
        n += g_unichar_to_utf8 (g_unichar_tolower (c), buffer + n);
    }

  /* FNV-1a */
  for (gsize i = 0; i < n; i++)
    h = (h ^ (guchar) buffer[i]) * 16777619u;
  *hash = h;

  return n;
}

static guint32
find_slot (const AssayLexis *self,
           const char            *folded,
           gsize                  n_bytes,
           guint32                hash)
{
  guint32 slot = hash & (self->n_slots - 1);

  while (self->slots[slot] != 0)
    {
      const Word *word = &g_array_index (self->words, Word, self->slots[slot]);

      if (word->hash == hash && word->n_bytes == n_bytes &&
          memcmp (self->pool->str + word->offset, folded, n_bytes) == 0)
        break;

      slot = (slot + 1) & (self->n_slots - 1);
    }

  return slot;
}

static void
grow_slots (AssayLexis *self)
{
  g_free (self->slots);
  self->n_slots *= 2;
  self->slots = g_new0 (guint32, self->n_slots);

  for (guint32 i = 1; i < self->words->len; i++)
    {
      guint32 slot = g_array_index (self->words, Word, i).hash & (self->n_slots - 1);

      while (self->slots[slot] != 0)
        slot = (slot + 1) & (self->n_slots - 1);
      self->slots[slot] = i;
    }
}

/* The number of a word of an entry, which is added where it is new. */
static guint32
add_word (AssayLexis *self,
          const char      *word,
          gsize            n_bytes)
{
  char folded[MAX_WORD_BYTES];
  guint32 hash = 0;
  gsize n = fold_word (word, n_bytes, folded, &hash);
  guint32 slot = find_slot (self, folded, n, hash);
  Word added = { .offset = (guint32) self->pool->len, .n_bytes = (guint32) n, .hash = hash };

  if (self->slots[slot] != 0)
    return self->slots[slot];

  g_string_append_len (self->pool, folded, (gssize) n);
  g_array_append_val (self->words, added);
  self->slots[slot] = self->words->len - 1;

  if (self->words->len * 2 > self->n_slots)
    grow_slots (self);

  return self->words->len - 1;
}

/* The bytes of the first word of an entry, as the tokens have it: “it's” is “it” and “'s”. */
static gsize
measure_word (const char *word)
{
  static const char *const clitics[] = { "'s", "'re", "'ll", "'ve", "'d", "'m" };
  gsize n = strcspn (word, " ");

  for (guint i = 0; i < G_N_ELEMENTS (clitics); i++)
    {
      gsize n_clitic = strlen (clitics[i]);

      if (n > n_clitic && strncmp (word + n - n_clitic, clitics[i], n_clitic) == 0)
        return n - n_clitic;
    }

  return n;
}

static void
add_line (AssayLexicon    *self,
          AssayLexis *lexis,
          char            *line)
{
  char *tab = strchr (line, '\t');
  Entry entry = { .rest = self->rests->len, .value = "" };

  if (tab != NULL)
    {
      *tab = '\0';
      entry.value = g_strstrip (tab + 1);
    }

  for (const char *word = line; *word != '\0';)
    {
      gsize n = measure_word (word);

      if (n > 0)
        {
          guint32 number = add_word (lexis, word, n);

          if (entry.first == 0)
            entry.first = number;
          else
            g_array_append_val (self->rests, number);
        }
      word += n + (word[n] == ' ');
    }

  if (entry.first == 0)
    return;

  entry.n_rest = self->rests->len - entry.rest;
  g_array_append_val (self->entries, entry);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *first = a;
  const Entry *second = b;

  if (first->first != second->first)
    return first->first < second->first ? -1 : 1;

  return (int) second->n_rest - (int) first->n_rest;
}

static AssayLexicon *
load_lexicon (AssayLexis *lexis,
              const char      *path)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (assay_lexicons_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  AssayLexicon *self = g_new0 (AssayLexicon, 1);

  self->lexis = lexis;
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  self->rests = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (bytes == NULL)
    return self;

  self->text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  for (char *line = self->text; line != NULL && *line != '\0';)
    {
      char *end = strchr (line, '\n');

      if (end != NULL)
        *end++ = '\0';
      if (*line != '#')
        add_line (self, lexis, line);
      line = end;
    }

  g_array_sort (self->entries, compare_entries);

  return self;
}

/* Once all words have their numbers. */
static void
index_lexicon (AssayLexicon *self)
{
  guint32 n_words = self->lexis->words->len;
  guint32 word = 0;

  self->begins = g_new0 (guint32, n_words + 1);

  for (guint32 i = 0; i < self->entries->len; i++)
    {
      while (word <= g_array_index (self->entries, Entry, i).first)
        self->begins[word++] = i;
    }
  while (word <= n_words)
    self->begins[word++] = self->entries->len;
}

static AssayLexis *
load_lexis (const char *language)
{
  g_autofree char *folder = g_strconcat (LEXICONS_PATH, language, NULL);
  g_auto (GStrv) names = g_resource_enumerate_children (assay_lexicons_get_resource (), folder,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  AssayLexis *self = g_new0 (AssayLexis, 1);
  GHashTableIter iter;
  gpointer lexicon;

  self->pool = g_string_new (NULL);
  self->words = g_array_new (FALSE, FALSE, sizeof (Word));
  g_array_set_size (self->words, 1);
  memset (self->words->data, 0, sizeof (Word));
  self->n_slots = 1024;
  self->slots = g_new0 (guint32, self->n_slots);
  self->lexicons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->empty = load_lexicon (self, "/");

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, "/", names[i], NULL);

      if (g_str_has_suffix (names[i], ".txt"))
        g_hash_table_insert (self->lexicons, g_strndup (names[i], strlen (names[i]) - 4),
                             load_lexicon (self, path));
    }

  index_lexicon (self->empty);
  g_hash_table_iter_init (&iter, self->lexicons);
  while (g_hash_table_iter_next (&iter, NULL, &lexicon))
    index_lexicon (lexicon);

  return self;
}

/* All languages that have lists: name (owned) → AssayLexis. Never freed. */
static GHashTable *
load_languages (void)
{
  g_auto (GStrv) names = g_resource_enumerate_children (
      assay_lexicons_get_resource (), LEXICONS_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GHashTable *languages = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      char *language = g_strndup (names[i], strcspn (names[i], "/"));

      g_hash_table_insert (languages, language, load_lexis (language));
    }

  return languages;
}

/**
 * assay_lexis_get:
 * @tag: a language tag (“en”, “en-GB”)
 *
 * The lists are read once and kept; safe from any thread.
 *
 * Returns: (transfer none): the words of the language's lists; those of no language in particular
 *   (“und”) where it has none
 */
const AssayLexis *
assay_lexis_get (const char *tag)
{
  static GHashTable *languages;
  const AssayLexis *self = NULL;
  g_autofree char *primary = g_ascii_strdown (tag, (gssize) strcspn (tag, "-_"));

  if (g_once_init_enter (&languages))
    g_once_init_leave (&languages, load_languages ());

  self = g_hash_table_lookup (languages, primary);

  return self != NULL ? self : g_hash_table_lookup (languages, "und");
}

/**
 * assay_lexis_find:
 * @word: a word, not NUL-terminated
 * @n_bytes: its length
 *
 * Returns: the number of the word, or 0 if no list has it
 */
guint32
assay_lexis_find (const AssayLexis *self,
                  const char       *word,
                  gsize             n_bytes)
{
  char folded[MAX_WORD_BYTES];
  guint32 hash = 0;
  gsize n = fold_word (word, n_bytes, folded, &hash);

  return n == 0 ? 0 : self->slots[find_slot (self, folded, n, hash)];
}

/**
 * assay_lexicon_get:
 * @language: a language tag (“en”, “en-GB”)
 * @name: name of the list
 *
 * Lists are read once and kept; safe from any thread.
 *
 * Returns: (transfer none): the list, empty where the language has none of that name
 */
const AssayLexicon *
assay_lexicon_get (const char *language,
                   const char *name)
{
  const AssayLexis *lexis = assay_lexis_get (language);
  const AssayLexicon *self = g_hash_table_lookup (lexis->lexicons, name);

  return self != NULL ? self : lexis->empty;
}

/**
 * assay_lexicon_get_lexis:
 *
 * Returns: (transfer none): the words of all lists of its language
 */
const AssayLexis *
assay_lexicon_get_lexis (const AssayLexicon *self)
{
  return self->lexis;
}

/* The value of the entry that is this one word, or NULL. */
static inline const char *
look_up_number (const AssayLexicon *self,
                guint32             number)
{
  guint32 end = self->begins[number + 1];
  const Entry *last = NULL;

  if (number == 0 || self->begins[number] == end)
    return NULL;

  last = &g_array_index (self->entries, Entry, end - 1);

  return last->n_rest == 0 ? last->value : NULL;
}

/**
 * assay_lexicon_lookup_number:
 * @number: of a word in the lexis of the list, or 0: whoever looks it up in several lists finds it once
 *
 * Returns: (nullable) (transfer none): as assay_lexicon_lookup() for that word
 */
const char *
assay_lexicon_lookup_number (const AssayLexicon *self,
                             guint32             number)
{
  return look_up_number (self, number);
}

/**
 * assay_lexicon_lookup:
 * @word: a single word, not NUL-terminated
 * @n_bytes: its length
 *
 * Returns: (nullable) (transfer none): the value of that single word (“” if its line has none), or
 *   %NULL if it is not in the list
 */
const char *
assay_lexicon_lookup (const AssayLexicon *self,
                      const char         *word,
                      gsize               n_bytes)
{
  return look_up_number (self, assay_lexis_find (self->lexis, word, n_bytes));
}

/**
 * assay_lexicon_lookup_token:
 * @token: index of a token
 *
 * Returns: (nullable) (transfer none): as assay_lexicon_lookup() for the token's word
 */
const char *
assay_lexicon_lookup_token (const AssayLexicon *self,
                            const AssayReader  *reader,
                            guint               token)
{
  return look_up_number (self, assay_reader_token (reader, token)->word);
}

static gboolean
matches_rest (const AssayLexicon *self,
              const Entry        *entry,
              const AssayReader  *reader,
              guint               token)
{
  if (entry->n_rest >= reader->tokens->len - token)
    return FALSE;

  for (guint32 i = 0; i < entry->n_rest; i++)
    {
      const AssayToken *at = assay_reader_token (reader, token + 1 + i);

      if (at->word != g_array_index (self->rests, guint32, entry->rest + i) ||
          (at->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_lexicon_match:
 * @token: index of the token at which an entry may begin
 * @value: (out) (optional) (nullable) (transfer none): the entry's value
 *
 * An entry's words, parted by single spaces, each match one token.
 *
 * Returns: how many tokens the longest entry that begins at @token has, or 0 for none
 */
guint
assay_lexicon_match (const AssayLexicon  *self,
                     const AssayReader   *reader,
                     guint                token,
                     const char         **value)
{
  guint32 number = assay_reader_token (reader, token)->word;

  if (number == 0)
    return 0;

  for (guint32 i = self->begins[number]; i < self->begins[number + 1]; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (!matches_rest (self, entry, reader, token))
        continue;

      if (value != NULL)
        *value = entry->value;

      return entry->n_rest + 1;
    }

  return 0;
}
