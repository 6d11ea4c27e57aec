/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quoted-private.h"

#include "assay-word-diff.h"

/* A quotation with fewer words may be anybody's: its absence from the sources says nothing. */
#define MIN_ABSENT_WORDS 4

/* Windows that are compared word by word. */
#define MAX_WINDOWS 6

/* Places of a quotation whose speakers are looked at. */
#define MAX_VERBATIM 8

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

/* What was put into a quotation or left out of it is named if it has no more words. */
#define MAX_TOLD_WORDS 12

static void
collect_words (AssayInquiry *self,
               AssaySpan     content,
               AssayQuoted  *quoted)
{
  AssayWordRange range = assay_corpus_draft_range (self->corpus, content);
  gboolean gap = FALSE;

  quoted->n_words = 0;

  for (guint i = range.first; i < range.end && quoted->n_words < ASSAY_MAX_QUOTED_WORDS; i++)
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

static AssayWordRange
get_source_range (AssayInquiry *self,
                  guint         word)
{
  guint source = assay_corpus_passage (self->corpus, assay_corpus_passage_at (self->corpus, word))
                     ->source;

  return g_array_index (self->corpus->source_ranges, AssayWordRange, source);
}

/* Longest common subsequence of the quotation and words [first, end); sets where it begins and ends. */
static void
compare_window (AssayInquiry      *self,
                const AssayQuoted *quoted,
                guint              first,
                guint              end,
                AssayQuotedPlace             *place)
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

  *place = (AssayQuotedPlace){ .first = first, .end = first };

  for (i = 0, j = 0; i < n && j < m;)
    {
      if (quoted->forms[i] == assay_corpus_word (self->corpus, first + j)->form)
        {
          if (place->end == first)
            {
              place->first = first + j;
              place->n_before = i;
            }
          place->end = first + j + 1;
          place->n_behind = n - 1 - i;
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

  if (*n_windows < ASSAY_MAX_QUOTED_PLACES)
    windows[(*n_windows)++] = (Window){ .begin = begin, .votes = 1 };
}

/* Where several words of the quotation stand about as far from one another as they do in it. */
static guint
find_windows (AssayInquiry      *self,
              const AssayQuoted *quoted,
              Window             windows[ASSAY_MAX_QUOTED_PLACES])
{
  guint n_windows = 0;

  for (guint i = 0; i < quoted->n_words; i++)
    {
      guint n = 0;
      const guint *places = assay_postings_get (&self->corpus->by_form, quoted->forms[i], &n);

      if (n > ASSAY_MAX_QUOTED_PLACES ||
          (assay_vocabulary_get (self->corpus->vocabulary, quoted->forms[i])->flags &
           ASSAY_WORD_STOP) != 0)
        continue;

      for (guint j = 0; j < n; j++)
        vote (windows, &n_windows, places[j] >= i ? places[j] - i : 0);
    }

  return n_windows;
}

static gboolean
is_altered (const AssayQuotedPlace *place)
{
  return place->ratio >= MIN_ALTERED_RATIO && place->run >= MIN_ALTERED_RUN;
}

static gboolean
find_altered (AssayInquiry      *self,
              const AssayQuoted *quoted,
              AssayQuotedPlace             *best)
{
  Window windows[ASSAY_MAX_QUOTED_PLACES];
  guint n_windows = find_windows (self, quoted, windows);

  best->ratio = 0.0;

  for (guint round = 0; round < MAX_WINDOWS; round++)
    {
      guint chosen = 0;
      AssayWordRange source = { 0 };
      AssayQuotedPlace place = { 0 };
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

  return is_altered (best);
}

/* The share of the quotation's words that a passage has. */
static double
count_shared (AssayInquiry      *self,
              const AssayQuoted *quoted,
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
             const AssayQuoted *quoted,
             AssayQuotedPlace             *best)
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
      AssayQuotedPlace place = { 0 };

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
                    const AssayQuotedPlace  *place,
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

/* The source that had the words first, as far as they are dated, and its day. */
static void
take_earliest (AssayInquiry           *self,
               AssayFinding           *finding,
               const AssayQuotedPlace *places,
               guint                   n_places)
{
  AssayDay earliest = { 0 };
  guint source = 0;

  for (guint i = 0; i < n_places; i++)
    {
      guint at = assay_quoted_get_source (self, &places[i]);
      AssayDay date = assay_source_get_date (assay_corpus_get_source (self->corpus, at));

      if (assay_day_is_set (date) &&
          (!assay_day_is_set (earliest) || assay_day_compare (date, earliest) < 0))
        {
          earliest = date;
          source = at;
        }
    }

  if (!assay_day_is_set (earliest))
    return;

  assay_finding_add_source (finding, source);
  assay_finding_take_value (finding, 2, assay_day_to_iso (earliest));
}

/*
 * Tells what was done to the quotation where that is one thing: something put in, left out, or put in the place of
 * something. Of more than that, the source's words say it better.
 */
static void
take_alteration (AssayInquiry *self,
                 AssayFinding *finding,
                 AssaySpan     content,
                 AssayText    *source,
                 AssaySpan     span)
{
  AssayText *draft = assay_draft_get_text (self->draft);
  g_autoptr (GArray) ops = assay_word_diff (draft, content, source, span,
                                            ASSAY_DIFF_FOLD_CASE | ASSAY_DIFF_FOLD_MARKS);
  const AssayDiffOp *only = NULL;

  for (guint i = 0; i < ops->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);

      if (op->kind == ASSAY_DIFF_EQUAL)
        continue;
      if (only != NULL)
        return;
      only = op;
    }

  if (only == NULL || only->n_first > MAX_TOLD_WORDS || only->n_second > MAX_TOLD_WORDS)
    return;
  if (only->n_first > 0)
    assay_finding_take_value (finding, 2, assay_text_dup_span (draft, only->first));
  if (only->n_second > 0)
    assay_finding_take_value (finding, 3, assay_text_dup_span (source, only->second));
}

/* @places: where it stands; the first is told of, and where it is verbatim the others tell who had it first */
static void
report_place (AssayInquiry           *self,
              guint                   fact,
              const AssayQuotation   *quotation,
              const AssayQuotedPlace *places,
              guint                   n_places)
{
  AssayQuotedPlace place = places[0];
  gboolean is_verbatim = n_places > 0;
  guint source = 0;
  AssaySpan span = { 0 };
  AssayText *text = NULL;
  AssayFinding *finding = NULL;

  if (!is_verbatim)
    assay_quoted_widen (self, &place);
  span = add_place_evidence (self, fact, &place,
                             is_verbatim ? ASSAY_STANCE_SUPPORTS : ASSAY_STANCE_DIFFERS, &source);
  text = assay_reading_get_text (assay_corpus_get_reading (self->corpus, source));
  if (!is_speech (quotation))
    return;

  finding = assay_inquiry_add_finding (self, is_verbatim ? ASSAY_RULE_Q1 : ASSAY_RULE_Q2,
                                       quotation->span, (int) fact);
  finding->source_span = span;
  assay_finding_add_source (finding, source);
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, quotation->content));
  assay_finding_take_value (finding, 1, assay_text_dup_span (text, span));
  if (is_verbatim)
    take_earliest (self, finding, places, n_places);
  else
    take_alteration (self, finding, quotation->content, text, span);
}

