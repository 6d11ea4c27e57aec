/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-desk-report-private.h"

#include <string.h>

#include "assay-report-csv.h"
#include "assay-report-fact.h"

static void
free_job (gpointer data)
{
  AssayDeskJob *job = data;

  g_free (job->file);
  g_free (job->title);
  g_free (job->policy);
  g_strfreev (job->outlets);
  g_free (job);
}

static void
free_outlet (gpointer data)
{
  AssayDeskOutlet *outlet = data;

  g_free (outlet->id);
  g_free (outlet->name);
  g_free (outlet);
}

AssayDeskReport *
assay_desk_report_new (void)
{
  AssayDeskReport *self = g_new0 (AssayDeskReport, 1);

  self->jobs = g_ptr_array_new_with_free_func (free_job);
  self->outlets = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_outlet);

  return self;
}

void
assay_desk_report_free (AssayDeskReport *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->jobs);
  g_hash_table_unref (self->outlets);
  g_free (self);
}

/* The outlet's own row of the desk, made where there is none yet. */
static AssayDeskOutlet *
get_outlet (AssayDeskReport   *self,
            const AssayOutlet *outlet)
{
  AssayDeskOutlet *row = g_hash_table_lookup (self->outlets, outlet->id);

  if (row != NULL)
    return row;

  row = g_new0 (AssayDeskOutlet, 1);
  row->id = g_strdup (outlet->id);
  row->name = g_strdup (outlet->name);
  row->tier = outlet->tier;
  g_hash_table_insert (self->outlets, row->id, row);

  return row;
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_sources (AssayDeskReport *self,
             AssayDeskJob    *job,
             GListModel      *sources)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  job->n_sources = g_list_model_get_n_items (sources);

  for (guint i = 0; i < job->n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      const AssayOutlet *outlet = assay_source_get_outlet (source);
      AssayDeskOutlet *row = NULL;

      job->n_read += assay_source_get_state (source) == ASSAY_SOURCE_READ;
      if (outlet == NULL)
        continue;

      row = get_outlet (self, outlet);
      row->n_sources++;
      if (!g_ptr_array_find_with_equal_func (ids, row->id, g_str_equal, NULL))
        {
          row->n_jobs++;
          g_ptr_array_add (ids, g_strdup (row->id));
        }
    }

  g_ptr_array_sort (ids, compare_strings);
  g_ptr_array_add (ids, NULL);
  job->outlets = (char **) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
}

/**
 * assay_desk_report_add:
 * @dossier: a job, which is current; it is not kept
 * @file: what its file is called
 */
void
assay_desk_report_add (AssayDeskReport *self,
                       AssayDossier    *dossier,
                       const char      *file)
{
  g_autoptr (AssayReportModel) model = NULL;
  g_autoptr (GArray) facts = NULL;
  AssayDeskJob *job = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (ASSAY_IS_DOSSIER (dossier));

  model = assay_report_model_new (dossier, NULL);
  facts = assay_report_list_facts (model, dossier);
  job = g_new0 (AssayDeskJob, 1);
  job->file = g_strdup (file);
  job->title = g_strdup (model->title != NULL ? model->title : model->file);
  job->policy = g_strdup (assay_policy_get_name (assay_analysis_get_policy (model->analysis)));
  job->day = assay_analysis_get_as_of (model->analysis);
  job->verdict = model->verdict;
  job->is_by_person = model->is_by_person;
  job->confidence = model->confidence;
  job->n_facts = model->facts.n;
  job->n_closed = model->facts.n_closed;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    job->scores[i] = model->person->scores[i] >= 0 ? model->person->scores[i]
                                                   : model->standing->checks[i].score;

  for (guint i = 0; i < facts->len; i++)
    job->n_errors += g_array_index (facts, AssayReportFact, i).state == ASSAY_STATE_ERROR;

  for (guint i = 0; i < model->findings->len; i++)
    {
      const AssayReportFinding *item = &g_array_index (model->findings, AssayReportFinding, i);

      if (item->severity != ASSAY_SEVERITY_NOTE)
        job->n_found[item->finding->rule]++;
    }

  add_sources (self, job, assay_analysis_get_sources (model->analysis));
  g_ptr_array_add (self->jobs, job);
}

