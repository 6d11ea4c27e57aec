/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-desk-report-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-number.h"
#include "assay-report-html-private.h"

/* The jobs of a desk as one page: each chart is drawn, and stands beside its table. */

/* So many outlets are shown, and so many jobs with the most open. */
#define MAX_OUTLETS 25
#define MAX_JOBS 200

/* The chart over time, in its own units. */
#define CHART_WIDTH 720
#define CHART_HEIGHT 200
#define CHART_LEFT 34
#define CHART_BOTTOM 22
#define MAX_COLUMN 46

/* What a character of a label takes, as wide as fonts have it, and the air between two labels. */
#define LABEL_ADVANCE 7
#define LABEL_GAP 8

static const AssayVerdict verdicts[ASSAY_N_DESK_VERDICTS] = { ASSAY_VERDICT_PASS, ASSAY_VERDICT_OPEN,
                                                   ASSAY_VERDICT_FAIL };

static void
add_count (AssayMarkup *page,
           guint        number)
{
  g_autofree char *shown = assay_number_dup_count (number);

  assay_markup_element (page, "td", "n", shown);
}

static void
open_section (AssayMarkup *page,
              const char  *id,
              const char  *title)
{
  assay_markup_open (page, "section", "class", "desk-part", "aria-labelledby", id, NULL);
  assay_markup_open (page, "h2", "id", id, NULL);
  assay_markup_text (page, title);
  assay_markup_raw (page, "</h2>\n");
}

static void
open_table (AssayMarkup       *page,
            const char *const *heads,
            guint              n_heads,
            guint              n_words)
{
  assay_markup_raw (page, "<table><thead><tr>");
  for (guint i = 0; i < n_heads; i++)
    assay_markup_element (page, "th", i < n_words ? NULL : "n", heads[i]);
  assay_markup_raw (page, "</tr></thead><tbody>\n");
}

static void
add_rect (AssayMarkup *page,
          const char  *class_name,
          const int    area[4])
{
  g_autofree char *x = g_strdup_printf ("%d", area[0]);
  g_autofree char *y = g_strdup_printf ("%d", area[1]);
  g_autofree char *width = g_strdup_printf ("%d", area[2]);
  g_autofree char *height = g_strdup_printf ("%d", area[3]);

  assay_markup_open (page, "rect", "class", class_name, "x", x, "y", y, "width", width, "height",
                     height, NULL);
  assay_markup_close (page, "rect");
}

static char *
dup_month (const AssayDeskMonth *month)
{
  return month->month.year != 0 ? assay_day_dup_label (month->month)
                                : g_strdup (_ ("no date known"));
}

static void
add_label (AssayMarkup *page,
           const char  *anchor,
           int          x,
           int          y,
           const char  *words)
{
  g_autofree char *left = g_strdup_printf ("%d", x);
  g_autofree char *top = g_strdup_printf ("%d", y);

  assay_markup_open (page, "text", "x", left, "y", top, "text-anchor", anchor, NULL);
  assay_markup_text (page, words);
  assay_markup_close (page, "text");
}

static void
add_verdicts (AssayMarkup     *page,
              AssayDeskReport *self)
{
  guint n[ASSAY_N_DESK_VERDICTS] = { 0 };

  for (guint i = 0; i < self->jobs->len; i++)
    n[assay_desk_get_verdict_index (
        ((AssayDeskJob *) g_ptr_array_index (self->jobs, i))->verdict)]++;

  assay_markup_raw (page, "<ul class=\"scores desk-verdicts\">\n");

  for (guint v = 0; v < ASSAY_N_DESK_VERDICTS; v++)
    {
      g_autofree char *shown = assay_number_dup_count (n[v]);

      assay_markup_open (page, "li", "class", assay_report_html_get_verdict_class (verdicts[v]),
                         NULL);
      assay_markup_element (page, "span", "name", assay_verdict_to_id (verdicts[v]));
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", "score", shown);
      assay_report_html_add_bar (page, (int) n[v], (int) self->jobs->len);
      assay_markup_raw (page, "</li>\n");
    }

  assay_markup_raw (page, "</ul>\n");
}

/*
 * Names a month below the middle of its column, inside the chart, unless the name before needs the room.
 *
 * @free_from: (inout): where there is room
 */
