/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-reading.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-bisect.h"
#include "assay-sheet.h"
#include "assay-report-private.h"

/*
 * One thing that the reading found, whatever its kind: a row of the table, and a line of the text.
 * Cells that do not apply to the item are NULL.
 */
typedef struct
{
  const char *item;     /* “claim”, “quotation”, … */
  const char *kind;     /* id of its kind */
  AssaySpan   span;
  guint       sentence;
  char       *speaker;
  char       *cue;
  char       *value;    /* figure: lower end; claim and loaded: worth and strength */
  char       *high;     /* figure: upper end */
  const char *unit;
  const char *bound;
  char       *date;
  char       *end_date;
  char       *title;    /* name: what somebody is */
} Row;

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_free (row->speaker);
  g_free (row->cue);
  g_free (row->value);
  g_free (row->high);
  g_free (row->date);
  g_free (row->end_date);
  g_free (row->title);
}

static char *
dup_double (double value)
{
  char buffer[ASSAY_DOUBLE_MAX];

  return isfinite (value) ? g_strdup (assay_report_format_double (value, buffer)) : NULL;
}

/* A hint between 0 and 1 says no more than two digits. */
static char *
dup_hint (double value)
{
  char buffer[ASSAY_DOUBLE_MAX];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.2f", value));
}

static char *
dup_day (AssayDay day)
{
  char buffer[ASSAY_DAY_MAX];

  return g_strdup (assay_report_format_day (day, buffer));
}

static char *
dup_words (AssayReading *reading,
           AssaySpan     span)
{
  return assay_span_is_empty (span) ? NULL
                                    : assay_text_dup_span (assay_reading_get_text (reading), span);
}

/* Who the words are: the name in full where the draft gives it somewhere, else as it stands there. */
static char *
dup_speaker (AssayReading           *reading,
             const AssayAttribution *attribution)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (reading, &n_names);

  if (attribution->name >= 0 && (guint) attribution->name < n_names)
    return dup_words (reading, names[names[attribution->name].first].span);

  return dup_words (reading, attribution->source);
}

static guint
find_sentence (AssayReading *reading,
               guint         position)
{
  guint n = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n);
  guint next = 1;

  assay_bisect (next, n, i, sentences[i].span.begin <= position);

  return next - 1;
}

static void
collect_claims (GArray       *rows,
                AssayReading *reading)
{
  guint n = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      Row row = { .item = "claim", .span = claims[i].span, .sentence = i };

      row.kind = assay_claim_kind_to_id (claims[i].kind);
      row.value = dup_hint (claims[i].worth);
      g_array_append_val (rows, row);
    }
}

static void
collect_quotations (GArray       *rows,
                    AssayReading *reading)
{
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n);
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n_attributions);

  for (guint i = 0; i < n; i++)
    {
      Row row = { .item = "quotation", .span = quotations[i].span };
      int attribution = quotations[i].attribution;

      row.kind = assay_quotation_kind_to_id (quotations[i].kind);
      row.sentence = find_sentence (reading, row.span.begin);

      if (attribution >= 0 && (guint) attribution < n_attributions)
        row.speaker = dup_speaker (reading, &attributions[attribution]);

      g_array_append_val (rows, row);
    }
}

static void
collect_attributions (GArray       *rows,
                      AssayReading *reading)
{
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      const AssayAttribution *attribution = &attributions[i];
      Row row = { .item = "attribution", .sentence = attribution->sentence };

      /* What is said; where nothing is, who says it. */
      row.span = attribution->cue;

      if (attribution->n_content > 0)
        {
          row.span.begin = attribution->content[0].begin;
          row.span.end = attribution->content[attribution->n_content - 1].end;
        }

      row.kind = assay_speaker_to_id (attribution->speaker);
      row.speaker = dup_speaker (reading, attribution);
      row.cue = dup_words (reading, attribution->cue);
      g_array_append_val (rows, row);
    }
}

static void
collect_figures (GArray       *rows,
                 AssayReading *reading)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      Row row = { .item = "figure", .span = figures[i].span, .sentence = figures[i].sentence };

      row.kind = assay_figure_kind_to_id (figures[i].kind);
      row.value = dup_double (figures[i].low);
      row.high = figures[i].bound == ASSAY_BOUND_RANGE ? dup_double (figures[i].high) : NULL;
      row.unit = figures[i].unit;
      row.bound = assay_bound_to_id (figures[i].bound);
      g_array_append_val (rows, row);
    }
}

static void
collect_dates (GArray       *rows,
               AssayReading *reading)
{
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      Row row = { .item = "date", .span = dates[i].span, .sentence = dates[i].sentence };

      row.kind = dates[i].is_relative ? "relative" : "absolute";

      if (dates[i].is_resolved)
        {
          row.date = dup_day (dates[i].day);
          row.end_date = dup_day (dates[i].end);

          if (g_strcmp0 (row.date, row.end_date) == 0)
            g_clear_pointer (&row.end_date, g_free);
        }

      g_array_append_val (rows, row);
    }
}

