/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

#include <string.h>

/* No noun phrase that says who speaks has more tokens. */
#define MAX_NOUN 40

/* So many asides and appositions may stand behind a name: “Smith, 45, of Leeds, the mayor, said”. */
#define MAX_ASIDES 4

/* A mark that cannot stand inside a noun phrase. */
static gboolean
breaks_noun (const AssayFinder *self,
             guint              i)
{
  gunichar c = assay_finder_mark (self, i);

  if (c == 0 || c == '&' || c == '/' || c == '%' || c == '$' || c == 0xa3 || c == 0x20ac ||
      c == '#' || c == '@' || c == '\'' || c == 0x2019)
    return FALSE;
  /* The stop of “Mr.” or “J.” inside a sentence, the hyphen of “A.F.L.-C.I.O.”. */
  if ((c == '.' || c == '-') && i + 1 < self->end &&
      (assay_finder_token (self, i)->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0)
    return FALSE;

  return TRUE;
}

static gboolean
is_dash (const AssayFinder *self,
         guint              i)
{
  return assay_finder_is_comma (self, i) && assay_finder_mark (self, i) != ',' &&
         assay_finder_mark (self, i) != ';' && assay_finder_mark (self, i) != ':';
}

static gboolean
has_ending (const AssayFinder *self,
            guint              i,
            const char        *ending)
{
  const AssayToken *token = assay_finder_token (self, i);
  gsize n = strlen (ending);

  return token->kind == ASSAY_TOKEN_WORD && token->end_byte - token->begin_byte >= n + 3 &&
         memcmp (self->reader->utf8 + token->end_byte - n, ending, n) == 0;
}

/* The token before the bracket that closes at @i: “Smith (D-Ohio)”. */
static guint
skip_brackets_back (const AssayFinder *self,
                    guint              i)
{
  for (guint k = i; k > self->begin && i - k < 12; k--)
    {
      if (assay_finder_mark (self, k - 1) == '(' && k - 1 > self->begin)
        return k - 2;
    }

  return i;
}

/* Does a clause of its own end before the “and” at @i? Then what follows it is a subject by itself. */
static gboolean
joins_clauses (const AssayFinder *self,
               guint              i)
{
  for (guint k = i; k > self->begin && i - k < MAX_NOUN; k--)
    {
      if (self->quoted[k - 1] >= 0 || assay_finder_is_comma (self, k - 1))
        return FALSE;
      /* “…, he and Kerr said” */
      if (k == i && assay_finder_is (self, k - 1, ASSAY_WORD_SUBJECT))
        continue;
      if (assay_finder_is (self, k - 1, ASSAY_WORD_SUBJECT | ASSAY_WORD_TO | ASSAY_WORD_LINK) ||
          assay_finder_is_verb (self, k - 1))
        return TRUE;
    }

  return FALSE;
}

/* A word at which a noun phrase ends, seen from behind; @is_last if it would be its last word. */
static gboolean
stops_noun (const AssayFinder *self,
            guint              i,
            gboolean           is_last)
{
  const guint32 stops = ASSAY_WORD_BUT | ASSAY_WORD_THAT | ASSAY_WORD_RELATIVE | ASSAY_WORD_TO |
                        ASSAY_WORD_AUXILIARY | ASSAY_WORD_LINK;

  if (assay_finder_is (self, i, stops) && !assay_finder_is (self, i, ASSAY_WORD_POSSESSIVE))
    return TRUE;
  if (assay_finder_is (self, i, ASSAY_WORD_AND))
    return i == self->begin || is_last || assay_finder_is_comma (self, i - 1) ||
           joins_clauses (self, i);

  return !is_last && assay_finder_is_verb (self, i);
}

/* Where the noun phrase that ends with @last begins, as far as marks and closed words tell. */
static guint
walk_noun_back (const AssayFinder *self,
                guint              last)
{
  guint first = last + 1;

  if (assay_token_equals (self->reader, last, "who") ||
      assay_token_equals (self->reader, last, "which"))
    return last;

  while (first > self->begin && last + 1 - first < MAX_NOUN)
    {
      guint i = first - 1;

      if (self->quoted[i] >= 0)
        break;
      if (assay_finder_mark (self, i) == ')')
        {
          guint before = skip_brackets_back (self, i);

          if (before == i)
            break;
          first = before + 1;
          continue;
        }
      if (breaks_noun (self, i) || stops_noun (self, i, i == last))
        break;

      first = i;

      /* A pronoun is a phrase by itself. */
      if (assay_finder_is (self, i, ASSAY_WORD_SUBJECT) &&
          !assay_finder_is (self, i, ASSAY_WORD_OBJECT))
        break;
    }

  return first;
}

/* The token after a phrase that begins with a preposition at @first: where another noun phrase begins. */
static guint
skip_preposition (const AssayFinder *self,
                  guint              first,
                  guint              last)
{
  const guint32 joints = ASSAY_WORD_DETERMINER | ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND;

  for (guint i = first + 2; i <= last; i++)
    {
      gboolean after_name = assay_finder_is_capital (self, i - 1) &&
                            !assay_finder_is (self, i - 1, ASSAY_WORD_TIME);

      if (assay_finder_is (self, i, ASSAY_WORD_DETERMINER | ASSAY_WORD_SUBJECT) &&
          !assay_finder_is (self, i - 1, ASSAY_WORD_PREPOSITION))
        return i;
      if (assay_finder_is_word (self, i) && assay_finder_is_capital (self, i) &&
          assay_finder_is_word (self, i - 1) && !after_name &&
          !assay_finder_is (self, i - 1, joints) && !assay_finder_is (self, i, ASSAY_WORD_TIME))
        return i;
    }

  return first;
}

/* Leaves out what stands before the subject: “On Tuesday”, “Then”, “Still”. */
static guint
trim_noun_begin (const AssayFinder *self,
                 guint              first,
                 guint              last)
{
  for (guint n = 0; n < 4 && first < last; n++)
    {
      guint next = first;

      if (assay_finder_is (self, first, ASSAY_WORD_PREPOSITION))
        next = skip_preposition (self, first, last);
      else if (assay_finder_is (self, first,
                                ASSAY_WORD_ADVERB | ASSAY_WORD_AND | ASSAY_WORD_NEGATION) &&
               !assay_finder_is (self, first, ASSAY_WORD_DETERMINER | ASSAY_WORD_SUBJECT))
        next = first + 1;
      else if (assay_finder_is (self, first, ASSAY_WORD_TIME) &&
               assay_finder_is (self, first + 1, ASSAY_WORD_SUBJECT))
        next = first + 1;

      if (next == first)
        break;
      first = next;
    }

  return first;
}

/* Leaves out the day behind the subject: “Trump on Monday said”, “she last week said”. */
static guint
trim_noun_end (const AssayFinder *self,
               guint              last)
{
  guint end = last;

  while (end > self->begin &&
         (assay_finder_is (self, end, ASSAY_WORD_TIME) ||
          (end < last && assay_finder_token (self, end)->kind == ASSAY_TOKEN_NUMBER)))
    end--;

  if (end == last)
    return last;

  while (end > self->begin && (assay_token_equals (self->reader, end, "last") ||
                               assay_token_equals (self->reader, end, "this") ||
                               assay_token_equals (self->reader, end, "earlier") ||
                               assay_token_equals (self->reader, end, "late") ||
                               assay_token_equals (self->reader, end, "early") ||
                               assay_token_equals (self->reader, end, "on") ||
                               assay_token_equals (self->reader, end, "in")))
    end--;

  return end > self->begin || assay_finder_is_word (self, end) ? end : last;
}

/* Can the words between two commas say more about the name before them? “the mayor of Leeds”, “who …”, “45”. */
static gboolean
is_apposition (const AssayFinder *self,
               guint              first,
               guint              last)
{
  static const char *const openers[] = {
    "who", "whose", "which", "including", "of", "from", "like"
  };
  const guint32 stops = ASSAY_WORD_SUBJECT | ASSAY_WORD_LINK | ASSAY_WORD_BUT |
                        ASSAY_WORD_AUXILIARY | ASSAY_WORD_THAT | ASSAY_WORD_ADVERB |
                        ASSAY_WORD_PREPOSITION;

  if (first > last || self->quoted[first] >= 0)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (openers); i++)
    {
      if (assay_token_equals (self->reader, first, openers[i]))
        return TRUE;
    }

  if (assay_finder_is (self, first, stops) || has_ending (self, first, "ing"))
    return FALSE;

  for (guint i = first; i <= last; i++)
    {
      if (assay_finder_is (self, i, ASSAY_WORD_RELATIVE) ||
          assay_token_equals (self->reader, i, "who"))
        return TRUE;
      if (assay_finder_is (self, i, ASSAY_WORD_AUXILIARY | ASSAY_WORD_SUBJECT) ||
          (i > first && assay_finder_is_verb (self, i)))
        return FALSE;
    }

  return TRUE;
}

