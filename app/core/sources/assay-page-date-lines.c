/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-votes-private.h"

#include <string.h>

/* A line with a date above the article or below it is no longer than this. */
#define MAX_LABEL_CHARS 160

/* A longer line begins with a date if it stands in so many characters. */
#define BEGIN_CHARS 60

/* So many lines above the headline and below the article may hold its date. */
#define LINES_ABOVE 4u
#define LINES_BELOW 4u

/* So many words beside a date are its time, its weekday, or a name; so many still a line about the article. */
#define FEW_WORDS 4u
#define MANY_WORDS 14u

/* A date stands at the end of its line if so many bytes follow. */
#define END_BYTES 14u

/* A word behind a date that says what it is stands so close. */
#define AFTER_BYTES 48u

/* What a line is worth. */
#define LABELLED_WORTH 12
#define PURE_WORTH 9
#define MIXED_WORTH 6
#define DATELINE_WORTH 5
#define TITLE_WORTH 7
#define ABOVE_WORTH (-3)
#define BELOW_WORTH (-5)
#define KEPT_WORTH (-3)

/* The text of a line with a space between its pieces of text: publishers part them by style alone. */
static char *
dup_spaced (const AssayPageFacts *facts,
            guint                 line_number)
{
  const AssayPageLine *line = assay_page_lines_get (facts->lines, line_number);
  guint end = line_number + 1 < facts->lines->lines->len
                  ? assay_page_lines_get (facts->lines, line_number + 1)->first
                  : facts->tree->nodes->len;
  GString *text = g_string_new (NULL);

  for (guint i = line->first; i < end && text->len < MAX_LABEL_CHARS * 8; i++)
    {
      const AssayPageNode *node = assay_page_tree_get (facts->tree, i);

      if ((facts->lines->hints->data[i] & ASSAY_PAGE_HINT_SKIP) != 0)
        {
          i = MAX (node->end, i + 1) - 1;
          continue;
        }

      if (node->text != NULL)
        {
          g_string_append (text, node->text);
          g_string_append_c (text, ' ');
        }
    }

  return g_string_free (text, FALSE);
}

/* Words of three letters or more: what tells of something else than the time. */
static guint
count_words (const char *begin,
             const char *end)
{
  guint n_words = 0;
  guint n_letters = 0;

  for (const char *p = begin; p < end; p = g_utf8_next_char (p))
    {
      n_letters = g_unichar_isalpha (g_utf8_get_char (p)) ? n_letters + 1 : 0;
      n_words += n_letters == 3;
    }

  return n_words;
}

/* “(14 May 2025)” or “14 May 2025 –” in front of the first sentence. */
static gboolean
is_dateline (const char         *text,
             const AssayPageDay *found)
{
  static const char *const signs[] = { ")", "]", "–", "—", "-", ":", "|", "•", "·", "\n" };
  const char *after = text + found->end_byte;

  if (g_utf8_strlen (text, (gssize) found->end_byte) > BEGIN_CHARS)
    return FALSE;

  after += strspn (after, " \t");
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      if (g_str_has_prefix (after, signs[i]))
        return TRUE;
    }

  return FALSE;
}

/* What a day without a label in front of it is worth; 0 for one amid prose. */
static int
rate_unlabelled (const AssayPageLine *line,
                 const char          *text,
                 const AssayPageDay  *found,
                 guint                n_words)
{
  gboolean is_first = count_words (text, text + found->begin_byte) <= FEW_WORDS;
  gboolean is_last = strlen (text + found->end_byte) <= END_BYTES;

  if (line->n_chars > MAX_LABEL_CHARS)
    return is_dateline (text, found) ? DATELINE_WORTH : 0;
  if (n_words <= FEW_WORDS)
    return PURE_WORTH;
  if (n_words <= MANY_WORDS && !line->ends_sentence && (is_first || is_last))
    return MIXED_WORTH;

  return 0;
}

