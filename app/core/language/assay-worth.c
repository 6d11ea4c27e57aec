/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-worth-private.h"

#include <math.h>
#include <string.h>

#include "assay-ascii.h"
#include "assay-lexicon.h"
#include "assay-model-file.h"
#include "assay-word-classes.h"

/* No word that tells anything is longer. */
#define MAX_WORD_BYTES 40

/* The first letters of a word stand for its forms: “taxes”, “taxed”, “taxation”. */
#define STEM_BYTES 5

/* Speech is not news, where the model is less sure than it believes. */
#define CAUTION 0.6

/* What a feature is about: each has hashes of its own. */
enum
{
  ABOUT_WORD = 1,
  ABOUT_PAIR,
  ABOUT_CLASSES,
  ABOUT_FIRST,
  ABOUT_END,
  ABOUT_ENDING,
  ABOUT_SIGN,
  ABOUT_FIGURE,
  ABOUT_NAME,
  ABOUT_DATE,
  ABOUT_LENGTH,
  ABOUT_FIGURE_WORD,
  ABOUT_STEM,
  ABOUT_STEMS,
  ABOUT_CLASS_WORD,
  ABOUT_WORD_CLASS,
};

static inline guint32
mix (guint32 about,
     guint32 a,
     guint32 b)
{
  guint32 h = about * 0x9e3779b1u;

  h = (h ^ a) * 0x85ebca6bu;
  h ^= h >> 15;
  h = (h ^ b) * 0xc2b2ae35u;

  return h ^ (h >> 16);
}

/* A feature counts once, however often the sentence has it. */
static inline void
add (AssayWorthTeller *self,
     guint32           hash)
{
  guint32 bucket = hash & (ASSAY_WORTH_BUCKETS - 1);
  guint32 bit = 1u << (bucket & 31);

  if ((self->seen[bucket / 32] & bit) != 0 || self->n == ASSAY_WORTH_MAX_FEATURES)
    return;

  self->seen[bucket / 32] |= bit;
  self->buckets[self->n++] = bucket;
}

/* FNV-1a of a word in lower case; of the shape of digits, for no debate has the same figures again. */
static guint32
hash_token (const AssayReader *reader,
            guint              i)
{
  const AssayToken *token = assay_reader_token (reader, i);
  const char *p = reader->utf8 + token->begin_byte;
  gsize n = MIN (token->end_byte - token->begin_byte, MAX_WORD_BYTES);
  gboolean is_number = token->kind == ASSAY_TOKEN_NUMBER;
  gboolean is_year = is_number && n == 4 && (p[0] == '1' || p[0] == '2') &&
                     (p[1] == '9' || p[1] == '0');
  guint32 hash = is_year ? 1 : 2166136261u;

  for (gsize k = 0; k < n && !is_year; k++)
    hash = (hash ^
            (guchar) (is_number && g_ascii_isdigit (p[k]) ? '9' : assay_ascii_to_lower (p[k]))) *
           16777619u;

  return hash;
}

/* Which of the lists and classes a word is in: so words that no training saw tell something too. */
static guint32
class_token (const AssayReader  *reader,
             const AssayLexicon *signs,
             guint               i)
{
  const AssayToken *token = assay_reader_token (reader, i);
  const char *letters = NULL;
  guint32 classes = 0;

  if (token->kind == ASSAY_TOKEN_NUMBER)
    return 1;
  if (token->kind == ASSAY_TOKEN_MARK)
    return 2;

  letters = assay_lexicon_lookup_token (signs, reader, i);
  if (letters != NULL && *letters != '\0')
    return 0x1000u | (guchar) *letters;

  classes = reader->classes[i];
  if (classes != 0)
    return mix (99, classes, 0) | 0x8000u;

  return (token->flags & ASSAY_TOKEN_CAPITAL) != 0 ? 3 : 4;
}

/* The last three letters of a longer word tell its tense and sort. */
static void
add_ending (AssayWorthTeller *self,
            guint             i)
{
  const AssayToken *token = assay_reader_token (self->reader, i);
  const char *end = self->reader->utf8 + token->end_byte;

  if (token->kind == ASSAY_TOKEN_WORD && token->end_byte - token->begin_byte > 5)
    add (self,
         mix (ABOUT_ENDING,
              (guint32) ((guchar) end[-1] | (guchar) end[-2] << 8 | (guchar) end[-3] << 16), 0));
}

