/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-reading-splice-private.h"

#include <string.h>

/* An edit that reaches further, through quotations that span paragraphs, is a matter for a full reading. */
#define MAX_ROUNDS 8

static gsize
count_common_prefix (AssayText *a,
                     AssayText *b)
{
  const char *first = assay_text_get_utf8 (a);
  const char *second = assay_text_get_utf8 (b);
  gsize n = MIN (assay_text_get_n_bytes (a), assay_text_get_n_bytes (b));
  gsize i = 0;

  while (i + 64 <= n && memcmp (first + i, second + i, 64) == 0)
    i += 64;
  while (i < n && first[i] == second[i])
    i++;

  return i;
}

static gsize
count_common_suffix (AssayText *a,
                     AssayText *b,
                     gsize      n_prefix)
{
  gsize n_first = assay_text_get_n_bytes (a);
  gsize n_second = assay_text_get_n_bytes (b);
  const char *first = assay_text_get_utf8 (a) + n_first;
  const char *second = assay_text_get_utf8 (b) + n_second;
  gsize n = MIN (n_first, n_second) - n_prefix;
  gsize i = 0;

  while (i + 64 <= n && memcmp (first - i - 64, second - i - 64, 64) == 0)
    i += 64;
  while (i < n && first[-1 - (gssize) i] == second[-1 - (gssize) i])
    i++;

  return i;
}

/* Finds the parts that are not, byte for byte, what they were. */
static void
find_changed_parts (AssaySplice          *self,
                    AssayText       *text,
                    const AssayPart *parts,
                    guint            n_parts)
{
  AssayReading *old = self->old;
  guint n_old = old->parts->len;
  gsize n_prefix = count_common_prefix (old->text, text);
  gsize n_suffix = count_common_suffix (old->text, text, n_prefix);
  guint n_same = 0;
  guint n_same_behind = 0;

  self->moved = (gint64) assay_text_get_length (text) - assay_text_get_length (old->text);

  while (n_same < MIN (n_old, n_parts) &&
         assay_splice_get_part (old, n_same)->kind == parts[n_same].kind &&
         assay_splice_get_part (old, n_same)->span.begin == parts[n_same].span.begin &&
         assay_splice_get_part (old, n_same)->span.end == parts[n_same].span.end &&
         assay_text_to_byte (text, parts[n_same].span.end) <= n_prefix)
    n_same++;

  while (n_same_behind < MIN (n_old, n_parts) - n_same)
    {
      const AssayPart *before = assay_splice_get_part (old, n_old - n_same_behind - 1);
      const AssayPart *now = &parts[n_parts - n_same_behind - 1];
      AssaySpan moved = assay_splice_move_span (before->span, self->moved);

      if (before->kind != now->kind || moved.begin != now->span.begin ||
          moved.end != now->span.end ||
          assay_text_to_byte (text, now->span.begin) + n_suffix < assay_text_get_n_bytes (text))
        break;
      n_same_behind++;
    }

  self->old_parts = (AssayParts){ n_same, n_old - n_same_behind };
  self->new_parts = (AssayParts){ n_same, n_parts - n_same_behind };
}

/* Calls for each quotation and attribution; widens @bounds to what crosses them. Returns whether any does. */
static gboolean
widen (const AssayReading *reading,
       AssaySpan          *bounds)
{
  AssaySpan before = *bounds;

  for (guint i = 0; i < reading->quotations->len + reading->attributions->len; i++)
    {
      AssaySpan span = i < reading->quotations->len
                           ? g_array_index (reading->quotations, AssayQuotation, i).span
                           : assay_attribution_get_extent (
                                 &g_array_index (reading->attributions, AssayAttribution,
                                                 i - reading->quotations->len));

      if (span.begin < before.begin && span.end > before.begin)
        bounds->begin = MIN (bounds->begin, span.begin);
      if (span.begin < before.end && span.end > before.end)
        bounds->end = MAX (bounds->end, span.end);
    }

  return before.begin != bounds->begin || before.end != bounds->end;
}

/* Takes in the parts that share a quotation or an attribution with those that changed. Returns FALSE where
 * that leads too far. */
