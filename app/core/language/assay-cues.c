/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

#include <string.h>

/* No verb group has more tokens before its verb. */
#define MAX_GROUP 10

/* The letters of the list “cues”. */
static const struct
{
  char  letter;
  guint frames;
} letters[] = {
  { 'c', ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT },
  { 't', ASSAY_FRAME_THAT },
  { 'n', ASSAY_FRAME_NOUN },
  { 'p', ASSAY_FRAME_NOUN },
  { 'a', ASSAY_FRAME_ADDRESSEE },
  { 'i', ASSAY_FRAME_TO },
  { 'q', ASSAY_FRAME_QUOTE },
  { 'x', ASSAY_FRAME_AMBIGUOUS },
  { 'e', ASSAY_FRAME_EVIDENCE },
  { 'j', ASSAY_FRAME_JUDGE },
  { 'A', ASSAY_FRAME_LISTENER },
  { 'B', ASSAY_FRAME_BASE },
  { 'Z', ASSAY_FRAME_PRESENT },
  { 'D', ASSAY_FRAME_PAST },
  { 'G', ASSAY_FRAME_GERUND },
};

static void
parse_value (const char *value,
             AssayCue   *cue)
{
  const char *letter = strchr (value, ' ');

  cue->is_speech = g_str_has_prefix (value, "speech");

  for (letter = letter != NULL ? letter + 1 : ""; *letter != '\0'; letter++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
        {
          if (*letter == letters[i].letter)
            cue->frames |= letters[i].frames;
        }

      if (*letter == 's')
        cue->form = ASSAY_CUE_PHRASE;
      if (*letter == 'v')
        cue->form = ASSAY_CUE_ADVERB;
    }
}

static gboolean
is_in (const AssayFinder  *self,
       const AssayLexicon *lexicon,
       guint               i)
{
  return assay_finder_is_word (self, i) && assay_finder_look_up (self, lexicon, i) != NULL;
}

/* Words of other classes before the verb that belong to it: “declined to”, “has since”, “they all”. */
static gboolean
extend_over_phrase (const AssayFinder *self,
                    AssayCue          *cue,
                    guint32           *seen)
{
  guint before = cue->first - 1;
  guint raising;

  if (before <= self->begin)
    return FALSE;

  if (assay_finder_is (self, before, ASSAY_WORD_TO))
    {
      raising = before - 1;
      /* “went on to say” */
      if (assay_token_equals (self->reader, raising, "on") && raising > self->begin)
        raising--;
      if (!is_in (self, self->raising, raising) && !assay_finder_is (self, raising, ASSAY_WORD_BE))
        return FALSE;

      cue->first = raising;
      cue->is_negated |= assay_token_equals (self->reader, raising, "failed");
      *seen = ASSAY_WORD_TO | self->classes[raising];
      return TRUE;
    }

  if ((assay_token_equals (self->reader, before, "since") &&
       assay_finder_is (self, before - 1, ASSAY_WORD_HAVE)) ||
      ((assay_token_equals (self->reader, before, "all") ||
        assay_token_equals (self->reader, before, "both")) &&
       assay_finder_is (self, before - 1, ASSAY_WORD_SUBJECT)))
    {
      cue->first = before;
      return TRUE;
    }

  return FALSE;
}

/* Draws the words before a verb that belong to it into the cue: “has repeatedly”, “declined to”. */
static guint32
extend_group (const AssayFinder *self,
              AssayCue          *cue)
{
  guint32 seen = 0;

  for (guint n = 0; n < MAX_GROUP && cue->first > self->begin; n++)
    {
      guint before = cue->first - 1;
      guint32 classes = self->classes[before];

      if (extend_over_phrase (self, cue, &seen))
        continue;
      if ((classes & ASSAY_WORD_TO) != 0)
        break;

      if ((classes & (ASSAY_WORD_AUXILIARY | ASSAY_WORD_ADVERB | ASSAY_WORD_NEGATION)) == 0 ||
          (classes & ASSAY_WORD_SUBJECT) != 0)
        break;
      if (assay_finder_is_capital (self, before) && (classes & ASSAY_WORD_AUXILIARY) == 0)
        break;
      /* “he's said” is “he has said”. */
      if ((classes & ASSAY_WORD_BE) != 0 && (classes & ASSAY_WORD_HAVE) != 0 &&
          (cue->frames & ASSAY_FRAME_PAST) != 0)
        classes &= ~(guint32) ASSAY_WORD_BE;
      /* The nearest “be” decides on the passive; those behind it do not. */
      if ((seen & ASSAY_WORD_BE) != 0)
        classes &= ~(guint32) ASSAY_WORD_BE;
      if ((classes & ASSAY_WORD_NEGATION) != 0)
        cue->is_negated = TRUE;

      seen |= classes;
      cue->first = before;
    }

  /* An adverb alone at the head of the group belongs to what is before it only after a comma. */
  while (cue->first < cue->head && cue->first == self->begin && (seen & ASSAY_WORD_AUXILIARY) == 0)
    cue->first++;

  return seen;
}