/* The word as far as its forms have it in common. */
static guint32
hash_stem (const AssayReader *reader,
           guint              i)
{
  const AssayToken *token = assay_reader_token (reader, i);
  gsize n = MIN (token->end_byte - token->begin_byte, STEM_BYTES);
  guint32 hash = 5381;

  for (gsize k = 0; k < n; k++)
    hash = (hash * 33) ^ (guchar) assay_ascii_to_lower (reader->utf8[token->begin_byte + k]);

  return hash;
}

/* What stood before the word that is looked at; 7 where nothing did. */
typedef struct
{
  guint32 hash;
  guint32 stem;
  guint32 class;
  guint32 class_before;
} Before;

static void
add_word (AssayWorthTeller *self,
          guint             i,
          Before           *before)
{
  guint32 hash = hash_token (self->reader, i);
  guint32 stem = hash_stem (self->reader, i);
  guint32 class = class_token (self->reader, self->signs, i);

  add (self, mix (ABOUT_WORD, hash, 0));
  add (self, mix (ABOUT_PAIR, before->hash, hash));
  add (self, mix (ABOUT_STEM, stem, 0));
  add (self, mix (ABOUT_STEMS, before->stem, stem));
  add (self, mix (ABOUT_CLASSES, before->class, class));
  add (self, mix (ABOUT_CLASSES, mix (8, before->class_before, before->class), class));
  add (self, mix (ABOUT_CLASS_WORD, before->class, hash));
  add (self, mix (ABOUT_WORD_CLASS, before->hash, class));
  add_ending (self, i);

  if (class == 1)
    add (self, mix (ABOUT_FIGURE_WORD, before->hash, class));
  else if (before->class == 1)
    add (self, mix (ABOUT_FIGURE_WORD, before->class, hash));

  *before = (Before){ hash, stem, class, before->class };
}

static void
add_words (AssayWorthTeller *self,
           guint             first,
           guint             end)
{
  Before before = { 7, 7, 7, 7 };

  for (guint i = first; i < end; i++)
    {
      if (self->reader->quoted[i] < 0)
        add_word (self, i, &before);
    }

  add (self, mix (ABOUT_FIRST, hash_token (self->reader, first), 0));
  add (self, mix (ABOUT_END, hash_token (self->reader, end - 1), 0));
}

