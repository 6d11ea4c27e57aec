/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figures-private.h"

#include <string.h>

/* Nobody was older; a larger number between commas is not an age. */
#define MAX_AGE_YEARS 125

/* The token behind, in the same part; %NULL at its end. */
static const AssayToken *
get_behind (const AssayFigureFinder *self,
            guint                    token)
{
  if (token + 1 >= self->reader->tokens->len ||
      (assay_figure_token (self, token + 1)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return NULL;

  return assay_figure_token (self, token + 1);
}

static gboolean
is_mark (const AssayToken *token,
         gunichar          mark)
{
  return token != NULL && token->kind == ASSAY_TOKEN_MARK && token->mark == mark;
}

static gboolean
is_close (const AssayToken *token)
{
  return token != NULL && (token->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0;
}

/* Times (“10:30”), dates (“14/5/2025”), addresses, tags and identifiers: digits tied to a mark. */
static gboolean
is_tied (const AssayFigureFinder *self,
         const AssayCandidate    *candidate)
{
  static const char ties[] = "/#@_:=&\\";
  const AssayToken *first = assay_figure_token (self, candidate->first_token);
  const AssayToken *before = assay_figure_token_before (self, candidate->first_token);
  const AssayToken *behind = get_behind (self, candidate->last.token);
  const AssayToken *beyond = behind != NULL ? get_behind (self, candidate->last.token + 1) : NULL;

  if (is_close (first) && before != NULL && before->kind == ASSAY_TOKEN_MARK &&
      before->mark < 0x80 && strchr (ties, (char) before->mark) != NULL)
    return TRUE;

  return is_close (behind) && behind->kind == ASSAY_TOKEN_MARK && behind->mark < 0x80 &&
         strchr (ties, (char) behind->mark) != NULL && is_close (beyond) &&
         beyond->kind != ASSAY_TOKEN_MARK;
}

/* “3-1”, “555-0123”: digits joined that are no range count nothing that a source could bear out. */
static gboolean
is_in_chain (const AssayFigureFinder *self,
             const AssayCandidate    *candidate)
{
  const AssayToken *first = assay_figure_token (self, candidate->first_token);
  const AssayToken *before = assay_figure_token_before (self, candidate->first_token);
  const AssayToken *behind = get_behind (self, candidate->last.token);
  const AssayToken *beyond = behind != NULL ? get_behind (self, candidate->last.token + 1) : NULL;

  if (is_close (first) && before != NULL && before->kind == ASSAY_TOKEN_MARK &&
      (before->mark == '-' || before->mark == 0x2013) && is_close (before) &&
      candidate->first_token >= 2 &&
      assay_figure_token (self, candidate->first_token - 2)->kind == ASSAY_TOKEN_NUMBER)
    return TRUE;

  return is_close (behind) && behind->kind == ASSAY_TOKEN_MARK &&
         (behind->mark == '-' || behind->mark == 0x2013) && is_close (beyond) &&
         beyond->kind == ASSAY_TOKEN_NUMBER;
}

/* The number of a list's item, or of a note: “2. Then …”, “[12]”. */
static gboolean
is_item_number (const AssayFigureFinder *self,
                const AssayCandidate    *candidate)
{
  const AssayToken *first = assay_figure_token (self, candidate->first_token);
  const AssayToken *before = assay_figure_token_before (self, candidate->first_token);
  const AssayToken *behind = get_behind (self, candidate->last.token);

  if (is_mark (before, '[') && is_mark (behind, ']'))
    return TRUE;

  return (first->flags & ASSAY_TOKEN_LINE_BEFORE) != 0 && is_close (behind) &&
         (is_mark (behind, '.') || is_mark (behind, ')')) &&
         get_behind (self, candidate->last.token + 1) != NULL;
}

/* “page 4”, “Article 8”, “No. 10”: the number names. */
static gboolean
is_labelled (const AssayFigureFinder *self,
             const AssayCandidate    *candidate)
{
  guint token = candidate->first_token;
  const AssayToken *before = assay_figure_token_before (self, token);
  const AssayToken *label = before;
  const char *value = NULL;

  if (is_mark (before, '.') && token >= 2)
    label = assay_figure_token (self, token - 2);

  if (label == NULL || label->kind != ASSAY_TOKEN_WORD)
    return FALSE;

  value = assay_lexicon_lookup (self->labels, self->reader->utf8 + label->begin_byte,
                                label->end_byte - label->begin_byte);

  /* “no” is a label as “No. 10” alone: “no 10 people” is not said, but “no two” is. */
  return value != NULL &&
         (*value == '\0' || (label == before && (label->flags & ASSAY_TOKEN_CAPITAL) != 0)) &&
         (candidate->number.flags & ASSAY_NUMBER_DIGITS) != 0;
}

/* Letters or words that go on behind the number make it something else: “1990s”, “4a”, “first-class”. */
static gboolean
has_unread_tail (const AssayFigureFinder *self,
                 const AssayCandidate    *candidate)
{
  guint flags = candidate->number.flags;
  const AssayToken *behind = get_behind (self, candidate->last.token);
  const AssayToken *beyond = behind != NULL ? get_behind (self, candidate->last.token + 1) : NULL;
  gboolean is_compound = !assay_piece_ends_token (self->reader, &candidate->last);

  if (is_compound && assay_figure_token (self, candidate->last.token)->kind == ASSAY_TOKEN_NUMBER)
    return TRUE;

  if (!is_compound && is_mark (behind, '-') && is_close (behind) && is_close (beyond) &&
      beyond->kind == ASSAY_TOKEN_WORD)
    is_compound = TRUE;

  /* “first-class”, “one-sided”; a “three-judge panel” counts three judges. */
  return is_compound && !candidate->has_measure &&
         ((flags & ASSAY_NUMBER_ORDINAL) != 0 || candidate->low == 1 ||
          (flags & ASSAY_NUMBER_FRACTION) != 0);
}

/* “one” is a pronoun more often than a count: it counts with a bound or before what is counted. */
static gboolean
is_pronoun (const AssayFigureFinder *self,
            const AssayCandidate    *candidate)
{
  const AssayToken *behind = get_behind (self, candidate->last.token);

  if (candidate->number.n_words > 1 || candidate->low != 1 || candidate->has_measure ||
      candidate->number.flags != ASSAY_NUMBER_SPELLED)
    return FALSE;

  return behind == NULL || behind->kind != ASSAY_TOKEN_WORD ||
         assay_lexicon_match (self->counted, self->reader, candidate->last.token + 1, NULL) == 0;
}

/* “Zero Hedge”, “Channel Four News”: a number with a capital inside a sentence, before another, is a name's. */
static gboolean
is_in_name (const AssayFigureFinder *self,
            const AssayCandidate    *candidate)
{
  const AssayReader *reader = self->reader;
  const AssayToken *first = assay_figure_token (self, candidate->first_token);
  const AssayToken *behind = get_behind (self, candidate->last.token);
  const AssayToken *before = assay_figure_token_before (self, candidate->first_token);

  if (candidate->number.flags != ASSAY_NUMBER_SPELLED || candidate->number.n_words > 1 ||
      (first->flags & ASSAY_TOKEN_CAPITAL) == 0 || before == NULL || behind == NULL ||
      behind->kind != ASSAY_TOKEN_WORD || (behind->flags & ASSAY_TOKEN_CAPITAL) == 0)
    return FALSE;

  return reader->reading->sentences->len > 0 &&
         g_array_index (reader->sentence_first, guint,
                        assay_reader_sentence_at (reader, candidate->first_token)) !=
             candidate->first_token &&
         before->kind == ASSAY_TOKEN_WORD;
}

static gboolean
follows_any (const AssayFigureFinder *self,
             const AssayCandidate    *candidate,
             const char *const       *words)
{
  guint token = candidate->first_token;

  if (assay_figure_token_before (self, token) == NULL)
    return FALSE;

  for (; *words != NULL; words++)
    {
      if (assay_token_equals (self->reader, token - 1, *words))
        return TRUE;
    }

  return FALSE;
}

/* “half” and “a quarter” count where they are a share of something: “half of”, “half the”, “over half”. */
static gboolean
is_idle_fraction (const AssayFigureFinder *self,
                  const AssayCandidate    *candidate)
{
  static const char *const wholes[] = { "of",    "the", "a",   "an",    "all", "its",
                                        "their", "his", "her", "those", "that" };
  static const char *const halves[] = { "first", "second", "other", "better", "latter",
                                        "later", "third",  "last",  "next",   "this",
                                        "each",  "every",  NULL };
  static const char *const leads[] = { "by", "than", NULL };
  guint token = candidate->last.token + 1;

  if ((candidate->number.flags & ASSAY_NUMBER_FRACTION) == 0 || candidate->has_measure ||
      (candidate->number.flags & ASSAY_NUMBER_SPELLED) == 0 || candidate->number.n_words > 1)
    return FALSE;

  if (follows_any (self, candidate, halves))
    return TRUE;
  if (follows_any (self, candidate, leads))
    return FALSE;

  for (guint i = 0; get_behind (self, candidate->last.token) != NULL && i < G_N_ELEMENTS (wholes);
       i++)
    {
      if (assay_token_equals (self->reader, token, wholes[i]))
        return FALSE;
    }

  return candidate->first_token == 0 ||
         assay_lexicon_match (self->bounds, self->reader, candidate->first_token - 1, NULL) != 1;
}

/* “at first”, “First Minister”, “third countries”, “a second later”: ordinals that rank nothing. */
static gboolean
is_idle_ordinal (const AssayFigureFinder *self,
                 const AssayCandidate    *candidate)
{
  static const char *const idle_before[] = { "at", "per", "a", "every", "split", NULL };
  const AssayToken *first = assay_figure_token (self, candidate->first_token);
  const AssayToken *behind = get_behind (self, candidate->last.token);

  if ((candidate->number.flags & ASSAY_NUMBER_ORDINAL) == 0 ||
      (candidate->number.flags & ASSAY_NUMBER_SPELLED) == 0 || candidate->number.n_words > 1)
    return FALSE;

  if ((first->flags & ASSAY_TOKEN_CAPITAL) != 0 && behind != NULL &&
      behind->kind == ASSAY_TOKEN_WORD && (behind->flags & ASSAY_TOKEN_CAPITAL) != 0)
    return TRUE;

  if (candidate->low <= 3 && follows_any (self, candidate, idle_before))
    return TRUE;

  if (behind == NULL || behind->kind == ASSAY_TOKEN_MARK)
    return candidate->low <= 3 && (first->flags & ASSAY_TOKEN_CAPITAL) != 0;

  return assay_lexicon_match (self->labels, self->reader, candidate->last.token + 1, NULL) == 0 &&
         (assay_token_equals (self->reader, candidate->last.token + 1, "of") ||
          (candidate->low == 3 &&
           (assay_token_equals (self->reader, candidate->last.token + 1, "country") ||
            assay_token_equals (self->reader, candidate->last.token + 1, "countries") ||
            assay_token_equals (self->reader, candidate->last.token + 1, "party") ||
                                   assay_token_equals (self->reader, candidate->last.token + 1, "parties"))));
}

/**
 * assay_figure_is_wanted:
 *
 * Left out are numbers that count nothing: telephone numbers, times, labels (“page 4”,
 * “Article 8”), the numbers of a list's items and of notes, “one” as a pronoun, “half” of a match, and
 * ordinals that rank nothing (“at first”, “third countries”).
 *
 * Returns: whether the candidate is a figure
 */
gboolean
assay_figure_is_wanted (const AssayFigureFinder *self,
                        const AssayCandidate    *candidate)
{
  if (candidate->measure.is_clock)
    return FALSE;
  if (has_unread_tail (self, candidate))
    return FALSE;
  if (candidate->has_measure && candidate->measure.kind != ASSAY_FIGURE_NUMBER)
    return (candidate->number.flags & ASSAY_NUMBER_ZEROS) == 0;
  if ((candidate->number.flags & ASSAY_NUMBER_ZEROS) != 0 || is_tied (self, candidate) ||
      is_item_number (self, candidate) || is_labelled (self, candidate))
    return FALSE;
  if (!candidate->is_range && is_in_chain (self, candidate))
    return FALSE;

  return !is_pronoun (self, candidate) && !is_in_name (self, candidate) &&
         !is_idle_fraction (self, candidate) && !is_idle_ordinal (self, candidate);
}

/**
 * assay_figure_is_age:
 *
 * Returns: whether a bare number says somebody's age: “aged 42”, “Jane Smith, 42, …”, “Jane Smith (42)”
 */
gboolean
assay_figure_is_age (const AssayFigureFinder *self,
                     const AssayCandidate    *candidate)
{
  const AssayToken *before = assay_figure_token_before (self, candidate->first_token);
  const AssayToken *behind = get_behind (self, candidate->last.token);
  const AssayToken *name = NULL;

  if (before == NULL || candidate->low != (guint) CLAMP (candidate->low, 0, MAX_AGE_YEARS) ||
      candidate->high > MAX_AGE_YEARS)
    return FALSE;

  if (assay_token_equals (self->reader, candidate->first_token - 1, "aged") ||
      assay_token_equals (self->reader, candidate->first_token - 1, "age"))
    return TRUE;

  name = assay_figure_token_before (self, candidate->first_token - 1);

  if (name == NULL || name->kind != ASSAY_TOKEN_WORD || (name->flags & ASSAY_TOKEN_CAPITAL) == 0 ||
      candidate->is_range || candidate->number.flags != ASSAY_NUMBER_DIGITS || candidate->low < 1)
    return FALSE;

  return (is_mark (before, ',') &&
          (is_mark (behind, ',') || is_mark (behind, '.') || behind == NULL)) ||
         (is_mark (before, '(') && is_mark (behind, ')'));
}
