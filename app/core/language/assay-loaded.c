/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-ascii.h"
#include "assay-lexicon.h"
#include "assay-word-classes.h"

/* A judging word in what somebody is reported as saying is the speaker's, if the report is faithful. */
#define SAID_SHARE 0.5

/* “utterly”, “so” before a judging word make it surer. */
#define STRESS 0.1

typedef struct
{
  AssayReader        *reader;
  const AssayLexicon *loaded;
  const AssayLexicon *stresses;
  guint               sentence;
} LoadedFinder;

/* Can the token be the noun that an adjective before it judges? */
static gboolean
is_noun (const LoadedFinder *self,
         guint               i)
{
  const guint32 closed = ~(guint32) (ASSAY_WORD_TIME | ASSAY_WORD_VERB);
  const AssayReader *reader = self->reader;
  const AssayToken *token = NULL;
  gsize length;

  if (i >= reader->tokens->len || reader->quoted[i] >= 0)
    return FALSE;

  token = assay_reader_token (reader, i);
  length = token->end_byte - token->begin_byte;

  return token->kind == ASSAY_TOKEN_WORD && length > 2 &&
         (token->flags & (ASSAY_TOKEN_CAPITAL | ASSAY_TOKEN_PART_BEGIN)) == 0 &&
         !assay_reader_is (reader, i, closed) && !assay_reader_is_verb (reader, i);
}

/* A capital inside a sentence makes a name of the word (“Michael Savage”); a heading has them everywhere. */
static gboolean
is_name (const LoadedFinder *self,
         guint               i)
{
  const AssayReader *reader = self->reader;
  const AssayToken *token = assay_reader_token (reader, i);
  AssayPartKind kind = g_array_index (reader->reading->parts, AssayPart, token->part).kind;

  return (token->flags & ASSAY_TOKEN_CAPITAL) != 0 && (token->flags & ASSAY_TOKEN_ALL_CAPS) == 0 &&
         i != g_array_index (reader->sentence_first, guint, self->sentence) &&
         kind != ASSAY_PART_HEADLINE && kind != ASSAY_PART_HEADING;
}

/* Reads the entry @value found at the @n tokens from @i. Returns one past the last token that it takes. */
static guint
add_loaded (LoadedFinder *self,
            guint         i,
            guint         n,
            const char   *value)
{
  AssayReader *reader = self->reader;
  const char *kind = strchr (value, ' ');
  double strength = assay_ascii_to_double (value);
  guint first = i;
  guint end = i + n;
  AssayLoaded loaded = { .sentence = self->sentence };

  if (strength <= 0 || is_name (self, i))
    return end;

  if (kind != NULL && (kind[1] == 'a' || kind[1] == 'w'))
    {
      const char *next = NULL;

      if (is_noun (self, end))
        {
          /* “mere theatrics”: a judging noun decides for both. */
          if (assay_lexicon_match (self->loaded, reader, end, &next) == 1)
            strength = MAX (strength, assay_ascii_to_double (next));
          end++;
        }
      else if (kind[1] == 'w')
        return end;
    }

  if (i > g_array_index (reader->sentence_first, guint, self->sentence) &&
      assay_lexicon_lookup_token (self->stresses, reader, i - 1) != NULL)
    {
      first--;
      strength += STRESS;
    }

  if (reader->said[i] != 0)
    strength *= SAID_SHARE;

  loaded.span = assay_reader_span (reader, first, end - 1);
  loaded.strength = MIN (strength, 1.0);
  g_array_append_val (reader->reading->loaded, loaded);

  return end;
}

/* Judging words of the narrator: outside quotations, the longest entry at each place. */
void
assay_reader_find_loaded (AssayReader *reader)
{
  LoadedFinder finder = {
    .reader = reader,
    .loaded = assay_lexicon_get (reader->reading->language, "loaded"),
    .stresses = assay_lexicon_get (reader->reading->language, "stresses"),
  };
  guint n_tokens = reader->tokens->len;

  for (guint i = 0; i < n_tokens;)
    {
      const char *value = NULL;
      guint n = reader->quoted[i] < 0 ? assay_lexicon_match (finder.loaded, reader, i, &value) : 0;

      if (n == 0)
        {
          i++;
          continue;
        }

      while (g_array_index (reader->sentence_first, guint, finder.sentence + 1) <= i)
        finder.sentence++;

      i = add_loaded (&finder, i, n, value);
    }
}
