/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fact-strip.h"

#include <glib/gi18n-lib.h>

#include "assay-closing.h"
#include "assay-fact-row.h"
#include "assay-fact-words.h"
#include "assay-note-editor.h"
#include "assay-settings.h"
#include "assay-state-button.h"
#include "assay-tooltip.h"
#include "assay-wrap-layout.h"

/* A statement is a sentence, and wants more room than a figure. */
#define STATEMENT_LINES 2

struct _AssayFactStrip
{
  GtkWidget        parent_instance;

  GtkWidget       *box;
  GtkLabel        *words;
  GtkLabel        *kind;
  GtkWidget       *steps;
  GtkLabel        *place;
  GtkListBox      *list;
  GtkWidget       *note_box;
  AssayNoteEditor *note;
  GtkWidget       *change;
  GtkPopover      *change_popover;
  GtkEditable     *wording;

  AssayCase       *work;       /* or NULL */
  int              fact;       /* or -1 */
  int              shown_fact; /* or -1 */
  AssayFactFilter  filter;     /* what is counted */
  gboolean         is_asking;  /* what is written below is asked of the author; else it is a note */
  AssayAnalysis   *analysis;   /* that is shown; not held, only compared */
};

G_DEFINE_FINAL_TYPE (AssayFactStrip, assay_fact_strip, GTK_TYPE_WIDGET)

static void
row_activated_cb (AssayFactStrip *self,
                  GtkListBoxRow  *row)
{
  assay_fact_row_activate (ASSAY_FACT_ROW (row));
}

/* What is written already in the place that is opened to be written in. */
static const char *
get_written (AssayFactStrip *self)
{
  const AssayMark *mark = assay_case_get_mark (self->work, (guint) self->fact);

  if (mark == NULL)
    return NULL;

  return self->is_asking
             ? assay_thread_get_question (mark->thread, assay_case_get_person (self->work))
             : mark->note;
}

static void
note_kept_cb (AssayFactStrip *self,
              const char     *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self),
                              self->is_asking ? "win.set-question" : "win.set-note", "(us)",
                              (guint) self->fact, text);
}

static void
note_left_cb (AssayFactStrip *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (self->note_box) != NULL;

  gtk_widget_set_visible (self->note_box, FALSE);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Offers the source's wording to begin with, else the words as they stand. */
static void
change_shown_cb (AssayFactStrip *self)
{
  g_autofree char *wording = assay_case_dup_wording (self->work, (guint) self->fact);

  gtk_editable_set_text (self->wording,
                         wording != NULL ? wording : gtk_label_get_label (self->words));
  gtk_editable_select_region (self->wording, 0, -1);
}

static void
wording_chosen_cb (AssayFactStrip *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->wording)));

  gtk_popover_popdown (self->change_popover);
  if (*text != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "win.change-wording", "s", text);
}

/* What the list shows, in one sentence each. */
static char *
dup_read_aloud (AssayFactStrip *self,
                GPtrArray      *lines)
{
  g_autoptr (GString) aloud = g_string_new (gtk_label_get_label (self->words));

  g_string_append_printf (aloud, ", %s", gtk_label_get_label (self->kind));

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    {
      const AssayFactLine *line = g_ptr_array_index (lines, i);

      g_string_append_printf (aloud, ". %s", assay_marked_line_get_text (line->line));
      for (guint j = 0; line->evidence->len > 1 && j < line->labels->len; j++)
        g_string_append_printf (aloud, "%s %s", j > 0 ? "," : ":",
                                (const char *) g_ptr_array_index (line->labels, j));
    }

  return g_string_free (g_steal_pointer (&aloud), FALSE);
}

static void
describe (AssayFactStrip *self,
          GPtrArray      *lines)
{
  g_autofree char *aloud = dup_read_aloud (self, lines);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, aloud,
                                  -1);
#if GTK_CHECK_VERSION(4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  if (self->fact >= 0)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), aloud,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}

static char *
dup_kind (AssayFactStrip  *self,
          const AssayFact *fact)
{
  const char *state = assay_case_was_error (self->work, (guint) self->fact)
                          ? _ ("open again: changed after it was called an error")
                          : assay_fact_words_get_state (
                                assay_case_get_state (self->work, (guint) self->fact));
  g_autofree char *about = assay_fact_words_dup_about (assay_case_get_analysis (self->work),
                                                       (guint) self->fact);

  if (*about == '\0')
    return g_strdup_printf ("%s · %s", assay_fact_words_get_kind (fact->kind), state);

  return g_strdup_printf ("%s · %s · %s", assay_fact_words_get_kind (fact->kind), about, state);
}

