/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marks.h"

#include "assay-bisect.h"
#include "assay-draft-edit.h"
#include "assay-runs.h"

void
assay_marks_init (AssayMarks *self)
{
  *self = (AssayMarks){
    .shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan)),
    .matches = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan)),
    .signs = g_array_new (FALSE, FALSE, sizeof (AssaySign)),
    .bullets = g_array_new (FALSE, FALSE, sizeof (AssayBullet)),
  };
}

void
assay_marks_clear (AssayMarks *self)
{
  g_clear_pointer (&self->shapes, g_array_unref);
  g_clear_pointer (&self->matches, g_array_unref);
  g_clear_pointer (&self->signs, g_array_unref);
  g_clear_pointer (&self->bullets, g_array_unref);
}

/* By where they begin, and of one place by the shape. */
int
assay_shape_span_compare (gconstpointer a,
                          gconstpointer b)
{
  const AssayShapeSpan *first = a;
  const AssayShapeSpan *second = b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;

  return (int) first->shape - (int) second->shape;
}

static void
measure (AssayMarks *self)
{
  self->longest = 0;

  for (guint i = 0; i < self->shapes->len; i++)
    self->longest =
        MAX (self->longest,
             assay_span_length (g_array_index (self->shapes, AssayShapeSpan, i).span));

  for (guint i = 0; i < self->matches->len; i++)
    self->longest =
        MAX (self->longest,
             assay_span_length (g_array_index (self->matches, AssayShapeSpan, i).span));
}

/* Returns: whether nothing is marked */
gboolean
assay_marks_is_empty (AssayMarks *self)
{
  return self->shapes->len == 0 && self->matches->len == 0 && self->signs->len == 0 &&
         self->bullets->len == 0;
}

/**
 * assay_marks_set_shapes:
 * @shapes: (array length=n_shapes): the marks, in any order
 */
void
assay_marks_set_shapes (AssayMarks           *self,
                        const AssayShapeSpan *shapes,
                        guint                 n_shapes)
{
  g_array_set_size (self->shapes, 0);
  if (n_shapes > 0)
    g_array_append_vals (self->shapes, shapes, n_shapes);
  assay_runs_sort (self->shapes, assay_shape_span_compare);
  measure (self);
}

/**
 * assay_marks_set_matches:
 * @matches: (array length=n_matches): what a search found, in order
 * @current: index of the one that the person is at, or -1
 */
void
assay_marks_set_matches (AssayMarks      *self,
                         const AssaySpan *matches,
                         guint            n_matches,
                         int              current)
{
  g_array_set_size (self->matches, 0);

  for (guint i = 0; i < n_matches; i++)
    {
      AssayShapeSpan match = { .span = matches[i],
                               .shape = ASSAY_SHAPE_MATCH,
                               .strength = (int) i == current ? 1 : 0 };

      g_array_append_val (self->matches, match);
    }

  measure (self);
}

static int
compare_signs (gconstpointer a,
               gconstpointer b)
{
  const AssaySign *first = a;
  const AssaySign *second = b;

  return (first->position > second->position) - (first->position < second->position);
}

/**
 * assay_marks_set_signs:
 * @signs: (array length=n_signs): the signs of the margin, in any order
 */
void
assay_marks_set_signs (AssayMarks      *self,
                       const AssaySign *signs,
                       guint            n_signs)
{
  g_array_set_size (self->signs, 0);
  if (n_signs > 0)
    g_array_append_vals (self->signs, signs, n_signs);
  assay_runs_sort (self->signs, compare_signs);
}

/**
 * assay_marks_set_bullets:
 * @bullets: (array length=n_bullets): in the order of the text
 */
void
assay_marks_set_bullets (AssayMarks        *self,
                         const AssayBullet *bullets,
                         guint              n_bullets)
{
  g_array_set_size (self->bullets, 0);
  if (n_bullets > 0)
    g_array_append_vals (self->bullets, bullets, n_bullets);
}

