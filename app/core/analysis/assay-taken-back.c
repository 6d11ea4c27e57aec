/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a source says only to take it back: “164 passengers, not 146”, “Gottfried Voss rather than Gottlieb”. A draft
 * that has it is not borne out by that, but has what the source puts right.
 */

#include "config.h"

#include "assay-taken-back-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-compare-private.h"
#include "assay-day-words-private.h"
#include "assay-differing-private.h"

/* Longest word that is looked at, in bytes, and small words that may stand between “not” and what it takes back. */
#define MAX_WORD 16
#define MAX_SMALL 2

/* A passage that puts something right is of the draft's matter if it has so much of the sentence beside it. */
#define MIN_SAME 0.15

/* Places of one name that are looked at. */
#define MAX_PLACES 64

/* The word that ends at @end of a text, in small letters, or "" where none does. Returns where it begins. */
static const char *
read_word_before (const char *text,
                  const char *end,
                  char        word[MAX_WORD + 1])
{
  const char *begin = NULL;

  while (end > text && (end[-1] == ' ' || end[-1] == '$' || end[-1] == '"'))
    end--;

  begin = end;
  while (begin > text && (g_ascii_isalpha (begin[-1]) || begin[-1] == '\''))
    begin--;

  word[0] = '\0';
  if (end > begin && end - begin <= MAX_WORD)
    {
      for (const char *p = begin; p < end; p++)
        word[p - begin] = g_ascii_tolower (*p);
      word[end - begin] = '\0';
    }

  return begin;
}

/* “If not hundreds” and “whether or not” take nothing back. */
static gboolean
is_bare_not (const char *text,
             const char *end)
{
  static const char *const others[] = { "if", "or", "why", "whether", NULL };
  char word[MAX_WORD + 1];

  read_word_before (text, end, word);

  return !g_strv_contains (others, word);
}

/**
 * assay_reading_takes_back:
 * @span: a figure, a name or a day of it
 * @is_figure: “not in 20 years” takes no figure back, but “not in Leeds” a name
 *
 * Returns: whether “not”, “rather than” or “instead of” stands right before it
 */
gboolean
assay_reading_takes_back (AssayReading *reading,
                          AssaySpan     span,
                          gboolean      is_figure)
{
  static const char *const denials[] = { "not", "isn't", "wasn't", "aren't", "weren't", NULL };
  static const char *const small[] = { "the", "at", "by", "to", "with", NULL };
  static const char *const of_names[] = { "in", "on", "for", "from", "of", "a", "an", NULL };
  AssayText *text = assay_reading_get_text (reading);
  const char *utf8 = assay_text_get_utf8 (text);
  const char *at = utf8 + assay_text_to_byte (text, span.begin);
  char word[MAX_WORD + 1];

  for (guint i = 0; i <= MAX_SMALL; i++)
    {
      char before[MAX_WORD + 1];

      at = read_word_before (utf8, at, word);
      if (g_strv_contains (denials, word))
        return is_bare_not (utf8, at);

      read_word_before (utf8, at, before);
      if ((g_str_equal (word, "than") && g_str_equal (before, "rather")) ||
          (g_str_equal (word, "of") && g_str_equal (before, "instead")))
        return TRUE;
      if (!g_strv_contains (small, word) && (is_figure || !g_strv_contains (of_names, word)))
        return FALSE;
    }

  return FALSE;
}

/**
 * assay_figure_is_taken_back:
 *
 * Returns: whether a reading has one of its figures only to take it back; “not one” and “not more than ten” do not
 */
gboolean
assay_figure_is_taken_back (AssayReading      *reading,
                            const AssayFigure *figure)
{
  return figure->bound == ASSAY_BOUND_EXACT && figure->low > 1.0 &&
         assay_reading_takes_back (reading, figure->span, TRUE);
}

/* The name of a reading that has @position, or NULL. */
static const AssayName *
find_name_at (AssayReading *reading,
              guint         position)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);
  guint low = 0;

  assay_bisect (low, n, i, names[i].span.begin <= position);

  return low > 0 && names[low - 1].span.end > position ? &names[low - 1] : NULL;
}

/**
 * assay_reading_takes_name_back:
 * @position: where a word of it begins, which may be one of a name
 *
 * Returns: whether a reading has the name, or the word, only to take it back
 */
gboolean
assay_reading_takes_name_back (AssayReading *reading,
                               guint         position)
{
  const AssayName *name = find_name_at (reading, position);
  AssaySpan span = { position, position };

  return assay_reading_takes_back (reading, name != NULL ? name->span : span, FALSE);
}

/* How far two spans of one sentence are from each other; what stands before is nearer than what stands behind. */
static guint
tell_distance (AssaySpan from,
               AssaySpan to)
{
  return to.end <= from.begin ? from.begin - to.end : 2 * (MAX (to.begin, from.end) - from.end) + 1;
}

