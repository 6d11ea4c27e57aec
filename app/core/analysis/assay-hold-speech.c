/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-inquiry-private.h"

#define MAX_HITS 24

/* Share of what is reported that a source must have beside the speaker. */
#define MIN_SPOKEN 0.4

/* A passage is beside the speaker if the speaker is named in it or this many passages around it. */
#define NEAR_PASSAGES 2

/* A sentence with so much of what is reported may stand further behind the speaker in one paragraph, of so many words. */
#define MIN_EXACT 0.9
#define MAX_PARAGRAPH 250

/* Sources in which one speaker is looked for. */
#define MAX_SPEAKERS 32

/* Why reported speech is in no source; kept as the third value of A3. */
#define REASON_SPEAKER "speaker"
#define REASON_WORDS "words"

/* The sources that have the speaker. A role (“the opposition”) is looked for by its words. */
static guint
find_speaker (AssayInquiry           *self,
              const AssayAttribution *attribution,
              AssayNameMatch         *matches)
{
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_SPEAKERS];
  guint n_hits = 0;

  if (attribution->name >= 0)
    return assay_inquiry_find_name (self, (guint) attribution->name, matches, MAX_SPEAKERS);

  assay_query_add_range (&query, self,
                         assay_corpus_draft_range (self->corpus, attribution->source));
  n_hits = assay_inquiry_search (self, &query, hits, MAX_SPEAKERS);

  for (guint i = 0; i < n_hits; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (self->corpus, hits[i].passage);

      matches[i] = (AssayNameMatch){ .source = passage->source,
                                     .word = passage->words.first,
                                     .n_words = 1 };
    }

  return n_hits;
}

/* Whether the speaker is named in the passage or near it. */
static gboolean
is_beside (AssayInquiry           *self,
           const AssayAttribution *attribution,
           const AssayNameMatch   *matches,
           guint                   n_matches,
           guint                   passage)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, passage);
  AssayWordRange passages = g_array_index (self->corpus->source_passages, AssayWordRange,
                                           at->source);
  AssayWordRange names = { 0 };
  guint first = passage > passages.first + NEAR_PASSAGES ? passage - NEAR_PASSAGES : passages.first;
  guint last = MIN (passage + NEAR_PASSAGES, passages.end - 1);

  for (guint i = 0; i < n_matches; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus,
                                                 matches[i].word + matches[i].n_words - 1);

      if (matches[i].source != at->source)
        continue;

      /* By its last word, which is what a text calls somebody by once they are introduced. */
      names.first = assay_corpus_passage (self->corpus, first)->words.first;
      names.end = assay_corpus_passage (self->corpus, last)->words.end;

      for (guint j = names.first; j < names.end; j++)
        {
          const AssayWord *other = assay_corpus_word (self->corpus, j);

          if (j == matches[i].word || other->form == word->form)
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether a paragraph names the speaker before a sentence that has as good as all of the reported words. */
static gboolean
is_in_paragraph (AssayInquiry         *self,
                 const AssayNameMatch *matches,
                 guint                 n_matches,
                 const AssayHit       *hit)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, hit->passage);
  AssayWordRange source = g_array_index (self->corpus->source_ranges, AssayWordRange, at->source);
  AssayText *text = assay_reading_get_text (assay_corpus_get_reading (self->corpus, at->source));
  const char *utf8 = assay_text_get_utf8 (text);

  for (guint i = at->words.first; hit->coverage >= MIN_EXACT && i > source.first; i--)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i - 1);
      gsize begin = assay_text_to_byte (text, word->span.end);
      gsize end = assay_text_to_byte (text, assay_corpus_word (self->corpus, i)->span.begin);

      if (at->words.first - i > MAX_PARAGRAPH || memchr (utf8 + begin, '\n', end - begin) != NULL)
        return FALSE;

      for (guint j = 0; j < n_matches; j++)
        {
          guint last = matches[j].word + matches[j].n_words - 1;

          if (assay_corpus_word (self->corpus, last)->form == word->form)
            return TRUE;
        }
    }

  return FALSE;
}

/* The best share of the reported words that one source has beside the speaker. */
static double
find_spoken (AssayInquiry           *self,
             const AssayAttribution *attribution,
             const AssayQuery       *query,
             const AssayNameMatch   *matches,
             guint                   n_matches)
{
  AssayHit hits[MAX_HITS];
  guint n_hits = assay_inquiry_search (self, query, hits, MAX_HITS);
  double best = 0.0;

  for (guint i = 0; i < n_hits; i++)
    {
      guint source = assay_corpus_passage (self->corpus, hits[i].passage)->source;
      guint64 mask = 0;

      if (n_matches > 0 && !is_beside (self, attribution, matches, n_matches, hits[i].passage) &&
          !is_in_paragraph (self, matches, n_matches, &hits[i]))
        continue;

      /* Reported speech sums up more than one sentence of what was said. */
      for (guint j = 0; j < n_hits; j++)
        {
          if (assay_corpus_passage (self->corpus, hits[j].passage)->source == source &&
              hits[j].passage + NEAR_PASSAGES >= hits[i].passage &&
              hits[j].passage <= hits[i].passage + NEAR_PASSAGES)
            mask |= hits[j].mask;
        }

      best = MAX (best, assay_query_cover (query, mask));
    }

  return best;
}

