/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-model.h"
#include "assay-report-private.h"
#include "assay-report-remarks.h"
#include "assay-report-writers.h"
#include "assay-revision.h"

/* What the next checker has to know: what is left to do, what waits for whom, and who did what so far. */

/* Words of a fact in a list. */
#define MAX_WORDS 120

static void
add_heading (GString    *note,
             const char *heading,
             guint       n)
{
  g_string_append_printf (note, "\n%s (%u)\n", heading, n);
}

/* The facts that are in @state, a line each; nothing where none is. */
static void
add_facts (GString    *note,
           GArray     *facts,
           AssayState  state,
           const char *heading)
{
  guint n = 0;

  for (guint i = 0; i < facts->len; i++)
    n += g_array_index (facts, AssayReportFact, i).state == state;

  if (n == 0)
    return;

  add_heading (note, heading, n);

  for (guint i = 0; i < facts->len; i++)
    {
      const AssayReportFact *fact = &g_array_index (facts, AssayReportFact, i);
      g_autofree char *words = NULL;
      g_autofree char *quoted = NULL;

      if (fact->state != state)
        continue;

      words = assay_sheet_elide (fact->exact, MAX_WORDS);
      quoted = assay_report_dup_quoted (words);
      /* Translators: the line of the draft, the words of a fact in quotation marks, and its kind */
      g_string_append_printf (note, _ ("- line %u: %s (%s)\n"), fact->line, quoted,
                              assay_report_get_kind_name (fact->fact->kind));
    }
}

static void
add_said (GString    *note,
          const char *by,
          const char *text)
{
  g_string_append_printf (note, "    %s%s%s\n", by != NULL ? by : "", by != NULL ? ": " : "", text);
}

/* One mark with all that was said of it. */
static void
add_mark (GString         *note,
          const char      *words,
          const AssayMark *mark)
{
  g_autofree char *elided = assay_sheet_elide (words, MAX_WORDS);
  g_autofree char *quoted = assay_report_dup_quoted (elided);

  g_string_append_printf (note, "- %s", quoted);
  if (mark->scope != ASSAY_MARK_NOTE)
    g_string_append_printf (note, " (%s)", assay_report_get_state_name (mark->state));
  g_string_append_c (note, '\n');
  if (mark->note != NULL)
    add_said (note, mark->noted_by != NULL ? mark->noted_by : mark->by, mark->note);

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (mark->thread, i);
      g_autofree char *said = assay_report_dup_remark (remark);

      add_said (note, remark->by, said);
    }
}

typedef gboolean (*MarkFunc) (const AssayMark *mark);

static gboolean
waits_for_lawyer (const AssayMark *mark)
{
  return assay_thread_is_legal (mark->thread);
}

/* Whether something was put to the author: as a question, or with what was left to them. */
static gboolean
is_asked (const AssayMark *mark)
{
  g_autoptr (GPtrArray) questions = assay_thread_list_questions (mark->thread);

  if (assay_thread_is_resolved (mark->thread))
    return FALSE;

  return questions->len > 0 || (mark->scope != ASSAY_MARK_NOTE && mark->note != NULL &&
                                mark->state == ASSAY_STATE_ON_AUTHOR);
}

/* What the desk wrote for itself, and what was said below it. */
static gboolean
is_noted (const AssayMark *mark)
{
  return (mark->note != NULL || assay_thread_length (mark->thread) > 0) &&
         !assay_thread_is_resolved (mark->thread) && !is_asked (mark);
}

static gboolean
is_open_passage (const AssayMark *mark)
{
  return mark->scope == ASSAY_MARK_PASSAGE && !assay_state_is_closed (mark->state);
}

static void
add_marks (GString      *note,
           AssayDossier *dossier,
           MarkFunc      is_wanted,
           const char   *heading)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  guint n = 0;

  for (guint i = 0; i < n_marks; i++)
    n += is_wanted (&marks[i]);

  if (n == 0)
    return;

  add_heading (note, heading, n);

  for (guint i = 0; i < n_marks; i++)
    {
      g_autofree char *words = NULL;

      if (!is_wanted (&marks[i]))
        continue;

      words = assay_text_dup_span (text, marks[i].span);
      add_mark (note, words, &marks[i]);
    }
}

