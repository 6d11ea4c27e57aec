/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"

/* The longest line that an editor or mail program wraps at, in characters. A line of running text that
 * is longer is a paragraph of its own. */
#define MAX_WRAPPED 140

/* The longest headline, standfirst and heading, in characters and in words. */
#define MAX_HEADLINE 160
#define MAX_HEADLINE_WORDS 28
#define MAX_STANDFIRST 320
#define MAX_HEADING 90
#define MAX_HEADING_WORDS 12

static const char *const headline_labels[] = { "headline", "title", NULL };
static const char *const standfirst_labels[] = { "standfirst", "subheading",  "subheadline",
                                                 "subhead",    "sub-heading", "strapline",
                                                 "deck",       "dek",         NULL };
static const char *const caption_labels[] = {
  "caption",  "photo caption", "picture caption", "photo",   "photograph", "picture",
  "pictured", "image",         "main image",      "graphic", NULL
};
static const char *const credit_labels[] = { "source", "sources", "credit", "via", "agency", NULL };
static const char *const date_labels[] = { "published", "publication date", "first published",
                                           "date",      "published on",     "dated",
                                           "posted",    "issued",           NULL };
static const char *const update_labels[] = { "updated", "last updated", "last modified", "modified",
                                             NULL };

/**
 * Wrapping:
 * @wrapped: the lines of a block run on; else each line is a paragraph
 * @width: the longest line of wrapped text, in characters
 */
typedef struct
{
  gboolean wrapped;
  guint    width;
} Wrapping;

/**
 * Top:
 * @in_top: no paragraph has come yet, so headline, byline and date may
 * @headline: the line that is the headline has been seen
 * @dated: the date was given as that of publication
 *
 * What is known above the first paragraph.
 */
typedef struct
{
  gboolean in_top;
  gboolean headline;
  gboolean dated;
} Top;

static const char *
begin_of (AssayManuscript *self,
          const AssayLine *line)
{
  return self->text->str + line->begin_byte;
}

static const char *
end_of (AssayManuscript *self,
        const AssayLine *line)
{
  return self->text->str + line->end_byte;
}

static gboolean
ends_sentence (AssayManuscript *self,
               const AssayLine *line)
{
  return assay_scan_ends_sentence (begin_of (self, line), end_of (self, line));
}

/* The next line of the article in the same block, or NULL. */
static AssayLine *
next_in_block (AssayManuscript *self,
               guint            index)
{
  AssayLine *next = NULL;

  if (index + 1 >= self->lines->len)
    return NULL;

  next = assay_manuscript_line (self, index + 1);

  return next->role == ASSAY_LINE_ARTICLE && !next->opens ? next : NULL;
}

/* Whether the word that begins @next had no room on the line before it, give or take a few letters. */
static gboolean
is_full (AssayManuscript *self,
         const AssayLine *line,
         const AssayLine *next,
         guint            width)
{
  return line->n_columns + 1 +
             assay_scan_first_word_columns (begin_of (self, next), end_of (self, next)) + 8 >
         width;
}

/* Tells from some lines whether they were wrapped: few are long, most are full, and most break off in a sentence. */
static Wrapping
measure_wrapping (AssayManuscript *self,
                  guint            begin,
                  guint            end)
{
  Wrapping wrapping = { 0 };
  guint n_pairs = 0;
  guint n_long = 0;
  guint n_full = 0;
  guint n_ends = 0;

  for (guint i = begin; i < end; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);

      if (line->role == ASSAY_LINE_ARTICLE && line->n_columns <= MAX_WRAPPED)
        wrapping.width = MAX (wrapping.width, line->n_columns);
    }

  for (guint i = begin; i < end; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);
      const AssayLine *next = i + 1 < end ? next_in_block (self, i) : NULL;

      if (line->role != ASSAY_LINE_ARTICLE || next == NULL)
        continue;

      n_pairs++;
      n_long += line->n_columns > MAX_WRAPPED || next->n_columns > MAX_WRAPPED;
      n_full += is_full (self, line, next, wrapping.width);
      n_ends += ends_sentence (self, line);
    }

  wrapping.wrapped = n_pairs > 0 && n_long * 20 <= n_pairs && n_full * 10 >= n_pairs * 6 &&
                     n_ends * 10 <= n_pairs * 6;

  return wrapping;
}

