/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-language.h"

#include <string.h>

#include "assay-lexicon.h"

/* So much is read at the begin, the middle and the end of a long text. */
#define WINDOW_BYTES (16 * 1024)

/* Fewer words than this prove nothing: a headline may have no small word at all. */
#define FEW_WORDS 12

/* Fewer words than this do not prove that a language is none of ours: they may be a list of names. */
#define MANY_WORDS 60

/* At least one word in so many is a small word of its language, in any running text. */
#define WORDS_FOR_A_SMALL_ONE 12

/* With a number to so many words it is a table, where the same few words come again in each row; then at least one word
 * in so few must be a small one. */
#define WORDS_FOR_A_NUMBER 6
#define WORDS_IN_A_TABLE 6

/* Another language must have so many times the small words of English: many are shared by chance. */
#define CLEARLY_MORE 1.2

/* A language that has a script to itself, or is by far the commonest in it. */
typedef struct
{
  gunichar    first;
  gunichar    last;
  const char *tag;
} ScriptRange;

static const ScriptRange ranges[] = {
  { 0x0370, 0x03ff, "el" }, { 0x0400, 0x052f, "ru" }, { 0x0530, 0x058f, "hy" },
  { 0x0590, 0x05ff, "he" }, { 0x0600, 0x06ff, "ar" }, { 0x0900, 0x097f, "hi" },
  { 0x0980, 0x09ff, "bn" }, { 0x0b80, 0x0bff, "ta" }, { 0x0e00, 0x0e7f, "th" },
  { 0x10a0, 0x10ff, "ka" }, { 0x3040, 0x30ff, "ja" }, { 0x3400, 0x9fff, "zh" },
  { 0xac00, 0xd7af, "ko" },
};

static const char *const latin[] = {
  "en", "cs", "da", "de", "es", "fi", "fr", "hr", "hu",
  "id", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr",
};

/* What was counted in a text. */
typedef struct
{
  const AssayLexicon *words;
  guint               n_latin;                     /* letters */
  guint               n_script[G_N_ELEMENTS (ranges)]; /* letters */
  guint               n_words;                     /* in Latin letters */
  guint               n_numbers;                   /* runs of digits */
  guint               n_small[G_N_ELEMENTS (latin)];   /* small words of each language */
} Tally;

static gboolean
is_latin (gunichar c)
{
  return c < 0x250 || (c >= 0x1e00 && c <= 0x1eff);
}

static void
count_letter (Tally    *tally,
              gunichar  c)
{
  if (is_latin (c))
    {
      tally->n_latin++;
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      if (c >= ranges[i].first && c <= ranges[i].last)
        tally->n_script[i]++;
    }
}

static void
count_word (Tally      *tally,
            const char *word,
            gsize       n_bytes)
{
  const char *languages = assay_lexicon_lookup (tally->words, word, n_bytes);

  tally->n_words++;

  for (; languages != NULL && *languages != '\0'; languages += languages[2] == ' ' ? 3 : 2)
    {
      for (guint i = 0; i < G_N_ELEMENTS (latin); i++)
        tally->n_small[i] += languages[0] == latin[i][0] && languages[1] == latin[i][1];
    }
}

/* Counts the whole words of [@begin, @end). */
static void
count_window (Tally      *tally,
              const char *begin,
              const char *end)
{
  const char *word = NULL;
  gboolean is_number = FALSE;

  for (const char *p = begin; p < end;)
    {
      gunichar c = (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char (p);
      gboolean is_digit = c < 0x80 && g_ascii_isdigit ((char) c);
      gboolean is_letter = c < 0x80 ? g_ascii_isalpha ((char) c) : g_unichar_isalpha (c);

      tally->n_numbers += is_digit && !is_number;
      is_number = is_digit;
      if (is_letter)
        count_letter (tally, c);
      if (is_letter && word == NULL)
        word = p;
      if (!is_letter && word != NULL)
        {
          if (is_latin (g_utf8_get_char (word)))
            count_word (tally, word, p - word);
          word = NULL;
        }

      p = g_utf8_next_char (p);
    }

  if (word != NULL && is_latin (g_utf8_get_char (word)))
    count_word (tally, word, end - word);
}

/* The start of the character that holds @byte. */
static const char *
align (const char *utf8,
       gsize       byte)
{
  const char *p = utf8 + byte;

  while (p > utf8 && ((guchar) *p & 0xc0) == 0x80)
    p--;

  return p;
}

/**
 * assay_language_prepare:
 *
 * Reads what is read once of every language, which the first text would have to wait for; from any thread.
 */
void
assay_language_prepare (void)
{
  (void) assay_lexicon_get ("und", "function-words");
}

/**
 * assay_language_detect:
 * @utf8: a text
 * @n_bytes: its length
 *
 * Tells the language by its script, or by the small words that every running text has. A text too short
 * to tell, or a table, is taken for English.
 *
 * Returns: (transfer none): a primary language tag (“en”), or “und” if the language is none that we know
 */
const char *
assay_language_detect (const char *utf8,
                       gsize       n_bytes)
{
  Tally tally = { .words = assay_lexicon_get ("und", "function-words") };
  guint best_script = 0;
  guint best = 0;

  if (n_bytes <= 3 * WINDOW_BYTES)
    count_window (&tally, utf8, utf8 + n_bytes);
  else
    {
      gsize middle = n_bytes / 2;

      count_window (&tally, utf8, align (utf8, WINDOW_BYTES));
      count_window (&tally, align (utf8, middle), align (utf8, middle + WINDOW_BYTES));
      count_window (&tally, align (utf8, n_bytes - WINDOW_BYTES), utf8 + n_bytes);
    }

  for (guint i = 1; i < G_N_ELEMENTS (ranges); i++)
    {
      if (tally.n_script[i] > tally.n_script[best_script])
        best_script = i;
    }

  if (tally.n_script[best_script] > tally.n_latin)
    {
      /* Japanese has more of the signs that it shares with Chinese than of its own. */
      for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
        {
          if (strcmp (ranges[i].tag, "ja") == 0 &&
              tally.n_script[i] * 8 > tally.n_script[best_script])
            return "ja";
        }
      return ranges[best_script].tag;
    }

  for (guint i = 1; i < G_N_ELEMENTS (latin); i++)
    {
      if (tally.n_small[i] > tally.n_small[best])
        best = i;
    }

  if (tally.n_numbers * WORDS_FOR_A_NUMBER > tally.n_words &&
      tally.n_small[best] * WORDS_IN_A_TABLE < tally.n_words)
    return "en";
  if (tally.n_words < FEW_WORDS)
    return tally.n_small[best] > 2 && tally.n_small[0] == 0 ? latin[best] : "en";
  if (tally.n_words >= MANY_WORDS && tally.n_small[best] * WORDS_FOR_A_SMALL_ONE < tally.n_words)
    return "und";

  /* Names hold small words too (“van den Berg”), so a few prove nothing. */
  return tally.n_small[best] > tally.n_small[0] * CLEARLY_MORE + 1 ? latin[best] : "en";
}

/**
 * assay_language_is_supported:
 * @tag: a BCP 47 tag
 *
 * Returns: whether there are rules for the language
 */
gboolean
assay_language_is_supported (const char *tag)
{
  return g_ascii_strncasecmp (tag, "en", 2) == 0 && !g_ascii_isalpha (tag[2]);
}
