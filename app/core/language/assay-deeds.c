/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

#include <string.h>

/* So many tokens may stand between a verb and the noun that it is done to: “wrote a very long second letter”. */
#define MAX_OBJECT_TOKENS 5

/* The letters behind @kind in what the list says of a token, or NULL. */
static const char *
get_letters (const AssayFinder *finder,
             guint              token,
             char               kind)
{
  const char *value = assay_lexicon_lookup_token (finder->deeds, finder->reader, token);

  return value != NULL ? strchr (value, kind) : NULL;
}

static gboolean
has_letter (const char *letters,
            char        letter)
{
  for (letters++; *letters != '\0' && *letters != ' '; letters++)
    {
      if (*letters == letter)
        return TRUE;
    }

  return FALSE;
}

/* Whether nothing is told behind the noun: no clause has it as its subject, or hangs on it. */
static gboolean
ends_object (const AssayFinder *finder,
             guint              token)
{
  return token >= finder->end ||
         !assay_finder_is (finder, token,
                           ASSAY_WORD_THAT | ASSAY_WORD_SUBJECT | ASSAY_WORD_AUXILIARY |
                               ASSAY_WORD_VERB | ASSAY_WORD_GENITIVE);
}

static gboolean
has_quotation (const AssayFinder           *finder,
               const AssayAttributionDraft *draft)
{
  for (guint n = 0; n < draft->n_content; n++)
    for (guint i = draft->content[n].first; i <= draft->content[n].last; i++)
      {
        if (finder->quoted[i] >= 0)
          return TRUE;
      }

  return FALSE;
}

/**
 * assay_draft_is_deed:
 *
 * “She wrote the number on the board” and “he told a joke” tell what somebody did, and nothing that was said.
 *
 * Returns: whether the verb of an attribution is done to a plain thing that stands right behind it
 */
gboolean
assay_draft_is_deed (const AssayFinder           *finder,
                     const AssayAttributionDraft *draft)
{
  const char *verb = NULL;
  guint at_verb = draft->cue.first;
  gboolean is_owned = FALSE;

  if (draft->cue.last >= finder->end || draft->cue.form == ASSAY_CUE_PASSIVE)
    return FALSE;

  while (at_verb < draft->cue.last && get_letters (finder, at_verb, 'v') == NULL)
    at_verb++;
  verb = get_letters (finder, at_verb, 'v');
  if (verb == NULL || has_quotation (finder, draft))
    return FALSE;

  for (guint i = at_verb + 1; i < finder->end && i <= at_verb + MAX_OBJECT_TOKENS; i++)
    {
      const AssayToken *at = assay_finder_token (finder, i);
      const char *noun = get_letters (finder, i, 'o');

      /* “When he wrote his book, he held …”: what is told may follow. */
      is_owned |= assay_finder_is (finder, i, ASSAY_WORD_POSSESSIVE);

      /* “number” of “number plate”: the last noun counts. */
      if (noun != NULL && has_letter (noun, verb[1]) && ends_object (finder, i + 1))
        return verb[1] != 'w' || !is_owned;
      if (at->kind == ASSAY_TOKEN_MARK || (at->flags & ASSAY_TOKEN_CAPITAL) != 0 ||
          !ends_object (finder, i) ||
          (assay_finder_is (finder, i, ASSAY_WORD_OBJECT) &&
           !assay_finder_is (finder, i, ASSAY_WORD_POSSESSIVE)) ||
          assay_finder_is (finder, i,
                           ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND | ASSAY_WORD_BUT |
                               ASSAY_WORD_LINK | ASSAY_WORD_RELATIVE | ASSAY_WORD_TO))
        return FALSE;
    }

  return FALSE;
}