/**
 * assay_inquiry_find_figure_instead:
 * @back: a figure of a source that it takes back
 * @instead: (out): what it puts in its place
 *
 * Returns: whether there is such a figure
 */
gboolean
assay_inquiry_find_figure_instead (AssayInquiry  *self,
                                   AssayFigureAt  back,
                                   AssayFigureAt *instead)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus, back.passage);
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (
      assay_corpus_get_reading (self->corpus, passage->source), &n);
  guint best = G_MAXUINT;

  for (guint i = passage->first_figure; i < passage->first_figure + passage->n_figures; i++)
    {
      guint distance = tell_distance (back.figure->span, figures[i].span);

      if (&figures[i] == back.figure || distance >= best ||
          assay_figures_compare (back.figure, &figures[i]) != ASSAY_LIKENESS_OTHER)
        continue;
      best = distance;
      *instead = (AssayFigureAt){ .figure = &figures[i], .passage = back.passage };
    }

  return best < G_MAXUINT;
}

/* A name or a date of the draft that a source takes back. */
typedef struct
{
  AssayInquiry *inquiry;
  AssayRuleId   rule;
  AssaySpan     ours;
  guint         claim;
  int           fact;
} Back;

/* Whether the passage is of the matter of the draft's sentence. */
static gboolean
is_of_matter (const Back *self,
              guint       number)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  AssayWordRange sentence = g_array_index (corpus->draft_ranges, AssayWordRange, self->claim);
  AssayWordRange words = assay_corpus_draft_range (corpus, self->ours);
  AssayQuery query = { .n_words = 0 };

  assay_query_add_range (&query, self->inquiry, (AssayWordRange){ sentence.first, words.first });
  assay_query_add_range (&query, self->inquiry, (AssayWordRange){ words.end, sentence.end });

  return query.n_words == 0 ||
         assay_query_cover_passage (&query, self->inquiry, number) >= MIN_SAME;
}

static void
add_finding (const Back *self,
             guint       number,
             AssaySpan   instead)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, number);

  assay_inquiry_add_differing (self->inquiry,
                               &(AssayDiffering){
                                   .rule = self->rule,
                                   .ours = self->ours,
                                   .claim = self->claim,
                                   .fact = self->fact,
                                   .source = passage->source,
                                   .theirs = instead,
                                   .context = assay_corpus_sentence_span (corpus, passage),
                                   .score = ASSAY_DIFFERING_SCORE,
                               });
}

/* The name of the same sentence that is nearest to the one that has @back, or NULL. */
static const AssayName *
find_name_instead (AssayReading *reading,
                   guint         back)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);
  const AssayName *taken = find_name_at (reading, back);
  const AssayName *best = NULL;
  guint low = 0;

  if (taken == NULL)
    return NULL;

  assay_bisect (low, n, i, names[i].sentence < taken->sentence);

  for (guint i = low; i < n && names[i].sentence == taken->sentence; i++)
    {
      if (&names[i] != taken && names[i].kind == taken->kind &&
          (best == NULL ||
           tell_distance (taken->span, names[i].span) < tell_distance (taken->span, best->span)))
        best = &names[i];
    }

  return best;
}

/* Whether the words of a name of the draft stand one after another from word @at of the sources. */
static gboolean
has_words (const AssayCorpus *corpus,
           AssayWordRange     words,
           guint              at)
{
  for (guint i = 0; words.first + i < words.end; i++)
    {
      if (at + i >= corpus->words->len || assay_corpus_draft_word (corpus, words.first + i)->name !=
                                              assay_corpus_word (corpus, at + i)->name)
        return FALSE;
    }

  return TRUE;
}

/* Tells of a name that a source has only to take it back (N4). */
static void
hold_name (AssayInquiry *self,
           guint         number)
{
  AssayCorpus *corpus = self->corpus;
  guint n = 0;
  const AssayName *name = &assay_reading_get_names (corpus->draft, &n)[number];
  AssayWordRange words = assay_corpus_draft_range (corpus, name->span);
  Back back = { self, ASSAY_RULE_N4, name->span, name->sentence, -1 };
  const guint *places = NULL;

  if (words.first == words.end || assay_corpus_draft_word (corpus, words.first)->name == 0 ||
      assay_reading_takes_back (corpus->draft, name->span, FALSE))
    return;

  back.fact = g_array_index (self->name_fact, int, name->first);
  places = assay_postings_get (&corpus->by_name,
                               assay_corpus_draft_word (corpus, words.first)->name, &n);

  for (guint i = 0; i < MIN (n, MAX_PLACES); i++)
    {
      guint at = assay_corpus_passage_at (corpus, places[i]);
      AssayReading *reading = assay_corpus_get_reading (corpus,
                                                        assay_corpus_passage (corpus, at)->source);
      guint position = assay_corpus_word (corpus, places[i])->span.begin;
      const AssayName *instead = NULL;

      if (!has_words (corpus, words, places[i]) ||
          !assay_reading_takes_name_back (reading, position) || !is_of_matter (&back, at))
        continue;

      instead = find_name_instead (reading, position);
      if (instead == NULL)
        continue;

      add_finding (&back, at, instead->span);
      return;
    }
}

