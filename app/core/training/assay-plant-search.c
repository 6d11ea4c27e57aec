/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <stdlib.h>
#include <string.h>

/*
 * Whether an error can be found: the source must have the right words, in a sentence that speaks of the same
 * thing, which we take it to do if it shares enough other words with the sentence of the draft.
 */

/* Letters of a word by which it is compared: “rejects” and “rejected” meet. */
#define STEM_BYTES 5
#define MIN_WORD_BYTES 4

/* Words so common that sharing them says nothing. */
static const char *const common[] = {
  "about", "after", "also",  "been", "before", "from", "have",  "into", "more",
  "most",  "only",  "over",  "said", "says",   "some", "than",  "that", "their",
  "them",  "then",  "there", "they", "this",   "were", "what",  "when", "where",
  "which", "while", "will",  "with", "would",  "year", "years",
};

/* A source's text, sentence by sentence. */
typedef struct
{
  guint      source;
  GPtrArray *sentences; /* folded */
  GPtrArray *stems;     /* [sentence] set of stems */
} Page;

static void
free_page (gpointer data)
{
  Page *page = data;

  g_ptr_array_unref (page->sentences);
  g_ptr_array_unref (page->stems);
  g_free (page);
}

/**
 * assay_plant_fold:
 * @text: any text
 *
 * Returns: (transfer full): the same without case, with plain marks and single spaces
 */
char *
assay_plant_fold (const char *text)
{
  g_autofree char *lower = g_utf8_casefold (text, -1);
  GString *folded = g_string_sized_new (strlen (lower));

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x2018 || c == 0x2019)
        c = '\'';
      else if (c == 0x201c || c == 0x201d)
        c = '"';
      else if (c >= 0x2010 && c <= 0x2013)
        c = '-';
      else if (g_unichar_isspace (c))
        c = ' ';

      if (c != ' ' || (folded->len > 0 && folded->str[folded->len - 1] != ' '))
        g_string_append_unichar (folded, c);
    }

  return g_string_free (folded, FALSE);
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* Whether the words from @at to @end are cut out of none larger: “40” is not in “140”, “40%” or “40,000”. */
static gboolean
is_whole (const char *text,
          const char *at,
          const char *end)
{
  gunichar first = g_utf8_get_char (at);
  gunichar last = g_utf8_get_char (g_utf8_prev_char (end));

  if (at > text && is_word_char (first))
    {
      const char *before = g_utf8_prev_char (at);

      if (is_word_char (g_utf8_get_char (before)))
        return FALSE;
      if (g_unichar_isdigit (first) && (*before == ',' || *before == '.') && before > text &&
          g_ascii_isdigit (before[-1]))
        return FALSE;
    }

  if (*end == '\0' || !is_word_char (last))
    return TRUE;
  if (is_word_char (g_utf8_get_char (end)))
    return FALSE;

  return !g_unichar_isdigit (last) ||
         (*end != '%' && !((*end == ',' || *end == '.') && g_ascii_isdigit (end[1])));
}

/**
 * assay_plant_count_words:
 * @folded: a folded text
 * @needle: folded words
 *
 * Returns: how often they stand there as words of their own
 */
guint
assay_plant_count_words (const char *folded,
                         const char *needle)
{
  gsize n_bytes = strlen (needle);
  guint n = 0;

  if (n_bytes == 0)
    return 0;

  for (const char *at = strstr (folded, needle); at != NULL; at = strstr (at + n_bytes, needle))
    n += is_whole (folded, at, at + n_bytes);

  return n;
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (a, *(const char *const *) b);
}

/* Whether @word is among @n sorted words. */
gboolean
assay_plant_is_one_of (const char        *word,
                       const char *const *words,
                       gsize              n)
{
  return bsearch (word, words, n, sizeof words[0], compare_words) != NULL;
}

