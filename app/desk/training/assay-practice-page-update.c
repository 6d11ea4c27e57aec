/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the page follows the attempt. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-practice-page-private.h"
#include "assay-tooltip.h"

const AssayFact *
assay_practice_page_get_facts (AssayPracticePage *self,
                               guint             *n_facts)
{
  return assay_analysis_get_facts (
      assay_exercise_get_analysis (assay_practice_get_exercise (self->practice)), n_facts);
}

/* What is said of the selected words, or NULL. */
const AssayAnswer *
assay_practice_page_get_answer (AssayPracticePage *self)
{
  return assay_span_is_empty (self->span) ? NULL : assay_practice_find (self->practice, self->span);
}

/* Whether something is said of all of these words. */
gboolean
assay_practice_page_covers (AssayPracticePage *self,
                            AssaySpan          span)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);

  for (guint i = 0; attempt != NULL && i < attempt->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (attempt->answers, i);

      if (answer->span.begin <= span.begin && answer->span.end >= span.end)
        return TRUE;
    }

  return FALSE;
}

/* Facts that something else is said of than that they are wrong: the side bar and handing in count alike. */
guint
assay_practice_page_count_closed (AssayPracticePage *self)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  guint n_facts = 0;
  const AssayFact *facts = assay_practice_page_get_facts (self, &n_facts);
  guint n_closed = 0;

  for (guint i = 0; attempt != NULL && i < n_facts; i++)
    {
      gboolean is_closed = FALSE;
      gboolean is_problem = FALSE;

      for (guint j = 0; j < attempt->answers->len; j++)
        {
          const AssayAnswer *answer = g_ptr_array_index (attempt->answers, j);

          if (answer->span.begin > facts[i].span.begin || answer->span.end < facts[i].span.end)
            continue;
          is_problem |= assay_answer_is_problem (answer);
          is_closed |= !assay_answer_is_problem (answer);
        }

      n_closed += is_closed && !is_problem;
    }

  return n_closed;
}

static AssayShape
get_shape (const AssayAnswer *answer)
{
  if (answer->state == ASSAY_STATE_CANNOT_CONFIRM)
    return ASSAY_SHAPE_DOTTED;

  return assay_answer_is_problem (answer) ? ASSAY_SHAPE_BOX : ASSAY_SHAPE_UNDERLINE;
}

static AssaySign
make_sign (const AssayAnswer *answer)
{
  switch (answer->state)
    {
    case ASSAY_STATE_ERROR:
    case ASSAY_STATE_FIXED:
      return (AssaySign){ .icon = "assay-error-symbolic", .color = "error_color", .rank = 4 };

    case ASSAY_STATE_CANNOT_CONFIRM:
      return (AssaySign){ .icon = "assay-unknown-symbolic", .color = "warning_color", .rank = 3 };

    case ASSAY_STATE_ON_AUTHOR:
      return (AssaySign){ .icon = "assay-author-symbolic", .color = "assay_open_color", .rank = 2 };

    case ASSAY_STATE_OPINION:
      return (
          AssaySign){ .icon = "assay-opinion-symbolic", .color = "assay_open_color", .rank = 2 };

    case ASSAY_STATE_CONFIRMED:
      return (AssaySign){ .icon = "assay-confirmed-symbolic", .color = "success_color", .rank = 1 };

    case ASSAY_STATE_OPEN:
      break;
    }

  return (AssaySign){ .icon = "assay-open-symbolic", .color = "assay_open_color", .rank = 0 };
}

/* What the trainee says, and nothing else, stands in the draft. */
static void
update_marks (AssayPracticePage *self)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));
  g_autoptr (GArray) all_signs = g_array_new (FALSE, FALSE, sizeof (AssaySign));
  AssayShapeSpan ring = { .span = self->span, .shape = ASSAY_SHAPE_RING, .strength = 1 };

  for (guint i = 0; attempt != NULL && i < attempt->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (attempt->answers, i);
      AssayShapeSpan shape = { .span = answer->span, .shape = get_shape (answer), .strength = 1 };
      AssaySign sign = make_sign (answer);

      sign.position = answer->span.begin;
      sign.id = i;
      g_array_append_val (shapes, shape);
      g_array_append_val (all_signs, sign);
    }

  if (!assay_span_is_empty (self->span))
    g_array_append_val (shapes, ring);

  assay_marked_view_set_shapes (self->view, (const AssayShapeSpan *) shapes->data, shapes->len);
  assay_marked_view_set_signs (self->view, (const AssaySign *) all_signs->data, all_signs->len);
}

static const char *
get_fact_label (AssayFactKind kind)
{
  static const char *const labels[] = {
    [ASSAY_FACT_FIGURE] = N_ ("figure"),       [ASSAY_FACT_DATE] = N_ ("date"),
    [ASSAY_FACT_NAME] = N_ ("name"),           [ASSAY_FACT_QUOTATION] = N_ ("quotation"),
    [ASSAY_FACT_STATEMENT] = N_ ("statement"),
  };

  return _ (labels[kind]);
}

static const char *
get_state_label (const AssayAnswer *answer)
{
  if (answer == NULL)
    return _ ("nothing said yet");

  switch (answer->state)
    {
    case ASSAY_STATE_ERROR:
    case ASSAY_STATE_FIXED:
      return answer->rule != NULL ? assay_kind_get_name (answer->rule)
                                  : _ ("error; choose what is wrong");

    case ASSAY_STATE_CANNOT_CONFIRM:
      return _ ("cannot be confirmed");

    case ASSAY_STATE_ON_AUTHOR:
      return _ ("on the author");

    case ASSAY_STATE_OPINION:
      return _ ("opinion");

    case ASSAY_STATE_CONFIRMED:
      return _ ("confirmed");

    case ASSAY_STATE_OPEN:
      break;
    }

  return _ ("noted");
}

