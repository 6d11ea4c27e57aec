/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-differing-private.h"
#include "assay-given-names-private.h"
#include "assay-named-otherwise-private.h"
#include "assay-spellings-private.h"
#include "assay-taken-back-private.h"

/* A shorter word of an address may be anybody’s. */
#define MIN_LABEL 5

/* Longest name that is compared, in words. */
#define MAX_NAME_WORDS 8

/* Occurrences that are looked at for one name; a name that is met more often than this is in the sources. */
#define MAX_OCCURRENCES 256

#define FULL_SCORE 1.0
#define SURNAME_SCORE 0.8

/* The entries that stand for a name's words, small words left out; and whether the draft has it only to take it back. */
typedef struct
{
  guint    keys[MAX_NAME_WORDS];
  guint    n_keys;
  gboolean is_taken_back;
} NameKeys;

static void
add_keys (NameKeys     *keys,
          const GArray *words,
          guint         first,
          guint         end)
{
  for (guint i = first; i < end && keys->n_keys < MAX_NAME_WORDS; i++)
    {
      guint name = g_array_index (words, AssayWord, i).name;

      if (name != 0)
        keys->keys[keys->n_keys++] = name;
    }
}

/* How many words of the corpus from @word on, of one source, have the keys; 0 if they do not. */
static guint
match_keys (AssayInquiry   *self,
            const NameKeys *keys,
            guint           from_key,
            guint           word,
            guint           end)
{
  guint key = from_key;

  for (guint i = word; i < end && i < word + 2 * MAX_NAME_WORDS; i++)
    {
      const AssayWord *at = assay_corpus_word (self->corpus, i);

      if (at->name == 0)
        continue;
      if (at->name != keys->keys[key])
        return 0;
      if (++key == keys->n_keys)
        return i + 1 - word;
    }

  return 0;
}

static void
keep_match (AssayNameMatch       *matches,
            guint                *n_matches,
            guint                 max_matches,
            const AssayNameMatch *match)
{
  if (*n_matches > 0 && matches[*n_matches - 1].source == match->source)
    {
      if (match->is_full && !matches[*n_matches - 1].is_full)
        matches[*n_matches - 1] = *match;
      return;
    }

  if (*n_matches < max_matches)
    matches[(*n_matches)++] = *match;
}

/* Looks for keys [from_key, n_keys); occurrences come in the order of sources. */
static guint
find_keys (AssayInquiry   *self,
           const NameKeys *keys,
           guint           from_key,
           AssayNameMatch *matches,
           guint           max_matches)
{
  guint n_occurrences = 0;
  const guint *occurrences = assay_postings_get (&self->corpus->by_name, keys->keys[from_key],
                                                 &n_occurrences);
  guint n_matches = 0;

  n_occurrences = MIN (n_occurrences, MAX_OCCURRENCES);

  for (guint i = 0; i < n_occurrences; i++)
    {
      guint passage = assay_corpus_passage_at (self->corpus, occurrences[i]);
      const AssayPassage *at = assay_corpus_passage (self->corpus, passage);
      AssayNameMatch match = { .source = at->source,
                               .word = occurrences[i],
                               .is_full = from_key == 0 };

      match.n_words = match_keys (self, keys, from_key, occurrences[i], at->words.end);

      if (match.n_words > 0 && (keys->is_taken_back ||
                                !assay_reading_takes_name_back (
                                    assay_corpus_get_reading (self->corpus, at->source),
                                    assay_corpus_word (self->corpus, occurrences[i])->span.begin)))
        keep_match (matches, &n_matches, max_matches, &match);
    }

  return n_matches;
}

/* “BBC” for “British Broadcasting Corporation”: the initials of the longer are the shorter. */
static guint
find_initials (AssayInquiry   *self,
               AssayWordRange  range,
               AssayNameMatch *matches,
               guint           max_matches)
{
  char initials[MAX_NAME_WORDS + 1];
  guint n = 0;
  NameKeys keys = { .n_keys = 1 };

  for (guint i = range.first; i < range.end && n < MAX_NAME_WORDS; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);
      const char *text = assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;

      if ((word->flags & ASSAY_WORD_CAPITAL) != 0 && g_ascii_isalpha (*text))
        initials[n++] = *text;
    }

  if (n < 2)
    return 0;

  initials[n] = '\0';
  keys.keys[0] = assay_vocabulary_get (self->corpus->vocabulary,
                                       assay_vocabulary_add (self->corpus->vocabulary, initials))
                     ->stem;

  return find_keys (self, &keys, 0, matches, max_matches);
}

