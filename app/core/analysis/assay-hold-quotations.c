/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

/* A quotation with fewer words may be anybody's: its absence from the sources says nothing. */
#define MIN_ABSENT_WORDS 4

/* Words of one quotation that are held against the sources; what is longer is judged by its beginning. */
#define MAX_QUOTED_WORDS 160

/* Places of one word that are followed, and windows that are compared word by word. */
#define MAX_PLACES 48
#define MAX_WINDOWS 6

/* Words of a window before and after the quotation's own length. */
#define WINDOW_SLACK 8

/* An altered quotation keeps this share of its words in order, and this many in a row. */
#define MIN_ALTERED_RATIO 0.6
#define MIN_ALTERED_RUN 3

/* So does one that was told anew: it has this share of its words in one passage, in whatever order, and this
 * share of the weight of those that say something. Less is another quotation. */
#define MIN_RETOLD_RATIO 0.5
#define MIN_RETOLD_COVERAGE 0.35
#define MAX_RETOLD_HITS 3

/* The words of one quotation, without what stands in brackets. */
typedef struct
{
  guint    forms[MAX_QUOTED_WORDS];
  gboolean gap_before[MAX_QUOTED_WORDS]; /* something was left out before this word */
  guint    n_words;
} QuotedWords;

/* Where a source has it: words [first, end) of the corpus. */
typedef struct
{
  guint  first;
  guint  end;
  double ratio;
  guint  run;
} Place;

static void
collect_words (AssayInquiry *self,
               AssaySpan     content,
               QuotedWords  *quoted)
{
  AssayWordRange range = assay_corpus_draft_range (self->corpus, content);
  gboolean gap = FALSE;

  quoted->n_words = 0;

  for (guint i = range.first; i < range.end && quoted->n_words < MAX_QUOTED_WORDS; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);

      if ((word->flags & ASSAY_WORD_EDITED) != 0)
        {
          gap = TRUE;
          continue;
        }

      quoted->gap_before[quoted->n_words] = gap || (word->flags & ASSAY_WORD_GAP_BEFORE) != 0;
      quoted->forms[quoted->n_words++] = word->form;
      gap = FALSE;
    }
}

/* Matches the quotation at @word; each piece between gaps must come, in order, in the same source. */
static gboolean
match_verbatim (AssayInquiry      *self,
                const QuotedWords *quoted,
                guint              word,
                guint              end,
                Place             *place)
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
          if (i == 0 || at - word > 4 * MAX_QUOTED_WORDS)
            return FALSE;
        }

      at += n_piece;
      i = piece_end;
    }

  *place = (Place){ .first = word, .end = at, .ratio = 1.0, .run = quoted->n_words };

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

static gboolean
find_verbatim (AssayInquiry      *self,
               const QuotedWords *quoted,
               Place             *place)
{
  guint n_places = 0;
  const guint *places = NULL;
  guint rarest = 0;
  guint n_rarest = G_MAXUINT;

  /* The rarest word before the first gap: each of its places can only be one place of the quotation. */
  for (guint i = 0; i < quoted->n_words && (i == 0 || !quoted->gap_before[i]); i++)
    {
      guint n = 0;

      assay_postings_get (&self->corpus->by_form, quoted->forms[i], &n);

      if (n == 0)
        return FALSE;
      if (n < n_rarest)
        {
          n_rarest = n;
          rarest = i;
        }
    }

  places = assay_postings_get (&self->corpus->by_form, quoted->forms[rarest], &n_places);

  for (guint i = 0; i < n_places; i++)
    {
      AssayWordRange source = get_source_range (self, places[i]);

      if (places[i] < source.first + rarest)
        continue;
      if (match_verbatim (self, quoted, places[i] - rarest, source.end, place))
        return TRUE;
    }

  return FALSE;
}

/* Longest common subsequence of the quotation and words [first, end); sets where it begins and ends. */
static void
compare_window (AssayInquiry      *self,
                const QuotedWords *quoted,
                guint              first,
                guint              end,
                Place             *place)
{
  guint n = quoted->n_words;
  guint m = end - first;
  g_autofree guint16 *lengths = g_new0 (guint16, (gsize) (n + 1) * (m + 1));
  guint i = 0;
  guint j = 0;
  guint run = 0;
  guint last_j = G_MAXUINT - 1;

#define LENGTH(a, b) lengths[(gsize) (a) * (m + 1) + (b)]
  for (i = n; i-- > 0;)
    {
      for (j = m; j-- > 0;)
        {
          if (quoted->forms[i] == assay_corpus_word (self->corpus, first + j)->form)
            LENGTH (i, j) = LENGTH (i + 1, j + 1) + 1;
          else
            LENGTH (i, j) = MAX (LENGTH (i + 1, j), LENGTH (i, j + 1));
        }
    }

  *place = (Place){ .first = first, .end = first };

  for (i = 0, j = 0; i < n && j < m;)
    {
      if (quoted->forms[i] == assay_corpus_word (self->corpus, first + j)->form)
        {
          if (place->end == first)
            place->first = first + j;
          place->end = first + j + 1;
          run = last_j + 1 == j ? run + 1 : 1;
          place->run = MAX (place->run, run);
          last_j = j;
          i++;
          j++;
        }
      else if (LENGTH (i + 1, j) >= LENGTH (i, j + 1))
        {
          run = 0;
          last_j = G_MAXUINT - 1;
          i++;
        }
      else
        j++;
    }

  /* Both lengths count: a scattering over a long passage is no quotation. */
  place->ratio = 2.0 * LENGTH (0, 0) / (double) (n + MAX (place->end - place->first, 1));
#undef LENGTH
}

