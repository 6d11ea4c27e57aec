/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-names-private.h"

/* A dateline is no longer, in tokens: “PINE HOLLOW, Calif., Sept. 9 (Coastal News Agency) —”. */
#define MAX_DATELINE_TOKENS 20

static gboolean
is_dash (const AssayNameFinder *self,
         guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);

  return at->kind == ASSAY_TOKEN_MARK && (at->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0 &&
         (at->mark == '-' || at->mark == 0x2013 || at->mark == 0x2014 || at->mark == 0x2015);
}

/* A word of a place or its region: with a capital, and no date. */
static gboolean
is_place_word (const AssayNameFinder *self,
               guint                  token)
{
  return assay_name_token (self, token)->kind == ASSAY_TOKEN_WORD &&
         (assay_name_token (self, token)->flags & ASSAY_TOKEN_CAPITAL) != 0 &&
         (self->marks[token] & ASSAY_NAME_MARK_TAKEN) == 0;
}

/* One past the places with which a dateline begins: “SIBENIK, Croatia”, “LARKSPUR, Kan.”. */
static guint
find_end_of_places (const AssayNameFinder *self,
                    guint                  first,
                    guint                  end)
{
  guint at = first;

  while (at < end && (is_place_word (self, at) || assay_name_is_mark (self, at, ',') ||
                      assay_name_is_mark (self, at, '.')))
    at++;

  return at;
}

/* The dash that ends a dateline which begins at a token, or @end: behind the places a day may stand, and in brackets
 * an agency. */
static guint
find_dash (const AssayNameFinder *self,
           guint                  at,
           guint                  end,
           gboolean              *has_agency)
{
  *has_agency = FALSE;

  for (; at < end && !is_dash (self, at); at++)
    {
      if (assay_name_is_mark (self, at, '('))
        {
          for (; at < end && !assay_name_is_mark (self, at, ')'); at++)
            continue;
          if (at == end)
            return end;
          *has_agency = TRUE;
        }
      else if ((self->marks[at] & ASSAY_NAME_MARK_TAKEN) == 0 &&
               !assay_name_is_mark (self, at, ',') && !assay_name_is_mark (self, at, '.'))
        return end;
    }

  return at;
}

static void
mark_dateline (AssayNameFinder *self,
               guint            first,
               guint            end)
{
  gboolean has_agency = FALSE;
  guint places = find_end_of_places (self, first, end);
  guint dash = find_dash (self, places, end, &has_agency);

  /* Without an agency, capitals throughout tell it, but for a word that only begins a sentence: “NOTE — ”. */
  if (places == first || dash >= end ||
      (!has_agency && ((assay_name_token (self, first)->flags & ASSAY_TOKEN_ALL_CAPS) == 0 ||
                       (assay_name_is_listed (self, self->common, first) && places == first + 1))))
    return;

  for (guint i = first; i < places; i++)
    {
      if (is_place_word (self, i))
        self->marks[i] |= ASSAY_NAME_MARK_DATELINE;
    }

  /* The text begins behind it, where a capital says nothing. */
  if (dash + 1 < self->reader->tokens->len)
    self->marks[dash + 1] |= ASSAY_NAME_MARK_DOUBTFUL;
}

/**
 * assay_name_mark_datelines:
 *
 * Marks the places with which a dateline begins, at the begin of a part: “SIBENIK, Croatia (Agency) —”.
 */
void
assay_name_mark_datelines (AssayNameFinder *self)
{
  const GArray *tokens = self->reader->tokens;

  for (guint i = 0; i < tokens->len; i++)
    {
      guint end = i + 1;

      if ((assay_name_token (self, i)->flags & ASSAY_TOKEN_PART_BEGIN) == 0 ||
          !is_place_word (self, i))
        continue;

      while (end < tokens->len && end < i + MAX_DATELINE_TOKENS &&
             (assay_name_token (self, end)->flags & ASSAY_TOKEN_PART_BEGIN) == 0)
        end++;
      mark_dateline (self, i, end);
    }
}
