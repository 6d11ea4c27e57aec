/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-bisect.h"
#include "assay-claim-state.h"
#include "assay-draft-pane-private.h"

/* The fact around @position that comes after the one selected, from the smallest to the largest. */
static int
find_fact (AssayDraftPane *self,
           guint           position)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self->work),
                                                     &n_facts);
  guint least = 0;
  int smallest = -1;
  int next = -1;

  if (self->fact >= 0 && (guint) self->fact < n_facts && facts[self->fact].span.begin <= position &&
      position < facts[self->fact].span.end)
    least = assay_span_length (facts[self->fact].span);

  for (guint i = 0; i < n_facts && facts[i].span.begin <= position; i++)
    {
      guint length = assay_span_length (facts[i].span);

      if (facts[i].span.end <= position)
        continue;
      if (smallest < 0 || length < assay_span_length (facts[smallest].span))
        smallest = (int) i;
      if (least > 0 && length > least &&
          (next < 0 || length < assay_span_length (facts[next].span)))
        next = (int) i;
    }

  return next >= 0 ? next : smallest;
}

/* The smallest fact around @position, whatever is selected; -1 if there is none. */
static int
find_smallest (AssayDraftPane *self,
               guint           position)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self->work),
                                                     &n_facts);
  int smallest = -1;

  for (guint i = 0; i < n_facts && facts[i].span.begin <= position; i++)
    {
      if (facts[i].span.end > position &&
          (smallest < 0 ||
           assay_span_length (facts[i].span) < assay_span_length (facts[smallest].span)))
        smallest = (int) i;
    }

  return smallest;
}

/**
 * assay_draft_pane_get_fact_at:
 * @x: a place in the pane
 * @y: likewise
 *
 * Returns: the smallest fact there, whatever is selected; -1 if there is none, or the draft is being written
 */
int
assay_draft_pane_get_fact_at (AssayDraftPane *self,
                              double          x,
                              double          y)
{
  guint position = 0;
  double view_x = 0.0;
  double view_y = 0.0;

  g_return_val_if_fail (ASSAY_IS_DRAFT_PANE (self), -1);

  if (!assay_draft_pane_shows_facts (self) || self->mode != ASSAY_DRAFT_MODE_CHECK ||
      !gtk_widget_translate_coordinates (GTK_WIDGET (self), GTK_WIDGET (self->view), x, y, &view_x,
                                         &view_y) ||
      !assay_marked_view_get_position_at (self->view, view_x, view_y, &position))
    return -1;

  return find_smallest (self, position);
}

/* What is found while checking is looked at: the letters then say something of it. */
void
assay_draft_pane_went_to_cb (AssayDraftPane *self,
                             guint           position)
{
  if (assay_draft_pane_shows_facts (self) && self->mode == ASSAY_DRAFT_MODE_CHECK)
    assay_draft_pane_select (self, find_smallest (self, position));
}

/* Index of the claim at @position, or -1. */
int
assay_draft_pane_find_claim (AssayDraftPane *self,
                             guint           position)
{
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (
      assay_analysis_get_reading (assay_case_get_analysis (self->work)), &n_claims);
  guint low = 0;

  assay_bisect (low, n_claims, i, claims[i].span.end <= position);

  return low < n_claims && claims[low].span.begin <= position ? (int) low : -1;
}

static guint
get_caret (AssayDraftPane *self)
{
  GtkTextIter caret;

  gtk_text_buffer_get_iter_at_mark (self->buffer, &caret,
                                    gtk_text_buffer_get_insert (self->buffer));

  return (guint) gtk_text_iter_get_offset (&caret);
}

/* A click selects the smallest fact there, the next click the next larger. */
void
assay_draft_pane_released_cb (GtkGestureClick *gesture,
                              int              n_press,
                              double           x,
                              double           y,
                              AssayDraftPane  *self)
{
  guint position = 0;

  if (!assay_draft_pane_shows_facts (self) || gtk_text_buffer_get_has_selection (self->buffer) ||
      !assay_marked_view_get_position_at (self->view, x, y, &position))
    return;

  assay_draft_pane_select (self, find_fact (self, position));
}

