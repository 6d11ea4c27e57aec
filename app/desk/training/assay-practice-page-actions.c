/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a trainee does on the page: by keys, by the timer, with hints, and at last the hand-in. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-practice-page-private.h"
#include "assay-settings.h"
#include "assay-tooltip.h"

void
assay_practice_page_set_enabled (AssayPracticePage *self,
                                 const char        *name,
                                 gboolean           is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

void
assay_practice_page_set_state (AssayPracticePage *self,
                               const char        *name,
                               const char        *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (state != NULL ? state : ""));
}

/* To the next fact of which nothing is said, in one direction, around the end. */
static void
step_to_unsaid (AssayPracticePage *self,
                int                direction)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (
      assay_exercise_get_analysis (assay_practice_get_exercise (self->practice)), &n_facts);
  int n = (int) n_facts;
  int from = direction > 0 ? -1 : n;

  /* From the selected words on, whether they are a fact or not. */
  for (int i = 0; i < n && !assay_span_is_empty (self->span); i++)
    {
      if (facts[i].span.begin < self->span.begin ||
          (facts[i].span.begin == self->span.begin && (i <= self->fact || self->fact < 0)))
        from = direction > 0 ? i : MAX (i, 0);
    }

  if (self->fact >= 0)
    from = self->fact;

  for (int i = 1; i <= n; i++)
    {
      int fact = ((from + direction * i) % n + n) % n;

      if (assay_practice_page_covers (self, facts[fact].span))
        continue;

      assay_practice_page_select (self, facts[fact].span);
      assay_marked_view_scroll_to_span (self->view, facts[fact].span);
      return;
    }
}

static void
next_fact_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  step_to_unsaid (ASSAY_PRACTICE_PAGE (user_data), 1);
}

static void
previous_fact_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  step_to_unsaid (ASSAY_PRACTICE_PAGE (user_data), -1);
}

/* What is wrong is asked for at once; the same state again takes back what was said. */
static void
state_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);
  const AssayAnswer *answer = assay_practice_find (self->practice, self->span);
  AssayState state = ASSAY_STATE_OPEN;

  if (!assay_state_from_id (g_variant_get_string (parameter, NULL), &state))
    return;

  if (answer != NULL && answer->state == state)
    state = ASSAY_STATE_OPEN;

  assay_practice_set_state (self->practice, self->span, state);
  assay_practice_page_update (self);

  if (state == ASSAY_STATE_ERROR)
    gtk_menu_button_popup (self->kind);
}

static void
clear_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);

  assay_practice_remove (self->practice, self->span);
}

/* What has no state yet is called an error first. */
static void
kind_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);
  const AssayAnswer *answer = assay_practice_find (self->practice, self->span);

  if (answer == NULL || !assay_answer_is_problem (answer))
    assay_practice_set_state (self->practice, self->span, ASSAY_STATE_ERROR);

  gtk_menu_button_popup (self->kind);
}

static void
note_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  gtk_widget_grab_focus (GTK_WIDGET (ASSAY_PRACTICE_PAGE (user_data)->note));
}

/* The source that is looked at shows it. */
static void
take_source_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);

  assay_practice_set_source (self->practice, self->span,
                             assay_practice_sources_get_chosen (self->sources));
}

static void
verdict_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  AssayVerdict verdict = assay_verdict_from_id (g_variant_get_string (parameter, NULL));

  if (attempt != NULL)
    assay_practice_set_verdict (self->practice,
                                attempt->verdict == verdict ? ASSAY_VERDICT_UNSET : verdict);
}

static void
confidence_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  AssayConfidence confidence = assay_confidence_from_id (g_variant_get_string (parameter, NULL));

  if (attempt != NULL)
    assay_practice_set_confidence (
        self->practice, attempt->confidence == confidence ? ASSAY_CONFIDENCE_UNSET : confidence);
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  assay_practice_undo (ASSAY_PRACTICE_PAGE (user_data)->practice);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  assay_practice_redo (ASSAY_PRACTICE_PAGE (user_data)->practice);
}

static char *
dup_clock (guint seconds)
{
  return seconds >= 3600
             ? g_strdup_printf ("%u:%02u:%02u", seconds / 3600, seconds / 60 % 60, seconds % 60)
             : g_strdup_printf ("%u:%02u", seconds / 60, seconds % 60);
}

/* What it says: nothing before it first runs, then the time, and of how much where there is a limit. */
void
assay_practice_page_update_timer (AssayPracticePage *self)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  guint seconds = attempt != NULL ? attempt->seconds : 0;
  guint minutes = assay_exercise_get_info (assay_practice_get_exercise (self->practice))->minutes;
  gboolean runs = self->tick != 0;
  g_autofree char *clock = dup_clock (seconds);
  g_autofree char *limit = dup_clock (minutes * 60);
  g_autofree char *words = NULL;

  if (seconds == 0 && !runs)
    words = g_strdup (_ ("Timer"));
  else if (minutes > 0)
    /* Translators: time that went by, and how long it should take: “3:20 of 10:00” */
    words = g_strdup_printf (_ ("%s of %s"), clock, limit);
  else
    words = g_steal_pointer (&clock);

  gtk_label_set_label (self->timer_label, words);
  gtk_image_set_from_icon_name (self->timer_icon, runs ? "media-playback-pause-symbolic"
                                                       : "media-playback-start-symbolic");
  assay_tooltip_set (self->timer, runs ? _ ("Pause the timer")
                                                 : _ ("Measure how long you take; without it the "
                                                      "time is not scored"));
}

