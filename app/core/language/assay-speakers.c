/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

/* No noun phrase that says who speaks has more tokens. */
#define MAX_NOUN 40

/* A mark that cannot stand inside a noun phrase. */
static gboolean
breaks_noun (const AssayFinder *self,
             guint              i)
{
  gunichar c = assay_finder_mark (self, i);

  if (c == 0 || c == '&' || c == '/' || c == '%' || c == '$' || c == 0xa3 || c == 0x20ac ||
      c == '#' || c == '@' || c == '\'' || c == 0x2019)
    return FALSE;
  /* The stop of “Mr.” or “J.” inside a sentence. */
  if (c == '.' && i + 1 < self->end &&
      (assay_finder_token (self, i)->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0)
    return FALSE;

  return TRUE;
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
      if (self->quoted[k - 1] >= 0)
        return TRUE;
      if (assay_finder_is_comma (self, k - 1))
        return FALSE;
      if (assay_finder_is (self, k - 1, ASSAY_WORD_SUBJECT | ASSAY_WORD_TO | ASSAY_WORD_LINK) ||
          assay_finder_is_verb (self, k - 1))
        return TRUE;
    }

  return FALSE;
}

/* Where the noun phrase that ends with @last begins, as far as marks and closed words tell. */
static guint
walk_noun_back (const AssayFinder *self,
                guint              last)
{
  const guint32 stops = ASSAY_WORD_BUT | ASSAY_WORD_LINK | ASSAY_WORD_THAT | ASSAY_WORD_RELATIVE |
                        ASSAY_WORD_AUXILIARY | ASSAY_WORD_TO;
  guint first = last + 1;

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
      if (breaks_noun (self, i))
        break;
      if (i == last && assay_token_equals (self->reader, i, "who"))
        return i;
      if (assay_finder_is (self, i, stops) &&
          !assay_finder_is (self, i, ASSAY_WORD_POSSESSIVE | ASSAY_WORD_PREPOSITION))
        break;
      if (assay_finder_is (self, i, ASSAY_WORD_TO | ASSAY_WORD_AUXILIARY))
        break;
      if (assay_finder_is (self, i, ASSAY_WORD_AND) &&
          (i == self->begin || joins_clauses (self, i) || assay_finder_is_comma (self, i - 1)))
        break;
      if (assay_finder_is_verb (self, i) && i != last)
        break;

      first = i;

      /* A pronoun is a phrase by itself. */
      if (assay_finder_is (self, i, ASSAY_WORD_SUBJECT) &&
          !assay_finder_is (self, i, ASSAY_WORD_OBJECT))
        break;
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
        {
          /* Up to where another phrase begins: a determiner, a pronoun, or a name after a common noun. */
          for (next = first + 2; next <= last; next++)
            {
              if (assay_finder_is (self, next, ASSAY_WORD_DETERMINER | ASSAY_WORD_SUBJECT))
                break;
              if (assay_finder_is_word (self, next) && assay_finder_is_capital (self, next) &&
                  assay_finder_is_word (self, next - 1) &&
                  (!assay_finder_is_capital (self, next - 1) ||
                   assay_finder_is (self, next - 1, ASSAY_WORD_TIME)) &&
                  !assay_finder_is (self, next - 1,
                                    ASSAY_WORD_DETERMINER | ASSAY_WORD_PREPOSITION |
                                        ASSAY_WORD_AND) &&
                  !assay_finder_is (self, next, ASSAY_WORD_TIME))
                break;
            }
          if (next > last)
            break;
        }
      else if (assay_finder_is (self, first, ASSAY_WORD_ADVERB | ASSAY_WORD_AND | ASSAY_WORD_NEGATION) &&
               !assay_finder_is (self, first, ASSAY_WORD_DETERMINER | ASSAY_WORD_SUBJECT))
        next = first + 1;
      else if (assay_finder_is (self, first, ASSAY_WORD_TIME) && first + 1 < last &&
               assay_finder_is (self, first + 1, ASSAY_WORD_SUBJECT))
        next = first + 1;
      else
        break;

      first = next;
    }

  return first;
}

