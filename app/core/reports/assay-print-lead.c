/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-print-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-number.h"
#include "assay-report-private.h"

/* What stands before the draft: what came of it, what to look at first, and what the marks mean. */

/* From line to line in the key of marks, in points: a box needs air. */
#define KEY_PITCH 15.0

/* Where words begin behind the number of a note, in points. */
#define FIX_INDENT 18.0

static AssayPrintBlock *
add_block (AssayPrint *self,
           const char *tag,
           const char *font,
           double      pitch,
           const char *text)
{
  return assay_print_add_block (
      self, tag, assay_print_layout (self, font, pitch, assay_print_get_measure (self), text),
      pitch);
}

static void
set_faint (PangoLayout *layout)
{
  PangoAttrList *list = pango_attr_list_new ();

  assay_print_set_ink (list, assay_print_faint, 0, G_MAXUINT);
  assay_print_take_attributes (layout, list);
}

/* “Annotated proof · 23 of 61 facts closed · as of 15 May 2025” */
static char *
dup_data (const AssayProof *proof)
{
  const AssayReportModel *model = proof->model;
  AssayDay day = assay_analysis_get_as_of (model->analysis);
  g_autofree char *closed = assay_report_dup_closed (model);
  GString *line = g_string_new (_ ("Annotated proof"));

  g_string_append_printf (line, " · %s", closed);

  if (assay_day_is_set (day))
    {
      g_autofree char *label = assay_day_dup_label (day);

      g_string_append (line, " · ");
      g_string_append_printf (line, _ ("as of %s"), label);
    }

  return g_string_free (line, FALSE);
}

/* What came of it, before all else: whoever gets the proof may have no time for more. */
static void
add_verdict (AssayPrint       *self,
             const AssayProof *proof)
{
  const AssayReportModel *model = proof->model;
  g_autofree char *verdict = assay_print_dup_verdict (model);
  PangoAttrList *list = pango_attr_list_new ();
  AssayPrintBlock *block = add_block (self, "P", "Sans 9", 13, verdict);
  guint n_bytes = (guint) strlen (assay_verdict_to_id (model->verdict));

  assay_print_take_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), 0, n_bytes);
  if (model->verdict == ASSAY_VERDICT_FAIL)
    assay_print_set_ink (list, assay_print_bad, 0, n_bytes);
  else if (model->verdict == ASSAY_VERDICT_PASS)
    assay_print_set_ink (list, assay_print_good, 0, n_bytes);

  assay_print_take_attributes (block->cells[0], list);
  block->above = 5;
  assay_print_block_finish (block);

  if (model->summary == NULL || *model->summary == '\0' ||
      !assay_proof_is_public (proof, model->summary))
    return;

  block = add_block (self, "P", "Sans 9", 13, model->summary);
  block->above = 3;
  assay_print_block_finish (block);
}

/* The number of the note that tells of it, as the draft is set. */
static guint
find_note (const AssayProofRuns *runs,
           guint                 number)
{
  guint n_notes = 0;

  for (guint i = 0; i < runs->runs->len; i++)
    {
      const AssayProofRun *run = &g_array_index (runs->runs, AssayProofRun, i);

      for (guint j = 0; j < run->n_numbers; j++)
        {
          n_notes++;
          if (g_array_index (runs->numbers, guint, run->first_number + j) == number)
            return n_notes;
        }
    }

  return 0;
}

/* “6  Error. “40%” → “over 30%”: The draft has 40%; Associated Press has over 30%” */
static void
add_fix (AssayPrint          *self,
         const AssayProofFix *fix,
         guint                note)
{
  g_autofree char *words = assay_report_dup_quoted (fix->words);
  g_autofree char *wording = fix->wording != NULL ? assay_report_dup_quoted (fix->wording) : NULL;
  g_autofree char *places = assay_proof_dup_places (fix);
  GString *text = g_string_new (NULL);
  PangoAttrList *list = pango_attr_list_new ();
  PangoTabArray *tabs = pango_tab_array_new_with_positions (
      1, FALSE, PANGO_TAB_LEFT, pango_units_from_double (FIX_INDENT));
  AssayPrintBlock *block = NULL;

  if (note > 0)
    g_string_append_printf (text, "%u", note);
  assay_print_set_ink (list, assay_print_bad, 0, (guint) text->len);
  g_string_append_c (text, '\t');
  if (fix->is_error)
    g_string_append_printf (text, "%s ", _ ("Error."));
  g_string_append (text, words);
  if (wording != NULL)
    g_string_append_printf (text, " → %s", wording);
  assay_print_take_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), 0,
                              (guint) text->len);
  if (places != NULL)
    g_string_append_printf (text, "  %s", places);
  if (fix->why != NULL)
    g_string_append_printf (text, "  %s", fix->why);

  block = add_block (self, "P", "Sans 8", 11.5, text->str);
  pango_layout_set_tabs (block->cells[0], tabs);
  pango_layout_set_indent (block->cells[0], -pango_units_from_double (FIX_INDENT));
  assay_print_take_attributes (block->cells[0], list);
  block->above = 3;
  assay_print_block_finish (block);
  pango_tab_array_free (tabs);
  g_string_free (text, TRUE);
}

