/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-signs-private.h"

#include <string.h>

static int
get_partner (const AssaySiftTeller *self,
             guint         token)
{
  const AssaySiftMatch *match = self->sentence->matches[token];

  return match != NULL ? match->token : -1;
}

static guint
count_kind (const AssaySiftTeller   *self,
            AssayWordRange  range,
            AssaySiftKind   kind)
{
  guint n = 0;

  for (guint i = range.first; i < range.end; i++)
    n += assay_sift_token (self->sift, i)->kind == kind;

  return n;
}

static void
teller_init (AssaySiftTeller                  *self,
             const AssaySiftSentence *sentence)
{
  double total = 0.0;
  double covered = 0.0;
  double covered_best = 0.0;
  guint n_contiguous = 0;

  memset (self, 0, sizeof *self);
  self->sentence = sentence;
  self->sift = sentence->sift;
  self->tokens = sentence->tokens;
  self->best_passage = sentence->rows[0].passage;
  self->best = assay_sift_range (self->sift, self->best_passage);
  self->n_negations_best = count_kind (self, self->best, ASSAY_SIFT_NEGATION);

  for (guint i = 0; i < sentence->n; i++)
    {
      total += sentence->weights[i];
      if (sentence->matches[i] != NULL)
        covered += sentence->weights[i];
      if (sentence->rows[0].matches[i].likeness > ASSAY_SIFT_MATCH)
        covered_best += sentence->weights[i];
      if (self->tokens[i].kind == ASSAY_SIFT_NEGATION)
        self->n_negations++;
      if (i > 0 && get_partner (self, i - 1) >= 0 &&
          get_partner (self, i) == get_partner (self, i - 1) + 1)
        n_contiguous++;
    }

  self->cover = covered / total;
  self->cover_best = covered_best / total;
  self->contiguous = n_contiguous / (double) MAX (sentence->n - 1, 1);
}

static void
put_kind (const AssaySiftTeller *self,
          AssaySiftWriter       *writer,
          guint         i)
{
  const AssaySiftToken *token = &self->tokens[i];

  for (guint kind = 0; kind < ASSAY_N_SIFT_KINDS; kind++)
    assay_sift_put (writer, token->kind == kind);

  assay_sift_put (writer, token->kind);
  assay_sift_put (writer, token->name);
  assay_sift_put (writer, (token->flags & ASSAY_SIFT_QUOTED) != 0);
  assay_sift_put (writer, (token->flags & ASSAY_SIFT_FIRST) != 0);
  assay_sift_put (writer, (token->flags & ASSAY_SIFT_CAPITAL) != 0);
  assay_sift_put (writer, (token->flags & ASSAY_SIFT_REFUSAL) != 0);
  assay_sift_put (writer,
                  (token->flags & ASSAY_SIFT_UP) != 0 ? 2 : (token->flags & ASSAY_SIFT_DOWN) != 0);
  assay_sift_put (writer, (token->flags & ASSAY_SIFT_PRONOUN) != 0);
  assay_sift_put (writer, 25.0 * self->sentence->idf[i]);
}

static void
put_places (AssaySiftWriter       *writer,
            const AssaySiftPlaces *places)
{
  assay_sift_put (writer, MIN (places->n, 5));
  assay_sift_put (writer, places->same_form);
  assay_sift_put (writer, places->in_best);
  assay_sift_put (writer, places->beside);
  assay_sift_put (writer, places->in_rows);
  assay_sift_put (writer, places->distance);
}

/* Nearest tokens that are aligned in the same row, -1 for none. */
typedef struct
{
  int left;
  int right;
} Neighbours;

static Neighbours
find_neighbours (const AssaySiftTeller *self,
                 guint         token)
{
  const AssaySiftRow *row = &self->sentence->rows[self->sentence->chosen[token]];
  Neighbours found = { (int) token - 1, (int) token + 1 };

  while (found.left >= 0 && row->matches[found.left].likeness <= ASSAY_SIFT_MATCH)
    found.left--;
  while (found.right < (int) self->sentence->n &&
         row->matches[found.right].likeness <= ASSAY_SIFT_MATCH)
    found.right++;
  if (found.right == (int) self->sentence->n)
    found.right = -1;

  return found;
}

