/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tie-popover.h"

#include <glib/gi18n-lib.h>

/* What is asked where words of a source were dropped. */
typedef struct
{
  AssaySourcePane *pane;
  GtkPopover      *popover; /* not held: it holds this */
  guint            fact;
  AssayTiePlace    place;
} Question;

static const struct
{
  AssayTieStance stance;
  const char    *label;
} answers[] = {
  { ASSAY_TIE_SUPPORTS, N_ ("_Support It") },
  { ASSAY_TIE_REFUTES, N_ ("_Refute It") },
  { ASSAY_TIE_QUALIFIES, N_ ("_Qualify It") },
  { ASSAY_TIE_CONTEXT, N_ ("Are Conte_xt") },
};

static void
question_free (gpointer data)
{
  Question *self = data;

  g_object_unref (self->pane);
  g_free (self);
}

static void
clicked_cb (GtkButton *button,
            Question  *self)
{
  guint answer = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "assay-answer"));

  assay_source_pane_tie (self->pane, self->fact, &self->place, answers[answer].stance);
  gtk_popover_popdown (self->popover);
}

static gboolean
unparent_cb (gpointer user_data)
{
  GtkWidget *popover = user_data;

  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);

  return G_SOURCE_REMOVE;
}

/* Where the widget goes before somebody has answered, it does not know of this child, and a text view would try to
 * remove it for ever. */
static void
unrealized_cb (GtkWidget *popover)
{
  unparent_cb (popover);
}

/* Not at once: it is in the midst of closing. */
static void
closed_cb (GtkPopover *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

static GtkWidget *
make_buttons (Question *question)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *words = assay_source_pane_dup_question (question->pane, question->fact);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), label);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (_ (answers[i].label));

      g_object_set_data (G_OBJECT (button), "assay-answer", GUINT_TO_POINTER (i));
      g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), question);
      gtk_box_append (GTK_BOX (box), button);
    }

  return box;
}

/**
 * assay_tie_popover_popup:
 * @widget: where words of a source were dropped
 * @at: where in it
 * @fact: index of the fact that they were dropped on
 * @place: those words
 *
 * Asks what the words say of the fact, and ties them then. It goes away by itself.
 *
 * Returns: (transfer none): what asks
 */
GtkPopover *
assay_tie_popover_popup (GtkWidget           *widget,
                         const GdkRectangle  *at,
                         AssaySourcePane     *pane,
                         guint                fact,
                         const AssayTiePlace *place)
{
  GtkPopover *popover = NULL;
  Question *question = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (ASSAY_IS_SOURCE_PANE (pane), NULL);

  popover = GTK_POPOVER (gtk_popover_new ());
  question = g_new0 (Question, 1);
  question->pane = g_object_ref (pane);
  question->popover = popover;
  question->fact = fact;
  question->place = *place;
  g_object_set_data_full (G_OBJECT (popover), "assay-question", question, question_free);

  gtk_widget_set_parent (GTK_WIDGET (popover), widget);
  gtk_popover_set_child (popover, make_buttons (question));
  gtk_popover_set_pointing_to (popover, at);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (widget, "unrealize", G_CALLBACK (unrealized_cb), popover,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (popover);

  return popover;
}