static void
add_fixes (AssayPrint       *self,
           const AssayProof *proof)
{
  g_autoptr (GArray) fixes = assay_proof_list_fixes (proof);
  g_auto (AssayProofRuns) runs = { 0 };
  AssayPrintBlock *block = NULL;

  if (fixes->len == 0)
    return;

  assay_proof_cut (proof, &runs);
  block = add_block (self, "H2", "Sans Bold 8.5", 12, _ ("Look at this first"));
  block->above = 8;
  assay_print_block_finish (block);

  for (guint i = 0; i < MIN (fixes->len, ASSAY_PROOF_MAX_FIXES); i++)
    {
      const AssayProofFix *fix = &g_array_index (fixes, AssayProofFix, i);

      add_fix (self, fix, find_note (&runs, fix->number));
    }

  if (fixes->len > ASSAY_PROOF_MAX_FIXES)
    {
      guint n_more = fixes->len - ASSAY_PROOF_MAX_FIXES;
      g_autofree char *count = assay_number_dup_count (n_more);
      g_autofree char *more = g_strdup_printf (
          ngettext ("%s more is boxed in the draft", "%s more are boxed in the draft", n_more),
          count);

      block = add_block (self, "P", "Sans 8", 11.5, more);
      set_faint (block->cells[0]);
      block->above = 3;
      assay_print_block_finish (block);
    }
}

static gboolean
has_headline (AssayDraft *draft)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i].kind == ASSAY_PART_HEADLINE)
        return TRUE;
    }

  return FALSE;
}

static char *
bind_words (const char *words)
{
  g_auto (GStrv) pieces = g_strsplit (words, " ", -1);

  return g_strjoinv ("\u00a0", pieces);
}

/* Words that are marked as they would be in the draft, and what that means; blanks within do not break. */
static void
add_key_to (GString         *text,
            AssayPrintBlock *block,
            AssayProofShape  shape,
            const char      *sample,
            const char      *words)
{
  AssayPrintShape item = { .shape = shape, .strength = 1 };
  g_autofree char *bound_sample = bind_words (sample);
  g_autofree char *bound = bind_words (words);

  if (text->len > 0)
    g_string_append (text, "   ");

  item.begin_byte = (int) text->len;
  g_string_append (text, bound_sample);
  item.end_byte = (int) text->len;
  g_string_append_printf (text, "\u00a0 \u2060%s", bound);
  g_array_append_val (block->shapes, item);
}

/* What the marks mean: whoever gets the proof has no manual. */
static void
add_keys (AssayPrint *self)
{
  AssayPrintBlock *block = assay_print_block_new ("P");
  GString *text = g_string_new (NULL);
  PangoAttrList *list = pango_attr_list_new ();
  guint tick_byte = 0;

  add_key_to (text, block, ASSAY_PROOF_BOX, C_ ("mark", "differs"), _ ("from a source"));
  add_key_to (text, block, ASSAY_PROOF_DOTTED, _ ("in no source"), _ ("at hand"));
  add_key_to (text, block, ASSAY_PROOF_DASHED, _ ("loaded"), _ ("wording"));
  add_key_to (text, block, ASSAY_PROOF_HIGHLIGHT, _ ("own voice"), _ ("nobody named for it"));
  add_key_to (text, block, ASSAY_PROOF_UNDERLINE, _ ("says"), _ ("attributed"));
  g_string_append (text, "   ");
  tick_byte = (guint) text->len;
  g_string_append (text, "✓");
  assay_print_set_ink (list, assay_print_good, tick_byte, (guint) text->len);
  g_string_append_printf (text, "\u00a0%s", _ ("closed by a checker"));

  block->cells[0] = assay_print_layout (self, "Sans 7.5", KEY_PITCH, assay_print_get_measure (self),
                                        text->str);
  assay_print_take_attributes (block->cells[0], list);
  block->x[0] = ASSAY_PRINT_LEFT;
  block->pitch = KEY_PITCH;
  block->above = 6;
  assay_print_block_finish (block);
  g_ptr_array_add (self->blocks, block);
  g_string_free (text, TRUE);
}

void
assay_print_add_head (AssayPrint       *self,
                      const AssayProof *proof)
{
  const AssayReportModel *model = proof->model;
  const char *name = model->title != NULL ? model->title : model->file;
  g_autofree char *title = assay_sheet_elide (name, 200);
  g_autofree char *data = dup_data (proof);
  AssayPrintBlock *block = NULL;

  /* A draft's own headline follows, with its marks. */
  if (!has_headline (model->draft))
    {
      block = add_block (self, "H1", "Serif Bold 17", 21, title);
      assay_print_block_finish (block);
    }

  add_verdict (self, proof);
  block = add_block (self, "P", "Sans 8", 11, data);
  set_faint (block->cells[0]);
  block->above = 4;
  block->rule_below = TRUE;
  assay_print_block_finish (block);
  add_fixes (self, proof);
  add_keys (self);
}
