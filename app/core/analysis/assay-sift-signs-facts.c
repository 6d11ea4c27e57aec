/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-signs-private.h"

#include <math.h>

#include "assay-bisect.h"

/* Tokens of a gap that are compared with a token. */
#define MAX_GAP 14

gboolean
assay_sift_draft_has (const AssaySiftTeller *self,
                      const AssaySiftToken  *token)
{
  for (guint i = 0; i < self->sentence->n; i++)
    {
      if (self->tokens[i].base == token->base)
        return TRUE;
    }

  return FALSE;
}

AssaySiftPlaces
assay_sift_find_places (const AssaySiftTeller *self,
                        const AssaySiftToken  *token)
{
  guint n = 0;
  const guint *list = assay_sift_find (self->sift, token, &n);
  guint source = assay_corpus_passage (self->sift->corpus, self->best_passage)->source;
  AssaySiftPlaces places = { .distance = ASSAY_SIFT_FAR };
  guint from = 0;

  /* Of many, those from just before the best passage on. */
  if (n > ASSAY_SIFT_MAX_PLACES)
    {
      assay_bisect (from, n, middle, list[middle] < self->best.first);
      from = from > ASSAY_SIFT_MAX_PLACES / 2
                 ? MIN (from - ASSAY_SIFT_MAX_PLACES / 2, n - ASSAY_SIFT_MAX_PLACES)
                 : 0;
    }

  for (guint i = from; i < n && places.n < ASSAY_SIFT_MAX_PLACES; i++)
    {
      guint passage = self->sift->passage_of[list[i]];
      guint distance = passage > self->best_passage ? passage - self->best_passage
                                                    : self->best_passage - passage;

      places.n++;
      places.same_form |= assay_sift_token (self->sift, list[i])->form == token->form;
      places.in_best |= distance == 0;
      if (assay_corpus_passage (self->sift->corpus, passage)->source == source)
        {
          places.beside |= distance <= 1;
          places.distance = MIN (places.distance, distance);
        }
      for (guint r = 0; r < self->sentence->n_rows; r++)
        places.in_rows |= self->sentence->rows[r].passage == passage;
    }

  return places;
}

/* 0 strongest opposite, 2 opposed, 4 nothing; and how alike the likest is. */
typedef struct
{
  guint opposed;
  guint alike;
} Nearness;

static void
compare_with (const AssaySiftTeller         *self,
              const AssaySiftToken *token,
              AssayWordRange        range,
              gboolean              only_new,
              Nearness             *nearness)
{
  for (guint j = range.first; j < range.end; j++)
    {
      const AssaySiftToken *other = assay_sift_token (self->sift, j);
      AssayWordRelation relation = ASSAY_WORD_RELATION_NONE;

      if (other->kind != ASSAY_SIFT_WORD && other->kind != ASSAY_SIFT_OPENING &&
          (other->kind != ASSAY_SIFT_STOP || only_new))
        continue;

      if (other->lemma == token->lemma)
        {
          nearness->alike = MAX (nearness->alike, only_new ? 0u : 5u);
          continue;
        }

      relation = assay_sift_words_compare (self->sift->words, token, other);
      if (relation >= ASSAY_WORD_RELATION_OPPOSED)
        {
          if (!only_new || !assay_sift_draft_has (self, other))
            nearness->opposed = MAX (nearness->opposed,
                                     relation == ASSAY_WORD_RELATION_ANTONYM ? 2u : 1u);
        }
      else
        nearness->alike = MAX (nearness->alike, (guint) relation);
    }
}

