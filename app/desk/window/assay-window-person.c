/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-tally.h"
#include "assay-window-private.h"

/* What a person writes and decides in the strip and the side bar, and where a click there leads. */

static void
set_note_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();
  const char *note = NULL;
  guint n_facts = 0;
  guint fact = 0;

  g_variant_get (parameter, "(u&s)", &fact, &note);
  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  if (fact < n_facts)
    assay_case_set_note (self->work, fact, note, now);
}

static void
change_wording_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GError) error = NULL;

  if (!assay_case_replace (self->work, (guint) self->fact, g_variant_get_string (parameter, NULL),
                           now, &error))
    assay_window_tell (self, error->message);
}

static void
show_evidence_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  assay_source_pane_show_evidence (self->source, g_variant_get_uint32 (parameter));
}

/* Selects the fact that a finding is about; else the statement that it stands in. */
static void
select_finding_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  guint index = g_variant_get_uint32 (parameter);
  guint n_findings = 0;
  guint n_facts = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  int fact = -1;

  if (index >= n_findings)
    return;

  fact = findings[index].fact;
  for (guint i = 0; i < n_facts && fact < 0 && findings[index].claim >= 0; i++)
    {
      if ((int) facts[i].claim == findings[index].claim)
        fact = (int) i;
    }

  if (fact >= 0)
    assay_window_set_fact (self, fact);
  if (findings[index].n_sources > 0 && fact < 0)
    assay_source_pane_select_source (self->source, findings[index].sources[0]);
}

static void
set_summary_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();

  assay_case_set_summary (self->work, g_variant_get_string (parameter, NULL), now);
}

static void
set_reason_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();

  assay_case_set_reason (self->work, g_variant_get_string (parameter, NULL), now);
}

static void
set_score_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();
  const char *id = NULL;
  const char *reason = NULL;
  AssayCheck check = ASSAY_CHECK_FRESHNESS;
  int score = -1;

  g_variant_get (parameter, "(&si&s)", &id, &score, &reason);
  if (assay_check_from_id (id, &check) && score >= -1 && score <= 10)
    assay_case_set_score (self->work, check, score, reason, now);
}

static const GActionEntry entries[] = {
  { .name = "change-wording", .activate = change_wording_cb, .parameter_type = "s" },
  { .name = "select-finding", .activate = select_finding_cb, .parameter_type = "u" },
  { .name = "set-note", .activate = set_note_cb, .parameter_type = "(us)" },
  { .name = "set-reason", .activate = set_reason_cb, .parameter_type = "s" },
  { .name = "set-score", .activate = set_score_cb, .parameter_type = "(sis)" },
  { .name = "set-summary", .activate = set_summary_cb, .parameter_type = "s" },
  { .name = "show-evidence", .activate = show_evidence_cb, .parameter_type = "u" },
};

void
assay_window_init_person (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What of it can be done now: facts can be closed while they are those of the text as it stands. */
void
assay_window_update_person (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean has_fact = has_work && self->fact >= 0 && assay_case_is_current (self->work);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);
      gboolean needs_fact = entries[i].activate == change_wording_cb ||
                            entries[i].activate == set_note_cb;

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), needs_fact ? has_fact : has_work);
    }
}

/**
 * assay_window_refuse_pass:
 *
 * Returns: whether the draft cannot pass yet; the person has been told why then
 */
gboolean
assay_window_refuse_pass (AssayWindow *self)
{
  g_autofree char *hindrance = NULL;
  AssayTally tally;

  if (assay_case_is_pending (self->work))
    {
      assay_window_tell (self, _ ("The facts of this draft are still being looked for"));
      return TRUE;
    }

  assay_case_get_tally (self->work, &tally);
  hindrance = assay_tally_dup_hindrance (&tally);
  if (hindrance != NULL)
    assay_window_tell (self, hindrance);

  return hindrance != NULL;
}
