/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fact-words.h"
#include "assay-source-pane-private.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"

/* The passages of the selected fact; words that a person selects are tied to it, and untied. */

static guint words_selected;

static AssayStance
get_likeness (AssayTieStance stance)
{
  switch (stance)
    {
    case ASSAY_TIE_SUPPORTS:
      return ASSAY_STANCE_SUPPORTS;

    case ASSAY_TIE_REFUTES:
    case ASSAY_TIE_QUALIFIES:
      return ASSAY_STANCE_DIFFERS;

    case ASSAY_TIE_CONTEXT:
      return ASSAY_STANCE_CONTEXT;
    }

  g_return_val_if_reached (ASSAY_STANCE_CONTEXT);
}

/* What a person tied stands before what we found. */
static void
collect_ties (AssaySourcePane *self)
{
  GPtrArray *ties = assay_case_get_ties (self->work, (guint) self->fact);

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);
      AssayPassage passage = { .evidence = G_MAXUINT, .stance = get_likeness (tie->stance) };

      if (!assay_tie_place (tie, self->sources, &passage.source, &passage.span))
        continue;

      passage.context = passage.span;
      g_array_append_val (self->passages, passage);
    }
}

/* Whether a person tied the words that we found: they are one passage then, with the person's stance. */
static gboolean
join_tie (AssaySourcePane    *self,
          const AssayPassage *found)
{
  for (guint i = 0; i < self->passages->len; i++)
    {
      AssayPassage *passage = &g_array_index (self->passages, AssayPassage, i);

      if (passage->evidence == G_MAXUINT && passage->source == found->source &&
          assay_span_overlaps (passage->span, found->span))
        {
          passage->evidence = found->evidence;
          passage->context = found->context;
          return TRUE;
        }
    }

  return FALSE;
}

/*
 * The passages of the selected fact. The analysis may be of earlier sources than those that are listed:
 * what it says of one that is gone, or has another text now, is left out.
 */
void
assay_source_pane_collect (AssaySourcePane *self)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  GListModel *analysed = assay_analysis_get_sources (analysis);
  guint n_evidence = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  g_array_set_size (self->passages, 0);
  if (self->fact < 0)
    return;

  collect_ties (self);

  for (guint i = 0; i < g_list_model_get_n_items (self->sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (self->sources, i);

      g_hash_table_insert (places, source, GUINT_TO_POINTER (i + 1));
    }

  for (guint i = 0; i < n_evidence; i++)
    {
      g_autoptr (AssaySource) source = NULL;
      AssayPassage passage = { i, 0, evidence[i].span, evidence[i].context, evidence[i].stance };

      if (evidence[i].fact != (guint) self->fact ||
          !assay_fact_words_bears (analysis, &evidence[i]))
        continue;

      source = g_list_model_get_item (analysed, evidence[i].source);
      passage.source = GPOINTER_TO_UINT (g_hash_table_lookup (places, source));
      if (passage.source-- > 0 && !join_tie (self, &passage))
        g_array_append_val (self->passages, passage);
    }
}

static gboolean
get_selection (AssaySourcePane *self,
               AssaySpan       *span)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter begin;
  GtkTextIter end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &begin, &end))
    return FALSE;

  span->begin = (guint) gtk_text_iter_get_offset (&begin);
  span->end = (guint) gtk_text_iter_get_offset (&end);

  return TRUE;
}

/* The first tie of the fact that has selected words, or -1. */
static int
find_tie (AssaySourcePane *self)
{
  GPtrArray *ties = NULL;
  AssaySpan selected;

  if (self->fact < 0 || !get_selection (self, &selected))
    return -1;

  ties = assay_case_get_ties (self->work, (guint) self->fact);

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      guint source = 0;
      AssaySpan span;

      if (assay_tie_place (assay_ties_get (ties, i), self->sources, &source, &span) &&
          source == (guint) self->source && assay_span_overlaps (span, selected))
        return (int) i;
    }

  return -1;
}

/**
 * assay_source_pane_dup_question:
 * @index: index of a fact
 *
 * Returns: (transfer full): what is asked before words are tied to it: “These words, for “12%”:”
 */
char *
assay_source_pane_dup_question (AssaySourcePane *self,
                                guint            index)
{
  AssayAnalysis *analysis = NULL;
  const AssayFact *facts = NULL;
  guint n_facts = 0;
  g_autofree char *words = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE_PANE (self), NULL);
  g_return_val_if_fail (self->work != NULL, NULL);

  analysis = assay_case_get_analysis (self->work);
  facts = assay_analysis_get_facts (analysis, &n_facts);
  g_return_val_if_fail (index < n_facts, NULL);

  if (facts[index].kind == ASSAY_FACT_STATEMENT)
    return g_strdup (_ ("These words, for the statement:"));

  words = assay_text_dup_span (assay_draft_get_text (assay_analysis_get_draft (analysis)),
                               facts[index].span);
  /* Translators: words of the draft */
  return g_strdup_printf (_ ("These words, for “%s”:"), words);
}

