/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-mark-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* What is marked: a fact, words of the draft, or a mark that is there. */

static gboolean
has_fact (const AssayCliMark *self)
{
  return self->fact != NULL || self->number != 0;
}

gboolean
assay_cli_mark_has_target (const AssayCliMark *self)
{
  return has_fact (self) || self->on != NULL || self->span != NULL || self->mark != NULL;
}

/* Whether something is said below the note, or of it. */
static gboolean
remarks (const AssayCliMark *self)
{
  return self->reply != NULL || self->ask != NULL || self->resolves || self->reopens ||
         self->is_legal || self->is_cleared || self->is_confidential || self->is_public;
}

/* Whether anything is said of what is meant. */
static gboolean
says_anything (const AssayCliMark *self)
{
  return self->state != NULL || self->note != NULL || self->change != NULL || self->is_removed ||
         self->tie != NULL || self->is_untied || remarks (self);
}

/* “120-134” */
static gboolean
parse_span (const char  *text,
            AssaySpan   *span,
            GError     **error)
{
  g_auto (GStrv) sides = g_strsplit (text, "-", 2);
  guint64 begin = 0;
  guint64 end = 0;

  if (g_strv_length (sides) != 2 ||
      !g_ascii_string_to_unsigned (sides[0], 10, 0, G_MAXUINT32, &begin, NULL) ||
      !g_ascii_string_to_unsigned (sides[1], 10, begin, G_MAXUINT32, &end, NULL))
    return assay_cli_refuse (error,
                             _ ("--span takes two numbers, such as 120-134: the place of the first "
                           "character, and the one behind the last"));

  *span = (AssaySpan){ (guint) begin, (guint) end };

  return TRUE;
}

/* What makes no sense together is refused before the file is read. */
gboolean
assay_cli_mark_check_target (const AssayCliMark  *self,
                             GError             **error)
{
  guint n_targets = has_fact (self) + (self->on != NULL) + (self->span != NULL) +
                    (self->mark != NULL);
  gboolean is_said = says_anything (self);
  AssaySpan span;

  if (n_targets > 1)
    return assay_cli_refuse (error, _ ("Give one of --fact, --number, --on, --span and --mark"));
  if (n_targets == 0 && (is_said || self->kind != NULL))
    return assay_cli_refuse (error,
                 _ ("Say which fact: --fact with its words, or --number; or which words: --on"));
  if (n_targets == 1 && !is_said)
    return assay_cli_refuse (error, _ ("Say what is so of the fact: --state, --note or --change"));
  if (self->change != NULL && (*self->change == '\0' || !has_fact (self)))
    return assay_cli_refuse (error, has_fact (self)
                                        ? _ ("--change is empty; say what shall stand there")
                                        : _ ("--change is for a fact: give --fact or --number"));
  if (self->is_removed && self->mark == NULL)
    return assay_cli_refuse (error, _ ("Say by --mark which mark is to be removed"));
  if ((self->tie != NULL || self->is_untied) && !has_fact (self))
    return assay_cli_refuse (error, _ ("A passage is tied to a fact: give --fact or --number"));
  if (!assay_cli_mark_check_tie (self, error))
    return FALSE;

  return self->span == NULL || parse_span (self->span, &span, error);
}

static gboolean
find_fact (AssayCase        *work,
           const AssayCliMark  *self,
           const AssayCliMeaning    *meaning,
           guint            *found,
           GError          **error)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  guint n_meant = 0;

  for (guint i = 0; i < n_facts; i++)
    {
      g_autofree char *words = assay_cli_mark_dup_words (work, i);

      if ((self->fact != NULL && strcmp (words, self->fact) != 0) ||
          (self->kind != NULL && facts[i].kind != (AssayFactKind) meaning->kind) ||
          (self->number != 0 && self->number != (int) i + 1))
        continue;

      *found = i;
      n_meant++;
    }

  if (n_meant == 1)
    return TRUE;

  if (n_meant > 1)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                 ngettext ("%u fact is “%s”; say which by --kind or --number",
                           "%u facts are “%s”; say which by --kind or --number", n_meant),
                 n_meant, self->fact);
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         _ ("There is no such fact; without options, all are listed"));

  return FALSE;
}