/**
 * assay_inquiry_is_put_right:
 * @fact: a name of the draft
 *
 * Returns: whether it was told that a source puts it right
 */
gboolean
assay_inquiry_is_put_right (AssayInquiry *self,
                            guint         fact)
{
  for (guint i = self->put_right.first; i < self->put_right.end; i++)
    {
      if (g_array_index (self->findings, AssayFinding, i).fact == (int) fact)
        return TRUE;
    }

  return FALSE;
}

/* The passage of a sentence of a source that has @position. */
static guint
find_passage (const AssayCorpus *corpus,
              guint              source,
              AssaySpan          span)
{
  AssayEvidence evidence = { .source = source, .span = span, .context = span };

  return assay_corpus_find_passage (corpus, &evidence);
}

/* The other date of the sentence, or NULL. */
static const AssayDate *
find_date_instead (const AssayDate *dates,
                   guint            n,
                   guint            back)
{
  const AssayDate *best = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (i != back && dates[i].sentence == dates[back].sentence &&
          (best == NULL || tell_distance (dates[back].span, dates[i].span) <
                               tell_distance (dates[back].span, best->span)))
        best = &dates[i];
    }

  return best;
}

/* Whether a date of a source is that of the draft: by its words, since one without a year is of none that is known. */
static gboolean
is_same_day (AssayInquiry        *self,
             const AssayDayWords *ours,
             const AssayDate     *date,
             guint                passage,
             const AssayDate     *other)
{
  const AssayCorpus *corpus = self->corpus;
  AssayDayWords theirs = assay_day_words_read (
      self, corpus->words, assay_corpus_passage (corpus, passage)->words, other->span);

  return ours->kind != ASSAY_DAY_WORDS_OTHER && ours->kind == theirs.kind &&
         assay_day_words_may_be_one (ours, &theirs) &&
         (!date->is_resolved || !other->is_resolved || date->is_relative || other->is_relative ||
          date->day.year == other->day.year);
}

static void
hold_date (AssayInquiry    *self,
           const AssayDate *date)
{
  const AssayCorpus *corpus = self->corpus;
  Back back = { self, ASSAY_RULE_D1, date->span, date->sentence, -1 };
  AssayDayWords ours = { 0 };

  if (assay_reading_takes_back (corpus->draft, date->span, FALSE))
    return;

  back.fact = assay_inquiry_find_fact (self, date->span, ASSAY_FACT_DATE);
  ours = assay_day_words_read (
      self, corpus->draft_words,
      g_array_index (corpus->draft_ranges, AssayWordRange, date->sentence), date->span);

  for (guint s = 0; s < corpus->readings->len; s++)
    {
      AssayReading *reading = assay_corpus_get_reading (corpus, s);
      guint n = 0;
      const AssayDate *dates = reading != NULL ? assay_reading_get_dates (reading, &n) : NULL;

      for (guint i = 0; i < n; i++)
        {
          const AssayDate *instead = NULL;
          guint passage = 0;

          if (!assay_reading_takes_back (reading, dates[i].span, FALSE))
            continue;

          passage = find_passage (corpus, s, dates[i].span);
          if (!is_same_day (self, &ours, date, passage, &dates[i]))
            continue;

          instead = find_date_instead (dates, n, i);
          if (instead == NULL || !is_of_matter (&back, passage))
            continue;

          add_finding (&back, passage, instead->span);
          return;
        }
    }
}

/**
 * assay_inquiry_hold_taken_back:
 *
 * Looks for names and days of the draft that a source puts right: “Gottfried Voss, not Gottlieb Voss” (N4, D1).
 */
gboolean
assay_inquiry_hold_taken_back (AssayInquiry  *self,
                               GCancellable  *cancellable,
                               GError       **error)
{
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (self->corpus->draft, &n);

  self->put_right.first = self->findings->len;
  self->put_right.end = self->findings->len;
  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  for (guint i = 0; i < n; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      hold_date (self, &dates[i]);
    }

  assay_reading_get_names (self->corpus->draft, &n);
  for (guint i = 0; i < n; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      hold_name (self, i);
    }

  self->put_right.end = self->findings->len;

  return TRUE;
}
