/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-progress.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-number.h"
#include "assay-report-model.h"
#include "assay-sheet.h"

/* “14 September 2025” and two blanks. */
#define DAY_COLUMNS 19
#define BAR_COLUMNS 20

/* A cell that a spreadsheet takes for a formula would be run there: it gets a quotation mark before it. */
static void
append_cell (GString    *line,
             const char *text)
{
  gboolean is_formula = *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;

  if (line->len > 0)
    g_string_append_c (line, ',');

  g_string_append_c (line, '"');

  if (is_formula)
    g_string_append_c (line, '\'');

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (line, '"');

      g_string_append_c (line, *p);
    }

  g_string_append_c (line, '"');
}

static void
append_tenths (GString *line,
               double   value)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (line, ",%s", g_ascii_formatd (number, sizeof number, "%.1f", value));
}

/**
 * assay_progress_to_csv:
 * @trainee: (nullable): whose; %NULL for everybody's
 *
 * Returns: (transfer full): all attempts, a line each, as RFC 4180 has it; the first line has the names of
 *   the columns
 */
char *
assay_progress_to_csv (AssayProgress  *self,
                       const char     *trainee,
                       GError        **error)
{
  g_autoptr (GPtrArray) attempts = assay_progress_list_attempts (self, trainee, error);
  GString *csv = NULL;

  if (attempts == NULL)
    return NULL;

  csv = g_string_new ("trainee,exercise,title,level,attempt,at,seconds,hints,points,passed");

  for (guint i = 0; i < ASSAY_N_OUTCOMES; i++)
    g_string_append_printf (csv, ",%s", assay_outcome_to_id ((AssayOutcome) i));

  g_string_append (csv, "\r\n");

  for (guint i = 0; i < attempts->len; i++)
    {
      const AssayProgressAttempt *attempt = g_ptr_array_index (attempts, i);
      g_autoptr (GString) line = g_string_new (NULL);

      append_cell (line, attempt->trainee);
      append_cell (line, attempt->exercise);
      append_cell (line, attempt->title);
      g_string_append_printf (line, ",%u,%u", attempt->level, attempt->number);
      append_cell (line, attempt->at);
      g_string_append_printf (line, ",%u,%u", attempt->seconds, attempt->hints);
      append_tenths (line, attempt->points);
      g_string_append_printf (line, ",%d", attempt->passed);

      for (guint j = 0; j < ASSAY_N_OUTCOMES; j++)
        g_string_append_printf (line, ",%u", attempt->counts[j]);

      g_string_append (csv, line->str);
      g_string_append (csv, "\r\n");
    }

  return g_string_free (csv, FALSE);
}

/* A bar of eighths of a column, beside which the number stands: nobody has to measure it. */
static char *
dup_bar (double share)
{
  static const char *const eighths[] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉" };
  guint n = (guint) (CLAMP (share, 0, 1) * BAR_COLUMNS * 8 + 0.5);
  GString *bar = g_string_new (NULL);

  for (guint i = 0; i < n / 8; i++)
    g_string_append (bar, "█");

  g_string_append (bar, eighths[n % 8]);

  return g_string_free (bar, FALSE);
}

static void
add_weeks (AssaySheet *sheet,
           GPtrArray  *weeks)
{
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("Points by week"));

  for (guint i = 0; i < weeks->len; i++)
    {
      const AssayProgressWeek *week = g_ptr_array_index (weeks, i);
      g_autofree char *bar = dup_bar (week->points / 100);
      g_autofree char *points = assay_number_dup (week->points, 1);
      g_autofree char *monday = assay_report_dup_day (week->monday);
      g_autofree char *figures = NULL;

      /* Translators: mean points, and of how many attempts */
      figures = g_strdup_printf (ngettext ("%s in %u attempt", "%s in %u attempts", week->n),
                                 points, week->n);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, DAY_COLUMNS, monday);
      assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, BAR_COLUMNS + 2, bar);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, figures);
    }

  assay_sheet_add_blank (sheet);
}

