/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

#include "assay-url-private.h"

/* A line with a date above the article or below it is no longer than this. */
#define MAX_LABEL_CHARS 160

/* A longer line begins with a date if it stands in so many characters. */
#define BEGIN_CHARS 60

/* So many lines above the headline and below the article may hold its date. */
#define LINES_ABOVE 4u
#define LINES_BELOW 4u

/* Longer texts in an element that is named after dates are no date. */
#define MAX_MARKED_BYTES 160

/* What a mark is worth by what it says. */
#define PUBLISHED_WORTH 8
#define TIME_WORTH 3
#define NAMED_WORTH 2
#define NEAR_WORTH 4
#define BESIDE_WORTH (-6)

/**
 * Mark:
 * @day: the day
 * @worth: how surely it is the article's
 * @is_modified: it says when the article was changed
 *
 * A day that an element is marked up with.
 */
typedef struct
{
  AssayDay day;
  int      worth;
  gboolean is_modified;
} Mark;

/**
 * Days:
 *
 * What the lines that readers see say.
 */
typedef struct
{
  AssayDay published;
  AssayDay modified;
} Days;

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

/* Words that say that a day is that of a change. */
static gboolean
says_modified (const char *text)
{
  static const char *const words[] = {
    "updat",     "modif",      "aktualisiert", "stand:",     "mis à jour", "actualiza",   "aggiorn",
    "atualiz",   "bijgewerkt", "uppdat",       "oppdater",   "opdater",    "güncelle",    "обновл",
    "zaktualiz", "edited",     "revis",        "päivitetty", "corrected",  "mise à jour",
  };
  g_autofree char *lower = g_utf8_strdown (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (lower, words[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Whether a name is made of a word for a date. */
static gboolean
is_named_date (const char *names)
{
  static const char *const words[] = { "date",  "time",  "publish", "posted",
                                       "datum", "fecha", "created", "submitted" };
  g_autofree char *lower = g_ascii_strdown (names, -1);

  if (strstr (lower, "today") != NULL || strstr (lower, "current") != NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const char *found = strstr (lower, words[i]);

      /* Not “update”, “sometimes” and “candidate”; “pub-date”, “datePublished” and “timestamp”. */
      if (found != NULL &&
          (found == lower || !g_ascii_isalpha (found[-1]) || g_str_has_prefix (found, "publish") ||
                            (found - lower >= 3 && strncmp (found - 3, "pub", 3) == 0)))
        return TRUE;
    }

  return FALSE;
}

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

  *is_modified = (property != NULL && strstr (property, "dateModified") != NULL) ||
                 (class != NULL && says_modified (class));

  if (property != NULL && strstr (property, "datePublished") != NULL)
    return PUBLISHED_WORTH;
  if (property != NULL && strstr (property, "dateModified") != NULL)
    return PUBLISHED_WORTH;
  if (tag == ASSAY_PAGE_TAG_TIME && assay_page_tree_get_attribute (tree, node, "pubdate") != NULL)
    return PUBLISHED_WORTH;
  if (tag == ASSAY_PAGE_TAG_TIME)
    return TIME_WORTH;
  if ((class != NULL && is_named_date (class)) || (id != NULL && is_named_date (id)))
    return NAMED_WORTH;
  if (tag == ASSAY_PAGE_TAG_ABBR && class != NULL && strstr (class, "published") != NULL)
    return TIME_WORTH;

  return 0;
}

static gboolean
read_mark (const AssayPageFacts *facts,
           guint                 node,
           gboolean              month_first,
           Mark                 *mark)
{
  static const char *const attributes[] = { "datetime", "content", "data-datetime",
                                            "data-timestamp", "title" };
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      const char *value = assay_page_tree_get_attribute (facts->tree, node, attributes[i]);

      if (value != NULL && assay_page_parse_day (value, month_first, &mark->day))
        {
          text = assay_page_tree_dup_text (facts->tree, node);
          mark->is_modified |= strlen (text) < MAX_MARKED_BYTES && says_modified (text);
          return TRUE;
        }
    }

  text = assay_page_tree_dup_text (facts->tree, node);
  if (strlen (text) > MAX_MARKED_BYTES || !assay_page_parse_day (text, month_first, &mark->day))
    return FALSE;

  mark->is_modified |= says_modified (text);

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

  return node + 60 >= begin && node < end + 60;
}

/* The best mark of each kind; those of the same worth by their order. */
static void
find_marks (const AssayPageFacts *facts,
            gboolean              month_first,
            Mark                 *published,
            Mark                 *modified)
{
  const AssayPageTree *tree = facts->tree;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      Mark mark = { .worth = 0 };
      Mark *best = NULL;
      AssayPageHints hints;

      if (assay_page_tree_get (tree, i)->text != NULL ||
          assay_page_tree_get (tree, i)->tag == ASSAY_PAGE_TAG_META)
        continue;

      mark.worth = rate_names (facts, i, &mark.is_modified);
      if (mark.worth == 0 || !read_mark (facts, i, month_first, &mark))
        continue;

      hints = find_hints_around (facts, i);
      mark.worth += is_near (facts, i) ? NEAR_WORTH : 0;
      mark.worth += (hints & ASSAY_PAGE_HINT_BOILERPLATE) != 0 ? BESIDE_WORTH : 0;
      best = mark.is_modified ? modified : published;

      if (!assay_day_is_set (best->day) || mark.worth > best->worth)
        *best = mark;
    }
}

/* Where the words begin that say that a day is that of the publication; %NULL if none do. */
static const char *
find_published_word (const char *text)
{
  static const char *const words[] = { "published", "posted",     "veröffentlicht",     "publié",
                                       "publicado", "pubblicato", "originally created", "erstellt",
                                       "created" };
  const char *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const char *found = strstr (text, words[i]);

      if (found != NULL && (first == NULL || found < first))
        first = found;
    }

  return first;
}

