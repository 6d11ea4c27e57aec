/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-check-private.h"
#include "assay-import-private.h"

/* So many lines after a heading the first label must come, and so many may lie between two labels. */
#define MAX_INTRODUCTION 30
#define MAX_VALUE_LINES 40

/* The longest line that is the block's heading, in characters; the longest that is wrapped. */
#define MAX_HEADING 80
#define MAX_WRAPPED 140

/**
 * Block:
 * @check: what has been read
 * @fields: [number of lines] the AssayCheckField that each line's label announces
 * @text: the words of the field that is being read
 * @target: where @text goes at the field's end, or %NULL
 * @current: the check whose fields are being read, or %ASSAY_FIELD_NONE
 * @expected: the field whose value must stand on the next line, or %ASSAY_FIELD_NONE
 * @last_label: the last line that has a label of this block
 * @follows_article: an article stands before the block, so none is expected after it
 */
typedef struct
{
  AssayEarlierCheck *check;
  const guint8      *fields;
  GString           *text;
  char             **target;
  AssayCheckField    current;
  AssayCheckField    expected;
  guint              last_label;
  gboolean           follows_article;
} Block;

static AssayCheckLabel
label_of (AssayManuscript *self,
          guint            index)
{
  const AssayLine *line = assay_manuscript_line (self, index);

  return assay_check_label_read (self->text->str + line->begin_byte,
                                 self->text->str + line->end_byte);
}

static gboolean
is_verdict (const char *word)
{
  return assay_verdict_from_id (word) != ASSAY_VERDICT_UNSET;
}

static gboolean
is_confidence (const char *word)
{
  return assay_confidence_from_id (word) != ASSAY_CONFIDENCE_UNSET;
}

/* Reads a value of one word or figure; FALSE if that is not what stands there. */
static gboolean
read_value (Block      *block,
            AssayCheckField       field,
            const char *begin,
            const char *end)
{
  g_autofree char *word = NULL;

  if (field == ASSAY_FIELD_SCORE)
    return block->current < ASSAY_FIELD_SCORE &&
           assay_check_score_read (begin, end, &block->check->scores[block->current]);

  if (field == ASSAY_FIELD_VERDICT)
    {
      word = assay_check_word_dup (begin, end, is_verdict);
      block->check->verdict = assay_verdict_from_id (word);
    }
  else if (field == ASSAY_FIELD_CONFIDENCE)
    {
      word = assay_check_word_dup (begin, end, is_confidence);
      block->check->confidence = assay_confidence_from_id (word);
    }

  return word != NULL;
}

/* Ends the field that is being read, and sets where the words that follow go. A field that comes
 * twice keeps the words of both. */
static void
set_target (Block  *block,
            char  **target)
{
  if (target == block->target)
    return;

  if (block->target != NULL && block->text->len > 0)
    {
      g_free (*block->target);
      *block->target = g_strdup (block->text->str);
    }

  g_string_assign (block->text, target != NULL && *target != NULL ? *target : "");
  block->target = target;
}

static void
append_words (Block      *block,
              const char *begin,
              const char *end,
              gboolean    opens)
{
  if (block->target == NULL || begin == end)
    return;

  if (block->text->len > 0)
    g_string_append (block->text, opens ? "\n\n" : " ");

  g_string_append_len (block->text, begin, end - begin);
}

static void
take_label (Block       *block,
            const AssayCheckLabel *label,
            const char  *end)
{
  AssayEarlierCheck *check = block->check;

  block->expected = ASSAY_FIELD_NONE;

  switch (label->field)
    {
    case ASSAY_FIELD_FRESHNESS:
    case ASSAY_FIELD_QUOTES:
    case ASSAY_FIELD_SOURCES:
    case ASSAY_FIELD_PLAUSIBILITY:
      block->current = label->field;
      set_target (block, &check->notes[label->field]);
      if (!read_value (block, ASSAY_FIELD_SCORE, label->value, end))
        {
          append_words (block, label->value, end, FALSE);
          block->expected = ASSAY_FIELD_SCORE;
        }
      break;

    case ASSAY_FIELD_SCORE:
      if (!read_value (block, ASSAY_FIELD_SCORE, label->value, end))
        block->expected = ASSAY_FIELD_SCORE;
      break;

    case ASSAY_FIELD_NOTES:
      set_target (block, block->current < ASSAY_FIELD_SCORE ? &check->notes[block->current]
                                                            : &check->summary);
      append_words (block, label->value, end, TRUE);
      break;

    case ASSAY_FIELD_OVERALL:
    case ASSAY_FIELD_SUMMARY:
      block->current = ASSAY_FIELD_NONE;
      set_target (block, &check->summary);
      append_words (block, label->value, end, TRUE);
      break;

    case ASSAY_FIELD_VERDICT:
    case ASSAY_FIELD_CONFIDENCE:
      block->current = ASSAY_FIELD_NONE;
      set_target (block, &check->summary);
      if (!read_value (block, label->field, label->value, end))
        block->expected = label->field;
      break;

    case ASSAY_FIELD_NONE:
      break;
    }
}

