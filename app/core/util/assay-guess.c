/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-guess.h"

#include <string.h>

/* What is longer is no mistyped word. */
#define MAX_BYTES 48

/* Slips that still leave a word to be known by; a short word allows fewer. */
#define MAX_SLIPS 2

/* Levenshtein's distance in bytes. */
static guint
measure_distance (const char *a,
                  const char *b)
{
  guint row[MAX_BYTES];
  gsize n_a = strlen (a);
  gsize n_b = strlen (b);

  if (n_a >= G_N_ELEMENTS (row) || n_b >= G_N_ELEMENTS (row))
    return G_MAXUINT;

  for (guint j = 0; j <= n_b; j++)
    row[j] = j;

  for (guint i = 1; i <= n_a; i++)
    {
      guint diagonal = row[0];

      row[0] = i;

      for (guint j = 1; j <= n_b; j++)
        {
          guint replaced = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (replaced, MIN (row[j], row[j - 1]) + 1);
        }
    }

  return row[n_b];
}

/**
 * assay_guess_word:
 * @word: a word that is none of @choices
 * @choices: (array zero-terminated=1): the words that could stand there
 *
 * Returns: (nullable): the one that was probably meant; the first of several that are as near
 */
const char *
assay_guess_word (const char        *word,
                  const char *const *choices)
{
  const char *best = NULL;
  guint best_distance = MAX_SLIPS + 1;

  g_return_val_if_fail (word != NULL && choices != NULL, NULL);

  for (guint i = 0; choices[i] != NULL; i++)
    {
      guint distance = measure_distance (word, choices[i]);

      if (distance < best_distance && distance + 1 < strlen (choices[i]))
        {
          best = choices[i];
          best_distance = distance;
        }
    }

  return best;
}
