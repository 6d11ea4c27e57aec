/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* “zh-hant-tw”; what is longer is no language. */
#define MAX_TAG 12

/* Words that a text has so many of, or its language is not known. */
#define MIN_WORDS 4

/* A look at so many bytes tells. */
#define LOOK_BYTES 20000

/* The commonest words of a language that are not common in another of the list. */
static const struct
{
  const char *language;
  const char *words;
} common[] = {
  { "en", " the of and to that was with for it by " },
  { "de", " der die und das ist nicht mit den von ein auf " },
  { "fr", " les des est dans une pour qui par sur pas " },
  { "es", " los las del que por con una para como pero " },
  { "it", " che della per non con sono del una gli anche " },
  { "pt", " não uma com para dos por mais são foi ao " },
  { "nl", " het een van dat niet zijn voor met aan ook " },
  { "sv", " och att det som för inte med har till ett " },
  { "da", " og det er til af ikke på med der som " },
  { "nb", " og det ikke på som med til av har jeg " },
  { "pl", " nie się jest na że do przez jak oraz od " },
  { "fi", " ja on ei että se oli hän mutta kun myös " },
  { "tr", " ve bir bu için ile olarak daha çok da de " },
  { "ru", " и в не на что с по как это из " },
  { "cs", " je se na že by jako pro podle také ale " },
};

/* A tag in lower case with hyphens, or %NULL. */
static char *
normalise (const char *tag)
{
  g_autofree char *lower = NULL;
  gsize n = 0;

  if (tag == NULL)
    return NULL;

  lower = g_ascii_strdown (tag, -1);
  g_strstrip (lower);
  g_strdelimit (lower, "_", '-');

  while (g_ascii_isalnum (lower[n]) || lower[n] == '-')
    n++;
  lower[n] = '\0';

  n = strcspn (lower, "-");
  if ((n != 2 && n != 3) || strlen (lower) > MAX_TAG || !g_ascii_isalpha (*lower))
    return NULL;

  return g_steal_pointer (&lower);
}

/* By its words; %NULL if they do not tell. */
static const char *
guess (const char *text)
{
  guint counts[G_N_ELEMENTS (common)] = { 0 };
  guint best = 0;

  for (const char *p = text; *p != '\0' && p - text < LOOK_BYTES;)
    {
      char word[24] = " ";
      gsize n = strcspn (p, " \n.,;:!?()\"");

      if (n > 0 && n < sizeof word - 2)
        {
          g_autofree char *part = g_strndup (p, n);
          g_autofree char *lower = g_utf8_strdown (part, -1);

          g_strlcat (word, lower, sizeof word);
          g_strlcat (word, " ", sizeof word);

          for (guint i = 0; i < G_N_ELEMENTS (common); i++)
            counts[i] += strstr (common[i].words, word) != NULL;
        }

      p += n + (p[n] != '\0');
    }

  for (guint i = 1; i < G_N_ELEMENTS (common); i++)
    best = counts[i] > counts[best] ? i : best;

  return counts[best] >= MIN_WORDS ? common[best].language : NULL;
}

/**
 * assay_page_find_language:
 *
 * Sets the language: what the root element says, else other elements, else what the words show.
 */
void
assay_page_find_language (AssayPage            *page,
                          const AssayPageFacts *facts)
{
  const AssayPageTree *tree = facts->tree;

  for (guint i = 0; i < tree->nodes->len && page->language == NULL; i++)
    {
      AssayPageTag tag = assay_page_tree_get (tree, i)->tag;

      if (tag == ASSAY_PAGE_TAG_HTML || tag == ASSAY_PAGE_TAG_BODY || tag == ASSAY_PAGE_TAG_ARTICLE)
        page->language = normalise (assay_page_tree_get_attribute (tree, i, "lang"));
    }

  if (page->language == NULL)
    page->language = normalise (facts->data.language);
  if (page->language == NULL)
    page->language = normalise (facts->meta.language);
  if (page->language == NULL)
    page->language = g_strdup (guess (assay_text_get_utf8 (page->text)));
}
