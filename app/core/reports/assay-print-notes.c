/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-print-private.h"

#include <glib/gi18n-lib.h>

#include "assay-report-private.h"
#include "assay-report-remarks.h"
#include "assay-thread.h"

/* Columns of what a note may say in all, so that one note never fills a page. */
#define MAX_NOTE 420

/* Columns of the words that a note of somebody’s choice is about. */
#define MAX_MARKED 60

/* From line to line, in points. */
#define NOTE_PITCH 9.8

/* A note in words, and which of them are set bold. */
typedef struct
{
  GString       *text;
  PangoAttrList *list;
} Words;

static void
add_plain (Words      *self,
           const char *text)
{
  if (self->text->len > 0)
    g_string_append_c (self->text, ' ');
  g_string_append (self->text, text);
}

static void
add_bold (Words      *self,
          const char *text)
{
  guint begin_byte = 0;

  if (self->text->len > 0)
    g_string_append_c (self->text, ' ');
  begin_byte = (guint) self->text->len;
  g_string_append (self->text, text);
  assay_print_take_attribute (self->list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), begin_byte,
                              (guint) self->text->len);
}

/* Somebody's words on one line, without what would turn its direction, and not without end. */
static void
add_theirs (Words      *self,
            const char *text)
{
  g_autofree char *line = assay_sheet_elide (text, MAX_NOTE);

  add_plain (self, line);
}

/* A state that asks for something, as a word; what is open needs none. */
static const char *
get_head (AssayState state)
{
  switch (state)
    {
    case ASSAY_STATE_ERROR:
      return _ ("Error.");

    case ASSAY_STATE_FIXED:
      return _ ("Fixed.");

    case ASSAY_STATE_CANNOT_CONFIRM:
      return _ ("Cannot be confirmed.");

    case ASSAY_STATE_ON_AUTHOR:
      return _ ("On the author.");

    case ASSAY_STATE_OPINION:
      return _ ("Opinion.");

    case ASSAY_STATE_CONFIRMED:
      return _ ("Confirmed.");

    case ASSAY_STATE_OPEN:
      return NULL;
    }

  g_return_val_if_reached (NULL);
}

static void
add_said (Words            *self,
          const AssayProof *proof,
          guint             fact)
{
  for (guint i = 0; i < assay_proof_count_said (proof, fact); i++)
    {
      const AssayReportFinding *item = assay_proof_get_said (proof, fact, i);
      g_autofree char *sentence = NULL;

      if (item->severity == ASSAY_SEVERITY_NOTE)
        continue;

      /* Translators: a sentence without its full stop, and the code of a rule */
      sentence = g_strdup_printf (_ ("%s (%s)."), assay_proof_get_message (proof, item),
                                  item->rule->code);
      add_theirs (self, sentence);
    }
}

/* What a person wrote, and what was answered. */
static void
add_written (Words           *self,
             const AssayMark *mark)
{
  if (mark->note != NULL)
    add_theirs (self, mark->note);

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (mark->thread, i);
      g_autofree char *said = assay_report_dup_remark (remark);

      if (*remark->by != '\0')
        {
          g_autofree char *by = g_strdup_printf ("– %s:", remark->by);

          add_theirs (self, by);
        }
      add_theirs (self, said);
    }
}

static AssayPrintBlock *
finish_note (AssayPrint *self,
             Words      *words)
{
  AssayPrintBlock *block = assay_print_block_new ("Note");

  block->cells[0] = assay_print_layout (self, "Sans 7.5", NOTE_PITCH, ASSAY_PRINT_NOTES,
                                        words->text->str);
  assay_print_take_attributes (block->cells[0], words->list);
  block->x[0] = self->width - ASSAY_PRINT_RIGHT - ASSAY_PRINT_NOTES;
  block->pitch = NOTE_PITCH;
  assay_print_block_finish (block);
  g_string_free (words->text, TRUE);

  return block;
}

/**
 * assay_print_free_note_new:
 * @mark: on words of somebody’s choice
 * @number: that stands behind its words, and before the note
 *
 * Returns: (transfer full): the note, as it stands in the margin, with the words that it is about
 */
AssayPrintBlock *
assay_print_free_note_new (AssayPrint       *self,
                           const AssayProof *proof,
                           const AssayMark  *mark,
                           guint             number)
{
  AssayText *text = assay_draft_get_text (proof->model->draft);
  g_autofree char *shown = g_strdup_printf ("%u", number);
  g_autofree char *exact = assay_text_dup_span (text, mark->span);
  g_autofree char *elided = assay_sheet_elide (exact, MAX_MARKED);
  g_autofree char *quoted = assay_report_dup_quoted (elided);
  const char *head = mark->scope == ASSAY_MARK_PASSAGE ? get_head (mark->state) : NULL;
  Words words = { .text = g_string_new (NULL), .list = pango_attr_list_new () };

  add_bold (&words, shown);
  assay_print_set_ink (words.list, assay_print_bad, 0, (guint) words.text->len);
  if (head != NULL)
    add_bold (&words, head);
  add_theirs (&words, quoted);
  add_written (&words, mark);

  return finish_note (self, &words);
}

/**
 * assay_print_note_new:
 * @fact: index of the fact that it is about
 * @number: that stands behind its words, and before the note
 *
 * Returns: (transfer full): the note, as it stands in the margin
 */
AssayPrintBlock *
assay_print_note_new (AssayPrint       *self,
                      const AssayProof *proof,
                      guint             fact,
                      guint             number)
{
  const AssayReportFact *item = assay_proof_get_fact (proof, fact);
  g_autofree char *shown = g_strdup_printf ("%u", number);
  g_autofree char *fix = assay_proof_dup_fix (proof, fact);
  AssayPrintBlock *block = NULL;
  Words words = { .text = g_string_new (NULL), .list = pango_attr_list_new () };
  const char *head = get_head (item->state);

  add_bold (&words, shown);
  assay_print_set_ink (words.list, assay_print_bad, 0, (guint) words.text->len);
  if (head != NULL)
    add_bold (&words, head);
  if (!assay_state_is_closed (item->state))
    add_said (&words, proof, fact);

  if (fix != NULL)
    {
      g_autofree char *quoted = assay_report_dup_quoted (fix);
      g_autofree char *sentence = g_strconcat (quoted, ".", NULL);

      add_bold (&words,
                item->state == ASSAY_STATE_FIXED ? _ ("Changed to") : _ ("Change to"));
      add_theirs (&words, sentence);
    }

  if (item->mark != NULL)
    add_written (&words, item->mark);

  block = finish_note (self, &words);
  block->is_framed = item->state == ASSAY_STATE_ERROR;

  return block;
}