/* Whether the words of a heading name a fact check. */
gboolean
assay_import_names_check (const char *begin,
                          const char *end)
{
  static const char *const names[] = { "fact check", "fact-check", "factcheck" };

  for (const char *p = begin; p < end; p++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
        {
          gsize length = strlen (names[i]);

          if ((gsize) (end - p) >= length && g_ascii_strncasecmp (p, names[i], length) == 0)
            return TRUE;
        }
    }

  return FALSE;
}

/* “Acme Fact Check”: a short line that names a fact check. */
static gboolean
is_heading (AssayManuscript *self,
            const AssayLine *line)
{
  const char *begin = self->text->str + line->begin_byte;
  const char *end = self->text->str + line->end_byte;

  if (line->n_columns > MAX_HEADING || end[-1] == '.' || end[-1] == '?')
    return FALSE;

  return assay_import_names_check (begin, end);
}

static AssayCheckField
field_at (AssayManuscript *self,
          const guint8    *fields,
          guint            index)
{
  return index < self->lines->len ? (AssayCheckField) fields[index] : ASSAY_FIELD_NONE;
}

/* Whether the line is a label that no article has: it comes with a value, or with another label. */
static gboolean
is_first_label (AssayManuscript *self,
                const guint8    *fields,
                guint            index)
{
  const char *end = self->text->str + assay_manuscript_line (self, index)->end_byte;
  AssayCheckField field = field_at (self, fields, index);
  AssayCheckField next = field_at (self, fields, index + 1);
  AssayCheckLabel label;
  int score;

  if (field == ASSAY_FIELD_NONE || field == ASSAY_FIELD_NOTES || field == ASSAY_FIELD_SCORE ||
      field == ASSAY_FIELD_SUMMARY)
    return FALSE;

  label = label_of (self, index);

  if (field < ASSAY_FIELD_SCORE)
    return assay_check_score_read (label.value, end, &score) || next == ASSAY_FIELD_SCORE ||
           next == ASSAY_FIELD_NOTES;

  if (field == ASSAY_FIELD_OVERALL)
    return next == ASSAY_FIELD_VERDICT || next == ASSAY_FIELD_CONFIDENCE;

  return (field == ASSAY_FIELD_VERDICT && next == ASSAY_FIELD_CONFIDENCE) ||
         (field == ASSAY_FIELD_CONFIDENCE && next == ASSAY_FIELD_VERDICT);
}

/* Whether a label follows the heading soon enough. */
static gboolean
is_followed_by_label (AssayManuscript *self,
                      const guint8    *fields,
                      guint            index)
{
  guint end = MIN (self->lines->len, index + 1 + MAX_INTRODUCTION);

  for (guint i = index + 1; i < end; i++)
    {
      if (is_first_label (self, fields, i))
        return TRUE;
    }

  return FALSE;
}

/* The block's last label. “Notes” and “Score” belong to a check; after the summary, where no check is
 * open, they are the article's own. */
static guint
find_last_label (AssayManuscript *self,
                 const guint8    *fields,
                 guint            first)
{
  guint last = first;
  gboolean closed = FALSE;

  for (guint i = first; i < self->lines->len && i - last <= MAX_VALUE_LINES; i++)
    {
      AssayCheckField field = field_at (self, fields, i);

      if (field == ASSAY_FIELD_NONE ||
          (closed && (field == ASSAY_FIELD_SCORE || field == ASSAY_FIELD_NOTES)))
        continue;

      closed = field == ASSAY_FIELD_SUMMARY || (closed && field >= ASSAY_FIELD_SCORE);
      last = i;
    }

  return last;
}