/* Could a clause or a quotation begin at @i? What follows a verb of saying, not a noun. */
static gboolean
begins_clause (const AssayFinder *self,
               guint              i)
{
  if (i >= self->end)
    return FALSE;

  return self->quoted[i] >= 0 ||
         assay_finder_is (self, i, ASSAY_WORD_THAT | ASSAY_WORD_DETERMINER | ASSAY_WORD_POSSESSIVE |
                                       ASSAY_WORD_SUBJECT | ASSAY_WORD_OBJECT) ||
         assay_token_equals (self->reader, i, "whether") ||
         assay_token_equals (self->reader, i, "if") ||
         assay_token_equals (self->reader, i, "how") ||
         assay_token_equals (self->reader, i, "why") ||
         (assay_finder_is_word (self, i) && assay_finder_is_capital (self, i)) ||
         assay_finder_mark (self, i) == ':' ||
         (assay_finder_is_comma (self, i) && i + 1 < self->end && self->quoted[i + 1] >= 0);
}

/* Words that end so are adjectives as a rule, and what follows one is a noun. */
static gboolean
is_adjective (const AssayFinder *self,
              guint              i)
{
  static const char *const endings[] = { "ic",   "al",   "ive",  "ous", "ful",
                                         "less", "able", "ible", "ary", "ish" };
  const AssayToken *token = assay_finder_token (self, i);
  gsize length = token->end_byte - token->begin_byte;

  if (token->kind != ASSAY_TOKEN_WORD || assay_finder_is_capital (self, i))
    return FALSE;

  for (guint k = 0; k < G_N_ELEMENTS (endings); k++)
    {
      gsize n = strlen (endings[k]);

      if (length >= n + 3 && memcmp (self->reader->utf8 + token->end_byte - n, endings[k], n) == 0)
        return assay_finder_look_up (self, self->sources, i) == NULL;
    }

  return FALSE;
}

/* “…, analysts estimate.” “…,” she notes. “The river, records show, rose”: a clause was told before. */
static gboolean
ends_report (const AssayFinder *self,
             const AssayCue    *cue)
{
  AssayTokens subject;

  if ((cue->frames & (ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT | ASSAY_FRAME_EVIDENCE)) == 0 ||
      !assay_finder_is_clause_end (self, cue->last + 1))
    return FALSE;

  subject = assay_finder_subject_before (self, cue->first);

  return !assay_tokens_is_empty (subject) && subject.first > self->part_begin &&
         (self->quoted[subject.first - 1] >= 0 ||
          assay_finder_mark (self, subject.first - 1) == ',');
}

/* “his claims”, “a report”, “proposed changes”: the word is no verb here. */
static gboolean
is_noun_here (const AssayFinder *self,
              const AssayCue    *cue,
              guint32            group)
{
  guint before = cue->head > self->begin ? cue->head - 1 : cue->head;
  gboolean is_first = before == cue->head;

  if ((group & (ASSAY_WORD_AUXILIARY | ASSAY_WORD_TO)) != 0)
    return FALSE;
  if (!is_first &&
      assay_finder_is (self, before,
                       ASSAY_WORD_DETERMINER | ASSAY_WORD_POSSESSIVE | ASSAY_WORD_PREPOSITION |
                           ASSAY_WORD_AND) &&
      !assay_finder_is (self, before, ASSAY_WORD_SUBJECT | ASSAY_WORD_ADVERB | ASSAY_WORD_AND) &&
      (cue->frames & ASSAY_FRAME_GERUND) == 0)
    return TRUE;
  if (!is_first && assay_finder_is (self, before, ASSAY_WORD_GENITIVE))
    return TRUE;
  if ((cue->frames & ASSAY_FRAME_AMBIGUOUS) == 0 || (cue->frames & ASSAY_FRAME_PAST) != 0)
    return FALSE;

  if (ends_report (self, cue))
    return FALSE;
  if (!is_first && (is_adjective (self, before) || assay_finder_is_verb (self, before) ||
                    is_in (self, self->cues, before)))
    return TRUE;

  return !begins_clause (self, cue->last + 1) &&
         !(!is_first && assay_finder_is (self, before, ASSAY_WORD_SUBJECT)) &&
         !((cue->frames & ASSAY_FRAME_TO) != 0 &&
           assay_finder_is (self, cue->last + 1, ASSAY_WORD_TO));
}