/* Index of the first piece of evidence of @fact or of a later one, among those of figures. */
static guint
find_figure_evidence (AssayInquiry *self,
                      guint         fact)
{
  guint low = 0;

  assay_bisect (low, self->n_figure_evidence, i,
                g_array_index (self->evidence, AssayEvidence, i).fact < fact);

  return low;
}

/* Index of the first figure of the draft that begins at @position or behind it. */
static guint
find_figure_from (const AssayFigure *figures,
                  guint              n_figures,
                  guint              position)
{
  guint low = 0;

  assay_bisect (low, n_figures, i, figures[i].span.begin < position);

  return low;
}

static gboolean
is_source_of (guint                 source,
              const AssayNameMatch *matches,
              guint                 n_matches)
{
  for (guint i = 0; i < n_matches; i++)
    {
      if (matches[i].source == source)
        return TRUE;
    }

  return FALSE;
}

/*
 * Whether a figure of what is reported stands, about the same matter, in a source that has the speaker:
 * then it was said there, in whatever other words (“five weeks ahead of schedule”, “five weeks early”).
 */
static gboolean
has_spoken_figure (AssayInquiry           *self,
                   const AssayAttribution *attribution,
                   const AssayNameMatch   *matches,
                   guint                   n_matches)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  AssaySpan extent = assay_attribution_get_extent (attribution);

  for (guint i = find_figure_from (figures, n_figures, extent.begin);
       i < n_figures && figures[i].span.begin < extent.end; i++)
    {
      int fact = g_array_index (self->figure_fact, int, i);

      if (fact < 0 || !assay_span_contains (extent, figures[i].span))
        continue;

      for (guint j = find_figure_evidence (self, (guint) fact); j < self->n_figure_evidence; j++)
        {
          const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, j);

          if (evidence->fact != (guint) fact)
            break;
          if (evidence->stance == ASSAY_STANCE_SUPPORTS &&
              is_source_of (evidence->source, matches, n_matches))
            return TRUE;
        }
    }

  return FALSE;
}

/* Who is said to have said it: by name where “he” or “who” stands for one. */
static char *
dup_speaker (AssayInquiry           *self,
             const AssayAttribution *attribution)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);

  if (attribution->name >= 0 && (guint) attribution->name < n_names)
    return assay_inquiry_dup_words (self, names[names[attribution->name].first].span);

  return assay_inquiry_dup_words (self, attribution->source);
}

/* Whether the source is one of these words alone. */
static gboolean
is_source_among (AssayInquiry           *self,
                 const AssayAttribution *attribution,
                 const char *const      *words)
{
  g_autofree char *source = assay_inquiry_dup_words (self, attribution->source);
  g_autofree char *lower = g_utf8_strdown (source, -1);

  return g_strv_contains (words, lower);
}

/* “It” and “they” say things, but for whom they stand nobody knows. */
static gboolean
is_pronoun (AssayInquiry           *self,
            const AssayAttribution *attribution)
{
  static const char *const pronouns[] = { "it", "they", "this", "that", NULL };

  return attribution->name < 0 && is_source_among (self, attribution, pronouns);
}

static void
add_speech_finding (AssayInquiry           *self,
                    const AssayAttribution *attribution,
                    gboolean                has_speaker)
{
  AssaySpan extent = assay_attribution_get_extent (attribution);
  int fact = g_array_index (self->statement_fact, int, attribution->sentence);
  AssayFinding *finding = assay_inquiry_add_finding (self, ASSAY_RULE_A3, extent, fact);
  AssaySpan content = attribution->cue;

  /* Of several pieces the longest says most: not “which”, but “as mere theatrics”. */
  for (guint i = 0; i < attribution->n_content; i++)
    {
      if (i == 0 || assay_span_length (attribution->content[i]) > assay_span_length (content))
        content = attribution->content[i];
    }

  finding->claim = (int) attribution->sentence;
  if (!assay_span_is_empty (attribution->source) && !is_pronoun (self, attribution))
    assay_finding_take_value (finding, 0, dup_speaker (self, attribution));
  assay_finding_take_value (finding, 1, assay_inquiry_dup_words (self, content));
  assay_finding_take_value (finding, 2, g_strdup (has_speaker ? REASON_WORDS : REASON_SPEAKER));
}

