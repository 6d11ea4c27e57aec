/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-about.h"
#include "assay-command-list.h"
#include "assay-clock.h"
#include "assay-closing.h"
#include "assay-concern.h"
#include "assay-window-private.h"

static void
set_enabled (AssayWindow *self,
             const char  *name,
             gboolean     is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

static void
set_state (AssayWindow *self,
           const char  *name,
           const char  *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (state != NULL ? state : ""));
}

/* What can be done now, and what the toggles of the desk show. */
void
assay_window_update_actions (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean has_fact = has_work && self->fact >= 0;
  gboolean is_current = has_work && assay_case_is_current (self->work);
  AssaySpan span = { 0, 0 };
  gboolean has_words = has_work &&
                       (has_fact || assay_draft_pane_get_selection (self->draft, &span));
  const AssayPersonVerdict *person = NULL;
  g_autofree char *wording = NULL;

  if (has_work)
    person = assay_dossier_get_person (assay_case_get_dossier (self->work));
  if (has_fact)
    wording = assay_case_dup_wording (self->work, (guint) self->fact);

  set_enabled (self, "save", has_work);
  set_enabled (self, "save-as", has_work);
  set_enabled (self, "undo", has_work && assay_case_can_undo (self->work));
  set_enabled (self, "redo", has_work && assay_case_can_redo (self->work));
  set_enabled (self, "next-evidence", has_fact);
  set_enabled (self, "confirm-sentence", has_fact && is_current);
  set_enabled (self, "next-fact", has_work);
  set_enabled (self, "next-problem", has_work);
  set_enabled (self, "previous-problem", has_work);
  set_enabled (self, "previous-fact", has_work);
  set_enabled (self, "state", has_words && is_current);
  set_enabled (self, "note", has_words && is_current);
  set_enabled (self, "accept-wording", wording != NULL && is_current);
  set_enabled (self, "add-source", has_work);
  set_enabled (self, "verdict", has_work);
  set_enabled (self, "confidence", has_work);

  set_state (self, "state",
             has_fact ? assay_state_to_id (assay_case_get_state (self->work, (guint) self->fact))
                      : "");
  set_state (self, "verdict", has_work ? assay_verdict_to_id (person->verdict) : "");
  set_state (self, "confidence", has_work ? assay_confidence_to_id (person->confidence) : "");
  assay_window_update_person (self);
  assay_window_update_seal (self);
  assay_window_update_revising (self);
  assay_window_update_notes (self);
  assay_window_update_queries (self);
  assay_window_update_merging (self);
  assay_window_update_export (self);
  assay_window_update_making (self);
}

/* Why no fact was gone to. */
static const char *
get_end (AssayWindow *self,
         gboolean     is_for_problems,
         guint        n_facts)
{
  AssayFactFilter filter = assay_draft_pane_get_filter (self->draft);
  gboolean is_filtered = assay_fact_filter_is_active (&filter);

  if (assay_case_is_pending (self->work))
    return _ ("The facts of this draft are still being looked for");
  if (n_facts == 0)
    return _ ("No fact was found. Select the words that you want to check.");
  if (is_for_problems)
    return is_filtered ? _ ("No problem is left that the filter shows")
                       : _ ("No problem is left open");

  return is_filtered ? _ ("No fact is left that the filter shows") : _ ("Every fact is closed");
}

/*
 * The next fact that the filter stops at from the selected one, in one direction; around the end if there is none before
 * it. Problems come in the order of reading, too: who goes by weight leaps to and fro in the text, and loses the thread.
 */
static void
step (AssayWindow *self,
      int          direction,
      gboolean     is_for_problems)
{
  g_autofree AssayConcern *concerns = is_for_problems ? assay_case_list_stops (self->work) : NULL;
  guint n_facts = 0;
  int before = self->fact;
  int n;

  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  n = (int) n_facts;

  for (int i = 1; i <= n; i++)
    {
      int start = self->fact < 0 && direction < 0 ? 0 : self->fact;
      int fact = ((start + direction * i) % n + n) % n;

      if ((concerns == NULL || concerns[fact] != ASSAY_CONCERN_NONE) &&
          assay_draft_pane_visits_fact (self->draft, (guint) fact))
        {
          assay_window_set_fact (self, fact);
          if (is_for_problems && before >= 0 && (direction > 0 ? fact <= before : fact >= before))
            assay_window_tell (self, direction > 0 ? _ ("Back at the first problem")
                                                   : _ ("Back at the last problem"));
          return;
        }
    }

  assay_window_tell (self, get_end (self, is_for_problems, n_facts));
}

static void
next_fact_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  step (ASSAY_WINDOW (user_data), 1, FALSE);
}

static void
previous_fact_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  step (ASSAY_WINDOW (user_data), -1, FALSE);
}

static void
next_problem_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  step (ASSAY_WINDOW (user_data), 1, TRUE);
}

static void
previous_problem_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  step (ASSAY_WINDOW (user_data), -1, TRUE);
}

/* The same state again opens the fact. What is selected comes first. */
static void
state_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();
  AssayState state = ASSAY_STATE_OPEN;

  if (!assay_state_from_id (g_variant_get_string (parameter, NULL), &state) ||
      assay_window_mark_selection (self, state) || self->fact < 0)
    return;
  if (assay_case_get_state (self->work, (guint) self->fact) == state)
    state = ASSAY_STATE_OPEN;

  assay_case_set_state (self->work, (guint) self->fact, state, now);
  assay_window_set_fact (self, self->fact);
}

