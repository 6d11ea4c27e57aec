/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdlib.h>

#include "assay-ascii.h"
#include "assay-bisect.h"
#include "assay-lexicon.h"
#include "assay-word-classes.h"

/* So many words at most are a term, or words at arm's length, where nobody is said to have spoken them. */
#define MAX_TERM_WORDS 4

/* So many words at most are looked for elsewhere in the text. */
#define MAX_NAMED_WORDS 3

/* A word for a kind of work so near before it makes it a title: “her first novel, ‘Marsh Light’”. */
#define TITLE_TOKENS 3

/* A power of two: places for the first words of terms. */
#define N_BEGINS (1u << 14)

/* What a quotation looks like. */
typedef struct
{
  guint    first;      /* tokens of the content */
  guint    last;
  guint    n_words;
  guint    n_capitals; /* of the words that a title sets with a capital */
  guint    n_open;     /* words that a title sets with a capital */
  gboolean has_stop;   /* its last mark ends a sentence or a clause */
  gboolean has_inner_stop;
} Shape;

/* A short content, told by a hash: two that share one only change what kind a quotation seems. */
typedef struct
{
  guint64  hash;
  gboolean is_named; /* it stands in the text without marks too */
} Term;

typedef struct
{
  AssayReader        *reader;
  const AssayLexicon *works;
  const AssayLexicon *cues;
  GArray             *terms;            /* of Term, by hash */
  guint8              begins[N_BEGINS]; /* [hash of a word] a term begins with such a word */
} KindTeller;

/* Goes on with @hash over the word at token @i, in lower case. */
static guint64
hash_word (const AssayReader *reader,
           guint              i,
           guint64            hash)
{
  const AssayToken *token = assay_reader_token (reader, i);

  /* FNV-1a */
  for (guint byte = token->begin_byte; byte < token->end_byte; byte++)
    hash = (hash ^ (guchar) assay_ascii_to_lower (reader->utf8[byte])) *
           G_GUINT64_CONSTANT (1099511628211);

  return (hash ^ ' ') * G_GUINT64_CONSTANT (1099511628211);
}

#define HASH_BEGIN G_GUINT64_CONSTANT (14695981039346656037)

static int
compare_terms (gconstpointer a,
               gconstpointer b)
{
  guint64 first = ((const Term *) a)->hash;
  guint64 second = ((const Term *) b)->hash;

  return first < second ? -1 : first > second;
}

static Term *
find_term (const KindTeller *self,
           guint64           hash)
{
  const Term wanted = { .hash = hash };

  return bsearch (&wanted, self->terms->data, self->terms->len, sizeof (Term), compare_terms);
}

static gboolean
find_tokens (const AssayReader *reader,
             AssaySpan          content,
             AssayTokens       *tokens)
{
  AssayText *text = reader->reading->text;
  gsize begin_byte = assay_text_to_byte (text, content.begin);
  gsize end_byte = assay_text_to_byte (text, content.end);
  guint first = 0;
  guint end = 0;

  assay_bisect (first, reader->tokens->len, i,
                assay_reader_token (reader, i)->begin_byte < begin_byte);
  end = first;
  assay_bisect (end, reader->tokens->len, i, assay_reader_token (reader, i)->begin_byte < end_byte);
  tokens->first = first;

  if (end == first)
    return FALSE;

  tokens->last = end - 1;

  return TRUE;
}