/* The selected words, and what is said of them. */
static void
update_words (AssayPracticePage *self)
{
  AssayText *text = assay_draft_get_text (
      assay_exercise_get_draft (assay_practice_get_exercise (self->practice)));
  const AssayAnswer *answer = assay_practice_page_get_answer (self);
  guint n_facts = 0;
  const AssayFact *facts = assay_practice_page_get_facts (self, &n_facts);
  g_autofree char *words = NULL;
  g_autofree char *what = NULL;
  g_autofree char *spoken = NULL;

  if (assay_span_is_empty (self->span))
    {
      gtk_label_set_label (self->words, _ ("Select words in the draft"));
      gtk_label_set_label (self->what, _ ("or press N for the next fact; then say what you find"));
    }
  else
    {
      words = assay_text_dup_span (text, self->span);
      g_strdelimit (words, "\n", ' ');
      what = self->fact >= 0
                 /* Translators: kind of a fact, and what is said of it */
                 ? g_strdup_printf (_ ("%s · %s"), get_fact_label (facts[self->fact].kind),
                                    get_state_label (answer))
                 : g_strdup (get_state_label (answer));
      gtk_label_set_label (self->words, words);
      gtk_label_set_label (self->what, what);
    }

  assay_tooltip_set (GTK_WIDGET (self->words), words);
  spoken = words != NULL ? g_strdup_printf ("%s, %s", words, what) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->strip), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  spoken, -1);
}

/* What is wrong, which source shows it, and why. */
static void
update_problem (AssayPracticePage *self)
{
  const AssayAnswer *answer = assay_practice_page_get_answer (self);
  gboolean is_problem = answer != NULL && assay_answer_is_problem (answer);
  guint source = 0;
  g_autofree char *label = NULL;

  if (answer != NULL && answer->sources->len > 0)
    source = g_array_index (answer->sources, guint, 0) + 1;

  /* Translators: id and name of a rule */
  label = is_problem && answer->rule != NULL
              ? g_strdup_printf (_ ("%s %s"), answer->rule, assay_kind_get_name (answer->rule))
              : g_strdup (_ ("What is wrong?"));
  gtk_label_set_label (self->kind_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->kind), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_sensitive (self->problem, answer != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->kind), is_problem);
  gtk_widget_set_sensitive (GTK_WIDGET (self->source), is_problem);
  gtk_drop_down_set_selected (self->source, source);
  assay_note_editor_set_text (self->note,
                              answer != NULL && answer->note != NULL ? answer->note : "");
}

static void
update_tally (AssayPracticePage *self)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  guint n_facts = 0;
  guint n_problems = assay_practice_count_problems (self->practice);
  g_autofree char *problems = NULL;
  g_autofree char *closed = NULL;
  g_autofree char *tally = NULL;
  g_autofree char *place = NULL;

  assay_practice_page_get_facts (self, &n_facts);
  problems = g_strdup_printf (ngettext ("%u error marked", "%u errors marked", n_problems),
                              n_problems);
  closed = g_strdup_printf (ngettext ("%u of %u fact closed", "%u of %u facts closed", n_facts),
                            assay_practice_page_count_closed (self), n_facts);
  tally = g_strdup_printf ("%s\n%s", problems, closed);
  gtk_label_set_label (self->tally, tally);

  if (self->fact >= 0)
    /* Translators: which fact it is, of how many */
    place = g_strdup_printf (_ ("%d of %u"), self->fact + 1, n_facts);

  gtk_label_set_label (self->place, place != NULL ? place : "");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    gtk_drop_down_set_selected (self->scores[i],
                                attempt != NULL ? (guint) (attempt->scores[i] + 1) : 0);
}

static void
update_actions (AssayPracticePage *self)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  const AssayAnswer *answer = assay_practice_page_get_answer (self);
  gboolean has_words = attempt != NULL && !assay_span_is_empty (self->span);

  assay_practice_page_set_enabled (self, "undo", assay_practice_can_undo (self->practice));
  assay_practice_page_set_enabled (self, "redo", assay_practice_can_redo (self->practice));
  assay_practice_page_set_enabled (self, "state", has_words);
  assay_practice_page_set_enabled (self, "clear", answer != NULL);
  assay_practice_page_set_enabled (self, "kind", has_words);
  assay_practice_page_set_enabled (self, "note", answer != NULL);
  assay_practice_page_set_enabled (self, "hand-in", attempt != NULL);
  assay_practice_page_set_state (self, "state",
                                 answer != NULL ? assay_state_to_id (answer->state) : "");
  assay_practice_page_set_state (
      self, "verdict", attempt != NULL ? assay_verdict_to_id (attempt->verdict) : "");
  assay_practice_page_set_state (
      self, "confidence", attempt != NULL ? assay_confidence_to_id (attempt->confidence) : "");
}

/* What became insensitive has lost the keyboard to nobody: there the letters would do nothing. */
static void
keep_focus (AssayPracticePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
      gtk_root_get_focus (root) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* Everything follows the attempt. */
void
assay_practice_page_update (AssayPracticePage *self)
{
  if (self->practice == NULL)
    return;

  self->is_updating = TRUE;
  update_marks (self);
  update_words (self);
  update_problem (self);
  update_tally (self);
  update_actions (self);
  assay_practice_page_update_timer (self);
  self->is_updating = FALSE;
  keep_focus (self);
}
