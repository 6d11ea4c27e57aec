/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <stdlib.h>
#include <string.h>

/* A sentence without its turning word must be told from its neighbours by more. */
#define N_SHARED_DIRECTION 3
#define N_SHARED_NEGATION 4

/* What must stand around a word for its opposite to fit. */
typedef enum
{
  CONTEXT_ANY,
  CONTEXT_FIGURE,     /* a figure stands in the sentence */
  CONTEXT_THEN_FIGURE, /* a figure comes next */
  CONTEXT_THEN_ARTICLE, /* “the”, “a” or “its” comes next */
} Context;

typedef struct
{
  const char *word;
  const char *opposite;
  Context     context;
} Direction;

static const Direction directions[] = {
  { "rose", "fell", CONTEXT_FIGURE },
  { "fell", "rose", CONTEXT_FIGURE },
  { "rises", "falls", CONTEXT_FIGURE },
  { "falls", "rises", CONTEXT_FIGURE },
  { "risen", "fallen", CONTEXT_ANY },
  { "fallen", "risen", CONTEXT_FIGURE },
  { "rising", "falling", CONTEXT_FIGURE },
  { "falling", "rising", CONTEXT_FIGURE },
  { "rise", "fall", CONTEXT_FIGURE },
  { "fall", "rise", CONTEXT_FIGURE },
  { "increased", "decreased", CONTEXT_ANY },
  { "decreased", "increased", CONTEXT_ANY },
  { "increases", "decreases", CONTEXT_ANY },
  { "decreases", "increases", CONTEXT_ANY },
  { "increase", "decrease", CONTEXT_ANY },
  { "decrease", "increase", CONTEXT_ANY },
  { "grew", "shrank", CONTEXT_FIGURE },
  { "shrank", "grew", CONTEXT_FIGURE },
  { "climbed", "dropped", CONTEXT_FIGURE },
  { "dropped", "climbed", CONTEXT_THEN_FIGURE },
  { "higher", "lower", CONTEXT_FIGURE },
  { "lower", "higher", CONTEXT_FIGURE },
  { "up", "down", CONTEXT_THEN_FIGURE },
  { "down", "up", CONTEXT_THEN_FIGURE },
  { "above", "below", CONTEXT_THEN_FIGURE },
  { "below", "above", CONTEXT_THEN_FIGURE },
  { "accepted", "rejected", CONTEXT_ANY },
  { "rejected", "accepted", CONTEXT_ANY },
  { "approved", "rejected", CONTEXT_ANY },
  { "approves", "rejects", CONTEXT_ANY },
  { "rejects", "accepts", CONTEXT_ANY },
  { "accepts", "rejects", CONTEXT_ANY },
  { "supported", "opposed", CONTEXT_THEN_ARTICLE },
  { "opposed", "supported", CONTEXT_THEN_ARTICLE },
  { "backed", "opposed", CONTEXT_THEN_ARTICLE },
  { "opposes", "supports", CONTEXT_THEN_ARTICLE },
  { "welcomed", "condemned", CONTEXT_THEN_ARTICLE },
  { "condemned", "welcomed", CONTEXT_THEN_ARTICLE },
  { "reopened", "closed", CONTEXT_ANY },
  { "lost", "won", CONTEXT_THEN_ARTICLE },
  { "won", "lost", CONTEXT_THEN_ARTICLE },
  { "north", "south", CONTEXT_ANY },
  { "south", "north", CONTEXT_ANY },
  { "east", "west", CONTEXT_ANY },
  { "west", "east", CONTEXT_ANY },
  { "before", "after", CONTEXT_THEN_ARTICLE },
  { "after", "before", CONTEXT_THEN_ARTICLE },
  { "over", "under", CONTEXT_THEN_FIGURE },
  { "under", "over", CONTEXT_THEN_FIGURE },
  { "widened", "narrowed", CONTEXT_ANY },
  { "narrowed", "widened", CONTEXT_ANY },
  { "strengthened", "weakened", CONTEXT_ANY },
  { "weakened", "strengthened", CONTEXT_ANY },
  { "doubled", "halved", CONTEXT_ANY },
  { "halved", "doubled", CONTEXT_ANY },
  { "gained", "lost", CONTEXT_THEN_FIGURE },
};

