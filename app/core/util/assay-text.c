/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-text.h"

#include <string.h>

/* One checkpoint for so many bytes: converting a position then reads at most this much text. */
#define STRIDE_BYTES 256

/**
 * AssayText:
 *
 * An immutable text in UTF-8 that knows where its characters lie.
 *
 * A reference count makes sharing between threads cheap: nothing in it changes after construction.
 * Converting between positions and bytes costs at most a scan of %STRIDE_BYTES bytes.
 */
struct _AssayText
{
  gatomicrefcount ref_count;

  char           *utf8;           /* NUL-terminated; valid UTF-8, always */
  gsize           n_bytes;
  guint           length;         /* in code points */
  guint *checkpoints; /* [n_bytes / STRIDE_BYTES + 1] code points begun before each stride */
};

G_DEFINE_BOXED_TYPE (AssayText, assay_text, assay_text_ref, assay_text_unref)

/* A byte that begins a character, as against one that continues it. */
static inline gboolean
begins_character (char byte)
{
  return ((guchar) byte & 0xc0) != 0x80;
}

/* How many of eight bytes begin a character: those that continue one have their first bit set, and not the second. */
static inline guint
count_in_eight (const char *utf8)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 eight;

  memcpy (&eight, utf8, sizeof eight);
  eight = (eight >> 7) & (~eight >> 6) & ones;

  return 8 - (guint) ((eight * ones) >> 56);
}

static guint
count_characters (const char *utf8,
                  gsize       n_bytes)
{
  guint count = 0;
  gsize i = 0;

  for (; i + 8 <= n_bytes; i += 8)
    count += count_in_eight (utf8 + i);
  for (; i < n_bytes; i++)
    count += begins_character (utf8[i]);

  return count;
}

/**
 * assay_text_new:
 * @utf8: the text; must be valid UTF-8 without NUL, which the caller has checked at the border
 * @n_bytes: its length in bytes, or -1 if it ends with NUL
 *
 * Returns: (transfer full): a text of its own copy of @utf8
 */
AssayText *
assay_text_new (const char *utf8,
                gssize      n_bytes)
{
  AssayText *self = NULL;
  gsize n_strides;

  g_return_val_if_fail (utf8 != NULL || n_bytes == 0, NULL);

  self = g_new0 (AssayText, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->n_bytes = n_bytes < 0 ? strlen (utf8) : (gsize) n_bytes;
  self->utf8 = n_bytes == 0 ? g_strdup ("") : g_strndup (utf8, self->n_bytes);

  n_strides = self->n_bytes / STRIDE_BYTES + 1;
  self->checkpoints = g_new (guint, n_strides);

  for (gsize i = 0; i < n_strides; i++)
    {
      gsize begin_byte = i * STRIDE_BYTES;
      gsize n = MIN (STRIDE_BYTES, self->n_bytes - begin_byte);

      self->checkpoints[i] = self->length;
      self->length += count_characters (self->utf8 + begin_byte, n);
    }

  return self;
}

AssayText *
assay_text_ref (AssayText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_text_unref (AssayText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->checkpoints);
  g_free (self->utf8);
  g_free (self);
}

/**
 * assay_text_get_utf8:
 *
 * Returns: (transfer none): the text, ending with NUL
 */
const char *
assay_text_get_utf8 (AssayText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->utf8;
}

gsize
assay_text_get_n_bytes (AssayText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_bytes;
}

/**
 * assay_text_get_length:
 *
 * Returns: the number of code points
 */
guint
assay_text_get_length (AssayText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->length;
}

/* The last checkpoint that stands at or before a position. */
static gsize
find_stride (AssayText *self,
             guint      position)
{
  gsize last = self->n_bytes / STRIDE_BYTES;
  gsize low = MIN (position / STRIDE_BYTES, last);
  gsize step = 1;
  gsize high;

  /* No character has less than a byte, and few have more: it is this one or not far on. */
  while (low + step <= last && self->checkpoints[low + step] <= position)
    {
      low += step;
      step *= 2;
    }
  high = MIN (low + step, last + 1) - 1;

  while (low < high)
    {
      gsize middle = low + (high - low + 1) / 2;

      if (self->checkpoints[middle] <= position)
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}

/**
 * assay_text_to_byte:
 * @position: a position in code points; one past the end is allowed, more is taken as the end
 *
 * Returns: the byte at which the character at @position begins
 */
gsize
assay_text_to_byte (AssayText *self,
                    guint      position)
{
  gsize stride;
  gsize byte;
  guint seen;

  g_return_val_if_fail (self != NULL, 0);

  if (position >= self->length)
    return self->n_bytes;

  stride = find_stride (self, position);
  byte = stride * STRIDE_BYTES;
  seen = self->checkpoints[stride];

  /* As many characters as bytes: each is one byte. */
  if (byte + STRIDE_BYTES < self->n_bytes && self->checkpoints[stride + 1] == seen + STRIDE_BYTES)
    return byte + (position - seen);

  while (byte + 8 <= self->n_bytes && seen + count_in_eight (self->utf8 + byte) <= position)
    {
      seen += count_in_eight (self->utf8 + byte);
      byte += 8;
    }

  /* A stride may begin inside a character that the one before it has counted. */
  for (;; byte++)
    {
      if (!begins_character (self->utf8[byte]))
        continue;
      if (seen == position)
        return byte;
      seen++;
    }
}

/**
 * assay_text_to_position:
 * @offset_byte: a byte of the text; one past the end is allowed, more is taken as the end
 *
 * Returns: the position of the character that begins at @offset_byte, or of the next one if
 *   @offset_byte lies inside a character
 */
guint
assay_text_to_position (AssayText *self,
                        gsize      offset_byte)
{
  gsize stride;

  g_return_val_if_fail (self != NULL, 0);

  if (offset_byte >= self->n_bytes)
    return self->length;

  stride = offset_byte / STRIDE_BYTES;

  return self->checkpoints[stride] +
         count_characters (self->utf8 + stride * STRIDE_BYTES, offset_byte - stride * STRIDE_BYTES);
}

AssaySpan
assay_text_to_span (AssayText *self,
                    gsize      begin_byte,
                    gsize      end_byte)
{
  return (AssaySpan){ .begin = assay_text_to_position (self, begin_byte),
                      .end = assay_text_to_position (self, end_byte) };
}

/**
 * assay_text_dup_span:
 * @span: a span of this text; what lies beyond its end is left out
 *
 * Returns: (transfer full): the words of @span
 */
char *
assay_text_dup_span (AssayText *self,
                     AssaySpan  span)
{
  gsize begin_byte;
  gsize end_byte;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (span.begin <= span.end, NULL);

  begin_byte = assay_text_to_byte (self, span.begin);
  end_byte = assay_text_to_byte (self, span.end);

  return g_strndup (self->utf8 + begin_byte, end_byte - begin_byte);
}