/* Words between commas that are about the telling: “on Tuesday”, “speaking in Rome”, “however”. */
static gboolean
is_aside (const AssayFinder *self,
          guint              first,
          guint              last)
{
  return first <= last && self->quoted[first] < 0 &&
         (assay_finder_is (self, first,
                           ASSAY_WORD_PREPOSITION | ASSAY_WORD_ADVERB | ASSAY_WORD_LINK |
                               ASSAY_WORD_TIME) ||
          has_ending (self, first, "ing") || has_ending (self, first, "ed"));
}

/* The comma before @i in the sentence, or the dash if @is_dashed; @i if there is none in reach. */
static guint
comma_before (const AssayFinder *self,
              guint              i,
              gboolean           is_dashed)
{
  for (guint k = i; k > self->begin && i - k < MAX_NOUN; k--)
    {
      if (self->quoted[k - 1] >= 0)
        return i;
      if (is_dashed ? is_dash (self, k - 1) : assay_finder_is_comma (self, k - 1))
        return k - 1;
    }

  return i;
}

/* The noun phrase that ends before the comma at @comma. */
static AssayTokens
noun_before_comma (const AssayFinder *self,
                   guint              comma)
{
  guint first;

  if (comma <= self->begin)
    return ASSAY_NO_TOKENS;

  first = walk_noun_back (self, comma - 1);
  if (first >= comma)
    return ASSAY_NO_TOKENS;

  return (AssayTokens){ trim_noun_begin (self, first, comma - 1), comma - 1 };
}