/* Can the words between two commas say more about the name before them? “the mayor of Leeds”, “who …”, “45”. */
static gboolean
is_apposition (const AssayFinder *self,
               guint              first,
               guint              last)
{
  if (first > last || self->quoted[first] >= 0)
    return FALSE;
  if (assay_token_equals (self->reader, first, "who") ||
      assay_token_equals (self->reader, first, "whose") ||
      assay_token_equals (self->reader, first, "which") ||
      assay_token_equals (self->reader, first, "including") ||
      assay_token_equals (self->reader, first, "of") ||
      assay_token_equals (self->reader, first, "from") ||
      assay_token_equals (self->reader, first, "like"))
    return TRUE;
  if (assay_finder_is (self, first,
                       ASSAY_WORD_SUBJECT | ASSAY_WORD_LINK | ASSAY_WORD_BUT |
                           ASSAY_WORD_AUXILIARY | ASSAY_WORD_THAT | ASSAY_WORD_ADVERB))
    return FALSE;
  if (assay_finder_is (self, first, ASSAY_WORD_PREPOSITION))
    return FALSE;

  for (guint i = first; i <= last; i++)
    {
      if (assay_token_equals (self->reader, i, "who") ||
          assay_finder_is (self, i, ASSAY_WORD_RELATIVE))
        return TRUE;
      if (assay_finder_is (self, i, ASSAY_WORD_AUXILIARY | ASSAY_WORD_SUBJECT))
        return FALSE;
      if (assay_finder_is_verb (self, i) && i > first)
        return FALSE;
    }

  return TRUE;
}

/* The comma before @i in the sentence, or @i if there is none in reach. */
static guint
comma_before (const AssayFinder *self,
              guint              i)
{
  for (guint k = i; k > self->begin && i - k < MAX_NOUN; k--)
    {
      if (self->quoted[k - 1] >= 0)
        return i;
      if (assay_finder_is_comma (self, k - 1))
        return k - 1;
    }

  return i;
}

/* “Smith, 45, the mayor of Leeds, said”: @comma is the last comma. Where “Smith” begins, or @comma. */
static guint
walk_appositions_back (const AssayFinder *self,
                       guint              comma)
{
  guint end = comma;

  for (guint n = 0; n < 4; n++)
    {
      guint before = comma_before (self, end);
      guint first;

      if (before == end || before == self->begin || !is_apposition (self, before + 1, end - 1))
        return comma;

      first = walk_noun_back (self, before - 1);
      first = first < before ? trim_noun_begin (self, first, before - 1) : before;

      if (first < before &&
          (first == self->begin || !assay_finder_is_comma (self, first - 1) ||
           comma_before (self, before) == before ||
           !is_apposition (self, comma_before (self, before) + 1, before - 1) || n == 3))
        return first;

      end = before;
    }

  return comma;
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
  guint last = verb - 1;
  guint first;

  if (verb <= self->begin || self->quoted[last] >= 0)
    return ASSAY_NO_TOKENS;

  if (assay_finder_mark (self, last) == ',' || assay_finder_mark (self, last) == 0x2014)
    {
      first = walk_appositions_back (self, last);

      return first < last ? (AssayTokens){ first, last - 1 } : ASSAY_NO_TOKENS;
    }

  first = walk_noun_back (self, last);
  if (first > last)
    return ASSAY_NO_TOKENS;

  first = trim_noun_begin (self, first, last);

  /* An adverb or a preposition alone is nobody. */
  if (first == last &&
      assay_finder_is (self, first,
                       ASSAY_WORD_ADVERB | ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND |
                           ASSAY_WORD_NEGATION) &&
      !assay_finder_is (self, first, ASSAY_WORD_DETERMINER))
    return ASSAY_NO_TOKENS;
  if (assay_finder_mark (self, first) != 0 && first == last)
    return ASSAY_NO_TOKENS;

  return (AssayTokens){ first, last };
}

/**
 * assay_finder_noun_after:
 * @i: where it begins
 * @to_comma: whether it ends at the first comma whatever follows
 *
 * Returns: the noun phrase that begins at @i, with what is said of it after a comma if that runs to the
 *   end of the sentence, or none
 */
