/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-kind.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-help.h"
#include "assay-rule.h"

/* Where what only a person can tell is explained. */
#define PEOPLE_PAGE "training"

/**
 * Entry:
 * @code: id of the rule
 * @name: for what no rule of ours looks for; %NULL for the others, which have names of their own
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *explanation;
} Entry;

/* In the order in which they are offered: what a first exercise asks for comes first in its family. */
static const Entry entries[] = {
  { "A1", NULL, NULL },
  { "A2", NULL, NULL },
  { "A3", NULL, NULL },
  { "A4", NULL, NULL },
  { "A5", N_ ("Opinion presented as fact"),
    N_ ("The draft judges or foresees, and nobody is named who thinks so.") },
  { "F1", NULL, NULL },
  { "F2", NULL, NULL },
  { "F3", NULL, NULL },
  { "N1", NULL, NULL },
  { "N2", NULL, NULL },
  { "N3", NULL, NULL },
  { "N4", NULL, NULL },
  { "D1", NULL, NULL },
  { "D2", NULL, NULL },
  { "D3", NULL, NULL },
  { "D4", NULL, NULL },
  { "D5", N_ ("Old news told as new"),
    N_ ("This happened, or was said, long before the draft has it.") },
  { "Q0", NULL, NULL },
  { "Q2", NULL, NULL },
  { "Q3", NULL, NULL },
  { "Q4", NULL, NULL },
  { "Q5", NULL, NULL },
  { "Q6", NULL, NULL },
  { "Q7", NULL, NULL },
  { "P1", NULL, NULL },
  { "P2", N_ ("Everything rests on one source"),
    N_ ("What matters most here is told by a single source.") },
  { "P3", NULL, NULL },
  { "P4", NULL, NULL },
  { "S1", NULL, NULL },
  { "S2", NULL, NULL },
  { "S3", NULL, NULL },
  { "S4", NULL, NULL },
  { "S5", NULL, NULL },
  { "S6", NULL, NULL },
  { "S7", NULL, NULL },
  { "S8", NULL, NULL },
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
fill (AssayKind   *kind,
      const Entry *entry)
{
  AssayRuleId id = ASSAY_RULE_A1;

  kind->code = entry->code;

  if (entry->name == NULL && assay_rule_from_code (entry->code, &id))
    {
      kind->name = _ (assay_rule_get (id)->name);
      kind->explanation = _ (assay_rule_get (id)->explanation);
      kind->page = get_rule_page (entry->code);
    }
  else
    {
      kind->name = _ (entry->name);
      kind->explanation = _ (entry->explanation);
      kind->page = PEOPLE_PAGE;
    }
}

guint
assay_kinds_count (void)
{
  return G_N_ELEMENTS (entries);
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
  g_return_if_fail (n < G_N_ELEMENTS (entries));
  g_return_if_fail (kind != NULL);

  fill (kind, &entries[n]);
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

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      if (g_strcmp0 (entries[i].code, code) == 0)
        {
          fill (kind, &entries[i]);
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