static guint
count_run (const AssaySiftTeller *self,
           guint         token,
           int           step)
{
  guint run = 0;
  int at = (int) token;

  if (get_partner (self, token) < 0)
    return 0;

  while (run < 4 && at + step >= 0 && at + step < (int) self->sentence->n &&
         get_partner (self, (guint) (at + step)) >= 0 &&
         get_partner (self, (guint) (at + step)) == get_partner (self, (guint) at) + step)
    {
      at += step;
      run++;
    }

  return run;
}

static void
put_alignment (const AssaySiftTeller *self,
               AssaySiftWriter       *writer,
               guint         i,
               Neighbours    neighbours)
{
  const AssaySiftSentence *sentence = self->sentence;
  const AssaySiftRow *row = &sentence->rows[sentence->chosen[i]];
  const AssaySiftMatch *match = &row->matches[i];
  int before = neighbours.left >= 0 ? row->matches[neighbours.left].token : -1;
  int behind = neighbours.right >= 0 ? row->matches[neighbours.right].token : -1;

  assay_sift_put (writer, 200.0f * match->likeness);
  assay_sift_put (writer, match->token >= 0 ? match->relation + 5 : 4);
  assay_sift_put (writer, sentence->chosen[i]);
  assay_sift_put (writer, sentence->matches[i] != NULL);
  assay_sift_put (writer, neighbours.left >= 0 ? MIN (5, (int) i - neighbours.left) : 6);
  assay_sift_put (writer, neighbours.right >= 0 ? MIN (5, neighbours.right - (int) i) : 6);
  assay_sift_put (writer, before >= 0 && behind >= 0);
  assay_sift_put (writer, count_run (self, i, -1));
  assay_sift_put (writer, count_run (self, i, 1));
  /* Put in: its neighbours follow each other in the source. */
  assay_sift_put (writer, sentence->matches[i] == NULL && neighbours.left == (int) i - 1 &&
                   neighbours.right == (int) i + 1 && behind == before + 1);
  assay_sift_put (writer, i > 0 && sentence->matches[i - 1] == NULL);
  assay_sift_put (writer, i + 1 < sentence->n && sentence->matches[i + 1] == NULL);
}

/* What stands in the source where the token should be. */
static void
put_slot (const AssaySiftTeller *self,
          AssaySiftWriter       *writer,
          guint         i)
{
  const AssaySiftToken *token = &self->tokens[i];
  AssaySiftSlot slot = self->sentence->slots[i];
  guint n[ASSAY_N_SIFT_KINDS] = { 0 };
  guint n_new = 0;
  guint n_same = 0;
  guint n_same_new = 0;
  guint n_pronouns = 0;
  guint n_refusals = 0;

  for (guint j = slot.first; j < slot.end; j++)
    {
      const AssaySiftToken *other = assay_sift_token (self->sift, j);
      gboolean is_new = !assay_sift_draft_has (self, other);
      gboolean is_same = other->kind == token->kind ||
                         (assay_sift_is_number (other) && assay_sift_is_number (token));

      if ((int) j == get_partner (self, i))
        continue;

      n[other->kind]++;
      n_new += is_new && other->kind != ASSAY_SIFT_STOP;
      n_same += is_same;
      n_same_new += is_same && is_new;
      n_pronouns += (other->flags & ASSAY_SIFT_PRONOUN) != 0;
      n_refusals += (other->flags & ASSAY_SIFT_REFUSAL) != 0;
    }

  assay_sift_put (writer, MIN (slot.end - slot.first, 12));
  assay_sift_put (writer, n[ASSAY_SIFT_NUMBER] + n[ASSAY_SIFT_YEAR] + n[ASSAY_SIFT_ONE]);
  assay_sift_put (writer, n[ASSAY_SIFT_NAME]);
  assay_sift_put (writer, n[ASSAY_SIFT_NEGATION]);
  assay_sift_put (writer, n[ASSAY_SIFT_WORD] + n[ASSAY_SIFT_OPENING]);
  assay_sift_put (writer, n[ASSAY_SIFT_STOP]);
  assay_sift_put (writer, n_pronouns);
  assay_sift_put (writer, n_refusals);
  assay_sift_put (writer, n_new);
  assay_sift_put (writer, n_same);
  assay_sift_put (writer, n_same_new);
}