void
assay_sift_put_relations (const AssaySiftTeller *self,
                          AssaySiftWriter       *writer,
                          guint                  i)
{
  const AssaySiftToken *token = &self->tokens[i];
  AssaySiftSlot slot = self->sentence->slots[i];
  Nearness in_slot = { 0 };
  Nearness in_best = { 0 };

  if (token->kind == ASSAY_SIFT_WORD || token->kind == ASSAY_SIFT_OPENING ||
      token->kind == ASSAY_SIFT_STOP || token->kind == ASSAY_SIFT_NEGATION ||
      token->kind == ASSAY_SIFT_SCALE)
    {
      compare_with (self, token,
                    (AssayWordRange){ slot.first, MIN (slot.end, slot.first + MAX_GAP) }, FALSE,
                    &in_slot);

      for (guint r = 0; token->kind != ASSAY_SIFT_STOP && r < MIN (self->sentence->n_rows, 2); r++)
        compare_with (self, token, assay_sift_range (self->sift, self->sentence->rows[r].passage),
                      TRUE, &in_best);
    }

  assay_sift_put (writer, in_slot.opposed);
  assay_sift_put (writer, in_slot.alike);
  assay_sift_put (writer, in_best.opposed);
  assay_sift_put (writer, in_best.alike);
}

static gboolean
are_comparable (const AssaySiftToken *a,
                const AssaySiftToken *b)
{
  if (a->figure == ASSAY_FIGURE_PERCENT || b->figure == ASSAY_FIGURE_PERCENT ||
      a->figure == ASSAY_FIGURE_POINTS || b->figure == ASSAY_FIGURE_POINTS)
    return a->figure == b->figure;

  return a->figure != ASSAY_FIGURE_MONEY || b->figure != ASSAY_FIGURE_MONEY || a->unit == b->unit;
}

/* What the passages near it have of a number. */
typedef struct
{
  gboolean has_value;
  gboolean has_kind;
  gboolean has_unit;
  gboolean has_near; /* about the same, where one is rough */
  gboolean has_bound;
  gboolean has_other_bound;
  double   distance; /* of the nearest value, as a factor's logarithm */
} NumberNear;

static void
look_at_number (const AssaySiftToken *token,
                const AssaySiftToken *other,
                NumberNear           *near)
{
  double larger = MAX (fabs (token->value), fabs (other->value));

  if (!assay_sift_is_number (other))
    return;

  if (fabs (token->value - other->value) <= 1e-7 * MAX (1.0, larger))
    {
      near->has_value = TRUE;
      near->has_kind |= are_comparable (token, other);
      near->has_unit |= token->unit == other->unit;
      near->has_bound |= token->bound == other->bound;
      near->has_other_bound |= token->bound != other->bound;
    }
  else if ((token->bound == ASSAY_BOUND_ABOUT || other->bound == ASSAY_BOUND_ABOUT) &&
           are_comparable (token, other) && fabs (token->value - other->value) <= 0.1 * larger)
    near->has_near = TRUE;
}

void
assay_sift_put_number (const AssaySiftTeller *self,
                       AssaySiftWriter       *writer,
                       guint                  i)
{
  const AssaySiftToken *token = &self->tokens[i];
  AssaySiftSlot slot = self->sentence->slots[i];
  const AssaySiftMatch *match = &self->sentence->rows[self->sentence->chosen[i]].matches[i];
  NumberNear in_rows = { .distance = 6.0 };
  NumberNear anywhere = { .distance = 6.0 };
  gboolean is_number = assay_sift_is_number (token);

  for (guint r = 0; is_number && r < MIN (self->sentence->n_rows, 3); r++)
    {
      AssayWordRange range = assay_sift_range (self->sift, self->sentence->rows[r].passage);

      for (guint j = range.first; j < range.end; j++)
        look_at_number (token, assay_sift_token (self->sift, j), &in_rows);
    }

  for (guint j = slot.first; is_number && j < slot.end; j++)
    {
      const AssaySiftToken *other = assay_sift_token (self->sift, j);

      if (assay_sift_is_number (other))
        in_rows.distance = MIN (in_rows.distance, fabs (log10 ((fabs (other->value) + 1e-3) /
                                                               (fabs (token->value) + 1e-3))));
    }

  if (is_number)
    {
      guint n = 0;
      const guint *places = assay_sift_find (self->sift, token, &n);

      for (guint j = 0; j < MIN (n, ASSAY_SIFT_MAX_PLACES); j++)
        look_at_number (token, assay_sift_token (self->sift, places[j]), &anywhere);
    }

  assay_sift_put (writer, is_number ? 40.0 * in_rows.distance : 255);
  assay_sift_put (writer, in_rows.has_value);
  assay_sift_put (writer, in_rows.has_kind);
  assay_sift_put (writer, in_rows.has_unit);
  assay_sift_put (writer, in_rows.has_near);
  assay_sift_put (writer, in_rows.has_bound);
  assay_sift_put (writer, in_rows.has_other_bound);
  assay_sift_put (writer, anywhere.has_value);
  assay_sift_put (writer, anywhere.has_kind);
  assay_sift_put (writer, anywhere.has_unit);
  assay_sift_put (writer, is_number ? token->figure + 1 : 0);
  assay_sift_put (writer, is_number ? token->bound + 1 : 0);
  assay_sift_put (writer, is_number && match->token >= 0
                   ? assay_sift_token (self->sift, (guint) match->token)->bound + 1
                   : 0);
}