/* “his claim in May that”: the “that” of a noun, up to so many words behind it. */
#define MAX_NOUN_GAP 5

static gboolean
has_owner (const AssayFinder *self,
           guint              i)
{
  /* “his repeated claim”, “the minister's first warning” */
  for (guint n = 0; n < 3 && i > self->begin; n++, i--)
    {
      if (assay_finder_is (self, i - 1, ASSAY_WORD_POSSESSIVE | ASSAY_WORD_GENITIVE))
        return TRUE;
      if (!assay_finder_is_word (self, i - 1) ||
          assay_finder_is (self, i - 1, ~(guint32) (ASSAY_WORD_ADVERB | ASSAY_WORD_TIME)))
        return FALSE;
    }

  return FALSE;
}

/* “his claim that”, “Smith's criticism of”: with “that” somebody's or not, else only somebody's. */
static guint
match_noun (const AssayFinder *self,
            guint              i,
            AssayCue          *cue)
{
  static const char *const joints[] = { "of", "about", "on", "against", "for" };
  const char *value = assay_finder_look_up (self, self->nouns, i);
  gboolean is_owned = FALSE;

  if (value == NULL || i + 2 >= self->end)
    return 0;

  is_owned = has_owner (self, i);
  cue->form = ASSAY_CUE_NOUN;
  cue->is_speech = g_str_has_prefix (value, "speech");
  cue->frames = ASSAY_FRAME_THAT;

  if (assay_finder_is (self, i + 1, ASSAY_WORD_THAT))
    return assay_finder_is_verb (self, i + 2) ? 0 : 1;

  for (guint k = i + 2; is_owned && k < self->end && k <= i + MAX_NOUN_GAP; k++)
    {
      if (self->quoted[k] >= 0 || assay_finder_mark (self, k) != 0 ||
          assay_finder_is_verb (self, k))
        break;
      if (assay_finder_is (self, k, ASSAY_WORD_THAT) &&
          assay_finder_is (self, i + 1, ASSAY_WORD_PREPOSITION | ASSAY_WORD_TIME))
        return 1;
    }

  for (guint k = 0; k < G_N_ELEMENTS (joints); k++)
    {
      if (is_owned && cue->is_speech && assay_token_equals (self->reader, i + 1, joints[k]))
        {
          cue->last = i + 1;
          cue->frames = ASSAY_FRAME_NOUN;
          return 2;
        }
    }

  return 0;
}

/* Is somebody, or a paper, named in [@begin, @end)? */
static gboolean
names_somebody (const AssayFinder *self,
                guint              begin,
                guint              end)
{
  AssaySpan span = assay_reader_span (self->reader, begin, end - 1);
  int name = assay_finder_find_name (self, span);
  AssayNameKind kind = ASSAY_NAME_UNKNOWN;

  if (assay_finder_look_up (self, self->documents, end - 1) != NULL)
    return TRUE;
  if (name >= 0)
    kind = g_array_index (self->reader->reading->names, AssayName, name).kind;

  return kind == ASSAY_NAME_PERSON || kind == ASSAY_NAME_ORGANISATION;
}

/* Smith: “…”, SMITH: …, Report: …, at the head of a part. @i is the colon. */
static guint
match_colon (const AssayFinder *self,
             guint              i,
             AssayCue          *cue)
{
  if (i + 1 >= self->end || i == self->begin || i - self->begin > 8 ||
      self->begin != self->part_begin)
    return 0;

  for (guint k = self->begin; k < i; k++)
    {
      if (!assay_finder_is_word (self, k) ||
          (!assay_finder_is_capital (self, k) && !assay_finder_is (self, k, ASSAY_WORD_GENITIVE)))
        return 0;
    }

  if (!names_somebody (self, self->begin, i) &&
      (self->quoted[i + 1] < 0 || i - self->begin > 4 ||
       assay_finder_is (self, self->begin, ASSAY_WORD_DETERMINER | ASSAY_WORD_PREPOSITION)))
    return 0;

  cue->form = ASSAY_CUE_COLON;
  cue->is_speech = TRUE;
  cue->frames = ASSAY_FRAME_CLAUSE;

  return 1;
}

/* Can the word before a base form be a subject that is many, or “I”, “you”, “who”? */
static gboolean
is_many (const AssayFinder *self,
         guint              i)
{
  const AssayToken *token = assay_finder_token (self, i);
  const char *end = self->reader->utf8 + token->end_byte;

  if (assay_finder_is (self, i, ASSAY_WORD_SUBJECT))
    return !assay_token_equals (self->reader, i, "he") &&
           !assay_token_equals (self->reader, i, "she") &&
           !assay_token_equals (self->reader, i, "it");
  if (token->kind != ASSAY_TOKEN_WORD)
    return token->mark == ',' || token->mark == ')' || token->mark == 0x2014;
  if (assay_finder_is (self, i, ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND | ASSAY_WORD_TO))
    return FALSE;

  return end[-1] == 's' || assay_finder_look_up (self, self->sources, i) != NULL ||
         assay_finder_look_up (self, self->documents, i) != NULL ||
         assay_token_equals (self->reader, i, "police") ||
         assay_token_equals (self->reader, i, "majority") ||
         assay_token_equals (self->reader, i, "percent");
}

