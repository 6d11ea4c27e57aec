/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-annotations-private.h"

/* Places in the draft that the same words may have; of more nobody could tell which is meant. */
#define MAX_PLACES 10000

void
assay_anchor_clear (AssayAnchor *self)
{
  g_clear_pointer (&self->exact, g_free);
  g_clear_pointer (&self->prefix, g_free);
  g_clear_pointer (&self->suffix, g_free);
}

/* How many bytes before @at are those at the end of @prefix. */
static gsize
count_before (const char *utf8,
              const char *at,
              const char *prefix)
{
  gsize n = strlen (prefix);
  gsize n_same = 0;

  while (n_same < n && at - n_same > utf8 && at[-(gssize) n_same - 1] == prefix[n - n_same - 1])
    n_same++;

  return n_same;
}

static gsize
count_behind (const char *at,
              const char *suffix)
{
  gsize n_same = 0;

  while (suffix[n_same] != '\0' && at[n_same] == suffix[n_same])
    n_same++;

  return n_same;
}

/* How well the words around a place are those around the quotation. */
static gsize
rate (const AssayAnchor *self,
      const char        *utf8,
      const char        *at)
{
  gsize rating = 0;

  if (self->prefix != NULL)
    rating += count_before (utf8, at, self->prefix);
  if (self->suffix != NULL)
    rating += count_behind (at + strlen (self->exact), self->suffix);

  return rating;
}

/* The one place of the quotation; where it stands several times, that with the right words around it. */
static const char *
find_quotation (const AssayAnchor *self,
                const char        *utf8)
{
  const char *best = NULL;
  gsize best_rating = 0;
  gboolean is_unique = FALSE;
  guint n_places = 0;

  for (const char *at = strstr (utf8, self->exact); at != NULL && n_places < MAX_PLACES;
       at = strstr (at + 1, self->exact))
    {
      gsize rating = rate (self, utf8, at);

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