AssayTokens
assay_finder_noun_after (const AssayFinder *self,
                         guint              i,
                         gboolean           to_comma)
{
  guint end = i;
  gboolean in_relative = FALSE;

  if (i >= self->end || self->quoted[i] >= 0 || breaks_noun (self, i))
    return ASSAY_NO_TOKENS;

  for (; end < self->end && end - i < MAX_NOUN && self->quoted[end] < 0; end++)
    {
      if (assay_finder_mark (self, end) == '(' || assay_finder_mark (self, end) == ')')
        continue;
      if (assay_finder_mark (self, end) == ',' && !to_comma && end + 1 < self->end &&
          is_apposition (self, end + 1, end + 1) &&
          (assay_finder_is (self, end + 1, ASSAY_WORD_DETERMINER) ||
           assay_token_equals (self->reader, end + 1, "who") ||
           (assay_finder_is_word (self, end + 1) && !assay_finder_is_capital (self, end + 1) &&
            !assay_finder_is (self, end + 1, ASSAY_WORD_AND | ASSAY_WORD_BUT | ASSAY_WORD_LINK) &&
            (assay_finder_look_up (self, self->cues, end + 1) == NULL))))
        continue;
      if (breaks_noun (self, end))
        break;
      if (assay_token_equals (self->reader, end, "who") ||
          assay_token_equals (self->reader, end, "whose"))
        in_relative = TRUE;
      else if (!in_relative && end > i &&
               (assay_finder_is (self, end,
                                 ASSAY_WORD_LINK | ASSAY_WORD_BUT | ASSAY_WORD_AUXILIARY |
                                     ASSAY_WORD_THAT) ||
                assay_finder_is (self, end, ASSAY_WORD_RELATIVE)))
        break;

      /* A pronoun is a phrase by itself. */
      if (end == i && assay_finder_is (self, i, ASSAY_WORD_SUBJECT | ASSAY_WORD_OBJECT) &&
          !assay_finder_is (self, i, ASSAY_WORD_POSSESSIVE))
        {
          end++;
          break;
        }
    }

  /* The day on which it was said is not who said it. */
  while (
      end > i + 1 &&
      assay_finder_is (self, end - 1, ASSAY_WORD_TIME | ASSAY_WORD_ADVERB | ASSAY_WORD_PREPOSITION))
    end--;
  while (end > i && assay_finder_mark (self, end - 1) == ',')
    end--;

  return end > i ? (AssayTokens){ i, end - 1 } : ASSAY_NO_TOKENS;
}

/* The head of the phrase: its last word before a comma, a bracket, a preposition or “who”. */
guint
assay_finder_head (const AssayFinder *self,
                   AssayTokens        source)
{
  guint head = source.first;

  for (guint i = source.first; i <= source.last; i++)
    {
      if (i > source.first &&
          (assay_finder_is_comma (self, i) || assay_finder_mark (self, i) == '(' ||
                               assay_finder_is (self, i, ASSAY_WORD_PREPOSITION | ASSAY_WORD_RELATIVE | ASSAY_WORD_SUBJECT) ||
                               assay_finder_is (self, i, ASSAY_WORD_AND)))
        break;
      if (assay_finder_is_word (self, i) && !assay_finder_is (self, i, ASSAY_WORD_GENITIVE))
        head = i;
    }

  return head;
}

/* Index of the first name that begins at @position or after it; names are sorted. */
static guint
first_name_from (const AssayFinder *self,
                 guint              position)
{
  GArray *names = self->reader->reading->names;
  guint low = 0;
  guint high = names->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (names, AssayName, middle).span.begin < position)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Index of the name that the span holds, a person before others; -1 if it holds none. */
static int
find_name (const AssayFinder *self,
           AssaySpan          span)
{
  GArray *names = self->reader->reading->names;
  int found = -1;

  for (guint i = first_name_from (self, span.begin);
       i < names->len && g_array_index (names, AssayName, i).span.begin < span.end; i++)
    {
      const AssayName *name = &g_array_index (names, AssayName, i);

      if (found < 0 || (name->kind == ASSAY_NAME_PERSON &&
                        g_array_index (names, AssayName, found).kind != ASSAY_NAME_PERSON))
        found = (int) i;
    }

  return found;
}

/* Is the phrase with the head @head somebody whom nobody can ask? */
static gboolean
is_unnamed (const AssayFinder *self,
            AssayTokens        source,
            guint              head)
{
  const char *value = assay_finder_look_up (self, self->sources, head);
  const char *first = assay_finder_look_up (self, self->sources, source.first);

  /* “several firms”, “some Whitehall departments”; but “two Smiths” are names. */
  if (value == NULL)
    return source.first < head && g_strcmp0 (first, "quantity") == 0 &&
           !assay_finder_is_capital (self, head) &&
           assay_finder_look_up (self, self->documents, head) == NULL;

  if (g_str_equal (value, "group"))
    return !assay_token_equals (self->reader, source.first, "the");

  /* “White House officials” are nobody; in “Mr Friend” it is a name. */
  return head == source.first || !assay_finder_is_capital (self, head);
}

