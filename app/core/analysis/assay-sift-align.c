/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-form-table-private.h"
#include "assay-sift-private.h"

#include <math.h>
#include <string.h>

/* What a token without a partner costs, on either side. */
#define GAP 0.02f

/* A match right behind a match is worth a little more. */
#define RUN 0.05f

/* Passages that are taken by their score alone; the neighbours of the first come after them. */
#define MAX_BEST 4

/* Tokens to each side that tell by which passage one is judged, and what each place in the order of passages
 * costs. */
#define SUPPORT_REACH 4
#define RANK_COST 0.05f

/* Tokens of a slot at most, and beside a token whose neighbours are aligned on one side only. */
#define MAX_SLOT 7

#define MAX_WIDTH (256 + 1)

/* Percent and points, money and its currency, and the rest are kinds of their own. */
static gboolean
are_one_kind (const AssaySiftToken *a,
              const AssaySiftToken *b)
{
  gboolean share_a = a->figure == ASSAY_FIGURE_PERCENT || a->figure == ASSAY_FIGURE_POINTS;
  gboolean share_b = b->figure == ASSAY_FIGURE_PERCENT || b->figure == ASSAY_FIGURE_POINTS;
  gboolean both_money = a->figure == ASSAY_FIGURE_MONEY && b->figure == ASSAY_FIGURE_MONEY;

  if (share_a != share_b || (share_a && a->figure != b->figure))
    return FALSE;

  return !both_money || a->unit == b->unit;
}

static AssaySiftMatch
compare_numbers (const AssaySiftToken *a,
                 const AssaySiftToken *b)
{
  double difference = fabs (a->value - b->value);
  double larger = MAX (fabs (a->value), fabs (b->value));
  gboolean one_kind = are_one_kind (a, b);
  gboolean is_rough = a->bound == ASSAY_BOUND_ABOUT || b->bound == ASSAY_BOUND_ABOUT;

  if (!assay_sift_is_number (a) || !assay_sift_is_number (b))
    return (AssaySiftMatch){ -1, 0.0f, 0 };
  if (difference <= 1e-7 * MAX (1.0, larger))
    return one_kind ? (AssaySiftMatch){ -1, 1.0f, 5 } : (AssaySiftMatch){ -1, 0.4f, -4 };
  if (one_kind && is_rough && difference <= 0.1 * larger && a->kind == b->kind)
    return (AssaySiftMatch){ -1, 0.9f, 4 };

  return (AssaySiftMatch){ -1, a->kind == b->kind && one_kind ? 0.3f : 0.15f, -3 };
}

/* What two words are worth as partners that have this to do with each other. */
static const AssaySiftMatch word_matches[] = {
  [ASSAY_WORD_RELATION_NONE] = { -1, 0.05f, 0 },
  [ASSAY_WORD_RELATION_ANTONYM] = { -1, 0.4f, -1 },
  [ASSAY_WORD_RELATION_OPPOSED] = { -1, 0.35f, -2 },
  [ASSAY_WORD_RELATION_SIBLING] = { -1, 0.2f, 0 },
  [ASSAY_WORD_RELATION_WIDER] = { -1, 0.55f, 1 },
  [ASSAY_WORD_RELATION_SAME] = { -1, 0.7f, 2 },
};

/* @row: that of @a, which says what its word has to do with those of the sources */
static inline AssaySiftMatch
compare_words (AssaySiftWords       *words,
               guint8               *row,
               const AssaySiftToken *a,
               const AssaySiftToken *b)
{
  gboolean stops = a->kind == ASSAY_SIFT_STOP || b->kind == ASSAY_SIFT_STOP;
  AssayWordRelation relation = ASSAY_WORD_RELATION_NONE;

  if (a->kind == ASSAY_SIFT_STOP && b->kind == ASSAY_SIFT_STOP)
    return (AssaySiftMatch){ -1, 0.1f, 0 };
  /* Beside a joining word only an opposite counts. */
  if (stops && !a->opposes && !b->opposes)
    return (AssaySiftMatch){ -1, 0.0f, 0 };

  relation = row[b->column] != ASSAY_FORM_UNKNOWN ? (AssayWordRelation) row[b->column]
                                                  : assay_sift_words_fill_cell (words, row, a, b);

  return stops && relation != ASSAY_WORD_RELATION_ANTONYM ? (AssaySiftMatch){ -1, 0.0f, 0 }
                                                          : word_matches[relation];
}