/* What somebody is, before the name and behind it. */
static char *
dup_titles (AssayReading    *reading,
            const AssayName *name)
{
  g_autofree char *title = dup_words (reading, name->title);
  g_autofree char *also = NULL;

  if (assay_span_is_empty (name->also))
    return g_steal_pointer (&title);

  also = dup_words (reading, name->also);

  return g_strdup_printf ("%s, %s", title, also);
}

static void
collect_names (GArray       *rows,
               AssayReading *reading)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      Row row = { .item = "name", .span = names[i].span, .sentence = names[i].sentence };

      row.kind = assay_name_kind_to_id (names[i].kind);
      row.title = dup_titles (reading, &names[i]);
      g_array_append_val (rows, row);
    }
}

static void
collect_loaded (GArray       *rows,
                AssayReading *reading)
{
  guint n = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      Row row = { .item = "loaded", .span = loaded[i].span, .sentence = loaded[i].sentence };

      row.value = dup_hint (loaded[i].strength);
      g_array_append_val (rows, row);
    }
}

/* By sentence, each sentence's claim first, then in the order of the text. */
static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const Row *left = a;
  const Row *right = b;
  gboolean is_left_claim = strcmp (left->item, "claim") == 0;
  gboolean is_right_claim = strcmp (right->item, "claim") == 0;

  if (left->sentence != right->sentence)
    return left->sentence < right->sentence ? -1 : 1;

  if (is_left_claim != is_right_claim)
    return is_left_claim ? -1 : 1;

  if (left->span.begin != right->span.begin)
    return left->span.begin < right->span.begin ? -1 : 1;

  if (left->span.end != right->span.end)
    return left->span.end > right->span.end ? -1 : 1;

  return strcmp (left->item, right->item);
}

static GArray *
collect_rows (AssayReading *reading)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));

  g_array_set_clear_func (rows, clear_row);
  collect_claims (rows, reading);
  collect_quotations (rows, reading);
  collect_attributions (rows, reading);
  collect_figures (rows, reading);
  collect_dates (rows, reading);
  collect_names (rows, reading);
  collect_loaded (rows, reading);
  g_array_sort (rows, compare_rows);

  return rows;
}

/* A cell and the tab or line end after it. What would end the cell too early is written as in C. */
static void
append_cell (GString    *out,
             const char *cell,
             char        end)
{
  for (const char *p = cell != NULL ? cell : ""; *p != '\0'; p++)
    {
      switch (*p)
        {
        case '\t':
          g_string_append (out, "\\t");
          break;

        case '\n':
          g_string_append (out, "\\n");
          break;

        case '\r':
          g_string_append (out, "\\r");
          break;

        case '\\':
          g_string_append (out, "\\\\");
          break;

        default:
          g_string_append_c (out, *p);
          break;
        }
    }

  g_string_append_c (out, end);
}

/**
 * assay_report_reading_get_tsv_header:
 *
 * Returns: the names of the columns of assay_report_reading_to_tsv(), and a line end
 */
const char *
assay_report_reading_get_tsv_header (void)
{
  return "file\titem\tstart\tend\tsentence\tkind\texact\tspeaker\tcue\tvalue\thigh\tunit\t"
         "bound\tdate\tend_date\ttitle\n";
}

/**
 * assay_report_reading_to_tsv:
 * @draft: the draft
 * @reading: its reading
 * @style: (nullable): how it shall look
 *
 * Writes a row for each item in the order of the text. A tab, a line end and a backslash within a cell
 * are written as \t, \n, \r and \\.
 *
 * Returns: (transfer full): the rows, without the names of the columns
 */
char *
assay_report_reading_to_tsv (AssayDraft             *draft,
                             AssayReading           *reading,
                             const AssayReportStyle *style)
{
  g_autoptr (GArray) rows = NULL;
  const char *file = NULL;
  GString *out = NULL;

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (reading != NULL, NULL);

  rows = collect_rows (reading);
  file = style != NULL && style->file != NULL ? style->file : assay_draft_get_name (draft);
  out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = &g_array_index (rows, Row, i);
      g_autofree char *exact = dup_words (reading, row->span);

      append_cell (out, file, '\t');
      g_string_append_printf (out, "%s\t%u\t%u\t%u\t", row->item, row->span.begin, row->span.end,
                              row->sentence);
      append_cell (out, row->kind, '\t');
      append_cell (out, exact, '\t');
      append_cell (out, row->speaker, '\t');
      append_cell (out, row->cue, '\t');
      append_cell (out, row->value, '\t');
      append_cell (out, row->high, '\t');
      append_cell (out, row->unit, '\t');
      append_cell (out, row->bound, '\t');
      append_cell (out, row->date, '\t');
      append_cell (out, row->end_date, '\t');
      append_cell (out, row->title, '\n');
    }

  return g_string_free (out, FALSE);
}