/* Of the claims on the line the worst is selected, another click goes to the one after it, and so on. */
void
assay_draft_pane_sign_clicked_cb (AssayDraftPane *self,
                                  guint           first,
                                  guint           n_signs)
{
  guint n_facts = 0;
  guint n_all = 0;
  const AssayFact *facts = NULL;
  const AssaySign *signs = assay_marked_view_get_signs (self->view, &n_all);
  guint chosen = first;

  if (!assay_draft_pane_shows_facts (self))
    return;

  facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);

  for (guint i = first; i < first + n_signs; i++)
    {
      if (signs[i].rank > signs[chosen].rank)
        chosen = i;
    }

  for (guint i = first; self->fact >= 0 && i < first + n_signs; i++)
    {
      if (signs[i].id == facts[self->fact].claim)
        chosen = first + (i + 1 - first) % n_signs;
    }

  assay_draft_pane_select (
      self, g_array_index (self->claim_states, AssayClaimState, signs[chosen].id).fact);
}

/* What the signs say, in words: one line a claim. */
gboolean
assay_draft_pane_query_tooltip_cb (GtkWidget      *widget,
                                   int             x,
                                   int             y,
                                   gboolean        is_keyboard,
                                   GtkTooltip     *tooltip,
                                   AssayDraftPane *self)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const AssaySign *signs = NULL;
  guint n_signs = 0;

  if (is_keyboard || !assay_draft_pane_shows_facts (self))
    return FALSE;

  signs = assay_marked_view_get_signs_at (self->view, x, y, &n_signs);

  for (guint i = 0; i < n_signs; i++)
    {
      const AssayClaimState *state =
          &g_array_index (self->claim_states, AssayClaimState, signs[i].id);
      g_autofree char *line = assay_claim_dup_description (self->work, state, signs[i].id, -1);

      if (i > 0)
        g_string_append_c (words, '\n');
      g_string_append (words, line);
    }

  gtk_tooltip_set_text (tooltip, words->str);

  return n_signs > 0;
}

/* Return and the space bar do at the caret what a click does. */
gboolean
assay_draft_pane_key_pressed_cb (GtkEventControllerKey *controller,
                                 guint                  keyval,
                                 guint                  keycode,
                                 GdkModifierType        modifiers,
                                 AssayDraftPane        *self)
{
  if (keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter && keyval != GDK_KEY_space &&
      keyval != GDK_KEY_KP_Space)
    return GDK_EVENT_PROPAGATE;
  if (!assay_draft_pane_shows_facts (self) ||
      (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK)) != 0 ||
      gtk_text_view_get_editable (GTK_TEXT_VIEW (self->view)))
    return GDK_EVENT_PROPAGATE;

  assay_draft_pane_select (self, find_fact (self, get_caret (self)));

  return GDK_EVENT_STOP;
}

/* Tells a screen reader of the claim at the caret, and of the selected fact if it is there. */
void
assay_draft_pane_describe (AssayDraftPane *self)
{
  g_autofree char *description = NULL;
  guint n_facts = 0;
  const AssayFact *facts = NULL;
  int claim = -1;
  int fact = -1;

  if (assay_draft_pane_shows_facts (self))
    {
      facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
      claim = assay_draft_pane_find_claim (self, get_caret (self));
      if (self->fact >= 0 && (guint) self->fact < n_facts && (int) facts[self->fact].claim == claim)
        fact = self->fact;
    }

  if (claim >= 0)
    description = assay_claim_dup_description (
        self->work, &g_array_index (self->claim_states, AssayClaimState, claim), (guint) claim,
        fact);

  if (g_strcmp0 (description, self->description) == 0)
    return;

  g_free (self->description);
  self->description = g_steal_pointer (&description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->description != NULL ? self->description : "", -1);
}

/**
 * assay_draft_pane_get_selection:
 * @span: (out): the words that are selected in the draft
 *
 * Returns: whether any are
 */
gboolean
assay_draft_pane_get_selection (AssayDraftPane *self,
                                AssaySpan      *span)
{
  GtkTextIter begin;
  GtkTextIter end;

  g_return_val_if_fail (ASSAY_IS_DRAFT_PANE (self), FALSE);
  g_return_val_if_fail (span != NULL, FALSE);

  if (!gtk_text_buffer_get_selection_bounds (self->buffer, &begin, &end))
    return FALSE;

  span->begin = (guint) gtk_text_iter_get_offset (&begin);
  span->end = (guint) gtk_text_iter_get_offset (&end);

  return TRUE;
}

/**
 * assay_draft_pane_show_words:
 * @span: words of the draft
 *
 * Selects them and brings them into sight.
 */
void
assay_draft_pane_show_words (AssayDraftPane *self,
                             AssaySpan       span)
{
  GtkTextIter begin;
  GtkTextIter end;

  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  gtk_text_buffer_get_iter_at_offset (self->buffer, &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) span.end);
  gtk_text_buffer_select_range (self->buffer, &begin, &end);
  assay_marked_view_scroll_to_span (self->view, span);
}