static gboolean
tick_cb (gpointer user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);

  assay_practice_add_seconds (self->practice, 1);
  assay_practice_page_update_timer (self);

  return G_SOURCE_CONTINUE;
}

void
assay_practice_page_stop_timer (AssayPracticePage *self)
{
  GAction *action = NULL;

  if (self->tick == 0)
    return;

  g_clear_handle_id (&self->tick, g_source_remove);
  action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "timer");
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (FALSE));
}

static void
timer_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);

  if (self->tick != 0)
    assay_practice_page_stop_timer (self);
  else
    {
      self->tick = g_timeout_add_seconds (1, tick_cb, self);
      g_simple_action_set_state (action, g_variant_new_boolean (TRUE));
    }

  assay_practice_page_update_timer (self);
}

/* What a hint costs is said before it is shown; those that were shown stay. */
void
assay_practice_page_hints_shown_cb (AssayPracticePage *self)
{
  guint cost = assay_exercise_get_info (assay_practice_get_exercise (self->practice))->hint_cost;
  g_autoptr (GPtrArray) hints = assay_practice_list_hints (self->practice);
  g_autofree char *words = NULL;
  g_autofree char *button = NULL;
  GtkWidget *child = NULL;

  words = g_strdup_printf (
      ngettext ("A hint tells where to look next. Each costs %u point of 100.",
                "A hint tells where to look next. Each costs %u points of 100.", cost),
      cost);
  button = g_strdup_printf (
      ngettext ("Show a Hint for %u Point", "Show a Hint for %u Points", cost), cost);
  gtk_label_set_label (self->hint_cost, words);
  gtk_button_set_label (self->hint_take, button);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->hints))) != NULL)
    gtk_box_remove (self->hints, child);

  for (guint i = 0; i < hints->len; i++)
    {
      g_autofree char *hint = g_strdup_printf ("%u. %s", i + 1,
                                               (const char *) g_ptr_array_index (hints, i));
      GtkWidget *label = gtk_label_new (hint);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
      gtk_box_append (self->hints, label);
    }
}

static void
hint_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);
  g_autofree char *hint = assay_practice_take_hint (self->practice);

  assay_practice_page_hints_shown_cb (self);

  if (hint == NULL)
    gtk_label_set_label (self->hint_cost, _ ("There is no hint left."));
}

/* What will be handed in, in a few lines. */
static char *
dup_summary (AssayPracticePage *self)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  guint cost = assay_exercise_get_info (assay_practice_get_exercise (self->practice))->hint_cost;
  guint n_problems = assay_practice_count_problems (self->practice);
  guint n_closed = assay_practice_page_count_closed (self);
  guint n_nameless = 0;
  guint n_scores = 0;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < attempt->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (attempt->answers, i);

      n_nameless += assay_answer_is_problem (answer) && answer->rule == NULL;
    }

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    n_scores += attempt->scores[i] >= 0;

  if (n_nameless > 0)
    /* Translators: how many errors, and of how many of them nobody said what is wrong */
    g_string_append_printf (text,
                            ngettext ("%u error marked, without saying what is wrong: %u",
                                      "%u errors marked, without saying what is wrong: %u",
                                      n_problems),
                            n_problems, n_nameless);
  else
    g_string_append_printf (text, ngettext ("%u error marked", "%u errors marked", n_problems),
                            n_problems);
  g_string_append_c (text, '\n');
  g_string_append_printf (text, ngettext ("%u fact closed", "%u facts closed", n_closed), n_closed);
  g_string_append_c (text, '\n');
  g_string_append_printf (text, _ ("%u of 4 scores set"), n_scores);
  g_string_append_c (text, '\n');
  /* Translators: a verdict, such as PASS */
  g_string_append_printf (text, _ ("Verdict: %s"),
                          attempt->verdict != ASSAY_VERDICT_UNSET
                              ? assay_verdict_to_id (attempt->verdict)
                              : _ ("not set"));
  g_string_append_c (text, '\n');
  /* Translators: how many hints, and how many points they cost */
  g_string_append_printf (text,
                          ngettext ("%u hint, points that it costs: %u",
                                    "%u hints, points that they cost: %u", attempt->hints),
                          attempt->hints, attempt->hints * cost);
  g_string_append_printf (text, "\n\n%s",
                          _ ("The answers are shown then. This attempt is kept as it is; you can "
                             "try again."));

  return g_string_free (text, FALSE);
}

