/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-print-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* ISO 216 and ANSI Y14.1, in points. */
#define A4_WIDTH 595.276
#define A4_HEIGHT 841.89
#define LETTER_WIDTH 612.0
#define LETTER_HEIGHT 792.0

/* Of the way from one line to the next, how much lies above the baseline. */
#define BASELINE 0.74

const AssayPrintInk assay_print_ink = { 0.07, 0.07, 0.07 };
const AssayPrintInk assay_print_faint = { 0.36, 0.36, 0.36 };
const AssayPrintInk assay_print_rule = { 0.72, 0.72, 0.72 };
const AssayPrintInk assay_print_bad = { 0.65, 0.11, 0.18 };
const AssayPrintInk assay_print_good = { 0.09, 0.4, 0.23 };

AssayPrintBlock *
assay_print_block_new (const char *tag)
{
  AssayPrintBlock *block = g_new0 (AssayPrintBlock, 1);

  block->tag = tag;
  block->lines = g_array_new (FALSE, FALSE, sizeof (AssayPrintLine));
  block->shapes = g_array_new (FALSE, FALSE, sizeof (AssayPrintShape));
  block->anchors = g_array_new (FALSE, FALSE, sizeof (AssayPrintAnchor));

  return block;
}

static void
free_block (gpointer data)
{
  AssayPrintBlock *block = data;

  for (guint i = 0; i < ASSAY_PRINT_MAX_CELLS; i++)
    g_clear_object (&block->cells[i]);

  g_free (block->uri);
  g_array_unref (block->lines);
  g_array_unref (block->shapes);
  g_array_unref (block->anchors);
  g_free (block);
}

static void
free_page (gpointer data)
{
  AssayPrintPage *page = data;

  g_array_unref (page->pieces);
  g_array_unref (page->notes);
  g_free (page);
}

/*
 * Once its cells are set: where its lines are. Those of a single cell lie at the block's own pitch, so that a
 * raised number does not push them apart.
 */
