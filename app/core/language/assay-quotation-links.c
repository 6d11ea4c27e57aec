/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-reading-private.h"

/* A quotation of fewer words that has no cue is a term, not somebody's sentence. */
#define MIN_WORDS 5

/* Where the last quotation with a speaker stands. */
typedef struct
{
  int   attribution; /* -1 for none */
  guint part;
} LastSpoken;

static gboolean
is_sentence (const AssayReader *reader,
             AssayTokens        extent)
{
  guint n_words = 0;

  for (guint i = extent.first; i <= extent.last && n_words < MIN_WORDS; i++)
    n_words += assay_reader_token (reader, i)->kind != ASSAY_TOKEN_MARK;

  return n_words == MIN_WORDS;
}

/* Does the quotation fill its part, from its first token to its last? */
static gboolean
fills_part (const AssayReader *reader,
            AssayTokens        extent)
{
  if ((assay_reader_token (reader, extent.first)->flags & ASSAY_TOKEN_PART_BEGIN) == 0)
    return FALSE;

  return extent.last + 1 >= reader->tokens->len ||
         (assay_reader_token (reader, extent.last + 1)->flags & ASSAY_TOKEN_PART_BEGIN) != 0;
}

/**
 * assay_reader_link_quotations:
 *
 * Gives quotations without a cue of their own to whoever was quoted before them in the paragraph, or in
 * the paragraph before where they fill one.
 */
void
assay_reader_link_quotations (AssayReader *reader)
{
  GArray *quotations = reader->reading->quotations;
  LastSpoken last = { .attribution = -1 };

  for (guint i = 0; i < quotations->len; i++)
    {
      AssayQuotation *quotation = &g_array_index (quotations, AssayQuotation, i);
      AssayTokens extent = reader->extents[i];
      guint part;

      if (quotation->parent >= 0)
        continue;

      part = assay_reader_token (reader, extent.first)->part;

      if (quotation->attribution < 0 && last.attribution >= 0 && is_sentence (reader, extent) &&
          (part == last.part || (part == last.part + 1 && fills_part (reader, extent))))
        quotation->attribution = last.attribution;

      if (quotation->attribution >= 0)
        last = (LastSpoken){ quotation->attribution,
                             assay_reader_token (reader, extent.last)->part };
    }
}