/* Somebody else is said to have said it in the source. */
static void
report_speaker (AssayInquiry           *self,
                guint                   fact,
                const AssayQuotation   *quotation,
                const AssayQuotedPlace *places,
                guint                   n_places)
{
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (self->corpus->draft,
                                                                         &n_attributions);
  AssayFinding *finding = NULL;
  AssayQuotedSpeaker speaker = { 0 };
  guint source = 0;

  if (!is_speech (quotation) ||
      !assay_quoted_tell_speaker (self, quotation, places, n_places, &speaker))
    return;

  source = assay_quoted_get_source (self, &places[speaker.place]);
  finding = assay_inquiry_add_finding (self, ASSAY_RULE_Q6, quotation->span, (int) fact);
  finding->source_span = speaker.span;
  assay_finding_add_source (finding, source);
  assay_finding_take_value (
      finding, 0, assay_inquiry_dup_words (self, attributions[quotation->attribution].source));
  assay_finding_take_value (
      finding, 1,
      assay_text_dup_span (assay_reading_get_text (assay_corpus_get_reading (self->corpus, source)),
                           speaker.span));
}

/* Words from two places that stand between one pair of marks with nothing to show it. */
static void
report_splice (AssayInquiry           *self,
               guint                   fact,
               const AssayQuotation   *quotation,
               const AssayQuotedPlace  places[2])
{
  AssayFinding *finding = NULL;
  guint sources[2] = { 0 };
  AssaySpan spans[2];

  for (guint i = 0; i < 2; i++)
    spans[i] = add_place_evidence (self, fact, &places[i], ASSAY_STANCE_DIFFERS, &sources[i]);

  finding = assay_inquiry_add_finding (self, ASSAY_RULE_Q7, quotation->span, (int) fact);
  finding->source_span = spans[0];

  for (guint i = 0; i < 2; i++)
    {
      AssayText *text = assay_reading_get_text (
          assay_corpus_get_reading (self->corpus, sources[i]));

      assay_finding_add_source (finding, sources[i]);
      assay_finding_take_value (finding, i, assay_text_dup_span (text, spans[i]));
    }
}

