/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a model lays beside each other though it cannot stand in each other's place: “lost” where the passage has “top”,
 * “Everyone” where it has a name, somebody where it has a place, thirty-eight people where it has a year. Of these
 * nothing is said, and least of all what to change.
 */

#include "config.h"

#include "assay-differences-private.h"

#include <math.h>

#include "assay-beside-private.h"

/* A passage is of the same matter only if so many words of the sentence beside the one at hand are in it. */
#define MIN_SHARED 2

/* Years begin here; a smaller number counts something. */
#define FIRST_YEAR 1000.0

/* Whether a passage has the token’s word. */
static gboolean
has_token (const AssayDifferenceHolder *self,
           const AssaySiftToken        *token,
           guint                        passage)
{
  AssayWordRange range = assay_sift_range (self->sift, passage);

  for (guint i = range.first; i < range.end; i++)
    {
      if (assay_sift_token (self->sift, i)->lemma == token->lemma)
        return TRUE;
    }

  return FALSE;
}

/* Whether the passages have so little of the sentence that they are of something else. */
static gboolean
is_of_other_matter (const AssayDifferenceHolder *self,
                    guint                        at)
{
  guint n = 0;

  for (guint i = 0; i < self->n_tokens && n < MIN_SHARED; i++)
    {
      gboolean is_there = FALSE;

      if (i == at || !assay_sift_says_something (&self->tokens[i]))
        continue;
      for (guint j = 0; j < self->answer.n_passages && !is_there; j++)
        is_there = has_token (self, &self->tokens[i], self->answer.passages[j]);
      n += is_there;
    }

  return n < MIN_SHARED;
}

/* Whether the draft's own sentence has the partner's word, too. */
static gboolean
is_in_sentence (const AssayDifferenceHolder *self,
                guint                        at,
                const AssaySiftToken        *partner)
{
  for (guint i = 0; i < self->n_tokens; i++)
    {
      if (i != at && self->tokens[i].lemma == partner->lemma)
        return TRUE;
    }

  return FALSE;
}

/* “Everyone” is nobody by name, though it begins a sentence with a capital. */
static gboolean
is_nobody (const AssayDifferenceHolder *self,
           const AssaySiftToken        *token)
{
  static const char *const words[] = { "all",    "anybody", "anyone",  "everybody", "everyone",
                                       "few",    "many",    "most",    "nobody",    "none",
                                       "others", "several", "somebody", "some",     "someone",
                                       NULL };

  return g_strv_contains (
      words, assay_vocabulary_get (self->sift->corpus->vocabulary, token->form)->text);
}

/* Somebody does not stand in the place of a town. */
static gboolean
parts_names (const AssaySiftToken *ours,
             const AssaySiftToken *theirs)
{
  return ours->name == ASSAY_NAME_PERSON + 1 && theirs->name == ASSAY_NAME_PLACE + 1;
}

/* “Thirty-eight people”, and “since 1874”. */
static gboolean
is_count_for_year (const AssaySiftToken *ours,
                   const AssaySiftToken *theirs)
{
  return ours->kind == ASSAY_SIFT_NUMBER && ours->value < FIRST_YEAR &&
         theirs->kind == ASSAY_SIFT_YEAR;
}

/* “1996”, and “in ninety-six”. */
static gboolean
is_short_year (const AssaySiftToken *ours,
               const AssaySiftToken *theirs)
{
  return ours->kind == ASSAY_SIFT_YEAR && theirs->kind == ASSAY_SIFT_NUMBER &&
         theirs->unit == NULL && theirs->value == fmod (ours->value, 100.0);
}

/**
 * assay_difference_is_of_another:
 * @found: what the model says
 * @difference: what that would be told as
 *
 * Returns: whether the two cannot stand in each other's place
 */
gboolean
assay_difference_is_of_another (const AssayDifferenceHolder *self,
                                const AssaySiftFound        *found,
                                const AssayDifference       *difference)
{
  const AssaySiftToken *ours = &self->tokens[found->token];
  const AssaySiftToken *theirs = found->partner >= 0
                                     ? assay_sift_token (self->sift, (guint) found->partner)
                                     : NULL;
  gboolean is_of_words = difference->rule == ASSAY_RULE_P3 || difference->rule == ASSAY_RULE_P4;

  if (theirs != NULL && (is_count_for_year (ours, theirs) || is_short_year (ours, theirs)))
    return TRUE;
  if (difference->rule == ASSAY_RULE_N4 && theirs != NULL && parts_names (ours, theirs))
    return TRUE;
  if (is_of_words && theirs != NULL && difference->partner == theirs &&
      theirs->kind != ASSAY_SIFT_NEGATION &&
      ((theirs->kind == ASSAY_SIFT_NAME && is_nobody (self, ours)) ||
       (has_token (self, ours, found->passage) && is_in_sentence (self, found->token, theirs))))
    return TRUE;

  return (is_of_words || difference->rule == ASSAY_RULE_N4) &&
         is_of_other_matter (self, found->token);
}
