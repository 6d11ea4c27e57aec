/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marked-line.h"

/* How much of a colour faint words have. */
#define QUIET_ALPHA (G_MAXUINT16 * 6 / 10)

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