/* The words of --on, which must be there once, or the place of --span. */
static gboolean
find_words (AssayCase          *work,
            const AssayCliMark *self,
            AssaySpan          *span,
            GError            **error)
{
  AssayText *text = assay_draft_get_text (assay_case_get_draft (work));
  const char *utf8 = assay_text_get_utf8 (text);
  const char *found = NULL;

  if (self->on == NULL)
    {
      if (!parse_span (self->span, span, error))
        return FALSE;
      if (span->end <= assay_text_get_length (text))
        return TRUE;

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   ngettext ("The draft has %u character: --span ends behind it",
                             "The draft has %u characters: --span ends behind them",
                             assay_text_get_length (text)),
                   assay_text_get_length (text));
      return FALSE;
    }

  found = *self->on != '\0' ? strstr (utf8, self->on) : NULL;
  if (found == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("The draft does not say “%s”"),
                   self->on);
      return FALSE;
    }

  if (strstr (found + 1, self->on) != NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("The draft says “%s” more than once; give more words, or --span"), self->on);
      return FALSE;
    }

  span->begin = (guint) g_utf8_pointer_to_offset (utf8, found);
  span->end = span->begin + (guint) g_utf8_strlen (self->on, -1);

  return TRUE;
}

/* A mark on words of their choice; to be followed by what is said below it. */
static char *
add_mark (AssayCase             *work,
          const AssayCliMark    *self,
          const AssayCliMeaning *meaning,
          GError               **error)
{
  AssayMark mark = { .scope = self->state != NULL ? ASSAY_MARK_PASSAGE : ASSAY_MARK_NOTE };

  if (!find_words (work, self, &mark.span, error))
    return NULL;

  if (self->state != NULL)
    mark.state = (AssayState) meaning->state;
  mark.note = self->note;

  return assay_case_add_mark (work, &mark, self->at, error);
}

static void
add_remarks (AssayCase             *work,
             const AssayCliMark    *self,
             const AssayMarkTarget *target)
{
  if (self->reply != NULL)
    assay_case_remark (work, target, ASSAY_REMARK_REPLY, self->reply, self->at);
  if (self->resolves)
    assay_case_remark (work, target, ASSAY_REMARK_RESOLVED, NULL, self->at);
  if (self->reopens)
    assay_case_remark (work, target, ASSAY_REMARK_REOPENED, NULL, self->at);
  if (self->ask != NULL)
    assay_case_remark (work, target, ASSAY_REMARK_QUESTION, self->ask, self->at);
  if (self->is_legal)
    assay_case_remark (work, target, ASSAY_REMARK_LEGAL, NULL, self->at);
  if (self->is_cleared)
    assay_case_remark (work, target, ASSAY_REMARK_CLEARED, NULL, self->at);
  if (self->is_confidential)
    assay_case_remark (work, target, ASSAY_REMARK_CONFIDENTIAL, NULL, self->at);
  if (self->is_public)
    assay_case_remark (work, target, ASSAY_REMARK_PUBLIC, NULL, self->at);
}

static gboolean
find_mark (AssayCase          *work,
           const AssayCliMark *self,
           GError            **error)
{
  if (assay_case_find_target (work, &(AssayMarkTarget){ .fact = -1, .id = self->mark }) != NULL)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("There is no such mark; without options, all are listed"));

  return FALSE;
}

static gboolean
remove_mark (AssayCase          *work,
             const AssayCliMark *self,
             GError            **error)
{
  if (assay_case_remove_mark (work, self->mark, self->at))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                       _ ("This mark closes a fact: take it back by --state=open and --note="));

  return FALSE;
}

/**
 * assay_cli_mark_target:
 *
 * Says what the options say of what they mean, if they mean something.
 *
 * Returns: %FALSE with @error set if there is no such thing
 */
gboolean
assay_cli_mark_target (AssayCase              *work,
                       const AssayCliMark     *self,
                       const AssayCliMeaning  *meaning,
                       GError                **error)
{
  g_autofree char *id = NULL;
  AssayMarkTarget target = { .fact = -1, .id = self->mark };
  guint fact = 0;

  if (!assay_cli_mark_has_target (self))
    return TRUE;

  if (self->on != NULL || self->span != NULL)
    {
      id = add_mark (work, self, meaning, error);
      if (id == NULL)
        return FALSE;

      target.id = id;
      add_remarks (work, self, &target);
      return TRUE;
    }

  if (has_fact (self) && !find_fact (work, self, meaning, &fact, error))
    return FALSE;
  if (has_fact (self))
    target = (AssayMarkTarget){ .fact = (int) fact };
  else if (!find_mark (work, self, error))
    return FALSE;

  if (self->is_removed)
    return remove_mark (work, self, error);

  if (self->state != NULL)
    assay_case_set_target_state (work, &target, (AssayState) meaning->state, self->at);
  if (self->note != NULL)
    assay_case_set_target_note (work, &target, self->note, self->at);
  add_remarks (work, self, &target);
  if (!assay_cli_mark_tie (work, self, meaning, fact, error))
    return FALSE;

  return self->change == NULL || (assay_case_replace (work, fact, self->change, self->at, error) &&
          assay_case_analyse (work, NULL, error));
}