static void
hold_quotation (AssayInquiry         *self,
                guint                 fact,
                const AssayQuotation *quotation)
{
  AssayQuoted quoted;
  AssayQuotedPlace places[MAX_VERBATIM] = { { 0 } };
  AssayQuotedPlace near = { 0 };
  gboolean can_be_altered = FALSE;
  guint n_places = 0;

  collect_words (self, quotation->content, &quoted);

  if (quoted.n_words == 0 || self->corpus->words->len == 0)
    return;

  n_places = assay_quoted_find_verbatim (self, &quoted, places, MAX_VERBATIM);
  can_be_altered = n_places == 0 && quoted.n_words >= MIN_ABSENT_WORDS && is_speech (quotation);

  if (can_be_altered && find_altered (self, &quoted, &near) &&
      assay_quoted_find_restated (self, quotation->content, &near))
    {
      places[0] = near;
      n_places = 1;
    }

  if (quoted.n_words >= MIN_ABSENT_WORDS && assay_quoted_are_cut_short (self, places, n_places))
    {
      places[0].first--;
      report_place (self, fact, quotation, places, 0);
    }
  else if (n_places > 0)
    {
      report_place (self, fact, quotation, places, n_places);
      report_speaker (self, fact, quotation, places, n_places);
      if (is_speech (quotation) && quoted.n_words >= MIN_ABSENT_WORDS)
        assay_quoted_hold_named (self, fact, places, n_places);
    }
  else if (!can_be_altered)
    return;
  else if (assay_quoted_find_splice (self, &quoted, places))
    {
      if (assay_quoted_is_one_place (self, places))
        report_place (self, fact, quotation, places, 0);
      else
        report_splice (self, fact, quotation, places);
    }
  else if (is_altered (&near) || find_retold (self, quotation->content, &quoted, &near))
    report_place (self, fact, quotation, &near, 0);
  else
    assay_finding_take_value (
        assay_inquiry_add_finding (self, ASSAY_RULE_Q4, quotation->span, (int) fact), 0,
        assay_inquiry_dup_words (self, quotation->content));
}

/**
 * assay_inquiry_hold_quotations:
 *
 * Looks for each quotation in the sources (Q1, Q2, Q3, Q4, Q7), and asks whose words it is (Q5, Q6, Q0);
 * who speaks is not known in a language that we do not read.
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
          !assay_inquiry_is_headline (self, g_array_index (self->facts, AssayFact, fact).claim) &&
          assay_reading_is_supported (self->corpus->draft))
        assay_finding_take_value (
            assay_inquiry_add_finding (self, ASSAY_RULE_Q5, quotations[i].span, fact), 0,
            assay_inquiry_dup_words (self, quotations[i].content));
    }

  /* Which words in marks were spoken is not known either. */
  if (!has_speech && (n_quotations == 0 || assay_reading_is_supported (self->corpus->draft)))
    assay_inquiry_add_finding (self, ASSAY_RULE_Q0, (AssaySpan){ 0, 0 }, -1);

  return TRUE;
}