/* Whether a word says what the day is: one in front of it, or else one behind it and before the next day. */
static gboolean
is_labelled (const char         *text,
             const AssayPageDay *found,
             gboolean           *is_modified)
{
  const char *tail = text + found->end_byte;
  const char *next = tail + strcspn (tail, "0123456789|,;\n");
  g_autofree char *before = g_strndup (text, found->begin_byte);
  g_autofree char *after = NULL;
  const char *label = assay_page_find_date_label (before, is_modified);

  if (label != NULL && count_words (label, before + found->begin_byte) <= FEW_WORDS + 1)
    return TRUE;

  /* The time stands in between. */
  if (g_ascii_isdigit (*next))
    {
      next += strspn (next, "0123456789:.");
      next += strcspn (next, "0123456789|,;\n");
    }

  after = g_strndup (tail, MIN ((gsize) (next - tail), AFTER_BYTES));
  label = assay_page_find_date_label (after, is_modified);
  if (label != NULL && count_words (after, label) <= FEW_WORDS)
    return TRUE;

  *is_modified = FALSE;

  return FALSE;
}

/* Casts a vote for each day of a line. Returns whether there is one of the publication. */
static gboolean
read_line (AssayPageVotes *votes,
           guint           line_number,
           int             place_worth)
{
  const AssayPageLine *line = assay_page_lines_get (votes->facts->lines, line_number);
  g_autofree char *spaced = dup_spaced (votes->facts, line_number);
  g_autofree char *lower = g_utf8_strdown (spaced, -1);
  guint n_words = count_words (lower, lower + strlen (lower));
  gboolean is_published = FALSE;
  AssayPageDay found;

  g_strstrip (lower);

  for (const char *p = lower; assay_page_find_day (p, votes->month_first, &found);
       p += found.end_byte)
    {
      AssayPageVote vote = { .day = found.day, .origin = ASSAY_PAGE_ORIGIN_TEXT };

      if (is_labelled (p, &found, &vote.is_modified))
        vote.worth = line->n_chars > MAX_LABEL_CHARS * 2 ? 0 : LABELLED_WORTH;
      else
        {
          vote.worth = rate_unlabelled (line, p, &found, n_words);
          vote.worth += vote.worth > 0 && line->is_kept ? KEPT_WORTH : 0;
        }

      if (vote.worth == 0)
        break;

      vote.worth = MAX (vote.worth + place_worth, 1);
      g_array_append_val (votes->list, vote);
      is_published |= !vote.is_modified;
    }

  return is_published;
}

static gboolean
read_lines (AssayPageVotes *votes,
            guint           begin,
            guint           end,
            int             place_worth)
{
  gboolean is_published = FALSE;

  for (guint i = begin; i < MIN (end, votes->facts->lines->lines->len) && !is_published; i++)
    is_published = read_line (votes, i, place_worth);

  return is_published;
}

static guint
subtract (guint a,
          guint b)
{
  return a - MIN (a, b);
}

/* “Fees rise – The Courier – 14.05.2025” */
static void
read_title (AssayPageVotes *votes)
{
  const AssayPageTree *tree = votes->facts->tree;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      g_autofree char *title = NULL;
      AssayPageVote vote = { .origin = ASSAY_PAGE_ORIGIN_TEXT, .worth = TITLE_WORTH };

      if (assay_page_tree_get (tree, i)->tag != ASSAY_PAGE_TAG_TITLE ||
          assay_page_tree_is_inside (tree, i, ASSAY_PAGE_TAG_SVG))
        continue;

      title = assay_page_tree_dup_text (tree, i);
      if (assay_page_parse_day (title, votes->month_first, &vote.day))
        g_array_append_val (votes->list, vote);
      return;
    }
}

/* Looks at the lines around the headline, at the beginning of the article, and at its end. */
void
assay_page_vote_by_lines (AssayPageVotes *votes)
{
  const AssayPageFacts *facts = votes->facts;
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

  read_title (votes);

  if (head < n_lines)
    {
      if (read_lines (votes, head, head + LINES_ABOVE * 2, 0) |
          read_lines (votes, subtract (head, LINES_ABOVE), head, ABOVE_WORTH))
        return;
    }

  if (first < n_lines)
    {
      if (!read_lines (votes, subtract (first, LINES_ABOVE * 2), first + 4, ABOVE_WORTH))
        read_lines (votes, last, last + 1 + LINES_BELOW, BELOW_WORTH);
    }
  else if (head == n_lines)
    read_lines (votes, 0, n_lines, ABOVE_WORTH);
}
