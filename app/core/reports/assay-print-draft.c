/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-print-private.h"

#include <string.h>

#include "assay-draft-items.h"

/* The draft in its column: its words, the shapes that mark them, and the numbers of the notes. */

/* How far in a quotation stands, and an item for each list that it lies in, in points. */
#define INDENT 14

/* A narrow space at which no line is broken. */
#define THIN_SPACE "\u202f"

typedef struct
{
  const char *tag;
  const char *font;
  double      pitch; /* from line to line, in points */
  double      above;
  gboolean    is_faint;
} Form;

static Form
get_form (AssayPartKind kind)
{
  switch (kind)
    {
    case ASSAY_PART_HEADLINE:
      return (Form){ "H1", "Serif Bold 17", 21, 10, FALSE };

    case ASSAY_PART_STANDFIRST:
      return (Form){ "P", "Serif 11", 15.5, 8, FALSE };

    case ASSAY_PART_BYLINE:
    case ASSAY_PART_DATE:
    case ASSAY_PART_CAPTION:
    case ASSAY_PART_CREDIT:
      return (Form){ "P", "Sans 8", 11, 6, TRUE };

    case ASSAY_PART_HEADING:
      return (Form){ "H3", "Serif Bold 11", 15, 14, FALSE };

    case ASSAY_PART_QUOTATION:
      return (Form){ "BlockQuote", "Serif Italic 10", 14.5, 9, FALSE };

    case ASSAY_PART_PARAGRAPH:
    case ASSAY_PART_LIST_ITEM:
    case ASSAY_PART_NUMBERED_ITEM:
      return (Form){ "P", "Serif 10", 14.5, 9, FALSE };
    }

  g_return_val_if_reached ((Form){ 0 });
}

/* One part that is being set. */
typedef struct
{
  AssayPrint           *print;
  const AssayProof     *proof;
  const AssayProofRuns *runs;
  const AssayItem      *items; /* of the parts */
  AssayPrintBlock      *block;
  GString              *text;
  PangoAttrList        *list;
  int                   open[ASSAY_N_PROOF_SHAPES]; /* where a shape began, or -1 */
  double                strength;
} Setter;

/* White space, and what would turn the direction or show as a box, as one character each. */
static void
add_words (Setter    *self,
           AssaySpan  span)
{
  g_autofree char *words = assay_text_dup_span (assay_draft_get_text (self->proof->model->draft),
                                                span);

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029)
        c = ' ';

      g_string_append_unichar (self->text, assay_report_is_unfit (c) ? 0xfffd : c);
    }
}

static void
end_shape (Setter *self,
           guint   shape)
{
  AssayPrintShape item = {
    .begin_byte = self->open[shape],
    .end_byte = (int) self->text->len,
    .shape = (AssayProofShape) shape,
    .strength = self->strength,
  };

  if (self->open[shape] >= 0 && item.end_byte > item.begin_byte)
    g_array_append_val (self->block->shapes, item);

  self->open[shape] = -1;
}

/* A small number, raised, behind the words that it is about. */
static void
add_number (Setter *self,
            guint   about)
{
  const AssayMark *mark = assay_proof_get_free (self->proof, about);
  guint number = self->print->notes->len + 1;
  AssayPrintAnchor anchor = { .note = number - 1 };
  guint begin_byte = 0;

  /* So that the number does not touch a box. */
  g_string_append (self->text, THIN_SPACE);
  begin_byte = (guint) self->text->len;
  anchor.byte = (int) begin_byte;
  g_string_append_printf (self->text, "%u", number);
  assay_print_set_ink (self->list, assay_print_bad, begin_byte, (guint) self->text->len);
  assay_print_take_attribute (self->list, pango_attr_rise_new (4 * PANGO_SCALE), begin_byte,
                              (guint) self->text->len);
  assay_print_take_attribute (self->list, pango_attr_size_new (6 * PANGO_SCALE), begin_byte,
                              (guint) self->text->len);
  assay_print_take_attribute (self->list, pango_attr_family_new ("Sans"), begin_byte,
                              (guint) self->text->len);
  g_array_append_val (self->block->anchors, anchor);
  g_ptr_array_add (self->print->notes,
                   mark != NULL ? assay_print_free_note_new (self->print, self->proof, mark, number)
                       : assay_print_note_new (self->print, self->proof, about, number));
}

