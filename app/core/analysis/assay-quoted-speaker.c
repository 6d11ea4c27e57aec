/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quoted-private.h"

#include "assay-bisect.h"
#include "assay-spelling-private.h"

/* Who is named in none of so many passages before and behind “he said” is not who said it. */
#define NEAR_PASSAGES 3

/* “She said” may stand so many sentences behind her name, if all between is hers. */
#define MAX_SENTENCES_BACK 4

/* Words of one name that are compared. */
#define MAX_NAME_WORDS 8

/* The words of a name as they are compared: alias or stem, so that “Britain” meets “British”. */
typedef struct
{
  guint keys[MAX_NAME_WORDS];
  guint n;
} NameWords;

static guint
find_from (const GArray *words,
           guint         first,
           guint         end,
           guint         position)
{
  assay_bisect (first, end, i, g_array_index (words, AssayWord, i).span.begin < position);

  return first;
}

static NameWords
get_words (const GArray   *words,
           AssayWordRange  range,
           AssaySpan       span)
{
  NameWords name = { .n = 0 };

  for (guint i = find_from (words, range.first, range.end, span.begin);
       i < range.end && name.n < MAX_NAME_WORDS; i++)
    {
      const AssayWord *word = &g_array_index (words, AssayWord, i);

      if (word->span.begin >= span.end)
        break;
      if ((word->flags & ASSAY_WORD_STOP) == 0)
        name.keys[name.n++] = word->form;
    }

  return name;
}

/* Whether both may be one: the last word of either is in the other. */
static gboolean
may_be_one (const NameWords *a,
            const NameWords *b)
{
  if (a->n == 0 || b->n == 0)
    return TRUE;

  for (guint i = 0; i < a->n; i++)
    {
      if (a->keys[i] == b->keys[b->n - 1])
        return TRUE;
    }

  for (guint i = 0; i < b->n; i++)
    {
      if (b->keys[i] == a->keys[a->n - 1])
        return TRUE;
    }

  return FALSE;
}

/* Whether the words that say who it was are “he” or “she” and no more. */
static gboolean
is_pronoun (AssayReading           *reading,
            const AssayAttribution *attribution)
{
  g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading),
                                                attribution->source);

  return g_ascii_strcasecmp (words, "he") == 0 || g_ascii_strcasecmp (words, "she") == 0;
}

/* Whether a sentence has something that somebody is said to say: @name is the first of that somebody. */
static gboolean
is_said_by (AssayReading *reading,
            guint         sentence,
            int           name)
{
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);
  const AssayClaim *claims = assay_reading_get_claims (reading, &n);
  gboolean is_said = claims[sentence].kind == ASSAY_CLAIM_QUOTATION;

  assay_reading_get_attributions (reading, &n);
  for (guint i = 0; i < n; i++)
    {
      if (attributions[i].sentence == sentence)
        {
          if (attributions[i].name != name)
            return FALSE;
          is_said = TRUE;
        }
    }

  return is_said;
}

/* The last mention of somebody before @position, or NULL. */
static const AssayName *
find_mention (AssayReading *reading,
              int           name,
              guint         position)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);
  guint low = 0;

  assay_bisect (low, n, i, names[i].span.begin < position);

  while (low > 0)
    {
      low--;
      if ((int) names[low].first == name)
        return &names[low];
    }

  return NULL;
}

/* Whether a sentence is about somebody: it begins with the name, or says what that somebody said. */
static gboolean
is_subject (AssayReading    *reading,
            const AssayName *mention)
{
  guint n = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n);
  AssaySpan title = assay_span_is_empty (mention->title) ? mention->span : mention->title;

  return MIN (title.begin, mention->span.begin) == sentences[mention->sentence].span.begin ||
         is_said_by (reading, mention->sentence, (int) mention->first);
}

/* Whether one name is the other with a slip in it, which is told as a spelling (N2). */
static gboolean
is_slip (AssayReading    *reading,
         const AssayName *name,
         AssayReading    *other_reading,
         const AssayName *other)
{
  g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading), name->span);
  g_autofree char *other_words = assay_text_dup_span (assay_reading_get_text (other_reading),
                                                      other->span);

  return assay_spelling_is_slip (words, other_words);
}

/* The name of a quotation's speaker, or NULL. Where the words beside it have “he” or “the minister”, it is a guess. */
static const AssayName *
find_speaker (AssayReading         *reading,
              const AssayQuotation *quotation,
              gboolean             *is_guess)
{
  guint n_attributions = 0;
  guint n_names = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n_attributions);
  const AssayName *names = assay_reading_get_names (reading, &n_names);
  const AssayAttribution *attribution = quotation->attribution >= 0
                                            ? &attributions[quotation->attribution]
                                            : NULL;

  if (attribution == NULL || attribution->name < 0 || attribution->speaker != ASSAY_SPEAKER_NAMED)
    return NULL;

  *is_guess = !assay_span_contains (attribution->source, names[attribution->name].span);

  /* A later mention may be shorter; the first has the most of it. */
  return &names[names[attribution->name].first];
}

