/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-words-private.h"

#include <string.h>

#include "assay-ascii.h"
#include "assay-lexicon.h"
#include "assay-stem-private.h"

/* A clause with fewer words that say something is no unit of its own: it goes with its neighbour. */
#define MIN_CLAUSE_WORDS 3

struct _AssayVocabulary
{
  char               *language;
  const AssayLexicon *function_words; /* word → “stop”, “break”, “light”, “no” */
  const AssayLexicon *kin;            /* base form → name of its group */
  const AssayLexicon *aliases;        /* name, its words joined by “-” → what it is a name of */
  GStringChunk       *chunk;
  GHashTable         *numbers;        /* text (in chunk) → entry number */
  GArray             *entries;        /* of AssayEntry */
};

AssayVocabulary *
assay_vocabulary_new (const char *language)
{
  AssayVocabulary *self = g_new0 (AssayVocabulary, 1);
  AssayEntry none = { .text = "" };

  self->language = g_strdup (language);
  self->function_words = assay_lexicon_get (language, "function-words");
  self->kin = assay_lexicon_get (language, "kin");
  self->aliases = assay_lexicon_get (language, "aliases");
  self->chunk = g_string_chunk_new (4096);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->entries = g_array_new (FALSE, FALSE, sizeof (AssayEntry));
  g_array_append_val (self->entries, none);

  return self;
}

void
assay_vocabulary_free (AssayVocabulary *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->language);
  g_string_chunk_free (self->chunk);
  g_hash_table_unref (self->numbers);
  g_array_unref (self->entries);
  g_free (self);
}

guint
assay_vocabulary_get_size (const AssayVocabulary *self)
{
  return self->entries->len;
}

const AssayEntry *
assay_vocabulary_get (const AssayVocabulary *self,
                      guint                  entry)
{
  g_assert (entry < self->entries->len);

  return &g_array_index (self->entries, AssayEntry, entry);
}

static guint
find_number (AssayVocabulary *self,
             const char      *text)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, text));
}

static guint
add_entry (AssayVocabulary *self,
           const char      *text)
{
  guint number = self->entries->len;
  AssayEntry entry = {
    .text = g_string_chunk_insert (self->chunk, text),
    .stem = number,
    .kin = number,
  };

  g_array_append_val (self->entries, entry);
  g_hash_table_insert (self->numbers, (gpointer) entry.text, GUINT_TO_POINTER (number));

  return number;
}

/**
 * assay_vocabulary_add_key:
 * @mark: a character that no word begins with; it tells the kinds of key apart
 * @text: the key
 *
 * Returns: the entry of that key, made if need be
 */
guint
assay_vocabulary_add_key (AssayVocabulary *self,
                          char             mark,
                          const char      *text)
{
  char key[ASSAY_STEM_MAX_BYTES + 2];
  guint number = 0;

  key[0] = mark;
  g_strlcpy (key + 1, text, sizeof key - 1);
  number = find_number (self, key);

  return number != 0 ? number : add_entry (self, key);
}

guint
assay_vocabulary_find_kin (AssayVocabulary *self,
                           const char      *group)
{
  return assay_vocabulary_add_key (self, '=', group);
}

typedef struct
{
  const AssayLexicon *lexicon;
  const char         *value;
} BaseSearch;

static gboolean
look_up_base (const char *candidate,
              gpointer    user_data)
{
  BaseSearch *search = user_data;

  search->value = assay_lexicon_lookup (search->lexicon, candidate, strlen (candidate));

  return search->value != NULL;
}

static const char *
find_by_base (const AssayLexicon *lexicon,
              const char         *form)
{
  BaseSearch search = { .lexicon = lexicon };

  return assay_stem_try_bases (form, look_up_base, &search) ? search.value : NULL;
}

/* “unequivocally”: how something was done, seldom what. Short ones are often no adverbs (“family”). */
static gboolean
is_adverb (const char *form)
{
  static const char *const endings[] = { "ally", "ely", "tly", "dly", "sly", "ully" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (strlen (form) > 6 && g_str_has_suffix (form, endings[i]))
        return TRUE;
    }

  return FALSE;
}

