/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-clock.h"
#include "assay-queries-window.h"
#include "assay-window-private.h"

/* What is asked of the author. */

static void
question_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  assay_window_leave_ledger (self);
  assay_fact_strip_write_question (self->strip);
}

static void
set_question_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();
  const char *question = NULL;
  guint n_facts = 0;
  guint fact = 0;

  g_variant_get (parameter, "(u&s)", &fact, &question);
  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  if (fact < n_facts)
    assay_case_remark (self->work, &(AssayMarkTarget){ .fact = (int) fact },
                       ASSAY_REMARK_QUESTION, question, now);
}

/* To the fact that was asked about, or to words that are none. */
static void
query_chosen_cb (AssayWindow *self,
                 int          fact,
                 guint        begin,
                 guint        end)
{
  assay_window_leave_ledger (self);

  if (fact >= 0)
    assay_window_set_fact (self, fact);
  else
    assay_draft_pane_show_words (self->draft, (AssaySpan){ begin, end });
}

static void
queries_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  AssayQueriesWindow *queries = assay_queries_window_new (self->work, GTK_WINDOW (self));

  g_signal_connect_object (queries, "query-chosen", G_CALLBACK (query_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (queries));
}

static const GActionEntry entries[] = {
  { .name = "queries", .activate = queries_cb },
  { .name = "question", .activate = question_cb },
  { .name = "set-question", .activate = set_question_cb, .parameter_type = "(us)" },
};

void
assay_window_init_queries (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What of it can be done now. */
void
assay_window_update_queries (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean has_fact = has_work && self->fact >= 0 && assay_case_is_current (self->work) &&
                      !assay_case_is_sealed (self->work);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   entries[i].activate == queries_cb ? has_work : has_fact);
    }
}
