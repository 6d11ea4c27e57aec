/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-judge-private.h"

/* Names of a sentence are numbered from 1; none gets as far. */
#define LATE_GROUP 255

/* Whether a name goes on from one token to the next; a title before it is no part of it. */
static gboolean
are_one_name (const AssaySiftToken *token,
              const AssaySiftToken *next)
{
  return token->group != 0 && token->group == next->group && token->name == next->name &&
         token->kind == ASSAY_SIFT_NAME && next->kind == ASSAY_SIFT_NAME;
}

/* The first token of the name whose last one is @place, a person's. */
static guint
find_beginning (const AssaySift *self,
                guint            place)
{
  guint first = assay_sift_range (self, self->passage_of[place]).first;
  guint begin = place;

  while (begin > first &&
         are_one_name (assay_sift_token (self, begin - 1), assay_sift_token (self, place)))
    begin--;

  return begin;
}

static gboolean
ends_person (const AssaySift *self,
             guint            place)
{
  const AssaySiftToken *token = assay_sift_token (self, place);
  guint end = assay_sift_range (self, self->passage_of[place]).end;

  return token->kind == ASSAY_SIFT_NAME && token->name == ASSAY_NAME_PERSON + 1 &&
         (place + 1 == end || !are_one_name (token, assay_sift_token (self, place + 1)));
}

static gboolean
are_alike (const AssaySift *self,
           AssayWordRange   one,
           AssayWordRange   other)
{
  if (one.end - one.first != other.end - other.first)
    return FALSE;

  for (guint i = 0; i < one.end - one.first; i++)
    {
      if (assay_sift_token (self, one.first + i)->form !=
          assay_sift_token (self, other.first + i)->form)
        return FALSE;
    }

  return TRUE;
}

/* What stands before a surname where the sources have it in full; nothing if they have two people of it. */
static AssayWordRange
find_given_names (const AssaySift      *self,
                  const AssaySiftToken *surname)
{
  AssayWordRange given = { 0, 0 };
  guint n = 0;
  const guint *places = assay_sift_find (self, surname, &n);

  for (guint i = 0; i < n; i++)
    {
      AssayWordRange here = { find_beginning (self, places[i]), places[i] };

      if (here.first == here.end || !ends_person (self, places[i]))
        continue;
      if (given.first != given.end && !are_alike (self, given, here))
        return (AssayWordRange){ 0, 0 };

      given = here;
    }

  return given;
}

/* The given names take the place of the surname, which is what is marked if one of them differs. An opening that only
 * the sources have as a name was none yet. */
static void
append_given_names (const AssaySift *self,
                    AssayWordRange   given,
                    AssaySiftToken  *surname,
                    GArray          *full)
{
  if (surname->group == 0)
    {
      surname->group = LATE_GROUP;
      surname->name = ASSAY_NAME_PERSON + 1;
    }

  for (guint i = given.first; i < given.end; i++)
    {
      AssaySiftToken token = *assay_sift_token (self, i);

      token.span = surname->span;
      token.group = surname->group;
      token.name = surname->name;
      token.flags = surname->flags;
      surname->flags &= (guint8) ~ASSAY_SIFT_FIRST;
      g_array_append_val (full, token);
    }
}

/* Appends the sentence to @full, its people named as the sources do. Returns: whether any name was written out */
static gboolean
write_in_full (const AssaySift *self,
               const GArray    *tokens,
               GArray          *full)
{
  gboolean is_changed = FALSE;

  for (guint i = 0; i < tokens->len; i++)
    {
      AssaySiftToken token = g_array_index (tokens, AssaySiftToken, i);
      gboolean is_alone =
          token.kind == ASSAY_SIFT_NAME &&
                          (i == 0 || !are_one_name (&g_array_index (tokens, AssaySiftToken, i - 1),
                                                    &token)) &&
                          (i + 1 == tokens->len ||
           !are_one_name (&token, &g_array_index (tokens, AssaySiftToken, i + 1)));
      AssayWordRange given = { 0, 0 };

      if (is_alone)
        given = find_given_names (self, &token);

      if (given.first != given.end)
        {
          append_given_names (self, given, &token, full);
          is_changed = TRUE;
        }
      g_array_append_val (full, token);
    }

  return is_changed;
}

/**
 * assay_sift_judge_ask_in_full:
 * @tokens: of AssaySiftToken: a sentence of the draft, its openings settled
 * @full: scratch, of AssaySiftToken
 * @answer: (out): what is to be said of it
 *
 * As assay_sift_judge_ask(), but a person who is called by the surname alone is no other person. What seems to differ
 * is judged again as if the draft had given the full name that the sources have, if they know nobody else of that
 * surname, and does not differ if that does not.
 */
void
assay_sift_judge_ask_in_full (AssaySiftJudge  *self,
                              const GArray    *tokens,
                              GArray          *full,
                              AssaySiftAnswer *answer)
{
  AssaySiftAnswer other;

  assay_sift_judge_ask (self, &g_array_index (tokens, AssaySiftToken, 0), tokens->len, answer);

  g_array_set_size (full, 0);
  if (!answer->differs || !write_in_full (assay_sift_judge_get_sift (self), tokens, full))
    return;

  assay_sift_judge_ask (self, &g_array_index (full, AssaySiftToken, 0), full->len, &other);
  if (!other.differs)
    *answer = other;
}
