/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-claims-private.h"

#include <math.h>
#include <string.h>

#include "assay-ascii.h"
#include "assay-lexicon.h"
#include "assay-word-classes.h"

/* No sign counts for more than this. */
static const double bounds[ASSAY_N_SIGNS] = {
  [ASSAY_SIGN_FRAME] = 2,
  [ASSAY_SIGN_JUDGING] = 4,
  [ASSAY_SIGN_HINT] = 8,
  [ASSAY_SIGN_LOADED] = 1,
  [ASSAY_SIGN_LOADED_WORDS] = 3,
  [ASSAY_SIGN_NUMBERS] = 3,
  [ASSAY_SIGN_DAYS] = 1,
  [ASSAY_SIGN_CUES] = 1,
  [ASSAY_SIGN_QUOTED] = 1,
  [ASSAY_SIGN_PAST] = 4,
  [ASSAY_SIGN_BE] = 2,
  [ASSAY_SIGN_FIRST] = 1,
  [ASSAY_SIGN_SECOND] = 1,
  [ASSAY_SIGN_ASKING] = 1,
  [ASSAY_SIGN_NAMES] = 4,
  [ASSAY_SIGN_CHANGE] = 2,
  [ASSAY_SIGN_COMPARISON] = 2,
  [ASSAY_SIGN_CAUSE] = 1,
  [ASSAY_SIGN_MODAL] = 2,
  [ASSAY_SIGN_WORDS] = 2,
};

/* Words after which hints are as dense as in a sentence of usual length. */
#define USUAL_WORDS 20.0

void
assay_sign_counter_init (AssaySignCounter  *self,
                         const AssayReader *reader)
{
  const char *language = reader->reading->language;

  *self = (AssaySignCounter){
    .reader = reader,
    .opinion = assay_lexicon_get (language, "opinion"),
    .cues = assay_lexicon_get (language, "cues"),
    .owned = assay_lexicon_get (language, "owned"),
    .signs = assay_lexicon_get (language, "signs"),
  };
}

/* The letters of the list “signs” and of closed words. */
static void
count_word (const AssaySignCounter *self,
            guint                   i,
            double                 *values)
{
  const AssayReader *reader = self->reader;
  const char *letters = assay_lexicon_lookup_token (self->signs, reader, i);
  const char *cue = assay_lexicon_lookup_token (self->cues, reader, i);
  const AssayToken *token = assay_reader_token (reader, i);

  for (; letters != NULL && *letters != '\0'; letters++)
    {
      switch (*letters)
        {
        case 'f':
          values[ASSAY_SIGN_FIRST]++;
          break;
        case 's':
          values[ASSAY_SIGN_SECOND]++;
          break;
        case 'c':
          values[ASSAY_SIGN_CHANGE]++;
          break;
        case 'm':
          values[ASSAY_SIGN_COMPARISON]++;
          break;
        case 'y':
          values[ASSAY_SIGN_CAUSE]++;
          break;
        case 'n':
          values[ASSAY_SIGN_NUMBERS]++;
          break;
        case 'b':
          values[ASSAY_SIGN_BE]++;
          break;
        default:
          break;
        }
    }

  if (cue != NULL && g_str_has_prefix (cue, "speech") && strchr (cue, 'x') == NULL)
    values[ASSAY_SIGN_CUES]++;
  if (assay_reader_is (reader, i, ASSAY_WORD_MODAL))
    values[ASSAY_SIGN_MODAL]++;
  if (assay_reader_is (reader, i, ASSAY_WORD_TIME))
    values[ASSAY_SIGN_DAYS]++;
  if ((token->flags & ASSAY_TOKEN_CAPITAL) == 0 && token->end_byte - token->begin_byte > 4 &&
      memcmp (reader->utf8 + token->end_byte - 2, "ed", 2) == 0)
    values[ASSAY_SIGN_PAST]++;
}