typedef struct
{
  guint begin; /* where the quotation would begin, in words of the corpus */
  guint votes;
} Window;

static void
vote (Window *windows,
      guint  *n_windows,
      guint   begin)
{
  for (guint i = 0; i < *n_windows; i++)
    {
      if (windows[i].begin + WINDOW_SLACK >= begin && begin + WINDOW_SLACK >= windows[i].begin)
        {
          windows[i].votes++;
          return;
        }
    }

  if (*n_windows < MAX_PLACES)
    windows[(*n_windows)++] = (Window){ .begin = begin, .votes = 1 };
}

/* Where several words of the quotation stand about as far from one another as they do in it. */
static guint
find_windows (AssayInquiry      *self,
              const QuotedWords *quoted,
              Window             windows[MAX_PLACES])
{
  guint n_windows = 0;

  for (guint i = 0; i < quoted->n_words; i++)
    {
      guint n = 0;
      const guint *places = assay_postings_get (&self->corpus->by_form, quoted->forms[i], &n);

      if (n > MAX_PLACES ||
          (assay_vocabulary_get (self->corpus->vocabulary, quoted->forms[i])->flags &
           ASSAY_WORD_STOP) != 0)
        continue;

      for (guint j = 0; j < n; j++)
        vote (windows, &n_windows, places[j] >= i ? places[j] - i : 0);
    }

  return n_windows;
}

static gboolean
find_altered (AssayInquiry      *self,
              const QuotedWords *quoted,
              Place             *best)
{
  Window windows[MAX_PLACES];
  guint n_windows = find_windows (self, quoted, windows);

  best->ratio = 0.0;

  for (guint round = 0; round < MAX_WINDOWS; round++)
    {
      guint chosen = 0;
      AssayWordRange source = { 0 };
      Place place = { 0 };
      guint begin = 0;

      for (guint i = 1; i < n_windows; i++)
        {
          if (windows[i].votes > windows[chosen].votes)
            chosen = i;
        }

      if (n_windows == 0 || windows[chosen].votes == 0)
        break;

      windows[chosen].votes = 0;
      begin = MIN (windows[chosen].begin, self->corpus->words->len - 1);
      source = get_source_range (self, begin);
      compare_window (self, quoted,
                      begin > source.first + WINDOW_SLACK ? begin - WINDOW_SLACK : source.first,
                      MIN (begin + quoted->n_words + WINDOW_SLACK, source.end), &place);

      if (place.ratio > best->ratio)
        *best = place;
    }

  return best->ratio >= MIN_ALTERED_RATIO && best->run >= MIN_ALTERED_RUN;
}

/* The share of the quotation's words that a passage has. */
static double
count_shared (AssayInquiry      *self,
              const QuotedWords *quoted,
              AssayWordRange     range)
{
  guint n_shared = 0;

  for (guint i = 0; i < quoted->n_words; i++)
    {
      const AssayEntry *entry = assay_vocabulary_get (self->corpus->vocabulary, quoted->forms[i]);

      for (guint j = range.first; j < range.end; j++)
        {
          guint form = assay_corpus_word (self->corpus, j)->form;

          if (form == quoted->forms[i] ||
              assay_vocabulary_get (self->corpus->vocabulary, form)->stem == entry->stem)
            {
              n_shared++;
              break;
            }
        }
    }

  return n_shared / (double) quoted->n_words;
}

/* Finds the passage that was put into other words and still set between marks. */
static gboolean
find_retold (AssayInquiry      *self,
             AssaySpan          content,
             const QuotedWords *quoted,
             Place             *best)
{
  AssayHit hits[MAX_RETOLD_HITS];
  AssayQuery query = { .n_words = 0 };
  guint n_hits = 0;

  assay_query_add_range (&query, self, assay_corpus_draft_range (self->corpus, content));
  n_hits = assay_inquiry_search (self, &query, hits, G_N_ELEMENTS (hits));
  best->ratio = 0.0;

  for (guint i = 0; i < n_hits; i++)
    {
      AssayWordRange range = assay_corpus_passage (self->corpus, hits[i].passage)->words;
      double ratio = count_shared (self, quoted, range);
      Place place = { 0 };

      if (hits[i].coverage < MIN_RETOLD_COVERAGE || ratio < MIN_RETOLD_RATIO ||
          ratio <= best->ratio)
        continue;

      compare_window (self, quoted, range.first, range.end, &place);
      if (place.end > place.first)
        *best = place;
    }

  return best->ratio > 0.0;
}

