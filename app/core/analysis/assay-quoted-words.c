/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quoted-private.h"

#include <math.h>
#include <string.h>

#include "assay-bisect.h"
#include "assay-compare-private.h"
#include "assay-lexicon.h"

/* Words before the first that is the same where a figure that is written otherwise may begin. */
#define MAX_BEFORE 3

/* Words that name the speaker in the midst of a quotation. */
#define MAX_PARTING 12

/* Either half of a quotation that was put together has so many words at least: fewer are met by accident. */
#define MIN_HALF_WORDS 4

/* Matches the quotation at @word; each piece between gaps must come, in order, in the same source. */
static gboolean
match_verbatim (AssayInquiry      *self,
                const AssayQuoted *quoted,
                guint              word,
                guint              end,
                AssayQuotedPlace  *place)
{
  guint at = word;
  guint i = 0;

  while (i < quoted->n_words)
    {
      guint piece_end = i + 1;
      guint n_piece = 0;

      while (piece_end < quoted->n_words && !quoted->gap_before[piece_end])
        piece_end++;
      n_piece = piece_end - i;

      for (;; at++)
        {
          guint k = 0;

          if (at + n_piece > end)
            return FALSE;
          while (k < n_piece &&
                 assay_corpus_word (self->corpus, at + k)->form == quoted->forms[i + k])
            k++;
          if (k == n_piece)
            break;
          /* Only after a gap may words be passed over, and not without end. */
          if (i == 0 || at - word > 4 * ASSAY_MAX_QUOTED_WORDS)
            return FALSE;
        }

      at += n_piece;
      i = piece_end;
    }

  *place = (AssayQuotedPlace){ .first = word, .end = at, .ratio = 1.0, .run = quoted->n_words };

  return TRUE;
}

static AssayWordRange
get_source_range (AssayInquiry *self,
                  guint         word)
{
  guint source = assay_corpus_passage (self->corpus, assay_corpus_passage_at (self->corpus, word))
                     ->source;

  return g_array_index (self->corpus->source_ranges, AssayWordRange, source);
}

/**
 * assay_quoted_find_verbatim:
 * @places: (out caller-allocates) (array length=max_places): where the sources have it word for word
 *
 * Returns: how many places
 */
guint
assay_quoted_find_verbatim (AssayInquiry      *self,
                            const AssayQuoted *quoted,
                            AssayQuotedPlace  *places,
                            guint              max_places)
{
  guint n_found = 0;
  guint n_places = 0;
  const guint *list = NULL;
  guint rarest = 0;
  guint n_rarest = G_MAXUINT;

  /* The rarest word before the first gap: each of its places can only be one place of the quotation. */
  for (guint i = 0; i < quoted->n_words && (i == 0 || !quoted->gap_before[i]); i++)
    {
      guint n = 0;

      assay_postings_get (&self->corpus->by_form, quoted->forms[i], &n);

      if (n == 0)
        return 0;
      if (n < n_rarest)
        {
          n_rarest = n;
          rarest = i;
        }
    }

  list = assay_postings_get (&self->corpus->by_form, quoted->forms[rarest], &n_places);

  for (guint i = 0; i < n_places && n_found < max_places; i++)
    {
      AssayWordRange source = get_source_range (self, list[i]);

      if (list[i] >= source.first + rarest &&
          match_verbatim (self, quoted, list[i] - rarest, source.end, &places[n_found]))
        n_found++;
    }

  return n_found;
}

/* The longest beginning of the quotation that a source has, in words. */
static guint
find_beginning (AssayInquiry      *self,
                const AssayQuoted *quoted,
                AssayQuotedPlace  *place)
{
  guint n_places = 0;
  const guint *list = assay_postings_get (&self->corpus->by_form, quoted->forms[0], &n_places);
  guint longest = 0;

  for (guint i = 0; i < MIN (n_places, 4 * ASSAY_MAX_QUOTED_PLACES); i++)
    {
      AssayWordRange source = get_source_range (self, list[i]);
      guint n = 1;

      while (n < quoted->n_words && list[i] + n < source.end &&
             assay_corpus_word (self->corpus, list[i] + n)->form == quoted->forms[n])
        n++;

      if (n > longest)
        {
          longest = n;
          *place = (AssayQuotedPlace){ list[i], list[i] + n, 1.0, n };
        }
    }

  return longest;
}

/**
 * assay_quoted_find_splice:
 * @places: (out caller-allocates): where the sources have its two halves
 *
 * Returns: whether the quotation is put together from two places, each word for word
 */
