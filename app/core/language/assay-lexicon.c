/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-lexicons-resource.h"

/* No entry, in bytes, is longer; longer words are not looked up. */
#define MAX_WORD_BYTES 96

/* A phrase: the words after its first, and what it means. */
typedef struct
{
  char  **rest;    /* NULL-terminated; NULL for a single word */
  guint   n_rest;
  char   *value;   /* "" if the line gave none */
} Phrase;

struct _AssayLexicon
{
  GHashTable *phrases;       /* first word (owned char *) → GArray of Phrase, longest first */
  gsize       longest_bytes; /* of a first word: longer words cannot be in it */
};

static void
clear_phrase (gpointer data)
{
  Phrase *phrase = data;

  g_strfreev (phrase->rest);
  g_free (phrase->value);
}

static int
compare_phrases (gconstpointer a,
                 gconstpointer b)
{
  const Phrase *first = a;
  const Phrase *second = b;

  return (int) second->n_rest - (int) first->n_rest;
}

/* Lower case, with “'” for “’”: the form that entries have. Returns 0 for what cannot be an entry. */
static gsize
fold_word (const char *word,
           gsize       n_bytes,
           char        buffer[MAX_WORD_BYTES + 1])
{
  gsize n = 0;

  if (n_bytes > MAX_WORD_BYTES)
    return 0;

  for (gsize i = 0; i < n_bytes;)
    {
      guchar byte = (guchar) word[i];

      if (byte < 0x80)
        {
          buffer[n++] = g_ascii_tolower ((char) byte);
          i++;
          continue;
        }

      gunichar c = g_unichar_tolower (g_utf8_get_char (word + i));
      i += g_utf8_skip[byte];

      if (n + 6 > MAX_WORD_BYTES)
        return 0;
      if (c == 0x2019)
        buffer[n++] = '\'';
      else
        n += g_unichar_to_utf8 (c, buffer + n);
    }

  buffer[n] = '\0';

  return n;
}

static void
add_line (AssayLexicon *self,
          const char   *line)
{
  const char *tab = strchr (line, '\t');
  g_autofree char *entry = tab != NULL ? g_strndup (line, tab - line) : g_strdup (line);
  g_auto (GStrv) words = g_strsplit (g_strstrip (entry), " ", -1);
  GArray *phrases = NULL;
  Phrase phrase = { 0 };

  if (words[0] == NULL || *words[0] == '\0')
    return;

  phrases = g_hash_table_lookup (self->phrases, words[0]);

  if (phrases == NULL)
    {
      phrases = g_array_new (FALSE, FALSE, sizeof (Phrase));
      g_array_set_clear_func (phrases, clear_phrase);
      g_hash_table_insert (self->phrases, g_strdup (words[0]), phrases);
      self->longest_bytes = MAX (self->longest_bytes, strlen (words[0]));
    }

  phrase.rest = words[1] != NULL ? g_strdupv (words + 1) : NULL;
  phrase.n_rest = g_strv_length (words) - 1;
  phrase.value = g_strstrip (g_strdup (tab != NULL ? tab + 1 : ""));
  g_array_append_val (phrases, phrase);
}

static AssayLexicon *
load_lexicon (const char *path)
{
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) lines = NULL;
  AssayLexicon *self = g_new0 (AssayLexicon, 1);
  GHashTableIter iter;
  gpointer phrases;

  self->phrases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  bytes = g_resource_lookup_data (assay_lexicons_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  /* A language without this list has an empty one: its rules then find nothing. */
  if (bytes == NULL)
    return self;

  lines = g_strsplit (g_bytes_get_data (bytes, NULL), "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      if (**line != '#' && **line != '\0')
        add_line (self, *line);
    }

  g_hash_table_iter_init (&iter, self->phrases);
  while (g_hash_table_iter_next (&iter, NULL, &phrases))
    g_array_sort (phrases, compare_phrases);

  return self;
}

/**
 * assay_lexicon_get:
 * @language: primary language tag (“en”)
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
  static GMutex mutex;
  static GHashTable *lexicons; /* resource path (owned) → AssayLexicon, never freed */
  g_autofree char *path = g_strdup_printf ("/org/assaydesk/Assay/lexicons/%s/%s.txt", language, name);
  AssayLexicon *self = NULL;

  g_mutex_lock (&mutex);

  if (lexicons == NULL)
    lexicons = g_hash_table_new (g_str_hash, g_str_equal);

  self = g_hash_table_lookup (lexicons, path);

  if (self == NULL)
    {
      self = load_lexicon (path);
      g_hash_table_insert (lexicons, g_steal_pointer (&path), self);
    }

  g_mutex_unlock (&mutex);

  return self;
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
  char folded[MAX_WORD_BYTES + 1];
  const GArray *phrases = NULL;
  const Phrase *last = NULL;

  if (n_bytes > self->longest_bytes + 4 || fold_word (word, n_bytes, folded) == 0)
    return NULL;

  phrases = g_hash_table_lookup (self->phrases, folded);
  if (phrases == NULL)
    return NULL;

  last = &g_array_index (phrases, Phrase, phrases->len - 1);

  return last->n_rest == 0 ? last->value : NULL;
}

static gboolean
matches_rest (const Phrase      *phrase,
              const AssayReader *reader,
              guint              token)
{
  char folded[MAX_WORD_BYTES + 1];

  for (guint i = 0; i < phrase->n_rest; i++)
    {
      const AssayToken *at = NULL;

      if (token + 1 + i >= reader->tokens->len)
        return FALSE;

      at = assay_reader_token (reader, token + 1 + i);

      if ((at->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        return FALSE;
      if (fold_word (reader->utf8 + at->begin_byte, at->end_byte - at->begin_byte, folded) == 0 ||
          strcmp (folded, phrase->rest[i]) != 0)
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
  const AssayToken *at = assay_reader_token (reader, token);
  gsize n_bytes = at->end_byte - at->begin_byte;
  char folded[MAX_WORD_BYTES + 1];
  const GArray *phrases = NULL;

  if (n_bytes > self->longest_bytes + 4 ||
      fold_word (reader->utf8 + at->begin_byte, n_bytes, folded) == 0)
    return 0;

  phrases = g_hash_table_lookup (self->phrases, folded);
  if (phrases == NULL)
    return 0;

  for (guint i = 0; i < phrases->len; i++)
    {
      const Phrase *phrase = &g_array_index (phrases, Phrase, i);

      if (!matches_rest (phrase, reader, token))
        continue;

      if (value != NULL)
        *value = phrase->value;

      return phrase->n_rest + 1;
    }

  return 0;
}