/* Kinds of tokens, one bit each: nearly all pairs are of two words, and are told by these at a glance. */
#define KIND(kind) (1u << ASSAY_SIFT_##kind)
#define NUMBERS (KIND (NUMBER) | KIND (YEAR))
#define PLAIN (KIND (WORD) | KIND (OPENING) | KIND (STOP))
#define WORDLIKE (PLAIN | KIND (NEGATION) | KIND (NAME) | KIND (SCALE))

static inline gboolean
is_wordlike (const AssaySiftToken *token)
{
  return (WORDLIKE >> token->kind & 1) != 0;
}

/* How alike a token of the draft and one of a source are; @row: as for compare_words(). */
static inline AssaySiftMatch
compare_tokens (AssaySiftWords       *words,
                guint8               *row,
                const AssaySiftToken *a,
                const AssaySiftToken *b)
{
  guint kinds = 1u << a->kind | 1u << b->kind;

  if ((kinds & NUMBERS) != 0)
    return compare_numbers (a, b);
  if (a->form == b->form)
    return (AssaySiftMatch){ -1, 1.0f, 5 };
  if (a->lemma == b->lemma)
    return (AssaySiftMatch){ -1, 0.95f, 5 };
  if ((kinds & ~PLAIN) == 0)
    return compare_words (words, row, a, b);
  if (a->kind == b->kind &&
      (a->kind == ASSAY_SIFT_MONTH || a->kind == ASSAY_SIFT_WEEKDAY || a->kind == ASSAY_SIFT_SCALE))
    return (AssaySiftMatch){ -1, 0.3f, -3 };
  if (a->kind == ASSAY_SIFT_NAME && b->kind == ASSAY_SIFT_NAME)
    return (AssaySiftMatch){ -1, 0.25f, -3 };
  if (a->kind == ASSAY_SIFT_NEGATION && b->kind == ASSAY_SIFT_NEGATION)
    return (AssaySiftMatch){ -1, 0.8f, 3 };
  if ((kinds & ~WORDLIKE) == 0)
    return compare_words (words, row, a, b);

  return (AssaySiftMatch){ -1, 0.0f, 0 };
}

/* One cell of the table: the best score so far, and by which step it was reached. */
typedef struct
{
  float  score;
  guint8 step; /* 1 both, 2 the draft's alone, 3 the source's alone */
  gint8  relation;
  guint8 is_match;
  float  likeness;
} Cell;

/* Follows the best way back from the last token. */
static void
trace (const AssaySiftSentence *self,
       const Cell              *cells,
       AssayWordRange           range,
       AssaySiftRow            *row)
{
  guint m = range.end - range.first;
  guint i = self->n;
  guint j = 0;

#define CELL(a, b) (&cells[(gsize) (a) * (m + 1) + (b)])
  for (guint k = 1; k <= m; k++)
    {
      if (CELL (self->n, k)->score > CELL (self->n, j)->score)
        j = k;
    }

  row->score = CELL (self->n, j)->score;

  while (i > 0 && j > 0)
    {
      const Cell *cell = CELL (i, j);

      if (cell->step == 1)
        {
          row->matches[i - 1] = (AssaySiftMatch){ (int) (range.first + j - 1), cell->likeness,
                                                  cell->relation };
          i--;
          j--;
        }
      else if (cell->step == 2)
        i--;
      else
        j--;
    }
#undef CELL
}

/* Fills row @i of the table: by which steps token @i - 1 of the sentence is best reached. */
static void
fill_row (const AssaySiftSentence *self,
          guint                    i,
          AssayWordRange           range,
          Cell                    *cells)
{
  guint m = range.end - range.first;
  Cell *above = cells + (gsize) (i - 1) * (m + 1);
  Cell *here = above + m + 1;
  const AssaySiftToken *token = &self->tokens[i - 1];
  const AssaySiftToken *others = assay_sift_token (self->sift, range.first);
  guint8 *row = is_wordlike (token) ? assay_sift_words_get_row (self->sift->words, token) : NULL;
  float weight = self->weights[i - 1];

  here[0] = (Cell){ .score = 0.0f };

  for (guint j = 1; j <= m; j++)
    {
      AssaySiftMatch match = compare_tokens (self->sift->words, row, token, &others[j - 1]);
      gboolean is_match = match.likeness > ASSAY_SIFT_MATCH;
      float both = above[j - 1].score + match.likeness * weight;
      float up = above[j].score - GAP;
      float left = here[j - 1].score - GAP;

      if (is_match && above[j - 1].is_match)
        both += RUN;

      here[j].likeness = match.likeness;
      here[j].relation = (gint8) match.relation;
      here[j].is_match = (guint8) is_match;

      if (match.likeness > 0.0f && both >= up && both >= left)
        {
          here[j].score = both;
          here[j].step = 1;
        }
      else
        {
          here[j].score = MAX (MAX (up, left), 0.0f);
          here[j].step = up >= left ? 2 : 3;
        }
    }
}