static void
put_context (const AssaySiftTeller *self,
             AssaySiftWriter       *writer,
             guint         i,
             const AssaySiftPlaces *places)
{
  const AssaySiftSentence *sentence = self->sentence;
  guint place = sentence->context_place[i];
  guint distance = ASSAY_SIFT_FAR;
  gboolean has_it = FALSE;

  if (place != G_MAXUINT)
    {
      AssayWordRange range = assay_sift_range (self->sift, place);

      distance = place > self->best_passage ? place - self->best_passage
                                            : self->best_passage - place;
      for (guint j = range.first; j < range.end; j++)
        has_it |= assay_sift_token (self->sift, j)->lemma == self->tokens[i].lemma;
    }

  assay_sift_put (writer, 200.0f * sentence->context_any[i]);
  assay_sift_put (writer, 200.0f * sentence->context_match[i]);
  assay_sift_put (writer, 200.0f * (sentence->context_any[i] - sentence->context_match[i]));
  assay_sift_put (writer, has_it);
  assay_sift_put (writer, MIN (distance, ASSAY_SIFT_FAR));
  assay_sift_put (writer, places->n > 0);
}

/* What the source has between the partners of the token and of the one before it. */
static void
put_deletion (const AssaySiftTeller *self,
              AssaySiftWriter       *writer,
              guint         i)
{
  int here = get_partner (self, i);
  int before = i > 0 ? get_partner (self, i - 1) : -1;
  AssayWordRange range = { 0 };
  guint n_words = 0;

  if (here >= 0 && before >= 0 && here - before > 1 && here - before < 15)
    range = (AssayWordRange){ (guint) before + 1, (guint) here };

  n_words = count_kind (self, range, ASSAY_SIFT_WORD);
  assay_sift_put (writer, range.end - range.first);
  assay_sift_put (writer, count_kind (self, range, ASSAY_SIFT_NEGATION));
  assay_sift_put (writer, count_kind (self, range, ASSAY_SIFT_NUMBER));
  assay_sift_put (writer, count_kind (self, range, ASSAY_SIFT_NAME));
  assay_sift_put (writer, n_words);
  assay_sift_put (writer, range.end > range.first &&
                   (assay_sift_token (self->sift, (guint) here)->flags & ASSAY_SIFT_QUOTED) != 0);
}

static guint
count_negations_before (const AssaySiftTeller *self,
                        guint         i)
{
  guint n = 0;

  for (guint j = i - MIN (i, 4); j < i; j++)
    n += self->tokens[j].kind == ASSAY_SIFT_NEGATION;

  return n;
}

static guint
count_negations_at (const AssaySiftTeller *self,
                    guint         place)
{
  guint first = assay_sift_range (self->sift, self->sift->passage_of[place]).first;

  return count_kind (self, (AssayWordRange){ MAX (first, place - MIN (place, 4)), place },
                     ASSAY_SIFT_NEGATION);
}

/* Whether what is said is turned round: here, in the source, and beside the partners of the neighbours. */
static void
put_polarity (const AssaySiftTeller *self,
              AssaySiftWriter       *writer,
              guint         i,
              Neighbours    neighbours)
{
  const AssaySiftRow *row = &self->sentence->rows[self->sentence->chosen[i]];
  guint here = count_negations_before (self, i);
  int partner = get_partner (self, i);
  guint there = partner >= 0 ? count_negations_at (self, (guint) partner) : 0;
  const int sides[] = { neighbours.left, neighbours.right };
  gboolean is_near = FALSE;
  guint n_next_matched = 0;
  guint n_next_negated = 0;
  guint n_looked = 0;

  for (guint k = 0; k < G_N_ELEMENTS (sides); k++)
    {
      if (sides[k] >= 0)
        {
          guint place = (guint) row->matches[sides[k]].token;
          AssayWordRange range = assay_sift_range (self->sift, row->passage);

          is_near |= count_kind (self,
                                 (AssayWordRange){ MAX (range.first, place - MIN (place, 4)),
                                                   MIN (range.end, place + 5) },
                                 ASSAY_SIFT_NEGATION) > 0;
        }
    }

  for (guint j = i + 1; j < MIN (self->sentence->n, i + 6) && n_looked < 2; j++)
    {
      if (self->tokens[j].kind == ASSAY_SIFT_STOP)
        continue;

      n_looked++;
      if (get_partner (self, j) < 0)
        continue;
      n_next_matched++;
      n_next_negated += count_negations_at (self, (guint) get_partner (self, j));
    }

  assay_sift_put (writer, 10 + self->n_negations - MIN (self->n_negations_best, 10));
  assay_sift_put (writer, self->n_negations);
  assay_sift_put (writer, self->n_negations_best);
  assay_sift_put (writer, is_near);
  assay_sift_put (writer, here);
  assay_sift_put (writer, there);
  assay_sift_put (writer, partner >= 0 && here % 2 != there % 2);
  assay_sift_put (writer, n_next_matched);
  assay_sift_put (writer, n_next_negated);
  assay_sift_put (writer, i > 0 && get_partner (self, i - 1) >= 0);
}