gboolean
assay_quoted_find_splice (AssayInquiry      *self,
                          const AssayQuoted *quoted,
                          AssayQuotedPlace   places[2])
{
  AssayQuoted half = { .n_words = 0 };
  guint n = 0;

  if (quoted->n_words < 2 * MIN_HALF_WORDS)
    return FALSE;

  /* Where something is shown to be left out, nothing was joined unseen. */
  for (guint i = 1; i < quoted->n_words; i++)
    {
      if (quoted->gap_before[i])
        return FALSE;
    }

  n = find_beginning (self, quoted, &places[0]);

  /* The beginning may go on by chance with a word or two of what follows. */
  for (guint cut = n; cut >= MIN_HALF_WORDS && cut + 2 >= n; cut--)
    {
      if (quoted->n_words - cut < MIN_HALF_WORDS)
        continue;

      half.n_words = quoted->n_words - cut;
      for (guint i = 0; i < half.n_words; i++)
        {
          half.forms[i] = quoted->forms[cut + i];
          half.gap_before[i] = FALSE;
        }

      if (assay_quoted_find_verbatim (self, &half, &places[1], 1) > 0)
        {
          places[0].end = places[0].first + cut;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_quoted_is_one_place:
 * @places: (inout): where the sources have the two halves of a quotation; the first becomes the whole
 *
 * Returns: whether both stand in one sentence in their order, so that something was only left out between them
 */
gboolean
assay_quoted_is_one_place (AssayInquiry     *self,
                           AssayQuotedPlace  places[2])
{
  if (places[1].first < places[0].end ||
      assay_corpus_passage_at (self->corpus, places[0].first) !=
          assay_corpus_passage_at (self->corpus, places[1].end - 1))
    return FALSE;

  places[0].ratio = (double) (places[0].run + places[1].run) /
                    (double) (places[1].end - places[0].first);
  places[0].end = places[1].end;

  return TRUE;
}

/* The figure that has a word, or NULL. */
static const AssayFigure *
find_figure (AssayReading *reading,
             AssaySpan     word)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n_figures);
  guint low = 0;

  assay_bisect (low, n_figures, i, figures[i].span.end <= word.begin);

  return low < n_figures && assay_span_contains (figures[low].span, word) ? &figures[low] : NULL;
}

/* Whether both say the same, however they are written. */
static gboolean
is_same_figure (const AssayFigure *a,
                const AssayFigure *b)
{
  double slack = 1e-9 * MAX (fabs (a->low), fabs (a->high));

  return a->bound == b->bound && assay_figures_are_comparable (a, b) &&
         fabs (a->low - b->low) <= slack && fabs (a->high - b->high) <= slack;
}

/* The value of a word that is one number, or -1. */
static double
tell_number (const AssayCorpus *corpus,
             const AssayWord   *word)
{
  const char *text = assay_vocabulary_get (corpus->vocabulary, word->form)->text;
  const char *value = NULL;
  char *end = NULL;

  if (g_ascii_isdigit (*text))
    {
      double number = g_ascii_strtod (text, &end);

      return *end == '\0' ? number : -1.0;
    }

  value = assay_lexicon_lookup (assay_lexicon_get (corpus->language, "numbers"), text,
                                strlen (text));

  if (value == NULL || (!g_str_has_prefix (value, "unit ") && !g_str_has_prefix (value, "teen ") &&
                        !g_str_has_prefix (value, "ten ")))
    return -1.0;

  return g_ascii_strtod (strchr (value, ' ') + 1, NULL);
}

/* “The next twenty years” and “the next 20 years”, which are days and no figure. */
static gboolean
is_same_number (const AssayCorpus *corpus,
                const AssayWord   *ours,
                const AssayWord   *theirs)
{
  double value = -1.0;

  if (((ours->flags | theirs->flags) & ASSAY_WORD_NUMBER) == 0)
    return FALSE;

  value = tell_number (corpus, ours);

  return value >= 0.0 && value == tell_number (corpus, theirs);
}

/* Whether words of a source stand between marks. */
static gboolean
is_quoted (AssayReading *reading,
           AssaySpan     span)
{
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n);
  guint low = 0;

  assay_bisect (low, n, i, quotations[i].span.begin <= span.begin);

  for (; low > 0; low--)
    {
      if (assay_span_contains (quotations[low - 1].span, span))
        return TRUE;
      if (quotations[low - 1].parent < 0)
        return FALSE;
    }

  return FALSE;
}

/* Whether a word of the sources stands between marks. */
static gboolean
is_word_quoted (AssayInquiry *self,
                guint         word)
{
  const AssayCorpus *corpus = self->corpus;
  guint source = assay_corpus_passage (corpus, assay_corpus_passage_at (corpus, word))->source;

  return is_quoted (assay_corpus_get_reading (corpus, source),
                    assay_corpus_word (corpus, word)->span);
}

