/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-print-private.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier-seal.h"

/* The tables behind the draft. */

/* Columns of what a source is called, and of what it is about. */
#define MAX_LABEL 60
#define MAX_TITLE 140

/* From line to line in a table, in points. */
#define ROW_PITCH 11.0

static double
get_full_width (AssayPrint *self)
{
  return self->width - ASSAY_PRINT_LEFT - ASSAY_PRINT_RIGHT;
}

static AssayPrintBlock *
add_block (AssayPrint *self,
           const char *tag,
           const char *font,
           double      pitch,
           const char *text)
{
  return assay_print_add_block (
      self, tag, assay_print_layout (self, font, pitch, get_full_width (self), text), pitch);
}

static void
add_heading (AssayPrint *self,
             const char *text)
{
  AssayPrintBlock *block = add_block (self, "H2", "Sans Bold 10", 13, text);

  block->above = 20;
  block->stays = TRUE;
  assay_print_block_finish (block);
}

static void
add_paragraph (AssayPrint *self,
               const char *text)
{
  AssayPrintBlock *block = add_block (self, "P", "Sans 8.5", 12, text);

  block->above = 5;
  assay_print_block_finish (block);
}

/* A row of a table whose cells are that wide; the last has the rest. */
static AssayPrintBlock *
add_row (AssayPrint        *self,
         const char        *font,
         const double       widths[ASSAY_PRINT_MAX_CELLS],
         const char *const  texts[ASSAY_PRINT_MAX_CELLS])
{
  AssayPrintBlock *block = assay_print_block_new ("TR");
  double x = ASSAY_PRINT_LEFT;

  for (guint i = 0; i < ASSAY_PRINT_MAX_CELLS && texts[i] != NULL; i++)
    {
      double width = widths[i] > 0 ? widths[i] : self->width - ASSAY_PRINT_RIGHT - x;

      block->cells[i] = assay_print_layout (self, font, ROW_PITCH, width - 8, texts[i]);
      block->x[i] = x;
      x += width;
    }

  block->above = 4;
  block->rule_below = TRUE;
  assay_print_block_finish (block);
  g_ptr_array_add (self->blocks, block);

  return block;
}

/* Whoever has the paper has no help: what the codes in it stand for. */
static void
add_rules (AssayPrint             *self,
           const AssayProof       *proof,
           const AssayReportShare  shares[ASSAY_N_RULES])
{
  gboolean is_named[ASSAY_N_RULES] = { FALSE };
  g_autoptr (GString) list = g_string_new (NULL);
  PangoAttrList *faint = NULL;
  AssayPrintBlock *block = NULL;

  for (guint i = 0; i < proof->model->findings->len; i++)
    {
      const AssayReportFinding *item =
          &g_array_index (proof->model->findings, AssayReportFinding, i);

      if (item->severity != ASSAY_SEVERITY_NOTE)
        is_named[item->finding->rule] = TRUE;
    }

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);

      if (is_named[i] || shares[i].n > 0)
        g_string_append_printf (list, "%s%s\u00a0%s", list->len > 0 ? " · " : "", rule->code,
                                _ (rule->name));
    }

  if (list->len == 0)
    return;

  faint = pango_attr_list_new ();
  assay_print_set_ink (faint, assay_print_faint, 0, G_MAXUINT);
  block = add_block (self, "P", "Sans 7.5", ROW_PITCH, list->str);
  assay_print_take_attributes (block->cells[0], faint);
  block->above = 6;
  assay_print_block_finish (block);
}

static void
add_checks (AssayPrint       *self,
            const AssayProof *proof)
{
  static const double widths[] = { 104, 44, 0 };
  const AssayReportModel *model = proof->model;
  AssayReportShare shares[ASSAY_N_RULES] = { { 0 } };
  const char *const heads[] = { _ ("Check"), _ ("Score"), _ ("Because") };

  assay_report_collect_shares (model, shares);
  add_heading (self, _ ("How the scores came about"));
  add_row (self, "Sans Bold 8", widths, heads)->stays = TRUE;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      int machine = model->standing->checks[i].score;
      int person = model->person->scores[i];
      g_autofree char *sum = assay_report_dup_sum (model, (AssayCheck) i, shares);
      g_autofree char *because = NULL;
      g_autofree char *score = NULL;
      const char *cells[ASSAY_PRINT_MAX_CELLS] = { assay_check_get_label ((AssayCheck) i) };

      score = machine >= 0 ? g_strdup_printf ("%d", machine) : g_strdup ("–");
      if (person >= 0 && person != machine)
        {
          g_autofree char *ours = g_steal_pointer (&score);

          score = g_strdup_printf ("%s → %d", ours, person);
        }

      if (model->person->reasons[i] != NULL)
        because = g_strdup_printf ("%s. %s", sum, model->person->reasons[i]);
      else
        because = g_strdup (sum);

      cells[1] = score;
      cells[2] = because;
      add_row (self, "Sans 8", widths, cells);
    }

  add_rules (self, proof, shares);
}

