/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-case-private.h"

/* Passages of sources that a person ties to a fact. */

/* What the source of @place says, and what stands for its address; NULL with @error set if it says nothing there. */
static AssayText *
find_text (AssayCase            *self,
           const AssayTiePlace  *place,
           char                **address,
           GError              **error)
{
  GListModel *sources = assay_case_get_sources (self);
  g_autoptr (AssaySource) source = g_list_model_get_item (sources, place->source);
  AssayText *text = source != NULL ? assay_source_get_text (source) : NULL;

  if (text == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("Nothing of this source was read, so no words of it can be tied"));
      return NULL;
    }

  if (place->span.begin >= place->span.end || place->span.end > assay_text_get_length (text))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("Select the words of the source that bear on the fact"));
      return NULL;
    }

  *address = g_strdup (assay_source_get_address (source));

  return text;
}

/**
 * assay_case_get_ties:
 * @fact: index of a fact
 *
 * Returns: (transfer none) (nullable) (element-type AssayTie): what is tied to it
 */
GPtrArray *
assay_case_get_ties (AssayCase *self,
                     guint      fact)
{
  const AssayMark *mark = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  mark = assay_case_get_mark (self, fact);

  return mark != NULL ? mark->ties : NULL;
}

/**
 * assay_case_tie:
 * @fact: index of a fact
 * @place: words of a source
 * @stance: what they say of the fact
 *
 * Ties the words to the fact. Words that are tied already get the new stance.
 *
 * Returns: %FALSE with @error set if there are no such words, or the fact's own are gone
 */
gboolean
assay_case_tie (AssayCase            *self,
                guint                 fact,
                const AssayTiePlace  *place,
                AssayTieStance        stance,
                const char           *at,
                GError              **error)
{
  g_autofree char *new_id = NULL;
  g_autofree char *address = NULL;
  g_autofree char *exact = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *suffix = NULL;
  g_autoptr (GPtrArray) ties = NULL;
  AssayText *text = NULL;
  AssayMark mark;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (fact < self->marks->len, FALSE);
  g_return_val_if_fail (place != NULL && at != NULL, FALSE);

  text = find_text (self, place, &address, error);
  if (text == NULL)
    return FALSE;

  if (assay_case_is_gone (self, fact))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("The words of the fact were changed; wait until they are checked"));
      return FALSE;
    }

  assay_selector_quote (text, place->span, &exact, &prefix, &suffix);
  mark = assay_case_begin_mark (self, fact, at, &new_id);
  ties = assay_ties_add (mark.ties, &(AssayTie){
                                        .source = address,
                                        .span = place->span,
                                        .exact = exact,
                                        .prefix = prefix,
                                        .suffix = suffix,
                                        .stance = stance,
                                        .by = self->person,
                                        .at = (char *) at,
                                    });

  if (assay_ties_is_same (ties, mark.ties))
    return TRUE;

  mark.ties = ties;
  assay_case_set_mark (self, &mark, assay_tie_stance_to_id (stance));

  return TRUE;
}

/**
 * assay_case_untie:
 * @fact: index of a fact
 * @index: which of its ties
 *
 * Returns: %FALSE if there is no such tie
 */
gboolean
assay_case_untie (AssayCase  *self,
                  guint       fact,
                  guint       index,
                  const char *at)
{
  g_autofree char *new_id = NULL;
  g_autoptr (GPtrArray) ties = NULL;
  AssayMark mark;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (fact < self->marks->len, FALSE);
  g_return_val_if_fail (at != NULL, FALSE);

  if (index >= assay_ties_length (assay_case_get_ties (self, fact)) ||
      assay_case_is_gone (self, fact))
    return FALSE;

  mark = assay_case_begin_mark (self, fact, at, &new_id);
  ties = assay_ties_remove (mark.ties, index);
  mark.ties = ties;
  assay_case_set_mark (self, &mark, "untied");

  return TRUE;
}

/* Another number whenever other passages are tied, or with another stance. */
guint
assay_case_sum_ties (AssayCase *self)
{
  guint n_facts = 0;
  guint sum = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), 0);

  assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);

  for (guint fact = 0; fact < n_facts; fact++)
    {
      GPtrArray *ties = assay_case_get_ties (self, fact);

      for (guint i = 0; i < assay_ties_length (ties); i++)
        sum = sum * 31 + fact * 7 + g_str_hash (assay_ties_get (ties, i)->exact) +
              (guint) assay_ties_get (ties, i)->stance + 1;
    }

  return sum;
}

static AssayLedgerAnswer
get_answer (AssayTieStance stance)
{
  switch (stance)
    {
    case ASSAY_TIE_SUPPORTS:
      return ASSAY_LEDGER_SAME;

    case ASSAY_TIE_REFUTES:
    case ASSAY_TIE_QUALIFIES:
      return ASSAY_LEDGER_DIFFERS;

    case ASSAY_TIE_CONTEXT:
      return ASSAY_LEDGER_MENTIONS;
    }

  g_return_val_if_reached (ASSAY_LEDGER_MENTIONS);
}

/**
 * assay_case_tie_ledger:
 * @ledger: of the case's analysis
 *
 * What a person tied to a fact is the answer of its source, whatever we found there.
 *
 * Returns: assay_case_sum_ties(), of what it tied
 */
guint
assay_case_tie_ledger (AssayCase   *self,
                       AssayLedger *ledger)
{
  GListModel *sources = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), 0);
  g_return_val_if_fail (ledger != NULL, 0);

  sources = assay_analysis_get_sources (ledger->analysis);

  for (guint fact = 0; fact < self->marks->len; fact++)
    {
      GPtrArray *ties = assay_case_get_ties (self, fact);

      for (guint i = 0; i < assay_ties_length (ties); i++)
        {
          const AssayTie *tie = assay_ties_get (ties, i);
          AssayLedgerCell cell = { .answer = get_answer (tie->stance) };
          guint source = 0;

          if (!assay_tie_place (tie, sources, &source, &cell.span))
            continue;

          cell.context = cell.span;
          assay_ledger_set_cell (ledger, fact, source, &cell);
        }
    }

  return assay_case_sum_ties (self);
}
