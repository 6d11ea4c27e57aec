/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

/* The letters and digits that @text begins with, case folded: by these a phrase is looked up. */
static char *
dup_key (const char *text)
{
  const char *end = text;
  g_autofree char *run = NULL;

  while (*end != '\0' && g_unichar_isalnum (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  run = g_strndup (text, (gsize) (end - text));

  return g_utf8_casefold (run, -1);
}

/* Key → the phrases of the house that begin with it. */
static GHashTable *
index_phrases (const char *const *phrases)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                             (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; phrases[i] != NULL; i++)
    {
      g_autofree char *key = dup_key (phrases[i]);
      GPtrArray *same = g_hash_table_lookup (index, key);

      if (same == NULL)
        {
          same = g_ptr_array_new ();
          g_hash_table_insert (index, g_steal_pointer (&key), same);
        }

      g_ptr_array_add (same, (gpointer) phrases[i]);
    }

  return index;
}

/* Whether @phrase stands at @begin and its last word ends there. Its place, if so. */
static gboolean
stands_at (AssayText  *text,
           guint       begin,
           const char *phrase,
           AssaySpan  *span)
{
  guint n_chars = assay_text_get_length (text);
  g_autofree char *words = NULL;
  g_autofree char *folded = NULL;
  g_autofree char *next = NULL;

  span->begin = begin;
  span->end = begin + (guint) g_utf8_strlen (phrase, -1);
  if (span->end > n_chars)
    return FALSE;

  words = assay_text_dup_span (text, *span);
  folded = g_utf8_casefold (words, -1);
  if (!g_str_equal (folded, phrase))
    return FALSE;

  next = assay_text_dup_span (text, (AssaySpan){ span->end, MIN (span->end + 1, n_chars) });

  return !g_unichar_isalnum (g_utf8_get_char (next));
}

/**
 * assay_inquiry_find_house_words:
 * @found: called with each place and its claim, in the order of reading
 *
 * Looks for the words that a newsroom finds loaded. What stands in the lexicon too is found once: there.
 */
void
assay_inquiry_find_house_words (AssayInquiry        *self,
                                AssayHouseWordFunc   found)
{
  const char *const *phrases = assay_policy_get_added (self->policy);
  AssayText *text = assay_draft_get_text (self->draft);
  g_autoptr (GHashTable) index = NULL;

  if (phrases[0] == NULL)
    return;

  index = index_phrases (phrases);

  for (guint claim = 0; claim < self->corpus->draft_ranges->len; claim++)
    {
      AssayWordRange range = g_array_index (self->corpus->draft_ranges, AssayWordRange, claim);

      for (guint i = range.first; i < range.end; i++)
        {
          const AssayWord *word = assay_corpus_draft_word (self->corpus, i);
          g_autofree char *form = assay_text_dup_span (text, word->span);
          g_autofree char *key = dup_key (form);
          GPtrArray *same = g_hash_table_lookup (index, key);
          AssaySpan span = { 0, 0 };

          for (guint j = 0; same != NULL && j < same->len; j++)
            {
              if (stands_at (text, word->span.begin, g_ptr_array_index (same, j), &span) &&
                  !assay_inquiry_is_loaded (self, span))
                found (self, span, claim);
            }
        }
    }
}
