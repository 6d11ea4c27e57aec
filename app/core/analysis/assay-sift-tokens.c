/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <string.h>

#include "assay-bisect.h"

/* Names of one sentence are numbered up to here; what comes later shares the last number. */
#define MAX_GROUPS 200

/* One sentence while it is cut; each index goes through its array once. */
typedef struct
{
  AssaySiftWords       *sift;
  AssayVocabulary      *vocabulary;
  AssayReading         *reading;
  const char           *utf8;
  const AssayFigure    *figures;
  const AssayName      *names;
  const AssayQuotation *quotations;
  guint                 n_figures;
  guint                 n_names;
  guint                 n_quotations;
  guint                 figure;
  guint                 name;
  guint                 group;
  const char           *at;       /* the character at @position */
  guint                 position;
  GArray               *tokens;
} Cutter;

/* Whether the words stand between marks: in the last quotation that begins before them, or around it. */
static gboolean
is_quoted (const Cutter *self,
           AssaySpan     span)
{
  guint at = 0;

  assay_bisect (at, self->n_quotations, i, self->quotations[i].span.begin <= span.begin);

  while (at-- > 0)
    {
      if (assay_span_contains (self->quotations[at].span, span))
        return TRUE;
      if (self->quotations[at].parent < 0)
        return FALSE;
    }

  return FALSE;
}

/* Whether a sentence, a quotation or a clause after a colon begins with the word at @position. */
static gboolean
is_first (Cutter *self,
          guint   position)
{
  const char *p = NULL;

  /* Words come one after another, the next a few characters on. */
  for (; self->position < position; self->position++)
    self->at = g_utf8_next_char (self->at);
  p = self->at;

  while (p > self->utf8)
    {
      gunichar c = 0;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);

      if (c == ' ' || c == 0xa0 || c == '(' || c == '[')
        continue;

      return strchr (".!?:\n\"", (int) MIN (c, 0x7e)) != NULL || c == 0x201c || c == 0x2018 ||
             c == 0x201d || c == 0x2026 || c == 0x2022;
    }

  return TRUE;
}

static void
set_number (Cutter         *self,
            AssaySiftToken *token,
            double          value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (text, sizeof text, "%.8g", value);
  token->value = value;
  token->form = assay_vocabulary_add_key (self->vocabulary, '#', text);
  token->lemma = token->form;
  token->base = token->form;
  token->word = 0;
}

/* The figure that has these words, or NULL. Spelled ordinals are words like others. */
static const AssayFigure *
find_figure_at (Cutter    *self,
                AssaySpan  span)
{
  const AssayFigure *figure = NULL;

  while (self->figure < self->n_figures && self->figures[self->figure].span.end <= span.begin)
    self->figure++;

  if (self->figure == self->n_figures)
    return NULL;

  figure = &self->figures[self->figure];

  if (!assay_span_overlaps (figure->span, span))
    return NULL;
  if (figure->kind == ASSAY_FIGURE_ORDINAL &&
      !g_ascii_isdigit (self->utf8[assay_text_to_byte (assay_reading_get_text (self->reading),
                                                       figure->span.begin)]))
    return NULL;

  return figure;
}

static const AssayName *
find_name_at (Cutter    *self,
              AssaySpan  span)
{
  while (self->name < self->n_names && self->names[self->name].span.end <= span.begin)
    self->name++;

  if (self->name == self->n_names || !assay_span_overlaps (self->names[self->name].span, span))
    return NULL;

  return &self->names[self->name];
}

/* Takes the figure as one token, or widens the token that it already is. */
static void
add_figure (Cutter            *self,
            const AssayFigure *figure,
            AssaySpan          span)
{
  AssaySiftToken token = { .span = figure->span };
  AssaySiftToken *last = self->tokens->len > 0
                             ? &g_array_index (self->tokens, AssaySiftToken, self->tokens->len - 1)
                             : NULL;

  if (last != NULL && last->kind != ASSAY_SIFT_WORD && last->span.begin == figure->span.begin &&
      last->span.end == figure->span.end)
    return;

  set_number (self, &token, figure->low);
  token.unit = figure->unit;
  token.figure = (guint8) figure->kind;
  token.bound = (guint8) figure->bound;
  token.kind = ASSAY_SIFT_NUMBER;
  if (figure->low == 1.0 && figure->kind == ASSAY_FIGURE_NUMBER &&
      figure->span.end - figure->span.begin == 3)
    token.kind = ASSAY_SIFT_ONE;
  if (is_quoted (self, span))
    token.flags |= ASSAY_SIFT_QUOTED;

  g_array_append_val (self->tokens, token);
}

