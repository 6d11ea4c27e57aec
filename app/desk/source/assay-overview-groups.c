/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-overview-groups.h"

/* So many letters there are; further groups have a number. */
#define N_LETTERS 26

/**
 * assay_overview_get_leader:
 * @independence: (nullable): which sources carry the same text
 * @source: index of a source
 *
 * Returns: the source whose text it carries; its own index where it has one of its own
 */
guint
assay_overview_get_leader (AssayIndependence *independence,
                           guint              source)
{
  const AssayDependence *dependence = NULL;

  if (independence != NULL && source < assay_independence_get_n (independence))
    dependence = assay_independence_get (independence, source);

  return dependence != NULL ? dependence->leader : source;
}

/* Whether others carry its text. */
gboolean
assay_overview_leads (AssayIndependence *independence,
                      guint              source)
{
  return independence != NULL && source < assay_independence_get_n (independence) &&
         assay_overview_get_leader (independence, source) == source &&
         assay_independence_get (independence, source)->n_followers > 0;
}

/**
 * assay_overview_dup_group:
 *
 * Returns: (transfer full) (nullable): “A” for the first group of sources that carry the same text, and so on;
 *   %NULL for a source that has a text of its own
 */
char *
assay_overview_dup_group (AssayIndependence *independence,
                          guint              source)
{
  guint leader = assay_overview_get_leader (independence, source);
  guint n_before = 0;

  if (!assay_overview_leads (independence, leader))
    return NULL;

  for (guint i = 0; i < leader; i++)
    n_before += assay_overview_leads (independence, i);

  return n_before < N_LETTERS ? g_strdup_printf ("%c", (char) ('A' + n_before))
                              : g_strdup_printf ("A%u", n_before - N_LETTERS + 1);
}
