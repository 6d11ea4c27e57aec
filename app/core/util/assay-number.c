/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-number.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

/* More digits than a double has. */
#define MAX_DECIMALS 12u

#define NO_BREAK "\xc2\xa0"
#define NARROW "\xe2\x80\xaf"

/**
 * Manner:
 * @language: tag by BCP 47; the first that fits counts, a country’s before its language’s
 * @decimal: sign between units and tenths
 * @group: sign between groups of three digits
 * @least: digits that a whole number has before it is grouped
 *
 * How a language writes figures, after the Unicode CLDR. The table is our own so that a report is the same on a
 * machine that lacks the locale.
 */
typedef struct
{
  const char *language;
  const char *decimal;
  const char *group;
  guint       least;
} Manner;

static const Manner manners[] = {
  { "de-AT", ",", NO_BREAK, 4 },
  { "de-CH", ".", "’", 4 },
  { "de-LI", ".", "’", 4 },
  { "de", ",", ".", 4 },
  { "es-MX", ".", ",", 4 },
  { "es-US", ".", ",", 4 },
  { "es", ",", ".", 5 },
  { "pt-BR", ",", ".", 4 },
  { "pt", ",", NO_BREAK, 5 },
  { "fr-CH", ",", NARROW, 4 },
  { "fr-CA", ",", NO_BREAK, 4 },
  { "fr", ",", NARROW, 4 },
  { "it-CH", ".", "’", 4 },
  { "it", ",", ".", 4 },
  { "nl", ",", ".", 4 },
  { "da", ",", ".", 4 },
  { "id", ",", ".", 4 },
  { "tr", ",", ".", 4 },
  { "el", ",", ".", 4 },
  { "ro", ",", ".", 4 },
  { "sr", ",", ".", 4 },
  { "hr", ",", ".", 4 },
  { "sl", ",", ".", 4 },
  { "ca", ",", ".", 4 },
  { "sq", ",", NO_BREAK, 4 },
  { "sv", ",", NO_BREAK, 4 },
  { "nb", ",", NO_BREAK, 4 },
  { "nn", ",", NO_BREAK, 4 },
  { "no", ",", NO_BREAK, 4 },
  { "fi", ",", NO_BREAK, 4 },
  { "cs", ",", NO_BREAK, 4 },
  { "sk", ",", NO_BREAK, 4 },
  { "hu", ",", NO_BREAK, 4 },
  { "ru", ",", NO_BREAK, 4 },
  { "uk", ",", NO_BREAK, 4 },
  { "pl", ",", NO_BREAK, 5 },
  { "bg", ",", NO_BREAK, 5 },
};

static const Manner english = { "en", ".", ",", 4 };

static gboolean
fits (const char *tag,
      const char *language)
{
  gsize n = strlen (tag);

  for (gsize i = 0; i < n; i++)
    {
      char other = language[i] == '_' ? '-' : language[i];

      if (g_ascii_tolower (tag[i]) != g_ascii_tolower (other))
        return FALSE;
    }

  return !g_ascii_isalnum (language[n]);
}

static const Manner *
find_manner (const char *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (manners); i++)
    {
      if (fits (manners[i].language, language))
        return &manners[i];
    }

  return &english;
}

/* The catalogue that translates our texts says which language it is; without one they are in English. */
static const Manner *
get_manner (void)
{
  /* Translators: the BCP 47 tag of your language, such as “de” */
  return find_manner (C_ ("language tag", "en"));
}

/* From “1234567.5”, with a point and without groups. */
static char *
dup_in_manner (const char   *plain,
               const Manner *manner)
{
  GString *figure = g_string_new (NULL);
  gboolean is_negative = *plain == '-';
  const char *digits = plain + is_negative;
  gsize n_whole = strcspn (digits, ".");

  if (is_negative)
    g_string_append (figure, "−");

  for (gsize i = 0; i < n_whole; i++)
    {
      if (i > 0 && n_whole >= manner->least && (n_whole - i) % 3 == 0)
        g_string_append (figure, manner->group);
      g_string_append_c (figure, digits[i]);
    }

  if (digits[n_whole] == '.')
    g_string_append_printf (figure, "%s%s", manner->decimal, digits + n_whole + 1);

  return g_string_free (figure, FALSE);
}

static char *
dup_value (double        value,
           guint         n_decimals,
           gboolean      is_short,
           const Manner *manner)
{
  char format[8];
  char plain[G_ASCII_DTOSTR_BUF_SIZE + 320];

  if (!isfinite (value))
    return g_strdup ("–");

  g_snprintf (format, sizeof format, "%%.%uf", MIN (n_decimals, MAX_DECIMALS));
  g_ascii_formatd (plain, sizeof plain, format, value);

  if (is_short && strchr (plain, '.') != NULL)
    {
      while (g_str_has_suffix (plain, "0"))
        plain[strlen (plain) - 1] = '\0';
      if (g_str_has_suffix (plain, "."))
        plain[strlen (plain) - 1] = '\0';
    }

  /* A zero below zero is none to whoever reads it. */
  if (plain[0] == '-' && strspn (plain, "-0.") == strlen (plain))
    memmove (plain, plain + 1, strlen (plain));

  return dup_in_manner (plain, manner);
}

/**
 * assay_number_dup:
 * @n_decimals: digits behind the sign, all of them
 *
 * Returns: (transfer full): “7.50”, or “7,50” where the interface is German; “–” for what is no number
 */
char *
assay_number_dup (double value,
                  guint  n_decimals)
{
  return dup_value (value, n_decimals, FALSE, get_manner ());
}

/**
 * assay_number_dup_shortest:
 * @n_decimals: digits behind the sign at most
 *
 * Returns: (transfer full): “7.5” and “7”, without noughts that say nothing
 */
char *
assay_number_dup_shortest (double value,
                           guint  n_decimals)
{
  return dup_value (value, n_decimals, TRUE, get_manner ());
}

/**
 * assay_number_dup_count:
 *
 * Returns: (transfer full): “12,345”
 */
char *
assay_number_dup_count (guint n)
{
  return dup_value (n, 0, FALSE, get_manner ());
}

/**
 * assay_number_dup_as:
 * @language: “de”, or “de_CH”
 *
 * Returns: (transfer full): as assay_number_dup(), in the manner of that language
 */
char *
assay_number_dup_as (double      value,
                     guint       n_decimals,
                     const char *language)
{
  g_return_val_if_fail (language != NULL, NULL);

  return dup_value (value, n_decimals, FALSE, find_manner (language));
}