/* Needleman and Wunsch (1970), the ends of the passage being free. */
static void
align (AssaySiftSentence *self,
       guint              passage,
       AssaySiftRow      *row)
{
  AssayWordRange range = assay_sift_range (self->sift, passage);
  guint m = MIN (range.end - range.first, MAX_WIDTH - 1);
  Cell *cells = NULL;

  if (self->sift->cells == NULL)
    self->sift->cells = g_new (Cell, (ASSAY_SIFT_MAX_TOKENS + 1) * (MAX_WIDTH + 1));
  cells = self->sift->cells;
  memset (cells, 0, (m + 1) * sizeof *cells);
  range.end = range.first + m;
  row->passage = passage;
  for (guint i = 0; i < self->n; i++)
    row->matches[i] = (AssaySiftMatch){ -1, 0.0f, 0 };

  for (guint i = 1; i <= self->n; i++)
    fill_row (self, i, range, cells);

  trace (self, cells, range, row);
}

static gboolean
has_row (const AssaySiftSentence *self,
         guint                    passage)
{
  for (guint i = 0; i < self->n_rows; i++)
    {
      if (self->rows[i].passage == passage)
        return TRUE;
    }

  return FALSE;
}

static void
add_row (AssaySiftSentence *self,
         guint              passage)
{
  AssayWordRange range = assay_sift_range (self->sift, passage);

  if (self->n_rows == ASSAY_SIFT_MAX_CANDIDATES || has_row (self, passage) ||
      range.first == range.end)
    return;

  align (self, passage, &self->rows[self->n_rows++]);
}

static gboolean
is_neighbour (const AssaySiftSentence *self,
              guint                    a,
              guint                    b)
{
  return b < self->sift->corpus->passages->len &&
         assay_corpus_passage (self->sift->corpus, a)->source ==
             assay_corpus_passage (self->sift->corpus, b)->source;
}

/* What the tokens around one have in a row, and it itself if it is there. */
static float
support (const AssaySiftSentence *self,
         const AssaySiftRow      *row,
         guint                    token)
{
  guint first = token > SUPPORT_REACH ? token - SUPPORT_REACH : 0;
  guint end = MIN (self->n, token + SUPPORT_REACH + 1);
  float sum = 0.0f;

  for (guint i = first; i < end; i++)
    {
      if (row->matches[i].likeness > ASSAY_SIFT_MATCH)
        sum += self->weights[i];
    }

  return sum;
}

/**
 * assay_sift_sentence_align:
 *
 * Lays the nearest passages beside the sentence, and says for each token by which of them it is judged.
 */
void
assay_sift_sentence_align (AssaySiftSentence *self)
{
  for (guint i = 0; i < MIN (self->n_hits, MAX_BEST); i++)
    add_row (self, self->hits[i]);

  if (self->hits[0] > 0 && is_neighbour (self, self->hits[0], self->hits[0] - 1))
    add_row (self, self->hits[0] - 1);
  if (is_neighbour (self, self->hits[0], self->hits[0] + 1))
    add_row (self, self->hits[0] + 1);

  /* Few rows: the best comes first by insertion, and equal ones keep their order. */
  for (guint i = 1; i < self->n_rows; i++)
    {
      for (guint j = i; j > 0 && self->rows[j].score > self->rows[j - 1].score; j--)
        {
          AssaySiftRow row = self->rows[j];

          self->rows[j] = self->rows[j - 1];
          self->rows[j - 1] = row;
        }
    }

  for (guint i = 0; i < self->n; i++)
    {
      float best = -1.0f;

      for (guint r = 0; r < self->n_rows; r++)
        {
          float value = support (self, &self->rows[r], i) - RANK_COST * r;

          if (value > best)
            {
              best = value;
              self->chosen[i] = r;
            }
        }

      self->matches[i] = &self->rows[self->chosen[i]].matches[i];
      if (self->matches[i]->likeness <= ASSAY_SIFT_MATCH)
        self->matches[i] = NULL;
    }
}