/* Whether the line after the block's last label is no longer of the block. */
static gboolean
is_past_block (AssayManuscript *self,
               const Block     *block,
               guint            index)
{
  static const char *const article_labels[] = { "source", "credit",  "headline",
                                                "title",  "sources", NULL };
  const AssayLine *line = assay_manuscript_line (self, index);
  const AssayLine *previous = assay_manuscript_line (self, index - 1);
  const char *begin = self->text->str + line->begin_byte;
  const char *end = self->text->str + line->end_byte;
  const char *item = assay_scan_bullet (begin, end);

  if (assay_scan_label (begin, end, article_labels) != NULL || assay_scan_is_rule (begin, end) ||
      assay_scan_url (item != NULL ? item : begin, end) != NULL ||
      line->kind == ASSAY_PART_HEADING || assay_import_is_list_heading (self, line))
    return TRUE;

  if (block->follows_article || block->text->len == 0)
    return FALSE;

  return line->opens || previous->n_columns > MAX_WRAPPED || line->n_columns > MAX_WRAPPED;
}

/* Reads the block from its first label, or from the line after its heading, on; returns its end. */
static guint
read_block (AssayManuscript *self,
            Block           *block,
            guint            first)
{
  guint i = first;

  for (; i < self->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);
      const char *begin = self->text->str + line->begin_byte;
      const char *end = self->text->str + line->end_byte;
      AssayCheckField expected = block->expected;

      if (block->fields[i] != ASSAY_FIELD_NONE && i <= block->last_label)
        {
          AssayCheckLabel label = label_of (self, i);

          take_label (block, &label, end);
          continue;
        }

      block->expected = ASSAY_FIELD_NONE;

      if (expected != ASSAY_FIELD_NONE && read_value (block, expected, begin, end))
        continue;
      if (i > block->last_label && is_past_block (self, block, i))
        break;
      if (!assay_scan_is_rule (begin, end))
        append_words (block, begin, end, line->opens);
    }

  set_target (block, NULL);

  return i;
}

/* The heading without the signs around it. */
static char *
dup_service (AssayManuscript *self,
             const AssayLine *line)
{
  const char *begin = self->text->str + line->begin_byte;
  const char *end = self->text->str + line->end_byte;

  while (begin < end && strchr ("#*_= ", *begin) != NULL)
    begin++;
  while (end > begin && strchr (":#*_= ", end[-1]) != NULL)
    end--;

  return begin < end ? g_strndup (begin, end - begin) : NULL;
}

/* Whether a line is of an article: a long sentence, and not one of a source list. */
static gboolean
is_running_text (AssayManuscript *self,
                 const AssayLine *line)
{
  const char *text = self->text->str;
  const char *item = assay_scan_bullet (text + line->begin_byte, text + line->end_byte);

  if (item == NULL)
    item = text + line->begin_byte;
  if (assay_scan_url (item, text + line->end_byte) != NULL)
    return FALSE;

  return assay_scan_ends_sentence (text + line->begin_byte, text + line->end_byte) &&
         assay_scan_count_words (text + line->begin_byte, text + line->end_byte, 8) == 8;
}

static guint8 *
find_fields (AssayManuscript *self)
{
  guint8 *fields = g_new (guint8, self->lines->len + 1);

  for (guint i = 0; i < self->lines->len; i++)
    fields[i] = (guint8) label_of (self, i).field;

  return fields;
}

/**
 * assay_import_take_check:
 *
 * Finds the check that a draft brings along, reads it, and takes its lines out of the article. Its
 * parts may come in any order, any may lack, and its labels may be misspelled.
 */
void
assay_import_take_check (AssayManuscript *manuscript)
{
  g_autofree guint8 *fields = find_fields (manuscript);
  g_autoptr (GString) text = g_string_new (NULL);
  Block block = {
    .fields = fields,
    .text = text,
    .current = ASSAY_FIELD_NONE,
    .expected = ASSAY_FIELD_NONE,
  };

  for (guint i = 0; i < manuscript->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (manuscript, i);
      gboolean headed = is_heading (manuscript, line) &&
                        is_followed_by_label (manuscript, fields, i);
      guint end;

      if (!headed && !is_first_label (manuscript, fields, i))
        {
          block.follows_article |= is_running_text (manuscript, line);
          continue;
        }

      manuscript->check = block.check = assay_earlier_check_new ();
      block.check->service = headed ? dup_service (manuscript, line) : NULL;
      block.last_label = find_last_label (manuscript, fields, i + headed);
      end = read_block (manuscript, &block, i + headed);

      for (; i < end; i++)
        assay_manuscript_line (manuscript, i)->role = ASSAY_LINE_CHECK;

      return;
    }
}