/* Years count as days do, and as numbers. */
static void
count_number (const AssaySignCounter *self,
              guint                   i,
              double                 *values)
{
  const AssayToken *token = assay_reader_token (self->reader, i);
  const char *digits = self->reader->utf8 + token->begin_byte;

  values[ASSAY_SIGN_NUMBERS]++;
  if (token->end_byte - token->begin_byte == 4 && (digits[0] == '1' || digits[0] == '2') &&
      (digits[1] == '9' || digits[1] == '0'))
    values[ASSAY_SIGN_DAYS]++;
}

/* Weaker words than these do not tell by themselves what is a judgement. */
#define TELLING 0.6

/* Counts the phrase of judging that begins at @i; returns how many tokens it takes, at least one. */
static guint
count_opinion (const AssaySignCounter *self,
               guint                   i,
               AssaySigns             *signs)
{
  double *values = signs->values;
  const char *value = NULL;
  guint n = assay_lexicon_match (self->opinion, self->reader, i, &value);
  double weight = n > 0 ? assay_ascii_to_double (value) : 0;

  if (weight >= TELLING && weight > signs->telling_weight)
    {
      signs->telling = assay_reader_span (self->reader, i, i + n - 1);
      signs->telling_weight = weight;
    }

  if (weight >= 1)
    values[ASSAY_SIGN_FRAME]++;
  else if (weight >= 0.6)
    values[ASSAY_SIGN_JUDGING]++;
  else if (weight > 0)
    values[ASSAY_SIGN_HINT]++;

  return MAX (n, 1);
}

static void
count_loaded (AssaySignCounter *self,
              guint             sentence,
              double           *values)
{
  const GArray *loaded = self->reader->reading->loaded;

  while (self->loaded < loaded->len &&
         g_array_index (loaded, AssayLoaded, self->loaded).sentence < sentence)
    self->loaded++;
  for (guint i = self->loaded;
       i < loaded->len && g_array_index (loaded, AssayLoaded, i).sentence == sentence; i++)
    {
      values[ASSAY_SIGN_LOADED] = MAX (values[ASSAY_SIGN_LOADED],
                                       g_array_index (loaded, AssayLoaded, i).strength);
      values[ASSAY_SIGN_LOADED_WORDS]++;
    }
}

/**
 * assay_sign_counter_count:
 * @sentence: index of a sentence; sentences are to be asked for in order
 * @signs: (out): its signs
 */
void
assay_sign_counter_count (AssaySignCounter *self,
                          guint             sentence,
                          AssaySigns       *signs)
{
  const AssayReader *reader = self->reader;
  guint first = g_array_index (reader->sentence_first, guint, sentence);
  guint end = g_array_index (reader->sentence_first, guint, sentence + 1);
  double *values = signs->values;
  double n_words = 0;
  double n_quoted = 0;
  guint opinion_next = first;
  const char *owned = NULL;

  *signs = (AssaySigns){ 0 };

  for (guint i = first; i < end; i++)
    {
      const AssayToken *token = assay_reader_token (reader, i);

      if (reader->quoted[i] >= 0)
        {
          n_quoted += token->kind != ASSAY_TOKEN_MARK;
          continue;
        }

      if (i >= opinion_next)
        opinion_next = i + count_opinion (self, i, signs);
      signs->is_owned |= assay_lexicon_match (self->owned, reader, i, &owned) > 0;

      if (token->kind == ASSAY_TOKEN_MARK)
        {
          values[ASSAY_SIGN_ASKING] += token->mark == '?' || token->mark == '!';
          continue;
        }

      n_words++;
      if (token->kind == ASSAY_TOKEN_NUMBER)
        count_number (self, i, values);
      else
        count_word (self, i, values);
      if (i > first && token->kind == ASSAY_TOKEN_WORD &&
          (token->flags & ASSAY_TOKEN_CAPITAL) != 0 &&
          (assay_reader_token (reader, i - 1)->flags & ASSAY_TOKEN_CAPITAL) == 0 &&
          !assay_reader_is (reader, i, ASSAY_WORD_SUBJECT | ASSAY_WORD_TIME))
        values[ASSAY_SIGN_NAMES]++;
    }

  count_loaded (self, sentence, values);

  values[ASSAY_SIGN_HINT] = MIN (values[ASSAY_SIGN_HINT], bounds[ASSAY_SIGN_HINT]) *
                            MIN (1, USUAL_WORDS / MAX (n_words, 1));
  values[ASSAY_SIGN_QUOTED] = n_quoted / MAX (n_words + n_quoted, 1);
  values[ASSAY_SIGN_WORDS] = (n_words + n_quoted) / 30.0;

  for (guint i = 0; i < ASSAY_N_SIGNS; i++)
    values[i] = MIN (values[i], bounds[i]);
}