static void
add_month_label (AssayMarkup *page,
                 const AssayDeskMonth *month,
                 int          middle,
                 int         *free_from)
{
  g_autofree char *label = dup_month (month);
  int width = (int) g_utf8_strlen (label, -1) * LABEL_ADVANCE;
  int left = CLAMP (middle - width / 2, 0, MAX (CHART_WIDTH - width, 0));

  if (left < *free_from)
    return;

  add_label (page, "middle", left + width / 2, CHART_HEIGHT - 6, label);
  *free_from = left + width + LABEL_GAP;
}

/* A column a month, its verdicts on top of each other; the best at the bottom. */
static void
add_columns (AssayMarkup *page,
             GArray      *months)
{
  guint most = 1;
  int step = 0;
  int width = 0;
  int free_from = 0;
  g_autofree char *box = g_strdup_printf ("0 0 %d %d", CHART_WIDTH, CHART_HEIGHT);
  g_autofree char *scale = NULL;

  for (guint i = 0; i < months->len; i++)
    most = MAX (most, g_array_index (months, AssayDeskMonth, i).n_all);

  step = (CHART_WIDTH - CHART_LEFT) / (int) MAX (months->len, 1);
  width = CLAMP (step - 4, 1, MAX_COLUMN);
  step = MIN (step, MAX_COLUMN + 24);
  scale = assay_number_dup_count (most);

  assay_markup_open (page, "svg", "class", "chart", "viewBox", box, "aria-hidden", "true", NULL);
  add_label (page, "end", CHART_LEFT - 6, 12, scale);
  add_label (page, "end", CHART_LEFT - 6, CHART_HEIGHT - CHART_BOTTOM, "0");
  add_rect (page, "rail", (const int[]){ CHART_LEFT, 6, CHART_WIDTH - CHART_LEFT, 1 });

  for (guint i = 0; i < months->len; i++)
    {
      const AssayDeskMonth *month = &g_array_index (months, AssayDeskMonth, i);
      int x = CHART_LEFT + 2 + (int) i * step;
      int y = CHART_HEIGHT - CHART_BOTTOM;

      for (guint v = 0; v < ASSAY_N_DESK_VERDICTS; v++)
        {
          int height = (int) (month->n[v] * (CHART_HEIGHT - CHART_BOTTOM - 6) / most);

          y -= height;
          if (height > 0)
            add_rect (page, assay_report_html_get_verdict_class (verdicts[v]),
                      (const int[]){ x, y, width, height });
        }

      add_month_label (page, month, x + width / 2, &free_from);
    }

  add_rect (page, "axis",
            (const int[]){ CHART_LEFT, CHART_HEIGHT - CHART_BOTTOM, CHART_WIDTH - CHART_LEFT, 1 });
  assay_markup_raw (page, "</svg>\n");
}

static void
add_months (AssayMarkup     *page,
            AssayDeskReport *self)
{
  g_autoptr (GArray) months = assay_desk_report_list_months (self);
  const char *const heads[] = { _ ("Month"), "PASS", "OPEN", "FAIL" };

  open_section (page, "months-title", _ ("Over time"));
  add_columns (page, months);
  open_table (page, heads, G_N_ELEMENTS (heads), 1);

  for (guint i = 0; i < months->len; i++)
    {
      const AssayDeskMonth *month = &g_array_index (months, AssayDeskMonth, i);
      g_autofree char *label = dup_month (month);

      assay_markup_raw (page, "<tr>");
      assay_markup_element (page, "td", NULL, label);
      for (guint v = 0; v < ASSAY_N_DESK_VERDICTS; v++)
        add_count (page, month->n[v]);
      assay_markup_raw (page, "</tr>\n");
    }

  assay_markup_raw (page, "</tbody></table>\n</section>\n");
}

typedef struct
{
  AssayRuleId rule;
  guint       n;
  guint       n_jobs;
} RuleCount;

static int
compare_counts (gconstpointer a,
                gconstpointer b)
{
  const RuleCount *first = a;
  const RuleCount *second = b;

  if (first->n != second->n)
    return first->n > second->n ? -1 : 1;

  return (int) first->rule - (int) second->rule;
}

static void
add_bar_cell (AssayMarkup *page,
              guint        value,
              guint        most)
{
  assay_markup_raw (page, "<td class=\"bars\">");
  assay_report_html_add_bar (page, (int) value, (int) most);
  assay_markup_raw (page, "</td>");
}

