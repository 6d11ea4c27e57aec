/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"

void
assay_reader_find_loaded (AssayReader *reader)
{
  const AssayLexicon *lexicon = assay_lexicon_get (reader->reading->language, "loaded");
  GArray *quotations = reader->reading->quotations;
  guint sentence = 0;
  guint quotation = 0;
  guint quoted_until = 0;

  for (guint i = 0; i < reader->tokens->len; i++)
    {
      const char *value = NULL;
      guint n = assay_lexicon_match (lexicon, reader, i, &value);
      AssayLoaded loaded = { 0 };

      if (n == 0)
        continue;

      loaded.span = assay_reader_span (reader, i, i + n - 1);
      while (quotation < quotations->len &&
             g_array_index (quotations, AssayQuotation, quotation).span.begin <= loaded.span.begin)
        {
          quoted_until = MAX (quoted_until, g_array_index (quotations, AssayQuotation, quotation).span.end);
          quotation++;
        }
      if (quoted_until > loaded.span.begin)
        continue;

      while (g_array_index (reader->sentence_first, guint, sentence + 1) <= i)
        sentence++;
      loaded.sentence = sentence;
      loaded.strength = g_ascii_strtod (value, NULL);
      g_array_append_val (reader->reading->loaded, loaded);
      i += n - 1;
    }
}
