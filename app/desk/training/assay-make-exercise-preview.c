/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an exercise will hold, before it is made. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-list-rows.h"
#include "assay-make-exercise-private.h"
#include "assay-tooltip.h"

static GtkWidget *
create_row (const char *title_markup,
            const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *markup = g_markup_escape_text (subtitle, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title_markup);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 4);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), markup);

  return row;
}

static char *
dup_escaped (AssayText *text,
             AssaySpan  span)
{
  g_autofree char *words = assay_text_dup_span (text, span);

  g_strdelimit (words, "\n", ' ');

  return g_markup_escape_text (words, -1);
}

/* The sentence as it will stand, with the old words struck and the new ones strong. */
static char *
dup_planted (AssayMakeExercise *self,
             const AssayPlant  *plant)
{
  AssayReading *reading = assay_analysis_get_reading (assay_dossier_get_analysis (self->dossier));
  AssayText *text = assay_reading_get_text (reading);
  guint n_sentences = 0;
  AssaySpan sentence = assay_reading_get_sentences (reading, &n_sentences)[plant->sentence].span;
  g_autofree char *before = dup_escaped (text, (AssaySpan){ sentence.begin, plant->span.begin });
  g_autofree char *old = dup_escaped (text, plant->span);
  g_autofree char *words = g_markup_escape_text (plant->words, -1);
  g_autofree char *after = dup_escaped (text, (AssaySpan){ plant->span.end, sentence.end });

  return g_strdup_printf ("%s<s>%s</s> <b>%s</b>%s", before, old, words, after);
}

/* Which rule it breaks, and which source shows it. */
static char *
dup_reason (AssayMakeExercise *self,
            const AssayPlant  *plant)
{
  GListModel *sources = assay_dossier_get_sources (self->dossier);
  GString *line = g_string_new (NULL);

  /* Translators: id and name of a rule */
  g_string_append_printf (line, _ ("%s %s"), plant->rule, assay_kind_get_name (plant->rule));

  for (guint i = 0; i < plant->sources->len; i++)
    {
      g_autoptr (AssaySource)
          source = g_list_model_get_item (sources, g_array_index (plant->sources, guint, i));
      g_autofree char *label = source != NULL ? assay_source_dup_label (source) : g_strdup ("");

      g_string_append_printf (line, "%s%s", i == 0 ? " · " : ", ", label);
    }

  return g_string_free (line, FALSE);
}

static void
drop_cb (GtkButton *button,
         gpointer   user_data)
{
  AssayMakeExercise *self = ASSAY_MAKE_EXERCISE (user_data);
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), GTK_TYPE_LIST_BOX_ROW);
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));

  if (index < 0 || (guint) index >= self->plants->len)
    return;

  g_ptr_array_remove_index (self->plants, (guint) index);
  assay_make_exercise_show_plants (self);
}

