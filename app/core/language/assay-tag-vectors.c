/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

#include <string.h>

#include "assay-fast.h"

void
assay_turned_vectors_init (AssayTurnedVectors  *self,
                           const AssayTagModel *model)
{
  self->model = model;
  self->units = g_new (gint16, (gsize) ASSAY_N_TURNED * model->shape.width);
  memset (self->words, 0, sizeof self->words);
}

void
assay_turned_vectors_clear (AssayTurnedVectors *self)
{
  g_clear_pointer (&self->units, g_free);
}

/* A vector is made of parts of which the table has few; what each adds was worked out beforehand. */
ASSAY_FAST static void
add_parts (const AssayTagModel *model,
           const guint8        *codes,
           gint16              *units)
{
  guint width = model->shape.width;
  gint32 scale = model->shape.vector_scale;
  guint32 rows[ASSAY_WORD_VECTOR_N_PARTS];
  gint16 sums[ASSAY_MAX_WIDTH];

  for (guint p = 0; p < ASSAY_WORD_VECTOR_N_PARTS; p++)
    rows[p] = p * ASSAY_WORD_VECTOR_N_CENTRES + codes[p];
  assay_tag_sum_rows (model->vectors, rows, ASSAY_WORD_VECTOR_N_PARTS, width, sums);

  /* 3,175 at most by a scale of 16 bits: 32 bits hold it, and 16 what is left of it but for silly models. */
  for (guint k = 0; k < width; k++)
    units[k] = (gint16) CLAMP ((sums[k] * scale) >> ASSAY_SCALE_BITS, G_MININT16, G_MAXINT16);
}

/**
 * assay_turned_vectors_get:
 * @word: a number of the table, not 0
 *
 * Returns: (transfer none): [width] what the word's vector adds to its embedding, in activation units, up to the next
 *   call
 */
const gint16 *
assay_turned_vectors_get (AssayTurnedVectors *self,
                          guint               word)
{
  guint place = word % ASSAY_N_TURNED;
  gint16 *units = self->units + (gsize) place * self->model->shape.width;

  if (self->words[place] != word)
    {
      add_parts (self->model, assay_word_vectors_get_codes (self->model->word_vectors, word),
                 units);
      self->words[place] = (guint16) word;
    }

  return units;
}