static guint
tell_flags (AssayVocabulary *self,
            const char      *form)
{
  const char *value = NULL;

  if (g_ascii_isdigit (*form))
    return ASSAY_WORD_NUMBER;
  if (g_str_has_suffix (form, "n't") || g_str_equal (form, "cannot"))
    return ASSAY_WORD_STOP | ASSAY_WORD_NEGATION;

  value = assay_lexicon_lookup (self->function_words, form, strlen (form));

  if (value == NULL)
    {
      value = find_by_base (self->function_words, form);

      /* Only words that say something are inflected: “wing” is no form of “we”. */
      if (value == NULL || !(g_str_equal (value, "light") || g_str_equal (value, "refusal")))
        return strlen (form) < 2 ? ASSAY_WORD_STOP : is_adverb (form) ? ASSAY_WORD_LIGHT : 0;
    }
  if (g_str_equal (value, "no"))
    return ASSAY_WORD_STOP | ASSAY_WORD_NEGATION;
  if (g_str_equal (value, "refusal"))
    return ASSAY_WORD_NEGATION;
  if (g_str_equal (value, "light"))
    return ASSAY_WORD_LIGHT;

  return ASSAY_WORD_STOP;
}

static gboolean
breaks_clause (const AssayVocabulary *self,
               const char            *form)
{
  const char *value = assay_lexicon_lookup (self->function_words, form, strlen (form));

  return value != NULL && g_str_equal (value, "break");
}

/**
 * assay_vocabulary_add:
 * @form: a word as assay_words_append() folds it
 *
 * Returns: its entry, made if need be
 */
guint
assay_vocabulary_add (AssayVocabulary *self,
                      const char      *form)
{
  guint number = find_number (self, form);
  const char *group = NULL;
  AssayStem stem;
  AssayEntry entry = { 0 };

  if (number != 0)
    return number;

  number = add_entry (self, form);
  stem = assay_stem_of (form);
  entry.flags = tell_flags (self, form);
  entry.breaks = breaks_clause (self, form);
  entry.stem = assay_vocabulary_add_key (self, '+', stem.text);
  entry.kin = entry.stem;

  if ((entry.flags & (ASSAY_WORD_STOP | ASSAY_WORD_NUMBER)) == 0)
    group = find_by_base (self->kin, form);
  if (group != NULL)
    entry.kin = assay_vocabulary_find_kin (self, group);

  entry.text = g_array_index (self->entries, AssayEntry, number).text;
  g_array_index (self->entries, AssayEntry, number) = entry;

  return number;
}

/*
 * @first: entry of a form
 * @second: entry of the form after it, or 0
 * @third: entry of the form after that, or 0
 *
 * Returns: the entry that stands for what the words together are a name of, or 0 if the list of aliases
 *   does not have them
 */
static guint
find_alias (AssayVocabulary *self,
            guint            first,
            guint            second,
            guint            third)
{
  const guint parts[] = { first, second, third };
  char joined[3 * ASSAY_STEM_MAX_BYTES + 3];
  const char *value = NULL;
  gsize n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts) && (i == 0 || parts[i] != 0); i++)
    {
      const char *text = assay_vocabulary_get (self, parts[i])->text;
      gsize n_text = MIN (strlen (text), ASSAY_STEM_MAX_BYTES);

      if (i > 0)
        joined[n++] = '-';
      memcpy (joined + n, text, n_text);
      n += n_text;
    }

  value = assay_lexicon_lookup (self->aliases, joined, n);

  return value != NULL ? assay_vocabulary_add_key (self, '@', value) : 0;
}

/* One sentence while it is cut into words. */
typedef struct
{
  AssayVocabulary *vocabulary;
  GArray          *words;
  const char      *at;
  const char      *end;
  guint            position;     /* of @at, in code points */
  gboolean         in_brackets;
  gboolean         gap_pending; /* an ellipsis may end the sentence before */
  gboolean         break_pending;
  guint            clause;
} Cutter;