static gboolean
is_stop (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

/* Looks at no more of a long quotation than is needed to know that it is long. */
static Shape
measure (const AssayReader *reader,
         AssayTokens        tokens)
{
  /* Words that titles set in lower case. */
  const guint32 small = ASSAY_WORD_DETERMINER | ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND |
                        ASSAY_WORD_TO;
  gunichar last_mark = assay_reader_token (reader, tokens.last)->mark;
  Shape shape = { .first = tokens.first, .last = tokens.last };

  shape.has_stop = is_stop (last_mark) || last_mark == ',';

  for (guint i = tokens.first; i <= tokens.last && shape.n_words < 24; i++)
    {
      const AssayToken *token = assay_reader_token (reader, i);

      if (token->kind == ASSAY_TOKEN_MARK)
        {
          shape.has_inner_stop |= i < tokens.last && is_stop (token->mark);
          continue;
        }

      shape.n_words++;
      if ((reader->classes[i] & small) == 0 || (token->flags & ASSAY_TOKEN_CAPITAL) != 0)
        {
          shape.n_open++;
          shape.n_capitals += (token->flags & ASSAY_TOKEN_CAPITAL) != 0 ||
                              token->kind == ASSAY_TOKEN_NUMBER;
        }
    }

  return shape;
}

static gboolean
has_before (const KindTeller   *self,
            const AssayLexicon *lexicon,
            guint               first,
            guint               reach)
{
  for (guint i = first; i > 0 && first - i < reach; i--)
    {
      const AssayToken *token = assay_reader_token (self->reader, i - 1);

      if (is_stop (token->mark) || token->mark == ';')
        return FALSE;
      if (token->kind == ASSAY_TOKEN_WORD &&
          assay_lexicon_lookup_token (lexicon, self->reader, i - 1) != NULL)
        return TRUE;
      if ((token->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        return FALSE;
    }

  return FALSE;
}

/* The hash of a content; 0 if it has too many words, or marks, to be a term. */
static guint64
hash_term (const AssayReader *reader,
           guint              first,
           guint              last)
{
  guint64 hash = HASH_BEGIN;

  if (last - first + 1 > MAX_NAMED_WORDS)
    return 0;

  for (guint i = first; i <= last; i++)
    {
      if (assay_reader_token (reader, i)->kind == ASSAY_TOKEN_MARK)
        return 0;
      hash = hash_word (reader, i, hash);
    }

  return hash;
}

/* Collects the short contents of quotations. */
static void
collect_terms (KindTeller *self)
{
  GArray *quotations = self->reader->reading->quotations;

  for (guint i = 0; i < quotations->len; i++)
    {
      AssayTokens tokens;
      Term term = { 0 };

      if (find_tokens (self->reader, g_array_index (quotations, AssayQuotation, i).content,
                       &tokens))
        term.hash = hash_term (self->reader, tokens.first, tokens.last);
      if (term.hash == 0)
        continue;

      self->begins[hash_word (self->reader, tokens.first, HASH_BEGIN) % N_BEGINS] = 1;
      g_array_append_val (self->terms, term);
    }

  g_array_sort (self->terms, compare_terms);
}

/* Marks those that stand without marks elsewhere. */
static void
name_terms (KindTeller *self)
{
  const AssayReader *reader = self->reader;
  guint n_tokens = reader->tokens->len;

  for (guint i = 0; self->terms->len > 0 && i < n_tokens; i++)
    {
      guint64 hash;

      if (reader->quoted[i] >= 0 || assay_reader_token (reader, i)->kind == ASSAY_TOKEN_MARK)
        continue;

      hash = hash_word (reader, i, HASH_BEGIN);
      if (self->begins[hash % N_BEGINS] == 0)
        continue;

      for (guint last = i;;)
        {
          Term *term = find_term (self, hash);

          if (term != NULL)
            term->is_named = TRUE;

          last++;
          if (last == n_tokens || last == i + MAX_NAMED_WORDS || reader->quoted[last] >= 0 ||
              assay_reader_token (reader, last)->kind == ASSAY_TOKEN_MARK)
            break;
          hash = hash_word (reader, last, hash);
        }
    }
}

static gboolean
is_named_elsewhere (const KindTeller *self,
                    const Shape      *shape)
{
  guint64 hash = hash_term (self->reader, shape->first, shape->last);
  const Term *term = hash != 0 ? find_term (self, hash) : NULL;

  return term != NULL && term->is_named;
}

static AssayQuotationKind
tell_kind (const KindTeller     *self,
           const AssayQuotation *quotation,
           const Shape          *shape)
{
  gboolean is_titled = shape->n_open > 0 && shape->n_capitals == shape->n_open &&
                       !shape->has_inner_stop && shape->n_words < 12;

  if (is_titled && has_before (self, self->works, shape->first - 1, TITLE_TOKENS))
    return ASSAY_QUOTATION_TITLE;
  if (shape->has_stop || shape->n_words > MAX_TERM_WORDS)
    return is_titled && quotation->attribution < 0 && shape->n_words > 1 ? ASSAY_QUOTATION_TITLE
                                                                         : ASSAY_QUOTATION_SPEECH;

  /* “His plan for ‘return hubs’ met with …”: a term, the more so if the text goes on to use it. */
  if (quotation->attribution < 0)
    return is_titled && shape->n_words > 1 ? ASSAY_QUOTATION_TITLE : ASSAY_QUOTATION_SCARE;
  /* “called ‘mad’” is spoken even so. */
  if (is_named_elsewhere (self, shape) && !has_before (self, self->cues, shape->first - 1, 1))
    return ASSAY_QUOTATION_SCARE;

  return ASSAY_QUOTATION_SPEECH;
}

/**
 * assay_reader_tell_quotations:
 *
 * Tells words that somebody spoke from terms, words at arm's length and titles, once it is known to whom
 * quotations are attributed.
 */
void
assay_reader_tell_quotations (AssayReader *reader)
{
  GArray *quotations = reader->reading->quotations;
  KindTeller teller = {
    .reader = reader,
    .works = assay_lexicon_get (reader->reading->language, "works"),
    .cues = assay_lexicon_get (reader->reading->language, "cues"),
    .terms = g_array_new (FALSE, FALSE, sizeof (Term)),
  };

  collect_terms (&teller);
  name_terms (&teller);

  for (guint i = 0; i < quotations->len; i++)
    {
      AssayQuotation *quotation = &g_array_index (quotations, AssayQuotation, i);
      AssayTokens tokens;
      Shape shape;

      if (quotation->kind == ASSAY_QUOTATION_BLOCK ||
          !find_tokens (reader, quotation->content, &tokens))
        continue;

      shape = measure (reader, tokens);
      quotation->kind = tell_kind (&teller, quotation, &shape);
    }

  g_array_unref (teller.terms);
}
