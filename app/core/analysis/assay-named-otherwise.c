/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-named-otherwise-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-given-names-private.h"
#include "assay-lexicon.h"

/* Initials of more words are nobody's. */
#define MAX_INITIALS 8

/* So many sentences before a passage may have named whom it goes on to speak of. */
#define N_BEFORE 2

/* A name of the draft laid beside a passage that lacks one of its words. */
typedef struct
{
  const AssayCorpus    *corpus;
  const AssayPassage   *passage;
  const AssaySiftToken *token;
  int                   name;  /* of the draft, or -1 */
  AssayWordRange        words; /* of the draft: the name's, or the word alone */
  guint                 at;    /* the word of it that the passage lacks */
} Laid;

/**
 * assay_inquiry_name_at:
 * @span: a word of the draft
 *
 * Returns: the index of the name of the draft that has it, or -1
 */
int
assay_inquiry_name_at (AssayInquiry *self,
                       AssaySpan     span)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  guint low = 0;

  assay_bisect (low, n_names, i, names[i].span.begin <= span.begin);

  /* “Union’s” is a word of “European Union”. */
  return low > 0 && assay_span_overlaps (names[low - 1].span, span) ? (int) low - 1 : -1;
}

static gboolean
has_form (const Laid *self,
          guint       form)
{
  for (guint i = self->passage->words.first; i < self->passage->words.end; i++)
    {
      if (assay_corpus_word (self->corpus, i)->form == form)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_name (const Laid *self,
          guint       name)
{
  for (guint i = self->passage->words.first; name != 0 && i < self->passage->words.end; i++)
    {
      if (assay_corpus_word (self->corpus, i)->name == name)
        return TRUE;
    }

  return FALSE;
}

/* “European” where the passage has “Europe”; of several words that are a name together the first has its number. */
static gboolean
is_alias (const Laid *self,
          guint       at)
{
  const AssayWord *word = assay_corpus_draft_word (self->corpus, at);

  return !has_form (self, word->form) && has_name (self, word->name);
}

static gboolean
is_capital (const AssayWord *word)
{
  return (word->flags & ASSAY_WORD_CAPITAL) != 0 && word->name != 0 &&
         (word->flags & ASSAY_WORD_STOP) == 0;
}

/* A name of several words is no alias for one of them: an American association is not the US. */
static gboolean
is_whole_alias (const Laid *self,
                guint       at)
{
  if (!is_alias (self, at))
    return FALSE;

  for (guint i = at + 1; i < self->words.end; i++)
    {
      if (is_capital (assay_corpus_draft_word (self->corpus, i)))
        return FALSE;
    }

  return TRUE;
}

/* What the name is of, or 0 where it is none. */
static guint
get_kind (const AssayInquiry *inquiry,
          const Laid         *self)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (inquiry->corpus->draft, &n_names);

  return self->name < 0 ? 0 : (guint) names[self->name].kind + 1;
}

/* Whether the source has the whole name, and the passage its last word without another first one: “Van Gaal said” is
 * of “Louis van Gaal”. */
static gboolean
is_shortened (AssayInquiry *inquiry,
              const Laid   *self)
{
  AssayNameMatch matches[ASSAY_MAX_EVIDENCE];
  guint last = assay_corpus_draft_word (self->corpus, self->words.end - 1)->name;
  gboolean is_whole = FALSE;
  gboolean is_there = FALSE;
  guint n = 0;

  if (self->name < 0 || last == 0 || self->at + 1 >= self->words.end ||
      get_kind (inquiry, self) == ASSAY_NAME_ORGANISATION + 1)
    return FALSE;

  for (guint i = self->passage->words.first; i < self->passage->words.end; i++)
    {
      if (assay_corpus_word (self->corpus, i)->name != last)
        continue;
      if (i > self->passage->words.first + 1 &&
          is_capital (assay_corpus_word (self->corpus, i - 1)))
        return FALSE;
      is_there = TRUE;
    }

  if (!is_there)
    return FALSE;

  n = assay_inquiry_find_name (inquiry, (guint) self->name, matches, G_N_ELEMENTS (matches));
  for (guint i = 0; i < n; i++)
    is_whole |= matches[i].source == self->passage->source && matches[i].is_full;

  return is_whole;
}

/* “Basford” where the passage has “Johanna Basford”: what stands in its place is the first half of it. */
static gboolean
is_lengthened (const Laid           *self,
               const AssaySiftToken *partner)
{
  guint form = assay_corpus_draft_word (self->corpus, self->at)->form;

  for (guint i = self->passage->words.first; i + 1 < self->passage->words.end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);

      if (word->span.begin == partner->span.begin)
        return is_capital (word) && assay_corpus_word (self->corpus, i + 1)->form == form;
    }

  return FALSE;
}

