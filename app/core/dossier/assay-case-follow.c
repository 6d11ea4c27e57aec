/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-case-private.h"

/* Keeps an eye on one fact while the text around it is changed and facts are found anew. */

/**
 * assay_case_follow:
 * @fact: index of the fact that somebody looks at, or -1
 */
void
assay_case_follow (AssayCase *self,
                   int        fact)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;

  g_return_if_fail (ASSAY_IS_CASE (self));

  facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);
  self->is_following = fact >= 0 && (guint) fact < n_facts;

  if (self->is_following)
    {
      self->followed = g_array_index (self->places, AssaySpan, fact);
      self->followed_kind = facts[fact].kind;
    }
}

static guint
count_common (AssaySpan a,
              AssaySpan b)
{
  return assay_span_overlaps (a, b) ? MIN (a.end, b.end) - MAX (a.begin, b.begin) : 0;
}

/*
 * How well a fact takes the place of the followed one: of the same kind with most of the same words, else
 * the statement around it. Where both have as much, the one with the fewest other words.
 */
static double
rate (AssayCase       *self,
      const AssayFact *fact,
      AssaySpan        place)
{
  guint n_common = count_common (place, self->followed);
  double others = assay_span_length (place) - n_common;

  if (fact->kind == self->followed_kind && n_common > 0)
    return 1 + n_common - others / (others + 1);
  if (fact->kind == ASSAY_FACT_STATEMENT && assay_span_contains (place, self->followed))
    return 1 / (others + 2);

  return 0;
}

/**
 * assay_case_get_followed:
 *
 * Returns: index of the fact that the followed one is now, or -1 if none is followed or nothing is left
 *   of it
 */
int
assay_case_get_followed (AssayCase *self)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;
  double best = 0;
  int fact = -1;

  g_return_val_if_fail (ASSAY_IS_CASE (self), -1);

  facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);

  for (guint i = 0; self->is_following && i < n_facts; i++)
    {
      AssaySpan place = g_array_index (self->places, AssaySpan, i);
      double rating;

      if (place.begin > self->followed.end)
        break;

      rating = rate (self, &facts[i], place);
      if (rating > best)
        {
          best = rating;
          fact = (int) i;
        }
    }

  return fact;
}