static gboolean
add_digits (Cutter          *self,
            const AssayWord *word,
            const char      *form,
            guint8           flags)
{
  AssaySiftToken token = { .span = word->span, .flags = flags };
  char *end = NULL;
  double value = 0.0;

  if (!g_ascii_isdigit (*form))
    return FALSE;

  value = g_ascii_strtod (form, &end);
  set_number (self, &token, value);
  token.figure = ASSAY_FIGURE_NUMBER;
  token.kind = *end == '\0' && strlen (form) == 4 && value >= 1000 && value < 2100
                   ? ASSAY_SIFT_YEAR
                   : ASSAY_SIFT_NUMBER;
  if (*end == 's')
    token.unit = g_intern_static_string ("decade");

  g_array_append_val (self->tokens, token);

  return TRUE;
}

/* Sets base form and word of a token by its form; returns what is known of that. */
static const AssaySiftForm *
set_form (Cutter         *self,
          AssaySiftToken *token)
{
  const AssaySiftForm *form = assay_sift_words_look (self->sift, token->form);

  token->lemma = form->lemma;
  token->base = form->lemma;
  token->word = form->word;
  token->opposes = form->opposes;

  return form;
}

/* “didn’t” is “did” and “not”, so that “did not” meets it. */
static gboolean
add_negated (Cutter          *self,
             const AssayWord *word,
             const char      *form,
             guint8           flags)
{
  gsize n = strlen (form);
  gboolean is_short = n >= 3 && memcmp (form + n - 3, "n't", 3) == 0;
  AssaySiftToken verb = { .span = word->span, .flags = flags, .kind = ASSAY_SIFT_STOP };
  AssaySiftToken negation = { .span = word->span, .flags = flags, .kind = ASSAY_SIFT_NEGATION };
  g_autofree char *stem = NULL;

  if (!is_short && (*form != 'c' || !g_str_equal (form, "cannot")))
    return FALSE;

  stem = g_strndup (form, n - 3);
  verb.form = assay_vocabulary_add (self->vocabulary, g_str_equal (form, "can't")   ? "can"
                                                      : g_str_equal (form, "won't") ? "will"
                                                                                    : stem);
  verb.span.end -= 3;
  negation.span.begin = verb.span.end;
  negation.form = assay_vocabulary_add (self->vocabulary, "not");
  set_form (self, &verb);
  set_form (self, &negation);
  g_array_append_val (self->tokens, verb);
  negation.flags &= (guint8) ~ASSAY_SIFT_FIRST;
  g_array_append_val (self->tokens, negation);

  return TRUE;
}

static void
set_name (Cutter          *self,
          AssaySiftToken  *token,
          const AssayName *name)
{
  AssaySiftToken *last = self->tokens->len > 0
                             ? &g_array_index (self->tokens, AssaySiftToken, self->tokens->len - 1)
                             : NULL;
  gboolean goes_on = last != NULL && last->group != 0 && token->span.begin <= last->span.end + 1 &&
                     last->group == self->group;

  if (!goes_on && self->group < MAX_GROUPS)
    self->group++;

  token->group = (guint8) self->group;
  token->name = name != NULL ? (guint8) (name->kind + 1) : 0;
}

static guint8
tell_kind (const AssaySiftForm *known,
           const AssayWord     *word,
           gboolean             is_letter,
           guint8               flags,
           const AssayName     *name)
{
  if (known->kind != ASSAY_SIFT_WORD)
    return known->kind;
  if ((word->flags & ASSAY_WORD_STOP) != 0 &&
      (name == NULL || (flags & ASSAY_SIFT_CAPITAL) == 0 || is_letter))
    return ASSAY_SIFT_STOP;
  if ((flags & ASSAY_SIFT_CAPITAL) != 0 && name != NULL)
    return ASSAY_SIFT_NAME;
  if ((flags & ASSAY_SIFT_CAPITAL) != 0)
    return (flags & ASSAY_SIFT_FIRST) != 0 ? ASSAY_SIFT_OPENING : ASSAY_SIFT_NAME;

  return ASSAY_SIFT_WORD;
}