/* The nearest aligned token to one side in its row, or -1. */
static int
find_aligned (const AssaySiftSentence *self,
              guint                    token,
              int                      step)
{
  const AssaySiftRow *row = &self->rows[self->chosen[token]];

  for (int i = (int) token + step; i >= 0 && i < (int) self->n; i += step)
    {
      if (row->matches[i].likeness > ASSAY_SIFT_MATCH)
        return i;
    }

  return -1;
}

static void
place_token (AssaySiftSentence *self,
             guint              token)
{
  const AssaySiftRow *row = &self->rows[self->chosen[token]];
  AssayWordRange range = assay_sift_range (self->sift, row->passage);
  int left = find_aligned (self, token, -1);
  int right = find_aligned (self, token, 1);
  AssaySiftSlot *slot = &self->slots[token];

  slot->first = range.first;
  slot->end = range.end;

  if (left >= 0)
    slot->first = (guint) row->matches[left].token + 1;
  if (right >= 0)
    slot->end = (guint) row->matches[right].token;
  if (left < 0 && right >= 0)
    slot->first = MAX (range.first, slot->end - MIN (slot->end, MAX_SLOT));
  if (right < 0)
    slot->end = MIN (range.end, slot->first + MAX_SLOT);
  if (slot->end < slot->first)
    slot->end = slot->first;
}

/**
 * assay_sift_sentence_place:
 *
 * Finds for each token where in the source it should stand: between the partners of its aligned neighbours.
 */
void
assay_sift_sentence_place (AssaySiftSentence *self)
{
  for (guint i = 0; i < self->n; i++)
    place_token (self, i);
}

/**
 * assay_sift_sentence_choose_without:
 * @token: a name
 *
 * A name that stands in another's place draws its sentence to a passage of its own. Lays it beside the passage that
 * has most of what is said of it, and places it there.
 */
void
assay_sift_sentence_choose_without (AssaySiftSentence *self,
                                    guint              token)
{
  guint8 group = self->tokens[token].group;
  float best = -1.0f;

  for (guint r = 0; r < self->n_rows; r++)
    {
      float value = -RANK_COST * r;

      for (guint i = 0; i < self->n; i++)
        {
          if (i != token && (group == 0 || self->tokens[i].group != group) &&
              self->rows[r].matches[i].likeness > ASSAY_SIFT_MATCH)
            value += self->weights[i];
        }

      if (value > best)
        {
          best = value;
          self->chosen[token] = r;
        }
    }

  self->matches[token] = &self->rows[self->chosen[token]].matches[token];
  if (self->matches[token]->likeness <= ASSAY_SIFT_MATCH)
    self->matches[token] = NULL;
  place_token (self, token);
}

/* How well a token of the source fits into the place of one of the draft. */
static int
rate_partner (const AssaySiftToken *token,
              const AssaySiftToken *other)
{
  if (other->kind == token->kind && other->kind != ASSAY_SIFT_WORD &&
      other->kind != ASSAY_SIFT_STOP)
    return other->figure == token->figure ? 4 : 3;
  if (assay_sift_is_number (token) && assay_sift_is_number (other))
    return 3;
  if (token->kind == ASSAY_SIFT_WORD && other->kind == ASSAY_SIFT_WORD)
    return 2;

  return other->kind == ASSAY_SIFT_STOP ? 0 : 1;
}

/**
 * assay_sift_sentence_find_partner:
 *
 * Returns: (transfer none) (nullable): what the source has in the place of a token of the draft
 */
const AssaySiftToken *
assay_sift_sentence_find_partner (const AssaySiftSentence *self,
                                  guint                    token)
{
  const AssaySiftMatch *match = &self->rows[self->chosen[token]].matches[token];
  const AssaySiftToken *best = NULL;
  int best_rate = 0;

  if (match->token >= 0 && match->relation < 0)
    return assay_sift_token (self->sift, (guint) match->token);

  for (guint i = self->slots[token].first; i < self->slots[token].end; i++)
    {
      const AssaySiftToken *other = assay_sift_token (self->sift, i);
      int rate = rate_partner (&self->tokens[token], other);

      if (rate > best_rate && other->lemma != self->tokens[token].lemma)
        {
          best_rate = rate;
          best = other;
        }
    }

  return best;
}
