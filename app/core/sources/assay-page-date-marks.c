/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-votes-private.h"

#include <string.h>

/* Longer texts in an element that is named after dates are no date. */
#define MAX_MARKED_BYTES 160

/* What a mark is worth by what it says, and by where it stands. */
#define PROPERTY_WORTH 14
#define TIME_WORTH 8
#define NAMED_WORTH 4
#define NEAR_WORTH 6
#define FAR_WORTH (-5)
#define BESIDE_WORTH (-8)

/* An element that stands so many nodes before the article or after it is near it. */
#define NEAR_NODES 60u

static AssayPageHints
find_hints_around (const AssayPageFacts *facts,
                   guint                 node)
{
  guint8 hints = 0;

  for (; node != ASSAY_PAGE_NO_NODE; node = assay_page_tree_get (facts->tree, node)->parent)
    hints |= facts->lines->hints->data[node];

  return (AssayPageHints) hints;
}

/* What an element's names say: 0 if nothing of dates. */
static int
rate_names (const AssayPageFacts *facts,
            guint                 node,
            gboolean             *is_modified)
{
  const AssayPageTree *tree = facts->tree;
  AssayPageTag tag = assay_page_tree_get (tree, node)->tag;
  const char *property = assay_page_tree_get_attribute (tree, node, "itemprop");
  const char *class = assay_page_tree_get_attribute (tree, node, "class");
  const char *id = assay_page_tree_get_attribute (tree, node, "id");
  gboolean is_property = property != NULL && (strstr (property, "datePublished") != NULL ||
                                              strstr (property, "dateModified") != NULL);

  *is_modified = (property != NULL && strstr (property, "dateModified") != NULL) ||
                 (class != NULL && !is_property && strstr (class, "publish") == NULL &&
                  assay_page_says_modified (class));

  if (is_property)
    return PROPERTY_WORTH;
  if (tag == ASSAY_PAGE_TAG_TIME)
    return TIME_WORTH;
  if (tag == ASSAY_PAGE_TAG_ABBR && class != NULL && strstr (class, "published") != NULL)
    return TIME_WORTH;
  if ((class != NULL && assay_page_is_named_date (class)) ||
      (id != NULL && assay_page_is_named_date (id)))
    return NAMED_WORTH;
  if (assay_page_tree_get_attribute (tree, node, "data-utime") != NULL)
    return NAMED_WORTH;

  return 0;
}

/* Software may give the day at Greenwich beside one that readers see, which is the publisher's. */
static void
prefer_text (const AssayPageVotes *votes,
             const char           *value,
             const char           *text,
             AssayDay             *day)
{
  AssayDay seen;

  if (strchr (value, 'T') != NULL && assay_page_parse_day (text, votes->month_first, &seen) &&
      ABS (assay_day_distance (seen, *day)) == 1)
    *day = seen;
}

static gboolean
read_mark (const AssayPageVotes *votes,
           guint                 node,
           AssayPageVote        *vote)
{
  static const char *const attributes[] = {
    "datetime",       "content",    "data-datetime", "data-timestamp", "data-published-date",
    "data-published", "data-date",  "data-utime",    "data-time",      "title",
    "aria-label",
  };
  const AssayPageTree *tree = votes->facts->tree;
  g_autofree char *text = assay_page_tree_dup_text (tree, node);
  gboolean is_short = strlen (text) <= MAX_MARKED_BYTES;

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      const char *value = assay_page_tree_get_attribute (tree, node, attributes[i]);

      if (value == NULL || !assay_page_parse_day (value, votes->month_first, &vote->day))
        continue;

      vote->is_modified |= is_short && assay_page_says_modified (text);
      if (is_short)
        prefer_text (votes, value, text, &vote->day);
      return TRUE;
    }

  if (!is_short || !assay_page_parse_day (text, votes->month_first, &vote->day))
    return FALSE;

  vote->is_modified |= assay_page_says_modified (text);

  return TRUE;
}

/* Near the headline, or in the article. */
static gboolean
is_near (const AssayPageFacts *facts,
         guint                 node)
{
  guint begin = MIN (facts->headline, facts->root);
  guint end = facts->root != ASSAY_PAGE_NO_NODE
                  ? assay_page_tree_get (facts->tree, facts->root)->end
                  : facts->headline;

  if (begin == ASSAY_PAGE_NO_NODE)
    return FALSE;

  return node + NEAR_NODES >= begin && node < end + NEAR_NODES;
}

/* The best mark of each kind; those of the same worth by their order. */
void
assay_page_vote_by_marks (AssayPageVotes *votes)
{
  const AssayPageFacts *facts = votes->facts;
  AssayPageVote best[2] = { { .worth = G_MININT }, { .worth = G_MININT } };

  for (guint i = 0; i < facts->tree->nodes->len; i++)
    {
      const AssayPageNode *at = assay_page_tree_get (facts->tree, i);
      AssayPageVote vote = { .origin = ASSAY_PAGE_ORIGIN_TIME };

      if (at->text != NULL || at->tag == ASSAY_PAGE_TAG_META)
        continue;

      vote.worth = rate_names (facts, i, &vote.is_modified);
      if (vote.worth == 0 || !read_mark (votes, i, &vote))
        continue;

      vote.worth += is_near (facts, i) ? NEAR_WORTH : FAR_WORTH;
      if ((find_hints_around (facts, i) & ASSAY_PAGE_HINT_BOILERPLATE) != 0)
        vote.worth += BESIDE_WORTH;
      if (vote.worth > best[vote.is_modified].worth)
        best[vote.is_modified] = vote;
    }

  for (guint i = 0; i < G_N_ELEMENTS (best); i++)
    {
      if (!assay_day_is_set (best[i].day))
        continue;

      best[i].worth = MAX (best[i].worth, 1);
      g_array_append_val (votes->list, best[i]);
    }
}