static void
add_rules (AssayMarkup     *page,
           AssayDeskReport *self)
{
  RuleCount counts[ASSAY_N_RULES] = { { 0 } };
  const char *const heads[] = { _ ("Rule"), "", _ ("Findings"), _ ("Jobs") };

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    counts[i].rule = (AssayRuleId) i;

  for (guint i = 0; i < self->jobs->len; i++)
    {
      const AssayDeskJob *job = g_ptr_array_index (self->jobs, i);

      for (guint r = 0; r < ASSAY_N_RULES; r++)
        {
          counts[r].n += job->n_found[r];
          counts[r].n_jobs += job->n_found[r] > 0;
        }
    }

  qsort (counts, ASSAY_N_RULES, sizeof *counts, compare_counts);
  open_section (page, "rules-title", _ ("What was found, by rule"));
  open_table (page, heads, G_N_ELEMENTS (heads), 2);

  for (guint i = 0; i < ASSAY_N_RULES && counts[i].n > 0; i++)
    {
      const AssayRule *rule = assay_rule_get (counts[i].rule);

      assay_markup_raw (page, "<tr><td>");
      assay_markup_text (page, _ (rule->name));
      assay_markup_raw (page, " ");
      assay_markup_element (page, "span", "code", rule->code);
      assay_markup_raw (page, "</td>");
      add_bar_cell (page, counts[i].n, counts[0].n);
      add_count (page, counts[i].n);
      add_count (page, counts[i].n_jobs);
      assay_markup_raw (page, "</tr>\n");
    }

  assay_markup_raw (page, "</tbody></table>\n</section>\n");
}

static void
add_outlets (AssayMarkup     *page,
             AssayDeskReport *self)
{
  g_autoptr (GPtrArray) outlets = assay_desk_report_list_outlets (self);
  const char *const heads[] = { _ ("Outlet"), "", _ ("Jobs"), _ ("Sources") };
  guint most = outlets->len > 0 ? ((AssayDeskOutlet *) g_ptr_array_index (outlets, 0))->n_jobs : 1;

  open_section (page, "outlets-title", _ ("Outlets that jobs rest on"));
  open_table (page, heads, G_N_ELEMENTS (heads), 2);

  for (guint i = 0; i < MIN (outlets->len, MAX_OUTLETS); i++)
    {
      const AssayDeskOutlet *outlet = g_ptr_array_index (outlets, i);

      assay_markup_raw (page, "<tr><td><bdi>");
      assay_markup_text (page, outlet->name);
      assay_markup_raw (page, "</bdi> ");
      assay_markup_element (page, "span", assay_tier_is_low (outlet->tier) ? "bad" : "code",
                            outlet->tier != ASSAY_TIER_NONE ? assay_tier_get_label (outlet->tier)
                                                            : "");
      assay_markup_raw (page, "</td>");
      add_bar_cell (page, outlet->n_jobs, most);
      add_count (page, outlet->n_jobs);
      add_count (page, outlet->n_sources);
      assay_markup_raw (page, "</tr>\n");
    }

  assay_markup_raw (page, "</tbody></table>\n");

  if (outlets->len > MAX_OUTLETS)
    {
      guint n_more = outlets->len - MAX_OUTLETS;
      g_autofree char *more = g_strdup_printf (
          ngettext ("%u more outlet", "%u more outlets", n_more), n_more);

      assay_markup_element (page, "p", "by", more);
    }

  assay_markup_raw (page, "</section>\n");
}

static int
compare_open (gconstpointer a,
              gconstpointer b)
{
  const AssayDeskJob *first = *(const AssayDeskJob *const *) a;
  const AssayDeskJob *second = *(const AssayDeskJob *const *) b;
  guint first_open = first->n_facts - first->n_closed;
  guint second_open = second->n_facts - second->n_closed;

  if (first_open != second_open)
    return first_open > second_open ? -1 : 1;

  return g_strcmp0 (first->file, second->file);
}

