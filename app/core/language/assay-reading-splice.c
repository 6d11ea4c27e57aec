/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-reading-splice-private.h"

#include <string.h>

#include "assay-bisect.h"

/* The first sentence that does not begin before @position. */
static guint
find_sentence (const AssayReading *reading,
               guint               position)
{
  guint low = 0;

  assay_bisect (low, reading->sentences->len, i,
                g_array_index (reading->sentences, AssaySentence, i).span.begin < position);

  return low;
}

/* How the items of one array are told apart and moved. */
typedef struct
{
  gsize n_bytes;    /* of an item */
  gsize key;        /* offset of the span by which the array is sorted */
  gssize sentence;  /* offset of the index of its sentence, or -1 */
  void (*move) (gpointer item,
                gint64   by);
} Shape;

/* Puts one array together; the maps get the new index of each item that is kept. */
static void
splice_array (const AssaySplice *self,
              const Shape  *shape,
              gsize         array,
              int          *of_old,
              int          *of_fresh)
{
  AssaySpan old_bounds = assay_splice_get_bounds (self->old, self->old_parts);
  AssaySpan fresh_bounds = assay_splice_get_bounds (self->fresh, self->fresh_parts);
  guint fresh_sentence = find_sentence (self->fresh, fresh_bounds.begin);
  guint old_sentence = find_sentence (self->old, old_bounds.begin);
  gint64 sentences = (gint64) find_sentence (self->fresh, fresh_bounds.end) - fresh_sentence -
                     find_sentence (self->old, old_bounds.end) + old_sentence;
  GArray *target = G_STRUCT_MEMBER (GArray *, self->result, array);

  for (guint pass = 0; pass < 3; pass++)
    {
      const AssayReading *source = pass == 1 ? self->fresh : self->old;
      const GArray *items = G_STRUCT_MEMBER (GArray *, source, array);
      int *map = pass == 1 ? of_fresh : of_old;
      AssaySpan bounds = pass == 1 ? fresh_bounds : old_bounds;
      gint64 by = pass == 0 ? 0 : pass == 1 ? self->offset : self->moved;
      gint64 sentences_by = pass == 0   ? 0
                            : pass == 1 ? (gint64) old_sentence - fresh_sentence
                                        : sentences;

      for (guint i = 0; i < items->len; i++)
        {
          char *item = items->data + i * shape->n_bytes;
          guint begin = ((AssaySpan *) (gpointer) (item + shape->key))->begin;
          gboolean is_kept = pass == 0   ? begin < bounds.begin
                             : pass == 1 ? begin >= bounds.begin && begin < bounds.end
                                         : begin >= bounds.end;

          if (!is_kept)
            continue;
          if (map != NULL)
            map[i] = (int) target->len;

          g_array_append_vals (target, item, 1);
          item = target->data + (target->len - 1) * shape->n_bytes;
          shape->move (item, by);
          if (shape->sentence >= 0)
            *(guint *) (gpointer) (item + shape->sentence) += (guint) sentences_by;
        }
    }
}

static void
move_sentence (gpointer item,
               gint64   by)
{
  AssaySentence *sentence = item;

  sentence->span = assay_splice_move_span (sentence->span, by);
}

static void
move_quotation (gpointer item,
                gint64   by)
{
  AssayQuotation *quotation = item;

  quotation->span = assay_splice_move_span (quotation->span, by);
  quotation->content = assay_splice_move_span (quotation->content, by);
}

static void
move_attribution (gpointer item,
                  gint64   by)
{
  AssayAttribution *attribution = item;

  attribution->source = assay_splice_move_span (attribution->source, by);
  attribution->cue = assay_splice_move_span (attribution->cue, by);
  for (guint i = 0; i < attribution->n_content; i++)
    attribution->content[i] = assay_splice_move_span (attribution->content[i], by);
}

static void
move_figure (gpointer item,
             gint64   by)
{
  AssayFigure *figure = item;

  figure->span = assay_splice_move_span (figure->span, by);
  figure->bound_span = assay_splice_move_span (figure->bound_span, by);
}

static void
move_date (gpointer item,
           gint64   by)
{
  AssayDate *date = item;

  date->span = assay_splice_move_span (date->span, by);
}

static void
move_name (gpointer item,
           gint64   by)
{
  AssayName *name = item;

  name->span = assay_splice_move_span (name->span, by);
  name->title = assay_splice_move_span (name->title, by);
  name->also = assay_splice_move_span (name->also, by);
}

static void
move_loaded (gpointer item,
             gint64   by)
{
  AssayLoaded *loaded = item;

  loaded->span = assay_splice_move_span (loaded->span, by);
}

static void
move_claim (gpointer item,
            gint64   by)
{
  AssayClaim *claim = item;

  claim->span = assay_splice_move_span (claim->span, by);
  if (!assay_span_is_empty (claim->telling))
    claim->telling = assay_splice_move_span (claim->telling, by);
}