/* Whether words of the passage from @word on have these initials, small ones left out. */
static gboolean
begins_initials (const Laid *self,
                 guint       word,
                 const char *initials)
{
  gsize n = strlen (initials);
  gsize k = 0;

  for (guint i = word; i < self->passage->words.end && i < word + 2 * n && k < n; i++)
    {
      const AssayWord *at = assay_corpus_word (self->corpus, i);
      const char *text = assay_vocabulary_get (self->corpus->vocabulary, at->form)->text;

      if ((at->flags & ASSAY_WORD_CAPITAL) == 0 && (at->flags & ASSAY_WORD_STOP) != 0 && k > 0)
        continue;
      if ((at->flags & ASSAY_WORD_CAPITAL) == 0 || *text != initials[k])
        return FALSE;
      k++;
    }

  return k == n;
}

/* “RBS” where the passage has “Royal Bank of Scotland”. */
static gboolean
is_initials (const Laid *self)
{
  guint form = assay_corpus_draft_word (self->corpus, self->at)->form;
  const char *text = assay_vocabulary_get (self->corpus->vocabulary, form)->text;
  gsize n = strlen (text);

  if (n < 2 || n > MAX_INITIALS)
    return FALSE;

  for (guint i = self->passage->words.first; i < self->passage->words.end; i++)
    {
      if (begins_initials (self, i, text))
        return TRUE;
    }

  return FALSE;
}

/* “Joost Akkerhuis” where the passage has “J.A.”. */
static gboolean
is_abbreviated (AssayInquiry *inquiry,
                const Laid   *self)
{
  char initials[MAX_INITIALS + 1] = { 0 };
  guint n = self->words.end - self->words.first;

  if (n < 2 || n > MAX_INITIALS || get_kind (inquiry, self) == ASSAY_NAME_ORGANISATION + 1)
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      guint form = assay_corpus_draft_word (self->corpus, self->words.first + i)->form;

      initials[i] = assay_vocabulary_get (self->corpus->vocabulary, form)->text[0];
    }

  for (guint i = self->passage->words.first; i < self->passage->words.end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);

      if (is_capital (word) &&
          g_str_equal (assay_vocabulary_get (self->corpus->vocabulary, word->form)->text, initials))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_corpus_has_before:
 * @passage: index of a passage
 * @form: a word
 *
 * Returns: whether the passage, or one of those right before it, has the word: it may go on with “he” or “that year”
 */
