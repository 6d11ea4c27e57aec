/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

#include "assay-ascii.h"

/* A part is cut at the first sentence that would begin beyond it. */
#define CUT_AFTER 384

enum
{
  SHAPE_MARK,
  SHAPE_NUMBER,
  SHAPE_LETTER,
  SHAPE_CAPITALS,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
};

/**
 * assay_tag_hash_word:
 * @word: UTF-8
 *
 * Returns: a hash of the word without case, with each digit as “0”, and all dashes alike
 */
guint32
assay_tag_hash_word (const char *word,
                     gsize       n_bytes)
{
  guint32 hash = 2166136261u;

  /* “–”, “—”, “―” */
  if (n_bytes == 3 && memcmp (word, "\xe2\x80", 2) == 0 && (guchar) word[2] >= 0x93 &&
      (guchar) word[2] <= 0x95)
    return 1;

  /* FNV-1a */
  for (gsize i = 0; i < n_bytes; i++)
    {
      char c = g_ascii_isdigit (word[i]) ? '0' : assay_ascii_to_lower (word[i]);

      hash = (hash ^ (guchar) c) * 16777619u;
    }

  return hash ^ hash >> 15;
}

/* The number of the word in the table of vectors: that knows it by the hash above, but for its last step. */
static guint
find_vector (const AssayTagModel *model,
             guint32              word)
{
  return model->word_vectors == NULL
             ? 0
             : assay_word_vectors_find_hash (model->word_vectors, word ^ word >> 15 ^ word >> 30);
}

static guint8
tell_shape (const AssayToken *token)
{
  if (token->kind == ASSAY_TOKEN_MARK)
    return SHAPE_MARK;
  if (token->kind == ASSAY_TOKEN_NUMBER)
    return SHAPE_NUMBER;
  if ((token->flags & ASSAY_TOKEN_ALL_CAPS) != 0)
    return SHAPE_CAPITALS;
  if ((token->flags & ASSAY_TOKEN_CAPITAL) != 0)
    return token->end_byte - token->begin_byte == 1 ? SHAPE_LETTER : SHAPE_CAPITAL;

  return SHAPE_LOWER;
}

/* What the token is alone. */
static void
fill_word (AssayTagSequence *self,
           guint             i)
{
  const AssayReader *reader = self->reader;
  const AssayToken *token = assay_reader_token (reader, self->first + i);
  const char *begin = reader->utf8 + token->begin_byte;
  gsize n = token->end_byte - token->begin_byte;
  AssayTagWord *word = &self->words[i];

  word->word = assay_tag_hash_word (begin, n);
  word->prefix = n > 4 ? assay_tag_hash_word (begin, 4) : word->word;
  word->suffix2 = n > 2 ? assay_tag_hash_word (begin + n - 2, 2) : word->word;
  word->suffix3 = n > 3 ? assay_tag_hash_word (begin + n - 3, 3) : word->word;
  word->classes = reader->classes[self->first + i];
  word->shape = tell_shape (token);
  word->cue = token->kind == ASSAY_TOKEN_MARK && token->mark != ':'
                  ? 0
                  : assay_tag_model_cue_class (self->model, word->word);
  word->rule = self->rules[self->first + i];
  word->vector = token->kind == ASSAY_TOKEN_WORD ? find_vector (self->model, word->word) : 0;
}

static gboolean
is_pause (const AssayToken *token)
{
  return token->mark == ',' || token->mark == 0x2014 || token->mark == 0x2013 ||
         token->mark == 0x2015;
}

/* Where the token stands in its quotation, and what was counted up to it. */
static void
fill_counts (AssayTagSequence *self)
{
  const AssayReader *reader = self->reader;
  guint8 n_commas = 0;
  guint8 n_marks = 0;
  guint8 n_that = 0;

  for (guint i = 0; i < self->n; i++)
    {
      guint at = self->first + i;
      const AssayToken *token = assay_reader_token (reader, at);
      AssayTagWord *word = &self->words[i];
      gint32 quotation = reader->quoted[at];

      word->quote = 0;
      word->quote_place = 0;
      if (quotation >= 0)
        {
          AssayTokens extent = reader->extents[quotation];

          word->quote = 1;
          if (token->kind == ASSAY_TOKEN_MARK && at == extent.first)
            word->quote = 2;
          else if (token->kind == ASSAY_TOKEN_MARK && at == extent.last && token->mark != '.' &&
                   token->mark != ',')
            word->quote = 3;
          else
            word->quote_place = (guint8) MIN (3, at - extent.first);
        }

      n_commas += is_pause (token);
      n_marks += word->quote >= 2;
      n_that += (word->classes & ASSAY_WORD_THAT) != 0;
      word->n_commas = n_commas;
      word->n_marks = n_marks;
      word->n_that = n_that;
    }
}

/* The last clause of a sentence, from its last comma on, and the first one. */
static void
find_ends (AssayTagSequence *self,
           gint16            begin,
           gint16            end,
           gint16           *head,
           gint16           *tail)
{
  AssayTagWord *words = self->words;

  *head = *tail = -1;

  for (gint16 i = end - 1; i >= begin; i--)
    {
      guint32 mark = assay_reader_token (self->reader, self->first + (guint) i)->mark;

      if ((mark == ',' || words[i].quote == 3) && i < end - 2)
        break;
      if (words[i].cue >= 3 && *tail < 0)
        *tail = i;
    }

  for (gint16 i = begin; i < end; i++)
    {
      if (assay_reader_token (self->reader, self->first + (guint) i)->mark == ',')
        break;
      if (words[i].cue >= 3)
        {
          *head = i;
          break;
        }
    }
}

