/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "desk-help.h"

G_BEGIN_DECLS

#define DESK_JOB_DRAFT \
  "Harbour dues rise\n\nThe harbour raised its dues by 4% in May, its manager said.\n"

/**
 * DeskJob:
 * @folder: a folder of its own
 * @draft: a draft there, “dues.txt”
 * @file: where it is saved, “dues.assay”; not there to begin with
 * @window: which has the draft open; a test that closes it sets %NULL
 *
 * A draft that is worked on and saved.
 */
typedef struct
{
  char        *folder;
  GFile       *draft;
  GFile       *file;
  AssayWindow *window;
} DeskJob;

void     desk_job_set_up      (DeskJob          *self,
                               AssayApplication *application);
void     desk_job_tear_down   (DeskJob          *self);

void     desk_job_write       (GFile            *file,
                               const char       *text);
void     desk_job_edit        (DeskJob          *self,
                               const char       *words);
void     desk_job_save        (DeskJob          *self);
gboolean desk_job_is_modified (DeskJob          *self);
char    *desk_job_dup_saved   (DeskJob          *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
