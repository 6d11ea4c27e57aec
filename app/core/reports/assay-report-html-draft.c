/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-items.h"
#include "assay-report-html-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* A claim worth this much is marked as one to check first, or at all. */
#define HIGH_WORTH 0.6
#define SOME_WORTH 0.3

static const char *
get_element (AssayPartKind kind)
{
  switch (kind)
    {
    case ASSAY_PART_HEADLINE:
      return "h2";

    case ASSAY_PART_HEADING:
      return "h3";

    case ASSAY_PART_QUOTATION:
      return "blockquote";

    case ASSAY_PART_STANDFIRST:
    case ASSAY_PART_BYLINE:
    case ASSAY_PART_DATE:
    case ASSAY_PART_PARAGRAPH:
    case ASSAY_PART_LIST_ITEM:
    case ASSAY_PART_NUMBERED_ITEM:
    case ASSAY_PART_CAPTION:
    case ASSAY_PART_CREDIT:
      return "p";
    }

  g_return_val_if_reached ("p");
}

/* Its shapes, each with where it begins and ends, so that a box that is cut is closed only at its ends. */
static char *
dup_class (const AssayProof    *proof,
           const AssayProofRun *run)
{
  static const char *const names[] = {
    [ASSAY_PROOF_HIGHLIGHT] = "hl",   [ASSAY_PROOF_BAR] = "quo", [ASSAY_PROOF_UNDERLINE] = "cue",
    [ASSAY_PROOF_DOTTED] = "dot",     [ASSAY_PROOF_DASHED] = "dash", [ASSAY_PROOF_BOX] = "box",
  };
  GString *line = g_string_new ("w");

  for (guint i = 0; i < ASSAY_N_PROOF_SHAPES; i++)
    {
      if (run->shapes[i])
        g_string_append_printf (line, " %s", names[i]);
    }

  if (run->shapes[ASSAY_PROOF_HIGHLIGHT])
    g_string_append (line, run->strength >= HIGH_WORTH   ? " hi"
                           : run->strength >= SOME_WORTH ? ""
                                                         : " lo");
  if (run->begins[ASSAY_PROOF_BOX])
    g_string_append (line, " from");
  if (run->ends[ASSAY_PROOF_BOX])
    g_string_append (line, " to");
  if (run->claim >= 0 && proof->is_closed[run->claim])
    g_string_append (line, " closed");
  if (run->fact >= 0 && assay_proof_get_fact (proof, (guint) run->fact)->state == ASSAY_STATE_ERROR)
    g_string_append (line, " err");

  return g_string_free (line, FALSE);
}

/* The small numbers behind words that have something said of them. */
static void
add_numbers (AssayMarkup          *page,
             const AssayProof     *proof,
             const AssayProofRuns *runs,
             const AssayProofRun  *run)
{
  gboolean goes_on = run->shapes[ASSAY_PROOF_HIGHLIGHT] && !run->ends[ASSAY_PROOF_HIGHLIGHT];

  for (guint i = 0; i < run->n_numbers; i++)
    {
      guint fact = g_array_index (runs->numbers, guint, run->first_number + i);
      gboolean is_free = assay_proof_get_free (proof, fact) != NULL;
      guint shown = is_free ? fact - proof->facts->len + 1 : fact + 1;
      g_autofree char *number = is_free ? assay_report_html_dup_letter (shown - 1)
                                        : g_strdup_printf ("%u", shown);
      g_autofree char *target = g_strdup_printf (is_free ? "#m%u" : "#f%u", shown);
      /* Translators: %s is the number of a note */
      g_autofree char *label = g_strdup_printf (_ ("Note %s"), number);

      /* A highlight goes on below the number where its words go on behind it. */
      assay_markup_open (page, "sup", "class",
                         !goes_on                      ? NULL
                         : run->strength >= HIGH_WORTH ? "hl hi"
                                                       : "hl",
                         NULL);
      assay_markup_open (page, "a", "class", "no", "href", target, "data-f",
                         is_free ? NULL : number, "aria-label", label, NULL);
      assay_markup_text (page, number);
      assay_markup_raw (page, "</a></sup>");
    }

  if (!run->is_ticked)
    return;

  assay_markup_open (page, "span", "class", "tick", "role", "img", "aria-label", _ ("closed"),
                     NULL);
  assay_markup_raw (page, "✓</span>");
}