static void
append_detail (GString    *detail,
               const char *value)
{
  if (value != NULL && *value != '\0')
    g_string_append_printf (detail, "%s%s", detail->len > 0 ? " · " : "", value);
}

static char *
format_detail (const Row *row)
{
  GString *detail = g_string_new (NULL);

  append_detail (detail, row->kind);
  append_detail (detail, row->speaker);
  append_detail (detail, row->cue);
  append_detail (detail, row->title);

  if (row->value != NULL)
    append_detail (detail, row->value);

  if (row->high != NULL)
    g_string_append_printf (detail, "–%s", row->high);

  if (row->unit != NULL)
    g_string_append_printf (detail, " %s", row->unit);

  append_detail (detail, row->bound);
  append_detail (detail, row->date);

  if (row->end_date != NULL)
    g_string_append_printf (detail, "–%s", row->end_date);

  return g_string_free (detail, FALSE);
}

#define ITEM_COLUMNS 13
#define WORDS_COLUMNS 30

static void
add_row (AssaySheet    *sheet,
         AssayReading *reading,
         const Row    *row)
{
  g_autofree char *exact = dup_words (reading, row->span);
  g_autofree char *detail = format_detail (row);

  if (strcmp (row->item, "claim") == 0)
    {
      g_autofree char *number = g_strdup_printf ("%u", row->sentence + 1);

      assay_sheet_add_blank (sheet);
      assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 4, number);
      assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, exact != NULL ? exact : "");
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, detail);
    }
  else
    {
      g_autofree char *words = assay_sheet_elide (exact != NULL ? exact : "", WORDS_COLUMNS - 2);

      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 6, "");
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, ITEM_COLUMNS, row->item);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, WORDS_COLUMNS, words);
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, detail);
    }
}

/* “claim 12: assertion 9, attributed 3”; kinds in the order in which they come up. */
static void
add_count (AssaySheet    *sheet,
           const GArray *rows,
           const char   *item)
{
  g_autoptr (GPtrArray) kinds = g_ptr_array_new ();
  g_autoptr (GArray) counts = g_array_new (FALSE, TRUE, sizeof (guint));
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *head = NULL;
  guint total = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = &g_array_index (rows, Row, i);
      guint kind = 0;

      if (strcmp (row->item, item) != 0)
        continue;

      total++;
      while (row->kind != NULL && kind < kinds->len && strcmp (kinds->pdata[kind], row->kind) != 0)
        kind++;
      if (row->kind == NULL)
        continue;
      if (kind == kinds->len)
        {
          g_ptr_array_add (kinds, (gpointer) row->kind);
          g_array_set_size (counts, kinds->len);
        }
      g_array_index (counts, guint, kind)++;
    }

  if (total == 0)
    return;

  for (guint i = 0; i < kinds->len; i++)
    g_string_append_printf (line, "%s%s %u", i > 0 ? ", " : "", (const char *) kinds->pdata[i],
                            g_array_index (counts, guint, i));

  head = g_strdup_printf ("%s %u%s%s", item, total, kinds->len > 0 ? ": " : "", line->str);
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, head);
}

/* How much was found of each kind. */
static void
add_counts (AssaySheet    *sheet,
            const GArray *rows)
{
  static const char *const items[] = { "claim", "quotation", "attribution", "figure",
                                       "date",  "name",      "loaded" };

  assay_sheet_add_blank (sheet);
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    add_count (sheet, rows, items[i]);
}

/**
 * assay_report_reading_to_text:
 * @draft: the draft
 * @reading: its reading
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): each sentence with what was found in it, for people. The kinds are the
 *   words of files: they are what rules and tables call them
 */
char *
assay_report_reading_to_text (AssayDraft             *draft,
                              AssayReading           *reading,
                              const AssayReportStyle *style)
{
  g_autoptr (GArray) rows = NULL;
  g_autofree char *title = NULL;
  AssaySheet *sheet = NULL;

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (reading != NULL, NULL);

  rows = collect_rows (reading);
  title = assay_draft_dup_title (draft);
  sheet = assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, title);

  if (!assay_reading_is_supported (reading))
    assay_sheet_add_flow (sheet, ASSAY_INK_WARNING,
                         _ ("Assay does not read this language yet: sentences, quotations and "
                            "figures in digits are all that it finds."));

  for (guint i = 0; i < rows->len; i++)
    add_row (sheet, reading, &g_array_index (rows, Row, i));

  add_counts (sheet, rows);

  return assay_sheet_end (sheet);
}