/* The place of the fact among those that the filter shows: “9 of 61”, or “– of 8” where it is none of them. */
static char *
dup_place (AssayFactStrip *self,
           guint           n_facts)
{
  g_autofree gboolean *left = NULL;
  guint n_left = 0;
  guint place = 0;

  if (!assay_fact_filter_is_active (&self->filter))
    /* Translators: the place of a fact among all: “9 of 61” */
    return g_strdup_printf (_ ("%d of %u"), self->fact + 1, n_facts);

  left = assay_fact_filter_list (&self->filter, self->work);
  for (guint i = 0; i < n_facts; i++)
    {
      n_left += left[i] ? 1 : 0;
      if ((int) i == self->fact && left[i])
        place = n_left;
    }

  if (place == 0)
    /* Translators: a fact that is none of those that the filter shows, of which there are so many */
    return g_strdup_printf (_ ("– of %u"), n_left);

  return g_strdup_printf (_ ("%d of %u"), (int) place, n_left);
}

static void
show_fact (AssayFactStrip  *self,
           const AssayFact *fact,
           guint            n_facts)
{
  AssayDraft *draft = assay_analysis_get_draft (assay_case_get_analysis (self->work));
  g_autoptr (GPtrArray) lines = assay_fact_lines_new (self->work, (guint) self->fact);
  g_autofree char *words = assay_text_dup_span (assay_draft_get_text (draft), fact->span);
  g_autofree char *kind = dup_kind (self, fact);
  g_autofree char *place = dup_place (self, n_facts);

  gtk_label_set_lines (self->words, fact->kind == ASSAY_FACT_STATEMENT ? STATEMENT_LINES : 1);
  gtk_label_set_label (self->words, words);
  assay_tooltip_set (GTK_WIDGET (self->words), words);
  gtk_label_set_label (self->kind, kind);
  assay_tooltip_set (GTK_WIDGET (self->kind), kind);
  gtk_label_set_label (self->place, place);

  for (guint i = 0; i < lines->len; i++)
    gtk_list_box_append (self->list, assay_fact_row_new (g_ptr_array_index (lines, i)));

  describe (self, lines);
}

/* Says how to begin, that nothing was found, or that all is done. */
static void
show_nothing (AssayFactStrip *self,
              guint           n_facts)
{
  gboolean all_closed = n_facts > 0 && assay_case_count_closed (self->work) == n_facts;
  const char *title = _ ("No fact selected");
  const char *hint = NULL;

  if (all_closed)
    title = _ ("Every fact is closed");
  else if (self->work != NULL && n_facts == 0 && !assay_case_is_pending (self->work))
    title = _ ("No fact found");

  if (self->work != NULL && assay_case_is_pending (self->work))
    hint = _ ("The facts of this draft are still being looked for");
  else if (all_closed)
    hint = _ ("What is left is the verdict, in the side bar");
  else if (self->work != NULL && n_facts == 0)
    hint = _ ("Select the words that you want to check, then say below what came of it");
  else
    hint = g_settings_get_boolean (assay_settings_get_default (), "letter-keys")
               ? _ ("Click a word, or press N for the next open fact")
               : _ ("Click a word, or go to the next open fact with the arrow");

  gtk_label_set_label (self->words, title);
  gtk_label_set_label (self->kind, hint);
  gtk_label_set_label (self->place, "");
  assay_tooltip_set (GTK_WIDGET (self->words), NULL);
  assay_tooltip_set (GTK_WIDGET (self->kind), NULL);
  describe (self, NULL);
}

/*
 * While somebody types, what is shown is of the text before, and stays, but for what cannot be done in that
 * moment: nothing is laid out anew for each key.
 */
static gboolean
is_still_true (AssayFactStrip *self)
{
  AssayAnalysis *analysis = self->work != NULL ? assay_case_get_analysis (self->work) : NULL;
  gboolean is_same = self->analysis == analysis && self->shown_fact == self->fact;

  self->analysis = analysis;
  self->shown_fact = self->fact;

  return is_same && self->work != NULL && !assay_case_is_current (self->work);
}