/* What makes another thing of the word: “rose to his feet”, “higher education”, “fell short”. */
static const char *const idioms[] = {
  "apart",   "asleep", "back",  "chamber", "court",   "education", "for",    "garden",
  "gardens", "ground", "house", "ill",     "in",      "into",      "off",    "on",
  "out",     "over",   "short", "silent",  "through", "up",        "victim",
};

/* Goes from word to word of a sentence. */
static gboolean
next_word (AssayPlanter *self,
           AssaySpan     sentence,
           AssaySpan    *word)
{
  const char *utf8 = assay_text_get_utf8 (self->text);
  const char *p = utf8 + assay_text_to_byte (self->text, word->end);
  guint at = word->end;

  while (at < sentence.end && !g_unichar_isalpha (g_utf8_get_char (p)))
    {
      p = g_utf8_next_char (p);
      at++;
    }

  word->begin = at;

  while (at < sentence.end && (g_unichar_isalpha (g_utf8_get_char (p)) || *p == '-'))
    {
      p = g_utf8_next_char (p);
      at++;
    }

  word->end = at;

  return word->end > word->begin;
}

static gboolean
has_figure (AssayPlanter *self,
            AssaySpan     span)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->reading, &n_figures);

  for (guint i = 0; i < n_figures; i++)
    {
      if (assay_span_overlaps (figures[i].span, span) && figures[i].kind != ASSAY_FIGURE_ORDINAL)
        return TRUE;
    }

  return FALSE;
}

/* Whether the sentence has one of these words beside @word: “fell below” turns as a whole or not at all. */
static gboolean
has_word_of (AssayPlanter      *self,
             AssaySpan          sentence,
             AssaySpan          word,
             const char *const *words)
{
  g_autofree char *before = assay_planter_dup (self, (AssaySpan){ sentence.begin, word.begin });
  g_autofree char *after = assay_planter_dup (self, (AssaySpan){ word.end, sentence.end });
  g_autofree char *folded_before = assay_plant_fold (before);
  g_autofree char *folded_after = assay_plant_fold (after);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (assay_plant_count_words (folded_before, words[i]) > 0 ||
          assay_plant_count_words (folded_after, words[i]) > 0)
        return TRUE;
    }

  return FALSE;
}

static const char *const levels[] = { "above", "below", NULL };
static const char *const movements[] = { "climbed", "dropped", "fall", "fallen", "falling", "falls", "fell",
                                         "grew", "rise", "risen", "rises", "rising", "rose", "shrank",
                                         NULL };

static gboolean
fits (AssayPlanter    *self,
      const Direction *direction,
      AssaySpan        sentence,
      AssaySpan        word)
{
  static const char *const articles[] = { "a", "an", "her", "his", "its", "the", "their" };
  g_autofree char *after = assay_planter_dup_after (self, word);
  g_autofree char *before = assay_planter_dup_before (self, word);
  AssaySpan next = { word.end + 1, word.end + 2 };

  switch (direction->context)
    {
    case CONTEXT_FIGURE:
      /* “A rose” is a flower, “the fall” is autumn. */
      return has_figure (self, sentence) &&
             !assay_plant_is_one_of (after, idioms, G_N_ELEMENTS (idioms)) &&
             strcmp (before, "the") != 0 && !has_word_of (self, sentence, word, levels) &&
             !(strcmp (before, "a") == 0 && direction->word[1] == 'o');

    case CONTEXT_THEN_FIGURE:
      return has_figure (self, next) && next.end <= sentence.end &&
             !has_word_of (self, sentence, word, movements);

    case CONTEXT_THEN_ARTICLE:
      return assay_plant_is_one_of (after, articles, G_N_ELEMENTS (articles)) &&
             strcmp (before, "soon") != 0 && strcmp (before, "day") != 0 &&
             strcmp (before, "than") != 0 && strcmp (before, "named") != 0 &&
             strcmp (before, "look") != 0;

    case CONTEXT_ANY:
    default:
      return !g_ascii_isupper (*after) &&
             !assay_plant_is_one_of (after, idioms, G_N_ELEMENTS (idioms));
    }
}