/* The first words of a fact lead to what is said of it; a statement, whose words hold others, by its number. */
static void
add_run (AssayMarkup          *page,
         const AssayProof     *proof,
         const AssayProofRuns *runs,
         const AssayProofRun  *run)
{
  g_autofree char *words = assay_text_dup_span (assay_draft_get_text (proof->model->draft),
                                                run->span);
  g_autofree char *class_name = dup_class (proof, run);
  g_autofree char *number = run->fact >= 0 ? g_strdup_printf ("%d", run->fact + 1) : NULL;
  g_autofree char *target = run->fact >= 0 ? g_strdup_printf ("#f%d", run->fact + 1) : NULL;
  g_autofree char *id = run->is_first ? g_strdup_printf ("d%d", run->fact + 1) : NULL;
  gboolean is_link = run->is_first && assay_proof_get_fact (proof, (guint) run->fact)->fact->kind !=
                                          ASSAY_FACT_STATEMENT;
  const char *element = is_link ? "a" : "span";

  assay_markup_open (page, element, "class", class_name, "id", id, "href", is_link ? target : NULL,
                     "data-f", number, NULL);
  assay_markup_text (page, words);
  assay_markup_close (page, element);
  add_numbers (page, proof, runs, run);
}

static void
add_key (AssayMarkup *page,
         const char  *class_name,
         const char  *sample,
         const char  *words)
{
  assay_markup_raw (page, "<li>");
  assay_markup_element (page, "span", class_name, sample);
  assay_markup_raw (page, " ");
  assay_markup_text (page, words);
  assay_markup_raw (page, "</li>\n");
}

/* What the shapes mean, each shown on its own name. */
static void
add_keys (AssayMarkup *page)
{
  assay_markup_open (page, "ul", "class", "keys", "aria-label", _ ("What the marks mean"), NULL);
  assay_markup_line (page);
  add_key (page, "w box from to", C_ ("mark", "differs"), _ ("from a source"));
  add_key (page, "w dot", _ ("in no source"), _ ("at hand"));
  add_key (page, "w dash", _ ("loaded"), _ ("wording"));
  add_key (page, "w hl", _ ("own voice"), _ ("nobody named for it"));
  add_key (page, "w cue", _ ("says"), _ ("attributed"));
  add_key (page, "tick", "✓", _ ("closed by a checker"));
  assay_markup_raw (page, "</ul>\n");
}

/* A language's tag goes into the page only if it is one. */
static const char *
get_language (const AssayProof *proof)
{
  const char *tag = assay_reading_get_language (
      assay_analysis_get_reading (proof->model->analysis));

  return tag != NULL && g_regex_match_simple ("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", tag, 0, 0)
             ? tag
             : NULL;
}

/* Deeper lists stand no further in. */
#define MAX_SHOWN_LEVEL 3

static void
open_part (AssayMarkup     *page,
           const AssayPart *part,
           const AssayItem *item)
{
  const char *kind = assay_part_kind_to_id (part->kind);
  g_autofree char *class_name = item->level > 0
                                    ? g_strdup_printf ("%s in%u", kind,
                                                       MIN (item->level, MAX_SHOWN_LEVEL))
                                    : g_strdup (kind);

  assay_markup_open (page, get_element (part->kind), "class", class_name, "dir", "auto", NULL);

  /* A bullet or its number, where neither stands in the text. */
  if (item->is_item && !item->has_sign)
    {
      g_autofree char *sign = item->is_counted ? g_strdup_printf ("%u.", item->number)
                                               : g_strdup ("•");

      assay_markup_element (page, "span", "sign", sign);
      assay_markup_text (page, " ");
    }
}

/**
 * assay_report_html_add_draft:
 *
 * The draft as it reads, with its marks.
 */
void
assay_report_html_add_draft (AssayMarkup      *page,
                             const AssayProof *proof)
{
  g_auto (AssayProofRuns) runs = { 0 };
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (proof->model->draft, &n_parts);
  g_autofree AssayItem *items = assay_draft_dup_items (proof->model->draft);
  guint at = 0;

  assay_proof_cut (proof, &runs);
  assay_markup_open (page, "article", "class", "draft", "aria-label", _ ("The draft"), NULL);
  assay_markup_line (page);
  add_keys (page);
  assay_markup_open (page, "div", "class", "text", "lang", get_language (proof), NULL);
  assay_markup_line (page);

  for (guint i = 0; i < n_parts; i++)
    {
      open_part (page, &parts[i], &items[i]);

      for (; at < runs.runs->len; at++)
        {
          const AssayProofRun *run = &g_array_index (runs.runs, AssayProofRun, at);

          if (run->part != i)
            break;

          add_run (page, proof, &runs, run);
        }

      assay_markup_close (page, get_element (parts[i].kind));
      assay_markup_line (page);
    }

  assay_markup_raw (page, "</div>\n</article>\n");
}