static gboolean
close_over_quotations (AssaySplice *self)
{
  AssayReading *old = self->old;

  for (guint round = 0; round < MAX_ROUNDS; round++)
    {
      AssaySpan bounds = assay_splice_get_bounds (old, self->old_parts);

      if (!widen (old, &bounds))
        return TRUE;

      while (self->old_parts.first > 0 &&
             (self->old_parts.first == old->parts->len ||
              assay_splice_get_part (old, self->old_parts.first)->span.begin > bounds.begin))
        {
          self->old_parts.first--;
          self->new_parts.first--;
        }
      while (self->old_parts.end < old->parts->len &&
             assay_splice_get_part (old, self->old_parts.end)->span.begin < bounds.end)
        {
          self->old_parts.end++;
          self->new_parts.end++;
        }
    }

  return FALSE;
}

/* Reads what changed, with one part before and behind. */
static void
read_changed (AssaySplice          *self,
              AssayText       *text,
              const AssayPart *parts,
              guint            n_parts)
{
  const AssayReadingOptions options = {
    .language = self->old->language,
    .anchor = self->old->anchor,
    .rules_only = self->old->rules_only,
  };
  guint first = self->new_parts.first - (self->new_parts.first > 0);
  guint end = MIN (self->new_parts.end + 1, n_parts);
  g_autofree AssayPart *moved = g_new (AssayPart, end - first + 1);
  g_autoptr (AssayText) extract = NULL;
  gsize begin_byte = 0;
  gsize end_byte = 0;

  self->fresh_parts = (AssayParts){ self->new_parts.first - first, self->new_parts.end - first };

  if (first < end)
    {
      self->offset = parts[first].span.begin;
      begin_byte = assay_text_to_byte (text, parts[first].span.begin);
      end_byte = assay_text_to_byte (text, parts[end - 1].span.end);
    }

  for (guint i = first; i < end; i++)
    moved[i - first] = (AssayPart){
      .kind = parts[i].kind,
      .span = assay_splice_move_span (parts[i].span, -(gint64) self->offset),
    };

  extract = assay_text_new (assay_text_get_utf8 (text) + begin_byte,
                            (gssize) (end_byte - begin_byte));
  self->fresh = assay_reading_new (extract, moved, end - first, &options);
}

/* Returns NULL where the text is better read as a whole. */
static AssayReading *
read_and_splice (AssaySplice          *self,
                 AssayText       *text,
                 const AssayPart *parts,
                 guint            n_parts)
{
  AssaySpan bounds;

  find_changed_parts (self, text, parts, n_parts);
  if (!close_over_quotations (self))
    return NULL;

  read_changed (self, text, parts, n_parts);
  bounds = assay_splice_get_bounds (self->fresh, self->fresh_parts);
  if (widen (self->fresh, &bounds))
    return NULL;

  assay_splice_begin (self, text, parts, n_parts);
  assay_splice_arrays (self);

  return self->result;
}

/**
 * assay_reading_update:
 * @self: a reading of a text as it was
 * @text: the text as it is now
 * @parts: (array length=n_parts): its parts
 *
 * Reads anew the parts that are not what they were, and those that share a quotation or an attribution with
 * them; of all others it takes over what @self found. So a keystroke costs what its paragraph costs.
 *
 * Sentences, figures, loaded wording and the places of quotations and dates are what assay_reading_new()
 * finds. What leads from one part to another (who “he” is, which name came first, whether a capital is a
 * name's, which year “in June” means) goes by the parts around alone until the text is read as a whole.
 *
 * Returns: (transfer full): a reading of the text as it is now
 */
AssayReading *
assay_reading_update (AssayReading    *self,
                      AssayText       *text,
                      const AssayPart *parts,
                      guint            n_parts)
{
  AssaySplice splice = { .old = self };
  AssayReading *result = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (parts != NULL || n_parts == 0, NULL);

  result = read_and_splice (&splice, text, parts, n_parts);

  if (result == NULL)
    {
      const AssayReadingOptions options = {
        .language = self->language,
        .anchor = self->anchor,
        .rules_only = self->rules_only,
      };

      result = assay_reading_new (text, parts, n_parts, &options);
    }

  g_clear_pointer (&splice.fresh, assay_reading_unref);
  g_free (splice.attribution_of_old);
  g_free (splice.attribution_of_fresh);
  g_free (splice.name_of_old);
  g_free (splice.name_of_fresh);

  return result;
}
