/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-word-align.h"

#include <string.h>

/*
 * The most words removed and added that we look for. The work is at most (words + edits) × edits,
 * the memory edits² integers: 4 MB. Two texts that differ more have little in common but chance.
 */
#define MAX_EDITS 1000

static void
clear_word (gpointer data)
{
  AssayWord *word = data;

  g_free (word->folded);
}

/* Scripts that set no space between words: there a character is a word of its own. */
static gboolean
stands_alone (gunichar c)
{
  return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) ||
         (c >= 0x1780 && c <= 0x17ff) || (c >= 0x3040 && c <= 0x30ff) ||
         (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
         (c >= 0x20000 && c <= 0x3ffff);
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02bc || c == 0xff07 || c == '`';
}

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xff0d;
}

/* Signs that mean something by themselves: “40%” is not “40”, nor “£5” “$5”, nor “<5” “5”. */
static gboolean
is_sign (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return c == '%' || c == 0x2030 || c == '&' || c == '@' || c == '#' || c == 0xb0 ||
         type == G_UNICODE_CURRENCY_SYMBOL || (type == G_UNICODE_MATH_SYMBOL && c != '|');
}

/* “-5” is not “5”: a hyphen that holds nothing together and stands before a digit. */
static gboolean
is_minus (gunichar    c,
          const char *next,
          const char *end)
{
  return (c == '-' || c == 0x2212 || c == 0xff0d) && next < end &&
         g_unichar_isdigit (g_utf8_get_char (next));
}

/* Whether @c holds a word together when it stands between two characters of it. */
static gboolean
joins (gunichar before,
       gunichar c,
       gunichar after)
{
  if (is_apostrophe (c) || is_hyphen (c))
    return g_unichar_isalnum (before) && g_unichar_isalnum (after);

  return (c == '.' || c == ',' || c == ':') && g_unichar_isdigit (before) &&
         g_unichar_isdigit (after);
}

static char *
fold (const char    *word,
      gsize          n_bytes,
      AssayDiffFlags flags)
{
  g_autofree char *result = g_strndup (word, n_bytes);

  if ((flags & ASSAY_DIFF_FOLD_MARKS) != 0)
    {
      g_autofree char *normal = g_utf8_normalize (result, -1, G_NORMALIZE_NFKC);
      GString *folded = g_string_sized_new (n_bytes);

      for (const char *p = normal; *p != '\0'; p = g_utf8_next_char (p))
        {
          gunichar c = g_utf8_get_char (p);

          if (is_apostrophe (c))
            c = '\'';
          else if (is_hyphen (c))
            c = '-';

          /* The soft hyphen and the marks of joining are never seen. */
          if (c != 0xad && c != 0x200b && c != 0x200c && c != 0x200d && c != 0x2060)
            g_string_append_unichar (folded, c);
        }

      g_free (result);
      result = g_string_free (folded, FALSE);
    }

  if ((flags & ASSAY_DIFF_FOLD_CASE) != 0)
    {
      char *folded = g_utf8_casefold (result, -1);

      g_free (result);
      result = folded;
    }

  return g_steal_pointer (&result);
}

static gboolean
continues_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == 0xad || c == 0x200b || c == 0x200c ||
         c == 0x200d || c == 0x2060;
}

/* The end of the word that begins at @p. @n_characters counts them. */
static const char *
skip_word (const char *p,
           const char *end,
           guint      *n_characters)
{
  gunichar before = g_utf8_get_char (p);
  gboolean is_alone = !g_unichar_isalnum (before) || stands_alone (before);

  *n_characters = 1;
  p = g_utf8_next_char (p);

  while (p < end)
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);

      if (g_unichar_ismark (c))
        ;
      else if (is_alone || stands_alone (c))
        break;
      else if (continues_word (c))
        before = c;
      else if (next >= end || !joins (before, c, g_utf8_get_char (next)))
        break;

      p = next;
      *n_characters += 1;
    }

  return p;
}

/**
 * assay_words_split:
 * @span: where in @text
 * @flags: what is taken as the same
 *
 * Returns: (transfer full) (element-type AssayWord): the words, not numbered yet; see assay_word_diff()
 *   for what a word is
 */
GArray *
assay_words_split (AssayText     *text,
                   AssaySpan      span,
                   AssayDiffFlags flags)
{
  GArray *words = g_array_new (FALSE, TRUE, sizeof (AssayWord));
  const char *p = assay_text_get_utf8 (text) + assay_text_to_byte (text, span.begin);
  const char *end = assay_text_get_utf8 (text) + assay_text_to_byte (text, span.end);
  guint position = span.begin;

  g_array_set_clear_func (words, clear_word);

  while (p < end)
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || stands_alone (c) || is_sign (c) ||
          is_minus (c, g_utf8_next_char (p), end))
        {
          guint n_characters = 0;
          const char *after = skip_word (p, end, &n_characters);
          AssayWord word = { .span = { position, position + n_characters } };

          word.folded = fold (p, (gsize) (after - p), flags);
          g_array_append_val (words, word);
          position += n_characters;
          p = after;
        }
      else
        {
          position++;
          p = g_utf8_next_char (p);
        }
    }

  return words;
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  const AssayWord *const *first = a;
  const AssayWord *const *second = b;

  return strcmp ((*first)->folded, (*second)->folded);
}