/* “All of them”, of which the speaker said “almost all of them”: the word before it turns what was said. */
static gboolean
is_cut_short (AssayInquiry           *self,
              const AssayQuotedPlace *place)
{
  static const char *const words[] = { "almost", "nearly", "hardly",   "barely",  "not",
                                       "never",  "perhaps", "maybe",   "possibly", "probably" };
  const AssayCorpus *corpus = self->corpus;
  guint passage = assay_corpus_passage_at (corpus, place->first);
  const char *word = NULL;

  if (place->first == assay_corpus_passage (corpus, passage)->words.first ||
      !is_word_quoted (self, place->first) || !is_word_quoted (self, place->first - 1))
    return FALSE;

  word = assay_vocabulary_get (corpus->vocabulary,
                               assay_corpus_word (corpus, place->first - 1)->form)
             ->text;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (g_str_equal (word, words[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_quoted_are_cut_short:
 * @places: where the sources have the quotation word for word
 *
 * Returns: whether there are any, and all go on in front of it with a word that turns what was said
 */
gboolean
assay_quoted_are_cut_short (AssayInquiry           *self,
                            const AssayQuotedPlace *places,
                            guint                   n_places)
{
  for (guint i = 0; i < n_places; i++)
    {
      if (!is_cut_short (self, &places[i]))
        return FALSE;
    }

  return n_places > 0;
}

/* Behind “said Ida Holm”, where that parts a quotation of the source at @word: what is quoted goes on there. */
static guint
pass_speaker (const AssayCorpus *corpus,
              AssayReading      *reading,
              guint              word,
              guint              end)
{
  guint passage = assay_corpus_passage_at (corpus, word);
  guint at = word;

  if (is_quoted (reading, assay_corpus_word (corpus, word)->span) ||
      !is_quoted (reading, assay_corpus_word (corpus, word - 1)->span))
    return word;

  end = MIN (end, word + MAX_PARTING);
  end = MIN (end, assay_corpus_passage (corpus, passage)->words.end);
  while (at < end && !is_quoted (reading, assay_corpus_word (corpus, at)->span))
    at++;

  return at < end ? at : word;
}

static guint
pass_figure (const GArray      *words,
             guint              word,
             guint              end,
             const AssayFigure *figure)
{
  while (word < end && g_array_index (words, AssayWord, word).span.begin < figure->span.end)
    word++;

  return word;
}

/* Where the source's words end that say the same from @word on, or 0 if they say something else. */
static guint
walk_restated (AssayInquiry   *self,
               AssayWordRange  quoted,
               guint           word,
               AssayWordRange  source)
{
  const AssayCorpus *corpus = self->corpus;
  AssayReading *reading = assay_corpus_get_reading (
      corpus, assay_corpus_passage (corpus, assay_corpus_passage_at (corpus, word))->source);

  for (guint i = quoted.first; i < quoted.end;)
    {
      const AssayWord *ours = assay_corpus_draft_word (corpus, i);
      const AssayWord *theirs = NULL;
      const AssayFigure *figure = find_figure (corpus->draft, ours->span);
      const AssayFigure *other = NULL;

      if (i > quoted.first && word < source.end)
        word = pass_speaker (corpus, reading, word, source.end);
      if (word < source.end)
        {
          theirs = assay_corpus_word (corpus, word);
          other = find_figure (reading, theirs->span);
        }

      if (theirs == NULL || (ours->flags & (ASSAY_WORD_EDITED | ASSAY_WORD_GAP_BEFORE)) != 0)
        return 0;

      if (figure != NULL && other != NULL && is_same_figure (figure, other))
        {
          i = pass_figure (corpus->draft_words, i, quoted.end, figure);
          word = pass_figure (corpus->words, word, source.end, other);
        }
      else if (ours->form == theirs->form || is_same_number (corpus, ours, theirs))
        {
          i++;
          word++;
        }
      else
        return 0;
    }

  return word;
}

/**
 * assay_quoted_find_restated:
 * @content: the words of the quotation
 * @place: (inout): where a source has something near to it
 *
 * “86 per cent” and “86%”, “twenty” and “20” were said alike.
 *
 * Returns: whether the source has it there but for how its figures are written
 */
gboolean
assay_quoted_find_restated (AssayInquiry     *self,
                            AssaySpan         content,
                            AssayQuotedPlace *place)
{
  AssayWordRange quoted = assay_corpus_draft_range (self->corpus, content);
  AssayWordRange source = get_source_range (self, place->first);
  guint first = place->first - MIN (place->first - source.first, MAX_BEFORE);

  /* What is near may begin with a word of what stands before. */
  for (guint word = first; word < MAX (place->end, place->first + 1); word++)
    {
      guint end = walk_restated (self, quoted, word, source);

      if (end == 0)
        continue;

      *place = (AssayQuotedPlace){ word, end, 1.0, quoted.end - quoted.first };
      return TRUE;
    }

  return FALSE;
}