/* In rendered text a line break within a block says little, as the format has paragraphs of its own:
 * only a block whose every line is as long as a paragraph, and ends as one, is several. */
static gboolean
is_run_of_paragraphs (AssayManuscript *self,
                      guint            begin,
                      guint            end)
{
  guint n_columns = 0;

  for (guint i = begin; i < end; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);

      n_columns += MIN (line->n_columns, 10000);

      if (i + 1 < end && !ends_sentence (self, line))
        return FALSE;
    }

  return end - begin >= 2 && n_columns / (end - begin) >= 110;
}

/* Lines that begin anew whatever stands before them. */
static gboolean
begins_part (AssayManuscript *self,
             const AssayLine *line)
{
  const char *begin = begin_of (self, line);
  const char *end = end_of (self, line);

  return assay_scan_bullet (begin, end) != NULL || *begin == '>' ||
         assay_scan_is_rule (begin, end) || assay_scan_label (begin, end, caption_labels) != NULL ||
         assay_scan_label (begin, end, credit_labels) != NULL;
}

/* In wrapped text without blank lines a short line ends its paragraph, and an indented one begins the
 * next. */
static gboolean
breaks_paragraph (AssayManuscript *self,
                  const AssayLine *line,
                  const AssayLine *next,
                  guint            width)
{
  if (!ends_sentence (self, line))
    return FALSE;

  return next->indent > line->indent + 1 ||
         line->n_columns + 1 +
                 assay_scan_first_word_columns (begin_of (self, next), end_of (self, next)) + 15 <=
             width;
}

/* Says of each line of one block whether it goes on with the line before it. */
static void
join_block (AssayManuscript *self,
            guint            begin,
            guint            end,
            const Wrapping  *all)
{
  Wrapping own = measure_wrapping (self, begin, end);
  gboolean join = FALSE;

  if (self->rendered)
    join = assay_manuscript_line (self, begin)->row > 0 || !is_run_of_paragraphs (self, begin, end);
  else
    join = own.wrapped && (all->wrapped || end - begin >= 3);

  if (!join)
    return;

  for (guint i = begin + 1; i < end; i++)
    {
      const AssayLine *previous = assay_manuscript_line (self, i - 1);
      AssayLine *line = assay_manuscript_line (self, i);

      line->joins = self->rendered || (!begins_part (self, line) &&
                                       !breaks_paragraph (self, previous, line, own.width));
    }
}

static void
join_lines (AssayManuscript *self)
{
  Wrapping all = measure_wrapping (self, 0, self->lines->len);
  guint begin = 0;

  while (begin < self->lines->len)
    {
      guint end = begin;

      while (next_in_block (self, end) != NULL)
        end++;

      if (assay_manuscript_line (self, begin)->role == ASSAY_LINE_ARTICLE && end > begin)
        join_block (self, begin, end + 1, &all);

      begin = end + 1;
    }
}

