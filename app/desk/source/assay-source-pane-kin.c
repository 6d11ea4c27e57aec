/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-source-pane-private.h"

/* Where a source stands in what was analysed, which may be a step behind; -1 for nowhere. */
static int
find_analysed (AssayAnalysis *analysis,
               AssaySource   *source)
{
  GListModel *sources = assay_analysis_get_sources (analysis);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) at = g_list_model_get_item (sources, i);

      if (at == source)
        return (int) i;
    }

  return -1;
}

/* “same text as Reuters”: @source carries another's words. */
static void
show_leader (AssaySourcePane       *self,
             AssayAnalysis         *analysis,
             const AssayDependence *dependence)
{
  g_autoptr (AssaySource)
      leader = g_list_model_get_item (assay_analysis_get_sources (analysis), dependence->leader);
  g_autofree char *label = assay_source_dup_label (leader);
  /* Translators: %s is a source */
  g_autofree char *words = g_strdup_printf (_ ("same text as %s"), label);
  g_autofree char *tip = NULL;

  /* Translators: how much of a source (“80”), and the source that had it first */
  tip = g_strdup_printf (
      _ ("%u%% of its words, quotations aside, stand in %s too: the two are one "
                            "voice, not two."),
                         (guint) (dependence->share * 100.0 + 0.5), label);
  assay_source_head_set_kin (self->head, words, tip);
}

/* Says of the shown source whether it has its words from another, or others theirs from it. */
void
assay_source_pane_show_kin (AssaySourcePane *self)
{
  AssayAnalysis *analysis = self->work != NULL ? assay_case_get_analysis (self->work) : NULL;
  int at = analysis != NULL && self->shown != NULL ? find_analysed (analysis, self->shown) : -1;
  const AssayDependence *dependence = NULL;
  g_autofree char *words = NULL;

  if (at >= 0)
    dependence = assay_independence_get (assay_analysis_get_independence (analysis), (guint) at);

  if (dependence != NULL && dependence->leader != (guint) at)
    {
      show_leader (self, analysis, dependence);
      return;
    }

  if (dependence != NULL && dependence->n_followers > 0)
    words = g_strdup_printf (ngettext ("its text stands in %u other source",
                                       "its text stands in %u other sources",
                                       dependence->n_followers),
                             dependence->n_followers);

  assay_source_head_set_kin (self->head, words, words);
}