static int
compare_outlets (gconstpointer a,
                 gconstpointer b)
{
  const AssayDeskOutlet *first = *(const AssayDeskOutlet *const *) a;
  const AssayDeskOutlet *second = *(const AssayDeskOutlet *const *) b;

  if (first->n_jobs != second->n_jobs)
    return first->n_jobs > second->n_jobs ? -1 : 1;
  if (first->n_sources != second->n_sources)
    return first->n_sources > second->n_sources ? -1 : 1;

  return strcmp (first->id, second->id);
}

/* Returns: (transfer container): the outlets, those used most first */
GPtrArray *
assay_desk_report_list_outlets (AssayDeskReport *self)
{
  GPtrArray *outlets = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer outlet = NULL;

  g_hash_table_iter_init (&iter, self->outlets);
  while (g_hash_table_iter_next (&iter, NULL, &outlet))
    g_ptr_array_add (outlets, outlet);

  g_ptr_array_sort (outlets, compare_outlets);

  return outlets;
}

/* “F1:2 N1:3”: the rules that found something, each with how often. */
static char *
dup_found (const AssayDeskJob *job)
{
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      if (job->n_found[i] > 0)
        g_string_append_printf (found, "%s%s:%u", found->len > 0 ? " " : "",
                                assay_rule_get ((AssayRuleId) i)->code, job->n_found[i]);
    }

  return g_string_free (found, FALSE);
}

static void
add_number (GString *sheet,
            int      value)
{
  g_string_append_c (sheet, ',');
  if (value >= 0)
    g_string_append_printf (sheet, "%d", value);
}

static void
add_job (GString            *sheet,
         const AssayDeskJob *job)
{
  g_autofree char *found = dup_found (job);
  g_autofree char *outlets = g_strjoinv (" ", job->outlets);
  g_autofree char *day = assay_day_is_set (job->day) ? assay_day_to_iso (job->day) : g_strdup ("");
  const char *const words[] = { job->file, job->title, day, assay_verdict_to_id (job->verdict),
                                job->is_by_person ? "person" : "machine",
                                assay_confidence_to_id (job->confidence) };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (i > 0)
        g_string_append_c (sheet, ',');
      assay_report_add_csv (sheet, words[i] != NULL ? words[i] : "");
    }

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    add_number (sheet, job->scores[i]);

  add_number (sheet, (int) job->n_facts);
  add_number (sheet, (int) job->n_closed);
  add_number (sheet, (int) (job->n_facts - job->n_closed));
  add_number (sheet, (int) job->n_errors);
  add_number (sheet, (int) job->n_sources);
  add_number (sheet, (int) job->n_read);
  g_string_append_c (sheet, ',');
  assay_report_add_csv (sheet, found);
  g_string_append_c (sheet, ',');
  assay_report_add_csv (sheet, outlets);
  g_string_append (sheet, "," ASSAY_VERSION "," ASSAY_RULE_SET_VERSION ",");
  assay_report_add_csv (sheet, job->policy);
  g_string_append (sheet, "\r\n");
}

/**
 * assay_desk_report_to_csv:
 *
 * Returns: (transfer full): a row a job, as RFC 4180 has it; keys and ids never change
 */
GBytes *
assay_desk_report_to_csv (AssayDeskReport *self)
{
  GString *sheet = g_string_new ("file,title,as_of,verdict,by,confidence,freshness,quotes,"
                                 "source_reliability,plausibility,facts,closed,open,errors,sources,"
                                 "read,findings,outlets,assay,rule_set,policy\r\n");

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->jobs->len; i++)
    add_job (sheet, g_ptr_array_index (self->jobs, i));

  return g_string_free_to_bytes (sheet);
}