void
assay_print_block_finish (AssayPrintBlock *block)
{
  PangoLayoutIter *iter = pango_layout_get_iter (block->cells[0]);
  int top = 0;
  int bottom = 0;

  do
    {
      AssayPrintLine line = { .line = pango_layout_iter_get_line_readonly (iter) };

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      line.top = block->pitch > 0 ? block->pitch * block->lines->len : pango_units_to_double (top);
      line.bottom = block->pitch > 0 ? line.top + block->pitch : pango_units_to_double (bottom);
      line.baseline = line.top + block->pitch * BASELINE;
      g_array_append_val (block->lines, line);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  block->height = g_array_index (block->lines, AssayPrintLine, block->lines->len - 1).bottom;

  for (guint i = 1; i < ASSAY_PRINT_MAX_CELLS && block->cells[i] != NULL; i++)
    {
      int height = 0;

      pango_layout_get_size (block->cells[i], NULL, &height);
      block->height = MAX (block->height, pango_units_to_double (height));
    }
}

/**
 * assay_print_layout:
 * @font: as pango_font_description_from_string() takes it, in points
 * @pitch: from one line to the next, in points, whatever the font would like
 * @width: of its lines
 *
 * Returns: (transfer full): @text set in lines
 */
PangoLayout *
assay_print_layout (AssayPrint *self,
                    const char *font,
                    double      pitch,
                    double      width,
                    const char *text)
{
  PangoAttrList *list = pango_attr_list_new ();
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *description = pango_font_description_from_string (font);

  pango_layout_set_font_description (layout, description);
  pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  assay_print_take_attribute (list,
                              pango_attr_line_height_new_absolute (pango_units_from_double (pitch)),
                              0, G_MAXUINT);
  pango_layout_set_attributes (layout, list);
  pango_attr_list_unref (list);
  pango_font_description_free (description);

  return layout;
}

/* Adds to what the layout has already. @list: (transfer full) */
void
assay_print_take_attributes (PangoLayout   *layout,
                             PangoAttrList *list)
{
  PangoAttrList *both = pango_attr_list_copy (pango_layout_get_attributes (layout));
  GSList *attributes = pango_attr_list_get_attributes (list);

  for (GSList *at = attributes; at != NULL; at = at->next)
    pango_attr_list_insert (both, at->data);

  g_slist_free (attributes);
  pango_layout_set_attributes (layout, both);
  pango_attr_list_unref (both);
  pango_attr_list_unref (list);
}

/* @attribute: (transfer full) */
void
assay_print_take_attribute (PangoAttrList  *list,
                            PangoAttribute *attribute,
                            guint           begin_byte,
                            guint           end_byte)
{
  attribute->start_index = begin_byte;
  attribute->end_index = end_byte;
  pango_attr_list_insert (list, attribute);
}

void
assay_print_set_ink (PangoAttrList *list,
                     AssayPrintInk  ink,
                     guint          begin_byte,
                     guint          end_byte)
{
  PangoAttribute *attribute = pango_attr_foreground_new ((guint16) (ink.red * G_MAXUINT16),
                                                         (guint16) (ink.green * G_MAXUINT16),
                                                         (guint16) (ink.blue * G_MAXUINT16));

  assay_print_take_attribute (list, attribute, begin_byte, end_byte);
}

/* Returns: how wide the text is set */
double
assay_print_get_measure (AssayPrint *self)
{
  return self->width - ASSAY_PRINT_LEFT - ASSAY_PRINT_RIGHT - ASSAY_PRINT_NOTES -
         ASSAY_PRINT_GUTTER;
}

/**
 * assay_print_add_block:
 * @tag: what it is in the structure of the document, such as “H2”
 * @layout: (transfer full): its words, which begin at the left
 * @pitch: from line to line, in points
 *
 * Returns: (transfer none): the block, which comes behind all that was added before
 */
AssayPrintBlock *
assay_print_add_block (AssayPrint  *self,
                       const char  *tag,
                       PangoLayout *layout,
                       double       pitch)
{
  AssayPrintBlock *block = assay_print_block_new (tag);

  block->cells[0] = layout;
  block->x[0] = ASSAY_PRINT_LEFT;
  block->pitch = pitch;
  g_ptr_array_add (self->blocks, block);

  return block;
}

/* One point is one unit, and nothing is fitted to the dots of a screen: pages are the same on every surface. */
static PangoContext *
create_context (void)
{
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context = NULL;
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (fonts), 72);
  context = pango_font_map_create_context (fonts);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

static char *
dup_foot (const AssayProof *proof)
{
  g_autofree char *made_by = assay_report_dup_provenance (proof->model);
  g_autofree char *base = g_path_get_basename (proof->model->file);
  g_autofree char *name = assay_sheet_elide (base, 40);

  return g_strdup_printf ("%s · %s", name, made_by);
}

/**
 * assay_print_new:
 * @dossier: the job, which is current
 * @style: (nullable): how it is asked for
 *
 * Returns: (transfer full): the proof, laid out; @dossier is not needed any more
 */
AssayPrint *
assay_print_new (AssayDossier           *dossier,
                 const AssayReportStyle *style)
{
  g_autoptr (AssayDossier) told = NULL;
  g_autoptr (AssayProof) proof = NULL;
  AssayPrint *self = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  told = assay_report_dup_told (dossier, style);
  proof = assay_proof_new (told, style);
  self = g_new0 (AssayPrint, 1);
  self->width = proof->style.is_letter ? LETTER_WIDTH : A4_WIDTH;
  self->height = proof->style.is_letter ? LETTER_HEIGHT : A4_HEIGHT;
  self->context = create_context ();
  self->blocks = g_ptr_array_new_with_free_func (free_block);
  self->notes = g_ptr_array_new_with_free_func (free_block);
  self->pages = g_ptr_array_new_with_free_func (free_page);
  self->foot = dup_foot (proof);

  assay_print_add_head (self, proof);
  assay_print_add_draft (self, proof);
  self->n_draft = self->blocks->len;
  assay_print_add_ends (self, proof);
  assay_print_paginate (self);

  return self;
}

void
assay_print_free (AssayPrint *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->notes);
  g_object_unref (self->context);
  g_free (self->foot);
  g_free (self);
}

guint
assay_print_get_n_pages (AssayPrint *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->pages->len;
}

/**
 * assay_print_get_size:
 * @width: (out): of the paper, in points
 * @height: (out): likewise
 */
void
assay_print_get_size (AssayPrint *self,
                      double     *width,
                      double     *height)
{
  g_return_if_fail (self != NULL);

  *width = self->width;
  *height = self->height;
}