/* “Smith, 45, the mayor of Leeds, said”: @comma is the last comma. */
static AssayTokens
subject_before_comma (const AssayFinder *self,
                      guint              comma)
{
  gboolean is_dashed = is_dash (self, comma);
  AssayTokens found = ASSAY_NO_TOKENS;
  guint end = comma;

  for (guint n = 0; n < MAX_ASIDES; n++)
    {
      guint before = comma_before (self, end, is_dashed);
      AssayTokens noun;

      if (before == end)
        break;
      /* What is no part of the name cuts it off: only the name before it is the subject. */
      if (n == 0 && !is_apposition (self, before + 1, end - 1))
        return is_aside (self, before + 1, end - 1) ? noun_before_comma (self, before)
                                                    : ASSAY_NO_TOKENS;
      if (!is_apposition (self, before + 1, end - 1))
        break;

      noun = noun_before_comma (self, before);
      if (assay_tokens_is_empty (noun))
        break;
      /* “On the left, Kerr, the mayor, said”: the first phrase is no name of hers. */
      if (assay_finder_is (self, noun.first, ASSAY_WORD_PREPOSITION) ||
          (noun.first > self->begin &&
           assay_finder_is (self, noun.first - 1, ASSAY_WORD_PREPOSITION)))
        break;

      found = (AssayTokens){ noun.first, comma - 1 };
      end = before;

      /* Unless it begins a clause, it may say more about what is before it again. */
      if (noun.first == self->begin || assay_finder_mark (self, noun.first - 1) != ',')
        break;
    }

  return found;
}