/* The quotation of the source that has these words, or NULL: the outer one where several do. */
static const AssayQuotation *
find_quotation_at (AssayReading *reading,
                   AssaySpan     span)
{
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n_quotations);
  guint low = 0;

  assay_bisect (low, n_quotations, middle, quotations[middle].span.begin <= span.begin);

  for (guint i = low; i-- > 0;)
    {
      if (quotations[i].attribution >= 0 && quotations[i].span.end > span.begin)
        return &quotations[i];
      if (quotations[i].parent < 0)
        return NULL;
    }

  return NULL;
}

/* Whether somebody is named near a word of the corpus, so that “he said” there may be of them. */
static gboolean
is_named_near (const AssayCorpus *corpus,
               const NameWords   *name,
               guint              word)
{
  guint at = assay_corpus_passage_at (corpus, word);
  AssayWordRange range = g_array_index (corpus->source_passages, AssayWordRange,
                                        assay_corpus_passage (corpus, at)->source);
  guint first = MAX (range.first, at - MIN (at, NEAR_PASSAGES));
  guint last = MIN (range.end - 1, at + NEAR_PASSAGES);

  for (guint i = assay_corpus_passage (corpus, first)->words.first;
       i < assay_corpus_passage (corpus, last)->words.end; i++)
    {
      for (guint j = 0; j < name->n; j++)
        {
          if (assay_corpus_word (corpus, i)->form == name->keys[j])
            return TRUE;
        }
    }

  return FALSE;
}

/*
 * Whether “he” or “she” beside a quotation of a source can only be whom the reading takes: the one somebody of the
 * sentence before, who is its subject, with nobody else named since.
 */
static gboolean
is_sure (AssayReading         *reading,
         const AssayQuotation *quotation)
{
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);
  const AssayAttribution *attribution = &attributions[quotation->attribution];
  const AssayName *names = assay_reading_get_names (reading, &n);
  guint end = MIN (quotation->span.begin, attribution->source.begin);
  const AssayName *mention = find_mention (reading, attribution->name, end);
  guint low = 0;

  if (mention == NULL || !is_pronoun (reading, attribution) ||
      attribution->sentence > mention->sentence + MAX_SENTENCES_BACK ||
      !is_subject (reading, mention))
    return FALSE;

  assay_bisect (low, n, i, names[i].sentence < mention->sentence);
  for (; low < n && names[low].span.begin < end; low++)
    {
      if (names[low].first != mention->first && names[low].kind != ASSAY_NAME_PLACE &&
          names[low].kind != ASSAY_NAME_ORGANISATION &&
          (names[low].kind == ASSAY_NAME_PERSON || names[low].span.begin > mention->span.end))
        return FALSE;
    }

  for (guint i = mention->sentence + 1; i < attribution->sentence; i++)
    {
      if (!is_said_by (reading, i, attribution->name))
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_quoted_tell_speaker:
 * @quotation: a quotation of the draft
 * @places: (array length=n_places): where the sources have it
 * @speaker: (out): whom else a source names
 *
 * Returns: whether a source gives the words to somebody else, and none to the one that the draft names
 */
gboolean
assay_quoted_tell_speaker (AssayInquiry           *self,
                           const AssayQuotation   *quotation,
                           const AssayQuotedPlace *places,
                           guint                   n_places,
                           AssayQuotedSpeaker     *speaker)
{
  const AssayCorpus *corpus = self->corpus;
  gboolean is_guess = FALSE;
  const AssayName *ours = find_speaker (corpus->draft, quotation, &is_guess);
  AssayWordRange draft = { 0, corpus->draft_words->len };
  NameWords our_words = { .n = 0 };
  gboolean differs = FALSE;

  if (ours == NULL || is_guess)
    return FALSE;

  our_words = get_words (corpus->draft_words, draft, ours->span);

  for (guint i = 0; i < n_places; i++)
    {
      guint source = assay_corpus_passage (corpus,
                                           assay_corpus_passage_at (corpus, places[i].first))
                         ->source;
      AssayReading *reading = assay_source_get_whole_reading (
          g_ptr_array_index (corpus->sources, source));
      const AssayQuotation *found = find_quotation_at (
          reading, assay_corpus_word (corpus, places[i].first)->span);
      const AssayName *theirs = found != NULL ? find_speaker (reading, found, &is_guess) : NULL;
      NameWords their_words = { .n = 0 };

      if (theirs == NULL || (is_guess && is_named_near (corpus, &our_words, places[i].first) &&
                             !is_sure (reading, found)))
        continue;

      their_words = get_words (corpus->words,
                               g_array_index (corpus->source_ranges, AssayWordRange, source),
                               theirs->span);

      if (may_be_one (&our_words, &their_words) || is_slip (corpus->draft, ours, reading, theirs) ||
          (ours->kind != theirs->kind && ours->kind != ASSAY_NAME_UNKNOWN &&
                                                    theirs->kind != ASSAY_NAME_UNKNOWN))
        return FALSE;

      if (!differs)
        {
          speaker->place = i;
          speaker->span = theirs->span;
        }
      differs = TRUE;
    }

  return differs;
}
