/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-overrides-private.h"

/*
 * words: in lower case, of letters, digits and spaces alone
 * value: the word of our scale
 */
typedef struct
{
  const char *words;
  const char *value;
} Synonym;

/* As lists word reliability; scales of more than three steps are joined at their ends, since registers
   agree on no more than three (see data/outlets/README.md). */
static const Synonym ratings[] = {
  { "reliable", "reliable" },
  { "generally reliable", "reliable" },
  { "trusted", "reliable" },
  { "very high", "reliable" },
  { "high", "reliable" },
  { "high credibility", "reliable" },
  { "mostly factual", "reliable" },
  { "vh", "reliable" },
  { "h", "reliable" },
  { "mf", "reliable" },
  { "mixed", "mixed" },
  { "medium", "mixed" },
  { "medium credibility", "mixed" },
  { "no consensus", "mixed" },
  { "m", "mixed" },
  { "unreliable", "unreliable" },
  { "generally unreliable", "unreliable" },
  { "questionable", "unreliable" },
  { "conspiracy", "unreliable" },
  { "pseudoscience", "unreliable" },
  { "fake", "unreliable" },
  { "fake news", "unreliable" },
  { "low", "unreliable" },
  { "low credibility", "unreliable" },
  { "very low", "unreliable" },
  { "l", "unreliable" },
  { "vl", "unreliable" },
  { "deprecated", "deprecated" },
  { "blacklisted", "deprecated" },
  { "satire", "satire" },
  { "user generated", "user-generated" },
  { "not peer reviewed", "unreviewed" },
  { "unreviewed", "unreviewed" },
  { "impersonation", "impersonation" },
};

static const Synonym leans[] = {
  { "left", "left" },
  { "extreme left", "left" },
  { "far left", "left" },
  { "l", "left" },
  { "centre left", "centre-left" },
  { "center left", "centre-left" },
  { "left center", "centre-left" },
  { "left centre", "centre-left" },
  { "lean left", "centre-left" },
  { "lc", "centre-left" },
  { "cl", "centre-left" },
  { "centre", "centre" },
  { "center", "centre" },
  { "least biased", "centre" },
  { "c", "centre" },
  { "centre right", "centre-right" },
  { "center right", "centre-right" },
  { "right center", "centre-right" },
  { "right centre", "centre-right" },
  { "lean right", "centre-right" },
  { "rc", "centre-right" },
  { "cr", "centre-right" },
  { "right", "right" },
  { "extreme right", "right" },
  { "far right", "right" },
  { "r", "right" },
};

/* “Left-Center Bias” and “left center” are the same words. */
static char *
dup_plain (const char *words)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *p = words; *p != '\0'; p++)
    {
      if (g_ascii_isalnum (*p))
        g_string_append_c (plain, g_ascii_tolower (*p));
      else if (plain->len > 0 && plain->str[plain->len - 1] != ' ')
        g_string_append_c (plain, ' ');
    }

  while (plain->len > 0 && plain->str[plain->len - 1] == ' ')
    g_string_truncate (plain, plain->len - 1);
  if (g_str_has_suffix (plain->str, " bias"))
    g_string_truncate (plain, plain->len - strlen (" bias"));

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static gboolean
find_synonym (const Synonym  *synonyms,
              guint           n_synonyms,
              const char     *words,
              const char    **value)
{
  g_autofree char *plain = dup_plain (words);

  for (guint i = 0; i < n_synonyms; i++)
    {
      if (strcmp (synonyms[i].words, plain) == 0)
        {
          *value = synonyms[i].value;
          return TRUE;
        }
    }

  return FALSE;
}

gboolean
assay_override_read_rating (const char  *words,
                            const char **value)
{
  return find_synonym (ratings, G_N_ELEMENTS (ratings), words, value);
}

gboolean
assay_override_read_lean (const char  *words,
                          const char **value)
{
  return find_synonym (leans, G_N_ELEMENTS (leans), words, value);
}

static gboolean
read_control (const char  *words,
              const char **value)
{
  for (guint i = ASSAY_CONTROL_INDEPENDENT_PUBLIC; i <= ASSAY_CONTROL_STATE; i++)
    {
      const char *id = assay_control_to_id ((AssayControl) i);

      if (g_ascii_strcasecmp (id, words) == 0)
        {
          *value = id;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
read_type (const char  *words,
           const char **value)
{
  static const char *const types[] = { "press-release", "sponsored", "opinion", "wire" };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      if (g_ascii_strcasecmp (types[i], words) == 0)
        {
          *value = types[i];
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_override_read_value:
 * @words: a value as a person or a list words it: “unreliable”, “Left-Center”, “state”
 * @property: (out): what it says something of
 * @value: (out): the word of that scale
 *
 * Single letters are understood as ratings only where nothing else is meant by them, so here as nothing.
 *
 * Returns: whether it is understood
 */
gboolean
assay_override_read_value (const char           *words,
                           AssayOutletProperty  *property,
                           const char          **value)
{
  g_return_val_if_fail (words != NULL && property != NULL && value != NULL, FALSE);

  if (strlen (words) < 3)
    return FALSE;

  *property = ASSAY_PROPERTY_RELIABILITY;
  if (assay_override_read_rating (words, value))
    return TRUE;

  *property = ASSAY_PROPERTY_LEAN;
  if (assay_override_read_lean (words, value))
    return TRUE;

  *property = ASSAY_PROPERTY_CONTROL;
  if (read_control (words, value))
    return TRUE;

  *property = ASSAY_PROPERTY_TYPE;

  return read_type (words, value);
}
