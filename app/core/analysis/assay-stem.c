/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-stem-private.h"

#include <string.h>

/*
 * Light stemming of English: enough that “rejected”, “rejects” and “rejection” meet, and no more. A stem
 * that is too short would make strangers meet, which costs more here than a missed kin: a suffix goes
 * only if the stem keeps the letters that its line asks for.
 */
typedef struct
{
  const char *suffix;
  guint       min_stem;
} Suffix;

/* First match wins, so the longer stand first. */
static const Suffix suffixes[] = {
  { "isations", 4 }, { "isation", 4 }, { "ations", 4 }, { "ation", 4 }, { "ments", 4 },
  { "ment", 4 },     { "ions", 5 },    { "ion", 5 },    { "ings", 4 },  { "ing", 3 },
  { "edly", 4 },     { "ed", 3 },      { "ly", 4 },
};

static gboolean
is_vowel (char c)
{
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

static gboolean
has_vowel (const char *text,
           gsize       n)
{
  for (gsize i = 0; i < n; i++)
    {
      if (is_vowel (text[i]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
ends_with (const char *text,
           gsize       n,
           const char *suffix)
{
  gsize n_suffix = strlen (suffix);

  return n > n_suffix && memcmp (text + n - n_suffix, suffix, n_suffix) == 0;
}

static gsize
cut_plural (const char *text,
            gsize       n)
{
  if (n < 4 || text[n - 1] != 's')
    return n;
  if (ends_with (text, n, "ss") || ends_with (text, n, "us") || ends_with (text, n, "is"))
    return n;
  if (ends_with (text, n, "sses") || ends_with (text, n, "shes") || ends_with (text, n, "ches") ||
      ends_with (text, n, "xes"))
    return n - 2;
  if (ends_with (text, n, "ies") && n > 4)
    return n - 2;

  return n - 1;
}

static gsize
cut_suffix (const char *text,
            gsize       n)
{
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      gsize n_stem = 0;

      if (!ends_with (text, n, suffixes[i].suffix))
        continue;

      n_stem = n - strlen (suffixes[i].suffix);

      if (n_stem >= suffixes[i].min_stem && has_vowel (text, n_stem))
        return n_stem;

      return n;
    }

  return n;
}

static gboolean
ends_ordinal (const char *rest)
{
  return g_str_equal (rest, "st") || g_str_equal (rest, "nd") || g_str_equal (rest, "rd") ||
         g_str_equal (rest, "th");
}

/* “4th” and “04” of a month are its “4”: how many digits tell the day, from @first on; 0 if that is no day. */
static gsize
find_day (const char *form,
          const char **first)
{
  const char *digits = form[0] == '0' && g_ascii_isdigit (form[1]) ? form + 1 : form;
  gsize n = strspn (digits, "0123456789");

  *first = digits;

  return n <= 2 && (digits[n] == '\0' || ends_ordinal (digits + n)) ? n : 0;
}

/**
 * assay_stem_of:
 * @form: a word in lower case
 *
 * Returns: its stem, which need be no word; that of a day is its number. Other words that are not plain ASCII letters
 *   stay as they are
 */
AssayStem
assay_stem_of (const char *form)
{
  AssayStem stem = { { 0 } };
  gsize n = MIN (strlen (form), ASSAY_STEM_MAX_BYTES);
  gsize n_cut = 0;
  const char *day = NULL;
  gsize n_day = find_day (form, &day);

  memcpy (stem.text, n_day > 0 ? day : form, n_day > 0 ? n_day : n);
  if (n_day > 0)
    return stem;

  for (gsize i = 0; i < n; i++)
    {
      if (!g_ascii_islower (form[i]))
        return stem;
    }

  n = cut_plural (stem.text, n);
  n_cut = cut_suffix (stem.text, n);

  if (n_cut < n && n_cut > 3 && stem.text[n_cut - 1] == stem.text[n_cut - 2] &&
      !is_vowel (stem.text[n_cut - 1]) && strchr ("lsz", stem.text[n_cut - 1]) == NULL)
    n_cut--;

  n = n_cut;

  if (n > 3 && stem.text[n - 1] == 'e')
    n--;
  if (n > 2 && stem.text[n - 1] == 'y' && !is_vowel (stem.text[n - 2]))
    stem.text[n - 1] = 'i';
  /* One spelling for both sides of the ocean. */
  if (n > 4 && stem.text[n - 2] == 'i' && stem.text[n - 1] == 'z')
    stem.text[n - 1] = 's';
  if (n > 4 && stem.text[n - 3] == 'o' && stem.text[n - 2] == 'u' && stem.text[n - 1] == 'r')
    {
      stem.text[n - 2] = 'r';
      n--;
    }

  memset (stem.text + n, 0, sizeof stem.text - n);

  return stem;
}

static gboolean
try_base (const char    *form,
          gsize          n,
          const char    *ending,
          AssayStemFunc  function,
          gpointer       user_data)
{
  char base[ASSAY_STEM_MAX_BYTES + 4];

  if (n < 2 || n > ASSAY_STEM_MAX_BYTES)
    return FALSE;

  memcpy (base, form, n);
  memcpy (base + n, ending, strlen (ending) + 1);

  return function (base, user_data);
}

/**
 * assay_stem_try_bases:
 * @form: a word in lower case
 * @function: called with @form and then with what it may be an inflection of, until it returns %TRUE
 * @user_data: handed to @function
 *
 * Finds a word in a list of base forms.
 *
 * Returns: whether @function did
 */
gboolean
assay_stem_try_bases (const char    *form,
                      AssayStemFunc  function,
                      gpointer       user_data)
{
  static const struct
  {
    const char *suffix;
    const char *ending;
    gboolean    undouble;
  } inflections[] = {
    { "ies", "y", FALSE }, { "es", "", FALSE },  { "s", "", FALSE }, { "ied", "y", FALSE },
    { "ed", "", FALSE },   { "ed", "e", FALSE }, { "ed", "", TRUE }, { "ing", "", FALSE },
    { "ing", "e", FALSE }, { "ing", "", TRUE },
  };
  gsize n = strlen (form);

  if (n > ASSAY_STEM_MAX_BYTES)
    return FALSE;
  if (function (form, user_data))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (inflections); i++)
    {
      gsize n_base = 0;

      if (!ends_with (form, n, inflections[i].suffix))
        continue;

      n_base = n - strlen (inflections[i].suffix);

      if (inflections[i].undouble)
        {
          if (n_base < 3 || form[n_base - 1] != form[n_base - 2])
            continue;
          n_base--;
        }

      if (try_base (form, n_base, inflections[i].ending, function, user_data))
        return TRUE;
    }

  return FALSE;
}
