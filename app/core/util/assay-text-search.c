/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-text-search.h"

#include <string.h>

/* The longest decomposition of one character in Unicode. */
#define MAX_DECOMPOSED 18

/* A text as it is compared, and where each of its characters comes from. */
typedef struct
{
  GArray *chars;     /* of gunichar */
  GArray *positions; /* of guint */
} Folded;

/* Signs that a keyboard writes in one way and a typesetter in another. */
static gunichar
fold_sign (gunichar ch)
{
  switch (ch)
    {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
      return '\'';

    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x00ab:
    case 0x00bb:
      return '"';

    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return '-';

    default:
      return g_unichar_isspace (ch) ? ' ' : g_unichar_tolower (ch);
    }
}

static void
append (Folded   *folded,
        gunichar  ch,
        guint     position)
{
  g_array_append_val (folded->chars, ch);
  g_array_append_val (folded->positions, position);
}

static void
fold_char (Folded   *folded,
           gunichar  ch,
           guint     position)
{
  gunichar decomposed[MAX_DECOMPOSED];
  gsize n = 0;

  if (ch < 0x80)
    {
      append (folded, ch == '\n' || ch == '\t' ? ' ' : (gunichar) g_ascii_tolower ((char) ch),
              position);
      return;
    }

  /* Sharp s is written as two letters where it is not at hand; its capital as well. */
  if (ch == 0x00df || ch == 0x1e9e)
    {
      append (folded, 's', position);
      append (folded, 's', position);
      return;
    }

  n = g_unichar_fully_decompose (ch, TRUE, decomposed, G_N_ELEMENTS (decomposed));

  for (gsize i = 0; i < n; i++)
    {
      if (!g_unichar_ismark (decomposed[i]) && decomposed[i] != 0x00ad)
        append (folded, fold_sign (decomposed[i]), position);
    }
}

static void
fold (Folded     *folded,
      const char *utf8)
{
  guint position = 0;

  folded->chars = g_array_new (FALSE, FALSE, sizeof (gunichar));
  folded->positions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (const char *at = utf8; *at != '\0'; at = g_utf8_next_char (at))
    fold_char (folded, g_utf8_get_char (at), position++);

  /* So that the end of the last character is known too. */
  g_array_append_val (folded->positions, position);
}

static void
clear (Folded *folded)
{
  g_array_unref (folded->chars);
  g_array_unref (folded->positions);
}

/**
 * assay_text_search:
 * @utf8: the text
 * @words: what to look for
 *
 * Looks for words without regard to case, accents, the kind of quotation marks and dashes, and white space
 * of another kind. A match takes in the accents after its last letter. Matches do not overlap.
 *
 * Returns: (transfer full) (element-type AssaySpan): where they stand, in order
 */
GArray *
assay_text_search (const char *utf8,
                   const char *words)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  Folded text;
  Folded sought;
  const gunichar *chars = NULL;
  const gunichar *first = NULL;
  guint n;

  fold (&text, utf8);
  fold (&sought, words);
  chars = (const gunichar *) (gpointer) text.chars->data;
  first = (const gunichar *) (gpointer) sought.chars->data;
  n = sought.chars->len;

  for (guint i = 0; n > 0 && i + n <= text.chars->len;)
    {
      guint same = 0;

      while (same < n && chars[i + same] == first[same])
        same++;

      if (same == n)
        {
          AssaySpan span = { .begin = g_array_index (text.positions, guint, i),
                             .end = g_array_index (text.positions, guint, i + n) };

          /* Half of a character that was written as two: the whole of it. */
          if (span.end <= g_array_index (text.positions, guint, i + n - 1))
            span.end = g_array_index (text.positions, guint, i + n - 1) + 1;
          g_array_append_val (found, span);
          i += n;
        }
      else
        i++;
    }

  clear (&text);
  clear (&sought);

  return found;
}

/**
 * assay_text_count_around:
 * @utf8: a text
 * @at: where words stand in it
 * @n_bytes: how long they are
 * @prefix: (nullable): what stood before them once
 * @suffix: (nullable): what stood behind them
 *
 * Returns: how many bytes around them are as they were, from the words outwards
 */
gsize
assay_text_count_around (const char *utf8,
                         const char *at,
                         gsize       n_bytes,
                         const char *prefix,
                         const char *suffix)
{
  const char *behind = NULL;
  gsize n_prefix = prefix != NULL ? strlen (prefix) : 0;
  gsize n_before = 0;
  gsize n_behind = 0;

  g_return_val_if_fail (utf8 != NULL && at != NULL, 0);

  behind = at + n_bytes;
  while (n_before < n_prefix && at - n_before > utf8 &&
         at[-(gssize) n_before - 1] == prefix[n_prefix - n_before - 1])
    n_before++;
  while (suffix != NULL && suffix[n_behind] != '\0' && behind[n_behind] == suffix[n_behind])
    n_behind++;

  return n_before + n_behind;
}