static inline gboolean
is_word_char (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum ((char) c);

  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static inline gunichar
get_char (const char *p)
{
  return (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char (p);
}

/* Appends a character; returns how many bytes it took. */
static inline gsize
put_char (gunichar  c,
          char     *to)
{
  return c < 0x80 ? (*to = (char) c, 1u) : (gsize) g_unichar_to_utf8 (c, to);
}

static inline gboolean
is_upper (gunichar c)
{
  return c < 0x80 ? g_ascii_isupper ((char) c) : g_unichar_isupper (c);
}

static inline gunichar
peek (const Cutter *cutter,
      const char   *p)
{
  return p < cutter->end ? get_char (p) : 0;
}

/* Lower case, and the bare letter for one with an accent. */
static gunichar
fold_char (gunichar c)
{
  gunichar parts[4];

  if (c < 0x80)
    return (gunichar) assay_ascii_to_lower ((char) c);

  c = g_unichar_tolower (c);

  if (g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts)) > 1 && parts[0] < 0x80)
    return parts[0];

  return c;
}

/* Whether the mark at @p stands inside a word: “don’t”, “12,000”, “3.5”, “U.S.”, “[t]here”. */
static gboolean
is_inner_mark (const Cutter *cutter,
               const char   *p,
               gunichar      before,
               gsize         n_form)
{
  gunichar c = get_char (p);
  gunichar after = peek (cutter, g_utf8_next_char (p));

  /* “[I]’m” */
  if (c == ']' && (after == '\'' || after == 0x2019))
    after = peek (cutter, g_utf8_next_char (g_utf8_next_char (p)));
  if (!is_word_char (after))
    return FALSE;
  if (c == '\'' || c == 0x2019 || c == '[' || c == ']')
    return TRUE;
  if (c == ',' || c == '.')
    {
      if (g_unichar_isdigit (before) && g_unichar_isdigit (after))
        return TRUE;
      return c == '.' && n_form <= 3 && is_upper (before) && is_upper (after);
    }

  return FALSE;
}

/* Takes the word at the cutter, and leaves it behind the word. */
static void
cut_word (Cutter *cutter)
{
  char form[ASSAY_STEM_MAX_BYTES + 8];
  gsize n = 0;
  gunichar before = 0;
  gboolean begins_in_brackets = cutter->in_brackets;
  AssayWord word = { .span = { cutter->position, 0 }, .clause = cutter->clause };

  if (is_upper (get_char (cutter->at)))
    word.flags |= ASSAY_WORD_CAPITAL;

  while (cutter->at < cutter->end)
    {
      gunichar c = get_char (cutter->at);
      gunichar folded = c;

      if (is_word_char (c))
        folded = fold_char (c);
      else if (!is_inner_mark (cutter, cutter->at, before, n))
        break;
      else if (c == '[' || c == ']')
        cutter->in_brackets = c == '[';
      else if (c == 0x2019)
        folded = '\'';

      if (folded != '[' && folded != ']' && folded != ',' && folded != '.' &&
          (folded < 0x80 || !g_unichar_ismark (folded)) && n < ASSAY_STEM_MAX_BYTES - 6)
        n += put_char (folded, form + n);
      else if (folded == '.' && g_unichar_isdigit (before) && n < ASSAY_STEM_MAX_BYTES)
        form[n++] = '.';

      before = c;
      cutter->at = g_utf8_next_char (cutter->at);
      cutter->position++;
    }

  if (n > 2 && form[n - 1] == 's' && form[n - 2] == '\'')
    n -= 2;
  form[n] = '\0';

  word.span.end = cutter->position;
  word.form = assay_vocabulary_add (cutter->vocabulary, form);
  word.flags |= assay_vocabulary_get (cutter->vocabulary, word.form)->flags;
  if (begins_in_brackets && cutter->in_brackets)
    word.flags |= ASSAY_WORD_EDITED;
  if (cutter->gap_pending)
    word.flags |= ASSAY_WORD_GAP_BEFORE;
  cutter->gap_pending = FALSE;

  g_array_append_val (cutter->words, word);
}

static gboolean
is_clause_mark (gunichar c)
{
  return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == 0x2013 || c == 0x2014;
}

static void
cut_mark (Cutter *cutter)
{
  gunichar c = get_char (cutter->at);

  if (c == '[')
    cutter->in_brackets = TRUE;
  else if (c == ']')
    cutter->in_brackets = FALSE;
  else if (c == 0x2026 || (c == '.' && cutter->at + 2 < cutter->end && cutter->at[1] == '.' &&
                           cutter->at[2] == '.'))
    cutter->gap_pending = TRUE;
  else if (is_clause_mark (c))
    cutter->break_pending = TRUE;

  cutter->at = g_utf8_next_char (cutter->at);
  cutter->position++;
}