/* “ENDS”, “-ends-”, “(more)”, “– 30 –” */
static gboolean
is_end_mark (AssayManuscript *self,
             const AssayLine *line)
{
  static const char *const words[] = { "ends", "end",   "30",     "more",
                                       "mf",   "ends.", "(ends)", "(more)" };
  const char *begin = assay_scan_dash (begin_of (self, line), end_of (self, line));
  const char *end = end_of (self, line);

  if (line->n_columns > 16)
    return FALSE;
  if (begin == end || assay_scan_is_rule (begin_of (self, line), end))
    return TRUE;

  while (end > begin && assay_scan_dash (g_utf8_prev_char (end), end) == end)
    end = g_utf8_prev_char (end);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strlen (words[i]) == (gsize) (end - begin) &&
          g_ascii_strncasecmp (begin, words[i], end - begin) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
take_date (AssayManuscript *self,
           const AssayLine *line,
           Top             *top)
{
  const char *begin = begin_of (self, line);
  const char *end = end_of (self, line);
  const char *value = assay_import_find_date (begin, end, date_labels);
  gboolean published = value != NULL;
  AssayDay date;

  value = value != NULL ? value : assay_import_find_date (begin, end, update_labels);

  if (value == NULL && !top->in_top)
    return FALSE;
  if (!assay_import_parse_date (value != NULL ? value : begin,
                                end - (value != NULL ? value : begin), &date))
    return value != NULL && value < end && top->in_top;

  if (self->date.year == 0 || (published && !top->dated))
    self->date = date;

  top->dated |= published;

  return TRUE;
}

/* Whether the line is a block of its own, with more of the article after it. */
static gboolean
stands_alone (AssayManuscript *self,
              guint            index)
{
  return assay_manuscript_line (self, index)->opens && next_in_block (self, index) == NULL &&
         index + 1 < self->lines->len;
}

static gboolean
is_short (AssayManuscript *self,
          const AssayLine *line,
          guint            max_columns,
          guint            max_words)
{
  const char *end = end_of (self, line);

  return line->n_columns <= max_columns && end[-1] != '.' && end[-1] != ',' && end[-1] != ';' &&
         assay_scan_count_words (begin_of (self, line), end, max_words + 1) <= max_words &&
         assay_scan_count_words (begin_of (self, line), end, 1) > 0;
}

/* A line that says when: “Published: 14 May 2025”, “14 May 2025”. */
static gboolean
is_date_line (AssayManuscript *self,
              const AssayLine *line)
{
  const char *begin = begin_of (self, line);
  const char *end = end_of (self, line);
  const char *value = assay_scan_label (begin, end, date_labels);
  AssayDay date;

  if (value == NULL)
    value = assay_scan_label (begin, end, update_labels);
  if (value == NULL)
    value = begin;

  return assay_import_parse_date (value, end - value, &date);
}

/* Whether what follows in its block is short as well: a byline and a date that cannot be read. */
static gboolean
heads_block (AssayManuscript *self,
             guint            index)
{
  const AssayLine *next = next_in_block (self, index);

  for (; next != NULL && is_short (self, next, MAX_HEADING, MAX_HEADING_WORDS); index++)
    next = next_in_block (self, index + 1);

  return next == NULL;
}

/* A first short line without a stop, and a blank line, the byline or the date below it. */
static gboolean
is_headline (AssayManuscript *self,
             guint            index)
{
  const AssayLine *line = assay_manuscript_line (self, index);
  const AssayLine *next = next_in_block (self, index);

  if (!is_short (self, line, MAX_HEADLINE, MAX_HEADLINE_WORDS) || begins_part (self, line) ||
      end_of (self, line)[-1] == ':')
    return FALSE;
  if (stands_alone (self, index) ||
      (!assay_scan_has_case (begin_of (self, line), end_of (self, line)) && line->opens &&
       heads_block (self, index)))
    return TRUE;

  return next != NULL && (assay_import_is_byline (self, next) || is_date_line (self, next));
}

/* A short line between paragraphs. Where blank lines part nothing, it must be shorter yet. */
static gboolean
is_heading (AssayManuscript *self,
            guint            index)
{
  const AssayLine *line = assay_manuscript_line (self, index);
  const AssayLine *next = index + 1 < self->lines->len ? assay_manuscript_line (self, index + 1)
                                                       : NULL;
  gunichar c = g_utf8_get_char (begin_of (self, line));

  if (next == NULL || next->role != ASSAY_LINE_ARTICLE || next->joins ||
      ends_sentence (self, line) || !(g_unichar_isupper (c) || g_unichar_isdigit (c)) ||
      !assay_scan_has_case (begin_of (self, line), end_of (self, line)))
    return FALSE;
  if (stands_alone (self, index))
    return is_short (self, line, MAX_HEADING, MAX_HEADING_WORDS);

  return is_short (self, line, MAX_HEADING * 2 / 3, MAX_HEADING_WORDS * 2 / 3) &&
         next->n_columns > MAX_WRAPPED && ends_sentence (self, next);
}

/* A part whose label is no part of the article: “Headline: …”. */
static gboolean
take_labelled (AssayManuscript   *self,
               AssayLine         *line,
               const char *const *labels,
               AssayPartKind      kind)
{
  const char *begin = begin_of (self, line);
  const char *value = assay_scan_label (begin, end_of (self, line), labels);

  if (value == NULL || value == end_of (self, line))
    return FALSE;

  line->kind = kind;
  line->label_bytes = (guint) (value - begin);

  return TRUE;
}

/* Tries what stands only above the first paragraph. */
static gboolean
take_top (AssayManuscript *self,
          guint            index,
          Top             *top)
{
  AssayLine *line = assay_manuscript_line (self, index);
  const AssayLine *previous = index > 0 ? line - 1 : NULL;

  if (!top->headline && take_labelled (self, line, headline_labels, ASSAY_PART_HEADLINE))
    top->headline = TRUE;
  else if (take_labelled (self, line, standfirst_labels, ASSAY_PART_STANDFIRST))
    return TRUE;
  else if (assay_import_is_byline (self, line))
    {
      line->kind = ASSAY_PART_BYLINE;
      assay_import_take_byline_date (self, line);
    }
  else if (!top->headline && !self->headed && is_headline (self, index))
    {
      line->kind = ASSAY_PART_HEADLINE;
      top->headline = TRUE;
    }
  else if (previous != NULL && previous->kind == ASSAY_PART_HEADLINE && !self->headed &&
           stands_alone (self, index) && is_short (self, line, MAX_STANDFIRST, G_MAXUINT - 1) &&
           !begins_part (self, line))
    line->kind = ASSAY_PART_STANDFIRST;
  else
    return FALSE;

  return TRUE;
}

static AssayPartKind
choose_kind (AssayManuscript *self,
             guint            index)
{
  const AssayLine *line = assay_manuscript_line (self, index);
  const char *begin = begin_of (self, line);
  const char *end = end_of (self, line);
  const char *value = assay_scan_label (begin, end, credit_labels);

  if (value != NULL && value < end && line->n_columns <= MAX_HEADLINE)
    return ASSAY_PART_CREDIT;

  value = assay_scan_label (begin, end, caption_labels);

  if (value != NULL && value < end)
    return ASSAY_PART_CAPTION;
  if (assay_scan_is_rule (begin, end))
    return ASSAY_PART_HEADING;
  if (*begin == '>')
    return ASSAY_PART_QUOTATION;
  if (assay_scan_bullet (begin, end) != NULL && !self->rendered)
    return ASSAY_PART_LIST_ITEM;
  if (!self->headed && is_heading (self, index))
    return ASSAY_PART_HEADING;

  return ASSAY_PART_PARAGRAPH;
}

static void
classify (AssayManuscript *self,
          guint            index,
          Top             *top)
{
  AssayLine *line = assay_manuscript_line (self, index);

  if (line->kind != ASSAY_PART_PARAGRAPH || line->row > 0)
    {
      if (line->kind == ASSAY_PART_BYLINE)
        assay_import_take_byline_date (self, line);
      top->headline |= line->kind == ASSAY_PART_HEADLINE;
      top->in_top &= line->kind <= ASSAY_PART_DATE || line->kind == ASSAY_PART_CAPTION;
      return;
    }

  if (take_date (self, line, top))
    {
      line->kind = ASSAY_PART_DATE;
      return;
    }

  if (top->in_top && assay_import_take_dateline (self, line, top->headline))
    {
      top->in_top = line->kind == ASSAY_PART_DATE;
      return;
    }

  if (top->in_top && take_top (self, index, top))
    return;

  line->kind = choose_kind (self, index);
  top->in_top &= line->kind == ASSAY_PART_CAPTION;
}

/* “ENDS” and rules after the last words are no words of the article. */
static void
take_end_marks (AssayManuscript *self)
{
  for (guint i = self->lines->len; i-- > 0;)
    {
      AssayLine *line = assay_manuscript_line (self, i);

      if (line->role != ASSAY_LINE_ARTICLE)
        continue;
      if (!is_end_mark (self, line))
        {
          const char *begin = begin_of (self, line);

          /* The credit may stand below the mark. */
          if (assay_scan_label (begin, end_of (self, line), credit_labels) == NULL)
            return;
          continue;
        }

      line->role = ASSAY_LINE_MARK;
    }
}

/**
 * assay_import_lay_out:
 *
 * Says of each line that is left to the article which part it belongs to and of what kind that is.
 */
void
assay_import_lay_out (AssayManuscript *manuscript)
{
  Top top = { .in_top = TRUE, .dated = manuscript->date.year != 0 };

  take_end_marks (manuscript);
  join_lines (manuscript);

  for (guint i = 0; i < manuscript->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (manuscript, i);

      if (line->role == ASSAY_LINE_ARTICLE && !line->joins)
        classify (manuscript, i, &top);
    }
}
