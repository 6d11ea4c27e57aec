/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-article.h"

#include <string.h>

/* Words that begin with a letter of the other sound; each stands for all words that begin so. */
static const char *const sounds_like_vowel[] = { "heir", "honest", "honour", "honor", "hour" };
static const char *const sounds_like_consonant[] = {
  "eu",     "ewe",   "one",   "once",  "ouija", "ubiq", "uga",  "ukr", "unanim", "unicorn", "unif",
  "unilat", "union", "uniqu", "unison", "unit",  "univ", "ural", "urol", "uran",  "usa",     "use",
  "usi",    "usual", "usurp", "utah",   "uten",  "util", "utop", "uk",
};

static gboolean
begins_with_any (const char        *word,
                 const char *const *beginnings,
                 gsize              n)
{
  for (gsize i = 0; i < n; i++)
    {
      if (g_str_has_prefix (word, beginnings[i]))
        return TRUE;
    }

  return FALSE;
}

/* “8”, “80 million”, “11”, “18,000”: by how the number begins when it is read out. */
static gboolean
takes_an_number (const char *words)
{
  gsize n_digits = 0;

  if (words[0] == '8')
    return TRUE;

  for (const char *p = words; g_ascii_isdigit (*p) || (*p == ',' && g_ascii_isdigit (p[1])); p++)
    n_digits += *p != ',';

  /* Eleven and eighteen are read as such if no more digits stand before the thousands. */
  return words[0] == '1' && (words[1] == '1' || words[1] == '8') && n_digits % 3 == 2;
}

/* “MP”, “EU”, “NHS”: read letter by letter. */
static gboolean
is_spelled_out (const char *words)
{
  gsize n = 0;

  while (g_ascii_isupper (words[n]))
    n++;

  return n >= 2 && n <= 3 && !g_ascii_isalpha (words[n]);
}

/**
 * assay_article_takes_an:
 * @words: English words
 *
 * Returns: whether “an” stands before them, not “a”
 */
gboolean
assay_article_takes_an (const char *words)
{
  g_autofree char *lower = NULL;

  g_return_val_if_fail (words != NULL, FALSE);

  if (g_ascii_isdigit (*words))
    return takes_an_number (words);

  if (is_spelled_out (words))
    return strchr ("AEFHILMNORSX", *words) != NULL;

  lower = g_ascii_strdown (words, -1);

  if (begins_with_any (lower, sounds_like_vowel, G_N_ELEMENTS (sounds_like_vowel)))
    return TRUE;

  return *lower != '\0' && strchr ("aeiou", *lower) != NULL &&
         !begins_with_any (lower, sounds_like_consonant, G_N_ELEMENTS (sounds_like_consonant));
}

/**
 * assay_article_adapt:
 * @article: “a”, “an”, “A”, “An” or any other word
 * @words: what stands behind it
 *
 * Returns: the article as it must be before @words, or %NULL if it can stay
 */
const char *
assay_article_adapt (const char *article,
                     const char *words)
{
  gboolean is_an = g_ascii_strcasecmp (article, "an") == 0;
  gboolean is_upper = g_ascii_isupper (*article);

  if (!is_an && g_ascii_strcasecmp (article, "a") != 0)
    return NULL;

  if (is_an == assay_article_takes_an (words))
    return NULL;

  if (is_an)
    return is_upper ? "A" : "a";

  return is_upper ? "An" : "an";
}