static void
add_orphans (GString      *note,
             AssayDossier *dossier)
{
  GPtrArray *orphans = assay_dossier_get_orphans (dossier);

  if (orphans->len == 0)
    return;

  add_heading (note, _ ("Marks whose words are gone"), orphans->len);
  for (guint i = 0; i < orphans->len; i++)
    {
      const AssayOrphan *orphan = g_ptr_array_index (orphans, i);

      add_mark (note, orphan->exact, &orphan->mark);
    }
}

/* What one person did, in the order in which they came to the job. */
typedef struct
{
  const char *by;
  const char *last;
  guint       n_deeds;
} Worker;

static void
add_workers (GString      *note,
             AssayDossier *dossier)
{
  guint n_entries = 0;
  const AssayHistoryEntry *entries = assay_dossier_get_history (dossier, &n_entries);
  g_autoptr (GArray) workers = g_array_new (FALSE, FALSE, sizeof (Worker));
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n_entries; i++)
    {
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, entries[i].by));
      Worker *worker = NULL;

      if (place == 0)
        {
          const Worker first = { .by = entries[i].by };

          g_array_append_val (workers, first);
          place = workers->len;
          g_hash_table_insert (places, entries[i].by, GUINT_TO_POINTER (place));
        }

      worker = &g_array_index (workers, Worker, place - 1);
      worker->n_deeds++;
      if (worker->last == NULL || strcmp (worker->last, entries[i].at) < 0)
        worker->last = entries[i].at;
    }

  if (workers->len == 0)
    return;

  add_heading (note, _ ("Who worked on it"), workers->len);
  for (guint i = 0; i < workers->len; i++)
    {
      const Worker *worker = &g_array_index (workers, Worker, i);
      g_autofree char *last = assay_report_dup_time (worker->last);

      /* Translators: a person, how many things they did, and when the last was */
      g_string_append_printf (note,
                              ngettext ("- %s: %u step, %s\n", "- %s: %u steps, the last %s\n",
                                        worker->n_deeds),
                              worker->by, worker->n_deeds, last);
    }
}

/**
 * assay_report_write_handover:
 *
 * Returns: (transfer full): the note for who takes the job over, as text
 */
char *
assay_report_write_handover (AssayDossier            *dossier,
                             const AssayReportStyle  *style,
                             GError                 **error)
{
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  g_autoptr (GArray) facts = assay_report_list_facts (model, dossier);
  g_autofree char *made_by = assay_report_dup_provenance (model);
  g_autofree char *closed = assay_report_dup_closed (model);
  GString *note = g_string_new (NULL);

  /* Translators: the title of a draft */
  g_string_append_printf (note, _ ("Hand-over: %s\n"),
                          model->title != NULL ? model->title : model->file);
  g_string_append_printf (note, "%s\n", made_by);
  g_string_append_printf (note, "%s\n", closed);
  if (model->is_by_person)
    /* Translators: the verdict, and who gave it */
    g_string_append_printf (note, _ ("Verdict: %s, by %s\n"), assay_verdict_to_id (model->verdict),
                            model->person->by != NULL ? model->person->by : "");
  else
    g_string_append (note, _ ("Nobody has given a verdict yet\n"));

  add_marks (note, dossier, waits_for_lawyer, _ ("Waits for a lawyer"));
  add_facts (note, facts, ASSAY_STATE_ERROR, _ ("Errors that are not fixed"));
  add_marks (note, dossier, is_open_passage, _ ("Passages to be closed"));
  add_marks (note, dossier, is_asked, _ ("Asked and not settled"));
  add_marks (note, dossier, is_noted, _ ("Noted and not settled"));
  add_facts (note, facts, ASSAY_STATE_CANNOT_CONFIRM, _ ("Cannot be confirmed"));
  add_facts (note, facts, ASSAY_STATE_OPEN, _ ("Open facts"));
  add_orphans (note, dossier);
  add_workers (note, dossier);

  return g_string_free (note, FALSE);
}