static void
put_sentence (const AssaySiftTeller *self,
              AssaySiftWriter       *writer,
              guint         i)
{
  gboolean near_saying = FALSE;

  for (guint j = i - MIN (i, 3); j < MIN (self->sentence->n, i + 4); j++)
    near_saying |= (self->tokens[j].flags & ASSAY_SIFT_SAYING) != 0;

  assay_sift_put (writer, near_saying);
  assay_sift_put (writer, (i > 0 && (self->tokens[i - 1].flags & ASSAY_SIFT_SAYING) != 0) ||
                              (i + 1 < self->sentence->n &&
                               (self->tokens[i + 1].flags & ASSAY_SIFT_SAYING) != 0));
  assay_sift_put (writer, 200.0 * self->cover);
  assay_sift_put (writer, 200.0 * self->cover_best);
  assay_sift_put (writer, 200.0 * self->contiguous);
  assay_sift_put (writer, self->sentence->n);
  assay_sift_put (writer, 100.0 * i / self->sentence->n);
}

/**
 * assay_sift_fill_signs:
 * @self: a sentence that was aligned, placed and weighed
 * @signs: (out): [n][ASSAY_N_SIFT_SIGNS]
 *
 * Writes down what the model sees of each token.
 */
void
assay_sift_fill_signs (const AssaySiftSentence *self,
                       guint8                  *signs)
{
  AssaySiftTeller teller;

  teller_init (&teller, self);
  memset (signs, 0, (gsize) self->n * ASSAY_N_SIFT_SIGNS);

  for (guint i = 0; i < self->n; i++)
    {
      AssaySiftWriter writer = { .signs = signs + (gsize) i * ASSAY_N_SIFT_SIGNS };
      AssaySiftPlaces places = assay_sift_find_places (&teller, &self->tokens[i]);
      Neighbours neighbours = find_neighbours (&teller, i);

      put_kind (&teller, &writer, i);
      g_assert (writer.n == ASSAY_SIFT_SIGN_PLACES);
      put_places (&writer, &places);
      g_assert (writer.n == ASSAY_SIFT_SIGN_ALIGNMENT);
      put_alignment (&teller, &writer, i, neighbours);
      g_assert (writer.n == ASSAY_SIFT_SIGN_SLOT);
      put_slot (&teller, &writer, i);
      g_assert (writer.n == ASSAY_SIFT_SIGN_RELATIONS);
      assay_sift_put_relations (&teller, &writer, i);
      g_assert (writer.n == ASSAY_SIFT_SIGN_NUMBER);
      assay_sift_put_number (&teller, &writer, i);
      g_assert (writer.n == ASSAY_SIFT_SIGN_CONTEXT);
      put_context (&teller, &writer, i, &places);
      g_assert (writer.n == ASSAY_SIFT_SIGN_DELETION);
      put_deletion (&teller, &writer, i);
      g_assert (writer.n == ASSAY_SIFT_SIGN_POLARITY);
      put_polarity (&teller, &writer, i, neighbours);
      g_assert (writer.n == ASSAY_SIFT_SIGN_GROUP);
      assay_sift_put_group (&teller, &writer, i);
      g_assert (writer.n == ASSAY_SIFT_SIGN_SENTENCE);
      put_sentence (&teller, &writer, i);
    }
}