/* Whether a source has the group's tokens [first, end) in a row. */
static gboolean
has_group (const AssaySiftTeller *self,
           guint         first,
           guint         end)
{
  guint n = 0;
  const guint *places = assay_sift_find (self->sift, &self->tokens[first], &n);

  for (guint i = 0; i < MIN (n, ASSAY_SIFT_MAX_PLACES); i++)
    {
      guint k = 1;

      while (first + k < end && places[i] + k < self->sift->tokens->len &&
             assay_sift_token (self->sift, places[i] + k)->form == self->tokens[first + k].form)
        k++;
      if (first + k == end)
        return TRUE;
    }

  return FALSE;
}

/* Whether the source always has another name before the next token than this one. */
static gboolean
has_other_first_name (const AssaySiftTeller *self,
                      guint         i)
{
  guint n = 0;
  const guint *places = assay_sift_find (self->sift, &self->tokens[i + 1], &n);
  gboolean has_other = FALSE;

  for (guint j = 0; j < MIN (n, ASSAY_SIFT_MAX_PLACES); j++)
    {
      const AssaySiftToken *before = places[j] > 0 ? assay_sift_token (self->sift, places[j] - 1)
                                                   : NULL;

      if (before == NULL)
        continue;
      if (before->form == self->tokens[i].form)
        return FALSE;
      has_other |= before->kind == ASSAY_SIFT_NAME;
    }

  return has_other;
}

void
assay_sift_put_group (const AssaySiftTeller *self,
                      AssaySiftWriter       *writer,
                      guint                  i)
{
  const AssaySiftToken *tokens = self->tokens;
  guint group = tokens[i].group;
  guint first = i;
  guint end = i;
  guint n_found = 0;
  guint n_best = 0;
  guint distance = ASSAY_SIFT_FAR;
  guint n_others = 0;

  if (group != 0)
    {
      while (first > 0 && tokens[first - 1].group == group)
        first--;
      while (end < self->sentence->n && tokens[end].group == group)
        end++;
    }

  for (guint j = first; j < end; j++)
    {
      AssaySiftPlaces places = assay_sift_find_places (self, &tokens[j]);

      n_found += places.n > 0;
      n_best += places.in_best;
      distance = MIN (distance, places.distance);
    }

  for (guint j = self->best.first; group != 0 && j < self->best.end; j++)
    n_others += assay_sift_token (self->sift, j)->kind == ASSAY_SIFT_NAME &&
                !assay_sift_draft_has (self, assay_sift_token (self->sift, j));

  assay_sift_put (writer, end - first);
  assay_sift_put (writer, end > first ? 100.0 * n_found / (end - first) : 0);
  assay_sift_put (writer, end > first ? 100.0 * n_best / (end - first) : 0);
  assay_sift_put (writer, end > first && has_group (self, first, end));
  assay_sift_put (writer, end > first && i + 1 == end);
  assay_sift_put (writer, end > first && i + 1 < end && has_other_first_name (self, i));
  assay_sift_put (writer, distance);
  assay_sift_put (writer, n_others);
}