/**
 * assay_source_pane_get_words:
 * @place: (out): the words of a source that are selected
 *
 * Returns: whether there are any, and they can be tied
 */
gboolean
assay_source_pane_get_words (AssaySourcePane *self,
                             AssayTiePlace   *place)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_PANE (self), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  if (self->work == NULL || assay_case_is_sealed (self->work) || self->shown == NULL ||
      assay_source_get_text (self->shown) == NULL || !get_selection (self, &place->span))
    return FALSE;

  place->source = (guint) self->source;

  return TRUE;
}

/**
 * assay_source_pane_can_tie:
 *
 * Returns: whether words of a source and a fact are selected, so that they can be tied
 */
gboolean
assay_source_pane_can_tie (AssaySourcePane *self)
{
  AssayTiePlace place;

  g_return_val_if_fail (ASSAY_IS_SOURCE_PANE (self), FALSE);

  return self->fact >= 0 && assay_source_pane_get_words (self, &place);
}

/**
 * assay_source_pane_can_untie:
 *
 * Returns: whether the words that are selected are tied to the selected fact
 */
gboolean
assay_source_pane_can_untie (AssaySourcePane *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_PANE (self), FALSE);

  return assay_source_pane_can_tie (self) && find_tie (self) >= 0;
}

/**
 * assay_source_pane_update_ties:
 *
 * The bar that ties is there while words of a source and a fact are selected.
 */
void
assay_source_pane_update_ties (AssaySourcePane *self)
{
  gboolean can_tie = assay_source_pane_can_tie (self);
  gboolean can_untie = assay_source_pane_can_untie (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "source.tie", can_tie);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "source.untie", can_untie);
  gtk_widget_set_visible (self->untie, can_untie);

  if (can_tie)
    {
      g_autofree char *question = assay_source_pane_dup_question (self, (guint) self->fact);

      gtk_label_set_label (self->tie_label, question);
    }

  gtk_revealer_set_reveal_child (self->tie_bar, can_tie);
  g_signal_emit (self, words_selected, 0);
}

static void
unselect (AssaySourcePane *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter at;

  gtk_text_buffer_get_iter_at_mark (buffer, &at, gtk_text_buffer_get_insert (buffer));
  gtk_text_buffer_place_cursor (buffer, &at);
}

/**
 * assay_source_pane_tie:
 * @fact: index of a fact
 * @place: words of a source
 * @stance: what they say of it
 *
 * Ties them; tells the person why where that cannot be.
 */
void
assay_source_pane_tie (AssaySourcePane     *self,
                       guint                fact,
                       const AssayTiePlace *place,
                       AssayTieStance       stance)
{
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GError) error = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  if (assay_case_tie (self->work, fact, place, stance, now, &error))
    unselect (self);
  else
    assay_source_pane_tell (self, error->message);
}

static void
tie_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  AssayTiePlace place;
  AssayTieStance stance = ASSAY_TIE_CONTEXT;

  if (assay_tie_stance_from_id (g_variant_get_string (parameter, NULL), &stance) &&
      self->fact >= 0 && assay_source_pane_get_words (self, &place))
    assay_source_pane_tie (self, (guint) self->fact, &place, stance);
}

static void
untie_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  g_autofree char *now = assay_clock_dup_now ();
  int tie = find_tie (self);

  if (tie >= 0 && assay_case_untie (self->work, (guint) self->fact, (guint) tie, now))
    unselect (self);
}

static void
mark_set_cb (AssaySourcePane *self,
             GtkTextIter     *place,
             GtkTextMark     *mark)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));

  if (mark == gtk_text_buffer_get_insert (buffer) ||
      mark == gtk_text_buffer_get_selection_bound (buffer))
    assay_source_pane_update_ties (self);
}

void
assay_source_pane_watch_selection (AssaySourcePane *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));

  g_signal_connect_object (buffer, "mark-set", G_CALLBACK (mark_set_cb), self, G_CONNECT_SWAPPED);
}

void
assay_source_pane_install_ties (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, tie_bar);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, tie_label);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, untie);
  gtk_widget_class_install_action (widget_class, "source.tie", "s", tie_cb);
  gtk_widget_class_install_action (widget_class, "source.untie", NULL, untie_cb);

  /* What is selected in a source, or can be done with it, has changed. */
  words_selected = g_signal_new ("words-selected", ASSAY_TYPE_SOURCE_PANE, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}
