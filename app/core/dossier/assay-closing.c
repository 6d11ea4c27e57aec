/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-closing.h"

#include <glib/gi18n-lib.h>

#include "assay-concern.h"

/* A sentence that is closed at one go. */

/* Takes an open fact to those that are confirmed, unless something differs there; a statement also waits for the
 * facts in it. */
static void
sort_out (AssayCase          *self,
          guint               fact,
          gboolean            differs,
          GArray             *confirmed,
          AssayClosing       *closing)
{
  AssayState state = assay_case_get_state (self, fact);

  if (assay_state_is_closed (state))
    return;

  if (state == ASSAY_STATE_OPEN && !differs)
    {
      g_array_append_val (confirmed, fact);
      return;
    }

  closing->n_errors += state == ASSAY_STATE_ERROR;
  closing->n_differ += state == ASSAY_STATE_OPEN;
}

/* Whether the sentence has something open that differs, or an error: then its statement cannot hold either. */
static int
find_left (AssayCase          *self,
           const AssayConcern *concerns,
           guint               first,
           guint               last)
{
  for (guint i = first; i <= last; i++)
    {
      AssayState state = assay_case_get_state (self, i);

      if (state == ASSAY_STATE_ERROR ||
          (state == ASSAY_STATE_OPEN && concerns[i] == ASSAY_CONCERN_DIFFERS))
        return (int) i;
    }

  return -1;
}

/**
 * assay_case_confirm_claim:
 * @claim: index of a claim of the analysis
 * @at: when, ISO 8601 in UTC
 * @closing: (out): what became of its facts
 *
 * Confirms the facts of a sentence that nobody has said anything of, in one step. Those that differ from a source stay
 * open, and the statement with them; so do errors. What is closed already stays as it is.
 */
void
assay_case_confirm_claim (AssayCase    *self,
                          guint         claim,
                          const char   *at,
                          AssayClosing *closing)
{
  g_autofree AssayConcern *concerns = NULL;
  g_autoptr (GArray) confirmed = g_array_new (FALSE, FALSE, sizeof (guint));
  const AssayFact *facts = NULL;
  guint n_facts = 0;
  guint last = 0;
  int first = -1;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (at != NULL && closing != NULL);

  *closing = (AssayClosing){ .first_left = -1 };
  facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);
  first = assay_case_find_first_fact (self, claim);
  if (first < 0)
    return;

  for (last = (guint) first; last + 1 < n_facts && facts[last + 1].claim == claim;)
    last++;
  concerns = assay_case_list_concerns (self);
  closing->first_left = find_left (self, concerns, (guint) first, last);

  for (guint i = (guint) first; i <= last; i++)
    sort_out (self, i,
              concerns[i] == ASSAY_CONCERN_DIFFERS ||
                  (facts[i].kind == ASSAY_FACT_STATEMENT && closing->first_left >= 0),
              confirmed, closing);

  closing->n_confirmed = confirmed->len;
  assay_case_set_states (self, (const guint *) (gpointer) confirmed->data, confirmed->len,
                         ASSAY_STATE_CONFIRMED, at);
}

/**
 * assay_closing_dup_message:
 *
 * Returns: (transfer full): what became of the sentence, in the language of the interface
 */
char *
assay_closing_dup_message (const AssayClosing *self)
{
  g_autoptr (GString) message = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_confirmed == 0 && self->n_differ == 0 && self->n_errors == 0)
    return g_strdup (_ ("Every fact of this sentence is closed"));

  message = g_string_new (NULL);
  if (self->n_confirmed == 0)
    g_string_append (message, _ ("Nothing confirmed"));
  else
    g_string_append_printf (message,
                            ngettext ("%u fact confirmed", "%u facts confirmed", self->n_confirmed),
                            self->n_confirmed);
  if (self->n_differ > 0)
    /* Translators: follows “4 facts confirmed”; facts of the same sentence */
    g_string_append_printf (message,
                            ngettext (". %u left open: something differs there",
                                      ". %u left open: something differs there", self->n_differ),
                            self->n_differ);
  if (self->n_errors > 0)
    /* Translators: follows “4 facts confirmed”; facts of the same sentence */
    g_string_append_printf (
        message, ngettext (". %u stays an error", ". %u stay errors", self->n_errors),
        self->n_errors);

  return g_string_free (g_steal_pointer (&message), FALSE);
}

/**
 * assay_case_was_error:
 * @fact: index of a fact
 *
 * Returns: whether it is open because its words were changed after somebody called it an error
 */
gboolean
assay_case_was_error (AssayCase *self,
                      guint      fact)
{
  static const char *const states[] = { "open",      "confirmed", "fixed", "cannot-confirm",
                                        "on-author", "opinion",   NULL };
  const AssayMark *mark = NULL;
  const AssayHistoryEntry *entries = NULL;
  guint n_entries = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  mark = assay_case_get_mark (self, fact);
  if (mark == NULL || mark->state != ASSAY_STATE_OPEN)
    return FALSE;

  entries = assay_dossier_get_history (assay_case_get_dossier (self), &n_entries);
  for (guint i = n_entries; i > 0; i--)
    {
      if (g_strcmp0 (entries[i - 1].about, mark->id) != 0)
        continue;
      if (g_str_equal (entries[i - 1].what, "error"))
        return TRUE;
      if (g_strv_contains (states, entries[i - 1].what))
        return FALSE;
    }

  return FALSE;
}