/* The days in a line at the article: a short one, or one that begins with one. */
static gboolean
read_line (const AssayPageFacts *facts,
           const AssayPageLine  *line,
           gboolean              month_first,
           Days                 *days)
{
  g_autofree char *text = NULL;
  g_autofree char *lower = NULL;
  const char *word = NULL;
  AssayDay day;

  text = g_utf8_substring (facts->lines->text->str + line->begin_byte, 0,
                           line->n_chars > MAX_LABEL_CHARS ? MIN (line->n_chars, BEGIN_CHARS)
                                                           : line->n_chars);
  lower = g_utf8_strdown (text, -1);
  word = find_published_word (lower);

  if (word != NULL && assay_page_parse_day (word, month_first, &day))
    {
      days->published = day;
      return TRUE;
    }

  if (!assay_page_parse_day (lower, month_first, &day))
    return FALSE;

  if (!says_modified (lower))
    {
      days->published = day;
      return TRUE;
    }

  if (!assay_day_is_set (days->modified))
    days->modified = day;

  return FALSE;
}

static gboolean
read_lines (const AssayPageFacts *facts,
            guint                 begin,
            guint                 end,
            gboolean              month_first,
            Days                 *days)
{
  for (guint i = begin; i < MIN (end, facts->lines->lines->len); i++)
    {
      const AssayPageLine *line = assay_page_lines_get (facts->lines, i);

      if (read_line (facts, line, month_first, days))
        return TRUE;
    }

  return FALSE;
}

static guint
subtract (guint a,
          guint b)
{
  return a - MIN (a, b);
}

/* Looks at the lines around the headline, at the beginning of the article, and at its end. */
static void
find_in_text (const AssayPageFacts *facts,
              gboolean              month_first,
              Days                 *days)
{
  guint n_lines = facts->lines->lines->len;
  guint first = n_lines;
  guint last = n_lines;
  guint head = n_lines;

  for (guint i = 0; i < n_lines; i++)
    {
      const AssayPageLine *line = assay_page_lines_get (facts->lines, i);

      if (head == n_lines && line->first >= facts->headline)
        head = i;
      if (!line->is_kept)
        continue;

      first = MIN (first, i);
      last = i;
    }

  if (head < n_lines &&
      read_lines (facts, subtract (head, LINES_ABOVE), head + LINES_ABOVE * 2, month_first, days))
    return;
  if (first < n_lines)
    {
      if (!read_lines (facts, subtract (first, LINES_ABOVE * 2), first + 2, month_first, days))
        read_lines (facts, last, last + 1 + LINES_BELOW, month_first, days);
    }
  else if (head == n_lines)
    read_lines (facts, 0, n_lines, month_first, days);
}