/* Returns: (transfer full): the verdict, how sure it is, and whose it is */
char *
assay_print_dup_verdict (const AssayReportModel *model)
{
  AssayVerdict machine = assay_analysis_get_verdict (model->analysis);

  if (model->is_by_person && !model->is_sure_by_person)
    /* Translators: a verdict, who gave it, and which one Assay suggests, and how sure that is */
    return g_strdup_printf (_ ("%s, by %s; suggested: %s, confidence %s"),
                            assay_verdict_to_id (model->verdict),
                            model->person->by != NULL ? model->person->by : _ ("a person"),
                            assay_verdict_to_id (machine),
                            assay_confidence_to_id (model->confidence));
  if (model->is_by_person)
    /* Translators: a verdict, how sure it is, who gave it, and which one Assay suggests */
    return g_strdup_printf (_ ("%s, confidence %s, by %s; suggested: %s"),
                            assay_verdict_to_id (model->verdict),
                            assay_confidence_to_id (model->confidence),
                            model->person->by != NULL ? model->person->by : _ ("a person"),
                            assay_verdict_to_id (machine));

  /* Translators: a verdict, and how sure it is */
  return g_strdup_printf (_ ("%s, confidence %s (suggested; nobody has signed it yet)"),
                          assay_verdict_to_id (model->verdict),
                          assay_confidence_to_id (model->confidence));
}

static void
add_verdict (AssayPrint       *self,
             const AssayProof *proof)
{
  const AssayReportModel *model = proof->model;
  g_autofree char *line = assay_print_dup_verdict (model);

  add_heading (self, _ ("Verdict"));
  add_paragraph (self, line);
  if (model->is_by_person && model->person->reason != NULL)
    add_paragraph (self, model->person->reason);
  if (model->summary != NULL && assay_proof_is_public (proof, model->summary))
    add_paragraph (self, model->summary);
}

static void
add_seal (AssayPrint       *self,
          const AssayProof *proof)
{
  const AssayDossierSeal *seal = assay_dossier_get_seal (proof->dossier);
  g_autofree char *when = seal != NULL ? assay_report_dup_time (seal->at) : NULL;
  g_autofree char *line = NULL;

  if (seal == NULL)
    line = g_strdup (_ ("Not sealed"));
  else if (assay_dossier_get_seal_state (proof->dossier) == ASSAY_SEAL_BROKEN)
    /* Translators: who sealed it, and when */
    line = g_strdup_printf (_ ("Sealed by %s, %s; changed since"), seal->by, when);
  else
    /* Translators: who sealed it, when, and a sum of the file */
    line = g_strdup_printf (_ ("Sealed by %s, %s, SHA-256 %s"), seal->by, when, seal->sha256);

  add_paragraph (self, line);
}

/* Only a web address can be followed from paper's file. */
static const char *
get_web (AssaySource *source)
{
  AssayUrl *url = assay_source_get_url (source);
  const char *address = url != NULL ? assay_url_get_request (url) : NULL;

  return address != NULL &&
                 (g_str_has_prefix (address, "https://") || g_str_has_prefix (address, "http://"))
             ? address
             : NULL;
}

static void
add_source (AssayPrint       *self,
            const AssayProof *proof,
            guint             index,
            AssaySource      *source)
{
  static const double widths[] = { 20, 112, 0 };
  AssayFetched *fetched = assay_source_get_fetched (source);
  g_autofree char *number = g_strdup_printf ("%u", index + 1);
  g_autofree char *label = assay_report_dup_source (proof->model, &proof->style, index);
  g_autofree char *name = assay_sheet_elide (label, MAX_LABEL);
  g_autofree char *rating = assay_report_dup_rating (source);
  g_autofree char *raters = assay_report_dup_raters (source);
  g_autofree char *when = NULL;
  g_autoptr (GString) line = g_string_new (assay_report_get_reading_name (source));
  const char *cells[] = { number, name, NULL };
  AssayPrintBlock *row = NULL;

  if (fetched != NULL && fetched->at != NULL &&
      assay_source_get_state (source) == ASSAY_SOURCE_READ)
    {
      when = assay_report_dup_time (fetched->at);
      g_string_append_printf (line, ", %s", when);
    }

  if (*rating != '\0')
    g_string_append_printf (line, " · %s", rating);
  if (*raters != '\0')
    g_string_append_printf (line, " – %s", raters);

  if (assay_proof_may_leave (proof, index))
    {
      const char *title = assay_source_get_title (source);
      const char *web = get_web (source);
      g_autofree char *shown = title != NULL ? assay_sheet_elide (title, MAX_TITLE) : NULL;
      g_autofree char *address = assay_sheet_elide (
          web != NULL ? web : assay_source_get_address (source), MAX_TITLE);

      if (shown != NULL && g_strcmp0 (title, label) != 0)
        g_string_append_printf (line, "\n%s", shown);
      if (g_strcmp0 (address, label) != 0)
        g_string_append_printf (line, "\n%s", address);
    }

  cells[2] = line->str;
  row = add_row (self, "Sans 8", widths, cells);
  row->uri = assay_proof_may_leave (proof, index) ? g_strdup (get_web (source)) : NULL;
}

static void
add_sources (AssayPrint       *self,
             const AssayProof *proof)
{
  GListModel *sources = assay_analysis_get_sources (proof->model->analysis);
  guint n_sources = g_list_model_get_n_items (sources);

  add_heading (self, _ ("Sources"));
  if (n_sources == 0)
    add_paragraph (self, _ ("It has no sources."));

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      add_source (self, proof, i, source);
    }
}

void
assay_print_add_ends (AssayPrint       *self,
                      const AssayProof *proof)
{
  add_checks (self, proof);
  add_verdict (self, proof);
  add_seal (self, proof);
  add_sources (self, proof);
}
