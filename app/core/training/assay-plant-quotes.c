/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <stdlib.h>
#include <string.h>

/* A quotation of fewer words gives the change away, or is no quotation. */
#define MIN_WORDS 4

/* Words that stand for each other anywhere in a sentence, and say something else. */
static const char *const swaps[][2] = {
  { "always", "often" },       { "often", "always" },     { "many", "most" },
  { "must", "should" },        { "should", "must" },      { "may", "will" },
  { "might", "would" },        { "would", "will" },       { "will", "may" },
  { "winter", "summer" },      { "summer", "winter" },    { "spring", "autumn" },
  { "autumn", "spring" },      { "weeks", "months" },     { "months", "years" },
  { "days", "weeks" },         { "years", "decades" },    { "week", "month" },
  { "month", "year" },         { "larger", "smaller" },   { "smaller", "larger" },
  { "largest", "smallest" },   { "better", "worse" },     { "worse", "better" },
  { "best", "worst" },         { "worst", "best" },       { "early", "late" },
  { "late", "early" },         { "earlier", "later" },    { "later", "earlier" },
  { "difficult", "easy" },     { "easy", "difficult" },   { "serious", "minor" },
  { "small", "large" },        { "large", "small" },      { "strong", "weak" },
  { "weak", "strong" },        { "safe", "unsafe" },      { "unsafe", "safe" },
  { "happy", "unhappy" },      { "fair", "unfair" },      { "unfair", "fair" },
  { "legal", "illegal" },      { "illegal", "legal" },    { "residents", "visitors" },
  { "children", "parents" },   { "parents", "teachers" }, { "teachers", "parents" },
  { "patients", "doctors" },   { "nurses", "doctors" },   { "drivers", "passengers" },
  { "passengers", "drivers" }, { "buyers", "sellers" },   { "tenants", "owners" },
  { "quickly", "slowly" },     { "slowly", "quickly" },   { "cheaper", "dearer" },
  { "dearer", "cheaper" },     { "faster", "slower" },    { "slower", "faster" },
  { "stronger", "weaker" },    { "weaker", "stronger" },  { "fewer", "more" },
  { "replace", "repair" },
};

/* Words that can be cut out of a sentence and leave it whole. */
static const char *const hedges[] = {
  "almost", "clearly",  "fully",      "generally", "largely", "likely",  "mainly",    "mostly",
  "nearly", "normally", "often",      "only",      "partly",  "perhaps", "possibly",  "probably",
  "quite",  "rarely",   "reasonably", "sometimes", "usually", "very",    "virtually",
};

/* Verbs behind which a word of degree can be put, if an adjective or participle follows. */
static const char *const copulas[] = { "are", "is", "was", "were" };
static const char *const modals[] = { "could", "must", "should", "will", "would" };

static const char *const degrees[] = { "clearly", "hardly" };

/* Behind these a swapped word would be another part of speech: “as many”, “the most”. */
static const char *const bars_swap[] = { "as", "how", "less", "more", "not", "so", "the", "too", "very" };

/* What takes no “never” or “always” before it. */
static const char *const bars_adverb[] = {
  "all", "also",  "always", "be",     "both", "have",      "never", "not",
  "now", "often", "only",   "rarely", "soon", "sometimes", "still", "then",
};

/* “Will never stay open” is no English: what lasts anyway takes “always” alone. */
static const char *const lasting[] = { "keep", "remain", "stay" };

/* Beside one of these a “never” or an “always” says nothing. */
static const char *const negatives[] = { "cannot", "never", "no", "nobody", "none", "not", "nothing", "only" };

/* Adjectives and participles that take a degree, told by their end. */
static gboolean
takes_degree (const char *word)
{
  static const char *const ends[] = { "able", "ible", "ful",  "ive",  "ous",  "ated",
                                      "ised", "ured", "sted", "pted", "ared", "fied" };
  static const char *const whole[] = { "broken", "clear", "fair",  "necessary", "open",   "ready",
                                       "right",  "safe",  "sound", "unfair",    "unsafe", "wrong" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (g_str_has_suffix (word, ends[i]))
        return TRUE;
    }

  return assay_plant_is_one_of (word, whole, G_N_ELEMENTS (whole));
}

/* One word of a quotation. */
typedef struct
{
  AssaySpan span;
  char     *word; /* in lower case */
} Word;

static void
clear_word (gpointer data)
{
  g_free (((Word *) data)->word);
}

static GArray *
split_words (AssayPlanter *self,
             AssaySpan     span)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  const char *p = assay_text_get_utf8 (self->text) + assay_text_to_byte (self->text, span.begin);
  guint at = span.begin;

  g_array_set_clear_func (words, clear_word);

  while (at < span.end)
    {
      const char *begin = p;
      Word word = { { at, at }, NULL };

      while (at < span.end && (g_unichar_isalnum (g_utf8_get_char (p)) ||
                               g_utf8_get_char (p) == 0x2019 || *p == '\'' || *p == '-'))
        {
          p = g_utf8_next_char (p);
          at++;
        }

      if (p == begin)
        {
          p = g_utf8_next_char (p);
          at++;
          continue;
        }

      word.span.end = at;
      word.word = g_utf8_strdown (begin, p - begin);
      g_array_append_val (words, word);
    }

  return words;
}

/* What a quotation is looked for by: without the marks, and the comma that English puts before the last. */
static char *
dup_needle (AssayPlanter         *self,
            const AssayQuotation *quotation)
{
  char *words = assay_planter_dup (self, quotation->content);
  gsize n = strlen (words);

  while (n > 0 && strchr (",.!?; ", words[n - 1]) != NULL)
    words[--n] = '\0';

  return words;
}