static void
try_direction (AssayPlanter *self,
               AssaySpan     sentence,
               AssaySpan     span)
{
  g_autofree char *word = assay_planter_dup (self, span);

  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      AssayOffer offer = {
        .kind = ASSAY_PLANT_DIRECTION,
        .span = span,
        .words = directions[i].opposite,
        .fact = sentence,
        .needle = word,
        .n_shared = N_SHARED_DIRECTION,
        .may_repeat = TRUE,
      };

      if (strcmp (directions[i].word, word) == 0 && fits (self, &directions[i], sentence, span) &&
          !assay_planter_is_quoted (self, span))
        assay_planter_offer (self, &offer);
    }
}

/**
 * assay_planter_find_directions:
 *
 * Offers the opposite of each word that has one.
 */
void
assay_planter_find_directions (AssayPlanter *self)
{
  for (guint i = 0; i < self->n_sentences; i++)
    {
      AssaySpan sentence = self->sentences[i].span;
      AssaySpan word = { sentence.begin, sentence.begin };

      while (next_word (self, sentence, &word))
        try_direction (self, sentence, word);
    }
}

/* Auxiliaries that “not” can follow, and what they are with it. */
static const char *const auxiliaries[][2] = {
  { "will", "will not" },   { "would", "would not" },   { "can", "cannot" },
  { "could", "could not" }, { "should", "should not" }, { "is", "is not" },
  { "are", "are not" },     { "was", "was not" },       { "were", "were not" },
  { "has", "has not" },     { "have", "have not" },     { "had", "had not" },
};

/* Beside these a “not” sounds wrong or says something else. */
static const char *const barring[] = {
  "already", "also",    "always",  "any",    "anybody", "anyone",  "anything", "both",
  "each",    "either",  "even",    "ever",   "every",   "hardly",  "if",       "just",
  "many",    "most",    "neither", "never",  "no",      "nobody",  "none",     "nor",
  "not",     "nothing", "often",   "only",   "rarely",  "several", "some",     "soon",
  "still",   "though",  "too",     "unless", "until",   "whether", "without",  "yet",
};