#define SHAPE(Type, key, sentence, move)                                                           \
  ((Shape){ sizeof (Type), G_STRUCT_OFFSET (Type, key), sentence, move })

static gboolean
is_same_text (AssayText *text,
              AssaySpan  a,
              AssaySpan  b)
{
  const char *utf8 = assay_text_get_utf8 (text);
  gsize first = assay_text_to_byte (text, a.begin);
  gsize second = assay_text_to_byte (text, b.begin);
  gsize n_bytes = assay_text_to_byte (text, a.end) - first;

  return n_bytes == assay_text_to_byte (text, b.end) - second &&
         memcmp (utf8 + first, utf8 + second, n_bytes) == 0;
}

/* The first name of the text that is written as name @i is, or ends as it does where it is one word. */
static guint
find_first (const AssayReading *reading,
            guint               i)
{
  const AssayName *names = (const AssayName *) (gpointer) reading->names->data;
  guint length = assay_span_length (names[i].span);

  for (guint k = 0; k < i; k++)
    {
      guint other = assay_span_length (names[k].span);
      AssaySpan end = { names[k].span.end - MIN (length, other), names[k].span.end };

      if (other < length || !is_same_text (reading->text, names[i].span, end))
        continue;
      if (other == length)
        return names[k].first;

      end = (AssaySpan){ end.begin - 1, end.begin };
      if (assay_text_get_utf8 (reading->text)[assay_text_to_byte (reading->text, end.begin)] == ' ')
        return names[k].first;
    }

  return i;
}

/* Names of the parts around, which were read along, are those that were kept there. */
static void
find_names_around (const AssaySplice *self)
{
  const GArray *names = self->result->names;

  for (guint i = 0, k = 0; i < self->fresh->names->len; i++)
    {
      guint begin = g_array_index (self->fresh->names, AssayName, i).span.begin + self->offset;

      if (self->name_of_fresh[i] >= 0)
        continue;

      while (k < names->len && g_array_index (names, AssayName, k).span.begin < begin)
        k++;
      if (k < names->len && g_array_index (names, AssayName, k).span.begin == begin)
        self->name_of_fresh[i] = (int) k;
    }
}

/* Leads each name to its first: those that were kept as before, those of what changed, and those whose first
 * is gone, to the first that is written alike. */
static void
join_names (const AssaySplice *self)
{
  GArray *names = self->result->names;
  g_autofree int *firsts = g_new (int, names->len + 1);

  for (guint i = 0; i < self->old->names->len; i++)
    {
      if (self->name_of_old[i] >= 0)
        firsts[self->name_of_old[i]] = self->name_of_old
                                           [g_array_index (self->old->names, AssayName, i).first];
    }
  for (guint i = 0; i < self->fresh->names->len; i++)
    {
      guint first = g_array_index (self->fresh->names, AssayName, i).first;

      AssaySpan bounds = assay_splice_get_bounds (self->fresh, self->fresh_parts);
      guint begin = g_array_index (self->fresh->names, AssayName, i).span.begin;

      /* One that was first among what was read anew need not be so in the text. */
      if (begin >= bounds.begin && begin < bounds.end)
        firsts[self->name_of_fresh[i]] = first == i ? -1 : self->name_of_fresh[first];
    }

  for (guint i = 0; i < names->len; i++)
    {
      AssayName *name = &g_array_index (names, AssayName, i);

      name->first = i;
      name->first = firsts[i] >= 0 && firsts[i] <= (int) i
                        ? (firsts[i] == (int) i ? i
                               : g_array_index (names, AssayName, firsts[i]).first)
                        : find_first (self->result, i);
      if (name->kind == ASSAY_NAME_UNKNOWN)
        name->kind = g_array_index (names, AssayName, name->first).kind;
    }
}

static int
follow (const int *map,
        int        i)
{
  return i >= 0 ? map[i] : -1;
}

/* The indexes that lead from one array into another. */
static void
link_arrays (const AssaySplice *self,
             const int    *quotation_of_old,
             const int    *quotation_of_fresh)
{
  AssayReading *result = self->result;

  for (guint pass = 0; pass < 2; pass++)
    {
      const AssayReading *source = pass == 0 ? self->old : self->fresh;
      const int *quotations = pass == 0 ? quotation_of_old : quotation_of_fresh;
      const int *attributions = pass == 0 ? self->attribution_of_old : self->attribution_of_fresh;
      const int *names = pass == 0 ? self->name_of_old : self->name_of_fresh;

      for (guint i = 0; i < source->quotations->len; i++)
        {
          const AssayQuotation *from = &g_array_index (source->quotations, AssayQuotation, i);
          AssayQuotation *to = NULL;

          if (quotations[i] < 0)
            continue;
          to = &g_array_index (result->quotations, AssayQuotation, quotations[i]);
          to->parent = follow (quotations, from->parent);
          to->attribution = follow (attributions, from->attribution);
        }

      for (guint i = 0; i < source->attributions->len; i++)
        {
          if (attributions[i] >= 0)
            g_array_index (result->attributions, AssayAttribution, attributions[i]).name = follow (
                names, g_array_index (source->attributions, AssayAttribution, i).name);
        }
    }
}

