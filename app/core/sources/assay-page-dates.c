/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-votes-private.h"

#include <string.h>

#include "assay-url-private.h"

/* What a page's own word is worth; what is called a date and no more, or is of a film on the page, is worth less. */
#define DATA_WORTH 30
#define DATA_LOOSE_WORTH 5
#define META_WORTH 26
#define META_LOOSE_WORTH 16
#define URL_WORTH 20
#define CANONICAL_WORTH 16

/* Less says nothing. */
#define MIN_WORTH 1

/* A day that is seen so clearly may stand in place of the one at Greenwich. */
#define PLAIN_WORTH 9

/* Places that are so many hours behind Greenwich or ahead of it have another day. */
#define HOURS_BEHIND 8
#define HOURS_AHEAD 10

/* Whether “5/4/2025” is in May: so it is in English, but for most of those who write it outside
 * America. */
static gboolean
writes_month_first (const AssayPage      *page,
                    const AssayPageFacts *facts)
{
  static const char *const others[] = { ".uk", ".au", ".nz", ".ie", ".in",
                                        ".za", ".ng", ".ke", ".sg" };
  g_autoptr (AssayUrl) url = NULL;

  if (page->language == NULL || !g_str_has_prefix (page->language, "en"))
    return FALSE;
  if (strcmp (page->language, "en-gb") == 0 || strcmp (page->language, "en-au") == 0 ||
      strcmp (page->language, "en-in") == 0 || strcmp (page->language, "en-ie") == 0)
    return FALSE;

  url = facts->address != NULL ? assay_url_new (facts->address, NULL) : NULL;

  for (guint i = 0; url != NULL && i < G_N_ELEMENTS (others); i++)
    {
      if (g_str_has_suffix (assay_url_get_host (url), others[i]))
        return FALSE;
    }

  return TRUE;
}

static void
vote_by_said (AssayPageVotes      *votes,
              const AssayPageSaid *said,
              AssayPageOrigin      origin,
              int                  worth)
{
  AssayPageVote vote = { .origin = origin, .worth = worth, .said = said->published };
  AssayPageVote change = { .origin = origin, .worth = worth, .is_modified = TRUE };

  if (said->published != NULL &&
      assay_page_parse_day (said->published, votes->month_first, &vote.day))
    g_array_append_val (votes->list, vote);
  if (said->modified != NULL &&
      assay_page_parse_day (said->modified, votes->month_first, &change.day))
    g_array_append_val (votes->list, change);
}

static void
vote_by_address (AssayPageVotes *votes,
                 const char     *address,
                 int             worth)
{
  g_autoptr (AssayUrl) url = address != NULL ? assay_url_new (address, NULL) : NULL;
  AssayPageVote vote = { .origin = ASSAY_PAGE_ORIGIN_URL, .worth = worth };

  if (url != NULL)
    vote.day = assay_url_get_date (url);
  if (vote.day.day != 0)
    g_array_append_val (votes->list, vote);
}

static AssayPageVote *
get_vote (const AssayPageVotes *votes,
          guint                 i)
{
  return &g_array_index (votes->list, AssayPageVote, i);
}

/* A day that the page itself calls that of its change is no vote for the publication. */
static void
tell_changes (AssayPageVotes *votes)
{
  for (guint i = 0; i < votes->list->len; i++)
    {
      const AssayPageVote *change = get_vote (votes, i);

      if (!change->is_modified || change->worth < META_LOOSE_WORTH)
        continue;

      for (guint j = 0; j < votes->list->len; j++)
        {
          AssayPageVote *vote = get_vote (votes, j);

          if (vote->origin == ASSAY_PAGE_ORIGIN_TEXT || vote->origin == ASSAY_PAGE_ORIGIN_TIME)
            vote->is_modified |= assay_day_compare (vote->day, change->day) == 0;
        }
    }
}

/* All that speaks for a day: of each origin that says it, the surest. */
static int
count_worth (const AssayPageVotes *votes,
             AssayDay              day,
             gboolean              is_modified)
{
  int best[ASSAY_PAGE_ORIGIN_SCRIPT + 1] = { 0 };
  int sum = 0;

  for (guint i = 0; i < votes->list->len; i++)
    {
      const AssayPageVote *vote = get_vote (votes, i);

      if (vote->is_modified == is_modified && assay_day_compare (vote->day, day) == 0)
        best[vote->origin] = MAX (best[vote->origin], vote->worth);
    }

  for (guint i = 0; i < G_N_ELEMENTS (best); i++)
    sum += best[i];

  return sum;
}

