/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

#include <string.h>

/* How far after a cue “that” or a quotation may stand for its content to begin there. */
#define MAX_GAP 14

static gboolean
is_in (const AssayFinder  *self,
       const AssayLexicon *lexicon,
       guint               i)
{
  return i < self->end && assay_finder_is_word (self, i) &&
         assay_finder_look_up (self, lexicon, i) != NULL;
}

/* “reporters”, “the BBC”, “CNN's Ann Smith”, “him”: whom it was said to. Returns the token after it. */
static guint
skip_addressee (const AssayFinder *self,
                guint              i)
{
  guint begin = i;

  if (assay_finder_is (self, i, ASSAY_WORD_OBJECT | ASSAY_WORD_SUBJECT) &&
      !(assay_finder_is (self, i, ASSAY_WORD_POSSESSIVE) &&
        !assay_finder_is (self, i, ASSAY_WORD_OBJECT)))
    {
      if (!assay_finder_is (self, i, ASSAY_WORD_POSSESSIVE) ||
          assay_finder_is (self, i + 1, ASSAY_WORD_THAT))
        return i + 1;
    }

  for (; i < self->end && i - begin < 10; i++)
    {
      if (self->quoted[i] >= 0 || assay_finder_is_comma (self, i) ||
          assay_finder_is_stop (self, i) ||
          assay_finder_is (self, i,
                           ASSAY_WORD_THAT | ASSAY_WORD_LINK | ASSAY_WORD_AUXILIARY |
                               ASSAY_WORD_TO | ASSAY_WORD_PREPOSITION))
        break;
      if (i > begin &&
          assay_finder_is (self, i, ASSAY_WORD_SUBJECT | ASSAY_WORD_DETERMINER | ASSAY_WORD_TIME) &&
          !assay_finder_is (self, i - 1, ASSAY_WORD_AND))
        break;
      /* A lower-case noun ends the phrase: “told reporters Trump would”. */
      if (i > begin && assay_finder_is_word (self, i - 1) &&
          !assay_finder_is_capital (self, i - 1) &&
          !assay_finder_is (self, i - 1,
                            ASSAY_WORD_DETERMINER | ASSAY_WORD_POSSESSIVE | ASSAY_WORD_AND |
                                             ASSAY_WORD_GENITIVE) &&
          assay_finder_is_capital (self, i))
        break;
    }

  return i;
}

/* “on Tuesday”, “Tuesday”, “in a statement”, “at a rally in Ohio”: when and where it was said. */
static guint
skip_circumstance (const AssayFinder *self,
                   guint              i)
{
  for (guint n = 0; n < 4 && i < self->end; n++)
    {
      guint k = i;

      if (assay_finder_is (self, i, ASSAY_WORD_TIME) &&
          (assay_finder_is_capital (self, i) || assay_token_equals (self->reader, i, "yesterday") ||
           assay_token_equals (self->reader, i, "today")))
        k = i + 1;
      else if ((assay_token_equals (self->reader, i, "last") ||
                assay_token_equals (self->reader, i, "this") ||
                assay_token_equals (self->reader, i, "earlier") ||
                assay_token_equals (self->reader, i, "late")) &&
               i + 2 < self->end &&
               assay_finder_is (self, i + 1, ASSAY_WORD_TIME | ASSAY_WORD_DETERMINER))
        k = assay_finder_is (self, i + 2, ASSAY_WORD_TIME)   ? i + 3
            : assay_finder_is (self, i + 1, ASSAY_WORD_TIME) ? i + 2
                                                             : i;
      else if (assay_finder_is (self, i, ASSAY_WORD_PREPOSITION) &&
               !assay_finder_is (self, i, ASSAY_WORD_TO))
        {
          /* Up to a venue or a day; what follows those is content again. */
          for (k = i + 1; k < self->end && k - i < 6 && assay_finder_is_word (self, k); k++)
            {
              if (is_in (self, self->venues, k) || assay_finder_is (self, k, ASSAY_WORD_TIME))
                break;
              if (assay_finder_is (self, k,
                                   ASSAY_WORD_THAT | ASSAY_WORD_SUBJECT | ASSAY_WORD_AUXILIARY))
                {
                  k = self->end;
                  break;
                }
            }
          if (k < self->end &&
              (is_in (self, self->venues, k) || assay_finder_is (self, k, ASSAY_WORD_TIME)))
            k++;
          else
            k = i;
          if (k > i && k + 1 < self->end &&
              assay_finder_token (self, k)->kind == ASSAY_TOKEN_NUMBER)
            k++;
        }

      if (k == i)
        break;
      i = k;
    }

  return i;
}