gboolean
assay_corpus_has_before (const AssayCorpus *self,
                         guint              passage,
                         guint              form)
{
  const AssayPassage *last = assay_corpus_passage (self, passage);
  const guint *places = NULL;
  guint first = passage;
  guint n = 0;

  while (first > 0 && passage - first < N_BEFORE &&
         assay_corpus_passage (self, first - 1)->source == last->source)
    first--;

  places = assay_postings_get (&self->by_form, form, &n);
  for (guint i = 0; i < n && places[i] < last->words.end; i++)
    {
      if (places[i] >= assay_corpus_passage (self, first)->words.first)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_demonym (const Laid           *self,
            AssayText            *text,
            const AssaySiftToken *token)
{
  const AssayLexicon *demonyms = assay_lexicon_get (
      assay_reading_get_language (self->corpus->draft), "demonyms");
  g_autofree char *words = assay_text_dup_span (text, token->span);
  g_autofree char *folded = g_utf8_strdown (words, -1);

  return assay_lexicon_lookup (demonyms, folded, strlen (folded)) != NULL;
}

/* “The Brazilian” is no other than Machida: a people stands only in the place of a people or a place. In a name of more
 * words it names something else. */
static gboolean
is_epithet (AssayInquiry         *inquiry,
            const Laid           *self,
            const AssaySiftToken *partner)
{
  AssayReading *source = assay_corpus_get_reading (self->corpus, self->passage->source);

  return self->words.first + 1 == self->words.end &&
         get_kind (inquiry, self) != ASSAY_NAME_PLACE + 1 &&
         partner->name != ASSAY_NAME_ORGANISATION + 1 &&
         is_demonym (self, assay_draft_get_text (inquiry->draft), self->token) &&
         partner->name != ASSAY_NAME_PLACE + 1 &&
         !is_demonym (self, assay_reading_get_text (source), partner);
}

/* “Joe Marino” where the passage has “Joseph Marino”. */
static gboolean
is_familiar (const Laid           *self,
             const AssaySiftToken *partner)
{
  const AssayVocabulary *vocabulary = self->corpus->vocabulary;
  const char *language = assay_reading_get_language (self->corpus->draft);
  guint last = assay_corpus_draft_word (self->corpus, self->words.end - 1)->form;
  guint form = assay_corpus_draft_word (self->corpus, self->at)->form;

  if (self->at + 1 >= self->words.end)
    return FALSE;

  for (guint i = self->passage->words.first; i + 1 < self->passage->words.end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);

      if (word->span.begin == partner->span.begin)
        return is_capital (word) && assay_corpus_word (self->corpus, i + 1)->form == last &&
               assay_given_names_may_be_one (language,
                                             assay_vocabulary_get (vocabulary, word->form)->text,
                                             assay_vocabulary_get (vocabulary, form)->text);
    }

  return FALSE;
}

/* “Opposition leader Ann Low” where the passage has “the leader of the opposition”: a word that is no name there. */
static gboolean
is_common_word (const Laid *self)
{
  guint form = assay_corpus_draft_word (self->corpus, self->at)->form;

  for (guint i = self->passage->words.first; i < self->passage->words.end; i++)
    {
      const AssayWord *word = assay_corpus_word (self->corpus, i);

      if (word->form == form && (word->flags & ASSAY_WORD_CAPITAL) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_is_named_otherwise:
 * @passage: what a sentence of the draft was laid beside
 * @token: a name of that sentence, or a word of one, that the passage lacks
 * @partner: (nullable): what stands in its place
 *
 * A passage need not have the name that the draft has: it goes on with a pronoun, a surname, initials or a people
 * where the page named its man before.
 *
 * Returns: whether the passage may be of the same
 */
gboolean
assay_inquiry_is_named_otherwise (AssayInquiry         *self,
                                  guint                 passage,
                                  const AssaySiftToken *token,
                                  const AssaySiftToken *partner)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  AssayWordRange at = assay_corpus_draft_range (self->corpus, token->span);
  Laid laid = { .corpus = self->corpus, .token = token, .words = at, .at = at.first };

  if (at.first == at.end)
    return FALSE;

  laid.passage = assay_corpus_passage (self->corpus, passage);
  laid.name = assay_inquiry_name_at (self, token->span);
  if (laid.name >= 0)
    laid.words = assay_corpus_draft_range (self->corpus, names[laid.name].span);

  if (partner == NULL)
    return is_shortened (self, &laid) || is_abbreviated (self, &laid) ||
           assay_corpus_has_before (self->corpus, passage,
                                    assay_corpus_draft_word (self->corpus, laid.at)->form);

  return is_common_word (&laid) || is_abbreviated (self, &laid) ||
         is_whole_alias (&laid, laid.at) || is_whole_alias (&laid, laid.words.first) ||
         is_initials (&laid) || is_shortened (self, &laid) || is_lengthened (&laid, partner) ||
         is_familiar (&laid, partner) || is_epithet (self, &laid, partner);
}