/* Marks of whole sentences outlive an edit inside them; marks of single words do not, since they would
 * say of the new words what was found about the old ones. */
static gboolean
outlives_edit (AssayShape shape)
{
  return shape == ASSAY_SHAPE_BLOCK || shape == ASSAY_SHAPE_HIGHLIGHT || shape == ASSAY_SHAPE_BAR;
}

static void
shift_spans (GArray    *spans,
             AssaySpan  edited,
             guint      n_inserted)
{
  guint n_kept = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      AssayShapeSpan item = g_array_index (spans, AssayShapeSpan, i);
      gboolean is_touched = item.span.begin < edited.end && edited.begin < item.span.end;

      /* Words that are inserted between two characters of it touch it too. */
      if (assay_span_is_empty (edited))
        is_touched = item.span.begin < edited.begin && edited.begin < item.span.end;

      if (is_touched && !outlives_edit (item.shape))
        continue;

      item.span = assay_span_after_edit (item.span, edited, n_inserted);
      if (!assay_span_is_empty (item.span))
        g_array_index (spans, AssayShapeSpan, n_kept++) = item;
    }

  g_array_set_size (spans, n_kept);
}

/* Where what stood at @position stands after an edit. Returns FALSE if it went with the words there. */
static gboolean
shift_position (guint     *position,
                AssaySpan  edited,
                guint      n_inserted)
{
  if (*position >= edited.end)
    *position = *position - assay_span_length (edited) + n_inserted;
  else if (*position >= edited.begin)
    return FALSE;

  return TRUE;
}

/**
 * assay_marks_shift:
 * @edited: the characters that were replaced
 * @n_inserted: how many stand in their place
 *
 * Moves the marks along with their words. Those whose words were touched go, or shrink with them.
 */
void
assay_marks_shift (AssayMarks *self,
                   AssaySpan   edited,
                   guint       n_inserted)
{
  guint n_kept = 0;

  shift_spans (self->shapes, edited, n_inserted);
  shift_spans (self->matches, edited, n_inserted);
  self->longest += n_inserted;

  for (guint i = 0; i < self->signs->len; i++)
    {
      AssaySign sign = g_array_index (self->signs, AssaySign, i);

      if (shift_position (&sign.position, edited, n_inserted))
        g_array_index (self->signs, AssaySign, n_kept++) = sign;
    }
  g_array_set_size (self->signs, n_kept);

  n_kept = 0;
  for (guint i = 0; i < self->bullets->len; i++)
    {
      AssayBullet bullet = g_array_index (self->bullets, AssayBullet, i);

      if (shift_position (&bullet.position, edited, n_inserted))
        g_array_index (self->bullets, AssayBullet, n_kept++) = bullet;
    }
  g_array_set_size (self->bullets, n_kept);
}

/**
 * assay_marks_find_reach:
 * @spans: the shapes or the matches
 *
 * Returns: index of the first of @spans that can reach @position
 */
guint
assay_marks_find_reach (AssayMarks *self,
                        GArray     *spans,
                        guint       position)
{
  guint least = position > self->longest ? position - self->longest : 0;
  guint low = 0;

  assay_bisect (low, spans->len, i, g_array_index (spans, AssayShapeSpan, i).span.begin < least);

  return low;
}

/**
 * assay_marks_find_sign:
 *
 * Returns: index of the first sign at @position or after it
 */
guint
assay_marks_find_sign (AssayMarks *self,
                       guint       position)
{
  guint low = 0;

  assay_bisect (low, self->signs->len, i,
                g_array_index (self->signs, AssaySign, i).position < position);

  return low;
}

/**
 * assay_marks_find_bullet:
 *
 * Returns: index of the first bullet at @position or after it
 */
guint
assay_marks_find_bullet (AssayMarks *self,
                         guint       position)
{
  guint low = 0;

  assay_bisect (low, self->bullets->len, i,
                g_array_index (self->bullets, AssayBullet, i).position < position);

  return low;
}