static void
add_rules (AssaySheet *sheet,
           GPtrArray  *rules)
{
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("By rule, the weakest first"));

  for (guint i = 0; i < rules->len; i++)
    {
      const AssayProgressRule *rule = g_ptr_array_index (rules, i);
      g_autofree char *bar = rule->n > 0 ? dup_bar ((double) rule->n_found / rule->n)
                                         : g_strdup ("");
      g_autofree char *found = NULL;
      g_autofree char *figures = NULL;

      /* Translators: how many of how many errors of a kind were found */
      found = g_strdup_printf (_ ("%u of %u found"), rule->n_found, rule->n);
      figures = g_strdup_printf (
          ngettext ("%s, %u false alarm", "%s, %u false alarms", rule->n_false), found,
          rule->n_false);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 12, rule->rule);
      assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, BAR_COLUMNS + 2, bar);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, figures);
    }

  assay_sheet_add_blank (sheet);
}

static void
add_attempts (AssaySheet *sheet,
              GPtrArray  *attempts)
{
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("Attempts"));

  for (guint i = 0; i < attempts->len; i++)
    {
      const AssayProgressAttempt *attempt = g_ptr_array_index (attempts, i);
      g_autofree char *day = assay_report_dup_day (attempt->at);
      g_autofree char *figure = assay_number_dup (attempt->points, 1);
      g_autofree char *points = NULL;
      g_autofree char *title = NULL;

      points = g_strdup_printf (attempt->passed ? _ ("%s, passed") : _ ("%s, not passed"), figure);
      /* Translators: a trainee, an exercise, and which attempt it was */
      title = g_strdup_printf (_ ("%s: %s, attempt %u"), attempt->trainee, attempt->title,
                               attempt->number);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, DAY_COLUMNS, day);
      assay_sheet_add_cell (sheet, attempt->passed ? ASSAY_INK_GOOD : ASSAY_INK_BAD,
                            BAR_COLUMNS + 2, points);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, title);
    }
}

static void
add_suggestion (AssaySheet  *sheet,
                AssayCourse *course,
                guint        number,
                const char  *why)
{
  g_autofree char *line = NULL;

  if (number == 0)
    {
      assay_sheet_add_flow (sheet, ASSAY_INK_GOOD, _ ("All exercises of the course are passed."));
    }
  else
    {
      AssayExercise *exercise = g_ptr_array_index (course->exercises, number - 1);

      /* Translators: number and title of an exercise */
      line = g_strdup_printf (_ ("Next: exercise %u, “%s”"), number,
                              assay_exercise_get_info (exercise)->title);
      assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, line);
    }

  if (number != 0 && why != NULL)
    {
      /* Translators: id and name of a rule */
      g_autofree char *reason = g_strdup_printf (_ ("It trains %s, %s: of this you miss most."),
                                                 why, assay_kind_get_name (why));

      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, reason);
    }

  assay_sheet_add_blank (sheet);
}

/**
 * assay_progress_to_text:
 * @trainee: (nullable): whose; %NULL for everybody's
 * @course: (nullable): out of which the next exercise of @trainee is suggested
 * @style: what it looks like
 *
 * Returns: (transfer full): weeks, rules and attempts, as bars with their figures
 */
char *
assay_progress_to_text (AssayProgress           *self,
                        const char              *trainee,
                        AssayCourse             *course,
                        const AssayReportStyle  *style,
                        GError                 **error)
{
  g_autoptr (GPtrArray) weeks = assay_progress_list_weeks (self, trainee, error);
  g_autoptr (GPtrArray) rules = NULL;
  g_autoptr (GPtrArray) attempts = NULL;
  AssaySheet *sheet = NULL;
  g_autofree char *why = NULL;
  GError *local_error = NULL;
  guint number = 0;

  if (weeks != NULL)
    rules = assay_progress_list_rules (self, trainee, error);
  if (rules != NULL)
    attempts = assay_progress_list_attempts (self, trainee, error);
  if (attempts == NULL)
    return NULL;

  if (course != NULL)
    number = assay_progress_suggest (self, trainee, course, &why, &local_error);

  if (local_error != NULL)
    {
      g_propagate_error (error, local_error);
      return NULL;
    }

  sheet = assay_sheet_new (style->width, style->is_coloured);

  if (attempts->len == 0)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("Nothing has been handed in yet."));
  if (course != NULL)
    add_suggestion (sheet, course, number, why);

  if (attempts->len > 0)
    {
      add_weeks (sheet, weeks);
      add_rules (sheet, rules);
      add_attempts (sheet, attempts);
    }

  return assay_sheet_end (sheet);
}