/**
 * assay_words_number:
 *
 * Gives the words of both texts ids that are the same where the words are. Sorted rather than hashed: a
 * stranger may choose words whose hashes collide.
 */
void
assay_words_number (GArray *first,
                    GArray *second)
{
  g_autoptr (GPtrArray) all = g_ptr_array_sized_new (first->len + second->len);
  guint id = 0;

  for (guint i = 0; i < first->len; i++)
    g_ptr_array_add (all, &g_array_index (first, AssayWord, i));
  for (guint i = 0; i < second->len; i++)
    g_ptr_array_add (all, &g_array_index (second, AssayWord, i));

  g_ptr_array_sort (all, compare_words);

  for (guint i = 0; i < all->len; i++)
    {
      AssayWord *word = g_ptr_array_index (all, i);

      if (i > 0 &&
          strcmp (((AssayWord *) g_ptr_array_index (all, i - 1))->folded, word->folded) != 0)
        id++;

      word->id = id;
    }
}

static inline guint
word_id (const AssayWordRun *run,
         int                 index)
{
  return g_array_index (run->words, AssayWord, run->from + (guint) index).id;
}

/*
 * E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”, Algorithmica 1 (1986): the
 * greedy search forwards. Row d of @rows holds, for each diagonal k = -d … d, how far into the
 * first text d edits can reach. Returns whether there are no more than
 * %MAX_EDITS edits; the last row is theirs.
 */
static gboolean
search (const AssayWordRun *first,
        const AssayWordRun *second,
        GPtrArray          *rows)
{
  int n = (int) (first->to - first->from);
  int m = (int) (second->to - second->from);
  int most = MIN (n + m, MAX_EDITS);

  for (int d = 0; d <= most; d++)
    {
      int *row = g_new0 (int, 2 * d + 1);
      const int *before = d > 0 ? g_ptr_array_index (rows, d - 1) : NULL;

      g_ptr_array_add (rows, row);

      for (int k = -d; k <= d; k += 2)
        {
          int x = 0;
          int y;

          /* Row d - 1 begins at diagonal -(d - 1). */
          if (d > 0 && (k == -d || (k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1])))
            x = before[k + 1 + d - 1];
          else if (d > 0)
            x = before[k - 1 + d - 1] + 1;

          y = x - k;

          while (x < n && y < m && word_id (first, x) == word_id (second, y))
            {
              x++;
              y++;
            }

          row[k + d] = x;

          if (x >= n && y >= m)
            return TRUE;
        }
    }

  return FALSE;
}

/* Marks the words that are kept, walking back from the end. */
static void
trace (const AssayWordRun *first,
       const AssayWordRun *second,
       GPtrArray          *rows,
       guint8             *kept_first,
       guint8             *kept_second)
{
  int x = (int) (first->to - first->from);
  int y = (int) (second->to - second->from);

  for (int d = (int) rows->len - 1; d >= 0; d--)
    {
      int k = x - y;
      int before_x = 0;
      int before_y = 0;

      if (d > 0)
        {
          const int *before = g_ptr_array_index (rows, d - 1);
          gboolean down = k == -d || (k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1]);
          int before_k = down ? k + 1 : k - 1;

          before_x = before[before_k + d - 1];
          before_y = before_x - before_k;
        }

      while (x > before_x && y > before_y)
        {
          kept_first[--x] = TRUE;
          kept_second[--y] = TRUE;
        }

      x = before_x;
      y = before_y;
    }
}

/* Where the search gave up: the words that both begin with, and those that both end with. */
static void
keep_ends (const AssayWordRun *first,
           const AssayWordRun *second,
           guint8             *kept_first,
           guint8             *kept_second)
{
  int n = (int) (first->to - first->from);
  int m = (int) (second->to - second->from);

  for (int i = 0; i < MIN (n, m) && word_id (first, i) == word_id (second, i); i++)
    kept_first[i] = kept_second[i] = TRUE;

  while (n > 0 && m > 0 && !kept_first[n - 1] && !kept_second[m - 1] &&
         word_id (first, n - 1) == word_id (second, m - 1))
    kept_first[--n] = kept_second[--m] = TRUE;
}

/**
 * assay_words_align:
 * @first: words of one text, numbered
 * @second: words of the other
 * @kept_first: (out): for each word of @first whether it stays; all FALSE before
 * @kept_second: (out): likewise of @second; as many stay, in the same order
 *
 * Tells the words that stay. Where the runs differ by more than 1,000 words these are those of their common
 * beginning and of their common end.
 */
void
assay_words_align (AssayWordRun first,
                   AssayWordRun second,
                   guint8      *kept_first,
                   guint8      *kept_second)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);

  if (search (&first, &second, rows))
    trace (&first, &second, rows, kept_first, kept_second);
  else
    keep_ends (&first, &second, kept_first, kept_second);
}
