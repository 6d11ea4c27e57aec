/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-names-private.h"

#include <string.h>

#include "assay-bisect.h"

static gboolean
is_in_part (const AssayNameFinder *self,
            guint                  token,
            guint                  of)
{
  return token < self->reader->tokens->len &&
         assay_name_token (self, token)->part == assay_name_token (self, of)->part;
}

/* What the words of a run say: “Ministry”, “Street”. */
static AssayNameKind
find_kind_by_words (const AssayNameFinder *self,
                    const AssayNameRun    *run,
                    gboolean              *is_thing)
{
  AssayNameKind kind = ASSAY_NAME_UNKNOWN;

  *is_thing = FALSE;

  for (guint i = run->first; i <= run->last; i++)
    {
      const char *value = assay_lexicon_lookup_token (self->organisation_words, self->reader, i);

      if (value == NULL)
        continue;
      if (strcmp (value, "head") == 0 ||
          (strcmp (value, "last") == 0 && i == run->last && i > run->first))
        return ASSAY_NAME_ORGANISATION;
      if (strcmp (value, "place") == 0 && run->last > run->first)
        kind = ASSAY_NAME_PLACE;
      if (strcmp (value, "thing") == 0 && i == run->last)
        *is_thing = TRUE;
    }

  return kind;
}

/* Whether a word of saying stands right behind: “Ngata said”, “Ngata, 42, said” is left to the age. */
static gboolean
is_before_cue (const AssayNameFinder *self,
               const AssayNameRun    *run)
{
  const char *value = NULL;

  return is_in_part (self, run->last + 1, run->last) &&
         assay_lexicon_match (self->cues, self->reader, run->last + 1, &value) > 0 &&
         g_str_has_prefix (value, "speech");
}

static gboolean
is_behind_place_word (const AssayNameFinder *self,
                      const AssayNameRun    *run)
{
  static const char *const words[] = { "in", "near", "outside", "across", "throughout" };

  if (run->first == 0 || !is_in_part (self, run->first - 1, run->first))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (assay_token_equals (self->reader, run->first - 1, words[i]))
        return TRUE;
    }

  return FALSE;
}

/* “Jane Smith, 42, …”: the age was found with the figures. */
static gboolean
is_before_age (const AssayNameFinder *self,
               const AssayNameRun    *run)
{
  const GArray *figures = self->reader->reading->figures;
  AssaySpan span;
  guint low = 0;

  if (!is_in_part (self, run->last + 2, run->last) ||
      assay_name_token (self, run->last + 1)->kind != ASSAY_TOKEN_MARK ||
      assay_name_token (self, run->last + 2)->kind != ASSAY_TOKEN_NUMBER)
    return FALSE;

  span = assay_reader_span (self->reader, run->last + 2, run->last + 2);
  assay_bisect (low, figures->len, i,
                g_array_index (figures, AssayFigure, i).span.begin < span.begin);

  return low < figures->len && g_array_index (figures, AssayFigure, low).span.begin == span.begin &&
         g_array_index (figures, AssayFigure, low).kind == ASSAY_FIGURE_AGE;
}

/* “J.”, “J.K.” */
static gboolean
is_initial (const AssayNameFinder *self,
            guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);

  return self->reader->utf8[at->end_byte - 1] == '.' ||
         (at->end_byte - at->begin_byte == 1 && is_in_part (self, token + 1, token) &&
          assay_name_token (self, token + 1)->mark == '.');
}

/* “Mary-Ann” is told by “Mary”. */
static gboolean
is_given_name (const AssayNameFinder *self,
               guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);
  const char *p = self->reader->utf8 + at->begin_byte;
  gsize n_bytes = at->end_byte - at->begin_byte;
  const char *hyphen = memchr (p, '-', n_bytes);

  return assay_lexicon_lookup (self->given, p, n_bytes) != NULL ||
         (hyphen != NULL && assay_lexicon_lookup (self->given, p, hyphen - p) != NULL);
}