/* The verb's form, with what stands before it, makes it finite, passive or a participle; or no cue. */
static gboolean
tell_form (const AssayFinder *self,
           AssayCue          *cue)
{
  guint32 group = extend_group (self, cue);
  guint before = cue->first > self->begin ? cue->first - 1 : cue->first;
  gboolean has_before = before < cue->first;

  if (is_noun_here (self, cue, group))
    return FALSE;

  if ((cue->frames & ASSAY_FRAME_PAST) != 0 && (group & ASSAY_WORD_BE) != 0)
    {
      cue->form = ASSAY_CUE_PASSIVE;
      return TRUE;
    }

  /* A past form before “by” is a passive whose “be” is left out: “rejected by Albania”. */
  if ((cue->frames & ASSAY_FRAME_PAST) != 0 && (group & ASSAY_WORD_AUXILIARY) == 0 &&
      cue->last + 1 < self->end && assay_token_equals (self->reader, cue->last + 1, "by"))
    {
      cue->form = ASSAY_CUE_PASSIVE;
      return TRUE;
    }

  if ((cue->frames & ASSAY_FRAME_GERUND) != 0 && (group & ASSAY_WORD_BE) == 0)
    {
      cue->form = ASSAY_CUE_PARTICIPLE;
      return TRUE;
    }

  /* “will be back on the bridge” */
  if ((cue->frames & ASSAY_FRAME_BASE) != 0 && cue->head > self->begin &&
      assay_finder_is (self, cue->head - 1, ASSAY_WORD_BE))
    return FALSE;

  cue->form = ASSAY_CUE_FINITE;

  if ((cue->frames & (ASSAY_FRAME_PAST | ASSAY_FRAME_PRESENT | ASSAY_FRAME_GERUND)) != 0)
    return TRUE;

  /* The base form needs a modal, “do” or “to” with a verb before it, or a subject that is many. */
  if ((group & (ASSAY_WORD_MODAL | ASSAY_WORD_DO | ASSAY_WORD_TO)) != 0)
    return TRUE;
  if (!has_before || assay_finder_is (self, before, ASSAY_WORD_TO))
    return FALSE;

  return is_many (self, before);
}

/* “Asked about the plan, …”, “When asked whether …, …” */
static gboolean
is_asked (const AssayFinder *self,
          const AssayCue    *cue)
{
  static const char *const joints[] = { "about", "whether", "if",  "why",  "how",
                                        "what",  "by",      "who", "when", "where" };

  if (!assay_token_equals (self->reader, cue->head, "asked") || cue->head > self->begin + 1 ||
      (cue->head == self->begin + 1 && !assay_finder_is (self, self->begin, ASSAY_WORD_LINK)))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      if (assay_token_equals (self->reader, cue->head + 1, joints[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_finder_match_cue:
 * @i: a token of the sentence, outside quotations
 * @cue: (out): the cue that has its head at @i
 *
 * Returns: how many tokens from @i on the cue takes, or 0 if there is none
 */
guint
assay_finder_match_cue (const AssayFinder *self,
                        guint              i,
                        AssayCue          *cue)
{
  const char *value = NULL;
  guint n = 0;

  *cue = (AssayCue){ .first = i, .head = i, .last = i };

  if (assay_finder_mark (self, i) == ':')
    return match_colon (self, i, cue);
  if (!assay_finder_is_word (self, i))
    return 0;

  n = assay_lexicon_match (self->cues, self->reader, i, &value);

  if (n > 0 && i + n <= self->end)
    {
      cue->last = i + n - 1;
      cue->form = ASSAY_CUE_FINITE;
      parse_value (value, cue);
      if (g_str_has_prefix (value, "none"))
        return 0;

      if (cue->form == ASSAY_CUE_PHRASE || cue->form == ASSAY_CUE_ADVERB)
        return n;
      if (is_asked (self, cue))
        {
          cue->form = ASSAY_CUE_ASKED;
          cue->last = cue->head;
          return 1;
        }
      /* A capital inside a sentence makes a name of it (“the Rule”), but for headlines. */
      if (tell_form (self, cue))
        return n;

      cue->first = cue->last = i;
      cue->is_negated = FALSE;
    }

  return match_noun (self, i, cue);
}