/* The words of a folded sentence that tell what it is about. */
static GHashTable *
make_stems (const char *folded)
{
  GHashTable *stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *p = folded;

  while (*p != '\0')
    {
      const char *begin = p;
      g_autofree char *word = NULL;

      while (*p != '\0' && is_word_char (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);

      if (p == begin)
        {
          p = g_utf8_next_char (p);
          continue;
        }

      word = g_strndup (begin, (gsize) (p - begin));

      if (strlen (word) < MIN_WORD_BYTES ||
          assay_plant_is_one_of (word, common, G_N_ELEMENTS (common)))
        continue;

      if (strlen (word) > STEM_BYTES && g_ascii_isalpha (word[STEM_BYTES]))
        word[STEM_BYTES] = '\0';

      g_hash_table_add (stems, g_steal_pointer (&word));
    }

  return stems;
}

static Page *
read_page (AssayReading *reading,
           guint         source)
{
  Page *page = g_new0 (Page, 1);
  AssayText *text = assay_reading_get_text (reading);
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);

  page->source = source;
  page->sentences = g_ptr_array_new_with_free_func (g_free);
  page->stems = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);

  for (guint i = 0; i < n_sentences; i++)
    {
      g_autofree char *words = assay_text_dup_span (text, sentences[i].span);
      char *folded = assay_plant_fold (words);

      g_ptr_array_add (page->sentences, folded);
      g_ptr_array_add (page->stems, make_stems (folded));
    }

  return page;
}

/**
 * assay_planter_read_pages:
 *
 * Returns: (transfer full): the texts of all sources that have one
 */
GPtrArray *
assay_planter_read_pages (AssayAnalysis *analysis)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func (free_page);
  guint n_sources = g_list_model_get_n_items (assay_analysis_get_sources (analysis));

  for (guint i = 0; i < n_sources; i++)
    {
      AssayReading *reading = assay_analysis_get_source_reading (analysis, i);

      if (reading != NULL)
        g_ptr_array_add (pages, read_page (reading, i));
    }

  return pages;
}

static guint
count_shared (GHashTable *stems,
              GHashTable *others)
{
  GHashTableIter iter;
  gpointer stem = NULL;
  guint n = 0;

  g_hash_table_iter_init (&iter, stems);

  while (g_hash_table_iter_next (&iter, &stem, NULL))
    n += g_hash_table_contains (others, stem);

  return n;
}

/* The stems of the sentence but for those of the needle, which are asked for anyhow. */
static GHashTable *
make_other_stems (const char *sentence,
                  const char *needle)
{
  GHashTable *stems = make_stems (sentence);
  g_autoptr (GHashTable) own = make_stems (needle);
  GHashTableIter iter;
  gpointer stem = NULL;

  g_hash_table_iter_init (&iter, own);

  while (g_hash_table_iter_next (&iter, &stem, NULL))
    g_hash_table_remove (stems, stem);

  return stems;
}

/**
 * assay_planter_find:
 * @sentence: index of a sentence of the draft
 * @needle: (nullable): words that a sentence of the source must have too
 * @n_shared: how many of the other words
 *
 * Returns: (transfer full) (nullable) (element-type guint): the sources that have such a sentence; %NULL if
 *   none has
 */
GArray *
assay_planter_find (AssayPlanter *self,
                    guint         sentence,
                    const char   *needle,
                    guint         n_shared)
{
  g_autofree char *words = assay_planter_dup (self, self->sentences[sentence].span);
  g_autofree char *folded = assay_plant_fold (words);
  g_autofree char *folded_needle = assay_plant_fold (needle != NULL ? needle : "");
  g_autoptr (GHashTable) stems = make_other_stems (folded, folded_needle);
  g_autoptr (GArray) sources = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->pages->len; i++)
    {
      Page *page = g_ptr_array_index (self->pages, i);
      gboolean has_it = FALSE;

      for (guint j = 0; j < page->sentences->len && !has_it; j++)
        {
          if (needle != NULL &&
              assay_plant_count_words (g_ptr_array_index (page->sentences, j), folded_needle) == 0)
            continue;

          has_it = count_shared (stems, g_ptr_array_index (page->stems, j)) >= n_shared;
        }

      if (has_it)
        g_array_append_val (sources, page->source);
    }

  return sources->len > 0 ? g_steal_pointer (&sources) : NULL;
}

/**
 * assay_planter_is_in_source:
 *
 * Returns: whether any source has these words
 */
gboolean
assay_planter_is_in_source (AssayPlanter *self,
                            const char   *words)
{
  g_autofree char *folded = assay_plant_fold (words);

  for (guint i = 0; i < self->pages->len; i++)
    {
      Page *page = g_ptr_array_index (self->pages, i);

      for (guint j = 0; j < page->sentences->len; j++)
        {
          if (assay_plant_count_words (g_ptr_array_index (page->sentences, j), folded) > 0)
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_planter_is_once:
 *
 * Returns: whether the draft has these words once: what it says twice and then otherwise contradicts itself,
 *   which is found without a source
 */
gboolean
assay_planter_is_once (AssayPlanter *self,
                       const char   *words)
{
  g_autofree char *folded = assay_plant_fold (words);

  return assay_plant_count_words (self->folded, folded) == 1;
}