static AssaySpan
add_place_evidence (AssayInquiry *self,
                    guint         fact,
                    const Place  *place,
                    AssayStance   stance,
                    guint        *source)
{
  const AssayPassage *passage = assay_corpus_passage (
      self->corpus, assay_corpus_passage_at (self->corpus, place->first));
  AssaySpan span = {
    assay_corpus_word (self->corpus, place->first)->span.begin,
    assay_corpus_word (self->corpus, place->end - 1)->span.end,
  };
  AssaySpan context = assay_corpus_sentence_span (self->corpus, passage);
  AssayEvidence evidence = {
    .fact = fact,
    .source = passage->source,
    .span = span,
    .context = { MIN (context.begin, span.begin), MAX (context.end, span.end) },
    .stance = stance,
    .grade = assay_source_get_grade (assay_corpus_get_source (self->corpus, passage->source)),
    .score = place->ratio,
  };

  assay_inquiry_add_evidence (self, &evidence);
  *source = passage->source;

  return span;
}

static gboolean
is_speech (const AssayQuotation *quotation)
{
  return quotation->kind == ASSAY_QUOTATION_SPEECH || quotation->kind == ASSAY_QUOTATION_BLOCK;
}

static void
report_place (AssayInquiry         *self,
              guint                 fact,
              const AssayQuotation *quotation,
              const Place          *place,
              gboolean              is_verbatim)
{
  guint source = 0;
  AssaySpan span = add_place_evidence (
      self, fact, place, is_verbatim ? ASSAY_STANCE_SUPPORTS : ASSAY_STANCE_DIFFERS, &source);
  AssayFinding *finding = NULL;

  if (!is_speech (quotation))
    return;

  finding = assay_inquiry_add_finding (self, is_verbatim ? ASSAY_RULE_Q1 : ASSAY_RULE_Q2,
                                       quotation->span, (int) fact);
  finding->source_span = span;
  assay_finding_add_source (finding, source);
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, quotation->content));
  assay_finding_take_value (
      finding, 1,
      assay_text_dup_span (assay_reading_get_text (assay_corpus_get_reading (self->corpus, source)),
                           span));
}

static void
hold_quotation (AssayInquiry         *self,
                guint                 fact,
                const AssayQuotation *quotation)
{
  QuotedWords quoted;
  Place place = { 0 };

  collect_words (self, quotation->content, &quoted);

  if (quoted.n_words == 0 || self->corpus->words->len == 0)
    return;

  if (find_verbatim (self, &quoted, &place))
    report_place (self, fact, quotation, &place, TRUE);
  else if (quoted.n_words < MIN_ABSENT_WORDS || !is_speech (quotation))
    return;
  else if (find_altered (self, &quoted, &place) ||
           find_retold (self, quotation->content, &quoted, &place))
    report_place (self, fact, quotation, &place, FALSE);
  else
    assay_finding_take_value (
        assay_inquiry_add_finding (self, ASSAY_RULE_Q4, quotation->span, (int) fact), 0,
        assay_inquiry_dup_words (self, quotation->content));
}

/**
 * assay_inquiry_hold_quotations:
 *
 * Looks for each quotation in the sources (Q1, Q2, Q4), and asks whose words it is (Q5, Q0); who
 * speaks is not known in a language that we do not read.
 */
gboolean
assay_inquiry_hold_quotations (AssayInquiry  *self,
                               GCancellable  *cancellable,
                               GError       **error)
{
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (self->corpus->draft,
                                                                   &n_quotations);
  gboolean has_speech = FALSE;

  for (guint i = 0; i < n_quotations; i++)
    {
      int fact = g_array_index (self->quotation_fact, int, i);

      if (fact < 0)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (assay_inquiry_has_texts (self))
        hold_quotation (self, (guint) fact, &quotations[i]);

      if (!is_speech (&quotations[i]))
        continue;

      has_speech = TRUE;

      if (quotations[i].attribution < 0 && quotations[i].parent < 0 &&
          assay_reading_is_supported (self->corpus->draft))
        assay_finding_take_value (
            assay_inquiry_add_finding (self, ASSAY_RULE_Q5, quotations[i].span, fact), 0,
            assay_inquiry_dup_words (self, quotations[i].content));
    }

  if (!has_speech)
    assay_inquiry_add_finding (self, ASSAY_RULE_Q0, (AssaySpan){ 0, 0 }, -1);

  return TRUE;
}