static gboolean
has_common_word (const AssayNameFinder *self,
                 const AssayNameRun    *run)
{
  for (guint i = run->first; i <= run->last; i++)
    {
      if (assay_name_is_listed (self, self->common, i))
        return TRUE;
    }

  return FALSE;
}

/* “La Paz”, “San Remo”, “Port Talbot” */
static gboolean
begins_place (const AssayNameFinder *self,
              const AssayNameRun    *run)
{
  static const char *const words[] = { "la",   "el",   "los",  "las",  "san",  "santa", "são",
                                       "port", "fort", "lake", "cape", "upper", "lower", "great" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (assay_token_equals (self->reader, run->first, words[i]))
        return TRUE;
    }

  return FALSE;
}

/* “Red Star Zagreb”, “Police Scotland”: what has a place behind it is a body. */
static gboolean
ends_in_place (const AssayNameFinder *self,
               const AssayNameRun    *run)
{
  AssayNameKind kind = ASSAY_NAME_UNKNOWN;

  return assay_name_match_entity (self, run->last, &kind) == 1 && kind == ASSAY_NAME_PLACE;
}

/* Two words with a capital each, neither of them common nor behind “the”: of what news name, and no list
 * has, nearly all are people. */
static gboolean
looks_like_person (const AssayNameFinder *self,
                   const AssayNameRun    *run)
{
  for (guint i = run->first; i <= run->last; i++)
    {
      const AssayToken *at = assay_name_token (self, i);

      if (at->kind != ASSAY_TOKEN_WORD || (at->flags & ASSAY_TOKEN_ALL_CAPS) != 0 ||
          (at->flags & ASSAY_TOKEN_CAPITAL) == 0 || self->titled[at->part] ||
          assay_name_is_listed (self, self->common, i) ||
          assay_name_is_listed (self, self->demonyms, i) ||
          assay_name_match_entity (self, i, NULL) > 0)
        return FALSE;
    }

  return run->first == 0 || !is_in_part (self, run->first - 1, run->first) ||
         (!assay_token_equals (self->reader, run->first - 1, "the") &&
          assay_name_token (self, run->first - 1)->kind == ASSAY_TOKEN_WORD);
}

/**
 * assay_name_find_kind:
 * @run: (inout): a name with its title
 *
 * Tells a person, a place and an organisation by the lists, by the words of the name, and by what stands
 * beside it; else leaves it unknown.
 */
void
assay_name_find_kind (const AssayNameFinder *self,
                      AssayNameRun          *run)
{
  guint n_words = run->last - run->first + 1;
  AssayNameKind kind = ASSAY_NAME_UNKNOWN;
  gboolean is_thing = FALSE;
  gboolean is_given = is_given_name (self, run->first);

  if (assay_name_match_entity (self, run->first, &kind) == n_words)
    {
      run->kind = kind;
      return;
    }

  run->kind = ASSAY_NAME_PERSON;
  if (run->has_title && run->title_last < run->first)
    return;
  if (is_before_age (self, run))
    return;

  kind = find_kind_by_words (self, run, &is_thing);
  if (kind != ASSAY_NAME_UNKNOWN || is_thing)
    {
      run->kind = kind;
      return;
    }

  if (run->has_title || (n_words > 1 && (is_given || is_initial (self, run->first))))
    return;

  if (n_words == 2 && begins_place (self, run))
    run->kind = ASSAY_NAME_PLACE;
  else if (n_words > 1 && ends_in_place (self, run))
    run->kind = ASSAY_NAME_ORGANISATION;
  else if (n_words == 2 && looks_like_person (self, run))
    return;
  else if (n_words == 1 && (assay_name_token (self, run->first)->flags & ASSAY_TOKEN_ALL_CAPS) != 0)
    run->kind = ASSAY_NAME_ORGANISATION;
  else if (n_words == 1 && is_behind_place_word (self, run))
    run->kind = ASSAY_NAME_PLACE;
  else if (!is_given && (n_words == 1 || has_common_word (self, run) || !is_before_cue (self, run)))
    run->kind = ASSAY_NAME_UNKNOWN;
}
