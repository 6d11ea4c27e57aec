/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-draft-pane-private.h"

/* What is looked for in the draft and put in its place, which facts are worked on, and the menu. */

/* As one step: what was replaced at one go is undone at one go. */
void
assay_draft_pane_replaced_all_cb (AssayDraftPane *self,
                                  const char     *words)
{
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GArray) matches = assay_find_bar_dup_matches (self->find_bar);

  assay_case_replace_all (self->work, (const AssaySpan *) (gpointer) matches->data, matches->len,
                          words, now);
}

/* What a person can say of the words that are selected, where the right button asks for it. */
void
assay_draft_pane_add_menu (AssayDraftPane *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) states = g_menu_new ();

  g_menu_append (states, _ ("_Confirm"), "win.state::confirmed");
  g_menu_append (states, _ ("_Error"), "win.state::error");
  g_menu_append (states, _ ("Ca_nnot Be Confirmed"), "win.state::cannot-confirm");
  g_menu_append (states, _ ("On the _Author"), "win.state::on-author");
  g_menu_append (states, _ ("_Opinion"), "win.state::opinion");
  g_menu_append_submenu (menu, _ ("_Mark As"), G_MENU_MODEL (states));
  g_menu_append (menu, _ ("Confirm the _Sentence"), "win.confirm-sentence");
  g_menu_append (menu, _ ("Write a _Note…"), "win.note");
  g_menu_append (menu, _ ("_Ask the Author…"), "win.question");
  g_menu_append (menu, _ ("For the _Lawyer"), "win.legal");
  gtk_text_view_set_extra_menu (GTK_TEXT_VIEW (self->view), G_MENU_MODEL (menu));
}

/* Which facts the person works on. */
AssayFactFilter
assay_draft_pane_get_filter (AssayDraftPane *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT_PANE (self), ASSAY_FACT_FILTER_NONE);

  return assay_filter_popover_get_filter (self->filter);
}

void
assay_draft_pane_set_filter (AssayDraftPane  *self,
                             AssayFactFilter  filter)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  assay_filter_popover_set_filter (self->filter, filter);
}

/**
 * assay_draft_pane_visits_fact:
 * @fact: index of a fact
 *
 * Returns: whether “next” and “previous” stop at it
 */
gboolean
assay_draft_pane_visits_fact (AssayDraftPane *self,
                              guint           fact)
{
  AssayFactFilter filter;

  g_return_val_if_fail (ASSAY_IS_DRAFT_PANE (self), FALSE);

  filter = assay_filter_popover_get_filter (self->filter);

  return assay_fact_filter_visits (&filter, self->work, fact);
}

void
assay_draft_pane_open_filter (AssayDraftPane *self)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  gtk_menu_button_popup (self->filter_button);
}

/* Opens the search bar. */
void
assay_draft_pane_find (AssayDraftPane *self)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  assay_find_bar_open (self->find_bar);
}

/**
 * assay_draft_pane_find_step:
 * @direction: 1 for the next match, -1 for the one before
 */
void
assay_draft_pane_find_step (AssayDraftPane *self,
                            int             direction)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  assay_find_bar_step (self->find_bar, direction);
}

/* Opens the search bar to replace what is found, which is to write in the draft. */
void
assay_draft_pane_replace (AssayDraftPane *self)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  assay_draft_pane_set_mode (self, ASSAY_DRAFT_MODE_EDIT);
  assay_find_bar_open (self->find_bar);
}