/* Sum of the signs by their weights, as a share between 0 and 1. */
static double
weigh (const AssaySigns *signs,
       const double     *weights,
       double            bias)
{
  double sum = bias;

  for (guint i = 0; i < ASSAY_N_SIGNS; i++)
    sum += signs->values[i] * weights[i];

  return 1.0 / (1.0 + exp (-sum));
}

/**
 * assay_signs_tell_opinion:
 *
 * The weights are a logistic regression on sentences that people labelled as subjective or not (the
 * NewsSD-ENG corpus, CC BY 4.0), rounded; that of whole frames was too rare there and is set by hand.
 *
 * Returns: 0–1, how likely the narrator judges, foresees or urges
 */
double
assay_signs_tell_opinion (const AssaySigns *signs)
{
  static const double weights[ASSAY_N_SIGNS] = {
    [ASSAY_SIGN_FRAME] = 1.0,     [ASSAY_SIGN_JUDGING] = 0.75,      [ASSAY_SIGN_HINT] = 0.35,
    [ASSAY_SIGN_LOADED] = 0.6,    [ASSAY_SIGN_LOADED_WORDS] = 0.85, [ASSAY_SIGN_NUMBERS] = -0.35,
    [ASSAY_SIGN_DAYS] = -0.5,     [ASSAY_SIGN_CUES] = -0.45,        [ASSAY_SIGN_QUOTED] = -0.65,
    [ASSAY_SIGN_PAST] = -0.15,    [ASSAY_SIGN_BE] = 0.3,            [ASSAY_SIGN_FIRST] = 0.6,
    [ASSAY_SIGN_ASKING] = 0.15,   [ASSAY_SIGN_NAMES] = -0.2,        [ASSAY_SIGN_CHANGE] = -0.1,
    [ASSAY_SIGN_CAUSE] = -0.2,    [ASSAY_SIGN_MODAL] = 0.2,         [ASSAY_SIGN_WORDS] = 0.3,
  };

  return weigh (signs, weights, -1.3);
}

/**
 * assay_signs_tell_worth:
 *
 * The weights are a logistic regression on sentences of debates of which people said whether they were
 * worth checking (the ClaimBuster corpus), rounded; the bias is set so that 0.5 divides them best.
 *
 * Returns: 0–1, how much a checker would want the sentence checked
 */
double
assay_signs_tell_worth (const AssaySigns *signs)
{
  static const double weights[ASSAY_N_SIGNS] = {
    [ASSAY_SIGN_FRAME] = -0.55,      [ASSAY_SIGN_JUDGING] = -0.5, [ASSAY_SIGN_LOADED_WORDS] = -0.15,
    [ASSAY_SIGN_NUMBERS] = 0.9,      [ASSAY_SIGN_CUES] = 0.25,    [ASSAY_SIGN_PAST] = 0.5,
    [ASSAY_SIGN_BE] = -0.1,          [ASSAY_SIGN_FIRST] = -0.5,   [ASSAY_SIGN_SECOND] = -0.4,
    [ASSAY_SIGN_ASKING] = -0.55,     [ASSAY_SIGN_NAMES] = 0.35,   [ASSAY_SIGN_CHANGE] = 0.55,
    [ASSAY_SIGN_COMPARISON] = 0.45,  [ASSAY_SIGN_CAUSE] = 0.2,    [ASSAY_SIGN_MODAL] = -0.4,
    [ASSAY_SIGN_WORDS] = 0.3,
  };

  return weigh (signs, weights, -0.7);
}