/* Joins clauses that are too short, so that each says something. */
static void
merge_clauses (Cutter *cutter,
               guint   first)
{
  GArray *words = cutter->words;
  guint last_clause = 0;
  guint n_content = 0;
  guint begin = first;

  if (first == words->len)
    return;

  last_clause = g_array_index (words, AssayWord, first).clause;

  for (guint i = first; i <= words->len; i++)
    {
      gboolean at_end = i == words->len;
      const AssayWord *word = at_end ? NULL : &g_array_index (words, AssayWord, i);

      if (at_end || word->clause != g_array_index (words, AssayWord, begin).clause)
        {
          guint clause = g_array_index (words, AssayWord, begin).clause;

          if (n_content < MIN_CLAUSE_WORDS && begin > first)
            clause = last_clause;

          for (guint j = begin; j < i; j++)
            g_array_index (words, AssayWord, j).clause = clause;

          last_clause = clause;
          begin = i;
          n_content = 0;
        }

      if (!at_end && (word->flags & ASSAY_WORD_STOP) == 0)
        n_content++;
    }
}

/* Names of several words that have an alias get it on their first word, and nothing on the rest. */
static void
tell_names (Cutter *cutter,
            guint   first)
{
  GArray *words = cutter->words;
  AssayVocabulary *vocabulary = cutter->vocabulary;
  guint i = first;

  while (i < words->len)
    {
      AssayWord *word = &g_array_index (words, AssayWord, i);
      guint forms[3] = { 0 };
      guint n = 0;

      if ((word->flags & ASSAY_WORD_CAPITAL) == 0)
        {
          i++;
          continue;
        }

      while (n < G_N_ELEMENTS (forms) && i + n < words->len &&
             (g_array_index (words, AssayWord, i + n).flags & ASSAY_WORD_CAPITAL) != 0)
        {
          forms[n] = g_array_index (words, AssayWord, i + n).form;
          n++;
        }

      for (; n > 0; n--)
        {
          word->name = find_alias (vocabulary, forms[0], n > 1 ? forms[1] : 0,
                                   n > 2 ? forms[2] : 0);
          if (word->name != 0)
            break;
        }

      if (word->name == 0)
        {
          word->name = assay_vocabulary_get (vocabulary, word->form)->stem;
          n = 1;
        }

      i += n;
    }
}

static void
cut_sentence (Cutter *cutter)
{
  guint first = cutter->words->len;

  while (cutter->at < cutter->end)
    {
      if (!is_word_char (get_char (cutter->at)))
        {
          cut_mark (cutter);
          continue;
        }

      cut_word (cutter);

      {
        AssayWord *word = &g_array_index (cutter->words, AssayWord, cutter->words->len - 1);

        if (cutter->words->len - 1 > first &&
            (cutter->break_pending ||
             assay_vocabulary_get (cutter->vocabulary, word->form)->breaks))
          word->clause = ++cutter->clause;
        cutter->break_pending = FALSE;
      }
    }

  merge_clauses (cutter, first);
  tell_names (cutter, first);
}

/**
 * assay_words_append:
 * @reading: a reading
 * @words: array of #AssayWord to which the words of its sentences are appended
 * @ranges: array of #AssayWordRange to which one range a sentence is appended
 */
void
assay_words_append (AssayVocabulary *vocabulary,
                    AssayReading    *reading,
                    GArray          *words,
                    GArray          *ranges)
{
  AssayText *text = assay_reading_get_text (reading);
  const char *utf8 = assay_text_get_utf8 (text);
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);
  Cutter cutter = { .vocabulary = vocabulary, .words = words };

  for (guint i = 0; i < n_sentences; i++)
    {
      AssayWordRange range = { .first = words->len };

      cutter.at = utf8 + assay_text_to_byte (text, sentences[i].span.begin);
      cutter.end = utf8 + assay_text_to_byte (text, sentences[i].span.end);
      cutter.position = sentences[i].span.begin;
      cutter.in_brackets = FALSE;
      cutter.break_pending = FALSE;
      cutter.clause++;
      cut_sentence (&cutter);

      range.end = words->len;
      g_array_append_val (ranges, range);
    }
}