/* Words that may stand between a verb and its “that” though nobody is spoken to: when, where and how. */
static gboolean
is_circumstance (const AssayFinder *self,
                 guint              i)
{
  return assay_finder_is (self, i, ASSAY_WORD_ADVERB | ASSAY_WORD_TIME | ASSAY_WORD_PREPOSITION) ||
         assay_finder_is_comma (self, i) || assay_token_equals (self->reader, i, "last") ||
         assay_token_equals (self->reader, i, "this");
}

/* “whether”, “why”: a question that is told of begins. */
static gboolean
is_question_word (const AssayFinder *self,
                  guint              i)
{
  static const char *const words[] = {
    "whether", "if", "why", "how", "what", "who", "where", "when"
  };

  for (guint k = 0; k < G_N_ELEMENTS (words); k++)
    {
      if (assay_token_equals (self->reader, i, words[k]))
        return TRUE;
    }

  return FALSE;
}

/* A “that”, “whether” or the opening of a quotation after a mark soon after @i, with no verb before it; or @i. */
static guint
find_opening (const AssayFinder *self,
              guint              i,
              gboolean           has_addressee)
{
  gboolean has_comma = FALSE;
  gboolean is_open = has_addressee || is_circumstance (self, i) || self->quoted[i] >= 0;

  for (guint k = i; k < self->end && k - i < MAX_GAP; k++)
    {
      if (self->quoted[k] >= 0)
        return k == i || has_comma ? k : i;
      if (assay_finder_is (self, k, ASSAY_WORD_THAT) && !has_comma && (is_open || k == i) &&
          !(k + 1 < self->end && assay_finder_is (self, k + 1, ASSAY_WORD_AUXILIARY)))
        return k;
      if (is_question_word (self, k) && !has_comma && (is_open || k == i))
        return k;
      if (assay_finder_is_stop (self, k) ||
          assay_finder_is (self, k, ASSAY_WORD_SUBJECT | ASSAY_WORD_AUXILIARY))
        return i;

      has_comma = assay_finder_is_comma (self, k);
      if (has_comma && k + 1 < self->end && self->quoted[k + 1] < 0)
        return i;
    }

  return i;
}

/**
 * assay_finder_content_begin:
 * @cue: the cue
 * @after: the token after the cue, and after its source where that follows
 *
 * Returns: the token at which the content on the right of the cue begins, or the sentence's end if there
 *   is none
 */
guint
assay_finder_content_begin (const AssayFinder *self,
                            const AssayCue    *cue,
                            guint              after)
{
  guint begin = after;
  guint opening;

  while (begin < self->end && assay_finder_mark (self, begin) == ':')
    begin++;
  if (begin < self->end && assay_finder_mark (self, begin) == ',' && begin + 1 < self->end &&
      self->quoted[begin + 1] >= 0)
    begin++;
  if (begin >= self->end || self->quoted[begin] >= 0)
    return begin;

  if ((cue->frames & ASSAY_FRAME_TO) != 0 && assay_finder_is (self, begin, ASSAY_WORD_TO))
    return begin;

  opening = find_opening (self, begin,
                          (cue->frames & (ASSAY_FRAME_ADDRESSEE | ASSAY_FRAME_LISTENER)) != 0);
  if (opening > begin || assay_finder_is (self, begin, ASSAY_WORD_THAT))
    return opening;

  if ((cue->frames & ASSAY_FRAME_ADDRESSEE) != 0)
    begin = skip_addressee (self, begin);
  if ((cue->frames & ASSAY_FRAME_NOUN) == 0 || (cue->frames & ASSAY_FRAME_CLAUSE) != 0)
    begin = skip_circumstance (self, begin);

  while (begin < self->end && assay_finder_mark (self, begin) == ':')
    begin++;

  return begin;
}

/**
 * assay_finder_has_clause:
 *
 * Returns: whether there is a verb in [@begin, @end), so that a clause may stand there
 */
gboolean
assay_finder_has_clause (const AssayFinder *self,
                         guint              begin,
                         guint              end)
{
  for (guint i = begin; i < end; i++)
    {
      const char *value = NULL;

      if (assay_finder_is_verb (self, i))
        return TRUE;
      if (i > begin && assay_finder_is_word (self, i))
        {
          value = assay_finder_look_up (self, self->cues, i);
          if (value != NULL && strchr (value, 'G') == NULL)
            return TRUE;
        }
      if (i > begin && assay_finder_is (self, i - 1, ASSAY_WORD_SUBJECT))
        return TRUE;
    }

  return FALSE;
}