/* “Leeds Crown Court” where a source writes “the crown court in Leeds”: all words in one passage. */
static guint
find_scattered (AssayInquiry   *self,
                AssayWordRange  range,
                AssayNameMatch *match)
{
  AssayQuery query = { .n_words = 0 };
  AssayHit hit = { 0 };
  const AssayPassage *passage = NULL;

  assay_query_add_range (&query, self, range);

  if (query.n_words == 0 || assay_inquiry_search (self, &query, &hit, 1) == 0 ||
      hit.mask != G_MAXUINT64 >> (64 - query.n_words))
    return 0;

  passage = assay_corpus_passage (self->corpus, hit.passage);

  for (guint i = passage->words.first; i < passage->words.end; i++)
    {
      if (assay_corpus_kin (self->corpus, assay_corpus_word (self->corpus, i)) == query.kin[0])
        {
          *match = (AssayNameMatch){ .source = passage->source, .word = i, .n_words = 1 };
          return 1;
        }
    }

  return 0;
}

/**
 * assay_inquiry_find_name:
 * @name: index of a name of the draft
 * @matches: (out caller-allocates) (array length=max_matches): where the sources have it, one a source
 *
 * Looks for the whole name, then for its last word if it is a person's, then for its initials, then for
 * its words in one passage.
 *
 * Returns: how many sources have it, at most @max_matches
 */
guint
assay_inquiry_find_name (AssayInquiry   *self,
                         guint           name,
                         AssayNameMatch *matches,
                         guint           max_matches)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  AssayWordRange range = assay_corpus_draft_range (self->corpus, names[name].span);
  NameKeys keys = { 0 };
  guint n_matches = 0;

  add_keys (&keys, self->corpus->draft_words, range.first, range.end);
  keys.is_taken_back = assay_reading_takes_back (self->corpus->draft, names[name].span, FALSE);

  if (keys.n_keys == 0)
    return 0;

  n_matches = find_keys (self, &keys, 0, matches, max_matches);

  if (n_matches == 0 && keys.n_keys > 1 &&
      (names[name].kind == ASSAY_NAME_PERSON || names[name].kind == ASSAY_NAME_UNKNOWN))
    n_matches = find_keys (self, &keys, keys.n_keys - 1, matches, max_matches);
  /* An alias makes one key of several words, so the words are counted here. */
  if (n_matches == 0 && range.end - range.first > 1)
    n_matches = find_initials (self, range, matches, max_matches);
  if (n_matches == 0 && max_matches > 0)
    n_matches = find_scattered (self, range, matches);

  return n_matches;
}

/* “University of Larkhill” of larkhill.example: an address has the word of its owner's name that tells it from others. */
static gboolean
is_owner (const AssayOutlet *outlet,
          const char        *folded)
{
  g_auto (GStrv) labels = g_strsplit (outlet->host != NULL ? outlet->host : "", ".", -1);
  const char *last = strrchr (folded, ' ');
  g_autofree char *first = g_strndup (folded, strcspn (folded, " "));

  if (last == NULL)
    return FALSE;

  for (guint i = 0; labels[i] != NULL; i++)
    {
      if (strlen (labels[i]) >= MIN_LABEL &&
          (g_str_equal (labels[i], last + 1) || g_str_equal (labels[i], first)))
        return TRUE;
    }

  return FALSE;
}