/* Who the words are, from the words alone. */
static void
tell_phrase (const AssayFinder *self,
             AssayTokens        source,
             AssayAttribution  *attribution)
{
  guint head = assay_finder_head (self, source);
  gboolean is_named = FALSE;

  attribution->speaker = ASSAY_SPEAKER_ROLE;

  if (is_unnamed (self, source, head))
    {
      attribution->speaker = ASSAY_SPEAKER_UNNAMED;
      return;
    }

  attribution->name = find_name (self, assay_reader_span (self->reader, source.first, head));

  /* “the mayor of Leeds, Ann Smith”: the name may follow after a comma; one after “of” is another's. */
  for (guint i = head; attribution->name < 0 && i < source.last; i++)
    {
      if (assay_finder_mark (self, i) == ',' && assay_finder_is_capital (self, i + 1))
        attribution->name = find_name (self, assay_reader_span (self->reader, i + 1, source.last));
    }

  if (attribution->name >= 0)
    attribution->name = (int) g_array_index (self->reader->reading->names, AssayName,
                                             attribution->name)
                            .first;

  is_named = assay_finder_is_word (self, head) && assay_finder_is_capital (self, head) &&
             !assay_finder_is (self, head, ASSAY_WORD_DETERMINER | ASSAY_WORD_SUBJECT | ASSAY_WORD_TIME) &&
             (head != self->begin || source.first < source.last ||
              assay_finder_look_up (self, self->documents, head) == NULL);

  if (attribution->name >= 0 || is_named)
    attribution->speaker = ASSAY_SPEAKER_NAMED;
}

/* “Rama, who said”: the noun phrase before “who” at token @who. */
static void
tell_antecedent (const AssayFinder *self,
                 guint              who,
                 AssayAttribution  *attribution)
{
  guint last = who - 1;
  guint first;

  attribution->speaker = ASSAY_SPEAKER_ROLE;

  if (assay_finder_mark (self, last) == ',' && last > self->begin)
    last--;
  if (self->quoted[last] >= 0)
    return;

  first = walk_noun_back (self, last);
  if (first > last)
    return;

  /* “from the mayor of Leeds, who”: what stands before the last preposition but “of” is another. */
  for (guint i = last; i > first; i--)
    {
      if (assay_finder_is (self, i - 1, ASSAY_WORD_PREPOSITION) &&
          !assay_token_equals (self->reader, i - 1, "of"))
        {
          first = i;
          break;
        }
    }

  tell_phrase (self, (AssayTokens){ first, last }, attribution);
}

static gboolean
is_person_pronoun (const AssayFinder *self,
                   guint              i)
{
  static const char *const pronouns[] = { "he", "she", "his", "her", "him" };

  for (guint k = 0; k < G_N_ELEMENTS (pronouns); k++)
    {
      if (assay_token_equals (self->reader, i, pronouns[k]))
        return TRUE;
    }

  return FALSE;
}

/* “He” and “she” are whoever was last said to speak, else the last person named, not far before. */
static void
tell_last_person (const AssayFinder *self,
                  AssayAttribution  *attribution)
{
  AssayReading *reading = self->reader->reading;
  guint sentence = self->sentence;
  int last_speaker = -1;
  guint speaker_sentence = 0;

  attribution->speaker = ASSAY_SPEAKER_ROLE;

  for (guint i = reading->attributions->len; i > 0 && reading->attributions->len - i < 8; i--)
    {
      const AssayAttribution *other = &g_array_index (reading->attributions, AssayAttribution, i - 1);

      if (other->sentence + 4 < sentence)
        break;
      if (other->speaker == ASSAY_SPEAKER_NAMED)
        {
          last_speaker = (int) i - 1;
          speaker_sentence = other->sentence;
          break;
        }
    }

  for (guint i = first_name_from (self, attribution->source.begin); i > 0; i--)
    {
      const AssayName *name = &g_array_index (reading->names, AssayName, i - 1);

      if (name->sentence + 3 < sentence ||
          (last_speaker >= 0 && name->sentence <= speaker_sentence))
        break;
      if (name->kind == ASSAY_NAME_PERSON)
        {
          attribution->name = (int) name->first;
          attribution->speaker = ASSAY_SPEAKER_NAMED;
          return;
        }
    }

  if (last_speaker >= 0)
    {
      attribution->name = g_array_index (reading->attributions, AssayAttribution, last_speaker)
                              .name;
      attribution->speaker = ASSAY_SPEAKER_NAMED;
    }
}

/**
 * assay_finder_tell_speaker:
 * @source: who is said to say it, maybe nobody
 * @attribution: (inout): its source, speaker and name are set
 *
 * “He”, “she” and “who” stand for somebody met before, if we know whom.
 */
void
assay_finder_tell_speaker (const AssayFinder *self,
                           AssayTokens        source,
                           AssayAttribution  *attribution)
{
  attribution->name = -1;
  attribution->speaker = ASSAY_SPEAKER_NONE;
  attribution->source = (AssaySpan){ attribution->cue.begin, attribution->cue.begin };

  if (assay_tokens_is_empty (source))
    return;

  attribution->source = assay_reader_span (self->reader, source.first, source.last);

  if (assay_token_equals (self->reader, source.first, "who") && source.first > self->begin)
    tell_antecedent (self, source.first, attribution);
  else if (source.first == source.last && is_person_pronoun (self, source.first))
    tell_last_person (self, attribution);
  else
    tell_phrase (self, source, attribution);
}