/* All of the sentence that the selected fact stands in; what is left open there is gone to, and told. */
static void
confirm_sentence_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();
  g_autofree char *message = NULL;
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self->work),
                                                     &n_facts);
  AssayClosing closing;

  if (self->fact < 0 || (guint) self->fact >= n_facts)
    return;

  assay_case_confirm_claim (self->work, facts[self->fact].claim, now, &closing);
  assay_window_set_fact (self, closing.first_left >= 0 ? closing.first_left : self->fact);
  message = assay_closing_dup_message (&closing);
  assay_window_tell (self, message);
}

static void
accept_wording_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *wording = assay_case_dup_wording (self->work, (guint) self->fact);
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GError) error = NULL;

  if (wording != NULL && !assay_case_replace (self->work, (guint) self->fact, wording, now, &error))
    assay_window_tell (self, error->message);
}

static void
verdict_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  const AssayPersonVerdict *person = NULL;
  AssayVerdict verdict = assay_verdict_from_id (g_variant_get_string (parameter, NULL));
  g_autofree char *now = assay_clock_dup_now ();

  person = assay_dossier_get_person (assay_case_get_dossier (self->work));
  if (verdict == ASSAY_VERDICT_PASS && person->verdict != verdict &&
      assay_window_refuse_pass (self))
    return;

  assay_case_set_verdict (self->work,
                          person->verdict == verdict ? ASSAY_VERDICT_UNSET : verdict, now);
}

static void
confidence_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  const AssayPersonVerdict *person = NULL;
  AssayConfidence confidence = assay_confidence_from_id (g_variant_get_string (parameter, NULL));
  g_autofree char *now = assay_clock_dup_now ();

  person = assay_dossier_get_person (assay_case_get_dossier (self->work));
  assay_case_set_confidence (
      self->work, person->confidence == confidence ? ASSAY_CONFIDENCE_UNSET : confidence, now);
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  assay_case_undo (ASSAY_WINDOW (user_data)->work);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  assay_case_redo (ASSAY_WINDOW (user_data)->work);
}

/* To the next passage that bears on the selected fact, in whichever source. */
static void
next_evidence_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  gtk_widget_activate_action (GTK_WIDGET (ASSAY_WINDOW (user_data)->source), "source.next", NULL);
}

static void
note_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (!assay_window_note_selection (self) && self->fact >= 0)
    assay_fact_strip_write_note (self->strip);
}

static void
commands_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  gtk_window_present (GTK_WINDOW (assay_command_list_new (GTK_WINDOW (user_data))));
}

/* GTK puts an action of its own in the place of this one, once there is a list to show. */
static void
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  assay_show_shortcuts (GTK_APPLICATION_WINDOW (user_data));
}

/* “source-attach” is “source.attach” of the source that is shown, so that it is reached from anywhere. */
static void
source_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  const char *name = strchr (g_action_get_name (G_ACTION (action)), '-') + 1;
  g_autofree char *full = g_strconcat ("source.", name, NULL);

  gtk_widget_activate_action (GTK_WIDGET (ASSAY_WINDOW (user_data)->source), full, NULL);
}

static void
add_source_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  gtk_widget_activate_action (GTK_WIDGET (ASSAY_WINDOW (user_data)->source), "source.add", NULL);
}

static const GActionEntry entries[] = {
  { .name = "accept-wording", .activate = accept_wording_cb },
  { .name = "add-source", .activate = add_source_cb },
  { .name = "commands", .activate = commands_cb },
  { .name = "confidence", .activate = confidence_cb, .parameter_type = "s", .state = "''" },
  { .name = "confirm-sentence", .activate = confirm_sentence_cb },
  { .name = "next-evidence", .activate = next_evidence_cb },
  { .name = "next-fact", .activate = next_fact_cb },
  { .name = "next-problem", .activate = next_problem_cb },
  { .name = "note", .activate = note_cb },
  { .name = "previous-fact", .activate = previous_fact_cb },
  { .name = "previous-problem", .activate = previous_problem_cb },
  { .name = "redo", .activate = redo_cb },
  { .name = "show-help-overlay", .activate = shortcuts_cb },
  { .name = "source-attach", .activate = source_cb },
  { .name = "source-copies", .activate = source_cb },
  { .name = "source-copy", .activate = source_cb },
  { .name = "source-open", .activate = source_cb },
  { .name = "source-read", .activate = source_cb },
  { .name = "source-remove", .activate = source_cb },
  { .name = "state", .activate = state_cb, .parameter_type = "s", .state = "''" },
  { .name = "undo", .activate = undo_cb },
  { .name = "verdict", .activate = verdict_cb, .parameter_type = "s", .state = "''" },
};

void
assay_window_init_actions (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  assay_window_init_draft_actions (self);
  assay_window_init_revising (self);
  assay_window_init_notes (self);
  assay_window_init_queries (self);
  assay_window_init_merging (self);
  assay_window_init_export (self);
  assay_window_init_making (self);
  assay_window_init_ties (self);
}
