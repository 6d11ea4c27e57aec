/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-practice.h"
#include "assay-progress.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_REVIEW_PAGE (assay_review_page_get_type ())

/**
 * AssayReview:
 * @practice: the exercise and what was handed in for it; at least one attempt
 * @title: what stands over it
 * @progress: (nullable): what the trainee reached so far
 * @next: (nullable): what comes next and why, or %NULL if nothing does
 *
 * What there is to be reviewed.
 */
typedef struct
{
  AssayPractice *practice;
  const char    *title;
  AssayProgress *progress;
  const char    *next;
} AssayReview;

/**
 * AssayReviewPage:
 *
 * What became of each answer after the hand-in: in the draft and in a list, with the editor's notes, and the
 * scores in words.
 */
G_DECLARE_FINAL_TYPE (AssayReviewPage, assay_review_page, ASSAY, REVIEW_PAGE, GtkWidget)

void        assay_review_page_set_review    (AssayReviewPage   *self,
                                             const AssayReview *review);
void        assay_review_page_forget        (AssayReviewPage   *self);
void        assay_review_page_set_course    (AssayReviewPage   *self,
                                             gboolean           has_course);
void        assay_review_page_select        (AssayReviewPage   *self,
                                             guint              item);
guint       assay_review_page_get_selected  (AssayReviewPage   *self);
const char *assay_review_page_get_help_page (AssayReviewPage   *self);

G_END_DECLS
