/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-exercise-make.h"
#include "assay-make-exercise.h"
#include "assay-plant.h"

G_BEGIN_DECLS

/* How the window is put together; for its own files. */
struct _AssayMakeExercise
{
  AdwWindow             parent_instance;

  AdwToastOverlay      *toasts;
  GtkWidget            *save;
  GtkStack             *pages;        /* “plants” or “marks” */
  GtkEditable          *exercise_title;
  GtkEditable          *about;
  GtkEditable          *beat;
  GtkSpinButton        *level;
  GtkSpinButton        *minutes;
  GtkSpinButton        *pass_mark;
  GtkSpinButton        *hint_cost;
  GtkFlowBox           *kinds;
  GtkCheckButton       *checks[ASSAY_N_PLANT_KINDS];
  GtkSpinButton        *count;
  GtkDropDown          *difficulty;
  GtkSpinButton        *seed;
  GtkLabel             *plants_label;
  GtkListBox           *plants_list;
  GtkLabel             *marks_label;
  GtkListBox           *leaving;
  GtkListBox           *staying;

  AssayDossier         *dossier;
  GFile                *folder;       /* or NULL */
  GPtrArray *plants;             /* (element-type AssayPlant): those that are planted; or NULL */
  guint                 update_id;    /* source that chooses anew, or 0 */
};

void assay_make_exercise_update_plants (AssayMakeExercise       *self);
void assay_make_exercise_show_plants   (AssayMakeExercise       *self);
void assay_make_exercise_update_marks  (AssayMakeExercise       *self);
void assay_make_exercise_update_save   (AssayMakeExercise       *self);

G_END_DECLS