/* Whether the headline that a source was found under has the name. */
static gboolean
is_in_title (AssaySource *source,
             const char  *folded)
{
  AssayFetched *fetched = assay_source_get_fetched (source);
  const char *titles[] = { assay_source_get_title (source),
                           fetched != NULL ? fetched->title : NULL };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *title = titles[i] != NULL ? g_utf8_casefold (titles[i], -1) : NULL;

      if (title != NULL && strstr (title, folded) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_is_outlet:
 * @span: a name of the draft
 *
 * Returns: whether it names an outlet that the draft draws on, or stands in a headline of one: no passage need have it
 */
gboolean
assay_inquiry_is_outlet (AssayInquiry  *self,
                         AssaySpan      span,
                         AssayNameKind  kind)
{
  g_autofree char *words = assay_inquiry_dup_words (self, span);
  g_autofree char *folded = g_utf8_casefold (words, -1);

  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      AssaySource *source = assay_corpus_get_source (self->corpus, i);
      const AssayOutlet *outlet = assay_source_get_outlet (source);
      g_autofree char *name = outlet != NULL && outlet->name != NULL
                                  ? g_utf8_casefold (outlet->name, -1)
                                  : NULL;

      if ((name != NULL && (g_str_equal (name, folded) || g_str_has_suffix (folded, name))) ||
          (kind == ASSAY_NAME_ORGANISATION && outlet != NULL && is_owner (outlet, folded)) ||
          is_in_title (source, folded))
        return TRUE;
    }

  return FALSE;
}

static void
add_name_evidence (AssayInquiry         *self,
                   guint                 fact,
                   const AssayNameMatch *match)
{
  guint passage = assay_corpus_passage_at (self->corpus, match->word);
  const AssayWord *first = assay_corpus_word (self->corpus, match->word);
  const AssayWord *last = assay_corpus_word (self->corpus, match->word + match->n_words - 1);
  AssayEvidence evidence = {
    .fact = fact,
    .source = match->source,
    .span = { first->span.begin, last->span.end },
    .context = assay_corpus_sentence_span (self->corpus,
                                           assay_corpus_passage (self->corpus, passage)),
    .stance = ASSAY_STANCE_SUPPORTS,
    .grade = assay_source_get_grade (assay_corpus_get_source (self->corpus, match->source)),
    .score = match->is_full ? FULL_SCORE : SURNAME_SCORE,
  };

  assay_inquiry_add_evidence (self, &evidence);
}

/* “US$5bn” names no country but a currency. */
static gboolean
is_currency (AssayInquiry *self,
             AssaySpan     span)
{
  AssayText *text = assay_draft_get_text (self->draft);
  const char *after = assay_text_get_utf8 (text) + assay_text_to_byte (text, span.end);

  return *after == '$';
}

/* “BBC” for its full name is found in full, too. */
static gboolean
is_whole (const AssayNameMatch *matches,
          guint                 n_matches)
{
  for (guint i = 0; i < n_matches; i++)
    {
      if (matches[i].is_full)
        return TRUE;
    }

  return FALSE;
}

/* “OSLO, 23 October” before a story says where it was written, which no source needs to know. */
static gboolean
is_dateline (AssayInquiry *self,
             AssaySpan     span)
{
  AssayText *text = assay_draft_get_text (self->draft);
  const char *utf8 = assay_text_get_utf8 (text);
  const char *begin = utf8 + assay_text_to_byte (text, span.begin);
  const char *end = utf8 + assay_text_to_byte (text, span.end);

  if (begin > utf8 && begin[-1] != '\n')
    return FALSE;

  for (const char *p = begin; p < end; p = g_utf8_next_char (p))
    {
      if (g_unichar_islower (g_utf8_get_char (p)))
        return FALSE;
    }

  return end - begin > 2 && (*end == ',' || g_str_has_prefix (end, " ("));
}

/* Returns: whether the sources have the surname under another given name only, which is told (N4) */
static gboolean
hold_given (AssayInquiry *self,
            guint         fact)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  guint name = g_array_index (self->facts, AssayFact, fact).index;
  AssayNamesake namesake = { 0 };

  if (!assay_inquiry_find_namesake (self, name, &namesake))
    return FALSE;

  assay_inquiry_add_differing (self, &(AssayDiffering){
                                         .rule = ASSAY_RULE_N4,
                                         .ours = names[name].span,
                                         .claim = names[name].sentence,
                                         .fact = (int) fact,
                                         .source = namesake.source,
                                         .theirs = namesake.span,
                                         .context = namesake.sentence,
                                         .score = SURNAME_SCORE,
                                     });

  return TRUE;
}

static void
hold_name (AssayInquiry   *self,
           AssaySpellings *spellings,
           guint           fact)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  guint name = g_array_index (self->facts, AssayFact, fact).index;
  AssayNameMatch matches[ASSAY_MAX_EVIDENCE];
  guint first = self->evidence->len;
  guint n_matches = assay_inquiry_find_name (self, name, matches, G_N_ELEMENTS (matches));

  if (!is_whole (matches, n_matches) && !assay_inquiry_is_put_right (self, fact) &&
      (assay_spellings_hold (spellings, fact) || hold_given (self, fact)))
    return;

  for (guint i = 0; i < n_matches; i++)
    add_name_evidence (self, fact, &matches[i]);

  assay_inquiry_limit_evidence (self, first, ASSAY_MAX_EVIDENCE, 1);

  if (n_matches > 0 || assay_inquiry_is_put_right (self, fact) ||
      names[name].kind == ASSAY_NAME_UNKNOWN ||
      assay_inquiry_is_outlet (self, names[name].span, names[name].kind) ||
      is_currency (self, names[name].span) || is_dateline (self, names[name].span) ||
      assay_spellings_hold_initials (spellings, fact))
    return;

  assay_finding_take_value (
      assay_inquiry_add_finding (self, ASSAY_RULE_N1, names[name].span, (int) fact), 0,
      assay_inquiry_dup_words (self, names[name].span));
}

/**
 * assay_inquiry_hold_names:
 *
 * Looks for each name of the draft in the sources (N1), for how they spell it (N2), and for another given name (N4).
 */
gboolean
assay_inquiry_hold_names (AssayInquiry  *self,
                          GCancellable  *cancellable,
                          GError       **error)
{
  g_autoptr (AssaySpellings) spellings = assay_spellings_new (self);

  if (!assay_inquiry_has_texts (self))
    return TRUE;

  for (guint i = 0; i < self->facts->len; i++)
    {
      if (g_array_index (self->facts, AssayFact, i).kind != ASSAY_FACT_NAME)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      hold_name (self, spellings, i);
    }

  return TRUE;
}
