/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

#include "assay-bisect.h"

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
           assay_finder_is (self, i,
                            ASSAY_WORD_PREPOSITION | ASSAY_WORD_RELATIVE | ASSAY_WORD_SUBJECT) ||
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

  assay_bisect (low, names->len, i, g_array_index (names, AssayName, i).span.begin < position);

  return low;
}

/* Index of the name that the span holds, a person before others; -1 if it holds none. */
int
assay_finder_find_name (const AssayFinder *self,
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

/* So many names before a description are looked at for one that it fits. */
#define MAX_NAMES_BACK 64

/* Does the word at @token stand in the span, without case? */
static gboolean
holds_word (const AssayFinder *self,
            AssaySpan          span,
            guint              token)
{
  AssayText *text = self->reader->reading->text;
  const AssayToken *word = assay_finder_token (self, token);
  gsize n_bytes = word->end_byte - word->begin_byte;
  gsize begin_byte = assay_text_to_byte (text, span.begin);
  gsize end_byte = assay_text_to_byte (text, span.end);
  const char *utf8 = self->reader->utf8;

  for (gsize byte = begin_byte; byte + n_bytes <= end_byte; byte++)
    {
      gboolean begins = byte == begin_byte || !g_ascii_isalpha (utf8[byte - 1]);
      gboolean ends = byte + n_bytes == end_byte || !g_ascii_isalpha (utf8[byte + n_bytes]);

      if (begins && ends &&
          g_ascii_strncasecmp (utf8 + byte, utf8 + word->begin_byte, n_bytes) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether a title has all words of a description. */
static gboolean
holds_words (const AssayFinder *self,
             AssaySpan          title,
             guint              first,
             guint              last)
{
  if (assay_span_is_empty (title))
    return FALSE;

  for (guint token = first; token <= last; token++)
    {
      if (!holds_word (self, title, token))
        return FALSE;
    }

  return TRUE;
}

/* “the prime minister”: the last person before it whose title has all of those words; -1 for none. */
static int
find_described (const AssayFinder *self,
                AssayTokens        source,
                guint              head)
{
  const GArray *names = self->reader->reading->names;
  guint end = first_name_from (self, assay_reader_span (self->reader, source.first, head).begin);

  if (!assay_token_equals (self->reader, source.first, "the") || source.last != head ||
      head == source.first || head - source.first > 3)
    return -1;

  for (guint i = end; i > 0 && end - i < MAX_NAMES_BACK; i--)
    {
      const AssayName *name = &g_array_index (names, AssayName, i - 1);

      if (name->kind == ASSAY_NAME_PERSON &&
          (holds_words (self, name->title, source.first + 1, head) ||
           holds_words (self, name->also, source.first + 1, head)))
        return (int) i - 1;
    }

  return -1;
}

/* “Norvik’s” of “Norvik’s finance director”. */
static gboolean
is_genitive (const AssayFinder *self,
             AssayTokens        source,
             int                name)
{
  AssaySpan span = g_array_index (self->reader->reading->names, AssayName, name).span;

  for (guint i = source.first; i < source.last; i++)
    {
      if (assay_reader_span (self->reader, i, i).end == span.end)
        return assay_finder_is (self, i + 1, ASSAY_WORD_GENITIVE);
    }

  return FALSE;
}

/* “The mayor of Leeds, Ann Smith”: the name may follow after a comma; one after “of” is another's, and so is one whose
 * somebody is. Or -1. */
static int
find_apposed (const AssayFinder *self,
              AssayTokens        source,
              guint              head)
{
  int name = -1;

  for (guint i = head; name < 0 && i < source.last; i++)
    {
      if (assay_finder_mark (self, i) == ',' && assay_finder_is_capital (self, i + 1))
        name = assay_finder_find_name (self,
                                       assay_reader_span (self->reader, i + 1, source.last));
      if (name >= 0 && is_genitive (self, source, name))
        name = -1;
    }

  return name;
}

/* “The group’s leader, Ann Smith”, who can be asked; of “leaders” one name is not enough. */
static gboolean
is_named_after (const AssayFinder *self,
                AssayTokens        source,
                guint              head)
{
  const AssayName *names = (const AssayName *) (gconstpointer) self->reader->reading->names->data;
  AssaySpan span = assay_reader_span (self->reader, head, head);
  g_autofree char *word = assay_text_dup_span (self->reader->reading->text, span);
  int name = find_apposed (self, source, head);

  return name >= 0 && names[name].kind == ASSAY_NAME_PERSON && !g_str_has_suffix (word, "s");
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

  if (is_unnamed (self, source, head) && !is_named_after (self, source, head))
    {
      attribution->speaker = ASSAY_SPEAKER_UNNAMED;
      return;
    }

  attribution->name = assay_finder_find_name (self,
                                              assay_reader_span (self->reader, source.first, head));

  if (attribution->name < 0)
    attribution->name = find_apposed (self, source, head);
  if (attribution->name < 0)
    attribution->name = find_described (self, source, head);

  if (attribution->name >= 0)
    attribution->name = (int) g_array_index (self->reader->reading->names, AssayName,
                                             attribution->name)
                            .first;

  is_named = assay_finder_is_word (self, head) && assay_finder_is_capital (self, head) &&
             !assay_finder_is (self, head,
                               ASSAY_WORD_DETERMINER | ASSAY_WORD_SUBJECT | ASSAY_WORD_TIME) &&
             (head != self->begin || source.first < source.last ||
              assay_finder_look_up (self, self->documents, head) == NULL);

  if (attribution->name >= 0 || is_named)
    attribution->speaker = ASSAY_SPEAKER_NAMED;
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

/* “By Ann Example, 26 November 2026”: who wrote it is not who it is about. */
static gboolean
is_author (const AssayFinder *self,
           const AssayName   *name)
{
  const AssayReader *reader = self->reader;
  guint first = g_array_index (reader->sentence_first, guint, name->sentence);

  return assay_token_equals (reader, first, "by") && first + 1 < reader->tokens->len &&
         assay_reader_token (reader, first + 1)->begin_byte ==
             assay_text_to_byte (reader->reading->text, name->span.begin);
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
      const AssayAttribution *other = &g_array_index (reading->attributions, AssayAttribution,
                                                      i - 1);

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
      if (name->kind == ASSAY_NAME_PERSON && !is_author (self, name))
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
  AssayTokens antecedent;

  attribution->name = -1;
  attribution->speaker = ASSAY_SPEAKER_NONE;
  attribution->source = (AssaySpan){ attribution->cue.begin, attribution->cue.begin };

  if (assay_tokens_is_empty (source))
    return;

  attribution->source = assay_reader_span (self->reader, source.first, source.last);

  antecedent = ASSAY_NO_TOKENS;
  if (assay_token_equals (self->reader, source.first, "who") ||
      assay_token_equals (self->reader, source.first, "which"))
    antecedent = assay_finder_antecedent (self, source.first);

  if (!assay_tokens_is_empty (antecedent))
    tell_phrase (self, antecedent, attribution);
  else if (source.first == source.last && is_person_pronoun (self, source.first))
    tell_last_person (self, attribution);
  else
    tell_phrase (self, source, attribution);
}
