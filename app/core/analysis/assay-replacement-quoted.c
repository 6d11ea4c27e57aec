/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-replacement-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-word-diff.h"

/* Less of a quotation than this share in common is another sentence, which was not said as an answer to that. */
#define MIN_COMMON 0.5

static gunichar
get_char (AssayText *text,
          guint      position)
{
  if (position >= assay_text_get_length (text))
    return 0;

  return g_utf8_get_char (assay_text_get_utf8 (text) + assay_text_to_byte (text, position));
}

/* What ends a piece of a sentence, or stands around it. */
static gboolean
is_break (gunichar c)
{
  return c == 0 || c == '\n' || (c < 0x80 && strchr (",.;:!?()\"", (int) c) != NULL) ||
         c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019 || c == '\'' || c == 0x00AB ||
         c == 0x00BB || c == 0x2026 || c == 0x2013 || c == 0x2014 || c == 0x201E;
}

/* Whether nothing of the same piece of a sentence goes on behind @position. */
static gboolean
is_end (AssayText *text,
        guint      position)
{
  gunichar c = get_char (text, position);

  return is_break (c) || (c == ' ' && is_break (get_char (text, position + 1)) &&
                          get_char (text, position + 1) != 0x201C);
}

static gboolean
is_begin (AssayText *text,
          guint      position)
{
  if (position == 0 || is_break (get_char (text, position - 1)))
    return TRUE;

  return position > 1 && get_char (text, position - 1) == ' ' &&
         is_break (get_char (text, position - 2));
}

/* The outermost quotation that has these words, or -1. */
static int
find_quotation (AssayReading *reading,
                guint         position)
{
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n);
  guint low = 0;

  assay_bisect (low, n, i, quotations[i].span.begin <= position);

  for (; low > 0; low--)
    {
      if (quotations[low - 1].parent < 0)
        return quotations[low - 1].span.end > position ? (int) low - 1 : -1;
    }

  return -1;
}

/* The words of one side from the first to the last; the share of all words that both have. */
static double
measure (GArray    *diff,
         AssaySpan *ours,
         AssaySpan *theirs)
{
  guint n_ours = 0;
  guint n_theirs = 0;
  guint n_same = 0;

  for (guint i = 0; i < diff->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (diff, AssayDiffOp, i);

      if (op->n_first > 0)
        {
          ours->begin = n_ours == 0 ? op->first.begin : ours->begin;
          ours->end = op->first.end;
        }
      if (op->n_second > 0)
        {
          theirs->begin = n_theirs == 0 ? op->second.begin : theirs->begin;
          theirs->end = op->second.end;
        }
      n_ours += op->n_first;
      n_theirs += op->n_second;
      n_same += op->kind == ASSAY_DIFF_EQUAL ? op->n_first : 0;
    }

  return MAX (n_ours, n_theirs) > 0 ? n_same / (double) MAX (n_ours, n_theirs) : 0.0;
}

static const AssayDiffOp *
get_op (GArray *diff,
        guint   i)
{
  return &g_array_index (diff, AssayDiffOp, i);
}

/* An end that both have is where the draft cut; one that they do not share must be an end in the source. */
static gboolean
is_whole (GArray    *diff,
          AssayText *source,
          AssaySpan  theirs)
{
  return (get_op (diff, 0)->kind == ASSAY_DIFF_EQUAL || is_begin (source, theirs.begin)) &&
         (get_op (diff, diff->len - 1)->kind == ASSAY_DIFF_EQUAL || is_end (source, theirs.end));
}

/* What a checker or writer put into the quotation on purpose is not to be written over. */
static gboolean
is_edited (const char *content)
{
  return strpbrk (content, "[]") != NULL || strstr (content, "…") != NULL ||
         strstr (content, "...") != NULL;
}

/* “Don’t” between letters; all other marks of the kind set something apart. */
static gboolean
is_apostrophe (const char *text,
               const char *at)
{
  return at > text && g_unichar_isalnum (g_utf8_get_char (g_utf8_find_prev_char (text, at))) &&
         g_unichar_isalnum (g_utf8_get_char (g_utf8_next_char (at)));
}

/*
 * The source's words as they can stand between the draft's marks: apostrophes as the draft sets its marks, a space for
 * each run of them.
 *
 * Returns: (transfer full) (nullable): %NULL where they have marks of their own that would end the quotation
 */
