/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"
#include "assay-word-classes.h"

/* So many words at most are a term, or words at arm's length, where nobody is said to have spoken them. */
#define MAX_TERM_WORDS 4

/* So many words at most are looked for elsewhere in the text. */
#define MAX_NAMED_WORDS 3

/* A word for a kind of work so near before it makes it a title: “her first novel, ‘Marsh Light’”. */
#define TITLE_TOKENS 3

/* Words are sorted out by their first byte and length before they are compared. */
#define N_BEGINS 1024

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

typedef struct
{
  AssayReader        *reader;
  const AssayLexicon *works;
  const AssayLexicon *cues;
  GHashTable
      *terms; /* folded words (owned) → 1 if they stand in the text without marks too, else 0 */
  guint8              begins[N_BEGINS]; /* [hash_begin()] a term begins with such a word */
} KindTeller;

/* A cheap number for a word that is the same in any case. */
static guint
hash_begin (const AssayReader *reader,
            guint              i)
{
  const AssayToken *token = assay_reader_token (reader, i);
  guint length = token->end_byte - token->begin_byte;

  return ((guint) (guchar) g_ascii_tolower (reader->utf8[token->begin_byte]) * 37 + length) %
         N_BEGINS;
}

static gboolean
find_tokens (const AssayReader *reader,
             AssaySpan          content,
             AssayTokens       *tokens)
{
  AssayText *text = reader->reading->text;
  gsize begin_byte = assay_text_to_byte (text, content.begin);
  gsize end_byte = assay_text_to_byte (text, content.end);
  guint low = 0;
  guint high = reader->tokens->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (assay_reader_token (reader, middle)->begin_byte < begin_byte)
        low = middle + 1;
      else
        high = middle;
    }

  tokens->first = low;
  for (high = reader->tokens->len; low < high;)
    {
      guint middle = low + (high - low) / 2;

      if (assay_reader_token (reader, middle)->begin_byte < end_byte)
        low = middle + 1;
      else
        high = middle;
    }

  if (low == tokens->first)
    return FALSE;

  tokens->last = low - 1;

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

/* The words of the content, lower case, parted by a space; NULL if they are too many to be a term. */
static char *
fold_term (const AssayReader *reader,
           guint              first,
           guint              last)
{
  GString *folded = NULL;

  if (last - first + 1 > MAX_NAMED_WORDS)
    return NULL;

  folded = g_string_new (NULL);

  for (guint i = first; i <= last; i++)
    {
      const AssayToken *token = assay_reader_token (reader, i);
      g_autofree char *lower = NULL;

      if (token->kind == ASSAY_TOKEN_MARK)
        {
          g_string_free (folded, TRUE);
          return NULL;
        }

      lower = g_utf8_strdown (reader->utf8 + token->begin_byte,
                              token->end_byte - token->begin_byte);
      if (i > first)
        g_string_append_c (folded, ' ');
      g_string_append (folded, lower);
    }

  return g_string_free (folded, FALSE);
}

/* Collects the short contents of quotations. */
static void
collect_terms (KindTeller *self)
{
  GArray *quotations = self->reader->reading->quotations;

  for (guint i = 0; i < quotations->len; i++)
    {
      AssayTokens tokens;

      if (find_tokens (self->reader, g_array_index (quotations, AssayQuotation, i).content,
                       &tokens))
        {
          char *term = fold_term (self->reader, tokens.first, tokens.last);

          if (term == NULL)
            continue;

          self->begins[hash_begin (self->reader, tokens.first)] = 1;
          g_hash_table_insert (self->terms, term, GUINT_TO_POINTER (0));
        }
    }
}

/* Counts where they stand without marks. */
static void
count_terms (KindTeller *self)
{
  guint n_tokens = self->reader->tokens->len;

  if (g_hash_table_size (self->terms) == 0)
    return;

  for (guint i = 0; i < n_tokens; i++)
    {
      if (self->begins[hash_begin (self->reader, i)] == 0)
        continue;

      for (guint last = i;
           last < n_tokens && last < i + MAX_NAMED_WORDS && self->reader->quoted[last] < 0; last++)
        {
          g_autofree char *term = fold_term (self->reader, i, last);

          if (term == NULL)
            break;
          if (g_hash_table_contains (self->terms, term))
            g_hash_table_replace (self->terms, g_steal_pointer (&term), GUINT_TO_POINTER (1));
        }
    }
}

static gboolean
is_named_elsewhere (const KindTeller *self,
                    const Shape      *shape)
{
  g_autofree char *term = fold_term (self->reader, shape->first, shape->last);

  return term != NULL && g_hash_table_lookup (self->terms, term) != NULL;
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
    .terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };

  collect_terms (&teller);
  count_terms (&teller);

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

  g_hash_table_unref (teller.terms);
}