/* Index of the first of an array of @size bytes an item, with the sentence at @offset, that is not before it. */
static guint
find_of_sentence (const GArray *array,
                  gsize         size,
                  gsize         offset,
                  guint         sentence)
{
  guint low = 0;
  guint high = array->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      guint at;

      memcpy (&at, array->data + middle * size + offset, sizeof at);
      if (at < sentence)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* What the passes before found in the sentence. */
static void
add_findings (AssayWorthTeller *self,
              guint             sentence)
{
  const AssayReading *reading = self->reader->reading;
  guint n_found = 0;

  for (guint i = find_of_sentence (reading->figures, sizeof (AssayFigure),
                                   G_STRUCT_OFFSET (AssayFigure, sentence), sentence);
       i < reading->figures->len &&
       g_array_index (reading->figures, AssayFigure, i).sentence == sentence;
       i++)
    {
      const AssayFigure *figure = &g_array_index (reading->figures, AssayFigure, i);

      add (self, mix (ABOUT_FIGURE, figure->kind, figure->bound));
      add (self, mix (ABOUT_FIGURE, figure->kind, 100));
      n_found++;
    }
  add (self, mix (ABOUT_FIGURE, 1000, MIN (n_found, 3)));

  n_found = 0;
  for (guint i = find_of_sentence (reading->dates, sizeof (AssayDate),
                                   G_STRUCT_OFFSET (AssayDate, sentence), sentence);
       i < reading->dates->len && g_array_index (reading->dates, AssayDate, i).sentence == sentence;
       i++)
    {
      add (self, mix (ABOUT_DATE, g_array_index (reading->dates, AssayDate, i).is_relative, 0));
      n_found++;
    }
  add (self, mix (ABOUT_DATE, 1000, MIN (n_found, 2)));

  n_found = 0;
  for (guint i = find_of_sentence (reading->names, sizeof (AssayName),
                                   G_STRUCT_OFFSET (AssayName, sentence), sentence);
       i < reading->names->len && g_array_index (reading->names, AssayName, i).sentence == sentence;
       i++)
    {
      add (self, mix (ABOUT_NAME, g_array_index (reading->names, AssayName, i).kind, 0));
      n_found++;
    }
  add (self, mix (ABOUT_NAME, 1000, MIN (n_found, 3)));
}

/**
 * assay_worth_teller_new:
 * @reader: a reading whose passes before the claims have run
 *
 * Returns: (transfer full): what tells how much a sentence is worth checking
 */
AssayWorthTeller *
assay_worth_teller_new (const AssayReader *reader)
{
  const char *language = reader->reading->language;
  const AssayModelFile *file = reader->reading->rules_only
                                   ? NULL
                                   : assay_model_file_get (language, ASSAY_WORTH_MODEL,
                                                           ASSAY_WORTH_VERSION);
  AssayWorthTeller *self = g_new0 (AssayWorthTeller, 1);
  const gint8 *weights = NULL;
  const float *numbers = NULL;
  gsize n_weights = 0;
  gsize n_numbers = 0;

  self->reader = reader;
  self->signs = assay_lexicon_get (language, "signs");

  if (file == NULL)
    return self;

  weights = assay_model_file_get_section (file, "weights", sizeof (gint8), &n_weights);
  numbers = assay_model_file_get_section (file, "scale", sizeof (float), &n_numbers);

  if (n_weights == ASSAY_WORTH_BUCKETS && n_numbers == 2)
    {
      self->weights = weights;
      self->scale = numbers[0];
      self->bias = numbers[1];
    }

  return self;
}

void
assay_worth_teller_free (AssayWorthTeller *self)
{
  g_free (self);
}

/**
 * assay_worth_teller_collect:
 * @sentence: index of a sentence
 * @signs: its signs
 *
 * Sets @buckets to what the model looks at.
 */
void
assay_worth_teller_collect (AssayWorthTeller *self,
                            guint             sentence,
                            const AssaySigns *signs)
{
  const AssayReader *reader = self->reader;
  guint first = g_array_index (reader->sentence_first, guint, sentence);
  guint end = g_array_index (reader->sentence_first, guint, sentence + 1);

  for (guint i = 0; i < self->n; i++)
    self->seen[self->buckets[i] / 32] = 0;
  self->n = 0;

  for (guint i = 0; i < ASSAY_N_SIGNS; i++)
    add (self, mix (ABOUT_SIGN, i, (guint32) ceil (signs->values[i] * 2)));

  add (self, mix (ABOUT_LENGTH, MIN ((end - first) / 4, 12), 0));
  add_findings (self, sentence);
  add_words (self, first, end);
}

/* The logarithm of the odds of a share. */
double
assay_worth_odds (double share)
{
  share = CLAMP (share, 0.001, 0.999);

  return log (share / (1 - share));
}

/**
 * assay_worth_teller_tell:
 * @worth: (out): 0–1, how much a checker would want the sentence checked
 *
 * Returns: whether there is a model that tells it
 */
gboolean
assay_worth_teller_tell (AssayWorthTeller *self,
                         guint             sentence,
                         const AssaySigns *signs,
                         double           *worth)
{
  gint64 sum = 0;
  double odds;

  if (self->weights == NULL)
    return FALSE;

  assay_worth_teller_collect (self, sentence, signs);
  for (guint i = 0; i < self->n; i++)
    sum += self->weights[self->buckets[i]];

  odds = (double) sum * self->scale / sqrt (MAX (self->n, 1)) + self->bias +
         assay_worth_odds (assay_signs_tell_worth (signs));
  *worth = 1 / (1 + exp (-odds * CAUTION));

  return TRUE;
}