static void
add_run (Setter              *self,
         const AssayProofRun *run)
{
  guint begin_byte = (guint) self->text->len;
  gboolean is_closed = run->claim >= 0 && self->proof->is_closed[run->claim];

  for (guint i = 0; i < ASSAY_N_PROOF_SHAPES; i++)
    {
      if (run->begins[i])
        end_shape (self, i);
      if (run->shapes[i] && self->open[i] < 0)
        self->open[i] = (int) self->text->len;
    }

  self->strength = run->strength;
  add_words (self, run->span);

  if (is_closed)
    {
      assay_print_set_ink (self->list, assay_print_faint, begin_byte, (guint) self->text->len);
      if (assay_policy_strikes_closed (assay_analysis_get_policy (self->proof->model->analysis)))
        assay_print_take_attribute (self->list, pango_attr_strikethrough_new (TRUE), begin_byte,
                                    (guint) self->text->len);
    }

  for (guint i = 0; i < ASSAY_N_PROOF_SHAPES; i++)
    {
      if (run->ends[i])
        end_shape (self, i);
    }

  for (guint i = 0; i < run->n_numbers; i++)
    add_number (self, g_array_index (self->runs->numbers, guint, run->first_number + i));

  if (run->is_ticked)
    {
      begin_byte = (guint) self->text->len;
      g_string_append (self->text, "\u00a0✓");
      assay_print_set_ink (self->list, assay_print_good, begin_byte, (guint) self->text->len);
    }
}

/* A bullet or its number, where neither stands in the text. */
static void
add_sign (Setter *self,
          guint   part)
{
  const AssayItem *item = &self->items[part];

  if (!item->is_item || item->has_sign)
    return;

  if (item->is_counted)
    g_string_append_printf (self->text, "%u.\u2002", item->number);
  else
    g_string_append (self->text, "•\u2002");
}

static double
get_indent (const Setter  *self,
            AssayPartKind  kind,
            guint          part)
{
  if (self->items[part].is_item)
    return INDENT * (1 + self->items[part].level);

  return kind == ASSAY_PART_QUOTATION ? INDENT : 0;
}

/* Sets the runs of one part, with what @setter knows of the draft; returns the first run behind it. */
static guint
add_part (Setter setter,
          guint  part,
          guint  at)
{
  AssayPrint *self = setter.print;
  const AssayProofRuns *runs = setter.runs;
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (setter.proof->model->draft, &n_parts);
  AssayPartKind kind = parts[part].kind;
  Form form = get_form (kind);
  double indent = get_indent (&setter, kind, part);

  setter.block = assay_print_block_new (form.tag);
  setter.text = g_string_new (NULL);
  add_sign (&setter, part);
  setter.list = pango_attr_list_new ();
  for (guint i = 0; i < ASSAY_N_PROOF_SHAPES; i++)
    setter.open[i] = -1;

  if (form.is_faint)
    assay_print_set_ink (setter.list, assay_print_faint, 0, G_MAXUINT);

  for (; at < runs->runs->len && g_array_index (runs->runs, AssayProofRun, at).part == part; at++)
    add_run (&setter, &g_array_index (runs->runs, AssayProofRun, at));

  for (guint i = 0; i < ASSAY_N_PROOF_SHAPES; i++)
    end_shape (&setter, i);

  setter.block->cells[0] = assay_print_layout (self, form.font, form.pitch,
                                               assay_print_get_measure (self) - indent,
                                               setter.text->str);
  assay_print_take_attributes (setter.block->cells[0], setter.list);
  setter.block->x[0] = ASSAY_PRINT_LEFT + indent;
  setter.block->pitch = form.pitch;
  setter.block->above = form.above;
  setter.block->stays = kind == ASSAY_PART_HEADLINE || kind == ASSAY_PART_HEADING;
  assay_print_block_finish (setter.block);
  g_ptr_array_add (self->blocks, setter.block);
  g_string_free (setter.text, TRUE);

  return at;
}

void
assay_print_add_draft (AssayPrint       *self,
                       const AssayProof *proof)
{
  g_auto (AssayProofRuns) runs = { 0 };
  g_autofree AssayItem *items = assay_draft_dup_items (proof->model->draft);
  Setter setter = { .print = self, .proof = proof, .runs = &runs, .items = items };
  guint n_parts = 0;
  guint at = 0;

  assay_draft_get_parts (proof->model->draft, &n_parts);
  assay_proof_cut (proof, &runs);

  for (guint i = 0; i < n_parts; i++)
    at = add_part (setter, i, at);
}
