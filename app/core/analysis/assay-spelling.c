/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-spelling-private.h"

#include <string.h>

/* Names of fewer letters are near each other by chance. */
#define MIN_LETTERS 5

/* No word of a name is longer, in bytes. */
#define MAX_WORD_BYTES 128

typedef struct
{
  const char *text;
  gsize       n_bytes;
} Word;

/* Where the first letter that differs stands in each. */
static void
skip_same (Word         a,
           Word         b,
           const char **at_a,
           const char **at_b)
{
  *at_a = a.text;
  *at_b = b.text;

  while (*at_a < a.text + a.n_bytes && *at_b < b.text + b.n_bytes &&
         g_utf8_get_char (*at_a) == g_utf8_get_char (*at_b))
    {
      *at_a = g_utf8_next_char (*at_a);
      *at_b = g_utf8_next_char (*at_b);
    }
}

static gboolean
is_same_rest (const char *at_a,
              Word        a,
              const char *at_b,
              Word        b)
{
  gsize n_a = (gsize) (a.text + a.n_bytes - at_a);
  gsize n_b = (gsize) (b.text + b.n_bytes - at_b);

  return n_a == n_b && memcmp (at_a, at_b, n_a) == 0;
}

static glong
count_letters (Word word)
{
  return g_utf8_strlen (word.text, (gssize) word.n_bytes);
}

/* A hand does not slip at the signs of a name, and a machine sets them as it likes. */
static gboolean
is_letter (const char *at)
{
  return g_unichar_isalpha (g_utf8_get_char (at));
}

/* Whether two words differ by one letter: put in, left out, changed, or two that changed places. Not at their end:
 * “Albania” and “Albanian”, “Saudi” and “Saudis” are two words, but of one who is named beside it, “Danuta Nowicki”,
 * the last may be changed. Nor is the first changed: “Barca” is not “Marca”. */
static gboolean
is_one_letter_off (Word     a,
                   Word     b,
                   gboolean has_beside)
{
  const char *at_a = NULL;
  const char *at_b = NULL;
  const char *end_a = a.text + a.n_bytes;
  const char *end_b = b.text + b.n_bytes;
  const char *after_a = NULL;
  const char *after_b = NULL;

  if (MIN (a.n_bytes, b.n_bytes) < MIN_LETTERS || MAX (a.n_bytes, b.n_bytes) > MAX_WORD_BYTES ||
      MIN (count_letters (a), count_letters (b)) < MIN_LETTERS)
    return FALSE;

  skip_same (a, b, &at_a, &at_b);
  if (at_a == end_a || at_b == end_b || !is_letter (at_a) || !is_letter (at_b))
    return FALSE;

  after_a = g_utf8_next_char (at_a);
  after_b = g_utf8_next_char (at_b);
  if (is_same_rest (after_a, a, at_b, b) || is_same_rest (at_a, a, after_b, b))
    return TRUE;
  if (after_a == end_a || after_b == end_b)
    return has_beside && after_a == end_a && after_b == end_b;
  if (is_same_rest (after_a, a, after_b, b))
    return at_a > a.text;

  return g_utf8_get_char (at_a) == g_utf8_get_char (after_b) &&
         g_utf8_get_char (after_a) == g_utf8_get_char (at_b) &&
         is_same_rest (g_utf8_next_char (after_a), a, g_utf8_next_char (after_b), b);
}

static gboolean
take_word (const char **text,
           Word        *word)
{
  while (**text == ' ')
    (*text)++;

  word->text = *text;
  word->n_bytes = strcspn (*text, " ");
  *text += word->n_bytes;

  return word->n_bytes > 0;
}

/**
 * assay_spelling_is_slip:
 * @a: a name, its words parted by spaces
 * @b: another
 *
 * Returns: whether both have as many words, all the same but one, which differs by a letter that a hand slips at
 */
gboolean
assay_spelling_is_slip (const char *a,
                        const char *b)
{
  guint n_off = 0;
  gboolean has_beside = FALSE;

  for (;;)
    {
      Word first = { 0 };
      Word second = { 0 };
      gboolean has_first = take_word (&a, &first);
      gboolean has_second = take_word (&b, &second);

      if (has_first != has_second)
        return FALSE;
      if (!has_first)
        return n_off == 1;
      if (first.n_bytes == second.n_bytes && memcmp (first.text, second.text, first.n_bytes) == 0)
        {
          has_beside = TRUE;
          continue;
        }
      if (n_off++ > 0 || !is_one_letter_off (first, second, has_beside))
        return FALSE;
    }
}