static void
confirmed_cb (AssayPracticePage *self,
              const char        *response)
{
  g_autofree char *now = NULL;
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (response, "hand-in") != 0 || !assay_practice_is_begun (self->practice))
    return;

  now = assay_clock_dup_now ();
  assay_practice_page_stop_timer (self);

  if (assay_practice_hand_in (self->practice, now, &error))
    g_signal_emit_by_name (self, "handed-in");
  else
    adw_window_title_set_subtitle (self->title, error->message);
}

static void
hand_in_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (user_data);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autofree char *summary = NULL;
  GtkWidget *dialog = NULL;

  assay_note_editor_keep (self->note);
  summary = dup_summary (self);
  dialog = adw_message_dialog_new (window, _ ("Hand In This Attempt?"), NULL);
  adw_message_dialog_set_body (ADW_MESSAGE_DIALOG (dialog), summary);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Go On Working"),
                                    "hand-in", _ ("_Hand It In"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "hand-in",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "hand-in");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (confirmed_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static const GActionEntry entries[] = {
  { .name = "clear", .activate = clear_cb },
  { .name = "confidence", .activate = confidence_cb, .parameter_type = "s", .state = "''" },
  { .name = "hand-in", .activate = hand_in_cb },
  { .name = "hint", .activate = hint_cb },
  { .name = "kind", .activate = kind_cb },
  { .name = "next-fact", .activate = next_fact_cb },
  { .name = "note", .activate = note_cb },
  { .name = "previous-fact", .activate = previous_fact_cb },
  { .name = "redo", .activate = redo_cb },
  { .name = "state", .activate = state_cb, .parameter_type = "s", .state = "''" },
  { .name = "take-source", .activate = take_source_cb },
  { .name = "timer", .activate = timer_cb, .state = "false" },
  { .name = "undo", .activate = undo_cb },
  { .name = "verdict", .activate = verdict_cb, .parameter_type = "s", .state = "''" },
};

void
assay_practice_page_init_actions (AssayPracticePage *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "practice", G_ACTION_GROUP (self->actions));
}

static gboolean
is_written_in (GtkWidget *focus)
{
  return GTK_IS_EDITABLE (focus) ||
         (GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)));
}

typedef struct
{
  guint            key;
  GdkModifierType  modifiers;
  const char      *action;
  const char      *target;
} Key;

static const Key keys[] = {
  { GDK_KEY_n, 0, "practice.next-fact", NULL },
  { GDK_KEY_p, 0, "practice.previous-fact", NULL },
  { GDK_KEY_c, 0, "practice.state", "confirmed" },
  { GDK_KEY_e, 0, "practice.state", "error" },
  { GDK_KEY_u, 0, "practice.state", "cannot-confirm" },
  { GDK_KEY_a, 0, "practice.state", "on-author" },
  { GDK_KEY_o, 0, "practice.state", "opinion" },
  { GDK_KEY_k, 0, "practice.kind", NULL },
  { GDK_KEY_s, 0, "practice.take-source", NULL },
  { GDK_KEY_m, 0, "practice.note", NULL },
};

/* These act whatever the letter keys are set to. */
static const Key commands[] = {
  { GDK_KEY_Delete, 0, "practice.clear", NULL },
  { GDK_KEY_z, GDK_CONTROL_MASK, "practice.undo", NULL },
  { GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "practice.redo", NULL },
  { GDK_KEY_y, GDK_CONTROL_MASK, "practice.redo", NULL },
  { GDK_KEY_Return, GDK_CONTROL_MASK, "practice.hand-in", NULL },
};

static gboolean
run_key (AssayPracticePage *self,
         const Key         *list,
         guint              n,
         guint              keyval,
         GdkModifierType    modifiers)
{
  for (guint i = 0; i < n; i++)
    {
      if (list[i].key == keyval && list[i].modifiers == modifiers)
        {
          gtk_widget_activate_action (GTK_WIDGET (self), list[i].action,
                                      list[i].target != NULL ? "s" : NULL, list[i].target);
          return GDK_EVENT_STOP;
        }
    }

  return GDK_EVENT_PROPAGATE;
}

/* Letters and digits act where no text is being written. */
gboolean
assay_practice_page_key_pressed_cb (GtkEventControllerKey *controller,
                                    guint                  keyval,
                                    guint                  keycode,
                                    GdkModifierType        modifiers,
                                    AssayPracticePage     *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))));
  GdkModifierType held = modifiers &
                         (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK | GDK_SUPER_MASK);
  guint lower = keyval == GDK_KEY_Delete || keyval == GDK_KEY_Return ? keyval
                                                                     : gdk_keyval_to_lower (keyval);

  if (self->practice == NULL || is_written_in (focus))
    return GDK_EVENT_PROPAGATE;

  if (run_key (self, commands, G_N_ELEMENTS (commands), lower, held) == GDK_EVENT_STOP)
    return GDK_EVENT_STOP;

  if (held != 0 || !g_settings_get_boolean (assay_settings_get_default (), "letter-keys"))
    return GDK_EVENT_PROPAGATE;

  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    {
      assay_practice_sources_choose (self->sources, keyval - GDK_KEY_1);
      return GDK_EVENT_STOP;
    }

  return run_key (self, keys, G_N_ELEMENTS (keys), lower, held);
}