/**
 * assay_finder_subject_before:
 * @verb: first token of the verb group
 *
 * Returns: the noun phrase of which that verb tells, with what is said of it between commas, or none
 */
AssayTokens
assay_finder_subject_before (const AssayFinder *self,
                             guint              verb)
{
  const guint32 nobody = ASSAY_WORD_ADVERB | ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND |
                         ASSAY_WORD_NEGATION;
  guint last;
  guint first;

  if (verb <= self->begin || self->quoted[verb - 1] >= 0)
    return ASSAY_NO_TOKENS;

  last = trim_noun_end (self, verb - 1);
  if (self->quoted[last] >= 0)
    return ASSAY_NO_TOKENS;

  /* “Sen. Reed (D-R.I.), said” */
  if (assay_finder_mark (self, last) == ',' && last > self->begin &&
      assay_finder_mark (self, last - 1) == ')' && comma_before (self, last, FALSE) == last)
    last--;
  else if (assay_finder_mark (self, last) == ',' || is_dash (self, last))
    return subject_before_comma (self, last);

  first = walk_noun_back (self, last);
  if (first > last)
    return ASSAY_NO_TOKENS;

  first = trim_noun_begin (self, first, last);

  if (first == last && ((assay_finder_is (self, first, nobody) &&
                         !assay_finder_is (self, first, ASSAY_WORD_DETERMINER)) ||
                        assay_finder_mark (self, first) != 0))
    return ASSAY_NO_TOKENS;

  return (AssayTokens){ first, last };
}

/* “said Scott Reed, who added that”: the relative clause says more than who he is. */
static gboolean
adds_speech (const AssayFinder *self,
             guint              who)
{
  guint i = who + 1;

  while (assay_finder_is (self, i, ASSAY_WORD_AUXILIARY | ASSAY_WORD_ADVERB))
    i++;

  return i < self->end && assay_finder_is_word (self, i) &&
         assay_finder_look_up (self, self->cues, i) != NULL;
}

/* With a capital: “Republican of Arizona”, “President Lowe's first adviser”, “Ohio” behind a town. */
static gboolean
is_title (const AssayFinder *self,
          guint              first)
{
  guint end = assay_finder_skip_clause (self, first);

  if (end == first + 1)
    return TRUE;

  for (guint i = first; i < end; i++)
    {
      if (assay_finder_is_verb (self, i))
        return FALSE;
      if (assay_token_equals (self->reader, i, "of") ||
          assay_finder_is (self, i, ASSAY_WORD_GENITIVE))
        return TRUE;
    }

  return FALSE;
}

/* Does what follows the comma at @comma still say who somebody is? */
static gboolean
goes_on_naming (const AssayFinder *self,
                guint              comma)
{
  guint next = comma + 1;

  if (next >= self->end || self->quoted[next] >= 0 || assay_finder_mark (self, next) != 0)
    return FALSE;
  if (assay_token_equals (self->reader, next, "who"))
    return !adds_speech (self, next);
  if (assay_finder_token (self, next)->kind == ASSAY_TOKEN_NUMBER ||
      assay_finder_is (self, next, ASSAY_WORD_DETERMINER) ||
      assay_token_equals (self->reader, next, "of") ||
      assay_token_equals (self->reader, next, "from"))
    return TRUE;
  if (!is_apposition (self, next, next) || assay_finder_is (self, next, ASSAY_WORD_AND) ||
      assay_finder_look_up (self, self->cues, next) != NULL || has_ending (self, next, "er"))
    return FALSE;

  return !assay_finder_is_capital (self, next) || is_title (self, next);
}

