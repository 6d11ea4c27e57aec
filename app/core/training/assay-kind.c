/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-kind.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-rule.h"

/* Rules of ours, by their ids, in the order in which they are offered: what a first exercise asks for comes first in its
 * family. What a rule counts over the whole draft (A6, S9, P5), or finds in order (Q1), is no error to look for. */
static const char *const codes[] = {
  "A1", "A2", "A3", "A4", "A5", "F1", "F2", "F3", "N1", "N2", "N3", "N4", "D1", "D2", "D3", "D4",
  "D5", "D6", "Q0", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "P1", "P2", "P3", "P4", "S1", "S2", "S3",
  "S4", "S5", "S6", "S7", "S8",
};

/* Ids of the help's pages (“rule-f1”), static so that a kind may be copied. */
static const char *
get_rule_page (const char *code)
{
  g_autofree char *lower = g_ascii_strdown (code, -1);
  g_autofree char *page = g_strconcat ("rule-", lower, NULL);

  return g_intern_string (page);
}

static void
fill (AssayKind  *kind,
      const char *code)
{
  AssayRuleId id = ASSAY_RULE_A1;

  assay_rule_from_code (code, &id);
  kind->code = code;
  kind->name = _ (assay_rule_get (id)->name);
  kind->explanation = _ (assay_rule_get (id)->explanation);
  kind->page = get_rule_page (code);
}

guint
assay_kinds_count (void)
{
  return G_N_ELEMENTS (codes);
}

/**
 * assay_kinds_get_nth:
 * @n: less than assay_kinds_count()
 * @kind: (out caller-allocates): it
 */
void
assay_kinds_get_nth (guint      n,
                     AssayKind *kind)
{
  g_return_if_fail (n < G_N_ELEMENTS (codes));
  g_return_if_fail (kind != NULL);

  fill (kind, codes[n]);
}

/**
 * assay_kind_find:
 * @code: (nullable): id of a rule
 * @kind: (out caller-allocates): it, if there is one
 */
gboolean
assay_kind_find (const char *code,
                 AssayKind  *kind)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      if (g_strcmp0 (codes[i], code) == 0)
        {
          fill (kind, codes[i]);
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_kind_get_name:
 * @code: (nullable): id of a rule, or “?” for none
 *
 * Returns: what it is called, in words; the id itself where we do not know it
 */
const char *
assay_kind_get_name (const char *code)
{
  AssayKind kind = { 0 };

  if (assay_kind_find (code, &kind))
    return kind.name;

  return code == NULL || strcmp (code, "?") == 0 ? _ ("Without a kind") : code;
}