/* Whether a “not” can be put into a sentence or taken out of it; @n_nots says how many it has. */
static gboolean
is_plain_sentence (AssayPlanter *self,
                   AssaySpan     sentence,
                   guint        *n_nots)
{
  AssaySpan span = { sentence.begin, sentence.begin };
  g_autofree char *words = assay_planter_dup (self, sentence);

  *n_nots = 0;

  if (g_str_has_suffix (words, "?") || strstr (words, "n’t") != NULL ||
      strstr (words, "n't") != NULL)
    return FALSE;

  while (next_word (self, sentence, &span))
    {
      g_autofree char *word = assay_planter_dup (self, span);
      g_autofree char *lower = g_ascii_strdown (word, -1);

      if (strcmp (lower, "not") == 0 || strcmp (lower, "cannot") == 0)
        ++*n_nots;
      else if (assay_plant_is_one_of (lower, barring, G_N_ELEMENTS (barring)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_participle (const char *word)
{
  static const char *const irregular[] = {
    "asked", "become", "begun", "been",  "built", "bought", "brought", "come",  "cut",   "done",
    "drawn", "fallen", "felt",  "found", "given", "gone",   "grown",   "heard", "held",  "kept",
    "known", "led",    "left",  "lost",  "made",  "met",    "paid",    "put",   "risen", "said",
    "seen",  "sent",   "set",   "shown", "sold",  "spent",  "spoken",  "taken", "told",  "won",
    "written",
  };

  if (g_str_has_suffix (word, "ed") && strlen (word) > 4)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (irregular); i++)
    {
      if (strcmp (irregular[i], word) == 0)
        return TRUE;
    }

  return FALSE;
}

/* “his will”, “there is”, “as is”, “has a boat” and “will.” take no “not”. */
static gboolean
takes_not (AssayPlanter *self,
           const char   *auxiliary,
           AssaySpan     span)
{
  static const char *const bars_before[] = { "a", "and", "as", "free", "her", "his", "it",  "my",
                                             "or", "own", "that", "the", "their", "there", "what" };
  g_autofree char *before = assay_planter_dup_before (self, span);
  g_autofree char *after = assay_planter_dup_after (self, span);
  g_autofree char *lower = g_ascii_strdown (before, -1);

  if (*before == '\0' || !g_ascii_islower (*after) || g_str_has_suffix (after, "ly") ||
      assay_plant_is_one_of (lower, bars_before, G_N_ELEMENTS (bars_before)))
    return FALSE;

  if (g_str_has_prefix (auxiliary, "ha"))
    return is_participle (after);

  /* A quoted title, “is to”, “was the first”: all fine; “is that” begins a new clause. */
  return strcmp (after, "that") != 0 && strcmp (after, "what") != 0;
}

static void
offer_negation (AssayPlanter *self,
                AssaySpan     sentence,
                AssaySpan     span,
                const char   *words)
{
  const AssayOffer offer = {
    .kind = ASSAY_PLANT_NEGATION,
    .span = span,
    .words = words,
    .fact = sentence,
    .n_shared = N_SHARED_NEGATION,
    .may_repeat = TRUE,
  };

  if (!assay_planter_is_quoted (self, span))
    assay_planter_offer (self, &offer);
}

/* “will not” loses its “not”. */
static void
affirm (AssayPlanter *self,
        AssaySpan     sentence)
{
  AssaySpan span = { sentence.begin, sentence.begin };

  while (next_word (self, sentence, &span))
    {
      g_autofree char *word = assay_planter_dup (self, span);
      g_autofree char *before = assay_planter_dup_before (self, span);
      g_autofree char *after = assay_planter_dup_after (self, span);
      AssaySpan both = { span.begin - MIN (span.begin, (guint) strlen (before) + 1), span.end };

      if (strcmp (word, "cannot") == 0 && g_ascii_islower (*after))
        offer_negation (self, sentence, span, "can");

      if (strcmp (word, "not") != 0 || !g_ascii_islower (*after))
        continue;

      for (guint i = 0; i < G_N_ELEMENTS (auxiliaries); i++)
        {
          if (strcmp (auxiliaries[i][0], before) == 0)
            offer_negation (self, sentence, both, before);
        }
    }
}

/* “will not cost 3 million” and “was not opened on 9 June” leave open what is denied. */
static gboolean
says_how_much (AssayPlanter *self,
               AssaySpan     sentence)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (self->reading, &n_dates);
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->reading, &n_figures);

  for (guint i = 0; i < n_dates; i++)
    {
      if (assay_span_contains (sentence, dates[i].span) && !dates[i].is_relative)
        return TRUE;
    }

  for (guint i = 0; i < n_figures; i++)
    {
      if (assay_span_contains (sentence, figures[i].span))
        return TRUE;
    }

  return FALSE;
}

/* The first auxiliary gets a “not”, so that it is the main clause's, or that of what somebody said. */
static void
negate (AssayPlanter *self,
        AssaySpan     sentence)
{
  AssaySpan span = { sentence.begin, sentence.begin };

  while (next_word (self, sentence, &span))
    {
      g_autofree char *word = assay_planter_dup (self, span);

      for (guint i = 0; i < G_N_ELEMENTS (auxiliaries); i++)
        {
          if (strcmp (auxiliaries[i][0], word) != 0)
            continue;

          if (takes_not (self, word, span))
            offer_negation (self, sentence, span, auxiliaries[i][1]);

          return;
        }
    }
}

/**
 * assay_planter_find_negations:
 *
 * Offers each plain sentence with a “not” more, or the only one less.
 */
void
assay_planter_find_negations (AssayPlanter *self)
{
  for (guint i = 0; i < self->n_sentences; i++)
    {
      AssaySpan sentence = self->sentences[i].span;
      guint n_nots = 0;

      if (!is_plain_sentence (self, sentence, &n_nots) || says_how_much (self, sentence))
        continue;

      if (n_nots == 0)
        negate (self, sentence);
      else if (n_nots == 1)
        affirm (self, sentence);
    }
}