static void
hold_attribution (AssayInquiry           *self,
                  const AssayAttribution *attribution)
{
  /* What the author said and asked no source need tell. */
  static const char *const authors[] = { "i", "we", NULL };
  AssayNameMatch matches[MAX_SPEAKERS];
  AssayQuery query = { .n_words = 0 };
  guint n_matches = 0;
  gboolean needs_speaker = attribution->speaker == ASSAY_SPEAKER_NAMED ||
                           (attribution->speaker == ASSAY_SPEAKER_ROLE &&
                            !is_pronoun (self, attribution));

  if (is_source_among (self, attribution, authors))
    return;

  for (guint i = 0; i < attribution->n_content; i++)
    assay_query_add_range (&query, self,
                           assay_corpus_draft_range (self->corpus, attribution->content[i]));

  /* Too little to look for: “he said so”. */
  if (query.n_words == 0)
    return;

  if (needs_speaker)
    n_matches = find_speaker (self, attribution, matches);

  if (needs_speaker && n_matches == 0)
    add_speech_finding (self, attribution, FALSE);
  else if (find_spoken (self, attribution, &query, matches, n_matches) < MIN_SPOKEN &&
           !has_spoken_figure (self, attribution, matches, n_matches))
    add_speech_finding (self, attribution, TRUE);
}

/* “Critics, including Chris Philp”: the one who can be asked, or NULL. Names that a group is called by come before it is
 * told who belongs to it. */
static char *
dup_named_among (AssayInquiry *self,
                 AssaySpan     source)
{
  static const char *const leads[] = { "including", "among them", "such as", "led by" };
  g_autofree char *words = assay_inquiry_dup_words (self, source);
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);

  for (guint i = 0; i < G_N_ELEMENTS (leads); i++)
    {
      const char *at = strstr (words, leads[i]);
      guint from = at != NULL ? source.begin + (guint) g_utf8_pointer_to_offset (words, at) : 0;

      for (guint k = 0; at != NULL && k < n_names; k++)
        {
          if (names[k].span.begin >= from && names[k].span.end <= source.end &&
              names[k].kind == ASSAY_NAME_PERSON)
            return assay_inquiry_dup_words (self, names[k].span);
        }
    }

  return NULL;
}

static void
add_unnamed (AssayInquiry           *self,
             const AssayAttribution *attribution)
{
  int fact = g_array_index (self->statement_fact, int, attribution->sentence);
  AssayFinding *finding = assay_inquiry_add_finding (self, ASSAY_RULE_A2, attribution->source,
                                                     fact);

  finding->claim = (int) attribution->sentence;
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, attribution->source));
  assay_finding_take_value (finding, 1, dup_named_among (self, attribution->source));
}

/* Which share of those who are reported is not named (A6); who is reported twice in a row is one. */
static void
count_unnamed (AssayInquiry *self)
{
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (self->corpus->draft,
                                                                         &n_attributions);
  guint last = G_MAXUINT;
  guint n_all = 0;
  guint n_unnamed = 0;
  AssayFinding *finding = NULL;

  for (guint i = 0; i < n_attributions; i++)
    {
      const AssayAttribution *attribution = &attributions[i];

      if (!attribution->is_speech || assay_span_is_empty (attribution->source) ||
          attribution->source.begin == last || !assay_inquiry_is_body (self, attribution->sentence))
        continue;

      last = attribution->source.begin;
      n_all++;
      n_unnamed += attribution->speaker == ASSAY_SPEAKER_UNNAMED;
    }

  if (n_unnamed == 0)
    return;

  finding = assay_inquiry_add_finding (self, ASSAY_RULE_A6, (AssaySpan){ 0, 0 }, -1);
  assay_finding_weigh (finding, n_unnamed / (double) n_all);
  assay_finding_take_value (finding, 0, g_strdup_printf ("%u", n_unnamed));
  assay_finding_take_value (finding, 1, g_strdup_printf ("%u", n_all));
  assay_finding_take_value (finding, 2,
                            g_strdup_printf ("%u", (200 * n_unnamed + n_all) / (2 * n_all)));
}

/**
 * assay_inquiry_hold_speech:
 *
 * Looks for what people are reported as saying beside them in the sources (A3), and for those whom
 * nobody can ask (A2, A6). What is wholly quoted is left to the rules of quotations.
 */
gboolean
assay_inquiry_hold_speech (AssayInquiry  *self,
                           GCancellable  *cancellable,
                           GError       **error)
{
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (self->corpus->draft,
                                                                         &n_attributions);
  /* “Critics have attacked it and asked why”: they are told of once. */
  AssaySpan last_unnamed = { G_MAXUINT, G_MAXUINT };

  for (guint i = 0; i < n_attributions; i++)
    {
      const AssayAttribution *attribution = &attributions[i];

      if (!assay_inquiry_is_body (self, attribution->sentence))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (attribution->speaker == ASSAY_SPEAKER_UNNAMED &&
          !assay_span_is_empty (attribution->source) &&
          attribution->source.begin != last_unnamed.begin)
        {
          add_unnamed (self, attribution);
          last_unnamed = attribution->source;
        }

      if (attribution->is_speech && attribution->mode != ASSAY_ATTRIBUTION_DIRECT &&
          assay_inquiry_has_texts (self))
        hold_attribution (self, attribution);
    }

  count_unnamed (self);

  return TRUE;
}