static void
offer_change (AssayPlanter         *self,
              AssayPlantKind        kind,
              const AssayQuotation *quotation,
              AssaySpan             span,
              const char           *words)
{
  g_autofree char *needle = dup_needle (self, quotation);
  const AssayOffer offer = {
    .kind = kind,
    .span = span,
    .words = words,
    .fact = quotation->span,
    .needle = needle,
    .n_shared = 0,
    .may_repeat = TRUE,
  };

  assay_planter_offer (self, &offer);
}

static gboolean
is_lower (AssayPlanter *self,
          AssaySpan     span)
{
  g_autofree char *word = assay_planter_dup (self, span);

  return g_ascii_islower (*word);
}

/* The space behind a word goes with it; a word before a mark stays. */
static void
try_cut (AssayPlanter         *self,
         const AssayQuotation *quotation,
         const Word           *word,
         const Word           *next)
{
  g_autofree char *gap = assay_planter_dup (self, (AssaySpan){ word->span.end, next->span.begin });
  g_autofree char *before = assay_planter_dup_before (self, word->span);
  AssaySpan both = { word->span.begin, next->span.end };
  g_autofree char *words = assay_planter_dup (self, next->span);

  if (strcmp (gap, " ") != 0 || !is_lower (self, word->span) || *before == '\0' ||
      strcmp (before, "so") == 0 || strcmp (before, "not") == 0 || strcmp (before, "how") == 0)
    return;

  /* The next word is replaced by itself, so that an article before it is adapted. */
  offer_change (self, ASSAY_PLANT_QUOTE_CUT, quotation, both, words);
}

static void
try_add (AssayPlanter         *self,
         const AssayQuotation *quotation,
         GArray               *quoted,
         guint                 index)
{
  const Word *word = &g_array_index (quoted, Word, index);
  const Word *next = word + 1;
  gboolean has_negative = FALSE;
  g_autofree char *gap = assay_planter_dup (self, (AssaySpan){ word->span.end, next->span.begin });
  g_autofree char *old = assay_planter_dup (self, next->span);
  g_autofree char *words = NULL;
  const char *degree = degrees[assay_random_below (&self->random, G_N_ELEMENTS (degrees))];

  if (strcmp (gap, " ") != 0 || !g_ascii_islower (*old))
    return;

  for (guint i = 0; i < quoted->len; i++)
    has_negative |= assay_plant_is_one_of (g_array_index (quoted, Word, i).word, negatives,
                               G_N_ELEMENTS (negatives));

  /* “Hardly unsafe” is clumsy. */
  if (g_str_has_prefix (next->word, "un"))
    degree = "clearly";

  if (assay_plant_is_one_of (word->word, copulas, G_N_ELEMENTS (copulas)) &&
      takes_degree (next->word))
    words = g_strdup_printf ("%s %s", degree, old);
  else if (assay_plant_is_one_of (word->word, modals, G_N_ELEMENTS (modals)) &&
           strlen (next->word) > 2 &&
           !assay_plant_is_one_of (next->word, bars_adverb, G_N_ELEMENTS (bars_adverb)) &&
           !g_str_has_suffix (next->word, "ly") && !has_negative)
    {
      gboolean takes_never = assay_random_below (&self->random, 2) == 0 &&
                             !assay_plant_is_one_of (next->word, lasting, G_N_ELEMENTS (lasting));

      words = g_strdup_printf ("%s %s", takes_never ? "never" : "always", old);
    }

  if (words != NULL)
    offer_change (self, ASSAY_PLANT_QUOTE_ADDED, quotation, next->span, words);
}

static gboolean
has_word (GArray     *quoted,
          const char *word)
{
  for (guint i = 0; i < quoted->len; i++)
    {
      if (strcmp (g_array_index (quoted, Word, i).word, word) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
try_swap (AssayPlanter         *self,
          const AssayQuotation *quotation,
          GArray               *quoted,
          guint                 index)
{
  const Word *word = &g_array_index (quoted, Word, index);
  g_autofree char *before = assay_planter_dup_before (self, word->span);
  g_autofree char *after = assay_planter_dup_after (self, word->span);

  /* “may probably” says twice that it is not sure. */
  if ((assay_plant_is_one_of (before, bars_swap, G_N_ELEMENTS (bars_swap)) &&
       !g_str_has_suffix (word->word, "s")) ||
      assay_plant_is_one_of (after, hedges, G_N_ELEMENTS (hedges)))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (swaps); i++)
    {
      if (strcmp (swaps[i][0], word->word) == 0 && is_lower (self, word->span) &&
          !has_word (quoted, swaps[i][1]))
        offer_change (self, ASSAY_PLANT_QUOTE_WORD, quotation, word->span, swaps[i][1]);
    }
}

/**
 * assay_planter_find_quotations:
 *
 * Offers a changed word, a word less and a word more in each quotation that a source has word for word.
 */
void
assay_planter_find_quotations (AssayPlanter *self)
{
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (self->reading, &n_quotations);

  for (guint i = 0; i < n_quotations; i++)
    {
      const AssayQuotation *quotation = &quotations[i];
      g_autoptr (GArray) words = NULL;

      if (quotation->kind != ASSAY_QUOTATION_SPEECH || !quotation->closed || quotation->parent >= 0)
        continue;

      words = split_words (self, quotation->content);

      for (guint j = 0; words->len >= MIN_WORDS && j < words->len; j++)
        {
          const Word *word = &g_array_index (words, Word, j);

          try_swap (self, quotation, words, j);

          if (j + 1 == words->len)
            break;

          if (assay_plant_is_one_of (word->word, hedges, G_N_ELEMENTS (hedges)))
            try_cut (self, quotation, word, word + 1);

          try_add (self, quotation, words, j);
        }
    }
}