/* A word at which a noun phrase that begins before it ends. */
static gboolean
ends_noun (const AssayFinder *self,
           guint              i)
{
  const guint32 stops = ASSAY_WORD_LINK | ASSAY_WORD_BUT | ASSAY_WORD_AUXILIARY | ASSAY_WORD_THAT |
                        ASSAY_WORD_RELATIVE;

  if (assay_finder_is (self, i, stops))
    return TRUE;
  if (assay_token_equals (self->reader, i, "during"))
    return TRUE;

  /* “on Tuesday”, “in an interview” */
  return assay_finder_is (self, i, ASSAY_WORD_PREPOSITION) && i + 2 < self->end &&
         (assay_finder_is (self, i + 1, ASSAY_WORD_TIME) ||
          (assay_finder_is (self, i + 1, ASSAY_WORD_DETERMINER) &&
           assay_finder_is_word (self, i + 2) &&
           assay_finder_look_up (self, self->venues, i + 2) != NULL &&
           !assay_token_equals (self->reader, i, "of")));
}

/**
 * assay_finder_noun_after:
 * @i: where it begins
 * @to_comma: whether it ends at the first comma whatever follows
 *
 * Returns: the noun phrase that begins at @i, with what says more of it after a comma, or none
 */
AssayTokens
assay_finder_noun_after (const AssayFinder *self,
                         guint              i,
                         gboolean           to_comma)
{
  gboolean in_relative = FALSE;
  guint end = i;

  if (i >= self->end || self->quoted[i] >= 0 || breaks_noun (self, i) ||
      assay_finder_is (self, i, ASSAY_WORD_TO | ASSAY_WORD_AND | ASSAY_WORD_THAT))
    return ASSAY_NO_TOKENS;

  /* A pronoun is a phrase by itself. */
  if (assay_finder_is (self, i, ASSAY_WORD_SUBJECT | ASSAY_WORD_OBJECT) &&
      !assay_finder_is (self, i, ASSAY_WORD_POSSESSIVE))
    return (AssayTokens){ i, i };

  for (; end < self->end && end - i < MAX_NOUN && self->quoted[end] < 0; end++)
    {
      gunichar mark = assay_finder_mark (self, end);

      if (mark == '(' || mark == ')')
        continue;
      if (mark == ',' && !to_comma && goes_on_naming (self, end))
        {
          in_relative = FALSE;
          continue;
        }
      if (breaks_noun (self, end))
        break;
      if (assay_token_equals (self->reader, end, "who") ||
          assay_token_equals (self->reader, end, "whose") ||
          (!to_comma && end > i && assay_finder_is (self, end, ASSAY_WORD_THAT)))
        in_relative = TRUE;
      else if (!in_relative && end > i && ends_noun (self, end))
        break;
    }

  /* The day on which it was said is not who said it. */
  while (end > i + 1 &&
      assay_finder_is (self, end - 1, ASSAY_WORD_TIME | ASSAY_WORD_ADVERB | ASSAY_WORD_PREPOSITION))
    end--;
  while (end > i && assay_finder_mark (self, end - 1) == ',')
    end--;

  return end > i ? (AssayTokens){ i, end - 1 } : ASSAY_NO_TOKENS;
}

/**
 * assay_finder_antecedent:
 * @who: the token “who” or “which”
 *
 * Returns: the noun phrase for which it stands, or none
 */
AssayTokens
assay_finder_antecedent (const AssayFinder *self,
                         guint              who)
{
  guint last = who;
  guint first;

  if (last > self->begin && assay_finder_mark (self, last - 1) == ',')
    last--;
  if (last == self->begin || self->quoted[last - 1] >= 0)
    return ASSAY_NO_TOKENS;

  last--;
  first = walk_noun_back (self, last);
  if (first > last)
    return ASSAY_NO_TOKENS;

  /* “from the mayor of Leeds, who”: what stands before the last preposition but “of” is another. */
  for (guint i = last; i > first; i--)
    {
      if (assay_finder_is (self, i - 1, ASSAY_WORD_PREPOSITION) &&
          !assay_token_equals (self->reader, i - 1, "of"))
        return (AssayTokens){ i, last };
    }

  return (AssayTokens){ first, last };
}
