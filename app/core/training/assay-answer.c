/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-answer.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/**
 * assay_answer_new:
 * @rule: (nullable): id of a rule
 */
AssayAnswer *
assay_answer_new (AssaySpan   span,
                  AssayState  state,
                  const char *rule)
{
  AssayAnswer *self = g_new0 (AssayAnswer, 1);

  self->span = span;
  self->state = state;
  self->rule = g_strdup (rule);
  self->sources = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

AssayAnswer *
assay_answer_copy (const AssayAnswer *self)
{
  AssayAnswer *copy = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  copy = assay_answer_new (self->span, self->state, self->rule);
  g_array_append_vals (copy->sources, self->sources->data, self->sources->len);
  copy->right = g_strdup (self->right);
  copy->note = g_strdup (self->note);
  copy->hint = g_strdup (self->hint);

  return copy;
}

void
assay_answer_free (AssayAnswer *self)
{
  if (self == NULL)
    return;

  g_free (self->rule);
  g_array_unref (self->sources);
  g_free (self->right);
  g_free (self->note);
  g_free (self->hint);
  g_free (self);
}

/**
 * assay_answer_is_rule:
 * @id: (nullable): “F1”
 *
 * Which rules there are grows, and a person may name one that no machine looks for. So this asks for the
 * shape alone: the letter of a family and a digit.
 *
 * Returns: whether it may be the id of a rule
 */
gboolean
assay_answer_is_rule (const char *id)
{
  return id != NULL && *id != '\0' && strchr ("AQFNDSP", id[0]) != NULL &&
         g_ascii_isdigit (id[1]) && id[2] == '\0';
}

/* Cuts the first word off, and what may stand between it and the next. */
static char *
take_word (const char **text)
{
  gsize n = strcspn (*text, " \t\n:,;");
  char *word = g_strndup (*text, n);

  *text += n;
  *text += strspn (*text, " \t\n:,;");

  return word;
}

/**
 * assay_answer_from_mark:
 * @mark: what a trainee says in a dossier
 * @n_sources: how many sources it has
 *
 * A note may begin with the id of a rule, and behind it with the number of a source as the list shows it:
 * “F1 2 The council says 30.” What comes after is the note.
 *
 * Returns: (transfer full): the answer
 */
AssayAnswer *
assay_answer_from_mark (const AssayMark *mark,
                        guint            n_sources)
{
  AssayAnswer *self = NULL;
  const char *rest = NULL;
  g_autofree char *rule = NULL;

  g_return_val_if_fail (mark != NULL, NULL);

  self = assay_answer_new (mark->span, mark->state, NULL);
  rest = mark->note != NULL ? mark->note : "";
  rule = take_word (&rest);

  if (assay_answer_is_rule (rule))
    {
      const char *after = rest;
      g_autofree char *number = take_word (&after);
      guint64 source = 0;

      self->rule = g_steal_pointer (&rule);

      if (n_sources > 0 && g_ascii_string_to_unsigned (number, 10, 1, n_sources, &source, NULL))
        {
          guint index = (guint) source - 1;

          g_array_append_val (self->sources, index);
          rest = after;
        }

      self->note = *rest != '\0' ? g_strdup (rest) : NULL;
    }
  else
    {
      self->note = g_strdup (mark->note);
    }

  return self;
}

/**
 * assay_answer_is_problem:
 *
 * Returns: whether it says that something is wrong
 */
gboolean
assay_answer_is_problem (const AssayAnswer *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->rule != NULL || self->state == ASSAY_STATE_ERROR ||
         self->state == ASSAY_STATE_FIXED || self->state == ASSAY_STATE_CANNOT_CONFIRM;
}

gboolean
assay_answer_names (const AssayAnswer *self,
                    guint              source)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->sources->len; i++)
    {
      if (g_array_index (self->sources, guint, i) == source)
        return TRUE;
    }

  return FALSE;
}

/* In order of the text, the wider first; for a GPtrArray. */
int
assay_answer_compare (gconstpointer a,
                      gconstpointer b)
{
  const AssayAnswer *first = *(const AssayAnswer *const *) a;
  const AssayAnswer *second = *(const AssayAnswer *const *) b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;
  if (first->span.end != second->span.end)
    return first->span.end > second->span.end ? -1 : 1;

  return g_strcmp0 (first->rule, second->rule);
}

/**
 * assay_answer_write:
 * @text: the draft's text
 * @key: (nullable): name of the member; %NULL for an item
 */
void
assay_answer_write (const AssayAnswer *self,
                    AssayText         *text,
                    const char        *key,
                    AssayJsonWriter   *writer)
{
  g_autofree char *exact = assay_text_dup_span (text, self->span);

  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_integer (writer, "start", self->span.begin);
  assay_json_writer_add_integer (writer, "end", self->span.end);
  assay_json_writer_add_string (writer, "exact", exact);
  assay_json_writer_add_string (writer, "state", assay_state_to_id (self->state));
  assay_json_writer_add_string (writer, "rule", self->rule);
  assay_json_writer_begin_array (writer, "sources");
  assay_json_writer_set_on_a_line (writer);

  for (guint i = 0; i < self->sources->len; i++)
    assay_json_writer_add_integer (writer, NULL, g_array_index (self->sources, guint, i) + 1);

  assay_json_writer_end_array (writer);
  assay_json_writer_add_string (writer, "right", self->right);
  assay_json_writer_add_string (writer, "note", self->note);
  assay_json_writer_add_string (writer, "hint", self->hint);
  assay_json_writer_end_object (writer);
}