static void
set_published (AssayPage       *page,
               AssayDay         day,
               AssayPageOrigin  origin)
{
  if (assay_day_is_set (page->published) || !assay_day_is_set (day))
    return;

  page->published = day;
  page->published_origin = origin;
}

static void
set_modified (AssayPage       *page,
              AssayDay         day,
              AssayPageOrigin  origin)
{
  if (assay_day_is_set (page->modified) || !assay_day_is_set (day))
    return;

  page->modified = day;
  page->modified_origin = origin;
}

static void
take_said (AssayPage           *page,
           const AssayPageSaid *said,
           gboolean             month_first,
           AssayPageOrigin      origin)
{
  AssayDay day;

  if (said->published != NULL && assay_page_parse_day (said->published, month_first, &day))
    set_published (page, day, origin);
  if (said->modified != NULL && assay_page_parse_day (said->modified, month_first, &day))
    set_modified (page, day, origin);
}

/* Whether a moment is of the night at Greenwich, when it is still the day before in America. */
static gboolean
is_early_at_greenwich (const char *said)
{
  const char *time = said != NULL ? strpbrk (said, "T ") : NULL;

  if (time == NULL || time[1] != '0' || !g_ascii_isdigit (time[2]) || time[2] > '7')
    return FALSE;

  return g_str_has_suffix (said, "Z") || g_str_has_suffix (said, "+00:00") ||
         g_str_has_suffix (said, "+0000");
}

/* Software may give the day at Greenwich; the address gives it where the publisher is. */
static void
prefer_address (AssayPage           *page,
                const AssayPageSaid *said,
                AssayDay             in_url)
{
  if (in_url.day == 0 || !assay_day_is_set (page->published) ||
      assay_day_distance (in_url, page->published) != 1 || !is_early_at_greenwich (said->published))
    return;

  page->published = in_url;
  page->published_origin = ASSAY_PAGE_ORIGIN_URL;
}

/**
 * assay_page_find_dates:
 *
 * Sets the days on which the article came out and was changed: from the page's structured data, its meta
 * elements, elements marked as dates, its address, and the lines that readers see around the article,
 * in this order. A day without its month or a month without its day is none.
 */
void
assay_page_find_dates (AssayPage            *page,
                       const AssayPageFacts *facts)
{
  gboolean month_first = writes_month_first (page, facts);
  g_autoptr (AssayUrl) url = facts->address != NULL ? assay_url_new (facts->address, NULL) : NULL;
  AssayDay in_url = url != NULL ? assay_url_get_date (url) : (AssayDay){ 0 };
  Mark published = { 0 };
  Mark modified = { 0 };
  Days seen = { { 0 } };

  take_said (page, &facts->data, month_first, ASSAY_PAGE_ORIGIN_JSON_LD);
  take_said (page, &facts->meta, month_first, ASSAY_PAGE_ORIGIN_META);

  find_marks (facts, month_first, &published, &modified);

  prefer_address (page, facts->data.published != NULL ? &facts->data : &facts->meta, in_url);

  if (published.worth >= PUBLISHED_WORTH)
    set_published (page, published.day, ASSAY_PAGE_ORIGIN_TIME);
  if (in_url.day != 0)
    set_published (page, in_url, ASSAY_PAGE_ORIGIN_URL);
  if (published.worth > 0)
    set_published (page, published.day, ASSAY_PAGE_ORIGIN_TIME);
  if (modified.worth > 0)
    set_modified (page, modified.day, ASSAY_PAGE_ORIGIN_TIME);

  if (!assay_day_is_set (page->published))
    find_in_text (facts, month_first, &seen);
  set_published (page, seen.published, ASSAY_PAGE_ORIGIN_TEXT);
  set_modified (page, seen.modified, ASSAY_PAGE_ORIGIN_TEXT);

  /* A page that tells one day alone was published by then. */
  set_published (page, page->modified, page->modified_origin);
}