static void
refresh (AssayFactStrip *self)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;
  GtkWidget *child = NULL;
  gboolean has_fact;

  if (is_still_true (self))
    {
      gtk_widget_set_sensitive (self->change, FALSE);
      return;
    }

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  if (self->work != NULL)
    facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);

  has_fact = self->fact >= 0 && (guint) self->fact < n_facts;
  gtk_widget_set_sensitive (self->change, has_fact && assay_case_is_current (self->work) &&
                                              !assay_case_is_sealed (self->work));
  gtk_widget_set_visible (self->steps, n_facts > 0);

  if (has_fact)
    show_fact (self, &facts[self->fact], n_facts);
  else
    show_nothing (self, n_facts);
}

static void
assay_fact_strip_dispose (GObject *object)
{
  AssayFactStrip *self = ASSAY_FACT_STRIP (object);

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_fact_strip_parent_class)->dispose (object);
}

static void
assay_fact_strip_class_init (AssayFactStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_fact_strip_dispose;

  g_type_ensure (ASSAY_TYPE_NOTE_EDITOR);
  g_type_ensure (ASSAY_TYPE_STATE_BUTTON);
  g_type_ensure (ASSAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-fact-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, box);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, words);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, kind);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, steps);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, place);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, list);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, note_box);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, note);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, change);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, change_popover);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, wording);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_kept_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, wording_chosen_cb);
}

static void
assay_fact_strip_init (AssayFactStrip *self)
{
  self->fact = -1;
  self->shown_fact = -1;
  self->filter = ASSAY_FACT_FILTER_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
  refresh (self);
}

void
assay_fact_strip_set_case (AssayFactStrip *self,
                           AssayCase      *work)
{
  g_return_if_fail (ASSAY_IS_FACT_STRIP (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  self->fact = -1;
  refresh (self);
}

/* A note that is being written is kept with the fact that it was written for. */
void
assay_fact_strip_set_fact (AssayFactStrip *self,
                           int             fact)
{
  g_return_if_fail (ASSAY_IS_FACT_STRIP (self));

  if (self->fact != fact && gtk_widget_get_visible (self->note_box))
    assay_note_editor_keep (self->note);

  self->fact = fact;
  refresh (self);
}

/* What was written before is kept where it belongs. */
static void
begin_writing (AssayFactStrip *self,
               gboolean        is_asking)
{
  if (gtk_widget_get_visible (self->note_box))
    assay_note_editor_keep (self->note);

  self->is_asking = is_asking;
  if (is_asking)
    assay_note_editor_set_prompt (self->note, _ ("Question to the author"),
                                  _ ("What do you ask the author about this fact?"));
  else
    assay_note_editor_set_prompt (self->note, _ ("Note"),
                                  _ ("What should the next reader know of this fact?"));
  assay_note_editor_set_text (self->note, get_written (self));
  gtk_widget_set_visible (self->note_box, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->note));
}

/**
 * assay_fact_strip_set_filter:
 * @filter: which facts the person works on, and the strip counts
 */
void
assay_fact_strip_set_filter (AssayFactStrip *self,
                             AssayFactFilter filter)
{
  guint n_facts = 0;

  g_return_if_fail (ASSAY_IS_FACT_STRIP (self));

  self->filter = filter;
  if (self->work == NULL)
    return;

  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  if (self->fact >= 0 && (guint) self->fact < n_facts)
    {
      g_autofree char *place = dup_place (self, n_facts);

      gtk_label_set_label (self->place, place);
    }
}

/**
 * assay_fact_strip_write_note:
 *
 * Opens the note of the selected fact to be written.
 */
void
assay_fact_strip_write_note (AssayFactStrip *self)
{
  g_return_if_fail (ASSAY_IS_FACT_STRIP (self));
  g_return_if_fail (self->work != NULL && self->fact >= 0);

  begin_writing (self, FALSE);
}

/**
 * assay_fact_strip_write_question:
 *
 * Opens what is asked of the author about the selected fact to be written.
 */
void
assay_fact_strip_write_question (AssayFactStrip *self)
{
  g_return_if_fail (ASSAY_IS_FACT_STRIP (self));
  g_return_if_fail (self->work != NULL && self->fact >= 0);

  begin_writing (self, TRUE);
}