/* Another cue at @i takes the words after it: “…, adding that”, “…, according to”. */
static gboolean
is_next_cue (const AssayFinder *self,
             guint              i)
{
  const char *value = NULL;

  if (i >= self->end || assay_lexicon_match (self->cues, self->reader, i, &value) == 0 ||
      strchr (value, ' ') == NULL)
    return FALSE;

  return strpbrk (strchr (value, ' '), "GsD") != NULL;
}

/* “and added”, “but then denied”: the same subject goes on to say something else. @i is the “and”. */
static gboolean
is_joined_cue (const AssayFinder *self,
               guint              i)
{
  const char *value = NULL;
  guint next = i + 1;

  while (next < self->end && assay_finder_is (self, next, ASSAY_WORD_ADVERB | ASSAY_WORD_HAVE))
    next++;

  return next < self->end && assay_lexicon_match (self->cues, self->reader, next, &value) > 0 &&
         g_str_has_prefix (value, "speech") && strpbrk (strchr (value, ' '), "DZ") != NULL;
}

/**
 * assay_finder_leaves_content:
 * @draft: the attribution so far
 * @comma: a comma, or another mark inside a sentence
 *
 * Returns: whether the words after that mark are more likely the narrator's again, or another cue's
 */
gboolean
assay_finder_leaves_content (const AssayFinder           *self,
                             const AssayAttributionDraft *draft,
                             guint                        comma)
{
  static const char *const relatives[] = { "which", "who", "whose", "where", "while" };
  guint next = comma + 1;
  gboolean is_loose = (draft->cue.frames & (ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT)) == 0 ||
                      !draft->cue.is_speech;

  if (next >= self->end || is_next_cue (self, next))
    return TRUE;
  if (assay_finder_is (self, next, ASSAY_WORD_AND | ASSAY_WORD_BUT) && is_joined_cue (self, next))
    return TRUE;

  if (assay_finder_mark (self, comma) == ';')
    return TRUE;
  if (assay_finder_mark (self, comma) != ',')
    return is_loose && assay_finder_mark (self, comma) != ':';

  for (guint i = 0; i < G_N_ELEMENTS (relatives); i++)
    {
      if (assay_token_equals (self->reader, next, relatives[i]))
        return TRUE;
    }

  if (is_loose)
    return assay_finder_is (self, next, ASSAY_WORD_AND | ASSAY_WORD_BUT) ||
           assay_token_equals (self->reader, next, "as") ||
           assay_token_equals (self->reader, next, "a");

  return assay_finder_is (self, next, ASSAY_WORD_BUT);
}

/* Is the cue in a clause that only leads to the main one: “While he said so, …”, “Recalling it, …”? */
static gboolean
is_in_leading_clause (const AssayFinder           *self,
                      const AssayAttributionDraft *draft)
{
  const AssayToken *first = assay_finder_token (self, self->begin);
  const AssayCue *cue = &draft->cue;
  gboolean is_relative = !assay_tokens_is_empty (draft->source) &&
                         assay_token_equals (self->reader, draft->source.first, "who");

  if (!assay_finder_is (self, self->begin, ASSAY_WORD_LINK | ASSAY_WORD_PREPOSITION) &&
      cue->head != self->begin)
    return FALSE;
  if (cue->head == self->begin && cue->form != ASSAY_CUE_PARTICIPLE)
    return FALSE;
  /* “In a statement he said” leads to nothing. */
  if (cue->head != self->begin && !assay_finder_is (self, self->begin, ASSAY_WORD_LINK) &&
      cue->form != ASSAY_CUE_PARTICIPLE && cue->form != ASSAY_CUE_NOUN && !is_relative)
    return FALSE;
  if (first->kind != ASSAY_TOKEN_WORD)
    return FALSE;

  for (guint i = self->begin; i < cue->first; i++)
    {
      if (assay_finder_mark (self, i) == ',')
        return FALSE;
    }

  return TRUE;
}

/* One past the last token that the content can have: a clause that leads to another ends at its comma. */
static guint
find_limit (const AssayFinder           *self,
            const AssayAttributionDraft *draft,
            guint                        begin)
{
  if (!is_in_leading_clause (self, draft))
    return self->end;

  for (guint i = begin; i < self->end; i++)
    {
      if (self->quoted[i] < 0 && assay_finder_mark (self, i) == ',' && i > begin)
        return i;
    }

  return self->end;
}

/* “Kerr, who called it mad, left”: the clause between commas ends at the second, before the verb. */
static gboolean
ends_inserted (const AssayFinder           *self,
               const AssayAttributionDraft *draft,
               guint                        comma)
{
  guint who = draft->source.first;

  if (assay_tokens_is_empty (draft->source) || assay_finder_mark (self, comma) != ',')
    return FALSE;
  if (who > self->begin && assay_finder_is (self, who - 1, ASSAY_WORD_RELATIVE))
    who--;
  if (!assay_finder_is (self, who, ASSAY_WORD_RELATIVE) || who == self->begin ||
      assay_finder_mark (self, who - 1) != ',')
    return FALSE;

  return comma + 1 < self->end && assay_finder_is_verb (self, comma + 1);
}