static void
add_job (AssayMarkup        *page,
         const AssayDeskJob *job,
         guint               most)
{
  guint n_open = job->n_facts - job->n_closed;
  g_autofree char *day = assay_day_is_set (job->day) ? assay_day_dup_label (job->day) : NULL;

  assay_markup_raw (page, "<tr><td><bdi>");
  assay_markup_text (page, job->title);
  assay_markup_raw (page, "</bdi> <span class=\"code\"><bdi>");
  assay_markup_text (page, job->file);
  assay_markup_raw (page, "</bdi></span></td>");
  assay_markup_element (page, "td", "day", day);
  assay_markup_open (page, "td", "class", assay_report_html_get_verdict_class (job->verdict), NULL);
  assay_markup_text (page, assay_verdict_to_id (job->verdict));
  assay_markup_raw (page, "</td>");
  add_bar_cell (page, n_open, most);
  add_count (page, n_open);
  add_count (page, job->n_errors);
  assay_markup_raw (page, "</tr>\n");
}

static void
add_jobs (AssayMarkup     *page,
          AssayDeskReport *self)
{
  g_autoptr (GPtrArray) jobs = g_ptr_array_copy (self->jobs, NULL, NULL);
  const char *const heads[] = {
    _ ("Job"), _ ("As of"), _ ("Verdict"), "", _ ("Open"), _ ("Errors")
  };
  guint most = 1;

  /* The copy owns none of them. */
  g_ptr_array_set_free_func (jobs, NULL);
  g_ptr_array_sort (jobs, compare_open);
  for (guint i = 0; i < jobs->len; i++)
    {
      const AssayDeskJob *job = g_ptr_array_index (jobs, i);

      most = MAX (most, job->n_facts - job->n_closed);
    }

  open_section (page, "jobs-title", _ ("Jobs, by what is open in them"));
  open_table (page, heads, G_N_ELEMENTS (heads), 4);
  for (guint i = 0; i < MIN (jobs->len, MAX_JOBS); i++)
    add_job (page, g_ptr_array_index (jobs, i), most);
  assay_markup_raw (page, "</tbody></table>\n");

  if (jobs->len > MAX_JOBS)
    {
      guint n_more = jobs->len - MAX_JOBS;
      g_autofree char *more = g_strdup_printf (ngettext ("%u more job", "%u more jobs", n_more),
                                               n_more);

      assay_markup_element (page, "p", "by", more);
    }

  assay_markup_raw (page, "</section>\n");
}

static int
compare_policies (gconstpointer a,
                  gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Each policy that jobs were judged by, once. */
static char *
dup_policies (AssayDeskReport *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < self->jobs->len; i++)
    {
      const AssayDeskJob *job = g_ptr_array_index (self->jobs, i);

      if (!g_ptr_array_find_with_equal_func (names, job->policy, g_str_equal, NULL))
        g_ptr_array_add (names, job->policy);
    }

  g_ptr_array_sort (names, compare_policies);
  g_ptr_array_add (names, NULL);

  return g_strjoinv (", ", (char **) names->pdata);
}

/**
 * assay_desk_report_to_html:
 *
 * Returns: (transfer full): one page that needs nothing but itself
 */
GBytes *
assay_desk_report_to_html (AssayDeskReport *self)
{
  g_autofree char *policies = NULL;
  AssayMarkup *page = NULL;
  g_autofree char *n_jobs = NULL;
  g_autofree char *count = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  page = assay_markup_new ();
  policies = dup_policies (self);
  n_jobs = assay_number_dup_count (self->jobs->len);
  count = g_strdup_printf (ngettext ("%s job", "%s jobs", self->jobs->len), n_jobs);
  assay_report_html_add_head (page, _ ("Desk report"));
  assay_markup_raw (page, "<header>\n");
  assay_markup_element (page, "p", "kicker", _ ("Desk report"));
  assay_markup_raw (page, "\n<h1>");
  assay_markup_text (page, count);
  assay_markup_raw (page, "</h1>\n<div class=\"result\">\n");
  add_verdicts (page, self);
  assay_markup_raw (page, "</div>\n</header>\n<main>\n");
  add_months (page, self);
  add_rules (page, self);
  add_outlets (page, self);
  add_jobs (page, self);
  assay_markup_raw (page, "</main>\n<footer><p class=\"by\">Assay " ASSAY_VERSION " · ");
  assay_markup_text (page, _ ("Rule set"));
  assay_markup_raw (page, " " ASSAY_RULE_SET_VERSION " · ");
  assay_markup_text (page, _ ("Policy"));
  assay_markup_raw (page, " ");
  assay_markup_text (page, policies);
  assay_markup_raw (page, "</p></footer>\n</body>\n</html>\n");

  return assay_markup_end (page);
}