static void
read_span (AssayJsonReader *reader,
           guint            item,
           AssayText       *text,
           AssayAnswer     *self)
{
  guint length = assay_text_get_length (text);
  g_autofree char *exact = assay_json_reader_dup_string (reader, item, "exact");
  g_autofree char *words = NULL;

  self->span.begin = (guint) assay_json_reader_get_integer (reader, item, "start", 0, length);
  self->span.end = (guint) assay_json_reader_get_integer (reader, item, "end", 0, length);

  if (assay_json_reader_has_failed (reader))
    return;

  if (self->span.begin >= self->span.end)
    {
      assay_json_reader_fail_member (reader, item, "end", _ ("the span ends before it begins"));
      return;
    }

  words = assay_text_dup_span (text, self->span);

  if (strcmp (words, exact) != 0)
    assay_json_reader_fail_member (reader, item, "exact",
                                   _ ("these are not the words of the draft at that place"));
}

static void
read_sources (AssayJsonReader *reader,
              guint            item,
              guint            n_sources,
              AssayAnswer     *self)
{
  guint array = assay_json_reader_get_array (reader, item, "sources");

  for (guint one = assay_json_reader_get_item (reader, array); one != ASSAY_JSON_NONE;
       one = assay_json_reader_get_next (reader, one))
    {
      gint64 number = assay_json_reader_get_value (reader, one, 1, MAX (n_sources, 1));

      if (assay_json_reader_has_failed (reader))
        return;

      if (self->sources->len < n_sources)
        {
          guint index = (guint) number - 1;

          g_array_append_val (self->sources, index);
        }
    }
}

/*
 * @item: an object
 * @text: the draft's text, which the span must lie in
 * @n_sources: how many sources there are to name
 *
 * Returns: (transfer full): the answer; of no use if the reader has failed
 */
static AssayAnswer *
read_answer (AssayJsonReader *reader,
             guint            item,
             AssayText       *text,
             guint            n_sources)
{
  AssayAnswer *self = assay_answer_new ((AssaySpan){ 0, 0 }, ASSAY_STATE_OPEN, NULL);
  g_autofree char *state = NULL;

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return self;

  read_span (reader, item, text, self);
  state = assay_json_reader_dup_string (reader, item, "state");
  self->rule = assay_json_reader_dup_optional_string (reader, item, "rule");
  read_sources (reader, item, n_sources, self);
  self->right = assay_json_reader_dup_optional_string (reader, item, "right");
  self->note = assay_json_reader_dup_optional_string (reader, item, "note");
  self->hint = assay_json_reader_dup_optional_string (reader, item, "hint");

  if (state != NULL && !assay_state_from_id (state, &self->state))
    assay_json_reader_fail_member (reader, item, "state", _ ("there is no such state"));
  if (self->rule != NULL && !assay_answer_is_rule (self->rule))
    assay_json_reader_fail_member (reader, item, "rule",
                                   _ ("the id of a rule such as “F1” is expected here"));

  return self;
}

/**
 * assay_answers_write:
 * @answers: (element-type AssayAnswer)
 *
 * Writes them as the member “answers”.
 */
void
assay_answers_write (GPtrArray       *answers,
                     AssayText       *text,
                     AssayJsonWriter *writer)
{
  assay_json_writer_begin_array (writer, "answers");

  for (guint i = 0; i < answers->len; i++)
    assay_answer_write (g_ptr_array_index (answers, i), text, NULL, writer);

  assay_json_writer_end_array (writer);
}

/**
 * assay_answers_read:
 * @object: what has the member “answers”
 *
 * Returns: (transfer full) (element-type AssayAnswer): them, in order of the text
 */
GPtrArray *
assay_answers_read (AssayJsonReader *reader,
                    guint            object,
                    AssayText       *text,
                    guint            n_sources)
{
  GPtrArray *answers = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_answer_free);
  guint array = assay_json_reader_get_array (reader, object, "answers");

  for (guint item = assay_json_reader_get_item (reader, array);
       item != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader);
       item = assay_json_reader_get_next (reader, item))
    {
      if (answers->len == ASSAY_ANSWER_MAX)
        {
          assay_json_reader_fail (reader, item, ASSAY_JSON_ERROR_TOO_LARGE,
                                  _ ("there are too many answers"));
          break;
        }

      g_ptr_array_add (answers, read_answer (reader, item, text, n_sources));
    }

  g_ptr_array_sort (answers, assay_answer_compare);

  return answers;
}