/* The first and surest vote for the day for which most speaks; %NULL if nothing does. */
static const AssayPageVote *
choose (const AssayPageVotes *votes,
        gboolean              is_modified)
{
  const AssayPageVote *best = NULL;
  int best_worth = MIN_WORTH - 1;

  for (guint i = 0; i < votes->list->len; i++)
    {
      const AssayPageVote *vote = get_vote (votes, i);
      int worth;

      if (vote->is_modified != is_modified)
        continue;

      worth = count_worth (votes, vote->day, is_modified);
      if (worth > best_worth || (worth == best_worth && best != NULL && vote->worth > best->worth &&
                                 assay_day_compare (vote->day, best->day) == 0))
        {
          best = vote;
          best_worth = worth;
        }
    }

  return best;
}

/* The hour of a moment that is told as at Greenwich; −1 for any other. */
static int
find_greenwich_hour (const char *said)
{
  const char *time = said != NULL ? strpbrk (said, "T ") : NULL;

  if (time == NULL || !g_ascii_isdigit (time[1]) || !g_ascii_isdigit (time[2]))
    return -1;
  if (!g_str_has_suffix (said, "Z") && !g_str_has_suffix (said, "+00:00") &&
      !g_str_has_suffix (said, "+0000"))
    return -1;

  return g_ascii_digit_value (time[1]) * 10 + g_ascii_digit_value (time[2]);
}

/* Software may give the day at Greenwich; the address and what readers see give it where the publisher is. */
static const AssayPageVote *
prefer_local (const AssayPageVotes *votes,
              const AssayPageVote  *chosen)
{
  int hour = chosen != NULL ? find_greenwich_hour (chosen->said) : -1;
  const AssayPageVote *best = chosen;

  if (hour < 0)
    return chosen;

  for (guint i = 0; i < votes->list->len; i++)
    {
      const AssayPageVote *vote = get_vote (votes, i);
      int days = assay_day_distance (chosen->day, vote->day);

      if (vote->is_modified || vote->said != NULL || vote->worth < PLAIN_WORTH)
        continue;
      if ((days == -1 && hour < HOURS_BEHIND) || (days == 1 && hour >= HOURS_AHEAD))
        best = best == chosen || vote->worth > best->worth ? vote : best;
    }

  return best;
}

/**
 * assay_page_find_dates:
 *
 * Sets the days on which the article came out and was changed. The page's structured data, its meta
 * elements, elements marked as dates, its address, the lines that readers see around the article and
 * data for scripts each have a vote, which is worth more the surer such a place is; the day for which
 * most speaks is taken. A day without its month or a month without its day is none.
 */
void
assay_page_find_dates (AssayPage            *page,
                       const AssayPageFacts *facts)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (AssayPageVote));
  g_autofree char *canonical = assay_page_find_canonical (facts->tree, facts->address);
  AssayPageVotes votes = { facts, writes_month_first (page, facts), list };
  const AssayPageVote *published = NULL;
  const AssayPageVote *modified = NULL;

  vote_by_said (&votes, &facts->data, ASSAY_PAGE_ORIGIN_JSON_LD,
                facts->data.is_loose ? DATA_LOOSE_WORTH : DATA_WORTH);
  vote_by_said (&votes, &facts->meta, ASSAY_PAGE_ORIGIN_META,
                facts->meta.is_loose ? META_LOOSE_WORTH : META_WORTH);
  vote_by_address (&votes, facts->address, URL_WORTH);
  vote_by_address (&votes, canonical, CANONICAL_WORTH);
  assay_page_vote_by_marks (&votes);
  assay_page_vote_by_lines (&votes);
  if (choose (&votes, FALSE) == NULL)
    assay_page_vote_by_scripts (&votes);
  tell_changes (&votes);

  published = prefer_local (&votes, choose (&votes, FALSE));
  modified = choose (&votes, TRUE);

  if (modified != NULL)
    {
      page->modified = modified->day;
      page->modified_origin = modified->origin;
    }

  /* A page that tells the day of its change alone was published by then. */
  if (published == NULL)
    published = modified;
  if (published != NULL)
    {
      page->published = published->day;
      page->published_origin = published->origin;
    }
}
