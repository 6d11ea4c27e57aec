/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-annotations-private.h"
#include "assay-text-search.h"

/* Places in the draft that the same words may have; of more nobody could tell which is meant. */
#define MAX_PLACES 10000

void
assay_anchor_clear (AssayAnchor *self)
{
  g_clear_pointer (&self->exact, g_free);
  g_clear_pointer (&self->prefix, g_free);
  g_clear_pointer (&self->suffix, g_free);
}

/* The one place of the quotation; where it stands several times, that with the right words around it. */
static const char *
find_quotation (const AssayAnchor *self,
                const char        *utf8)
{
  const char *best = NULL;
  gsize best_rating = 0;
  gboolean is_unique = FALSE;
  gsize n_exact = strlen (self->exact);
  guint n_places = 0;

  for (const char *at = strstr (utf8, self->exact); at != NULL && n_places < MAX_PLACES;
       at = strstr (at + 1, self->exact))
    {
      gsize rating = assay_text_count_around (utf8, at, n_exact, self->prefix, self->suffix);

      is_unique = best == NULL || rating > best_rating ||
                  (rating == best_rating ? FALSE : is_unique);
      if (best == NULL || rating > best_rating)
        {
          best = at;
          best_rating = rating;
        }
      n_places++;
    }

  return is_unique && n_places < MAX_PLACES ? best : NULL;
}

/**
 * assay_anchor_place:
 * @span: (out): where the words stand
 *
 * Finds the words: at their position if they are there, else where they stand once, else where the words around
 * them are the right ones. A position without words is believed if it lies in the text.
 *
 * Returns: whether they are there; a mark never lands on other words
 */
gboolean
assay_anchor_place (const AssayAnchor *self,
                    AssayText         *text,
                    AssaySpan         *span)
{
  const char *utf8 = assay_text_get_utf8 (text);
  gboolean fits = self->has_position && self->position.begin < self->position.end &&
                  self->position.end <= assay_text_get_length (text);
  const char *found = NULL;

  if (self->exact == NULL || *self->exact == '\0')
    {
      *span = self->position;
      return fits;
    }

  if (fits)
    {
      g_autofree char *words = assay_text_dup_span (text, self->position);

      *span = self->position;
      if (strcmp (words, self->exact) == 0)
        return TRUE;
    }

  found = find_quotation (self, utf8);
  if (found == NULL)
    return FALSE;

  *span = assay_text_to_span (text, (gsize) (found - utf8),
                              (gsize) (found - utf8) + strlen (self->exact));

  return TRUE;
}
