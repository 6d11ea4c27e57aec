/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marked-line.h"

#include <string.h>

#include "assay-word-diff.h"

/* How much of a colour faint words have. */
#define QUIET_ALPHA (G_MAXUINT16 * 6 / 10)

/* Of so many words that draft and source have alike, so many are shown on either side of a difference. */
#define MANY_WORDS 12
#define CONTEXT_WORDS 4

/* Words in one ink; positions are bytes of the line, as Pango counts. */
typedef struct
{
  guint        begin_byte;
  guint        end_byte;
  AssayLineInk ink;
} Run;

struct _AssayMarkedLine
{
  GString *text;
  GArray  *runs; /* of Run: in order; plain words are in none */
};

AssayMarkedLine *
assay_marked_line_new (void)
{
  AssayMarkedLine *self = g_rc_box_new0 (AssayMarkedLine);

  self->text = g_string_new (NULL);
  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));

  return self;
}

static void
clear (gpointer data)
{
  AssayMarkedLine *self = data;

  g_string_free (self->text, TRUE);
  g_array_unref (self->runs);
}

AssayMarkedLine *
assay_marked_line_ref (AssayMarkedLine *self)
{
  return g_rc_box_acquire (self);
}

void
assay_marked_line_unref (AssayMarkedLine *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * assay_marked_line_add:
 * @words: what comes next; breaks of lines in it become spaces
 */
void
assay_marked_line_add (AssayMarkedLine *self,
                       AssayLineInk     ink,
                       const char      *words)
{
  Run run = { .ink = ink };

  g_return_if_fail (self != NULL);
  g_return_if_fail (words != NULL);

  run.begin_byte = (guint) self->text->len;
  g_string_append (self->text, words);
  run.end_byte = (guint) self->text->len;

  for (guint i = run.begin_byte; i < run.end_byte; i++)
    {
      char *at = self->text->str + i;

      if (*at == '\n' || *at == '\r' || *at == '\t')
        *at = ' ';
    }

  if (ink != ASSAY_LINE_PLAIN)
    g_array_append_val (self->runs, run);
}

const char *
assay_marked_line_get_text (AssayMarkedLine *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text->str;
}

/* @attribute: (transfer full) */
static void
take_attribute (PangoAttrList  *list,
                const Run      *run,
                PangoAttribute *attribute)
{
  attribute->start_index = run->begin_byte;
  attribute->end_index = run->end_byte;
  pango_attr_list_insert (list, attribute);
}

/**
 * assay_marked_line_dup_attributes:
 * @removed: the colour of words that the other side has not
 * @added: the colour of words that only the other side has
 *
 * Returns: (transfer full): how its words look
 */
PangoAttrList *
assay_marked_line_dup_attributes (AssayMarkedLine  *self,
                                  const PangoColor *removed,
                                  const PangoColor *added)
{
  PangoAttrList *list = pango_attr_list_new ();

  g_return_val_if_fail (self != NULL && removed != NULL && added != NULL, list);

  for (guint i = 0; i < self->runs->len; i++)
    {
      const Run *run = &g_array_index (self->runs, Run, i);

      switch (run->ink)
        {
        case ASSAY_LINE_PLAIN:
          break;

        case ASSAY_LINE_QUIET:
          take_attribute (list, run, pango_attr_foreground_alpha_new (QUIET_ALPHA));
          break;

        case ASSAY_LINE_STRONG:
          take_attribute (list, run, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
          break;

        case ASSAY_LINE_REMOVED:
          take_attribute (list, run, pango_attr_strikethrough_new (TRUE));
          take_attribute (
              list, run, pango_attr_foreground_new (removed->red, removed->green, removed->blue));
          take_attribute (list, run, pango_attr_foreground_alpha_new (G_MAXUINT16));
          break;

        case ASSAY_LINE_ADDED:
          take_attribute (list, run, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
          take_attribute (list, run,
                          pango_attr_foreground_new (added->red, added->green, added->blue));
          take_attribute (list, run, pango_attr_foreground_alpha_new (G_MAXUINT16));
          break;
        }
    }

  return list;
}

/* Up to the end of the @n-th word, or before the @n-th from the end: in bytes; 0 if there are not as many. */
static gsize
find_word (const char *words,
           guint       n,
           gboolean    is_from_end)
{
  const char *at = is_from_end ? words + strlen (words) : words;
  gboolean was_word = FALSE;

  while (is_from_end ? at > words : *at != '\0')
    {
      const char *next = is_from_end ? g_utf8_prev_char (at) : at;
      gboolean is_word = !g_unichar_isspace (g_utf8_get_char (next));

      if (was_word && !is_word && --n == 0)
        return (gsize) (at - words);

      was_word = is_word;
      at = is_from_end ? next : g_utf8_next_char (at);
    }

  return 0;
}

/*
 * What both sides have, between two places where they differ, or before the first and behind the last. Of many
 * words those beside the difference are enough: the rest stands in the draft and in the source above.
 */
static void
add_equal (AssayMarkedLine *self,
           AssayText     *text,
           AssaySpan      span,
           gboolean       is_begin,
           gboolean       is_end)
{
  g_autofree char *words = assay_text_dup_span (text, span);
  gsize head = is_begin ? 0 : find_word (words, CONTEXT_WORDS, FALSE);
  gsize tail = is_end ? strlen (words) : find_word (words, CONTEXT_WORDS, TRUE);
  g_autofree char *few = NULL;

  if (find_word (words, MANY_WORDS, FALSE) == 0)
    {
      assay_marked_line_add (self, ASSAY_LINE_PLAIN, words);
      return;
    }

  few = g_strdup_printf ("%.*s%s…%s%s", (int) head, words, is_begin ? "" : " ",
                         is_end ? "" : " ", words + tail);
  assay_marked_line_add (self, ASSAY_LINE_PLAIN, few);
}

/* From one word to the next of a side, marking those that the other side has not. */
static void
add_words (AssayMarkedLine *self,
           AssayText     *text,
           AssaySpan      whole,
           GArray        *diff,
           gboolean       is_first)
{
  guint at = whole.begin;
  gboolean is_begin = TRUE;

  for (guint i = 0; i < diff->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (diff, AssayDiffOp, i);
      AssaySpan span = is_first ? op->first : op->second;
      g_autofree char *words = NULL;

      if (op->kind == ASSAY_DIFF_EQUAL)
        continue;

      add_equal (self, text, (AssaySpan){ at, MAX (at, span.begin) }, is_begin, FALSE);
      words = assay_text_dup_span (text, span);
      assay_marked_line_add (self, is_first ? ASSAY_LINE_REMOVED : ASSAY_LINE_ADDED, words);
      at = MAX (at, span.end);
      is_begin = FALSE;
    }

  if (at < whole.end)
    add_equal (self, text, (AssaySpan){ at, whole.end }, is_begin, TRUE);
}

/**
 * assay_marked_line_add_side:
 * @text: the draft or a source
 * @span: what it says
 * @diff: (nullable) (element-type AssayDiffOp): where it differs from the other side; %NULL: as a whole, as half
 *   of “40%” is nothing to read
 * @is_first: whether this is the first side of @diff
 *
 * Adds what one side says, with the words marked that the other has not.
 */
void
assay_marked_line_add_side (AssayMarkedLine *self,
                            AssayText       *text,
                            AssaySpan        span,
                            GArray          *diff,
                            gboolean         is_first)
{
  g_autofree char *words = NULL;

  if (diff != NULL)
    {
      add_words (self, text, span, diff, is_first);
      return;
    }

  words = assay_text_dup_span (text, span);
  assay_marked_line_add (self, is_first ? ASSAY_LINE_REMOVED : ASSAY_LINE_ADDED, words);
}