static void
add_word (Cutter          *self,
          const AssayWord *word)
{
  const char *form = assay_vocabulary_get (self->vocabulary, word->form)->text;
  const AssayFigure *figure = find_figure_at (self, word->span);
  const AssayName *name = find_name_at (self, word->span);
  AssaySiftToken token = { .span = word->span, .form = word->form };
  const AssaySiftForm *known = NULL;

  if (figure != NULL)
    {
      add_figure (self, figure, word->span);
      return;
    }

  if (is_quoted (self, word->span))
    token.flags |= ASSAY_SIFT_QUOTED;
  if ((word->flags & ASSAY_WORD_CAPITAL) != 0)
    token.flags |= ASSAY_SIFT_CAPITAL;
  if (is_first (self, word->span.begin))
    token.flags |= ASSAY_SIFT_FIRST;

  if (add_digits (self, word, form, token.flags) || add_negated (self, word, form, token.flags))
    return;

  known = set_form (self, &token);

  if (known->calendar != 0 && (word->flags & ASSAY_WORD_CAPITAL) != 0 && name == NULL)
    {
      guint calendar = known->calendar;
      char key[16];

      g_snprintf (key, sizeof key, "%u", calendar);
      token.form = assay_vocabulary_add_key (self->vocabulary, '%', key);
      token.lemma = token.form;
      token.base = token.form;
      token.word = 0;
      token.kind = calendar > 20 ? ASSAY_SIFT_WEEKDAY : ASSAY_SIFT_MONTH;
      token.value = calendar % 20;
    }
  else
    {
      token.flags |= known->flags;
      token.kind = tell_kind (known, word, form[1] == '\0', token.flags, name);
      if (token.kind == ASSAY_SIFT_NAME)
        token.lemma = token.form;
      if (token.kind == ASSAY_SIFT_NAME || (token.kind == ASSAY_SIFT_OPENING && name != NULL))
        set_name (self, &token, name);
    }

  g_array_append_val (self->tokens, token);
}

/* “May 14” says what “14 May” says. */
static void
order_days (GArray *tokens,
            guint   first)
{
  for (guint i = first; i + 1 < tokens->len; i++)
    {
      AssaySiftToken *month = &g_array_index (tokens, AssaySiftToken, i);
      AssaySiftToken *day = month + 1;

      if (month->kind == ASSAY_SIFT_MONTH && day->kind == ASSAY_SIFT_NUMBER && day->value <= 31 &&
          day->figure == ASSAY_FIGURE_NUMBER)
        {
          AssaySiftToken swapped = *month;

          *month = *day;
          *day = swapped;
        }
    }

  for (guint i = first; i + 1 < tokens->len; i++)
    {
      AssaySiftToken *day = &g_array_index (tokens, AssaySiftToken, i);

      if (day->kind == ASSAY_SIFT_NUMBER && day[1].kind == ASSAY_SIFT_MONTH && day->unit == NULL)
        {
          day->unit = g_intern_static_string ("day-of-month");
          day->figure = ASSAY_FIGURE_NUMBER;
        }
    }
}

/**
 * assay_sift_tokens_append:
 * @reading: the text
 * @words: of AssayWord, of that text
 * @range: those of one sentence, or of a piece of it
 * @tokens: of AssaySiftToken, to which those of the sentence are appended
 */
void
assay_sift_tokens_append (AssaySiftWords *sift,
                          AssayReading   *reading,
                          const GArray   *words,
                          AssayWordRange  range,
                          GArray         *tokens)
{
  Cutter cutter = { .sift = sift, .reading = reading, .tokens = tokens };
  guint first = tokens->len;
  guint begin = 0;

  if (range.first == range.end)
    return;

  begin = g_array_index (words, AssayWord, range.first).span.begin;
  cutter.vocabulary = assay_sift_words_get_vocabulary (sift);
  cutter.utf8 = assay_text_get_utf8 (assay_reading_get_text (reading));
  cutter.position = begin;
  cutter.at = cutter.utf8 + assay_text_to_byte (assay_reading_get_text (reading), begin);
  cutter.figures = assay_reading_get_figures (reading, &cutter.n_figures);
  cutter.names = assay_reading_get_names (reading, &cutter.n_names);
  cutter.quotations = assay_reading_get_quotations (reading, &cutter.n_quotations);
  assay_bisect (cutter.figure, cutter.n_figures, i, cutter.figures[i].span.begin < begin);
  assay_bisect (cutter.name, cutter.n_names, i, cutter.names[i].span.begin < begin);
  /* What began before the piece may reach into it. */
  cutter.figure -= MIN (cutter.figure, 1);
  cutter.name -= MIN (cutter.name, 1);

  for (guint i = range.first; i < range.end; i++)
    add_word (&cutter, &g_array_index (words, AssayWord, i));

  order_days (tokens, first);
}
