/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-course-page.h"
#include "assay-group-page.h"
#include "assay-practice-page.h"
#include "assay-progress-page.h"
#include "assay-review-page.h"
#include "assay-training-desk.h"

G_BEGIN_DECLS

/* How it is put together; for its own files. */
struct _AssayTrainingDesk
{
  GtkWidget              parent_instance;

  AdwToastOverlay       *toasts;
  GtkStack              *stack;
  AssayCoursePage       *course_page;
  AssayPracticePage     *practice_page;
  AssayReviewPage       *review_page;
  AssayProgressPage     *progress_page;
  AssayGroupPage        *group_page;

  AssayTrainingStore    *store;
  AssayTrainingMaterial *material;   /* or NULL until it is taken */
  AssayPractice         *practice;   /* at the exercise that is open, or NULL */
  guint                  exercise;   /* number of that in the course, from 0 */
  char                  *title;      /* what the window is called */
  char                  *back_page;  /* where progress and group were asked for, or NULL */
  char                  *back_title; /* what the window was called there */
  GCancellable          *cancellable; /* of the class that is being read, or NULL */
};

void assay_training_desk_tell         (AssayTrainingDesk *self,
                                       const char        *message);
void assay_training_desk_save         (AssayTrainingDesk *self,
                                       GFile             *file,
                                       GBytes            *bytes,
                                       const GError      *error,
                                       const char        *words);
void assay_training_desk_show         (AssayTrainingDesk *self,
                                       const char        *page,
                                       const char        *title);
void assay_training_desk_install_page_actions
                                      (GtkWidgetClass    *widget_class);
void assay_training_desk_read_class   (AssayTrainingDesk *self,
                                       GFile             *folder);
void assay_training_desk_open_file_cb (GtkWidget         *widget,
                                       const char        *name,
                                       GVariant          *parameter);
void assay_training_desk_save_handin_cb
                                      (GtkWidget         *widget,
                                       const char        *name,
                                       GVariant          *parameter);

G_END_DECLS