static GtkWidget *
create_plant (AssayMakeExercise *self,
              const AssayPlant  *plant)
{
  g_autofree char *planted = dup_planted (self, plant);
  g_autofree char *reason = dup_reason (self, plant);
  g_autofree char *name = g_strdup_printf (_ ("Drop: %s"), reason);
  GtkWidget *row = create_row (planted, reason);
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  assay_tooltip_set (button, _ ("Do not plant this one"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (drop_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

/* The errors that are chosen, as they will stand in the draft. */
void
assay_make_exercise_show_plants (AssayMakeExercise *self)
{
  guint n = self->plants->len;
  guint asked = (guint) gtk_spin_button_get_value_as_int (self->count);
  g_autofree char *words = NULL;

  assay_list_rows_clear (self->plants_list);

  for (guint i = 0; i < n; i++)
    gtk_list_box_append (self->plants_list,
                         create_plant (self, g_ptr_array_index (self->plants, i)));

  if (n == 0)
    words = g_strdup (_ ("Nothing can be planted here so that a source shows it. Read the sources "
                         "first, or choose more kinds."));
  else if (n < asked)
    words = g_strdup_printf (
        ngettext ("%u error is planted, one a sentence; no more can be so that "
                                       "a source shows it.",
                                       "%u errors are planted, one a sentence; no more can be so "
                                       "that a source shows them.",
                                       n),
                             n);
  else
    words = g_strdup_printf (ngettext ("%u error is planted; a source shows it.",
                                       "%u errors are planted; a source shows each.", n),
                             n);

  gtk_label_set_label (self->plants_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->plants_list), n > 0);
  assay_make_exercise_update_save (self);
}

/* Chooses anew, by the options. */
void
assay_make_exercise_update_plants (AssayMakeExercise *self)
{
  AssayPlantOptions options = ASSAY_PLANT_OPTIONS_INIT;

  options.count = (guint) gtk_spin_button_get_value_as_int (self->count);
  options.difficulty = gtk_drop_down_get_selected (self->difficulty) + 1;
  options.seed = (guint64) gtk_spin_button_get_value_as_int (self->seed);

  for (guint i = 0; i < ASSAY_N_PLANT_KINDS; i++)
    {
      if (gtk_check_button_get_active (self->checks[i]))
        options.kinds |= 1u << i;
    }

  g_clear_pointer (&self->plants, g_ptr_array_unref);

  /* No kind at all is nothing; to core it is every kind. */
  self->plants = options.kinds != 0
                     ? assay_plants_choose_some (assay_dossier_get_analysis (self->dossier),
                                                 &options)
                     : g_ptr_array_new_with_free_func ((GDestroyNotify) assay_plant_free);
  assay_make_exercise_show_plants (self);
}

static void
add_sources (AssayMakeExercise *self,
             AssayExercise     *exercise)
{
  GListModel *sources = assay_exercise_get_sources (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_source_dup_label (source);
      g_autofree char *markup = g_markup_escape_text (label, -1);
      g_autofree char *number = g_strdup_printf (_ ("Source %u"), i + 1);

      gtk_list_box_append (self->leaving, create_row (markup, number));
    }
}

/* Each answer with its note, word for word: whoever makes the exercise reads them first. */
static void
add_answers (AssayMakeExercise *self,
             AssayExercise     *exercise)
{
  const AssayTruth *truth = assay_exercise_get_truth (exercise);
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (exercise));

  for (guint i = 0; i < truth->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (truth->answers, i);
      g_autofree char *words = dup_escaped (text, answer->span);
      g_autofree char *what = NULL;

      what = g_strdup_printf (
          "%s%s%s",
          answer->rule != NULL              ? assay_kind_get_name (answer->rule)
          : assay_answer_is_problem (answer) ? _ ("Error, without saying which")
                                             : _ ("In order"),
          answer->note != NULL ? " · " : "", answer->note != NULL ? answer->note : "");
      gtk_list_box_append (self->leaving, create_row (words, what));
    }
}

static void
add_staying (AssayMakeExercise  *self,
             const AssayLeftOut *left_out)
{
  const struct
  {
    guint       n;
    const char *label;
  } parts[] = {
    { left_out->n_contacts, N_ ("Calls noted as sources") },
    { left_out->n_confidential, N_ ("Confidential notes") },
    { left_out->n_people, N_ ("Names of checkers") },
    { left_out->n_steps, N_ ("Steps of the history") },
    { left_out->n_fixed, N_ ("Errors that were fixed") },
    { left_out->has_summary, N_ ("Summary of the verdict") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", parts[i].n);

      gtk_list_box_append (self->staying, create_row (_ (parts[i].label), number));
    }
}

/* What would leave and what stays, if the job became an exercise as it is. */
void
assay_make_exercise_update_marks (AssayMakeExercise *self)
{
  const AssayExerciseInfo info = { .title = (char *) "", .level = 1 };
  AssayLeftOut left_out = { 0 };
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;
  guint n = 0;

  exercise = assay_exercise_make (&info, self->dossier, &left_out, NULL, &error);
  assay_list_rows_clear (self->leaving);
  assay_list_rows_clear (self->staying);

  if (exercise == NULL)
    {
      gtk_label_set_label (self->marks_label, error->message);
      return;
    }

  n = assay_exercise_count_problems (exercise);
  words = n > 0 ? g_strdup_printf (
                      ngettext ("Your marks become the answers, %u error among them. Begin a note "
                                "with the id of a rule, such as “F1”, to say what is wrong.",
                                "Your marks become the answers, %u errors among them. Begin a note "
                                "with the id of a rule, such as “F1”, to say what is wrong.",
                                n),
                      n)
                : g_strdup (_ ("You marked no error in this job yet. Mark them, with the id of a "
                               "rule such as “F1” at the beginning of the note, and come back."));
  gtk_label_set_label (self->marks_label, words);
  add_sources (self, exercise);
  add_answers (self, exercise);
  add_staying (self, &left_out);
}