/* “the hubs he wants to open were rejected”: an infinitive ends before a finite verb that is not its own. */
static gboolean
ends_infinitive (const AssayFinder *self,
                 guint              begin,
                 guint              i)
{
  const guint32 openers = ASSAY_WORD_THAT | ASSAY_WORD_RELATIVE | ASSAY_WORD_SUBJECT |
                          ASSAY_WORD_LINK | ASSAY_WORD_AND;

  if (!assay_finder_is (self, begin, ASSAY_WORD_TO) || i < begin + 3 ||
      !assay_finder_is (self, i, ASSAY_WORD_BE | ASSAY_WORD_HAVE | ASSAY_WORD_MODAL) ||
      assay_finder_is (self, i - 1,
                       ASSAY_WORD_TO | ASSAY_WORD_MODAL | ASSAY_WORD_HAVE | ASSAY_WORD_PREPOSITION))
    return FALSE;

  while (i > begin)
    {
      i--;
      if (assay_finder_is (self, i, openers) && !assay_finder_is (self, i, ASSAY_WORD_TO))
        return FALSE;
    }

  return TRUE;
}

/* “who praised the plan left”: the clause of “who” ends where another verb follows. */
static gboolean
ends_relative (const AssayFinder           *self,
               const AssayAttributionDraft *draft,
               guint                        i,
               guint                        begin)
{
  if (assay_tokens_is_empty (draft->source) ||
      !assay_token_equals (self->reader, draft->source.first, "who") ||
      (draft->cue.frames & (ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT)) != 0 || i <= begin + 1)
    return FALSE;

  return assay_finder_is_verb (self, i) &&
         !assay_finder_is (self, i - 1,
                           ASSAY_WORD_SUBJECT | ASSAY_WORD_THAT | ASSAY_WORD_TO |
                               ASSAY_WORD_AUXILIARY | ASSAY_WORD_RELATIVE);
}

/* A bracket at @i that was opened before @begin: “(He said that it was over.)” */
static gboolean
closes_outside (const AssayFinder *self,
                guint              begin,
                guint              i)
{
  gunichar closer = assay_finder_mark (self, i);

  if (closer != ')' && closer != ']')
    return FALSE;

  while (i > begin)
    {
      i--;
      if (assay_finder_mark (self, i) == (closer == ')' ? '(' : '['))
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_finder_content_end:
 * @draft: the attribution so far
 * @begin: first token of the content
 *
 * Returns: one past the last token of the content that begins there, without the stop of the sentence
 */
guint
assay_finder_content_end (const AssayFinder           *self,
                          const AssayAttributionDraft *draft,
                          guint                        begin)
{
  guint limit = self->end;
  guint end = begin;

  if (self->quoted[begin] >= 0)
    {
      AssayTokens extent = self->extents[self->quoted[begin]];
      gunichar inner = extent.last > extent.first ? assay_finder_mark (self, extent.last - 1) : 0;

      /* A quotation that is a sentence of its own; a part of one goes on with the words around it. */
      if (extent.last + 1 >= self->end || inner == ',' || inner == '.' || inner == '?' ||
          inner == '!')
        return MIN (extent.last + 1, self->part_end);
    }

  limit = find_limit (self, draft, begin);

  for (end = begin; end < limit; end++)
    {
      if (self->quoted[end] >= 0)
        {
          guint last = self->extents[self->quoted[end]].last;

          /* It runs on over the end of the sentence, and the content with it. */
          if (last + 1 >= self->end)
            return MIN (last + 1, self->part_end);
          end = MAX (end, last);
          continue;
        }

      if (self->taken[end] || ends_relative (self, draft, end, begin) ||
          ends_infinitive (self, begin, end))
        break;
      if (assay_finder_is_comma (self, end) &&
          (assay_finder_leaves_content (self, draft, end) || ends_inserted (self, draft, end)))
        break;
      if (assay_finder_is (self, end, ASSAY_WORD_AND | ASSAY_WORD_BUT) && end > begin &&
          is_joined_cue (self, end))
        break;
    }

  end = MIN (end, limit);
  while (end > begin && self->quoted[end - 1] < 0 &&
         (assay_finder_is_stop (self, end - 1) || assay_finder_is_comma (self, end - 1) ||
          closes_outside (self, begin, end - 1)))
    end--;

  return end;
}