/* What a token sees of the sentence that it stands in: [@begin, @end). */
static void
fill_sentence (AssayTagSequence *self,
               gint16            begin,
               gint16            end)
{
  AssayTagWord *words = self->words;
  gint16 n_quoted = 0;
  gint16 head;
  gint16 tail;
  gint16 last[2] = { -1, -1 };
  guint8 summary;

  find_ends (self, begin, end, &head, &tail);

  for (gint16 i = begin; i < end; i++)
    n_quoted += words[i].quote > 0;
  summary = (guint8) ((n_quoted == 0                 ? 0
                       : n_quoted >= end - begin - 1 ? 2
                                                     : 1) *
                          4 +
                      (words[begin].quote > 0) * 2 + (words[end - 1].quote > 0));

  for (gint16 i = begin; i < end; i++)
    {
      words[i].begin = begin;
      words[i].end = end;
      words[i].head = head;
      words[i].tail = tail;
      words[i].summary = summary;
      words[i].left = last[0];
      words[i].strong_left = last[1];
      if (words[i].cue >= 2)
        last[0] = i;
      if (words[i].cue >= 3)
        last[1] = i;
    }

  last[0] = last[1] = -1;
  for (gint16 i = end - 1; i >= begin; i--)
    {
      words[i].right = last[0];
      words[i].strong_right = last[1];
      if (words[i].cue >= 2)
        last[0] = i;
      if (words[i].cue >= 3)
        last[1] = i;
    }
}

/* The strong cues of the sentences before and after, which often say whose words these are. */
static void
fill_neighbours (AssayTagSequence *self)
{
  AssayTagWord *words = self->words;
  guint32 last = 0;
  guint32 seen = 0;

  for (guint i = 0; i < self->n; i++)
    {
      if (words[i].begin == (gint16) i)
        last = seen;
      words[i].before = last;
      if (words[i].cue >= 3)
        seen = words[i].word | 1;
    }

  last = seen = 0;
  for (guint i = self->n; i > 0; i--)
    {
      if (words[i - 1].end == (gint16) i)
        last = seen;
      words[i - 1].after = last;
      if (words[i - 1].cue >= 3)
        seen = words[i - 1].word | 1;
    }
}

static void
fill_names (AssayTagSequence *self)
{
  const GArray *names = self->reader->reading->names;
  AssayText *text = self->reader->reading->text;
  guint i = 0;

  for (; self->name < names->len && i < self->n; self->name++)
    {
      const AssayName *name = &g_array_index (names, AssayName, self->name);
      gsize begin_byte = assay_text_to_byte (text, name->span.begin);
      gsize end_byte = assay_text_to_byte (text, name->span.end);

      while (i < self->n &&
             assay_reader_token (self->reader, self->first + i)->begin_byte < begin_byte)
        self->words[i++].name = 0;
      if (i == self->n)
        return;
      while (i < self->n &&
             assay_reader_token (self->reader, self->first + i)->begin_byte < end_byte)
        self->words[i++].name = (guint8) (1 + name->kind);
    }

  while (i < self->n)
    self->words[i++].name = 0;
}

/* How many tokens from self->first on are one sequence. */
static guint
measure (AssayTagSequence *self)
{
  const AssayReader *reader = self->reader;
  const GArray *firsts = reader->sentence_first;
  guint n_tokens = reader->tokens->len;
  guint sentence = self->sentence;

  for (;;)
    {
      guint next = sentence + 1 < firsts->len ? g_array_index (firsts, guint, sentence + 1)
                                              : n_tokens;

      if (next - self->first > ASSAY_MAX_SEQUENCE)
        return sentence > self->sentence ? g_array_index (firsts, guint, sentence) - self->first
                                         : ASSAY_MAX_SEQUENCE;
      sentence++;
      if (next >= n_tokens || next - self->first > CUT_AFTER ||
          (assay_reader_token (reader, next)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        return next - self->first;
    }
}

static void
remember (AssayTagSequence *self)
{
  const AssayToken *last = assay_reader_token (self->reader, self->first + self->n - 1);

  self->past = (AssayTagPast){ 0 };
  for (guint i = 0; i < self->n; i++)
    self->past.has_cue |= self->words[i].cue >= 3;
  self->past.is_open = self->words[self->n - 1].quote == 1 || self->words[self->n - 1].quote == 2;
  self->past.ends_with_colon = last->mark == ':';
}

/**
 * assay_tag_sequence_next:
 *
 * Goes on to the next part, or piece of a part, and describes its words. Before the first call all is
 * zero but the reader, the model and the rules.
 *
 * Returns: FALSE if there is none
 */
gboolean
assay_tag_sequence_next (AssayTagSequence *self)
{
  const GArray *firsts = self->reader->sentence_first;

  if (self->n > 0)
    remember (self);
  self->first += self->n;
  self->n = 0;
  if (self->first >= self->reader->tokens->len)
    return FALSE;

  while (self->sentence + 2 < firsts->len &&
         g_array_index (firsts, guint, self->sentence + 1) <= self->first)
    self->sentence++;

  self->n = measure (self);

  for (guint i = 0; i < self->n; i++)
    fill_word (self, i);
  fill_counts (self);
  fill_names (self);

  for (guint begin = 0, sentence = self->sentence; begin < self->n; sentence++)
    {
      guint end = MIN (self->n, g_array_index (firsts, guint, sentence + 1) - self->first);

      fill_sentence (self, (gint16) begin, (gint16) end);
      begin = end;
    }

  fill_neighbours (self);

  return TRUE;
}
