/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-ledger.h"

#include <string.h>

#include <glib/gi18n-lib.h>

const char *
assay_ledger_section_label (AssayFactKind kind)
{
  switch (kind)
    {
    case ASSAY_FACT_FIGURE:
      return _ ("Figures");

    case ASSAY_FACT_QUOTATION:
      return _ ("Quotations");

    case ASSAY_FACT_NAME:
      return _ ("Names");

    case ASSAY_FACT_DATE:
      return _ ("Dates");

    case ASSAY_FACT_STATEMENT:
      break;
    }

  return _ ("Statements");
}

const char *
assay_ledger_state_label (AssayState state)
{
  switch (state)
    {
    case ASSAY_STATE_OPEN:
      return _ ("open");

    case ASSAY_STATE_CONFIRMED:
      return _ ("confirmed");

    case ASSAY_STATE_ERROR:
      return _ ("error");

    case ASSAY_STATE_FIXED:
      return _ ("fixed");

    case ASSAY_STATE_CANNOT_CONFIRM:
      return _ ("cannot confirm");

    case ASSAY_STATE_ON_AUTHOR:
      return _ ("on author");

    case ASSAY_STATE_OPINION:
      return _ ("opinion");
    }

  g_return_val_if_reached ("");
}

/**
 * assay_ledger_worse_state:
 *
 * Returns: of two states of facts that stand in one row the one that a checker must still see to
 */
AssayState
assay_ledger_worse_state (AssayState a,
                          AssayState b)
{
  static const guint rank[] = {
    [ASSAY_STATE_CONFIRMED] = 0, [ASSAY_STATE_FIXED] = 1,          [ASSAY_STATE_OPINION] = 2,
    [ASSAY_STATE_ON_AUTHOR] = 3, [ASSAY_STATE_CANNOT_CONFIRM] = 4, [ASSAY_STATE_OPEN] = 5,
    [ASSAY_STATE_ERROR] = 6,
  };

  return rank[a] >= rank[b] ? a : b;
}

static gboolean
shares_label (AssayLedger *ledger,
              guint        source,
              const char  *label)
{
  GListModel *sources = assay_analysis_get_sources (ledger->analysis);

  for (guint i = 0; i < ledger->n_sources; i++)
    {
      g_autoptr (AssaySource) other = g_list_model_get_item (sources, i);
      g_autofree char *other_label = assay_source_dup_label (other);

      if (i != source && g_str_equal (label, other_label))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_ledger_dup_label:
 *
 * Returns: what a source is called at the head of its column; with its number where two are called alike
 */
char *
assay_ledger_dup_label (AssayLedger *ledger,
                        guint        source)
{
  g_autoptr (AssaySource) item = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (source < ledger->n_sources, NULL);

  item = g_list_model_get_item (assay_analysis_get_sources (ledger->analysis), source);
  label = assay_source_dup_label (item);

  if (shares_label (ledger, source, label))
    /* Translators: an outlet, and the number of the source: “Reuters (3)” */
    return g_strdup_printf (_ ("%s (%u)"), label, source + 1);

  return g_steal_pointer (&label);
}

/* Whether the source's words begin with the draft's: what follows is a case or a plural. */
static gboolean
begins_alike (const char *source,
              const char *draft)
{
  g_autofree char *first = g_utf8_casefold (source, -1);
  g_autofree char *second = g_utf8_casefold (draft, -1);

  return g_str_has_prefix (first, second) && g_utf8_strlen (first + strlen (second), -1) <= 2;
}

/**
 * assay_ledger_dup_cell:
 *
 * Returns: what a cell says, in a few words: “=”, “≠ over 30%”, “–”; the source's own words where they are
 *   not the draft's
 */
char *
assay_ledger_dup_cell (AssayLedger *ledger,
                       guint        row,
                       guint        source)
{
  const AssayLedgerRow *at = assay_ledger_get_row (ledger, row);
  g_autofree char *words = assay_ledger_dup_answer (ledger, row, source);

  if (words != NULL)
    g_strdelimit (words, "\t\r\n", ' ');

  switch (at->cells[source].answer)
    {
    case ASSAY_LEDGER_ABSENT:
      return g_strdup ("–");

    case ASSAY_LEDGER_UNREAD:
      return g_strdup (_ ("not read"));

    case ASSAY_LEDGER_MENTIONS:
      return g_strdup_printf ("· %s", words != NULL ? words : "");

    case ASSAY_LEDGER_SAME:
      if (words == NULL || begins_alike (words, at->words) || at->kind == ASSAY_FACT_QUOTATION)
        return g_strdup ("=");
      return g_strdup_printf ("= %s", words);

    case ASSAY_LEDGER_DIFFERS:
      return g_strdup_printf ("≠ %s", words != NULL ? words : "");
    }

  g_return_val_if_reached (NULL);
}

/**
 * assay_ledger_dup_other:
 *
 * Returns: (transfer full) (nullable): what the draft itself says elsewhere, or %NULL
 */
char *
assay_ledger_dup_other (const AssayLedgerRow *row)
{
  if (row->other == NULL)
    return NULL;

  /* Translators: the draft gives one figure or name here and another one (%s) elsewhere */
  return g_strdup_printf (_ ("≠ %s elsewhere in the draft"), row->other);
}