static char *
dup_between (const char *words,
             gunichar    mark)
{
  g_autoptr (GString) between = g_string_new (NULL);
  gboolean is_straight = mark == '"' || mark == '\'';
  gboolean is_single = mark == '\'' || mark == 0x2018;

  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean is_quote = c == 0x2018 || c == 0x2019 || c == '\'';

      if (c == '\n' && at[1] == '\n')
        return NULL;
      if (is_quote && is_apostrophe (words, at))
        c = is_straight ? '\'' : 0x2019;
      else if (is_single ? is_quote : c == '"' || c == 0x201C || c == 0x201D || c == 0x201E)
        return NULL;

      if (!g_unichar_isspace (c))
        g_string_append_unichar (between, c);
      else if (between->len > 0 && between->str[between->len - 1] != ' ')
        g_string_append_c (between, ' ');
    }

  return g_string_free (g_steal_pointer (&between), FALSE);
}

/* Whether the word at @position is somebody's or something's name, or “I”. */
static gboolean
keeps_capital (AssayReading *reading,
               guint         position)
{
  AssayText *text = assay_reading_get_text (reading);
  gunichar next = get_char (text, position + 1);
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);
  const AssayDate *dates = NULL;
  guint low = 0;

  if (!g_unichar_islower (next))
    return TRUE;

  assay_bisect (low, n, i, names[i].span.end <= position);
  if (low < n && names[low].span.begin <= position)
    return TRUE;

  low = 0;
  dates = assay_reading_get_dates (reading, &n);
  assay_bisect (low, n, i, dates[i].span.end <= position);

  return low < n && dates[low].span.begin <= position;
}

/* The first letter is as large as in the draft, unless it is that of a name. */
static char *
set_first_letter (const AssayReplacing *self,
                  AssaySpan             ours,
                  AssaySpan             theirs,
                  const char           *words)
{
  gunichar first = get_char (assay_reading_get_text (self->ours), ours.begin);
  gunichar other = g_utf8_get_char (words);
  g_autofree char *letter = NULL;

  if (g_unichar_isupper (first) && g_unichar_islower (other))
    letter = g_utf8_strup (words, (gssize) (g_utf8_next_char (words) - words));
  else if (g_unichar_islower (first) && g_unichar_isupper (other) &&
           !keeps_capital (self->theirs, theirs.begin))
    letter = g_utf8_strdown (words, (gssize) (g_utf8_next_char (words) - words));
  else
    return g_strdup (words);

  return g_strconcat (letter, g_utf8_next_char (words), NULL);
}

/**
 * assay_replacing_dup_quotation:
 * @quotation: the quotation in the draft; its @span is the one replaced
 *
 * Returns: (transfer full) (nullable): the source's words between the draft's marks, with what stands in the draft
 *   before the first word and behind the last; %NULL where that could not be quoted as it is
 */
char *
assay_replacing_dup_quotation (const AssayReplacing *self,
                               const AssayQuotation *quotation)
{
  AssayText *draft = assay_reading_get_text (self->ours);
  AssayText *source = assay_reading_get_text (self->theirs);
  g_autofree char *content = assay_text_dup_span (draft, quotation->content);
  g_autoptr (GArray) diff = assay_word_diff (draft, quotation->content, source, self->source_span,
                                             ASSAY_DIFF_FOLD_CASE | ASSAY_DIFF_FOLD_MARKS);
  AssaySpan ours = { 0 };
  AssaySpan theirs = { 0 };
  g_autofree char *taken = NULL;
  g_autofree char *between = NULL;
  g_autofree char *words = NULL;
  g_autofree char *before = NULL;
  g_autofree char *behind = NULL;

  if (diff->len == 0 || is_edited (content) || measure (diff, &ours, &theirs) < MIN_COMMON ||
      !is_whole (diff, source, theirs) ||
      find_quotation (self->theirs, theirs.begin) != find_quotation (self->theirs, theirs.end - 1))
    return NULL;

  taken = assay_text_dup_span (source, theirs);
  between = dup_between (taken, get_char (draft, quotation->span.begin));
  if (between == NULL)
    return NULL;

  words = set_first_letter (self, ours, theirs, between);
  before = assay_text_dup_span (draft, (AssaySpan){ self->span.begin, ours.begin });
  behind = assay_text_dup_span (draft, (AssaySpan){ ours.end, self->span.end });

  return g_strconcat (before, words, behind, NULL);
}