/* Claims stand beside sentences; each leads to its attribution by the map of where it came from. */
static void
link_claims (const AssaySplice *self,
             const int    *claim_of_old,
             const int    *claim_of_fresh)
{
  for (guint pass = 0; pass < 2; pass++)
    {
      const AssayReading *source = pass == 0 ? self->old : self->fresh;
      const int *claims = pass == 0 ? claim_of_old : claim_of_fresh;
      const int *attributions = pass == 0 ? self->attribution_of_old : self->attribution_of_fresh;

      for (guint i = 0; i < source->claims->len; i++)
        {
          if (claims[i] >= 0)
            g_array_index (self->result->claims, AssayClaim, claims[i]).attribution = follow (
                attributions, g_array_index (source->claims, AssayClaim, i).attribution);
        }
    }
}

static int *
make_map (const GArray *array)
{
  int *map = g_new (int, array->len + 1);

  for (guint i = 0; i < array->len; i++)
    map[i] = -1;

  return map;
}

static void
splice_quotations_and_claims (AssaySplice *self)
{
  g_autofree int *quotation_of_old = make_map (self->old->quotations);
  g_autofree int *quotation_of_fresh = make_map (self->fresh->quotations);
  g_autofree int *claim_of_old = make_map (self->old->claims);
  g_autofree int *claim_of_fresh = make_map (self->fresh->claims);

  splice_array (self, &SHAPE (AssayQuotation, span, -1, move_quotation),
                G_STRUCT_OFFSET (AssayReading, quotations), quotation_of_old, quotation_of_fresh);
  splice_array (self, &SHAPE (AssayClaim, span, -1, move_claim),
                G_STRUCT_OFFSET (AssayReading, claims), claim_of_old, claim_of_fresh);

  link_arrays (self, quotation_of_old, quotation_of_fresh);
  link_claims (self, claim_of_old, claim_of_fresh);
}

/**
 * assay_splice_arrays:
 *
 * Puts the result together: what was kept, and what was read anew, with the indexes that lead from one to
 * another.
 */
void
assay_splice_arrays (AssaySplice *self)
{
  guint part = 0;

  splice_array (self, &SHAPE (AssaySentence, span, -1, move_sentence),
                G_STRUCT_OFFSET (AssayReading, sentences), NULL, NULL);
  splice_array (self,
                &SHAPE (AssayAttribution, cue, G_STRUCT_OFFSET (AssayAttribution, sentence),
                        move_attribution),
                G_STRUCT_OFFSET (AssayReading, attributions), self->attribution_of_old,
                self->attribution_of_fresh);
  splice_array (self,
                &SHAPE (AssayFigure, span, G_STRUCT_OFFSET (AssayFigure, sentence), move_figure),
                G_STRUCT_OFFSET (AssayReading, figures), NULL, NULL);
  splice_array (self, &SHAPE (AssayDate, span, G_STRUCT_OFFSET (AssayDate, sentence), move_date),
                G_STRUCT_OFFSET (AssayReading, dates), NULL, NULL);
  splice_array (self, &SHAPE (AssayName, span, G_STRUCT_OFFSET (AssayName, sentence), move_name),
                G_STRUCT_OFFSET (AssayReading, names), self->name_of_old, self->name_of_fresh);
  splice_array (self,
                &SHAPE (AssayLoaded, span, G_STRUCT_OFFSET (AssayLoaded, sentence), move_loaded),
                G_STRUCT_OFFSET (AssayReading, loaded), NULL, NULL);

  find_names_around (self);
  splice_quotations_and_claims (self);
  join_names (self);

  for (guint i = 0; i < self->result->sentences->len; i++)
    {
      AssaySentence *sentence = &g_array_index (self->result->sentences, AssaySentence, i);

      while (sentence->span.begin >= assay_splice_get_part (self->result, part)->span.end)
        part++;
      sentence->part = part;
    }
}

/**
 * assay_splice_begin:
 *
 * Sets the result to a reading of the text with its parts, in which nothing is found yet.
 */
void
assay_splice_begin (AssaySplice     *self,
                    AssayText       *text,
                    const AssayPart *parts,
                    guint            n_parts)
{
  const AssayReadingOptions options = {
    .language = self->old->language,
    .anchor = self->old->anchor,
    .rules_only = self->old->rules_only,
  };
  g_autoptr (AssayText) empty = assay_text_new ("", -1);
  AssayReading *result = assay_reading_new (empty, NULL, 0, &options);

  assay_text_unref (result->text);
  result->text = assay_text_ref (text);
  g_array_append_vals (result->parts, parts, n_parts);

  self->result = result;
  self->attribution_of_old = make_map (self->old->attributions);
  self->attribution_of_fresh = make_map (self->fresh->attributions);
  self->name_of_old = make_map (self->old->names);
  self->name_of_fresh = make_map (self->fresh->names);
}
